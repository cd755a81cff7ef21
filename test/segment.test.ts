import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import { isProse } from '../server/src/analysis/prose.ts';
import { tokenize } from '../server/src/analysis/segment/tokens.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';
import { checkFixtures } from './annotate.ts';

// zones, datelines, labels and sentences, all on one page
checkFixtures('fixtures/segment', (text) => {
	const facts = analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: undefined }, MODELS);
	return facts.paragraphs.flatMap(({ start, end, facts: paragraph }) => [
		{ start, end, label: paragraph.zone },
		...(paragraph.dateline ? [{ start: start + paragraph.dateline.start, end: start + paragraph.dateline.end, label: 'dateline' }] : []),
		...(paragraph.label ? [{ start: start + paragraph.label.start, end: start + paragraph.label.end, label: 'label' }] : []),
		...(paragraph.zone === 'body'
			? paragraph.sentences.map((s) => ({ start: start + s.start, end: start + s.end, label: 'sentence' }))
			: []),
	]);
});

const sentences = (text: string) => {
	const facts = analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: undefined }, MODELS);
	return facts.paragraphs.flatMap(({ start, facts: paragraph }) =>
		paragraph.sentences.map((s) => text.slice(start + s.start, start + s.end)),
	);
};

test('line endings, a byte order mark, no-break spaces and a missing last line break change no sentence', () => {
	const plain = 'Quay shut again\n\nThe quay 🚢 was shut. Nobody came.\n\n“We waited,” said Holm.\n';
	const expected = ['Quay shut again', 'The quay 🚢 was shut.', 'Nobody came.', '“We waited,” said Holm.'];
	assert.deepEqual(sentences(plain), expected);
	assert.deepEqual(sentences(`\ufeff${plain.replaceAll('\n', '\r\n')}`), expected);
	assert.deepEqual(sentences(plain.replaceAll('\n', '\r').trimEnd()), expected);
	assert.deepEqual(
		sentences(plain.replaceAll(' ', '\u00a0')).map((s) => s.replaceAll('\u00a0', ' ')),
		expected,
	);
});

test('words, numbers and marks are cut where a reader would cut them', () => {
	const cut = (text: string) => tokenize(text).map((t) => t.text);
	assert.deepEqual(cut("O'Brien’s one-on-one talks"), ["O'Brien", '’s', 'one-on-one', 'talks']);
	assert.deepEqual(cut('U.S. p.m. J. P. Holm'), ['U.S.', 'p.m.', 'J', '.', 'P', '.', 'Holm']);
	assert.deepEqual(cut('200,000 at 5:48 on 19.12. (3rd)'), ['200,000', 'at', '5:48', 'on', '19.12', '.', '(', '3rd', ')']);
	assert.deepEqual(cut('see https://quay.example/a?b=1, or desk@quay.example.'), [
		'see',
		'https://quay.example/a?b=1',
		',',
		'or',
		'desk@quay.example',
		'.',
	]);
	assert.deepEqual(cut('👍 “well”…'), ['👍', '“', 'well', '”', '…']);
	const text = 'A 🚢\u00a0sank—“yes,”\r\nhe said.';
	for (const token of tokenize(text)) assert.equal(text.slice(token.start, token.end), token.text);
});

test('logs, tables and requirements are no copy; short and odd copy is', () => {
	assert.equal(isProse('2031-05-03 10:00:00 INFO started\n2031-05-03 10:00:01 WARN slow\n2031-05-03 10:00:02 INFO done\n'), false);
	assert.equal(isProse('numpy==1.2.0\npandas>=2.0\nrequests~=2.31\n'), false);
	assert.equal(isProse('id,name,port,tons\n1,Elder,2,300\n2,Younger,3,400\n'), false);
	assert.equal(isProse('import fs from "fs";\nconst a = 1;\nfunction b() {\n  return a;\n}\n'), false);
	assert.equal(isProse('a\u0000b'), false);
	assert.equal(isProse('Quay shut\n'), true);
	const sheet = '.bio {\n}\n.bio img {\n    float: left;\n}\n.name {\n    font-size: 14px;\n}\n';
	assert.equal(isProse(sheet), false);
	assert.equal(
		isProse(`The quay was shut on Monday because of the storm, the harbour company said in a letter to all crews.\n${sheet}`),
		true,
	);
	assert.equal(isProse('Tide 3.4\n\n• one\n• two\n\nThe quay was shut on Monday, the company said.\n'), true);
	assert.equal(isProse(''), true);
});
