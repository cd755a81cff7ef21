import type { Coreference } from '../coreference.ts';
import type { PlacedParagraph } from '../facts.ts';
import { partsOf, type Period, type PlacedPart, readPeriods } from '../periods.ts';
import type { JoinedQuotation } from '../recognizers/quotations.ts';
import { findSources, type SourcedCue } from '../sources.ts';
import { kindOf } from './speech.ts';

/** A period in its place, with what its cues say. */
export interface ReadPeriod extends Period {
	/** The paragraph's index. */
	readonly paragraph: number;
	/** The paragraph's start: what the period's own offsets count from. */
	readonly at: number;
	/** In document offsets. */
	readonly sources: readonly SourcedCue[];
}

/** Where a quotation stands: the item in its period, for its first and its last part. */
export interface Place {
	readonly period: ReadPeriod;
	/** The index of the period in its paragraph. */
	readonly order: number;
	readonly item: number;
}

/** Everything that tells who speaks, but for the words themselves. */
export interface Reading {
	readonly text: string;
	readonly paragraphs: readonly PlacedParagraph[];
	readonly periods: readonly (readonly ReadPeriod[])[];
	readonly quotations: readonly JoinedQuotation[];
	/** For each paragraph the parts of quotations in it (paragraph offsets). */
	readonly parts: readonly (readonly PlacedPart[])[];
	readonly places: readonly ({ readonly first: Place; readonly last: Place } | undefined)[];
	readonly kinds: readonly ('direct' | 'mixed')[];
}

/** Reads an article for its quotations: the sentences around them, with what their cues say. */
export function readArticle(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	coreference: Coreference,
): Reading {
	const periods = readPeriods(paragraphs, quotations, coreference).map((list, paragraph) => {
		const at = paragraphs[paragraph]?.start ?? 0;
		return list.map((period): ReadPeriod => {
			const { text: own, items, cues, inside, sourced } = period;
			return { text: own, items, cues, inside, sourced, paragraph, at, sources: findSources(period, at) };
		});
	});
	const places = placesOf(periods, quotations.length);
	const kinds = quotations.map((quotation, i) => kindOf(text, quotation, places[i]?.first));
	return { text, paragraphs, periods, quotations, parts: partsOf(paragraphs, quotations), places, kinds };
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
