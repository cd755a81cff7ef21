import type { Coreference } from './coreference.ts';
import type { PlacedParagraph, Quotation } from './facts.ts';
import { indirectSpeech } from './attribution/indirect.ts';
import { type RankedSpeaker, rankedSpeakers } from './attribution/ranking.ts';
import { readArticle } from './attribution/reading.ts';
import { type RuledSpeaker, ruledSpeakers } from './attribution/rules.ts';
import { readsAsSpeech } from './attribution/speech.ts';
import type { SpeakerModel } from './model/speakers.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/**
 * Who says each quotation, with cue and kind; adds reported speech without marks (`indirect`). Sorted by start (document offsets). Without
 * a model the rules that the model learns from decide alone.
 */
export function attributeQuotations(
	text: string,
	paragraphs: readonly PlacedParagraph[],
	quotations: readonly JoinedQuotation[],
	coreference: Coreference,
	model: SpeakerModel | undefined,
): readonly Quotation[] {
	const reading = readArticle(text, paragraphs, quotations, coreference);
	const ruled = ruledSpeakers(reading);
	const ranked = model ? rankedSpeakers(reading, coreference, ruled, model) : [];
	const result = quotations.map((quotation, index): Quotation => {
		const likeliest = ranked[index];
		const looks = readsAsSpeech(reading, index, ruled[index]);
		const speech = likeliest ? looks !== 'never' && likeliest.nobody < (looks === 'yes' ? SAID : NOT_SAID) : looks === 'yes';
		const named = speakerOf(likeliest, ruled[index], speech);
		return {
			start: quotation.start,
			end: quotation.end,
			text: text.slice(quotation.start, quotation.end),
			kind: reading.kinds[index] ?? 'mixed',
			speech,
			speaker: named?.speaker,
			cue: named?.cue && { start: named.cue.start, end: named.cue.end, text: named.cue.text },
			confidence: named?.confidence ?? 0,
			parts: quotation.parts,
			depth: quotation.depth,
			zone: (paragraphs[quotation.paragraphs[0]] as PlacedParagraph).facts.zone,
		};
	});
	return [...result, ...indirectSpeech(reading, result)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** How likely it may be that nobody said it, where it looks like somebody's words and where it does not. */
const SAID = 0.6;
const NOT_SAID = 0.3;
/** No speaker is named who is less likely than this. */
const LEAST_CONFIDENCE = 0.2;

type Named = Pick<RankedSpeaker, 'speaker' | 'cue' | 'confidence'>;

function speakerOf(ranked: RankedSpeaker | undefined, ruled: RuledSpeaker | undefined, speech: boolean): Named | undefined {
	if (ranked) return ranked.confidence >= LEAST_CONFIDENCE && (speech || ranked.cue) ? ranked : undefined;
	return ruled && (speech || ruled.cue) ? { speaker: ruled.speaker, cue: ruled.cue, confidence: ruled.strength } : undefined;
}
