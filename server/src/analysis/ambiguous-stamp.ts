import type { DocumentFacts, Timex } from './facts.ts';

/** What an article without a publication date says of it in two readings (`Published 03/04/2022`), and these as they would be written out. */
export interface AmbiguousStamp {
	readonly timex: Timex;
	readonly readings: readonly string[];
}

/** The first line around the copy with a date of which nothing settles the order; undefined where the article has a publication date. */
export function ambiguousStamp({ publication, timexes }: DocumentFacts): AmbiguousStamp | undefined {
	if (publication && publication.from !== 'caption') return undefined;
	for (const timex of timexes) {
		if (timex.zone === 'body' || timex.zone === 'caption') continue;
		for (const doubt of timex.doubts) if (doubt.kind === 'order') return { timex, readings: doubt.readings };
	}
	return undefined;
}
