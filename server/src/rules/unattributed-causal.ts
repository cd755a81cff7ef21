import type { Span } from '../text/span.ts';
import { attributeSentence } from './attribute.ts';
import type { Problem, Rule } from './rule.ts';
import { hasNameIn, type UnsourcedSentence, unsourcedSentences } from './unsourced.ts';

const CODE = 'unattributed-causal';

/** One thing said to be the reason for another, with nobody named who sees it so. */
export const unattributedCausal: Rule = {
	code: CODE,
	summary: 'One thing said to be the reason for another, with nobody named who sees it so.',
	severity: 'information',
	family: 'source',
	check: (facts, desk) =>
		unsourcedSentences(facts, CODE, desk).flatMap((sentence) => {
			const cause = hasNameIn(facts, sentence) ? causeIn(sentence) : undefined;
			return cause ? [problemOf(cause, facts.snapshot.text.slice(cause.start, cause.end))] : [];
		}),
	fixes: (facts, problem) => attributeSentence(facts, problem, 'according'),
};

function problemOf(span: Span, words: string): Problem {
	return {
		code: CODE,
		severity: 'information',
		...span,
		message: `“${words}” gives a reason, and nobody is named who sees it so. Name who explains it that way, or tell the two facts without the reason.`,
		related: [],
	};
}

const CAUSE =
	/\b(?:because(?: of)?|due (?:largely |mainly |in part )?to|as a (?:direct )?(?:result|consequence)(?: of)?|which is why|(?:has |have |had )?led to|owing to|thanks (?:largely |in part )?to|result(?:ed|ing) in|caused by|prompted by|triggered by|fuell?ed by|driven by|stems? from|stemmed from|attributable to|given (?:that|the|his|her|its|their)|therefore|thereby|thus|hence|mak(?:es|ing) (?:it|him|her|them) (?:\p{Ll}+ ){1,3}to|mean(?:s|ing) (?:that )?(?:\p{L}+ ){1,4}(?:will|can|is|are|was|were|has|have)|(?:has|have|had) (?:made|left|created|given|forced|turned|changed|transformed|weakened|strengthened|eroded|damaged|hurt|boosted|driven|spurred|eclipsed)|(?:sparked|sparking|triggered|triggering|provoked|fuell?ed|fuell?ing) (?:a |an |the |fresh |new )?\p{Ll}{3,}|in response to|in an? (?:apparent )?(?:effort|attempt|bid) to|in order to|(?:is|are|was|were) (?:meant|designed|intended|aimed) (?:to|at)|(?:has |have |had )?contributed to|cost (?:him|her|them|\p{Lu}\p{L}+) the)\b/giu;
const PHYSICAL =
	/\b(?:rain|snow|storms?|weather|fog|wind|floods?|flooding|traffic|illness|injury|fire|earthquake|hurricane|crash|heart attack|cancer|stroke|temperatures?)\b/i;

/** The first reason in a sentence that joins two claims, and is more than a word or two. */
function causeIn({ start, words }: UnsourcedSentence): Span | undefined {
	if (PHYSICAL.test(words)) return undefined;
	for (const match of words.matchAll(CAUSE)) {
		const before = words.slice(0, match.index);
		const after = words.slice(match.index + match[0].length);
		const counted = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;
		const opens = match.index < 2;
		if (counted(after) < 3 || (!opens && counted(before) < 3)) continue;
		// `not because`, `just because`, `due to arrive`: no reason is given
		if (/\b(?:not|just|only|simply|even|perhaps|in) $/i.test(before)) continue;
		if (
			/^due .*to$/i.test(match[0]) &&
			/^ (?:be|begin|start|arrive|meet|appear|open|return|visit|speak|testify|take|go|end|expire)\b/.test(after)
		)
			continue;
		return { start: start + match.index, end: start + match.index + match[0].length };
	}
	return undefined;
}
