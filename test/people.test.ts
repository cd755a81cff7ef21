import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PersonSummary } from '../server/src/analysis/facts.ts';
import type { Decision } from '../server/src/workspace/decisions.ts';
import { createPeopleJoiner } from '../server/src/workspace/people/joiner.ts';
import { joinPeople, type PeopleIndex, type PeopleSource } from '../server/src/workspace/people.ts';
import { type Random, randomFrom, shuffled } from './random.ts';

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

test('after any changes and decisions the index is what a fresh one makes of it', () => {
	for (let seed = 1; seed <= 40; seed++) {
		const random = randomFrom(seed);
		const joiner = createPeopleJoiner();
		const now = new Map<string, readonly PersonSummary[]>();
		let decisions: readonly Decision[] = [];
		for (let step = 0; step < 60; step++) {
			const document = `${random.below(7)}.txt`;
			if (random.below(5) === 0) {
				now.delete(document);
				joiner.update(document, undefined);
			} else if (random.below(4) === 0) {
				decisions = Array.from({ length: random.below(5) }, (_, i) => inventDecision(random, i));
				joiner.decide(decisions);
			} else {
				const people = Array.from({ length: random.below(6) }, () => inventNamesake(random));
				now.set(document, people);
				joiner.update(document, people);
			}
			if (random.below(3) > 0) continue;
			const sources = [...now].map(([uri, people]) => ({ document: uri, people }));
			const [index, fresh] = [joiner.index(), joinPeople(shuffled(sources, step), shuffled(decisions, step))];
			assert.equal(describe(index), describe(fresh), `seed ${seed}, step ${step}`);
			assert.deepEqual(index, { ...fresh, of: index.of, byId: index.byId, named: index.named });
			for (const { document: uri, people } of sources)
				for (const local of people.keys()) assert.deepEqual(index.of(uri, local), fresh.of(uri, local), `${uri} ${local}`);
			for (const one of index.people) assert.equal(index.byId(one.id), one);
			assert.equal(index.byId('nobody'), undefined);
		}
	}
});

test('joining stays near linear: four times the people, less than eight times the time', () => {
	const time = (count: number) => {
		const sources = inventFolder(count / 8, 8);
		let best = Number.POSITIVE_INFINITY;
		for (let run = 0; run < 3; run++) {
			// of this process alone, so that others on the machine do not count
			const start = process.cpuUsage();
			joinPeople(sources);
			const { user, system } = process.cpuUsage(start);
			best = Math.min(best, (user + system) / 1000);
		}
		return best;
	};
	const [small, large] = [time(4000), time(16_000)];
	assert.ok(large < small * 8, `${small.toFixed(0)} ms for 4,000 people, ${large.toFixed(0)} ms for 16,000`);
});

test('a change costs what it touches, not what the folder holds', () => {
	const sources = inventFolder(1500, 8);
	const joiner = createPeopleJoiner();
	for (const { document, people } of sources) joiner.update(document, people);
	const all = process.cpuUsage();
	joiner.index();
	const whole = process.cpuUsage(all).user;
	const changes = process.cpuUsage();
	for (const [i, { document, people }] of sources.slice(0, 50).entries()) {
		joiner.update(document, [...people, person(`Newly Named${i % 7}`)]);
		joiner.index();
	}
	const each = process.cpuUsage(changes).user / 50;
	assert.ok(each < whole / 20, `${(whole / 1000).toFixed(0)} ms for all, ${(each / 1000).toFixed(1)} ms for one`);
});

test('a thousand people of one surname do no harm', () => {
	const people = (given: string) => [person(`${given} Anselm`), person('Harrowgate')];
	const sources = Array.from({ length: 1000 }, (_, i) => ({ document: `${i}.txt`, people: people(`Name${i}`) }));
	const start = performance.now();
	const index = joinPeople(sources);
	assert.ok(performance.now() - start < 3000);
	assert.ok(index.byId('harrowgate'));
});

/** Few names, alike in every way that there is, so that each step of joining has something to do. */
function inventNamesake(random: Random): PersonSummary {
	const given = ['Ruth ', 'Viktor ', 'Victor ', 'V. ', 'Viktor Ivanovich ', 'Olga ', 'Oleg ', '', '', ''];
	const name = `${random.pick(given)}${random.pick(['Kharin', 'Harin', 'Kharin', 'Morozov', 'Morozova', 'Dahl', 'Dahl Kharin'])}`;
	const titles = random.below(3) === 0 ? [random.pick(['harbour minister', 'goalkeeper', 'the goalkeeper', 'pianist'])] : [];
	return person(name, { titles, gender: random.pick([undefined, undefined, undefined, 'female', 'male']), credit: random.below(9) === 0 });
}

function inventDecision(random: Random, number: number): Decision {
	const reference = () => ({
		name: inventNamesake(random).name,
		articles: Array.from({ length: random.below(3) }, () => ({
			document: `${random.below(9)}.txt`,
			beside: Array.from({ length: random.below(3) }, () => inventNamesake(random).name),
		})),
	});
	const kind = random.pick(['same', 'apart', 'spelling'] as const);
	return {
		id: `${number}`,
		file: `${number}.yaml`,
		kind,
		people: kind === 'spelling' ? [reference()] : [reference(), reference()],
		use: kind === 'spelling' ? random.pick(['Wiktor Charin', 'Victor Kharin']) : undefined,
		dossier: random.below(3) === 0,
	};
}

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
