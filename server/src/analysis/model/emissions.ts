import type { Word } from '../recognizers/names-scan.ts';
import {
	documentFeatures,
	type Echo,
	echoFeatures,
	type FeatureSink,
	type Hearsay,
	localFeatures,
	PLACES,
	type Reading,
	ruleFeatures,
	type Stretch,
} from './features.ts';
import { hashPair } from './hash.ts';
import { LABEL_COUNT } from './labels.ts';
import type { NameWeights } from './weights.ts';
import { FORM_UNITS, readForm, type WordForm } from './word-forms.ts';

/** Scores tokens: how well each label goes with each token of a stretch, its neighbours' labels aside. */
export interface Scorer {
	/** The form of a word, remembered for as long as it keeps coming. */
	readonly formOf: (word: Word) => WordForm;
	/** The part of the scores that depends on the paragraph alone, `width` numbers for each token of the stretch. */
	local(reading: Reading, stretch: Stretch): Float32Array;
	/** The scores of every token of a stretch, `LABEL_COUNT` numbers for each. */
	emissions(reading: Reading, stretch: Stretch, hearsay: Hearsay, local: Float32Array): Float32Array;
	/** Adds to a stretch's scores what a first reading says; false if it says nothing. */
	addEcho(reading: Reading, stretch: Stretch, echo: Echo, emissions: Float32Array): boolean;
}

/** The hash of a word's feature at one place of the window. */
export function placedKey(key: number, place: number): number {
	return hashPair(key, 100 + place);
}

/** Which of a form's features count at one place of the window: all at the token and next to it. */
export function keysAt(form: WordForm, place: number): readonly number[] {
	return place === 0 || place === PLACES - 1 ? form.far : form.near;
}

const MOST_FORMS = 8000;

/** The scorer of trained weights. */
export function scorerOf(weights: NameWeights): Scorer {
	const { tables, hidden, featureWeights, featureScale, unitWeights, unitScale, vectorWeights, vectorScales, hiddenBias, outputWeights } =
		weights;
	const { dimensions, vectors } = tables;
	const width = LABEL_COUNT + hidden;
	const rowOf = lookupOf(weights.featureHashes);
	const forms = new Map<string, WordForm>();
	const formOf = (word: Word): WordForm => {
		const known = forms.get(word.token.text);
		if (known) return known;
		const form = readForm(word, tables);
		// as in remembered.ts: text repeats its words, and neither a long text nor many texts may fill the memory
		if (forms.size >= MOST_FORMS) forms.clear();
		forms.set(word.token.text, form);
		return form;
	};
	const addKey = (to: Float32Array, at: number, key: number): void => {
		const row = rowOf(key);
		if (row < 0) return;
		let from = row * LABEL_COUNT;
		for (let label = 0; label < LABEL_COUNT; label++)
			to[at + label] = (to[at + label] as number) + (featureWeights[from++] as number) * featureScale;
	};
	const addUnit = (to: Float32Array, at: number, unit: number): void => {
		let from = unit * hidden;
		for (let h = at + LABEL_COUNT; h < at + width; h++) to[h] = (to[h] as number) + (unitWeights[from++] as number) * unitScale;
	};
	const scoresAt = (form: WordForm, place: number): Float32Array => {
		const known = form.scores[place];
		if (known) return known;
		const scores = new Float32Array(width);
		for (const key of keysAt(form, place)) addKey(scores, 0, placedKey(key, place));
		if (hidden > 0) {
			for (const unit of form.units) addUnit(scores, 0, place * FORM_UNITS + unit);
			if (form.vector >= 0) {
				for (let d = 0; d < dimensions; d++) {
					const row = place * dimensions + d;
					const value = (vectors[form.vector * dimensions + d] as number) * (vectorScales[row] as number);
					let from = row * hidden;
					for (let h = LABEL_COUNT; h < width; h++) scores[h] = (scores[h] as number) + (vectorWeights[from++] as number) * value;
				}
			}
		}
		form.scores[place] = scores;
		return scores;
	};
	const sink: FeatureSink = { keys: [], units: [] };
	const addSink = (to: Float32Array, at: number): void => {
		for (const key of sink.keys) addKey(to, at, key);
		if (hidden > 0) for (const unit of sink.units) addUnit(to, at, unit);
		sink.keys.length = 0;
		sink.units.length = 0;
	};
	return {
		formOf,
		local(reading, stretch) {
			const scores = new Float32Array((stretch.to - stretch.from) * width);
			for (let i = stretch.from; i < stretch.to; i++) {
				const at = (i - stretch.from) * width;
				const { sentence } = (reading.words[i] as Word).token;
				for (let place = 0; place < PLACES; place++) {
					const own = scoresAt(reading.formAt(i + place - 2, sentence), place);
					for (let k = 0; k < width; k++) scores[at + k] = (scores[at + k] as number) + (own[k] as number);
				}
				localFeatures(reading, stretch, i, sink);
				addSink(scores, at);
			}
			return scores;
		},
		emissions(reading, stretch, hearsay, local) {
			const length = stretch.to - stretch.from;
			const made = new Float32Array(length * LABEL_COUNT);
			const scores = new Float32Array(width);
			for (let n = 0; n < length; n++) {
				scores.set(local.subarray(n * width, (n + 1) * width));
				documentFeatures(reading, hearsay, stretch.from + n, sink);
				ruleFeatures(reading, hearsay, stretch.from + n, sink);
				addSink(scores, 0);
				const at = n * LABEL_COUNT;
				for (let label = 0; label < LABEL_COUNT; label++) made[at + label] = scores[label] as number;
				for (let h = 0; h < hidden; h++) {
					const active = (scores[LABEL_COUNT + h] as number) + (hiddenBias[h] as number);
					if (active <= 0) continue;
					let from = h * LABEL_COUNT;
					for (let label = at; label < at + LABEL_COUNT; label++)
						made[label] = (made[label] as number) + active * (outputWeights[from++] as number);
				}
			}
			return made;
		},
		addEcho(reading, stretch, echo, emissions) {
			let said = false;
			for (let i = stretch.from; i < stretch.to; i++) {
				echoFeatures(reading, echo, i, sink.keys);
				said ||= sink.keys.length > 0;
				for (const key of sink.keys) addKey(emissions, (i - stretch.from) * LABEL_COUNT, key);
				sink.keys.length = 0;
			}
			return said;
		},
	};
}

/** The index of a hash in an unsorted table by open addressing; -1 if it is not there. */
export function lookupOf(hashes: Uint32Array): (hash: number) => number {
	let size = 1024;
	while (size < hashes.length * 2) size *= 2;
	const slots = new Int32Array(size);
	const mask = size - 1;
	for (let row = 0; row < hashes.length; row++) {
		let slot = (hashes[row] as number) & mask;
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		slots[slot] = row + 1;
	}
	return (hash) => {
		let slot = hash & mask;
		for (;;) {
			const row = slots[slot] as number;
			if (row === 0) return -1;
			if (hashes[row - 1] === hash) return row - 1;
			slot = (slot + 1) & mask;
		}
	};
}
