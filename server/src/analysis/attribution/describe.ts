import { overlaps } from '../../text/span.ts';
import type { Speaker } from '../facts.ts';
import { MANNERS } from '../sources.ts';
import type { Candidate, Form } from './candidates.ts';
import type { Company } from './company.ts';
import { type Features, put } from './features.ts';
import { cueSign, wordHash } from './flow.ts';
import type { Link } from './paths.ts';
import type { RuledSpeaker } from './ruled.ts';
import type { Story } from './story.ts';
import { type Quoted, spotOf, type Surroundings, unitWord } from './surroundings.ts';

const FORMS: Readonly<Record<Form, number>> = {
	person: 1,
	organization: 2,
	place: 3,
	other: 4,
	nominal: 5,
	he: 6,
	possessive: 7,
	they: 8,
	i: 9,
	who: 10,
	unnamed: 11,
	phrase: 12,
};
/** `was called a liar by X`. */
const PASSIVE = 9;
const CLASSES = { neutral: 1, loaded: 2, denial: 3, document: 4, evidential: 5 } as const;

/** Adds the features that speak for or against a candidate: weights are trained with their numbers. */
export function describe(
	sink: Features,
	text: string,
	story: Story,
	around: Surroundings,
	quoted: Quoted,
	link: Link,
	company: Company,
	isRuled: boolean,
): void {
	const { flow } = around;
	const { candidate, side } = link;
	const { speaker, head } = candidate;
	const spot = spotOf(around, link.index, text);
	const form = FORMS[candidate.form];
	const { kind } = quoted;
	const where = side * 64 + link.sentences * 8 + link.paragraphs;
	const type = kind * 8 + quoted.depth;
	put(sink, 1, form);
	put(sink, 3, where, link.between, type);
	put(sink, 4, where, link.quotations, type);
	put(sink, 5, where, link.units);
	put(sink, 6, link.path, side, type);
	put(sink, 7, link.coarse, side, type);
	put(sink, 8, link.coarse, side * 16 + form);
	put(sink, 9, link.path, side * 16 + form);
	// words around it
	const { left, right } = spot;
	const sameSentence = link.sentences === 0 ? 1 : 0;
	put(sink, 10, left, form);
	put(sink, 11, right, form);
	put(sink, 12, left, right);
	put(sink, 13, left, where);
	put(sink, 14, right, where);
	put(sink, 15, spot.right2, right);
	put(sink, 16, spot.left2, left);
	put(sink, 17, spot.signLeft, spot.signRight, side * 2 + sameSentence);
	put(sink, 19, flow.words[head] as number, candidate.form === 'person' ? 1 : form);
	// its cue
	const { cue, firstCue } = link;
	const lemma = cue ? wordHash(cue.source.cue.lemma) : 0;
	const firstLemma = firstCue ? wordHash(firstCue.cue.lemma) : 0;
	const sort = cue ? cueSign(cue.source) : 0;
	const cueSide = cue ? (cue.unit < quoted.from ? 0 : 1) : 2;
	if (cue) {
		const { source } = cue;
		const by = source.passive ? PASSIVE : MANNERS[source.by];
		const samePeriod = flow.sentences[cue.unit] === flow.sentences[cueSide === 0 ? quoted.from : quoted.to] ? 1 : 0;
		const spot = cueSide * 8 + samePeriod * 4 + link.cuesBetween;
		put(sink, 20, by, spot, type);
		put(sink, 21, lemma, spot);
		put(sink, 22, sort, spot, by);
		put(sink, 23, lemma, by, spot);
		put(sink, 24, CLASSES[source.cue.class], spot, by);
		put(sink, 27, quoted.behind, sort, spot);
		const gap = Math.min(7, Math.abs((cueSide === 0 ? quoted.from : quoted.to) - cue.unit));
		put(sink, 29, gap, spot, sort);
		put(sink, 30, gap, lemma, cueSide);
	} else {
		put(sink, 31, where, type);
		put(sink, 32, where, form, flow.cues.size > 0 ? 1 : 0);
	}
	if (firstCue) put(sink, 35, link.coarse, firstLemma, side);
	else put(sink, 36, where, form);
	// clauses within clauses: X says that Y calls it so
	const nearer = nearerMention(around, quoted, link.index, side);
	put(sink, 80, nearer, where, type);
	put(sink, 81, nearer, form, sort);
	if (cue && firstCue) {
		const same = cue.source === firstCue ? 3 : alike(firstCue.speaker, speaker);
		put(sink, 82, lemma, firstLemma, same);
		put(sink, 83, sort * 32 + cueSign(firstCue), same * 16 + MANNERS[firstCue.by], where);
	}
	if (cue) {
		const behindCue = unitWord(flow, cue.unit + 1);
		put(sink, 86, behindCue, lemma, cueSide);
		put(sink, 87, behindCue, sort, cueSide * 4 + link.cuesBetween);
	}
	put(sink, 89, spot.before, where, form);
	// what stands at the quotation
	put(sink, 40, quoted.before, where, form);
	put(sink, 41, quoted.behind, where, form);
	put(sink, 42, quoted.ends * 8 + quoted.edges, where, form);
	put(sink, 43, quoted.ends * 8 + quoted.edges, where, Math.min(2, link.between));
	put(sink, 44, quoted.length * 2 + quoted.small, where, form);
	put(sink, 46, quoted.ends * 8 + quoted.edges, link.coarse, side);
	// what is quoted
	const { person } = speaker;
	const inside = quoted.words.has(flow.words[head] as number) ? 1 : 0;
	put(sink, 50, inside, form, where);
	put(sink, 51, quoted.pronouns & 3, form, kind);
	const gender = person === undefined ? 2 : (story.genders[person] ?? 2);
	const same = gender === 2 ? 2 : (quoted.pronouns >> (3 + gender)) & 1;
	put(sink, 52, same, kind, sameSentence);
	// who it is
	const likePrevious = alike(company.previous, speaker);
	const likeNext = alike(company.next, speaker);
	put(sink, 60, likePrevious, company.apart, type);
	put(sink, 61, likePrevious, company.apart, where);
	put(sink, 59, alike(company.second, speaker), likePrevious, type);
	put(sink, 62, likeNext, company.apartNext, type);
	put(sink, 63, likeNext, company.apartNext, where);
	if (person !== undefined) {
		const spoken = Math.min(4, story.spoken.get(person) ?? 0);
		put(sink, 64, spoken, Math.min(4, (story.mentioned[person] as number) >> 1), kind);
		put(sink, 65, spoken, where);
		put(sink, 66, story.headlined[person] as number, form);
	} else put(sink, 67, form, where);
	put(sink, 68, spot.time, side);
	// what the rules say
	if (quoted.depth > 0) put(sink, 69, alike(company.outer, speaker), type, where);
	const { rule, strength } = company;
	if (isRuled) {
		put(sink, 70, strength, type);
		put(sink, 71, strength, form, where);
		put(sink, 72, strength, quoted.before);
		put(sink, 73, strength, link.coarse);
		put(sink, 74, strength, quoted.length * 2 + quoted.small);
		put(sink, 75, strength, lemma);
	} else {
		put(sink, 76, strength, where, sort);
		put(sink, 77, rule?.speaker.person !== undefined && rule.speaker.person === person ? 1 : 0, strength, where);
	}
}

/** Adds the features that speak for or against a quotation's having no speaker. */
export function describeNobody(
	sink: Features,
	{ flow }: Surroundings,
	quoted: Quoted | undefined,
	rule: RuledSpeaker | undefined,
	outer: number | undefined,
): void {
	const strength = rule ? Math.round(rule.strength * 20) : -1;
	put(sink, 100, 0);
	if (!quoted) {
		put(sink, 101, strength);
		return;
	}
	const { from, to, kind, length, small, ends, edges, before, behind } = quoted;
	put(sink, 102, strength, kind);
	put(sink, 103, strength, length * 2 + small, kind);
	put(sink, 104, before, kind);
	put(sink, 105, behind, kind);
	put(sink, 106, unitWord(flow, from - 2), before);
	put(sink, 107, unitWord(flow, to + 2), behind);
	put(sink, 108, before, length);
	put(sink, 109, ends * 8 + edges, length * 2 + small);
	put(sink, 110, flow.signs[from - 1] ?? 40, flow.signs[to + 1] ?? 40, length);
	put(sink, 111, quoted.pronouns & 7, kind, length);
	put(sink, 112, outer === undefined ? 0 : 1, length, kind);
	// what its sentence says of sources
	let cues = 0;
	let hearsay = 0;
	let nearest = 0;
	const sentence = flow.sentences[from];
	for (let unit = from - 1; unit >= 0 && from - unit < 40 && flow.sentences[unit] === sentence; unit--) {
		const source = flow.cues.get(unit);
		if (!source) continue;
		cues |= source.speaker ? 1 : 2;
		if (source.agentless || source.cue.class === 'evidential') hearsay = 1;
		nearest ||= wordHash(source.cue.lemma);
	}
	for (let unit = to + 1; unit < flow.count && unit - to < 30 && flow.sentences[unit] === sentence; unit++) {
		const source = flow.cues.get(unit);
		if (!source) continue;
		cues |= source.speaker ? 4 : 8;
		if (source.agentless || source.cue.class === 'evidential') hearsay = 1;
	}
	put(sink, 113, cues, hearsay, kind);
	put(sink, 114, cues, length * 2 + small, kind);
	put(sink, 115, nearest, before);
	put(sink, 116, hearsay, strength);
}

/** Whether somebody is mentioned again between a mention and the quotation (1), and there with a cue of their own (2). */
function nearerMention({ candidates, flow }: Surroundings, { from, to }: Quoted, index: number, side: number): number {
	const { person } = (candidates[index] as Candidate).speaker;
	if (person === undefined) return 3;
	let found = 0;
	const step = side === 0 ? 1 : -1;
	for (let i = index + step; i >= 0 && i < candidates.length; i += step) {
		const other = candidates[i] as Candidate;
		if (side === 0 ? other.first >= from : other.first <= to) break;
		if (flow.quotations[other.first] !== -1 || other.speaker.person !== person) continue;
		if (other.cues.length > 0) return 2;
		found = 1;
	}
	return found;
}

/** Whether two speakers are the same mention (3), the same person (2), perhaps (1) or not (0). */
function alike(a: Speaker | undefined, b: Speaker): number {
	if (!a) return 4;
	if (overlaps(a, b)) return 3;
	if (a.person !== undefined || b.person !== undefined)
		return a.person === b.person ? 2 : a.person === undefined || b.person === undefined ? 1 : 0;
	return a.text.toLowerCase() === b.text.toLowerCase() ? 2 : 0;
}
