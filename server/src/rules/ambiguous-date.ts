import type { DateDoubt, DocumentFacts, Timex } from '../analysis/facts.ts';
import { insideQuotation } from './place.ts';
import type { Problem, Rule } from './rule.ts';

/** Each slashed date that may be either of two days, and each clock time whose zone has several meanings. */
export const ambiguousDate: Rule = {
	code: 'ambiguous-date',
	summary: 'A date such as 03/04/2022 in an article that does not settle the order, or a time zone with several meanings, such as IST.',
	severity: 'information',
	check: (facts) => facts.timexes.flatMap((timex) => problemsOf(facts, timex)),
	fixes(facts, problem) {
		const timex = facts.timexes.find((one) => one.start <= problem.start && problem.end <= one.end);
		const doubt = timex?.doubts.find((one) => one.kind === 'order' || one.kind === 'zone');
		return doubt ? meaningsOf(doubt).map((meaning) => writtenOut(facts, problem, doubt, meaning)) : [];
	},
};

function problemsOf(facts: DocumentFacts, timex: Timex): readonly Problem[] {
	if (timex.zone !== 'body' || insideQuotation(facts, timex)) return [];
	// one for each expression: a date that nothing settles is graver than its zone
	const doubt = timex.doubts.find((one) => one.kind === 'order' || one.kind === 'zone');
	if (!doubt) return [];
	const { code } = ambiguousDate;
	const severity = 'information';
	if (doubt.kind === 'zone') {
		const message = `${doubt.named} may be ${or(doubt.meanings)}, and the article does not say which. Write out which it is.`;
		return [{ code, severity, ...doubt.span, message, related: [] }];
	}
	const span = digitsOf(facts, timex);
	const words = facts.snapshot.text.slice(span.start, span.end);
	const message = `“${words}” may be ${or(meaningsOf(doubt))}, and nothing in the article settles it. Write the month out.`;
	return [{ code, severity, ...span, message, related: [] }];
}

/** The digits of a slashed date alone, without weekday and clock time beside them. */
function digitsOf(facts: DocumentFacts, { start, end }: Timex): { start: number; end: number } {
	const found = /\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.exec(facts.snapshot.text.slice(start, end));
	return found ? { start: start + found.index, end: start + found.index + found[0].length } : { start, end };
}

function meaningsOf(doubt: DateDoubt): readonly string[] {
	return doubt.kind === 'order' ? doubt.readings : doubt.kind === 'zone' ? doubt.meanings : [];
}

function or(meanings: readonly string[]): string {
	return `${meanings.slice(0, -1).join(', ')} or ${meanings.at(-1)}`;
}

function writtenOut(facts: DocumentFacts, { start, end }: Problem, doubt: DateDoubt, meaning: string) {
	// (IST) stays in its brackets
	const spaced = doubt.kind === 'zone' && /\d/.test(facts.snapshot.text.charAt(start - 1)) ? ` ${meaning}` : meaning;
	return { title: `Write it out: ${meaning}`, edits: [{ start, end, newText: spaced }], command: undefined, preferred: false };
}
