import { type Diagnostic, DiagnosticSeverity, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { applyEdit, type TextEdit, type TextSnapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import type { Complaint } from '../workspace/decision-files.ts';
import { type Anchor, anchorOf, findAnchor, moveAnchor, standsAlone } from '../workspace/notes/anchor.ts';
import { type FoldedText, foldText } from '../workspace/notes/folded-text.ts';
import { articleOfNoteFile, changedEntry, type NoteEntry, type NoteFile, readNoteFile } from '../workspace/notes/note-files.ts';
import { isOrphan, type Note, type PlacedNote, placeNotes, TEXT_CHANGED } from '../workspace/notes/notes.ts';
import { spanOf } from './convert.ts';
import type { ArticleNotes, Noted } from './noted.ts';
import type { Session } from './session.ts';

const NO_NOTES: ArticleNotes = { placed: [], notes: [], lost: new Set() };
const EMPTY: NoteFile = { entries: [] };
/** Whoever has not written a file by then never will, and the disk is right. */
const LONGEST_WRITING_MS = 30_000;

/** Where the notes on an open article stand, as far as somebody has asked. */
interface Live {
	text: TextSnapshot;
	/** By the note's name; for one that has lost its passage how it may be found again. */
	places: Map<string, Place>;
	placed: ArticleNotes | undefined;
}

interface Place {
	readonly span: Span | undefined;
	/** What the passage was before an edit went over one of its ends, or over all of it: it may stand there again. */
	readonly anchor: Anchor | undefined;
	/** What such an edit has left of it. */
	readonly rest: Span | undefined;
}

/** The notes of one session; `changed` is called when notes are others than before. */
export function createNoteFiles(session: Session, changed: () => void): Noted {
	/** By the URI of the article. */
	const held = new Map<string, { readonly file: string; readonly read: NoteFile | Complaint }>();
	const texts = new Map<string, string>();
	const live = new Map<string, Live>();
	const closed = new Map<string, ArticleNotes>();
	/** Of the articles that are not open the names of the notes whose words were gone, or others, when they were read last. */
	const asRead = new Map<string, { readonly lost: ReadonlySet<string>; readonly changed: ReadonlySet<string> }>();
	const said = new Set<string>();
	/** The files that are being written, how often, and since when. */
	const writing = new Map<string, { readonly times: number; readonly since: number }>();
	const turns = new Map<string, number>();
	let dirty = false;

	const set = (uri: string, text: string | undefined) => {
		const article = articleOfNoteFile(uri);
		if (article === undefined || texts.get(uri) === text) return;
		if (text === undefined) {
			texts.delete(uri);
			held.delete(article);
		} else {
			texts.set(uri, text);
			held.set(article, { file: uri, read: readNoteFile(text) });
		}
		closed.delete(article);
		const open = live.get(article);
		if (open) open.placed = undefined;
		dirty = true;
	};
	const isBeingWritten = (uri: string) => Date.now() - (writing.get(uri)?.since ?? Number.NEGATIVE_INFINITY) < LONGEST_WRITING_MS;
	const turned = (uri: string) => turns.set(uri, (turns.get(uri) ?? 0) + 1);
	const entriesOf = (uri: string): readonly NoteEntry[] => {
		const read = held.get(uri)?.read;
		return read && 'entries' in read ? read.entries : [];
	};
	const notesOf = (uri: string): readonly Note[] => entriesOf(uri).flatMap(({ note }) => (note ? [note] : []));
	/** Each note where it was a moment ago, or where it is found. */
	const placeAll = (uri: string, open: Live): ArticleNotes => {
		const notes = notesOf(uri);
		if (notes.length === 0) {
			open.places.clear();
			return NO_NOTES;
		}
		const { text } = open.text;
		// most notes have only moved: for them nothing is sought
		let known: FoldedText | undefined;
		const folded = () => (known ??= foldText(text));
		const placed = notes.map((note): PlacedNote => {
			const before = open.places.get(note.id);
			const again = before?.span ?? (before?.anchor && (findAnchor(text, before.anchor, folded()) ?? before.rest));
			if (again) return { note, span: { start: again.start, end: again.end }, changed: hasChanged(text, again, note) };
			return placeNotes(text, [note], folded())[0] as PlacedNote;
		});
		const lost = open.places;
		open.places = new Map(
			placed.map(({ note, span }) => [note.id, { span, anchor: span ? undefined : lost.get(note.id)?.anchor, rest: undefined }]),
		);
		return { placed, notes, lost: new Set(placed.filter(isOrphan).map(({ note }) => note.id)) };
	};
	const of = (uri: string): ArticleNotes => {
		const open = live.get(uri);
		if (open) return (open.placed ??= placeAll(uri, open));
		const known = closed.get(uri);
		if (known) return known;
		const notes = notesOf(uri);
		if (notes.length === 0) return NO_NOTES;
		const { lost = NO_NOTES.lost, changed: others = NO_NOTES.lost } = asRead.get(uri) ?? {};
		const all = { placed: notes.map((note) => ({ note, span: undefined, changed: others.has(note.id) })), notes, lost };
		closed.set(uri, all);
		return all;
	};
	const complain = () => {
		const broken = new Map([...held.values()].flatMap(({ file, read }) => ('reason' in read ? [[file, read] as const] : [])));
		for (const file of new Set([...broken.keys(), ...said])) {
			const complaint = broken.get(file);
			if (complaint === undefined) said.delete(file);
			else said.add(file);
			const diagnostics: Diagnostic[] = complaint ? [problemOf(complaint)] : [];
			const uri = session.addresses.outward(file);
			if (complaint) session.connection.console.warn(`${uri}, line ${complaint.line + 1}: ${sentenceOn(complaint)}`);
			void session.connection.sendDiagnostics({ uri, diagnostics });
		}
	};
	return {
		holds: (uri) => articleOfNoteFile(uri) !== undefined,
		set(uri, text) {
			if (!isBeingWritten(uri)) set(uri, text);
		},
		hold(uri, text) {
			set(uri, text);
			turned(uri);
			writing.set(uri, { times: (isBeingWritten(uri) ? (writing.get(uri)?.times ?? 0) : 0) + 1, since: Date.now() });
		},
		kept(uri, text) {
			turned(uri);
			const { times, since } = writing.get(uri) ?? { times: 1, since: 0 };
			// what was held since is newer
			if (times > 1) writing.set(uri, { times: times - 1, since });
			else {
				writing.delete(uri);
				set(uri, text);
			}
		},
		turn: (uri) => turns.get(uri) ?? 0,
		forget(uri) {
			for (const file of texts.keys()) if (file === uri || file.startsWith(`${uri}/`)) set(file, undefined);
		},
		settle() {
			if (!dirty) return;
			dirty = false;
			complain();
			changed();
		},
		read(uri, text) {
			const notes = text === undefined ? [] : notesOf(uri);
			const before = asRead.get(uri);
			const placed = placeNotes(text ?? '', notes);
			const lost = new Set(placed.filter(isOrphan).map(({ note }) => note.id));
			const others = new Set(placed.filter(({ changed: has }) => has).map(({ note }) => note.id));
			if (lost.size + others.size > 0) asRead.set(uri, { lost, changed: others });
			else asRead.delete(uri);
			if (isSame(lost, before?.lost) && isSame(others, before?.changed)) return;
			closed.delete(uri);
			dirty = true;
		},
		opened(uri, text) {
			live.set(uri, { text, places: new Map(), placed: undefined });
		},
		edited(uri, before, changes) {
			const open = live.get(uri);
			if (!open) return;
			// what nobody has asked for is found in the text before, so that it can move with the edits
			if (held.has(uri)) of(uri);
			let text = before;
			for (const change of changes) {
				const edit = smallest(text, editOf(text, change));
				for (const [id, place] of open.places) open.places.set(id, afterEdit(place, edit, text));
				text = applyEdit(text, edit);
			}
			open.text = text;
			open.placed = undefined;
		},
		closed(uri) {
			live.delete(uri);
		},
		of,
		articles: () => [...held.keys()].filter((uri) => notesOf(uri).length > 0).sort(),
		fileOf: (uri) => held.get(uri)?.read ?? EMPTY,
		refreshed(uri, path) {
			const open = live.get(uri);
			const article = open && entriesOf(uri).length > 0 ? of(uri) : undefined;
			if (!open || !article || article.placed.length === 0) return undefined;
			const { text } = open.text;
			const folded = foldText(text);
			const places = new Map(article.placed.map((placed) => [placed.note, placed]));
			let same = true;
			const entries = entriesOf(uri).map((entry): NoteEntry => {
				const { note } = entry;
				const { span, changed = false } = (note && places.get(note)) ?? {};
				if (!note?.anchor || !span) return entry;
				const found = findAnchor(text, note.anchor, folded);
				const twin = note.anchor.alone && !standsAlone(folded, note.anchor.exact);
				if (found && !found.changed && !found.alike && !twin && found.start === span.start && found.end === span.end) return entry;
				const anchor = anchorOf(text, span, folded);
				if (!anchor) return entry;
				same = false;
				return changedEntry(path, entry, changed ? unchecked({ ...note, anchor }) : { ...note, anchor });
			});
			return same ? undefined : { entries };
		},
	};
}

function isSame(names: ReadonlySet<string>, before: ReadonlySet<string> = NO_NOTES.lost): boolean {
	return names.size === before.size && [...names].every((name) => before.has(name));
}

function afterEdit(place: Place, edit: TextEdit, before: TextSnapshot): Place {
	const { span, anchor, rest } = place;
	if (!span) return { span, anchor, rest: rest && moveAnchor(rest, edit) };
	const moved = moveAnchor(span, edit);
	const overEnd = edit.span.start < span.end && edit.span.end > span.start && (edit.span.start <= span.start || edit.span.end >= span.end);
	if (moved && !overEnd) return { span: moved, anchor: undefined, rest: undefined };
	return { span: undefined, anchor: anchorOf(before.text, span), rest: moved && isMost(moved, span) ? moved : undefined };
}

/** Whether what is left of a passage is most of it: less says nothing of what was noted. */
function isMost(left: Span, before: Span): boolean {
	return (left.end - left.start) * 2 > before.end - before.start;
}

function hasChanged(text: string, { start, end }: Span, { anchor }: Note): boolean {
	return anchor !== undefined && foldText(text.slice(start, end)).text !== foldText(anchor.exact).text;
}

/** What was checked and has been changed since is not checked any more. */
function unchecked(note: Note): Note {
	return note.status === 'cq' ? { ...note, status: 'unchecked', tags: [...new Set([...note.tags, TEXT_CHANGED])] } : note;
}

function problemOf({ line, reason }: Complaint): Diagnostic {
	return {
		range: { start: { line, character: 0 }, end: { line, character: 1000 } },
		severity: DiagnosticSeverity.Error,
		code: 'broken-notes',
		source: 'copytaster',
		message: sentenceOn({ line, reason }),
	};
}

function sentenceOn({ reason }: Complaint): string {
	return `The notes on this article are not used, and nothing is written here: ${reason}. Mend the line or delete the file.`;
}

/** A change as an edit of the text that it was made in. */
function editOf(before: TextSnapshot, change: TextDocumentContentChangeEvent): TextEdit {
	return 'range' in change && change.range
		? { span: spanOf(before, change.range), text: change.text }
		: { span: { start: 0, end: before.text.length }, text: change.text };
}

/** The same edit without what it leaves as it was: a file that was changed elsewhere is often replaced as a whole. */
function smallest({ text }: TextSnapshot, { span, text: words }: TextEdit): TextEdit {
	let [start, end, to] = [span.start, span.end, words.length];
	let from = 0;
	while (start < end && from < to && text.charCodeAt(start) === words.charCodeAt(from)) {
		start++;
		from++;
	}
	while (start < end && from < to && text.charCodeAt(end - 1) === words.charCodeAt(to - 1)) {
		end--;
		to--;
	}
	return { span: { start, end }, text: words.slice(from, to) };
}
