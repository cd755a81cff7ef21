import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { anchorOf } from '../../server/src/workspace/notes/anchor.ts';
import {
	articleOfNoteFile,
	changedEntry,
	MERGE_RULE,
	newEntry,
	type NewNote,
	type NoteEntry,
	type NoteFile,
	noteFilePath,
	readForeignNotes,
	readNoteFile,
	writeCollection,
	writeNoteFile,
} from '../../server/src/workspace/notes/note-files.ts';
import { hashtags, ignoredCodes, isOrphan, placeNotes } from '../../server/src/workspace/notes/notes.ts';
import { readRecord, recordInWords } from '../../server/src/workspace/notes/source-record.ts';

const PATH = 'ferry/über (1).txt';
const TEXT = `Ferry inquiry opens\n\n“We were warned,” Viktor Kharin said. The line denied it.\n\nOfficials said 41 people died.\n`;

function noted(words: string, more: Partial<NewNote> = {}): NoteEntry {
	const start = TEXT.indexOf(words);
	const anchor = anchorOf(TEXT, { start, end: start + words.length });
	const plain = { code: undefined, text: '', tags: [], by: undefined, created: undefined };
	return newEntry(PATH, { ...plain, status: 'stet', anchor, ...more });
}

function read(text: string): NoteFile {
	const file = readNoteFile(text);
	assert.ok('entries' in file, JSON.stringify(file));
	return file;
}

const STET = noted('Officials said', { code: 'vague-attribution' });
const QUERY = noted('41 people', {
	status: 'query',
	text: 'Who *counted*?',
	by: 'Ruth Anselm',
	created: '2031-03-07T10:00:00Z',
	tags: ['toll'],
});

test('notes are written and read again, the same whatever their order', () => {
	const text = writeNoteFile(PATH, { entries: [STET, QUERY] });
	assert.equal(writeNoteFile(PATH, { entries: [QUERY, STET, STET] }), text);
	const again = read(text);
	const byName = ({ note: one }: NoteEntry, { note: other }: NoteEntry) => ((one?.id ?? '') < (other?.id ?? '') ? -1 : 1);
	assert.deepEqual(
		[...again.entries].sort(byName).map(({ note }) => note),
		[STET, QUERY].sort(byName).map(({ note }) => note),
	);
	assert.equal(writeNoteFile(PATH, again), text, 'what was read is written as it was');
	assert.equal(text.trimEnd().split('\n').length, 5, 'one note a line');
	for (const { note, span } of placeNotes(
		TEXT,
		again.entries.flatMap((entry) => entry.note ?? []),
	))
		assert.equal(TEXT.slice(span?.start, span?.end), note.anchor?.exact);
	assert.equal(noteFilePath(PATH), '.copytaster/notes/ferry/über (1).txt.jsonld');
	assert.equal(articleOfNoteFile(`file:///a/${noteFilePath('b/c.txt')}`), 'file:///a/b/c.txt');
	assert.equal(articleOfNoteFile('file:///a/notes/b.txt.jsonld'), undefined);
});

test('the file is a W3C Web Annotation in JSON-LD', () => {
	const value = JSON.parse(writeNoteFile(PATH, { entries: [QUERY] })) as { '@context': [string, { '@base': string }]; '@graph': object[] };
	assert.equal(value['@context'][0], 'http://www.w3.org/ns/anno.jsonld');
	const here = `https://example.org/desk/${noteFilePath('ferry/x')}`;
	assert.equal(new URL('ferry/x', new URL(value['@context'][1]['@base'], here)).pathname, '/desk/ferry/x', 'the base is the folder');
	const [, annotation] = value['@graph'] as [object, Record<string, unknown>];
	assert.deepEqual(annotation, {
		id: annotation.id,
		type: 'Annotation',
		motivation: 'questioning',
		creator: { type: 'Person', name: 'Ruth Anselm' },
		created: '2031-03-07T10:00:00Z',
		body: [
			{ type: 'TextualBody', purpose: 'classifying', value: 'query' },
			{ type: 'TextualBody', purpose: 'tagging', value: 'toll' },
			{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'Who *counted*?' },
		],
		target: {
			source: 'ferry/%C3%BCber%20(1).txt',
			selector: [
				{
					type: 'TextQuoteSelector',
					exact: '41 people',
					prefix: ' line denied it.\n\nOfficials said ',
					suffix: ' died.\n',
					alone: true,
				},
				{ type: 'TextPositionSelector', start: 95, end: 104 },
			],
		},
	});
	assert.match(String(annotation.id), /^urn:copytaster:[0-9a-f]{16}$/);
});

test('what is to be ignored in the whole article has no passage, and an orphan has lost its own', () => {
	const ignore = newEntry(PATH, {
		...STET.note,
		status: 'stet',
		code: 'scare-quotes',
		text: '',
		tags: [],
		by: undefined,
		created: undefined,
		anchor: undefined,
	});
	const notes = read(writeNoteFile(PATH, { entries: [ignore, STET] })).entries.flatMap(({ note }) => note ?? []);
	assert.deepEqual([...ignoredCodes(notes)], ['scare-quotes']);
	assert.deepEqual(
		placeNotes('Something else.', notes).map(isOrphan),
		notes.map(({ anchor }) => anchor !== undefined),
	);
});

test('what other programs wrote is kept', () => {
	const foreign = {
		id: 'https://example.org/1',
		type: 'Annotation',
		body: 'x',
		target: { source: 'a', selector: { type: 'FragmentSelector' } },
	};
	const extended = { ...QUERY.raw, 'https://example.org/seen': true };
	const text = writeNoteFile(PATH, {
		entries: [
			{ raw: foreign, note: undefined },
			{ ...QUERY, raw: extended },
		],
	});
	const file = read(text);
	assert.equal(file.entries.filter(({ note }) => note).length, 1);
	const entries = file.entries.map((entry) => (entry.note ? changedEntry(PATH, entry, { ...entry.note, status: 'cq' }) : entry));
	const after = writeNoteFile(PATH, { entries });
	assert.match(after, /FragmentSelector/);
	assert.match(after, /example\.org\/seen/);
	assert.match(after, /"value":"cq"/);
	const hypothesis = {
		id: 'x',
		type: 'Annotation',
		body: [],
		target: { source: 'a', selector: [{ type: 'TextQuoteSelector', exact: 'it' }] },
	};
	assert.equal(read(JSON.stringify({ '@graph': [hypothesis] })).entries[0]?.note?.status, 'unchecked');
});

test('a file with the marks of a conflict, or broken, says at which line; nothing throws', () => {
	const good = writeNoteFile(PATH, { entries: [STET, QUERY] });
	const lines = good.split('\n');
	const conflict = [...lines.slice(0, 2), '<<<<<<< ours', lines[2], '=======', lines[3], '>>>>>>> theirs', ...lines.slice(4)].join('\n');
	assert.deepEqual(readNoteFile(conflict), { line: 2, reason: 'git left the marks of a conflict in it' });
	const broken = [...lines.slice(0, 3), lines[3]?.slice(0, -3), ...lines.slice(4)].join('\n');
	const complaint = readNoteFile(broken);
	assert.ok('reason' in complaint && complaint.reason === 'it is no valid JSON' && complaint.line >= 3, JSON.stringify(complaint));
	const nested = (deep: number) =>
		[...lines.slice(0, 3), `,{"id":"a","extra":${'['.repeat(deep)}"]]\\"{"${']'.repeat(deep)}}`, ']}'].join('\n');
	assert.ok('entries' in readNoteFile(nested(50)));
	for (const deep of [101, 200_000])
		assert.deepEqual(readNoteFile(nested(deep)), { line: 3, reason: 'its lists lie too deep in each other' });
	for (const text of ['', '[]', '{}', '{"@graph":[1]}', 'null', '{"@graph":{}}', '\u0000']) assert.ok('reason' in readNoteFile(text), text);
	for (const item of [
		'{}',
		'{"type":"Annotation"}',
		'{"id":1,"type":"Annotation","target":"a"}',
		'{"id":"a","type":"Annotation","target":{"selector":7}}',
	])
		assert.equal(read(`{"@graph":[${item}]}`).entries[0]?.note, undefined, item);
});

test('both versions of a note that two people have changed are notes of their own, whoever merged them', () => {
	const said = (text: string) => changedEntry(PATH, QUERY, { ...(QUERY.note ?? assert.fail()), text });
	const [one, two] = [said('Which officials?'), said('Which ministry?')];
	const lines = writeNoteFile(PATH, { entries: [STET] }).split('\n');
	const merged = (first: NoteEntry, second: NoteEntry) =>
		read([...lines.slice(0, 3), `,${JSON.stringify(first.raw)}`, `,${JSON.stringify(second.raw)}`, ']}'].join('\n'));
	const told = (file: NoteFile) => file.entries.map(({ note }) => [note?.id, note?.text, ...(note?.tags ?? [])].join(' ')).sort();
	const file = merged(one, two);
	assert.equal(new Set(file.entries.map(({ note }) => note?.id)).size, 3);
	assert.deepEqual(told(file), told(merged(two, one)), 'the same on both desks');
	assert.equal(told(file).filter((note) => note.endsWith(' other version')).length, 1);
	assert.deepEqual(told(read(writeNoteFile(PATH, file))).length, 3, 'and they stay two');
	assert.equal(merged(one, one).entries.length, 2, 'what is the same is one');
});

test('where words come from is written and read again, in words for other programs and field by field for us', () => {
	const record = { who: 'Ruth Anselm', document: 'https://example.org/log', page: 'p. 4', groundRules: 'background', rank: 'primary' };
	const entry = noted('41 people', { status: 'cq', record: { ...record, conflictsWith: 'the ministry’s list' } });
	const text = writeNoteFile(PATH, { entries: [entry] });
	assert.deepEqual(read(text).entries[0]?.note, entry.note);
	assert.match(
		text,
		/"purpose":"describing","value":"Ruth Anselm, https:\/\/example\.org\/log, p\. 4 · on background · primary source · conflicts with the ministry’s list"/,
	);
	assert.notEqual(noted('41 people', { status: 'cq' }).raw.id, entry.raw.id);
	const odd = { ...record, groundRules: 'on the sly', rank: 7, who: ' ', hidden: 'x' };
	assert.deepEqual(readRecord(odd), { document: record.document, page: record.page });
	for (const nothing of [undefined, null, 'x', [], {}, { who: '' }]) assert.equal(readRecord(nothing), undefined);
	assert.equal(recordInWords({ groundRules: 'off the record' }), 'off the record');
	assert.equal(recordInWords({ who: 'A', groundRules: 'on the record', corroboratedBy: 'B' }), 'A · on the record · corroborated by B');
});

test('words after # in a note are its tags', () => {
	assert.deepEqual(hashtags('Ask #Legal and #legal-2, #жертвы. #Legal'), ['Legal', 'legal-2', 'жертвы']);
	assert.deepEqual(hashtags('No. #4, C#minor, https://example.org/#toll, # heading, ##, &#38; a#b'), []);
});

test('two people’s notes on one article are merged by git without a conflict, and none is lost', (t) => {
	const home = mkdtempSync(join(tmpdir(), 'copytaster-git-'));
	const git = (folder: string, ...words: string[]) =>
		execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'init.defaultBranch=main', ...words], {
			cwd: folder,
			stdio: ['ignore', 'pipe', 'pipe'],
			encoding: 'utf8',
		});
	try {
		git(home, '--version');
	} catch {
		t.skip('git is not installed');
		return;
	}
	try {
		const [one, two] = [join(home, 'one'), join(home, 'two')];
		const put = (folder: string, path: string, text: string) => {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		};
		const note = (folder: string, entries: readonly NoteEntry[]) => {
			put(folder, MERGE_RULE.path, MERGE_RULE.text);
			put(folder, noteFilePath(PATH), writeNoteFile(PATH, { entries }));
			git(folder, 'add', '.');
			git(folder, 'commit', '-qm', 'Notes');
		};
		mkdirSync(one);
		git(one, 'init', '-q');
		put(one, PATH, TEXT);
		git(one, 'add', '.');
		git(one, 'commit', '-qm', 'Article');
		git(home, 'clone', '-q', 'one', 'two');
		// both write the first note of the article
		note(one, [STET]);
		note(two, [QUERY]);
		const merged = () => {
			git(two, 'pull', '-q', '--no-rebase', '--no-edit');
			return read(readFileSync(join(two, noteFilePath(PATH)), 'utf8')).entries.map(({ note: written }) => written);
		};
		assert.deepEqual(new Set(merged().map((written) => written?.id)), new Set([STET.raw.id, QUERY.raw.id]));
		// both add to it, and both change the same one
		const third = noted('We were warned', { status: 'cq' });
		const fourth = noted('Viktor Kharin', { status: 'tk', text: 'Title?' });
		const said = (text: string) => changedEntry(PATH, QUERY, { ...(QUERY.note ?? assert.fail()), text });
		git(one, 'pull', '-q', '--no-rebase', '--no-edit', '../two');
		note(one, [STET, said('Which officials?'), third]);
		note(two, [STET, said('Which ministry?'), fourth]);
		const all = merged();
		assert.deepEqual(all.map((written) => written?.text ?? '').sort(), ['', '', 'Title?', 'Which ministry?', 'Which officials?']);
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
});

test('notes of other programs are read: annotations, pages, collections, and the rows of Hypothesis', () => {
	const selector = [{ type: 'TextQuoteSelector', exact: '41 people', prefix: 'Officials said ', suffix: ' died.' }];
	const annotation = { id: 'x', type: 'Annotation', body: { type: 'TextualBody', value: 'Who?' }, target: { source: 'y', selector } };
	const row = {
		id: 'x',
		user: 'acct:anselm@example.org',
		text: 'Who?',
		tags: ['toll'],
		created: '2031-03-07',
		target: [{ source: 'y', selector }],
	};
	for (const value of [
		annotation,
		[annotation],
		{ items: [annotation] },
		{ first: { items: [annotation] } },
		{ '@graph': [annotation] },
		{ rows: [row] },
	]) {
		const [note] = readForeignNotes(JSON.stringify(value)) ?? [];
		assert.equal(note?.text, 'Who?');
		assert.equal(note?.anchor?.exact, '41 people');
	}
	const [hypothesis] = readForeignNotes(JSON.stringify({ rows: [row] })) ?? [];
	assert.deepEqual([hypothesis?.by, hypothesis?.tags, hypothesis?.status], ['anselm@example.org', ['toll'], 'unchecked']);
	const own = readForeignNotes(writeCollection([{ entries: [STET, QUERY] }]));
	assert.deepEqual(new Set(own?.map(({ status }) => status)), new Set(['unchecked', 'query']));
	for (const text of ['', '7', '"x"', '{}', '{"rows":7}']) assert.equal(readForeignNotes(text), undefined);
	assert.deepEqual(readForeignNotes('[1, {}, {"target":[]}, {"target":{"selector":[{"type":"TextQuoteSelector"}]}}]'), []);
});
