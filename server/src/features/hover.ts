import type { Damage, DocumentFacts, Publication, Quotation, Timex } from '../analysis/facts.ts';
import { lineAt } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import type { Person } from '../workspace/people.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Card, CardBlock } from './card.ts';
import { type NamedInArticle, mentionsOfName } from './named.ts';
import { definitionOf, mentionsOf, personOf, otherSpellings, quotationsOf, wordsOf } from './person.ts';
import { subjectAt } from './subject.ts';
import { count, dateInWords, list, shorten } from './words.ts';

/** What a hover says, and the words that it is about. */
export interface HoverCard {
	readonly span: Span;
	readonly card: Card;
}

const MOST_ARTICLES = 6;
/** A card names many articles; a file's name may be as long as a headline. */
const LONGEST_NAME = 32;
const MOST_QUOTATIONS = 3;

/**
 * The card for what stands at an offset of an open article; undefined where nothing is known. `reading` says that the folder is still being
 * read, so that a card which counts over all articles can say so.
 */
export function hoverCard(snapshot: Snapshot, uri: string, offset: number, reading = false): HoverCard | undefined {
	const facts = snapshot.articles.get(uri)?.facts;
	const subject = facts && subjectAt(facts, offset);
	if (!subject) return undefined;
	switch (subject.kind) {
		case 'person': {
			const person = personOf(snapshot, uri, subject.local);
			if (!person) return undefined;
			return {
				span: subject.span,
				card: withDamage([...personCard(snapshot, uri, person), ...stillReading(reading)], subject.mention?.damage),
			};
		}
		case 'name': {
			const { type, text } = subject.mention;
			const card = nameCard(snapshot, uri, text, WHAT[type], mentionsOfName(snapshot, type, text));
			return { span: subject.span, card: withDamage([...card, ...stillReading(reading)], subject.mention.damage) };
		}
		case 'date':
			return { span: subject.span, card: dateCard(facts, subject.timex) };
		case 'quotation':
			return { span: subject.span, card: quotationCard(snapshot, uri, subject.quotation) };
		default:
			return subject satisfies never;
	}
}

const WHAT = { person: 'person', organization: 'organisation', place: 'place', other: undefined } as const;

function personCard(snapshot: Snapshot, here: string, person: Person): Card {
	const articles = mentionsOf(snapshot, person);
	const titles = titlesOf(snapshot, here, person);
	const spellings = otherSpellings(person);
	const said = quotationsOf(snapshot, person);
	const blocks: CardBlock[] = [{ kind: 'heading', text: person.name, after: titles.length === 1 ? titles[0]?.text : undefined }];
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
		text: mentions(snapshot, here, articles),
	});
	if (said.length > 0)
		blocks.push({ kind: 'line', label: undefined, text: `Quoted ${said.length === 1 ? 'once' : `${said.length} times`}:` });
	for (const quotation of said.slice(0, MOST_QUOTATIONS))
		blocks.push({
			kind: 'quote',
			text: shorten(wordsOf(quotation), 160),
			from: `${articleName(snapshot, here, quotation.uri)}, line ${quotation.at[0] + 1}`,
		});
	return [...blocks, ...probable(snapshot, here, person)];
}

function probable(snapshot: Snapshot, here: string, person: Person): CardBlock[] {
	const items = person.candidates.flatMap(({ person: id, why }) => {
		const other = snapshot.people.byId(id);
		const place = other && definitionOf(snapshot, other);
		return other ? [`${other.name}${place ? ` (${articleName(snapshot, here, place.uri)})` : ''}: ${why}`] : [];
	});
	return items.length > 0 ? [{ kind: 'list', label: 'Probably the same', items: items.slice(0, MOST_ARTICLES) }] : [];
}

/** Each title once, with the articles that give it; those of this article first. */
function titlesOf(snapshot: Snapshot, here: string, person: Person): { text: string; articles: string[] }[] {
	const titles = new Map<string, { text: string; articles: string[] }>();
	const ownFirst = [...person.titles].sort((a, b) => Number(b.document === here) - Number(a.document === here));
	for (const { text, document } of ownFirst) {
		const key = text.toLowerCase().replace(/^the\s+/u, '');
		const known = titles.get(key);
		const name = articleName(snapshot, here, document);
		if (!known) titles.set(key, { text: shorten(text, 120), articles: [name] });
		else if (!known.articles.includes(name)) known.articles.push(name);
	}
	return [...titles.values()];
}

function nameCard(snapshot: Snapshot, here: string, text: string, what: string | undefined, articles: readonly NamedInArticle[]): Card {
	const forms = [...new Set(articles.flatMap((article) => article.mentions.map((mention) => mention.text)))];
	const others = forms.filter((form) => form !== text);
	return [
		{ kind: 'heading', text, after: what },
		...(others.length > 0 ? ([{ kind: 'line', label: 'Also written', text: list(others) }] as const) : []),
		{
			kind: 'line',
			label: undefined,
			text: mentions(snapshot, here, articles),
		},
	];
}

function dateCard(facts: DocumentFacts, timex: Timex): Card {
	const { publication } = facts;
	const blocks: CardBlock[] = [{ kind: 'heading', text: timex.gloss ?? timex.value ?? timex.text, after: undefined }];
	if (timex.value === undefined && !(timex.relative && !publication))
		blocks.push({ kind: 'line', label: undefined, text: 'The text does not settle when that is.' });
	if (timex.relative && publication)
		blocks.push({ kind: 'line', label: 'Read against', text: `${dateInWords(publication.value)}, ${basis(facts, publication)}` });
	if (timex.relative && !publication)
		blocks.push({
			kind: 'line',
			label: undefined,
			text: 'The article gives no publication date, so this cannot be read as a calendar date. Set the publication date to settle it.',
		});
	return blocks;
}

function basis(facts: DocumentFacts, { from, span }: Publication): string {
	const line = span ? ` in line ${lineAt(facts.snapshot, span.start) + 1}` : '';
	switch (from) {
		case 'given':
			return 'the publication date that was set for this article';
		case 'text':
			return `the publication date${line}`;
		case 'filename':
			return 'the date in the name of the file';
		case 'caption':
			return `the date of the caption${line}: the article gives no other, so check it`;
		default:
			return from satisfies never;
	}
}

function quotationCard(snapshot: Snapshot, uri: string, quotation: Quotation): Card {
	if (!quotation.speech)
		return [
			{ kind: 'heading', text: 'Quoted words', after: undefined },
			{ kind: 'line', label: undefined, text: 'A title, a term or words held at a distance: nobody’s speech.' },
		];
	const { speaker, cue } = quotation;
	if (!speaker)
		return [
			{ kind: 'heading', text: 'Quotation', after: undefined },
			{ kind: 'line', label: undefined, text: 'The text does not say who says this.' },
		];
	const person = speaker.person === undefined ? undefined : personOf(snapshot, uri, speaker.person);
	const title = person?.titles.find(({ document }) => document === uri) ?? person?.titles[0];
	const blocks: CardBlock[] = [{ kind: 'heading', text: person?.name ?? speaker.text, after: title && shorten(title.text, 120) }];
	if (speaker.kind === 'unnamed') blocks.push({ kind: 'line', label: undefined, text: 'A source without a name.' });
	blocks.push({ kind: 'line', label: 'Speaker', text: `${howSure(quotation.confidence)} (“${shorten(speaker.text, 80)}”)` });
	if (cue) blocks.push({ kind: 'line', label: 'Attributed by', text: `“${shorten(cue.text, 80)}”` });
	return blocks;
}

/** How sure the speaker is, in words that a desk uses. */
function howSure(confidence: number): string {
	if (confidence >= 0.9) return 'the text says so';
	if (confidence >= 0.7) return 'very likely';
	if (confidence >= 0.5) return 'probable';
	return 'uncertain, check it';
}

function stillReading(reading: boolean): Card {
	return reading ? [{ kind: 'line', label: undefined, text: 'The folder is still being read: there may be more.' }] : [];
}

/** The card with what is wrong with the text right below its heading, where it is seen however long the card is. */
function withDamage(card: Card, kind: Damage | undefined): Card {
	if (kind === undefined) return card;
	const words = {
		glued: 'The text is damaged here: words run together.',
		'lower-case': 'The text is damaged here: the name stands in lower case.',
		'mixed-alphabet': 'The text is damaged here: letters of two alphabets in one word.',
	} as const;
	return [...card.slice(0, 1), { kind: 'line', label: undefined, text: words[kind] }, ...card.slice(1)];
}

/** `8 mentions in 5 articles: here (2), …`. */
function mentions(
	snapshot: Snapshot,
	here: string,
	articles: readonly { readonly uri: string; readonly mentions: readonly unknown[] }[],
): string {
	const total = articles.reduce((sum, article) => sum + article.mentions.length, 0);
	if (articles.length === 1 && articles[0]?.uri === here) return `${count(total, 'mention')}, in this article only`;
	const each = articles.map(({ uri, mentions: { length } }) => `${articleName(snapshot, here, uri)} (${length})`);
	return `${count(total, 'mention')} in ${count(articles.length, 'article')}: ${list(each, MOST_ARTICLES)}`;
}

function articleName(snapshot: Snapshot, here: string, uri: string): string {
	if (uri === here) return 'here';
	const name = snapshot.articles.get(uri)?.name ?? uri;
	return shorten(name.replace(/\.\w{1,8}$/, ''), LONGEST_NAME);
}
