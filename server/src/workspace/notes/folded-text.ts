import { isSpace } from '../../text/unicode.ts';

/**
 * A text as notes compare it: any run of white space is one space, quotation marks and dashes are the plain ones. Line ends, wrapping and
 * typographer's marks change nothing about whose words they are.
 */
export interface FoldedText {
	readonly text: string;
	/** For each code unit of `text`, and for its end, where it lies in the text it was made of. */
	readonly starts: Uint32Array;
	/** For each code unit of `text` the offset behind what it was made of. */
	readonly ends: Uint32Array;
}

/** Folds a text. */
export function foldText(text: string): FoldedText {
	const starts = new Uint32Array(text.length + 1);
	const ends = new Uint32Array(text.length + 1);
	const pieces: string[] = [];
	let length = 0;
	for (let i = 0; i < text.length; ) {
		const code = text.charCodeAt(i);
		let end = i + 1;
		let folded = '';
		if (isSpace(code)) {
			while (end < text.length && isSpace(text.charCodeAt(end))) end++;
			folded = ' ';
		} else if (code !== SOFT_HYPHEN) folded = code < 0xab ? text.charAt(i) : (PLAIN.get(code) ?? text.charAt(i));
		if (folded !== '') {
			starts[length] = i;
			ends[length] = end;
			length++;
			pieces.push(folded);
		}
		i = end;
	}
	starts[length] = text.length;
	ends[length] = text.length;
	return { text: pieces.join(''), starts: starts.subarray(0, length + 1), ends: ends.subarray(0, length + 1) };
}

/** Where an offset of the text lies in the folded text: at the first code unit made of what ends behind it. */
export function foldedOffset({ ends }: FoldedText, offset: number): number {
	let low = 0;
	let high = ends.length - 1;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ends[middle] as number) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

const SOFT_HYPHEN = 0xad;

const PLAIN: ReadonlyMap<number, string> = new Map(
	[
		['"', '“”„‟«»″'],
		["'", '‘’‚‛‹›′'],
		['-', '‐‑‒–—―−'],
	].flatMap(([plain, marks]) => [...(marks as string)].map((mark) => [mark.charCodeAt(0), plain as string] as const)),
);
