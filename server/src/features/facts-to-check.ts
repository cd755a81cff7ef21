import type { DocumentFacts } from '../analysis/facts.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { PlacedNote } from '../workspace/notes/notes.ts';
import { figuresIn } from './figures.ts';

/** What a fact-checker goes through in an article: a name, a title, a figure, a date or the words of a quotation (document offsets). */
export interface FactToCheck extends Span {
	readonly kind: 'name' | 'title' | 'figure' | 'date' | 'quotation';
	/** Whether a CQ covers it whose words have not changed since. */
	readonly checked: boolean;
}

/** The facts of an article that are to be checked, in the order of the text. Figures within names and dates are part of these; small numbers in words are none. */
export function factsToCheck(facts: DocumentFacts, placed: readonly PlacedNote[]): readonly FactToCheck[] {
	const checked = placed.flatMap(({ note, span, changed }) => (note.status === 'cq' && span && !changed ? [span] : []));
	const found: FactToCheck[] = [];
	const add = ({ start, end }: Span, kind: FactToCheck['kind'], least: Span = { start, end }) => {
		found.push({ start, end, kind, checked: checked.some((span) => contains(span, least)) });
	};
	for (const mention of facts.mentions)
		if (mention.form === 'name' && mention.zone !== 'furniture' && mention.zone !== 'byline') add(mention, 'name');
	for (const timex of facts.timexes) if (timex.type !== 'SET') add(timex, 'date');
	for (const person of facts.people) if (!person.credit) for (const title of person.titles) add(title, 'title');
	const named = [...found].sort((a, b) => a.start - b.start);
	let next = 0;
	for (const paragraph of facts.paragraphs) {
		const { zone } = paragraph.facts;
		if (zone === 'furniture' || zone === 'byline') continue;
		for (const { start, end, amountEnd, spelled } of figuresIn(facts.snapshot.text.slice(paragraph.start, paragraph.end))) {
			const amount = { start: paragraph.start + start, end: paragraph.start + amountEnd };
			while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= amount.start) next++;
			if (spelled || named.slice(next, next + 4).some((one) => overlaps(one, amount))) continue;
			// whoever has checked the amount knows what it counts
			add({ start: amount.start, end: paragraph.start + end }, 'figure', amount);
		}
	}
	for (const quotation of facts.quotations)
		if (quotation.speech && quotation.kind !== 'indirect' && quotation.depth === 0) add(quotation, 'quotation');
	return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
