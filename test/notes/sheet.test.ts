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

function sheet(format: SheetFormat, text = TEXT): string {
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
		noted('Жанна Ли', {}),
		noted('Viktor Kharin', {}),
		noted('“We were warned, ‘often’,”', { status: 'disputed', text: '<script>alert(1)</script> | x' }),
		noted('denied it', { status: 'stet', code: 'x' }),
	];
	const snapshot = textSnapshot(text);
	const facts = analyzeDocument({ snapshot, fileName: 'a.txt', published: undefined }, MODELS);
	const article: NotedArticle = { name: 'a.txt', snapshot, facts, placed: placeNotes(text, notes) };
	return factCheckSheet([article], format);
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
	assert.match(rows[3] ?? '', /,Жанна Ли,.*,CQ,/);
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
	assert.match(last ?? '', /^4,a\.txt,,Жанна Ли,,,,,,,,CQ \(words are gone\)/);
});
