import type { Span } from '../text/span.ts';
import type { Coreference } from './coreference.ts';
import type { Cue, PlacedParagraph, Quotation, Speaker } from './facts.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from './lexicons/clauses.ts';
import { QUOTATION_LABELS } from './lexicons/cues.ts';
import { readPeriods } from './periods.ts';
import type { Item, Period } from './periods.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';
import { findSources, isIssuerless, labelled, sortOf, subjectOf } from './sources.ts';
import type { SourcedCue, WrittenCue } from './sources.ts';

/** A possible speaker of a quotation and what speaks for it. */
interface Candidate {
	readonly speaker: Speaker;
	readonly cue: SourcedCue['cue'] | undefined;
	/** 0…1. */
	readonly strength: number;
}

/**
 * How often each rule names the right speaker: the confidence of what it finds. Rules that read the quotation's own sentence come before
 * those that look at its neighbours.
 */
const STRENGTH = {
	/** X said: “…”, next to the opening mark. */
	lead: 0.91,
	/** “…,” X said / said X, next to the closing mark. */
	tail: 0.95,
	/** WALLACE: “…” */
	label: 0.93,
	/** “…” — X */
	signature: 0.92,
	/** X introduces it with a colon in the paragraph before. */
	introduced: 0.88,
	/** “…,” said X. “…” */
	rest: 0.93,
	/** “…,” X told the board so and so. */
	loose: 0.86,
	/** X said that the plan was “…”. */
	governed: 0.85,
	/** … is “…” for all, X said. */
	closing: 0.84,
	/** `Quote: “…”` below the paragraph that names X. */
	template: 0.84,
	/** X was blunt: “…” */
	colon: 0.86,
	/** “…” “…,” X said. */
	ahead: 0.75,
	/** X said so and so. “…” */
	after: 0.72,
	/** A quotation that fills its paragraph, behind a paragraph in which X spoke last. */
	continued: 0.35,
	/** A fragment in a sentence that names nobody, behind one in which X spoke. */
	fragment: 0.5,
	/** A fragment in a sentence whose subject is X. */
	subject: 0.4,
	/** A quotation within a quotation is at least uttered by the outer one's speaker. */
	outer: 0.3,
} as const;

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

/** A period in its place, with what its cues say. */
interface ReadPeriod extends Period {
	/** The paragraph's index. */
	readonly paragraph: number;
	/** The paragraph's start: what the period's own offsets count from. */
	readonly at: number;
	/** In document offsets. */
	readonly sources: readonly SourcedCue[];
}

/** Where a quotation stands: the item in its period, for its first and its last part. */
interface Place {
	readonly period: ReadPeriod;
	/** The index of the period in its paragraph. */
	readonly order: number;
	readonly item: number;
}

/** Everything that the rules look at. */
interface Reading {
	readonly text: string;
	readonly paragraphs: readonly PlacedParagraph[];
	readonly periods: readonly (readonly ReadPeriod[])[];
	readonly quotations: readonly JoinedQuotation[];
	readonly places: readonly ({ readonly first: Place; readonly last: Place } | undefined)[];
	readonly kinds: readonly ('direct' | 'mixed')[];
}

/** Who says each quotation, with cue and kind; adds reported speech without marks (`indirect`). Sorted by start (document offsets). */
export function attributeQuotations(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	coreference: Coreference,
): readonly Quotation[] {
	const periods = readPeriods(paragraphs, quotations, coreference).map((list, paragraph) => {
		const at = paragraphs[paragraph]?.start ?? 0;
		return list.map((period): ReadPeriod => {
			const { text: own, items, cues, inside, sourced } = period;
			return { text: own, items, cues, inside, sourced, paragraph, at, sources: findSources(period, at) };
		});
	});
	const places = placesOf(periods, quotations.length);
	const reading: Reading = {
		text,
		paragraphs,
		periods,
		quotations,
		places,
		kinds: quotations.map((q, i) => kindOf(text, q, places[i]?.first)),
	};
	const decided = quotations.map((_, index) => strongest(ownSentence(reading, index)));
	quotations.forEach((_, index) => {
		decided[index] ??= strongest(neighbours(reading, index, decided));
	});
	const result = quotations.map((quotation, index): Quotation => {
		const candidate = decided[index];
		const speech = isSpeech(reading, index, candidate);
		const named = candidate && (speech || candidate.cue) ? candidate : undefined;
		return {
			start: quotation.start,
			end: quotation.end,
			text: text.slice(quotation.start, quotation.end),
			kind: reading.kinds[index] ?? 'mixed',
			speech,
			speaker: named?.speaker,
			cue: named?.cue && { start: named.cue.start, end: named.cue.end, text: named.cue.text },
			confidence: named?.strength ?? 0,
			parts: quotation.parts,
			depth: quotation.depth,
			zone: (paragraphs[quotation.paragraphs[0]] as PlacedParagraph).facts.zone,
		};
	});
	return [...result, ...indirectSpeech(reading, result)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function placesOf(periods: readonly (readonly ReadPeriod[])[], count: number): Reading['places'] {
	const places: ({ first: Place; last: Place } | undefined)[] = Array.from({ length: count }, () => undefined);
	for (const list of periods) {
		list.forEach((period, order) => {
			period.items.forEach(({ quotation }, item) => {
				if (quotation === undefined) return;
				const place = { period, order, item };
				const known = places[quotation];
				if (known) known.last = place;
				else places[quotation] = { first: place, last: place };
			});
		});
	}
	return places;
}

function strongest(candidates: readonly Candidate[]): Candidate | undefined {
	let best: Candidate | undefined;
	for (const candidate of candidates) if (!best || candidate.strength > best.strength) best = candidate;
	return best;
}

// ── candidates from the quotation's own sentence ────────────────────────────────────────────────────────────────────────────────────

function ownSentence(reading: Reading, index: number): Candidate[] {
	const place = reading.places[index];
	if (!place) return [];
	const candidates = [...before(place.first), ...behind(place.last)];
	if (candidates.length === 0) candidates.push(...signed(reading, index));
	if (candidates.length === 0) {
		const { period, item } = place.first;
		const colon = period.items[item - 1]?.lower === ':';
		const speaker = colon ? subjectOf(period, period.at, item - 1) : undefined;
		if (speaker) candidates.push({ speaker, cue: undefined, strength: STRENGTH.colon });
	}
	return candidates;
}

/** Cues in front of the quotation: `X said: “…”`, `X called it “…”`, `WALLACE: “…”`. */
function before({ period, item }: Place): Candidate[] {
	const candidates: Candidate[] = [];
	let nearer = 0;
	for (let i = firstBehind(period.sources, item) - 1, tried = 0; i >= 0 && nearer < CUES_TRIED && tried < 2 * CUES_TRIED; i--) {
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
			candidates.push({ speaker: source.speaker, cue: source.cue, strength });
		}
		if (sort === 'speech' || sort === undefined || NAMING.has(source.cue.lemma)) nearer++;
	}
	const label = item > 0 && candidates.length === 0 ? labelled(period, period.at) : undefined;
	if (label) candidates.push({ speaker: label, cue: undefined, strength: STRENGTH.label });
	return candidates;
}

function quotationBetween(items: readonly Item[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (items[i]?.quotation !== undefined) return true;
	return false;
}

/** `“…” — Jane Doe, farmer`: a name behind a dash that ends the paragraph, or that is the next one. */
function signed({ text, paragraphs, quotations, periods }: Reading, index: number): Candidate[] {
	const quotation = quotations[index] as JoinedQuotation;
	const own = quotation.paragraphs[1];
	for (const [number, from] of [
		[own, quotation.end],
		[own + 1, paragraphs[own + 1]?.start ?? text.length],
	] as const) {
		const paragraph = paragraphs[number];
		if (!paragraph || paragraph.end - from > LONGEST_SIGNATURE) continue;
		if (number !== own && (paragraphs[own]?.end ?? 0) > quotation.end) continue;
		const match = SIGNATURE.exec(text.slice(from, paragraph.end));
		if (!match) continue;
		const name = match[2] as string;
		const start = from + (match[1] as string).length;
		const at = start - paragraph.start;
		const item = periods[number]?.flatMap(({ items }) => items).find((each) => each.start <= at && at < each.end);
		const speaker = { start, end: start + name.length, text: name, person: item?.name?.person, kind: 'person' as const };
		return [{ speaker, cue: undefined, strength: STRENGTH.signature }];
	}
	return [];
}

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
function behind({ period, item }: Place): Candidate[] {
	const { items } = period;
	const first = firstBehind(period.sources, item);
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

/** The index of the first cue behind an item; the number of cues if there is none. */
function firstBehind(sources: readonly SourcedCue[], item: number): number {
	let low = 0;
	let high = sources.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sources[middle] as SourcedCue).first < item) low = middle + 1;
		else high = middle;
	}
	return low;
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

type Decided = readonly (Candidate | undefined)[];

function neighbours(reading: Reading, index: number, decided: Decided): Candidate[] {
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
	const earlier = list
		.slice(Math.max(0, order - SENTENCES_BACK), item === 0 ? order + 1 : order)
		.every((sentence) => sentence.items[0]?.quotation !== undefined);
	if (whole && earlier) {
		const next = list[order + 1]?.items[0]?.quotation;
		if (next !== undefined && decided[next]) return weaken(decided[next], STRENGTH.ahead);
		return fromParagraphBefore(reading, period.paragraph, decided);
	}
	const speaker = subjectOf(period, period.at, item);
	return speaker?.kind === 'person' && (speaker.person !== undefined || !whole)
		? [{ speaker, cue: undefined, strength: STRENGTH.subject }]
		: [];
}

function weaken(candidate: Candidate | undefined, strength: number): Candidate[] {
	return candidate ? [{ ...candidate, strength: Math.min(strength, candidate.strength) }] : [];
}

/** The speaker of the next quotation behind an item of the same sentence. */
function firstQuoted({ items }: Period, from: number, decided: Decided): Candidate | undefined {
	for (let i = from + 1; i < items.length && i - from < 20; i++) {
		const quotation = items[i]?.quotation;
		if (quotation !== undefined) return decided[quotation];
	}
	return undefined;
}

function lastQuoted({ items }: Period, decided: Decided): Candidate | undefined {
	for (let i = items.length - 1; i >= 0; i--) {
		const quotation = items[i]?.quotation;
		if (quotation !== undefined && decided[quotation]) return decided[quotation];
	}
	return undefined;
}

function lastSource({ sources }: ReadPeriod): Candidate | undefined {
	const source = sources.findLast(
		({ speaker, cue, by }) => speaker && speaker.kind !== 'unnamed' && (by === 'object' || cue.sort !== 'thought'),
	);
	return source?.speaker && { speaker: source.speaker, cue: source.cue, strength: 1 };
}

/** `Quote: “…”`: who spoke in the paragraphs above; the label is the cue. */
function template(reading: Reading, paragraph: number, decided: Decided): Candidate[] {
	const { facts, start } = reading.paragraphs[paragraph] as PlacedParagraph;
	const label = facts.cues[0];
	const cue = label && placeLabel(label, start, facts.text.slice(label.start, label.end));
	for (let i = paragraph - 1; i >= 0 && paragraph - i <= PARAGRAPHS_BACK; i--) {
		if (reading.paragraphs[i]?.facts.zone !== 'body') continue;
		const spoken = lastSpoken(reading, i, decided);
		if (spoken) return [{ speaker: spoken.speaker, cue, strength: STRENGTH.template }];
	}
	return [];
}

function placeLabel(label: Cue, paragraph: number, text: string): WrittenCue {
	return { ...label, start: paragraph + label.start, end: paragraph + label.end, text, sort: sortOf(text) };
}

/** A quotation that fills its paragraph, behind one that introduces it or in which somebody spoke. */
function fromParagraphBefore(reading: Reading, paragraph: number, decided: Decided): Candidate[] {
	for (let i = paragraph - 1; i >= 0 && paragraph - i <= PARAGRAPHS_BACK; i--) {
		if (reading.paragraphs[i]?.facts.zone !== 'body') continue;
		const last = reading.periods[i]?.findLast((period) => period.inside === undefined);
		if (last?.items[last.items.length - 1]?.lower === ':') {
			const source = lastSource(last);
			const speaker = source?.speaker ?? subjectOf(last, last.at, last.items.length);
			return speaker ? [{ speaker, cue: source?.cue, strength: STRENGTH.introduced }] : [];
		}
		const spoken = lastSpoken(reading, i, decided);
		return spoken ? weaken(spoken, STRENGTH.continued) : fromParagraphBehind(reading, paragraph, decided);
	}
	return fromParagraphBehind(reading, paragraph, decided);
}

/** A quotation that fills its paragraph, right before one that opens with more of the same speech. */
function fromParagraphBehind(reading: Reading, paragraph: number, decided: Decided): Candidate[] {
	if (reading.paragraphs[paragraph + 1]?.facts.zone !== 'body') return [];
	const next = reading.periods[paragraph + 1]?.[0]?.items[0]?.quotation;
	return weaken(next === undefined ? undefined : decided[next], STRENGTH.continued);
}

function lastSpoken(reading: Reading, paragraph: number, decided: Decided): Candidate | undefined {
	const list = reading.periods[paragraph] ?? [];
	for (let i = list.length - 1; i >= 0; i--) {
		const period = list[i] as ReadPeriod;
		const spoken = period.inside === undefined ? (lastQuoted(period, decided) ?? lastSource(period)) : undefined;
		if (spoken) return spoken;
	}
	return undefined;
}

// ── kind and speech ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const INNER_START = /^[\s"“”„‟«»‹›'‘’`[(.…]*/u;

function insideOf(text: string, quotation: Span): string {
	const words = text.slice(quotation.start, quotation.end);
	return words.replace(INNER_START, '').replace(/["“”„‟«»‹›'‘’`\s]{1,8}$/u, '');
}

/** Direct are whole sentences between marks; a fragment within somebody else's sentence is mixed. */
function kindOf(text: string, quotation: JoinedQuotation, place: Place | undefined): 'direct' | 'mixed' {
	const inside = insideOf(text, quotation.end - quotation.start > 400 ? { start: quotation.start, end: quotation.start + 400 } : quotation);
	if (!/^[\p{Lu}\p{N}$]/u.test(inside)) return 'mixed';
	const previous = place?.period.items[place.item - 1];
	if (!previous || previous.quotation !== undefined || /^[,:—–]/.test(previous.lower)) return 'direct';
	return /[.!?…,]$/.test(inside) && wordsIn(inside) > 3 ? 'direct' : 'mixed';
}

function wordsIn(inside: string): number {
	return inside.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const TITLED = new Set(
	`titled entitled headlined dubbed nicknamed named film movie book novel song album show series play magazine newspaper paper daily weekly journal
	program programme podcast documentary sitcom musical opera poem essay column hit single video exhibition painting game ship vessel`.split(
		/\s+/,
	),
);
const TERMS = new Set('so-called term word words phrase slogan label motto expression aka hashtag known'.split(' '));

/** Whether the marks hold somebody's words rather than a title, a name, a term or scare quotes. */
function isSpeech(reading: Reading, index: number, candidate: Candidate | undefined): boolean {
	const place = reading.places[index];
	const quotation = reading.quotations[index];
	if (!place || !quotation) return true;
	const { period, item } = place.first;
	const inside = insideOf(
		reading.text,
		quotation.end - quotation.start > 400 ? { start: quotation.start, end: quotation.start + 400 } : quotation,
	);
	if (quotation.end - quotation.start > 400) return true;
	const words = wordsIn(inside);
	if (words === 0) return false;
	const adjacent = candidate !== undefined && candidate.strength >= STRENGTH.tail;
	const [second, first] = [period.items[item - 2]?.lower ?? '', period.items[item - 1]?.lower ?? ''];
	if (words <= 20 && /^(?:en)?titled$|^headlined$/.test(first)) return false;
	if (words <= 8 && isTerm(period, item, first, second)) return false;
	if (words <= 10 && isTitle(inside) && !(adjacent && reading.kinds[index] === 'direct')) {
		if (words > 1 || !candidate) return false;
	}
	// American copy puts the comma of the sentence inside the marks: “A Year on the Quay,” her book
	const governed = candidate?.cue !== undefined && candidate.strength > STRENGTH.fragment;
	if (words > 2 && words <= 10 && !governed && /[^.,!][.,]$/.test(inside) && isTitle(inside.slice(0, -1))) return false;
	// a cue of thinking makes no speech of a word or two: `nobody believes in the “miracle”`
	const spoken = candidate !== undefined && candidate.strength > STRENGTH.fragment && !(candidate.cue && candidate.cue.sort === 'thought');
	return spoken || words > 3;
}

function isTerm({ items, sources }: ReadPeriod, item: number, first: string, second: string): boolean {
	if (TITLED.has(first) || TERMS.has(first) || (first === 'called' && second === 'so')) return true;
	if (first === 'as' && (second === 'known' || second === 'to')) return true;
	if (first === ',' && TITLED.has(second)) return true;
	const cue = sources.findLast((source) => source.last < item);
	if (!cue || !/^(?:call|dub|term|describe|label|name)$/.test(cue.cue.lemma) || item - cue.last > 4) return false;
	// its term stands between: what it calls its “new order” was “nothing but noise”
	for (let i = cue.last + 1; i < item; i++) if (items[i]?.quotation !== undefined) return false;
	if (cue.agentless || (cue.by === 'none' && cue.cue.class === 'neutral')) return true;
	// `what it calls its “…”`
	return items[cue.sourceFirst - 1]?.lower === 'what';
}

/** Whether all words but the small ones are capitalised: `Meet the Press`. */
function isTitle(inside: string): boolean {
	let capitals = 0;
	for (const word of inside.split(/\s+/)) {
		if (/^\p{Lu}/u.test(word)) capitals++;
		else if (/^\p{L}{4}/u.test(word) && !/^(?:with|from|into|over|that|this|upon|than)\b/.test(word)) return false;
	}
	return capitals > 0 && !/[.,!]$/.test(inside);
}

// ── reported speech without marks ───────────────────────────────────────────────────────────────────────────────────────────────────

/** One entry for each sentence of the body that says in its own words what somebody said, unless its quotations say it already. */
function indirectSpeech(reading: Reading, quotations: readonly Quotation[]): Quotation[] {
	const taken = new Set<number>();
	for (const { cue } of quotations) if (cue) taken.add(cue.start);
	const found: Quotation[] = [];
	for (const list of reading.periods) {
		for (const period of list) {
			const zone = (reading.paragraphs[period.paragraph] as PlacedParagraph).facts.zone;
			if (period.sources.length === 0 || period.inside !== undefined || zone === 'furniture') continue;
			const sourced = period.sources.filter(
				({ speaker, cue, by }) => speaker && by !== 'inherited' && cue.lemma !== 'in an interview with',
			);
			if (sourced.some(({ cue }) => taken.has(cue.start))) continue;
			const named = sourced.filter(({ speaker }) => speaker?.kind !== 'unnamed');
			const speaks = ({ cue, by }: SourcedCue) => by === 'object' || cue.sort === 'speech';
			// `sources said that Riga was considering a protest` is the sources'
			const source =
				named.find(speaks) ?? sourced.find((each) => speaks(each) && each.speaker && !isIssuerless(each.speaker)) ?? named[0] ?? sourced[0];
			const content = source && contentOf(period, source);
			if (!content || !source.speaker) continue;
			found.push({
				start: content.start,
				end: content.end,
				text: reading.text.slice(content.start, content.end),
				kind: 'indirect',
				speech: true,
				speaker: source.speaker,
				cue: { start: source.cue.start, end: source.cue.end, text: source.cue.text },
				confidence: source.by === 'subject' || source.by === 'object' ? STRENGTH.governed : STRENGTH.after,
				parts: [content],
				depth: 0,
				zone,
			});
		}
	}
	return found;
}

/** What a cue reports: the words behind it, or, where it ends its sentence, the words before its source. */
function contentOf({ items, at }: ReadPeriod, source: SourcedCue): Span | undefined {
	const from = Math.max(source.last, source.sourceLast) + 1;
	const start = Math.min(source.first, source.sourceFirst);
	let next = from;
	while (next < items.length && (items[next]?.lower === ',' || items[next]?.lower === 'that' || items[next]?.lower === ':')) next++;
	let last = items.length - 1;
	while (last >= next && /^[.!?,;]/.test(items[last]?.lower ?? '')) last--;
	let end = start - 1;
	const comma = items[end]?.lower === ',';
	while (end > 0 && items[end]?.token?.kind === 'punctuation') end--;
	const trailing = next > last || (comma && end > 2 && last - next < 12 && PREPOSITIONS.has(items[next]?.lower ?? ''));
	if ((trailing || (comma && source.by === 'inverted')) && end >= 1)
		return { start: at + (items[0] as Item).start, end: at + (items[end] as Item).end };
	if (next > last) return undefined;
	return { start: at + (items[next] as Item).start, end: at + (items[last] as Item).end };
}
