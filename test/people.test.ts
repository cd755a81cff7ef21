import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PersonSummary } from '../server/src/analysis/facts.ts';
import { joinPeople, type PeopleIndex, type PeopleSource } from '../server/src/workspace/people.ts';
import { randomFrom, shuffled } from './random.ts';

/*
 * A fixture is a folder of documents, a person a line, `name; female; credit; title: …; also: …` in any order, and below `== people ==` who
 * they are across the folder, which --update writes.
 */
const FOLDER = join('test', 'fixtures', 'people');
const PEOPLE = '== people ==\n';

for (const name of readdirSync(FOLDER).sort()) {
	test(`people/${name}`, () => {
		const file = join(FOLDER, name);
		const fixture = readFileSync(file, 'utf8');
		const given = fixture.split(PEOPLE)[0] as string;
		const sources = readFolder(given);
		const actual = `${given}${PEOPLE}${describe(joinPeople(sources))}`;
		if (process.env.UPDATE_FIXTURES) writeFileSync(file, actual);
		else assert.equal(actual, fixture);
		for (let seed = 1; seed <= 5; seed++) {
			assert.equal(
				describe(joinPeople(shuffled(sources, seed))),
				describe(joinPeople(sources)),
				'the order of the documents must not matter',
			);
		}
	});
}

test('every local person is one person’s member, and found by it', () => {
	const sources = inventFolder(300, 5);
	const index = joinPeople(sources);
	let members = 0;
	for (const person of index.people) {
		assert.equal(index.byId(person.id), person);
		assert.match(person.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		for (const { document, local } of person.members) {
			members++;
			assert.equal(index.of(document, local), person);
		}
		assert.ok(person.members.some((member) => member.document === person.definition.document && member.local === person.definition.local));
		for (const candidate of person.candidates) {
			assert.ok(index.byId(candidate.person), candidate.person);
			assert.notEqual(candidate.person, person.id);
			assert.ok(candidate.score > 0 && candidate.score < 1 && candidate.why !== '');
		}
	}
	assert.equal(
		members,
		sources.reduce((sum, source) => sum + source.people.length, 0),
	);
	assert.equal(index.of('nowhere', 0), undefined);
});

test('joining stays near linear: four times the people, less than eight times the time', () => {
	const time = (count: number) => {
		const sources = inventFolder(count / 8, 8);
		let best = Number.POSITIVE_INFINITY;
		for (let run = 0; run < 3; run++) {
			const start = performance.now();
			joinPeople(sources);
			best = Math.min(best, performance.now() - start);
		}
		return best;
	};
	const [small, large] = [time(4000), time(16_000)];
	assert.ok(large < small * 8, `${small.toFixed(0)} ms for 4,000 people, ${large.toFixed(0)} ms for 16,000`);
});

test('a thousand people of one surname do no harm', () => {
	const people = (given: string) => [person(`${given} Anselm`), person('Harrowgate')];
	const sources = Array.from({ length: 1000 }, (_, i) => ({ document: `${i}.txt`, people: people(`Name${i}`) }));
	const start = performance.now();
	const index = joinPeople(sources);
	assert.ok(performance.now() - start < 3000);
	assert.ok(index.byId('harrowgate'));
});

function person(name: string, more: Partial<PersonSummary> = {}): PersonSummary {
	return { name, aliases: [name], titles: [], gender: undefined, credit: false, weight: 1, ...more };
}

function readFolder(text: string): PeopleSource[] {
	return text
		.split(/^-- /m)
		.slice(1)
		.map((part) => {
			const [head = '', ...lines] = part.split('\n');
			return { document: head.replace(/ --$/, ''), people: lines.filter((line) => line.trim() !== '').map(readPerson) };
		});
}

function readPerson(line: string): PersonSummary {
	const [name = '', ...rest] = line.split('; ');
	const after = (key: string) => rest.filter((part) => part.startsWith(`${key}: `)).map((part) => part.slice(key.length + 2));
	return person(name, {
		aliases: [name, ...after('also')],
		titles: after('title'),
		gender: rest.includes('female') ? 'female' : rest.includes('male') ? 'male' : undefined,
		credit: rest.includes('credit'),
	});
}

function describe({ people }: PeopleIndex): string {
	return people
		.map((one) => {
			const lines = [`${one.name} (${one.id}): ${one.members.map(({ document, local }) => `${document} ${local + 1}`).join(', ')}`];
			if (one.members.length > 1) lines.push(`  first reference: ${one.definition.document} ${one.definition.local + 1}`);
			if (one.aliases.length > 0) lines.push(`  also: ${one.aliases.join(', ')}`);
			for (const { person: other, score, why } of one.candidates) lines.push(`  probably ${other} (${score}): ${why}`);
			return `${lines.join('\n')}\n`;
		})
		.join('');
}

/** A folder of documents with some people each, of whom some have one name, some only a surname, and some are spelled in two ways. */
function inventFolder(documents: number, people: number): PeopleSource[] {
	const random = randomFrom(documents);
	const syllables = 'ka mo ri ta ne lo si va du pe ko ra mi to ba gu le no she zha tu dri'.split(' ');
	const word = (count: number) => {
		const made = Array.from({ length: count }, () => random.pick(syllables)).join('');
		return `${made.charAt(0).toUpperCase()}${made.slice(1)}`;
	};
	const given = Array.from({ length: 200 }, () => word(2));
	const family = Array.from({ length: Math.ceil((documents * people) / 6) }, () => `${word(3)}${random.pick(['', 'v', 'sky', 'n'])}`);
	return Array.from({ length: documents }, (_, i) => ({
		document: `${i}.txt`,
		people: Array.from({ length: people }, () => {
			const surname = random.pick(family).replace(/sky$/, random.pick(['sky', 'skiy']));
			return person(random.next() < 0.15 ? surname : `${random.pick(given)} ${surname}`, {
				titles: random.next() < 0.3 ? [`head of ${word(2)}`] : [],
			});
		}),
	}));
}
