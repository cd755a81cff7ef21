import type { DocumentFacts, Timex } from '../analysis/facts.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { attributeSentence } from './attribute.ts';
import type { Problem, Rule } from './rule.ts';
import { type UnsourcedSentence, unsourcedSentences } from './unsourced.ts';

const CODE = 'unattributed-figure';

/** A number of people, forces, casualties, money or shares that nobody is named for. */
export const unattributedFigure: Rule = {
	code: CODE,
	summary: 'A number of people, forces, casualties, money or shares with nobody named who counted.',
	severity: 'warning',
	family: 'source',
	check: (facts, desk) =>
		unsourcedSentences(facts, CODE, desk).flatMap((sentence) => {
			const figure = figureIn(facts, sentence);
			return figure ? [problemOf(figure, facts.snapshot.text.slice(figure.start, figure.end))] : [];
		}),
	fixes: (facts, problem) => attributeSentence(facts, problem, 'according'),
};

function problemOf(span: Span, words: string): Problem {
	return {
		code: CODE,
		severity: 'warning',
		...span,
		message: `Nobody is named for “${words}”. Readers must know who counted or measured: say according to whom, or which document the figure is from.`,
		related: [],
	};
}

const NUMBER = String.raw`(?:\d[\d,.]*\d|\d)`;
const WORD_NUMBER =
	'(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const VAGUE_NUMBER = '(?:(?:tens|scores|dozens|hundreds|thousands|millions|billions) of)';
const BIG = '(?:hundred|thousand|million|billion|trillion)';
/** At most two words between a number and what it counts: `three Russian combat planes`. */
const BETWEEN = String.raw`(?:[\p{L}’'-]{1,20} ){0,2}`;
const HURT = '(?:dead|killed|wounded|injured|missing|deaths|casualties|fatalities|victims|hurt|arrested|detained|displaced|homeless)';
const FORCES =
	'(?:troops|soldiers|fighters|servicemen|reservists|recruits|conscripts|mercenaries|militants|tanks|planes|aircraft|jets|warplanes|helicopters|drones|missiles|rockets|shells|warships|vessels|ships|boats|submarines|battalions|brigades|vehicles|warheads|bombs|strikes|airstrikes|attacks)';
const PEOPLE =
	'(?:people|residents|voters|civilians|refugees|migrants|immigrants|workers|jobs|employees|households|homes|families|patients|prisoners|detainees|protesters|demonstrators|supporters|donors|volunteers|viewers|customers|users|subscribers|children|students|cases|crimes|murders|votes|ballots|signatures|emails|e-mails|acres|barrels|tons|tonnes|gallons|megawatts)';

/** Units of time, distance and age, and words in -s that are no plural. */
const UNCOUNTED =
	'(?:years|counties|states|cities|countries|members|others|contests|debates|rounds|centuries|delegates|days|hours|minutes|seconds|weeks|months|decades|times|miles|yards|feet|inches|degrees|blocks|pages|was|is|has|this|his|its|does|as|us|various|previous|across|yes|news|politics|less|thus|always|perhaps|towards|besides|primaries|congress|business|press|class|loss|process|access|progress|success|address|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\p{L}*)';

const COUNTED = new RegExp(
	[
		// money and shares
		String.raw`[$€£]${NUMBER}(?:[- ]${BIG}|bn|m\b)?`,
		String.raw`\b${NUMBER} (?:${BIG} )?(?:dollars|euros|pounds|roubles|rubles|hryvnias|yuan)\b`,
		String.raw`\b${NUMBER}(?: ?%| percent\b| per cent\b)`,
		String.raw`\b${NUMBER} percentage points?\b`,
		// people, forces and casualties
		String.raw`\b(?:${NUMBER}|${VAGUE_NUMBER})(?: ${BIG})? ${BETWEEN}(?:${HURT}|${FORCES}|${PEOPLE})\b`,
		String.raw`\b(?:another |at least |some |about |around |nearly |almost |more than |over )?${WORD_NUMBER}(?: ${BIG})? ${BETWEEN}(?:${HURT}|${FORCES})\b`,
		String.raw`\b(?:killed|killing|wounded|wounding|injured|injuring) (?:at least |some |about |nearly |more than |over )?(?:${NUMBER}|${WORD_NUMBER}|${VAGUE_NUMBER})\b`,
		String.raw`\b(?:${NUMBER}|${WORD_NUMBER}) (?:million|billion|trillion)\b`,
		// what was measured: polls, shares, performance
		String.raw`\b(?:by|up|down|lead|leads|led|leading|ahead|behind|trail\p{Ll}*|margin of|rose|fell|dropped|grew|increased|decreased|declined|gained|lost|climbed|jumped|plunged|slumped|shrank) (?:\p{Ll}{1,12} ){0,3}${NUMBER}(?:[- ]point| points| percent| per cent|%)?`,
		String.raw`\b(?:one|two|three|four|nine|six|seven|eight)[- ](?:in|out of) (?:two|three|four|five|six|ten|\d+)\b(?! \p{Ll}+ (?:ago|later))`,
		String.raw`\b(?:a|about a|nearly a|one|two|three)[- ](?:third|thirds|quarter|quarters|fifth|fifths|tenth) of\b`,
		String.raw`\b(?:more than |less than |nearly |almost |about |roughly |over )?half (?:of|the|its|their|a million)\b`,
		String.raw`\b(?:has|have|had|more than|nearly|almost) (?:doubled|tripled|quadrupled|halved)\b`,
		String.raw`\b(?:${VAGUE_NUMBER}|(?:several|many) (?:dozen|hundred|thousand|million)) \p{Ll}{3,20}`,
		String.raw`\b(?:most|(?:the |a )?(?:vast |overwhelming |large |small |solid )?majority of|minority of|a (?:growing|large|small|record|significant) (?:number|share|proportion|percentage) of|the bulk of|countless|virtually all|nearly all|almost all) (?:the |their |its |his |her )?(?:\p{Ll}{1,20} )?\p{L}{3,20}s\b(?!['’])`,
		String.raw`\b(?:twice|three times|four times|five times|ten times|\d+ times) (?:as|more|the|higher|larger|that)\b`,
		String.raw`\b\d+(?:\.\d+)?[- ](?:points?|percentage|fold)\b`,
		String.raw`\b(?:more|fewer|less) than (?:a|two|three|four|several) (?:dozen|hundred|thousand|million|score|century|decade)\b`,
		String.raw`\b(?:has|have|had|is|are|was|were|been|be)? ?(?:sharply |steadily |rapidly |considerably |significantly |dramatically )?(?:soar(?:ed|ing)|surg(?:ed|ing)|plummet(?:ed|ing)|plung(?:ed|ing)|skyrocket(?:ed|ing)|dwindl(?:ed|ing)|wan(?:ed|ing)|shr(?:a|u)nk|(?:increased|increasing|decreased|declined|declining|grown|grew|growing|risen|rising|fallen|falling|dropped|dropping|improved|worsened) (?:sharply|steadily|rapidly|considerably|significantly|dramatically|since|over|from|in recent|faster|more))\b`,
		// a larger number of anything but time, distance and age
		String.raw`\b(?:\d{2,3}|\d{1,3}(?:,\d{3})+|\d{5,9}) ${BETWEEN}(?!${UNCOUNTED}\b)\p{L}{3,20}s\b(?!['’])`,
	].join('|'),
	'giu',
);

/** Vague quantities of anything: reported only where next to nothing speaks for a source. */
const COUNTED_LOOSELY = new RegExp(
	[
		String.raw`\b(?:half a dozen|dozens of|scores of) ${BETWEEN}(?!${UNCOUNTED}\b)\p{L}{3,20}s\b(?!['’])`,
		String.raw`\b(?:the|its|his|her|their) (?:number|share|rate|percentage|proportion|level|amount|cost|price|value|size) of\b`,
	].join('|'),
	'giu',
);
const MOST_FOR_LOOSE = -1.6;

/** Whole sentences that count nothing in the world: results, ages, rules, bills' numbers. */
const NO_FIGURE =
	/\b(?:9\/11|delegates|superdelegates|pay-?per-view|year-old|aged|innings?|touchdowns?|quarterback|kick-?off|box office|score[ds]?|free throws?|rebounds|goals?|seeded|chapter|page|verse|episode|season|tickets? (?:cost|are)|founded)\b/i;

function figureIn(facts: DocumentFacts, { start, words, paragraph, statement }: UnsourcedSentence): Span | undefined {
	if (NO_FIGURE.test(words)) return undefined;
	const polled = isOfPoll(facts, paragraph);
	for (const match of words.matchAll(COUNTED)) {
		const span = { start: start + match.index, end: start + match.index + match[0].length };
		if (!isDate(facts, span) && !isSmall(match[0]) && !(polled && SHARE.test(match[0]))) return span;
	}
	if ((statement.weight ?? 0) > MOST_FOR_LOOSE) return undefined;
	for (const match of words.matchAll(COUNTED_LOOSELY)) {
		const span = { start: start + match.index, end: start + match.index + match[0].length };
		if (!isDate(facts, span) && !polled) return span;
	}
	return undefined;
}

const SHARE = /%|percent|per cent|points?\b|\bin (?:two|three|four|five|six|ten|10)\b|\bof\b|^(?:most|(?:the |a )?\p{Ll}* ?majority)/iu;

/** How far back, in code units, a poll is named whose figures are still being told. */
const POLL_CARRIES = 700;

/** Whether a poll or survey is the source of the shares in a paragraph: it, or the copy just before, names one. */
function isOfPoll(facts: DocumentFacts, { start, end }: Span): boolean {
	return /\b(?:polls?|polling|surveys?|surveyed|respondents|exit poll)\b/i.test(
		facts.snapshot.text.slice(Math.max(0, start - POLL_CARRIES), Math.min(end, start + 2000)),
	);
}

function isDate(facts: DocumentFacts, span: Span): boolean {
	const timex: Timex | undefined = facts.timexes[firstEndingAfter(facts.timexes, span.start)];
	return timex !== undefined && timex.start < span.end;
}

/** What a reporter counts with the eyes: `3 people`, `4 children`; but not so the dead and the forces. */
function isSmall(words: string): boolean {
	return /^\d \D*$/u.test(words) && new RegExp(`${PEOPLE}$`, 'iu').test(words);
}
