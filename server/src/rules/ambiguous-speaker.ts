import type { DocumentFacts, Quotation } from '../analysis/facts.ts';
import { firstEndingAfter } from '../text/span.ts';
import { referenceTo } from './place.ts';
import type { Fix, Problem, Rule } from './rule.ts';

const CODE = 'ambiguous-speaker';

/** A quotation whose speaker is a pronoun that two people nearby fit. */
export const ambiguousSpeaker: Rule = {
	code: CODE,
	summary: 'A pronoun as the speaker where two people nearby fit.',
	severity: 'hint',
	check: (facts) => {
		const seen = new Set<number>();
		return facts.quotations.flatMap((quotation) => problemsOf(facts, quotation)).filter(({ start }) => !seen.has(start) && seen.add(start));
	},
	fixes(facts, problem) {
		const quotation = facts.quotations.find(({ speaker }) => speaker?.start === problem.start && speaker.end === problem.end);
		return quotation ? namesOf(facts, quotation).map((name): Fix => replaceBy(facts, problem, name)) : [];
	},
};

/** Whether one of those who fit has just spoken, so that readers go on with the same voice. */
function goesOn(facts: DocumentFacts, { start, rivals }: Quotation): boolean {
	const index = firstEndingAfter(facts.paragraphs, start);
	const from = facts.paragraphs[index - 1]?.start ?? 0;
	for (let i = facts.quotations.findLastIndex((other) => other.start < start); i >= 0; i--) {
		const other = facts.quotations[i] as Quotation;
		if (other.start < from) return false;
		if (other.kind !== 'indirect' && other.speaker?.person !== undefined && rivals?.includes(other.speaker.person)) return true;
	}
	return false;
}

function problemsOf(facts: DocumentFacts, quotation: Quotation): readonly Problem[] {
	const { speaker, zone, depth, kind } = quotation;
	if (!speaker || zone !== 'body' || depth > 0 || kind === 'indirect') return [];
	const names = namesOf(facts, quotation);
	if (names.length < 2 || names.length > 3 || goesOn(facts, quotation)) return [];
	const who = `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
	return [
		{
			code: CODE,
			severity: 'hint',
			start: speaker.start,
			end: speaker.end,
			message: `“${speaker.text}” may be ${who}, so readers may take it for the wrong one. Write the name.`,
			related: (quotation.rivals ?? []).flatMap((person) => {
				const before = facts.people[person]?.mentions
					.map((index) => facts.mentions[index])
					.filter((mention) => mention !== undefined && mention.form === 'name' && mention.start < speaker.start)
					.at(-1);
				return before ? [{ start: before.start, end: before.end, message: 'named before' }] : [];
			}),
		},
	];
}

function namesOf(facts: DocumentFacts, { rivals }: Quotation): readonly string[] {
	return (rivals ?? []).flatMap((person) => facts.people[person]?.name ?? []);
}

function replaceBy(facts: DocumentFacts, { start, end }: Problem, name: string): Fix {
	const shown = referenceTo(facts, name, start);
	return { title: `Replace by “${shown}”`, edits: [{ start, end, newText: shown }], command: undefined, preferred: false };
}
