import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundleServer } from './client.ts';

const FIRST =
	'Mayor calls ferry inquiry a circus\n\nPORT ALDEN, March 3, 2024 — Mayor Tomas Reinholt dismissed the inquiry on Friday.\n\n“We gave them every document,” Reinholt said.\n';
const SECOND = `Dockers to strike

PORT ALDEN, March 5, 2024 — Mayor Reinholt will meet the dockers, his office said. It was also revealed that two of them had left.
`;

const missing = spawnSync('nvim', ['--version']).error ? 'nvim is not installed' : false;

test('Neovim shows a hover, goes to the definition, shows who quotes whom and gets pushed problems', {
	skip: missing,
	timeout: 60_000,
}, async () => {
	const bundle = await bundleServer();
	const folder = mkdtempSync(join(tmpdir(), 'copytaster nvim-'));
	try {
		writeFileSync(join(folder, 'first.txt'), FIRST);
		writeFileSync(join(folder, 'second.txt'), SECOND);
		const result = join(folder, 'result.json');
		const line = SECOND.split('\n').findIndex((words) => words.includes('Reinholt'));
		const env = {
			...process.env,
			ARTICLE: join(folder, 'second.txt'),
			FOLDER: folder,
			NODE: process.execPath,
			SERVER: bundle.path,
			RESULT: result,
			LINE: String(line),
			COLUMN: String((SECOND.split('\n')[line] as string).indexOf('Reinholt') + 1),
			XDG_STATE_HOME: folder,
		};
		const run = spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', 'luafile test/protocol/check.lua'], {
			env,
			timeout: 50_000,
			encoding: 'utf8',
		});
		assert.equal(run.status, 0, run.stderr);
		const got = JSON.parse(readFileSync(result, 'utf8'));
		assert.equal(got.failure, undefined);
		assert.match(got.hover.contents.value, /Tomas Reinholt/);
		assert.equal(got.definition[0].targetUri.replaceAll('%20', ' '), pathToFileURL(join(folder, 'first.txt')).href.replaceAll('%20', ' '));
		assert.equal(got.quoted[0].name, 'Tomas Reinholt');
		assert.deepEqual(
			got.incoming.map(({ from }: { from: { name: string } }) => from.name),
			['first'],
		);
		assert.equal(got.problems[0].source, 'copytaster');
		assert.equal(got.problems[0].line, line);
	} finally {
		rmSync(folder, { recursive: true, force: true });
		bundle.remove();
	}
});
