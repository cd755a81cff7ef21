import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentFacts } from '../server/src/analysis/facts.ts';
import { EMPTY_SUMMARY } from '../server/src/analysis/summary.ts';
import { type ArticleList, differences, NO_ARTICLES } from '../server/src/workspace/articles.ts';
import type { Article } from '../server/src/workspace/snapshot.ts';
import { randomFrom } from './random.ts';

const FACTS = {} as DocumentFacts;

function article(uri: string, open: boolean): Article {
	return { uri, name: uri, summary: { ...EMPTY_SUMMARY }, facts: open ? FACTS : undefined };
}

test('a list of articles is what a map with the same changes is, and older lists stay what they were', () => {
	const { below: dice } = randomFrom(3);
	let list = NO_ARTICLES;
	let map = new Map<string, Article>();
	const before: { list: ArticleList; articles: readonly Article[] }[] = [];
	for (let step = 0; step < 300; step++) {
		const changes = new Map<string, Article | undefined>();
		for (let left = dice(step % 20 === 0 ? 400 : 4); left > 0; left--) {
			const uri = `file:///${dice(900)}.txt`;
			changes.set(uri, dice(4) === 0 ? undefined : article(uri, dice(30) === 0));
		}
		const old = list;
		list = list.with(changes);
		map = new Map(map);
		for (const [uri, one] of changes)
			if (one) map.set(uri, one);
			else map.delete(uri);
		const articles = [...map.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
		assert.deepEqual([...list.values()], articles);
		assert.deepEqual(
			[...list.keys()],
			articles.map(({ uri }) => uri),
		);
		assert.equal(list.size, map.size);
		for (let i = 0; i < 20; i++) {
			const uri = `file:///${dice(900)}.txt`;
			assert.equal(list.get(uri), map.get(uri));
			assert.equal(list.has(uri), map.has(uri));
		}
		const found = differences(old, list);
		for (const [uri, now] of changes) {
			const was = old.get(uri);
			assert.deepEqual(found.get(uri), was === now ? undefined : { ...(was ? { before: was } : {}), ...(now ? { after: now } : {}) });
		}
		assert.ok([...found.keys()].every((uri) => changes.has(uri)));
		before.push({ list, articles });
	}
	for (const { list: old, articles } of before) assert.deepEqual([...old.values()], articles);
});

test('an open article that changes leaves all pieces of the list alone', () => {
	let list = NO_ARTICLES.with(new Map(Array.from({ length: 1000 }, (_, i) => [`${i}`, article(`${i}`, false)])));
	list = list.with(new Map([['500', article('500', true)]]));
	const { pieces } = list;
	list = list.with(new Map([['500', article('500', true)]]));
	assert.equal(list.pieces, pieces);
	assert.equal(list.size, 1000);
});
