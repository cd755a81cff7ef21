import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import type { DocumentFacts, DocumentInput } from '../server/src/analysis/facts.ts';
import { sameCarry } from '../server/src/analysis/paragraph.ts';
import { applyEdit, textSnapshot, type TextSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';
import { inventArticle, inventEdit } from './invented.ts';
import { randomFrom } from './random.ts';

const input = (snapshot: TextSnapshot): DocumentInput => ({ snapshot, fileName: '2021-03-03-ferry.txt', published: undefined });
const analyze = (text: string, before?: DocumentFacts) => analyzeDocument(input(textSnapshot(text)), MODELS, before);

test('an edited article is what it would be if analysed afresh', () => {
	for (let seed = 1; seed <= 25; seed++) {
		const random = randomFrom(seed);
		let snapshot = textSnapshot(inventArticle(random, 4 + random.below(25)));
		let facts = analyzeDocument(input(snapshot), MODELS);
		for (let edit = 0; edit < 10; edit++) {
			const change = inventEdit(random, snapshot.text);
			snapshot = applyEdit(snapshot, { span: change, text: change.text });
			facts = analyzeDocument(input(snapshot), MODELS, facts);
			const fresh = analyzeDocument(input(textSnapshot(snapshot.text)), MODELS);
			assert.deepStrictEqual(facts, fresh, `seed ${seed}, edit ${edit + 1}: ${JSON.stringify(change)} in ${JSON.stringify(snapshot.text)}`);
		}
	}
});

test('another article is not coloured by the one before it', () => {
	for (let seed = 1; seed <= 20; seed++) {
		const random = randomFrom(seed);
		const [one, other] = [inventArticle(random, 15), inventArticle(random, 15)];
		assert.deepStrictEqual(analyze(other, analyze(one)), analyze(other));
	}
});

test('an unchanged paragraph keeps its facts, the same object', () => {
	let kept = 0;
	for (let seed = 1; seed <= 20; seed++) {
		const random = randomFrom(seed);
		const text = inventArticle(random, 20);
		const before = analyze(text);
		const change = inventEdit(random, text);
		const after = analyze(applyEdit(textSnapshot(text), { span: change, text: change.text }).text, before);
		for (const { facts } of after.paragraphs) {
			const known = before.paragraphs.filter((old) => old.facts.text === facts.text && sameCarry(old.facts.carryIn, facts.carryIn));
			if (known.length === 0) continue;
			kept++;
			assert.ok(
				known.some((old) => old.facts === facts),
				JSON.stringify(facts.text),
			);
		}
	}
	assert.ok(kept > 100, `${kept} paragraphs kept`);
});

test('a line more at the top moves every paragraph and changes none', () => {
	const text = 'Ferry report\n\nPORT ANSEL, March 3 — Viktor Kharin resigned.\n\n“I knew,” he said.\n\nThe mayor did not.';
	const before = analyze(text);
	const after = analyze(text.replace('\n\n', '\n\n\n\n'), before);
	assert.equal(after.paragraphs.length, before.paragraphs.length);
	for (const [i, paragraph] of after.paragraphs.entries()) {
		assert.equal(paragraph.facts, before.paragraphs[i]?.facts);
		if (i > 0) assert.equal(paragraph.start, (before.paragraphs[i]?.start ?? 0) + 2);
	}
});

test('an edit that leaves the people as they were leaves the summary’s people the same object', () => {
	const text = 'Ferry report\n\nPORT ANSEL, March 3 — Viktor Kharin resigned.\n\n“I knew,” Kharin said.\n\nThe weather was fine.';
	const before = analyze(text);
	assert.ok(before.summary.people.length > 0, 'the article has people');
	const edited = analyze(text.replace('fine', 'very fine'), before);
	assert.equal(edited.summary.people, before.summary.people);
	const another = analyze(text.replace('Viktor Kharin', 'Olga Harrowgate'), before);
	assert.notEqual(another.summary.people, before.summary.people);
});

test('many equal lines that an edit above turns into a page’s foot are looked up, not searched for', () => {
	const lines = 'Ruth Anselm said yes to him.\n\n'.repeat(8000);
	const before = analyze(`Ferry sinks\n\n${lines}`);
	const edited = `Ferry sinks\n\nHe said on Monday that it was all over now.\n\nRead also:\n\nRelated stories\n\nAdvertisement\n\n${lines}`;
	const timed = (known: DocumentFacts | undefined) => {
		const start = performance.now();
		const facts = analyze(edited, known);
		return { facts, time: performance.now() - start };
	};
	const fresh = timed(undefined);
	const again = timed(before);
	assert.notEqual(again.facts.paragraphs.at(-1)?.facts.carryIn.part, before.paragraphs.at(-1)?.facts.carryIn.part);
	assert.ok(again.time < 1000 + 3 * fresh.time, `${again.time.toFixed(0)} ms, ${fresh.time.toFixed(0)} ms afresh`);
});
