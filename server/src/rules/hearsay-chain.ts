import { firstEndingAfter } from '../text/span.ts';
import type { DocumentFacts, Quotation, Speaker } from '../analysis/facts.ts';
import { isNamed } from '../analysis/summary.ts';
import type { Problem, Rule } from './rule.ts';

const CODE = 'hearsay-chain';

/** Words that reached the article through somebody who has them from somebody else. */
export const hearsayChain: Rule = {
	code: CODE,
	summary: 'Words that come through two people or more: X said that Y had said.',
	severity: 'information',
	family: 'source',
	check: (facts) => facts.quotations.flatMap((quotation) => problemsOf(facts, quotation)),
	// only the writer can ask the primary source
	fixes: () => [],
};

function problemsOf(facts: DocumentFacts, { chain, zone }: Quotation): readonly Problem[] {
	if (!chain || zone !== 'body') return [];
	const [near, origin] = [chain[0], chain[chain.length - 1]];
	if (!near || !origin || !isNamed(origin) || !isHearsay(facts, near)) return [];
	return [
		{
			code: CODE,
			severity: 'information',
			start: near.start,
			end: near.end,
			message: `“${origin.text}” is quoted through “${near.text}”. Check the words with ${origin.text}, or say how ${near.text} knows.`,
			related: [{ start: origin.start, end: origin.end, message: 'the source at the other end' }],
		},
	];
}

/** Agencies, papers and interviews are credited, which is no hearsay; people who hand words on are. */
function isHearsay(facts: DocumentFacts, near: Speaker): boolean {
	if (near.kind !== 'person') return false;
	const mention = facts.mentions[firstEndingAfter(facts.mentions, near.start)];
	return mention !== undefined && mention.type === 'person';
}
