import type { Span } from '../../text/span.ts';
import { isDigit, isLetter, isUpper } from '../../text/unicode.ts';
import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicons/abbreviations.ts';
import type { RawToken } from './tokens.ts';

const CLOSERS = new Set(['”', '’', '"', "'", "''", '»', '›', ')', ']', '“']);

/**
 * Cuts a paragraph's tokens into sentences, in paragraph offsets. A sentence ends at `.`, `!`, `?` or `…` with the closing marks behind
 * it, and at a line break; not at the point of an abbreviation, an initial, a day (`19.12.`), or inside a quotation that runs on in lower
 * case. The spans touch no white space at their ends. A paragraph without words is one sentence.
 */
export function splitSentences(text: string, tokens: readonly RawToken[]): Span[] {
	const sentences: Span[] = [];
	const first = tokens[0];
	if (!first) return sentences;
	let start = first.start;
	// a line break inside a paragraph is a soft wrap (segment/paragraphs.ts made sure), a Unicode paragraph separator is not
	const hasHardBreaks = text.includes('\u2029');
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as RawToken;
		let last = i;
		if (isTerminator(token)) {
			while (last + 1 < tokens.length && closes(text, tokens, last + 1)) last++;
		} else if (!endsInPoint(token)) {
			const next = hasHardBreaks ? tokens[i + 1] : undefined;
			if (next && isHardBreak(text, token.end, next.start)) {
				sentences.push({ start, end: token.end });
				start = next.start;
			}
			continue;
		}
		const next = tokens[last + 1];
		const end = (tokens[last] as RawToken).end;
		if (!next) break;
		if (endsSentence(text, tokens, i, last)) {
			sentences.push({ start, end });
			start = next.start;
		}
		i = last;
	}
	sentences.push({ start, end: (tokens[tokens.length - 1] as RawToken).end });
	return sentences;
}

function isTerminator(token: RawToken): boolean {
	if (token.kind !== 'punctuation') return false;
	const c = token.text.charCodeAt(0);
	return c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026;
}

/** Acronyms carry their last point with them: `in the U.S. He`. */
function endsInPoint(token: RawToken): boolean {
	const { kind, text } = token;
	return kind === 'word' && text.length > 2 && text.charCodeAt(text.length - 1) === 0x2e;
}

/** A closing mark that hangs on the sentence's end: no space before it, or a lone one with a space on both sides (`conflict. “`). */
function closes(_text: string, tokens: readonly RawToken[], index: number): boolean {
	const token = tokens[index] as RawToken;
	if (!CLOSERS.has(token.text) && !isTerminator(token)) return false;
	const before = tokens[index - 1] as RawToken;
	if (token.text === '“') {
		// a reversed mark closes where it hangs loose: `conflict. “` at the end, or with a space on both sides
		const next = tokens[index + 1];
		return !next || (token.start > before.end && next.start > token.end);
	}
	if (token.start === before.end) return true;
	const next = tokens[index + 1];
	return (token.text === '”' || token.text === '»') && (!next || next.start > token.end);
}

function isHardBreak(text: string, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x2029) return true;
	return false;
}

function endsSentence(text: string, tokens: readonly RawToken[], at: number, last: number): boolean {
	const token = tokens[at] as RawToken;
	const next = tokens[last + 1] as RawToken;
	const before = tokens[at - 1];
	const glued = next.start === (tokens[last] as RawToken).end;
	const nextUpper = isUpper(next.text.charCodeAt(0));
	const opener = /^[“‘"«„‹([]|^``$/.test(next.text);
	if (endsInPoint(token)) {
		// U.S. Army goes on; U.S. He ends. Known sentence openers decide.
		return last === at && nextUpper && !glued && STARTERS.has(next.lower) && !TITLE_ABBREVIATIONS.has(token.lower);
	}
	if (token.text.charAt(0) === '.') {
		if (glued && !opener) {
			// damaged copy: "January.but", "Norway.Erik": words that touch are two sentences if both are real words
			if (last !== at || !before || before.kind !== 'word' || next.kind !== 'word') return last > at && nextUpper;
			return (
				before.text.length > 3 &&
				next.text.length > 1 &&
				before.end === token.start &&
				!/^(?:com|org|net|gov|ru|uk|de|ua|by|info|io|tv|js|txt|html|pdf)$/.test(next.lower)
			);
		}
		if (before && before.end === token.start && last === at) {
			if (before.kind === 'word') {
				if (TITLE_ABBREVIATIONS.has(before.lower)) return false;
				if (before.text.length === 1 && isUpper(before.text.charCodeAt(0)) && nextUpper && before.text !== 'I') return false; // an initial
				if (ABBREVIATIONS.has(before.lower)) return nextUpper && STARTERS.has(next.lower);
			}
			if (before.kind === 'number') {
				if (/^\d{1,2}\.\d{1,2}$/.test(before.text) && (next.shape === 'lower' || next.text === '|' || isDigit(next.text.charCodeAt(0))))
					return false; // 19.12. 17:51
				if (/^\d{1,2}$/.test(before.text) && (next.shape === 'lower' || isDigit(next.text.charCodeAt(0)))) return false;
				if (/^\d{1,2}$/.test(before.text) && at === 1) return false; // a list's number
			}
		}
		if (token.text.length > 1 || text.charAt(token.end - 1) === '…') return nextUpper || opener;
	}
	if (next.shape === 'lower' && isLetter(next.text.charCodeAt(0))) {
		// “Why?” he asked. — a question inside a quotation does not end the sentence around it; a plain point mostly does in damaged copy
		if (last > at) return false;
		return token.text.charAt(0) === '.' && (before?.text.length ?? 0) > 2;
	}
	return true;
}

/** Words that begin a sentence rather than go on with a name after an abbreviation. */
const STARTERS = new Set(
	'the a an he she it they we i you this that these those in on at for from with by to of as but and or so if when while after before since although however his her its their our my there here what who where why how according meanwhile earlier later also both some many most no not one two three yet still then now once last next'.split(
		' ',
	),
);
