import type { Coreference } from './coreference.ts';
import type { PlacedParagraph, Quotation } from './facts.ts';
import { indirectSpeech } from './attribution/indirect.ts';
import { readArticle } from './attribution/reading.ts';
import { ruledSpeakers } from './attribution/rules.ts';
import { isSpeech } from './attribution/speech.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/** Who says each quotation, with cue and kind; adds reported speech without marks (`indirect`). Sorted by start (document offsets). */
export function attributeQuotations(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	coreference: Coreference,
): readonly Quotation[] {
	const reading = readArticle(text, paragraphs, quotations, coreference);
	const decided = ruledSpeakers(reading);
	const result = quotations.map((quotation, index): Quotation => {
		const candidate = decided[index];
		const speech = isSpeech(reading, index, candidate);
		const named = candidate && (speech || candidate.cue) ? candidate : undefined;
		return {
			start: quotation.start,
			end: quotation.end,
			text: text.slice(quotation.start, quotation.end),
			kind: reading.kinds[index] ?? 'mixed',
			speech,
			speaker: named?.speaker,
			cue: named?.cue && { start: named.cue.start, end: named.cue.end, text: named.cue.text },
			confidence: named?.strength ?? 0,
			parts: quotation.parts,
			depth: quotation.depth,
			zone: (paragraphs[quotation.paragraphs[0]] as PlacedParagraph).facts.zone,
		};
	});
	return [...result, ...indirectSpeech(reading, result)].sort((a, b) => a.start - b.start || b.end - a.end);
}
