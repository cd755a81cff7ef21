import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import type { DocumentFacts, Quotation } from '../server/src/analysis/facts.ts';
import { readArticle } from '../server/src/disk/files.ts';
import { findProblems } from '../server/src/rules/index.ts';
import { insideQuotation, paragraphAt } from '../server/src/rules/place.ts';
import type { Problem } from '../server/src/rules/rule.ts';
import type { Span } from '../server/src/text/span.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';
import { randomFrom } from './random.ts';

/*
 * Each article of the newsroom is damaged in every place there is, one at a time: a quotation mark goes, an attribution goes, the date goes.
 * The right problem has to appear at the right place, and to go when what was taken is put back.
 */
const NEWSROOM = 'test/articles';
const articles = await Promise.all(
	readdirSync(NEWSROOM, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.toLowerCase().endsWith('.txt'))
		.sort()
		.map(async (path) => {
			const read = await readArticle(join(NEWSROOM, path));
			if (!('text' in read)) throw new Error(path);
			return { path, text: read.text, name: read.name };
		}),
);

const factsOf = (text: string, published?: string, before?: DocumentFacts): DocumentFacts =>
	analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published }, MODELS, before);
const problemsOf = (facts: DocumentFacts): readonly Problem[] =>
	findProblems(facts, {}, (code, error) => {
		throw new Error(`${code} failed`, { cause: error });
	});
const PUBLISHED = '2024-03-15';
const without = (text: string, { start, end }: Span): string => text.slice(0, start) + text.slice(end);
const key = ({ code, start, end }: Problem): string => `${code} ${start} ${end}`;

interface Damage {
	readonly path: string;
	readonly text: string;
	/** What is taken out. */
	readonly cut: Span;
	/** Where in the damaged text a problem is expected. */
	readonly place: Span;
}

/** The damages after which no problem of the codes stands at its place; each is put back as well, which must leave what was there before. */
function missed(damages: readonly Damage[], codes: readonly string[]): readonly string[] {
	const whole = new Map(articles.map(({ path, text }) => [path, factsOf(text, PUBLISHED)]));
	const known = new Map([...whole].map(([path, facts]) => [path, problemsOf(facts).map(key)]));
	return damages.flatMap(({ path, text, cut, place }) => {
		const before = whole.get(path) as DocumentFacts;
		const damaged = without(text, cut);
		const facts = factsOf(damaged, PUBLISHED, before);
		const found = problemsOf(facts).some(({ code, start, end }) => codes.includes(code) && start < place.end && place.start < end);
		assert.deepEqual(problemsOf(factsOf(text, PUBLISHED, facts)).map(key), known.get(path), `${path}: put back`);
		return found ? [] : [`${path}: ${damaged.slice(Math.max(0, cut.start - 60), cut.start)}⟦⟧${damaged.slice(cut.start, cut.start + 40)}`];
	});
}

/** Speech in one paragraph of its own copy, with nothing wrong yet. */
function speeches(facts: DocumentFacts): readonly Quotation[] {
	const problems = problemsOf(facts);
	return facts.quotations.filter(
		(quotation) =>
			quotation.kind !== 'indirect' &&
			quotation.speech &&
			quotation.depth === 0 &&
			quotation.zone === 'body' &&
			quotation.parts.length === 1 &&
			!problems.some(
				({ code, start }) => code.endsWith('quotation-marks') && paragraphAt(facts, start) === paragraphAt(facts, quotation.start),
			),
	);
}

test('a quotation mark that is taken away is missed where it stood', () => {
	const damages = articles.flatMap(({ path, text }): Damage[] => {
		const facts = factsOf(text, PUBLISHED);
		return speeches(facts).flatMap(({ start, end }) => {
			const paragraph = paragraphAt(facts, start);
			if (!paragraph) return [];
			const place = { start: paragraph.start, end: paragraph.end - 1 };
			return [
				{ path, text, cut: { start, end: start + 1 }, place },
				{ path, text, cut: { start: end - 1, end }, place },
			];
		});
	});
	assert.ok(damages.length >= 60, `${damages.length} marks`);
	const left = missed(damages, ['unbalanced-quotation-marks', 'mismatched-quotation-marks']);
	// FIXME two closing marks are not missed: the next paragraph opens again, so that the quotation may go on there
	assert.ok(left.length <= 2, left.join('\n'));
});

test('an attribution that is taken away is missed at its quotation', () => {
	const damages = articles.flatMap(({ path, text }): Damage[] => {
		const facts = factsOf(text, PUBLISHED);
		return speeches(facts).flatMap(({ start, end, cue, speaker, kind }): Damage[] => {
			const paragraph = paragraphAt(facts, start);
			if (kind !== 'direct' || !cue || !speaker || !paragraph || paragraph.end > end + 80) return [];
			// `“…,” said Jane Doe, the mayor.` at the end of its paragraph
			const cut = { start: end, end: paragraph.end };
			if (Math.min(cue.start, speaker.start) < end || Math.max(cue.end, speaker.end) > paragraph.end) return [];
			return [{ path, text, cut, place: { start, end } }];
		});
	});
	assert.ok(damages.length >= 8, `${damages.length} attributions`);
	const left = missed(damages, ['unattributed-quotation']);
	// FIXME a translation below the words in another alphabet takes the speaker of those for its own
	assert.ok(left.length <= 1, left.join('\n'));
});

test('a date of publication that is taken away is missed at the first day that needs it', () => {
	const dated = articles.filter(({ text }) => factsOf(text).publication?.span !== undefined && factsOf(text).publication?.from === 'text');
	assert.ok(dated.length >= 3, `${dated.length} dated articles`);
	for (const { path, text } of dated) {
		const before = factsOf(text);
		const unanchored = (facts: DocumentFacts): readonly Problem[] =>
			problemsOf(facts).filter(({ code }) => code === 'relative-date-unanchored');
		const said = before.publication?.span;
		if (!said) continue;
		const { start, end } = said;
		const line = { start: text.lastIndexOf('\n', start) + 1, end: Math.max(end, text.indexOf('\n', end)) };
		const damaged = without(text, line);
		const facts = factsOf(damaged, undefined, before);
		assert.equal(unanchored(before).length, 0, path);
		if (facts.publication?.from === 'text') continue;
		assert.equal(unanchored(facts).length, 1, path);
		const [problem] = unanchored(facts) as [Problem];
		assert.ok(facts.timexes.some((timex) => timex.relative && timex.start === problem.start && timex.end === problem.end));
		assert.equal(unanchored(factsOf(text, undefined, facts)).length, 0, `${path}: put back`);
	}
});

// ── what holds for every article ────────────────────────────────────────────────────────────────────────────────────────────────────

/** What these have to say of a quotation they say of its marks, its speaker or its words as a whole, or of a name or a letter in it. */
const OF_QUOTATIONS = new Set([
	'unattributed-quotation',
	'unbalanced-quotation-marks',
	'mismatched-quotation-marks',
	'quotation-wording-differs',
	'scare-quotes',
	'hearsay-chain',
	'ambiguous-speaker',
	'name-spelling-varies',
	'damaged-text',
]);

test('no problem lies inside quotation marks but those of quotations themselves, and none in furniture', () => {
	for (const { path, text } of articles) {
		const facts = factsOf(text, PUBLISHED);
		for (const problem of problemsOf(facts)) {
			const words = `${path}: ${problem.code} ${text.slice(problem.start, problem.end)}`;
			assert.ok(OF_QUOTATIONS.has(problem.code) || !insideQuotation(facts, problem), words);
			const zone = paragraphAt(facts, problem.start)?.facts.zone;
			assert.ok(zone !== 'furniture' && (zone !== 'byline' || problem.code === 'damaged-text'), `${words} in ${zone}`);
		}
	}
});

test('a paragraph that has to do with nothing changes no problem of the others', () => {
	const random = randomFrom(7);
	for (const { path, text } of articles) {
		const facts = factsOf(text, PUBLISHED);
		const bodies = facts.paragraphs.filter((paragraph) => paragraph.facts.zone === 'body');
		if (bodies.length < 4) continue;
		for (let trial = 0; trial < 6; trial++) {
			const paragraph = random.pick(bodies);
			// a word more at its end, in a sentence of its own that says nothing
			const added = ' It rained.';
			const edited = factsOf(text.slice(0, paragraph.end) + added + text.slice(paragraph.end), PUBLISHED, facts);
			const elsewhere = ({ start }: Problem, shift: number): boolean => start < paragraph.start || start >= paragraph.end + shift;
			const kept = problemsOf(facts).filter((problem) => elsewhere(problem, 0));
			const now = problemsOf(edited).filter((problem) => elsewhere(problem, added.length));
			const moved = now.map(({ code, start, end }) => {
				const by = start >= paragraph.end ? added.length : 0;
				return `${code} ${start - by} ${end - by}`;
			});
			assert.deepEqual(moved, kept.map(key), `${path}: ${text.slice(paragraph.end - 40, paragraph.end)}`);
		}
	}
});
