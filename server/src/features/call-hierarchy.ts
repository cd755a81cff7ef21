import type { LineRange, QuotationSummary } from '../analysis/facts.ts';
import { SUBJECT_PRONOUNS } from '../analysis/lexicons/clauses.ts';
import { contains, type Span } from '../text/span.ts';
import type { Person } from '../workspace/people.ts';
import type { Article, Snapshot } from '../workspace/snapshot.ts';
import { personOf } from './person.ts';
import { subjectAt } from './subject.ts';
import { shorten } from './words.ts';

/** Who quotes and who is quoted: a person, somebody else who speaks (`the Kremlin`), or an article. */
export type PartyId =
	/** `Person.id`. */
	| { readonly kind: 'person'; readonly id: string }
	/** The words for a speaker who is no known person, without `the`. */
	| { readonly kind: 'name'; readonly id: string }
	/** The article's URI. */
	| { readonly kind: 'article'; readonly id: string }
	/** The words for somebody who has no name: nothing more can be asked about them. */
	| { readonly kind: 'unnamed'; readonly id: string };

/** One row of *who quotes whom*. */
export interface Party {
	readonly id: PartyId;
	readonly name: string;
	/** What the row has to do with the one that it hangs on: `quotes 3 times`, `named twice`. */
	readonly detail: string | undefined;
	/** Where it leads to. */
	readonly uri: string;
	readonly at: LineRange;
}

/** A party and the words by which it quotes, or is quoted by, another. */
export interface PartyLink {
	readonly party: Party;
	/** For those who quote in `party.uri`, for the quoted in the article of the one who quotes them; never empty. */
	readonly at: readonly LineRange[];
}

/** The person or other speaker at an offset of an open article; on a quotation or the words that attribute it, who says it. */
export function partyAt(snapshot: Snapshot, uri: string, offset: number): Party | undefined {
	const article = snapshot.articles.get(uri);
	const subject = article?.facts && subjectAt(article.facts, offset);
	switch (subject?.kind) {
		case 'person':
			return personIn(snapshot, article as Article, subject.local);
		case 'quotation':
		case 'cue': {
			const { start, end } = subject.quotation;
			const { speaker, speech } = subject.quotation;
			if (!speaker || !speech) return undefined;
			if (speaker.person !== undefined) return personIn(snapshot, article as Article, speaker.person);
			const quotation = article?.summary.places.quotations.find((one) => one.start === start && one.end === end);
			return quotation?.speakerNamed ? speakerIn(uri, quotation) : undefined;
		}
		case 'name': {
			const { at, text } = { at: article?.summary.places.names.flatMap(({ mentions }) => mentions), text: subject.mention.text };
			const mention = at?.find(({ start }) => start === subject.mention.start);
			return mention && subject.mention.type !== 'place' ? nameIn(uri, text, mention.at) : undefined;
		}
		default:
			return undefined;
	}
}

/** Who quotes a person or other speaker: the articles, the latest first; then those who name or quote them in words of their own. */
export function whoQuotes(snapshot: Snapshot, id: PartyId): readonly PartyLink[] {
	if (id.kind === 'article') return [];
	const said = wordsOf(snapshot, id);
	const articles = said
		.sort((a, b) => compare(b.article.summary.publication ?? '', a.article.summary.publication ?? ''))
		.map(({ article, quotations }): PartyLink => {
			const at = quotations.map((quotation) => quotation.at);
			const detail = `quotes ${times(at.length)}`;
			return {
				party: { id: { kind: 'article', id: article.uri }, name: titleOf(article), detail, uri: article.uri, at: at[0] as LineRange },
				at,
			};
		});
	const speakers = createTally(snapshot, 'by');
	for (const { article, quotations } of said) {
		for (const { via, at } of quotations) if (via !== undefined) speakers.addName(article, via, 'passed on', at);
		for (const [outer, { at }] of within(article.summary.places.quotations, quotations)) speakers.add(article, outer, 'quoted', at);
	}
	for (const { article, local } of membersOf(snapshot, id)) {
		const { people, quotations } = article.summary.places;
		for (const [outer, { at }] of within(quotations, people[local]?.mentions ?? [])) speakers.add(article, outer, 'named', at);
	}
	return [...articles, ...speakers.links(id)];
}

/**
 * Whom a person or other speaker names or quotes in their own words, and whom an article quotes. `at` lies in the article `uri`; for those
 * who are named in other articles only it is `own`, the place of the one who names them.
 */
export function whomQuotes(snapshot: Snapshot, id: PartyId, uri: string, own: LineRange): readonly PartyLink[] {
	const quoted = createTally(snapshot, 'of', { uri, own });
	if (id.kind === 'article') {
		const article = snapshot.articles.get(id.id);
		for (const quotation of article?.summary.places.quotations ?? []) quoted.add(article as Article, quotation, 'quoted', quotation.at);
		return quoted.links(undefined);
	}
	for (const { article, quotations } of wordsOf(snapshot, id)) {
		const { people, quotations: all } = article.summary.places;
		for (const [, inner] of within(quotations, all)) quoted.add(article, inner, 'quoted', inner.at);
		const mentions = people.flatMap((person, local) => person.mentions.map(({ start, end, at }) => ({ start, end, at, local })));
		mentions.sort((a, b) => a.start - b.start);
		for (const [, { local, at }] of within(quotations, mentions)) quoted.addPerson(article, local, 'named', at);
	}
	for (const article of id.kind === 'name' ? snapshot.articles.values() : [])
		for (const quotation of article.summary.places.quotations)
			if (quotation.via !== undefined && plain(quotation.via) === id.id) quoted.add(article, quotation, 'passed on', quotation.at);
	return quoted.links(id);
}

// ── what a party says, and where it stands ──────────────────────────────────────────────────────────────────────────────────────────

interface WordsInArticle {
	readonly article: Article;
	/** Never empty. */
	readonly quotations: readonly QuotationSummary[];
}

function wordsOf(snapshot: Snapshot, id: PartyId): WordsInArticle[] {
	const found: WordsInArticle[] = [];
	const keep = (article: Article, wanted: (quotation: QuotationSummary) => boolean) => {
		const quotations = article.summary.places.quotations.filter(wanted);
		if (quotations.length > 0) found.push({ article, quotations });
	};
	if (id.kind === 'person')
		for (const { article, local } of membersOf(snapshot, id)) keep(article, ({ speaker, guess }) => speaker === local && !guess);
	if (id.kind === 'name')
		for (const article of snapshot.articles.values())
			keep(
				article,
				({ speaker, speakerText, guess }) => !guess && speaker === undefined && speakerText !== undefined && plain(speakerText) === id.id,
			);
	return found;
}

/** Each outer span with each other span that lies wholly in it; both are sorted by start. */
function* within<O extends Span, I extends Span>(outers: readonly O[], inners: readonly I[]): Generator<readonly [O, I]> {
	let open: O[] = [];
	let next = 0;
	for (const inner of inners) {
		for (let outer = outers[next]; outer && outer.start <= inner.start; outer = outers[++next]) open.push(outer);
		open = open.filter(({ end }) => end > inner.start);
		for (const outer of open) if ((outer as Span) !== inner && contains(outer, inner)) yield [outer, inner];
	}
}

function membersOf(snapshot: Snapshot, id: PartyId): { readonly article: Article; readonly local: number }[] {
	const members = id.kind === 'person' ? (snapshot.people.byId(id.id)?.members ?? []) : [];
	return members.flatMap(({ document, local }) => {
		const article = snapshot.articles.get(document);
		return article ? [{ article, local }] : [];
	});
}

/** A person of the folder by their first full reference in one article. */
function personIn(snapshot: Snapshot, article: Article, local: number): Party | undefined {
	const person: Person | undefined = personOf(snapshot, article.uri, local);
	const places = article.summary.places.people[local];
	const mention = places?.mentions[places.definition];
	return (
		person && mention && { id: { kind: 'person', id: person.id }, name: person.name, detail: undefined, uri: article.uri, at: mention.at }
	);
}

function nameIn(uri: string, text: string, at: LineRange): Party {
	return { id: { kind: 'name', id: plain(text) }, name: shorten(text, 80), detail: undefined, uri, at };
}

/** The speaker of a quotation who is no person of its article; nobody where the article says `he` and leaves open who that is. */
function speakerIn(uri: string, { speakerText, speakerNamed, at }: QuotationSummary): Party | undefined {
	if (speakerText === undefined) return undefined;
	if (speakerNamed) return nameIn(uri, speakerText, at);
	const words = shorten(speakerText, 80);
	return SUBJECT_PRONOUNS.has(words.toLowerCase())
		? undefined
		: { id: { kind: 'unnamed', id: words }, name: words, detail: undefined, uri, at };
}

function plain(text: string): string {
	return text.toLowerCase().replace(/^the\s+/u, '');
}

function titleOf({ name }: Article): string {
	return shorten(name.replace(/\.\w{1,8}$/, ''), 80);
}

// ── counting ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

type Deed = 'quoted' | 'named' | 'passed on';

const DEEDS: Readonly<Record<Deed, { readonly by: string; readonly of: string }>> = {
	quoted: { by: 'quotes', of: 'quoted' },
	named: { by: 'names', of: 'named' },
	'passed on': { by: 'passes on', of: 'passed on' },
};

interface Tally {
	/** The speaker of a quotation, if it has one. */
	add(article: Article, quotation: QuotationSummary, deed: Deed, at: LineRange): void;
	addPerson(article: Article, local: number, deed: Deed, at: LineRange): void;
	addName(article: Article, text: string, deed: Deed, at: LineRange): void;
	/** All but the party itself, the most frequent first. */
	links(but: PartyId | undefined): readonly PartyLink[];
}

interface Counted {
	readonly party: Party;
	readonly deeds: Map<Deed, number>;
	readonly places: { readonly uri: string; readonly at: LineRange }[];
	/** Words lie in several quotations if these lie in each other, and count once. */
	readonly seen: Set<string>;
}

/** Counts who does what; `from` is where the places of the quoted have to lie. */
function createTally(snapshot: Snapshot, voice: 'by' | 'of', from?: { readonly uri: string; readonly own: LineRange }): Tally {
	const parties = new Map<string, Counted>();
	const count = (party: Party | undefined, uri: string, deed: Deed, at: LineRange) => {
		if (!party) return;
		// those who quote stand where they do it, in each article for itself: that is where the places have to lie
		const key = `${party.id.kind} ${party.id.id}${voice === 'by' ? ` ${uri}` : ''}`;
		let known = parties.get(key);
		if (!known) parties.set(key, (known = { party, deeds: new Map(), places: [], seen: new Set() }));
		const place = `${uri} ${deed} ${at.join()}`;
		if (known.seen.has(place)) return;
		known.seen.add(place);
		known.deeds.set(deed, (known.deeds.get(deed) ?? 0) + 1);
		known.places.push({ uri, at });
	};
	const tally: Tally = {
		add(article, quotation, deed, at) {
			if (quotation.speaker !== undefined) tally.addPerson(article, quotation.speaker, deed, at);
			else count(speakerIn(article.uri, quotation), article.uri, deed, at);
		},
		addPerson: (article, local, deed, at) => count(personIn(snapshot, article, local), article.uri, deed, at),
		addName: (article, text, deed, at) => count(nameIn(article.uri, text, at), article.uri, deed, at),
		links: (but) =>
			[...parties.values()]
				.filter(({ party: { id } }) => !(but && id.kind === but.kind && id.id === but.id))
				.sort((a, b) => b.places.length - a.places.length)
				.map(({ party, deeds, places }) => {
					const done = [...deeds].map(([deed, number]) => `${DEEDS[deed][voice]} ${times(number)}`).join(', ');
					// one row for each article in which they do it
					const detail = voice === 'by' ? `${done} in ${titleOf(snapshot.articles.get(party.uri) as Article)}` : done;
					const here = from ? places.filter(({ uri }) => uri === from.uri) : places;
					const first = here[0] ?? places[0];
					return {
						party: { ...party, detail, uri: first?.uri ?? party.uri, at: first?.at ?? party.at },
						at: here.length > 0 ? here.map(({ at }) => at) : [(from as { readonly own: LineRange }).own],
					};
				}),
	};
	return tally;
}

function times(number: number): string {
	return number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
