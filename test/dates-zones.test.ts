import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import { AMBIGUOUS_ZONES, PLACE_ZONES, SEASONAL_ZONES } from '../server/src/analysis/lexicons/calendar.ts';
import { zoneOffset } from '../server/src/analysis/recognizers/dates/calendar.ts';
import { ambiguousDate } from '../server/src/rules/ambiguous-date.ts';
import { PLAIN_DESK } from '../server/src/rules/rule.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';

const factsOf = (sentence: string) =>
	analyzeDocument({ snapshot: textSnapshot(`A headline\n\n${sentence}`), fileName: undefined, published: '2022-12-19' }, MODELS);

test('every zone that copy names is known to the host', () => {
	for (const zone of [...PLACE_ZONES.values(), ...SEASONAL_ZONES.values()])
		assert.equal(typeof zoneOffset(zone, 19_345, 720), 'number', zone);
});

test('each meaning of an ambiguous zone, written out, settles the offset, and the meanings differ', () => {
	for (const [zone, meanings] of AMBIGUOUS_ZONES) {
		const values = meanings.map((meaning) => factsOf(`It began at 9 p.m. ${meaning}.`).timexes[0]?.value);
		for (const value of values)
			assert.match(value ?? '', /^2022-12-19T21:00(?:Z|[+-]\d\d:\d\d)$/, `${zone}: ${meanings.join()}: ${values.join()}`);
		assert.equal(new Set(values).size, meanings.length, `${zone}: ${values.join()}`);
	}
});

test('after any of its fixes the problem is gone and the day is the one that the fix names', () => {
	for (const sentence of [
		'The hull was laid on 03/04/2022, he said.',
		'It began at 21:06 IST, he said.',
		'It began at 9pm (CST), he said.',
	]) {
		const facts = factsOf(sentence);
		const [problem, ...more] = ambiguousDate.check(facts, PLAIN_DESK);
		assert.ok(problem && more.length === 0, sentence);
		const fixes = ambiguousDate.fixes(facts, problem);
		assert.ok(fixes.length >= 2, sentence);
		const { text } = facts.snapshot;
		const values = fixes.map(({ edits: [edit] }) => {
			assert.ok(edit);
			const fixed = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
			const again = factsOf(fixed.slice('A headline\n\n'.length));
			assert.deepEqual(ambiguousDate.check(again, PLAIN_DESK), [], fixed);
			return again.timexes[0]?.value;
		});
		assert.ok(values.every((value) => value !== undefined) && new Set(values).size === fixes.length, values.join());
	}
});

test('what is open about a clock time is said', () => {
	const doubts = (sentence: string) => factsOf(sentence).timexes[0]?.doubts.map(({ kind }) => kind);
	assert.deepEqual(doubts('It began at 9 p.m. Kyiv time.'), []);
	assert.deepEqual(doubts('It began at 9 p.m. GMT.'), []);
	assert.deepEqual(doubts('It began at 9 p.m. IST.'), ['zone']);
	assert.deepEqual(doubts('It began at 9 p.m. on 3 March 2021.'), ['no-zone']);
	assert.deepEqual(doubts('It began at 9 p.m. local time.'), ['no-zone']);
	assert.deepEqual(doubts('The deal of Friday.'), ['direction']);
	assert.deepEqual(doubts('They rested on Thanksgiving.'), ['holiday']);
});
