import type { Person } from '../workspace/people.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Card, CardBlock, CardDoubt } from './card.ts';
import { articleName, MOST_ARTICLES, mentionsInArticles } from './in-articles.ts';
import { definitionOf, mentionCountsOf, otherSpellings, quotationsOf, wordsOf } from './person.ts';
import { list, shorten, titled } from './words.ts';

const MOST_QUOTATIONS = 3;
/** More than these make a card longer than a screen. */
const MOST_DOUBTS = 4;

/** What the folder says of a person: titles, spellings, where, who is probably the same, and words. */
export function personCard(snapshot: Snapshot, here: string, person: Person): Card {
	const articles = mentionCountsOf(snapshot, person).map(({ uri, count: length }) => ({ uri, mentions: { length } }));
	const titles = titlesOf(snapshot, here, person);
	const spellings = otherSpellings(person);
	const said = quotationsOf(snapshot, person, MOST_QUOTATIONS);
	const { name, after } = titled(person.name, titles.length === 1 ? titles[0]?.text : undefined);
	const blocks: CardBlock[] = [{ kind: 'heading', text: name, after }];
	blocks.push(...ofDossier(snapshot, person));
	if (titles.length > 1)
		blocks.push({
			kind: 'list',
			label: 'Called',
			items: [
				...titles.slice(0, MOST_ARTICLES).map(({ text, articles: names }) => `${text} (${list(names, 3)})`),
				...(titles.length > MOST_ARTICLES ? [`and ${titles.length - MOST_ARTICLES} more`] : []),
			],
		});
	if (spellings.length > 0) blocks.push({ kind: 'line', label: 'Also written', text: list(spellings) });
	blocks.push({
		kind: 'line',
		label: undefined,
		text: mentionsInArticles(snapshot, here, articles),
	});
	// what waits for a decision before what is only to be read: of a card the first dozen lines are seen
	blocks.push(...probable(snapshot, here, person));
	if (said.count > 0)
		blocks.push({ kind: 'line', label: undefined, text: `Quoted ${['once', 'twice'][said.count - 1] ?? `${said.count} times`}:` });
	for (const quotation of said.latest)
		blocks.push({
			kind: 'quote',
			text: shorten(wordsOf(quotation), 160),
			from: `${articleName(snapshot, here, quotation.uri)}, line ${quotation.at[0] + 1}`,
		});
	return blocks;
}

function probable(snapshot: Snapshot, here: string, person: Person): CardBlock[] {
	const items = person.candidates.flatMap(({ person: id, why }): CardDoubt[] => {
		const other = snapshot.people.byId(id);
		const place = other && definitionOf(snapshot, other);
		if (!other) return [];
		const two = { person: person.id, other: id };
		return [
			{
				text: `${other.name}${place ? ` (${articleName(snapshot, here, place.uri)})` : ''}: ${why}`,
				choices: [
					{ title: 'Same person', kind: 'same', ...two },
					{ title: 'Never the same', kind: 'apart', ...two },
				],
			},
		];
	});
	return items.length > 0 ? [{ kind: 'doubts', label: 'Probably the same', items: items.slice(0, MOST_DOUBTS) }] : [];
}

/** What the journalist's own note says, in two lines at most. */
function ofDossier(snapshot: Snapshot, person: Person): CardBlock[] {
	const dossier = person.dossier === undefined ? undefined : snapshot.decided.dossiers.get(person.dossier);
	if (!dossier) return [];
	const facts = [dossier.title, dossier.born === undefined ? undefined : `born ${dossier.born}`, dossier.wikidata]
		.filter(Boolean)
		.join(' · ');
	return [
		...(facts === '' ? [] : [{ kind: 'line', label: 'Dossier', text: facts } as const]),
		...(dossier.lead === '' ? [] : [{ kind: 'line', label: facts === '' ? 'Dossier' : undefined, text: dossier.lead } as const]),
	];
}

/** Each title once, with the articles that give it; those of this article first. */
function titlesOf(snapshot: Snapshot, here: string, person: Person): { text: string; articles: string[] }[] {
	const titles = new Map<string, { text: string; articles: Set<string> }>();
	const ownFirst = [...person.titles].sort((a, b) => Number(b.document === here) - Number(a.document === here));
	for (const { text, document } of ownFirst) {
		const key = text.toLowerCase().replace(/^the\s+/u, '');
		const known = titles.get(key);
		const name = articleName(snapshot, here, document);
		if (!known) titles.set(key, { text: shorten(text, 120), articles: new Set([name]) });
		else known.articles.add(name);
	}
	return [...titles.values()].map(({ text, articles }) => ({ text, articles: [...articles] }));
}
