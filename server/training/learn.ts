/** The trainer: a conditional random field over sparse features and a window network, by stochastic gradients (AdaGrad, a rate for each row). */
import { marginals } from '../src/analysis/model/decode.ts';
import { lookupOf } from '../src/analysis/model/emissions.ts';
import { NETWORK_UNITS, PLACES } from '../src/analysis/model/features.ts';
import { LABEL_COUNT, PREDECESSORS } from '../src/analysis/model/labels.ts';
import { type NameWeights, packWeights } from '../src/analysis/model/weights.ts';
import type { WordTables } from '../src/analysis/model/word-tables.ts';
import type { Examples } from './examples.ts';
import { randomNumbers } from './random.ts';

/** How to train. */
export interface Lesson {
	readonly seed: number;
	readonly epochs: number;
	/** Hidden units of the window network; 0 for a linear model. */
	readonly hidden: number;
	/** A feature counts that is in at least this many tokens. */
	readonly least: number;
	readonly rate: number;
	readonly networkRate: number;
	/** What share of the features is left out at each step. */
	readonly dropout: number;
	readonly hiddenDropout: number;
	/** What share of the network's input is left out: of the units, and of the words in its window. */
	readonly inputDropout: number;
	/** What share of the stretches is learnt without the rules' answer. */
	readonly withoutRules: number;
	/** Features whose weights all lie below this are left out in the end. */
	readonly prune: number;
	/** Targets of each token in place of its label, `LABEL_COUNT` numbers each; they add up to 1. */
	readonly targets?: Float32Array;
	readonly log?: (line: string) => void;
	readonly each?: (epoch: number, weights: () => NameWeights) => void;
}

/** Weights that tell the examples' labels. */
export function learn(examples: Examples, tables: WordTables, lesson: Lesson): NameWeights {
	const { hidden, dropout } = lesson;
	const random = randomNumbers(lesson.seed);
	const vocabulary = commonKeys(examples.keys, lesson.least);
	const rowOf = lookupOf(vocabulary);
	const { rows, starts, ruleRows } = rowsOf(examples, rowOf);
	const allRows = starts.subarray(1);
	const count = vocabulary.length;
	const linear = new Float32Array(count * LABEL_COUNT);
	const linearSquares = new Float32Array(count);
	const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
	const transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT);
	const { dimensions } = tables;
	const window = PLACES * dimensions;
	const vectorWeights = new Float32Array(window * hidden);
	const vectorSquares = new Float32Array(window);
	const unitWeights = new Float32Array(NETWORK_UNITS * hidden);
	const unitSquares = new Float32Array(NETWORK_UNITS);
	const bias = new Float32Array(hidden);
	const biasSquares = new Float32Array(hidden);
	const output = new Float32Array(hidden * LABEL_COUNT);
	const outputSquares = new Float32Array(hidden * LABEL_COUNT);
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	for (let i = 0; i < vectorWeights.length; i++) vectorWeights[i] = normal() * Math.sqrt(1 / window);
	for (let i = 0; i < unitWeights.length; i++) unitWeights[i] = normal() * 0.1;
	for (let i = 0; i < output.length; i++) output[i] = normal() * Math.sqrt(1 / Math.max(1, hidden));
	const vectorScale = 4 / 127;
	const inputs = Float32Array.from(tables.vectors, (value) => value * vectorScale);

	const stretchCount = examples.stretches.length - 1;
	const order = Uint32Array.from({ length: stretchCount }, (_, i) => i);
	const longest = Math.max(1, ...lengths(examples.stretches));
	const emissions = new Float32Array(longest * LABEL_COUNT);
	const states = new Float32Array(longest * hidden);
	const masks = new Uint8Array(longest * 1024);
	const maskStarts = new Uint32Array(longest + 1);
	const gradient = new Float32Array(longest * LABEL_COUNT);
	const hiddenGradient = new Float32Array(hidden);
	const pairs = new Float64Array(LABEL_COUNT * LABEL_COUNT);
	const keep = 1 - dropout;
	const keepHidden = 1 - lesson.hiddenDropout;
	const keepInput = 1 - lesson.inputDropout;
	const inputMasks = new Uint8Array(longest * 1024);
	const inputMaskStarts = new Uint32Array(longest + 1);
	// a quick generator for the many small decisions
	let state = (lesson.seed * 2654435761) >>> 0 || 1;
	const toss = (): number => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 4294967296;
	};
	const snapshot = (): NameWeights =>
		quantised(tables, vocabulary, linear, transitions, hidden, vectorWeights, vectorScale, unitWeights, bias, output, lesson.prune);

	let step = 0;
	const steps = lesson.epochs * stretchCount;
	for (let epoch = 0; epoch < lesson.epochs; epoch++) {
		shuffle(order, random);
		let loss = 0;
		for (let n = 0; n < stretchCount; n++) {
			step++;
			const cooling = Math.max(0.02, 1 - step / steps);
			const rate = lesson.rate * cooling;
			const networkRate = lesson.networkRate * cooling;
			const which = order[n] as number;
			const from = examples.stretches[which] as number;
			const to = examples.stretches[which + 1] as number;
			const length = to - from;
			const weight = examples.weights[which] as number;
			if (weight === 0) continue;
			const ruled = toss() >= lesson.withoutRules;
			const ends = ruled ? allRows : ruleRows;
			emissions.fill(0, 0, length * LABEL_COUNT);
			// forward
			let masked = 0;
			let inputMasked = 0;
			for (let i = 0; i < length; i++) {
				const t = from + i;
				const at = i * LABEL_COUNT;
				maskStarts[i] = masked;
				const end = ends[t] as number;
				for (let k = starts[t] as number; k < end; k++) {
					const kept = toss() < keep;
					masks[masked++] = kept ? 1 : 0;
					if (!kept) continue;
					let w = (rows[k] as number) * LABEL_COUNT;
					for (let y = at; y < at + LABEL_COUNT; y++) emissions[y] = (emissions[y] as number) + (linear[w++] as number);
				}
				if (keep < 1) for (let y = at; y < at + LABEL_COUNT; y++) emissions[y] = (emissions[y] as number) / keep;
				if (hidden === 0) continue;
				const h0 = i * hidden;
				inputMaskStarts[i] = inputMasked;
				for (let h = 0; h < hidden; h++) states[h0 + h] = 0;
				for (let place = 0; place < PLACES; place++) {
					const vector = examples.vectors[t * PLACES + place] as number;
					const kept = toss() < keepInput;
					inputMasks[inputMasked++] = kept ? 1 : 0;
					if (vector < 0 || !kept) continue;
					for (let d = 0; d < dimensions; d++) {
						const value = inputs[vector * dimensions + d] as number;
						let w = (place * dimensions + d) * hidden;
						for (let h = h0; h < h0 + hidden; h++) states[h] = (states[h] as number) + value * (vectorWeights[w++] as number);
					}
				}
				const unitEnd = ruled ? (examples.unitStarts[t + 1] as number) : (examples.ruleUnits[t] as number);
				for (let k = examples.unitStarts[t] as number; k < unitEnd; k++) {
					const kept = toss() < keepInput;
					inputMasks[inputMasked++] = kept ? 1 : 0;
					if (!kept) continue;
					let w = (examples.units[k] as number) * hidden;
					for (let h = h0; h < h0 + hidden; h++) states[h] = (states[h] as number) + (unitWeights[w++] as number);
				}
				for (let h = 0; h < hidden; h++) {
					const active = (states[h0 + h] as number) / keepInput + (bias[h] as number);
					if (active <= 0 || toss() >= keepHidden) {
						states[h0 + h] = 0;
						continue;
					}
					const value = active / keepHidden;
					states[h0 + h] = value;
					let w = h * LABEL_COUNT;
					for (let y = at; y < at + LABEL_COUNT; y++) emissions[y] = (emissions[y] as number) + value * (output[w++] as number);
				}
			}
			pairs.fill(0);
			const { tokens, logSum } = marginals(emissions.subarray(0, length * LABEL_COUNT), transitions, pairs);
			// the gradient: what is expected less what is told
			let told = 0;
			let before = 0;
			for (let i = 0; i < length; i++) {
				const label = examples.labels[from + i] as number;
				told += (emissions[i * LABEL_COUNT + label] as number) + (transitions[before * LABEL_COUNT + label] as number);
				pairs[before * LABEL_COUNT + label] = (pairs[before * LABEL_COUNT + label] as number) - 1;
				before = label;
				for (let y = 0; y < LABEL_COUNT; y++) {
					const target = lesson.targets ? (lesson.targets[(from + i) * LABEL_COUNT + y] as number) : y === label ? 1 : 0;
					gradient[i * LABEL_COUNT + y] = ((tokens[i * LABEL_COUNT + y] as number) - target) * weight;
				}
			}
			told += transitions[before * LABEL_COUNT] as number;
			pairs[before * LABEL_COUNT] = (pairs[before * LABEL_COUNT] as number) - 1;
			loss += (logSum - told) * weight;
			for (let y = 0; y < LABEL_COUNT; y++)
				for (const previous of PREDECESSORS[y] as readonly number[]) {
					const k = previous * LABEL_COUNT + y;
					const g = (pairs[k] as number) * weight;
					if (g === 0) continue;
					const squares = (transitionSquares[k] as number) + g * g;
					transitionSquares[k] = squares;
					transitions[k] = (transitions[k] as number) - (rate * g) / (Math.sqrt(squares) + 1e-6);
				}
			// backward
			for (let i = 0; i < length; i++) {
				const t = from + i;
				const at = i * LABEL_COUNT;
				let squares = 0;
				let most = 0;
				for (let y = at; y < at + LABEL_COUNT; y++) {
					const g = gradient[y] as number;
					squares += g * g;
					if (Math.abs(g) > most) most = Math.abs(g);
				}
				if (most < 0.003) continue;
				const end = ends[t] as number;
				let mask = maskStarts[i] as number;
				for (let k = starts[t] as number; k < end; k++) {
					if (masks[mask++] === 0) continue;
					const row = rows[k] as number;
					const sum = (linearSquares[row] as number) + squares;
					linearSquares[row] = sum;
					const pace = rate / (Math.sqrt(sum) + 1e-6);
					let w = row * LABEL_COUNT;
					for (let y = at; y < at + LABEL_COUNT; y++) {
						linear[w] = (linear[w] as number) - pace * (gradient[y] as number);
						w++;
					}
				}
				if (hidden === 0) continue;
				const h0 = i * hidden;
				let hiddenSquares = 0;
				for (let h = 0; h < hidden; h++) {
					const value = states[h0 + h] as number;
					if (value <= 0) {
						hiddenGradient[h] = 0;
						continue;
					}
					let sum = 0;
					let w = h * LABEL_COUNT;
					for (let y = at; y < at + LABEL_COUNT; y++) {
						const g = gradient[y] as number;
						sum += g * (output[w] as number);
						const own = g * value;
						const so = (outputSquares[w] as number) + own * own;
						outputSquares[w] = so;
						output[w] = (output[w] as number) - (networkRate * own) / (Math.sqrt(so) + 1e-6);
						w++;
					}
					sum /= keepHidden;
					hiddenGradient[h] = sum;
					hiddenSquares += sum * sum;
					const sb = (biasSquares[h] as number) + sum * sum;
					biasSquares[h] = sb;
					bias[h] = (bias[h] as number) - (networkRate * sum) / (Math.sqrt(sb) + 1e-6);
				}
				if (hiddenSquares === 0) continue;
				hiddenSquares /= hidden * keepInput * keepInput;
				for (let h = 0; h < hidden; h++) hiddenGradient[h] = (hiddenGradient[h] as number) / keepInput;
				let inputMask = inputMaskStarts[i] as number;
				for (let place = 0; place < PLACES; place++) {
					const vector = examples.vectors[t * PLACES + place] as number;
					if (inputMasks[inputMask++] === 0 || vector < 0) continue;
					for (let d = 0; d < dimensions; d++) {
						const value = inputs[vector * dimensions + d] as number;
						const row = place * dimensions + d;
						const sum = (vectorSquares[row] as number) + hiddenSquares * value * value;
						vectorSquares[row] = sum;
						const pace = (networkRate * value) / (Math.sqrt(sum) + 1e-6);
						let w = row * hidden;
						for (let h = 0; h < hidden; h++) {
							vectorWeights[w] = (vectorWeights[w] as number) - pace * (hiddenGradient[h] as number);
							w++;
						}
					}
				}
				const unitEnd = ruled ? (examples.unitStarts[t + 1] as number) : (examples.ruleUnits[t] as number);
				for (let k = examples.unitStarts[t] as number; k < unitEnd; k++) {
					if (inputMasks[inputMask++] === 0) continue;
					const row = examples.units[k] as number;
					const sum = (unitSquares[row] as number) + hiddenSquares;
					unitSquares[row] = sum;
					const pace = networkRate / (Math.sqrt(sum) + 1e-6);
					let w = row * hidden;
					for (let h = 0; h < hidden; h++) {
						unitWeights[w] = (unitWeights[w] as number) - pace * (hiddenGradient[h] as number);
						w++;
					}
				}
			}
		}
		lesson.log?.(`epoch ${epoch + 1}: loss ${(loss / stretchCount).toFixed(4)} a stretch`);
		lesson.each?.(epoch, snapshot);
	}
	return snapshot();
}

function lengths(starts: Uint32Array): number[] {
	let most = 0;
	for (let i = 1; i < starts.length; i++) most = Math.max(most, (starts[i] as number) - (starts[i - 1] as number));
	return [most];
}

/** The hashes that occur at least so many times. */
function commonKeys(keys: Uint32Array, least: number): Uint32Array {
	let size = 1 << 22;
	while (size < keys.length / 8) size *= 2;
	let slots = new Uint32Array(size);
	let counts = new Uint32Array(size);
	let used = 0;
	let mask = size - 1;
	const find = (key: number): number => {
		let slot = key & mask;
		while (counts[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask;
		return slot;
	};
	for (const key of keys) {
		const slot = find(key);
		if (counts[slot] === 0) {
			slots[slot] = key;
			if (++used * 2 > size) {
				counts[slot] = 1;
				const oldSlots = slots;
				const oldCounts = counts;
				size *= 2;
				mask = size - 1;
				slots = new Uint32Array(size);
				counts = new Uint32Array(size);
				for (let i = 0; i < oldSlots.length; i++) {
					if (oldCounts[i] === 0) continue;
					const to = find(oldSlots[i] as number);
					slots[to] = oldSlots[i] as number;
					counts[to] = oldCounts[i] as number;
				}
				continue;
			}
		}
		counts[slot] = (counts[slot] as number) + 1;
	}
	const common: number[] = [];
	for (let i = 0; i < size; i++) if ((counts[i] as number) >= least) common.push(slots[i] as number);
	return Uint32Array.from(common).sort();
}

/** The examples' features by their rows; rare ones left out. */
function rowsOf(examples: Examples, rowOf: (hash: number) => number): { rows: Int32Array; starts: Uint32Array; ruleRows: Uint32Array } {
	const rows = new Int32Array(examples.keys.length);
	const tokens = examples.labels.length;
	const starts = new Uint32Array(tokens + 1);
	const ruleRows = new Uint32Array(tokens);
	let at = 0;
	for (let t = 0; t < tokens; t++) {
		starts[t] = at;
		const end = examples.keyStarts[t + 1] as number;
		const rules = examples.ruleKeys[t] as number;
		for (let k = examples.keyStarts[t] as number; k < end; k++) {
			if (k === rules) ruleRows[t] = at;
			const row = rowOf(examples.keys[k] as number);
			if (row >= 0) rows[at++] = row;
		}
	}
	starts[tokens] = at;
	return { rows: rows.slice(0, at), starts, ruleRows };
}

function shuffle(order: Uint32Array, random: () => number): void {
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const one = order[i] as number;
		order[i] = order[j] as number;
		order[j] = one;
	}
}

function quantised(
	tables: WordTables,
	vocabulary: Uint32Array,
	linear: Float32Array,
	transitions: Float32Array,
	hidden: number,
	vectorWeights: Float32Array,
	vectorScale: number,
	unitWeights: Float32Array,
	bias: Float32Array,
	output: Float32Array,
	prune: number,
): NameWeights {
	const kept: number[] = [];
	for (let row = 0; row < vocabulary.length; row++) {
		let most = 0;
		for (let y = row * LABEL_COUNT; y < (row + 1) * LABEL_COUNT; y++) most = Math.max(most, Math.abs(linear[y] as number));
		if (most >= prune) kept.push(row);
	}
	// sorted, so that the model is quickly loaded
	kept.sort((a, b) => (vocabulary[a] as number) - (vocabulary[b] as number));
	let top = 0;
	for (const value of linear) top = Math.max(top, Math.abs(value));
	const featureScale = Math.max(top / 127, 1e-9);
	const featureWeights = new Int8Array(kept.length * LABEL_COUNT);
	kept.forEach((row, to) => {
		for (let y = 0; y < LABEL_COUNT; y++)
			featureWeights[to * LABEL_COUNT + y] = Math.round((linear[row * LABEL_COUNT + y] as number) / featureScale);
	});
	const window = PLACES * tables.dimensions;
	const vectorBytes = new Int8Array(vectorWeights.length);
	const vectorScales = new Float32Array(window);
	for (let row = 0; row < window; row++) {
		let most = 1e-9;
		for (let h = row * hidden; h < (row + 1) * hidden; h++) most = Math.max(most, Math.abs(vectorWeights[h] as number));
		vectorScales[row] = (most / 127) * vectorScale;
		for (let h = row * hidden; h < (row + 1) * hidden; h++) vectorBytes[h] = Math.round(((vectorWeights[h] as number) / most) * 127);
	}
	let unitTop = 1e-9;
	for (const value of unitWeights) unitTop = Math.max(unitTop, Math.abs(value));
	const unitScale = unitTop / 127;
	return {
		tables,
		featureHashes: Uint32Array.from(kept, (row) => vocabulary[row] as number),
		...packWeights(featureWeights),
		featureScale,
		transitions: transitions.slice(),
		hidden,
		vectorWeights: vectorBytes,
		vectorScales,
		unitWeights: Int8Array.from(unitWeights, (value) => Math.round(value / unitScale)),
		unitScale,
		hiddenBias: bias.slice(),
		outputWeights: output.slice(),
	};
}
