import type { DocumentFacts } from '../analysis/facts.ts';
import { remembered } from '../analysis/remembered.ts';
import type { Span } from '../text/span.ts';
import { attributeSentence } from './attribute.ts';
import { CONTEST, isHistory, isOfContest, isReported } from './established.ts';
import { anyOf, type AnyOf, type Match, matchesOfAny, NO_MATCHES, SENTENCES_REMEMBERED } from './matches.ts';
import type { Desk, Problem, Rule } from './rule.ts';
import { type UnsourcedSentence, unsourcedSentences } from './unsourced.ts';

const CODE = 'unattributed-superlative';

/** The first, only, most, largest, worst of all, with nobody named who compared. */
export const unattributedSuperlative: Rule = {
	code: CODE,
	summary: 'The first, only, largest or worst of all, with nobody named who compared.',
	severity: 'information',
	family: 'source',
	check: (facts, desk) =>
		unsourcedSentences(facts, CODE, desk).flatMap((sentence) => {
			const best = superlativeIn(facts, sentence, desk);
			return best ? [problemOf(best, facts.snapshot.text.slice(best.start, best.end))] : [];
		}),
	fixes: (facts, problem) => attributeSentence(facts, problem, 'according'),
};

function problemOf(span: Span, words: string): Problem {
	return {
		code: CODE,
		severity: 'information',
		...span,
		message: `“${words}” compares with all others, and nobody is named who did. Add the basis: who says so, of what, since when.`,
		related: [],
	};
}

/** What has a measure, so that the most of it can be told. */
const MEASURED =
	'(?:populous|expensive|common|popular|powerful|dangerous|violent|crowded|visited|watched|polluted|corrupt|widely|heavily|wanted|deadly|successful|productive|profitable|valuable|advanced|played|read|viewed|frequent)';
const TOP = String.raw`(?:largest|biggest|greatest|worst|deadliest|bloodiest|best|highest|lowest|oldest|youngest|longest|richest|poorest|fastest|strongest|weakest|busiest|wealthiest|most ${MEASURED})`;
const SCOPE = String.raw`(?: \p{L}[\p{L}’'-]{0,20}){0,4}? (?:in (?:the )?(?:world|country|nation|state|history|region|city|party|race|field|\d+|\p{Ll}{3,7}) ?(?:years|decades|months)?|of (?:all|any|the (?:year|decade|century))|since|ever|on record|to date)`;
/** What is weighed rather than measured: `the biggest challenge` is a manner of speaking. */
const MATTER =
	'(?:challenges?|problems?|questions?|issues?|threats?|fears?|concerns?|parts?|reasons?|obstacles?|tests?|surprises?|mistakes?|assets?|weakness\\p{Ll}*|strengths?|hurdles?|differences?|moments?|names?|stars?|news|stories|story|changes?|risks?|dangers?|stages?|fans?|priority|priorities|draws?|points?|ground|form|order|level|degree|degrees|possible|court|office|offices|levels?|tiers?|modules?|son|sons|daughters?|child|children|brothers?|sisters?|siblings?|boys?|girls?|classification|standards?|bidder)';
const SUPERLATIVE = anyOf([
	[['est', 'worst', 'most '], String.raw`\b(?:the|[\p{L}]+['’]s) (?:\p{Ll}+-)?${TOP}\b${SCOPE}\b`],
	[
		['world', 'country', 'nation', 'state', 'continent', 'region'],
		String.raw`\b(?:the|[\p{L}]+['’]s) (?:world|country|nation|state|continent|region)['’]s (?:\p{Ll}+-)?${TOP}\b`,
	],
	[
		['world', 'country', 'nation', 'state', 'continent', 'region'],
		String.raw`\bthe (?:world|country|nation|state|continent|region)['’]s (?:first|only|(?:\p{Ll}+-)?largest|biggest|oldest|richest|most \p{Ll}{3,20})\b`,
	],
	[
		[' first '],
		String.raw`\b(?:the|his|her|its|their) first(?: \p{L}[\p{L}’'-]{0,20}){1,4} (?:since|in (?:more than |over |nearly |almost |at least )?(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty) (?:years|decades|months|decade|century|centuries)|ever)\b`,
	],
	[
		['for the first time '],
		String.raw`\bfor the first time (?:since|in (?:more than |nearly |at least )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|decades|years|history|a (?:decade|century|generation)))(?: (?:years|decades|months))?`,
	],
	[
		['the only', 'the first'],
		String.raw`\b(?:is|was|are|were|becomes?|became|remains?|remained) the (?:only|first(?! time| to| of| lady| day| step| place| thing| debate| state| round| half))\b(?: \p{L}[\p{L}’'-]{0,20}){1,3}`,
	],
	[
		['est '],
		String.raw`\b(?:the|his|her|its|their|\p{L}+['’]s) (?:\p{Ll}+-)?(?:largest|biggest|deadliest|bloodiest|oldest|youngest|busiest|richest|poorest|fastest|wealthiest|highest|lowest) (?!${MATTER}\b)\p{Ll}{3,20}`,
	],
	[
		['than any', 'than all', 'than ever', 'than at any'],
		String.raw`\b(?:more|less|fewer|better|worse|larger|higher|lower) \p{L}{0,15} ?than (?:any|all|ever|at any)\b`,
	],
	[
		['est-', 'worst-'],
		String.raw`\b(?:the|its|his|her|their|\p{L}+['’]s) (?:second[- ]|third[- ])?(?:highest|best|fastest|lowest|worst)-(?:paid|selling|rated|grossing|earning|growing|ranking|performing)\b`,
	],
	[['only '], String.raw`\bonly (?:once|twice|the (?:second|third|fourth|fifth)|one (?:other|\p{Ll}+ (?:has|have|had)))\b`],
	[
		['no ', 'never has', 'for the first time', 'more than a'],
		String.raw`\b(?:no other \p{Ll}{3,15} (?:has|have|had|is|was)(?! (?:available|given|known|reported|immediately|released))|no \p{Ll}{3,15} (?:has|have|had) ever|never has|for the first time|more than (?:any|all) (?:other|\p{Ll}+))\b`,
	],
	[
		['the first ', 'the only '],
		String.raw`\bthe (?:first|only) (?:woman|man|person|president|country|state|party|candidate|nation|major|black|female)\b`,
	],
	[['the most ', 'the least '], String.raw`\b(?:is|was|are|were|remains?|became|become|as) the (?:most|least) ${MEASURED}\b`],
	[['the only '], String.raw`\bthe only (?:\p{L}[\p{L}’'-]{0,20} ){1,3}(?:to|who|that|in|with)\b`],
	[['the first '], String.raw`\bthe first (?:(?!\p{L}+ed )\p{L}[\p{L}’'-]{0,20} ){1,3}(?:to|who|elected|ever)\b`],
	[
		['never before', 'record-', 'historically'],
		String.raw`\b(?:(?:has|have|had) never before|record-(?:breaking|setting|high|low)|historically (?:high|low))\b`,
	],
	[['record '], String.raw`\b(?:a|an?|the|new) (?:all-time )?record (?:high|low|number|amount|level|year|turnout)\b`],
]);

/** What can be told of somebody or something without a measure, and is asked about all the same. */
const JUDGED =
	'(?:famous|prominent|influential|vulnerable|conservative|liberal|progressive|diverse|hostile|restrictive|sweeping|active|competitive|unpopular|disliked|experienced|ambitious|senior|costly|lucrative|aggressive|outspoken|significant|dramatic|visible|contentious|divisive|consequential|reliable|generous|right-wing|left-wing|robust|ethnically|racially)';

/** What `few` leaves alone. */
const FURTHER = anyOf([
	[
		['most '],
		String.raw`\b(?:the|his|her|its|their|\p{L}+['’]s) (?:single )?most (?:${JUDGED}|${MEASURED})(?: \p{L}[\p{L}’'-]{2,20}){1,2}`,
	],
	[
		['est ', 'worst '],
		String.raw`\b(?:the|his|her|its|their|\p{L}+['’]s) (?:greatest|strongest|longest|worst|largest|biggest|oldest|richest) (?!${MATTER}\b)\p{Ll}{3,20}(?<!s)\b`,
	],
	[
		['only '],
		String.raw`\bonly (?:two|three|four|five|six|seven|eight|nine|ten|a handful of|\d+) (?!years|months|weeks|days|hours|minutes|points?|percentage|percent|more|of)\p{L}{3,20}`,
	],
	[['unprecedented', 'unparalleled', 'unrival'], String.raw`\b(?:unprecedented|unparalleled|unrivall?ed)(?: \p{Ll}{3,20})?`],
	[
		[' first '],
		String.raw`\b(?:his|her|its|their|\p{L}+['’]s) first (?!lady|ladies|nations?|amendment|time\b|name|place|half|quarter|day|days|week|month|year|years|hour|minute|round|thing|step|part|few|two|three|four|five|six|half|decade|term|debate|draft|wife|husband|marriage|son|daughter|child|responders?|family|black|and|read|word|words|part|sentence|paragraph|page|chapter|act|grade|floor|meeting|glance|person|priority|order|class|came|met|named|organi[sz]ed|reported|appeared|started|began|presidential|democratic|republican|televised|primary|primaries|contests?|caucus|state|states|nominating)(?:\p{L}[\p{L}’'-]{2,20})(?: \p{L}[\p{L}’'-]{2,20})?`,
	],
	[
		[' only '],
		String.raw`\b(?:the|his|her|its|their|\p{L}+['’]s) only (?!child|son|daughter|question|thing|way|wish|problem)\p{L}[\p{L}’'-]{2,20}`,
	],
	[
		[' most '],
		String.raw`\b(?:the|his|her|its|their|\p{L}+['’]s) most (?!recent|likely|unlikely|surpris|interest|strik|remarkabl|memorabl|excit|beautiful|part|important|famous|of|notabl|basic|pressing|loyal|trusted|beloved|precious|vivid|sacred|intimate)\p{Ll}{5,20} (?:[\p{L}’'-]{2,20} )?(?:in|of|on|for|since|ever|to|who|that|among|this)\b`,
	],
	[
		['never', 'not once', 'nobody', 'no one'],
		String.raw`\b(?:(?:never|not once) (?:before )?(?:has|have|had(?! to\b)|in)|(?:nobody|no one)(?: else)? (?:has|had) ever)\b|\b(?:has|have|had) never (?:\p{Ll}{2,10} )?\p{Ll}{4,20}`,
	],
	[
		['in '],
		String.raw`\b(?<!\b(?:down|place|roots|steeped|basis|lost|role|figures?|moments?|times?|periods?|events?|interested|interest) )in (?:more than |nearly |almost |over |at least |about )?(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty) (?:years|decades|generations)|decades|generations|a generation|a century|a decade|living memory|modern history|recent memory|history)\b(?=[.,;—–]| (?:to|that|a|the|and|by|with))`,
	],
	[
		['record'],
		String.raw`\b(?:broke|breaks|breaking|shattered|shattering|set|sets|setting) (?:the|a|an|all|his|her|its) (?:\p{L}{2,15} ){0,2}records?\b`,
	],
]);

/** What a sentence must hold to be searched, in small letters: words of comparison. */
const MAY_COMPARE =
	/(?:\b(?:[a-z]{2,9}est|worst|best|unprecedented|unparalleled|unrivall?ed|first|only|most|least|ever|no other|never before|than (?:any|all))\b|est-|record|historically|\bno [a-z]+ ha[sdv]|\bnever\b|\bin (?:[a-z]+ ){0,2}(?:\d+|[a-z]+) (?:years|decades)|\b(?:memory|history|century|decade|generation)\b)/;

/** Manners of speaking and fixed names; one of the largest claims no rank. */
const NO_COMPARISON =
	/\b(?:(?:one|some|two|three|many|several|few|none|each|any|most|all|among|part|half|parts) of (?:the |his |her |its |their |\p{L}+['’]s |\p{L}+s['’] )|first lady|first amendment|at (?:the )?(?:best|worst|most|least)|most of the|first and|first[- ]time|most (?:recent|part|likely|important(?:ly)?|notably)|best (?:known|friend|interest|way)|latest|highest court|largest part|greatest hits|best-sell|among the|not the|['’]t the|next|former)\b/u;
/** What everybody knows or can look up: rankings that name their list, awards, the world's largest economies. */
const LOOKED_UP =
	/\b(?:delegates|barrel|ounce|top slot|records? (?:keeping )?(?:began|start(?:ed|s)?)|rankings?|ranked|lists? of|award(?:s|ed)?|prizes?|guinness|(?:second|third)?[- ]?(?:largest|biggest|most populous) (?:economy|economies|country|nation|democracy|city|state|island|lake|desert|(?:\p{L}+ )?(?:producers?|exporters?|importers?|consumers?)))\b|\bfirst in a series\b/u;
/** Conditions: nobody is first yet. */
const CONDITION = /\b(?:if|unless|whether|would|could|might|may|should)\b/;

/** Several of the largest claim no rank: `the nation's biggest banks`. */
const OF_SEVERAL = /(?:largest|biggest|oldest|richest|highest|lowest|best|worst|youngest|busiest|poorest|wealthiest)$/;

const comparisonsIn: (words: string) => readonly Match[] = remembered(SENTENCES_REMEMBERED, (words) => comparisonsOf(SUPERLATIVE, words));
const furtherIn: (words: string) => readonly Match[] = remembered(SENTENCES_REMEMBERED, (words) => comparisonsOf(FURTHER, words));

function comparisonsOf(pattern: AnyOf, written: string): readonly Match[] {
	const words = fold(written);
	if (!MAY_COMPARE.test(words) || LOOKED_UP.test(words) || CONDITION.test(words) || CONTEST.test(written)) return NO_MATCHES;
	return matchesOfAny(pattern, words).filter(
		({ index, text }) =>
			!NO_COMPARISON.test(words.slice(Math.max(0, index - 14), index + text.length)) &&
			// `while Ida Brandt – the only woman – is from Orn`: of those who have just been listed
			!(/^the (?:only|first) \p{L}+$/u.test(text) && /^ [–—]/.test(words.slice(index + text.length, index + text.length + 2))) &&
			!(OF_SEVERAL.test(text) && /^ [a-z]{3,20}s\b/.test(words.slice(index + text.length, index + text.length + 24))),
	);
}

function superlativeIn(facts: DocumentFacts, sentence: UnsourcedSentence, { strictness }: Desk): Span | undefined {
	const { start } = sentence;
	const found = strictness === 'few' ? comparisonsIn(sentence.words) : [...comparisonsIn(sentence.words), ...furtherIn(sentence.words)];
	if (found.length === 0 || !isReported(facts) || isOfContest(facts)) return undefined;
	for (const { index, text } of found) {
		const best = { start: start + index, end: start + index + text.trimEnd().length };
		if (!isHistory(facts, sentence, best)) return best;
	}
	return undefined;
}

/** Small letters of the same length: where the language has no such letters, the words as they are. */
function fold(words: string): string {
	const folded = words.toLowerCase();
	return folded.length === words.length ? folded : words;
}
