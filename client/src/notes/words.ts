import { workspace } from 'vscode';
import type { WrittenNote } from '../../../server/src/protocol.ts';

const STATUS_NAMES: Readonly<Record<string, string>> = {
	unchecked: 'Note',
	cq: 'CQ',
	query: 'Query',
	disputed: 'Disputed',
	wrong: 'Wrong',
	stet: 'Stet',
	tk: 'TK',
};

/** What the statuses are called here; these are also their marks in the text, so that colour is never alone. */
export function statusNames(): Readonly<Record<string, string>> {
	const own = Object.entries(workspace.getConfiguration('copytaster').get<Record<string, string>>('statusNames', {}));
	return { ...STATUS_NAMES, ...Object.fromEntries(own.filter(([status, name]) => status in STATUS_NAMES && name.trim() !== '')) };
}

/** The status of a note as it holds now: what was checked and has been changed since is not checked any more. */
export function statusNow(
	{ status, changed, tags }: WrittenNote,
	names = statusNames(),
): { readonly status: string; readonly name: string } {
	const before = tags.includes('text changed');
	if (before || (status === 'cq' && changed)) return { status: 'unchecked', name: 'Unchecked (text changed)' };
	return { status, name: names[status] ?? status };
}

/** `CQ: “41 people”`, `Ignored: scare-quotes` */
export function labelOf(note: WrittenNote, names = statusNames()): string {
	const { status, code, words } = note;
	if (status === 'stet' && words === '') return `Ignored: ${code ?? ''}`;
	return `${statusNow(note, names).name}: ${words === '' ? 'the whole article' : quoted(words)}`;
}

/** What a note says, where it comes from, who wrote it, and what has become of its words. */
export function detailOf({ text, code, by, orphan, changed, tags, source }: WrittenNote): string {
	const state = orphan ? 'its words are gone' : changed ? 'its words have changed' : '';
	const from = source === undefined ? '' : `Source: ${source}`;
	return [text.replace(/\s+/g, ' '), from, code ?? '', ownTags({ text, tags }).join(', '), by ?? '', state]
		.filter((part) => part !== '')
		.join(' · ');
}

/** The tags of a note that do not stand in what it says. */
export function ownTags({ text, tags }: Pick<WrittenNote, 'text' | 'tags'>): readonly string[] {
	return tags.filter((tag) => !text.includes(`#${tag}`));
}

/** Words in quotation marks, unless they have their own; long ones cut. */
export function quoted(words: string): string {
	const short = words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
	return /^["“„«‘]/.test(words) ? short : `“${short}”`;
}
