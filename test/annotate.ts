import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Span } from '../server/src/text/span.ts';
import { lineAt, lineSpan, textSnapshot } from '../server/src/text/snapshot.ts';

/** Something found in a text, with what is to stand beside it in a fixture. */
export interface Finding extends Span {
	readonly label: string;
}

const ANNOTATION = /^ *\^+…? .*$/;

/** The article's text of a fixture: its annotation lines taken out. */
export function stripAnnotations(fixture: string): string {
	return fixture
		.split('\n')
		.filter((line) => !ANNOTATION.test(line))
		.join('\n');
}

/** Writes findings back into their text, carets below the words and the label behind them; a finding over several lines ends in `…`. */
export function annotate(text: string, findings: readonly Finding[]): string {
	const snapshot = textSnapshot(text);
	const below = new Map<number, string[]>();
	for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const line = lineAt(snapshot, finding.start);
		const span = lineSpan(snapshot, line);
		const more = finding.end > span.end ? '…' : '';
		const carets = '^'.repeat(Math.max(1, Math.min(finding.end, span.end) - finding.start));
		const row = `${' '.repeat(finding.start - span.start)}${carets}${more} ${finding.label}`;
		below.set(line, [...(below.get(line) ?? []), row]);
	}
	return text
		.split('\n')
		.flatMap((line, i) => [line, ...(below.get(i) ?? [])])
		.join('\n');
}

/**
 * One test for each .txt file of a folder under test/: the text without its annotations is analysed, what `find` finds is written back into
 * it, and the result must be the fixture. `--update` rewrites the fixture instead.
 */
export function checkFixtures(folder: string, find: (text: string, name: string) => readonly Finding[]): void {
	const path = join('test', folder);
	const files = readdirSync(path)
		.filter((name) => name.endsWith('.txt'))
		.sort();
	test(`${folder} has fixtures`, () => assert.ok(files.length > 0));
	for (const name of files) {
		test(`${folder}/${name}`, () => {
			const file = join(path, name);
			const fixture = readFileSync(file, 'utf8');
			const text = stripAnnotations(fixture);
			const actual = annotate(text, find(text, name));
			if (process.env.UPDATE_FIXTURES) writeFileSync(file, actual);
			else assert.equal(actual, fixture);
		});
	}
}
