import type { MentionSummary, NameDetail, NameSummary, NameType } from '../analysis/facts.ts';
import { nameIn } from '../workspace/kept.ts';
import { allLookups, firstAt, formKey, keyOf } from '../workspace/lookup.ts';
import type { Article, Snapshot } from '../workspace/snapshot.ts';

/** The mentions of one organisation or place in one article. */
export interface NamedInArticle {
	readonly uri: string;
	/** In order of appearance. */
	readonly mentions: readonly MentionSummary[];
	/** What this article says of it. */
	readonly details: readonly NameDetail[];
}

/**
 * All mentions of an organisation or place in the folder: the same name, in articles that give it in full also by its acronym. An acronym
 * that two articles spell out differently (`IST`) means in each what it says there, and nothing where neither stands. `here` is the article
 * that the name was read in.
 */
export function mentionsOfName(snapshot: Snapshot, type: NameType, text: string, here?: string): readonly NamedInArticle[] {
	const bearing = bearers(snapshot, type);
	const entries = bearing(keyOf(text));
	const own = entries.filter(({ uri }) => here === undefined || uri === here);
	const same = [...withSame(own.length > 0 ? own : entries, bearing)].sort(inOrder);
	const articles = new Map<string, { mentions: MentionSummary[]; details: NameDetail[] }>();
	for (const { uri, name } of same) {
		const article = articles.get(uri) ?? { mentions: [], details: [] };
		article.mentions.push(...name.mentions);
		article.details.push(...name.details);
		articles.set(uri, article);
	}
	return [...articles].map(([uri, { mentions, details }]) => ({ uri, mentions: mentions.sort((a, b) => a.start - b.start), details }));
}

/** The fullest form of a name in one article: the longest of the forms that occur. */
export function fullestMention(named: NamedInArticle): MentionSummary | undefined {
	return named.mentions.reduce<MentionSummary | undefined>(
		(best, mention) => (best && best.text.length >= mention.text.length ? best : mention),
		undefined,
	);
}

/** A name of one article with the keys of its forms. */
interface Entry {
	readonly uri: string;
	/** Where it stands among the names of the article. */
	readonly index: number;
	readonly name: NameSummary;
	readonly long: ReadonlySet<string>;
	/** Those of its acronyms. */
	readonly short: ReadonlySet<string>;
}

/** Finds the entries that have a form with a key, in order of the articles; the same object whenever it finds the same one. */
type Bearing = (key: string) => readonly Entry[];

function bearers(snapshot: Snapshot, type: NameType): Bearing {
	const lookups = allLookups(snapshot.articles);
	const known = new Map<string, readonly Entry[]>();
	const entries = new Map<string, Entry | undefined>();
	const entryOf = (article: Article, index: number): Entry | undefined => {
		const id = `${index} ${article.uri}`;
		if (entries.has(id)) return entries.get(id);
		const name = nameIn(article, index);
		const entry = name?.type === type ? { uri: article.uri, index, name, ...formsOf(name) } : undefined;
		entries.set(id, entry);
		return entry;
	};
	return (key) => {
		const there = known.get(key);
		if (there) return there;
		const found: Entry[] = [];
		const number = formKey(type, key);
		for (const { articles, names, nameArticles, nameIndexes } of lookups) {
			for (let at = firstAt(names, number); names[at] === number; at++) {
				const entry = entryOf(articles[nameArticles[at] as number] as Article, nameIndexes[at] as number);
				if (entry?.long.has(key) || entry?.short.has(key)) found.push(entry);
			}
		}
		found.sort(inOrder);
		known.set(key, found);
		return found;
	};
}

function formsOf({ mentions }: NameSummary): Pick<Entry, 'long' | 'short'> {
	const forms = [...new Set(mentions.map((mention) => mention.text))];
	const short = forms.filter((form) => ACRONYM.test(form));
	return { long: new Set(forms.filter((form) => !ACRONYM.test(form)).map(keyOf)), short: new Set(short.map(keyOf)) };
}

function inOrder(a: Entry, b: Entry): number {
	return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.index - b.index;
}

const ACRONYM = /^\p{Lu}[\p{L}.]{0,8}\p{Lu}\.?$/u;

function withSame(start: readonly Entry[], bearing: Bearing): ReadonlySet<Entry> {
	const same = new Set<Entry>();
	const long = new Set<string>();
	/** With all who have one of its forms in full; a form that is new may be the one that another article has. */
	const add = (first: Entry) => {
		const waiting = [first];
		for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
			if (same.has(entry)) continue;
			same.add(entry);
			for (const form of entry.long) {
				if (long.has(form)) continue;
				long.add(form);
				for (const other of bearing(form)) if (!same.has(other)) waiting.push(other);
			}
		}
	};
	start.forEach(add);
	const acronyms = new Set([...same].flatMap((entry) => [...entry.short]));
	for (const acronym of acronyms) {
		const others = bearing(acronym).filter((entry) => !same.has(entry) && entry.short.has(acronym));
		const [first, ...rest] = others.filter((entry) => entry.long.size > 0);
		if (first && long.size === 0 && rest.every((entry) => [...entry.long].some((form) => first.long.has(form)))) add(first);
		if (others.every((entry) => same.has(entry) || entry.long.size === 0)) for (const entry of others) same.add(entry);
	}
	return same;
}
