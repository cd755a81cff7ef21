import type {
	DecideParams,
	DecideResult,
	FactsParams,
	FactsToCheck,
	FileToWrite,
	NotesParams,
	Passage,
	ReadFileResult,
	SheetParams,
	SourceRecord,
	WrittenNote,
} from '../../protocol.ts';
import type { DocumentFacts, QuotationSummary } from '../../analysis/facts.ts';
import { lineRange } from '../../analysis/summary.ts';
import { factCheckSheet, type NotedArticle } from '../../features/fact-check-sheet.ts';
import { factsToCheck } from '../../features/facts-to-check.ts';
import { figuresIn } from '../../features/figures.ts';
import { subjectAt } from '../../features/subject.ts';
import { textSnapshot } from '../../text/snapshot.ts';
import { overlaps, type Span, touches } from '../../text/span.ts';
import { oneLine } from '../../text/unicode.ts';
import { type Anchor, anchorOf, findAnchor } from '../../workspace/notes/anchor.ts';
import {
	changedEntry,
	MERGE_RULE,
	newEntry,
	type NewNote,
	type NoteEntry,
	type NoteFile,
	noteFilePath,
	readForeignNotes,
	writeCollection,
	writeNoteFile,
} from '../../workspace/notes/note-files.ts';
import {
	hashtags,
	NOTE_STATUSES,
	type Note,
	OTHER_VERSION,
	type PlacedNote,
	placeNotes,
	STATUS_NAMES,
	TEXT_CHANGED,
} from '../../workspace/notes/notes.ts';
import { DEFAULT_DEFINITIONS, readRecord, recordInWords } from '../../workspace/notes/source-record.ts';
import { fileName } from '../../workspace/host.ts';
import { quotationsIn } from '../../workspace/kept.ts';
import type { Article, Snapshot } from '../../workspace/snapshot.ts';
import { rangeAt, spanOf } from '../convert.ts';
import { folderOf, pathBelow } from '../folders.ts';
import type { ArticleNotes } from '../noted.ts';
import { openArticle, type Session, settingsFor } from '../session.ts';

/** What is decided by writing a note, or by taking one back. */
export type NoteParams = Extract<
	DecideParams,
	{ readonly kind: 'stet' | 'ignore' | 'note' | 'changeNote' | 'importNotes' | 'moveNotes' | 'removeNote' }
>;

/** Whether a wish is about notes. */
export function isAboutNotes(params: DecideParams): params is NoteParams {
	return ['stet', 'ignore', 'note', 'changeNote', 'importNotes', 'moveNotes', 'removeNote'].includes(params.kind);
}

/** What is to be written so that a note is there, another, or gone. */
export function decideOnNotes(params: NoteParams, snapshot: Snapshot, session: Session): DecideResult {
	const { addresses, notes } = session;
	const uri = 'id' in params ? articleWith(params.id, addresses.inward(params.uri), session) : addresses.inward(params.uri);
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
	if (params.kind === 'moveNotes') {
		const from = addresses.inward(params.from);
		const [before, left] = [pathBelow(folder, from), notes.fileOf(from)];
		if (before === undefined || 'reason' in left || left.entries.length === 0) return { reason: 'There are no notes that could go along.' };
		const moved = left.entries.map((entry) => (entry.note ? changedEntry(path, entry, entry.note) : entry));
		const entries = [...file.entries, ...moved];
		const files = [fileOf(path, { entries }), { path: noteFilePath(before), text: null }, { ...MERGE_RULE, keep: true }];
		return { folder: addresses.outward(folder), files, words: '' };
	}
	if (params.kind === 'importNotes') {
		const text = session.documents.get(uri)?.text.text;
		const foreign = readForeignNotes(params.text);
		if (text === undefined) return { reason: 'Open the article first.' };
		if (!foreign) return { reason: 'There are no Web Annotations in that file.' };
		const fitting = foreign.flatMap((note): NoteEntry[] => {
			const found = note.anchor && findAnchor(text, note.anchor);
			const anchor = found && anchorOf(text, found);
			return anchor ? [newEntry(path, { ...note, anchor })] : [];
		});
		const fresh = fitting.filter(({ raw }) => !known(String(raw.id)));
		if (fresh.length === 0) return { reason: `None of the ${foreign.length} notes in that file are about words of this article.` };
		return written(
			[...file.entries, ...fresh],
			`${fresh.length} of ${foreign.length} notes are taken over; the others are about other words.`,
		);
	}
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
		// whoever says anew what a passage is knows that its words have changed
		const text = params.text ?? note.text;
		const tags = tagsAfter(note, text);
		const record = params.record ? readRecord(params.record) : note.record;
		const after: Note = { ...note, status, text, tags, record };
		const { at, words } = params;
		if (at !== undefined && words !== undefined) {
			const anchor = passageAt({ at, words }, session, uri, snapshot);
			if ('reason' in anchor) return anchor;
			const entries = file.entries.map((one) => (one === entry ? changedEntry(path, one, { ...after, anchor }) : one));
			return written(entries, noteInWords({ ...after, anchor }));
		}
		if (status === note.status && text === note.text && tags.length === note.tags.length && sameRecord(record, note.record))
			return { reason: params.record ? 'Nothing about the source has changed.' : `That is ${STATUS_NAMES[status]} already.` };
		const entries = file.entries.map((one) => (one === entry ? changedEntry(path, one, after) : one));
		const before = { status: note.status, text: note.text, record: note.record ?? {} };
		const back: DecideParams = { uri: params.uri, kind: 'changeNote', id: note.id, ...before };
		return written(entries, noteInWords(after), back);
	}
	const note = newNote(params, session, uri, snapshot);
	if ('reason' in note) return note;
	const marked = params.kind === 'note' && note.text === '' && !note.record ? sameWords(note, session, uri) : undefined;
	if (marked) return decideOnNotes({ uri: params.uri, kind: 'changeNote', id: marked.id, status: note.status }, snapshot, session);
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

/** What was last shown of the notes on an article, for as long as they and the article are the same. */
const shown = new WeakMap<ArticleNotes, { readonly article: Article | undefined; readonly written: readonly WrittenNote[] }>();

/** copytaster/notes */
export function notesRequestOf({ uri }: NotesParams, snapshot: Snapshot, session: Session): readonly WrittenNote[] {
	const wanted = uri === undefined ? session.notes.articles() : [session.addresses.inward(uri)];
	return wanted.flatMap((address) => {
		const notes = session.notes.of(address);
		const article = snapshot.articles.get(address);
		const known = shown.get(notes);
		if (known && known.article === article) return known.written;
		const written = writtenNotes(notes, address, article, session);
		shown.set(notes, { article, written });
		return written;
	});
}

/** The notes on an article as they are shown, in the order of the text. */
function writtenNotes({ placed, lost }: ArticleNotes, uri: string, article: Article | undefined, session: Session): readonly WrittenNote[] {
	const text = session.documents.get(uri)?.text;
	const people = peopleOf(article);
	const name = article?.name ?? fileName(uri) ?? uri;
	const written = placed.map((one): WrittenNote => {
		const { note, span, changed } = one;
		return {
			id: note.id,
			uri: session.addresses.outward(uri),
			article: name,
			status: note.status,
			...(note.code === undefined ? {} : { code: note.code }),
			text: note.text,
			tags: note.tags,
			...(note.by === undefined ? {} : { by: note.by }),
			...(note.created === undefined ? {} : { created: note.created }),
			words: note.anchor ? oneLine(note.anchor.exact) : '',
			...(text && span ? { at: lineRange(text, span) } : {}),
			orphan: lost.has(note.id),
			changed,
			...(note.record ? { record: note.record, source: recordInWords(note.record) } : {}),
			people: people(one),
		};
	});
	return written.sort((a, b) => (a.at?.[0] ?? -1) - (b.at?.[0] ?? -1) || (a.at?.[1] ?? -1) - (b.at?.[1] ?? -1));
}

/** copytaster/facts */
export function factsRequestOf({ uri: given }: FactsParams, session: Session): FactsToCheck | null {
	const uri = session.addresses.inward(given);
	const article = openArticle(session, uri);
	// a dossier is a note of the newsroom's own, no copy
	if (!article || session.host.snapshot().decided.dossiers.has(uri)) return null;
	const all = factsToCheck(article.facts, session.notes.of(uri).placed);
	const unchecked = all.filter(({ checked }) => !checked).map((fact) => lineRange(article.facts.snapshot, fact));
	return { unchecked, checked: all.length - unchecked.length, total: all.length };
}

/** copytaster/sheet */
export async function sheetRequestOf(
	{ format }: SheetParams,
	session: Session,
	readFile: (uri: string) => Promise<ReadFileResult>,
	/** Lets others be answered between two articles. */
	pause: () => Promise<void>,
): Promise<string> {
	const uris = session.notes.articles();
	if (format === 'jsonld') {
		const files = uris.map((uri) => session.notes.fileOf(uri));
		return writeCollection(files.flatMap((file) => ('entries' in file ? [file] : [])));
	}
	const snapshot = session.host.snapshot();
	const articles: NotedArticle[] = [];
	for (const uri of uris) {
		const article = snapshot.articles.get(uri);
		const name = article?.name ?? fileName(uri) ?? uri;
		const open = session.documents.get(uri)?.text;
		const { placed, notes } = session.notes.of(uri);
		if (open) {
			articles.push({ name, snapshot: open, facts: article?.facts, placed });
			continue;
		}
		const file = await readFile(session.addresses.outward(uri));
		const text = 'text' in file ? file.text : '';
		const read = textSnapshot(text);
		// for the sheet alone: what is known of an article that is not open does not say who speaks where
		const facts = text === '' ? undefined : session.host.analyze(uri, read);
		articles.push({ name, snapshot: read, facts, placed: placeNotes(text, notes) });
		await pause();
	}
	return factCheckSheet(articles, format, session.settings.general.statusNames);
}

/** The notes that are about what stands at an offset of an open article. */
export function notesAt(session: Session, uri: string, offset: number): readonly PlacedNote[] {
	return session.notes.of(uri).placed.filter(({ span }) => span && span.start <= offset && offset <= span.end);
}

/** `Stet: “We will not pay” (unattributed-quotation)` */
export function noteInWords(
	{ status, code, text, anchor }: NewNote,
	names: Readonly<Record<Note['status'], string>> = STATUS_NAMES,
): string {
	if (status === 'stet' && code !== undefined && !anchor) return `Ignored in this article: ${code}`;
	const words = anchor ? quoted(oneLine(anchor.exact)) : 'the article';
	const what = [code === undefined ? words : `${words} (${code})`, ...(text === '' ? [] : [shortened(oneLine(text))])].join(': ');
	return `${names[status]}: ${what}`;
}

/**
 * The same of a note with its place, as its article's newsroom calls it: what was checked and has been changed since is not checked any more.
 * Below it where the passage comes from, and what its ground rules mean.
 */
export function placedInWords({ note, changed }: PlacedNote, session: Session, uri: string): readonly string[] {
	const { statusNames, groundRules } = settingsFor(session, uri);
	const words = noteInWords(note, { ...STATUS_NAMES, ...statusNames });
	const stale = note.tags.includes(TEXT_CHANGED) || (changed && note.status === 'cq');
	const { record } = note;
	const rule = record?.groundRules;
	const means = rule === undefined ? undefined : groundRules[rule] || DEFAULT_DEFINITIONS[rule];
	return [
		stale ? `Unchecked, the text has changed: ${words}` : words,
		...(record ? [`Source: ${recordInWords(record)}`] : []),
		...(rule !== undefined && means !== undefined ? [`${rule.charAt(0).toUpperCase()}${rule.slice(1)}: ${means}`] : []),
	];
}

/** The tags of a note once it says something else, or is looked at again. */
function tagsAfter({ tags, text: before }: Note, text: string): readonly string[] {
	const gone = [...hashtags(before), TEXT_CHANGED, OTHER_VERSION];
	return [...new Set([...tags.filter((tag) => !gone.includes(tag)), ...hashtags(text)])];
}

function newNote(
	params: Extract<NoteParams, { readonly kind: 'stet' | 'ignore' | 'note' }>,
	session: Session,
	uri: string,
	snapshot: Snapshot,
): NewNote | { readonly reason: string } {
	const plain = { text: '', tags: [], by: undefined, created: undefined };
	if (params.kind === 'ignore') return { ...plain, status: 'stet', code: params.code, anchor: undefined };
	const anchor = passageAt(params, session, uri, snapshot);
	if ('reason' in anchor) return anchor;
	if (params.kind === 'stet') return { ...plain, status: 'stet', code: params.code, anchor };
	const status = NOTE_STATUSES.find((one) => one === params.status) ?? 'unchecked';
	const { code, text, by, created } = params;
	const record = readRecord(params.record);
	return { status, code, text, tags: hashtags(text), by, created, anchor, ...(record ? { record } : {}) };
}

/** The passage that a wish is about; where it is empty, the thing that stands there. */
function passageAt({ at, words }: Passage, session: Session, uri: string, snapshot: Snapshot): Anchor | { readonly reason: string } {
	const text = session.documents.get(uri)?.text;
	if (!text) return { reason: 'Open the article first.' };
	const asked = spanOf(text, rangeAt(at));
	const span = words === '' ? thingAt(snapshot.articles.get(uri)?.facts, text.text, asked.start) : asked;
	if (span && words !== '' && text.text.slice(span.start, span.end) !== words)
		return { reason: 'The text has changed meanwhile. Try once more.' };
	return (span && anchorOf(text.text, span)) ?? { reason: 'Select the words first that the note is about.' };
}

function fileOf(path: string, file: NoteFile): FileToWrite {
	return { path: noteFilePath(path), text: file.entries.length > 0 ? writeNoteFile(path, file) : null };
}

/**
 * The articles that are gone and whose notes all stand in an open article without notes, word for word: it may be one of them under another
 * name. Whether it is, only the journalist knows.
 */
export function lostNotesOf(session: Session, uri: string): readonly string[] {
	const { notes, host, documents } = session;
	const text = documents.get(uri)?.text.text;
	if (text === undefined || session.reading || notes.of(uri).notes.length > 0) return [];
	const known = new Set(host.uris());
	return notes.articles().filter((article) => {
		const anchored = known.has(article) ? [] : notes.of(article).notes.filter(({ anchor }) => anchor);
		return anchored.length > 0 && placeNotes(text, anchored).every(({ span, changed }) => span && !changed);
	});
}

/** The article that has a note: it may have been renamed since somebody looked. */
function articleWith(id: string, uri: string, { notes }: Session): string {
	const has = (article: string) => notes.of(article).notes.some((note) => note.id === id);
	return has(uri) ? uri : (notes.articles().find(has) ?? uri);
}

function sameRecord(a: SourceRecord | undefined, b: SourceRecord | undefined): boolean {
	return (a ? recordInWords(a) : '') === (b ? recordInWords(b) : '');
}

/**
 * Who is named in the words of a note or speaks them, by the fullest name that the article gives them. Of an article that is not open it is
 * known what its people are called and what they say, not which words lie where.
 */
function peopleOf(article: Article | undefined): (note: PlacedNote) => readonly string[] {
	if (!article) return () => [];
	const { facts, summary } = article;
	const named = (ids: readonly (number | undefined)[]) =>
		[...new Set(ids)].flatMap((id) => (id === undefined ? [] : (summary.people[id]?.name ?? [])));
	let said: readonly QuotationSummary[] | undefined;
	return ({ note, span }) => {
		if (!note.anchor) return [];
		if (facts && span) {
			const mentioned = facts.mentions.flatMap((one) => (overlaps(one, span) ? [one.person] : []));
			return named([...mentioned, ...facts.quotations.flatMap((one) => (overlaps(one, span) ? [one.speaker?.person] : []))]);
		}
		const words = note.anchor.exact;
		said ??= quotationsIn(article);
		return named([
			...summary.people.flatMap(({ aliases }, id) => (aliases.some((alias) => words.includes(alias)) ? [id] : [])),
			...said.flatMap(({ text, speaker }) => (text.includes(words) || words.includes(text) ? [speaker] : [])),
		]);
	};
}

/** A note on the very same words that says nothing of a problem. */
function sameWords({ anchor }: NewNote, session: Session, uri: string): Note | undefined {
	return session.notes
		.of(uri)
		.placed.find(({ note, span }) => note.code === undefined && span && span.start === anchor?.start && span.end === anchor.end)?.note;
}

const WORD = /[\p{L}\p{N}'’-]+/gu;

/** How far a word or figure goes on before and behind a cursor in it. */
const WINDOW = 120;

/** What stands at an offset of an article: a name, a date, a quotation, else a figure with what it counts, or a word. */
function thingAt(facts: DocumentFacts | undefined, text: string, offset: number): Span | undefined {
	const subject = facts && subjectAt(facts, offset);
	// a figure within a quotation is a thing of its own
	if (subject && subject.kind !== 'quotation') return subject.span;
	const from = Math.max(0, offset - WINDOW);
	const around = text.slice(from, offset + WINDOW);
	const placed = ({ start, end }: Span) => ({ start: from + start, end: from + end });
	const figure = figuresIn(around)
		.map(placed)
		.find((one) => touches(one, offset));
	if (figure || subject) return figure ?? subject?.span;
	return [...around.matchAll(WORD)]
		.map(({ index, 0: words }) => placed({ start: index, end: index + words.length }))
		.find((one) => touches(one, offset));
}

const LONGEST = 60;

/** Words in quotation marks, unless they have their own. */
function quoted(words: string): string {
	return /^["“„«‘]/.test(words) ? shortened(words) : `“${shortened(words)}”`;
}

function shortened(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
