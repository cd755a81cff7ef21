import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keyOf, openCache, versionOf } from '../server/src/disk/cache.ts';

const VERSION = versionOf([Buffer.from('a program')]);

function folderFor(t: { after(end: () => void): void }): string {
	const folder = mkdtempSync(join(tmpdir(), 'copytaster-cache-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, 'not', 'there', 'yet');
}

const key = (i: number) => keyOf([`text ${i}`]);
const value = (i: number) => Buffer.from(`summary ${i} `.repeat(i % 7));

async function filled(folder: string, count: number, version = VERSION): Promise<void> {
	const cache = await openCache(folder, version);
	for (let i = 0; i < count; i++) cache.set(key(i), value(i));
	await cache.settle();
}

async function held(folder: string, count: number, version = VERSION): Promise<number> {
	const cache = await openCache(folder, version);
	let found = 0;
	for (let i = 0; i < count; i++) {
		const bytes = cache.get(key(i));
		if (!bytes) continue;
		assert.deepEqual(Buffer.from(bytes), value(i));
		found++;
	}
	return found;
}

function pieces(folder: string): string[] {
	return readdirSync(folder)
		.sort()
		.map((name) => join(folder, name));
}

test('what was kept is there in the next session', async (t) => {
	const folder = folderFor(t);
	await filled(folder, 1200);
	assert.equal(pieces(folder).length, 3);
	assert.equal(await held(folder, 1200), 1200);
	assert.equal((await openCache(folder, VERSION)).get(key(1200)), undefined);
});

test('a piece that is damaged, cut short or foreign is thrown away, and spares the others', async (t) => {
	const folder = folderFor(t);
	await filled(folder, 1200);
	const [first, second, third] = pieces(folder) as [string, string, string];
	const bytes = readFileSync(first);
	for (const at of [0, 20, bytes.length >> 1, bytes.length - 1]) {
		const broken = Buffer.from(bytes);
		broken[at] = (broken[at] as number) ^ 1;
		writeFileSync(first, broken);
		assert.equal(await held(folder, 1200), 1200 - 512, `byte ${at}`);
		assert.ok(!pieces(folder).includes(first));
	}
	truncateSync(second, 5000);
	writeFileSync(third, '');
	writeFileSync(join(folder, 'x.piece'), 'no piece');
	assert.equal(await held(folder, 1200), 0);
	assert.deepEqual(pieces(folder), []);
});

test('another version of the program knows nothing of it', async (t) => {
	const folder = folderFor(t);
	const other = versionOf([Buffer.from('a program'), Buffer.from('and weights')]);
	await filled(folder, 10);
	assert.equal(await held(folder, 10, other), 0);
	assert.deepEqual(pieces(folder), []);
	assert.notEqual(versionOf([Buffer.from('ab')]), versionOf([Buffer.from('a'), Buffer.from('b')]));
});

test('what nobody asks for any more is thrown away once it is much, and small pieces are put together', async (t) => {
	const folder = folderFor(t);
	await filled(folder, 1200);
	const fewer = await openCache(folder, VERSION);
	for (let i = 0; i < 1000; i++) assert.ok(fewer.get(key(i)));
	await fewer.settle();
	assert.equal(await held(folder, 1200), 1200);
	const few = await openCache(folder, VERSION);
	for (let i = 0; i < 100; i++) assert.ok(few.get(key(i)));
	await few.settle();
	assert.equal(await held(folder, 1200), 100);
	for (let i = 100; i < 200; i++) {
		few.set(key(i), value(i));
		await few.settle();
	}
	assert.ok(pieces(folder).length <= 65, `${pieces(folder).length} pieces`);
	assert.equal(await held(folder, 1200), 200);
});

test('what a session that ended left half-written is thrown away, but not what another one may be writing', async (t) => {
	const folder = folderFor(t);
	await filled(folder, 10);
	const [old, young] = ['old.piece.tmp', 'young.piece.tmp'].map((name) => join(folder, name)) as [string, string];
	for (const path of [old, young]) writeFileSync(path, 'half');
	utimesSync(old, new Date(0), new Date(0));
	assert.equal(await held(folder, 10), 10);
	assert.ok(pieces(folder).includes(young) && !pieces(folder).includes(old));
});

test('where nothing can be written nothing is remembered, and nothing fails', async (t) => {
	const folder = folderFor(t);
	await filled(folder, 1);
	const file = pieces(folder)[0] as string;
	await filled(join(file, 'in a file'), 600);
	assert.equal(await held(join(file, 'in a file'), 600), 0);
});

test('a key is that of the text, its name and its date, each for itself', () => {
	const keys = [
		['a', undefined, 'b'],
		['a', 'b', undefined],
		['ab', undefined, ''],
		['a', '-', 'b'],
		['a', '', 'b'],
		['a', undefined, 'b '],
	];
	assert.equal(new Set(keys.map(keyOf)).size, keys.length);
	assert.match(keyOf(['é\ud83d']), /^[0-9a-f]{32}$/);
});
