import type { Coreference } from '../coreference.ts';
import { EVIDENTIAL_ADVERBS } from '../lexicons/cues.ts';
import { confidenceOf, type SpeakerModel } from '../model/speakers.ts';
import { type Answer, askForSpeakers, type Question } from './questions.ts';
import { nearCues, type Reading } from './reading.ts';
import { recalled, type Surrounded } from './recall.ts';
import type { RuledSpeaker } from './ruled.ts';

/** The likeliest speaker of a quotation. */
export interface RankedSpeaker extends Answer {
	/** 0…1: how likely it is that this one speaks. */
	readonly confidence: number;
	/** 0…1: the chance that nobody is said to have said it. */
	readonly nobody: number;
}

/** For each quotation its likeliest speaker; undefined where there is nobody to choose from. */
export function rankedSpeakers(
	reading: Reading,
	coreference: Coreference,
	ruled: readonly (RuledSpeaker | undefined)[],
	model: SpeakerModel,
): readonly (RankedSpeaker | undefined)[] {
	const ranked: (RankedSpeaker | undefined)[] = reading.quotations.map(() => undefined);
	askForSpeakers(reading, coreference, ruled, (quotation, question, around) => {
		const rule = ruled[quotation];
		const best = rule?.settled
			? { ...rule, ruled: true, confidence: rule.strength, nobody: 0 }
			: asked(reading, quotation, question, around(), model);
		// *reportedly* and *it was revealed* are said by nobody whom the sentence names
		const hearsay = best && !best.cue && isHearsay(reading, quotation);
		ranked[quotation] = hearsay ? { ...best, confidence: 0 } : best;
		return hearsay ? undefined : best?.speaker;
	});
	return ranked;
}

function asked(
	reading: Reading,
	quotation: number,
	question: () => Question,
	around: Surrounded | undefined,
	model: SpeakerModel,
): RankedSpeaker | undefined {
	const own = reading.asRead[reading.quotations[quotation]?.paragraphs[0] ?? 0];
	return own && around ? recalled(own, quotation, around, model, () => likeliest(question(), model)) : likeliest(question(), model);
}

function likeliest({ answers, features, offsets }: Question, model: SpeakerModel): RankedSpeaker | undefined {
	let most = Number.NEGATIVE_INFINITY;
	let best = -1;
	const scores = new Float64Array(answers.length + 1);
	for (let i = 0; i <= answers.length; i++) {
		const score = model.speakers.sum(features, offsets[i] as number, offsets[i + 1] as number);
		scores[i] = score;
		most = Math.max(most, score);
		if (i < answers.length && (best < 0 || score > (scores[best] as number))) best = i;
	}
	const answer = answers[best];
	if (!answer) return undefined;
	let sum = 0;
	for (const score of scores) sum += Math.exp(score - most);
	const chance = (i: number) => Math.exp((scores[i] as number) - most) / sum;
	return { ...answer, confidence: confidenceOf(model, chance(best)), nobody: chance(answers.length) };
}

function isHearsay(reading: Reading, quotation: number): boolean {
	const place = reading.places[quotation]?.first;
	if (!place) return false;
	return nearCues(place.period.sources, place.item).some(({ agentless, cue }) => agentless || EVIDENTIAL_ADVERBS.has(cue.lemma));
}
