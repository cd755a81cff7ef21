import type { DocumentFacts } from '../analysis/facts.ts';
import { remembered } from '../analysis/remembered.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { attributeSentence } from './attribute.ts';
import { CONTEST, isOfContest, isReported } from './established.ts';
import { anyOf, type Match, matchesOfAny, NO_MATCHES, SENTENCES_REMEMBERED } from './matches.ts';
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
		message: EXPECTED.test(words)
			? `“${words}” passes on an expectation, and nobody is named who has it. Name who expects so, or on what it rests.`
			: POSSIBLE.test(words)
				? `“${words}” tells what may come, and nobody is named who thinks so. Name who sees it so, or on what it rests.`
				: `“${words}” is about what is to come, and nobody is named who says so. Name who announced it, or say how it is known.`,
		related: [],
	};
}

/** At most one adverb: `will also be`. */
const ADVERB = String.raw`(?:(?:also|now|soon|then|likely|probably|almost|again|still|currently|reportedly|\p{Ll}{2,15}ly) )?`;
/** Words behind which no verb has come yet: a plan is shown up to its verb. */
const NO_VERB =
	'(?:the|a|an|to|no|not|never|in|on|at|of|for|from|by|with|and|or|as|up|out|his|her|its|their|this|that|all|any|some|one|also|now|soon|then|even|still|again|once|almost|probably|likely|only|just|both|most|more|less|very|first|instead|however|therefore|perhaps|ever)';
const VERB = String.raw`(?:be ${ADVERB}(?!${NO_VERB}\b)\p{Ll}{3,20}|(?!${NO_VERB}\b|be\b|(?!(?:app|supp|rep|re|f|comp|multip|al|ral|bul)ly\b)\p{Ll}{2,16}ly\b)\p{Ll}{2,20})`;
const PLAN = anyOf([
	[
		[
			'planning',
			'preparing',
			'scheduled',
			'set ',
			'due ',
			'slated',
			'poised',
			'expected',
			'likely',
			'certain',
			'bound',
			'on track',
			'on pace',
			'aiming',
			'intending',
		],
		String.raw`\b(?:is|are) ${ADVERB}(?:planning|preparing|scheduled|set|due|slated|poised|expected|likely|unlikely|certain|bound|on track|on pace|aiming|intending) to ${ADVERB}${VERB}`,
	],
	[
		['planning to', 'preparing to', 'aiming to', 'intending to'],
		String.raw`\b(?:was|were) ${ADVERB}(?:planning|preparing|aiming|intending) to ${ADVERB}${VERB}`,
	],
	[
		['plans ', 'intends ', 'aims ', 'expects ', 'threatens ', 'prepares ', 'promises ', 'stands ', ' likely ', ' set '],
		String.raw`\b(?<!\b(?:a|an|new|own|secret|ambitious|detailed|early|current|long-term|original|controversial|into|sketched|over|of|for|with|on|about|against|despite|from|the|its|his|her|their|any|no) )(?<!['’]s )(?:plans|intends|aims|expects|threatens|prepares|promises|remains likely|stands|appears? likely|seems? likely|looks? set|looks? likely) ${ADVERB}to ${ADVERB}${VERB}`,
	],
	[
		['plan to', 'intend to', 'aim to', 'expect to', 'threaten to', 'prepare to'],
		String.raw`\b(?<=\b(?:they|who|which|officials|leaders|companies|that|also|now|\p{Ll}{3,20}s) )(?:plan|intend|aim|expect|threaten|prepare) to ${ADVERB}${VERB}`,
	],
	[['will '], String.raw`\bwill ${ADVERB}(?!have to\b|need\b|always\b|never\b)${VERB}`],
	[['could ', 'may ', 'might '], String.raw`\b(?:could|may|might) ${ADVERB}(?!be\b|have\b)${VERB}`],
]);
/** What a sentence must hold to be searched for plans. */
const MAY_PLAN =
	/\b(?:will|wants?|hopes?|seeks?|vows?|pledges?|is|are|was|were|plans?|intends?|aims?|expects?|threatens?|prepares?|promises|remains|stands|appear(?:s|ed)?|seem(?:s|ed)?|look(?:s|ed)?|could|may|might)\b/;

/** What is no announcement: conditions, questions, and what would have been. */
const CONDITION =
	/\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Ww]hoever|[Ww]hatever|[Ww]henever|[Aa]ssuming|[Ss]uppose|[Ww]ould|[Ss]hould|speculation|[Vv]iolat(?:ions?|ors?|ing)|[Oo]ffenders?|penal code|[Uu]nder (?:the|a|this|that) (?:[a-z-]+ ){0,2}(?:deal|agreement|accord|law|contract|treaty|rules?)|[Hh]opes?|likely that|(?:concerns?|fears?|risks?|worr(?:y|ies)|chances?|possibility|danger) that|(?:could|might) have)\b/;
/** Forecasts of the weather have their office. */
const WEATHER = /\b(?:rain|rainfall|snow|snowfall|winds?|storms?|hurricanes?|typhoons?|cyclones?|showers|degrees|temperatures?)\b/;
/** What happens again and again is no plan: `Often, companies will hire banks`. */
const HABIT =
	/\b(?:[Oo]ften|[Uu]sually|[Tt]ypically|[Aa]lways|[Ss]ometimes|[Gg]enerally|will then|(?:will|could|may) only|almost certainly|no doubt|inevitably|ironically|perhaps|[Pp]robably|[Ee]very (?:day|year|time))\b/;
const SAID_BEHIND =
	/, (?:[\p{L}’'-]+ ){1,5}(?:said|say|says|predict(?:s|ed)?|estimate[sd]?|forecasts?|warn(?:s|ed)?|believes?|announced|report(?:s|ed)?)[.!]?\W*$/u;
/** What happens by law or by timetable, whoever says it. */
const CALENDAR =
	/\b(?:debates?|convention|inauguration|sworn in|term (?:ends|expires)|referendum|holiday|Olympics|World Cup|air(?:s|ed)?|broadcast|premiere[sd]?|kick(?:s|ed)? off|election day|elections? (?:in|on|next|this)|primar(?:y|ies)|caucus(?:es)?)\b/;
/** A chamber or court that keeps a public calendar. */
const PUBLIC_BODY =
	/\b(?:court|senate|house|congress|parliament|assembly|council|committee|commission|jury|judge|polls|voters|states?)\s$/i;
/** Who means nothing, so that what follows is no plan: `nobody will`, `how it will`; and who is thought about: `predicted that he will`. */
const NOBODY =
	/\b(?:[Tt]here|[Ww]hat|[Nn]obody|[Nn]o one|[Ee]veryone|[Ee]verybody|[Aa]nyone|[Hh]ow|[Ww]hy|[Nn]either|[Nn]one|[Oo]ne|not|never|n['’]t|[Tt]his|[Tt]hat|[Ww]hich|[Yy]ou|customers|users|visitors|readers|applicants|participants|guests|[Ii]t['’]s (?:un)?likely(?: \p{Lu}\p{L}+){1,2})\s$/u;

/** What is no act: states, and what follows from something by itself. */
const OUTCOME =
	/\b(?:be (?:able|valid|available|hard|harder|easy|difficult|enough|seeded|remembered|watched|watching|judged|tested|needed|felt|seen|known|long|more|less|much|better|critical|crucial|key|pivotal|forced|required|interesting|like|remiss|right|wrong|true|fine|good|bad|nice|gone|wise|fatal|decided|tempted|interested)|take|face|see|find|know|feel|depend|remain|mean|require|determine|matter|prove|show|tell|look|seem|last|happen|occur|suffer|enjoy|insist|have|include|contain|explain|need|like|surely|hardly|rest|hinge|reflect|allow|enable|ensure|let|think|believe|understand|wonder|hear|say|learn|go|come|become|get|want|sound|translate|survive|count|even|then|well|never|rise|fall|appear|help)$/;

/** What stands in a public diary: with its day or its hour nobody asks who says so. */
const ENTRY =
	/\b(?:visit|meet|attend|speak|address|hold|be (?:held|announced|awarded|presented|unveiled|attended|joined|hosted|buried|honou?red|sworn|open|broadcast|staged|launched|celebrated|observed|marked)|take|host|open|arrive|travel|spend|appear|testify|join|begin|start|perform|headline|face|play|return|deliver|present|convene|gather|conclude|run|tour|mark|celebrate|receive|welcome|observe|last|launch|resume|depart|leave|go|come|stop|campaign|sit|stage|participate|feature|kick|end|close|vote|debate)$/;

/** Plans with a verb that nobody can have seen yet. */
const PLAINLY =
	/\b(?:is|are) planning to (?:visit|meet|travel|sign|attend|open|close|build|buy|sell|launch)\b|\bwill (?:be held|be signed|take place)\b/;

/** What is expected, by nobody knows whom: asked about whatever it is, for somebody must have said so. */
const EXPECTED =
	/^(?:is|are|was|were) (?:\p{Ll}+ )?(?:expected|likely|unlikely|poised|bound|certain|on track|on pace|slated) to\b|^(?:appear(?:s|ed)?|seem(?:s|ed)?|look(?:s|ed)?|remains|stands) /u;
/** What somebody may do: an act of theirs, for the rest is the writer's own outlook. */
const POSSIBLE = /^(?:could|may|might)\b/;
const ACT =
	/\b(?:enter|join|attack|invade|launch|strike|resign|withdraw|quit|announce|sign|open|close|sell|buy|raise|impose|lift|ban|release|file|seek|leave|stay|return|deploy|send|veto|block|approve|appeal|sue|charge|arrest|extradite|deport|retaliate|intervene|mobili[sz]e|nationali[sz]e)$/;
const MOST_FOR_POSSIBLE = -1.3;
const MOST_FOR_POSSIBLE_BALANCED = -0.8;

/** How far before a plan the word stands that is asked for. */
const LONGEST_BEFORE = 60;
/** An office has just been given: what comes with it is announced. */
const APPOINTED = /\b(?:appointed|named|elected|nominated|hired|promoted|picked)\b/;

/** What `few` leaves alone: what was to come, and what somebody is about to do. */
const FURTHER_PLAN = anyOf([
	[
		['expected to', 'scheduled to', 'set to', 'slated to', 'poised to', 'due to'],
		String.raw`\b(?:was|were) (?:also |still |widely )?(?:expected|scheduled|set|slated|poised|due) to ${ADVERB}${VERB}`,
	],
	[['going to', 'about to'], String.raw`\b(?:is|are) ${ADVERB}(?:going|about) to ${ADVERB}${VERB}`],
	[
		['poised to', 'set to', 'likely to', 'certain to', 'bound to', 'ready to'],
		String.raw`\b(?:appeared|seemed|looked|appears|seems|looks) (?:poised|set|likely|unlikely|certain|bound|ready) to ${ADVERB}${VERB}`,
	],
	[
		['could ', 'may ', 'might '],
		String.raw`\b(?:could|may|might) ${ADVERB}be (?!reached\b|said\b|forgiven\b|wrong\b|right\b)(?:(?:a|an|the|in|on|at|one|more|less|too|as) )?\p{Ll}{3,20}`,
	],
	[['want', 'hope', 'seek', 'vow', 'pledge'], String.raw`\b(?:wants?|hopes?|seeks?|vows?|pledges?) to ${ADVERB}${VERB}`],
	[
		['is to', 'are to', 'was to', 'were to'],
		String.raw`\b(?:plans?|hopes|preparations|efforts|moves) (?:is|are|was|were) to ${ADVERB}${VERB}`,
	],
	[['will '], String.raw`\bwill ${ADVERB}be (?:a|an|the|in|on|at|one|his|her|its|their) \p{L}{3,20}`],
]);

const furtherPlansIn: (words: string) => readonly Match[] = remembered(SENTENCES_REMEMBERED, (words) =>
	!MAY_PLAN.test(words) || CONDITION.test(words) || HABIT.test(words) || WEATHER.test(words)
		? NO_MATCHES
		: matchesOfAny(FURTHER_PLAN, words),
);

const plansIn: (words: string) => readonly Match[] = remembered(SENTENCES_REMEMBERED, (words) =>
	!MAY_PLAN.test(words) || CONDITION.test(words) || HABIT.test(words) || WEATHER.test(words) ? NO_MATCHES : matchesOfAny(PLAN, words),
);

function planIn(facts: DocumentFacts, sentence: UnsourcedSentence, { strictness }: Desk): Span | undefined {
	const { start, words, statement } = sentence;
	const plans = strictness === 'few' ? plansIn(words) : [...plansIn(words), ...furtherPlansIn(words)];
	if (plans.length === 0) return undefined;
	// `…, the researchers predict.`: the source stands behind it
	if (SAID_BEHIND.test(words)) return undefined;
	const all = strictness === 'all';
	if (!all && (CONTEST.test(words) || isOfContest(facts) || !isReported(facts))) return undefined;
	const calendar = CALENDAR.test(words);
	const pronoun = words.search(/\b(?:[Hh]e|[Ss]he|[Tt]hey)\s/);
	for (const { index, text } of plans) {
		const plan = text.trimEnd();
		// what was possible then: `before a plan could be prepared`
		if (plan.startsWith('could be ') && /\b(?:was|were|had|did)\b/.test(words)) continue;
		// what somebody thinks possible passes for the writer's own view sooner than a plan does
		if (
			!all &&
			POSSIBLE.test(plan) &&
			((statement.weight ?? 0) > (strictness === 'few' ? MOST_FOR_POSSIBLE : MOST_FOR_POSSIBLE_BALANCED) ||
				(strictness === 'few' && !ACT.test(plan)))
		)
			continue;
		const expected = EXPECTED.test(plan);
		if (!all && !expected && calendar) continue;
		if (!all && !expected && OUTCOME.test(plan) && !/^(?:is|are) \p{Ll}*ing\b|^(?:plans?|intends?|aims?) /u.test(plan)) continue;
		const at = start + index;
		const before = words.slice(Math.max(0, index - LONGEST_BEFORE), index);
		const hasSubject = (pronoun >= 0 && pronoun < index) || /\p{L}{4}\s$/u.test(before);
		// somebody or something must be named, or stand there with a noun of its own
		if (NOBODY.test(before) || (!hasSubject && !hasNameIn(facts, { start, end: at }))) continue;
		const dated = hasDateIn(facts, { start, end: start + words.length });
		if (PUBLIC_BODY.test(before) && dated) continue;
		if (!all && dated && ENTRY.test(plan) && !/\b(?:plan|intend|aim)/.test(plan)) continue;
		if (!all && APPOINTED.test(sentenceBefore(facts, sentence)) && /\bwill\b/.test(plan)) continue;
		return { start: at, end: at + plan.length };
	}
	return undefined;
}

/** The words of the sentence before. */
function sentenceBefore({ statements, snapshot }: DocumentFacts, { start }: Span): string {
	const before = statements[firstEndingAfter(statements, start) - 1];
	return before ? snapshot.text.slice(before.start, before.end) : '';
}
