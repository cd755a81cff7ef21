import type { DayNumber } from './calendar.ts';
import type { Placed } from './stretches.ts';

/** What expressions are read against. */
export interface Anchors {
	/** The day of publication. */
	readonly publication: DayNumber | undefined;
	/** The stretch that the text spoke of last, for `the previous day`. */
	readonly text: Placed | undefined;
	/** Whether the text spoke of it in the same sentence. */
	readonly near: boolean;
	/** The quarter, half or year that the figures of the text are about, for `the quarter` and `a year earlier`. */
	readonly period: Placed | undefined;
	/** The day that the same sentence names, for a clock time alone. */
	readonly sentence: DayNumber | undefined;
	/** Whether slashed dates of this article put the month first; undefined where nothing settles it. */
	readonly monthFirst: boolean | undefined;
	/** Whether the article tells a story of long ago, in which a date carries over to the next expression. */
	readonly narrative: boolean;
	/** Whether the words before it say that it is still to come: `by June`. */
	readonly ahead?: boolean;
}

/** Nothing to read against. */
export const NO_ANCHORS: Anchors = {
	publication: undefined,
	text: undefined,
	near: false,
	period: undefined,
	sentence: undefined,
	monthFirst: undefined,
	narrative: false,
};
