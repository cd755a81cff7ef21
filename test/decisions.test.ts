import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completions } from '../server/src/features/completion.ts';
import { decide, proposeDossier } from '../server/src/features/decide.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { decisionFile, type NewDecision, readDecisionFile } from '../server/src/workspace/decision-files.ts';
import { fileNameOf, hasAliases, newDossier, readDossier } from '../server/src/workspace/dossiers.ts';
import { createHost } from '../server/src/workspace/host.ts';
import { MODELS } from './models.ts';

const below = (path: string) => (path.includes('..') ? undefined : `test:/${path}`);
const ODD = [
	'Ruth Anselm',
	'Ruth: Anselm',
	'# Ruth',
	'"Ruth"',
	"Ruth 'Bee' Anselm",
	'- Ruth',
	'Рут Ансельм',
	'安瑟爾姆',
	'{a}',
	'null',
	'true',
	'1e3',
	'*a',
	'&a b',
	'a\u00a0b',
];

test('a decision that is written is read as the same one, whatever the names', () => {
	for (const name of ODD) {
		for (const kind of ['same', 'apart'] as const) {
			const made: NewDecision = {
				kind,
				people: [
					{ name, articles: [{ path: `x/${name}.txt`, beside: [name] }] },
					{ name: 'Z', articles: [] },
				],
			};
			const { text } = decisionFile(made);
			const read = readDecisionFile('test:/a.yaml', text, below);
			assert.ok('decision' in read, `${name}: ${JSON.stringify(read)}\n${text}`);
			assert.equal(read.decision.kind, kind);
			assert.deepEqual([...read.decision.people].sort((a, b) => b.articles.length - a.articles.length)[0]?.articles[0]?.beside, [
				name.replace(/\u00a0/g, ' '),
			]);
		}
		const nobody = readDecisionFile('test:/a.yaml', decisionFile({ kind: 'nobody', words: name, articles: [] }).text, below);
		assert.ok('nobody' in nobody && nobody.nobody.words === name.replace(/\u00a0/g, ' '), name);
	}
});

test('two people who decide the same make the same file, in whichever order they name the people', () => {
	const [a, b] = [
		{ name: 'Ruth Anselm', articles: [] },
		{ name: 'Anselm', articles: ['b.txt', 'a.txt'].map((path) => ({ path, beside: ['Z', 'Y'] })) },
	];
	const one = decisionFile({ kind: 'same', people: [a, b] });
	const other = decisionFile({ kind: 'same', people: [b, a] });
	assert.deepEqual(one, other);
	assert.match(one.name, /^[0-9a-f]{16}\.yaml$/);
	assert.notEqual(one.name, decisionFile({ kind: 'apart', people: [a, b] }).name);
});

test('what is no decision is said to be none, at its line, and harms nothing', () => {
	const wrong: readonly (readonly [string, number, RegExp])[] = [
		['', 0, /no properties/],
		['- a', 0, /no properties/],
		['decision: marry\n', 0, /none of same/],
		['people: []\n', 0, /none of same/],
		['decision: same\npeople:\n  - name: a\n', 2, /two people/],
		['decision: same\npeople:\n  - name: a\n  - title: b\n', 3, /no “name”/],
		['decision: same\npeople:\n  - name: a\n  - name: b\n    articles:\n      - path: ../x\n', 5, /outside the folder/],
		['decision: spelling\npeople: [a]\n', 0, /spelling to “use”/],
		['decision: not-a-person\n', 0, /no “words”/],
		['decision: same\n<<<<<<< mine\npeople: [a, b]\n=======\npeople: [a, c]\n>>>>>>> theirs\n', 1, /git left/],
		['decision: same\npeople: [a, b\n', 2, /./],
		['a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ndecision: nothing\n', 3, /none of same/],
		['decision: "same\n', 1, /./],
		['\u0000', 0, /./],
	];
	for (const [text, line, reason] of wrong) {
		const read = readDecisionFile('test:/a.yaml', text, below);
		assert.ok('reason' in read, text);
		assert.match(read.reason, reason);
		assert.equal(read.line, line, `${text}\n${read.reason}`);
	}
	// what goes deep must be refused before it is read: where the stack ends, the process may end with it
	for (const deep of [
		`people: ${'['.repeat(40_000)}`,
		`people: ${'{a: '.repeat(20_000)}`,
		'- '.repeat(40_000),
		'? '.repeat(40_000),
		`people: ${'? '.repeat(40_000)}`,
	]) {
		const read = readDecisionFile('test:/a.yaml', deep, below);
		assert.ok('reason' in read && /too deep/.test(read.reason));
	}
	const future = readDecisionFile('test:/a.yaml', 'decision: same\npeople: [a, {name: b, since: 2031}]\nconfidence: high\n', below);
	assert.ok('decision' in future, 'what a later version adds is no mistake');
});

test('a new dossier is read as what it says', () => {
	for (const name of ODD) {
		const { fileName, text } = newDossier({ name, aliases: [name, `${name} II`], title: name, not: [name] });
		const { dossier, complaint } = readDossier('test:/people/a.md', fileName, `${text}Some *words*.\n`);
		assert.equal(complaint, undefined, text);
		assert.equal(dossier.title, name.replace(/\u00a0/g, ' '));
		assert.ok(dossier.aliases.includes(`${name} II`.replace(/\u00a0/g, ' ')), JSON.stringify(dossier));
		assert.equal(dossier.lead, 'Some *words*.');
		assert.doesNotMatch(fileName, /[\\/:*?"<>|#^[\]]/);
		for (const key of ['aliases', 'title', 'born', 'wikidata', 'not'])
			assert.match(text, new RegExp(`^${key}:.* # \\p{Ll}`, 'mu'), 'it says what is to be filled in');
	}
	assert.equal(fileNameOf('../../etc/passwd'), 'etc passwd');
	assert.equal(fileNameOf('CON'), 'CON_');
	assert.equal(fileNameOf('...'), 'person');
	assert.equal(fileNameOf('Ruth'.repeat(100)).length, 100);
});

test('notes of an Obsidian vault are taken up, broken ones at their line', () => {
	const note = (text: string) => readDossier('test:/people/Ruth Anselm.md', 'Ruth Anselm.md', text);
	assert.deepEqual(note('---\naliases: Ruth Bee, R. Anselm\n---\n').dossier.aliases, ['Ruth Bee', 'R. Anselm']);
	assert.deepEqual(
		note('---\r\naliases:\r\n  - Ruth Bee\r\nborn: 1961\r\nnot: ["[[Ruth B|her]]"]\r\n---\r\n\r\n# Ruth\r\n\r\nMet [[Karsund|there]].\r\n')
			.dossier,
		{
			uri: 'test:/people/Ruth Anselm.md',
			name: 'Ruth Anselm',
			aliases: ['Ruth Bee'],
			title: undefined,
			born: '1961',
			wikidata: undefined,
			not: ['Ruth B'],
			lead: 'Met there.',
			line: 7,
		},
	);
	assert.equal(note('---\naliases: [a\n---\nText').complaint?.line, 2);
	assert.equal(note('---\naliases: a\n').complaint?.reason, 'the properties have no line “---” behind them');
	assert.equal(note('Just words.').complaint, undefined);
	assert.equal(note('').dossier.name, 'Ruth Anselm');
	for (const sign of ['[', '[[', '[[|', ' ', '![[', '> ', '-']) assert.ok(note(sign.repeat(300_000)).dossier.lead.length <= 241, sign);
	assert.ok(hasAliases('---\ntags: [x]\naliases: [Ruth]\n---\n'));
	assert.ok(!hasAliases('---\ntitle: Budget\n---\naliases: none'));
	assert.ok(!hasAliases('Text\n---\naliases: x\n---\n'));
});

const ARTICLES: Readonly<Record<string, string>> = {
	'a.txt':
		'KARSUND, May 2, 2023 — Harbour Minister Viktor Kharin opened the quay. “At last,” Kharin said. Ruth Anselm and Nils Dahl listened.',
	'b.txt': 'KARSUND, May 4, 2023 — Harin, the harbour minister, was not there. “No,” Harin said. Ruth Anselm was.',
	'c.txt': 'KARSUND, May 5, 2023 — Viktor Kharin returned on Friday.',
};

function room() {
	const host = createHost(MODELS);
	for (const [name, text] of Object.entries(ARTICLES)) host.open(`test:/${name}`, textSnapshot(text));
	return host;
}

const pathOf = (uri: string) => (uri.startsWith('test:/') ? uri.slice('test:/'.length) : undefined);

test('a decision names people by what outlives another reading', () => {
	const { people, ...rest } = room().snapshot();
	const snapshot = { people, ...rest };
	const [kharin, harin] = [people.of('test:/a.txt', 0), people.of('test:/b.txt', 0)];
	assert.ok(kharin && harin && kharin !== harin);
	const made = decide(snapshot, { kind: 'same', person: kharin.id, other: harin.id }, pathOf);
	assert.ok('files' in made);
	assert.equal(made.words, 'Viktor Kharin and Harin (b.txt) are one person.');
	assert.match(made.files[0]?.text ?? '', /name: Harin\n {4}articles:\n {6}- path: b.txt\n {8}beside:\n {10}- Ruth Anselm/);
	assert.doesNotMatch(made.files[0]?.text ?? '', /start|offset|\d{4}-\d\d-\d\d/);
	const split = decide(snapshot, { kind: 'split', person: kharin.id, documents: ['test:/c.txt'] }, pathOf);
	assert.ok('files' in split && split.files.length === 1);
	assert.equal(split.words, 'Viktor Kharin (c.txt) and Viktor Kharin are not the same person.');
	assert.ok('reason' in decide(snapshot, { kind: 'split', person: kharin.id, documents: ['test:/a.txt', 'test:/c.txt'] }, pathOf));
	assert.ok('reason' in decide(snapshot, { kind: 'same', person: kharin.id, other: 'gone' }, pathOf));
	assert.ok('reason' in decide(snapshot, { kind: 'same', person: kharin.id, other: harin.id }, () => undefined), 'outside the folder');
	const alone = decide(snapshot, { kind: 'nobody', words: 'Harin', document: 'test:/b.txt' }, pathOf);
	assert.equal('words' in alone && alone.words, '“Harin” is not a person in b.txt.');
	const { text } = proposeDossier(snapshot, kharin);
	assert.match(text, /title: Harbour Minister/);
});

test('names are completed where one is begun, the surname first where the full name stands before', () => {
	const host = room();
	const offered = (text: string, asked = false) => {
		host.open('test:/draft.txt', textSnapshot(text));
		const found = completions(host.snapshot(), 'test:/draft.txt', text.length, asked);
		return found.map(({ name, span }) => `${name} for ${text.slice(span.start, span.end)}`);
	};
	assert.deepEqual(offered('On Friday Vik'), ['Viktor Kharin for Vik']);
	assert.deepEqual(offered('On Friday Viktor Kh'), ['Viktor Kharin for Viktor Kh']);
	assert.deepEqual(offered('On Friday Anse'), ['Ruth Anselm for Anse']);
	assert.deepEqual(offered('Viktor Kharin spoke on Friday. Then Khar'), ['Kharin for Khar', 'Viktor Kharin for Khar']);
	assert.deepEqual(offered('On Friday Anselm'), [], 'a name that is written out needs no more');
	assert.deepEqual(offered('On Friday A'), []);
	assert.deepEqual(offered('On Friday anse'), []);
	assert.deepEqual(offered('On Friday '), []);
	assert.ok(offered('On Friday ', true).length >= 3);
});
