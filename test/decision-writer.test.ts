import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { FileStat, Uri } from 'vscode';
import { type Files, takeUpDrafts, toldOf, unwriteFiles, whyNotWritten, writeFiles } from '../client/src/decision-writer.ts';
import { leadsOut } from '../client/src/main/links.ts';

/** A folder on the disk as the editor's file system shows it; `fails` throws where a disk would. */
function inFolder(fails: (what: 'write' | 'rename' | 'delete', path: string) => void = () => undefined) {
	const folder = mkdtempSync(join(tmpdir(), 'copytaster-decisions-'));
	const uri = (path: string): Uri =>
		({
			path,
			scheme: 'file',
			fsPath: path,
			with: (change: { path: string }) => uri(change.path),
			toString: () => `file://${path}`,
		}) as unknown as Uri;
	const missing = (error: NodeJS.ErrnoException) => {
		throw Object.assign(new Error(error.message), { code: error.code === 'ENOENT' ? 'FileNotFound' : error.code });
	};
	const fs = {
		readFile: ({ path }: Uri) => readFile(path).catch(missing),
		async writeFile({ path }: Uri, content: Uint8Array) {
			await mkdir(dirname(path), { recursive: true });
			// what a disk does that fills up in the middle
			await writeFile(path, content.subarray(0, 3));
			fails('write', path);
			await writeFile(path, content);
		},
		async rename({ path }: Uri, to: Uri) {
			fails('rename', path);
			await rename(path, to.path);
		},
		async delete({ path }: Uri) {
			fails('delete', path);
			await rm(path).catch(missing);
		},
	} as unknown as Files;
	const listed = () =>
		readdirSync(folder, { recursive: true })
			.map(String)
			.filter((path) => /\.\w+$/.test(path.replace('.copytaster', '')))
			.sort();
	return { folder, fs, root: uri(folder), listed, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const ONE = { path: '.copytaster/people/1.yaml', text: 'decision: same\n' };
const TWO = { path: '.copytaster/people/2.yaml', text: 'decision: never-same\n' };

test('decisions are written, taken away and put back', async () => {
	const { fs, root, folder, listed, remove } = inFolder();
	try {
		const first = await writeFiles(fs, root, [ONE]);
		assert.equal(readFileSync(join(folder, ONE.path), 'utf8'), ONE.text);
		const second = await writeFiles(fs, root, [TWO, { path: ONE.path, text: null }]);
		assert.deepEqual(listed(), [TWO.path]);
		assert.deepEqual(
			toldOf(second).files.map(({ text }) => text),
			[TWO.text, null],
		);
		await unwriteFiles(fs, second);
		assert.deepEqual(listed(), [ONE.path]);
		await unwriteFiles(fs, first);
		assert.deepEqual(listed(), []);
		await writeFiles(fs, root, [{ path: 'people/Ruth Anselm.md', text: 'mine', keep: true }]);
		const [kept] = await writeFiles(fs, root, [{ path: 'people/Ruth Anselm.md', text: 'new', keep: true }]);
		assert.equal(kept?.after, 'mine');
		assert.equal(readFileSync(join(folder, 'people/Ruth Anselm.md'), 'utf8'), 'mine', 'a dossier is never written over');
	} finally {
		remove();
	}
});

test('where writing fails nothing is lost and nothing is left half-written', async () => {
	for (const what of ['write', 'rename', 'delete'] as const) {
		let broken = false;
		const { fs, root, folder, listed, remove } = inFolder((doing, path) => {
			if (broken && doing === what && (what === 'delete' ? path.endsWith('1.yaml') : path.includes('2.yaml')))
				throw new Error('ENOSPC: no space left on device');
		});
		try {
			await writeFiles(fs, root, [ONE]);
			broken = true;
			await assert.rejects(
				writeFiles(fs, root, [{ path: '.copytaster/people/3.yaml', text: 'new' }, TWO, { path: ONE.path, text: null }]),
				(error) => {
					assert.equal(whyNotWritten(error), 'the disk is full');
					return true;
				},
			);
			assert.deepEqual(listed(), [ONE.path], what);
			assert.equal(readFileSync(join(folder, ONE.path), 'utf8'), ONE.text);
		} finally {
			remove();
		}
	}
});

test('where an editor takes the old file away and then cannot put the new one there, the old one is put back', async () => {
	let broken = false;
	const { fs, root, folder, listed, remove } = inFolder((doing, path) => {
		if (!broken || doing !== 'rename') return;
		broken = false;
		rmSync(path.replace(/\.\w+\.tmp$/, ''));
		throw new Error('EIO: i/o error');
	});
	try {
		await writeFiles(fs, root, [ONE]);
		broken = true;
		await assert.rejects(writeFiles(fs, root, [{ ...ONE, text: 'decision: apart\n' }]), /EIO/);
		assert.deepEqual(listed(), [ONE.path]);
		assert.equal(readFileSync(join(folder, ONE.path), 'utf8'), ONE.text);
	} finally {
		remove();
	}
});

test('notes whose editor was killed between taking the old file away and putting the new one there are put there', async () => {
	const { fs, root, folder, listed, remove } = inFolder();
	try {
		const notes = '.copytaster/notes/pier.txt.jsonld';
		const draft = (path: string) => root.with({ path: `${folder}/${path}` });
		await writeFiles(fs, root, [
			{ path: `${notes}.ab12.tmp`, text: '{"@graph":[]}' },
			{ path: '.copytaster/notes/half.txt.jsonld.ab3.tmp', text: '{"@gra' },
			{ path: '.copytaster/notes/there.txt.jsonld', text: '{"@graph":[1]}' },
			{ path: '.copytaster/notes/there.txt.jsonld.ab4.tmp', text: '{"@graph":[2]}' },
			{ path: '.copytaster/people/1.yaml.ab5.tmp', text: 'decision: sa' },
			{ path: 'people/Ruth Anselm.md.ab6.tmp', text: 'no dossier of hers was kept' },
			{ path: 'people/minutes.tmp', text: 'the user’s own' },
		]);
		const drafts = listed().filter((path) => path.endsWith('.tmp'));
		const stat = async () => ({ mtime: 1000 }) as FileStat;
		const taken = async (now: number) => (await takeUpDrafts({ ...fs, stat }, drafts.map(draft), now)).map(({ path }) => path);
		assert.deepEqual(await taken(2000), [], 'another window may be at work');
		assert.deepEqual(await taken(60_000), [`${folder}/${notes}`]);
		assert.equal(readFileSync(join(folder, notes), 'utf8'), '{"@graph":[]}');
		assert.equal(readFileSync(join(folder, '.copytaster/notes/there.txt.jsonld'), 'utf8'), '{"@graph":[1]}');
		assert.equal(listed().filter((path) => path.endsWith('.tmp')).length, 5);
		assert.deepEqual(await taken(25 * 3_600_000), []);
		const left = ['.copytaster/notes/half.txt.jsonld.ab3.tmp', 'people/Ruth Anselm.md.ab6.tmp', 'people/minutes.tmp'];
		assert.deepEqual(
			listed().filter((path) => path.endsWith('.tmp')),
			left,
			'what is a day old and of no use any more is thrown away',
		);
	} finally {
		remove();
	}
});

test('no path leads out of the folder', async () => {
	const { fs, root, listed, remove } = inFolder();
	try {
		for (const path of ['../x.md', 'people/../../x.md', '/etc/x.md', 'people//x.md', 'a\\..\\x.md', ''])
			await assert.rejects(writeFiles(fs, root, [ONE, { path, text: 'x' }]), /no path below/);
		assert.deepEqual(listed(), [], 'not even the file before it');
	} finally {
		remove();
	}
});

test('no link leads out of the folder', async () => {
	const [{ fs, root, folder, listed, remove }, elsewhere] = [inFolder(), inFolder()];
	try {
		symlinkSync(elsewhere.folder, join(folder, '.copytaster'));
		for (const path of [ONE.path, '.copytaster/x.json', '.copytaster/notes/a/b.jsonld'])
			await assert.rejects(
				writeFiles(
					fs,
					root,
					[
						{ path: 'people/a.md', text: 'x' },
						{ path, text: 'x' },
					],
					leadsOut,
				),
				/a link in it leads out/,
			);
		assert.deepEqual([...listed(), ...elsewhere.listed()], [], 'not even the file before it');
		rmSync(join(folder, '.copytaster'));
		symlinkSync(join(folder, 'gone'), join(folder, '.copytaster'));
		await assert.rejects(writeFiles(fs, root, [ONE], leadsOut), /a link in it leads out/);
		rmSync(join(folder, '.copytaster'));
		await mkdir(join(folder, 'kept'));
		symlinkSync('kept', join(folder, '.copytaster'));
		await writeFiles(fs, root, [ONE], leadsOut);
		assert.equal(readFileSync(join(folder, 'kept/people/1.yaml'), 'utf8'), ONE.text, 'a link that stays in it may be there');
		symlinkSync(folder, join(elsewhere.folder, 'folder'));
		await writeFiles(fs, root.with({ path: join(elsewhere.folder, 'folder') }), [TWO], leadsOut);
		assert.equal(readFileSync(join(folder, 'kept/people/2.yaml'), 'utf8'), TWO.text, 'and the folder itself may be one');
	} finally {
		remove();
		elsewhere.remove();
	}
});

test('why it could not be written is said in plain words', () => {
	const failed = (message: string, code?: string) => whyNotWritten(Object.assign(new Error(message), { code }));
	assert.equal(failed('EROFS: read-only file system'), 'the folder may not be written to');
	assert.equal(failed('x', 'NoPermissions'), 'the folder may not be written to');
	assert.equal(failed('x', 'FileNotFound'), 'the folder is gone');
	assert.equal(failed('x', 'Unavailable'), 'its file system does not answer');
	assert.equal(whyNotWritten('odd'), 'odd');
});
