import type { Span } from '../../text/span.ts';
import { isSpace } from '../../text/unicode.ts';

const LONGEST_WRAP = 120;
const SHORTEST_WRAP = 40;

/**
 * Cuts a text into paragraphs, in document offsets; none is empty and none begins or ends with white space. Blank lines part paragraphs.
 * Within a block of lines each line is a paragraph of its own, as in most scraped copy, unless the block was wrapped at a column: then
 * every line break stands where the next word would not have fitted, and the block is one paragraph. Linear.
 */
export function splitParagraphs(text: string): Span[] {
	const paragraphs: Span[] = [];
	let block: Span[] = [];
	let at = 0;
	const flush = () => {
		const first = block[0];
		const last = block[block.length - 1];
		if (first && last && isWrapped(text, block)) paragraphs.push({ start: first.start, end: last.end });
		else for (const line of block) paragraphs.push(line);
		block = [];
	};
	while (at < text.length) {
		const end = lineEnd(text, at);
		const line = trim(text, at, end);
		if (line.start === line.end) flush();
		else block.push(line);
		at = end + (end + 1 < text.length && text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
	}
	flush();
	return paragraphs;
}

function lineEnd(text: string, from: number): number {
	for (let i = from; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || code === 13 || code === 0x2029) return i;
	}
	return text.length;
}

function trim(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { start, end };
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
	if (lines.length < 2) return false;
	let width = 0;
	for (const line of lines) width = Math.max(width, line.end - line.start);
	if (width > LONGEST_WRAP || width < SHORTEST_WRAP) return false;
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i] as Span;
		const next = lines[i + 1] as Span;
		let word = next.start;
		while (word < next.end && !isSpace(text.charCodeAt(word))) word++;
		if (line.end - line.start + 1 + (word - next.start) <= width) return false;
	}
	if (lines.length > 2) return true;
	const [line, next] = lines as [Span, Span];
	return !/[.!?:”"»]$/.test(text.slice(line.end - 1, line.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 1));
}
