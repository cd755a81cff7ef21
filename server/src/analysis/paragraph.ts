import type { Carry, Paragraph, ParagraphFacts } from './facts.ts';
import type { Models } from './model/models.ts';
import { recognizeCues } from './recognizers/cues.ts';
import { recognizeTimexes } from './recognizers/dates.ts';
import { recognizeNominals, recognizePronouns } from './recognizers/nominals.ts';
import { recognizeQuotations } from './recognizers/quotations.ts';
import { splitSentences } from './segment/sentences.ts';
import { placeTokens, tokenize } from './segment/tokens.ts';
import { zoneOf } from './segment/zones.ts';

/** The carry at the start of an article. */
export const FIRST_CARRY: Carry = { part: 'top', open: undefined, lines: undefined };

/** Everything that one paragraph shows by itself: a pure function of its text, of what the paragraphs before carry into it, and the models. */
export function analyzeParagraph(text: string, carryIn: Carry, models: Models): ParagraphFacts {
	const { paragraph, part } = cutParagraph(text, carryIn);
	const names = models.names.propose(paragraph);
	const quoted = recognizeQuotations(paragraph);
	return {
		...paragraph,
		names,
		nominals: recognizeNominals(paragraph, names),
		pronouns: recognizePronouns(paragraph),
		timexes: recognizeTimexes(paragraph),
		quotations: quoted.quotations,
		strayMarks: quoted.strayMarks,
		cues: recognizeCues(paragraph),
		carryOut: { part, open: quoted.open, lines: quoted.lines },
	};
}

/** A paragraph's zone, sentences and tokens, before anything is recognised in it, and the part of the article that goes on behind it. */
export function cutParagraph(text: string, carryIn: Carry): { readonly paragraph: Paragraph; readonly part: Carry['part'] } {
	const { zone, label, dateline, part } = zoneOf(text, carryIn);
	const raw = tokenize(text);
	const sentences = splitSentences(text, raw);
	return { paragraph: { text, zone, label, dateline, sentences, tokens: placeTokens(raw, sentences), carryIn }, part };
}

/** Whether two carries are the same, so that a cached paragraph may stand. */
export function sameCarry(a: Carry, b: Carry): boolean {
	return a.part === b.part && a.open?.mark === b.open?.mark && a.open?.age === b.open?.age && a.lines === b.lines;
}
