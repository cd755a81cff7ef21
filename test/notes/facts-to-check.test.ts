import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../../server/src/analysis/document.ts';
import { factsToCheck } from '../../server/src/features/facts-to-check.ts';
import { textSnapshot } from '../../server/src/text/snapshot.ts';
import { anchorOf } from '../../server/src/workspace/notes/anchor.ts';
import { newEntry } from '../../server/src/workspace/notes/note-files.ts';
import { placeNotes } from '../../server/src/workspace/notes/notes.ts';
import { MODELS } from '../models.ts';

const TEXT = `Ferry inquiry opens

By Ruth Anselm

“We were warned 12 times,” Transport Minister Viktor Kharin said on 3 March 2024. The line lost $14.5 million and 3,000
passengers on two lines.

Share this article
`;

test('names, titles, figures with what they count, dates and quotations are to be checked, until they are CQ', () => {
	const facts = analyzeDocument({ snapshot: textSnapshot(TEXT), fileName: undefined, published: undefined }, MODELS);
	const listed = (...words: readonly string[]) => {
		const notes = words.map((word) => {
			const start = TEXT.indexOf(word);
			const anchor = anchorOf(TEXT, { start, end: start + word.length });
			return (
				newEntry('a', { status: 'cq', code: undefined, text: '', tags: [], by: undefined, created: undefined, anchor }).note ??
				assert.fail()
			);
		});
		return factsToCheck(facts, placeNotes(TEXT, notes)).map(
			({ kind, checked, start, end }) => `${checked ? '✓ ' : ''}${kind} ${TEXT.slice(start, end)}`,
		);
	};
	assert.deepEqual(listed(), [
		'quotation “We were warned 12 times,”',
		'figure 12 times',
		'title Transport Minister',
		'name Viktor Kharin',
		'date 3 March 2024',
		'figure $14.5 million',
		'figure 3,000\npassengers',
	]);
	assert.deepEqual(
		listed('Viktor Kharin', '$14.5', '3,000', '“We were warned 12 times,”').filter((line) => line.startsWith('✓')),
		['✓ quotation “We were warned 12 times,”', '✓ figure 12 times', '✓ name Viktor Kharin', '✓ figure 3,000\npassengers'],
	);
});
