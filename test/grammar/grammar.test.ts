import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

/** Runs one of vscode-tmgrammar-test's programs on our grammar and fails with what it printed. */
function run(program: 'unit' | 'snapshot', ...args: string[]): void {
	const script = `node_modules/vscode-tmgrammar-test/dist/${program}.js`;
	const ran = spawnSync(process.execPath, [script, '--grammar', 'syntaxes/article.tmLanguage.json', ...args], {
		encoding: 'utf8',
		timeout: 20_000,
	});
	assert.equal(ran.status, 0, `${ran.error ?? ''}${ran.stdout}${ran.stderr}`);
}

test('the grammar colours what the marks say', () => {
	run('unit', 'test/grammar/*.article');
});

test('the first line that is not empty is the headline', () => {
	const update = process.env.UPDATE_FIXTURES ? ['--updateSnapshot'] : [];
	run('snapshot', '--scope', 'text.article', ...update, 'test/grammar/headline-*.txt');
});

test('the longest line that an editor colours takes no long time, whatever it holds', () => {
	const folder = mkdtempSync(join(tmpdir(), 'copytaster-grammar-'));
	const pieces = ["'A ", '“', '"1', "''", '‘A', 'Aa ', 'AA, ', 'Aa: ', 'www.', 'a@a.', '1"', "A'", 'By A '];
	const lines = pieces.map((piece) => piece.repeat(Math.ceil(20_000 / piece.length)));
	writeFileSync(join(folder, 'hostile.txt'), `Headline\n${lines.join('\n')}\n`);
	try {
		run('snapshot', '--scope', 'text.article', join(folder, 'hostile.txt'));
	} finally {
		rmSync(folder, { recursive: true });
	}
});
