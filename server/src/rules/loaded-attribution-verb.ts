import type { DocumentFacts, Quotation } from '../analysis/facts.ts';
import { CUE_FORMS } from '../analysis/lexicons/cues.ts';
import { insideQuotation, paragraphAt } from './place.ts';
import type { Problem, Rule } from './rule.ts';

const CODE = 'loaded-attribution-verb';

/** A verb that judges what somebody said: claimed, admitted, boasted, insisted. */
export const loadedAttributionVerb: Rule = {
	code: CODE,
	summary: 'A verb that judges what somebody said, such as claimed, admitted, boasted, insisted.',
	severity: 'off',
	check: (facts) => {
		const starts = new Set<number>();
		return facts.quotations.flatMap(({ cue }) => {
			if (!cue || starts.has(cue.start) || !isLoaded(facts, cue) || insideQuotation(facts, cue)) return [];
			starts.add(cue.start);
			return [problemOf(cue)];
		});
	},
	fixes: (facts, problem) => {
		const words = facts.snapshot.text.slice(problem.start, problem.end);
		const said = neutral(words);
		return said === undefined
			? []
			: [
					{
						title: `Write “${said}”`,
						edits: [{ start: problem.start, end: problem.end, newText: said }],
						command: undefined,
						preferred: true,
					},
				];
	},
};

function isLoaded(facts: DocumentFacts, { start }: NonNullable<Quotation['cue']>): boolean {
	const paragraph = paragraphAt(facts, start);
	if (paragraph?.facts.zone !== 'body' && paragraph?.facts.zone !== 'label') return false;
	return paragraph.facts.cues.some((cue) => cue.class === 'loaded' && paragraph.start + cue.start === start && /^\p{L}+$/u.test(cue.lemma));
}

function problemOf({ start, end, text }: NonNullable<Quotation['cue']>): Problem {
	return {
		code: CODE,
		severity: 'hint',
		start,
		end,
		message: `“${text}” judges what was said. Write “said”, unless the copy shows that the judgement is earned.`,
		related: [],
	};
}

/** The form of *say* that takes a verb's place. */
function neutral(words: string): string | undefined {
	switch (CUE_FORMS.get(words.toLowerCase())?.form) {
		case 'present':
			return 'says';
		case 'base':
			return 'say';
		case undefined:
			return undefined;
		default:
			return words.endsWith('ing') ? 'saying' : 'said';
	}
}
