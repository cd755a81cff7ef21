import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globMatcher } from '../server/src/text/globs.ts';

test('globs match as in the editor’s settings', () => {
	const cases: readonly (readonly [glob: string, path: string, matches: boolean])[] = [
		['archive/**', 'archive/2021/ferry.txt', true],
		['archive/**', 'news/archive/ferry.txt', false],
		['**/*draft*', 'desk/My draft 2.txt', true],
		['**/*.{md,txt}', 'a/.hidden/b.md', true],
		['[Dd]esk/?.txt', 'desk/a.txt', true],
		['[Dd]esk/?.txt', 'desk/ab.txt', false],
		// neither negation nor alternatives of patterns are known to the editor
		['!keep.txt', 'other.txt', false],
		['+(a|b).txt', 'ab.txt', false],
		['[', 'a', false],
		['', '', false],
	];
	for (const [glob, path, matches] of cases) assert.equal(globMatcher([glob], false)(path), matches, `${glob} on ${path}`);
	assert.ok(!globMatcher(['*draft*'], false)('DRAFT.txt') && globMatcher(['*draft*'], true)('DRAFT.txt'));
	assert.ok(globMatcher(['(('.repeat(2000), 'a.txt'], false)('a.txt'), 'one that cannot be used spares the others');
});

test('no glob of a folder keeps the server busy', () => {
	const path = `${'a/'.repeat(60)}${'a'.repeat(250)}`;
	const hostile = [
		`${'*a'.repeat(20)}b`,
		'*a*a*ab',
		`${'**/a/'.repeat(20)}b`,
		'**/a/**/a/**/ab',
		`${'{a,a}'.repeat(40)}b`,
		`${'{a,'.repeat(8000)}b${'}'.repeat(8000)}`,
		`${'+('.repeat(100)}a${')'.repeat(100)}b`,
		`${'['.repeat(400)}b`,
		`${'?'.repeat(400)}b`,
	];
	for (const glob of hostile) {
		const began = process.cpuUsage();
		const matches = globMatcher([glob], true);
		assert.ok(!matches(path) && !matches('a'.repeat(250)), glob.slice(0, 40));
		const { user } = process.cpuUsage(began);
		assert.ok(user < 2_000_000, `${glob.slice(0, 40)} takes ${user / 1000} ms`);
	}
});
