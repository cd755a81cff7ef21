import type { Span } from '../../text/span.ts';
import { lineAt, lineSpan, type TextSnapshot } from '../../text/snapshot.ts';
import { printable } from '../output.ts';

/** A line and column as people count them, from 1; columns are UTF-16 code units, as in the editor. */
export interface LineColumn {
	readonly line: number;
	readonly column: number;
}

/** Where an offset lies, as people count. */
export function lineColumn(snapshot: TextSnapshot, offset: number): LineColumn {
	const line = lineAt(snapshot, offset);
	return { line: line + 1, column: offset - lineSpan(snapshot, line).start + 1 };
}

/**
 * The line in which a span begins, with carets below the span's words. A line that is too wide for `width` is cut around them; a span that
 * goes on in the next line ends in `…`.
 */
export function codeFrame(snapshot: TextSnapshot, span: Span, width: number): { readonly line: string; readonly carets: string } {
	const whole = lineSpan(snapshot, lineAt(snapshot, span.start));
	const marked = Math.max(span.start, Math.min(span.end, whole.end));
	const room = Math.max(20, width - 2);
	// the words after the span say more about it than those before, but both have their place
	const before = Math.min(span.start - whole.start, Math.max(room - (marked - span.start) - Math.floor(room / 3), Math.floor(room / 4)));
	const fits = whole.end - whole.start <= room;
	const cut = span.start - before;
	const from = fits || cut === whole.start ? whole.start : wordStart(snapshot.text, cut, span.start);
	const to = fits ? whole.end : wholeLetter(snapshot.text, Math.min(whole.end, from + room));
	const head = from > whole.start ? '…' : '';
	const shown = (start: number, end: number) => printable(snapshot.text.slice(start, Math.max(start, end)));
	const spaces = columns(head + shown(from, span.start));
	const carets = Math.max(1, columns(shown(span.start, Math.min(marked, to))));
	return {
		line: head + shown(from, to) + (to < whole.end ? '…' : ''),
		carets: ' '.repeat(spaces) + '^'.repeat(carets) + (span.end > Math.min(whole.end, to) ? '…' : ''),
	};
}

/** How many columns a terminal gives a text: none to combining marks and joiners, two to emoji and East Asian letters. */
export function columns(text: string): number {
	let sum = 0;
	for (const letter of text) {
		const code = letter.codePointAt(0) as number;
		if (code < 0x300) sum++;
		else if (!/^(?:\p{M}|[\u200b-\u200f\ufeff])$/u.test(letter)) sum += isWide(code, letter) ? 2 : 1;
	}
	return sum;
}

function isWide(code: number, letter: string): boolean {
	return (
		/\p{Emoji_Presentation}/u.test(letter) ||
		(code >= 0x1100 && /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]/u.test(letter))
	);
}

/** A cut a little behind `offset`, so that it splits no word; never past `limit`. */
function wordStart(text: string, offset: number, limit: number): number {
	const space = text.indexOf(' ', offset - 1);
	return space >= 0 && space - offset < 12 && space < limit ? space + 1 : wholeLetter(text, offset);
}

function wholeLetter(text: string, offset: number): number {
	const code = text.charCodeAt(offset);
	return code >= 0xdc00 && code < 0xe000 ? offset - 1 : offset;
}
