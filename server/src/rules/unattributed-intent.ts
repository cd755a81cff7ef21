import type { DocumentFacts } from '../analysis/facts.ts';
import type { Span } from '../text/span.ts';
import { attributeSentence } from './attribute.ts';
import type { Desk, Problem, Rule } from './rule.ts';
import { hasDateIn, hasNameIn, type UnsourcedSentence, unsourcedSentences } from './unsourced.ts';

const CODE = 'unattributed-intent';

/** What somebody will do or plans to do, with nobody named who says so. */
export const unattributedIntent: Rule = {
	code: CODE,
	summary: 'What somebody will do or plans to do, with nobody named who says so.',
	severity: 'warning',
	family: 'source',
	check: (facts, desk) =>
		unsourcedSentences(facts, CODE, desk, PLAINLY).flatMap((sentence) => {
			const plan = planIn(facts, sentence, desk);
			return plan ? [problemOf(plan, facts.snapshot.text.slice(plan.start, plan.end))] : [];
		}),
	fixes: (facts, problem) => attributeSentence(facts, problem, 'said'),
};

function problemOf(span: Span, words: string): Problem {
	return {
		code: CODE,
		severity: 'warning',
		...span,
		message: `“${words}” tells what somebody means to do, and nobody is named who says so. Name who announced it, or say how it is known.`,
		related: [],
	};
}

/** At most one adverb: `will also be`. */
const ADVERB = String.raw`(?:(?:also|now|soon|then|likely|probably|almost|again|still|\p{L}{2,15}ly) )?`;
const PLAN = new RegExp(
	[
		String.raw`\b(?:is|are|was|were) ${ADVERB}(?:planning|preparing|scheduled|set|due|slated|poised|expected|likely|unlikely|certain|bound|on track|on pace|about|going|ready|about)(?: (?:to|on|for|in)\b)`,
		String.raw`\b(?:plans?|intends?|aims?|expects?|planned|intended|threatens?|prepares?|promises|remains likely|stands?|appears? likely|seems? likely|looks? set|looks? likely) ${ADVERB}to`,
		String.raw`\bwill ${ADVERB}(?!not\b|have to\b|need\b|always\b|never\b|no\b)\p{Ll}{2,20}`,
		String.raw`\b(?:could|may|might) ${ADVERB}(?!not\b|have been\b|no\b|never\b)\p{Ll}{2,20}`,
	]
		.map((part) => String.raw`${part}(?: (?:to )?\p{Ll}{2,20}\b)?`)
		.join('|'),
	'giu',
);

/** What is no announcement: conditions and questions. */
const CONDITION = /\b(?:if|unless|whether|whoever|whatever|whenever|assuming|suppose|would|should)\b/i;
/** What happens by law or by timetable, whoever says it. */
const CALENDAR =
	/\b(?:debates?|convention|inauguration|sworn in|term (?:ends|expires)|referendum|holiday|Olympics|World Cup|air(?:s|ed)?|broadcast|premiere[sd]?|kick(?:s|ed)? off|election day)\b/i;
/** A chamber or court that keeps a public calendar. */
const PUBLIC_BODY =
	/\b(?:court|senate|house|congress|parliament|assembly|council|committee|commission|jury|judge|polls|voters|states?)\s$/i;
/** Who means nothing, so that what follows is no plan: `nobody will`, `how it will`. */
const NOBODY = /\b(?:there|what|nobody|no one|everyone|everybody|anyone|how|why|neither|none|one|not|never|n['’]t)\s$/i;

/** Plans with a verb that nobody can have seen yet. */
const PLAINLY =
	/\b(?:is|are) planning to (?:visit|meet|travel|sign|attend|open|close|build|buy|sell|launch)\b|\bwill (?:be held|be signed|take place)\b/i;

const POSSIBLE = /^(?:could|may|might)\b|\b(?:ready|about|going|certain|bound)\b/i;
const MOST_FOR_POSSIBLE = -1.3;
/** How far before a plan the word stands that is asked for. */
const LONGEST_BEFORE = 60;

function planIn(facts: DocumentFacts, { start, words, statement }: UnsourcedSentence, { strictness }: Desk): Span | undefined {
	if (CONDITION.test(words)) return undefined;
	if (CALENDAR.test(words) && strictness !== 'all') return undefined;
	const pronoun = words.search(/\b(?:he|she|they)\s/i);
	for (const match of words.matchAll(PLAN)) {
		// what somebody thinks possible passes for the writer's own view sooner than a plan does
		if (strictness !== 'all' && POSSIBLE.test(match[0]) && (statement.weight ?? 0) > MOST_FOR_POSSIBLE) continue;
		const at = start + match.index;
		const before = words.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
		const hasSubject = (pronoun >= 0 && pronoun < match.index) || /\p{Ll}{4}\s$/iu.test(before);
		// somebody or something must be named, or stand there with a noun of its own
		if (NOBODY.test(before) || (!hasSubject && !hasNameIn(facts, { start, end: at }))) continue;
		if (PUBLIC_BODY.test(before) && hasDateIn(facts, { start: at, end: start + words.length })) continue;
		return { start: at, end: at + match[0].trimEnd().length };
	}
	return undefined;
}
