import { LABEL_COUNT, mayFollow, OUTSIDE, PART, PREDECESSORS } from './labels.ts';

/** `PREDECESSORS` in one row, and where each label's begin in it. */
const BEFORE = Uint8Array.from(PREDECESSORS.flat());
const BEFORE_AT = Uint8Array.from(PREDECESSORS.map((_, label) => PREDECESSORS.slice(0, label).flat().length).concat(BEFORE.length));

/** The best legal labels of a stretch (Viterbi 1967); `emissions` holds `LABEL_COUNT` scores for each of its tokens. */
export function decode(emissions: Float32Array, transitions: Float32Array): Uint8Array {
	const length = emissions.length / LABEL_COUNT;
	return decoderOf(transitions)(emissions, 0, length).slice(0, length);
}

/**
 * Finds the best legal labels of the `length` tokens from `first` on in scores of many. The labels are good until the next call; others
 * stand behind them.
 */
export function decoderOf(transitions: Float32Array): (emissions: Float32Array, first: number, length: number) => Uint8Array {
	const ways = Float64Array.from(BEFORE, (_, b) => {
		const label = BEFORE_AT.findLastIndex((at) => at <= b);
		return transitions[(BEFORE[b] as number) * LABEL_COUNT + label] as number;
	});
	const ends = Float64Array.from({ length: LABEL_COUNT }, (_, label) =>
		mayFollow(label, OUTSIDE) ? (transitions[label * LABEL_COUNT + OUTSIDE] as number) : Number.NEGATIVE_INFINITY,
	);
	let labels = new Uint8Array(64);
	let back = new Uint8Array(64 * LABEL_COUNT);
	let before = new Float64Array(LABEL_COUNT);
	let here = new Float64Array(LABEL_COUNT);
	return (emissions, first, length) => {
		if (length > labels.length) {
			labels = new Uint8Array(2 * length);
			back = new Uint8Array(2 * length * LABEL_COUNT);
		}
		if (length === 1) {
			labels[0] = bestAlone(emissions, first * LABEL_COUNT, transitions);
			return labels;
		}
		before.fill(Number.NEGATIVE_INFINITY);
		before[OUTSIDE] = 0;
		for (let i = 0; i < length; i++) {
			const at = (first + i) * LABEL_COUNT;
			for (let label = 0; label < LABEL_COUNT; label++) {
				let best = Number.NEGATIVE_INFINITY;
				let from = OUTSIDE;
				const end = BEFORE_AT[label + 1] as number;
				for (let b = BEFORE_AT[label] as number; b < end; b++) {
					const previous = BEFORE[b] as number;
					const score = (before[previous] as number) + (ways[b] as number);
					if (score > best) {
						best = score;
						from = previous;
					}
				}
				here[label] = best + (emissions[at + label] as number);
				back[i * LABEL_COUNT + label] = from;
			}
			const last = before;
			before = here;
			here = last;
		}
		let last = OUTSIDE;
		let most = Number.NEGATIVE_INFINITY;
		for (let label = 0; label < LABEL_COUNT; label++) {
			const score = (before[label] as number) + (ends[label] as number);
			if (score > most) {
				most = score;
				last = label;
			}
		}
		for (let i = length - 1; i >= 0; i--) {
			labels[i] = last;
			last = back[i * LABEL_COUNT + last] as number;
		}
		return labels;
	};
}

/** The best label of a stretch of one token: two of three are such. */
function bestAlone(emissions: Float32Array, at: number, transitions: Float32Array): number {
	let best = OUTSIDE;
	let most = Number.NEGATIVE_INFINITY;
	for (let label = 0; label < LABEL_COUNT; label += label === OUTSIDE ? 1 + PART.unit : 4) {
		const score =
			(transitions[label] as number) + (emissions[at + label] as number) + (transitions[label * LABEL_COUNT + OUTSIDE] as number);
		if (score > most) {
			most = score;
			best = label;
		}
	}
	return best;
}

/** How likely each label is for each token of a stretch, all its legal labellings together (forward and backward sums, scaled). */
export interface Marginals {
	/** `LABEL_COUNT` numbers for each token, together 1. */
	readonly tokens: Float64Array;
	/** The natural logarithm of the sum over all labellings. */
	readonly logSum: number;
}

/** The marginals of a stretch; with `pairs`, the expected count of each pair of neighbouring labels is added to it. */
export function marginals(emissions: Float32Array, transitions: Float32Array, pairs?: Float64Array): Marginals {
	const length = emissions.length / LABEL_COUNT;
	const forward = new Float64Array(length * LABEL_COUNT);
	const backward = new Float64Array(length * LABEL_COUNT);
	const local = new Float64Array(length * LABEL_COUNT);
	const scales = new Float64Array(length);
	const step = stepsOf(transitions);
	let logSum = 0;
	for (let i = 0; i < length; i++) {
		const at = i * LABEL_COUNT;
		let top = Number.NEGATIVE_INFINITY;
		for (let y = 0; y < LABEL_COUNT; y++) if ((emissions[at + y] as number) > top) top = emissions[at + y] as number;
		logSum += top;
		let sum = 0;
		for (let y = 0; y < LABEL_COUNT; y++) {
			local[at + y] = Math.exp((emissions[at + y] as number) - top);
			let ways = 0;
			if (i === 0) ways = step[y] as number;
			else
				for (const previous of PREDECESSORS[y] as readonly number[])
					ways += (forward[at - LABEL_COUNT + previous] as number) * (step[previous * LABEL_COUNT + y] as number);
			const value = ways * (local[at + y] as number);
			forward[at + y] = value;
			sum += value;
		}
		scales[i] = 1 / sum;
		logSum += Math.log(sum);
		for (let y = 0; y < LABEL_COUNT; y++) forward[at + y] = (forward[at + y] as number) / sum;
	}
	let ends = 0;
	const last = (length - 1) * LABEL_COUNT;
	for (let y = 0; y < LABEL_COUNT; y++) {
		const ending = step[y * LABEL_COUNT] as number;
		backward[last + y] = ending;
		ends += ending * (forward[last + y] as number);
	}
	logSum += Math.log(ends);
	for (let y = 0; y < LABEL_COUNT; y++) backward[last + y] = (backward[last + y] as number) / ends;
	for (let i = length - 1; i > 0; i--) {
		const at = i * LABEL_COUNT;
		for (let y = 0; y < LABEL_COUNT; y++) {
			const value = (backward[at + y] as number) * (local[at + y] as number) * (scales[i] as number);
			if (value === 0) continue;
			for (const previous of PREDECESSORS[y] as readonly number[]) {
				const way = value * (step[previous * LABEL_COUNT + y] as number);
				backward[at - LABEL_COUNT + previous] = (backward[at - LABEL_COUNT + previous] as number) + way;
				if (pairs)
					pairs[previous * LABEL_COUNT + y] =
						(pairs[previous * LABEL_COUNT + y] as number) + way * (forward[at - LABEL_COUNT + previous] as number);
			}
		}
	}
	const tokens = forward;
	for (let k = 0; k < tokens.length; k++) tokens[k] = (forward[k] as number) * (backward[k] as number);
	if (pairs) {
		for (let y = 0; y < LABEL_COUNT; y++) {
			pairs[y] = (pairs[y] as number) + (tokens[y] as number);
			pairs[y * LABEL_COUNT] = (pairs[y * LABEL_COUNT] as number) + (tokens[last + y] as number);
		}
	}
	return { tokens, logSum };
}

/** The transitions as factors, 0 where they are illegal. */
function stepsOf(transitions: Float32Array): Float64Array {
	const steps = new Float64Array(LABEL_COUNT * LABEL_COUNT);
	for (let y = 0; y < LABEL_COUNT; y++)
		for (const previous of PREDECESSORS[y] as readonly number[])
			steps[previous * LABEL_COUNT + y] = Math.exp(transitions[previous * LABEL_COUNT + y] as number);
	return steps;
}
