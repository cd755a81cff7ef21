import type { Word } from '../recognizers/names-scan.ts';
import {
	createSink,
	documentFeatures,
	type FeatureSink,
	type NumberList,
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
import { EDGE, FORM_UNITS, readForm, type WordForm } from './word-forms.ts';

/** Scores tokens: how well each label goes with each token of a stretch, its neighbours' labels aside. */
export interface Scorer {
	/** The form of a word, remembered for as long as it keeps coming. */
	readonly formOf: (word: Word) => WordForm;
	/** The part of a stretch's scores that depends on the paragraph alone, in the scorer's own units: a row for each token. */
	local(reading: Reading, stretch: Stretch): Int32Array;
	/** The scores of every token of a stretch, `LABEL_COUNT` numbers for each. */
	emissions(reading: Reading, stretch: Stretch, hearsay: Hearsay, local: Int32Array): Float32Array;
	/** The local parts of all stretches of a paragraph, one behind the other. */
	allLocal(reading: Reading): Int32Array;
	/** The scores of each stretch of a paragraph. */
	allEmissions(reading: Reading, hearsay: Hearsay, local: Int32Array): Float32Array[];
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
const MOST_CONTEXTS = 5000;

/** The scorer adds up whole numbers, the network's in parts of 1/256 of what its weights are counted in: that is several times as fast. */
const FINE_BITS = 8;

/** The scorer of trained weights. */
export function scorerOf(weights: NameWeights): Scorer {
	const { tables, hidden, featureWeights, featureScale, unitWeights, unitScale, vectorWeights, vectorScales, hiddenBias } = weights;
	const { dimensions, vectors } = tables;
	const width = LABEL_COUNT + hidden;
	const step = (unitScale > 0 ? unitScale : 1) / (1 << FINE_BITS);
	const outputWeights = Float64Array.from(weights.outputWeights);
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
	const addKey = (to: Int32Array, at: number, key: number): void => {
		const row = rowOf(key);
		if (row < 0) return;
		let from = row * LABEL_COUNT;
		for (let label = at; label < at + LABEL_COUNT; label++) to[label] = (to[label] as number) + (featureWeights[from++] as number);
	};
	const addUnit = (to: Int32Array, at: number, unit: number): void => {
		let from = unit * hidden;
		for (let h = at + LABEL_COUNT; h < at + width; h++) to[h] = (to[h] as number) + ((unitWeights[from++] as number) << FINE_BITS);
	};
	const sums = new Float64Array(hidden);
	const addVector = (to: Int32Array, vector: number, place: number): void => {
		sums.fill(0);
		const valueAt = (d: number) => (vectors[vector * dimensions + d] as number) * (vectorScales[place * dimensions + d] as number);
		let d = 0;
		// two at a time: half the sums have to be fetched and put back
		for (; d + 1 < dimensions; d += 2) {
			const one = valueAt(d);
			const two = valueAt(d + 1);
			let from = (place * dimensions + d) * hidden;
			for (let h = 0; h < hidden; h++, from++)
				sums[h] = (sums[h] as number) + (vectorWeights[from] as number) * one + (vectorWeights[from + hidden] as number) * two;
		}
		if (d < dimensions) {
			const one = valueAt(d);
			let from = (place * dimensions + d) * hidden;
			for (let h = 0; h < hidden; h++) sums[h] = (sums[h] as number) + (vectorWeights[from++] as number) * one;
		}
		for (let h = 0; h < hidden; h++) to[LABEL_COUNT + h] = (to[LABEL_COUNT + h] as number) + Math.round((sums[h] as number) / step);
	};
	// the edge is the same object for all scorers, and each has its own scores for it
	const edgeScores: (Int32Array | undefined)[] = [];
	const scoresAt = (form: WordForm, place: number): Int32Array => {
		const memo = form === EDGE ? edgeScores : form.scores;
		const known = memo[place];
		if (known) return known;
		const scores = new Int32Array(width);
		for (const key of keysAt(form, place)) addKey(scores, 0, placedKey(key, place));
		if (hidden > 0) {
			for (const unit of form.units) addUnit(scores, 0, place * FORM_UNITS + unit);
			if (form.vector >= 0) addVector(scores, form.vector, place);
		}
		memo[place] = scores;
		return scores;
	};
	const sink = createSink();
	const addKeys = (to: Int32Array, at: number): void => {
		const { keys } = sink;
		for (let k = 0; k < keys.count; k++) addKey(to, at, keys.values[k] as number);
		keys.count = 0;
	};
	const contexts = new Map<number, Context[]>();
	let remembered = 0;
	/** Adds what the sink holds of contexts and units, whose sum is remembered: tokens stand in few different contexts. */
	const addContext = (to: Int32Array, at: number): void => {
		const row = contextOf(sink);
		for (let k = 0; k < width; k++) to[at + k] = (to[at + k] as number) + (row[k] as number);
		sink.contexts.count = 0;
		sink.units.count = 0;
	};
	const contextOf = ({ contexts: keys, units }: FeatureSink): Int32Array => {
		let hash = keys.count;
		for (let k = 0; k < keys.count; k++) hash = (Math.imul(hash, 0x2c1b3c6d) ^ (keys.values[k] as number)) | 0;
		for (let u = 0; u < units.count; u++) hash = (Math.imul(hash, 0x2c1b3c6d) ^ (units.values[u] as number)) | 0;
		const same = contexts.get(hash);
		if (same) for (const context of same) if (holds(context.keys, keys) && holds(context.units, units)) return context.row;
		const row = new Int32Array(width);
		for (let k = 0; k < keys.count; k++) addKey(row, 0, keys.values[k] as number);
		if (hidden > 0) for (let u = 0; u < units.count; u++) addUnit(row, 0, units.values[u] as number);
		if (remembered++ >= MOST_CONTEXTS) {
			contexts.clear();
			remembered = 0;
		}
		const context = { keys: keys.values.slice(0, keys.count), units: units.values.slice(0, units.count), row };
		const others = contexts.get(hash);
		if (others) others.push(context);
		else contexts.set(hash, [context]);
		return row;
	};
	const scores = new Int32Array(width);
	const labels = new Float64Array(LABEL_COUNT);
	const active = new Float64Array(hidden);
	const rows = new Int32Array(hidden);
	/** Adds what the hidden units that are on say of the labels. */
	const addOutput = (): void => {
		let count = 0;
		for (let h = 0; h < hidden; h++) {
			const value = (scores[LABEL_COUNT + h] as number) * step + (hiddenBias[h] as number);
			if (value <= 0) continue;
			active[count] = value;
			rows[count++] = h * LABEL_COUNT;
		}
		let k = 0;
		for (; k + 1 < count; k += 2) {
			const one = active[k] as number;
			const two = active[k + 1] as number;
			let from = rows[k] as number;
			let other = rows[k + 1] as number;
			for (let label = 0; label < LABEL_COUNT; label++)
				labels[label] = (labels[label] as number) + one * (outputWeights[from++] as number) + two * (outputWeights[other++] as number);
		}
		if (k < count) {
			const one = active[k] as number;
			let from = rows[k] as number;
			for (let label = 0; label < LABEL_COUNT; label++) labels[label] = (labels[label] as number) + one * (outputWeights[from++] as number);
		}
	};
	const fillLocal = (reading: Reading, stretch: Stretch, made: Int32Array, first: number): void => {
		for (let i = stretch.from; i < stretch.to; i++) {
			const at = (first + i - stretch.from) * width;
			const { sentence } = (reading.words[i] as Word).token;
			const before2 = scoresAt(reading.formAt(i - 2, sentence), 0);
			const before = scoresAt(reading.formAt(i - 1, sentence), 1);
			const own = scoresAt(reading.formAt(i, sentence), 2);
			const after = scoresAt(reading.formAt(i + 1, sentence), 3);
			const after2 = scoresAt(reading.formAt(i + 2, sentence), 4);
			for (let k = 0; k < width; k++)
				made[at + k] = (before2[k] as number) + (before[k] as number) + (own[k] as number) + (after[k] as number) + (after2[k] as number);
			localFeatures(reading, stretch, i, sink);
			addKeys(made, at);
			addContext(made, at);
		}
	};
	const fillEmissions = (reading: Reading, stretch: Stretch, hearsay: Hearsay, local: Int32Array, first: number): Float32Array => {
		const length = stretch.to - stretch.from;
		const made = new Float32Array(length * LABEL_COUNT);
		for (let n = 0; n < length; n++) {
			const from = (first + n) * width;
			for (let k = 0; k < width; k++) scores[k] = local[from + k] as number;
			documentFeatures(reading, hearsay, stretch.from + n, sink);
			addContext(scores, 0);
			ruleFeatures(reading, hearsay, stretch.from + n, sink);
			addContext(scores, 0);
			addKeys(scores, 0);
			for (let label = 0; label < LABEL_COUNT; label++) labels[label] = (scores[label] as number) * featureScale;
			if (hidden > 0) addOutput();
			const at = n * LABEL_COUNT;
			for (let label = 0; label < LABEL_COUNT; label++) made[at + label] = labels[label] as number;
		}
		return made;
	};
	return {
		formOf,
		local(reading, stretch) {
			const made = new Int32Array((stretch.to - stretch.from) * width);
			fillLocal(reading, stretch, made, 0);
			return made;
		},
		emissions: (reading, stretch, hearsay, local) => fillEmissions(reading, stretch, hearsay, local, 0),
		allLocal(reading) {
			const { stretches } = reading;
			const made = new Int32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0) * width);
			let first = 0;
			for (const stretch of stretches) {
				fillLocal(reading, stretch, made, first);
				first += stretch.to - stretch.from;
			}
			return made;
		},
		allEmissions(reading, hearsay, local) {
			let first = 0;
			return reading.stretches.map((stretch) => {
				const made = fillEmissions(reading, stretch, hearsay, local, first);
				first += stretch.to - stretch.from;
				return made;
			});
		},
	};
}

/** What features and units that are on together add to the scores. */
interface Context {
	readonly keys: Uint32Array;
	readonly units: Uint32Array;
	readonly row: Int32Array;
}

function holds(known: Uint32Array, { values, count }: NumberList): boolean {
	if (known.length !== count) return false;
	for (let i = 0; i < count; i++) if (known[i] !== values[i]) return false;
	return true;
}

/** The index of a hash in an unsorted table by open addressing; -1 if it is not there. */
export function lookupOf(hashes: Uint32Array): (hash: number) => number {
	let size = 1024;
	while (size < hashes.length * 2) size *= 2;
	// a hash and its row side by side
	const slots = new Int32Array(2 * size);
	const mask = size - 1;
	// most of what is asked for is not there: eight bits for each hash say so out of little memory
	const bits = new Int32Array(size >> 3);
	for (let row = 0; row < hashes.length; row++) {
		const hash = (hashes[row] as number) | 0;
		const bit = (hash >>> 7) & (bits.length * 32 - 1);
		bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
		let slot = hash & mask;
		while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
		slots[2 * slot] = hash;
		slots[2 * slot + 1] = row + 1;
	}
	const bitMask = bits.length * 32 - 1;
	return (asked) => {
		const hash = asked | 0;
		const bit = (hash >>> 7) & bitMask;
		if (((bits[bit >> 5] as number) & (1 << (bit & 31))) === 0) return -1;
		let slot = hash & mask;
		for (;;) {
			const row = slots[2 * slot + 1] as number;
			if (row === 0) return -1;
			if (slots[2 * slot] === hash) return row - 1;
			slot = (slot + 1) & mask;
		}
	};
}
