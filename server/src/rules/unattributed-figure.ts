import type { DocumentFacts, Timex } from '../analysis/facts.ts';
import { remembered } from '../analysis/remembered.ts';
import { europeanPattern } from '../text/european.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { attributeSentence } from './attribute.ts';
import { CONTEST, isHistory, isOfContest, isReported } from './established.ts';
import { type Match, matchesOf, SENTENCES_REMEMBERED } from './matches.ts';
import type { Desk, Problem, Rule } from './rule.ts';
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
			const figure = figureIn(facts, sentence, desk);
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

// ── what counts (all of it in small letters: a sentence is folded before it is searched) ────────────────────────────────────────────

/** A number from its first digit on; 3,00,000 as Indian papers group it. What hangs on a letter is a name: AK-47, Covid-19. */
const NUMBER = String.raw`(?<![\d,.$€£¥₹]|\d[-–]|\p{L}[-–]|covid [-–] )(?:\d{1,6}[-–](?=\d))?(?:\d[\d,.]*\d|\d)`;
const WORD_NUMBER =
	'(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
/** What was spent, lost or given is asked about even where the sum is vague; `billions of dollars in debt` is a manner of speaking. */
const SPENT =
	/\b(?:cost|costs|costing|sp[ea]nd(?:s|ing)?|spent|stole|stolen|rais(?:e|ed|es|ing)|lost|pa(?:y|id|ys|ying)|gave|give[ns]?|donat(?:e|ed|ing)|earned|invested|invest|wasted|poured|transferred|laundered|owe[ds]?) (?:\p{L}+ ){0,4}$/u;
const VAGUE_NUMBER = '(?:(?:tens|scores|dozens|hundreds|thousands|millions|billions|trillions) of(?: (?:thousands|millions|billions) of)?)';
const BIG = '(?:hundred|thousand|million|billion|trillion)';
const ROUGHLY = '(?:(?:another|at least|some|about|around|nearly|almost|more than|over|up to) )?';
/** At most two words between a number and what it counts: `three Russian combat planes`. */
const BETWEEN = String.raw`(?:[\p{L}’'-]{1,20} ){0,2}`;
const HURT =
	'(?:dead|killed|wounded|injured|missing|deaths|casualties|fatalities|victims|hurt|arrested|detained|displaced|homeless|hostages|bodies|died|drowned|perished|kidnapped|abducted|executed|beheaded|hospitali[sz]ed)';
/** `people have been`, `soldiers, including two officers, were`: what stands between a number and what befell those whom it counts. */
const BEFELL = String.raw`(?:[\p{L}’'-]{1,20} ){0,5}(?:(?<= )[\p{L}’'-]{1,20}, including (?:[\p{L}’'-]{1,20} ){1,3}[\p{L}’'-]{1,20}, (?:were|was) )?`;
const FORCES =
	'(?:troops|soldiers|fighters|servicemen|reservists|recruits|conscripts|mercenaries|militants|insurgents|rebels|gunmen|policemen|tanks|planes|aircraft|jets|warplanes|helicopters|drones|missiles|rockets|shells|warships|vessels|ships|boats|submarines|battalions|brigades|vehicles|warheads|bombs|airstrikes|attacks)';
const PEOPLE =
	'(?:people|residents|voters|civilians|refugees|migrants|immigrants|workers|jobs|employees|households|homes|families|patients|prisoners|detainees|inmates|protesters|protestors|demonstrators|supporters|donors|volunteers|viewers|customers|users|subscribers|children|students|cases|crimes|murders|votes|ballots|signatures|emails|e-mails|barrels|tons|tonnes|gallons|liters|litres|megawatts|police|staffers|contributors|contributions|lobbyists|adults|attendees|spectators|onlookers|passengers|tourists|visitors|infections)';

/** Units of time, distance and age, what a map shows, and words in -s that are no plural. */
const UNCOUNTED =
	'(?:years|kilos|kilograms|grams|pounds|carats|litres|liters|volts|watts|calories|counties|states|cities|countries|nations|towns|villages|districts|provinces|members|seats|others|contests|debates|rounds|centuries|delegates|days|hours|minutes|seconds|weeks|months|decades|times|miles|yards|feet|inches|meters|metres|kilometers|kilometres|km|knots|hectares|acres|square|degrees|blocks|pages|stories|storeys|percent|was|is|has|this|his|its|does|as|us|various|previous|across|yes|news|politics|less|thus|always|perhaps|towards|besides|primaries|congress|business|press|class|loss|process|access|progress|success|address|points|charges|counts|runs|series|versions|episodes|songs|books|films|through|and|of|in|at|on|by|for|from|to|with|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\p{L}*)';
const THINGS = String.raw`(?:(?!${UNCOUNTED}\b)[\p{L}’'-]{1,20} ){0,2}(?!${UNCOUNTED}\b)(?:\p{L}{3,20}s|\p{L}{0,16}(?:men|women)|police|cattle|sheep)\b(?!['’])`;

/** What a number has to do with: what `few` of these may be left to the reporter depends on it. */
type Sort =
	| 'standing'
	| 'money'
	| 'share'
	| 'hurt'
	| 'forces'
	| 'people'
	| 'amount'
	| 'change'
	| 'part'
	| 'things'
	| 'held'
	| 'toll'
	| 'tens'
	| 'performance'
	| 'trend'
	| 'many';

/** How somebody stands in polls of which none is named. */
const STANDING = europeanPattern(
	/\b(?:lead(?:s|ing)?|led|trail(?:s|ed|ing)?|ahead|behind|surg(?:es|ed|ing)|ris(?:es|ing)|rose|fall(?:s|ing|en)?|fell|slip(?:s|ped|ping)|lag(?:s|ged|ging)?|sink(?:s|ing)?|sank|slid|sliding|tied|first|second|third|atop|top(?:s|ped|ping)?|up|down) (?:\p{L}[\p{L}’'-]{0,20},? ){0,4}in (?:the |most |recent |early |national |state |several |many |some |public |opinion ){0,3}(?:polls|polling|surveys)\b|\b(?:low|high|dismal|record|poor|strong|soaring|falling|sinking|sagging) (?:un)?(?:approval|popularity|favorability|favourability) (?:ratings?|numbers)\b/gu,
);

const MEASURES: readonly (readonly [Sort, RegExp])[] = [
	['money', europeanPattern(new RegExp(String.raw`[$€£¥₹](?:\d[\d,.]*\d|\d)(?:[- ]${BIG}| ?bn\b| ?m\b)?`, 'gu'))],
	[
		'money',
		europeanPattern(
			new RegExp(String.raw`\b${NUMBER} (?:${BIG} )?(?:dollars|euros|pounds|roubles|rubles|rupees|hryvnias|yuan|naira|pesos)\b`, 'gu'),
		),
	],
	['share', europeanPattern(new RegExp(String.raw`\b${NUMBER}(?: ?%| percentage points?\b| percent\b| per cent\b)`, 'gu'))],
	['hurt', europeanPattern(new RegExp(String.raw`\b(?:${NUMBER}|${VAGUE_NUMBER})(?: ${BIG})? ${BEFELL}${HURT}\b`, 'gu'))],
	['forces', europeanPattern(new RegExp(String.raw`\b(?:${NUMBER}|${VAGUE_NUMBER})(?: ${BIG})? ${BETWEEN}${FORCES}\b`, 'gu'))],
	['people', europeanPattern(new RegExp(String.raw`\b(?:${NUMBER}|${VAGUE_NUMBER})(?: ${BIG})? ${BETWEEN}${PEOPLE}\b`, 'gu'))],
	[
		'hurt',
		europeanPattern(
			new RegExp(
				String.raw`\b(?:killed|killing|wounded|wounding|injured|injuring|displaced|displacing) ${ROUGHLY}(?:${VAGUE_NUMBER}|${NUMBER}|${WORD_NUMBER})\b`,
				'gu',
			),
		),
	],
	['amount', europeanPattern(new RegExp(String.raw`\b(?:${NUMBER}|${WORD_NUMBER})[- ](?:million|billion|trillion)\b`, 'gu'))],
	[
		'change',
		europeanPattern(
			new RegExp(
				String.raw`\b(?:by|up|down|lead|leads|led|leading|ahead|behind|trail\p{Ll}*|margin of|rose|fell|dropped|grew|increased|decreased|declined|gained|lost|climbed|jumped|plunged|slumped|shrank|soared|surged) (?:\p{Ll}{1,12} ){0,3}${NUMBER}(?:[- ]point| points| percent| per cent|%)`,
				'gu',
			),
		),
	],
	[
		'share',
		europeanPattern(
			/\b(?:\d+|one|two|three|four|six|seven|eight|nine)[- ](?:in|out of) (?:two|three|four|five|six|ten|\d+)\b(?! \p{Ll}+ (?:ago|later))/gu,
		),
	],
	['change', /\b(?<![\d,.])\d+(?:\.\d+)?[- ](?:points?|percentage|fold)\b/gu],
	['things', europeanPattern(new RegExp(String.raw`\b(?<![\d,.]|\p{L}[-–])(?:[1-9]\d{2}|\d{1,3}(?:,\d{2,3})+|\d{5,9}) ${THINGS}`, 'gu'))],
];

/** What counts without digits. */
const WORDED: readonly (readonly [Sort, RegExp])[] = [
	['hurt', europeanPattern(new RegExp(String.raw`\b${ROUGHLY}${WORD_NUMBER}(?: ${BIG})? ${BEFELL}${HURT}\b`, 'gu'))],
	['forces', europeanPattern(new RegExp(String.raw`\b${ROUGHLY}${WORD_NUMBER}(?: ${BIG})? ${BETWEEN}${FORCES}\b`, 'gu'))],
	['hurt', europeanPattern(new RegExp(String.raw`\b${VAGUE_NUMBER} ${BETWEEN}${HURT}\b`, 'gu'))],
	['people', europeanPattern(new RegExp(String.raw`\b${VAGUE_NUMBER} ${BETWEEN}(?:${FORCES}|${PEOPLE})\b`, 'gu'))],
	[
		'hurt',
		europeanPattern(
			new RegExp(
				String.raw`\b(?:killed|killing|wounded|wounding|injured|injuring|displaced|displacing) ${ROUGHLY}(?:${VAGUE_NUMBER}|${WORD_NUMBER})\b`,
				'gu',
			),
		),
	],
	['amount', europeanPattern(new RegExp(String.raw`\b${WORD_NUMBER}[- ](?:million|billion|trillion)\b`, 'gu'))],
	['share', /\b(?:one|two|three|four|six|seven|eight|nine)[- ](?:in|out of) (?:two|three|four|five|six|ten)\b(?! \p{Ll}+ (?:ago|later))/gu],
	['share', /\b(?:a|about a|nearly a|one|two|three)[- ](?:third|thirds|quarter|quarters|fifth|fifths|tenth) of\b/gu],
	[
		'share',
		/\b(?:more than |less than |nearly |almost |about |roughly |over )?(?<!\b(?:one|other|better|first|second|latter|back|bottom|top) )half (?:of|the|its|their|a million)\b/gu,
	],
	['change', /\b(?:(?:has|have|had|more than|nearly|almost) (?:doubled|tripled|quadrupled|halved))\b/gu],
	[
		'people',
		europeanPattern(new RegExp(String.raw`\b(?:${VAGUE_NUMBER}|(?:several|many) (?:dozen|hundred|thousand|million)) \p{Ll}{3,20}`, 'gu')),
	],
	['standing', STANDING],
	[
		'part',
		europeanPattern(
			/\b(?:(?:the |a )?(?:vast |overwhelming |large |small |solid |great )?majority of|minority of|a (?:growing|large|small|record|significant) (?:number|share|proportion|percentage) of|the bulk of|virtually all|nearly all|almost all) (?:the |their |its |his |her )?(?:\p{Ll}{1,20} )?(?!nations|countries|states|ways|things|issues|reasons|years|days|weeks|months|times|delegates|contests|factors|questions)\p{L}{3,20}s\b(?!['’])/gu,
		),
	],
	[
		'part',
		europeanPattern(
			/(?<!\b(?:the|its|his|her|their|our|one|second|third|are|is|was|were|than|at) |['’]s |s['’] |-)\bmost (?:(?:young|old|older|younger|white|black|local|foreign|small|large|federal|ordinary|registered|adult) |\p{Ll}{2,12}(?:an|ese|ern|ish) )?(?:voters|residents|people|workers|employees|students|children|women|men|parents|refugees|migrants|immigrants|companies|firms|hospitals|schools|households|families|patients|doctors|soldiers|prisoners|inmates|farmers|businesses|shops|victims|cases|deaths|donors|donations|donors|customers|consumers|users|teachers|nurses|drivers|homes|jobs|votes|republicans|democrats|lawmakers|senators)\b(?!['’])/gu,
		),
	],
	[
		'change',
		/\b(?:twice|three times|four times|five times|ten times|\d+ times) (?:as (?:many|much|high|large)|more|the (?:number|rate|amount)|higher|larger)\b/gu,
	],
	['change', /\b(?:soared|surged|plummeted|skyrocketed|dwindled|quadrupled|tripled)\b/gu],
	[
		'change',
		/\b(?:increased|decreased|declined|grown|grew|risen|rose|fallen|fell|dropped) (?:sharply|steadily|rapidly|considerably|significantly|dramatically)\b/gu,
	],
];

/** What `few` leaves alone: delegates and votes won, which somebody has counted all the same, and lower numbers of things. */
const FURTHER: readonly (readonly [Sort, RegExp])[] = [
	[
		'held',
		europeanPattern(
			new RegExp(
				String.raw`\b(?:${NUMBER}|${WORD_NUMBER}) (?:of (?:the |its |their |\p{L}+['’]s )?(?:${NUMBER}|${WORD_NUMBER}) )?${BETWEEN}(?:super)?(?:delegates|votes|ballots)\b|\b(?:has|have|had|won|wins|collected|total of|with) ${ROUGHLY}(?:a total of )?(?:at least )?[1-9][\d,]*\d(?=[,.;]| and\b)(?![,.]\d)`,
				'gu',
			),
		),
	],
	[
		'toll',
		europeanPattern(new RegExp(String.raw`\btoll (?:[\p{L}’'-]{1,20} ){0,6}(?:to|at|of|passed|reached) ${ROUGHLY}${NUMBER}\b`, 'gu')),
	],
	['tens', europeanPattern(new RegExp(String.raw`\b(?<![\d,.]|[\p{L}\d][-–]|covid [-–] )[1-9]\d(?!\.\d) ${THINGS}`, 'gu'))],
	[
		'performance',
		europeanPattern(
			/\b(?:a|an|his|her|its|their|['’]s) (?:(?:\p{Ll}[\p{L}’'-]{1,20} ){1,3}(?<!\bto )lead\b|lead (?:over|among|with)\b)(?! (?:role|singer|author|vocal|actor|sponsor|story|time|lawyer|counsel|attorney|prosecutor|parade))|\b(?<!['’\p{L}][-–])(?!leads (?:the|a|an|its|his|her|their) (?:[\p{L}-]{2,20} ){0,3}(?:party|team|group|compan|countr|state|department|ministry|organi|commi|agency|church|opposition|movement|delegation|council|union|investigation|coalition|government|region|city|effort|charge|way)|leads (?:that|this)\b)(?:leads|trails|trailed|lags|lagged|lagging|dominates|dominated|dominating|outperformed|outpaced|outraised|outspent) (?:behind |well )?\p{L}{3,}|\b(?:is|are|was|were|has been|have been) (?:\p{Ll}+ly |well |far )?(?:leading|trailing|surging|slipping|gaining ground|losing ground|ahead of|faltering) ?(?:\p{L}{3,})?|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ](?:straight |consecutive )?(?:win|victory|defeat|loss)\b|\b(?:straight|consecutive) (?:wins|victories|losses|defeats|quarters|years|months)\b|\bwon (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of |states|contests|primaries|counties)|\b(?:big|biggest|decisive|narrow|commanding|comfortable|landslide|resounding|convincing|huge|strong|stronger|strongest|poor|dismal|disappointing|weak|solid|stunning|surprise|lopsided|double-digit|distant) (?:second|third|fourth|fifth|wins?|victory|victories|loss|losses|defeats?|margins?|showings?|performances?|finish|leads?)\b|\b(?:handily|narrowly|soundly|decisively|comfortably|overwhelmingly) (?:won|beat|beaten|defeated|lost|carried|elected|re-elected|rejected)\b|\b(?:won|lost|carried it) (?:handily|narrowly|soundly|decisively|comfortably|overwhelmingly|easily|big)\b|\b(?:trounced|trouncing|routed|thumped|crushed|swept)\b|\b(?:has|have|had) (?:plummeted|collapsed|faded|fizzled|struggled|stalled|faltered|stumbled|cratered|soared|surged)\b/gu,
		),
	],
	[
		'trend',
		europeanPattern(
			/\b(?:growing|increasing|rising|declining|falling|shrinking|mounting|soaring|dwindling|plunging|slowing) (?:numbers?|share|cost|costs|amounts?|prices|rates?|demand|crowds?|support|turnout|incomes?|wages|sales|debt|list|ranks|crime|violence|popularity|unemployment|inequality|population)\b|\b(?:has|have|had) (?:\p{Ll}+ly |also |since )?(?:grown|risen|fallen|increased|declined|dropped|shrunk|swelled|climbed|jumped|plunged|narrowed|widened|stagnated)\b|(?<!\b(?:anger|concerns?|fears?|frustration|tensions?|discontent|unease|interest|doubts?|hopes?|pressure) )\b(?:is|are|was|were) (?:\p{Ll}+ly |also |still )?(?:growing|rising|increasing|falling|declining|shrinking|widening|narrowing|dwindling|climbing)\b(?! (?:\p{Ll}+ )?(?:anger|concerns?|fears?|frustration|tensions?|discontent|unease|interest|calls|doubts?|worries|hopes?|pressure)\b)|\b(?:fewer \p{Ll}[\p{L}-]{2,}|higher|lower|larger|smaller|younger|older|faster|richer|poorer) (?:\p{Ll}[\p{L}-]{2,} ){0,2}than\b(?! (?:a|an|ever|usual|later)\b)/gu,
		),
	],
	[
		'many',
		europeanPattern(
			/(?<!\b(?:the|his|her|its|their|how|as|too|so|very|of) )\b(?:many|few|fewer|numerous|countless|several) (?:(?:of (?:the|his|her|its|their|those|these) )?(?:\p{L}[\p{L}’'-]{1,20} ){0,1})(?:voters|people|republicans|democrats|americans|women|men|workers|conservatives|supporters|residents|delegates|lawmakers|companies|donors|families|children|students|businesses|employers|patients|immigrants|refugees|banks|hospitals|schools|homes|jobs|deaths)\b/gu,
		),
	],
];

/** What a sentence must hold for the patterns of a sort to be tried: one look for a word is much cheaper than they are. */
const NEEDS: Readonly<Record<Sort, RegExp>> = {
	money: /[$€£¥₹]|dollars|euros|pounds|roubles|rubles|rupees|hryvnias|yuan|naira|pesos/,
	share: /%|percent|per cent|[- ](?:in|out of) (?:two|three|four|five|six|ten|\d)|third|quarter|fifth|tenth|\bhalf\b/u,
	hurt: new RegExp(`\\b${HURT}\\b|(?:kill|wound|injur|displac)(?:ed|ing)`),
	forces: new RegExp(`\\b${FORCES}\\b`),
	people: new RegExp(`\\b${PEOPLE}\\b|\\b(?:tens|scores|dozens?|hundreds?|thousands?|[mbtr]+illions?)\\b`),
	amount: /illion|\b(?:numbering|totall?|estimated|put at|from \d)/,
	change:
		/point|percent|%|per cent|fold|doubled|tripled|quadrupled|halved|\btwice\b|\btimes\b|soared|surged|plummeted|skyrocketed|dwindled|(?:sharp|steadi|rapid|considerab|significant|dramatical)ly/,
	part: /majority|minority|number|share|proportion|percentage|bulk|\ball\b|\bmost\b/,
	standing: /polls|polling|surveys|ratings?|numbers/,
	things: /\d{3}|\d,\d/,
	held: /delegates|votes|ballots|\b(?:has|have|had|won|wins|collected|total of|with)\b/,
	toll: /\btoll\b|\bkilling\b/,
	tens: /\d\d/,
	performance:
		/lead|margin|show|perform|second|third|finish|trounc|rout|thump|crush|sw[e]+p|plummet|collaps|fad|fizz|strugg|stall|falt|stumb|crater|soar|surg|ly |big|easily|trail|lag|dominat|out[prs]|surging|slipping|ground|faltering|w[io]n|victor|defeat|loss|straight|consecutive/,
	trend: /ing|grown|risen|fallen|increased|declined|dropped|shrunk|swelled|climbed|jumped|plunged|narrowed|widened|stagnated|than/,
	many: /many|few|numerous|countless|several/,
};

/** What a sentence without digits must hold to be searched: most hold nothing of it. */
const VAGUE_FIGURE =
	/\b(?:tens|scores|dozens?|hundreds?|thousands?|[mbtr]+illions?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|one[- ](?:in|out|third|quarter|fifth|tenth)|a[- ](?:third|quarter|fifth|tenth)|half|doubled|halved|tripled|quadrupled|majority|minority|number|share|proportion|percentage|bulk|all|most|lead|leads|leading|led|trails?|trailing|polls|polling|approval|popularity|favorability|twice|times|soared|surged|plummeted|skyrocketed|dwindled|grown|grew|risen|rose|fallen|fell|dropped|increased|decreased|declined)\b/;

/** Vague quantities of anything: reported only where next to nothing speaks for a source. */
const COUNTED_LOOSELY = europeanPattern(new RegExp(String.raw`\b(?:half a dozen|dozens of|scores of) ${THINGS}`, 'gu'));
const MOST_FOR_LOOSE = -1.6;
/** Few things may have been counted by the reporter, and many seen. */
const LOOSE_SORTS: readonly Sort[] = ['tens', 'trend', 'many', 'performance'];
const MOST_FOR_TENS = -0.9;

// ── what is let off ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whole sentences that count nothing in the world: results, ages, rules, bills' numbers. */
const NO_FIGURE =
	/\b(?:9\/11|pay-?per-view|year-old|aged|box office|scores?|chapter|page|verse|episode|season|tickets? (?:cost|are)|margin of (?:sampling )?error|margins of error|by telephone|landlines?|admission|sampled?|sampling|based on (?:a|an) (?:\p{Ll}+ )?survey|votes? counted|precincts|rank(?:ed|ings?)|parameters|weightage|displacement|maximum (?:penalty|sentence|fine)|land area|surface area|land ?mass)\b/u;
/** Results of elections, which `few` leaves to those who count the votes. */
const RESULT =
	/\b(?:delegates|superdelegates|of the (?:votes?|ballots)|in (?:first|second|third|fourth) with|w[io]n(?:s|ning)? by|beat|finish(?:ed|ing) (?:first|second|third|fourth|last))\b/;
/** What the rules of an election say, whoever counts: `it takes 1,200 delegates to win`. */
const BY_RULE = /\b(?:needs?|needed|takes|took|requires?|required|clinch|threshold|at stake|up for grabs|awards|available|outstanding)\b/;
/** Sums that a contract, law or budget settles, which the sentence names. */
const UNDER_TERMS =
	/\b(?:[Uu]nder|[Ii]n) (?:the|a|an|its|their|this|that) (?:[\p{L}\d-]{2,20} ){0,3}(?:deal|agreement|accord|law|act|rules?|terms|contract|treaty|budget|constitution|settlement|pact|bill)\b|\b(?:rules?|regulations?|laws?|bills?|acts?|statutes?|cut-?off|ceiling|threshold|limit|minimum wage|statute) (?:\p{L}+ ){0,3}(?:would|will|requires?|provides?|provided|sets?|allows?|was|is|caps?|limits?|,)/u;
/** The words of which that holds one. */
const MAY_TERM =
	/\b(?:deal|agreement|accord|laws?|acts?|rules?|terms|contract|treaty|budget|constitution|settlement|pact|bills?|regulations?|statutes?|cut-?off|ceiling|threshold|limit|minimum wage)\b/;
/** What exchanges and price lists print. */
const MARKET =
	/\b(?:barrels?|ounces?|shares?|stocks?|futures|index|indexes|indices|dow|nasdaq|nikkei|hang seng|ftse|dax|crude|bourse|currency|currencies|dollar|euro|yen)\b/;
const TRADED = /\b(?:closed?|closing|at the close|traded?|trading|session|opened|a barrel|an ounce|a share|per share|index|points)\b/;
const INDEX = /\b(?:markets|dow|nasdaq|nikkei|hang seng|ftse|dax|cac|index|indexes|indices|stocks|shares|bourse)\b/;
/** Exchanges that move, which all can watch. */
const PRICES =
	/\b(?:(?:oil|crude|gold|gas|stock|share|commodity|metal|grain|food) prices?|(?:stock|asian|european|world|global|financial|share|equity|u\.s\.) (?:markets?|stocks|shares)) (?:\p{Ll}{2,12} ){0,2}(?:climb|rose|ris(?:e|ing)|fell|fall|jump|drop|slip|surg|slump|plung|tumbl|soar|gain)/u;
/** Behind a sum that is a price: `a barrel`, `per share`, `each`. */
const PRICED =
	/^(?: \p{L}+illion)? (?:apiece|each|(?:a|an|per|for an?) (?:single )?(?:barrel|share|pair|ounce|bushel|kilo|kilogram|kg|ticket|gallon|ton|tonne|pound|day|night|hour|person|piece|spot|head|seat|bottle|copy|liter|litre|square (?:foot|feet|met(?:er|re)s?)|acre|mile|hectare))\b/u;
/** Small sums before what they buy, or behind the fee that they are. */
const SMALL_FEE =
	/^[$€£¥₹]\d{1,2}(?:,?\d{3}|\d)?(?:\.\d\d)? (?:_|["“‘']?(?!million|billion|trillion|hundred|thousand|bn|a|an|in|to|for|of|on|at|per|from|by|and|or|was|were|is|as|with|that|which|more|each|worth)\p{L})/u;
const FEE_OF = /\b(?:fees?|fares?|tolls?|price|priced|tickets?) (?:\p{L}+ )?(?:of|at|is|was|for)? ?$/u;
/** Rents and fees are prices, too, as long as they are small. */
const SMALL_PRICE = /^[$€£¥₹]\d{1,4}(?:\.\d\d)? (?:a|per) month\b/;
/** Who counts by office, so that the sentence says where its number is from: `The centre is monitoring 265 women`. */
const COUNTS =
	/\b\p{Lu}[\p{L}’'-]+\)? (?:of \p{Lu}\p{L}+ |and \p{Lu}\p{L}+ )?(?:is |are |has |have |was )?(?:monitor(?:s|ed|ing)|track(?:s|ed|ing)|register(?:s|ed)|record(?:s|ed)|count(?:s|ed)|list(?:s|ed)|tall(?:y|ies|ied)|projects|forecasts?|identif(?:y|ies|ied)) |\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Ss]tud(?:y|ies)|[Rr]eport|[Ss]urvey|[Rr]ecords|[Ff]ilings) (?:from|by|of|released by|published by|compiled by) [^.;]{3,80} (?:show|shows|showed|suggests?|suggested|indicates?)\b/u;
/** Directly before a number that is taken up, not claimed: `the 49 victims`, `its 47 survivors`. */
const TAKEN_UP =
	/(?:\b(?:the|its|their|his|her|these|those|both|our|my|remaining|other)|\p{L}['’]s)(?: (?:nearly|almost|more than|over|about|some|roughly|estimated|first|last|other))? $/u;
/** In a name before its number: Flight 370, Route 66. Days of the week and words that open a sentence are none. */
const NAMED_BEFORE =
	/(?:(?:^|[.!?…:”"—–-] )(?:Flight|Route|Boeing|Airbus|Article|Section|Highway|Interstate|Proposition|Resolution|Apollo|Formula|Channel)|(?:[^\s.!?…:”"—–-] |\b(?:a|an|the) )(?!(?:About|Some|Nearly|Over|At|Of|Almost|Around|Roughly|Only|But|And|The|With|In|On|For|By|All|Another|Up|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))\p{Lu}[\p{L}-]{2,20}) $/u;

/** Whether a sentence counts nothing in the world that anybody must be named for. */
const isNoFigure: (words: string) => boolean = remembered(SENTENCES_REMEMBERED, (words) => {
	const folded = fold(words);
	if (NO_FIGURE.test(folded) || COUNTS.test(words) || (MAY_TERM.test(words) && UNDER_TERMS.test(words))) return true;
	if (PRICES.test(folded)) return true;
	return (MARKET.test(folded) && TRADED.test(folded)) || (INDEX.test(folded) && /%|percent|points?\b/.test(folded));
});

/** Whether anything in a sentence may be a figure that wants a source. */
const mayCount: (words: string) => boolean = remembered(
	SENTENCES_REMEMBERED,
	(words) => /\d/.test(words) || VAGUE_FIGURE.test(fold(words)),
);

/** What each pattern finds in a sentence, without those that find nothing. */
const figuresIn: (words: string) => readonly (readonly [Sort, readonly Match[]])[] = remembered(SENTENCES_REMEMBERED, (words) => {
	const folded = fold(words);
	const found: [Sort, readonly Match[]][] = [];
	const contest = CONTEST.test(words);
	for (const [sort, pattern] of /\d/.test(words) ? [...MEASURES, ...WORDED] : WORDED) {
		if ((contest && sort !== 'money' && sort !== 'hurt') || !NEEDS[sort].test(folded)) continue;
		const matches = matchesOf(pattern, folded);
		if (matches.length > 0) found.push([sort, matches]);
	}
	return found;
});

const looselyCountedIn: (words: string) => readonly Match[] = remembered(SENTENCES_REMEMBERED, (words) =>
	matchesOf(COUNTED_LOOSELY, fold(words)),
);

const furtherIn: (words: string) => readonly (readonly [Sort, readonly Match[]])[] = remembered(SENTENCES_REMEMBERED, (words) => {
	const folded = fold(words);
	if (CONTEST.test(words)) return [];
	return FURTHER.flatMap(([sort, pattern]): [Sort, readonly Match[]][] => {
		if (!NEEDS[sort].test(folded) || (sort === 'held' && BY_RULE.test(folded))) return [];
		const matches = matchesOf(pattern, folded);
		return matches.length > 0 ? [[sort, matches]] : [];
	});
});

function figureIn(facts: DocumentFacts, sentence: UnsourcedSentence, { strictness }: Desk): Span | undefined {
	const { start, words, paragraph, statement } = sentence;
	const few = strictness === 'few';
	const counts = mayCount(words);
	if ((few && (!counts || RESULT.test(words.toLowerCase()))) || isNoFigure(words)) return undefined;
	const found =
		(counts ? firstOf(facts, sentence, figuresIn(words), few) : undefined) ??
		(few ? undefined : firstOf(facts, sentence, furtherIn(words), few));
	if (found || !counts) return found;
	if ((statement.weight ?? 0) > MOST_FOR_LOOSE || !isReported(facts)) return undefined;
	for (const { index, text } of looselyCountedIn(words)) {
		const span = { start: start + index, end: start + index + text.length };
		if (!isDate(facts, span) && !isOfPoll(facts, paragraph, few)) return span;
	}
	return undefined;
}

/** Small letters of the same length: where the language has no such letters, the words as they are. */
function fold(words: string): string {
	const folded = words.toLowerCase();
	return folded.length === words.length ? folded : words;
}

/** Of all figures that are not let off, the first; of two that begin together, the longer. */
function firstOf(
	facts: DocumentFacts,
	{ start, words, paragraph, statement }: UnsourcedSentence,
	figures: readonly (readonly [Sort, readonly Match[]])[],
	few: boolean,
): Span | undefined {
	const contest = isOfContest(facts);
	const reported = isReported(facts) && !contest;
	let polled: boolean | undefined;
	let best: Span | undefined;
	for (const [sort, matches] of figures) {
		if (!reported && sort !== 'money' && sort !== 'hurt') continue;
		if (LOOSE_SORTS.includes(sort) && (statement.weight ?? 0) > MOST_FOR_TENS) continue;
		for (const { index, text } of matches) {
			const span = currency(words, { start: index, end: index + text.length });
			if (best && (start + span.start > best.start || (start + span.start === best.start && start + span.end <= best.end))) break;
			if (isLetOff(facts, sort, words, span, start)) continue;
			const at = { start: start + span.start, end: start + span.end };
			if (isHistory(facts, { start, end: start + words.length }, at, SETTLED_AFTER[sort])) continue;
			if (sort === 'money' && isOfFilings(facts, paragraph, few)) continue;
			if (sort === 'performance' && isAboutPoll(facts)) continue;
			if (SHARES.includes(sort) && (polled ??= isOfPoll(facts, paragraph, few))) continue;
			best = at;
			break;
		}
	}
	return best;
}

/** After how many days a figure with its date is settled: money wants its source for years, casualties are in all the papers. */
const SETTLED_AFTER: Readonly<Partial<Record<Sort, number>>> = { money: 3650, hurt: 10, forces: 10 };
const SHARES: readonly Sort[] = ['share', 'part', 'change'];

/** With what stands before the sign of a currency: US$, A$, N $. */
function currency(words: string, { start, end }: Span): Span {
	if (!/[$€£]/.test(words.charAt(start))) return { start, end };
	const before = /(?:^|[^\p{L}\p{N}])((?:US|AU|NZ|HK|NT|CA|[B-HJ-Z]|A(?! )) ?)$/u.exec(words.slice(Math.max(0, start - 5), start));
	return { start: start - (before?.[1]?.length ?? 0), end };
}

function isLetOff(facts: DocumentFacts, sort: Sort, words: string, { start, end }: Span, at: number): boolean {
	if (isDate(facts, { start: at + start, end: at + end })) return true;
	// a court has their names and their number
	if ((sort === 'hurt' || sort === 'people') && BACKGROUND.test(words.slice(Math.max(0, start - 120), start))) return true;
	if (/\b(?:accused|suspected|convicted) (?:of|in) (?:\p{Ll}+ ){0,3}$/u.test(words.slice(Math.max(0, start - 60), start))) return true;
	// `was fined $25,000 by the League`
	if (
		sort === 'money' &&
		/\bfined (?:\p{L}+ )?$/u.test(words.slice(Math.max(0, start - 24), start)) &&
		/^ by (?:the )?\p{Lu}/u.test(words.slice(end, end + 10))
	)
		return true;
	if (BY_COURT.test(words.slice(Math.max(0, start - 60), start))) return true;
	if (sort === 'forces' && /\b(?:unveil|display|parad)(?:s|ed|ing)\b/.test(words.slice(0, start))) return true;
	if (
		/^ (?:(?:are|were|is|was) (?:either )?)?(?:charged|accused|convicted|sentenced|on trial|indicted|being tried|awaiting trial)\b/.test(
			words.slice(end, end + 30),
		)
	)
		return true;
	const before = words.slice(Math.max(0, start - 24), start);
	// `That is a 67 percent increase`: reckoned from what the sentence before tells
	if ((sort === 'share' || sort === 'change') && RECKONED.test(words.slice(0, start))) return true;
	const leads = COUNTED.test(words.slice(start, end));
	if (sort === 'money' && TAKEN_UP.test(before.toLowerCase()) && leadsOn(words, end)) return true;
	if (sort === 'share' && / \p{Lu}\p{L}+ \p{Lu}/u.test(words.slice(end, end + 40)) && /^ \p{Lu}/u.test(words.slice(end, end + 3)))
		return true;
	if (sort === 'money')
		return (
			PRICED.test(words.slice(end, end + 40)) ||
			SMALL_PRICE.test(words.slice(start, end + 12)) ||
			SMALL_FEE.test(words.slice(start, end + 12)) ||
			FEE_OF.test(before)
		);
	if (leads && sort !== 'share' && sort !== 'change' && (TAKEN_UP.test(before.toLowerCase()) || NAMED_BEFORE.test(before))) return true;
	if (leads && sort === 'share' && TAKEN_UP.test(before.toLowerCase())) return true;
	if (/(?:dollars|euros|pounds)$/.test(words.slice(start, end)) && !leads) return !SPENT.test(words.slice(Math.max(0, start - 60), start));
	return sort === 'people' && SMALL.test(words.slice(start, end));
}

/** Behind a sum that is a name for something: `the $3 million bridge`, `the $1 million for veterans`. */
function leadsOn(words: string, end: number): boolean {
	return /^[ -](?!of|to|a|an|in|on|was|is|were|are|has|had)\p{L}/u.test(words.slice(end, end + 6));
}

/** Before those whom an event has hurt that was in the papers: `last week’s bombing of a mosque that killed 11 people`. */
const BACKGROUND =
	/\b(?:(?:last|this) (?:week|month|year|summer|winter|spring|autumn)|\p{Lu}\p{Ll}{2,8}(?:day|uary|rch|ril|ay|une|uly|ust|ber))['’]s (?:[\p{L}’'-]{1,20} ){1,14}(?:that|which) (?:also )?(?:(?:killed|wounded|injured|left) (?:\p{L}+ ){0,2})?$/u;

/** A sentence that reckons from the figures of the one before. */
const RECKONED = /^(?:That|This) (?:is|was|represents?|represented|means?|meant|compares|makes|made|marks) (?:\p{L}+ ){0,3}$/u;

/** A number, in digits or words. */
const COUNTED = new RegExp(`^(?:\\d|${WORD_NUMBER}\\b)`, 'iu');

/** A court counts those whom it has judged. */
const BY_COURT =
	/\b(?:[Cc]ourts?|[Tt]ribunal|[Jj]udges?|[Jj]ury) (?:has |have |had )?(?:already )?(?:convicted|sentenced|acquitted|indicted|jailed) (?:\p{L}+ ){0,2}$/u;

/** What a reporter counts with the eyes: `3 people`, `4 children`; but not so the dead and the forces. */
const SMALL = /^\d \D*$/u;

/** How far back, in code units, a poll is named whose figures are still being told, for `few`; else in its own paragraph or the one before. */
const POLL_CARRIES = 700;

/** The copy in which a poll or filings must be named to be the source of a paragraph's figures. */
function copyBefore({ paragraphs, snapshot }: DocumentFacts, { start, end }: Span, few: boolean): string {
	const from = few ? start - POLL_CARRIES : (paragraphs[firstEndingAfter(paragraphs, start) - 1]?.start ?? start);
	return snapshot.text.slice(Math.max(0, from), Math.min(end, start + 2000));
}

/** Whether a poll or survey is the source of the shares in a paragraph: it, or the copy just before, names one. */
function isOfPoll(facts: DocumentFacts, paragraph: Span, few: boolean): boolean {
	return POLL.test(copyBefore(facts, paragraph, few)) || isAboutPoll(facts);
}

const POLL = /\b(?:polls?|polling|surveys?|surveyed|respondents|(?:exit|entrance) polls?)\b/i;

const aboutPolls = new WeakMap<DocumentFacts, boolean>();

/** Whether an article opens with a poll and speaks of it again and again, so that its shares are the poll's wherever they stand. */
function isAboutPoll(facts: DocumentFacts): boolean {
	const known = aboutPolls.get(facts);
	if (known !== undefined) return known;
	const { statements, snapshot } = facts;
	const polled = (sentence: Span) => /\b(?:[Pp]oll|[Ss]urvey)(?:ed|s)?\b/.test(snapshot.text.slice(sentence.start, sentence.end));
	const about = statements.slice(0, 2).some(polled) && statements.filter(polled).length * MOST_BETWEEN_POLLS >= statements.length;
	aboutPolls.set(facts, about);
	return about;
}

/** Sentences for each that speaks of the poll, in an article about it. */
const MOST_BETWEEN_POLLS = 6;

/** Whether filings or books are the source of the sums in a paragraph: it, or the copy just before, names them. */
function isOfFilings(facts: DocumentFacts, paragraph: Span, few: boolean): boolean {
	return /\b(?:filings?|disclosures?|F\.?E\.?C\.?|Federal Election Commission|financial statements?|annual report|tax (?:returns?|records)|balance sheet|earnings report)\b/.test(
		copyBefore(facts, paragraph, few),
	);
}

function isDate(facts: DocumentFacts, span: Span): boolean {
	const timex: Timex | undefined = facts.timexes[firstEndingAfter(facts.timexes, span.start)];
	return timex !== undefined && timex.start < span.end;
}
