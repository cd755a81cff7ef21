import type { Complaint } from '../decision-files.ts';
import { fingerprint } from '../decisions.ts';
import type { Anchor } from './anchor.ts';
import { NOTE_STATUSES, type Note, OTHER_VERSION } from './notes.ts';
import { readRecord, recordInWords } from './source-record.ts';

/** What a file of notes holds: everything that stands in it, with the note that we read in an entry. */
export interface NoteFile {
	readonly entries: readonly NoteEntry[];
}

/** One line of a file of notes. `note` is undefined for what other programs wrote and we do not understand: it is kept as it is. */
export interface NoteEntry {
	readonly raw: JsonObject;
	readonly note: Note | undefined;
}

/** An object as JSON has it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A note before it has a name. */
export type NewNote = Omit<Note, 'id'>;

/** A file larger than this (UTF-16 code units) holds no notes of ours. */
const LARGEST = 10_000_000;
/** Lists and objects that lie deeper in each other than this are nobody's notes. */
const DEEPEST = 100;
const FOLDER = '/.copytaster/notes/';
const ENDING = '.jsonld';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const NAME = 'urn:copytaster:';
/** The source record in a body, whose value says the same in words: an address of its own, so that files of all versions begin alike. */
const RECORD = `${NAME}record`;

/** Lets two branches' notes on one article stand side by side when they are merged: each is a line of its own. */
export const MERGE_RULE: { readonly path: string; readonly text: string } = {
	path: '.copytaster/.gitattributes',
	text: 'notes/** merge=union text eol=lf\n',
};

/** The path of the file that keeps an article's notes; both are relative to the folder. */
export function noteFilePath(article: string): string {
	return `${FOLDER.slice(1)}${article}${ENDING}`;
}

/** The address of the article that a file of notes is about; undefined if it is no such file. Both are URIs, or both are paths. */
export function articleOfNoteFile(file: string): string | undefined {
	const at = file.lastIndexOf(FOLDER);
	return at >= 0 && file.endsWith(ENDING) && file.length > at + FOLDER.length + ENDING.length
		? `${file.slice(0, at)}/${file.slice(at + FOLDER.length, -ENDING.length)}`
		: undefined;
}

/** Reads a file of notes, or says at which line (from 0) and why it cannot be used; a file that is broken is left as it is. Never throws. */
export function readNoteFile(text: string): NoteFile | Complaint {
	if (text.length > LARGEST) return { line: 0, reason: 'it is too large' };
	const conflict = /^(?:<{7}|>{7}|={7}$)/m.exec(text);
	if (conflict) return { line: lineOf(text, conflict.index), reason: 'git left the marks of a conflict in it' };
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch (error) {
		const said = error instanceof Error ? error.message : '';
		const position = /position (\d+)/.exec(said)?.[1];
		return { line: position === undefined ? brokenLine(text) : lineOf(text, Number(position)), reason: 'it is no valid JSON' };
	}
	const deep = deepAt(text);
	if (deep !== undefined) return { line: lineOf(text, deep), reason: 'its lists lie too deep in each other' };
	const graph = isObject(value) ? value['@graph'] : undefined;
	if (!Array.isArray(graph)) return { line: 0, reason: 'there is no list “@graph” in it' };
	if (!graph.every(isObject)) return { line: 0, reason: 'what is listed in “@graph” are not all objects' };
	return { entries: entriesOf(graph.filter(({ type }) => type !== 'Text')) };
}

/**
 * What is listed, once. Of a note that two people have changed git leaves both versions, under one name: one keeps it and the other gets a name
 * of its own, so that each can be changed and taken back without the other. Which is which depends on what they say alone.
 */
function entriesOf(listed: readonly JsonObject[]): readonly NoteEntry[] {
	const written = listed.map((raw) => ({ raw, line: JSON.stringify(raw) }));
	const first = new Map<unknown, string>();
	for (const { raw, line } of written) {
		const known = first.get(raw.id);
		if (known === undefined || line < known) first.set(raw.id, line);
	}
	const seen = new Set<string>();
	return written.flatMap(({ raw, line }): NoteEntry[] => {
		if (seen.has(line)) return [];
		seen.add(line);
		if (typeof raw.id !== 'string' || first.get(raw.id) === line) return [{ raw, note: noteOf(raw) }];
		const tag = { type: 'TextualBody', purpose: 'tagging', value: OTHER_VERSION };
		const other = { ...raw, id: `${raw.id}-${fingerprint(line)}`, body: [raw.body ?? [], tag].flat() };
		return [{ raw: other, note: noteOf(other) }];
	});
}

/**
 * The text of an article's file of notes (W3C Web Annotation Data Model, JSON-LD): one note a line, in the order of their names, so that it
 * depends on the notes alone. `article` is the path relative to the folder.
 */
export function writeNoteFile(article: string, { entries }: NoteFile): string {
	const base = '../'.repeat(article.split('/').length + 1);
	const context = [CONTEXT, { '@base': base, alone: `${NAME}alone`, fingerprint: `${NAME}fingerprint` }];
	const written = entries.map(({ raw }) => ({ id: String(raw.id), line: JSON.stringify(raw) }));
	written.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.line < b.line ? -1 : 1));
	const lines = written.map(({ line }) => line).filter((line, i, all) => line !== all[i - 1]);
	const head = `{"@context":${JSON.stringify(context)},"@graph":[`;
	return `${[head, JSON.stringify({ id: addressOf(article), type: 'Text' }), ...lines.map((line) => `,${line}`), ']}'].join('\n')}\n`;
}

/** The notes of several articles as one collection (W3C Web Annotation Data Model, JSON-LD). */
export function writeCollection(files: readonly NoteFile[]): string {
	const items = files.flatMap(({ entries }) => entries.map(({ raw }) => raw));
	const context = [CONTEXT, { alone: `${NAME}alone`, fingerprint: `${NAME}fingerprint` }];
	const collection = { '@context': context, type: 'AnnotationCollection', total: items.length, first: { type: 'AnnotationPage', items } };
	return `${JSON.stringify(collection, null, 2)}\n`;
}

/**
 * The notes in what other programs export: Web Annotations one by one, in a list, a page, a collection or a graph, or the rows of Hypothesis'
 * export. Undefined for a text that is none of these; what has no quotation is left out. Never throws.
 */
export function readForeignNotes(text: string): readonly NewNote[] | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
	const found = annotationsIn(value);
	return found?.flatMap((raw): NewNote[] => {
		const targets = Array.isArray(raw.target) ? raw.target : [raw.target];
		// Hypothesis gives the words of a note and who wrote it as plain properties
		const body = typeof raw.text === 'string' ? [{ purpose: 'commenting', value: raw.text }, ...tagsOf(raw.tags)] : bodiesOf(raw.body);
		const creator = typeof raw.user === 'string' ? { name: raw.user.replace(/^acct:/, '') } : raw.creator;
		const note = noteOf({ id: '', created: raw.created, creator, body, type: 'Annotation', target: targets[0] });
		return note?.anchor ? [{ ...note, code: undefined, status: note.status === 'stet' ? 'unchecked' : note.status }] : [];
	});
}

function annotationsIn(value: unknown): readonly JsonObject[] | undefined {
	if (Array.isArray(value)) return value.filter(isObject);
	if (!isObject(value)) return undefined;
	if (value.type === 'Annotation') return [value];
	const inner =
		value['@graph'] ?? value.items ?? value.rows ?? value.annotations ?? (isObject(value.first) ? value.first.items : undefined);
	return Array.isArray(inner) ? inner.filter(isObject) : undefined;
}

/** Bodies as we read them: one without a purpose is what the note says. */
function bodiesOf(body: unknown): readonly JsonObject[] {
	return (Array.isArray(body) ? body : [body]).flatMap((one): JsonObject[] => {
		if (typeof one === 'string') return [{ purpose: 'commenting', value: one }];
		return isObject(one) ? [{ purpose: 'commenting', ...one }] : [];
	});
}

function tagsOf(tags: unknown): readonly JsonObject[] {
	return Array.isArray(tags) ? tags.map((value) => ({ purpose: 'tagging', value: value as unknown })) : [];
}

/** A note as it is written down. Its name depends on nothing but what it says, so that two people who decide the same write the same. */
export function newEntry(article: string, note: NewNote): NoteEntry {
	const { status, code, text, tags, by, created, anchor, record } = note;
	const place = anchor && [anchor.exact, anchor.prefix, anchor.suffix];
	const said = [article, status, code, text, tags, by, created, place, ...(record ? [record] : [])];
	const id = `${NAME}${fingerprint(JSON.stringify(said))}`;
	return entryOf(article, { ...note, id });
}

/** The same entry with another passage, or other things said; what other programs wrote into it stays. */
export function changedEntry(article: string, { raw }: NoteEntry, note: Note): NoteEntry {
	return { raw: { ...raw, ...entryOf(article, note).raw }, note };
}

function entryOf(article: string, note: Note): NoteEntry {
	const { id, status, code, text, tags, by, created, anchor, record } = note;
	const source = addressOf(article);
	const body = [
		{ type: 'TextualBody', purpose: 'classifying', value: status },
		...(code === undefined ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: code }]),
		...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
		...(text === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: text }]),
		...(record ? [{ type: 'TextualBody', purpose: 'describing', value: recordInWords(record), [RECORD]: record }] : []),
	];
	const raw = {
		id,
		type: 'Annotation',
		motivation: status === 'query' ? 'questioning' : text === '' ? 'assessing' : 'commenting',
		...(by === undefined ? {} : { creator: { type: 'Person', name: by } }),
		...(created === undefined ? {} : { created }),
		body,
		target: anchor ? { source, selector: selectorsOf(anchor) } : source,
	};
	return { raw, note };
}

function selectorsOf({ exact, prefix, suffix, start, end, alone, text }: Anchor): readonly JsonObject[] {
	return [
		{ type: 'TextQuoteSelector', exact, prefix, suffix, alone },
		{ type: 'TextPositionSelector', start, end, ...(text === undefined ? {} : { fingerprint: text }) },
	];
}

/** The note in an entry; undefined where there is none of ours. */
function noteOf(raw: JsonObject): Note | undefined {
	const { id, type, created, creator, target } = raw;
	if (typeof id !== 'string' || type !== 'Annotation') return undefined;
	const bodies = (Array.isArray(raw.body) ? raw.body : [raw.body]).filter(isObject);
	const valuesOf = (purpose: string) =>
		bodies.flatMap(({ purpose: own, value }) => (own === purpose && typeof value === 'string' ? [value] : []));
	const status = NOTE_STATUSES.find((known) => known === valuesOf('classifying')[0]);
	const anchor = anchorIn(target);
	const record = bodies.map((one) => readRecord(one[RECORD])).find((one) => one !== undefined);
	// a note on a passage that cannot be read is none on the whole article
	if (anchor === undefined && typeof target !== 'string') return undefined;
	return {
		id,
		status: status ?? 'unchecked',
		code: valuesOf('identifying')[0],
		text: valuesOf('commenting').join('\n\n'),
		tags: valuesOf('tagging'),
		by: isObject(creator) && typeof creator.name === 'string' ? creator.name : undefined,
		created: typeof created === 'string' ? created : undefined,
		anchor,
		...(record ? { record } : {}),
	};
}

function anchorIn(target: unknown): Anchor | undefined {
	const given = isObject(target) ? target.selector : undefined;
	const selectors = (Array.isArray(given) ? given : [given]).filter(isObject);
	const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
	if (!quote || typeof quote.exact !== 'string' || quote.exact === '') return undefined;
	const position = selectors.find(({ type }) => type === 'TextPositionSelector');
	const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
	const offsetOf = (value: unknown) => (Number.isSafeInteger(value) ? Math.max(0, value as number) : 0);
	return {
		exact: quote.exact,
		prefix: textOf(quote.prefix),
		suffix: textOf(quote.suffix),
		start: offsetOf(position?.start),
		end: offsetOf(position?.end),
		// of what another program noted nobody knows whether it had a twin
		alone: quote.alone === true,
		text: typeof position?.fingerprint === 'string' ? position.fingerprint : undefined,
	};
}

/** A path as a relative IRI. */
function addressOf(path: string): string {
	return path
		.split('/')
		.map((segment) => {
			try {
				return encodeURIComponent(segment);
			} catch {
				return segment;
			}
		})
		.join('/');
}

/** Where in a JSON text lists or objects lie deeper in each other than anybody writes: what cannot be written again must not be read. */
function deepAt(text: string): number | undefined {
	let open = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (sign === '"') quoted = !quoted;
		else if (quoted) at += sign === '\\' ? 1 : 0;
		else if (sign === '[' || sign === '{') open++;
		else if (sign === ']' || sign === '}') open--;
		if (open > DEEPEST) return at;
	}
	return undefined;
}

function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length - 1;
}

/** The first line of a file of ours that is no JSON by itself. */
function brokenLine(text: string): number {
	const rows = text.trimEnd().split('\n');
	const at = rows.findIndex((row, i) => {
		if (i === 0 || i === rows.length - 1) return false;
		try {
			JSON.parse(row.replace(/^,/, ''));
			return false;
		} catch {
			return true;
		}
	});
	return Math.max(0, at);
}

function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
