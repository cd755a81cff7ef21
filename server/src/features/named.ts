import type { DocumentSummary, MentionSummary, NameDetail, NameSummary, NameType } from '../analysis/facts.ts';
import { nameKey } from '../analysis/named-things.ts';
import { remembered } from '../analysis/remembered.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

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
	const entries = [...snapshot.articles.values()].flatMap(({ uri, summary }) =>
		keyed(summary).flatMap((entry) => (entry.name.type === type ? [{ ...entry, uri }] : [])),
	);
	const own = entries.filter(({ uri, long, short }) => (here === undefined || uri === here) && has(long, short, key(text)));
	const same = withSame(own.length > 0 ? own : entries.filter(({ long, short }) => has(long, short, key(text))), entries);
	const articles = new Map<string, { mentions: MentionSummary[]; details: NameDetail[] }>();
	for (const { uri, name } of entries.filter((entry) => same.has(entry))) {
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
interface Keyed {
	readonly name: NameSummary;
	readonly long: ReadonlySet<string>;
	/** Those of its acronyms. */
	readonly short: ReadonlySet<string>;
}

interface Entry extends Keyed {
	readonly uri: string;
}

function keyed(summary: DocumentSummary): readonly Keyed[] {
	const known = keyedOf.get(summary);
	if (known) return known;
	const entries = summary.places.names.map((name): Keyed => {
		const forms = [...new Set(name.mentions.map((mention) => mention.text))];
		const short = forms.filter((form) => ACRONYM.test(form));
		return { name, long: new Set(forms.filter((form) => !ACRONYM.test(form)).map(key)), short: new Set(short.map(key)) };
	});
	keyedOf.set(summary, entries);
	return entries;
}

// articles that are not open keep their summaries
const keyedOf = new WeakMap<DocumentSummary, readonly Keyed[]>();
const key = remembered(50_000, nameKey);
const ACRONYM = /^\p{Lu}[\p{L}.]{0,8}\p{Lu}\.?$/u;

function has(long: ReadonlySet<string>, short: ReadonlySet<string>, wanted: string): boolean {
	return long.has(wanted) || short.has(wanted);
}

function withSame(start: readonly Entry[], entries: readonly Entry[]): ReadonlySet<Entry> {
	const same = new Set(start);
	const long = new Set(start.flatMap((entry) => [...entry.long]));
	const add = (entry: Entry) => {
		same.add(entry);
		for (const form of entry.long) long.add(form);
	};
	const inFull = () => {
		// a form that is new may be the one that another article has
		for (let size = -1; size !== same.size; ) {
			size = same.size;
			for (const entry of entries)
				if (!same.has(entry) && ([...entry.long].some((form) => long.has(form)) || [...entry.short].some((form) => long.has(form))))
					add(entry);
		}
	};
	inFull();
	const acronyms = new Set([...same].flatMap((entry) => [...entry.short]));
	for (const acronym of acronyms) {
		const others = entries.filter((entry) => !same.has(entry) && entry.short.has(acronym));
		const [first, ...rest] = others.filter((entry) => entry.long.size > 0);
		if (first && long.size === 0 && rest.every((entry) => [...entry.long].some((form) => first.long.has(form)))) {
			add(first);
			inFull();
		}
		if (others.every((entry) => same.has(entry) || entry.long.size === 0)) for (const entry of others) add(entry);
	}
	return same;
}
