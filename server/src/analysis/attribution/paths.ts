import { firstAtOrAfter } from '../../text/span.ts';
import type { SourcedCue } from '../sources.ts';
import { type Candidate, nearestCue } from './candidates.ts';
import { type Flow, SIGN } from './flow.ts';
import { bodiesBetween, PARAGRAPHS_AHEAD, PARAGRAPHS_BACK, type Story } from './story.ts';
import type { Quoted, Surroundings } from './surroundings.ts';

/** How a candidate stands to a quotation. */
export interface Link {
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

/** How many candidates before and behind a quotation are looked at. */
const MOST_BEFORE = 20;
const MOST_BEHIND = 8;
/** How many units away nobody is looked for any more. */
const FARTHEST = 400;
/** How many units of a path are told apart. */
const LONGEST_PATH = 14;
const LONGEST_COARSE = 8;

/** The candidates around a quotation, in the order of the text, and how each stands to it. */
export function linksOf(around: Surroundings, story: Story, quoted: Quoted): readonly Link[] {
	const { before, behind } = candidatesNear(around, story, quoted);
	return [...walk(around, story, quoted, before, 0).reverse(), ...walk(around, story, quoted, behind, 1)];
}

/** The candidates before and behind a quotation, by index, the nearest of each first. */
function candidatesNear(
	{ candidates, flow }: Surroundings,
	{ bodies }: Story,
	{ from, to }: Quoted,
): { readonly before: readonly number[]; readonly behind: readonly number[] } {
	const low = firstAtOrAfter(candidates, from, ({ first }) => first);
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
