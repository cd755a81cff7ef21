import type { LineRange, MentionSummary, QuotationSummary } from '../analysis/facts.ts';
import { mentionCountOf, placesOf, saidBy, saidCountOf } from '../workspace/kept.ts';
import type { Person } from '../workspace/people.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** A place in one of the folder's articles, open or not: its words stand at these lines and columns. */
export interface Place {
	readonly uri: string;
	readonly at: LineRange;
	readonly text: string;
}

/** Who a document's local person is in the folder; a person of this document alone while the index does not know them. */
export function personOf(snapshot: Snapshot, uri: string, local: number): Person | undefined {
	const known = snapshot.people.of(uri, local);
	if (known) return known;
	const alone = snapshot.articles.get(uri)?.summary.people[local];
	if (!alone) return undefined;
	// a note about people is no article, but speaks of the same ones
	const named = snapshot.decided.aside.has(uri) ? snapshot.people.named(alone.name) : undefined;
	if (named) return named;
	const member = { document: uri, local };
	return {
		id: `${uri}#${local}`,
		name: alone.name,
		aliases: alone.aliases.filter((alias) => alias !== alone.name),
		titles: alone.titles.map((text) => ({ text, document: uri })),
		members: [member],
		definition: member,
		candidates: [],
	};
}

/** The other spellings of a person's name; parts of the name (the surname alone, or in lower case) are none. */
export function otherSpellings({ name, aliases }: Pick<Person, 'name' | 'aliases'>): readonly string[] {
	const told: (readonly string[])[] = [wordsIn(name)];
	// the longest first, so that a part of another spelling is seen to be one
	const longestFirst = aliases.map((alias) => ({ alias, words: wordsIn(alias) })).sort((a, b) => b.words.length - a.words.length);
	const others = new Set<string>();
	for (const { alias, words } of longestFirst) {
		if (told.some((known) => words.every((word) => known.includes(word)))) continue;
		told.push(words);
		others.add(alias);
	}
	return aliases.filter((alias) => others.has(alias));
}

function wordsIn(name: string): readonly string[] {
	return name.toLowerCase().split(' ');
}

/** A person's mentions in one article. */
export interface MentionsInArticle {
	readonly uri: string;
	readonly mentions: readonly MentionSummary[];
	/** The fullest first reference in this article. */
	readonly definition: MentionSummary | undefined;
}

/** Every mention of a person, article by article. */
export function mentionsOf(snapshot: Snapshot, person: Person): readonly MentionsInArticle[] {
	return person.members.flatMap(({ document, local }) => {
		const article = snapshot.articles.get(document);
		const places = article && placesOf(article, local);
		return places ? [{ uri: document, mentions: places.mentions, definition: places.mentions[places.definition] }] : [];
	});
}

/** How often each article mentions a person. */
export function mentionCountsOf(snapshot: Snapshot, person: Person): readonly { readonly uri: string; readonly count: number }[] {
	return person.members.flatMap(({ document, local }) => {
		const article = snapshot.articles.get(document);
		return article ? [{ uri: document, count: mentionCountOf(article, local) }] : [];
	});
}

/** The fullest first reference to a person in the folder; undefined if nothing refers to them any more. */
export function definitionOf(snapshot: Snapshot, person: Person): Place | undefined {
	const { document, local } = person.definition;
	const article = snapshot.articles.get(document);
	const places = article && placesOf(article, local);
	const mention = places?.mentions[places.definition];
	return mention && { uri: document, at: mention.at, text: mention.text };
}

/** The words of a quotation as its summary keeps them, with an ellipsis where the summary has cut them. */
export function wordsOf({ text, start, end }: QuotationSummary): string {
	return end - start > text.length ? `${text.trimEnd()}…` : text;
}

/** What a person says in the folder's articles: how often, and of the latest articles the words, at most `most`. */
export function quotationsOf(
	snapshot: Snapshot,
	person: Person,
	most: number,
): { readonly count: number; readonly latest: readonly (QuotationSummary & { readonly uri: string })[] } {
	const saying = person.members.flatMap(({ document, local }) => {
		const article = snapshot.articles.get(document);
		const count = article ? saidCountOf(article, local) : 0;
		return article && count > 0 ? [{ article, local, count, published: article.summary.publication ?? '' }] : [];
	});
	saying.sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
	// every one of them says something
	const latest = saying.slice(0, most).flatMap(({ article, local }) =>
		saidBy(article, local)
			.filter(({ guess }) => !guess)
			.map((quotation) => ({ ...quotation, uri: article.uri })),
	);
	return { count: saying.reduce((sum, { count }) => sum + count, 0), latest: latest.slice(0, most) };
}
