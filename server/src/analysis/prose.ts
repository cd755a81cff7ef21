import { remembered } from './remembered.ts';

/**
 * Whether a text is copy at all. Logs, tables, requirements files, source code and binary data are recognised by the share of lines that
 * read like none: many marks, few words, no sentence. Looks at the first 6,000 code units only. Short and doubtful texts are prose.
 */
export function isProse(text: string): boolean {
	const head = text.length > 6_000 ? text.slice(0, 6_000) : text;
	if (head.includes('\u0000')) return false;
	let lines = 0;
	let strange = 0;
	let sentences = 0;
	let replaced = 0;
	let length = 0;
	let told = 0;
	for (let i = head.indexOf('\ufffd'); i >= 0; i = head.indexOf('\ufffd', i + 1)) replaced++;
	// read in a wrong encoding, copy still has its Latin words; with fewer than these it has none
	if (replaced * 3 > head.length) return false;
	for (const line of head.split(/\r\n?|\n/)) {
		const trimmed = line.trim();
		if (trimmed === '') continue;
		lines++;
		const read = readLine(trimmed);
		if (read === 'code') strange++;
		else if (read === 'sentence') {
			sentences++;
			told += trimmed.length;
		}
		length += trimmed.length;
	}
	if (lines < 3) return strange < lines || lines === 0;
	// a page's style sheet below an article has many lines, but few words
	return strange * 2 < lines || sentences * 3 > lines || told * 2 > length;
}

// an edit leaves all lines but its own as they are
const readLine = remembered(500, (line: string): 'code' | 'sentence' | 'words' => {
	if (looksLikeCode(line)) return 'code';
	return /[.!?…]["”’»)]?$/.test(line.slice(-2)) && /\p{L}{2,30} \p{L}{1,30} \p{L}/u.test(line) ? 'sentence' : 'words';
});

function looksLikeCode(line: string): boolean {
	if (/^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/.test(line)) return true; // a log's time stamp
	if (/^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3}) /.test(line)) return true;
	if (/^\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b/.test(line)) return true;
	if (/^[A-Za-z0-9_.[\]-]+\s?(?:[=~<>!]=|===)\s?[\w.*]+/.test(line)) return true; // requirements
	if (
		/[;{}]$/.test(line) ||
		/^(?:import|export|const|let|var|function|def|class|return|#include|from \S+ import|if \(|for \(|<\/?[a-z]+|\/\/|\/\*)/.test(line)
	)
		return true;
	if ((line.match(/[,;\t|]/g)?.length ?? 0) >= 3 && !/[,;|] \p{L}/u.test(line)) return true; // a table's row
	let marks = 0;
	for (const mark of line.match(NOT_OF_PROSE) ?? []) marks += mark.length;
	return marks * 5 > line.length;
}

/** Characters other than those of which sentences are made. */
const NOT_OF_PROSE = /[^\p{L}\p{N}\s.,'"“”‘’«»:;!?()–—-]+/gu;
