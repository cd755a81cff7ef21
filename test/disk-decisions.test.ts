import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sweepDrafts, writeWhole } from '../server/src/disk/decisions.ts';

/** Two folders that are gone after the test. */
function inFolders(check: (folder: string, elsewhere: string) => Promise<void>): () => Promise<void> {
	return async () => {
		const home = mkdtempSync(join(tmpdir(), 'copytaster-disk-'));
		try {
			const folders = ['folder', 'elsewhere'].map((name) => join(home, name)) as [string, string];
			for (const folder of folders) mkdirSync(folder);
			await check(...folders);
		} finally {
			rmSync(home, { recursive: true });
		}
	};
}

test(
	'no decision is written or deleted through a link that leads out of the folder',
	inFolders(async (folder, elsewhere) => {
		const path = '.copytaster/people/1.yaml';
		await writeWhole(folder, join(folder, path), 'a');
		assert.equal(readFileSync(join(folder, path), 'utf8'), 'a');
		rmSync(join(folder, '.copytaster/people'), { recursive: true });
		writeFileSync(join(elsewhere, '1.yaml'), 'theirs');
		symlinkSync(elsewhere, join(folder, '.copytaster/people'));
		for (const text of ['a', undefined]) await assert.rejects(writeWhole(folder, join(folder, path), text), /a link in it leads out/);
		assert.equal(readFileSync(join(elsewhere, '1.yaml'), 'utf8'), 'theirs');
		await assert.rejects(writeWhole(folder, join(folder, '.copytaster/people/new/1.yaml'), 'a'), /a link in it leads out/);
		assert.deepEqual(readdirSync(elsewhere), ['1.yaml']);
		rmSync(join(folder, '.copytaster/people'));
		symlinkSync('../kept', join(folder, '.copytaster/people'));
		await assert.rejects(writeWhole(folder, join(folder, path), 'a'), /a link in it leads out/, 'it leads nowhere');
		mkdirSync(join(folder, 'kept'));
		await writeWhole(folder, join(folder, path), 'a');
		assert.equal(readFileSync(join(folder, 'kept/1.yaml'), 'utf8'), 'a', 'a link that stays in the folder');
		symlinkSync(folder, join(elsewhere, 'link'));
		await writeWhole(join(elsewhere, 'link'), join(elsewhere, 'link', path), 'b');
		assert.equal(readFileSync(join(folder, 'kept/1.yaml'), 'utf8'), 'b', 'a folder that is a link itself');
	}),
);

test(
	'what was left half-written beside a file is thrown away a day later, and nothing else',
	inFolders(async (folder) => {
		const write = (path: string) => {
			mkdirSync(join(folder, path, '..'), { recursive: true });
			writeFileSync(join(folder, path), 'x');
			utimesSync(join(folder, path), 1000, 1000);
		};
		const swept = [
			'.copytaster/.gitattributes.4711.tmp',
			'.copytaster/notes/deep/pier.txt.jsonld.a1b2c3.tmp',
			'.copytaster/people/gone.yaml.4711.tmp',
			'.copytaster/publication/pier.txt.json.4711.tmp',
			'people/Ruth Anselm.md.4711.tmp',
		];
		const kept = [
			...swept.filter((path) => !path.includes('gone')).map((path) => path.replace(/\.\w+\.tmp$/, '')),
			'.copytaster/notes/lost.txt.jsonld.4711.tmp',
			'.copytaster/pier.txt.4711.tmp',
			'people/Ruth Anselm.tmp',
			'pier.txt.jsonld.4711.tmp',
			'pier.txt.jsonld',
		];
		for (const path of [...swept, ...kept]) write(path);
		const listed = () =>
			readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
				.sort();
		const day = 24 * 3_600_000;
		await sweepDrafts(folder, day);
		assert.deepEqual(listed(), [...swept, ...kept].sort(), 'somebody may be at work');
		await sweepDrafts(folder, day + 1_000_000);
		assert.deepEqual(listed(), kept.toSorted());
		await sweepDrafts(join(folder, 'gone'), 2 * day);
	}),
);
