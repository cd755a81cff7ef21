import assert from 'node:assert/strict';
import { test } from 'node:test';
import { below, canonicalUri, createAddresses } from '../server/src/lsp/addresses.ts';
import { readPublicationFile } from '../server/src/lsp/decisions.ts';
import { DEFAULT_SETTINGS, readSettings } from '../server/src/lsp/settings.ts';

test('however an editor or a disk spells a file, it is one file, and the editor gets its own spelling back', () => {
	for (const [a, b] of [
		['file:///c%3A/Copy/a%20b.txt', 'file:///C:/Copy/a b.txt'],
		['file:///copy/caf%C3%A9.txt', 'file:///copy/café.txt'],
		["file:///copy/it's%20(1).txt", 'file:///copy/it%27s%20%281%29.txt'],
		['file:///copy/', 'file:///copy'],
		['file://SERVER/share/a.txt', 'file://server/share/a.txt'],
	] as const)
		assert.equal(canonicalUri(a), canonicalUri(b));
	for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/a/b%20c.txt', 'file:///copy/50%.txt'.replace('50%', '50%25')])
		assert.equal(canonicalUri(uri), uri);
	assert.equal(canonicalUri('file:///copy/half \ud83d/a b.txt'), 'file:///copy/half \ud83d/a%20b.txt');
	const addresses = createAddresses();
	const inside = addresses.inward('file:///C:/Copy/a%20b.txt');
	assert.equal(inside, 'file:///c%3A/Copy/a%20b.txt');
	assert.equal(addresses.outward(inside), 'file:///C:/Copy/a%20b.txt');
	assert.equal(addresses.outward('file:///other.txt'), 'file:///other.txt');
});

test('a path of a decision stays in its folder', () => {
	assert.equal(below('file:///copy', 'später/a b.txt'), 'file:///copy/sp%C3%A4ter/a%20b.txt');
	for (const path of ['', '../a.txt', '/etc/passwd', 'a//b.txt', './a.txt', 'a\\..\\..\\b.txt'])
		assert.equal(below('file:///copy', path), undefined);
	const uri = 'file:///copy/.copytaster/publication/a.txt.json';
	assert.deepEqual(readPublicationFile(uri, '{"article":"a.txt","published":"2024-03-03T10:00+02:00"}'), {
		article: 'file:///copy/a.txt',
		published: '2024-03-03T10:00+02:00',
	});
	for (const broken of [
		'',
		'[]',
		'null',
		'3',
		'{"article":3}',
		'{"article":"a.txt","published":"2024-13-41"}',
		'{"article":"a.txt","published":"2023-02-29"}',
		'{"article":"a.txt","published":"2024-03-03T10:00 or so"}',
		'{"article":"a.txt","published":"soon"}',
	])
		assert.equal(typeof readPublicationFile(uri, broken), 'string', broken);
});

test('settings of any shape are read; what makes no sense is named and left at its default', () => {
	const said: string[] = [];
	const read = (given: unknown) => readSettings(given, (sentence) => said.push(sentence));
	for (const nothing of [undefined, null, {}]) assert.deepEqual(read(nothing), DEFAULT_SETTINGS);
	assert.equal(said.length, 0);
	for (const odd of [3, 'x', [], true]) assert.deepEqual(read(odd), DEFAULT_SETTINGS);
	assert.equal(said.length, 4);
	assert.deepEqual(read({ inlayHints: false, problems: { a: 'off', b: 'loud' }, maxArticles: 0, exclude: ['x', 3], markdown: 'never' }), {
		...DEFAULT_SETTINGS,
		inlayHints: false,
		problems: { a: 'off' },
		markdown: 'never',
	});
	assert.deepEqual(
		said.slice(4).map((sentence) => /copytaster\.[\w.]+/.exec(sentence)?.[0]),
		['copytaster.problems.b', 'copytaster.maxArticles', 'copytaster.exclude'],
	);
});
