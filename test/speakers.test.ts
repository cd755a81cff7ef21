import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isAttributed } from '../server/src/analysis/attribution.ts';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import type { DocumentFacts, Quotation } from '../server/src/analysis/facts.ts';
import { readContainer, writeContainer } from '../server/src/analysis/model/container.ts';
import { RULES_ALONE } from '../server/src/analysis/model/models.ts';
import { confidenceOf, readSpeakers } from '../server/src/analysis/model/speakers.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { type Choice, chancesOf, learnToChoose } from '../server/training/ranking.ts';
import { MODELS, WEIGHTS } from './models.ts';
import { randomFrom } from './random.ts';

const FILE = new Uint8Array(readFileSync(`${WEIGHTS}/speakers.bin`));

function analyze(text: string, models = MODELS): DocumentFacts {
	return analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: undefined, article: true }, models);
}

test('the weights are of the size that they may have', () => {
	assert.ok(readSpeakers(FILE));
	assert.ok(FILE.length <= 300_000, `${FILE.length} bytes`);
});

test('a file that is short, damaged or another is no model', () => {
	assert.equal(readSpeakers(new Uint8Array()), undefined);
	assert.equal(readSpeakers(FILE.slice(0, FILE.length >> 1)), undefined);
	const damaged = FILE.slice();
	damaged[damaged.length - 9] = (damaged[damaged.length - 9] as number) ^ 0xff;
	assert.equal(readSpeakers(damaged), undefined);
	const sections = new Map(readContainer(FILE));
	sections.delete('statements.weights');
	assert.equal(readSpeakers(writeContainer(sections)), undefined);
	assert.equal(readSpeakers(writeContainer(new Map([...sections, ['statements.weights', Int8Array.of(1)]]))), undefined);
});

test('a surer speaker is never less often right', () => {
	const model = readSpeakers(FILE);
	assert.ok(model);
	const steps = Array.from({ length: 101 }, (_, i) => confidenceOf(model, i / 100));
	steps.forEach((step, i) => assert.ok(step >= 0 && step <= 1 && step >= (steps[i - 1] ?? 0), `${i}: ${step}`));
	assert.equal(confidenceOf(model, -1), steps[0]);
	assert.equal(confidenceOf(model, 2), steps[100]);
});

test('plain copy is read alike with the model and by rules alone', () => {
	const text =
		'A headline about the quay\n\n“Never,” said Ida Brandt, the mayor. “Not at all.”\n\nOle Holm told the board that the plan was “a trap”.';
	const said = ({ quotations }: DocumentFacts) =>
		quotations.filter(({ kind }) => kind !== 'indirect').map((q) => [q.text, q.speaker?.text, q.cue?.text]);
	assert.deepEqual(said(analyze(text)), said(analyze(text, RULES_ALONE)));
	assert.equal(said(analyze(text)).length, 3);
});

test('a speaker has a span and words of the text, however the text is mangled', () => {
	const random = randomFrom(31);
	const pieces = [
		'“',
		'”',
		'"',
		' said ',
		'Ida Brandt',
		', ',
		'. ',
		'he ',
		'\n\n',
		'according to ',
		'‘',
		'’',
		' told the Gazette',
		'WALLACE: ',
		' reportedly ',
		'ship ',
	];
	for (let round = 0; round < 150; round++) {
		let text = 'A headline about the quay\n\n';
		for (let i = 0; i < 60; i++) text += random.pick(pieces);
		for (const { speaker, chain, confidence } of analyze(text).quotations) {
			for (const source of [speaker, ...(chain ?? [])]) if (source) assert.equal(text.slice(source.start, source.end), source.text);
			assert.ok(confidence >= 0 && confidence <= 1);
		}
	}
});

test('a pronoun that two people fit is offered both', () => {
	const quoted = (text: string) =>
		analyze(`A headline about the quay\n\n${text}`).quotations.find(({ kind }) => kind === 'direct') as Quotation;
	const both = quoted('Jan Holm met Ole Lund at the quay and Nils Dahl was there with Lars Brandt as well. “It is late,” he said.');
	assert.equal(both.speaker?.text, 'he');
	if (both.speaker?.person === undefined) assert.ok((both.rivals?.length ?? 0) > 1);
	const one = quoted('Jan Holm came to the quay. “It is late,” he said.');
	assert.equal(one.rivals, undefined);
	assert.notEqual(one.speaker?.person, undefined);
});

test('a quotation of which nothing says whose it is has nobody, or a guess', () => {
	const { quotations } = analyze(
		'A headline about the quay\n\nThe quay was closed on Tuesday.\n\n“We were never asked about any of it by anybody.”\n\nThe company runs six cranes.',
	);
	assert.equal(quotations.length, 1);
	assert.equal(isAttributed(quotations[0] as Quotation), false);
});

test('a ranker learns from choices what makes the difference, the same each time', () => {
	const { next: random } = randomFrom(5);
	const choices = Array.from({ length: 300 }, (): Choice => {
		const right = Math.floor(random() * 3);
		// feature 7 tells the right one; 1 to 5 say nothing
		const answers = [0, 1, 2].map((i) => [1 + Math.floor(random() * 5), ...(i === right ? [7] : [])]);
		const offsets = answers.reduce((list, answer) => [...list, (list.at(-1) as number) + answer.length], [0]);
		return { features: Int32Array.from(answers.flat()), offsets: Int32Array.from(offsets), right: [right] };
	});
	const schooling = { epochs: 6, rate: 0.1, sparsity: 0.001, least: 2 };
	const weights = learnToChoose(choices, schooling);
	assert.deepEqual([...learnToChoose(choices, schooling)], [...weights]);
	assert.ok((weights.get(7) ?? 0) > 1);
	for (const choice of choices) {
		const chances = chancesOf(choice, weights);
		assert.equal(chances.indexOf(Math.max(...chances)), choice.right[0]);
	}
});
