/**
 * What is known of words by their hash (of the lower-case form): the cluster of each at three sizes, what lists of names it stands in, and
 * its vector. Each table is sorted by hash; a word that is in none is simply unknown.
 */
export interface WordTables {
	readonly clusterHashes: Uint32Array;
	/** Cluster ids side by side with `clusterHashes`, each from 0. */
	readonly clusters: readonly [coarse: Uint8Array, middle: Uint16Array, fine: Uint16Array];
	readonly listHashes: Uint32Array;
	/** For each word of `listHashes`: bits of the lists that hold it. */
	readonly listBits: Uint16Array;
	readonly phraseHashes: Uint32Array;
	/** For each phrase of `phraseHashes`: bits of the lists that hold it as a whole. */
	readonly phraseBits: Uint16Array;
	readonly vectorHashes: Uint32Array;
	/** Rows of `dimensions` numbers side by side with `vectorHashes`. */
	readonly vectors: Int8Array;
	readonly dimensions: number;
}

/** The index of a hash in a sorted table; -1 if it is not there. */
export function indexOfHash(hashes: Uint32Array, hash: number): number {
	let low = 0;
	let high = hashes.length - 1;
	// hashes lie evenly, so that one is not far from where it would be if they did so exactly
	const near = Math.floor((hash / 2 ** 32) * hashes.length);
	if (near > REACH && (hashes[near - REACH] as number) <= hash) low = near - REACH;
	if (near + REACH < high && (hashes[near + REACH] as number) >= hash) high = near + REACH;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const found = hashes[middle] as number;
		if (found === hash) return middle;
		if (found < hash) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/** How far off nearly all of 100,000 hashes lie at most. */
const REACH = 512;

/** Tables that know no word. */
export const NO_TABLES: WordTables = {
	clusterHashes: new Uint32Array(0),
	clusters: [new Uint8Array(0), new Uint16Array(0), new Uint16Array(0)],
	listHashes: new Uint32Array(0),
	listBits: new Uint16Array(0),
	phraseHashes: new Uint32Array(0),
	phraseBits: new Uint16Array(0),
	vectorHashes: new Uint32Array(0),
	vectors: new Int8Array(0),
	dimensions: 0,
};
