import type { Word } from '../recognizers/names-scan.ts';
import {
	CONTEXT,
	contextFeatures,
	documentFeatures,
	type FeatureSink,
	type Hearsay,
	localFeatures,
	numberList,
	pairFeatures,
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
	/** The part of a stretch's scores that depends on the paragraph alone. */
	local(reading: Reading, stretch: Stretch): LocalScores;
	/** The scores of every token of a stretch, `LABEL_COUNT` numbers for each. */
	emissions(reading: Reading, stretch: Stretch, hearsay: Hearsay, local: LocalScores): Float32Array;
	/** The local parts of all stretches of a paragraph, one behind the other. */
	allLocal(reading: Reading): LocalScores;
	/** The scores of all stretches of a paragraph, one behind the other; good until the next call. */
	allEmissions(reading: Reading, hearsay: Hearsay, local: LocalScores): Float32Array;
}

/** Rows of scores for tokens, in the scorer's own units: they begin at `at`, and others use the same array. */
export interface LocalScores {
	readonly values: Int32Array;
	readonly at: number;
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
const MOST_ROWS = 65_536;
/** The ways in which words are written, which take ten bits in the key of a context. */
const MOST_BRIEFS = 1024;
/** More than one token has any use for. */
const ROOM = 128;

/** The row that adds nothing. */
const NOTHING = 1;

/** The scorer adds up whole numbers, the network's in parts of 1/256 of what its weights are counted in: that is several times as fast. */
const FINE_BITS = 8;

/** How many numbers are asked for at once for local scores: paragraphs share arrays, of which each costs as much as reading a few words. */
const CHUNK = 4096;

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
	const project = projectionOf(weights);

	// Rows of scores that features have been seen to add together; when there are too many, all are forgotten. The first row stands for
	// none that is known, the second one adds nothing. The few that tell the hidden units something have a row there as well.
	let rows = new Int32Array(1024 * LABEL_COUNT);
	let rowCount = 2;
	let hiddenOf = new Int32Array(1024);
	let hiddenRows = new Int32Array(hidden > 0 ? 256 * hidden : 0);
	let hiddenCount = 1;
	let generation = 1;
	// the edge is the same object for all scorers, and each has its own scores for it
	const edgeMemo: ScoreMemo = { generation: 0, id: 0, brief: 0 };
	let formCount = 0;
	/** For each form, by its number: its row in each slot. */
	let slots = new Int32Array(256 * WORD_SLOTS);
	const pairs = rowTable();
	const contexts = rowTable();
	const briefs = new Map<number, number>();
	const memoOf = (form: WordForm): ScoreMemo => {
		const memo = form === EDGE ? edgeMemo : form.memo;
		if (memo.generation !== generation) enroll(memo, form.brief);
		return memo;
	};
	const enroll = (memo: ScoreMemo, hash: number): void => {
		memo.generation = generation;
		memo.id = formCount++;
		if (slots.length < formCount * WORD_SLOTS) slots = grown(slots);
		let brief = briefs.get(hash);
		if (brief === undefined) briefs.set(hash, (brief = briefs.size));
		memo.brief = brief;
	};
	/** To be called before the rows of a token are asked for, which must not change under its hands. */
	const makeRoom = (): void => {
		if (rowCount + ROOM < MOST_ROWS && formCount + ROOM < MOST_ROWS && briefs.size + ROOM < MOST_BRIEFS) return;
		slots.fill(0, 0, formCount * WORD_SLOTS);
		rowCount = 2;
		hiddenCount = 1;
		formCount = 0;
		generation++;
		pairs.clear();
		contexts.clear();
		briefs.clear();
	};
	const keys = numberList();
	const units = numberList();
	const found = new Int32Array(keys.values.length);
	/** A row of what `keys` and `units` add, which are emptied. */
	const makeRow = (): number => {
		// in two rounds: the memory is asked for all weights before it is waited for
		let known = 0;
		for (let k = 0; k < keys.count; k++) {
			const row = rowOf(keys.values[k] as number);
			if (row >= 0) found[known++] = row;
		}
		keys.count = 0;
		const unitCount = hidden > 0 ? units.count : 0;
		units.count = 0;
		if (known === 0 && unitCount === 0) return NOTHING;
		const row = rowCount++;
		if (row === hiddenOf.length) {
			rows = grown(rows);
			hiddenOf = grown(hiddenOf);
		}
		const at = row * LABEL_COUNT;
		rows.fill(0, at, at + LABEL_COUNT);
		hiddenOf[row] = 0;
		for (let k = 0; k < known; k++) {
			let from = found[k] as number;
			for (let label = at; label < at + LABEL_COUNT; label++) rows[label] = (rows[label] as number) + (featureRows[from++] as number);
		}
		if (unitCount > 0) {
			const to = newHiddenRow();
			hiddenOf[row] = to;
			let u = 0;
			for (; u + 3 < unitCount; u += 4) {
				let a = (units.values[u] as number) * hidden;
				let b = (units.values[u + 1] as number) * hidden;
				let c = (units.values[u + 2] as number) * hidden;
				let d = (units.values[u + 3] as number) * hidden;
				for (let h = to; h < to + hidden; h++) {
					const four =
						(unitWeights[a++] as number) + (unitWeights[b++] as number) + (unitWeights[c++] as number) + (unitWeights[d++] as number);
					hiddenRows[h] = (hiddenRows[h] as number) + (four << FINE_BITS);
				}
			}
			for (; u < unitCount; u++) {
				let from = (units.values[u] as number) * hidden;
				for (let h = to; h < to + hidden; h++) hiddenRows[h] = (hiddenRows[h] as number) + ((unitWeights[from++] as number) << FINE_BITS);
			}
		}
		return row;
	};
	const newHiddenRow = (): number => {
		const at = hiddenCount++ * hidden;
		if (at === hiddenRows.length) hiddenRows = grown(hiddenRows);
		hiddenRows.fill(0, at, at + hidden);
		return at;
	};
	const makeWordRow = (form: WordForm, slot: number): number => {
		if (slot >= PLACES) {
			wordFeatures(form, slot, keys);
			return makeRow();
		}
		for (const key of keysAt(form, slot)) keys.values[keys.count++] = placedKey(key, slot);
		if (hidden === 0) return makeRow();
		for (const unit of form.units) units.values[units.count++] = slot * FORM_UNITS + unit;
		const row = makeRow();
		if (form.vector >= 0) project(form.vector, slot, hiddenRows, hiddenOf[row] as number, step);
		return row;
	};

	/** The rows of one token. */
	const own = new Int32Array(64);
	let ownCount = 0;
	const told = new Int32Array(64);
	const sink: FeatureSink = {
		word(form, slot) {
			const at = memoOf(form).id * WORD_SLOTS + slot;
			own[ownCount++] = (slots[at] as number) || (slots[at] = makeWordRow(form, slot));
		},
		pair(kind, left, right) {
			const both = (memoOf(left).id << 16) | memoOf(right).id;
			let row = pairs.find(both, kind);
			if (row === 0) {
				pairFeatures(kind, left, right, keys);
				pairs.add(both, kind, (row = makeRow()));
			}
			own[ownCount++] = row;
		},
		context(kind, facts, before, word, after) {
			const written =
				kind < CONTEXT.clusters
					? (kind << 30) | (memoOf(before).brief << 20) | (memoOf(word).brief << 10) | memoOf(after).brief
					: (2 << 30) | kind;
			let row = contexts.find(facts, written);
			if (row === 0) {
				contextFeatures(kind, facts, before, word, after, keys, units);
				contexts.add(facts, written, (row = makeRow()));
			}
			own[ownCount++] = row;
		},
	};
	/** Adds the token's rows. */
	const addOwn = (to: Int32Array, at: number): void => {
		if (hidden > 0) addHidden(to, at + LABEL_COUNT);
		while ((ownCount & 3) !== 0) own[ownCount++] = NOTHING;
		for (let r = 0; r < ownCount; r += 4) {
			const a = (own[r] as number) * LABEL_COUNT;
			const b = (own[r + 1] as number) * LABEL_COUNT;
			const c = (own[r + 2] as number) * LABEL_COUNT;
			const d = (own[r + 3] as number) * LABEL_COUNT;
			for (let k = 0; k < LABEL_COUNT; k++)
				to[at + k] =
					(to[at + k] as number) + (rows[a + k] as number) + (rows[b + k] as number) + (rows[c + k] as number) + (rows[d + k] as number);
		}
		ownCount = 0;
	};
	const addHidden = (to: Int32Array, at: number): void => {
		let count = 0;
		for (let r = 0; r < ownCount; r++) {
			const from = hiddenOf[own[r] as number] as number;
			if (from !== 0) told[count++] = from;
		}
		// the first row adds nothing
		while ((count & 3) !== 0) told[count++] = 0;
		for (let r = 0; r < count; r += 4) {
			const [a, b, c, d] = [told[r] as number, told[r + 1] as number, told[r + 2] as number, told[r + 3] as number];
			for (let h = 0; h < hidden; h++)
				to[at + h] =
					(to[at + h] as number) +
					(hiddenRows[a + h] as number) +
					(hiddenRows[b + h] as number) +
					(hiddenRows[c + h] as number) +
					(hiddenRows[d + h] as number);
		}
	};
	const addLocal = (reading: Reading, stretch: Stretch, to: Int32Array, first: number): void => {
		for (let i = stretch.from; i < stretch.to; i++) {
			const { sentence } = (reading.words[i] as Word).token;
			makeRoom();
			for (let place = 0; place < PLACES; place++) sink.word(reading.formAt(i + place - 2, sentence), place);
			localFeatures(reading, stretch, i, sink);
			addOwn(to, first + (i - stretch.from) * width);
		}
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
	const fillEmissions = (
		reading: Reading,
		stretch: Stretch,
		hearsay: Hearsay,
		{ values, at }: LocalScores,
		first: number,
		made: Float32Array,
	): void => {
		for (let i = stretch.from; i < stretch.to; i++) {
			const token = first + i - stretch.from;
			const from = at + token * width;
			for (let k = 0; k < width; k++) scores[k] = values[from + k] as number;
			makeRoom();
			documentFeatures(reading, hearsay, i, sink);
			ruleFeatures(reading, hearsay, i, sink);
			addOwn(scores, 0);
			const to = token * LABEL_COUNT;
			if (hidden === 0) {
				for (let label = 0; label < LABEL_COUNT; label++) made[to + label] = (scores[label] as number) * featureScale;
				continue;
			}
			for (let label = 0; label < LABEL_COUNT; label++) labels[label] = (scores[label] as number) * featureScale;
			addOutput();
			for (let label = 0; label < LABEL_COUNT; label++) made[to + label] = labels[label] as number;
		}
	};
	let chunk = new Int32Array(CHUNK);
	let taken = 0;
	const roomFor = (tokens: number): LocalScores => {
		const size = tokens * width;
		if (size > CHUNK / 4) return { values: new Int32Array(size), at: 0 };
		if (taken + size > CHUNK) {
			chunk = new Int32Array(CHUNK);
			taken = 0;
		}
		taken += size;
		return { values: chunk, at: taken - size };
	};
	let buffer = new Float32Array(64 * LABEL_COUNT);
	return {
		formOf,
		local(reading, stretch) {
			const made = roomFor(stretch.to - stretch.from);
			addLocal(reading, stretch, made.values, made.at);
			return made;
		},
		emissions(reading, stretch, hearsay, local) {
			const made = new Float32Array((stretch.to - stretch.from) * LABEL_COUNT);
			fillEmissions(reading, stretch, hearsay, local, 0, made);
			return made;
		},
		allLocal(reading) {
			const made = roomFor(tokensIn(reading));
			let { at } = made;
			for (const stretch of reading.stretches) {
				addLocal(reading, stretch, made.values, at);
				at += (stretch.to - stretch.from) * width;
			}
			return made;
		},
		allEmissions(reading, hearsay, local) {
			const size = tokensIn(reading) * LABEL_COUNT;
			if (buffer.length < size) buffer = new Float32Array(2 * size);
			let first = 0;
			for (const stretch of reading.stretches) {
				fillEmissions(reading, stretch, hearsay, local, first, buffer);
				first += stretch.to - stretch.from;
			}
			return buffer;
		},
	};
}

function tokensIn({ stretches }: Reading): number {
	let tokens = 0;
	for (const { from, to } of stretches) tokens += to - from;
	return tokens;
}

/** The same numbers with as much room again. */
function grown(values: Int32Array): Int32Array<ArrayBuffer> {
	const more = new Int32Array(2 * values.length);
	more.set(values);
	return more;
}

/** Rows by two whole numbers. */
interface RowTable {
	/** The row; 0 for none. What is then added goes where this looked. */
	find(one: number, other: number): number;
	add(one: number, other: number, row: number): void;
	clear(): void;
}

/** An empty table of rows (open addressing); an entry is its two numbers and its row. */
function rowTable(): RowTable {
	let mask = 4095;
	let entries = new Int32Array(4 * (mask + 1));
	let count = 0;
	const placeOf = (one: number, other: number): number => {
		const hash = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
		for (let slot = hash ^ (hash >>> 15); ; slot++) {
			const at = (slot & mask) << 2;
			if (entries[at + 2] === 0 || (entries[at] === one && entries[at + 1] === other)) return at;
		}
	};
	const put = (one: number, other: number, row: number): void => {
		const at = placeOf(one, other);
		entries[at] = one;
		entries[at + 1] = other;
		entries[at + 2] = row;
	};
	return {
		find: (one, other) => entries[placeOf(one | 0, other | 0) + 2] as number,
		add(one, other, row) {
			if (++count * 2 > mask) {
				const before = entries;
				mask = mask * 2 + 1;
				entries = new Int32Array(4 * (mask + 1));
				for (let at = 0; at < before.length; at += 4) {
					if (before[at + 2] === 0) continue;
					put(before[at] as number, before[at + 1] as number, before[at + 2] as number);
				}
			}
			put(one | 0, other | 0, row);
		},
		clear() {
			entries.fill(0);
			count = 0;
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
			const at = row + 2 * p;
			to[at] = (to[at] as number) + Math.round((sum - high * LANE) * unit);
			if (2 * p + 1 < hidden) to[at + 1] = (to[at + 1] as number) + Math.round(high * unit);
		}
	};
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
