import type { Atom } from './atoms.ts';
import type { Tense } from './meaning.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const FUTURE = words(`will 'll shall won't expected expects expect scheduled due plans planned planning plan intends intend set slated
	likely hopes hope aims aim must should may could might can would`);
const PAST = words(`was were had did said told went came took made began met left won lost found held saw got gave became wrote spoke led
	ran rose fell paid sold bought sent hit cut put kept brought thought sat stood broke struck shot drew drove flew grew hurt knew
	read sought shut shook spent split swept threw woke withdrew been has have didn't wasn't weren't hadn't`);
const FARTHEST = 25;

/**
 * The tense of the verb that an expression in [start, end) belongs to: the nearest verb before it in the sentence, else the nearest behind.
 * Undefined where no verb tells. A window keeps it linear.
 */
export function tenseNear(atoms: readonly Atom[], start: number, end: number): Tense {
	const sentence = atoms[start]?.sentence;
	let modal = false;
	for (let i = start - 1; i >= 0 && start - i <= FARTHEST && atoms[i]?.sentence === sentence; i--) {
		const tense = tenseAt(atoms, i);
		if (tense === undefined) continue;
		// "could have been", "had planned to": what stands before an auxiliary decides
		if (tense === 'past' && !modal) {
			const before = atoms[i - 1]?.lower;
			if (before !== undefined && FUTURE.has(before) && before !== 'planned' && before !== 'expected') return 'future';
			if (/^(?:be|been)$/.test(before ?? '') && isFutureWithin(atoms, i - 2, 3)) return 'future';
		}
		modal = true;
		return tense;
	}
	for (let i = end; i < atoms.length && i - end <= FARTHEST && atoms[i]?.sentence === sentence; i++) {
		const tense = tenseAt(atoms, i);
		if (tense !== undefined) return tense;
	}
	return undefined;
}

function isFutureWithin(atoms: readonly Atom[], from: number, count: number): boolean {
	for (let i = from; i >= 0 && i > from - count; i--) if (FUTURE.has(atoms[i]?.lower ?? '')) return true;
	return false;
}

function tenseAt(atoms: readonly Atom[], i: number): Tense {
	const atom = atoms[i] as Atom;
	if (atom.kind !== 'word') return undefined;
	const { lower } = atom;
	if (FUTURE.has(lower)) return lower === 'may' && atom.shape === 'title' && i > 0 ? undefined : 'future';
	if (lower === 'going' && atoms[i + 1]?.lower === 'to') return 'future';
	if ((lower === 'is' || lower === 'are') && atoms[i + 1]?.lower === 'to') return 'future';
	if (PAST.has(lower)) return 'past';
	if (lower.length > 4 && lower.endsWith('ed') && atom.shape === 'lower' && !lower.endsWith('eed')) {
		const before = atoms[i - 1]?.lower;
		return before === 'be' && isFutureWithin(atoms, i - 2, 3) ? 'future' : 'past';
	}
	return undefined;
}
