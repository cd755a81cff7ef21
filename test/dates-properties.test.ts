import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import type { DocumentFacts, Timex } from '../server/src/analysis/facts.ts';
import { isoDate } from '../server/src/analysis/recognizers/dates/calendar.ts';
import { timeline } from '../server/src/features/timeline.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';
import { type Random, randomFrom } from './random.ts';

const analyze = (text: string, published?: string): DocumentFacts =>
	analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published }, MODELS);

const WORDS =
	`Monday Friday Sat. Tues December Dec. May March 19 19th 31 2022 1998 44 BC AD 70 0 00 24 12/19/2022 03/04/2022 19.12. 19.12.2022 2022-12-19
	21:06 5 p.m. noon midnight IST GMT Kyiv time ( ) last next this that the same following previous year month week day quarter decade century
	third first half of and to - – , . from between until since by in on at early mid late mid-1990s 1980s nineties ago later before after
	yesterday today tomorrow tonight morning evenings spring Christmas Easter Sunday fiscal two twenty-one hundred thousand million several a an
	every each daily twice ended ending will said was had been be met could not 28th inst. ult. c. 757 half past quarter dawn nightfall hours small
	afterwards morrow fortnight weekend midweek other 11/12 30/31 0430 1/2 ½ 's ’s year-end end beginning over for whole another`.split(
		/\s+/,
	);

const jumble = (random: Random, words: number) => Array.from({ length: words }, () => random.pick(WORDS)).join(' ');

const WEEK = String.raw`(?:0[1-9]|[1-4]\d|5[0-3])`;
const YEAR = String.raw`(?:\d{4}|BC\d{4})`;
const DAY = String.raw`${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const CLOCK = String.raw`(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?`;
const DATE = String.raw`(?:${DAY}|${YEAR}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]|SP|SU|FA|WI|W${WEEK}(?:-WE)?))?|(?:BC)?\d{2,3})`;
const LENGTH = String.raw`P(?=.)(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|Q|E|C|WE|DE))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?`;
const VALUES: Readonly<Record<Timex['type'], RegExp>> = {
	DATE: new RegExp(`^${DATE}(?:/${DATE})?$`),
	TIME: new RegExp(`^${DAY}T(?:${CLOCK}|MO|MI|AF|EV|NI|DT)(?:/${DAY}T${CLOCK})?$`),
	DURATION: new RegExp(`^${LENGTH}$`),
	SET: new RegExp(
		`^(?:${LENGTH}|XXXX-WXX-(?:WE|[1-7](?:T?(?:MO|AF|EV|NI))?)|XXXX-\\d\\d|XXXX-(?:SP|SU|FA|WI)|(?:XXXX-XX-XX)?T(?:MO|AF|EV|NI))$`,
	),
};

test('every value can be read again, and every stretch ends no sooner than it begins', () => {
	for (let seed = 1; seed <= 400; seed++) {
		const random = randomFrom(seed);
		const text = `A headline\n\n${jumble(random, 40)}\n\n${jumble(random, 40)}`;
		const published = random.pick([undefined, '2022-12-19', '2024-02-29', '1998-01-01T09:00', '2023-01-01']);
		const facts = analyze(text, published);
		for (const timex of facts.timexes) {
			const said = `seed ${seed}: ${timex.text} = ${timex.value} in ${JSON.stringify(text)}`;
			const { interval, value } = timex;
			assert.equal(timex.sentence.start <= timex.start && timex.start < timex.sentence.end, true, said);
			if (interval) assert.ok(Number.isInteger(interval.first) && Number.isInteger(interval.last) && interval.first <= interval.last, said);
			if (value === undefined) continue;
			assert.match(value, VALUES[timex.type], said);
			assert.equal(interval !== undefined, timex.type === 'DATE' || timex.type === 'TIME', said);
			// a day written out is the same day
			if (interval && /^\d{4}-\d\d-\d\d$/.test(value)) {
				assert.equal(isoDate(interval.first), value, said);
				const again = analyze(`A headline\n\nHe left on ${value} and stayed away.`).timexes[0];
				assert.equal(again?.value, value, said);
			}
		}
		const events = timeline(facts);
		for (const [i, event] of events.entries()) {
			assert.ok(event.when.start < event.when.end && event.sentence.start <= event.when.start, `seed ${seed}`);
			if (!event.from.startsWith('BC')) assert.ok(event.from <= event.to, `seed ${seed}: ${event.from} to ${event.to}`);
			const before = events[i - 1];
			if (before && !before.from.startsWith('BC') && !event.from.startsWith('BC')) assert.ok(before.from <= event.from, `seed ${seed}`);
		}
	}
});

const PARAGRAPHS: readonly string[] = [
	'The council met on Monday and will meet again on Friday, the mayor said.',
	'The bridge was closed last week. It could be opened in January, or in the spring.',
	'He was born on 3 March 1961; the following day his father left, and a year later the town burnt down.',
	'The vote was held at 9 a.m. on Tuesday. It was over by noon, and the next morning the papers had it.',
	'The yard earned $3 million in the third quarter, up from $2 million a year earlier.',
	'It runs from 21 to 27 December. Two days later the ferry sails.',
	'Nobody has counted the boats since 1998. That same year the pier was sold.',
	'She spoke of the sea, and of nothing else.',
	'Yesterday it rained. Tonight it will snow, they say, and on the 28th it may thaw.',
	'The union, 400 strong, left the hall with its banners.',
];
/** Paragraphs that name no day which another could go on from. */
const WITHOUT_DATES = [
	'Nobody came.',
	'The hall, said Ruth Anselm, was empty: “All gone.”',
	'It rained for three hours, as it does every Monday.',
];

test('no expression changes its value when a paragraph that has nothing to do with it changes', () => {
	for (let seed = 1; seed <= 150; seed++) {
		const random = randomFrom(seed);
		const paragraphs = Array.from({ length: 3 + random.below(8) }, () => random.pick(PARAGRAPHS));
		const at = random.below(paragraphs.length);
		const others = random.next() < 0.5 ? PARAGRAPHS : WITHOUT_DATES;
		const changed = paragraphs.with(at, random.pick(others));
		const values = (all: readonly string[]) => {
			const { timexes, paragraphs: placed } = analyze(`A headline\n\n${all.join('\n\n')}`, '2022-12-19');
			return placed
				.slice(1)
				.map(({ start, end }) =>
					timexes.filter((timex) => start <= timex.start && timex.end <= end).map((timex) => `${timex.text} = ${timex.value}`),
				);
		};
		const [before, after] = [values(paragraphs), values(changed)];
		for (const i of paragraphs.keys())
			if (i !== at) assert.deepEqual(after[i], before[i], `seed ${seed}, paragraph ${i + 1}: ${paragraphs[i]}`);
	}
});

test('an article of today with a paragraph of history stays an article of today, and a history stays a history', () => {
	const history =
		'In 1871 the siege began. In April the town fell. In 1872 the walls were pulled down, in 1873 the bridge was built, in 1881 the pier.';
	const more = 'In 1890 the mill burnt down, in 1901 the church, in 1912 the hall. In March the school was opened.';
	const march = (text: string) =>
		analyze(`A headline\n\n${text}`, '2022-12-19').timexes.find(({ text: words }) => words === 'March')?.value;
	assert.equal(march(`${history}\n\n${more}`), '1912-03');
	assert.equal(march(`${history}\n\n${more}\n\nNobody came.`), '1912-03');
	// its paragraphs of history tell their own story
	const today = 'The council met on Monday, and on Tuesday, and again yesterday.';
	assert.equal(march(`${today}\n\n${history}\n\n${more}`), '1912-03');
	assert.equal(march(`${today}\n\n${history}\n\nIn March the school was opened.`), '2022-03');
	assert.equal(march(`${today}\n\n${more} Yesterday it was closed.`), '2022-03');
});

const HOSTILE: readonly string[] = [
	'1,1/1.1-1 two to ',
	'1,',
	'1,000,',
	'12/19/',
	'19.12.',
	'1-',
	'21:06 ',
	'Monday, ',
	'Monday, 19 ',
	'December 19, ',
	'from Monday to ',
	'every Monday and ',
	'the day before ',
	'two years and ',
	'twenty-',
	'last ',
	'of the ',
	'1998–',
	'44 B',
	'at noon on ',
	'IST ',
	'two hundred thousand and ',
	'half past ',
	'a quarter to ',
	'five to ',
	'In 793 ',
	'in 757 and ',
	'c. 410 ',
	'on 21 and ',
	'the 28th of that ',
	'March and ',
	'had been since ',
	'the first Monday of ',
	'the evening of the ',
];

for (const unit of HOSTILE) {
	test(`four times the marks take about four times the time: ${unit}`, () => {
		const time = (length: number) => {
			const text = `A headline\n\n${unit.repeat(Math.ceil(length / unit.length))}`;
			let best = Number.POSITIVE_INFINITY;
			for (let run = 0; run < 2; run++) {
				const start = performance.now();
				analyze(text, '2022-12-19');
				best = Math.min(best, performance.now() - start);
			}
			return best;
		};
		// a quadratic pass takes 16 times as long; a busy machine gets more chances
		for (let chance = 1; chance <= 4; chance++) {
			const [small, large] = [time(10_000), time(40_000)];
			if (large < Math.max(60, small * 8)) return;
			if (chance === 4) assert.fail(`${small.toFixed(1)} ms for 10,000 code units, ${large.toFixed(1)} ms for 40,000`);
		}
	});
}
