import { isDigit, isLetter, isSpace, isUpper } from '../../text/unicode.ts';
import type { Span } from '../../text/span.ts';
import type { Token, TokenKind } from '../facts.ts';
import { remembered } from '../remembered.ts';

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/y;

/** A token without its sentence. */
export type RawToken = Omit<Token, 'sentence'>;

/**
 * Cuts a paragraph into words, numbers and marks, in paragraph offsets; white space belongs to none. A word keeps its inner hyphens and
 * apostrophes (`one-on-one`, `O'Brien`), a possessive 's is a token of its own, an acronym keeps its points (`U.S.`), a number its inner
 * points, commas and colons (`200,000`, `5:48`), a web or mail address is one token. Linear in the length of the text.
 */
export function tokenize(text: string): RawToken[] {
	const tokens: RawToken[] = [];
	let i = 0;
	while (i < text.length) {
		const code = text.charCodeAt(i);
		if (isSpace(code)) {
			i++;
			continue;
		}
		const start = i;
		let kind: TokenKind;
		if (isLetter(code)) {
			const url = urlEnd(text, i);
			if (url > i) {
				i = url;
				kind = 'url';
			} else {
				i = wordEnd(text, i);
				kind = 'word';
			}
		} else if (isDigit(code)) {
			i = numberEnd(text, i);
			kind = 'number';
			if (i < text.length && isLetter(text.charCodeAt(i))) {
				const end = wordEnd(text, i);
				// 19th, 1990s, 5pm stay a number; 3D or 4x4 do as well
				i = end;
			}
		} else if (isApostrophe(code) && possessiveEnd(text, i) > 0) {
			i = possessiveEnd(text, i);
			kind = 'word';
		} else if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.length) {
			i += 2;
			kind = 'symbol';
		} else {
			i++;
			if (code === 0x2e || code === 0x2d || code === 0x60 || code === 0x27)
				while (i < text.length && text.charCodeAt(i) === code && i - start < 3) i++;
			kind = isSymbol(code) ? 'symbol' : 'punctuation';
		}
		tokens.push(token(text, start, i, kind));
	}
	return tokens;
}

/** The tokens with the index of the sentence that holds them; a token between two sentences belongs to the later one. */
export function placeTokens(raw: readonly RawToken[], sentences: readonly Span[]): Token[] {
	let sentence = 0;
	return raw.map(({ start, end, kind, text, lower, shape }) => {
		while (sentence + 1 < sentences.length && start >= (sentences[sentence] as Span).end) sentence++;
		return { start, end, kind, text, lower, shape, sentence };
	});
}

function token(text: string, start: number, end: number, kind: TokenKind): RawToken {
	const { text: words, lower, shape } = spellingOf(text.slice(start, end));
	return { start, end, kind, text: words, lower, shape: kind === 'word' ? shape : 'none' };
}

/** What a token's text alone tells. All its occurrences share these strings, so that whatever looks them up hashes them once. */
interface Spelling {
	readonly text: string;
	readonly lower: string;
	readonly shape: Token['shape'];
}

const MOST_SPELLINGS = 20_000;
const spellingOf = remembered(MOST_SPELLINGS, (text): Spelling => ({ text, lower: fold(text), shape: shapeOf(text) }));

/** Lower case with straight apostrophes: the form in which lexicons hold a word. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/g, "'") : lower;
}

/** How a word is written. */
export function shapeOf(word: string): Token['shape'] {
	const first = isUpper(word.charCodeAt(0));
	let uppers = 0;
	let letters = 0;
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i);
		if (!isLetter(code)) continue;
		letters++;
		if (isUpper(code)) uppers++;
	}
	if (uppers === 0) return 'lower';
	if (uppers === letters) return 'upper';
	if (first && uppers === 1) return 'title';
	// Jean-Pierre, O'Brien, McCain are written as names are
	return first && /^(?:\p{Lu}\p{Ll}*[-'’])*(?:Mc|Mac|De|Di|La|Le|Van|Fitz)?\p{Lu}\p{Ll}*$/u.test(word) ? 'title' : 'mixed';
}

function wordEnd(text: string, from: number): number {
	// U.S., p.m., e.g.: single letters with points
	let i = from;
	while (i + 1 < text.length && isLetter(text.charCodeAt(i)) && text.charCodeAt(i + 1) === 0x2e) i += 2;
	if (i - from >= 4) {
		if (i < text.length && isLetter(text.charCodeAt(i)) && !isLetter(text.charCodeAt(i + 1))) i++; // p.m without its last point
		return i;
	}
	if (
		i - from === 2 &&
		i < text.length &&
		isLetter(text.charCodeAt(i)) &&
		!isLetter(text.charCodeAt(i + 1)) &&
		!isUpper(text.charCodeAt(i))
	)
		return i + 1;
	i = from;
	for (;;) {
		while (i < text.length && (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
		const code = text.charCodeAt(i);
		const next = text.charCodeAt(i + 1);
		if ((code === 0x2d || code === 0x2010 || code === 0x2011) && (isLetter(next) || isDigit(next))) i++;
		else if (isApostrophe(code) && isLetter(next) && !possessiveEnd(text, i)) i++;
		else if (code === 0xad || code === 0x200d) i++;
		else if (code === 0x26 && isUpper(next) && isUpper(text.charCodeAt(i - 1))) i++;
		else return i;
	}
}

/** The end of a possessive or contracted 's that starts at an apostrophe; 0 if there is none. */
function possessiveEnd(text: string, at: number): number {
	if (at === 0 || !isApostrophe(text.charCodeAt(at))) return 0;
	const s = text.charCodeAt(at + 1) | 32;
	const before = text.charCodeAt(at - 1);
	if (s !== 0x73 || !(isLetter(before) || isDigit(before) || before === 0x2e)) return 0;
	const after = text.charCodeAt(at + 2);
	return isLetter(after) || isDigit(after) ? 0 : at + 2;
}

function numberEnd(text: string, from: number): number {
	let i = from;
	for (;;) {
		while (isDigit(text.charCodeAt(i))) i++;
		const code = text.charCodeAt(i);
		if ((code === 0x2c || code === 0x2e || code === 0x3a) && isDigit(text.charCodeAt(i + 1))) i++;
		else return i;
	}
}

function urlEnd(text: string, from: number): number {
	const code = text.charCodeAt(from) | 32;
	// cheap: only words that begin with h or w, or that an @ follows closely
	if (code !== 0x68 && code !== 0x77) {
		let i = from;
		while (i < text.length && i - from < 64) {
			const c = text.charCodeAt(i);
			if (c === 0x40) break;
			if (!isLetter(c) && !isDigit(c) && c !== 0x2e && c !== 0x5f && c !== 0x2d && c !== 0x2b) return 0;
			i++;
		}
		if (text.charCodeAt(i) !== 0x40) return 0;
	}
	URL.lastIndex = from;
	const match = URL.exec(text);
	if (!match) return 0;
	let end = from + match[0].length;
	while (end > from && /[.,;:!?)\]'’]/.test(text.charAt(end - 1))) end--;
	return end;
}

function isApostrophe(code: number): boolean {
	return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

function isSymbol(code: number): boolean {
	return (
		code === 0x24 ||
		code === 0x20ac ||
		code === 0xa3 ||
		code === 0x25 ||
		code === 0x2b ||
		code === 0x3d ||
		code === 0x23 ||
		code === 0x40 ||
		code > 0x2fff
	);
}
