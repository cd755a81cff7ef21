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
 * Whom a statement might be attributed to: the people named in its paragraph, nearest first, then those of the paragraph before; at most
 * three, by the full name that the article gives them.
 */
export function likelySources(facts: DocumentFacts, span: Span): readonly string[] {
	const index = firstEndingAfter(facts.paragraphs, span.start);
	const here = facts.paragraphs[index];
	const before = facts.paragraphs[index - 1];
	const names: string[] = [];
	for (const paragraph of [here, before]) {
		if (!paragraph) continue;
		const named = facts.mentions
			.slice(firstEndingAfter(facts.mentions, paragraph.start), firstEndingAfter(facts.mentions, paragraph.end))
			.filter((mention) => mention.form === 'name' && mention.person !== undefined && !insideQuotation(facts, mention))
			.sort((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start));
		for (const mention of named) {
			const name = facts.people[mention.person as number]?.name;
			if (name !== undefined && !names.includes(name)) names.push(name);
		}
	}
	return names.slice(0, 3);
}

/** Whether a span lies between quotation marks. */
export function insideQuotation(facts: DocumentFacts, span: Span): boolean {
	return facts.quotations.some((quotation) => quotation.kind !== 'indirect' && quotation.start <= span.start && span.end <= quotation.end);
}
