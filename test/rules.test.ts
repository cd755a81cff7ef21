import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import type { DocumentFacts } from '../server/src/analysis/facts.ts';
import { findProblems, RULES, type RuleSettings } from '../server/src/rules/index.ts';
import { type Desk, PLAIN_DESK } from '../server/src/rules/rule.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { createHost } from '../server/src/workspace/host.ts';
import { MODELS } from './models.ts';
import { checkFixtures, stripAnnotations } from './annotate.ts';

const facts = (text: string): DocumentFacts =>
	analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: undefined }, MODELS);
/** The first article of a fixture; behind it, each below a line `-- NAME --`, may stand others of its folder. */
function read(fixture: string): { facts: DocumentFacts; desk: Desk } {
	const [first = '', ...others] = fixture.split(/^-- .+ --$/m);
	if (others.length === 0) return { facts: facts(first), desk: PLAIN_DESK };
	const host = createHost(MODELS);
	const names = [...fixture.matchAll(/^-- (.+) --$/gm)].map((match) => match[1] as string);
	const uri = 'test:/article.txt';
	host.open(uri, textSnapshot(first));
	others.forEach((text, i) => host.open(`test:/${names[i]}`, textSnapshot(text)));
	const snapshot = host.snapshot();
	return { facts: snapshot.articles.get(uri)?.facts ?? facts(first), desk: { ...PLAIN_DESK, folder: { uri, snapshot } } };
}
const problemsIn = (fixture: string, settings: RuleSettings) => {
	const { facts: found, desk } = read(fixture);
	return findProblems(found, settings, fail, desk);
};
const fail = (code: string, error: unknown) => {
	throw new Error(`${code} failed`, { cause: error });
};

/** What nobody but the writer can mend: the primary source has to be asked, two wordings have to be compared. */
const WITHOUT_FIX = ['hearsay-chain', 'quotation-wording-differs'];

for (const rule of RULES) {
	// a rule that is off by default is tried all the same
	const settings: RuleSettings = rule.severity === 'off' ? { [rule.code]: 'hint' } : {};
	// every problem of the article is written down, so that a fixture also shows which other rules speak up there
	checkFixtures(`rules/${rule.code}`, (text) => problemsIn(text, settings).map((problem) => ({ ...problem, label: problem.code })));

	const folder = `test/rules/${rule.code}`;
	const fixtures = readdirSync(folder);
	const problems = (name: string) =>
		problemsIn(stripAnnotations(readFileSync(`${folder}/${name}`, 'utf8')), settings).filter((problem) => problem.code === rule.code);

	test(`${rule.code}: one fixture reports, three allow`, () => {
		const reports = fixtures.filter((name) => name.startsWith('reports-'));
		const allows = fixtures.filter((name) => name.startsWith('allows-'));
		assert.ok(reports.length >= 1 && allows.length >= 3, `${reports.length} report, ${allows.length} allow`);
		for (const name of reports) assert.notEqual(problems(name).length, 0, name);
		for (const name of allows) assert.equal(problems(name).length, 0, name);
	});

	test(`${rule.code}: every problem has a quick fix, and every edit lies in the article`, () => {
		for (const name of fixtures.filter((each) => each.startsWith('reports-'))) {
			const { facts: found, desk } = read(stripAnnotations(readFileSync(`${folder}/${name}`, 'utf8')));
			for (const problem of rule.check(found, desk)) {
				const fixes = rule.fixes(found, problem);
				if (!WITHOUT_FIX.includes(rule.code))
					assert.notEqual(fixes.length, 0, `${name}: no fix for ${found.snapshot.text.slice(problem.start, problem.end)}`);
				for (const edit of fixes.flatMap((fix) => fix.edits))
					assert.ok(0 <= edit.start && edit.start <= edit.end && edit.end <= found.snapshot.text.length);
			}
		}
	});

	test(`${rule.code}: a setting and a row in the README`, () => {
		const manifest = readFileSync('package.json', 'utf8');
		assert.ok(manifest.includes(`"copytaster.problems.${rule.code}"`), 'no setting in package.json');
		assert.ok(existsSync('README.md') && readFileSync('README.md', 'utf8').includes(`\`${rule.code}\``), 'no row in README.md');
	});
}
