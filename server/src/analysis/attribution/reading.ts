import { firstAtOrAfter } from '../../text/span.ts';
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
	/** The periods of each paragraph before they were placed: the same objects as long as the paragraph stands as it was. */
	readonly asRead: readonly (readonly Period[])[];
	readonly quotations: readonly JoinedQuotation[];
	/** For each paragraph the parts of quotations in it (paragraph offsets). */
	readonly parts: readonly (readonly PlacedPart[])[];
	/** For each paragraph what lies directly in each quotation, and outside all. */
	readonly layers: readonly ReadonlyMap<number | undefined, Layer>[];
	readonly places: readonly ({ readonly first: Place; readonly last: Place } | undefined)[];
	readonly kinds: readonly ('direct' | 'mixed')[];
}

/** What a paragraph holds directly within one quotation, or outside all of them. */
export interface Layer {
	readonly parts: readonly PlacedPart[];
	/** Document offsets. */
	readonly sources: readonly SourcedCue[];
}

/** Reads an article for its quotations: the sentences around them, with what their cues say. */
export function readArticle(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	coreference: Coreference,
): Reading {
	const asRead = readPeriods(paragraphs, quotations, coreference);
	const periods = asRead.map((list, paragraph) => {
		const at = paragraphs[paragraph]?.start ?? 0;
		return list.map((period): ReadPeriod => {
			const { text: own, items, cues, inside, sourced } = period;
			return { text: own, items, cues, inside, sourced, paragraph, at, sources: findSources(period, at) };
		});
	});
	const places = placesOf(periods, quotations.length);
	const kinds = quotations.map((quotation, i) => kindOf(text, quotation, places[i]?.first));
	const parts = partsOf(paragraphs, quotations);
	const layers = parts.map((own, paragraph) => layersOf(own, periods[paragraph] ?? []));
	return { text, paragraphs, periods, asRead, quotations, parts, layers, places, kinds };
}

function layersOf(parts: readonly PlacedPart[], periods: readonly ReadPeriod[]): ReadonlyMap<number | undefined, Layer> {
	const layers = new Map<number | undefined, { parts: PlacedPart[]; sources: SourcedCue[] }>();
	const layer = (within: number | undefined) => {
		const known = layers.get(within) ?? { parts: [], sources: [] };
		layers.set(within, known);
		return known;
	};
	for (const part of parts) layer(part.parent).parts.push(part);
	for (const { inside, sources } of periods) for (const source of sources) layer(inside).sources.push(source);
	return layers;
}

/** For each quotation the one that it directly lies in. */
export function parentsOf(reading: Pick<Reading, 'quotations' | 'parts'>): readonly (number | undefined)[] {
	const parents: (number | undefined)[] = reading.quotations.map(() => undefined);
	for (const parts of reading.parts) for (const { quotation, parent } of parts) parents[quotation] = parent;
	return parents;
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

/** The cues of a sentence that stand nearest to one of its items, some to either side. */
export function nearCues(sources: readonly SourcedCue[], item: number): readonly SourcedCue[] {
	if (sources.length <= 2 * CUES_NEAR) return sources;
	const at = firstAtOrAfter(sources, item, ({ first }) => first);
	return sources.slice(Math.max(0, at - CUES_NEAR), at + CUES_NEAR);
}

const CUES_NEAR = 6;
