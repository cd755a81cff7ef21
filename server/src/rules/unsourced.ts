import type { DocumentFacts, PlacedParagraph, Quotation, Statement } from '../analysis/facts.ts';
import { remembered } from '../analysis/remembered.ts';
import { allMatches } from '../text/matches.ts';
import { firstAtOrAfter, firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import { SENTENCES_REMEMBERED } from './matches.ts';
import type { Desk, Strictness } from './rule.ts';

/** A sentence of the copy for which nobody is named, neither in it nor around it, and that no reader would leave to the reporter. */
export interface UnsourcedSentence extends Span {
	readonly statement: Statement;
	readonly paragraph: PlacedParagraph;
	/** The sentence with all that stands between quotation marks blotted out by `_`, so that offsets into it hold. */
	readonly words: string;
}

/** The problems whose reports rest on a sentence's lack of a source. */
export type UnsourcedCode =
	| 'unattributed-accusation'
	| 'unattributed-figure'
	| 'unattributed-intent'
	| 'unattributed-causal'
	| 'unattributed-superlative';

/**
 * How little may speak for a source: a sentence is reported where the model's weight lies below. Chosen on marked US news, by models that had
 * not learnt from it, so that at *few* hardly any flagged sentence names a source, and at *balanced* one in seven at most.
 */
const MOST_WEIGHT: Readonly<Record<UnsourcedCode, Readonly<Record<Strictness, number>>>> = {
	'unattributed-accusation': { few: -2, balanced: -1, all: 0.3 },
	'unattributed-figure': { few: -1.8, balanced: -0.2, all: 0.4 },
	'unattributed-intent': { few: -2, balanced: -0.4, all: 0.3 },
	'unattributed-causal': { few: -2, balanced: -0.4, all: 0.3 },
	'unattributed-superlative': { few: -1.5, balanced: -0.5, all: 0.4 },
};

/**
 * The sentences that one of the rules may report, in order: the gate before all of them. `plainly` marks words so plain that a little more
 * may speak for a source, as long as nobody is found who could be it.
 */
export function unsourcedSentences(
	facts: DocumentFacts,
	code: UnsourcedCode,
	{ strictness }: Desk,
	plainly?: RegExp,
): readonly UnsourcedSentence[] {
	const limit = MOST_WEIGHT[code][strictness];
	return openSentences(facts).filter(({ statement, words }) => {
		const { weight } = statement;
		const most = limit + (plainly && !statement.source && plainly.test(words) ? PLAIN : 0);
		if (weight === undefined) return WITHOUT_MODEL < most;
		if (strictness === 'few') return weight < most && !hasAttitude(words);
		const doubt = weight + Math.log(words.length / USUAL_LENGTH) * LENGTH;
		return doubt < most && (doubt < most - ATTITUDE_WEIGHS || !hasAttitude(words));
	});
}

/** What the model makes too little of: the longer a sentence, the likelier it is that somebody in it is its source, by so much for each e-fold. */
const LENGTH = 0.35;
/** Code units of a sentence of usual length. */
const USUAL_LENGTH = 130;
/** By how much an attitude speaks for a source beyond what the model makes of it. */
const ATTITUDE_WEIGHS = 0.75;

const PLAIN = 0.85;

const hasAttitude: (words: string) => boolean = remembered(SENTENCES_REMEMBERED, (words) => ATTITUDE.test(words.toLowerCase()));

/**
 * What somebody thinks, wants or votes for, in small letters: they are the source of it themselves, and results of votes and polls are on
 * record.
 */
const ATTITUDE =
	/\b(?:back(?:s|ed|ing)|endors[a-z]+|support(?:s|ed|ers|ing)?|lawsuits?|polling|survey[a-z]*|argu[a-z]+|strategy|promis[a-z]+|pledges|seek(?:s|ing)?|sought|worr[a-z]+|fear[a-z]*|hop(?:e|es|ed|ing)|believ[a-z]+|want(?:s|ed|ing)?|vot(?:e|es|ed|ing|ers)|turnout|views?|prefer[a-z]*|favou?r(?:s|ed|ing|able)?|oppos[a-z]+|propos[a-z]+|speech(?:es)?|interview|stud(?:y|ies)|records|filings|estimat[a-z]+|surmis[a-z]+|agree[sd]?|upset|convinced|confused|sentiment|advocat[a-z]+|chid[a-z]+|cheer[a-z]+|disputes?|disputed|approv[a-z]+|s[ck]eptic[a-z]*|extol[a-z]+|prefers|hypothetical|statement|report(?:s|ed|edly)?|known|try(?:ing)?|tries|tried|faith|attitudes?|critici[sz][a-z]+|prais[a-z]+|blam[a-z]+)\b/;

/** What a sentence without cue counts where rules alone decide: it is reported at *all* only. */
const WITHOUT_MODEL = 0.2;

const found = new WeakMap<DocumentFacts, readonly UnsourcedSentence[]>();

/** What is let through at every strictness, found once for each article. */
function openSentences(facts: DocumentFacts): readonly UnsourcedSentence[] {
	const known = found.get(facts);
	if (known) return known;
	const sentences = findOpen(facts);
	found.set(facts, sentences);
	return sentences;
}

function findOpen(facts: DocumentFacts): readonly UnsourcedSentence[] {
	const { text } = facts.snapshot;
	const all: UnsourcedSentence[] = [];
	let personal = 0;
	facts.statements.forEach((statement, index) => {
		const paragraph = facts.paragraphs[statement.paragraph] as PlacedParagraph;
		const { words, spoken } = blotted(facts, statement, text);
		if (isPersonal(words)) personal++;
		if ((statement.attributed && statement.source) || statement.vague || spoken) return;
		if (!isClaim(words) || isLede(facts, index) || SAYS_SO.test(words) || goesOn(facts, index, words)) return;
		all.push({ start: statement.start, end: statement.end, statement, paragraph, words });
	});
	// whoever writes in the first person again and again is the source
	return personal >= MOST_PERSONAL && personal * 20 > facts.statements.length ? [] : all;
}

const isPersonal: (words: string) => boolean = remembered(SENTENCES_REMEMBERED, (words) => FIRST_PERSON.test(words));

const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|my|me)\b/;
const MOST_PERSONAL = 3;

/** Words that speak to the reader: no report, and nobody to be named for it. */
const NO_REPORT =
	/\b(?:I|you|your|my|let['’]?s|click|subscribe|follow (?:us|him on|her on|@)|e-?mail|contributed to this report|photo|read more|watch|listen|copyright|all rights reserved|sign up|newsletter|pic\.twitter|https?:\/\/t\.co|editor['’]s note|editing error|an earlier version)\b|<tweet\b/i;

const isClaim: (words: string) => boolean = remembered(SENTENCES_REMEMBERED, (words) => {
	if (!/[.!…)\]”"]$/.test(words.trimEnd()) || /\?\W*$/.test(words.slice(-LONGEST_ENDING))) return false;
	if (!/\p{Ll}{2}/u.test(words)) return false;
	return !NO_REPORT.test(words) && hasWords(words, LEAST_WORDS);
});

/** Marks behind the last word, UTF-16 code units: a pattern that looks for an end tries at each place of what it is given. */
const LONGEST_ENDING = 100;
const LEAST_WORDS = 4;
const WORD = /\p{L}+/gu;

function hasWords(words: string, least: number): boolean {
	let count = 0;
	for (const _ of allMatches(WORD, words)) if (++count >= least) return true;
	return false;
}

/** Who is a source by its kind: papers and stations, courts that ruled, a study that was named before. */
const SAYS_SO =
	/\b(?:newspaper|daily|weekly|magazine|news agency|state television|state TV|state radio|state media|broadcaster)(?: \p{Lu}[\p{L}’'-]*){0,3} (?:has )?(?:reports?|reported|says?|said|quotes?|quoted)\b|\b(?:[Cc]ourt|[Jj]udge|[Tt]ribunal|[Jj]ury)(?: \p{Lu}[\p{L}’'-]*){0,3} (?:has |had )?(?:ruled|found|held|decided)(?: on)?(?: \p{Lu}\p{Ll}+day)? that\b|\b[Tt]he same (?:study|report|survey|poll|data|research) (?:also )?(?:found|finds|shows?|showed|says?|said|suggests?|suggested|indicates?|indicated|revealed)\b/u;

/** Words that go on with what the source before said. */
const GOES_ON =
	/^(?:In addition|Additionally|Furthermore|Moreover|Likewise|Further|(?:With)?[Ii]n (?:this|that) (?:framework|context|regard|respect)),? |\b(?:will|would|are to|is to) also be\b/;

/** Whether a sentence goes on with what somebody said in the one before it, in the same paragraph. */
function goesOn({ statements }: DocumentFacts, index: number, words: string): boolean {
	const before = statements[index - 1];
	return before?.attributed === true && before.paragraph === statements[index]?.paragraph && GOES_ON.test(words);
}

/** The first sentence of the copy, if the next one names the source: what it sums up is told below. */
function isLede(facts: DocumentFacts, index: number): boolean {
	return index === 0 && (facts.statements[1]?.attributed === true || facts.statements[2]?.attributed === true);
}

function blotted(facts: DocumentFacts, sentence: Span, text: string): { words: string; spoken: boolean } {
	const pieces: string[] = [];
	let spoken = false;
	let written = sentence.start;
	for (const quotation of near(facts.quotations, sentence)) {
		if (quotation.kind === 'indirect' || !overlaps(quotation, sentence)) continue;
		if (quotation.speech) spoken = true;
		const from = Math.max(written, quotation.start);
		const to = Math.min(sentence.end, quotation.end);
		// one that lies in another is blotted out already
		if (to <= from) continue;
		pieces.push(text.slice(written, from), '_'.repeat(to - from));
		written = to;
	}
	return { words: pieces.join('') + text.slice(written, sentence.end), spoken };
}

/** Quotations near a sentence; they may lie in each other, so that their ends do not rise: a few before are looked at as well. */
function near(quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
	const first = Math.max(0, firstAtOrAfter(quotations, start, startOf) - LOOK_BACK);
	const last = firstAtOrAfter(quotations, end, startOf);
	return quotations.slice(first, last);
}

const LOOK_BACK = 24;
const startOf = ({ start }: Span) => start;

/** Whether one of the names or descriptions of somebody or something stands in a span of the article. */
export function hasNameIn(facts: DocumentFacts, { start, end }: Span): boolean {
	for (let i = firstEndingAfter(facts.mentions, start); i < facts.mentions.length; i++) {
		const mention = facts.mentions[i];
		if (!mention || mention.start >= end) return false;
		if (mention.start >= start && mention.form !== 'pronoun') return true;
	}
	return false;
}

/** Whether a date or time of the article overlaps a span. */
export function hasDateIn(facts: DocumentFacts, span: Span): boolean {
	const timex = facts.timexes[firstEndingAfter(facts.timexes, span.start)];
	return timex !== undefined && timex.start < span.end;
}
