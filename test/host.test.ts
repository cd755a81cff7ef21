import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { createHost, fileName, type Host } from '../server/src/workspace/host.ts';
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

function settled(host: Host): object {
	while (host.settleNext());
	const { articles, people } = host.snapshot();
	return { articles: [...articles.values()].map(({ uri, name, summary }) => ({ uri, name, summary })), people: people.people };
}

test('after any opening, editing, closing and deleting the folder is what a fresh reading makes of it', () => {
	const { below: dice } = randomFrom(7);
	const host = createHost(MODELS);
	const disk = new Map<string, string>();
	const open = new Map<string, string>();
	for (let step = 0; step < 400; step++) {
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
			host.setOnDisk(uri, textSnapshot(text));
		} else if (action === 4 && !open.has(uri)) {
			disk.delete(uri);
			host.setOnDisk(uri, undefined);
		}
		if (dice(4) > 0) continue;
		const fresh = createHost(MODELS);
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
