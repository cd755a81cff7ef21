import type { NameCandidate, NameType } from '../facts.ts';
import { splitGlued } from './names-damage.ts';
import { classesOf, WORD } from './names-lexicon.ts';
import { follows, type Loudness, type Word } from './names-scan.ts';

/** A run while it is read. */
export interface Run {
	readonly words: readonly Word[];
	/** The run's words, as indices in `words`. */
	readonly indices: readonly number[];
	readonly loudness: Loudness;
	/** Where its names go. */
	readonly found: NameCandidate[];
	/** The index of the word behind all that was read; a name may go on behind its run (`Ministry of …`). */
	behind: number;
}

/** The word at a place of a run. */
export function at(run: Run, index: number): Word {
	return run.words[run.indices[index] as number] as Word;
}

/** Whether the word at a place of a run has one of the classes. */
export function has(run: Run, index: number, bits: number): boolean {
	return (at(run, index).known & bits) !== 0;
}

/** The word just before, plain; empty at the paragraph's start. */
export function before(run: Run, index: number): string {
	return run.words[(run.indices[index] as number) - 1]?.plain ?? '';
}

/** The word that stands together with the end of `[…, end)`, if any. */
export function wordAfter(run: Run, end: number): Word | undefined {
	const last = run.indices[end - 1] as number;
	const next = end < run.indices.length ? (run.indices[end] as number) : last + 1;
	return follows(run.words, last, next) ? run.words[next] : undefined;
}

/** Whether a title with a capital stands before a word: `President Georgia …`, but not `its rival France`. */
export function isTitledByOffice(run: Run, index: number): boolean {
	const previous = run.words[(run.indices[index] as number) - 1];
	return previous !== undefined && (previous.capital || previous.token.text === '.');
}

/** What may stand inside a name but not end it. */
export function isLink(word: Word): boolean {
	return word.token.kind !== 'word' || (!word.capital && (word.known & WORD.particle) !== 0);
}

/** Adds the words `[from, to)` of a run as a name. */
export function emit(run: Run, from: number, to: number, type: NameType, score: number): void {
	emitTokens(run, run.indices[from] as number, run.indices[to - 1] as number, type, score);
}

/** A name from one token to another, both included. */
export function emitTokens(run: Run, first: number, last: number, type: NameType, score: number): void {
	const { words, found } = run;
	let begin = first;
	while (type === 'person' && begin > 0 && LEADING_PARTICLES.has((words[begin - 1] as Word).token.text) && follows(words, begin - 1, begin))
		begin--;
	const start = (words[begin] as Word).token.start;
	const end = words[last] as Word;
	let stop = end.token.end;
	let damage: NameCandidate['damage'];
	for (let i = first; i <= last; i++) if ((words[i] as Word).mixed) damage = 'mixed-alphabet';
	const point = words[last + 1];
	if (
		point?.token.text === '.' &&
		point.token.start === stop &&
		/^(?:jr|sr|inc|corp|ltd|co|bros)$/.test(end.plain) &&
		words[last + 2]?.token.sentence === end.token.sentence
	)
		stop = point.token.end;
	const cut =
		type === 'person' && last > first
			? splitGlued(end, 7, (plain) => plain.length > 4 && (classesOf(plain) & WORD.family) !== 0)
			: undefined;
	if (cut) {
		stop = end.token.start + cut;
		damage = 'glued';
	}
	const before = found[found.length - 1];
	if (before && before.end > start) return;
	found.push({ start, end: stop, type, score, damage });
}

/** Words in lower case that may begin a surname: `van der Berg`. */
export const LEADING_PARTICLES = new Set('van von der den de della di du da dos bin ibn'.split(' '));
