import type { DocumentFacts } from '../analysis/facts.ts';
import { europeanPattern } from '../text/european.ts';
import { allMatches } from '../text/matches.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { attributeSentence } from './attribute.ts';
import { isHistory, isReported } from './established.ts';
import type { Desk, Problem, Rule } from './rule.ts';
import { hasDateIn, type UnsourcedSentence, unsourcedSentences } from './unsourced.ts';

const CODE = 'unattributed-accusation';

/** Wrongdoing or a hostile act that somebody is said to have done, with nobody named who says so. */
export const unattributedAccusation: Rule = {
	code: CODE,
	summary: 'Wrongdoing or a hostile act of a person, organisation or state, with nobody named who says so.',
	severity: 'warning',
	family: 'source',
	check: (facts, desk) =>
		unsourcedSentences(facts, CODE, desk).flatMap((sentence) => {
			const deed = deedIn(facts, sentence, desk);
			return deed ? [problemOf(deed, facts.snapshot.text.slice(deed.start, deed.end))] : [];
		}),
	fixes: (facts, problem) => attributeSentence(facts, problem, 'according'),
};

interface Deed extends Span {
	/** Whether a court would call it a crime, and a person is named for it. */
	readonly crime: boolean;
}

function problemOf({ start, end, crime }: Deed, words: string): Problem {
	return {
		code: CODE,
		severity: crime ? 'error' : 'warning',
		start,
		end,
		message: crime
			? `“${words}” accuses a named person of a crime, and nobody is named who says so. Name the accuser, the charge or the court, or take it out.`
			: `“${words}” is an accusation, and nobody is named who makes it. Say who accuses, or what it is known from.`,
		related: [],
	};
}

/** Blows, not the victories of a team or candidate: with what, or on whom. */
const BLOWS = europeanPattern(
	/\b(?:beat(?:en|s|ing)?(?: up (?:a|an|the|his|her|their) \p{Ll}+|(?: \p{L}{1,15}){1,3} (?:unconscious|with (?:a|an|his|her) (?:\p{Ll}+ )?(?:stick|belt|baton|cane|club|rod|pipe|whip|hammer|chair|shoe|fists?))| (?:his|her|their) (?:\p{Ll}+ )?(?:wife|husband|girlfriend|boyfriend|children|child|sons?|daughters?|mother|father|driver|maid|servants?|aides?|nurse|prisoners?|employees?|neighbou?r)))\b/gu,
);

const VICTORY = /\bbeat\b/i;

/** What a court would punish, as a deed: the bare murder or robbery is an event, and accuses nobody. */
const CRIMES = europeanPattern(
	/\b(?:murdered|raped|rapist|assaulted|molested|embezzl(?:ed|es)|launder(?:ed|s)|bribed|(?:took|taken|taking|takes|accept(?:ed|s|ing)|pa(?:id|ys|ying)|receiv(?:ed|es|ing)|demand(?:ed|s|ing)|solicit(?:ed|s|ing)|pocket(?:ed|s|ing)|offer(?:ed|s|ing)) (?:\p{Ll}{1,12} ){0,3}(?:bribes?|kickbacks?)|defraud(?:ed|s)|extort(?:ed|s)|blackmail(?:ed|s)|stole|kidnapped|abduct(?:ed|s)|tortur(?:ed|es)|poisoned|smuggl(?:ed|es)|(?<=\b(?:is|are|was|were|been) )(?:stealing|bribing|torturing|smuggling|laundering|kidnapping|poisoning)|trafficked (?:in|drugs|arms|women|people)|forged (?:the |a |his |her )?(?:documents?|signatures?|papers|passports?|votes)|falsif(?:ied|ies|ying)|perjured|evad(?:ed|ing) tax(?:es)?|broke the law|violat(?:ed|es|ing) (?:the |federal |state |international |campaign )?\p{Ll}{0,12} ?laws?|rigg(?:ed|ing) (?:the |an )?(?:elections?|votes?)|committed (?:fraud|perjury|treason|war crimes|crimes|adultery|murder)|(?<=(?:['’]s|his|her) )(?:murder|rape|killing|bribery|embezzlement|extortion) of)\b/gu,
);

/** What is hostile or wrong, whether or not a court would punish it. */
const WRONGS = europeanPattern(
	/\b(?:suppress(?:ed|es|ing)|crack(?:ed|s|ing) down(?! on (?:the )?(?:(?:drug|illegal|organi[sz]ed|human|tax|money) |drugs|cartels|crime|criminals|corruption|gangs|smugg|traffick|pirac|pirates|counterfeit|fraud|terror))|persecut(?:ed|es|ing)|oppress(?:ed|es|ing)|silenc(?:ed|es|ing)|censor(?:ed|s|ing)|invad(?:ed|es|ing)|annex(?:ed|es|ing)|shelled|bomb(?:ed|arded)|attacked (?:the |a |an )?\p{L}+|massacred|slaughtered|ambushed|hack(?:ed (?!to death)|ing into)|meddl(?:ed|es|ing)|interfer(?:ed|es|ing) in|sabotag(?:ed|es|ing)|deceiv(?:ed|es|ing)|misled|lied (?:about|to)|lying (?:about|to)|cheat(?:ed|s|ing) (?:on)?|cover(?:ed|ing) up|conspir(?:ed|es|ing)|collud(?:ed|es|ing)|abus(?:ed|es|ing)|harass(?:ed|es|ing)|intimidat(?:ed|es|ing)|bull(?:ied|ying)|smear(?:ed|s|ing)|discriminat(?:ed|es|ing)|plagiari[sz](?:ed|es|ing)|fabricat(?:ed|es|ing)|illegally|unlawfully|as a launching pad|stirr(?:ed|ing) up hatred|refus(?:ed|es|ing) to (?:pay|disclose|release|condemn|disavow|comply|cooperate|co-operate|investigate)|fail(?:ed|s|ing) to (?:pay|disclose|report|declare|condemn|disavow|comply|investigate|protect|prevent)|(?:racist|sexist|xenophobic|bigoted|anti-semitic|homophobic|misogynist\p{Ll}*|corrupt|fraudulent|dishonest|crooked) (?!charges|justice|case|complaint|code|law|record|background|investigation|court|defen[cs]e|and\b|or\b)\p{Ll}{3,}|(?:demagogu\p{Ll}+|fearmongering)|ignor(?:ed|es|ing) (?:the |a |an )?(?:law|rules?|warnings?|order|orders|rights?)|destroy(?:ed|s|ing)|mislead\p{Ll}*|incit(?:ed|es|ing)|instigat(?:ed|es|ing)|orchestrat(?:ed|es|ing)|crush(?:ed|es|ing) (?:the |a )?(?:protests?|dissent|opposition|uprising|revolt)|jail(?:ed|s|ing) (?:\p{L}+ ){0,2}(?:critics|opponents|journalists|activists|rivals)|deported (?:\p{L}+ ){0,2}(?:children|civilians|people))\b/gu,
);

/** What `few` leaves alone: wrongs done with words or by neglect. */
const SLIGHTS = europeanPattern(
	/\b(?:incit(?:es|ed) \p{Ll}+|pander(?:ed|s|ing) to|demean(?:ed|s|ing)|insult(?:ed|s)|mock(?:ed|s)|disparag(?:ed|es|ing)|belittl(?:ed|es|ing)|ridicul(?:ed|es|ing)|denigrat(?:ed|es|ing)|vilif(?:ied|ies|ying)|scapegoat(?:ed|s|ing)|spew(?:ed|s|ing)|fann(?:ed|ing) the flames|stok(?:ed|es|ing) \p{Ll}+|mishandl(?:ed|es|ing)|leaked|(?:to )?(?:lie|lied) under oath|dodg(?:ed|es|ing) (?:questions|taxes|the|\p{Ll}+ taxes)|flout(?:ed|s|ing)|squander(?:ed|s|ing)|bungl(?:ed|es|ing)|botched (?:the|a)|betray(?:ed|s|ing)|misrepresent(?:ed|s|ing)|distort(?:ed|s|ing)|exploit(?:ed|s|ing)|manipulat(?:ed|es|ing)|threaten(?:ed|s|ing) (?:to (?:kill|sue|jail|shut|fire|attack|deport|ban)|\p{Lu}\p{L}+)|undermin(?:ed|es|ing)|violat(?:ed|es|ing)|(?:is|are|was|were) (?:a )?(?:serial |pathological )?(?:liars?|bigots?|racists?|racist|sexist|corrupt|crooked|demagogues?|con man|traitors?)\b|cast(?:s|ing)? doubt on|plotted|blackmail\p{Ll}*|hacked|stole|seized (?!(?:\p{L}+ ){0,2}(?:\d[\d,.]*|weapons?|arms|drugs|ammunition|explosives|cocaine|heroin|marijuana|opium|contraband|documents|computers)\b)|slandered|libell?ed|defamed|tarred|doctored|tampered with|suppressed|purged|ousted|persecut\p{Ll}+|refus(?:ed|es) to \p{Ll}{3,}|ignor(?:ed|es) (?:the|a|his|her|its|their|\p{Ll}+ warnings?)|stonewall(?:ed|s|ing)|obstruct(?:ed|s|ing)|jeopardi[sz](?:ed|es)|endangers|(?:has|have|had) endangered|humiliat(?:ed|es)|retaliat(?:ed|es))\b/gu,
);

/** What a sentence must hold to be searched for them. */
const MAY_SLIGHT =
	/\b(?:incit|pander|demean|insult|mock|disparag|belittl|ridicul|denigrat|vilif|scapegoat|spew|fann|stok|mishandl|leaked|under oath|dodg|flout|squander|bungl|botched|betray|misrepresent|distort|exploit|manipulat|threaten|undermin|violat|liars?|bigots?|racists?|sexist|corrupt|crooked|demagogue|con man|traitor|doubt|plotted|blackmail|hacked|stole|seized|slander|libel|defamed|tarred|doctored|tampered|suppress|purged|ousted|persecut|refus|ignor|stonewall|obstruct|jeopardi|endanger|humiliat|retaliat)/;

/** What a sentence must hold to be searched for deeds, in small letters: the beginnings of their words. */
const MAY_ACCUSE =
	/\b(?:murder|rap(?:ed|ist)|killing|killed|assaulted|molest|embezz|launder|brib|defraud|extort|blackmail|kickback|beat|sto(?:le|rmed)|stealing|stabbed|kidnap|abduct|tortur|poison|smuggl|traffick|forged|falsif|perjured|evad|broke the|violat|rigg|committed|suppress|crack|crush|persecut|oppress|opened fire|silenc|censor|invad|annex|shelled|shot|bomb|attacked|massacred|slaughtered|ambushed|hack|hijacked|meddl|interfer|sabotag|deceiv|misle|misogyn|lied|lying|cheat|cover|conspir|collud|abus|harass|intimid|bull(?:ied|ying)|smear|discriminat|dishonest|plagiar|fabricat|illegal|unlawful|as a launching|stirr|refus|fail|racist|sexist|xenophob|bigoted|anti-semitic|homophobic|corrupt|fraudulent|crooked|demagogu|fearmonger|ignor|destroy|incit|instigat|orchestrat|jail|deported|fired|raided|executed|beheaded|looted|torched|gunned|robbed|seized)/;

/** Violence of people who are named by what they are, with nobody named who saw it. */
const VIOLENCE = europeanPattern(
	/\b(?:[Gg]unmen|[Mm]ilitants|[Ii]nsurgents|[Rr]ebels|[Ss]oldiers|[Tt]roops|[Ff]orces|[Aa]ssailants|[Aa]ttackers|[Gg]uerrillas|[Ff]ighters|[Ss]eparatists|[Ee]xtremists|[Tt]errorists|[Bb]ombers?|[Pp]irates|[Mm]en|[Gg]roups|[Tt]aliban|[Aa]rmy|[Mm]ilitia(?:men|s)?|[Ww]arplanes|[Hh]elicopters|[Jj]ets|[Mm]obs?|[Ss]ettlers) (?:(?:in|from|of|on|near) (?:the )?\p{Lu}\p{L}+ )?(?:\p{L}+ly )?(?:have |had |also )?((?:shot and )?killed|shot dead|opened fire|fired (?:on|at|missiles|rockets|shots|tear gas)|kidnapped|abducted|attacked|ambushed|raided|stormed|executed|beheaded|bombed|shelled|looted|torched|gunned down|stabbed|massacred|hijacked|robbed|tortured|raped|seized (?!control of the ball|(?:\p{L}+ ){0,2}(?:\d[\d,.]*|weapons?|arms|drugs|ammunition|explosives|cocaine|heroin|marijuana|opium|contraband|documents|computers)\b))/gu,
);

/** Court record, charges and accusers, which are a basis in themselves; and what did not happen. */
const BASIS =
	/\b(?:convict(?:ed|ion)|sentenced|pleaded|pled guilty|found guilty|charged|indict(?:ed|ment)|lawsuit|sued|suit|court|judge|jury|trial|tribunal|verdict|accus(?:ed|es|ations?)|alleg(?:ed|edly|es|ations?)|suspect(?:ed|s)?|investigat(?:ed|ion|ing)|police|prosecutors?|testif(?:ied|y)|admitted|confessed|consensus|apologi[sz]ed|if|whether|would|could|might|may|never|not|no|without|claims?|denied|denies|den(?:y|ial)|ban(?:s|ned|ning)?|accord|treaty|agreement|film|movie|novel|book|series|character|plays?|song|episode|heart attack|cyberattacks? drill|ghost|opponent|wins?|won)\b/i;

/** What does harm without any guilt: the weather, the ground, an illness, a crash. */
const BLAMELESS =
	/\b(?:earthquakes?|quakes?|storms?|hurricanes?|cyclones?|typhoons?|floods?|flooding|fires?|wildfires?|blaze|tornado(?:es)?|tsunamis?|explosions?|blasts?|outbreak|virus|drought|landslides?|accident|crash|collision|avalanche|disease|eruption|volcano)\b/i;

const TEMPORAL = /\b(?:before|after|since|when|until|as) (?:\p{L}[\p{L}’'-]*,? ){1,5}$/iu;

/** Before a deed that is no deed of the one who stands before it: `was attacked`, `to attack`, `a ban on bombing`. */
const SUFFERED = /\b(?:to|not|being|be|been|of|by|about|against|from|for|on|in|anti|and his|and her)[ -]$/i;

function deedIn(facts: DocumentFacts, sentence: UnsourcedSentence, { strictness }: Desk): Deed | undefined {
	const { start, words, end } = sentence;
	const slights = strictness !== 'few' && MAY_SLIGHT.test(words);
	if ((!slights && !MAY_ACCUSE.test(words)) || BASIS.test(words) || BLAMELESS.test(words)) return undefined;
	if (VICTORY.test(words) && words.search(BLOWS) < 0) return undefined;
	if (isDatedRecord(facts, sentence) || !isReported(facts)) return undefined;
	for (const match of allMatches(VIOLENCE, words)) {
		const verb = match[1] as string;
		const at = start + match.index + match[0].length - verb.length;
		const span = { start: at, end: at + verb.trimEnd().length };
		if (!isHistory(facts, sentence, span, 10)) return { ...span, crime: false };
	}
	const lastBy = lastByIn(words);
	for (const [pattern, crime] of [
		[CRIMES, true],
		[BLOWS, true],
		[WRONGS, false],
		[SLIGHTS, false],
	] as const) {
		if (pattern === SLIGHTS && !slights) continue;
		for (const match of allMatches(pattern, words)) {
			const before = words.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
			const by = lastBy >= match.index;
			// a war that is known to all dates what is told: `Before Russia invaded Ukraine`
			if (/^(?:invad|annex|oust)/.test(match[0]) && (hasDateIn(facts, sentence) || TEMPORAL.test(before))) continue;
			const passive = PASSIVE.test(before);
			if (passive ? !by : SUFFERED.test(before)) continue;
			const doer = by && passive ? doerIn(facts, start + match.index, end) : doerIn(facts, start, start + match.index);
			const until = start + match.index + match[0].trimEnd().length;
			if (!doer || isHistory(facts, sentence, { start: start + match.index, end: until })) continue;
			return { start: start + match.index, end: until, crime: crime && doer === 'person' };
		}
	}
	return undefined;
}

/** How far before a deed the words stand that make it passive. */
const LONGEST_BEFORE = 60;

const PASSIVE = /\b(?:was|were|been|being|is|are|be)\s(?:[a-z]+ly\s)?$/i;
const BY = / by (?:the )?\p{Lu}/gu;

/** Where somebody is named behind `by` for the last time; -1 if nobody is. */
function lastByIn(words: string): number {
	let last = -1;
	for (const match of allMatches(BY, words)) last = match.index;
	return last;
}

/** What the last of the people, organisations and places named in a stretch is. */
function doerIn(facts: DocumentFacts, start: number, end: number): 'person' | 'other' | undefined {
	const { mentions } = facts;
	let doer: 'person' | 'other' | undefined;
	for (let i = firstEndingAfter(mentions, start); i < mentions.length; i++) {
		const mention = mentions[i];
		if (!mention || mention.start >= end) break;
		if (mention.start < start) continue;
		if (mention.type === 'person') doer = mention.form === 'name' || mention.person !== undefined ? 'person' : 'other';
		else if (mention.form === 'name' && mention.type !== 'other') doer = 'other';
		else if (/^(?:Russian|Ukrainian|Israeli|Iranian|Syrian|Chinese|Soviet)/.test(mention.text)) doer = 'other';
	}
	return doer;
}

/** A day and a month with it: history that nobody disputes, or a record. */
function isDatedRecord(facts: DocumentFacts, sentence: Span): boolean {
	for (let i = firstEndingAfter(facts.timexes, sentence.start); i < facts.timexes.length; i++) {
		const timex = facts.timexes[i];
		if (!timex || timex.start >= sentence.end) return false;
		if (/\d/.test(timex.text) && /\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b|\b\d{1,2} \p{Lu}\p{Ll}{2,8}/u.test(timex.text)) return true;
	}
	return false;
}
