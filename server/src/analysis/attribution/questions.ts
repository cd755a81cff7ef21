import { overlaps } from '../../text/span.ts';
import type { Coreference } from '../coreference.ts';
import type { Speaker } from '../facts.ts';
import type { SourcedCue } from '../sources.ts';
import { type Candidate, nearestCue } from './candidates.ts';
import { companyOf, type Known } from './company.ts';
import { describe, describeNobody } from './describe.ts';
import { type Features, noFeatures, put } from './features.ts';
import { articleFlow, hasCue, innerFlow } from './flow.ts';
import { linksOf } from './paths.ts';
import { parentsOf, type Reading } from './reading.ts';
import type { Surrounded } from './recall.ts';
import type { RuledSpeaker } from './ruled.ts';
import { type Story, storyOf } from './story.ts';
import { surroundedBy } from './surrounded.ts';
import { outside, quotedAt, type Surroundings, surround } from './surroundings.ts';

/** One quotation with those who may have said it, each with the features that speak for or against them; what is known of one question. */
export interface Question {
	/** The index of the quotation. */
	readonly quotation: number;
	readonly answers: readonly Answer[];
	/** The features of all answers one after the other, and at the end those of the answer that nobody says it. */
	readonly features: Int32Array;
	/** Where the features of each answer begin; two more than there are answers: nobody's, and the end. */
	readonly offsets: Int32Array;
}

/** A possible speaker, with the cue that points at it. */
export interface Answer {
	readonly speaker: Speaker;
	readonly cue: SourcedCue['cue'] | undefined;
	/** Whether the rules chose it. */
	readonly ruled: boolean;
}

/**
 * Asks for every quotation of an article (by its index) who of those who may have said it has, in the order of the text, outer quotations
 * before those in them. What `ask` answers counts for the questions that follow; where it answers nothing, what the rules say does. Its
 * question is put only where it is called for, and its features hold until the next one is; what it depends on, `around` tells of those that
 * lie in no other or in one such.
 */
export function askForSpeakers(
	reading: Reading,
	coreference: Coreference,
	ruled: readonly (RuledSpeaker | undefined)[],
	ask: (quotation: number, question: () => Question, around: () => Surrounded | undefined) => Speaker | undefined,
): void {
	if (reading.quotations.length === 0) return;
	const story = storyOf(reading, coreference, ruled);
	const flows = new Map<number | undefined, Surroundings>();
	const surroundings = (outer: number | undefined): Surroundings => {
		const known = flows.get(outer);
		if (known) return known;
		const flow = outer === undefined ? articleFlow(reading, coreference, story.flow) : innerFlow(reading, coreference, outer);
		const made = surround(flow, reading, coreference);
		flows.set(outer, made);
		return made;
	};
	const parents = parentsOf(reading);
	const answered: (Speaker | undefined)[] = [];
	const sink = noFeatures();
	let anyCue: boolean | undefined;
	const aroundIt = (quotation: number): Surrounded | undefined => {
		const outer = parents[quotation];
		if (outer !== undefined && parents[outer] !== undefined) return undefined;
		const known = { ruled, answered, outer: outer === undefined ? undefined : answered[outer] };
		anyCue ??= hasCue(reading, coreference, story.flow);
		return surroundedBy(reading, coreference, story, known, quotation, outer, anyCue);
	};
	const questionFor = (quotation: number): Question => {
		const outer = parents[quotation];
		const around = [{ around: surroundings(outer), of: quotation }];
		// who utters the quotation around it may be meant by it too
		if (outer !== undefined) around.push({ around: surroundings(parents[outer]), of: outer });
		const known = { ruled, answered, outer: outer === undefined ? undefined : answered[outer] };
		sink.count = 0;
		return questionOf(sink, reading, story, around, known, quotation, outer);
	};
	reading.quotations.forEach((_, quotation) => {
		const answer = ask(
			quotation,
			() => questionFor(quotation),
			() => aroundIt(quotation),
		);
		answered[quotation] = answer ?? ruled[quotation]?.speaker;
	});
}

/** Where a quotation's speaker is looked for: around itself, and around the quotation that it lies in. */
interface Asked {
	readonly around: Surroundings;
	/** The quotation to look around. */
	readonly of: number;
}

function questionOf(
	sink: Features,
	reading: Reading,
	story: Story,
	places: readonly Asked[],
	known: Known,
	index: number,
	outer: number | undefined,
): Question {
	const rule = known.ruled[index];
	const answers: Answer[] = [];
	const offsets: number[] = [];
	const own = places[0] as Asked;
	const quoted = quotedAt(reading, own.around, index);
	for (const { around, of } of places) {
		const place = around === own.around ? quoted : quoted && outside(quoted, around.flow.quoted.get(of));
		if (!place) continue;
		const company = companyOf(reading, place, known, index);
		for (const link of linksOf(around, story, place)) {
			const { speaker } = link.candidate;
			const isRuled = rule !== undefined && overlaps(rule.speaker, speaker) && sameHead(around, link.candidate, rule);
			offsets.push(sink.count);
			describe(sink, reading.text, story, around, place, link, company, isRuled);
			const cue = (place.from === place.to ? link.cue : nearestCue(around.flow, link.candidate, place.from))?.source.cue;
			answers.push(
				isRuled && rule ? { speaker: merged(rule.speaker, speaker), cue: rule.cue ?? cue, ruled: true } : { speaker, cue, ruled: false },
			);
		}
	}
	if (rule && !answers.some((answer) => answer.ruled)) {
		// one who stands far off, or around the quotation that this one lies in
		offsets.push(sink.count);
		const strength = Math.round(rule.strength * 20);
		put(sink, 90, strength, quoted?.kind ?? 2, outer === undefined ? 0 : 1);
		put(sink, 91, outer === undefined ? 0 : 1, quoted?.before ?? 0);
		put(sink, 92, outer === undefined ? 0 : 1, quoted?.length ?? 0, quoted?.kind ?? 2);
		answers.push({ speaker: rule.speaker, cue: rule.cue, ruled: true });
	}
	offsets.push(sink.count);
	describeNobody(sink, own.around, quoted, rule, outer);
	offsets.push(sink.count);
	return { quotation: index, answers, features: sink.ids.subarray(0, sink.count), offsets: Int32Array.from(offsets) };
}

/** The rule's words for the speaker, with the person that either knows. */
function merged(rule: Speaker, { person, kind }: Speaker): Speaker {
	return rule.person !== undefined || person === undefined ? rule : { ...rule, person, kind };
}

function sameHead({ at }: Surroundings, { first, head }: Candidate, { speaker }: RuledSpeaker): boolean {
	const from = at(speaker.start);
	const to = at(speaker.end - 1);
	return from !== undefined && to !== undefined && from <= head && first <= to && head <= to;
}
