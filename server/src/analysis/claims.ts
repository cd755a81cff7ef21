import { contains, firstEndingAfter, overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Coreference } from './coreference.ts';
import type { Cue, Mention, ParagraphFacts, PlacedParagraph, Quotation, Speaker, Statement, Token, VagueSource } from './facts.ts';
import { EVIDENTIAL_ADVERBS } from './lexicons/cues.ts';
import { isIssuerless } from './sources.ts';

/** How far apart, in code units, a source and its cue may stand to be shown as one: `officials have repeatedly said`. */
const SHOWN_TOGETHER = 40;

/** Openings with which a sentence goes on with what the source of the one before it said. */
const CARRYING =
	/^(?:(?:he|she|they|it|this|these|that|those|such|the former|the latter|both)\b|(?:also|further|furthermore|in addition|moreover|at the same time|besides)\b)/i;

/** Nouns of feeling that stand for what unnamed people say: `amid growing fears`. */
const FEELINGS = new Set([
	'fears',
	'fear',
	'concerns',
	'concern',
	'speculation',
	'rumors',
	'rumours',
	'worries',
	'suspicions',
	'allegations',
	'accusations',
	'criticism',
]);
const BEFORE_FEELINGS = new Set(
	'amid stoking sparking fuelling fueling raising growing mounting increasing widespread among prompting rising renewed'.split(' '),
);

/**
 * The body's sentences with the source that the text names for each (document offsets, sorted by start). A sentence has a source if a
 * quotation or reported speech of somebody lies in it, or if the paragraph carries one to it: it goes on from the sentence before with a
 * pronoun or an *also*, or it stands between two that have the same source. A source without a name counts, and is shown as vague too;
 * a statement that nobody at all is behind (`it was revealed`, `reportedly`) has none.
 */
export function findStatements(
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
				vagueIn(text, paragraph, sentence, here, cues, outside) ?? (source ? stateIn(text, source, here, mentions, mention) : undefined);
			const attributed = source !== undefined && !isIssuerless(source);
			own.push({ ...sentence, attributed, source: attributed ? source : undefined, vague, paragraph: index });
		}
		statements.push(...carried(text, own));
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
		const goesOn = CARRYING.test(text.slice(statement.start, statement.start + 20));
		const between = next?.attributed && sameSpeaker(source, next.source);
		if (statement.attributed || statement.vague || !source || !(goesOn || between)) result.push(statement);
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
	for (const { speaker, cue } of quotations) {
		if (!speaker || !overlaps(speaker, sentence)) continue;
		if (speaker.kind === 'unnamed') return vague(text, 'unnamed', speaker, cue);
		if (isIssuerless(speaker) && cue && cue.start < speaker.start) return vague(text, 'issuerless', speaker, cue);
	}
	for (const cue of cues) {
		const span = { start: at + cue.start, end: at + cue.end };
		if (cue.class !== 'evidential' || !outside(span)) continue;
		if (EVIDENTIAL_ADVERBS.has(cue.lemma)) {
			// a named source in the next sentence makes it good
			const next = quotations.some(({ speaker }) => speaker && speaker.kind !== 'unnamed');
			if (!next) return { ...span, text: text.slice(span.start, span.end), kind: 'evidential' };
		} else {
			const passive = passiveSpan(facts.tokens, cue, text, at);
			if (passive && !quotations.some(({ cue: known }) => known?.start === span.start)) return passive;
		}
	}
	return feelingIn(text, facts, at, sentence, outside);
}

function vague(text: string, kind: VagueSource['kind'], speaker: Span, cue: Span | undefined): VagueSource {
	const near = cue && Math.max(cue.start - speaker.end, speaker.start - cue.end) <= SHOWN_TOGETHER;
	const start = near ? Math.min(speaker.start, cue.start) : speaker.start;
	const end = near ? Math.max(speaker.end, cue.end) : speaker.end;
	return { start, end, text: text.slice(start, end), kind };
}

/** `was also revealed`, `is seen by many`, with the auxiliary and what stands for the agent. */
function passiveSpan(tokens: readonly Token[], cue: Cue, text: string, at: number): VagueSource | undefined {
	const index = firstEndingAfter(tokens, cue.start);
	if (tokens[index]?.start !== cue.start) return undefined;
	let first = index;
	while (
		first > 0 &&
		index - first < 4 &&
		/^(?:is|are|was|were|be|been|being|has|have|had|also|widely|not|now|\w+ly)$/.test((tokens[first - 1] as Token).lower)
	)
		first--;
	const start = at + (tokens[first] as Token).start;
	const end = at + cue.end;
	return { start, end, text: text.slice(start, end), kind: 'agentless' };
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
		const cue = quotations.find(({ speaker }) => speaker === source)?.cue;
		return vague(text, 'state', source, cue);
	}
	return undefined;
}
