import type { DocumentFacts } from '../analysis/facts.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { attributeSentence } from './attribute.ts';
import type { Problem, Rule } from './rule.ts';
import { type UnsourcedSentence, unsourcedSentences } from './unsourced.ts';

const CODE = 'unattributed-accusation';

/** Wrongdoing or a hostile act that somebody is said to have done, with nobody named who says so. */
export const unattributedAccusation: Rule = {
	code: CODE,
	summary: 'Wrongdoing or a hostile act of a person, organisation or state, with nobody named who says so.',
	severity: 'warning',
	family: 'source',
	check: (facts, desk) =>
		unsourcedSentences(facts, CODE, desk).flatMap((sentence) => {
			const deed = deedIn(facts, sentence);
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

/** What a court would punish. */
const CRIMES = new RegExp(
	String.raw`\b(?:murder(?:ed|s|ing)?|rap(?:ed|ing|ist)|assault(?:ed|s|ing)|molest(?:ed|ing)|embezzl(?:ed|es|ing)|launder(?:ed|s|ing)|brib(?:ed|es|ing|ery)|defraud(?:ed|s|ing)|extort(?:ed|s|ing|ion)|blackmail(?:ed|s|ing)|stole|stealing|kidnapp(?:ed|ing)|abduct(?:ed|s|ing)|tortur(?:ed|es|ing)|poison(?:ed|s|ing)|smuggl(?:ed|es|ing)|traffick(?:ed|ing)|forged|falsif(?:ied|ies|ying)|perjur(?:y|ed)|evad(?:ed|ing) tax(?:es)?|broke the law|violat(?:ed|es|ing) (?:the |federal |state |international |campaign )?\p{Ll}{0,12} ?laws?|rigg(?:ed|ing) (?:the |an )?(?:elections?|votes?)|committed (?:fraud|perjury|treason|war crimes|crimes|adultery|murder))\b`,
	'giu',
);

/** What is hostile or wrong, whether or not a court would punish it. */
const WRONGS = new RegExp(
	String.raw`\b(?:suppress(?:ed|es|ing)|crack(?:ed|s|ing) down|crackdown on|persecut(?:ed|es|ing)|oppress(?:ed|es|ing)|silenc(?:ed|es|ing)|censor(?:ed|s|ing)|invad(?:ed|es|ing)|annex(?:ed|es|ing)|occup(?:ied|ies|ying) (?:parts?|the)|shelled|bomb(?:ed|arded)|attacked (?:the |a |an )?\p{L}+|massacred|slaughtered|ambushed|hacked|meddl(?:ed|es|ing)|interfer(?:ed|es|ing) in|sabotag(?:ed|es|ing)|deceiv(?:ed|es|ing)|misled|lied (?:about|to)|lying (?:about|to)|cheat(?:ed|s|ing) (?:on)?|cover(?:ed|ing) up|conspir(?:ed|es|ing)|collud(?:ed|es|ing)|exploit(?:ed|s|ing)|abus(?:ed|es|ing)|harass(?:ed|es|ing)|intimidat(?:ed|es|ing)|threaten(?:ed|s) to|bull(?:ied|ying)|smear(?:ed|s|ing)|discriminat(?:ed|es|ing)|plagiari[sz](?:ed|es|ing)|fabricat(?:ed|es|ing)|betray(?:ed|s|ing)|defied|illegally|unlawfully|improperly|as a launching pad|stirr(?:ed|ing) up hatred|refus(?:ed|es|ing) to (?:pay|disclose|release|condemn|disavow|comply|cooperate|co-operate|investigate)|fail(?:ed|s|ing) to (?:pay|disclose|report|declare|condemn|disavow|comply|investigate|protect|prevent)|(?:racist|sexist|xenophobic|bigoted|anti-semitic|homophobic|misogynist\p{Ll}*|corrupt|fraudulent|dishonest|crooked|criminal|fascist|authoritarian|dictatorial) (?!charges|justice|case|complaint|code|law|record|background|investigation|court|defen[cs]e)\p{Ll}{3,}|(?:scam|cronyism|nepotism|corruption|demagogu\p{Ll}+|racism|bigotry|xenophobia|fearmongering|fraud)|ignor(?:ed|es|ing) (?:the |a |an )?(?:law|rules?|warnings?|order|orders|rights?|requests?)|destroy(?:ed|s|ing)|undermin(?:ed|es|ing)|mislead\p{Ll}*|incited|inciting|instigat(?:ed|es|ing)|orchestrat(?:ed|es|ing)|crush(?:ed|es|ing) (?:the |a )?(?:protests?|dissent|opposition|uprising|revolt)|jail(?:ed|s|ing) (?:\p{L}+ ){0,2}(?:critics|opponents|journalists|activists|rivals)|deported (?:\p{L}+ ){0,2}(?:children|civilians|people))\b`,
	'giu',
);

/** Court record, charges and accusers, which are a basis in themselves; and what did not happen. */
const BASIS =
	/\b(?:convict(?:ed|ion)|sentenced|pleaded|pled guilty|found guilty|charged|indict(?:ed|ment)|lawsuit|sued|suit|court|judge|jury|trial|tribunal|verdict|accus(?:ed|es|ations?)|alleg(?:ed|edly|es|ations?)|suspected|investigat(?:ed|ion|ing)|police|prosecutors?|testif(?:ied|y)|admitted|confessed|apologi[sz]ed|if|whether|would|could|might|may|never|not|no|without|claims?|denied|denies|den(?:y|ial)|film|movie|novel|book|series|character|plays?|song|episode|heart attack|cyberattacks? drill)\b/i;

/** Before a deed that is no deed of the one who stands before it: `was attacked`, `to attack`, `a ban on bombing`. */
const SUFFERED = /\b(?:to|not|being|be|been|of|by|about|against|from|for|on|anti)[ -]$/i;

function deedIn(facts: DocumentFacts, sentence: UnsourcedSentence): Deed | undefined {
	const { start, words, end } = sentence;
	if (BASIS.test(words) || isDatedRecord(facts, sentence)) return undefined;
	const lastBy = lastByIn(words);
	for (const [pattern, crime] of [
		[CRIMES, true],
		[WRONGS, false],
	] as const)
		for (const match of words.matchAll(pattern)) {
			const before = words.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
			const by = lastBy >= match.index;
			const passive = /\b(?:was|were|been|being|is|are|be)\s(?:\p{Ll}+ly\s)?$/iu.test(before);
			if (passive ? !by : SUFFERED.test(before)) continue;
			const doer = by && passive ? doerIn(facts, start + match.index, end) : doerIn(facts, start, start + match.index);
			if (!doer) continue;
			return { start: start + match.index, end: start + match.index + match[0].trimEnd().length, crime: crime && doer === 'person' };
		}
	return undefined;
}

/** How far before a deed the words stand that make it passive. */
const LONGEST_BEFORE = 60;

/** Where somebody is named behind `by` for the last time; -1 if nobody is. */
function lastByIn(words: string): number {
	let last = -1;
	for (const match of words.matchAll(/ by (?:the )?\p{Lu}/gu)) last = match.index;
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
