import { readContainer, type SectionValues } from './container.ts';
import { NETWORK_UNITS, PLACES } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { WordTables } from './word-tables.ts';

/** The trained weights of the name tagger and the word tables that they were trained with. */
export interface NameWeights {
	readonly tables: WordTables;
	/** The features by hash, in no order. */
	readonly featureHashes: Uint32Array;
	/** Side by side with `featureHashes`: a bit for each label but `OUTSIDE` that the feature has a weight for. */
	readonly featureMasks: Uint16Array;
	/** The weights of all features, one feature behind the other: for `OUTSIDE`, and for each bit of its mask from the lowest on. */
	readonly featureValues: Int8Array;
	readonly featureScale: number;
	/** Added to the scores of a label behind another: `transitions[before * LABEL_COUNT + label]`. */
	readonly transitions: Float32Array;
	/** How many hidden units the window network has; 0 for a model without one. */
	readonly hidden: number;
	/** For each place of the window and each number of a word's vector: a row of weights into the hidden units. */
	readonly vectorWeights: Int8Array;
	/** What a row of `vectorWeights` is multiplied with; the scale of the vectors themselves is in it. */
	readonly vectorScales: Float32Array;
	/** A row for each unit that words and context turn on. */
	readonly unitWeights: Int8Array;
	readonly unitScale: number;
	readonly hiddenBias: Float32Array;
	/** For each hidden unit a row of weights into the labels. */
	readonly outputWeights: Float32Array;
}

/** The weights of a model file, as views into it; undefined if it is damaged or none of this version. */
export function readWeights(file: Uint8Array): NameWeights | undefined {
	const sections = readContainer(file);
	if (!sections) return undefined;
	const u8 = section(sections, 'clusters.coarse', Uint8Array);
	const middle = section(sections, 'clusters.middle', Uint16Array);
	const fine = section(sections, 'clusters.fine', Uint16Array);
	const clusterHashes = section(sections, 'clusters.words', Uint32Array);
	const listHashes = section(sections, 'lists.words', Uint32Array);
	const listBits = section(sections, 'lists.bits', Uint16Array);
	const phraseHashes = section(sections, 'phrases.words', Uint32Array);
	const phraseBits = section(sections, 'phrases.bits', Uint16Array);
	const vectorHashes = section(sections, 'vectors.words', Uint32Array);
	const vectors = section(sections, 'vectors.rows', Int8Array);
	const featureHashes = section(sections, 'features.hashes', Uint32Array);
	const featureMasks = section(sections, 'features.masks', Uint16Array);
	const featureValues = section(sections, 'features.values', Int8Array);
	const transitions = section(sections, 'transitions', Float32Array);
	const vectorWeights = section(sections, 'network.vectors', Int8Array);
	const vectorScales = section(sections, 'network.vector-scales', Float32Array);
	const unitWeights = section(sections, 'network.units', Int8Array);
	const hiddenBias = section(sections, 'network.bias', Float32Array);
	const outputWeights = section(sections, 'network.output', Float32Array);
	const scales = section(sections, 'scales', Float32Array);
	if (
		!u8 ||
		!middle ||
		!fine ||
		!clusterHashes ||
		!listHashes ||
		!listBits ||
		!phraseHashes ||
		!phraseBits ||
		!vectorHashes ||
		!vectors ||
		!featureHashes ||
		!featureMasks ||
		!featureValues ||
		!transitions ||
		!vectorWeights ||
		!vectorScales ||
		!unitWeights ||
		!hiddenBias ||
		!outputWeights ||
		!scales
	)
		return undefined;
	const hidden = hiddenBias.length;
	const dimensions = vectorHashes.length === 0 ? 0 : vectors.length / vectorHashes.length;
	const fits =
		clusterHashes.length === u8.length &&
		u8.length === middle.length &&
		middle.length === fine.length &&
		listHashes.length === listBits.length &&
		phraseHashes.length === phraseBits.length &&
		Number.isInteger(dimensions) &&
		featureMasks.length === featureHashes.length &&
		featureValues.length === featureMasks.length + bitsIn(featureMasks) &&
		transitions.length === LABEL_COUNT * LABEL_COUNT &&
		vectorWeights.length === PLACES * dimensions * hidden &&
		vectorScales.length === PLACES * dimensions &&
		unitWeights.length === NETWORK_UNITS * hidden &&
		outputWeights.length === hidden * LABEL_COUNT &&
		scales.length === 2;
	if (!fits) return undefined;
	return {
		tables: {
			clusterHashes,
			clusters: [u8, middle, fine],
			listHashes,
			listBits,
			phraseHashes,
			phraseBits,
			vectorHashes,
			vectors,
			dimensions,
		},
		featureHashes,
		featureMasks,
		featureValues,
		featureScale: scales[0] as number,
		transitions,
		hidden,
		vectorWeights,
		vectorScales,
		unitWeights,
		unitScale: scales[1] as number,
		hiddenBias,
		outputWeights,
	};
}

/** The sections of a model file that holds the weights, by name. */
export function sectionsOf(weights: NameWeights): ReadonlyMap<string, SectionValues> {
	const { tables } = weights;
	return new Map<string, SectionValues>([
		['scales', Float32Array.of(weights.featureScale, weights.unitScale)],
		['transitions', weights.transitions],
		['clusters.words', tables.clusterHashes],
		['clusters.coarse', tables.clusters[0]],
		['clusters.middle', tables.clusters[1]],
		['clusters.fine', tables.clusters[2]],
		['lists.words', tables.listHashes],
		['lists.bits', tables.listBits],
		['phrases.words', tables.phraseHashes],
		['phrases.bits', tables.phraseBits],
		['vectors.words', tables.vectorHashes],
		['vectors.rows', tables.vectors],
		['features.hashes', weights.featureHashes],
		['features.masks', weights.featureMasks],
		['features.values', weights.featureValues],
		['network.vectors', weights.vectorWeights],
		['network.vector-scales', weights.vectorScales],
		['network.units', weights.unitWeights],
		['network.bias', weights.hiddenBias],
		['network.output', weights.outputWeights],
	]);
}

/** Rows of a weight for each label as the model keeps them, without those that are 0. */
export function packWeights(rows: Int8Array): Pick<NameWeights, 'featureMasks' | 'featureValues'> {
	const count = rows.length / LABEL_COUNT;
	const masks = new Uint16Array(count);
	const values = new Int8Array(rows.length);
	let at = 0;
	for (let row = 0; row < count; row++) {
		const from = row * LABEL_COUNT;
		values[at++] = rows[from] as number;
		let mask = 0;
		for (let label = 1; label < LABEL_COUNT; label++) {
			const value = rows[from + label] as number;
			if (value === 0) continue;
			mask |= 1 << (label - 1);
			values[at++] = value;
		}
		masks[row] = mask;
	}
	return { featureMasks: masks, featureValues: values.slice(0, at) };
}

function bitsIn(masks: Uint16Array): number {
	let bits = 0;
	for (const mask of masks) for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
	return bits;
}

function section<Values extends SectionValues>(
	sections: ReadonlyMap<string, SectionValues>,
	name: string,
	kind: new (length: number) => Values,
): Values | undefined {
	const values = sections.get(name);
	return values instanceof kind ? values : undefined;
}
