import { diffArrays } from 'diff';
import { isSmallWord } from '../analysis/quoted-words.ts';
import type { WordingRun } from './card.ts';

/** More words than these of one wording are not compared: no card could show them. */
const MOST_WORDS = 400;
const LONGEST_READ = 8000;
/** A stretch that only one of the two has is shown with this many words of it. */
const MOST_SHOWN = 10;

interface Word {
	readonly text: string;
	/** As it is compared: capitals and marks do not make words differ. */
	readonly key: string;
}

/**
 * How another wording (`there`) of quoted words differs from the one at hand (`here`), word by word. What `here` says before and after is
 * left out, long stretches that only one of them has are shortened. Undefined where the two are the same words.
 */
export function wordingRuns(here: string, there: string): readonly WordingRun[] | undefined {
	const [ours, theirs] = [wordsIn(here), wordsIn(there)];
	if (ours.length === theirs.length && ours.every(({ key }, i) => key === theirs[i]?.key)) return undefined;
	const runs = slid(
		diffArrays(stretchOf(ours, theirs), theirs, { comparator: (a, b) => a.key === b.key }).map(
			({ value, added, removed }): Run => ({ words: value, only: added ? 'there' : removed ? 'here' : undefined }),
		),
	);
	while (runs.at(0)?.only === 'here') runs.shift();
	while (runs.at(-1)?.only === 'here') runs.pop();
	return runs.map(({ words, only }, i) => ({ text: shown(words, only, i === 0, i === runs.length - 1), only }));
}

interface Run {
	readonly words: readonly Word[];
	readonly only: WordingRun['only'];
}

/**
 * The same runs without a small word that stands alone between two stretches of one wording: *in* | January … *in* | perfect order becomes
 * in January … | *in* perfect order.
 */
function slid(runs: readonly Run[]): Run[] {
	const result = [...runs];
	for (let i = result.length - 3; i >= 0; i--) {
		const [same, stretch, next] = result.slice(i, i + 3) as [Run, Run, Run];
		if (same.only || !stretch.only || next.only) continue;
		const rest = stretch.words.length - same.words.length;
		if (rest < 1 || !same.words.every(({ key }, at) => key === stretch.words[rest + at]?.key)) continue;
		const before = result[i - 1];
		const joins = before?.only === stretch.only;
		const words = [...(joins ? before.words : []), ...same.words, ...stretch.words.slice(0, rest)];
		const shared = [...stretch.words.slice(rest), ...next.words];
		result.splice(joins ? i - 1 : i, joins ? 4 : 3, { words, only: stretch.only }, { words: shared, only: undefined });
	}
	return result;
}

/** What two quotations have in common that are the same words, however they are punctuated. */
export function wordingKey(text: string): string {
	return wordsIn(text)
		.map(({ key }) => key)
		.join(' ');
}

/** The shortest stretch of our words that holds all the telling words that theirs have in common with them. */
function stretchOf(ours: readonly Word[], theirs: readonly Word[]): Word[] {
	const said = new Set(theirs.map(({ key }) => key));
	const shared = ours.map(({ key }) => said.has(key) && !isSmallWord(key));
	const wanted = new Set(ours.filter((_, i) => shared[i]).map(({ key }) => key));
	const inside = new Map<string, number>();
	let best: { start: number; end: number } | undefined;
	let start = 0;
	ours.forEach(({ key }, i) => {
		if (!shared[i]) return;
		inside.set(key, (inside.get(key) ?? 0) + 1);
		for (; inside.size === wanted.size; start++) {
			if (!best || i + 1 - start < best.end - best.start) best = { start, end: i + 1 };
			const first = (ours[start] as Word).key;
			const left = (inside.get(first) ?? 0) - 1;
			if (left > 0) inside.set(first, left);
			else if (shared[start]) inside.delete(first);
		}
	});
	if (!best) return [...ours];
	// what stands before and after them there may stand here too, with a word or two between
	const before = theirs.findIndex(({ key }) => wanted.has(key));
	const behind = theirs.length - 1 - theirs.findLastIndex(({ key }) => wanted.has(key));
	const reach = (words: number) => (words > 0 ? Math.min(words + 2, MOST_SHOWN) : 0);
	return ours.slice(Math.max(0, best.start - reach(before)), best.end + reach(behind));
}

/** The first and last words of a long stretch; what stands at an end of the wording alone there, next to the rest of it. */
function shown(words: readonly Word[], only: WordingRun['only'], first: boolean, last: boolean): string {
	const text = (some: readonly Word[]) => some.map((word) => word.text).join(' ');
	if (words.length <= (only ? MOST_SHOWN : 2 * MOST_SHOWN)) return text(words);
	if (only === undefined) return `${text(words.slice(0, MOST_SHOWN))} … ${text(words.slice(-MOST_SHOWN))}`;
	if (first) return `… ${text(words.slice(-MOST_SHOWN))}`;
	if (last) return `${text(words.slice(0, MOST_SHOWN))} …`;
	return `${text(words.slice(0, MOST_SHOWN / 2))} … ${text(words.slice(-MOST_SHOWN / 2))}`;
}

/** The words between the outer quotation marks; marks that stand alone belong to the word before. */
function wordsIn(text: string): Word[] {
	const found: Word[] = [];
	for (const part of withoutMarks(text.slice(0, LONGEST_READ)).split(/\s+/).slice(0, MOST_WORDS)) {
		const key = part.toLowerCase().replace(/[^\p{L}\p{N}\p{M}%$€£]+/gu, '');
		const before = found.at(-1);
		if (key !== '') found.push({ text: part, key });
		else if (before && part !== '') found[found.length - 1] = { ...before, text: `${before.text} ${part}` };
	}
	return found;
}

/** Quoted words without the marks around them or at each paragraph, and without the comma or full stop that belongs to the sentence. */
function withoutMarks(text: string): string {
	return text
		.replace(/^[\s"“”„‟«»‹›'‘’`]{1,4}/, '')
		.replace(/[,.]?[\s"“”„‟«»‹›'‘’`]{1,4}$/, '')
		.replace(/\n\s{0,20}["“„«‘]/g, '\n');
}
