import { firstAtOrAfter, firstEndingAfter } from '../../text/span.ts';
import type { Coreference } from '../coreference.ts';
import type { Mention, PlacedParagraph } from '../facts.ts';
import type { Period } from '../periods.ts';
import type { JoinedQuotation } from '../recognizers/quotations.ts';
import { companyOf, type Known } from './company.ts';
import type { Reading } from './reading.ts';
import type { Surrounded } from './recall.ts';
import { bodiesBetween, PARAGRAPHS_AHEAD, PARAGRAPHS_BACK, type Story } from './story.ts';

/** How many paragraphs of the flow beyond those that are searched may show in the words at their edges. */
const PARAGRAPHS_AT_EDGE = 2;
/** A quotation in the midst of more paragraphs (lists, captions) or tokens than these is looked at anew each time. */
const MOST_AROUND = 24;
const MOST_TOKENS_AROUND = 1_500;

/** What the question for a quotation depends on; no flow is made to tell that. */
export function surroundedBy(
	reading: Reading,
	{ mentions }: Coreference,
	story: Story,
	known: Known,
	quotation: number,
	outer: number | undefined,
	anyCue: boolean,
): Surrounded | undefined {
	const window = windowOf(reading, story, outer ?? quotation);
	if (!window) return undefined;
	const [own] = (reading.quotations[quotation] as JoinedQuotation).paragraphs;
	const { start: at } = reading.paragraphs[own] as PlacedParagraph;
	const periods: (readonly Period[])[] = [];
	const apart: number[] = [];
	const people: number[] = [];
	const tell = (person: number | undefined) => {
		if (person === undefined) return;
		const spoken = Math.min(4, story.spoken.get(person) ?? 0);
		const mentioned = Math.min(4, (story.mentioned[person] as number) >> 1);
		people.push(person, spoken, mentioned, story.headlined[person] as number, story.genders[person] as number);
	};
	let tokens = 0;
	for (let i = window.first; i <= window.last; i++) {
		const paragraph = story.flow[i] as number;
		const { start, end, facts } = reading.paragraphs[paragraph] as PlacedParagraph;
		tokens += facts.tokens.length;
		if (tokens > MOST_TOKENS_AROUND) return undefined;
		periods.push(reading.asRead[paragraph] ?? []);
		apart.push(start - at, paragraph - own, (story.bodies[paragraph] as number) - (story.bodies[own] as number));
		for (let m = firstEndingAfter(mentions, start); m < mentions.length && (mentions[m] as Mention).start < end; m++)
			tell((mentions[m] as Mention).person);
		for (const { sources } of reading.layers[paragraph]?.values() ?? []) for (const { speaker } of sources) tell(speaker?.person);
	}
	const { previous, second, next, rule, apart: before, apartNext } = companyOf(reading, { depth: 0 }, known, quotation);
	return {
		at,
		periods,
		apart,
		people,
		rule,
		company: [previous, second, next, known.outer],
		signs: [before, apartNext, anyCue ? 1 : 0],
	};
}

/** Whole paragraphs of the article's flow, by where they stand in `Story.flow`. */
interface Window {
	readonly first: number;
	readonly last: number;
}

/** The paragraphs that show in what is asked about a quotation that lies in no other; undefined where they are too many. */
function windowOf(reading: Reading, { flow, bodies }: Story, quotation: number): Window | undefined {
	const [own, foot] = (reading.quotations[quotation] as JoinedQuotation).paragraphs;
	let first = firstAtOrAfter(flow, own, itself);
	if (flow[first] !== own) return undefined;
	// from the farthest in which a speaker is looked for to the last, and those at their edges
	const farthest = first - MOST_AROUND;
	for (let edge = 0; first > 0 && first > farthest; first--) {
		const paragraph = flow[first - 1] as number;
		if (bodiesBetween(bodies, paragraph, own) > PARAGRAPHS_BACK && surelyShows(reading, paragraph) && ++edge > PARAGRAPHS_AT_EDGE) break;
	}
	let last = firstAtOrAfter(flow, foot + 1, itself) - 1;
	for (let edge = 0; last + 1 < flow.length && last - first < MOST_AROUND; last++) {
		const paragraph = flow[last + 1] as number;
		if (paragraph > foot + PARAGRAPHS_AHEAD && surelyShows(reading, paragraph) && ++edge > PARAGRAPHS_AT_EDGE) break;
	}
	return last - first < MOST_AROUND ? { first, last } : undefined;
}

const itself = (paragraph: number) => paragraph;

/** Whether a paragraph of the flow has words in it whatever its label and dateline are, which do not count. */
function surelyShows({ paragraphs }: Reading, paragraph: number): boolean {
	const { tokens, label, dateline } = (paragraphs[paragraph] as PlacedParagraph).facts;
	return tokens.length > 0 && label === undefined && dateline === undefined;
}
