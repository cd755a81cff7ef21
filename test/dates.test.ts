import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import type { Timex } from '../server/src/analysis/facts.ts';
import {
	addMonths,
	civilDay,
	dayNumber,
	easterSunday,
	isoDate,
	isoWeek,
	nthWeekday,
	parseIsoDate,
	weekdayOf,
	zoneOffset,
} from '../server/src/analysis/recognizers/dates/calendar.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';
import { checkFixtures } from './annotate.ts';

const timexes = (text: string, published?: string): readonly Timex[] =>
	analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published }, MODELS).timexes;

checkFixtures('fixtures/dates', (text) =>
	timexes(text).map((timex) => ({
		...timex,
		label: `${timex.type} ${timex.value ?? '?'}${timex.gloss === undefined ? '' : ` = ${timex.gloss}`}`,
	})),
);

/** Expressions of a sentence published on Monday 19 December 2022, as `words = value`. */
const read = (sentence: string): string =>
	timexes(`A headline\n\n${sentence}`, '2022-12-19')
		.map((timex) => `${timex.text} = ${timex.value ?? '?'}`)
		.join('; ');

test('days are written in every order', () => {
	assert.equal(read('He left on 12/19/2022 for good.'), '12/19/2022 = 2022-12-19');
	assert.equal(read('He left on 19.12.2022 for good.'), '19.12.2022 = 2022-12-19');
	assert.equal(read('He left on 19.12. at dawn and slept.'), '19.12. = 2022-12-19; dawn = 2022-12-19TMO');
	assert.equal(read('He left on December 19th 2022.'), 'December 19th 2022 = 2022-12-19');
	assert.equal(read('He left on the 3rd of March, 1999.'), 'the 3rd of March, 1999 = 1999-03-03');
	assert.equal(read('He left on Sunday, Dec. 3, 1999, alone.'), 'Sunday, Dec. 3, 1999 = 1999-12-03');
	assert.equal(read('He left on 31/02/2022, they say.'), '');
});

test('a slashed date is read as the rest of the article settles it, else not at all', () => {
	assert.equal(read('He left on 03/04/2022.'), '03/04/2022 = ?');
	assert.equal(read('He left on 03/04/2022 and came back on 25/04/2022.'), '03/04/2022 = 2022-04-03; 25/04/2022 = 2022-04-25');
	assert.equal(read('He left on 03/04/2022 and came back on 04/25/2022.'), '03/04/2022 = 2022-03-04; 04/25/2022 = 2022-04-25');
});

test('the tense of the verb says which Friday and which January', () => {
	assert.equal(read('The council met on Friday.'), 'Friday = 2022-12-16');
	assert.equal(read('The council will meet on Friday.'), 'Friday = 2022-12-23');
	assert.equal(read('He could not be reached on Friday.'), 'Friday = 2022-12-16');
	assert.equal(read('She is flying out on Friday.'), 'Friday = 2022-12-23');
	assert.equal(read("They appealed against Friday's ruling."), 'Friday = 2022-12-16');
	assert.equal(read('The bridge was built in January.'), 'January = 2022-01');
	assert.equal(read('The bridge could be opened in January.'), 'January = 2023-01');
	assert.equal(read('The council met on Monday.'), 'Monday = 2022-12-19');
	assert.equal(read('It has been shut since Friday but the shop will last.'), 'Friday = 2022-12-16');
});

test('a clock time has an offset only where the copy settles it', () => {
	assert.equal(read('It began at 3 p.m. Kyiv time.'), '3 p.m. Kyiv time = 2022-12-19T15:00+02:00');
	assert.equal(read('It began at 3 p.m. Kyiv time on 1 July 2022.'), '3 p.m. Kyiv time on 1 July 2022 = 2022-07-01T15:00+03:00');
	assert.equal(read('It began at 17:00 GMT.'), '17:00 GMT = 2022-12-19T17:00Z');
	assert.equal(read('It began at 21:06 IST.'), '21:06 IST = 2022-12-19T21:06');
	assert.equal(read('It began at 5 p.m. local time on Friday.'), '5 p.m. local time on Friday = 2022-12-16T17:00');
	assert.equal(read('It began at noon yesterday.'), 'noon yesterday = 2022-12-18T12:00');
});

test('durations, sets and ranges', () => {
	assert.equal(read('It took three and a half years and at least two days.'), 'three and a half years = P3Y6M; at least two days = P2D');
	assert.equal(read('For months a 10-day ban held.'), 'months = PXM; 10-day = P10D');
	assert.equal(read('They meet every other week, daily and each Monday.'), 'every other week = P2W; daily = P1D; each Monday = XXXX-WXX-1');
	assert.equal(read('The drill runs December 21-27.'), 'December 21-27 = 2022-12-21/2022-12-27');
	assert.equal(read('The drill runs June 30 - July 4, 2023.'), 'June 30 - July 4, 2023 = 2023-06-30/2023-07-04');
});

test('what looks like a date and is none', () => {
	for (const sentence of [
		'About 2000 people may march.',
		'Mr. May and April Jones won 3-2 in 2:31.',
		'Now, recently, soon and currently are no dates.',
		'He is 37 years old and costs $1999.',
		'Version 1.2.3 of 10.0.0.1 has 1988 pages.',
		'She told USA Today and The Sun so.',
	])
		assert.equal(read(sentence), '', sentence);
});

test('the calendar agrees with the one of the language over eight centuries', () => {
	for (let day = dayNumber(1600, 1, 1); day < dayNumber(2400, 1, 1); day += 17) {
		const date = new Date(day * 86_400_000);
		assert.equal(isoDate(day), date.toISOString().slice(0, 10));
		assert.equal(weekdayOf(day), date.getUTCDay() || 7);
		assert.equal(parseIsoDate(isoDate(day)), day);
		const { year, month, day: dayOfMonth } = civilDay(day);
		assert.equal(dayNumber(year, month, dayOfMonth), day);
	}
	assert.deepEqual(isoWeek(dayNumber(2021, 1, 3)), { year: 2020, week: 53 });
	assert.equal(isoDate(addMonths(dayNumber(2024, 1, 31), 1)), '2024-02-29');
	assert.equal(isoDate(easterSunday(2022)), '2022-04-17');
	assert.equal(isoDate(nthWeekday(2022, 11, 4, 4)), '2022-11-24');
	assert.equal(isoDate(nthWeekday(2022, 5, 1, -1)), '2022-05-30');
	assert.equal(parseIsoDate('2022-02-29'), undefined);
});

test('offsets know summer time on both sides of the change', () => {
	assert.equal(zoneOffset('Europe/Kiev', dayNumber(2022, 10, 30), 2 * 60), 180);
	assert.equal(zoneOffset('Europe/Kiev', dayNumber(2022, 10, 30), 5 * 60), 120);
	assert.equal(zoneOffset('No/Where', 0, 0), undefined);
});

test('the time zone of the machine changes nothing', () => {
	const before = process.env.TZ;
	const text =
		'A headline\n\nIt began at 11:30 p.m. Kyiv time today, after a week that ended on Sunday, and goes on until 1 a.m. tomorrow.';
	try {
		const seen = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Kiev'].map((zone) => {
			process.env.TZ = zone;
			return JSON.stringify(timexes(text, '2022-10-29'));
		});
		assert.equal(new Set(seen).size, 1, seen.join('\n'));
		assert.match(seen[0] as string, /2022-10-29T23:30\+03:00/);
	} finally {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	}
});

test('hostile digits and marks cost linear time', () => {
	const time = (n: number) => {
		const text = `A headline\n\n${'1,1/1.1-1 two to '.repeat(n)}`;
		const start = performance.now();
		timexes(text, '2022-12-19');
		return performance.now() - start;
	};
	time(2000);
	const [once, fourfold] = [time(4000), time(16_000)];
	assert.ok(fourfold < 12 * once + 50, `${once} ms, four times the text: ${fourfold} ms`);
});
