import { isDigit, isLetter, isUpper } from '../../text/unicode.ts';
import { type Word } from '../recognizers/names-scan.ts';
import { addToHash, beginHash, endHash, hashPair, hashPart, hashText } from './hash.ts';
import { indexOfHash, type WordTables } from './word-tables.ts';

/** Everything that a word shows by itself, in the numbers that the model is asked with. */
export interface WordForm {
	/** Hashes of the word folded and as written. */
	readonly lower: number;
	readonly exact: number;
	/** The hash of its pattern with repeats drawn together: `Xx`, `X-d`. */
	readonly brief: number;
	/** A small number for how it is written, below `STYLES`. */
	readonly style: number;
	/** Its clusters, 0 for none. */
	readonly coarse: number;
	readonly middle: number;
	readonly fine: number;
	/** Bits of the lexicons (`WORD`), and of the model's lists of names. */
	readonly known: number;
	readonly listed: number;
	/** Its row among the vectors; -1 for none. */
	readonly vector: number;
	/** Hashes of the features that it has next to the word in question and at it, and of those that it has further off. */
	readonly near: readonly number[];
	readonly far: readonly number[];
	/** Rows of the network's first layer that it turns on, below `FORM_UNITS`. */
	readonly units: readonly number[];
	/** A scorer's memo, not part of the value. */
	readonly memo: ScoreMemo;
}

/** By what numbers a scorer knows a word and how it is written; of no meaning in another generation of its memory. */
export interface ScoreMemo {
	generation: number;
	id: number;
	brief: number;
}

/** How many ways of writing the network tells apart. */
export const STYLES = 24;
const COARSE = 101;
const MIDDLE = 401;
const KNOWN_BITS = 22;
const LIST_BITS = 16;
const AFFIXES = 512;
const MIDDLE_AT = STYLES;
const KNOWN_AT = MIDDLE_AT + MIDDLE;
const LISTED_AT = KNOWN_AT + KNOWN_BITS;
const SUFFIX_AT = LISTED_AT + LIST_BITS;
const PREFIX_AT = SUFFIX_AT + AFFIXES;
const COARSE_AT = PREFIX_AT + AFFIXES;
const STRANGER_AT = COARSE_AT + COARSE;

/** How many rows of the network's first layer a word may turn on, for each place in the window. */
export const FORM_UNITS = STRANGER_AT + 1;

/** What stands before a sentence and behind it. */
export const EDGE: WordForm = edge();

/** The form of a word. */
export function readForm({ token, plain, known }: Word, tables: WordTables): WordForm {
	const { text } = token;
	const ownHash = hashText(token.lower);
	const lower = HAS_DIGIT.test(text) ? hashText(token.lower.replace(/\d/g, '0')) : ownHash;
	const exact = hashText(text, 1);
	const brief = hashPattern(text, 1, 2);
	const style = styleOf(text);
	const plainHash = plain === token.lower ? ownHash : hashText(plain);
	const cluster = either(tables.clusterHashes, ownHash, plainHash);
	const coarse = cluster < 0 ? 0 : (tables.clusters[0][cluster] as number) + 1;
	const middle = cluster < 0 ? 0 : (tables.clusters[1][cluster] as number) + 1;
	const fine = cluster < 0 ? 0 : (tables.clusters[2][cluster] as number) + 1;
	const list = either(tables.listHashes, ownHash, plainHash);
	const listed = list < 0 ? 0 : (tables.listBits[list] as number);
	const vector = either(tables.vectorHashes, ownHash, plainHash);
	const far = [
		hashPair(lower, 1),
		hashPair(brief, 2),
		hashPair(coarse, 3),
		hashPair(middle, 4),
		hashPair(fine, 5),
		hashPair(known, 6),
		hashPair(listed, 7),
	];
	const near = [...far, hashPair(hashPattern(text, 4, 3), 9)];
	if (exact !== lower) near.push(hashPair(exact, 8));
	const units = [style, MIDDLE_AT + middle, COARSE_AT + coarse];
	if (vector < 0) units.push(STRANGER_AT);
	for (let bit = 0; bit < KNOWN_BITS; bit++) {
		if ((known & (1 << bit)) === 0) continue;
		near.push(hashPair(bit, 10));
		units.push(KNOWN_AT + bit);
	}
	for (let bit = 0; bit < LIST_BITS; bit++) {
		if ((listed & (1 << bit)) === 0) continue;
		near.push(hashPair(bit, 11));
		units.push(LISTED_AT + bit);
	}
	if (token.kind === 'word') {
		for (let length = 1; length <= 4 && length < plain.length; length++) {
			near.push(hashPair(hashPart(plain, 0, length, 4), 12), hashPair(hashPart(plain, plain.length - length, plain.length, 5), 13));
		}
		units.push(
			SUFFIX_AT + (hashPart(plain, Math.max(0, plain.length - 3), plain.length, 6) % AFFIXES),
			PREFIX_AT + (hashPart(plain, 0, Math.min(3, plain.length), 7) % AFFIXES),
		);
	}
	return {
		lower,
		exact,
		brief,
		style,
		coarse,
		middle,
		fine,
		known,
		listed,
		vector,
		near,
		far,
		units,
		memo: { generation: 0, id: 0, brief: 0 },
	};
}

function edge(): WordForm {
	const lower = hashText('', 9);
	const own = [hashPair(lower, 1)];
	return {
		lower,
		exact: lower,
		brief: lower,
		style: 0,
		coarse: 0,
		middle: 0,
		fine: 0,
		known: 0,
		listed: 0,
		vector: -1,
		near: own,
		far: own,
		units: [0],
		memo: { generation: 0, id: 0, brief: 0 },
	};
}

function either(hashes: Uint32Array, one: number, other: number): number {
	const found = indexOfHash(hashes, one);
	return found < 0 && other !== one ? indexOfHash(hashes, other) : found;
}

/** The hash of `Xxxxx-dd`: a letter for what each character is, at most `most` alike in a row. */
function hashPattern(text: string, most: number, seed: number): number {
	let hash = beginHash(seed);
	let length = 0;
	let last = 0;
	let alike = 0;
	for (let i = 0; i < text.length && length < 24; i++) {
		const code = text.charCodeAt(i);
		const sign = isLetter(code) ? (isUpper(code) ? UPPER_SIGN : LOWER_SIGN) : isDigit(code) ? DIGIT_SIGN : code;
		alike = sign === last ? alike + 1 : 1;
		last = sign;
		if (alike > most) continue;
		hash = addToHash(hash, sign);
		length++;
	}
	return endHash(hash);
}

/** X, x and d. */
const UPPER_SIGN = 0x58;
const LOWER_SIGN = 0x78;
const DIGIT_SIGN = 0x64;
const HAS_DIGIT = /\d/;

function styleOf(text: string): number {
	const first = text.charCodeAt(0);
	if (isLetter(first)) {
		let uppers = 0;
		let letters = 0;
		let others = 0;
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (!isLetter(code)) others++;
			else {
				letters++;
				if (isUpper(code)) uppers++;
			}
		}
		if (uppers === 0) return letters === 1 ? 1 : others > 0 ? 2 : 3;
		if (uppers === letters) {
			if (others > 0) return text.endsWith('.') ? 4 : 5;
			return letters === 1 ? 6 : letters < 4 ? 7 : letters < 7 ? 8 : 9;
		}
		if (!isUpper(first)) return others > 0 ? 10 : 11;
		if (uppers === 1) return others > 0 ? 12 : letters < 4 ? 13 : 14;
		return others > 0 ? 15 : 16;
	}
	if (isDigit(first)) return text.length === 4 ? 17 : text.length < 3 ? 18 : 19;
	if (text === '.' || text === ',') return 20;
	if (text === "'s" || text === '’s') return 21;
	if (text === '-' || text === '&' || text === '/') return 22;
	return 23;
}
