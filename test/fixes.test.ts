import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import { findProblems, RULES } from '../server/src/rules/index.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';

/** The titles of the fixes for an article's first problem of a code, each with the line that it changes, as it reads afterwards. */
function fixed(code: string, ...paragraphs: readonly string[]): readonly string[] {
	const text = ['Crews walk out', ...paragraphs].join('\n\n');
	const facts = analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: '2031-03-07' }, MODELS);
	const problem = findProblems(facts, {}, (rule, error) => assert.fail(`${rule}: ${String(error)}`)).find((each) => each.code === code);
	assert.ok(problem, `no ${code} in ${text}`);
	const fixes = RULES.find((rule) => rule.code === code)?.fixes(facts, problem) ?? [];
	assert.equal(fixes.filter(({ preferred }) => preferred).length, 1, 'one fix is the first to try');
	return fixes.map(({ title, edits }) => {
		const start = edits[0]?.start ?? 0;
		let after = text;
		for (const edit of [...edits].sort((a, b) => b.start - a.start))
			after = after.slice(0, edit.start) + edit.newText + after.slice(edit.end);
		const end = after.indexOf('\n', start);
		return `${title}: ${after.slice(after.lastIndexOf('\n', Math.max(0, start - 1)) + 1, end < 0 ? after.length : end)}`;
	});
}

const last = (fixes: readonly string[]): string | undefined => fixes[fixes.length - 1];

test('an unnamed source gives way to TK, and its verb follows', () => {
	const cases = [
		['Officials say the quay is shut.', 'Put TK for “Officials”: TK says the quay is shut.'],
		['Several experts have often said that the quay is safe.', 'Put TK for “Several experts”: TK has often said that the quay is safe.'],
		['The quay is shut, officials said.', 'Put TK for “officials”: The quay is shut, TK said.'],
		['The strike is seen by many as a test.', 'Put TK for “many”: The strike is seen by TK as a test.'],
		['Harbour ministry officials warn that it is deep.', 'Put TK for “Harbour ministry officials”: TK warns that it is deep.'],
		['A harbour official said the quay is shut.', 'Insert TK for the name: TK, a harbour official, said the quay is shut.'],
		[
			'The quay is shut, according to a harbour official.',
			'Insert TK for the name: The quay is shut, according to TK, a harbour official.',
		],
	] as const;
	for (const [before, after] of cases) assert.equal(fixed('vague-attribution', before)[0], after);
});

test('a source that goes unnamed gets its ground rules', () => {
	const cases = [
		['Officials say the quay is shut.', 'Officials, who asked not to be named because TK, say the quay is shut.'],
		['The quay is shut, officials said.', 'The quay is shut, officials, who asked not to be named because TK, said.'],
		[
			'The quay is shut, according to a harbour official.',
			'The quay is shut, according to a harbour official, who asked not to be named because TK.',
		],
	] as const;
	for (const [before, after] of cases) assert.equal(fixed('vague-attribution', before)[1], `Give the ground rules (TK): ${after}`);
	assert.equal(fixed('vague-attribution', 'Several experts have often said that the quay is safe.').length, 1);
});

test('an article in the wrong encoding has one problem and one fix for all of it', () => {
	assert.deepEqual(fixed('damaged-text', 'InÃ¨s MÃ¼ller didnâ€™t come to the cafÃ© on the quay.'), [
		'Mend all 4 misread places: Inès Müller didn’t come to the café on the quay.',
	]);
});

test('a statement without an agent gets one where the sentence has room for it', () => {
	const cases = [
		['It was also revealed that two tugs were sold.', 'Insert “by TK”: It was also revealed by TK that two tugs were sold.'],
		['The owner is seen as a hard man.', 'Insert “by TK”: The owner is seen by TK as a hard man.'],
		['The tug is believed to be lost.', 'Insert “by TK”: The tug is believed by TK to be lost.'],
		[
			'The tug lies idle amid growing fears that it will sink.',
			'Insert “among TK”: The tug lies idle amid growing fears among TK that it will sink.',
		],
		['The plan was dropped amid mounting criticism.', 'Insert “from TK”: The plan was dropped amid mounting criticism from TK.'],
		['Reportedly, two tugs were sold.', 'Say “according to TK” instead: According to TK, two tugs were sold.'],
		['Two tugs have reportedly been sold.', 'Say “according to TK” instead: Two tugs have, according to TK, been sold.'],
		['Two tugs, apparently, have been sold.', 'Say “according to TK” instead: Two tugs, according to TK, have been sold.'],
		['According to official information, it is deep.', 'Insert “from TK”: According to official information from TK, it is deep.'],
		['A new report says the harbour is deep.', 'Insert “from TK”: A new report from TK says the harbour is deep.'],
		['Latvia has warned that the quay may sink.', "Say who spoke for it (TK): Latvia's TK has warned that the quay may sink."],
	] as const;
	for (const [before, after] of cases) assert.deepEqual(fixed('vague-attribution', before), [after]);
});

test('a quotation gets its speaker, with the marks as the article puts them', () => {
	const cases = [
		['“Nobody came to see us that night.”', '“Nobody came to see us that night,” TK said.'],
		['“Did nobody come to see us that night?”', '“Did nobody come to see us that night?” TK said.'],
		['“Nobody came to see us that night”.', '“Nobody came to see us that night”, TK said.'],
		['The sides will sign "the pay scale agreed in spring".', 'The sides will sign "the pay scale agreed in spring", TK said.'],
		[
			'The sides will sign "a paper on night work with a clause," and part.',
			'The sides will sign "a paper on night work with a clause," and part, TK said.',
		],
		['Reportedly, the sides will sign "a paper on night work".', 'According to TK, the sides will sign "a paper on night work".'],
	] as const;
	for (const [before, after] of cases)
		assert.equal(last(fixed('unattributed-quotation', before, 'The company runs six cranes.')), `Attribute to TK (name to come): ${after}`);
});

test('people of the paragraph are offered, by their surname once they have been introduced', () => {
	assert.deepEqual(
		fixed(
			'unattributed-quotation',
			'Ilse Marten and Jan Holm met at the quay. The sides will go through "the pay scale agreed in spring".',
		),
		[
			'Attribute to Jan Holm: Ilse Marten and Jan Holm met at the quay. The sides will go through "the pay scale agreed in spring", Holm said.',
			'Attribute to Ilse Marten: Ilse Marten and Jan Holm met at the quay. The sides will go through "the pay scale agreed in spring", Marten said.',
			'Attribute to TK (name to come): Ilse Marten and Jan Holm met at the quay. The sides will go through "the pay scale agreed in spring", TK said.',
		],
	);
});

test('a missing mark goes where the quotation ends', () => {
	const rest = 'The company has not answered.';
	assert.deepEqual(fixed('unbalanced-quotation-marks', '“We were never asked, said Ilse Marten, who speaks for the drivers.', rest), [
		'Insert ” behind “were never asked,”: “We were never asked,” said Ilse Marten, who speaks for the drivers.',
		'Delete this “: We were never asked, said Ilse Marten, who speaks for the drivers.',
	]);
	assert.deepEqual(fixed('unbalanced-quotation-marks', 'Marten said: “We were never asked. Nobody came.', rest), [
		'Insert ” at the end of the sentence: Marten said: “We were never asked.” Nobody came.',
		'Insert ” at the end of the paragraph: Marten said: “We were never asked. Nobody came.”',
		'Delete this “: Marten said: We were never asked. Nobody came.',
	]);
	assert.deepEqual(fixed('unbalanced-quotation-marks', '‘We were never asked, ” she said.', rest), [
		'Change ‘ to “ at the start of the sentence: “We were never asked, ” she said.',
		'Delete this ”: ‘We were never asked, she said.',
	]);
});

test('what has no source gets TK at the end of its sentence, or somebody named nearby', () => {
	const place = 'The fleet left its harbour at dawn.';
	assert.equal(
		last(fixed('unattributed-figure', place, 'Last week the navy moved 4,500 troops to the islands.')),
		'Attribute to TK (name to come): Last week the navy moved 4,500 troops to the islands, according to TK.',
	);
	assert.deepEqual(
		fixed(
			'unattributed-intent',
			'The trains have run again since Monday.',
			'Ida Brandt is planning to visit Riga with a large delegation.',
		),
		[
			'Attribute to Ida Brandt: Ida Brandt is planning to visit Riga with a large delegation, Brandt said.',
			'Attribute to TK (name to come): Ida Brandt is planning to visit Riga with a large delegation, TK said.',
		],
	);
});

test('damaged words and marks are mended where they stand', () => {
	assert.deepEqual(fixed('damaged-text', 'The pier was closed in January.but it is open again.'), [
		'Insert a space: “January. but”: The pier was closed in January. but it is open again.',
	]);
	assert.deepEqual(fixed('damaged-text', 'She ate at the CafÃ© Nord on the quay.'), ['Write “é”: She ate at the Café Nord on the quay.']);
	assert.deepEqual(fixed('damaged-text', 'The mayor spoke with Mira Hоlm about the pier.'), [
		'Use Latin letters: “Holm”: The mayor spoke with Mira Holm about the pier.',
	]);
	assert.deepEqual(fixed('mismatched-quotation-marks', '“We were never asked," said Ilse Marten.'), [
		'Make the pair match: “…”: “We were never asked,” said Ilse Marten.',
	]);
});

test('one spelling takes the place of the other, the full name that of the surname', () => {
	assert.deepEqual(
		fixed('name-spelling-varies', 'Alexander Belov came to Port Elder. Alexandr Belov had been there before. Alexander Belov is 61.'),
		['Use “Alexander Belov”: Alexander Belov came to Port Elder. Alexander Belov had been there before. Alexander Belov is 61.'],
	);
});
