import type { Paragraph, PlacedParagraph, Publication, Timex, TimexCandidate } from '../facts.ts';
import { civilDay, type DayNumber, parseIsoDate } from './dates/calendar.ts';
import { gloss, rangeGloss } from './dates/gloss.ts';
import { readTimexes } from './dates/grammar.ts';
import { isRelative, type Meaning, type Point, type Reading } from './dates/meaning.ts';
import { type Anchors, durationValue, type Placed, place, typeOf, valueOf } from './dates/resolve.ts';

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

/** What the words of a candidate say, without an anchor. */
export function readingOf(candidate: TimexCandidate): Reading {
	return candidate.meaning as Reading;
}

/** Anchors every expression of a document (document offsets, sorted by start). */
export function resolveTimexes(paragraphs: readonly PlacedParagraph[], publication: Publication | undefined): readonly Timex[] {
	const published = publication ? parseIsoDate(publication.value) : undefined;
	const order = monthFirst(paragraphs, published);
	const timexes: Timex[] = [];
	let text: Placed | undefined;
	let period: Placed | undefined;
	for (const paragraph of paragraphs) {
		const { facts } = paragraph;
		if (facts.timexes.length === 0) continue;
		const days = sentenceDays(facts.timexes, published, order);
		for (const candidate of facts.timexes) {
			const reading = readingOf(candidate);
			const anchors: Anchors = { publication: published, text, period, sentence: days.get(reading.sentence), monthFirst: order };
			const solved = solve(reading, anchors);
			const relative = candidate.relative && !isReadAgainstText(reading.meaning, text);
			if (solved.placed && !isBackground(reading.meaning)) text = solved.placed;
			if (solved.placed && reading.meaning.kind === 'quarter' && !isComparison(facts.text, candidate)) period = solved.placed;
			timexes.push({
				start: paragraph.start + candidate.start,
				end: paragraph.start + candidate.end,
				text: facts.text.slice(candidate.start, candidate.end),
				type: candidate.type,
				value: solved.value,
				relative,
				zone: facts.zone,
				gloss: solved.gloss,
			});
		}
	}
	return timexes;
}

interface Solved {
	readonly value: string | undefined;
	readonly gloss: string | undefined;
	readonly placed: Placed | undefined;
}

const UNSOLVED: Solved = { value: undefined, gloss: undefined, placed: undefined };

function solve(reading: Reading, anchors: Anchors): Solved {
	const { meaning, tense } = reading;
	switch (meaning.kind) {
		case 'duration':
			return { value: durationValue(meaning), gloss: undefined, placed: undefined };
		case 'set':
			return { value: meaning.value, gloss: undefined, placed: undefined };
		case 'range': {
			const from = place(meaning.from, tense, anchors);
			const to = place(meaning.to, tense, anchors);
			if (!from || !to || to.first < from.first) return UNSOLVED;
			return { value: `${valueOf(from)}/${valueOf(to)}`, gloss: rangeGloss(from, to), placed: from };
		}
		default: {
			const placed = place(meaning, tense, anchors);
			if (!placed) return UNSOLVED;
			return { value: valueOf(placed), gloss: gloss(placed, reading.mod), placed };
		}
	}
}

/** Whether an expression was read against what the text spoke of last (`the following day`), not against the publication. */
function isReadAgainstText(meaning: Meaning, text: Placed | undefined): boolean {
	if (meaning.kind === 'clock' || meaning.kind === 'part') return meaning.day !== undefined && isReadAgainstText(meaning.day, text);
	return text !== undefined && (meaning.kind === 'shifted' || meaning.kind === 'weekday') && meaning.from === 'text';
}

/** What does not move the text's own time: times of the day without a date, and years that figures are compared with. */
function isBackground(meaning: Meaning): boolean {
	if (meaning.kind === 'clock' || meaning.kind === 'part') return meaning.day === undefined;
	return meaning.kind === 'period' || (meaning.kind === 'shifted' && meaning.compares === true);
}

/** Whether a quarter is named only to compare the article's own with it: `from the second quarter`, `year-ago quarter`. */
function isComparison(text: string, candidate: TimexCandidate): boolean {
	return /\b(?:from|than|year-ago|year-earlier|compared with)\s+(?:the\s+)?$/i.test(
		text.slice(Math.max(0, candidate.start - 20), candidate.start),
	);
}

/** For each sentence the first single day that it names, for clock times that name none. */
function sentenceDays(
	candidates: readonly TimexCandidate[],
	publication: DayNumber | undefined,
	order: boolean | undefined,
): ReadonlyMap<number, DayNumber> {
	const days = new Map<number, DayNumber>();
	for (const candidate of candidates) {
		const reading = readingOf(candidate);
		const { meaning, sentence } = reading;
		if (days.has(sentence) || !isDayPoint(meaning)) continue;
		const placed = place(meaning, reading.tense, {
			publication,
			text: undefined,
			period: undefined,
			sentence: undefined,
			monthFirst: order,
		});
		if (placed) days.set(sentence, placed.first);
	}
	return days;
}

function isDayPoint(meaning: Meaning): meaning is Point {
	return (
		meaning.kind === 'day' ||
		meaning.kind === 'numeric' ||
		meaning.kind === 'weekday' ||
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
