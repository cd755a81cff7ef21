import type { DocumentFacts, Interval, Timex } from '../analysis/facts.ts';

/** Whether two dates that follow each other say one stretch: `from Monday to Wednesday`, `between 3 March and 5 March`, `1914–1918`. */
export function isRange(text: string, a: Timex, b: Timex): boolean {
	if (!a.interval || !b.interval || b.interval.last < a.interval.first) return false;
	const [lead, between] = [text.slice(Math.max(0, a.start - 8), a.start), text.slice(a.end, Math.min(b.start, a.end + 12))];
	// 1914–1918, 28 July 1914 – 11 November 1918
	if (/^\s?[-–—]\s?$/.test(between) && a.type === 'DATE' && b.type === 'DATE') return a.interval.granularity === b.interval.granularity;
	if (/\bfrom\s+(?:the\s+)?$/i.test(lead)) return /^,?\s+(?:to|until|till|through)\s+(?:the\s+)?$/i.test(between);
	// open Monday to Friday
	if (WEEKDAY.test(a.text) && WEEKDAY.test(b.text)) return /^\s+(?:to|through)\s+$/i.test(between);
	return /\bbetween\s+(?:the\s+)?$/i.test(lead) && /^\s+and\s+(?:the\s+)?$/i.test(between);
}

const WEEKDAY = /^\w{3,6}day$/i;

/** The days from the first to the last of the stretch that a date says together with the one before or behind it; undefined for a date by itself. */
export function rangeAround({ snapshot, timexes }: DocumentFacts, timex: Timex): Interval | undefined {
	const at = timexes.findIndex(({ start }) => start === timex.start);
	const pair = (a: Timex | undefined, b: Timex | undefined): Interval | undefined =>
		a?.interval && b?.interval && isRange(snapshot.text, a, b)
			? { first: a.interval.first, last: b.interval.last, granularity: b.interval.granularity }
			: undefined;
	return pair(timexes[at - 1], timex) ?? pair(timex, timexes[at + 1]);
}
