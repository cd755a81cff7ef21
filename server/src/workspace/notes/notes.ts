import type { Span } from '../../text/span.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import { type FoldedText, foldText } from './folded-text.ts';
import type { SourceRecord } from './source-record.ts';

/** What a note says of its passage: CQ is checked and correct, TK is to come, stet lets a problem stand. */
export type NoteStatus = 'unchecked' | 'cq' | 'query' | 'disputed' | 'wrong' | 'stet' | 'tk';

/** The statuses in the order in which they are offered. */
export const NOTE_STATUSES: readonly NoteStatus[] = ['unchecked', 'cq', 'query', 'disputed', 'wrong', 'stet', 'tk'];

/** The tag of a note whose words were checked, and changed since. */
export const TEXT_CHANGED = 'text changed';

/** The tag of the other one of two versions of a note that two people have changed at once. */
export const OTHER_VERSION = 'other version';

/** The words after `#` in what a note says, which are its tags; numbers are none. */
export function hashtags(text: string): readonly string[] {
	return [...new Set([...text.matchAll(HASHTAG)].map(([, tag]) => tag as string))];
}

const HASHTAG = /(?<![\p{L}\p{N}_&/#])#(?!\p{N}+(?![\p{L}\p{N}_-]))([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu;

/** Something that a journalist wrote down beside an article. */
export interface Note {
	/** A URN; the same for as long as the note exists. */
	readonly id: string;
	readonly status: NoteStatus;
	/** The code of the problem that is let stand or asked about; undefined for other notes. */
	readonly code: string | undefined;
	/** Markdown; empty where there is nothing to say beyond the status. */
	readonly text: string;
	/** What it is sorted by: the `hashtags` of the text, and what other programs and we ourselves have given it. */
	readonly tags: readonly string[];
	/** Who wrote it, and when (ISO 8601); undefined where nobody said. */
	readonly by: string | undefined;
	readonly created: string | undefined;
	/** The passage it is about; undefined for the whole article. */
	readonly anchor: Anchor | undefined;
	/** Where what the passage says comes from; left out where nobody has said. */
	readonly record?: SourceRecord | undefined;
}

/** A note with the place in the current text that it is about. */
export interface PlacedNote {
	readonly note: Note;
	/** Undefined for the whole article, and for an orphan: a note whose passage is gone, or cannot be told from another. */
	readonly span: Span | undefined;
	/** Whether the words are others than those that were noted. */
	readonly changed: boolean;
}

/** Where the notes on a text stand in it. Never throws. */
export function placeNotes(text: string, notes: readonly Note[], folded?: FoldedText): readonly PlacedNote[] {
	if (notes.length === 0) return [];
	const known = folded ?? foldText(text);
	return notes.map((note) => {
		const found = note.anchor && findAnchor(text, note.anchor, known);
		return { note, span: found && { start: found.start, end: found.end }, changed: found?.changed === true };
	});
}

/** Whether a note has lost its passage. */
export function isOrphan({ note, span }: PlacedNote): boolean {
	return note.anchor !== undefined && span === undefined;
}

/** What the statuses are called where the newsroom has no names of its own. */
export const STATUS_NAMES: Readonly<Record<NoteStatus, string>> = {
	unchecked: 'Note',
	cq: 'CQ',
	query: 'Query',
	disputed: 'Disputed',
	wrong: 'Wrong',
	stet: 'Stet',
	tk: 'TK',
};

/** The codes of the problems that are to be ignored in the whole article. */
export function ignoredCodes(notes: readonly Note[]): ReadonlySet<string> {
	return new Set(notes.flatMap(({ status, code, anchor }) => (status === 'stet' && code !== undefined && !anchor ? [code] : [])));
}
