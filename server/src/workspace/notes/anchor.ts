import search from 'approx-string-match';
import type { TextEdit } from '../../text/snapshot.ts';
import type { Span } from '../../text/span.ts';
import { isSpace } from '../../text/unicode.ts';
import { fingerprint } from '../decisions.ts';
import { type FoldedText, foldedOffset, foldText } from './folded-text.ts';

/**
 * What passage of an article a note is about, so that it is found again in another version: the selectors TextQuoteSelector and
 * TextPositionSelector of the W3C's Web Annotation Data Model, and what they leave out.
 */
export interface Anchor extends Span {
	/** The words themselves, with line ends as LF. `start` and `end` are where they stood (UTF-16 code units), which is a hint and no more. */
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** Whether the words stood in the article only once. Where they had a twin, what stands on both sides must be there again. */
	readonly alone: boolean;
	/** Where neither the words nor what is around them tell the passage from others: the fingerprint of the text in which the offsets hold. */
	readonly text: string | undefined;
}

/** Where a passage was found again, and whether its words have changed. */
export interface Found extends Span {
	readonly changed: boolean;
	/** Where what stands around it is not as it was, but its words or its neighbours tell: a new anchor would find it better. */
	readonly alike?: true;
}

/** How much of what stands before and behind is kept, in folded code units: so much, or more until the text has it only once. */
const CONTEXT = 32;
const MOST_CONTEXT = 512;
/** Shorter context says nothing about where a passage stands. */
const LEAST_CONTEXT = 16;
/** Words as long as this that stood in the article once, and stand in it once, were moved. */
const LONG = 32;
/** So much next to the words tells, if it is alike, that they stand where they stood. */
const NEIGHBOUR = 32;
/** How many of the words' code units may be others between unchanged neighbours. */
const MOST_CHANGED = 0.4;
/** Shorter words are never sought by likeness. */
const LEAST_ALIKE = 8;
/** Longer ones neither, for it takes its time. */
const MOST_ALIKE = 4000;

/** The anchor of a passage, without the white space at its ends; undefined for a passage without words. */
export function anchorOf(text: string, span: Span, folded: FoldedText = foldText(text)): Anchor | undefined {
	const { start, end } = trimmed(text, span);
	if (start >= end) return undefined;
	const [from, to] = [foldedOffset(folded, start), foldedOffset(folded, end)];
	const exact = folded.text.slice(from, to);
	if (exact === '') return undefined;
	const before = telling(folded.text, (length) => folded.text.slice(Math.max(0, from - length), from));
	const behind = telling(folded.text, (length) => folded.text.slice(to, to + length));
	const alone = isAlone(folded.text, exact);
	const [left, right] = [before.tells || before.length === from, behind.tells || behind.length === folded.text.length - to];
	const certain = alone ? before.tells || behind.tells || isLong(exact) : left && right;
	return {
		exact: lines(text.slice(start, end)),
		prefix: lines(text.slice(folded.starts[from - before.length] ?? start, start)),
		suffix: lines(text.slice(end, folded.ends[to + behind.length - 1] ?? end)),
		start,
		end,
		alone,
		text: certain ? undefined : fingerprint(folded.text),
	};
}

/**
 * Where a passage stands in a text: only where that is certain, so that no note is ever led to words that look like its own. Undefined
 * means that it is gone, or that nobody can tell. Never throws.
 */
export function findAnchor(text: string, anchor: Anchor, folded: FoldedText = foldText(text)): Found | undefined {
	const [exact, prefix, suffix] = [anchor.exact, anchor.prefix, anchor.suffix].map((part) => foldText(part).text) as [
		string,
		string,
		string,
	];
	if (exact === '') return undefined;
	const source = folded.text;
	const place = (from: number, to: number, changed: boolean, alike = false): Found | undefined => {
		const span = { start: folded.starts[from] as number, end: folded.ends[to - 1] as number };
		return span.start < span.end ? { ...span, changed, ...(alike ? { alike } : {}) } : undefined;
	};
	if (anchor.text !== undefined && anchor.text === fingerprint(source)) {
		const from = foldedOffset(folded, anchor.start);
		if (source.startsWith(exact, from)) return place(from, from + exact.length, false);
	}
	const [before, behind] = [isTelling(prefix), isTelling(suffix)];
	const certain: { readonly at: number; readonly alike: boolean }[] = [];
	let occurrences = 0;
	let only = 0;
	for (let at = source.indexOf(exact); at >= 0; at = source.indexOf(exact, at + 1)) {
		occurrences++;
		only = at;
		const to = at + exact.length;
		const left = source.endsWith(prefix, at);
		const right = source.startsWith(suffix, to);
		const certainly = anchor.alone
			? (left && before) || (right && behind)
			: left && right && (before || at === prefix.length) && (behind || to + suffix.length === source.length);
		const alike = () => (left && before && isAlikeBehind(source, to, suffix)) || (right && behind && isAlikeBefore(source, at, prefix));
		if (certainly || alike()) certain.push({ at, alike: !certainly });
	}
	const [one] = certain;
	if (one) return certain.length === 1 ? place(one.at, one.at + exact.length, false, one.alike) : undefined;
	if (occurrences === 1 && anchor.alone) {
		const to = only + exact.length;
		const same = source.endsWith(prefix, only) && source.startsWith(suffix, to);
		if (isLong(exact) || isAlikeBefore(source, only, prefix) || isAlikeBehind(source, to, suffix)) return place(only, to, false, !same);
	}
	if (!before || !behind) return undefined;
	const between = enclosed(source, prefix, suffix);
	const alike = between && likest(source.slice(between.start, between.end), exact);
	if (!alike) return undefined;
	const { start, end } = trimmed(source, { start: between.start + alike.start, end: between.start + alike.end });
	return place(start, end, true);
}

/** Whether a text holds words more than once, folded both; so that an anchor can learn of a twin that was written later. */
export function standsAlone(folded: FoldedText, exact: string): boolean {
	return isAlone(folded.text, foldText(exact).text);
}

/**
 * Where a passage stands after one replacement in the text that it stands in. It grows and shrinks with what is written and deleted inside
 * it; what is written at its ends is not its own. Undefined where none of its words is left, or more was replaced than at one of its ends.
 */
export function moveAnchor({ start, end }: Span, { span, text }: TextEdit): Span | undefined {
	const shift = text.length - (span.end - span.start);
	if (span.end <= start) return { start: start + shift, end: end + shift };
	if (span.start >= end) return { start, end };
	if (span.start <= start && span.end >= end) return undefined;
	if (span.start > start && span.end < end) return { start, end: end + shift };
	// a part of it at one end is gone, and what came instead belongs to the neighbour: words, or nothing
	if (span.start <= start) return { start: start + shift + (span.end - start), end: end + shift };
	return { start, end: span.start };
}

function trimmed(text: string, { start, end }: Span): Span {
	let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	return { start: from, end: to };
}

/** Whether words are so many that whoever has them elsewhere has moved them. */
function isLong(folded: string): boolean {
	return folded.length >= LONG;
}

/** Whether what stands before an offset is much like the end of a prefix. */
function isAlikeBefore(source: string, at: number, prefix: string): boolean {
	return isAlike(source.slice(Math.max(0, at - NEIGHBOUR * 1.5), at), prefix.slice(-NEIGHBOUR));
}

/** Whether what stands behind an offset is much like the beginning of a suffix. */
function isAlikeBehind(source: string, at: number, suffix: string): boolean {
	return isAlike(source.slice(at, at + NEIGHBOUR * 1.5), suffix.slice(0, NEIGHBOUR));
}

function isAlike(stretch: string, context: string): boolean {
	return isTelling(context) && search(stretch, context, Math.floor(context.length * MOST_CHANGED)).length > 0;
}

/** How much context is needed on a side until the text has it only once; where no context does that, a little that tells nothing. */
function telling(source: string, context: (length: number) => string): { readonly length: number; readonly tells: boolean } {
	for (let length = CONTEXT; length <= MOST_CONTEXT; length *= 2) {
		const words = context(length);
		if (isTelling(words) && isAlone(source, words)) return { length: words.length, tells: true };
		if (words.length < LEAST_CONTEXT) return { length: words.length, tells: false };
		if (words.length < length) break;
	}
	return { length: context(LEAST_CONTEXT - 4).length, tells: false };
}

function isTelling(context: string): boolean {
	return context.trim().length >= LEAST_CONTEXT;
}

function isAlone(source: string, words: string): boolean {
	const at = source.indexOf(words);
	return at < 0 || source.indexOf(words, at + 1) < 0;
}

/** What stands between the only prefix and the only suffix of a text, in this order. */
function enclosed(source: string, prefix: string, suffix: string): Span | undefined {
	if (!isAlone(source, prefix) || !isAlone(source, suffix)) return undefined;
	const [left, end] = [source.indexOf(prefix), source.indexOf(suffix)];
	const start = left + prefix.length;
	return left >= 0 && end > start ? { start, end } : undefined;
}

/** What in a stretch of text is most of `exact`, where there is not much beside it. */
function likest(stretch: string, exact: string): Span | undefined {
	if (exact.length < LEAST_ALIKE || exact.length > MOST_ALIKE) return undefined;
	const most = Math.floor(exact.length * MOST_CHANGED);
	if (Math.abs(stretch.trim().length - exact.length) > most) return undefined;
	const matches = search(stretch, exact, most);
	// as good ones differ by a letter at their ends
	return matches.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function lines(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
