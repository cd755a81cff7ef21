/**
 * A 32-bit hash of a string (FNV-1a over its UTF-16 code units, finished as in MurmurHash3), unsigned. Models know words and features by
 * their hash alone: with 200,000 of them a stranger is mistaken for one once in 20,000 words, and no string has to be stored or read.
 */
export function hashText(text: string, seed = 0): number {
	return hashPart(text, 0, text.length, seed);
}

/** The hash of the part `[from, to)` of a text. */
export function hashPart(text: string, from: number, to: number, seed: number): number {
	let hash = beginHash(seed);
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return endHash(hash);
}

/** A hash that is to be made piece by piece: with `addToHash`, and at the end `endHash`. */
export function beginHash(seed: number): number {
	return 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
}

/** A hash in the making with another code unit. */
export function addToHash(hash: number, code: number): number {
	return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a pair of hashes, in their order. */
export function hashPair(a: number, b: number): number {
	return endHash(Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35) + 0x27d4eb2f);
}

/** The hash of all pieces: a change of any bit is spread over all of them. */
export function endHash(hash: number): number {
	let h = hash;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
