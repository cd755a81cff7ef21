import type { DocumentFacts, Quotation } from '../analysis/facts.ts';
import { overlaps } from '../text/span.ts';
import { paragraphAt } from './place.ts';
import type { Problem, Rule } from './rule.ts';

const CODE = 'mismatched-quotation-marks';

/** The marks that close a quotation opened by each, its own first. */
const PAIRS: Readonly<Record<string, readonly string[]>> = { '“': ['”'], '"': ['"'], '«': ['»'], '»': ['«'], '‹': ['›'] };
const DOUBLE = /["“”„«»‹›]/u;

/** A quotation that closes with another kind of mark than it opens with: “…" or “…“. */
export const mismatchedQuotationMarks: Rule = {
	code: CODE,
	summary: 'A quotation that closes with another kind of mark than it opens with.',
	severity: 'hint',
	check: (facts) => facts.quotations.flatMap((quotation) => problemsOf(facts, quotation)),
	fixes: (facts, problem) => {
		const quotation = facts.quotations.find(({ end, kind }) => end === problem.end && kind !== 'indirect');
		const open = quotation && openingOf(quotation);
		const close = open && PAIRS[open]?.[0];
		if (!close) return [];
		return [
			{
				title: `Make the pair match: ${open}…${close}`,
				edits: [{ start: problem.start, end: problem.end, newText: close }],
				command: undefined,
				preferred: true,
			},
		];
	},
};

function problemsOf(facts: DocumentFacts, quotation: Quotation): readonly Problem[] {
	const { kind, text, end } = quotation;
	const zone = paragraphAt(facts, quotation.start)?.facts.zone;
	if (kind === 'indirect' || (zone !== 'body' && zone !== 'label')) return [];
	const open = openingOf(quotation);
	const close = text.charAt(text.length - 1);
	const closing = PAIRS[open];
	if (!closing || text.length < 3 || !DOUBLE.test(close) || closing.includes(close)) return [];
	if (facts.strayMarks.some((mark) => overlaps(mark, quotation))) return [];
	return [
		{
			code: CODE,
			severity: 'hint',
			start: end - 1,
			end,
			message: `This quotation opens with ${open} and closes with ${close}. Use the pair ${open}…${closing[0]}.`,
			related: [{ start: quotation.start, end: quotation.start + 1, message: 'the mark that opens it' }],
		},
	];
}

function openingOf({ text }: Quotation): string {
	return text.charAt(0);
}
