import type { Granularity, Interval, Paragraph, ParagraphFacts, PlacedParagraph, Publication, Timex, TimexCandidate } from '../facts.ts';
import type { Span } from '../../text/span.ts';
import { splitSentences } from '../segment/sentences.ts';
import { placeTokens, tokenize } from '../segment/tokens.ts';
import { type Anchors, NO_ANCHORS } from './dates/anchors.ts';
import { civilDay, type DayNumber, parseIsoDate } from './dates/calendar.ts';
import { doubtsOf } from './dates/doubts.ts';
import { gloss, rangeGloss } from './dates/gloss.ts';
import { readTimexes } from './dates/grammar.ts';
import { isRelative, type Meaning, type Mod, type Point, type Reading } from './dates/meaning.ts';
import { isNarrative, isPast, isReadAgainstText } from './dates/narrative.ts';
import { place } from './dates/resolve.ts';
import { LENGTH, type Placed } from './dates/stretches.ts';
import { durationValue, typeOf, valueOf } from './dates/values.ts';

/** Temporal expressions as read, unanchored (paragraph offsets, sorted by start, not overlapping). */
export function recognizeTimexes(paragraph: Paragraph): readonly TimexCandidate[] {
	return readTimexes(paragraph).map(({ from, to, reading }) => ({
		start: from,
		end: to,
		type: typeOf(reading.meaning),
		relative: isRelative(reading.meaning),
		meaning: reading,
	}));
}

/** What a text means that is a date and nothing else, as a search for one is, in capitals or not; undefined for any other. */
export function readDate(text: string): Meaning | undefined {
	return readOnly(text) ?? readOnly(text.replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

function readOnly(text: string): Meaning | undefined {
	const raw = tokenize(text);
	const [only, ...more] = readTimexes({ text, tokens: placeTokens(raw, splitSentences(text, raw)) });
	return only && more.length === 0 && only.from === 0 && /^\W*$/.test(text.slice(only.to)) ? only.reading.meaning : undefined;
}

/** What the words of a candidate say, without an anchor. */
export function readingOf(candidate: TimexCandidate): Reading {
	return candidate.meaning as Reading;
}

/** A stretch that the text spoke of, and where it did (document offsets). */
interface Spoken {
	readonly placed: Placed;
	readonly span: Span;
	/** The sentence that does so. */
	readonly sentence: Span;
}

/** Anchors every expression of a document (document offsets, sorted by start). */
export function resolveTimexes(paragraphs: readonly PlacedParagraph[], publication: Publication | undefined): readonly Timex[] {
	const published = publication ? parseIsoDate(publication.value) : undefined;
	const order = monthFirst(paragraphs, published);
	const history = isNarrative(readingsOf(paragraphs), published);
	const known = history ? yearsOfDays(paragraphs) : NO_YEARS;
	const timexes: Timex[] = [];
	let text: Spoken | undefined;
	// what the story itself spoke of last, without what had been before
	let line: Spoken | undefined;
	let period: Placed | undefined;
	for (const paragraph of paragraphs) {
		const { facts, start } = paragraph;
		if (facts.timexes.length === 0) continue;
		// a paragraph of history in an article of today begins anew, so that no other has to do with it
		const past = !history && published !== undefined && facts.timexes.length > 2 && isPast(facts.timexes.map(readingOf), published);
		const narrative = history || past;
		if (past) line = undefined;
		const before: Anchors = {
			publication: published,
			text: (past ? line : text)?.placed,
			near: false,
			period,
			sentence: undefined,
			monthFirst: order,
			narrative,
		};
		const days = sentenceDays(facts.timexes, before);
		for (const candidate of facts.timexes) {
			const reading = readingOf(candidate);
			const { meaning } = reading;
			const figures = !comparesFigures(meaning) || FIGURES.test(sentenceText(facts, reading.sentence));
			const against = narrative && !reading.before && !saysFromText(meaning) ? line : text;
			const anchors: Anchors = {
				publication: published,
				text: against?.placed,
				near: against?.sentence === facts.sentences[reading.sentence],
				period: figures ? period : undefined,
				ahead: narrative && !reading.before && AHEAD.test(facts.text.slice(Math.max(0, candidate.start - 8), candidate.start)),
				// 10:00 The council will meet on the 20th: the ticker's own time
				sentence: candidate.start === 0 ? undefined : (days.get(reading.sentence) ?? farDay(text, start, published)),
				monthFirst: order,
				narrative,
			};
			const solved = solve(history ? { ...reading, meaning: asKnown(meaning, anchors, known) } : reading, anchors);
			const after = against && readsAgainstText(meaning, anchors) ? against.span : undefined;
			const span = { start: start + candidate.start, end: start + candidate.end };
			if (solved.placed && !isBackground(meaning) && !(narrative && isAside(facts.text, candidate, meaning, text?.placed))) {
				text = { placed: solved.placed, span, sentence: facts.sentences[reading.sentence] ?? candidate };
				if (!line || !(reading.before || isBound(facts.text, candidate))) line = text;
			}
			if (solved.placed && meaning.kind === 'quarter' && !isComparison(facts.text, candidate)) period = solved.placed;
			const words = facts.text.slice(candidate.start, candidate.end);
			const sentence = facts.sentences[reading.sentence] ?? candidate;
			timexes.push({
				start: span.start,
				end: span.end,
				text: words,
				type: candidate.type,
				value: solved.value,
				relative: candidate.relative && !after,
				readAfter: after,
				zone: facts.zone,
				gloss: solved.gloss,
				interval: solved.interval,
				doubts: doubtsOf(reading, words, span.start, anchors),
				sentence: { start: start + sentence.start, end: start + sentence.end },
			});
		}
	}
	return timexes;
}

function comparesFigures(meaning: Meaning): boolean {
	return meaning.kind === 'shifted' && meaning.compares === true;
}

/** What a sentence that compares figures has. */
const FIGURES =
	/[$£€¥%#]|\b(?:million|billion|percent|per cent|cents|pence|earn\w*|profits?|net|sales|revenues?|income|loss|losses|results?|shares?)\b/i;

function sentenceText({ text, sentences }: ParagraphFacts, index: number): string {
	const sentence = sentences[index];
	return sentence ? text.slice(sentence.start, sentence.end) : text;
}

/** What the copy says of time, without what the page put around it. */
function* readingsOf(paragraphs: readonly PlacedParagraph[]): Iterable<Reading> {
	for (const { facts } of paragraphs)
		if (facts.zone === 'body' || facts.zone === 'subheading') for (const candidate of facts.timexes) yield readingOf(candidate);
}

interface Solved {
	readonly value: string | undefined;
	readonly gloss: string | undefined;
	readonly placed: Placed | undefined;
	readonly interval: Interval | undefined;
}

const UNSOLVED: Solved = { value: undefined, gloss: undefined, placed: undefined, interval: undefined };

function solve(reading: Reading, anchors: Anchors): Solved {
	const { meaning, tense, mod } = reading;
	switch (meaning.kind) {
		case 'duration':
			return { value: durationValue(meaning), gloss: undefined, placed: undefined, interval: undefined };
		case 'set':
			return { value: meaning.value, gloss: undefined, placed: undefined, interval: undefined };
		case 'range': {
			const from = place(meaning.from, tense, anchors);
			const to = place(meaning.to, tense, { ...anchors, text: from ?? anchors.text });
			if (!from || !to || to.first < from.first) return UNSOLVED;
			return {
				value: `${valueOf(from)}/${valueOf(to)}`,
				gloss: rangeGloss(from, to),
				placed: from,
				interval: { first: from.first, last: Math.max(from.last, to.last), granularity: longer(from.granularity, to.granularity) },
			};
		}
		default: {
			const placed = place(meaning, tense, anchors);
			if (!placed) return UNSOLVED;
			return { value: valueOf(placed), gloss: gloss(placed, mod), placed, interval: intervalOf(placed, mod) };
		}
	}
}

/** The days of a stretch; the beginning, middle or end of one that is longer than a week is a third of it. */
function intervalOf({ first, last, granularity, clock, part }: Placed, mod: Mod | undefined): Interval {
	const third = Math.floor((last - first + 1) / 3);
	if (clock) return { first, last, granularity: 'time' };
	if (part) return { first, last, granularity: 'part' };
	if (LENGTH[granularity] <= LENGTH.week) return { first, last, granularity };
	switch (mod) {
		case 'START':
			return { first, last: first + third - 1, granularity };
		case 'MID':
			return { first: first + third, last: last - third, granularity };
		case 'END':
			return { first: last - third + 1, last, granularity };
		default:
			return { first, last, granularity };
	}
}

function longer(a: Granularity, b: Granularity): Granularity {
	return LENGTH[a] >= LENGTH[b] ? a : b;
}

/** Whether an expression was read against what the text spoke of last (`the following day`), not against the publication. */
function readsAgainstText(meaning: Meaning, anchors: Anchors): boolean {
	if (meaning.kind === 'duration' || meaning.kind === 'set') return false;
	return meaning.kind === 'range' ? isReadAgainstText(meaning.from, anchors) : isReadAgainstText(meaning, anchors);
}

const NO_YEARS: ReadonlyMap<number, number | undefined> = new Map();

/** The year of each day (100 · month + day) that the article says in full; undefined where it says it of several years. */
function yearsOfDays(paragraphs: readonly PlacedParagraph[]): ReadonlyMap<number, number | undefined> {
	const years = new Map<number, number | undefined>();
	for (const { facts } of paragraphs) {
		for (const candidate of facts.timexes) {
			const { meaning } = readingOf(candidate);
			const point = meaning.kind === 'clock' || meaning.kind === 'part' ? meaning.day : meaning;
			if (point?.kind !== 'day' || typeof point.year !== 'number') continue;
			const day = 100 * point.month + point.day;
			years.set(day, years.has(day) && years.get(day) !== point.year ? undefined : point.year);
		}
	}
	return years;
}

/** A day without a year that a story has said with one, as long as the story is about there: it comes back to its great days. */
function asKnown(meaning: Meaning, anchors: Anchors, known: ReadonlyMap<number, number | undefined>): Meaning {
	if ((meaning.kind === 'clock' || meaning.kind === 'part') && meaning.day) {
		const day = asKnown(meaning.day, anchors, known);
		return day === meaning.day ? meaning : { ...meaning, day: day as Point };
	}
	if (meaning.kind !== 'day' || meaning.year !== undefined || meaning.which !== undefined) return meaning;
	const year = known.get(100 * meaning.month + meaning.day);
	if (year === undefined) return meaning;
	const carried = place(meaning, undefined, anchors);
	return carried && Math.abs(civilDay(carried.first).year - year) <= 1 ? { ...meaning, year } : meaning;
}

/** The single day that the same paragraph, which begins at an offset, spoke of last, if it is not one of these weeks: there was no other. */
function farDay(text: Spoken | undefined, paragraph: number, published: DayNumber | undefined): DayNumber | undefined {
	if (!text || text.span.start < paragraph || text.placed.granularity !== 'day') return undefined;
	const { first } = text.placed;
	return published === undefined || Math.abs(published - first) > WEEKS ? first : undefined;
}

const WEEKS = 60;

/** Whether the words themselves count from what was spoken of last: `the following day`, `two weeks later`, `that winter`. */
function saysFromText(meaning: Meaning): boolean {
	switch (meaning.kind) {
		case 'clock':
		case 'part':
			return meaning.day === undefined || saysFromText(meaning.day);
		case 'range':
			return saysFromText(meaning.from);
		case 'week':
		case 'nth':
			return saysFromText(meaning.of);
		case 'shifted':
			return meaning.of ? saysFromText(meaning.of) : meaning.from === 'text';
		case 'monthday':
			return true;
		default:
			return (
				('from' in meaning && meaning.from === 'text') ||
				('year' in meaning && typeof meaning.year === 'object' && 'fromText' in meaning.year)
			);
	}
}

/** What does not move the text's own time: times of the day without a date, and years that figures are compared with. */
function isBackground(meaning: Meaning): boolean {
	if (meaning.kind === 'clock' || meaning.kind === 'part') return meaning.day === undefined;
	return meaning.kind === 'period' || (meaning.kind === 'shifted' && meaning.compares === true);
}

/** Words before a date that say it is still to come: `by June`. */
const AHEAD = /\b(?:before|by|until|till) $/i;

/** Whether the story does not get there: `before the spring`. */
function isBound(text: string, { start }: TimexCandidate): boolean {
	return /\bbefore $/i.test(text.slice(Math.max(0, start - 8), start));
}

/** What a story mentions without moving on to it: years in brackets, `since 1934`, centuries and decades, antiquity in later times. */
function isAside(text: string, { start }: TimexCandidate, meaning: Meaning, spoken: Placed | undefined): boolean {
	if (meaning.kind === 'decade' || meaning.kind === 'century') return true;
	if (meaning.kind === 'year' && meaning.year < 1 && spoken && civilDay(spoken.first).year >= 1) return true;
	return /(?:\bsince |[([]\s?(?:born |died |[bdrc]\. ?)?|[([][^()[\]]{2,24}[-–—]\s?)$/i.test(text.slice(Math.max(0, start - 32), start));
}

/** Whether a quarter is named only to compare the article's own with it: `from the second quarter`, `year-ago quarter`. */
function isComparison(text: string, candidate: TimexCandidate): boolean {
	return /\b(?:from|than|year-ago|year-earlier|compared with)\s+(?:the\s+)?$/i.test(
		text.slice(Math.max(0, candidate.start - 20), candidate.start),
	);
}

/** For each sentence the first single day that it names, for clock times that name none. */
function sentenceDays(candidates: readonly TimexCandidate[], before: Anchors): ReadonlyMap<number, DayNumber> {
	const days = new Map<number, DayNumber>();
	if (!candidates.some((candidate) => candidate.type === 'TIME')) return days;
	// in a story what a sentence says depends on the ones before it
	let { text } = before;
	for (const candidate of candidates) {
		const reading = readingOf(candidate);
		const { meaning, sentence, tense } = reading;
		const isDay = isDayPoint(meaning);
		if (!isDay && !before.narrative) continue;
		if (meaning.kind === 'duration' || meaning.kind === 'set') continue;
		const placed = place(
			meaning.kind === 'range' ? meaning.from : meaning,
			tense,
			before.narrative ? { ...before, text } : { ...NO_ANCHORS, publication: before.publication, monthFirst: before.monthFirst },
		);
		if (!placed) continue;
		if (isDay && !days.has(sentence)) days.set(sentence, placed.first);
		if (!isBackground(meaning)) text = placed;
	}
	return days;
}

function isDayPoint(meaning: Meaning): meaning is Point {
	return (
		meaning.kind === 'day' ||
		(meaning.kind === 'nth' && meaning.what !== 'week') ||
		meaning.kind === 'numeric' ||
		meaning.kind === 'weekday' ||
		meaning.kind === 'monthday' ||
		(meaning.kind === 'shifted' && meaning.unit === 'day')
	);
}

/** Whether this article's slashed dates put the month first: any that settles it, else the order that comes nearer to the publication. */
export function monthFirst(paragraphs: readonly PlacedParagraph[], publication: DayNumber | undefined): boolean | undefined {
	let near: boolean | undefined;
	for (const { facts } of paragraphs) {
		for (const candidate of facts.timexes) {
			const { meaning } = readingOf(candidate);
			const point = meaning.kind === 'clock' ? meaning.day : meaning;
			if (point?.kind !== 'numeric') continue;
			if (point.first > 12) return false;
			if (point.second > 12) return true;
			if (publication !== undefined && near === undefined) {
				const { year, month, day } = civilDay(publication);
				if (point.year === year && point.first === month && point.second === day) near = true;
				else if (point.year === year && point.second === month && point.first === day) near = false;
			}
		}
	}
	return near;
}
