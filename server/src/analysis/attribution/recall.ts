import type { Speaker } from '../facts.ts';
import type { SpeakerModel } from '../model/speakers.ts';
import type { Period } from '../periods.ts';
import type { RankedSpeaker } from './ranking.ts';
import type { RuledSpeaker } from './ruled.ts';

/**
 * Everything that the likeliest speaker of a quotation depends on, as far as an edit may have changed it: a question that is put again in
 * the same surroundings has the same answer. Offsets are in the document; only how far they lie from `at` counts.
 */
export interface Surrounded {
	/** The start of the paragraph that the quotation begins in. */
	readonly at: number;
	/** The periods of the paragraphs around it, its own among them: the same objects as long as those and their mentions stand as they were. */
	readonly periods: readonly (readonly Period[])[];
	/** For each of these: where it lies from the quotation's own, in code units, paragraphs and paragraphs of the body. */
	readonly apart: readonly number[];
	/** Who may be meant, by number, and what the article as a whole says of each. */
	readonly people: readonly number[];
	/** What the rules say of it, and who speaks around it. */
	readonly rule: RuledSpeaker | undefined;
	readonly company: readonly (Speaker | undefined)[];
	/** How far the quotations before and behind lie, and whether anything near any quotation is a cue. */
	readonly signs: readonly number[];
}

/** What has been answered, by the periods of the quotation's own paragraph and then by the quotation. */
const answers = new WeakMap<
	readonly Period[],
	Map<number, { readonly model: SpeakerModel; readonly around: Surrounded; readonly answer: RankedSpeaker | undefined }>
>();

/** The likeliest speaker of a quotation, found anew only where its surroundings are not what they were. */
export function recalled(
	own: readonly Period[],
	quotation: number,
	around: Surrounded,
	model: SpeakerModel,
	ask: () => RankedSpeaker | undefined,
): RankedSpeaker | undefined {
	const known = answers.get(own)?.get(quotation);
	if (known?.model === model && isSame(known.around, around)) return moved(known.answer, around.at - known.around.at);
	const answer = ask();
	const list = answers.get(own);
	if (list) list.set(quotation, { model, around, answer });
	else answers.set(own, new Map([[quotation, { model, around, answer }]]));
	return answer;
}

function isSame(a: Surrounded, b: Surrounded): boolean {
	const by = b.at - a.at;
	return (
		sameList(a.periods, b.periods) &&
		sameList(a.apart, b.apart) &&
		sameList(a.signs, b.signs) &&
		sameList(a.people, b.people) &&
		sameRule(a.rule, b.rule, by) &&
		a.company.every((speaker, i) => sameFields(speaker, b.company[i], by))
	);
}

function sameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}

function sameRule(a: RuledSpeaker | undefined, b: RuledSpeaker | undefined, by: number): boolean {
	if (!a || !b) return a === b;
	return a.strength === b.strength && a.settled === b.settled && sameFields(a.speaker, b.speaker, by) && sameFields(a.cue, b.cue, by);
}

/** Whether two plain objects are the same, but that one lies farther on. */
function sameFields<Placed extends { readonly start: number; readonly end: number }>(
	a: Placed | undefined,
	b: Placed | undefined,
	by: number,
): boolean {
	if (!a || !b) return a === b;
	if (a.start + by !== b.start || a.end + by !== b.end) return false;
	const keys = Object.keys(a) as (keyof Placed)[];
	return keys.length === Object.keys(b).length && keys.every((key) => key === 'start' || key === 'end' || a[key] === b[key]);
}

function moved(answer: RankedSpeaker | undefined, by: number): RankedSpeaker | undefined {
	if (!answer || by === 0) return answer;
	const { speaker, cue } = answer;
	return {
		...answer,
		speaker: { ...speaker, start: speaker.start + by, end: speaker.end + by },
		cue: cue && { ...cue, start: cue.start + by, end: cue.end + by },
	};
}
