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
	WORD_SLOTS,
	wordFeatures,
} from './features.ts';
import { hashPair } from './hash.ts';
import { LABEL_COUNT } from './labels.ts';
import type { NameWeights } from './weights.ts';
import { EDGE, FORM_UNITS, readForm, type ScoreMemo, type WordForm } from './word-forms.ts';

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

const MOST_FORMS = 6000;
const MOST_CONTEXTS = 5000;
const MOST_ROWS = 65_536;

/** The scorer adds up whole numbers, the network's in parts of 1/256 of what its weights are counted in: that is several times as fast. */
const FINE_BITS = 8;

/** The scorer of trained weights. */
export function scorerOf(weights: NameWeights): Scorer {
	const { tables, hidden, featureScale, unitWeights, unitScale, hiddenBias } = weights;
	const width = LABEL_COUNT + hidden;
	const step = (unitScale > 0 ? unitScale : 1) / (1 << FINE_BITS);
	const outputWeights = Float64Array.from(weights.outputWeights);
	const { rowOf, rows: featureRows } = featureTable(weights);
	let forms = new Map<string, WordForm>();
	let older = new Map<string, WordForm>();
	const formOf = (word: Word): WordForm => {
		const { text } = word.token;
		const known = forms.get(text);
		if (known) return known;
		// neither a long text nor many texts may fill the memory, but what keeps coming is kept
		if (forms.size >= MOST_FORMS) [forms, older] = [new Map(), forms];
		const form = older.get(text) ?? readForm(word, tables);
		forms.set(text, form);
		return form;
	};
	const found = new Int32Array(128);
	/** Adds the weights of features, in two rounds: the memory is asked for all of them before it is waited for. */
	const addKeys = (to: Int32Array, at: number, values: ArrayLike<number>, count: number): void => {
		let known = 0;
		for (let k = 0; k < count; k++) {
			const row = rowOf(values[k] as number);
			if (row >= 0) found[known++] = row;
		}
		for (let k = 0; k < known; k++) {
			let from = found[k] as number;
			for (let label = at; label < at + LABEL_COUNT; label++) to[label] = (to[label] as number) + (featureRows[from++] as number);
		}
	};
	const addUnit = (to: Int32Array, at: number, unit: number): void => {
		let from = unit * hidden;
		for (let h = at + LABEL_COUNT; h < at + width; h++) to[h] = (to[h] as number) + ((unitWeights[from++] as number) << FINE_BITS);
	};
	const project = projectionOf(weights);
	// rows of scores that words have been seen to add; when there are too many, all are forgotten
	let rowsOfWords = new Int32Array(1024 * width);
	let rowCount = 0;
	let generation = 1;
	// the edge is the same object for all scorers, and each has its own scores for it
	const edgeMemo: ScoreMemo = { generation: 0, rows: [] };
	const wordKeys: NumberList = { values: new Uint32Array(128), count: 0 };
	/** Where in `rowsOfWords` the row begins that a word adds in a slot. */
	const rowAt = (form: WordForm, slot: number): number => {
		const memo = form === EDGE ? edgeMemo : form.memo;
		if (memo.generation !== generation) {
			memo.generation = generation;
			for (let k = 0; k < WORD_SLOTS; k++) memo.rows[k] = -1;
		}
		const known = memo.rows[slot] as number;
		return known >= 0 ? known : (memo.rows[slot] = makeRow(form, slot));
	};
	const makeRow = (form: WordForm, slot: number): number => {
		const row = rowCount++ * width;
		if (row === rowsOfWords.length) {
			const more = new Int32Array(2 * row);
			more.set(rowsOfWords);
			rowsOfWords = more;
		}
		rowsOfWords.fill(0, row, row + width);
		wordKeys.count = 0;
		if (slot < PLACES) for (const key of keysAt(form, slot)) wordKeys.values[wordKeys.count++] = placedKey(key, slot);
		else wordFeatures(form, slot, wordKeys);
		addKeys(rowsOfWords, row, wordKeys.values, wordKeys.count);
		if (hidden > 0 && slot < PLACES) {
			for (const unit of form.units) addUnit(rowsOfWords, row, slot * FORM_UNITS + unit);
			if (form.vector >= 0) project(form.vector, slot, rowsOfWords, row, step);
		}
		return row;
	};
	/** To be called before the rows of a token are asked for, which must not change under its hands. */
	const makeRoom = (): void => {
		if (rowCount + WORD_SLOTS < MOST_ROWS) return;
		rowCount = 0;
		generation++;
	};
	const wordRows = new Int32Array(16);
	let words = 0;
	const sink = createSink((form, slot) => {
		wordRows[words++] = rowAt(form, slot);
	});
	const addSink = (to: Int32Array, at: number): void => {
		addKeys(to, at, sink.keys.values, sink.keys.count);
		sink.keys.count = 0;
		for (let w = 0; w < words; w++) {
			const row = wordRows[w] as number;
			for (let label = 0; label < LABEL_COUNT; label++) to[at + label] = (to[at + label] as number) + (rowsOfWords[row + label] as number);
		}
		words = 0;
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
		addKeys(row, 0, keys.values, keys.count);
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
	const outputs = new Int32Array(hidden);
	/** Adds what the hidden units that are on say of the labels. */
	const addOutput = (): void => {
		let count = 0;
		for (let h = 0; h < hidden; h++) {
			const value = (scores[LABEL_COUNT + h] as number) * step + (hiddenBias[h] as number);
			if (value <= 0) continue;
			active[count] = value;
			outputs[count++] = h * LABEL_COUNT;
		}
		let k = 0;
		for (; k + 1 < count; k += 2) {
			const one = active[k] as number;
			const two = active[k + 1] as number;
			let from = outputs[k] as number;
			let other = outputs[k + 1] as number;
			for (let label = 0; label < LABEL_COUNT; label++)
				labels[label] = (labels[label] as number) + one * (outputWeights[from++] as number) + two * (outputWeights[other++] as number);
		}
		if (k < count) {
			const one = active[k] as number;
			let from = outputs[k] as number;
			for (let label = 0; label < LABEL_COUNT; label++) labels[label] = (labels[label] as number) + one * (outputWeights[from++] as number);
		}
	};
	const fillLocal = (reading: Reading, stretch: Stretch, made: Int32Array, first: number): void => {
		for (let i = stretch.from; i < stretch.to; i++) {
			const at = (first + i - stretch.from) * width;
			const { sentence } = (reading.words[i] as Word).token;
			makeRoom();
			const before2 = rowAt(reading.formAt(i - 2, sentence), 0);
			const before = rowAt(reading.formAt(i - 1, sentence), 1);
			const own = rowAt(reading.formAt(i, sentence), 2);
			const after = rowAt(reading.formAt(i + 1, sentence), 3);
			const after2 = rowAt(reading.formAt(i + 2, sentence), 4);
			const rows = rowsOfWords;
			for (let k = 0; k < width; k++)
				made[at + k] =
					(rows[before2 + k] as number) +
					(rows[before + k] as number) +
					(rows[own + k] as number) +
					(rows[after + k] as number) +
					(rows[after2 + k] as number);
			localFeatures(reading, stretch, i, sink);
			addSink(made, at);
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
			addSink(scores, 0);
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

/** What stands between two sums that share a number: each takes 26 bits of the 53 that a number counts in exactly. */
const LANE = 2 ** 27;
const FINEST = 2047;

/**
 * Adds to the hidden units what a word's vector gives them at one place of the window, in whole `step`s. Nothing else is reckoned as often:
 * two units share each number, so that one multiplication and one addition serve both.
 */
function projectionOf(weights: NameWeights): (vector: number, place: number, to: Int32Array, at: number, step: number) => void {
	const { tables, hidden, vectorWeights, vectorScales } = weights;
	const { dimensions, vectors } = tables;
	const pairs = (hidden + 1) >> 1;
	const packed = new Float64Array(PLACES * dimensions * pairs);
	const scales = new Float64Array(PLACES);
	for (let place = 0; place < PLACES; place++) {
		const weightAt = (d: number, h: number) => {
			const row = place * dimensions + d;
			return h < hidden ? (vectorWeights[row * hidden + h] as number) * (vectorScales[row] as number) : 0;
		};
		let most = 0;
		for (let d = 0; d < dimensions; d++) for (let h = 0; h < hidden; h++) most = Math.max(most, Math.abs(weightAt(d, h)));
		const scale = most > 0 ? most / FINEST : 1;
		scales[place] = scale;
		for (let d = 0; d < dimensions; d++)
			for (let p = 0; p < pairs; p++)
				packed[(place * dimensions + d) * pairs + p] =
					Math.round(weightAt(d, 2 * p) / scale) + Math.round(weightAt(d, 2 * p + 1) / scale) * LANE;
	}
	const sums = new Float64Array(pairs);
	return (vector, place, to, row, step) => {
		sums.fill(0);
		const first = vector * dimensions;
		let from = place * dimensions * pairs;
		let d = 0;
		for (; d + 4 < dimensions; d += 5) {
			const [v0, v1, v2, v3, v4] = [
				vectors[first + d],
				vectors[first + d + 1],
				vectors[first + d + 2],
				vectors[first + d + 3],
				vectors[first + d + 4],
			] as [number, number, number, number, number];
			for (let p = 0; p < pairs; p++, from++)
				sums[p] =
					(sums[p] as number) +
					(packed[from] as number) * v0 +
					(packed[from + pairs] as number) * v1 +
					(packed[from + 2 * pairs] as number) * v2 +
					(packed[from + 3 * pairs] as number) * v3 +
					(packed[from + 4 * pairs] as number) * v4;
			from += 4 * pairs;
		}
		for (; d < dimensions; d++) {
			const value = vectors[first + d] as number;
			for (let p = 0; p < pairs; p++) sums[p] = (sums[p] as number) + (packed[from++] as number) * value;
		}
		const unit = (scales[place] as number) / step;
		for (let p = 0; p < pairs; p++) {
			const sum = sums[p] as number;
			const high = Math.round(sum / LANE);
			const at = row + LABEL_COUNT + 2 * p;
			to[at] = (to[at] as number) + Math.round((sum - high * LANE) * unit);
			if (2 * p + 1 < hidden) to[at + 1] = (to[at + 1] as number) + Math.round(high * unit);
		}
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

/** The features of a model, by hash. */
interface FeatureTable {
	/** Where in `rows` a feature's weights begin, one for each label; -1 for a feature without weights. */
	rowOf(hash: number): number;
	readonly rows: Int8Array;
}

/** Bytes of one entry of the table: a hash, and behind it a weight for each label, so that one access to memory finds both. */
const ENTRY = 4 + Math.ceil(LABEL_COUNT / 4) * 4;
const ENTRY_WORDS = ENTRY / 4;

/** The features in a table by hash (open addressing); quickly made where they come sorted. */
function featureTable({ featureHashes, featureMasks, featureValues }: NameWeights): FeatureTable {
	let bits = 10;
	while (2 ** bits < featureHashes.length * 1.4) bits++;
	const last = 2 ** bits - 1;
	const shift = 32 - bits;
	const words = new Int32Array((last + 1) * ENTRY_WORDS);
	const rows = new Int8Array(words.buffer);
	let value = 0;
	// the hash 0 marks an empty place; a feature that has it is read as none
	for (let feature = 0; feature < featureHashes.length; feature++) {
		const hash = featureHashes[feature] as number;
		let slot = hash >>> shift;
		while (words[slot * ENTRY_WORDS] !== 0) slot = (slot + 1) & last;
		words[slot * ENTRY_WORDS] = hash | 0;
		let row = slot * ENTRY + 4;
		rows[row] = featureValues[value++] as number;
		for (let mask = featureMasks[feature] as number; mask !== 0; mask >>>= 1) {
			row++;
			if ((mask & 1) !== 0) rows[row] = featureValues[value++] as number;
		}
	}
	return {
		rowOf(asked) {
			const hash = asked | 0;
			if (hash === 0) return -1;
			for (let slot = hash >>> shift; ; slot = (slot + 1) & last) {
				const known = words[slot * ENTRY_WORDS] as number;
				if (known === hash) return slot * ENTRY + 4;
				if (known === 0) return -1;
			}
		},
		rows,
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
