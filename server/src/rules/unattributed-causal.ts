import type { DocumentFacts } from '../analysis/facts.ts';
import { remembered } from '../analysis/remembered.ts';
import { europeanPattern } from '../text/european.ts';
import type { Span } from '../text/span.ts';
import { attributeSentence } from './attribute.ts';
import { isHistory, isOfContest, isReported } from './established.ts';
import { type Match, matchesOf, NO_MATCHES, SENTENCES_REMEMBERED } from './matches.ts';
import type { Desk, Problem, Rule } from './rule.ts';
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
			const cause = desk.strictness !== 'few' || hasNameIn(facts, sentence) ? causeIn(facts, sentence, desk) : undefined;
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

const CAUSE = europeanPattern(
	/\b(?:[Bb]ecause(?: of)?|[Dd]ue (?:largely |mainly |partly |in part )?to|[Aa]s a (?:direct )?(?:result|consequence)(?: of)?|which is why|(?:has |have |had )?led to|[Oo]wing to|[Tt]hanks (?:largely |in part )?to|resulted in|(?:is|are|was|were) (?:largely |mainly |partly )?(?:caused|driven|fuell?ed|triggered|prompted) by|stems? (?:largely |mainly )?from|stemmed from|attributable to|[Gg]iven that|(?:has|have) (?!(?:\p{Ll}+)(?: (?:despite|since|in|as|and|over|by|because|after|with|this|to|from|during|amid|while|but|considerably|further|sharply)\b|[.,;]))(?:forced|transformed|weakened|strengthened|eroded|damaged|hurt|boosted|driven|spurred|eclipsed|fuell?ed|prompted|deepened|worsened)|(?:sparked|sparking|triggered|triggering|provoked|provoking|fuell?ed|fuell?ing|prompting) (?:a |an |the |fresh |new |widespread |fears of )?\p{Ll}{3,}|[Ii]n an apparent (?:effort|attempt|bid) to|(?:has |have |had )?contributed to|cost (?:him|her|them|\p{Lu}\p{L}+) the|(?:helped|helping) (?:to )?(?:push|drive|keep|fuel|make|turn|win|lift|boost))\b/gu,
);
/** What `few` leaves alone: what helped, hurt or followed from something. */
const FURTHER = europeanPattern(
	/\b(?:driven|fuell?ed|caused|hurt|helped|boosted|bolstered|undercut|undermined|weakened|strengthened|shaped|hampered|spurred|aided|buoyed|energi[sz]ed|damaged|overshadowed|eclipsed|rattled|complicated)(?: largely| mainly| partly| in part)? by\b|(?<!\b(?:information|tips?|clues?|roads?|paths?|stairs|doors?|way|streets?|bridges?|tracks?) )\b(?:leading|leads) to\b|\b(?:caused|causing|causes) (?:a|an|the|\p{Ll}{3,})\b|\bresults? of\b|\bhelp(?:s|ed|ing) (?:to )?(?!the\b|with\b|from\b|him\b|her\b|them\b|people\b|those\b|their\b|his\b|its\b|out\b|found\b|start\b|write\b|run\b|lead\b|launch\b|set up\b|clean\b|negotiate\b|draft\b|design\b|translate\b|rescue\b|arrange\b|carry\b|organi[sz]e\b)\p{Ll}{3,}|(?<=, )(?!leaving (?:him|her|them|behind)\b)(?:making|leaving|forcing|giving|putting|driving|fuell?ing|allowing|prompting|pushing|turning|keeping|raising|sending) (?:it|him|her|them|the|a|an|\p{Lu}\p{L}+|\p{Ll}{4,})\b|\b(?:has|have) (?:\p{Ll}+ly )?(?:put|pushed|kept|shaken(?! hands)|roiled|upended|complicated|emboldened|alienated|energi[sz]ed|galvani[sz]ed|fractured|stoked|intensified|thrust|shaped|stalled) (?:the|a|an|him|her|them|his|their|its|\p{Lu}\p{L}+|\p{Ll}{4,})\b/gu,
);
/** What a sentence must hold to be searched for reasons. */
const MAY_CAUSE =
	/\b(?:[Bb]ecause|[Dd]ue|result(?:ed)?|consequence|why|led|[Oo]wing|[Tt]hanks|caused|driven|fuell?(?:ed|ing)|trigger(?:ed|ing)|prompt(?:ed|ing)|stem(?:s|med)?|attributable|[Gg]iven|forced|transformed|weakened|strengthened|eroded|damaged|hurt|boosted|spurred|eclipsed|deepened|worsened|spark(?:ed|ing)|provok(?:ed|ing)|effort|attempt|bid|contributed|cost|help(?:ed|ing))\b/;
const PHYSICAL =
	/\b(?:rain|snow|storms?|weather|fog|wind|floods?|flooding|traffic|illness|injury|visibility|impassable|snow(?:storms?|fall)|blizzards?|ice|icy|rainfall|heat ?waves?|lightning|landslides?|mudslides?|typhoons?|cyclones?|tornado(?:es)?|volcan(?:o|ic)|explosions?|collision|fire|earthquake|hurricane|crash|heart attack|cancer|stroke|temperatures?|drought|virus|outbreak|tsunami|accident)\b/i;
/** Conditions and possibilities give no reason for what is. */
const CONDITION = /\b(?:[Ii]f|[Uu]nless|[Ww]hether|would|could|might)\b/;
/** Somebody's own stated reason for what they did: `who recused herself because`, `he resigned because he`. */
const OWN_REASON =
	/\b(?:who|whom|named|called|dubbed|managed|made famous|known|himself|herself|themselves|declined|refused|resigned|recused|chose|decided|quit|joined|left)\b/;

/** The reasons that every desk is told of. */
const causesIn: (words: string) => readonly Match[] = remembered(SENTENCES_REMEMBERED, (words) =>
	MAY_CAUSE.test(words) ? matchesOf(CAUSE, words) : NO_MATCHES,
);
const furtherCausesIn: (words: string) => readonly Match[] = remembered(SENTENCES_REMEMBERED, (words) => matchesOf(FURTHER, words));

/** The first reason in a sentence that joins two claims, and is more than a word or two. */
function causeIn(facts: DocumentFacts, sentence: UnsourcedSentence, { strictness }: Desk): Span | undefined {
	const { start, words } = sentence;
	const causes = strictness === 'few' ? causesIn(words) : [...causesIn(words), ...furtherCausesIn(words)];
	if (causes.length === 0 || PHYSICAL.test(words) || CONDITION.test(words) || !isReported(facts) || isOfContest(facts)) return undefined;
	for (const { index, text } of causes) {
		const before = words.slice(0, index);
		const after = words.slice(index + text.length);
		const opens = index < 2;
		if (countWords(after) < 3 || (!opens && countWords(before) < 3)) continue;
		// `not because`, `just because`, `due to arrive`: no reason is given
		if (
			/\b(?:not|just|only|simply|even|perhaps|in|be|still|of|many|his|her|their|our|give|gave|gives|express|expressed|sent) $/i.test(
				before.slice(-12),
			)
		)
			continue;
		if (/^(?:because|thanks)/i.test(text) && OWN_REASON.test(before.slice(-60))) continue;
		if (
			/^due .*to$/i.test(text) &&
			/^ (?:be|begin|start|arrive|meet|appear|open|return|visit|speak|testify|take|go|end|expire|leave|give|hold|face|report)\b/.test(after)
		)
			continue;
		const cause = { start: start + index, end: start + index + text.length };
		if (!isHistory(facts, sentence, cause)) return cause;
	}
	return undefined;
}

function countWords(text: string): number {
	return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
