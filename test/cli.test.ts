import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import type { Analysis } from '../server/src/cli/formats/analysis.ts';
import { decode } from '../server/src/disk/decode.ts';
import { anchorOf } from '../server/src/workspace/notes/anchor.ts';
import { newEntry, writeNoteFile } from '../server/src/workspace/notes/note-files.ts';
import { bundleForNode } from './bundle.ts';

const NOBODY = '“The bridge will stand for a hundred years.” Then it rained.\n';
const SAID = '“The bridge will stand,” Mayor Alma Torvik said.\n';

const cli = join(process.cwd(), 'out/cli/cli.js');
let folder = '';

before(async () => {
	await bundleForNode('server/src/cli/main.ts', cli);
	folder = mkdtempSync(join(tmpdir(), 'copytaster-cli-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the files of a new folder; the names may have folders in them. */
function newsroom(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
	for (const [path, content] of Object.entries(files)) {
		const file = join(folder, name, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return name;
}

function run(words: readonly string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) {
	const { NO_COLOR: _no, FORCE_COLOR: _force, ...clean } = process.env;
	const ran = spawnSync(process.execPath, [cli, ...words], {
		cwd: folder,
		input,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { ...clean, ...env },
	});
	return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

test('check shows each problem with its line, and says so by its exit status', () => {
	const path = newsroom('one', { 'a.txt': `Bridge opens\n\n${NOBODY}`, 'b.txt': SAID });
	const { status, out, err } = run(['check', path]);
	const message = /^ {2}(Nobody .*)$/m.exec(out)?.[1] ?? '';
	assert.equal(
		out,
		`one/a.txt:3:1  warning  unattributed-quotation
  ${message}
  3 │ “The bridge will stand for a hundred years.” Then it rained.
    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1 problem (1 warning) in 1 of 2 articles.
`,
	);
	assert.equal(err, '');
	assert.equal(status, 1);
	assert.equal(run(['check', path, '--severity', 'error']).status, 0);
	assert.equal(run(['check', 'one/b.txt']).out, 'No problems in 1 article.\n');
});

test('colours are for terminals, NO_COLOR and FORCE_COLOR overrule', () => {
	const path = newsroom('colour', { 'a.txt': NOBODY });
	assert.ok(!run(['check', path]).out.includes('\u001b'));
	assert.ok(run(['check', path], { env: { FORCE_COLOR: '1' } }).out.includes('\u001b[33mwarning\u001b[0m'));
	assert.ok(!run(['check', path], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out.includes('\u001b'));
});

test('nothing in an article can command the terminal', () => {
	const path = newsroom('escape', { 'a.txt': '“Words of \u001b[2J\u202enobody\u0007 at all.” Then it rained.\n' });
	// oxlint-disable-next-line no-control-regex
	assert.doesNotMatch(run(['check', path]).out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('a long line is cut around the problem', () => {
	const path = newsroom('long', { 'a.txt': `${'Rain fell on the hills and on the plain. '.repeat(200)}${NOBODY}` });
	const [, , line = '', carets = ''] = run(['check', path]).out.split('\n');
	assert.ok(line.length <= 125 && line.includes('plain. “The bridge will stand for a hundred years.” Then'));
	assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), '“The bridge will stand for a hundred years.”');
});

test('check --format json and sarif say where, for machines', () => {
	const path = newsroom('machines', { 'a ü.txt': `😀 Bridge\r\n\r\n${NOBODY}`, 'crew.txt': 'A;B;C;D\n1;2;3;4\n5;6;7;8\n9;1;2;3\n' });
	const json = JSON.parse(run(['check', path, '--format', 'json']).out);
	const { message, ...problem } = json.documents[0].problems[0];
	assert.ok(message.length > 20);
	assert.deepEqual(problem, { code: 'unattributed-quotation', severity: 'warning', start: 13, end: 57, line: 3, column: 1 });
	assert.deepEqual(json.leftAlone, ['machines/crew.txt']);
	const sarif: Log = JSON.parse(run(['check', path, '--format', 'sarif']).out);
	const [result] = sarif.runs[0]?.results ?? [];
	assert.equal(sarif.version, '2.1.0');
	assert.deepEqual(result?.locations?.[0]?.physicalLocation, {
		artifactLocation: { uri: 'machines/a%20%C3%BC.txt', uriBaseId: 'FOLDER' },
		region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 45, charOffset: 13, charLength: 44 },
	});
	const rules = sarif.runs[0]?.tool.driver.rules ?? [];
	assert.equal(rules[result?.ruleIndex ?? -1]?.id, result?.ruleId);
});

test('the folder’s settings and the dates set in the editor count', () => {
	const path = newsroom('settings', {
		'.vscode/settings.json':
			'{ // as VS Code writes it\n "copytaster.problems.unattributed-quotation": "hint", "files.exclude": { "**/old": true }, "copytaster.exclude": ["drafts/**"], }',
		'.copytaster/publication/a.txt.json': '{ "article": "a.txt", "published": "2021-06-02" }',
		'a.txt': `${NOBODY}\nAlma Torvik arrived on Monday.\n`,
		'old/b.txt': NOBODY,
		'drafts/c.txt': NOBODY,
		'requirements.txt': NOBODY,
		'.hidden/d.txt': NOBODY,
	});
	const checked = JSON.parse(run(['check', path, '--format', 'json']).out);
	assert.deepEqual(
		checked.documents.map((d: { id: string }) => d.id),
		['settings/a.txt'],
	);
	assert.equal(checked.problems.hint, 1);
	const [document] = JSON.parse(run(['analyze', 'settings/a.txt']).out).documents;
	assert.deepEqual([document.published, document.publishedFrom], ['2021-06-02', 'given']);
	assert.deepEqual(
		document.dates.map((date: { value: string }) => date.value),
		['P100Y', '2021-05-31'],
	);
});

test('settings that make no sense are named once, and the rest counts', () => {
	const path = newsroom('senseless', {
		'.vscode/settings.json':
			'{ "copytaster.problems.vague-attribution": "loud", "copytaster.problems.unattributed-quotation": "off", "copytaster.exclude": [""], "copytaster.markdown": 5, "files.exclude": { "": true } }',
		'.copytaster/publication/x.json': '{ "article": "../one/a.txt", "published": "2021-06-02" }',
		'a.txt': NOBODY,
	});
	const { status, err } = run(['check', path, 'senseless/a.txt']);
	assert.equal(status, 2);
	assert.deepEqual(
		err
			.trimEnd()
			.split('\n')
			.map((line) => line.replace(/^.*senseless\//, '')),
		[
			'.vscode/settings.json: "copytaster.problems.vague-attribution" must be "error", "warning", "information", "hint" or "off", not "loud"',
			'.vscode/settings.json: "copytaster.exclude" must be a list of globs',
			'.vscode/settings.json: "copytaster.markdown" must be "auto", "always" or "never", not 5',
			'.copytaster/publication/x.json: "../one/a.txt" lies outside the folder',
		],
	);
});

test('decisions and dossiers count, and what is wrong with one is said at its line', () => {
	const path = newsroom('decided', {
		'talks.txt': 'KARSUND, May 2, 2023 — Defence Minister Viktor Kharin opened the quay on Tuesday. “At last,” Kharin said.\n',
		'later/report.txt': 'KARSUND, May 4, 2023 — The defence minister, Harin, was not there. “No,” Harin said.\n',
		'people/Viktor Kharin.md': '---\ntitle: minister\nnot: [Nobody]\n---\n“This is a note.” It is nobody’s copy.\n',
		'people/Broken.md': '---\naliases: [a\n---\n',
		'.copytaster/people/1.yaml': 'decision: same\npeople:\n  - name: Viktor Kharin\n  - name: Harin\n    articles: [later/report.txt]\n',
		'.copytaster/people/2.yaml': 'decision: never-same\npeople: [Viktor Kharin, {name: Harin, articles: [later/report.txt]}]\n',
	});
	const people = (): string[] => (JSON.parse(run(['analyze', path]).out) as { people: { name: string }[] }).people.map(({ name }) => name);
	const { status, err } = run(['analyze', path]);
	assert.equal(status, 2);
	assert.match(err, /people\/Broken\.md:3: the properties of this note are not used/);
	assert.match(err, /1\.yaml contradicts .*2\.yaml: .*the other one holds/);
	assert.deepEqual(people(), ['Harin', 'Viktor Kharin'], '“never” wins');
	rmSync(join(folder, path, '.copytaster/people/2.yaml'));
	rmSync(join(folder, path, 'people/Broken.md'));
	assert.deepEqual(people(), ['Viktor Kharin']);
	writeFileSync(join(folder, path, '.copytaster/people/3.yaml'), 'decision: not-a-person\nwords: Viktor Kharin\n');
	assert.deepEqual(people(), ['Harin']);
	assert.equal(run(['analyze', path]).status, 0);
	assert.equal((JSON.parse(run(['analyze', path]).out) as { documents: unknown[] }).documents.length, 2, 'a note is no article');
});

test('settings with nothing in them are no mistake', () => {
	const path = newsroom('unset', { '.vscode/settings.json': '\n', 'a.txt': SAID });
	assert.deepEqual(run(['check', path]), { status: 0, out: 'No problems in 1 article.\n', err: '' });
});

test('what cannot be read is named with the reason, and the others are reported', () => {
	const path = newsroom('unusable', {
		'a.txt': NOBODY,
		'binary.txt': Uint8Array.of(80, 75, 3, 4, 0, 0, 0, 9),
		'blank.txt': ' \n\n',
		'cut.txt': Buffer.concat([Buffer.from('É “À bientôt”, Alma Torvik said. '), Uint8Array.of(0xe2, 0x80)]),
		'huge.txt': new Uint8Array(9_000_000).fill(97),
		'locked.txt': NOBODY,
		'long.txt': 'It rained in the harbour. '.repeat(40_000),
	});
	mkdirSync(join(folder, path, 'empty'));
	chmodSync(join(folder, path, 'locked.txt'), 0);
	const { status, out, err } = run(['check', path, 'unusable/empty', 'gone.txt', '--severity', 'warning']);
	assert.equal(status, 2);
	assert.match(out, /^unusable\/a\.txt:1:1/);
	// the superuser reads what is locked
	const lines = err.split('\n').filter((line) => line !== '' && !line.startsWith('unusable/locked.txt'));
	assert.deepEqual(lines, [
		'unusable/binary.txt: not a text file',
		'unusable/blank.txt: empty',
		'unusable/cut.txt: not all of it could be decoded; the rest is read',
		'unusable/huge.txt: too large to be an article (9 MB)',
		'unusable/long.txt: too large to be an article (1,040,000 characters)',
		'unusable/empty: no articles in this folder',
		'gone.txt: no such file or folder',
	]);
	if (process.getuid?.() !== 0) assert.match(err, /^unusable\/locked\.txt: no permission to read it$/m);
});

test('links lead neither round in circles nor out of the folder', () => {
	newsroom('elsewhere', { 'secret.txt': NOBODY });
	const path = newsroom('links', { 'a.txt': SAID });
	symlinkSync('.', join(folder, path, 'loop'));
	symlinkSync('../elsewhere', join(folder, path, 'out'));
	symlinkSync('../elsewhere/secret.txt', join(folder, path, 'out.txt'));
	symlinkSync('self.txt', join(folder, path, 'self.txt'));
	assert.deepEqual(run(['check', path]), { status: 0, out: 'No problems in 1 article.\n', err: '' });
	assert.equal(run(['check', 'links/self.txt']).err, 'links/self.txt: a link that leads back to itself\n');
});

test('a wrong call says what is right, with status 2', () => {
	const calls: readonly (readonly [string[], RegExp])[] = [
		[[], /say what to do: check, analyze or names/],
		[['chekc'], /no command "chekc"/],
		[['check'], /say which files or folders/],
		[['check', '.', '--format', 'xml'], /pretty, json, sarif, github, not "xml"/],
		[['check', '.', '--severity', 'fatal'], /error, warning, information, hint, not "fatal"/],
		[['check', '--colour', '.'], /--colour/],
		[['analyze', '--jsonl', '.'], /takes no PATH/],
		[['names', 'Alma Torvik'], /two names/],
	];
	for (const [words, expected] of calls) {
		const { status, out, err } = run(words);
		assert.deepEqual([status, out], [2, ''], words.join(' '));
		assert.match(err, expected);
	}
	assert.match(run(['--help']).out, /copytaster check PATH/);
	assert.equal(run(['--version']).out.trim(), JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('analyze --jsonl answers every line in its order, and goes on after a bad one', () => {
	const input = [
		JSON.stringify({ id: 'a', text: SAID }),
		'{"id": 7}',
		`{"id":"b","text":"One line\u2028and the next","published":"2022-12-19"}`,
		'[nonsense',
		JSON.stringify({ id: 'c', text: '', published: 'yesterday' }),
		JSON.stringify({ id: 'd', text: '\ud800 “' }),
		JSON.stringify({ id: 'e', text: SAID, published: '2021-02-31' }),
		JSON.stringify({ id: 'f', text: SAID, published: '0000-01-01' }),
		JSON.stringify({ id: 'g', text: SAID, published: '2021-02-28T24:01' }),
	].join('\n');
	const { status, out } = run(['analyze', '--jsonl'], { input });
	const answers = out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	assert.equal(status, 2);
	assert.deepEqual(
		answers.map((answer) => answer.id),
		['a', null, 'b', null, null, 'd', null, null, null],
	);
	assert.deepEqual([answers[2].published, answers[2].publishedFrom], ['2022-12-19', 'given']);
	assert.ok([1, 3, 4, 6, 7, 8].every((i) => typeof answers[i].error === 'string' && answers[i].error.length > 10));
});

test('nothing of a large input is lost', () => {
	const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: String(i), text: SAID }));
	const { status, out } = run(['analyze', '--jsonl'], { input: lines.join('\n') });
	assert.equal(status, 0);
	assert.deepEqual(
		out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line).id),
		lines.map((_, i) => String(i)),
	);
});

test('a reader that has had enough ends the run quietly', { skip: process.platform === 'win32' && 'there is no head on Windows' }, () => {
	const path = newsroom('head', { 'a.txt': NOBODY.repeat(3000) });
	for (const words of [`check ${path}`, `analyze ${path}`]) {
		const piped = spawnSync('bash', ['-c', `"${process.execPath}" "${cli}" ${words} | head -n 1 | wc -l`], {
			cwd: folder,
			encoding: 'utf8',
		});
		assert.deepEqual([piped.stdout.trim(), piped.stderr], ['1', '']);
	}
});

test('names compares two names, or two in each line', () => {
	const same = JSON.parse(run(['names', 'Alma Torvik', 'Alma Torvik']).out);
	assert.deepEqual([same.score, same.same, typeof same.why], [1, true, 'string']);
	const { status, out } = run(['names', '--tsv'], { input: 'Alma Torvik\tAlma Torvik\nAlma Torvik\tBo Lind\r\nnonsense\n' });
	const answers = out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	assert.deepEqual(
		answers.map((answer) => answer.same ?? 'error' in answer),
		[true, false, true],
	);
	assert.equal(status, 2);
});

test('the analysis of the sample newsroom has the promised form, and every offset fits its text', () => {
	const articles = join(process.cwd(), 'test/articles');
	const { status, out, err } = run(['analyze', articles]);
	assert.deepEqual([status, err], [0, '']);
	const result = JSON.parse(out);
	const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(ANALYSIS_SCHEMA);
	const valid: boolean = validate(result);
	assert.ok(valid, JSON.stringify(validate.errors?.slice(0, 3)));
	const documents: Analysis[] = result.documents;
	assert.equal(documents.length, 9);
	const people = new Set(result.people.map((person: { id: string }) => person.id));
	for (const document of documents) {
		const text = decode(readFileSync(document.id)) ?? '';
		const speakers = document.quotations.flatMap((quotation) =>
			[quotation, quotation.speaker, quotation.cue].filter((words) => words !== null),
		);
		for (const words of [...document.mentions, ...document.dates, ...speakers])
			assert.equal(text.slice(words.start, words.end), words.text);
		for (const { person } of document.mentions) assert.ok(person === undefined || people.has(person));
	}
	for (const person of result.people) {
		const definition = documents.find((document) => document.id === person.definition.document);
		assert.ok(
			definition?.mentions.some((mention) => mention.start === person.definition.start && mention.person === person.id),
			person.name,
		);
	}
});

test('old encodings are read as they were written', () => {
	assert.equal(decode(Uint8Array.from([0x93, 0x4e, 0x6f, 0x2c, 0x94, 0x20, 0x96, 0x20, 0xe9])), '“No,” – é');
	const russian = [0xcf, 0xf0, 0xee, 0xe3, 0xed, 0xee, 0xe7, 0x20, 0xef, 0xeb, 0xee, 0xf5, 0xee, 0xe9];
	assert.equal(decode(Uint8Array.from([...Buffer.from('The forecaster wrote: '), ...russian])), 'The forecaster wrote: Прогноз плохой');
	assert.equal(decode(Buffer.from('\ufeffHej', 'utf16le')), 'Hej');
	assert.equal(decode(Buffer.from('Hej, hej', 'utf16le')), 'Hej, hej');
	assert.equal(decode(Buffer.from('\ufeffHé')), 'Hé');
	assert.equal(decode(Uint8Array.from([...Buffer.from('“Hé” '), 0xed, 0xa0, 0x80, 0xed, 0xa0, 0x80])), `“Hé” ${'\ufffd'.repeat(6)}`);
	assert.equal(decode(Uint8Array.of(1, 2, 3, 4, 65)), undefined);
	assert.equal(decode(new Uint8Array()), '');
});

const OFFSET = { type: 'integer', minimum: 0 };
const PLACE = { start: OFFSET, end: OFFSET };
const WORDS = { ...PLACE, text: { type: 'string' } };

/** An object that has these properties and no others; those named in `optional` may be missing. */
function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
	return {
		type: 'object',
		properties,
		required: Object.keys(properties).filter((key) => !optional.includes(key)),
		additionalProperties: false,
	};
}

function list(items: object): object {
	return { type: 'array', items };
}

function oneOf(...values: (string | null)[]): object {
	return { enum: values };
}

/** `copytaster/analysis@1`, as users and their scripts rely on it. */
const ANALYSIS_SCHEMA = object({
	schema: { const: 'copytaster/analysis@1' },
	documents: list(
		object({
			id: { type: 'string' },
			published: { type: ['string', 'null'] },
			publishedFrom: oneOf('given', 'text', 'filename', null),
			mentions: list(
				object(
					{
						...WORDS,
						type: oneOf('person', 'organization', 'place', 'other'),
						form: oneOf('name', 'nominal', 'pronoun'),
						person: { type: 'string' },
					},
					['person'],
				),
			),
			dates: list(object({ ...WORDS, type: oneOf('DATE', 'TIME', 'DURATION', 'SET'), value: { type: ['string', 'null'] } })),
			quotations: list(
				object({
					...WORDS,
					kind: oneOf('direct', 'mixed', 'indirect'),
					speech: { type: 'boolean' },
					speaker: { anyOf: [{ type: 'null' }, object({ ...WORDS, person: { type: 'string' } }, ['person'])] },
					cue: { anyOf: [{ type: 'null' }, object(WORDS)] },
					confidence: { type: 'number', minimum: 0, maximum: 1 },
				}),
			),
			statements: list(object({ ...PLACE, attributed: { type: 'boolean' }, source: object(WORDS) }, ['source'])),
			problems: list(
				object(
					{
						code: { type: 'string' },
						severity: oneOf('error', 'warning', 'information', 'hint'),
						...PLACE,
						message: { type: 'string' },
						related: list(object({ id: { type: 'string' }, ...PLACE, message: { type: 'string' } })),
					},
					['related'],
				),
			),
		}),
	),
	people: list(
		object({
			id: { type: 'string' },
			name: { type: 'string' },
			aliases: list({ type: 'string' }),
			titles: list(object({ text: { type: 'string' }, document: { type: 'string' } })),
			definition: object({ document: { type: 'string' }, ...PLACE }),
			mentions: list(object({ document: { type: 'string' }, ...WORDS, form: oneOf('name', 'nominal', 'pronoun') })),
			candidates: list(object({ person: { type: 'string' }, score: { type: 'number' }, why: { type: 'string' } })),
		}),
	),
});

test('SARIF is valid by its schema, places in other articles among it', () => {
	const path = newsroom('sarif', {
		'a ü.txt': `PORT ALDEN, March 3, 2024 — Mayor Alma Torvik opened the bridge.\n\n${NOBODY}\nThen ${'x'.repeat(3)}.\n`,
		...SPELLINGS,
	});
	// the schema is written for an older draft, in which a schema's name is called otherwise
	const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync('test/fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));
	const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
	const log: Log = JSON.parse(run(['check', path, '--format', 'sarif']).out);
	assert.ok(validate(log), JSON.stringify(validate.errors));
	const results = log.runs[0]?.results ?? [];
	assert.ok(results.some(({ ruleId }) => ruleId === 'unattributed-quotation'));
	const spelt = results.find(({ ruleId }) => ruleId === 'name-spelling-varies');
	assert.match(spelt?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '', /^sarif\/spelt-\d\.txt$/);
	assert.ok(!validate({ ...log, version: '3.0.0' }), 'the schema is looked at for real');
});

const SPELLINGS = {
	'spelt-1.txt':
		'PORT ALDEN, March 3, 2024 — Transport Minister Andrei Khodarin came to the quay.\n\n“We will pay for every hull that was lost,” Khodarin said.\n',
	'spelt-2.txt': 'PORT ALDEN, March 4, 2024 — Transport Minister Andrei Khodarin left the quay.\n\n“It is late,” Khodarin said.\n',
	'spelt-3.txt':
		'PORT ALDEN, March 5, 2024 — Transport Minister Andrey Khodarin was at the quay.\n\n“We will pay for all of the hulls that were lost,” Khodarin said.\n',
};

test('check compares the articles that it is given, and those alone', () => {
	const path = newsroom('across', SPELLINGS);
	const found = (words: readonly string[]) =>
		JSON.parse(run(['check', ...words, '--format', 'json']).out).documents.flatMap(
			({ id, problems }: { id: string; problems: { code: string; related?: { id: string; line: number }[] }[] }) =>
				problems.map(({ code, related }) => `${id} ${code} ${related?.map((place) => `${place.id}:${place.line}`).join() ?? ''}`),
		);
	assert.deepEqual(found([path]), [
		'across/spelt-1.txt quotation-wording-differs across/spelt-3.txt:3',
		'across/spelt-3.txt name-spelling-varies across/spelt-1.txt:1',
		'across/spelt-3.txt quotation-wording-differs across/spelt-1.txt:3',
	]);
	assert.deepEqual(found(['across/spelt-3.txt']), []);
	assert.match(run(['check', path]).out, /^ {2}across\/spelt-1\.txt:3:1 {2}the other wording$/m);
	const analysed = JSON.parse(run(['analyze', path]).out).documents[2] as Analysis;
	assert.deepEqual(
		new Set(analysed.problems.flatMap(({ related }) => related?.map(({ id }) => id) ?? [])),
		new Set(['across/spelt-1.txt']),
	);
});

test('what was let stand or ignored in the editor is not reported; a broken file of notes is said to be so', () => {
	const article = `Pier closed\n\n${NOBODY}\nCritics say the pier is old. Critics say the mayor is new.\n`;
	const noted = (words: string, nth: number, code: string) => {
		let start = -1;
		for (let i = 0; i <= nth; i++) start = article.indexOf(words, start + 1);
		const anchor = anchorOf(article, { start, end: start + words.length });
		return newEntry('a.txt', { status: 'stet', code, text: '', tags: [], by: undefined, created: undefined, anchor });
	};
	const ignored = newEntry('a.txt', { ...NOTHING, status: 'stet', code: 'unattributed-quotation', anchor: undefined });
	const stet = noted('Critics say', 1, 'vague-attribution');
	const path = newsroom('stets', {
		'a.txt': `Later\n\n${article.replaceAll('\n', '\r\n')}`,
		'b.txt': NOBODY,
		'.copytaster/notes/a.txt.jsonld': writeNoteFile('a.txt', { entries: [stet, ignored] }),
		'.copytaster/notes/b.txt.jsonld': '{"@graph":[\n=======\n',
	});
	const { out, err, status } = run(['check', path, '--format', 'json']);
	const codes = JSON.parse(out).documents.map(({ problems }: { problems: { code: string; start: number }[] }) =>
		problems.map(({ code }) => code),
	);
	assert.deepEqual(codes, [['vague-attribution'], ['unattributed-quotation']]);
	assert.match(err, /b\.txt\.jsonld:2: these notes are not used: git left the marks of a conflict/);
	assert.equal(status, 2);
});

const NOTHING = { text: '', tags: [], by: undefined, created: undefined };

test('style is a matter of one’s own drafts, evidence of all articles', () => {
	const text = 'Pier closed\n\nThe ministry opened its "modern" pier. Critics say it is old. The mayor came.\n';
	const codes = (path: string) =>
		JSON.parse(run(['check', path, '--format', 'json']).out).documents.map(
			({ id, problems }: { id: string; problems: { code: string }[] }) => `${id}: ${problems.map(({ code }) => code).join(' ')}`,
		);
	const files = { 'DRAFT pier.txt': text, 'wire/pier.txt': text, 'Drafts/pier.txt': text, 'own/pier.txt': text };
	assert.deepEqual(codes(newsroom('desk', files)), [
		'desk/DRAFT pier.txt: scare-quotes vague-attribution',
		'desk/Drafts/pier.txt: scare-quotes vague-attribution',
		'desk/own/pier.txt: vague-attribution',
		'desk/wire/pier.txt: vague-attribution',
	]);
	const set = (settings: object) => newsroom('desk', { '.vscode/settings.json': JSON.stringify(settings) });
	assert.match(codes(set({ 'copytaster.drafts': ['own/**'] })).join('\n'), /DRAFT pier.txt: vague.*\n.*\n.*own\/pier.txt: scare-quotes/);
	const everywhere = codes(set({ 'copytaster.problems.scare-quotes': 'hint' }));
	assert.ok(
		everywhere.every((line: string) => line.includes('scare-quotes')),
		'what is set is set for all',
	);
	assert.match(run(['check', set({ 'copytaster.drafts': 'own' })]).err, /"copytaster.drafts" must be a list of globs/);
});

test('check --format github writes annotations that no path or message can break', () => {
	const path = newsroom('annotated', { 'a,b: 100%.txt': `Bridge\n\n${NOBODY}` });
	const { out, status } = run(['check', path, '--format', 'github']);
	assert.match(
		out,
		/^::warning file=annotated\/a%2Cb%3A 100%25\.txt,line=3,endLine=3,col=1,endColumn=45,title=unattributed-quotation::Nobody .*\n$/,
	);
	assert.equal(status, 1);
});

test('the editor’s tasks read what check prints', () => {
	const path = newsroom('task', { 'a.txt': `Bridge\n\n${NOBODY}` });
	const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
	const [matcher] = manifest.contributes.problemMatchers as { pattern: { regexp: string }[] }[];
	const lines = run(['check', path]).out.split('\n');
	const [first, second] = matcher?.pattern.map(({ regexp }, i) => new RegExp(regexp).exec(lines[i] ?? '')) ?? [];
	assert.deepEqual(first?.slice(1), ['task/a.txt', '3', '1', 'warning', 'unattributed-quotation']);
	assert.match(second?.[1] ?? '', /^Nobody is named/);
});
