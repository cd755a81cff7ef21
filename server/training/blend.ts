import { LABEL_COUNT } from '../src/analysis/model/labels.ts';
import { type NameWeights, packWeights } from '../src/analysis/model/weights.ts';

/** A model, and how much of its scores the mean has of it. */
export interface Share {
	readonly weights: NameWeights;
	readonly share: number;
}

/**
 * The mean of several models with the same tables, each with its share: it scores a labelling with the mean of their scores, so that it
 * decides as they would together. Without networks it costs no more than one; networks stand in it side by side. A weight of fewer than
 * `least` of the steps that its byte counts in is left out, as is a feature without any.
 */
export function blended(parts: readonly Share[], least = 1): NameWeights {
	const first = parts[0]?.weights;
	if (!first) throw new Error('there is no mean of no models');
	const rows = new Map<number, Float32Array>();
	const transitions = new Float32Array(first.transitions.length);
	for (const { weights, share } of parts) {
		for (let i = 0; i < transitions.length; i++) transitions[i] = (transitions[i] as number) + (weights.transitions[i] as number) * share;
		const unit = weights.featureScale * share;
		let at = 0;
		weights.featureHashes.forEach((hash, feature) => {
			let row = rows.get(hash);
			if (!row) rows.set(hash, (row = new Float32Array(LABEL_COUNT)));
			row[0] = (row[0] as number) + (weights.featureValues[at++] as number) * unit;
			for (let label = 1; label < LABEL_COUNT; label++) {
				if (((weights.featureMasks[feature] as number) & (1 << (label - 1))) === 0) continue;
				row[label] = (row[label] as number) + (weights.featureValues[at++] as number) * unit;
			}
		});
	}
	let top = 1e-9;
	for (const row of rows.values()) for (const value of row) top = Math.max(top, Math.abs(value));
	const featureScale = top / 127;
	const steps = new Map<number, Int8Array>();
	for (const [hash, row] of rows) {
		const own = Int8Array.from(row, (value) => {
			const step = Math.round(value / featureScale);
			return Math.abs(step) < least ? 0 : step;
		});
		if (own.some((step) => step !== 0)) steps.set(hash, own);
	}
	const featureHashes = Uint32Array.from(steps.keys()).sort();
	const dense = new Int8Array(featureHashes.length * LABEL_COUNT);
	featureHashes.forEach((hash, feature) => dense.set(steps.get(hash) as Int8Array, feature * LABEL_COUNT));
	return { ...first, transitions, featureHashes, ...packWeights(dense), featureScale, ...sideBySide(parts) };
}

/** The networks of several models as one, whose output is the sum of theirs by their shares. */
function sideBySide(
	parts: readonly Share[],
): Pick<NameWeights, 'hidden' | 'vectorWeights' | 'vectorScales' | 'unitWeights' | 'unitScale' | 'hiddenBias' | 'outputWeights'> {
	const networks = parts.filter(({ weights }) => weights.hidden > 0);
	const hidden = networks.reduce((sum, { weights }) => sum + weights.hidden, 0);
	const beside = (of: (weights: NameWeights) => Float32Array): Float32Array => {
		const count = networks[0] ? of(networks[0].weights).length / networks[0].weights.hidden : 0;
		const all = new Float32Array(count * hidden);
		let at = 0;
		for (const { weights } of networks) {
			const own = of(weights);
			for (let row = 0; row < count; row++) all.set(own.subarray(row * weights.hidden, (row + 1) * weights.hidden), row * hidden + at);
			at += weights.hidden;
		}
		return all;
	};
	const vectors = beside(({ vectorWeights, vectorScales, hidden: own }) =>
		Float32Array.from(vectorWeights, (value, i) => value * (vectorScales[Math.floor(i / own)] as number)),
	);
	const units = beside(({ unitWeights, unitScale }) => Float32Array.from(unitWeights, (value) => value * unitScale));
	const vectorWeights = new Int8Array(vectors.length);
	const vectorScales = new Float32Array(hidden > 0 ? vectors.length / hidden : 0);
	for (let row = 0; row < vectorScales.length; row++) {
		const scale = unitOf(vectors.subarray(row * hidden, (row + 1) * hidden));
		vectorScales[row] = scale;
		for (let i = row * hidden; i < (row + 1) * hidden; i++) vectorWeights[i] = Math.round((vectors[i] as number) / scale);
	}
	const unitScale = unitOf(units);
	return {
		hidden,
		vectorWeights,
		vectorScales,
		unitWeights: Int8Array.from(units, (value) => Math.round(value / unitScale)),
		unitScale,
		hiddenBias: beside(({ hiddenBias }) => hiddenBias),
		outputWeights: Float32Array.from(networks.flatMap(({ weights, share }) => Array.from(weights.outputWeights, (value) => value * share))),
	};
}

/** What a step of a byte is worth where bytes are to hold all of the values. */
function unitOf(values: Float32Array): number {
	let top = 1e-9;
	for (const value of values) top = Math.max(top, Math.abs(value));
	return top / 127;
}
