import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import type { DocumentSummary } from '../server/src/analysis/facts.ts';
import {
	packSummary,
	unpackDays,
	unpackFindable,
	unpackMentionCount,
	unpackSaidCount,
	unpackName,
	unpackPeople,
	unpackPersonPlaces,
	unpackPlaces,
	unpackQuotations,
	unpackSummary,
} from '../server/src/analysis/packed-summary.ts';
import { EMPTY_SUMMARY } from '../server/src/analysis/summary.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { inventArticle, inventGarbage } from './invented.ts';
import { MODELS } from './models.ts';
import { randomFrom } from './random.ts';

function summaryOf(text: string): DocumentSummary {
	return analyzeDocument({ snapshot: textSnapshot(text), fileName: 'a.txt', published: undefined }, MODELS).summary;
}

test('a packed summary is the same when it is unpacked, whole or in parts', () => {
	const random = randomFrom(11);
	for (let round = 0; round < 60; round++) {
		const summary = summaryOf(round % 3 === 0 ? inventGarbage(random, 1500) : inventArticle(random, 25));
		const packed = packSummary(summary);
		assert.deepEqual(unpackSummary(packed), summary);
		assert.deepEqual(unpackPeople(packed), { publication: summary.publication, people: summary.people });
		assert.deepEqual(unpackPlaces(packed), summary.places);
		for (const [local, places] of summary.places.people.entries()) {
			assert.deepEqual(unpackPersonPlaces(packed, local), places);
			assert.deepEqual(
				unpackQuotations(packed, (speaker) => speaker === local),
				summary.places.quotations.filter(({ speaker }) => speaker === local),
			);
		}
		for (const [index, name] of summary.places.names.entries()) assert.deepEqual(unpackName(packed, index), name);
		for (const [local, { mentions }] of summary.places.people.entries()) {
			assert.equal(unpackMentionCount(packed, local), mentions.length);
			const said = summary.places.quotations.filter(({ speaker, guess }) => speaker === local && !guess);
			assert.equal(unpackSaidCount(packed, local), said.length);
		}
		const { quotations, names, days } = summary.places;
		assert.deepEqual(unpackFindable(packed), { quotations: quotations.map((quotation) => ({ ...quotation, text: '' })), names, days });
		assert.deepEqual(unpackDays(packed), summary.places.days);
		assert.equal(unpackPersonPlaces(packed, summary.places.people.length), undefined);
	}
	assert.deepEqual(unpackSummary(packSummary(EMPTY_SUMMARY)), EMPTY_SUMMARY);
});

test('a summary of any letters and numbers is packed', () => {
	const at = [0, 4_000_000_000, 4_000_000_000, 1] as const;
	const texts = ['', '“’–…”', '\u0085\u009f', '\ud83d', 'Жанна д’Арк', 'é€', 'x'.repeat(10_000), '—'.repeat(5000), '漢'.repeat(5000)];
	const quotation = { start: 0, end: 4_000_000_000, speaker: 7, speakerText: '', speakerNamed: true, guess: true, via: undefined, at };
	const summary: DocumentSummary = {
		publication: '2024-03-14T10:00',
		people: texts.map((name) => ({ name, aliases: texts, titles: [], gender: 'female', credit: true, weight: 9 })),
		places: {
			people: [{ mentions: [], definition: 3, titles: [{ start: 1, end: 2, text: 'é', form: 'pronoun', at }] }],
			quotations: texts.map((text) => ({ ...quotation, text, words: [0, 1, 4_294_967_295] })),
			names: texts.map((name) => ({ name, type: 'place', mentions: [], details: [{ kind: 'part of', text: name }] })),
			days: texts.map((text) => ({ day: '2022-12-19', text, at })),
		},
	};
	assert.deepEqual(unpackSummary(packSummary(summary)), summary);
});

test('what is no packed summary is refused, not misread', () => {
	const packed = packSummary(summaryOf('KARSUND, June 6, 2023 — Mayor Ole Brandt opened the bridge. “We waited,” he said.'));
	for (let length = 0; length < packed.length; length++) assert.throws(() => unpackSummary(packed.subarray(0, length)));
	assert.throws(() => unpackSummary(new Uint8Array(200).fill(255)));
});
