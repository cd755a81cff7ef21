import type { Quotation } from '../analysis/facts.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Card, CardBlock } from './card.ts';
import { personOf } from './person.ts';
import { shorten } from './words.ts';

/** Who says the quoted words, and how the text says so. */
export function quotationCard(snapshot: Snapshot, uri: string, quotation: Quotation): Card {
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
