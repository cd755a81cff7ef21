import type { NameType } from '../facts.ts';

/** The types of names in the order of their labels. */
export const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'place', 'other'];

/** The label of a token outside all names. */
export const OUTSIDE = 0;

/** How many labels there are: BILOU (Ratinov and Roth 2009) for each type of name. */
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

/** What part of a name a token is: its beginning, its inside, its last, or all of it (unit). */
export const PART = { begin: 0, inside: 1, last: 2, unit: 3 } as const;

/** The label of a token that is a part of a name of the type at an index of `NAME_TYPES`. */
export function labelOf(type: number, part: number): number {
	return 1 + 4 * type + part;
}

/** The index in `NAME_TYPES` of a label's type; of no use for `OUTSIDE`. */
export function typeOfLabel(label: number): number {
	return (label - 1) >> 2;
}

/** The part of the name that a label stands for; of no use for `OUTSIDE`. */
export function partOfLabel(label: number): number {
	return (label - 1) & 3;
}

/** Whether a label leaves a name open, so that the next token must go on with it. */
export function isOpen(label: number): boolean {
	return label !== OUTSIDE && partOfLabel(label) < PART.last;
}

/** Whether a label may follow another; the edges of a stretch count as `OUTSIDE`. */
export function mayFollow(before: number, label: number): boolean {
	const goesOn = label !== OUTSIDE && (partOfLabel(label) === PART.inside || partOfLabel(label) === PART.last);
	if (!isOpen(before)) return !goesOn;
	return goesOn && typeOfLabel(before) === typeOfLabel(label);
}

/** For each label, the labels that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
	Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, label)),
);
