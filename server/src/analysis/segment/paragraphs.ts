import type { Span } from '../../text/span.ts';
import { isSpace } from '../../text/unicode.ts';

const LONGEST_WRAP = 120;
const SHORTEST_WRAP = 40;

/**
 * Cuts a text into paragraphs, in document offsets; none is empty and none begins or ends with white space. Blank lines part paragraphs.
 * Within a block of lines each line is a paragraph of its own, as in most scraped copy, unless the block was wrapped at a column: then
 * every line break stands where the next word would not have fitted, and the block is one paragraph. Two lines show too little of that by
 * themselves: they go by the column of the blocks before them. Linear.
 */
export function splitParagraphs(text: string): Span[] {
	const paragraphs: Span[] = [];
	let block: Span[] = [];
	let at = 0;
	let column = 0;
	const flush = () => {
		const first = block[0];
		const last = block[block.length - 1];
		if (first && last && isWrapped(text, block, column)) {
			paragraphs.push({ start: first.start, end: last.end });
			if (block.length > 2) for (const line of block) column = Math.max(column, line.end - line.start);
		} else {
			for (const line of block) {
				const before = paragraphs[paragraphs.length - 1];
				if (before && line !== first && goesOn(text, before, line))
					paragraphs[paragraphs.length - 1] = { start: before.start, end: line.end };
				else paragraphs.push(line);
			}
		}
		block = [];
	};
	const lineEnd = lineEndsOf(text);
	while (at < text.length) {
		const end = lineEnd(at);
		const line = trim(text, at, end);
		if (line.start === line.end) flush();
		else block.push(line);
		at = end + (end + 1 < text.length && text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
	}
	flush();
	return paragraphs;
}

/** Where the line that holds an offset ends; asked for in order, so that each mark is looked for once. */
function lineEndsOf(text: string): (from: number) => number {
	const next = LINE_ENDS.map(() => -1);
	return (from) => {
		let end = text.length;
		for (let i = 0; i < LINE_ENDS.length; i++) {
			let found = next[i] as number;
			if (found < from) {
				found = text.indexOf(LINE_ENDS[i] as string, from);
				if (found < 0) found = text.length;
				next[i] = found;
			}
			if (found < end) end = found;
		}
		return end;
	};
}

const LINE_ENDS = ['\n', '\r', '\u2029'];

function trim(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { start, end };
}

function isWrapped(text: string, lines: readonly Span[], column: number): boolean {
	if (lines.length < 2) return false;
	let width = 0;
	for (const line of lines) width = Math.max(width, line.end - line.start);
	if (width > LONGEST_WRAP || width < SHORTEST_WRAP) return false;
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i] as Span;
		const next = lines[i + 1] as Span;
		if (line.end - line.start + 1 + firstWord(text, next) <= width) return false;
	}
	if (lines.length > 2) return true;
	const [line, next] = lines as [Span, Span];
	if (width <= column && line.end - line.start + 1 + firstWord(text, next) > column) return true;
	return !/[.!?:”"»]$/.test(text.slice(line.end - 1, line.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 1));
}

/** Whether a line that is no heading or label ends in a word or a comma, and the next one begins with a small letter: `a campaign⏎of whispers`. */
function goesOn(text: string, before: Span, line: Span): boolean {
	if (before.start === 0 || before.end - before.start < LONGEST_HEADING) return false;
	return (
		/^[\p{L},]$/u.test(text.charAt(before.end - 1)) &&
		/^\p{Ll}+(?: |$)/u.test(text.slice(line.start, line.start + 20)) &&
		!NOT_GOING_ON.test(text.slice(line.start, line.start + 20))
	);
}

const LONGEST_HEADING = 100;
const NOT_GOING_ON = /^(?:by|via|photo|image|source|share|tweet|updated|published|reporting|editing|read|more|advertisement)\b/;

/** How many characters the first word of a line has. */
function firstWord(text: string, { start, end }: Span): number {
	let word = start;
	while (word < end && !isSpace(text.charCodeAt(word))) word++;
	return word - start;
}
