import { LABEL_COUNT } from '../src/analysis/model/labels.ts';
import { type NameWeights, packWeights } from '../src/analysis/model/weights.ts';

/**
 * The mean of several models without a network, each with its share: it scores a labelling with the mean of their scores, so that it
 * decides as they would together, and costs no more than one.
 */
export function blended(parts: readonly { readonly weights: NameWeights; readonly share: number }[]): NameWeights {
	const first = parts[0]?.weights;
	if (!first || parts.some(({ weights }) => weights.hidden > 0)) throw new Error('only models without a network can be blended');
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
	const featureHashes = Uint32Array.from(rows.keys()).sort();
	const dense = new Int8Array(featureHashes.length * LABEL_COUNT);
	featureHashes.forEach((hash, feature) => {
		const row = rows.get(hash) as Float32Array;
		for (let label = 0; label < LABEL_COUNT; label++)
			dense[feature * LABEL_COUNT + label] = Math.round((row[label] as number) / featureScale);
	});
	return { ...first, transitions, featureHashes, ...packWeights(dense), featureScale };
}
