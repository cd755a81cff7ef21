import type { Carry, ParagraphFacts, PlacedParagraph, Publication } from '../../server/src/analysis/facts.ts';
import type { Models } from '../../server/src/analysis/model/models.ts';
import { cutParagraph, FIRST_CARRY } from '../../server/src/analysis/paragraph.ts';
import { recognizeTimexes, resolveTimexes } from '../../server/src/analysis/recognizers/dates.ts';
import { splitParagraphs } from '../../server/src/analysis/segment/paragraphs.ts';

const PUBLISHED: Publication = { value: '2024-03-14', from: 'given', span: undefined };

/** How many names a text holds: segmentation, proposals and the document pass, and nothing else. */
export function countNames(text: string, { names }: Models): number {
	const paragraphs = cut(text).map(({ facts }) => facts);
	const settled = names.settle(
		paragraphs,
		paragraphs.map((paragraph) => names.propose(paragraph)),
	);
	return settled.reduce((sum, found) => sum + found.length, 0);
}

/** How many dates a text holds: segmentation, reading and anchoring, and nothing else. */
export function countDates(text: string): number {
	const paragraphs = cut(text).map((placed) => ({ ...placed, facts: { ...placed.facts, timexes: recognizeTimexes(placed.facts) } }));
	return resolveTimexes(paragraphs, PUBLISHED).length;
}

/** The paragraphs with nothing recognised in them. */
function cut(text: string): PlacedParagraph[] {
	let carry: Carry = FIRST_CARRY;
	return splitParagraphs(text).map((span) => {
		const { paragraph, part } = cutParagraph(text.slice(span.start, span.end), carry);
		const nothing = { names: [], nominals: [], pronouns: [], timexes: [], quotations: [], strayMarks: [], cues: [] };
		const facts: ParagraphFacts = { ...paragraph, ...nothing, carryOut: { part, open: undefined } };
		carry = facts.carryOut;
		return { ...span, facts };
	});
}
