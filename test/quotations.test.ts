import { analyzeDocument } from '../server/src/analysis/document.ts';
import { splitParagraphs } from '../server/src/analysis/segment/paragraphs.ts';
import { analyzeParagraph, FIRST_CARRY } from '../server/src/analysis/paragraph.ts';
import { joinQuotations, recognizeQuotations } from '../server/src/analysis/recognizers/quotations.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';
import { checkFixtures } from './annotate.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Carry, PlacedParagraph } from '../server/src/analysis/facts.ts';

function place(text: string): PlacedParagraph[] {
	let carry: Carry = FIRST_CARRY;
	return splitParagraphs(text).map((span) => {
		const facts = analyzeParagraph(text.slice(span.start, span.end), carry, MODELS);
		carry = facts.carryOut;
		return { ...span, facts };
	});
}

checkFixtures('fixtures/quotations', (text) => {
	const joined = joinQuotations(place(text));
	return [
		...joined.quotations.map(({ start, end, depth, parts }) => ({
			start,
			end,
			label: `quotation${depth > 0 ? ` in ${depth}` : ''}${parts.length > 1 ? `, ${parts.length} parts` : ''}`,
		})),
		...joined.strayMarks.map(({ start, end, missing }) => ({ start, end, label: `no ${missing} mark` })),
	];
});

test('marks without end cost linear time', () => {
	for (const marks of ['"', "'", '“', "' ", '" a', "'a ", '“a ', '«', '`', "a' "]) {
		const text = marks.repeat(200_000 / marks.length);
		const began = performance.now();
		recognizeQuotations({ text, tokens: [], zone: 'body', carryIn: { part: 'body', open: undefined } });
		assert.ok(performance.now() - began < 2_000, `${JSON.stringify(marks)} took ${performance.now() - began} ms`);
	}
});

test('an open quotation marks no paragraph twice when an edit closes it', () => {
	const open = 'Headline about the ferry\n\n“We sail, said the mayor of Lowport.\n\nNothing was said.\n\n“No,” she said.';
	const closed = open.replace('sail,', 'sail,”');
	const before = analyzeDocument({ snapshot: textSnapshot(open), fileName: undefined, published: undefined }, MODELS);
	const snapshot = textSnapshot(closed);
	const input = { snapshot, fileName: undefined, published: undefined };
	assert.deepEqual(analyzeDocument(input, MODELS, before).quotations, analyzeDocument(input, MODELS).quotations);
});
