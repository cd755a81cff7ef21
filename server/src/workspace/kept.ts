import type {
	DaySummary,
	DocumentSummary,
	NameSummary,
	PersonPlaces,
	PersonSummary,
	QuotationSummary,
	SummaryPlaces,
} from '../analysis/facts.ts';
import {
	type PackedSummary,
	unpackDays,
	unpackMentionCount,
	unpackName,
	unpackPeople,
	unpackPersonPlaces,
	unpackPlaces,
	unpackQuotations,
	unpackSaidCount,
} from '../analysis/packed-summary.ts';
import { samePeople } from '../analysis/summary.ts';
import type { Article } from './snapshot.ts';

/**
 * A packed summary as answers read it. Its places are made when they are asked for, and forgotten when nobody needs them: one and the same
 * object for as long as somebody does. `before` are the people as they were known: if they are the same, the same object is handed on.
 */
export function keptSummary(packed: PackedSummary, before?: readonly PersonSummary[]): DocumentSummary {
	const { publication, people } = unpackPeople(packed);
	let known: WeakRef<SummaryPlaces> | undefined;
	return {
		publication,
		people: before && samePeople(before, people) ? before : people.map(shared),
		get places() {
			const there = known?.deref();
			if (there) return there;
			const places = unpackPlaces(packed);
			known = new WeakRef(places);
			return places;
		},
	};
}

/** Where one of an article's people stands, without all the others. */
export function placesOf({ summary, packed }: Article, local: number): PersonPlaces | undefined {
	return packed ? unpackPersonPlaces(packed, local) : summary.places.people[local];
}

/** What one of an article's people says there, without all the others. */
export function saidBy({ summary, packed }: Article, local: number): readonly QuotationSummary[] {
	return packed
		? unpackQuotations(packed, (speaker) => speaker === local)
		: summary.places.quotations.filter(({ speaker }) => speaker === local);
}

/** How often an article mentions one of its people. */
export function mentionCountOf({ summary, packed }: Article, local: number): number {
	return packed ? unpackMentionCount(packed, local) : (summary.places.people[local]?.mentions.length ?? 0);
}

/** How many quotations in an article one of its people surely speaks. */
export function saidCountOf({ summary, packed }: Article, local: number): number {
	if (packed) return unpackSaidCount(packed, local);
	return summary.places.quotations.filter(({ speaker, guess }) => speaker === local && !guess).length;
}

/** What is quoted in an article, without all the rest. */
export function quotationsIn({ summary, packed }: Article): readonly QuotationSummary[] {
	return packed ? unpackQuotations(packed, () => true) : summary.places.quotations;
}

/** One of the organisations, places and other things that an article names, without all the rest. */
export function nameIn({ summary, packed }: Article, index: number): NameSummary | undefined {
	return packed ? unpackName(packed, index) : summary.places.names[index];
}

/** The days that an article speaks of, without all the rest. */
export function daysIn({ summary, packed }: Article): readonly DaySummary[] {
	return packed ? unpackDays(packed) : summary.places.days;
}

/** So many names and titles are one string for all articles that have them. */
const MOST_SHARED = 200_000;
const strings = new Map<string, string>();

function interned(text: string): string {
	const known = strings.get(text);
	if (known !== undefined) return known;
	if (strings.size >= MOST_SHARED) strings.clear();
	strings.set(text, text);
	return text;
}

const NONE: readonly string[] = [];

/** Somebody whose names and titles share their letters with everybody else's. */
function shared({ name, aliases, titles, gender, credit, weight }: PersonSummary): PersonSummary {
	const list = (texts: readonly string[]) => (texts.length === 0 ? NONE : texts.map(interned));
	return { name: interned(name), aliases: list(aliases), titles: list(titles), gender, credit, weight };
}
