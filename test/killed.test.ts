import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { keyOf, openCache, versionOf } from '../server/src/disk/cache.ts';
import { randomFrom } from './random.ts';

const SIZE = 200_000;
const KILLS = 8;

/** Runs a script that imports from the server, and kills it `after` so many milliseconds of work. */
async function killed(folder: string, script: string, after: number): Promise<void> {
	const outfile = join(folder, 'script.mjs');
	await build({
		stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		packages: 'external',
	});
	// packages are found beside the script
	writeFileSync(join(folder, 'package.json'), '{}');
	const child = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] });
	await new Promise((resolve) => child.stdout.once('data', resolve));
	await new Promise((resolve) => setTimeout(resolve, after));
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await ended;
}

test('a decision that is being written when the server is killed is there as it was or as it becomes, never in part', async () => {
	const random = randomFrom(5);
	for (let round = 0; round < KILLS; round++) {
		const folder = mkdtempSync(join(process.cwd(), 'out', 'killed-'));
		const path = join(folder, '.copytaster/people/a.yaml');
		await killed(
			folder,
			`import { writeWhole } from './server/src/disk/decisions.ts';
			await writeWhole(${JSON.stringify(folder)}, ${JSON.stringify(path)}, 'a'.repeat(${SIZE}));
			console.log('begun');
			for (let i = 0; ; i++) await writeWhole(${JSON.stringify(folder)}, ${JSON.stringify(path)}, (i % 2 ? 'a' : 'b').repeat(${SIZE}));`,
			random.below(60),
		);
		const text = readFileSync(path, 'utf8');
		assert.ok(text === 'a'.repeat(SIZE) || text === 'b'.repeat(SIZE), `${text.length} letters`);
		rmSync(folder, { recursive: true });
	}
});

test('notes that are being written when the editor is killed are there as they were or as they become, never in part', async () => {
	const random = randomFrom(7);
	const notes = '.copytaster/notes/pier.txt.jsonld';
	for (let round = 0; round < KILLS; round++) {
		const folder = mkdtempSync(join(process.cwd(), 'out', 'killed-'));
		await killed(
			folder,
			`import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
			import { dirname } from 'node:path';
			import { writeFiles } from './client/src/decision-writer.ts';
			const uri = (path) => ({ path, with: (change) => uri(change.path) });
			const missing = (error) => { throw Object.assign(error, { code: error.code === 'ENOENT' ? 'FileNotFound' : error.code }); };
			const fs = {
				readFile: ({ path }) => readFile(path).catch(missing),
				writeFile: async ({ path }, content) => { await mkdir(dirname(path), { recursive: true }); await writeFile(path, content); },
				rename: ({ path }, to) => rename(path, to.path),
				delete: ({ path }) => rm(path).catch(missing),
			};
			const write = (letter) => writeFiles(fs, uri(${JSON.stringify(folder)}), [
				{ path: '${notes}', text: letter.repeat(${SIZE}) },
				{ path: '.copytaster/.gitattributes', text: letter, keep: true },
			]);
			await write('a');
			console.log('begun');
			for (let i = 0; ; i++) await write(i % 2 ? 'a' : 'b');`,
			random.below(60),
		);
		const text = readFileSync(join(folder, notes), 'utf8');
		assert.ok(text === 'a'.repeat(SIZE) || text === 'b'.repeat(SIZE), `${text.length} letters`);
		assert.equal(readFileSync(join(folder, '.copytaster/.gitattributes'), 'utf8'), 'a', 'what is there is kept');
		rmSync(folder, { recursive: true });
	}
});

test('what was kept of a folder when the server is killed is whole', async () => {
	const random = randomFrom(6);
	const version = versionOf([]);
	for (let round = 0; round < KILLS; round++) {
		const folder = mkdtempSync(join(tmpdir(), 'copytaster-killed-'));
		const kept = join(folder, 'kept');
		await killed(
			folder,
			`import { keyOf, openCache } from './server/src/disk/cache.ts';
			const cache = await openCache(${JSON.stringify(kept)}, ${JSON.stringify(version)});
			console.log('begun');
			for (let i = 0; ; i++) {
				cache.set(keyOf([String(i)]), new Uint8Array(3000).fill(i));
				if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
			}`,
			60 + random.below(200),
		);
		// killed before it had written anything, it has not even made the folder
		const written = () => (existsSync(kept) ? readdirSync(kept).filter((name) => name.endsWith('.piece')) : []);
		const pieces = written();
		const cache = await openCache(kept, version);
		assert.deepEqual(written(), pieces, 'no piece is damaged');
		for (let i = 0; i < pieces.length * 512; i++) {
			const bytes = cache.get(keyOf([String(i)]));
			assert.ok(bytes?.length === 3000 && bytes.every((byte) => byte === (i & 255)), `entry ${i}`);
		}
		rmSync(folder, { recursive: true });
	}
});
