import type { WrittenNote } from '../../../server/src/protocol.ts';

/** What the statuses are called; the first word of each is also their mark in the text, so that colour is never alone. */
export const STATUS_NAMES: Readonly<Record<string, string>> = {
	unchecked: 'Note',
	cq: 'CQ',
	query: 'Query',
	disputed: 'Disputed',
	wrong: 'Wrong',
	stet: 'Stet',
	tk: 'TK',
};

/** The status of a note as it holds now: what was checked and has been changed since is not checked any more. */
export function statusNow({ status, changed, tags }: WrittenNote): { readonly status: string; readonly name: string } {
	const before = tags.includes('text changed');
	if (before || (status === 'cq' && changed)) return { status: 'unchecked', name: 'Unchecked (text changed)' };
	return { status, name: STATUS_NAMES[status] ?? status };
}

/** `CQ: “41 people”`, `Ignored: scare-quotes` */
export function labelOf(note: WrittenNote): string {
	const { status, code, words } = note;
	if (status === 'stet' && words === '') return `Ignored: ${code ?? ''}`;
	return `${statusNow(note).name}: ${words === '' ? 'the whole article' : quoted(words)}`;
}

/** What a note says, who wrote it, and what has become of its words. */
export function detailOf({ text, code, by, orphan, changed, tags }: WrittenNote): string {
	const state = orphan ? 'its words are gone' : changed ? 'its words have changed' : '';
	return [text.replace(/\s+/g, ' '), code ?? '', tags.join(', '), by ?? '', state].filter((part) => part !== '').join(' · ');
}

/** Words in quotation marks, unless they have their own; long ones cut. */
export function quoted(words: string): string {
	const short = words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
	return /^["“„«‘]/.test(words) ? short : `“${short}”`;
}
