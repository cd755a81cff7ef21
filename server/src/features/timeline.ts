import type { DateDoubt, DocumentFacts, Granularity, Timex } from '../analysis/facts.ts';
import { isoDate } from '../analysis/recognizers/dates/calendar.ts';
import type { Span } from '../text/span.ts';
import { isRange } from './date-ranges.ts';

/** One event of an article on the line of time (document offsets). */
export interface TimelineEvent {
	/** The words that say when: `last Friday`, `from Monday to Wednesday`. */
	readonly when: Span;
	/** The sentence that tells what happened. */
	readonly sentence: Span;
	/** First and last day, ISO 8601, both within it; `BC0044-03-15` before our era. */
	readonly from: string;
	readonly to: string;
	readonly granularity: Granularity | 'part' | 'time';
	/** What the day was read against, in the article; undefined where the words say it themselves or the date was set from outside. */
	readonly readAgainst: Span | undefined;
	readonly doubts: readonly DateDoubt[];
}

/** What happened when in an article, in order of time; what lies at the same time in order of the text. */
export function timeline(facts: DocumentFacts): readonly TimelineEvent[] {
	const { text } = facts.snapshot;
	const events: Placed[] = [];
	let before: Timex | undefined;
	for (const timex of facts.timexes) {
		const { interval, zone } = timex;
		if (!interval || zone === 'furniture' || zone === 'byline' || zone === 'dateline') continue;
		// when it was published is no event in it
		if (facts.publication?.span?.start === timex.start) continue;
		const joined = before && isRange(text, before, timex) ? events.pop() : undefined;
		before = joined ? undefined : timex;
		const { first } = joined ?? interval;
		events.push({
			first,
			last: interval.last,
			event: {
				when: { start: joined?.event.when.start ?? timex.start, end: timex.end },
				sentence: timex.sentence,
				from: isoDate(first),
				to: isoDate(interval.last),
				granularity: interval.granularity,
				readAgainst: joined ? joined.event.readAgainst : (timex.readAfter ?? (timex.relative ? facts.publication?.span : undefined)),
				doubts: joined ? [...joined.event.doubts, ...timex.doubts] : timex.doubts,
			},
		});
	}
	return events.sort((a, b) => a.first - b.first || a.last - b.last || a.event.when.start - b.event.when.start).map(({ event }) => event);
}

/** An event with its days as numbers, which have an order before our era as well. */
interface Placed {
	readonly first: number;
	readonly last: number;
	readonly event: TimelineEvent;
}
