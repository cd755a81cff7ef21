import type { DocumentFacts, PlacedParagraph } from '../analysis/facts.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

/** The paragraph that holds an offset (document offsets); undefined between paragraphs. */
export function paragraphAt(facts: DocumentFacts, offset: number): PlacedParagraph | undefined {
	const paragraph = facts.paragraphs[firstEndingAfter(facts.paragraphs, offset)];
	return paragraph && paragraph.start <= offset ? paragraph : undefined;
}

/** The sentence of a paragraph that holds an offset (document offsets, as the result is). */
export function sentenceAt(paragraph: PlacedParagraph, offset: number): Span | undefined {
	const { sentences } = paragraph.facts;
	const sentence = sentences[firstEndingAfter(sentences, offset - paragraph.start)] ?? sentences[sentences.length - 1];
	return sentence && { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end };
}

/**
 * Whom a quotation might be attributed to: the people named in its paragraph, nearest first, then those of the paragraph before; at most
 * three, by the full name that the article gives them. `TK` (to come) stands last, for a source that the writer must find.
 */
export function likelySources(facts: DocumentFacts, span: Span): readonly string[] {
	const index = firstEndingAfter(facts.paragraphs, span.start);
	const names: string[] = [];
	for (const paragraph of [facts.paragraphs[index], facts.paragraphs[index - 1]]) {
		if (!paragraph) continue;
		const named = facts.mentions
			.slice(firstEndingAfter(facts.mentions, paragraph.start), firstEndingAfter(facts.mentions, paragraph.end))
			.filter((mention) => mention.form === 'name' && mention.type === 'person' && !insideQuotation(facts, mention))
			.sort((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start));
		for (const mention of named) {
			const name = mention.person === undefined ? mention.text : (facts.people[mention.person]?.name ?? mention.text);
			if (!names.includes(name)) names.push(name);
		}
	}
	return [...names.slice(0, 3), 'TK'];
}

/** Whether a span lies between quotation marks. */
export function insideQuotation(facts: DocumentFacts, span: Span): boolean {
	const outermost = outermostQuotations(facts);
	const quotation = outermost[firstEndingAfter(outermost, span.end - 1)];
	return quotation !== undefined && quotation.start <= span.start && span.end <= quotation.end;
}

const outermostOf = new WeakMap<DocumentFacts, readonly Span[]>();

/** What stands between quotation marks and in no other such quotation, found once for each article: starts and ends both rise. */
function outermostQuotations(facts: DocumentFacts): readonly Span[] {
	const known = outermostOf.get(facts);
	if (known) return known;
	const outermost: Span[] = [];
	let end = 0;
	for (const quotation of facts.quotations) {
		if (quotation.kind === 'indirect' || quotation.end <= end) continue;
		outermost.push(quotation);
		({ end } = quotation);
	}
	outermostOf.set(facts, outermost);
	return outermost;
}

/** How a name is written at an offset: in full at first, afterwards the surname alone where only one person of the article bears it. */
export function referenceTo(facts: DocumentFacts, name: string, offset: number): string {
	const introduced = facts.mentions.some((mention) => mention.start < offset && mention.text === name && inBody(facts, mention));
	const surname = name.slice(name.lastIndexOf(' ') + 1);
	const alone = facts.people.filter((person) => person.name === surname || person.name.endsWith(` ${surname}`)).length === 1;
	return introduced && alone && /^\p{Lu}/u.test(surname) ? surname : name;
}

function inBody(facts: DocumentFacts, span: Span): boolean {
	return paragraphAt(facts, span.start)?.facts.zone === 'body';
}

/** The title of the fix that names a source. */
export function titleOf(name: string): string {
	return name === 'TK' ? 'Attribute to TK (name to come)' : `Attribute to ${name}`;
}
