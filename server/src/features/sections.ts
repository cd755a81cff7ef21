import type { DocumentFacts, PlacedParagraph } from '../analysis/facts.ts';
import type { Span } from '../text/span.ts';

/** A subheading with all that follows up to the next one (document offsets). */
export interface Section extends Span {
	readonly heading: PlacedParagraph;
	/** Where its last paragraph that is no furniture ends; the end of the heading if there is none. */
	readonly lastCopy: number;
}

/** The sections of an article, in order; none without subheadings. What stands before the first subheading is in no section. */
export function sectionsOf({ paragraphs }: DocumentFacts): readonly Section[] {
	const sections: Section[] = [];
	let open: { heading: PlacedParagraph; start: number; end: number; lastCopy: number } | undefined;
	for (const paragraph of paragraphs) {
		const { zone } = paragraph.facts;
		if (zone === 'subheading') {
			if (open) sections.push({ ...open, end: paragraph.start });
			open = { heading: paragraph, start: paragraph.start, end: paragraph.end, lastCopy: paragraph.end };
		} else if (open) {
			open.end = paragraph.end;
			if (zone !== 'furniture') open.lastCopy = paragraph.end;
		}
	}
	return open ? [...sections, open] : sections;
}
