import type { DocumentInput, PlacedParagraph, Publication } from './facts.ts';
import { parseIsoDate } from './recognizers/dates/calendar.ts';
import type { Point } from './recognizers/dates/meaning.ts';
import { type Anchors, oneDay, type Placed, place, valueOf } from './recognizers/dates/resolve.ts';
import { monthFirst, readingOf } from './recognizers/dates.ts';

const TOP_PARAGRAPHS = 8;
const FOOT_PARAGRAPHS = 8;
const STAMP = /\b(?:published|posted|updated|status|date|first published|last modified|issued|released)\b/i;
const HEADED = /^\s*date:?\s+\d{4}-\d{2}-\d{2}/i;

/**
 * When the article was published: given by the caller, else said in the text (a stamp at top or foot, a `date:` line, a dateline), else in
 * the file's name, else (at last) in a caption. A day without a year takes the year of the file's name or of another date in the stamps.
 */
export function findPublication(paragraphs: readonly PlacedParagraph[], input: DocumentInput): Publication | undefined {
	const given = input.published?.trim();
	if (given && parseIsoDate(given) !== undefined) return { value: given, from: 'given', span: undefined };
	const named = fileDate(input.fileName);
	return said(paragraphs, named) ?? (named === undefined ? undefined : fromFile(named)) ?? captioned(paragraphs);
}

function fromFile(day: number): Publication {
	return { value: valueOf(oneDay(day)), from: 'filename', span: undefined };
}

/** A date in the name of a file: `2022-12-19-minsk.txt`, `20221219_minsk.txt`, `minsk 2022_12_19.txt`. */
function fileDate(name: string | undefined): number | undefined {
	const match = name ? /(?:^|\D)(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2})(?=\D|$)/.exec(name) : null;
	return match ? parseIsoDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}

interface Stamp {
	readonly point: Point;
	readonly start: number;
	readonly end: number;
	/** Lower is better. */
	readonly rank: number;
}

/** The best of the dates that stamps, `date` lines and datelines at the top and foot of the article give. */
function said(paragraphs: readonly PlacedParagraph[], named: number | undefined): Publication | undefined {
	const stamps = findStamps(paragraphs);
	const order = monthFirst(paragraphs, named);
	// first those that carry their year; these then lend it to the others
	let anchor = named;
	const resolved: { stamp: Stamp; placed: Placed }[] = [];
	for (const pass of ['absolute', 'borrowed'] as const) {
		for (const stamp of stamps) {
			if (resolved.some((r) => r.stamp === stamp)) continue;
			const anchors: Anchors = {
				publication: pass === 'absolute' ? undefined : anchor,
				text: undefined,
				period: undefined,
				sentence: undefined,
				monthFirst: order,
			};
			const placed = place(stamp.point, undefined, anchors);
			if (placed?.granularity !== 'day') continue;
			resolved.push({ stamp, placed });
			anchor ??= placed.first;
		}
		anchor ??= captionDay(paragraphs)?.placed.first;
	}
	const best = resolved.reduce<(typeof resolved)[number] | undefined>((a, b) => (a && a.stamp.rank <= b.stamp.rank ? a : b), undefined);
	if (!best) return undefined;
	// the same day with a clock time says more: "date 2022-12-19", then "19.12. 17:51"
	const { stamp, placed } = best;
	return { value: valueOf(placed), from: 'text', span: { start: stamp.start, end: stamp.end } };
}

function findStamps(paragraphs: readonly PlacedParagraph[]): Stamp[] {
	const stamps: Stamp[] = [];
	paragraphs.forEach((paragraph, index) => {
		const { facts } = paragraph;
		const top = index < TOP_PARAGRAPHS;
		const foot = index >= paragraphs.length - FOOT_PARAGRAPHS;
		if (facts.timexes.length === 0 || !(top || foot)) return;
		for (const candidate of facts.timexes) {
			const point = readingOf(candidate).meaning;
			if (point.kind !== 'day' && point.kind !== 'numeric' && point.kind !== 'clock') continue;
			const rank = rankOf(paragraph, candidate.start, candidate.end, top);
			if (rank === undefined) continue;
			stamps.push({ point, start: paragraph.start + candidate.start, end: paragraph.start + candidate.end, rank });
		}
	});
	return stamps;
}

function rankOf(paragraph: PlacedParagraph, start: number, end: number, top: boolean): number | undefined {
	const { facts } = paragraph;
	const { text } = facts;
	const before = text.slice(Math.max(0, start - 40), start);
	if (facts.dateline && end <= facts.dateline.end) return 4;
	const headed = /(?:^|\s)date:?\s*["']?$/i.test(before) && start < 12 && HEADED.test(text.slice(0, 40).replace(/["']/g, ''));
	if (headed) return 0;
	if (facts.zone === 'dateline' || (facts.zone !== 'body' && facts.zone !== 'caption' && text.length <= 120 && STAMP.test(before))) {
		const updated = /\b(?:updated|modified)\W{0,3}(?:on\W{1,2})?$/i.test(before);
		return (top ? 1 : 5) + (updated ? 1 : 0);
	}
	if (STAMP.test(before) && start < 30 && text.length <= 120) return top ? 1.5 : 5.5;
	if (facts.zone === 'byline') return top ? 3 : 6;
	return undefined;
}

function captioned(paragraphs: readonly PlacedParagraph[]): Publication | undefined {
	const found = captionDay(paragraphs);
	return found ? { value: valueOf(oneDay(found.placed.first)), from: 'caption', span: { start: found.start, end: found.end } } : undefined;
}

/** The latest full date in a caption. */
function captionDay(paragraphs: readonly PlacedParagraph[]): { placed: Placed; start: number; end: number } | undefined {
	let best: { placed: Placed; start: number; end: number } | undefined;
	for (const paragraph of paragraphs) {
		if (paragraph.facts.zone !== 'caption') continue;
		for (const candidate of paragraph.facts.timexes) {
			const { meaning } = readingOf(candidate);
			const point = meaning.kind === 'clock' ? meaning.day : meaning;
			if (point?.kind !== 'day' && point?.kind !== 'numeric') continue;
			const placed = place(point, undefined, {
				publication: undefined,
				text: undefined,
				period: undefined,
				sentence: undefined,
				monthFirst: undefined,
			});
			if (placed && (!best || placed.first > best.placed.first))
				best = { placed, start: paragraph.start + candidate.start, end: paragraph.start + candidate.end };
		}
	}
	return best;
}
