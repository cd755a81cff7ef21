import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParagraphFacts } from '../server/src/analysis/facts.ts';
import { analyzeParagraph, FIRST_CARRY } from '../server/src/analysis/paragraph.ts';
import { classesOf, isOrdinaryWord, plainForm, WORD } from '../server/src/analysis/recognizers/names-lexicon.ts';
import { splitParagraphs } from '../server/src/analysis/segment/paragraphs.ts';
import { MODELS } from './models.ts';
import { checkFixtures, type Finding } from './annotate.ts';

function findNames(text: string): Finding[] {
	let carry = FIRST_CARRY;
	const spans = splitParagraphs(text);
	const paragraphs: ParagraphFacts[] = spans.map((span) => {
		const facts = analyzeParagraph(text.slice(span.start, span.end), carry, MODELS);
		carry = facts.carryOut;
		return facts;
	});
	const settled = MODELS.names.settle(
		paragraphs,
		paragraphs.map((facts) => facts.names),
	);
	return settled.flatMap((names, i) => {
		const { start } = spans[i] as { start: number };
		return names.map((name) => ({
			start: start + name.start,
			end: start + name.end,
			label: name.damage ? `${name.type} (${name.damage})` : name.type,
		}));
	});
}

const found = (text: string): string[] => findNames(text).map(({ start, end, label }) => `${label}: ${text.slice(start, end)}`);

checkFixtures('fixtures/names', findNames);

test('one name has one type throughout, whatever stands near it', () => {
	const names = found('Mayor Dana Quill left. Later Quill said no.\n\nQuill is at sea, they sang.');
	assert.ok(names.includes('person: Dana Quill'));
	assert.deepEqual(
		names.filter((name) => name.endsWith(': Quill')),
		['person: Quill', 'person: Quill'],
	);
});

test('what is proved in one paragraph is found glued in another', () => {
	assert.ok(!found('Tarbukhwas late.').some((name) => name.includes('glued')));
	assert.ok(found('Governor Ivan Tarbukh spoke.\n\nBut Tarbukhwas late.').includes('person (glued): Tarbukh'));
});

test('ordinary words, surnames and brand names are never taken for damage', () => {
	const text =
		'Peter Smith met Ann Smithson and Robert Martin met Paul Martinon. The savings of Mr. Savings, the McDonald brothers, YouTube and ' +
		'the Pakistanis of Pakistan were in the news, said Robert Robertson. Singaporeans left Singapore. Indians saw India.';
	assert.deepEqual(
		found(text).filter((name) => name.includes('(')),
		[],
	);
});

test('a word in lower case that the article uses as an ordinary word is no name', () => {
	const names = found('Mayor Lena Harbourne spoke. The harbourne is old, a harbourne is deep, and harbourne tides are strong.');
	assert.deepEqual(
		names.filter((name) => name.includes('lower-case')),
		[],
	);
});

test('the furniture of a page names no people', () => {
	const names = found('READ ALSO: Vladimir Harkov returns to Minsk');
	assert.deepEqual(
		names.filter((name) => name.startsWith('person')),
		[],
	);
});

test('words for peoples are never people', () => {
	const names = found('The militant Palestinian group met rival Belarusian officials, and the veteran Russian left.');
	assert.deepEqual(names, ['other: Palestinian', 'other: Belarusian', 'other: Russian']);
});

test('a surname that is an ordinary word is a name behind its given name', () => {
	assert.deepEqual(found('Grace Hopper will not come to see the harbour.'), ['person: Grace Hopper']);
});

test('an acronym names what its long form names, wherever the article has it', () => {
	const names = found('IST warned of ice.\n\nThe Institute for the Study of Tides (IST) said so. At noon IST, or IST time, it rained.');
	assert.deepEqual(
		names.filter((name) => name.endsWith(': IST')),
		Array.from({ length: 4 }, () => 'organization: IST'),
	);
	assert.ok(names.includes('organization: Institute for the Study of Tides'));
	// what names nothing stays so
	assert.ok(!found('The Value Added Tax (VAT) rises. VAT is high.').some((name) => name.endsWith('VAT')));
});

test('names are in order, do not overlap and lie within the text, whatever the text', () => {
	const texts = [
		'',
		'. . .',
		'\u{1F600} Ivan',
		'Al - El - Abdel - Ivan',
		"People's People's People's",
		'J. J. J. J.',
		'Bank of the Bank of the Bank of',
		'Иван Petrov и Пётр',
		'Dr. Dr. Dr.',
		'&& A & B & C and',
		'Mr'.repeat(300),
		'Prime Minister of Minister of Prime Minister and Minister Ivan Prime',
	];
	for (const text of texts) {
		let end = 0;
		for (const name of findNames(text)) {
			assert.ok(name.start >= end && name.end > name.start && name.end <= text.length, JSON.stringify(text));
			end = name.end;
		}
	}
});

test('a long line of capitals is read in linear time', () => {
	const time = (text: string): number => {
		const began = performance.now();
		findNames(text);
		return performance.now() - began;
	};
	for (const unit of ['Russian Bank of ', 'Ivan Petrov ', 'King ', 'Al - ', 'Ab']) {
		time(unit.repeat(1000));
		const short = time(unit.repeat(4000));
		const long = time(unit.repeat(32_000));
		assert.ok(long < 40 * Math.max(short, 5), `${unit}: ${short} ms, then ${long} ms for eight times as much`);
	}
});

test('the lexicons know plain forms', () => {
	assert.equal(plainForm('łukasz'), 'lukasz');
	assert.equal(plainForm('zelenskу'), 'zelensky');
	assert.ok((classesOf('volodymyr') & WORD.given) !== 0);
	assert.ok((classesOf('paris') & WORD.place) !== 0);
	assert.ok(isOrdinaryWord('visited') && isOrdinaryWord('stopped') && isOrdinaryWord('whose'));
	assert.ok(!isOrdinaryWord('putin') && !isOrdinaryWord('lukashenko'));
});
