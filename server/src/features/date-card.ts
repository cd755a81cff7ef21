import type { DocumentFacts, Publication, Timex } from '../analysis/facts.ts';
import { lineAt } from '../text/snapshot.ts';
import type { Card, CardBlock } from './card.ts';
import { dateInWords } from './words.ts';

/** What an expression of time means, and against what it was read. */
export function dateCard(facts: DocumentFacts, timex: Timex): Card {
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
