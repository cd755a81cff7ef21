import type { Span } from './span.ts';

/** An immutable text with the offsets at which its lines start; lines end at LF, CRLF or a lone CR, as in LSP. */
export interface TextSnapshot {
	readonly text: string;
	readonly lineStarts: readonly number[];
}

/** One replacement: the code units in `span` of the old text give way to `text`. */
export interface TextEdit {
	readonly span: Span;
	readonly text: string;
}

/** Makes a snapshot of a text. */
export function textSnapshot(text: string): TextSnapshot {
	return { text, lineStarts: lineStartsOf(text) };
}

/** The text after one replacement; offsets outside the text are clamped, so a confused client cannot throw. */
export function applyEdit(snapshot: TextSnapshot, edit: TextEdit): TextSnapshot {
	const start = clamp(Math.min(edit.span.start, edit.span.end), snapshot.text.length);
	const end = clamp(Math.max(edit.span.start, edit.span.end), snapshot.text.length);
	return textSnapshot(snapshot.text.slice(0, start) + edit.text + snapshot.text.slice(end));
}

/** The zero-based line in which an offset lies. */
export function lineAt(snapshot: TextSnapshot, offset: number): number {
	const starts = snapshot.lineStarts;
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if ((starts[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The span of a zero-based line without its line ending; empty at the end of the text for a line past the last. */
export function lineSpan(snapshot: TextSnapshot, line: number): Span {
	const { text, lineStarts } = snapshot;
	const start = lineStarts[line] ?? text.length;
	let end = lineStarts[line + 1] ?? text.length;
	if (end > start && text.charCodeAt(end - 1) === 10) end--;
	if (end > start && text.charCodeAt(end - 1) === 13) end--;
	return { start, end };
}

function lineStartsOf(text: string): number[] {
	const starts = [0];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
	}
	return starts;
}

function clamp(offset: number, length: number): number {
	return offset < 0 ? 0 : offset > length ? length : offset;
}
