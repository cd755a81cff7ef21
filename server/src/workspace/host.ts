import { analyzeDocument, emptyFacts } from '../analysis/document.ts';
import type { DocumentFacts, DocumentInput, DocumentSummary } from '../analysis/facts.ts';
import type { Models } from '../analysis/model/models.ts';
import { type PackedSummary, packSummary } from '../analysis/packed-summary.ts';
import type { TextSnapshot } from '../text/snapshot.ts';
import { type ArticleList, differences, NO_ARTICLES } from './articles.ts';
import { type Decided, type Decision, NOTHING_DECIDED } from './decisions.ts';
import { keptSummary } from './kept.ts';
import { createNobodies } from './nobodies.ts';
import { createPeopleJoiner } from './people/joiner.ts';
import type { PeopleIndex } from './people.ts';
import type { Article, Snapshot } from './snapshot.ts';

/** A text longer than this (UTF-16 code units, a thick book) is listed but not analysed, so that nothing else has to wait for it. */
export const LARGEST_ARTICLE = 1_000_000;

/**
 * The one cell that says what is current. Texts go in, immutable snapshots come out. An open document is analysed when a snapshot is asked
 * for, so that a burst of edits costs one analysis; what lies on the disk is analysed by `settleNext`, one file a call, whenever the caller
 * has time, and until then a snapshot shows what was known of it before.
 */
export interface Host {
	/** An open document's text, which beats the disk. `article` says that it is to be read as copy whatever it looks like. */
	open(uri: string, text: TextSnapshot, article?: boolean): void;
	/** An open document was closed. What its last text said stays known until `setOnDisk` says what the disk holds. */
	close(uri: string): void;
	/** What the disk holds for a document that is not open; undefined removes it. Ignored for an open one. */
	setOnDisk(uri: string, text: TextSnapshot | undefined): void;
	/**
	 * The same for a text that was analysed elsewhere, by another thread or another session: its packed summary. Throws if the bytes are none.
	 */
	setSummary(uri: string, packed: PackedSummary): void;
	/** The publication date that the journalist set, ISO 8601; undefined takes it back. Tells on a closed document when it is next read. */
	setPublished(uri: string, published: string | undefined): void;
	/** What to analyse with from now on. Open documents are analysed anew; what is known of closed ones stays until they are next read. */
	useModels(models: Models): void;
	/** The publication date that the journalist set. */
	published(uri: string): string | undefined;
	/** What a text says as an article at that address, analysed for whoever asks: nothing of it is kept. */
	analyze(uri: string, text: TextSnapshot): DocumentFacts;
	/** What people decided from now on; told of at once in every answer. */
	decide(decided: Decided): void;
	isOpen(uri: string): boolean;
	/** The URIs of all documents, analysed or not, sorted. */
	uris(): readonly string[];
	/** Analyses one text from the disk that waits for it, and returns what is kept of it; undefined when none waits. */
	settleNext(): { readonly uri: string; readonly packed: PackedSummary } | undefined;
	/** The current snapshot; the same object until something changes. */
	snapshot(): Snapshot;
}

interface Entry {
	readonly uri: string;
	open: boolean;
	declared: boolean;
	/** The text that the facts do not know yet. */
	fresh: TextSnapshot | undefined;
	/** As they were analysed, before what was decided; for open documents, and for closed ones that have not been read from the disk since. */
	facts: DocumentFacts | undefined;
	/** As it was analysed. */
	summary: DocumentSummary | undefined;
	/** The same as bytes, once the facts are gone. */
	packed: PackedSummary | undefined;
	/** What snapshots show of it; made anew when facts or summary change. */
	article: Article | undefined;
}

/** An empty host that analyses with `models` until it is given others. */
export function createHost(models: Models): Host {
	let using = models;
	const entries = new Map<string, Entry>();
	const opened = new Set<Entry>();
	const waiting = new Set<Entry>();
	/** The URIs of which the last snapshot shows something else. */
	const touched = new Set<string>();
	const published = new Map<string, string>();
	const joining = createJoining();
	let order: readonly string[] | undefined;
	let revision = 0;
	let current: Snapshot | undefined;
	let shown: ArticleList = NO_ARTICLES;
	let decided = NOTHING_DECIDED;
	let nobodies = createNobodies([]);

	const changed = () => {
		revision++;
		current = undefined;
	};
	const entryOf = (uri: string): Entry => {
		const known = entries.get(uri);
		if (known) return known;
		const entry: Entry = {
			uri,
			open: false,
			declared: false,
			fresh: undefined,
			facts: undefined,
			summary: undefined,
			packed: undefined,
			article: undefined,
		};
		entries.set(uri, entry);
		order = undefined;
		return entry;
	};
	const remove = (uri: string) => {
		const entry = entries.get(uri);
		if (!entry) return;
		entries.delete(uri);
		waiting.delete(entry);
		touched.add(uri);
		order = undefined;
		changed();
	};
	const settle = (entry: Entry) => {
		const text = entry.fresh;
		if (!text) return;
		const { uri, declared: article } = entry;
		const input = { snapshot: text, fileName: fileName(uri), published: published.get(uri), article };
		const facts = factsOf(input, using, entry.facts);
		entry.fresh = undefined;
		waiting.delete(entry);
		if (entry.open) {
			entry.facts = facts;
			entry.summary = facts.summary;
			entry.packed = undefined;
			show(entry);
		} else keep(entry, packSummary(facts.summary));
	};
	/** From now on nothing but the summary is known. */
	const keep = (entry: Entry, packed: PackedSummary) => {
		entry.facts = undefined;
		entry.packed = packed;
		entry.summary = keptSummary(packed, entry.summary?.people);
		show(entry);
	};
	const show = (entry: Entry) => {
		const { uri, summary } = entry;
		touched.add(uri);
		const name = fileName(uri) ?? uri;
		const facts = entry.open && entry.facts ? nobodies.facts(uri, entry.facts) : undefined;
		if (facts) entry.article = { uri, name, summary: facts.summary, facts };
		else if (summary) entry.article = { uri, name, ...reduced(entry, summary), facts: undefined };
	};
	const reduced = ({ uri, packed }: Entry, summary: DocumentSummary): Pick<Article, 'summary' | 'packed'> => {
		const left = nobodies.summary(uri, summary);
		if (left === summary || !packed) return { summary: left, packed };
		const fewer = packSummary(left);
		return { summary: keptSummary(fewer, left.people), packed: fewer };
	};
	const uris = () => (order ??= [...entries.keys()].sort());
	return {
		open(uri, text, article = false) {
			const entry = entryOf(uri);
			entry.open = true;
			opened.add(entry);
			entry.declared = article;
			entry.fresh = text;
			waiting.delete(entry);
			changed();
		},
		close(uri) {
			const entry = entries.get(uri);
			if (!entry?.open) return;
			settle(entry);
			entry.open = false;
			entry.declared = false;
			opened.delete(entry);
			show(entry);
			changed();
		},
		setOnDisk(uri, text) {
			if (entries.get(uri)?.open) return;
			if (!text) {
				remove(uri);
				return;
			}
			const entry = entryOf(uri);
			entry.fresh = text;
			waiting.add(entry);
		},
		setSummary(uri, packed) {
			if (entries.get(uri)?.open) return;
			const entry = entryOf(uri);
			keep(entry, packed);
			entry.fresh = undefined;
			waiting.delete(entry);
			changed();
		},
		setPublished(uri, date) {
			if (date === published.get(uri)) return;
			if (date === undefined) published.delete(uri);
			else published.set(uri, date);
			const entry = entries.get(uri);
			if (!entry?.open) return;
			entry.fresh ??= entry.facts?.snapshot;
			changed();
		},
		useModels(models) {
			using = models;
			for (const entry of entries.values()) {
				if (!entry.open) continue;
				entry.fresh ??= entry.facts?.snapshot;
				entry.facts = undefined;
			}
			changed();
		},
		decide(now) {
			const same = sameList(decided.nobodies, now.nobodies);
			decided = now;
			if (!same) {
				const before = nobodies;
				nobodies = createNobodies(now.nobodies);
				for (const entry of entries.values()) if (entry.summary && !nobodies.sameFor(entry.uri, entry.summary.people, before)) show(entry);
			}
			joining.decide(now.decisions);
			changed();
		},
		published: (uri) => published.get(uri),
		analyze: (uri, snapshot) => factsOf({ snapshot, fileName: fileName(uri), published: published.get(uri) }, using, undefined),
		isOpen: (uri) => entries.get(uri)?.open ?? false,
		uris,
		settleNext() {
			const [entry] = waiting;
			if (!entry) return undefined;
			settle(entry);
			changed();
			return { uri: entry.uri, packed: entry.packed as PackedSummary };
		},
		snapshot() {
			if (current) return current;
			for (const entry of opened) settle(entry);
			shown = shown.with(new Map([...touched].map((uri) => [uri, entries.get(uri)?.article])));
			touched.clear();
			const articles = shown;
			let people: PeopleIndex | undefined;
			const { aside } = decided;
			current = {
				revision,
				articles,
				get people() {
					return (people ??= joining.join(articles, aside));
				},
				decided,
			};
			return current;
		},
	};
}

/** What a host keeps of a text that is not open: for those who analyse it elsewhere, in another thread. */
export function summarizeArticle(input: DocumentInput, models: Models): PackedSummary {
	return packSummary(factsOf(input, models, undefined).summary);
}

function factsOf(input: DocumentInput, models: Models, before: DocumentFacts | undefined): DocumentFacts {
	return input.snapshot.text.length > LARGEST_ARTICLE ? emptyFacts(input) : analyzeDocument(input, models, before);
}

/** Keeps the joiner of people up to date: it is told of the articles whose people are other objects than before. */
function createJoining(): {
	decide(decisions: readonly Decision[]): void;
	join(articles: ArticleList, aside: ReadonlySet<string>): PeopleIndex;
} {
	const joiner = createPeopleJoiner();
	let joined = NO_ARTICLES;
	let asideThen: ReadonlySet<string> = new Set();
	return {
		decide: joiner.decide,
		join(articles, aside) {
			for (const [uri, { before, after }] of differences(joined, articles)) {
				if (asideThen.has(uri) || aside.has(uri) || before?.summary.people === after?.summary.people) continue;
				joiner.update(uri, after?.summary.people);
			}
			// what is set aside now, or was
			for (const uri of aside) if (!asideThen.has(uri) && joined.has(uri)) joiner.update(uri, undefined);
			for (const uri of asideThen) if (!aside.has(uri) && articles.has(uri)) joiner.update(uri, articles.get(uri)?.summary.people);
			joined = articles;
			asideThen = aside;
			return joiner.index();
		},
	};
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((item, i) => item === b[i]);
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
