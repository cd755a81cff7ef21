import type { Step } from '../../lexicons/calendar.ts';

/** How many of its kind a word steps from the present one (`last` −1, `next` 1); undefined where it says no number. */
export const STEP_BY: Readonly<Record<Step, number | undefined>> = {
	last: -1,
	past: -1,
	latest: -1,
	this: 0,
	current: 0,
	next: 1,
	coming: 1,
	previous: -1,
	following: 1,
	same: 0,
	that: 0,
	recent: undefined,
};
