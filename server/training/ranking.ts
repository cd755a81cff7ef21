import { randomNumbers } from './random.ts';

/** A choice to learn from: the features of each answer one after the other, and which of the answers are right. */
export interface Choice {
	readonly features: Int32Array;
	/** Where the features of each answer begin, and the end of the last. */
	readonly offsets: Int32Array;
	/** None where the right answer was not among them: then there is nothing to learn. */
	readonly right: readonly number[];
}

/** How a linear model is learnt. */
export interface Schooling {
	readonly epochs: number;
	readonly rate: number;
	/** L1: how much a weight has to be worth to be kept. */
	readonly sparsity: number;
	/** In how many choices a feature has to occur. */
	readonly least: number;
}

/** The weights of features by their hash. */
export type Weights = ReadonlyMap<number, number>;

/**
 * Learns to choose: a softmax over the answers of each choice, of which the right ones are to have all the probability between them.
 * Adaptive gradient steps, each followed by a step of all its weights towards zero; the weights of the last epochs are averaged.
 */
export function learnToChoose(given: readonly Choice[], { epochs, rate, sparsity, least }: Schooling): Weights {
	const choices = given.filter(({ right }) => right.length > 0);
	const numbers = numberFeatures(choices, least);
	const size = numbers.size + 1;
	const columns = choices.map(({ features }) => features.map((feature) => numbers.get(feature) ?? 0));
	const weights = new Float64Array(size);
	const squares = new Float64Array(size).fill(1e-6);
	const sums = new Float64Array(size);
	let summed = 0;
	const random = randomNumbers(7);
	const order = choices.map((_, i) => i);
	const touched = new Int32Array(1 << 16);
	const gradient = new Float64Array(size);
	const lastSeen = new Float64Array(size);
	let step = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[order[i], order[j]] = [order[j] as number, order[i] as number];
		}
		for (const index of order) {
			step++;
			const { offsets, right } = choices[index] as Choice;
			const column = columns[index] as Int32Array;
			const count = offsets.length - 1;
			const scores = new Float64Array(count);
			for (let a = 0; a < count; a++) {
				let score = 0;
				for (let f = offsets[a] as number; f < (offsets[a + 1] as number); f++) score += weights[column[f] as number] as number;
				scores[a] = score;
			}
			const chances = softmax(scores);
			let mass = 0;
			for (const a of right) mass += chances[a] as number;
			let marks = 0;
			for (let a = 0; a < count; a++) {
				const chance = chances[a] as number;
				const pull = (right.includes(a) ? chance / Math.max(mass, 1e-12) : 0) - chance;
				if (Math.abs(pull) < 1e-4) continue;
				for (let f = offsets[a] as number; f < (offsets[a + 1] as number); f++) {
					const feature = column[f] as number;
					if (feature === 0) continue;
					if (gradient[feature] === 0 && marks < touched.length) touched[marks++] = feature;
					gradient[feature] = (gradient[feature] as number) + pull;
				}
			}
			for (let m = 0; m < marks; m++) {
				const feature = touched[m] as number;
				const g = gradient[feature] as number;
				gradient[feature] = 0;
				squares[feature] = (squares[feature] as number) + g * g;
				const pace = rate / Math.sqrt(squares[feature]);
				const moved = (weights[feature] as number) + pace * g;
				const shrink = pace * sparsity * Math.min(step - (lastSeen[feature] as number), 200);
				lastSeen[feature] = step;
				weights[feature] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
			}
		}
		if (epoch >= epochs / 2) {
			for (let f = 0; f < size; f++) sums[f] = (sums[f] as number) + (weights[f] as number);
			summed++;
		}
	}
	const learnt = new Map<number, number>();
	for (const [feature, number] of numbers) {
		const weight = (sums[number] as number) / summed;
		if (Math.abs(weight) > 1e-3) learnt.set(feature, weight);
	}
	return learnt;
}

/** The chances of the answers of a choice. */
export function chancesOf({ features, offsets }: Pick<Choice, 'features' | 'offsets'>, weights: Weights): Float64Array {
	const scores = new Float64Array(offsets.length - 1);
	for (let a = 0; a < scores.length; a++) {
		let score = 0;
		for (let f = offsets[a] as number; f < (offsets[a + 1] as number); f++) score += weights.get(features[f] as number) ?? 0;
		scores[a] = score;
	}
	return softmax(scores);
}

/** Numbers for the features that occur in at least so many choices; 0 stands for all others. */
function numberFeatures(choices: readonly Choice[], least: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { features } of choices) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const numbers = new Map<number, number>();
	for (const [feature, count] of counts) if (count >= least) numbers.set(feature, numbers.size + 1);
	return numbers;
}

function softmax(scores: Float64Array): Float64Array {
	let most = Number.NEGATIVE_INFINITY;
	for (const score of scores) most = Math.max(most, score);
	let sum = 0;
	const chances = scores.map((score) => {
		const chance = Math.exp(score - most);
		sum += chance;
		return chance;
	});
	return chances.map((chance) => chance / sum);
}
