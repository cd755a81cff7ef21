import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDecisionFile } from '../server/src/workspace/decision-files.ts';
import { decisionsOfDossier, readDossier } from '../server/src/workspace/dossiers.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { createHost, fileName } from '../server/src/workspace/host.ts';
import { MODELS } from './models.ts';

/*
 * A fixture is a folder of articles, decisions and dossiers (`-- name --` before each), and below `== people ==` who they are across the
 * folder, with every doubt; --update writes that.
 */
const FOLDER = join('test', 'fixtures', 'newsroom');
const PEOPLE = '== people ==\n';

for (const name of readdirSync(FOLDER).sort()) {
	test(`newsroom/${name}`, () => {
		const path = join(FOLDER, name);
		const fixture = readFileSync(path, 'utf8');
		const given = fixture.split(PEOPLE)[0] as string;
		const actual = `${given}${PEOPLE}${peopleOf(given)}`;
		if (process.env.UPDATE_FIXTURES) writeFileSync(path, actual);
		else assert.equal(actual, fixture);
	});
}

function peopleOf(given: string): string {
	const host = createHost(MODELS);
	const decisions = [];
	const nobodies = [];
	const dossiers = new Map();
	for (const part of given.split(/^-- /m).slice(1)) {
		const [head = '', ...lines] = part.split('\n');
		const uri = `test:/${head.replace(/ --$/, '')}`;
		const text = lines.join('\n');
		if (uri.endsWith('.yaml')) {
			const read = readDecisionFile(uri, text, (path) => `test:/${path}`);
			if ('reason' in read) assert.fail(`${uri}: ${read.reason}`);
			if ('decision' in read) decisions.push(read.decision);
			else nobodies.push(read.nobody);
		} else if (uri.includes('/people/')) {
			const { dossier } = readDossier(uri, fileName(uri) ?? '', text);
			dossiers.set(uri, dossier);
			decisions.push(...decisionsOfDossier(dossier));
		} else host.open(uri, textSnapshot(text));
	}
	host.decide({ decisions, nobodies, dossiers, aside: new Set() });
	const { people, articles } = host.snapshot();
	const said = people.contradictions.map(
		({ files, why }) => `contradiction: ${files.map((file) => fileName(file)).join(' and ')}: ${why}\n`,
	);
	return [
		...people.people.map((person) => {
			const lines = [person.dossier === undefined ? person.name : `${person.name} (${fileName(person.dossier)})`];
			for (const { document, local } of person.members) {
				const mentions = articles.get(document)?.summary.places.people[local]?.mentions ?? [];
				lines.push(`  ${fileName(document)}: ${mentions.map(({ text }) => text).join(', ')}`);
			}
			for (const { person: other, kind, why } of person.candidates) lines.push(`  probably ${people.byId(other)?.name} (${kind}): ${why}`);
			return `${lines.join('\n')}\n`;
		}),
		...said,
	].join('');
}
