import type { DocumentFacts, DocumentSummary, MentionSummary, NameSummary, PersonSummary, Speaker } from '../analysis/facts.ts';
import type { NobodyDecision } from './decisions.ts';
import { nameKey, parsed } from './people/groups.ts';

/** What is left of an article when words that are no person's name are taken for names of other things. */
export interface Nobodies {
	/** The facts without those people, whose mentions then name nobody; the same object where there are none. */
	facts(uri: string, facts: DocumentFacts): DocumentFacts;
	/** The same of a summary. */
	summary(uri: string, summary: DocumentSummary): DocumentSummary;
	/** Whether two decide the same about an article with these people. */
	sameFor(uri: string, people: readonly PersonSummary[], other: Nobodies): boolean;
	/** Whether words are no person in an article. */
	isNobody(uri: string, name: string): boolean;
}

/** Takes out what was decided to be nobody. */
export function createNobodies(decisions: readonly NobodyDecision[]): Nobodies {
	const everywhere = new Set(decisions.filter(({ documents }) => documents.length === 0).map(({ words }) => keyOf(words)));
	const somewhere = new Map<string, Set<string>>();
	for (const { words, documents } of decisions) {
		for (const document of documents) somewhere.set(document, (somewhere.get(document) ?? new Set()).add(keyOf(words)));
	}
	const none = decisions.length === 0;
	const isNobody = (uri: string, name: string) => {
		if (none) return false;
		const key = keyOf(name);
		return everywhere.has(key) || somewhere.get(uri)?.has(key) === true;
	};
	/** For each person the place among those who are left, undefined for who is not; undefined where all are. */
	const places = (uri: string, people: readonly { readonly name: string }[]): (number | undefined)[] | undefined => {
		if (none || !people.some(({ name }) => isNobody(uri, name))) return undefined;
		let left = 0;
		return people.map(({ name }) => (isNobody(uri, name) ? undefined : left++));
	};
	// the people of a summary stay the same object while they are the same: that is how the index knows
	const left = new WeakMap<readonly PersonSummary[], readonly PersonSummary[]>();
	const summary = (uri: string, given: DocumentSummary): DocumentSummary => {
		const to = places(uri, given.people);
		if (!to) return given;
		const people = left.get(given.people) ?? given.people.filter((_, i) => to[i] !== undefined);
		left.set(given.people, people);
		const named = given.places.people.filter((_, i) => to[i] === undefined);
		return {
			...given,
			people,
			places: {
				...given.places,
				people: given.places.people.filter((_, i) => to[i] !== undefined),
				quotations: given.places.quotations.map((quotation) =>
					quotation.speaker === undefined ? quotation : { ...quotation, speaker: to[quotation.speaker] },
				),
				names: [...given.places.names, ...otherNames(named.flatMap(({ mentions }) => mentions))],
			},
		};
	};
	return {
		summary,
		facts(uri, facts) {
			const to = places(uri, facts.people);
			if (!to) return facts;
			const speaker = <S extends Speaker>(given: S): S => (given.person === undefined ? given : { ...given, person: to[given.person] });
			return {
				...facts,
				mentions: facts.mentions.map((mention) => {
					if (mention.person === undefined) return mention;
					const person = to[mention.person];
					return { ...mention, person, type: person === undefined && mention.form === 'name' ? ('other' as const) : mention.type };
				}),
				people: facts.people.filter((_, i) => to[i] !== undefined),
				quotations: facts.quotations.map((quotation) => ({
					...quotation,
					speaker: quotation.speaker && speaker(quotation.speaker),
					...(quotation.chain ? { chain: quotation.chain.map(speaker) } : {}),
				})),
				statements: facts.statements.map((statement) => ({ ...statement, source: statement.source && speaker(statement.source) })),
				summary: summary(uri, facts.summary),
			};
		},
		sameFor: (uri, people, other) => people.every(({ name }) => isNobody(uri, name) === other.isNobody(uri, name)),
		isNobody,
	};
}

function keyOf(words: string): string {
	const name = parsed(words);
	return name.words.length > 0 ? nameKey(name) : words.toLowerCase();
}

function otherNames(mentions: readonly MentionSummary[]): NameSummary[] {
	const names = new Map<string, { name: string; type: 'other'; mentions: MentionSummary[]; details: [] }>();
	for (const mention of mentions) {
		if (mention.form !== 'name') continue;
		const key = mention.text.toLowerCase();
		const known = names.get(key);
		if (known) known.mentions.push(mention);
		else names.set(key, { name: mention.text, type: 'other', mentions: [mention], details: [] });
	}
	return [...names.values()];
}
