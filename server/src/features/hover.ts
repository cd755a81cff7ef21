import type { Damage } from '../analysis/facts.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Card } from './card.ts';
import { dateCard } from './date-card.ts';
import { nameCard } from './name-card.ts';
import { mentionsOfName } from './named.ts';
import { personOf } from './person.ts';
import { personCard } from './person-card.ts';
import { quotationCard } from './quotation-card.ts';
import { subjectAt } from './subject.ts';

/** What a hover says, and the words that it is about. */
export interface HoverCard {
	readonly span: Span;
	readonly card: Card;
}

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
			const card = nameCard(snapshot, uri, text, type, mentionsOfName(snapshot, type, text, uri));
			return { span: subject.span, card: withDamage([...card, ...stillReading(reading)], subject.mention.damage) };
		}
		case 'date':
			return { span: subject.span, card: [...dateCard(snapshot, uri, facts, subject.timex), ...stillReading(reading)] };
		case 'quotation':
		case 'cue':
			return {
				span: subject.span,
				card: [...quotationCard(snapshot, uri, facts, subject.quotation), ...stillReading(reading && subject.quotation.speech)],
			};
		default:
			return subject satisfies never;
	}
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
