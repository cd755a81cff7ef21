import type { Position, Range } from 'vscode-languageserver';
import type { LineRange } from '../analysis/facts.ts';
import { lineRange } from '../analysis/summary.ts';
import { lineSpan, type TextSnapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';

/** The offset of a position; a column past the end of its line means the end of the line, a line past the last the end of the text. */
export function offsetOf(snapshot: TextSnapshot, { line, character }: Position): number {
	const { start, end } = lineSpan(snapshot, Math.max(0, line));
	return Math.min(start + Math.max(0, character), end);
}

/** The span of a range, in whichever order its ends come. */
export function spanOf(snapshot: TextSnapshot, { start, end }: Range): Span {
	const [a, b] = [offsetOf(snapshot, start), offsetOf(snapshot, end)];
	return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** The position of an offset. */
export function positionOf(snapshot: TextSnapshot, offset: number): Position {
	const [line, character] = lineRange(snapshot, { start: offset, end: offset });
	return { line, character };
}

/** The range of a span. */
export function rangeOf(snapshot: TextSnapshot, span: Span): Range {
	return rangeAt(lineRange(snapshot, span));
}

/** The range of lines and columns, as summaries keep them. */
export function rangeAt([line, character, endLine, endCharacter]: LineRange): Range {
	return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
