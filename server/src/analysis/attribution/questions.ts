import { firstEndingAfter, overlaps } from '../../text/span.ts';
import type { Coreference } from '../coreference.ts';
import type { Mention, PlacedParagraph, Speaker } from '../facts.ts';
import { TIME_WORDS } from '../lexicons/clauses.ts';
import type { Period } from '../periods.ts';
import type { JoinedQuotation } from '../recognizers/quotations.ts';
import { MANNERS, type SourcedCue } from '../sources.ts';
import { type Candidate, candidatesIn, type Form, nearestCue, unitFinder } from './candidates.ts';
import { type Features, noFeatures, put } from './features.ts';
import { articleFlow, cueSign, type Flow, hasCue, innerFlow, SIGN, wordHash } from './flow.ts';
import { parentsOf, type Reading } from './reading.ts';
import type { Surrounded } from './recall.ts';
import type { RuledSpeaker } from './ruled.ts';

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

/** How many paragraphs before and behind its own a quotation's speaker is looked for in. */
const PARAGRAPHS_BACK = 3;
const PARAGRAPHS_AHEAD = 1;
/** How many candidates before and behind a quotation are looked at. */
const MOST_BEFORE = 20;
const MOST_BEHIND = 8;
/** How many units away nobody is looked for any more. */
const FARTHEST = 400;
/** How many units of a path are told apart. */
const LONGEST_PATH = 14;
const LONGEST_COARSE = 8;
/** How many tokens of a quotation are looked at for pronouns and names. */
const LOOKED_INSIDE = 120;

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

/** What an article as a whole says of its people. */
interface Story {
	/** For each person how often the rules let them speak, and how often they are mentioned. */
	readonly spoken: ReadonlyMap<number, number>;
	readonly mentioned: Int32Array;
	readonly headlined: Uint8Array;
	/** The gender of each person: 0 male, 1 female, 2 unknown. */
	readonly genders: Uint8Array;
	/** How many paragraphs of the body there are up to each paragraph, itself included. */
	readonly bodies: Int32Array;
	/** The paragraphs that the article's flow goes through: those near a quotation, without what the page put around the copy. */
	readonly flow: readonly number[];
}

function storyOf(
	{ paragraphs, quotations }: Reading,
	{ mentions, people }: Coreference,
	ruled: readonly (RuledSpeaker | undefined)[],
): Story {
	const spoken = new Map<number, number>();
	for (const each of ruled) {
		const person = each?.speaker.person;
		if (person !== undefined) spoken.set(person, (spoken.get(person) ?? 0) + 1);
	}
	const mentioned = new Int32Array(people.length);
	const headlined = new Uint8Array(people.length);
	for (const { person, zone } of mentions) {
		if (person === undefined) continue;
		mentioned[person] = (mentioned[person] ?? 0) + 1;
		if (zone === 'headline') headlined[person] = 1;
	}
	const near = new Uint8Array(paragraphs.length + PARAGRAPHS_AHEAD);
	for (const { paragraphs: own } of quotations) near.fill(1, Math.max(0, own[0] - PARAGRAPHS_BACK - 1), own[1] + PARAGRAPHS_AHEAD + 1);
	let body = 0;
	const bodies = Int32Array.from(paragraphs, ({ facts }) => (facts.zone === 'body' ? ++body : body));
	const genders = Uint8Array.from(people, ({ gender }) => (gender === 'male' ? 0 : gender === 'female' ? 1 : 2));
	const flow: number[] = [];
	paragraphs.forEach(({ facts }, paragraph) => {
		if (near[paragraph] === 1 && facts.zone !== 'furniture') flow.push(paragraph);
	});
	return { spoken, mentioned, headlined, genders, bodies, flow };
}

/** A flow with its candidates and, for each, what speaks for it wherever the quotation stands. */
interface Surroundings {
	readonly flow: Flow;
	readonly candidates: readonly Candidate[];
	/** The candidate that a unit belongs to; -1 for none. */
	readonly owner: Int32Array;
	/** The words around each candidate, once somebody has asked. */
	readonly spots: (Spot | undefined)[];
	readonly at: (offset: number) => number | undefined;
}

function surround(flow: Flow, reading: Reading, coreference: Coreference): Surroundings {
	const candidates = candidatesIn(flow, reading, coreference);
	const owner = new Int32Array(flow.count).fill(-1);
	candidates.forEach(({ first, head }, index) => {
		for (let unit = first; unit <= head; unit++) owner[unit] = index;
	});
	return { flow, candidates, owner, spots: [], at: unitFinder(flow) };
}

/** What stands around a candidate, wherever the quotation is. */
interface Spot {
	/** The two words before it, the nearer one first, and the two behind it. */
	readonly left: number;
	readonly left2: number;
	readonly right: number;
	readonly right2: number;
	/** The signs before and behind it. */
	readonly signLeft: number;
	readonly signRight: number;
	/** How many candidates stand before it in its sentence, 3 for more. */
	readonly before: number;
	/** 1 if a word of time stands behind it. */
	readonly time: number;
}

function spotOf({ flow, owner, candidates, spots }: Surroundings, index: number, text: string): Spot {
	const known = spots[index];
	if (known) return known;
	const { first, last } = candidates[index] as Candidate;
	let before = 0;
	for (let unit = first - 1; unit >= 0 && before < 3 && first - unit < 60 && flow.sentences[unit] === flow.sentences[first]; unit--)
		if ((owner[unit] as number) >= 0 && owner[unit] !== owner[unit + 1]) before++;
	const spot: Spot = {
		left: unitWord(flow, first - 1),
		left2: unitWord(flow, first - 2),
		right: unitWord(flow, last + 1),
		right2: unitWord(flow, last + 2),
		signLeft: flow.signs[first - 1] ?? 40,
		signRight: flow.signs[last + 1] ?? 40,
		before,
		time: TIME_WORDS.has(text.slice(flow.starts[last + 1] ?? 0, flow.ends[last + 1] ?? 0).toLowerCase()) ? 1 : 0,
	};
	spots[index] = spot;
	return spot;
}

// ── features ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a quotation says of itself. */
interface Quoted {
	readonly kind: number;
	readonly depth: number;
	/** Its first and last unit. */
	readonly from: number;
	readonly to: number;
	/** The last mark within: 1 comma, 2 full stop, 3 question or exclamation, 4 dash or dots, 0 none. */
	readonly ends: number;
	readonly small: number;
	readonly length: number;
	/** Bits: I, we, you, he, she, they. */
	readonly pronouns: number;
	readonly words: ReadonlySet<number>;
	/** The hash of the word before and behind it, or of the mark; of the cue nearest to it. */
	readonly before: number;
	readonly behind: number;
	/** Bits: it begins its paragraph, it ends it. */
	readonly edges: number;
}

const INSIDE: ReadonlyMap<string, number> = new Map([
	...['i', 'my', 'me', "i'm", "i've", "i'll", "i'd", 'mine', 'myself'].map((word) => [word, 1] as const),
	...['we', 'our', 'us', "we're", "we've", "we'll", 'ours'].map((word) => [word, 2] as const),
	...['you', 'your'].map((word) => [word, 4] as const),
	...['he', 'his', 'him', "he's"].map((word) => [word, 8] as const),
	...['she', 'her', "she's"].map((word) => [word, 16] as const),
	...['they', 'their', 'them'].map((word) => [word, 32] as const),
]);

function quotedAt(reading: Reading, { flow }: Surroundings, index: number): Quoted | undefined {
	const place = flow.quoted.get(index);
	const quotation = reading.quotations[index] as JoinedQuotation;
	if (!place) return undefined;
	const [from, to] = place;
	const paragraph = reading.paragraphs[quotation.paragraphs[0]] as PlacedParagraph;
	const { facts, start } = paragraph;
	let low = 0;
	let high = facts.tokens.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (start + (facts.tokens[middle] as { end: number }).end <= quotation.start) low = middle + 1;
		else high = middle;
	}
	let pronouns = 0;
	const words = new Set<number>();
	let count = 0;
	for (let t = low; t < facts.tokens.length && t - low < LOOKED_INSIDE; t++) {
		const token = facts.tokens[t] as { start: number; lower: string; kind: string };
		if (start + token.start >= quotation.end) break;
		if (token.kind !== 'word' && token.kind !== 'number') continue;
		count++;
		pronouns |= INSIDE.get(token.lower) ?? 0;
		words.add(wordHash(token.lower));
	}
	const tail = reading.text.slice(Math.max(quotation.start + 1, quotation.end - 4), quotation.end);
	const ends = /,["”'’»“]+$/.test(tail)
		? 1
		: /[?!]["”'’»“]+$/.test(tail)
			? 3
			: /(?:\.\.|…|[—–-])["”'’»“]+$/.test(tail)
				? 4
				: /\.["”'’»“]+$/.test(tail)
					? 2
					: 0;
	const first = /[\p{L}\p{N}]/u.exec(reading.text.slice(quotation.start, quotation.start + 8))?.[0] ?? '';
	const opens = from === 0 || flow.paragraphs[from - 1] !== flow.paragraphs[from];
	const closes = to + 1 >= flow.count || flow.paragraphs[to + 1] !== flow.paragraphs[to];
	return {
		kind: reading.kinds[index] === 'direct' ? 1 : 0,
		depth: Math.min(1, quotation.depth),
		from,
		to,
		ends,
		small: /\p{Ll}/u.test(first) ? 1 : 0,
		length: count < 2 ? 0 : count < 4 ? 1 : count < 8 ? 2 : count < 16 ? 3 : count < 40 ? 4 : 5,
		pronouns,
		words,
		before: opens ? 1 : unitWord(flow, from - 1),
		behind: closes ? 1 : unitWord(flow, to + 1),
		edges: (opens ? 1 : 0) | (closes ? 2 : 0),
	};
}

/** The word of a unit, or what it is where it is a name, a quotation or nothing. */
function unitWord(flow: Flow, unit: number): number {
	if (unit < 0 || unit >= flow.count) return 2;
	const sign = flow.signs[unit] as number;
	if (sign >= SIGN.quotation && sign <= SIGN.other) return 100 + sign;
	return flow.words[unit] as number;
}

/** Who speaks elsewhere, as far as is known. */
interface Known {
	readonly ruled: readonly (RuledSpeaker | undefined)[];
	/** The speakers of the quotations before. */
	readonly answered: readonly (Speaker | undefined)[];
	/** The speaker of the quotation around. */
	readonly outer: Speaker | undefined;
}

/** Where a quotation's speaker is looked for: around itself, and around the quotation that it lies in. */
interface Asked {
	readonly around: Surroundings;
	/** The quotation to look around. */
	readonly of: number;
}

/** A quotation seen from outside the one that it lies in. */
function outside(quoted: Quoted, place: readonly [number, number] | undefined): Quoted | undefined {
	return place && { ...quoted, from: place[0], to: place[1], depth: 2, before: 3, behind: 3 };
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

/** How many paragraphs of the flow beyond those that are searched may show in the words at their edges. */
const PARAGRAPHS_AT_EDGE = 2;
/** A quotation in the midst of more paragraphs (lists, captions) or tokens than these is looked at anew each time. */
const MOST_AROUND = 24;
const MOST_TOKENS_AROUND = 1_500;

/** Whole paragraphs of the article's flow, by where they stand in `Story.flow`. */
interface Window {
	readonly first: number;
	readonly last: number;
}

/** The paragraphs that show in what is asked about a quotation that lies in no other; undefined where they are too many. */
function windowOf(reading: Reading, { flow, bodies }: Story, quotation: number): Window | undefined {
	const [own, foot] = (reading.quotations[quotation] as JoinedQuotation).paragraphs;
	let first = rankIn(flow, own);
	if (flow[first] !== own) return undefined;
	// from the farthest in which a speaker is looked for to the last, and those at their edges
	const farthest = first - MOST_AROUND;
	for (let edge = 0; first > 0 && first > farthest; first--) {
		const paragraph = flow[first - 1] as number;
		if (bodiesBetween(bodies, paragraph, own) > PARAGRAPHS_BACK && surelyShows(reading, paragraph) && ++edge > PARAGRAPHS_AT_EDGE) break;
	}
	let last = rankIn(flow, foot + 1) - 1;
	for (let edge = 0; last + 1 < flow.length && last - first < MOST_AROUND; last++) {
		const paragraph = flow[last + 1] as number;
		if (paragraph > foot + PARAGRAPHS_AHEAD && surelyShows(reading, paragraph) && ++edge > PARAGRAPHS_AT_EDGE) break;
	}
	return last - first < MOST_AROUND ? { first, last } : undefined;
}

/** The index of the first of some ascending numbers that is not smaller than a number. */
function rankIn(numbers: readonly number[], number: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((numbers[middle] as number) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether a paragraph of the flow has words in it whatever its label and dateline are, which do not count. */
function surelyShows({ paragraphs }: Reading, paragraph: number): boolean {
	const { tokens, label, dateline } = (paragraphs[paragraph] as PlacedParagraph).facts;
	return tokens.length > 0 && label === undefined && dateline === undefined;
}

/** What the question for a quotation depends on; no flow is made to tell that. */
function surroundedBy(
	reading: Reading,
	{ mentions }: Coreference,
	story: Story,
	known: Known,
	quotation: number,
	outer: number | undefined,
	anyCue: boolean,
): Surrounded | undefined {
	const window = windowOf(reading, story, outer ?? quotation);
	if (!window) return undefined;
	const [own] = (reading.quotations[quotation] as JoinedQuotation).paragraphs;
	const { start: at } = reading.paragraphs[own] as PlacedParagraph;
	const periods: (readonly Period[])[] = [];
	const apart: number[] = [];
	const people: number[] = [];
	const tell = (person: number | undefined) => {
		if (person === undefined) return;
		const spoken = Math.min(4, story.spoken.get(person) ?? 0);
		const mentioned = Math.min(4, (story.mentioned[person] as number) >> 1);
		people.push(person, spoken, mentioned, story.headlined[person] as number, story.genders[person] as number);
	};
	let tokens = 0;
	for (let i = window.first; i <= window.last; i++) {
		const paragraph = story.flow[i] as number;
		const { start, end, facts } = reading.paragraphs[paragraph] as PlacedParagraph;
		tokens += facts.tokens.length;
		if (tokens > MOST_TOKENS_AROUND) return undefined;
		periods.push(reading.asRead[paragraph] ?? []);
		apart.push(start - at, paragraph - own, (story.bodies[paragraph] as number) - (story.bodies[own] as number));
		for (let m = firstEndingAfter(mentions, start); m < mentions.length && (mentions[m] as Mention).start < end; m++)
			tell((mentions[m] as Mention).person);
		for (const { sources } of reading.layers[paragraph]?.values() ?? []) for (const { speaker } of sources) tell(speaker?.person);
	}
	const { previous, second, next, rule, apart: before, apartNext } = companyOf(reading, { depth: 0 }, known, quotation);
	return {
		at,
		periods,
		apart,
		people,
		rule,
		company: [previous, second, next, known.outer],
		signs: [before, apartNext, anyCue ? 1 : 0],
	};
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

/** The candidates before and behind a quotation, by index, the nearest of each first. */
function candidatesNear(
	{ candidates, flow }: Surroundings,
	{ bodies }: Story,
	{ from, to }: Quoted,
): { readonly before: readonly number[]; readonly behind: readonly number[] } {
	const low = firstFrom(candidates, from);
	const before: number[] = [];
	const own = flow.paragraphs[from] as number;
	const foot = flow.paragraphs[to] as number;
	for (let i = low - 1; i >= 0 && before.length < MOST_BEFORE; i--) {
		const candidate = candidates[i] as Candidate;
		if (from - candidate.last > FARTHEST) break;
		const paragraph = flow.paragraphs[candidate.first] as number;
		if (bodiesBetween(bodies, paragraph, own) > PARAGRAPHS_BACK) break;
		before.push(i);
	}
	const behind: number[] = [];
	for (let i = low; i < candidates.length && behind.length < MOST_BEHIND; i++) {
		const { first } = candidates[i] as Candidate;
		if (first - to > FARTHEST) break;
		const paragraph = flow.paragraphs[first] as number;
		if (paragraph > foot + PARAGRAPHS_AHEAD) break;
		if (paragraph === foot && (flow.sentences[first] as number) > (flow.sentences[to] as number) + 1) break;
		if (paragraph > foot && (flow.sentences[first] as number) > (flow.sentences[to] as number) + 1) break;
		behind.push(i);
	}
	return { before, behind };
}

/** The index of the first candidate that begins at a unit or behind it. */
function firstFrom(candidates: readonly Candidate[], unit: number): number {
	let low = 0;
	let high = candidates.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((candidates[middle] as Candidate).first < unit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many paragraphs of the body lie behind one paragraph, up to another. */
function bodiesBetween(bodies: Int32Array, from: number, to: number): number {
	return to <= from ? 0 : (bodies[to] as number) - (bodies[from] as number);
}

/** How a candidate stands to a quotation. */
interface Link {
	/** The candidate and its index. */
	readonly candidate: Candidate;
	readonly index: number;
	readonly side: number;
	readonly sentences: number;
	readonly paragraphs: number;
	/** Candidates and quotations between them. */
	readonly between: number;
	readonly quotations: number;
	readonly path: number;
	readonly coarse: number;
	/** The number of units on the way, 15 for more. */
	readonly units: number;
	/** The cue of the candidate that is nearest to the quotation. */
	readonly cue: { readonly unit: number; readonly source: SourcedCue } | undefined;
	/** The number of cues between that cue and the quotation. */
	readonly cuesBetween: number;
	/** The first cue on the way from the quotation to the candidate. */
	readonly firstCue: SourcedCue | undefined;
}

/** The candidates around a quotation, in the order of the text, and how each stands to it. */
function linksOf(around: Surroundings, story: Story, quoted: Quoted): readonly Link[] {
	const { before, behind } = candidatesNear(around, story, quoted);
	return [...walk(around, story, quoted, before, 0).reverse(), ...walk(around, story, quoted, behind, 1)];
}

/** Goes from a quotation past the candidates on one of its sides, in one way for all of them: the way to the farther leads past the nearer. */
function walk(around: Surroundings, { bodies }: Story, quoted: Quoted, indices: readonly number[], side: number): Link[] {
	const { flow, owner, candidates } = around;
	const step = side === 0 ? -1 : 1;
	const near = side === 0 ? quoted.from : quoted.to;
	const links: Link[] = [];
	let unit = near + step;
	let path = 17;
	let coarse = 19;
	let units = 0;
	let coarseUnits = 0;
	let lastSign = -1;
	let between = 0;
	let quotations = 0;
	let lastOwner = -1;
	let firstCue: SourcedCue | undefined;
	let sentence = flow.sentences[near] as number;
	let paragraph = flow.paragraphs[near] as number;
	const ordered = side === 0 ? [...indices].sort((a, b) => (candidates[b] as Candidate).last - (candidates[a] as Candidate).last) : indices;
	for (const index of ordered) {
		const candidate = candidates[index] as Candidate;
		const stop = side === 0 ? candidate.last : candidate.first;
		for (; side === 0 ? unit > stop : unit < stop; unit += step) {
			const sign = flow.signs[unit] as number;
			const who = owner[unit] as number;
			firstCue ??= flow.cues.get(unit);
			if (flow.quotations[unit] !== -1) quotations++;
			if (who >= 0 && who !== lastOwner) between++;
			const same = who >= 0 && who === lastOwner;
			lastOwner = who;
			let code = sign;
			if ((flow.paragraphs[unit] as number) !== paragraph) code += 64;
			else if ((flow.sentences[unit] as number) !== sentence) code += 32;
			paragraph = flow.paragraphs[unit] as number;
			sentence = flow.sentences[unit] as number;
			if (units > 60) continue;
			if (same && code === lastSign) continue;
			if (code === SIGN.word && lastSign === SIGN.word) continue;
			lastSign = code;
			units++;
			path = units > LONGEST_PATH ? 1 : Math.imul(path ^ code, 0x01000193);
			const plain =
				code === SIGN.word ||
				code === SIGN.determiner ||
				code === SIGN.adverb ||
				code === SIGN.preposition ||
				code === SIGN.number ||
				code === SIGN.verb;
			if (!plain && !(coarseUnits > 0 && code < 32 && code === SIGN.owner)) {
				coarseUnits++;
				coarse = coarseUnits > LONGEST_COARSE ? 1 : Math.imul(coarse ^ code, 0x01000193);
			}
		}
		const cue = nearestCue(flow, candidate, near);
		const home = flow.paragraphs[candidate.first] as number;
		const own = flow.paragraphs[near] as number;
		links.push({
			candidate,
			index,
			side,
			sentences: Math.min(4, Math.abs((flow.sentences[candidate.first] as number) - (flow.sentences[near] as number))),
			paragraphs: Math.min(3, bodiesBetween(bodies, Math.min(home, own), Math.max(home, own))),
			between: Math.min(6, between),
			quotations: Math.min(3, quotations),
			path,
			coarse,
			units: Math.min(15, units),
			cue,
			cuesBetween: cue ? cuesBetween(flow, cue.unit, near) : 0,
			firstCue,
		});
	}
	return side === 0 ? links.sort((a, b) => b.index - a.index) : links;
}

/** How many cues begin between two units, 3 for more. */
function cuesBetween({ cues }: Flow, cue: number, near: number): number {
	const [a, b] = cue < near ? [cue + 1, near] : [near + 1, cue];
	if (b - a >= 60) return 3;
	let count = 0;
	for (let unit = a; unit < b && count < 3; unit++) if (cues.has(unit)) count++;
	return count;
}

/** Those who speak around a quotation. */
interface Company {
	/** The speakers of the two quotations before it, the nearer one first, of the next as the rules have it, and of the one around. */
	readonly previous: Speaker | undefined;
	readonly second: Speaker | undefined;
	readonly next: Speaker | undefined;
	readonly outer: Speaker | undefined;
	/** How many paragraphs lie to the quotations before and behind. */
	readonly apart: number;
	readonly apartNext: number;
	/** What the rules say, and how surely in steps of a twentieth; -1 for nothing. */
	readonly rule: RuledSpeaker | undefined;
	readonly strength: number;
}

function companyOf({ quotations }: Reading, { depth }: Pick<Quoted, 'depth'>, { ruled, answered, outer }: Known, index: number): Company {
	const own = quotations[index] as JoinedQuotation;
	const before = quotations[index - 1];
	const behind = quotations[index + 1];
	const rule = ruled[index];
	return {
		previous: answered[index - 1],
		second: answered[index - 2],
		next: ruled[index + 1]?.speaker,
		outer: depth > 0 ? outer : undefined,
		apart: before ? Math.min(2, own.paragraphs[0] - before.paragraphs[1]) : 3,
		apartNext: behind ? Math.min(2, behind.paragraphs[0] - own.paragraphs[1]) : 3,
		rule,
		strength: rule ? Math.round(rule.strength * 20) : -1,
	};
}

function describe(
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

function describeNobody(
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
