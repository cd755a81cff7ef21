import { contains, firstEndingAfter, overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { describeSentences } from './claims/sentences.ts';
import type { Coreference } from './coreference.ts';
import type { Cue, Mention, ParagraphFacts, PlacedParagraph, Quotation, Speaker, Statement, Token, VagueSource } from './facts.ts';
import { FEELINGS, LINKING_PREPOSITIONS, UNNAMED_SOURCES } from './lexicons/clauses.ts';
import { CUE_FORMS, EVIDENTIAL_ADVERBS } from './lexicons/cues.ts';
import { STATE_OF } from './lexicons/states.ts';
import type { SpeakerModel } from './model/speakers.ts';
import { readPeriods } from './periods.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';
import { isIssuerless } from './sources.ts';

/** How far apart, in code units, a source and its cue may stand to be shown as one: `officials have repeatedly said`. */
const SHOWN_TOGETHER = 40;

/** Openings with which a sentence goes on with what the source of the one before it said. */
const CARRYING =
	/^(?:(?:he|she|they|it|this|these|that|those|such|the former|the latter|both)\b|(?:also|further|furthermore|in addition|moreover|at the same time|besides)\b)/i;

/** What gives feelings to nobody in particular: `amid fears`, `growing concerns`. */
const BEFORE_FEELINGS = new Set(
	'amid stoking sparking fuelling fueling raising growing mounting increasing widespread among prompting rising renewed'.split(' '),
);

/** Participles that pass on what unnamed people say of a thing: `is believed to`, `were said to`. */
const RAISING = new Set(
	`said reported claimed alleged believed thought understood rumored rumoured considered estimated feared suspected assumed speculated`.split(
		' ',
	),
);
const MODALS = new Set('will would shall should can could may might must to cannot'.split(' '));
const NEGATIONS = new Set('not never yet no'.split(' '));
/** What may begin the clause behind `it was revealed` when *that* is left out. */
const CLAUSE_BEGINNERS = new Set('the a an this these those he she they it his her its their there'.split(' '));

/** What unnamed people do in a plain story, and not to vouch for it: `passengers asked`, `some recalled`. */
const NO_CLAIM = new Set(
	'ask recall remember know hear read write sing shout chant support oppose learn continue wonder brief thank laugh smile groan sigh cry shrug'.split(
		' ',
	),
);
/** Words that do not tell a reader more about an unnamed source. */
const NO_DESCRIPTION = new Set(
	`the a an this that these those one two three several many most few all some any other others another more both various multiple numerous
	unnamed anonymous unidentified senior top leading high-ranking high-level local outside independent former current recent new latest official
	own several such certain different`.split(/\s+/),
);
/** What describes an unnamed source from behind: `people familiar with`, `a diplomat who spoke on condition of anonymity`. */
const DESCRIBED_BEHIND =
	/^,?\s(?:(?:familiar|close|briefed|in|at|from|of|inside|within|involved|working|based)\s|with (?:\w+ )?knowledge|(?:who|speaking|insisting|requesting)\b[^.]{0,60}\b(?:anonym|not to be|not authori))/;
/** Those who speak without a name wherever they work: `Pentagon officials`. */
const SHY = new Set('officials official sources source diplomats aides advisers advisors insiders'.split(' '));

/** What a document that nobody is said to have put out does when it passes for a source. */
const REPORTED_BY_PAPER = new Set(
	'say show find suggest indicate state report reveal estimate note conclude claim warn confirm allege'.split(' '),
);
/** The issuer that comes late: `according to three polls, including one from Nordwire`. */
const ISSUER_BEHIND =
	/^,? (?:including|released|published|conducted|carried out|commissioned|compiled|seen|obtained)\b[^.;]{0,40}\b(?:by|from) (?:the )?\p{Lu}/u;

/** What a country does when it speaks. */
const STATE_SPEECH = new Set(
	`say tell warn announce deny reject accuse claim insist call urge demand condemn state threaten promise pledge vow blame dismiss admit
	acknowledge argue allege assert denounce criticize criticise refute dispute stress reiterate believe suspect confirm suggest`.split(
		/\s+/,
	),
);
/** Seats of government that are an office of their own: whoever writes *the Kremlin said* has named it. */
const OFFICES = new Set(['kremlin', 'white house', 'downing street', 'pentagon', 'elysee', 'élysée', 'vatican', 'eu', 'europe', 'africa']);

/**
 * The body's sentences with the source that the text names for each (document offsets, sorted by start). A sentence has a source if a
 * quotation or reported speech of somebody lies in it, or if the paragraph carries one to it. A source without a name counts, and is shown
 * as vague too; a statement that nobody at all is behind (`it was revealed`, `reportedly`) has none. `model` decides by words, cues and
 * neighbours what rules alone see too narrowly; without one the rules decide.
 */
export function findStatements(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	joined: readonly JoinedQuotation[],
	quotations: readonly Quotation[],
	coreference: Coreference,
	model: SpeakerModel | undefined,
): readonly Statement[] {
	const ruled = ruledStatements(text, paragraphs, quotations, coreference);
	if (!model) return ruled;
	const periods = readPeriods(paragraphs, joined, coreference);
	const { words, features, offsets, sources } = describeSentences(paragraphs, periods, quotations, ruled);
	const statements: Statement[] = [];
	ruled.forEach((statement, index) => {
		// steps of one size add up to the same in any order
		const weight = weightOf(model, words[index] as Int32Array, features.subarray(offsets[index], offsets[index + 1]));
		const says = weight > LEAST_FOR_SOURCED;
		// what nobody at all is behind stays nobody's: *it was revealed*, *according to official information*
		const attributed = says && (statement.attributed || !statement.vague);
		const before = statements[index - 1];
		const carried = before?.paragraph === statement.paragraph ? before.source : undefined;
		const source = attributed ? (statement.source ?? sources[index] ?? carried) : undefined;
		statements.push({ ...statement, attributed, source, weight });
	});
	return statements;
}

/** What sentences weigh, by their words. */
const weights = new WeakMap<
	Int32Array,
	{ readonly model: SpeakerModel; readonly words: number; readonly features: Int32Array; readonly weight: number }
>();

/** What the words of a sentence weigh and what else it shows, kept with the words. */
function weightOf(model: SpeakerModel, words: Int32Array, features: Int32Array): number {
	const known = weights.get(words);
	const same = known?.model === model ? known : undefined;
	if (same && sameNumbers(same.features, features)) return same.weight;
	const ofWords = same?.words ?? model.statements.sum(words, 0, words.length);
	const weight = ofWords + model.statements.sum(features, 0, features.length);
	weights.set(words, { model, words: ofWords, features: features.slice(), weight });
	return weight;
}

function sameNumbers(a: Int32Array, b: Int32Array): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}

/** What a sentence has to come to for the model to give it a source: chosen where misses and false finds weigh the same. */
export const LEAST_FOR_SOURCED = -0.2;

/**
 * What rules say of each sentence's source: it has one if it quotes or reports somebody, if it goes on from the sentence before with a
 * pronoun or an *also*, or if it stands between two that have the same source.
 */
export function ruledStatements(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly Quotation[],
	{ mentions }: Coreference,
): readonly Statement[] {
	const statements: Statement[] = [];
	let quotation = 0;
	let mention = 0;
	paragraphs.forEach((paragraph, index) => {
		const { facts, start: at } = paragraph;
		if (facts.zone !== 'body') return;
		const own: Statement[] = [];
		let cue = 0;
		for (const relative of facts.sentences) {
			const sentence = { start: at + relative.start, end: at + relative.end };
			while (quotation < quotations.length && (quotations[quotation] as Quotation).end <= sentence.start) quotation++;
			const here: Quotation[] = [];
			for (let i = quotation; i < quotations.length && (quotations[i] as Quotation).start < sentence.end; i++)
				if (overlaps(quotations[i] as Quotation, sentence)) here.push(quotations[i] as Quotation);
			while (cue < facts.cues.length && (facts.cues[cue] as Cue).end <= relative.start) cue++;
			const cues: Cue[] = [];
			for (let i = cue; i < facts.cues.length && (facts.cues[i] as Cue).start < relative.end; i++) cues.push(facts.cues[i] as Cue);
			while (mention < mentions.length && (mentions[mention] as Mention).end <= sentence.start) mention++;
			const outside = (span: Span) => !here.some((q) => q.kind !== 'indirect' && overlaps(q, span));
			const source = sourceIn(here);
			const vague =
				vagueIn(text, paragraph, sentence, here, cues, outside) ??
				(source && overlaps(source, sentence) ? stateIn(text, source, here, mentions, mention) : undefined);
			const attributed = source !== undefined && !isIssuerless(source);
			const { start, end } = sentence;
			own.push({ start, end, attributed, source: attributed ? source : undefined, vague, paragraph: index });
		}
		for (const statement of carried(text, own)) statements.push(statement);
	});
	return statements;
}

/** The best source among what is quoted or reported in a sentence: a named one before an unnamed one. */
function sourceIn(quotations: readonly Quotation[]): Speaker | undefined {
	let unnamed: Speaker | undefined;
	for (const { speaker, speech } of quotations) {
		if (!speaker || !speech) continue;
		if (speaker.kind !== 'unnamed') return speaker;
		unnamed ??= speaker;
	}
	return unnamed;
}

// ── carried within the paragraph ────────────────────────────────────────────────────────────────────────────────────────────────────

function carried(text: string, statements: readonly Statement[]): Statement[] {
	const result: Statement[] = [];
	statements.forEach((statement, i) => {
		const before = result[i - 1];
		const next = statements[i + 1];
		if (statement.vague?.kind === 'evidential' && next?.attributed && next.source?.kind !== 'unnamed') {
			// *reportedly* with the report named right behind it is made good
			result.push({ ...statement, vague: undefined });
			return;
		}
		const source = before?.attributed && before.source?.kind !== 'unnamed' ? before.source : undefined;
		const goesOn = () => CARRYING.test(text.slice(statement.start, statement.start + 20));
		const between = () => next?.attributed && sameSpeaker(source, next.source);
		if (statement.attributed || statement.vague || !source || !(goesOn() || between())) result.push(statement);
		else result.push({ ...statement, attributed: true, source });
	});
	return result;
}

function sameSpeaker(a: Speaker | undefined, b: Speaker | undefined): boolean {
	return a !== undefined && b !== undefined && (a.person === undefined ? a.text === b.text : a.person === b.person);
}

// ── vague sources ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function vagueIn(
	text: string,
	{ facts, start: at }: PlacedParagraph,
	sentence: Span,
	quotations: readonly Quotation[],
	cues: readonly Cue[],
	outside: (span: Span) => boolean,
): VagueSource | undefined {
	let described: VagueSource | undefined;
	for (const { speaker, cue } of quotations) {
		if (!speaker || !overlaps(speaker, sentence) || !outside(speaker)) continue;
		const found = unnamedSource(text, speaker, cue);
		if (found && found.kind !== 'described') return found;
		described ??= found;
	}
	for (const cue of cues) {
		const span = { start: at + cue.start, end: at + cue.end };
		if (cue.class !== 'evidential' || !outside(span)) continue;
		if (EVIDENTIAL_ADVERBS.has(cue.lemma)) {
			// a named source in the next sentence makes it good
			const next = quotations.some(({ speaker }) => speaker && speaker.kind !== 'unnamed');
			if (!next) return { ...span, text: text.slice(span.start, span.end), kind: 'evidential' };
		} else {
			const passive = agentless(facts.tokens, cue, text, at);
			const sourced = quotations.some(
				(quotation) =>
					quotation.speaker &&
					quotation.speaker.kind !== 'unnamed' &&
					!isIssuerless(quotation.speaker) &&
					(quotation.cue?.start === span.start || contains(quotation, span)),
			);
			if (passive && (passive.kind === 'unnamed' || !sourced)) return passive;
		}
	}
	return described ?? feelingIn(text, facts, at, sentence, outside);
}

/** A speaker who is nobody in particular, with the cue: `officials said`; `described` where the reader learns at least whose they are. */
function unnamedSource(text: string, speaker: Speaker, cue: Span | undefined): VagueSource | undefined {
	const lemma = cue && CUE_FORMS.get(text.slice(cue.start, cue.end).toLowerCase())?.verb.lemma;
	if (isIssuerless(speaker)) {
		if (!cue || !(cue.start < speaker.start || (speaker.kind === 'unnamed' && lemma !== undefined && REPORTED_BY_PAPER.has(lemma))))
			return undefined;
		return ISSUER_BEHIND.test(text.slice(speaker.end, speaker.end + 80)) ? undefined : vague(text, 'issuerless', speaker, cue);
	}
	if (/^,? ?[—–-]{0,2} ?including (?:the )?\p{Lu}/u.test(text.slice(speaker.end, speaker.end + 30))) return undefined; // `officials — including Ida Brandt — said`
	const words = speaker.text.toLowerCase().split(/\s+/);
	const link = words.findIndex((word, i) => i > 0 && LINKING_PREPOSITIONS.has(word));
	const phrase = link < 0 ? words : words.slice(0, link);
	const noun = phrase[phrase.length - 1] as string;
	const unnamed = speaker.kind === 'unnamed';
	if (!unnamed && (speaker.person !== undefined || speaker.kind !== 'organization' || !SHY.has(noun))) return undefined;
	if (cue) {
		if (lemma !== undefined && NO_CLAIM.has(lemma)) return undefined;
		const between = text.slice(speaker.end, Math.max(speaker.end, Math.min(cue.start, speaker.end + SHOWN_TOGETHER))).toLowerCase();
		// `some may recall` is no claim, `people who say` are everybody who does, `most recently known` has no subject
		if (between.split(/\s+/).some((word) => MODALS.has(word)) || /^,?\s(?:who|that)\s/.test(between)) return undefined;
	}
	// `nine in ten were worried; most said`: most of those; `the sources` are those of a sentence before
	if (words.length === 1 && noun === 'most') return undefined;
	if (words[0] === 'these' || words[0] === 'those' || words[0] === 'the') return undefined;
	const telling =
		!unnamed ||
		link > 0 ||
		phrase.slice(0, -1).some((word) => !NO_DESCRIPTION.has(word)) ||
		DESCRIBED_BEHIND.test(text.slice(speaker.end, speaker.end + 120));
	return vague(text, telling ? 'described' : 'unnamed', speaker, cue);
}

function vague(text: string, kind: VagueSource['kind'], speaker: Span, cue: Span | undefined): VagueSource {
	const near = cue && Math.max(cue.start - speaker.end, speaker.start - cue.end) <= SHOWN_TOGETHER;
	const start = near ? Math.min(speaker.start, cue.start) : speaker.start;
	const end = near ? Math.max(speaker.end, cue.end) : speaker.end;
	return { start, end, text: text.slice(start, end), kind };
}

/**
 * `it was also revealed that`, `is believed to`, `is seen as`, with the auxiliary; `is seen by many` with those many. The same participles
 * tell plain events as often (`was confirmed by the Senate`, `was seen leaving`, `can be seen`, `is known for`): those are no attribution.
 */
function agentless(tokens: readonly Token[], cue: Cue, text: string, at: number): VagueSource | undefined {
	const index = firstEndingAfter(tokens, cue.start);
	if (tokens[index]?.start !== cue.start) return undefined;
	let first = index;
	while (
		first > 0 &&
		index - first < 4 &&
		/^(?:is|are|was|were|be|been|being|has|have|had|also|widely|not|now|\w+ly)$/.test((tokens[first - 1] as Token).lower)
	)
		first--;
	const subject = tokens[first - 1]?.lower ?? '';
	const group = tokens.slice(first, index).map(({ lower }) => lower);
	if (group.length === 0 || MODALS.has(subject) || NEGATIONS.has(subject) || group.some((word) => NEGATIONS.has(word))) return undefined;
	const start = at + (tokens[first] as Token).start;
	const result = (kind: VagueSource['kind'], last: Token): VagueSource => ({
		start,
		end: at + last.end,
		text: text.slice(start, at + last.end),
		kind,
	});
	const [participle, next, second] = tokens.slice(index, index + 3);
	if (!participle) return undefined;
	if (next?.lower === 'by') return second && UNNAMED_SOURCES.has(second.lower) ? result('unnamed', second) : undefined;
	return isHearsay(tokens, index, subject === 'it', group.includes('widely')) ? result('agentless', participle) : undefined;
}

/** Whether what follows a participle makes it pass on what somebody says: a clause, an infinitive, `as`. */
function isHearsay(tokens: readonly Token[], index: number, impersonal: boolean, widely: boolean): boolean {
	const { lower, sentence } = tokens[index] as Token;
	const next = tokens[index + 1];
	const behind = next?.sentence === sentence ? next.lower : '';
	if (impersonal) {
		if (behind === '' || behind === ',' || behind === '.' || CLAUSE_BEGINNERS.has(behind) || next?.shape === 'title') return true;
		for (let i = index + 1; i < index + 7 && tokens[i]?.sentence === sentence; i++) if (tokens[i]?.lower === 'that') return true;
	}
	if (lower === 'seen') return behind === 'as';
	if (widely && (behind === 'to' || behind === 'that' || behind === 'as')) return true;
	if (!RAISING.has(lower)) return false;
	if (lower === 'considered' && (behind === 'one' || CLAUSE_BEGINNERS.has(behind))) return true;
	return behind === 'to' || behind === 'that' || behind === 'dead' || behind === 'missing';
}

/** `stoking fears`, `amid growing concerns`: whose? */
function feelingIn(
	text: string,
	facts: ParagraphFacts,
	at: number,
	sentence: Span,
	outside: (span: Span) => boolean,
): VagueSource | undefined {
	for (const feeling of feelingsOf(facts)) {
		const span = { start: at + feeling.start, end: at + feeling.end };
		if (contains(sentence, span) && outside(span)) return { ...span, text: text.slice(span.start, span.end), kind: 'agentless' };
	}
	return undefined;
}

const feelings = new WeakMap<ParagraphFacts, readonly Span[]>();

/** The words of unnamed feeling in a paragraph (paragraph offsets); found once, since most paragraphs outlive an edit. */
function feelingsOf(facts: ParagraphFacts): readonly Span[] {
	const known = feelings.get(facts);
	if (known) return known;
	const found = facts.tokens.flatMap((token, i): Span[] => {
		const before = FEELINGS.has(token.lower) ? facts.tokens[i - 1] : undefined;
		return before && BEFORE_FEELINGS.has(before.lower) ? [{ start: before.start, end: token.end }] : [];
	});
	feelings.set(facts, found);
	return found;
}

/** `Ukraine has warned`: a country speaks. */
function stateIn(
	text: string,
	source: Speaker,
	quotations: readonly Quotation[],
	mentions: readonly Mention[],
	from: number,
): VagueSource | undefined {
	for (let i = from; i < mentions.length && (mentions[i] as Mention).start <= source.start; i++) {
		const mention = mentions[i] as Mention;
		if (mention.form !== 'name' || mention.type !== 'place' || mention.start !== source.start || mention.end !== source.end) continue;
		const state = mention.text.toLowerCase();
		const cue = quotations.find(({ speaker }) => speaker === source)?.cue;
		if (!cue || cue.start < source.end || !STATE_OF.has(state) || OFFICES.has(state)) return undefined;
		const verb = CUE_FORMS.get(text.slice(cue.start, cue.end).toLowerCase())?.verb.lemma;
		if (/(?:\p{Lu}\S{0,20} of|[-–&]) $/u.test(text.slice(Math.max(0, source.start - 30), source.start))) return undefined; // `Bank of Latvia said`
		const negated = /\b(?:not|never)\b|n['’]t\b/.test(text.slice(source.end, cue.start));
		return verb !== undefined && STATE_SPEECH.has(verb) && !negated ? vague(text, 'state', source, cue) : undefined;
	}
	return undefined;
}
