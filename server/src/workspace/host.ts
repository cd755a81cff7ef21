import { analyzeDocument, emptyFacts } from '../analysis/document.ts';
import type { DocumentFacts, DocumentInput, DocumentSummary } from '../analysis/facts.ts';
import type { TextSnapshot } from '../text/snapshot.ts';
import { joinPeople, type PeopleIndex } from './people.ts';
import type { Article, Snapshot } from './snapshot.ts';

/** A text longer than this (UTF-16 code units) is listed but not analysed, so that typing is never blocked. */
export const LARGEST_ARTICLE = 2_000_000;

/** The one cell that says what is current. Texts go in; immutable snapshots come out, analysed when they are first asked for. */
export interface Host {
	/** An open document's text, which beats the disk. */
	open(uri: string, text: TextSnapshot): void;
	/** An open document was closed; `onDisk` is what the disk holds now, undefined where there is no such file. */
	close(uri: string, onDisk: TextSnapshot | undefined): void;
	/** What the disk holds for a document that is not open; undefined removes it. Ignored for an open one. */
	setOnDisk(uri: string, text: TextSnapshot | undefined): void;
	/** The publication date that the journalist set, ISO 8601; undefined takes it back. */
	setPublished(uri: string, published: string | undefined): void;
	isOpen(uri: string): boolean;
	/** The current snapshot; the same object until something changes. */
	snapshot(): Snapshot;
	/** The facts of one document without waiting for the others. */
	facts(uri: string): DocumentFacts | undefined;
}

interface Entry {
	readonly uri: string;
	readonly open: boolean;
	text: TextSnapshot | undefined;
	facts: DocumentFacts | undefined;
	summary: DocumentSummary | undefined;
	stale: boolean;
}

/** An empty host. */
export function createHost(): Host {
	const entries = new Map<string, Entry>();
	const published = new Map<string, string>();
	let revision = 0;
	let current: Snapshot | undefined;
	let people: PeopleIndex | undefined;
	let joined: readonly (readonly unknown[])[] = [];

	const put = (uri: string, text: TextSnapshot, open: boolean) => {
		const before = entries.get(uri);
		entries.set(uri, { uri, open, text, facts: before?.facts, summary: before?.summary, stale: true });
		changed();
	};
	const changed = () => {
		revision++;
		current = undefined;
	};
	const input = (entry: Entry, text: TextSnapshot): DocumentInput => ({
		snapshot: text,
		fileName: fileName(entry.uri),
		published: published.get(entry.uri),
	});
	const settle = (entry: Entry): void => {
		if (!entry.stale || !entry.text) return;
		const given = input(entry, entry.text);
		const facts = entry.text.text.length > LARGEST_ARTICLE ? emptyFacts(given) : analyzeDocument(given, entry.facts);
		entry.summary = facts.summary;
		entry.facts = entry.open ? facts : undefined;
		if (!entry.open) entry.text = undefined;
		entry.stale = false;
	};
	const join = (articles: ReadonlyMap<string, Article>): PeopleIndex => {
		const lists = [...articles.values()].map((article) => article.summary.people);
		if (!people || lists.length !== joined.length || lists.some((list, i) => list !== joined[i])) {
			people = joinPeople([...articles.values()].map((article) => ({ document: article.uri, people: article.summary.people })));
			joined = lists;
		}
		return people;
	};
	return {
		open: (uri, text) => put(uri, text, true),
		close(uri, onDisk) {
			entries.delete(uri);
			if (onDisk) put(uri, onDisk, false);
			else changed();
		},
		setOnDisk(uri, text) {
			if (entries.get(uri)?.open) return;
			if (text) put(uri, text, false);
			else if (entries.delete(uri)) changed();
		},
		setPublished(uri, date) {
			if (date === undefined) published.delete(uri);
			else published.set(uri, date);
			const entry = entries.get(uri);
			if (entry?.text) {
				entry.stale = true;
				changed();
			}
		},
		isOpen: (uri) => entries.get(uri)?.open ?? false,
		snapshot() {
			if (current) return current;
			const articles = new Map<string, Article>();
			for (const uri of [...entries.keys()].sort()) {
				const entry = entries.get(uri) as Entry;
				settle(entry);
				if (entry.summary) articles.set(uri, { uri, name: fileName(uri) ?? uri, summary: entry.summary, facts: entry.facts });
			}
			let index: PeopleIndex | undefined;
			current = {
				revision,
				articles,
				get people() {
					return (index ??= join(articles));
				},
			};
			return current;
		},
		facts(uri) {
			const entry = entries.get(uri);
			if (!entry) return undefined;
			settle(entry);
			return entry.facts;
		},
	};
}

/** The last segment of a URI's path, decoded; undefined where there is none. */
export function fileName(uri: string): string | undefined {
	const path = uri.replace(/[?#].*$/, '');
	const last = path.slice(path.lastIndexOf('/') + 1);
	if (last === '') return undefined;
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}
