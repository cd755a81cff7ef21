import type { Person } from '../workspace/people.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { searchPeople } from './people-search.ts';
import { articleName } from './in-articles.ts';
import { mentionsOf, otherSpellings, personOf } from './person.ts';
import { subjectAt } from './subject.ts';
import { count, list, shorten } from './words.ts';

/** A person in a list to choose from. */
export interface PersonChoice {
	readonly id: string;
	readonly name: string;
	/** Title and other spellings. */
	readonly detail: string;
}

/** All that a decision on a person can be about. */
export interface PersonChoices extends PersonChoice {
	readonly person: Person;
	/** The name in this article. */
	readonly words: string;
	readonly spellings: readonly string[];
	readonly articles: readonly { readonly uri: string; readonly name: string; readonly detail: string }[];
	readonly candidates: readonly (PersonChoice & { readonly why: string })[];
}

/** The person at an offset of an open article, with what can be decided; undefined where nobody is, or nobody whom the folder knows. */
export function choicesAt(snapshot: Snapshot, uri: string, offset: number): PersonChoices | undefined {
	const article = snapshot.articles.get(uri);
	const subject = article?.facts && subjectAt(article.facts, offset);
	if (!article || subject?.kind !== 'person') return undefined;
	const person = personOf(snapshot, uri, subject.local);
	if (!person || snapshot.people.byId(person.id) !== person) return undefined;
	return {
		...choiceOf(person),
		person,
		words: article.summary.people[subject.local]?.name ?? person.name,
		spellings: [...new Set([person.name, ...person.aliases])],
		articles: mentionsOf(snapshot, person).map(({ uri: document, mentions }) => ({
			uri: document,
			name: document === uri ? article.name : articleName(snapshot, uri, document),
			detail: `${list([...new Set(mentions.filter(({ form }) => form === 'name').map(({ text }) => text))], 3)}: ${count(mentions.length, 'mention')}`,
		})),
		candidates: person.candidates.flatMap(({ person: id, why }) => {
			const other = snapshot.people.byId(id);
			return other ? [{ ...choiceOf(other), why }] : [];
		}),
	};
}

/** People by any spelling, but for one; best first. Without a query those whom an article names together with that one come first. */
export function findPeople(snapshot: Snapshot, query: string, besides: string): readonly PersonChoice[] {
	const found = searchPeople(snapshot, query);
	const near = query.trim() === '' ? companyOf(snapshot, besides) : [];
	return [...new Set([...near, ...found])].filter((person) => person.id !== besides).map(choiceOf);
}

const MOST_COMPANY = 50;

function companyOf(snapshot: Snapshot, id: string): readonly Person[] {
	const articles = new Set(snapshot.people.byId(id)?.members.map(({ document }) => document));
	return snapshot.people.people.filter(({ members }) => members.some(({ document }) => articles.has(document))).slice(0, MOST_COMPANY);
}

function choiceOf(person: Person): PersonChoice {
	const title = person.titles[0] && shorten(person.titles[0].text, 60);
	const aliases = otherSpellings(person);
	const detail = [
		title,
		aliases.length > 0 ? `also ${list(aliases, 3)}` : undefined,
		count(new Set(person.members.map((m) => m.document)).size, 'article'),
	];
	return { id: person.id, name: person.name, detail: detail.filter(Boolean).join(' · ') };
}
