import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { type Decided, NOTHING_DECIDED } from '../server/src/workspace/decisions.ts';
import { createHost, fileName, type Host, summarizeArticle } from '../server/src/workspace/host.ts';
import { MODELS } from './models.ts';
import { randomFrom } from './random.ts';

const SENTENCES = [
	'KARSUND, June 6, 2023 — Mayor Ole Brandt opened the bridge on Monday.',
	'“We waited long enough,” Brandt said.',
	'General Marta Hrabar and General Oleksandr Hrabar stayed away.',
	'Hrabar gave no reason.',
	'Yevgenia Dralova, the transport minister, called it “a good day”.',
	'Evgenia Dralova had ordered it closed in May.',
	'',
];

/** Some decisions about the people of `SENTENCES`. */
function decidedBy(dice: (below: number) => number): Decided {
	const names = ['Ole Brandt', 'Brandt', 'Marta Hrabar', 'Oleksandr Hrabar', 'Hrabar', 'Yevgenia Dralova', 'Evgenia Dralova'];
	const kinds = ['same', 'apart', 'spelling'] as const;
	const reference = () => ({
		name: names[dice(names.length)] as string,
		articles: Array.from({ length: dice(2) }, () => ({ document: `file:///folder/${dice(7)}.txt`, beside: ['Marta Hrabar'] })),
	});
	return {
		decisions: Array.from({ length: dice(4) }, (_, i) => {
			const kind = kinds[dice(3)] as (typeof kinds)[number];
			const use = kind === 'spelling' ? 'Jevgenija Dralova' : undefined;
			return { id: `${i}`, file: `${i}.yaml`, kind, people: [reference(), reference()], use, dossier: false };
		}),
		nobodies: Array.from({ length: dice(2) }, () => ({
			file: 'n.yaml',
			words: names[dice(names.length)] as string,
			documents: Array.from({ length: dice(2) }, () => `file:///folder/${dice(6)}.txt`),
		})),
		dossiers: new Map(),
		aside: new Set(dice(4) === 0 ? ['file:///folder/1.txt'] : []),
	};
}

function settled(host: Host): object {
	while (host.settleNext());
	const { articles, people } = host.snapshot();
	return {
		articles: [...articles.values()].map(({ uri, name, summary, facts }) => ({
			uri,
			name,
			summary,
			said: facts?.quotations,
			named: facts?.mentions,
		})),
		people: people.people,
		contradictions: people.contradictions,
	};
}

test('after any opening, editing, closing, deleting and deciding the folder is what a fresh reading makes of it', () => {
	const { below: dice } = randomFrom(7);
	const host = createHost(MODELS);
	const disk = new Map<string, string>();
	const open = new Map<string, string>();
	let decided = NOTHING_DECIDED;
	for (let step = 0; step < 400; step++) {
		if (dice(12) === 0) {
			decided = decidedBy(dice);
			host.decide(decided);
		}
		const uri = `file:///folder/${dice(6)}.txt`;
		const text = Array.from({ length: dice(6) }, () => SENTENCES[dice(SENTENCES.length)]).join('\n\n');
		const action = dice(5);
		if (action === 0 || action === 1) {
			open.set(uri, text);
			host.open(uri, textSnapshot(text));
		} else if (action === 2 && open.has(uri)) {
			open.delete(uri);
			host.close(uri);
			const left = disk.get(uri);
			host.setOnDisk(uri, left === undefined ? undefined : textSnapshot(left));
		} else if (action === 3) {
			disk.set(uri, text);
			// read here, or by another thread or another session
			if (dice(2) === 0) host.setOnDisk(uri, textSnapshot(text));
			else host.setSummary(uri, summarizeArticle({ snapshot: textSnapshot(text), fileName: fileName(uri), published: undefined }, MODELS));
		} else if (action === 4 && !open.has(uri)) {
			disk.delete(uri);
			host.setOnDisk(uri, undefined);
		}
		if (dice(4) > 0) continue;
		const fresh = createHost(MODELS);
		fresh.decide(decided);
		for (const [uri, text] of disk) fresh.setOnDisk(uri, textSnapshot(text));
		for (const [uri, text] of open) fresh.open(uri, textSnapshot(text));
		assert.deepEqual(settled(host), settled(fresh), `step ${step}`);
	}
});

test('a snapshot stays what it was, and is the same object until something changes', () => {
	const host = createHost(MODELS);
	host.open('test:/a.txt', textSnapshot('Mayor Ole Brandt opened the bridge, he said.'));
	const before = host.snapshot();
	assert.equal(host.snapshot(), before);
	const names = before.people.people.map(({ name }) => name);
	host.open('test:/a.txt', textSnapshot('Nobody came.'));
	assert.notEqual(host.snapshot(), before);
	assert.deepEqual(
		before.people.people.map(({ name }) => name),
		names,
	);
	assert.deepEqual(names, ['Ole Brandt']);
});

test('an edit that leaves the people alone leaves the index alone', () => {
	const host = createHost(MODELS);
	const text = 'Mayor Ole Brandt opened the bridge.\n\nIt rained.\n';
	host.open('test:/a.txt', textSnapshot(text));
	host.setOnDisk('test:/b.txt', textSnapshot(text));
	while (host.settleNext());
	const { people } = host.snapshot();
	host.open('test:/a.txt', textSnapshot(text.replace('rained', 'snowed')));
	assert.equal(host.snapshot().people, people);
});

test('only open articles keep their facts', () => {
	const host = createHost(MODELS);
	host.open('test:/a.txt', textSnapshot('Mayor Ole Brandt opened the bridge.'));
	assert.ok(host.snapshot().articles.get('test:/a.txt')?.facts);
	host.close('test:/a.txt');
	const closed = host.snapshot().articles.get('test:/a.txt');
	assert.equal(closed?.facts, undefined);
	assert.equal(closed?.summary.people[0]?.name, 'Ole Brandt');
});

test('the name of a file', () => {
	assert.equal(fileName('file:///a/b%20c.txt'), 'b c.txt');
	assert.equal(fileName('memfs:/a/b%zz.txt?x#y'), 'b%zz.txt');
	assert.equal(fileName('file:///a/'), undefined);
});
