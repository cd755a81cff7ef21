import { ambiguousStamp } from '../analysis/ambiguous-stamp.ts';
import type { DateDoubt, DocumentFacts, Publication, Timex } from '../analysis/facts.ts';
import { dayWords } from '../analysis/recognizers/dates/gloss.ts';
import { lineAt } from '../text/snapshot.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Card, CardBlock } from './card.ts';
import { rangeAround } from './date-ranges.ts';
import { dayOf, mentionsOfDay } from './dated.ts';
import { articleName, MOST_ARTICLES } from './in-articles.ts';
import { dateInWords, list, shorten } from './words.ts';

/** What an expression of time means, against what it was read, what it leaves open, and which other articles speak of the same day. */
export function dateCard(snapshot: Snapshot, uri: string, facts: DocumentFacts, timex: Timex): Card {
	const { publication } = facts;
	const blocks: CardBlock[] = [{ kind: 'heading', text: timex.gloss ?? timex.value ?? timex.text, after: undefined }];
	const line = (text: string, label?: string) => blocks.push({ kind: 'line', label, text });
	const { interval, value, doubts } = timex;
	if (interval && interval.first !== interval.last) line(`${dayWords(interval.first)} to ${dayWords(interval.last)}`, 'Days');
	const range = rangeAround(facts, timex);
	if (range) line(`${dayWords(range.first)} to ${dayWords(range.last)}`, 'Range');
	const offset = /T[\d:]+(Z|[+-]\d\d:\d\d)$/.exec(value ?? '')?.[1];
	if (offset) line(offset === 'Z' ? 'UTC' : `UTC${offset.replace('-', '−')} on that day`, 'Time zone');
	if (timex.relative && publication) line(`${dateInWords(publication.value)}, ${basis(facts, publication)}`, 'Read against');
	if (timex.readAfter) {
		const { start, end } = timex.readAfter;
		line(`“${shorten(facts.snapshot.text.slice(start, end), 60)}” in line ${lineAt(facts.snapshot, start) + 1}`, 'Read against');
	}
	for (const doubt of doubts) line(inWords(doubt), 'In doubt');
	if (timex.relative && !publication) line(`${unanchored(facts)} Set the publication date to settle it.`);
	else if (value === undefined && doubts[0]?.kind !== 'order') line('The text does not settle when that is.');
	return [...blocks, ...sameDay(snapshot, uri, timex)];
}

function unanchored(facts: DocumentFacts): string {
	const stamp = ambiguousStamp(facts);
	return stamp
		? `The date of the article, ${shorten(stamp.timex.text, 60)}, may be ${stamp.readings.join(' or ')}, so this cannot be read as a calendar date.`
		: 'The article gives no publication date, so this cannot be read as a calendar date.';
}

function inWords(doubt: DateDoubt): string {
	switch (doubt.kind) {
		case 'order':
			return `${doubt.readings.join(' or ')}: the article does not settle which number is the month.`;
		case 'zone':
			return `${doubt.named} has several meanings (${list(doubt.meanings)}), and the article does not say which.`;
		case 'no-zone':
			return doubt.named === undefined ? 'No time zone is given.' : `“${doubt.named}” does not say which time zone that is.`;
		case 'direction':
			return 'No verb says whether it lies before or after the publication.';
		case 'holiday':
			return `Read as the day that is kept in ${doubt.of}; other countries keep another.`;
		default:
			return doubt satisfies never;
	}
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

function sameDay(snapshot: Snapshot, here: string, timex: Timex): CardBlock[] {
	const day = dayOf(timex);
	const others = day === undefined ? [] : mentionsOfDay(snapshot, day).filter(({ uri }) => uri !== here);
	if (others.length === 0) return [];
	const items = others
		.slice(0, MOST_ARTICLES)
		.map(({ uri, mention }) => `${articleName(snapshot, here, uri)}, line ${mention.at[0] + 1}: “${shorten(mention.text, 60)}”`);
	const more = others.length - items.length;
	return [{ kind: 'list', label: 'The same day in other articles', items: more > 0 ? [...items, `and ${more} more`] : items }];
}
