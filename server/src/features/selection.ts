import type { DocumentFacts } from '../analysis/facts.ts';
import { contains, type Span, touches } from '../text/span.ts';
import { sectionsOf } from './sections.ts';

/**
 * What to select around an offset, from the smallest to the whole article: word, name or date, quotation, sentence, paragraph, section.
 * Each span holds the one before it and is larger.
 */
export function selections(facts: DocumentFacts, offset: number): readonly Span[] {
	const whole = { start: 0, end: facts.snapshot.text.length };
	const paragraph = facts.paragraphs.find((candidate) => touches(candidate, offset));
	const shift = ({ start, end }: Span): Span => ({ start: start + (paragraph?.start ?? 0), end: end + (paragraph?.start ?? 0) });
	const words = paragraph?.facts.tokens.filter((token) => token.kind !== 'punctuation').map(shift) ?? [];
	const around = [
		...[...words].reverse(),
		...facts.mentions,
		...facts.timexes,
		...facts.people.flatMap((person) => person.titles),
		...facts.quotations.flatMap((quotation) => (quotation.kind === 'indirect' ? [] : quotation.parts)),
		...facts.quotations.filter((quotation) => quotation.kind !== 'indirect'),
		...(paragraph?.facts.sentences.map(shift) ?? []),
		...(paragraph ? [paragraph] : []),
		...sectionsOf(facts),
		whole,
	].filter((span) => touches(span, offset));
	const chain: Span[] = [];
	for (const { start, end } of around.sort((a, b) => a.end - a.start - (b.end - b.start))) {
		const last = chain.at(-1);
		if (!last || (contains({ start, end }, last) && end - start > last.end - last.start)) chain.push({ start, end });
	}
	return chain;
}
