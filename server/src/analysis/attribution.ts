import { contains, firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import type { Coreference } from './coreference.ts';
import type { PlacedParagraph, Quotation, Speaker } from './facts.ts';
import { behindHandedOn, chainOf, innerSpeaker, templateSource } from './attribution/chains.ts';
import { indirectSpeech } from './attribution/indirect.ts';
import { type RankedSpeaker, rankedSpeakers } from './attribution/ranking.ts';
import { parentsOf, readArticle } from './attribution/reading.ts';
import type { RuledSpeaker } from './attribution/ruled.ts';
import { labelWithin, ruledSpeakers } from './attribution/rules.ts';
import { rivalsFor } from './attribution/rivals.ts';
import { readsAsSpeech } from './attribution/speech.ts';
import type { SpeakerModel } from './model/speakers.ts';
import { DASH } from './recognizers/dash-speech.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/**
 * Who says each quotation, with cue and kind; adds reported speech without marks (`indirect`). Sorted by start (document offsets). Without
 * a model the rules that the model learns from decide alone.
 */
export function attributeQuotations(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	coreference: Coreference,
	model: SpeakerModel | undefined,
): readonly Quotation[] {
	const reading = readArticle(text, paragraphs, quotations, coreference);
	const ruled = ruledSpeakers(reading, coreference);
	const ranked = model ? rankedSpeakers(reading, coreference, ruled, model) : [];
	const parents = parentsOf(reading);
	const said: (Named | undefined)[] = [];
	const result = quotations.map((quotation, index): Quotation => {
		const likeliest = ranked[index];
		const looks = readsAsSpeech(reading, index, ruled[index]);
		const kind = reading.kinds[index] ?? 'mixed';
		// a term or a title has marks: what a dash opens is said
		const speech = quotation.mark === DASH || isSpeech(looks, kind === 'direct' || hasWords(quotation, text), likeliest);
		const outer = parents[index];
		const uttered = outer === undefined ? undefined : said[outer];
		const inner =
			outer === undefined
				? undefined
				: innerSpeaker(quotation, quotations[outer] as JoinedQuotation, ruled[index], uttered?.speaker.person);
		const found = inner
			? undefined
			: withParty(
					text,
					withPerson(speakerOf(isCoined(text, ruled[index], likeliest) ? undefined : likeliest, ruled[index], speech), coreference),
					ruled[index],
					coreference,
				);
		const behind = found && behindHandedOn(reading, index, found);
		const named = inner
			? { speaker: inner.speaker, cue: inner.cue, confidence: inner.strength }
			: behind?.speaker
				? { speaker: behind.speaker, cue: behind.cue, confidence: found?.confidence ?? 0 }
				: found && isFarFromHeadline(paragraphs, quotation, found)
					? undefined
					: found;
		said[index] = named;
		// a cue two paragraphs away points at other words
		const cue = named?.cue && isNear(paragraphs, quotation, named.cue) ? named.cue : undefined;
		const rivals = named && rivalsFor(named.speaker, coreference, paragraphs);
		const chain = inner
			? uttered && [uttered.speaker, inner.speaker]
			: named && (chainOf(reading, index, named.speaker, named.cue) ?? chainAbove(paragraphs, quotation, named, ruled[index]));
		const start = quotation.start + labelWithin(text, quotation);
		return {
			start,
			end: quotation.end,
			text: text.slice(start, quotation.end),
			kind,
			speech,
			speaker: named?.speaker,
			cue: cue && { start: cue.start, end: cue.end, text: cue.text },
			...(chain && { chain }),
			...(rivals && { rivals }),
			confidence: named?.confidence ?? 0,
			parts: start > quotation.start ? [{ ...(quotation.parts[0] as Span), start }, ...quotation.parts.slice(1)] : quotation.parts,
			depth: quotation.depth,
			zone: (paragraphs[quotation.paragraphs[0]] as PlacedParagraph).facts.zone,
		};
	});
	return [...result, ...indirectSpeech(reading, result, ruled)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether the text says at all who says a quotation: a speaker is found, and where no cue points at one, not merely by a poor guess. */
export function isAttributed({ speaker, cue, confidence }: Pick<Quotation, 'speaker' | 'cue' | 'confidence'>): boolean {
	return speaker !== undefined && confidence >= (cue ? LEAST_WITH_CUE : LEAST_WITHOUT_CUE);
}

const LEAST_WITH_CUE = 0.34;
const LEAST_WITHOUT_CUE = 0.45;

/**
 * What is long enough and reads as speech is somebody's, found or not, and so is what a cue likely points away from; of short fragments the
 * chance decides that they are nobody's.
 */
function isSpeech(looks: 'yes' | 'no' | 'never', long: boolean, likeliest: RankedSpeaker | undefined): boolean {
	if (!likeliest || (looks === 'yes' && long)) return looks === 'yes';
	const { nobody, cue, confidence } = likeliest;
	if (looks === 'never') return false;
	return nobody < (looks === 'yes' ? SAID : NOT_SAID) || (long && cue?.sort === 'speech' && confidence > LIKELY);
}

const LIKELY = 0.5;

/** Whether a quotation has more words than a term or a nickname has. */
function hasWords({ start, end }: JoinedQuotation, text: string): boolean {
	return text.slice(start, Math.min(end, start + 200)).split(/\s+/).length > LONGEST_TERM;
}

const LONGEST_TERM = 4;

/** How likely it may be that nobody said it, where it looks like somebody's words and where it does not. */
const SAID = 0.6;
const NOT_SAID = 0.2;
/** No speaker is named who is less likely than this. */
const LEAST_CONFIDENCE = 0.2;
const LEAST_FOR_TERM = 0.45;
const LEAST_FOR_HEADLINE = 0.6;
/** Words that no cue points at and that mean no known person are named only where it is more likely than not: `Rain fell` says nothing. */
const LEAST_FOR_STRANGER = 0.5;

/** Whether an offset lies in a paragraph of the quotation or in one next to it. */
function isNear(paragraphs: readonly PlacedParagraph[], { paragraphs: [first, last] }: JoinedQuotation, { start }: Span): boolean {
	const from = paragraphs[Math.max(0, first - 1)] as PlacedParagraph;
	const to = paragraphs[Math.min(paragraphs.length - 1, last + 1)] as PlacedParagraph;
	return start >= from.start && start < to.end;
}

/** A headline says itself whose words it holds; whoever speaks in the line below may be anybody. */
function isFarFromHeadline(
	paragraphs: readonly PlacedParagraph[],
	{ paragraphs: [first] }: JoinedQuotation,
	{ speaker, confidence }: Named,
): boolean {
	const { facts, start, end } = paragraphs[first] as PlacedParagraph;
	return facts.zone === 'headline' && confidence < LEAST_FOR_HEADLINE && !(start <= speaker.start && speaker.start < end);
}

/** A template says in a line above whom it has its quotations from. */
function chainAbove(
	paragraphs: readonly PlacedParagraph[],
	quotation: JoinedQuotation,
	{ speaker }: Named,
	ruled: RuledSpeaker | undefined,
): readonly Speaker[] | undefined {
	const source = ruled?.settled && ruled.cue ? templateSource(paragraphs, quotation.paragraphs[0]) : undefined;
	return source && [source, speaker];
}

/** *Marsh speaks of what Holm calls “the old game”*: the words are Holm's, whoever speaks of them. */
function isCoined(text: string, ruled: RuledSpeaker | undefined, likeliest: RankedSpeaker | undefined): boolean {
	if (!ruled?.cue || ruled.cue.sort !== 'judgement' || ruled.speaker.person === undefined) return false;
	const { person, start } = ruled.speaker;
	return person !== likeliest?.speaker.person && /\bwhat $/i.test(text.slice(Math.max(0, start - 6), start));
}

/** A name that no sentence holds (a label, a signature) may still be somebody's. */
function withPerson(named: Named | undefined, { mentions }: Coreference): Named | undefined {
	if (!named || named.speaker.person !== undefined) return named;
	const { speaker } = named;
	const mention = mentions[firstEndingAfter(mentions, speaker.start)];
	if (!mention || mention.form !== 'name' || mention.person === undefined || !contains(mention, speaker)) return named;
	return { ...named, speaker: { ...speaker, person: mention.person, kind: 'person' } };
}

/** `Jane Doe (R-Ore.) said`: party and state are part of what stands for her, and nobody by themselves. */
function withParty(text: string, named: Named | undefined, ruled: RuledSpeaker | undefined, { mentions }: Coreference): Named | undefined {
	if (!named || named.speaker.kind === 'unnamed') return named;
	const { speaker } = named;
	if (!PARTY.test(speaker.text)) {
		const behind = speaker.kind === 'person' ? PARTY_BEHIND.exec(text.slice(speaker.end, speaker.end + 14)) : null;
		if (!behind) return named;
		const end = speaker.end + behind[0].length;
		return { ...named, speaker: { ...speaker, end, text: text.slice(speaker.start, end) } };
	}
	const name = mentions[firstEndingAfter(mentions, speaker.start) - 1];
	if (name?.form !== 'name' || name.type !== 'person' || text.slice(name.end, speaker.start).trim() !== '(') return named;
	const end = speaker.start + (/^[^)\s]{1,10}\)/.exec(text.slice(speaker.start, speaker.start + 12))?.[0].length ?? 0);
	if (end === speaker.start) return named;
	const cue = named.cue ?? (ruled && overlaps(ruled.speaker, name) ? ruled.cue : undefined);
	return { ...named, cue, speaker: { start: name.start, end, text: text.slice(name.start, end), person: name.person, kind: 'person' } };
}

const PARTY = /^[DRI](?:-\p{Lu}|$)/u;
const PARTY_BEHIND = /^\s\([DRI](?:-\p{L}[\p{L}.]{1,6})?\)/u;

type Named = Pick<RankedSpeaker, 'speaker' | 'cue' | 'confidence'>;

function speakerOf(ranked: RankedSpeaker | undefined, ruled: RuledSpeaker | undefined, speech: boolean): Named | undefined {
	if (ranked) {
		const known = ranked.cue !== undefined || ranked.speaker.person !== undefined;
		const spoken = speech
			? ranked.confidence >= (known ? LEAST_CONFIDENCE : LEAST_FOR_STRANGER)
			: ranked.cue && ranked.confidence >= LEAST_FOR_TERM;
		// of a term that is nobody's speech it is told who uses it: `what it calls its “model of hours”`
		if (!spoken) return !speech && ruled?.cue ? { ...ruled, confidence: ruled.strength } : undefined;
		// `Brandt, who said “…”`: the cue is that of the same person, and so are both words
		const same = ranked.speaker.person !== undefined && ranked.speaker.person === ruled?.speaker.person;
		if (!same || !ruled?.cue || ranked.cue) return ranked;
		const speaker = ruled.speaker.text.toLowerCase() === 'who' ? ruled.speaker : ranked.speaker;
		return { ...ranked, speaker, cue: ruled.cue };
	}
	return ruled && (speech || ruled.cue) ? { speaker: ruled.speaker, cue: ruled.cue, confidence: ruled.strength } : undefined;
}
