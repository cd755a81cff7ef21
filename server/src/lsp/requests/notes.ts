import type { DecideParams, DecideResult, FileToWrite, NotesParams, WrittenNote } from '../../protocol.ts';
import { lineRange } from '../../analysis/summary.ts';
import { oneLine } from '../../text/unicode.ts';
import { anchorOf } from '../../workspace/notes/anchor.ts';
import {
	changedEntry,
	MERGE_RULE,
	newEntry,
	type NewNote,
	type NoteEntry,
	type NoteFile,
	noteFilePath,
	writeNoteFile,
} from '../../workspace/notes/note-files.ts';
import { isOrphan, NOTE_STATUSES, type Note, type PlacedNote } from '../../workspace/notes/notes.ts';
import { fileName } from '../../workspace/host.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { rangeAt, spanOf } from '../convert.ts';
import { folderOf, pathBelow } from '../folders.ts';
import type { Session } from '../session.ts';

/** What is decided by writing a note, or by taking one back. */
export type NoteParams = Extract<DecideParams, { readonly kind: 'stet' | 'ignore' | 'note' | 'changeNote' | 'removeNote' }>;

/** Whether a wish is about notes. */
export function isAboutNotes(params: DecideParams): params is NoteParams {
	return ['stet', 'ignore', 'note', 'changeNote', 'removeNote'].includes(params.kind);
}

/** What is to be written so that a note is there, another, or gone. */
export function decideOnNotes(params: NoteParams, session: Session): DecideResult {
	const { addresses, notes } = session;
	const uri = addresses.inward(params.uri);
	const folder = folderOf(session, uri);
	const path = folder === undefined ? undefined : pathBelow(folder, uri);
	if (folder === undefined || path === undefined) return { reason: 'Open a folder first: notes are kept beside its articles.' };
	const file = notes.fileOf(uri);
	if ('reason' in file)
		return { reason: `The notes on this article cannot be added to: ${file.reason}, in line ${file.line + 1} of ${noteFilePath(path)}.` };
	const known = (id: string) => file.entries.find(({ note }) => note?.id === id);
	const written = (entries: readonly NoteEntry[], words: string, undo?: DecideParams): DecideResult => ({
		folder: addresses.outward(folder),
		files: [fileOf(path, { entries }), ...(entries.length > 0 ? [{ ...MERGE_RULE, keep: true }] : [])],
		words,
		...(undo ? { undo } : {}),
	});
	if (params.kind === 'removeNote') {
		const gone = known(params.id)?.note;
		if (!gone) return { reason: 'That note is not there any more.' };
		const rest = file.entries.filter(({ note }) => note?.id !== params.id);
		return written(rest, `Taken back: ${noteInWords(gone)}`);
	}
	if (params.kind === 'changeNote') {
		const entry = known(params.id);
		if (!entry?.note) return { reason: 'That note is not there any more.' };
		const { note } = entry;
		const status = NOTE_STATUSES.find((one) => one === params.status) ?? note.status;
		const after = { ...note, status, text: params.text ?? note.text };
		const entries = file.entries.map((one) => (one === entry ? changedEntry(path, one, after) : one));
		const back: DecideParams = { uri: params.uri, kind: 'changeNote', id: note.id, status: note.status, text: note.text };
		return written(entries, noteInWords(after), back);
	}
	const note = newNote(params, session, uri);
	if ('reason' in note) return note;
	const entry = newEntry(path, note);
	const id = String(entry.raw.id);
	if (known(id)) return { reason: 'That is noted already.' };
	return written([...file.entries, entry], noteInWords(note), { uri: params.uri, kind: 'removeNote', id });
}

/** What is to be written when an article is saved whose notes would not find their words in it again; undefined if nothing is. */
export function keptNotes(session: Session, uri: string): DecideResult | undefined {
	const folder = folderOf(session, uri);
	const path = folder === undefined ? undefined : pathBelow(folder, uri);
	if (folder === undefined || path === undefined) return undefined;
	const file = session.notes.refreshed(uri, path);
	return file && { folder: session.addresses.outward(folder), files: [fileOf(path, file)], words: '' };
}

/** copytaster/notes */
export function notesRequestOf({ uri }: NotesParams, snapshot: Snapshot, session: Session): readonly WrittenNote[] {
	const wanted = uri === undefined ? session.notes.articles() : [session.addresses.inward(uri)];
	return wanted.flatMap((article) => {
		const text = session.documents.get(article)?.text;
		const written = session.notes.of(article).placed.map((placed): WrittenNote => {
			const { note, span, changed } = placed;
			return {
				id: note.id,
				uri: session.addresses.outward(article),
				article: snapshot.articles.get(article)?.name ?? fileName(article) ?? article,
				status: note.status,
				...(note.code === undefined ? {} : { code: note.code }),
				text: note.text,
				tags: note.tags,
				...(note.by === undefined ? {} : { by: note.by }),
				...(note.created === undefined ? {} : { created: note.created }),
				words: note.anchor ? oneLine(note.anchor.exact) : '',
				...(text && span ? { at: lineRange(text, span) } : {}),
				orphan: text !== undefined && isOrphan(placed),
				changed,
			};
		});
		return written.sort((a, b) => (a.at?.[0] ?? -1) - (b.at?.[0] ?? -1) || (a.at?.[1] ?? -1) - (b.at?.[1] ?? -1));
	});
}

/** The notes that are about what stands at an offset of an open article. */
export function notesAt(session: Session, uri: string, offset: number): readonly PlacedNote[] {
	return session.notes.of(uri).placed.filter(({ span }) => span && span.start <= offset && offset <= span.end);
}

/** `Stet: “We will not pay” (unattributed-quotation)` */
export function noteInWords({ status, code, text, anchor }: NewNote): string {
	if (status === 'stet' && code !== undefined && !anchor) return `Ignored in this article: ${code}`;
	const words = anchor ? quoted(oneLine(anchor.exact)) : 'the article';
	const what = [code === undefined ? words : `${words} (${code})`, ...(text === '' ? [] : [shortened(oneLine(text))])].join(': ');
	return `${STATUS_WORDS[status]}: ${what}`;
}

/** What the statuses are called. */
export const STATUS_WORDS: Readonly<Record<Note['status'], string>> = {
	unchecked: 'Note',
	cq: 'CQ',
	query: 'Query',
	disputed: 'Disputed',
	wrong: 'Wrong',
	stet: 'Stet',
	tk: 'TK',
};

function newNote(
	params: Extract<NoteParams, { readonly kind: 'stet' | 'ignore' | 'note' }>,
	session: Session,
	uri: string,
): NewNote | { readonly reason: string } {
	const plain = { text: '', tags: [], by: undefined, created: undefined };
	if (params.kind === 'ignore') return { ...plain, status: 'stet', code: params.code, anchor: undefined };
	const text = session.documents.get(uri)?.text;
	if (!text) return { reason: 'Open the article first.' };
	const span = spanOf(text, rangeAt(params.at));
	const changed = { reason: 'The text has changed meanwhile. Try once more.' };
	if (text.text.slice(span.start, span.end) !== params.words) return changed;
	const anchor = anchorOf(text.text, span);
	if (!anchor) return { reason: 'Select the words first that the note is about.' };
	if (params.kind === 'stet') return { ...plain, status: 'stet', code: params.code, anchor };
	const status = NOTE_STATUSES.find((one) => one === params.status) ?? 'unchecked';
	return { status, code: params.code, text: params.text, tags: [], by: params.by, created: params.created, anchor };
}

function fileOf(path: string, file: NoteFile): FileToWrite {
	return { path: noteFilePath(path), text: file.entries.length > 0 ? writeNoteFile(path, file) : null };
}

const LONGEST = 60;

/** Words in quotation marks, unless they have their own. */
function quoted(words: string): string {
	return /^["“„«‘]/.test(words) ? shortened(words) : `“${shortened(words)}”`;
}

function shortened(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
