import { europeanPattern } from '../text/european.ts';
import type { Span } from '../text/span.ts';
import type { DocumentInput, PlacedParagraph, Publication } from './facts.ts';
import { MONTH_NAMES } from './lexicons/calendar.ts';
import { parseIsoDate } from './recognizers/dates/calendar.ts';
import type { Point } from './recognizers/dates/meaning.ts';
import { type Anchors, NO_ANCHORS } from './recognizers/dates/anchors.ts';
import { place } from './recognizers/dates/resolve.ts';
import { oneDay, type Placed } from './recognizers/dates/stretches.ts';
import { valueOf } from './recognizers/dates/values.ts';
import { monthFirst, readingOf } from './recognizers/dates.ts';

const TOP_PARAGRAPHS = 8;
const FOOT_PARAGRAPHS = 8;
const STAMP = /\b(?:published|posted|updated|status|date|first published|last modified|issued|released)\b/i;
const HEADED = /^\s*date:?\s+\d{4}-\d{2}-\d{2}/i;

/**
 * When the article was published: given by the caller, else said in the text (a stamp at top or foot, a `date:` line, a dateline), else in
 * the address it was copied from, in the file's name, else (at last) in a caption. A day without a year takes the year of the file's name or of another date in the stamps.
 */
export function findPublication(paragraphs: readonly PlacedParagraph[], input: DocumentInput): Publication | undefined {
	const given = input.published?.trim();
	if (given && parseIsoDate(given) !== undefined) return { value: given, from: 'given', span: undefined };
	const copied = addressed(paragraphs);
	const named = fileDate(input.fileName);
	return (
		said(paragraphs, copied?.day ?? named) ??
		(copied && { value: valueOf(oneDay(copied.day)), from: 'text', span: copied.span }) ??
		(named === undefined ? undefined : fromFile(named)) ??
		captioned(paragraphs)
	);
}

function fromFile(day: number): Publication {
	return { value: valueOf(oneDay(day)), from: 'filename', span: undefined };
}

/** A date in the name of a file: `2024-03-14-harbour.txt`, `20240314_harbour.txt`, `harbour 14.3.2024.txt`, `Radio Harbour, Thu Mar 14, 2024.txt`. */
function fileDate(name: string | undefined): number | undefined {
	if (!name) return undefined;
	const iso = /(?:^|\D)(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2})(?=\D|$)/.exec(name);
	const day = iso ? parseIsoDate(`${iso[1]}-${iso[2]}-${iso[3]}`) : undefined;
	if (day !== undefined) return day;
	const dotted = /(?:^|\D)(\d{1,2})\.(\d{1,2})\.(\d{4})(?=\D|$)/.exec(name);
	if (dotted) return dayOf(dotted[3], Number(dotted[2]), dotted[1]);
	const american = AMERICAN.exec(name);
	if (american) return dayOf(american[3], monthNamed(american[1]), american[2]);
	const british = BRITISH.exec(name);
	return british ? dayOf(british[3], monthNamed(british[2]), british[1]) : undefined;
}

/** `March-3-2021`, `3rd March 2021`. */
const AMERICAN = europeanPattern(/(?:^|[^\p{L}])(\p{L}{3,9})\.?[-_ ](\d{1,2})(?:st|nd|rd|th)?[-_, ]{1,2}(\d{4})(?=\D|$)/u);
const BRITISH = europeanPattern(/(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?[-_ ](\p{L}{3,9})\.?[-_, ]{1,2}(\d{4})(?=\D|$)/u);

function dayOf(year: string | undefined, month: number, day: string | undefined): number | undefined {
	return parseIsoDate(`${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`);
}

/** The number of a month from its name or the first three letters of it; 0 for none. */
function monthNamed(word: string | undefined): number {
	const lower = (word ?? '').toLowerCase();
	return MONTH_NAMES.findIndex((name) => name.toLowerCase() === lower || (lower.length <= 4 && name.toLowerCase().startsWith(lower))) + 1;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S{1,300}/i;

/** The day in the address that an article was copied from, which stands on a line of its own above it: `https://…/2022/12/19/…`. */
function addressed(paragraphs: readonly PlacedParagraph[]): { readonly day: number; readonly span: Span } | undefined {
	for (const { start, facts } of paragraphs.slice(0, 3)) {
		const address = ADDRESS.exec(facts.text)?.[0];
		if (!address || address.length < facts.text.trimEnd().length) continue;
		const match = /[/_-](20\d{2})([/-]?)([01]\d)\2([0-3]\d)(?=\D|\d{6}|$)/.exec(address);
		const day = match ? parseIsoDate(`${match[1]}-${match[3]}-${match[4]}`) : undefined;
		if (!match || day === undefined) continue;
		const from = start + match.index + 1;
		return { day, span: { start: from, end: start + match.index + match[0].length } };
	}
	return undefined;
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
			const anchors: Anchors = { ...NO_ANCHORS, publication: pass === 'absolute' ? undefined : anchor, monthFirst: order };
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
			const rank =
				rankOf(paragraph, candidate.start, candidate.end, top) ?? (top && headsLetter(paragraphs, index, candidate) ? LETTER : undefined);
			if (rank === undefined) continue;
			stamps.push({ point, start: paragraph.start + candidate.start, end: paragraph.start + candidate.end, rank });
		}
	});
	return stamps;
}

/** Any stamp is better. */
const LETTER = 9;
/** How many paragraphs below the date the letter may speak to whom it is written. */
const SALUTATION_BELOW = 4;
const SALUTATION =
	/^["“‘]?(?:(?:my )?(?:very )?(?:dear(?:est)?|beloved|honou?red)\b|(?:sir|sirs|madam|gentlemen|to the editor|to whom it may concern)\b[^.!?]{0,30}$)/i;

/** `Lowport, March 3, 1861` above `Dear Mary,`: the date ends a short paragraph, and a letter begins below. */
function headsLetter(paragraphs: readonly PlacedParagraph[], index: number, { end }: Span): boolean {
	const { text } = (paragraphs[index] as PlacedParagraph).facts;
	if (text.length > 160 || /[\p{L}\p{N}]/u.test(text.slice(end))) return false;
	return paragraphs.slice(index + 1, index + 1 + SALUTATION_BELOW).some(({ facts }) => SALUTATION.test(facts.text.slice(0, 80)));
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
			const placed = place(point, undefined, NO_ANCHORS);
			if (placed && (!best || placed.first > best.placed.first))
				best = { placed, start: paragraph.start + candidate.start, end: paragraph.start + candidate.end };
		}
	}
	return best;
}
