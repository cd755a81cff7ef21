/**
 * A 32-bit hash of a string (FNV-1a over its UTF-16 code units, finished as in MurmurHash3), unsigned. Models know words and features by
 * their hash alone: with 200,000 of them a stranger is mistaken for one once in 20,000 words, and no string has to be stored or read.
 */
export function hashText(text: string, seed = 0): number {
	let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return finish(hash);
}

/** The hash of a pair of hashes, in their order. */
export function hashPair(a: number, b: number): number {
	return finish(Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35) + 0x27d4eb2f);
}

/** Spreads a change of any bit over all of them. */
function finish(hash: number): number {
	let h = hash;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
