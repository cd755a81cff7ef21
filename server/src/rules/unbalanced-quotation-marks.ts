import type { DocumentFacts, StrayMark } from '../analysis/facts.ts';
import { paragraphAt, sentenceAt } from './place.ts';
import type { Fix, Problem, Rule } from './rule.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '»': '«', '‘': '’', '‹': '›', '``': "''", '”': '”' };
const OPENING: Readonly<Record<string, string>> = { '”': '“', '“': '“', '»': '«', '«': '»', '’': '‘', '›': '‹', "''": '``' };

/** A quotation mark that never opens or never closes, after joining quotations over paragraphs. */
export const unbalancedQuotationMarks: Rule = {
	code: 'unbalanced-quotation-marks',
	summary: 'A quotation mark that never opens or never closes.',
	severity: 'error',
	check: (facts) => facts.strayMarks.filter((mark) => inCopy(facts, mark)).map(problemOf),
	fixes(facts, problem) {
		const stray = facts.strayMarks.find((mark) => mark.start === problem.start);
		const paragraph = stray && paragraphAt(facts, stray.start);
		if (!stray || !paragraph) return [];
		const sentence = sentenceAt(paragraph, stray.start) ?? paragraph;
		const closing = stray.missing === 'closing';
		const mark = (closing ? CLOSING : OPENING)[stray.mark] ?? stray.mark;
		const insert = (title: string, at: number, preferred: boolean): Fix => ({
			title,
			edits: [{ start: at, end: at, newText: mark }],
			command: undefined,
			preferred,
		});
		const near = closing ? sentence.end : sentence.start;
		const far = closing ? paragraph.end : paragraph.start + (paragraph.facts.label?.end ?? 0);
		const side = closing ? 'end' : 'start';
		const fixes = near === stray.start ? [] : [insert(`Insert ${mark} at the ${side} of the sentence`, near, true)];
		if (far !== near && far !== stray.start) fixes.push(insert(`Insert ${mark} at the ${side} of the paragraph`, far, fixes.length === 0));
		return [
			...fixes,
			{
				title: `Delete this ${stray.mark}`,
				edits: [{ start: stray.start, end: stray.end, newText: '' }],
				command: undefined,
				preferred: false,
			},
		];
	},
};

function inCopy(facts: DocumentFacts, mark: StrayMark): boolean {
	const zone = paragraphAt(facts, mark.start)?.facts.zone;
	return zone === 'body' || zone === 'label';
}

function problemOf(mark: StrayMark): Problem {
	return {
		code: 'unbalanced-quotation-marks',
		severity: 'error',
		start: mark.start,
		end: mark.end,
		message:
			mark.missing === 'closing'
				? 'This quotation mark is never closed, so readers cannot tell where the quotation ends. Insert the closing mark, or delete this one.'
				: 'This quotation mark closes a quotation that was never opened, so readers cannot tell where it begins. Insert the opening mark, or delete this one.',
		related: [],
	};
}
