import { readContainer, type SectionValues } from './container.ts';

/** The weights of a linear model, by the hash of their feature. */
export interface LinearModel {
	/** The sum of the weights of `features[from..to)`; unknown features count nothing. */
	readonly sum: (features: Int32Array, from: number, to: number) => number;
}

/** What is learnt about who says what. */
export interface SpeakerModel {
	/** Ranks those who may have said a quotation. */
	readonly speakers: LinearModel;
	/** How often a speaker with such a chance is right, for chances from 0 to 1 in even steps. */
	readonly confidence: Float32Array;
	/** Whether a sentence names a source; above 0 it does. */
	readonly statements: LinearModel;
}

/** The sections of a linear model in a file: its features' hashes, their weights in steps, and the size of a step. */
export const LINEAR_SECTIONS = ['features', 'weights', 'step'] as const;

/** The model of the file `speakers.bin`, or undefined if its bytes are no such model. */
export function readSpeakers(file: Uint8Array): SpeakerModel | undefined {
	const sections = readContainer(file);
	if (!sections) return undefined;
	const speakers = linearModel(sections, 'speakers');
	const statements = linearModel(sections, 'statements');
	const confidence = sections.get('speakers.confidence');
	if (!speakers || !statements || !(confidence instanceof Float32Array) || confidence.length < 2) return undefined;
	return { speakers, statements, confidence };
}

/** How often a speaker who has won with a chance is right. */
export function confidenceOf({ confidence }: Pick<SpeakerModel, 'confidence'>, chance: number): number {
	const at = Math.min(1, Math.max(0, chance)) * (confidence.length - 1);
	const low = Math.min(Math.floor(at), confidence.length - 2);
	const [a, b] = [confidence[low] as number, confidence[low + 1] as number];
	return a + (b - a) * (at - low);
}

function linearModel(sections: ReadonlyMap<string, SectionValues>, name: string): LinearModel | undefined {
	const [features, weights, step] = LINEAR_SECTIONS.map((section) => sections.get(`${name}.${section}`));
	if (!(features instanceof Uint32Array) || !(weights instanceof Int8Array) || !(step instanceof Float32Array)) return undefined;
	if (features.length !== weights.length || step.length !== 1) return undefined;
	// half empty, so that a look-up seldom takes a second step; 0 is no feature's hash
	let size = 16;
	while (size < 2 * features.length) size *= 2;
	const keys = new Int32Array(size);
	const values = new Float32Array(size);
	for (let i = 0; i < features.length; i++) {
		const key = (features[i] as number) | 0;
		let slot = key & (size - 1);
		while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
		keys[slot] = key;
		values[slot] = (weights[i] as number) * (step[0] as number);
	}
	return {
		sum(own, from, to) {
			let sum = 0;
			for (let i = from; i < to; i++) {
				const key = own[i] as number;
				let slot = key & (size - 1);
				while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (size - 1);
				sum += values[slot] as number;
			}
			return sum;
		},
	};
}
