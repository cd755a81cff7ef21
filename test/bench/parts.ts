import type { Carry, Paragraph, ParagraphFacts, PlacedParagraph, Publication } from '../../server/src/analysis/facts.ts';
import type { Models } from '../../server/src/analysis/model/models.ts';
import { cutParagraph, FIRST_CARRY } from '../../server/src/analysis/paragraph.ts';
import { recognizeTimexes, resolveTimexes } from '../../server/src/analysis/recognizers/dates.ts';
import { splitParagraphs } from '../../server/src/analysis/segment/paragraphs.ts';

const PUBLISHED: Publication = { value: '2024-03-14', from: 'given', span: undefined };

/** How many names a text holds: segmentation, proposals and the document pass, and nothing else. */
export function countNames(text: string, models: Models): number {
	return countNamesIn(cut(text), models);
}

/** How many names a text that is cut up holds: proposals and the document pass, and nothing else. */
export function countNamesIn(placed: readonly PlacedParagraph[], { names }: Models): number {
	const paragraphs = placed.map(({ facts }) => facts);
	const settled = names.settle(
		paragraphs,
		paragraphs.map((paragraph) => names.propose(paragraph)),
	);
	return settled.reduce((sum, found) => sum + found.length, 0);
}

/** How many dates a text holds: segmentation, reading and anchoring, and nothing else. */
export function countDates(text: string): number {
	return countDatesIn(cut(text));
}

/** A text cut up, for all recognisers. */
export function cut(text: string): PlacedParagraph[] {
	let carry: Carry = FIRST_CARRY;
	return splitParagraphs(text).map(({ start, end }) => {
		const { paragraph, part } = cutParagraph(text.slice(start, end), carry);
		carry = { part, open: undefined };
		return { start, end, facts: factsOf(paragraph, [], carry) };
	});
}

/** How many dates a text that is cut up holds: reading and anchoring, and nothing else. */
export function countDatesIn(paragraphs: readonly PlacedParagraph[]): number {
	const read = paragraphs.map(({ start, end, facts }) => ({ start, end, facts: factsOf(facts, recognizeTimexes(facts), facts.carryOut) }));
	return resolveTimexes(read, PUBLISHED).length;
}

/** A paragraph in which nothing but these dates has been recognised. */
function factsOf(paragraph: Paragraph, timexes: ParagraphFacts['timexes'], carryOut: Carry): ParagraphFacts {
	// one by one: spreading the paragraph would cost as much as reading its dates
	const { text, zone, label, dateline, sentences, tokens, carryIn } = paragraph;
	const none: never[] = [];
	return {
		text,
		zone,
		label,
		dateline,
		sentences,
		tokens,
		carryIn,
		names: none,
		nominals: none,
		pronouns: none,
		timexes,
		quotations: none,
		strayMarks: none,
		cues: none,
		carryOut,
	};
}
