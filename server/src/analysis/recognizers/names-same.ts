import type { NameCandidate } from '../facts.ts';

/** Whether two lists hold the same names. */
export function sameNames(a: readonly NameCandidate[], b: readonly NameCandidate[]): boolean {
	if (a === b) return true;
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) {
		const [one, other] = [a[i] as NameCandidate, b[i] as NameCandidate];
		if (one === other) continue;
		if (one.start !== other.start || one.end !== other.end || one.type !== other.type) return false;
		if (one.score !== other.score || one.damage !== other.damage) return false;
	}
	return true;
}
