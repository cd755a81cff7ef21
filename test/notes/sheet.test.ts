import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../../server/src/analysis/document.ts';
import { factCheckSheet, type NotedArticle, type SheetFormat } from '../../server/src/features/fact-check-sheet.ts';
import { textSnapshot } from '../../server/src/text/snapshot.ts';
import { anchorOf } from '../../server/src/workspace/notes/anchor.ts';
import { newEntry, type NewNote } from '../../server/src/workspace/notes/note-files.ts';
import { placeNotes } from '../../server/src/workspace/notes/notes.ts';
import { MODELS } from '../models.ts';

const TEXT = `Ferry inquiry opens

“We were warned, ‘often’,” Viktor Kharin said on 3 March 2024. The line lost 14 million euros; Жанна Ли denied it.
`;

function sheet(format: SheetFormat, text = TEXT, names: Readonly<Record<string, string>> = {}): string {
	const noted = (words: string, more: Partial<NewNote>) => {
		const start = TEXT.indexOf(words);
		const anchor = anchorOf(TEXT, { start, end: start + words.length });
		const plain = { code: undefined, text: '', tags: [], by: undefined, created: undefined, anchor, status: 'cq' } as const;
		return newEntry('a.txt', { ...plain, ...more }).note ?? assert.fail();
	};
	const notes = [
		noted('14 million', {
			status: 'query',
			text: '=HYPERLINK("http://example.org")\nWho, "exactly"?',
			by: 'R. Anselm',
			created: '2024-03-05T10:00:00Z',
		}),
		noted('Жанна Ли', {
			record: { who: 'Port register', page: 'p. 4', groundRules: 'background', rank: 'primary', conflictsWith: '=the "ministry"' },
		}),
		noted('Viktor Kharin', {}),
		noted('“We were warned, ‘often’,”', { status: 'disputed', text: '<script>alert(1)</script> | x' }),
		noted('denied it', { status: 'stet', code: 'x' }),
	];
	const snapshot = textSnapshot(text);
	const facts = analyzeDocument({ snapshot, fileName: 'a.txt', published: undefined }, MODELS);
	const article: NotedArticle = { name: 'a.txt', snapshot, facts, placed: placeNotes(text, notes) };
	return factCheckSheet([article], format, names);
}

test('a spreadsheet gets every note in the order of the text, letters of all alphabets, and no formula', () => {
	const csv = sheet('csv');
	assert.ok(csv.startsWith('\ufeffNo.,Article,Line,Exact words,Kind,Who says it,'));
	const [, ...rows] = csv.trimEnd().split('\r\n');
	assert.deepEqual(
		rows.map((row) => row.split(',').slice(0, 3).join()),
		['1,a.txt,3', '2,a.txt,3', '3,a.txt,3', '4,a.txt,3'],
	);
	assert.match(rows[0] ?? '', /^1,a\.txt,3,"“We were warned, ‘often’,”",quotation,Viktor Kharin,,,,,,Disputed,/);
	assert.match(rows[1] ?? '', /,Viktor Kharin,person,/);
	assert.match(
		rows[2] ?? '',
		/,14 million,figure,.*,Query,"'=HYPERLINK\(""http:\/\/example\.org""\)\nWho, ""exactly""\?",R\. Anselm,2024-03-05$/,
	);
	assert.match(rows[3] ?? '', /,Жанна Ли,[^,]*,[^,]*,background,"Port register, p\. 4",primary,,"'=the ""ministry""",CQ,/);
});

test('a page for print and a table in Markdown hold words, and nothing that runs', () => {
	const html = sheet('html');
	assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt; | x') && !html.includes('<script'));
	assert.equal(html.match(/<tr>/g)?.length, 5);
	const lines = sheet('md').trimEnd().split('\n');
	assert.equal(lines.length, 8);
	for (const line of lines.slice(2)) assert.equal(line.match(/(?<!\\)\|/g)?.length, 16, line);
});

test('a note whose words are gone stands in the sheet with its old words', () => {
	const [, last] = sheet('csv', TEXT.replace('Жанна Ли denied it', 'Nobody knows why')).split(/\r\n(?=4,)/);
	assert.match(last ?? '', /^4,a\.txt,,Жанна Ли,,,background,.*,CQ \(words are gone\)/);
	const html = sheet('html', TEXT.replace('Жанна Ли denied it', 'Nobody knows why'));
	assert.match(html, /Notes whose words are gone<\/h3><ul><li>“Жанна Ли”: <b>4 CQ \(words are gone\)<\/b>: Source: Port register, p\. 4/);
});

test('on the page for print each note stands beside the line that its words begin in', () => {
	const html = sheet('html');
	const lines = html.split('\n').filter((line) => line.startsWith('<div class="line">'));
	assert.deepEqual(
		lines.map((line) =>
			line
				.replace(/<[^>]*>/g, '|')
				.replace(/\|+/g, '|')
				.slice(0, 40),
		),
		['|1|Ferry inquiry opens|', '|3|“We were warned, ‘often’,”|1| |Viktor'],
	);
	assert.match(lines[1] ?? '', /<mark>“We were warned, ‘often’,”<\/mark><sup>1<\/sup> <mark>Viktor Kharin<\/mark><sup>2<\/sup> said/);
	const shared = sheet('html', `${TEXT}\nShare this article\n`);
	assert.match(shared, /<div class="line aside"><span>\d+<\/span><p>Share this article<\/p>/, 'what is no copy is told from it');
	assert.match(
		html,
		/<li><b>4 CQ<\/b>: Source: Port register, p\. 4 \(background, primary source\) · Conflicts with =the &quot;ministry&quot;<\/li>/,
	);
});

test('queries stand in a list by themselves, and statuses are called as the newsroom calls them', () => {
	assert.equal(
		sheet('queries'),
		'# Queries\n\n## a.txt\n\n- **3**, line 3, “14 million”: \\=HYPERLINK("http\\://example.org") Who, "exactly"? (R. Anselm)\n',
	);
	assert.equal(factCheckSheet([], 'queries'), '# Queries\n\nThere are none.\n');
	assert.match(sheet('csv', TEXT, { cq: 'Checked' }), /,Checked,,,\r\n$/);
});
