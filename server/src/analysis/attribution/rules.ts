import type { Coreference } from '../coreference.ts';
import type { Cue, PlacedParagraph, Speaker } from '../facts.ts';
import { firstAtOrAfter, type Span } from '../../text/span.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../lexicons/clauses.ts';
import { QUOTATION_LABELS } from '../lexicons/cues.ts';
import type { Item, Period } from '../periods.ts';
import { DASH } from '../recognizers/dash-speech.ts';
import { isSignature, type JoinedQuotation } from '../recognizers/quotations.ts';
import { labelled, sortOf, subjectOf } from '../sources.ts';
import type { SourcedCue, WrittenCue } from '../sources.ts';
import { conversationSpeakers } from './conversation.ts';
import { foreignSpeakers } from './foreign.ts';
import type { Place, Reading, ReadPeriod } from './reading.ts';
import { type RuledSpeaker, STRENGTH } from './ruled.ts';

/** How much less a cue counts for each cue that stands nearer to the quotation. */
const FARTHER = 0.08;
/** How much less a verb of judging or thinking counts further in: *X said he feels it was “…”* is X's. */
const INNER = 0.12;
/** How much a cue within a quotation counts: the outer speaker reports it. */
const NESTED = 0.6;
const CUES_TRIED = 3;
/** Judging verbs that give their object the quoted name: *X said Y called it “…”* is Y's. */
const NAMING = new Set(['call', 'describe', 'dub', 'label', 'brand', 'term', 'refer', 'characterize', 'characterise', 'deem', 'nickname']);
const SENTENCES_BACK = 3;
const PARAGRAPHS_BACK = 3;

/** For each quotation the speaker that the first rule to fit gives it; undefined where none does. */
export function ruledSpeakers(reading: Reading, coreference: Coreference): readonly (RuledSpeaker | undefined)[] {
	const decided = reading.quotations.map((_, index) => strongest(ownSentence(reading, index)));
	(foreignSpeakers(reading, coreference) ?? conversationSpeakers(reading, coreference, decided))?.forEach((speaker, index) => {
		if (speaker) decided[index] = speaker;
	});
	reading.quotations.forEach((_, index) => {
		decided[index] ??= strongest(neighbours(reading, index, decided));
	});
	return decided;
}

function strongest(candidates: readonly RuledSpeaker[]): RuledSpeaker | undefined {
	let best: RuledSpeaker | undefined;
	for (const candidate of candidates) if (!best || candidate.strength > best.strength) best = candidate;
	return best;
}

// ── candidates from the quotation's own sentence ────────────────────────────────────────────────────────────────────────────────────

function ownSentence(reading: Reading, index: number): RuledSpeaker[] {
	const place = reading.places[index];
	if (!place) return [];
	const candidates = [...before(place.first), ...behind(place.last)];
	if (candidates.length === 0) candidates.push(...signed(reading, index));
	if (candidates.length === 0) candidates.push(...headlined(reading, place.last));
	if (candidates.length === 0) {
		const { period, item } = place.first;
		const colon = period.items[item - 1]?.lower === ':';
		const speaker = colon ? subjectOf(period, period.at, item - 1) : undefined;
		if (speaker) candidates.push({ speaker, cue: undefined, strength: STRENGTH.colon });
	}
	return candidates;
}

/** Cues in front of the quotation: `X said: “…”`, `X called it “…”`, `WALLACE: “…”`. */
function before({ period, item }: Place): RuledSpeaker[] {
	const candidates: RuledSpeaker[] = [];
	let nearer = 0;
	for (
		let i = firstAtOrAfter(period.sources, item, ({ first }) => first) - 1, tried = 0;
		i >= 0 && nearer < CUES_TRIED && tried < 2 * CUES_TRIED;
		i--
	) {
		const source = period.sources[i] as SourcedCue;
		if (source.sourceLast >= item && !source.passive) continue;
		tried++;
		// `what it calls its “…”` governs those words alone
		if (period.items[source.sourceFirst - 1]?.lower === 'what' && quotationBetween(period.items, source.last, item)) continue;
		const sort = source.cue.sort;
		if (source.speaker) {
			const leads = introduces(period.items, source, item);
			const inner = sort === 'thought' || (!leads && sort === 'judgement');
			const strength =
				(STRENGTH[leads ? 'lead' : 'governed'] - nearer * FARTHER - (inner ? INNER : 0)) * (period.inside === undefined ? 1 : NESTED);
			candidates.push({ speaker: source.speaker, cue: source.cue, strength, ...(leads && source.passive && { settled: true }) });
		}
		if (sort === 'speech' || sort === undefined || NAMING.has(source.cue.lemma)) nearer++;
	}
	const label = item > 0 && candidates.length === 0 ? labelled(period, period.at) : undefined;
	if (label) candidates.push({ speaker: label, cue: undefined, strength: STRENGTH.label, settled: true });
	return candidates;
}

function quotationBetween(items: readonly Item[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (items[i]?.quotation !== undefined) return true;
	return false;
}

/** `“Never again”: Jane Doe on the night of the storm`, above an article. */
function headlined({ paragraphs }: Reading, { period, item }: Place): RuledSpeaker[] {
	const zone = paragraphs[period.paragraph]?.facts.zone;
	const name = period.items[item + 2]?.name;
	if ((zone !== 'headline' && zone !== 'subheading') || period.items[item + 1]?.lower !== ':' || name?.type !== 'person') return [];
	const span = { start: period.at + name.start, end: period.at + name.end };
	const speaker = { ...span, text: period.text.slice(name.start, name.end), person: name.person, kind: 'person' as const };
	return [{ speaker, cue: undefined, strength: STRENGTH.signature, settled: true }];
}

/** `“…” — Jane Doe, farmer`: a name behind a dash that ends the paragraph, or that is the next one. */
function signed({ text, paragraphs, quotations, periods }: Reading, index: number): RuledSpeaker[] {
	const quotation = quotations[index] as JoinedQuotation;
	const own = quotation.paragraphs[1];
	const turn = TURN.exec(text.slice(quotation.start, quotation.start + 40));
	if (turn) return [signature(quotation.start + 1, turn[1] as string, undefined)];
	for (const [number, from] of [
		[own, quotation.end],
		[own + 1, paragraphs[own + 1]?.start ?? text.length],
	] as const) {
		const paragraph = paragraphs[number];
		if (!paragraph || paragraph.end - from > LONGEST_SIGNATURE) continue;
		if (number !== own && (paragraphs[own]?.end ?? 0) > quotation.end) continue;
		const below = text.slice(from, paragraph.end);
		// where the marks are closed only behind the name, it may stand without a dash
		const match = number !== own && isSignature(below) ? NAME_BELOW.exec(below) : SIGNATURE.exec(below);
		if (!match) continue;
		const start = from + (match[1] as string).length;
		const at = start - paragraph.start;
		const item = periods[number]?.flatMap(({ items }) => items).find((each) => each.start <= at && at < each.end);
		return [signature(start, match[2] as string, item?.name?.person)];
	}
	return [];
}

function signature(start: number, text: string, person: number | undefined): RuledSpeaker {
	const speaker = { start, end: start + text.length, text, person, kind: 'person' as const };
	return { speaker, cue: undefined, strength: STRENGTH.signature, settled: true };
}

/** `“WALLACE: …”`: a turn of a transcript, set in marks. */
const TURN = /^["“„«](\p{Lu}[\p{Lu} .'’-]{1,30}):\s/u;

/** How long the label is that a turn of a transcript opens with inside its marks, mark and space included; 0 where there is none. */
export function labelWithin(text: string, { start }: Span): number {
	return TURN.exec(text.slice(start, start + 40))?.[0].length ?? 0;
}

const NAME_BELOW = /^()(\p{Lu}[\p{L}.'’ -]{1,60}?)(?:,|\.?["”’']{1,2}$)/u;
const LONGEST_SIGNATURE = 100;
const SIGNATURE =
	/^(\s{0,2}(?:[―—–]|--?)\s{0,2})(\p{Lu}[\p{L}'’.-]{0,30}(?: (?:de|del|la|van|von|der|bin|al)){0,2}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,4}?)(?:[,(][^.!?;:]{0,80})?\.?$/u;

/** Whether nothing but marks, `that` and the one spoken to stands between a cue and a quotation. */
function introduces(items: readonly Item[], source: SourcedCue, quotation: number): boolean {
	const from = (source.passive ? source.last : Math.max(source.last, source.sourceLast)) + 1;
	const last = items[quotation - 1];
	if (last?.lower === ':') return true;
	for (let i = from; i < quotation; i++) {
		const { lower, token } = items[i] as Item;
		if (lower === ',' || lower === ':' || lower === 'that' || DETERMINERS.has(lower)) continue;
		if (token?.kind !== 'word' || i - from > 2 || last?.lower !== ',') return false;
	}
	return true;
}

/** Cues behind the quotation: `“…,” X said`, `“…” for all, according to X`. */
function behind({ period, item }: Place): RuledSpeaker[] {
	const { items } = period;
	const first = firstAtOrAfter(period.sources, item, ({ first }) => first);
	for (let i = first; i < period.sources.length && i - first < CUES_TRIED; i++) {
		const source = period.sources[i] as SourcedCue;
		const from = Math.min(source.first, source.sourceFirst);
		if (from <= item || !source.speaker || source.by === 'inherited' || source.by === 'possessive') continue;
		const speaks = source.cue.sort === 'speech' || source.by === 'object' || source.cue.lemma.includes(' ');
		if (!speaks) return [];
		const candidate = { speaker: source.speaker, cue: source.cue };
		const next = items[Math.max(source.last, source.sourceLast) + 1];
		const ends =
			!next?.token || next.token.kind !== 'word' || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower) || TIME_WORDS.has(next.lower);
		if (isBare(items, item + 1, from)) return [{ ...candidate, strength: ends ? STRENGTH.tail : STRENGTH.loose }];
		const opening = items[item + 1]?.name;
		// `“…,” Jane Doe, a farmer and mother of two said`: the comma that would close the apposition is forgotten
		if (opening?.type === 'person' && source.by === 'subject' && !quotationBetween(items, item + 1, from)) {
			let last = item + 1;
			while (items[last + 1]?.name === opening) last++;
			const speaker = {
				start: period.at + opening.start,
				end: period.at + opening.end,
				text: period.text.slice(opening.start, opening.end),
				person: opening.person,
				kind: 'person' as const,
			};
			if (items[last + 1]?.lower === ',') return [{ speaker, cue: source.cue, strength: STRENGTH.closing }];
		}
		const comma = items[from - 1]?.lower === ',';
		return comma && ends ? [{ ...candidate, strength: STRENGTH.closing }] : [];
	}
	return [];
}

/** Whether only marks and adverbs stand between two items. */
function isBare(items: readonly Item[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const { token, lower } = items[i] as Item;
		if (!token || (token.kind === 'word' && !ADVERBS.has(lower) && !lower.endsWith('ly'))) return false;
		if (lower === ';' || lower === ':') return false;
	}
	return true;
}

// ── candidates from the neighbourhood ───────────────────────────────────────────────────────────────────────────────────────────────

type Decided = readonly (RuledSpeaker | undefined)[];

function neighbours(reading: Reading, index: number, decided: Decided): RuledSpeaker[] {
	const place = reading.places[index];
	if (!place) return [];
	const { period, order, item } = place.first;
	if (period.inside !== undefined) return weaken(decided[period.inside], STRENGTH.outer);
	const label = reading.paragraphs[period.paragraph]?.facts.label;
	if (label && QUOTATION_LABELS.has(label.word.toLowerCase())) return template(reading, period.paragraph, decided);
	// `The quay is “a trap” and “no place to be,” said X`
	const together = firstQuoted(period, item, decided);
	if (together) return weaken(together, STRENGTH.fragment);
	if (period.sources.some((source) => source.agentless)) return [];
	const list = reading.periods[period.paragraph] as readonly ReadPeriod[];
	const whole = reading.kinds[index] === 'direct';
	for (let back = 1; back <= SENTENCES_BACK && back <= order; back++) {
		const previous = list[order - back] as ReadPeriod;
		const quoted = lastQuoted(previous, decided);
		if (quoted) return weaken(quoted, whole ? STRENGTH.rest : STRENGTH.fragment);
		const source = lastSource(previous);
		if (source) return weaken(source, whole ? STRENGTH.after : STRENGTH.fragment);
	}
	// `Holm put down the lamp. “We are too late.”`
	const before = whole && order > 0 && item === 0 ? (list[order - 1] as ReadPeriod) : undefined;
	const actor = before && subjectOf(before, before.at, before.items.length);
	if (actor?.kind === 'person' && (actor.person !== undefined || /^(?:s?he)$/i.test(actor.text)))
		return [{ speaker: actor, cue: undefined, strength: STRENGTH.actor }];
	const earlier = list
		.slice(Math.max(0, order - SENTENCES_BACK), item === 0 ? order + 1 : order)
		.every((sentence) => sentence.items[0]?.quotation !== undefined);
	if (whole && earlier) {
		const next = list[order + 1]?.items[0]?.quotation;
		if (next !== undefined && decided[next]) return weaken(decided[next], STRENGTH.ahead);
		return fromParagraphBefore(reading, period.paragraph, index, decided);
	}
	const speaker = subjectOf(period, period.at, item);
	return speaker?.kind === 'person' && (speaker.person !== undefined || !whole)
		? [{ speaker, cue: undefined, strength: STRENGTH.subject }]
		: [];
}

function weaken(candidate: RuledSpeaker | undefined, strength: number): RuledSpeaker[] {
	return candidate ? [{ ...candidate, strength: Math.min(strength, candidate.strength) }] : [];
}

/** The speaker of the next quotation behind an item of the same sentence. */
function firstQuoted({ items }: Period, from: number, decided: Decided): RuledSpeaker | undefined {
	for (let i = from + 1; i < items.length && i - from < 20; i++) {
		const quotation = items[i]?.quotation;
		if (quotation !== undefined) return decided[quotation];
	}
	return undefined;
}

function lastQuoted({ items }: Period, decided: Decided): RuledSpeaker | undefined {
	for (let i = items.length - 1; i >= 0; i--) {
		const quotation = items[i]?.quotation;
		if (quotation !== undefined && decided[quotation]) return decided[quotation];
	}
	return undefined;
}

function lastSource({ sources }: ReadPeriod): RuledSpeaker | undefined {
	const source = sources.findLast(
		({ speaker, cue, by }) => speaker && speaker.kind !== 'unnamed' && (by === 'object' || cue.sort !== 'thought'),
	);
	return source?.speaker && { speaker: source.speaker, cue: source.cue, strength: 1 };
}

/** `Quote: “…”`: who spoke in the paragraphs above; the label is the cue. */
function template(reading: Reading, paragraph: number, decided: Decided): RuledSpeaker[] {
	const { facts, start } = reading.paragraphs[paragraph] as PlacedParagraph;
	const label = facts.cues[0];
	const cue = label && placeLabel(label, start, facts.text.slice(label.start, label.end));
	for (let i = paragraph - 1; i >= 0 && paragraph - i <= PARAGRAPHS_BACK; i--) {
		if (reading.paragraphs[i]?.facts.zone !== 'body') continue;
		const spoken = lastSpoken(reading, i, decided);
		if (spoken) return [{ speaker: spoken.speaker, cue, strength: STRENGTH.template, settled: true }];
	}
	return [];
}

function placeLabel(label: Cue, paragraph: number, text: string): WrittenCue {
	return { ...label, start: paragraph + label.start, end: paragraph + label.end, text, sort: sortOf(text) };
}

/**
 * Whose turn it is in a conversation: paragraphs that open with a quotation each have gone from one speaker to the other and back, the last
 * of them asks something, or whoever asked before asks again.
 */
function turnOf(reading: Reading, paragraph: number, quotation: number, decided: Decided): RuledSpeaker | undefined {
	const turns: { readonly speaker: Speaker; readonly asks: boolean }[] = [];
	for (let i = paragraph - 1; i >= 0 && turns.length < 3 && paragraph - i <= 2 * PARAGRAPHS_BACK; i--) {
		if (reading.paragraphs[i]?.facts.zone !== 'body') continue;
		const first = reading.periods[i]?.[0]?.items[0]?.quotation;
		const speaker = first === undefined ? undefined : decided[first]?.speaker;
		if (first === undefined || !speaker) break;
		turns.push({ speaker, asks: asks(reading, first) });
	}
	const [last, before, second] = turns;
	if (!last || !before || isSame(last.speaker, before.speaker)) return undefined;
	const asksOn = before.asks && asks(reading, quotation);
	if (!last.asks && !asksOn && !(second && isSame(second.speaker, last.speaker))) return undefined;
	return { speaker: before.speaker, cue: undefined, strength: STRENGTH.turn, settled: true };
}

function asks({ text, quotations }: Reading, index: number): boolean {
	const { end } = quotations[index] as JoinedQuotation;
	return /\?["”'’»“]{0,2}$/.test(text.slice(Math.max(0, end - 3), end));
}

function isLine({ quotations }: Reading, index: number): boolean {
	return quotations[index]?.mark === DASH;
}

function isSame(a: Speaker, b: Speaker): boolean {
	return a.person === undefined && b.person === undefined ? a.text === b.text : a.person === b.person;
}

/** A quotation that fills its paragraph, behind one that introduces it or in which somebody spoke. */
function fromParagraphBefore(reading: Reading, paragraph: number, quotation: number, decided: Decided): RuledSpeaker[] {
	const turn = turnOf(reading, paragraph, quotation, decided);
	if (turn) return [turn];
	for (let i = paragraph - 1; i >= 0 && paragraph - i <= PARAGRAPHS_BACK; i--) {
		if (reading.paragraphs[i]?.facts.zone !== 'body') continue;
		const last = reading.periods[i]?.findLast((period) => period.inside === undefined);
		if (last?.items[last.items.length - 1]?.lower === ':') {
			const source = lastSource(last);
			const speaker = source?.speaker ?? subjectOf(last, last.at, last.items.length);
			return speaker ? [{ speaker, cue: source?.cue, strength: STRENGTH.introduced }] : [];
		}
		const spoken = lastSpoken(reading, i, decided);
		// a line that a dash opens, behind one that asks: somebody else answers
		if (isLine(reading, quotation) && reading.parts[i]?.some((part) => isLine(reading, part.quotation) && asks(reading, part.quotation)))
			return [];
		return spoken ? weaken(spoken, STRENGTH.continued) : fromParagraphBehind(reading, paragraph, decided);
	}
	return fromParagraphBehind(reading, paragraph, decided);
}

/** A quotation that fills its paragraph, right before one that opens with more of the same speech. */
function fromParagraphBehind(reading: Reading, paragraph: number, decided: Decided): RuledSpeaker[] {
	if (reading.paragraphs[paragraph + 1]?.facts.zone !== 'body') return [];
	const next = reading.periods[paragraph + 1]?.[0]?.items[0]?.quotation;
	return weaken(next === undefined ? undefined : decided[next], STRENGTH.continued);
}

function lastSpoken(reading: Reading, paragraph: number, decided: Decided): RuledSpeaker | undefined {
	const list = reading.periods[paragraph] ?? [];
	for (let i = list.length - 1; i >= 0; i--) {
		const period = list[i] as ReadPeriod;
		const spoken = period.inside === undefined ? (lastQuoted(period, decided) ?? lastSource(period)) : undefined;
		if (spoken) return spoken;
	}
	return undefined;
}
