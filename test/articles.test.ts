import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import type { DocumentFacts } from '../server/src/analysis/facts.ts';
import { readArticle } from '../server/src/disk/files.ts';
import { findProblems } from '../server/src/rules/index.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';
import { annotate, type Finding } from './annotate.ts';

const NEWSROOM = 'test/articles';
const FIXTURES = 'test/fixtures/articles';

/** What a person wrote behind a finding that is known to be wrong; it stays as long as the finding does. */
const REMARK = / FIXME\b.*$/gm;

// whole articles, as the files lie on the disk: what is found is written below the words, and the problems with it
const articles = readdirSync(NEWSROOM, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.toLowerCase().endsWith('.txt'))
	.sort();

for (const path of articles) {
	test(`${NEWSROOM}/${path}`, async () => {
		const read = await readArticle(join(NEWSROOM, path));
		assert.ok('text' in read);
		const facts = analyzeDocument({ snapshot: textSnapshot(read.text), fileName: read.name, published: undefined }, MODELS);
		const lines = [
			`published: ${facts.publication ? `${facts.publication.value} (${facts.publication.from})` : 'unknown'}`,
			...peopleOf(facts),
		];
		const actual = `${lines.join('\n')}\n---\n${annotate(read.text, findingsOf(facts))}`;
		const fixture = join(FIXTURES, `${fixtureOf(path)}.txt`);
		const before = existsSync(fixture) ? readFileSync(fixture, 'utf8') : '';
		if (process.env.UPDATE_FIXTURES) writeFileSync(fixture, withRemarks(actual, before));
		else assert.equal(actual, before.replace(REMARK, ''));
	});
}

test('every article of the sample newsroom has its fixture', () => {
	assert.ok(articles.length >= 9);
	assert.deepEqual(readdirSync(FIXTURES).sort(), articles.map((path) => `${fixtureOf(path)}.txt`).sort());
});

/** A plain name for a fixture: the articles' own names are part of what is tested, and messy. */
function fixtureOf(path: string): string {
	return basename(path)
		.replace(/\.txt$/i, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.toLowerCase();
}

/** The remarks of the fixture as it was, behind the lines that are still the same. */
function withRemarks(actual: string, before: string): string {
	const remarked = before.split('\n').filter((line) => line.search(REMARK) >= 0);
	return actual
		.split('\n')
		.map((line) => {
			const known = remarked.findIndex((old) => old.replace(REMARK, '') === line);
			return known < 0 ? line : (remarked.splice(known, 1)[0] ?? line);
		})
		.join('\n');
}

function peopleOf(facts: DocumentFacts): string[] {
	return facts.people.map(({ name, aliases, titles, credit }) => {
		const others = aliases.filter((alias) => alias !== name);
		const parts = [name, ...(others.length > 0 ? [`also ${others.join(', ')}`] : []), ...titles.map((title) => title.text)];
		return `${credit ? 'credit' : 'person'}: ${parts.join('; ')}`;
	});
}

function findingsOf(facts: DocumentFacts): Finding[] {
	const who = (person: number | undefined) => (person === undefined ? '' : ` ${facts.people[person]?.name ?? '?'}`);
	const problems = findProblems(facts, {}, (code, error) => {
		throw new Error(`the rule ${code} failed`, { cause: error });
	});
	return [
		...facts.mentions
			.filter((mention) => mention.form === 'name' || mention.person !== undefined)
			.map((mention) => ({ ...mention, label: `${mention.form === 'name' ? mention.type : mention.form}${who(mention.person)}` })),
		...facts.timexes.map((timex) => ({ ...timex, label: `${timex.type.toLowerCase()} ${timex.value ?? 'unknown'}` })),
		...facts.quotations
			.filter((quotation) => quotation.kind !== 'indirect')
			.map((quotation) => {
				const speaker = quotation.speaker ? ` by ${quotation.speaker.text} =${who(quotation.speaker.person) || ' unknown'}` : '';
				return { ...quotation, label: `${quotation.speech ? quotation.kind : 'no speech'}${speaker}` };
			}),
		...problems.map((problem) => ({ ...problem, label: `PROBLEM ${problem.severity} ${problem.code}` })),
	];
}
