import { CLASSES, DIGIT_BIT, isDigit, isLetter, isSpace, isUpper, LETTER_BITS, SPACE_BIT } from '../../text/unicode.ts';
import type { Span } from '../../text/span.ts';
import type { Token, TokenKind } from '../facts.ts';
import { remembered } from '../remembered.ts';

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/y;

/** A token before its sentence is known. */
export type RawToken = Omit<Token, 'sentence'> & { sentence: number };

/**
 * Cuts a paragraph into words, numbers and marks, in paragraph offsets; white space belongs to none. A word keeps its inner hyphens and
 * apostrophes (`one-on-one`, `O'Brien`), a possessive 's is a token of its own, an acronym keeps its points (`U.S.`), a number its inner
 * points, commas and colons (`200,000`, `5:48`), a web or mail address is one token. Linear in the length of the text.
 */
export function tokenize(paragraph: string): RawToken[] {
	const tokens: RawToken[] = [];
	const { length } = paragraph;
	// what looks ahead need not ask where the paragraph ends
	// (joined and not added: V8 may copy an added string anew at each look at it, which is quadratic in one line of 100,000 marks)
	const text = [paragraph, BEHIND].join('');
	let i = 0;
	while (i < length) {
		const code = text.charCodeAt(i);
		const bits = code < 256 ? (CLASSES[code] as number) : isLetter(code) ? LETTER_BITS : isSpace(code) ? SPACE_BIT : 0;
		if ((bits & SPACE_BIT) !== 0) {
			i++;
			continue;
		}
		const start = i;
		if ((bits & LETTER_BITS) !== 0) {
			// most words are plain letters up to a space or a mark that ends them: those are looked at once
			let hash = 0;
			let next = code;
			while (next < 256 && ((CLASSES[next] as number) & WORD_BITS) !== 0) {
				hash = (Math.imul(hash, 31) + next) | 0;
				if (++i >= length) break;
				next = text.charCodeAt(i);
			}
			if (
				i >= length ||
				(next < 128 && ENDS_WORD[next] === 1) ||
				(next === POINT && endsBehindPoint(text, start, i)) ||
				((next === 0x27 || next === 0x2019) && possessiveEnd(text, i) > 0)
			) {
				const spelling = spellingAt(text, start, i, hash);
				tokens.push(token(spelling, start, i, 'word', spelling.shape));
				continue;
			}
			const url = urlEnd(text, start);
			i = url > start ? url : wordEnd(text, start);
			const spelling = spellingOf(text.slice(start, i));
			tokens.push(url > start ? token(spelling, start, i, 'url', 'none') : token(spelling, start, i, 'word', spelling.shape));
		} else if ((bits & DIGIT_BIT) !== 0) {
			i = numberEnd(text, i);
			// 19th, 1990s, 5pm stay a number; 3D or 4x4 do as well
			if (i < length && isLetter(text.charCodeAt(i))) i = wordEnd(text, i);
			tokens.push(token(spellingOf(text.slice(start, i)), start, i, 'number', 'none'));
		} else {
			const possessive = isApostrophe(code) ? possessiveEnd(text, i) : 0;
			if (possessive > 0) {
				i = possessive;
				const spelling = spellingOf(text.slice(start, i));
				tokens.push(token(spelling, start, i, 'word', spelling.shape));
				continue;
			}
			let kind: TokenKind;
			if (code >= 0xd800 && code < 0xdc00 && i + 1 < length) {
				i += 2;
				kind = 'symbol';
			} else {
				i++;
				if (code === 0x2e || code === 0x2d || code === 0x60 || code === 0x27)
					while (i < length && text.charCodeAt(i) === code && i - start < 3) i++;
				kind = isSymbol(code) ? 'symbol' : 'punctuation';
			}
			tokens.push(
				token(i - start === 1 && code < 128 ? (MARKS[code] as Spelling) : spellingOf(text.slice(start, i)), start, i, kind, 'none'),
			);
		}
	}
	return tokens;
}

/** Writes into tokens just cut the index of the sentence that holds each; a token between two sentences belongs to the later one. */
export function placeTokens(raw: readonly RawToken[], sentences: readonly Span[]): Token[] {
	let sentence = 0;
	let end = sentences.length > 1 ? (sentences[0] as Span).end : Number.POSITIVE_INFINITY;
	for (const token of raw) {
		while (token.start >= end) {
			sentence++;
			end = sentence + 1 < sentences.length ? (sentences[sentence] as Span).end : Number.POSITIVE_INFINITY;
		}
		token.sentence = sentence;
	}
	return raw as Token[];
}

function token({ text, lower }: Spelling, start: number, end: number, kind: TokenKind, shape: Token['shape']): RawToken {
	return { start, end, kind, text, lower, shape, sentence: 0 };
}

/** White space, as far as any reader looks ahead. */
const BEHIND = '\n\n\n';
const WORD_BITS = LETTER_BITS | DIGIT_BIT;
const POINT = 0x2e;

/** The ASCII characters behind which no word goes on. */
const ENDS_WORD = new Uint8Array(128);
for (const mark of ' \t\n\r,;"()!?[]') ENDS_WORD[mark.charCodeAt(0)] = 1;

/** Whether the point at `at` ends the sentence, not an acronym or an address, as a point does before a space behind two letters or more. */
function endsBehindPoint(text: string, start: number, at: number): boolean {
	const next = text.charCodeAt(at + 1);
	return at - start > 1 && (next === 32 || next === 10);
}

/** What a token's text alone tells. All its occurrences share these strings, so that whatever looks them up hashes them once. */
interface Spelling {
	readonly text: string;
	readonly lower: string;
	readonly shape: Token['shape'];
}

const MOST_SPELLINGS = 20_000;
const spellingOf = remembered(MOST_SPELLINGS, (text): Spelling => ({ text, lower: fold(text), shape: shapeOf(text) }));

const MARKS = Array.from({ length: 128 }, (_, code): Spelling => {
	const text = String.fromCharCode(code);
	return { text, lower: text, shape: 'lower' };
});

/** Words by a hash of their letters, so that a word that was met before is found without being cut out of its text. */
const WORDS: (Spelling | undefined)[] = Array.from({ length: 1 << 15 }, () => undefined);

function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
	const slot = (hash ^ (hash >>> 15)) & (WORDS.length - 1);
	const known = WORDS[slot];
	if (known !== undefined && isSpelled(known.text, text, start, end)) return known;
	// what shares the slot makes room; the next time it is made anew
	const fresh = spellingOf(text.slice(start, end));
	WORDS[slot] = fresh;
	return fresh;
}

function isSpelled(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
	return true;
}

/** Lower case with straight apostrophes: the form in which lexicons hold a word. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/g, "'") : lower;
}

/** How a word is written. */
export function shapeOf(word: string): Token['shape'] {
	const lower = word.toLowerCase();
	if (lower === word) return 'lower';
	const first = isUpper(word.charCodeAt(0));
	const rest = lower.slice(1);
	// most words need no look at each letter
	if (first && word.slice(1) === rest && rest !== rest.toUpperCase()) return 'title';
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
