import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../../server/src/features/figures.ts';

const TEXT = `The mayor stole 4 million euros from 12 of the 40 beds. Four Kestrovan fire engines came, 7 percent of voters
did not; a 16-year-old boy, 3–5 men, tens of thousands of people and dozens of New York officials paid Rs 500 crore, US$3bn or £4m a year.
Room 12 has 1,200 square metres, winds reach 80 km/h, and at least 11
workers’ homes are gone. Two of them said: “I was there 12 times.”

Boxes 9

lives`;

test('a figure goes with its unit and with what it counts', () => {
	const shown = figuresIn(TEXT).map(({ start, amountEnd, end }) => `${TEXT.slice(start, amountEnd)}|${TEXT.slice(amountEnd, end)}`);
	assert.deepEqual(shown, [
		'4 million| euros',
		'12|',
		'40| beds',
		'Four| Kestrovan fire engines',
		'7 percent|',
		'16|-year-old',
		'3–5| men',
		'tens of thousands of| people',
		'dozens of| New York officials',
		'Rs 500 crore|',
		'US$3bn|',
		'£4m|',
		'12|',
		'1,200| square metres',
		'80 km/h|',
		'11|\nworkers',
		'Two|',
		'12| times',
		'9|',
	]);
});
