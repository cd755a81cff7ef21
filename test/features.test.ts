import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DocumentFacts, Quotation } from '../server/src/analysis/facts.ts';
import { type Party, type PartyLink, partyAt, whomQuotes, whoQuotes } from '../server/src/features/call-hierarchy.ts';
import { cardAsMarkdown, cardAsText, escapeMarkdown } from '../server/src/features/card.ts';
import { colours } from '../server/src/features/colours.ts';
import { findDefinition } from '../server/src/features/definition.ts';
import { findFixes } from '../server/src/features/fixes.ts';
import { folds } from '../server/src/features/folding.ts';
import { searchFolder } from '../server/src/features/folder-search.ts';
import { hints } from '../server/src/features/hints.ts';
import { hoverCard } from '../server/src/features/hover.ts';
import { links } from '../server/src/features/links.ts';
import { isAcronymOf } from '../server/src/analysis/named-things.ts';
import { type OutlineRow, outline } from '../server/src/features/outline.ts';
import { findPeople } from '../server/src/features/person-choices.ts';
import type { Place } from '../server/src/features/person.ts';
import { quotationCard } from '../server/src/features/quotation-card.ts';
import { findHighlights, findReferences } from '../server/src/features/references.ts';
import { selections } from '../server/src/features/selection.ts';
import { dateInWords, list, shorten } from '../server/src/features/words.ts';
import { findProblems } from '../server/src/rules/index.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import type { Span } from '../server/src/text/span.ts';
import { createHost } from '../server/src/workspace/host.ts';
import type { Snapshot } from '../server/src/workspace/snapshot.ts';
import { MODELS } from './models.ts';
import { annotate, type Finding } from './annotate.ts';

/**
 * A fixture is one or more articles (`-- name.txt --` before each, the cursor as `<|>`), then `== feature ==` and what the feature answers.
 * Features that find places write them back into the article, so that a failing difference shows the copy.
 */
const FOLDER = join('test', 'fixtures', 'features');
const CURSOR = '<|>';

interface Case {
	readonly snapshot: Snapshot;
	readonly uri: string;
	readonly offset: number;
	readonly facts: DocumentFacts;
	/** The line `== feature: argument ==`. */
	readonly argument: string;
}

const FEATURES: Readonly<Record<string, (given: Case) => string>> = {
	hover: ({ snapshot, uri, offset, facts }) => {
		const found = hoverCard(snapshot, uri, offset);
		return found ? `[${text(facts, found.span)}]\n${cardAsText(found.card)}` : 'nothing';
	},
	definition: ({ snapshot, uri, offset, facts }) => {
		const found = findDefinition(snapshot, uri, offset);
		return found ? `[${text(facts, found.span)}]\n${inArticles(snapshot, found.places)}` : 'nothing';
	},
	references: ({ snapshot, uri, offset }) => inArticles(snapshot, findReferences(snapshot, uri, offset, true)),
	'references without definition': ({ snapshot, uri, offset }) => inArticles(snapshot, findReferences(snapshot, uri, offset, false)),
	highlights: ({ facts, offset }) =>
		inArticle(
			facts,
			findHighlights(facts, offset).map((highlight) => ({ ...highlight, label: highlight.role === 'mention' ? '' : highlight.role })),
		),
	'who quotes': ({ snapshot, uri, offset }) => {
		const party = partyAt(snapshot, uri, offset);
		return party ? parties(snapshot, party, undefined, whoQuotes(snapshot, party.id)) : 'nothing';
	},
	'whom quotes': ({ snapshot, uri, offset }) => {
		const party = partyAt(snapshot, uri, offset);
		return party ? parties(snapshot, party, party.uri, whomQuotes(snapshot, party.id, party.uri, party.at)) : 'nothing';
	},
	outline: ({ facts }) => rows(facts, outline(facts), ''),
	search: ({ snapshot, argument }) =>
		searchFolder(snapshot, argument)
			.map(({ kind, name, detail, place }) => `${kind}: ${name} | ${detail} | ${fileOf(place.uri)}:${place.at[0] + 1}:${place.at[1] + 1}`)
			.join('\n') || 'nothing',
	colours: ({ facts }) =>
		inArticle(
			facts,
			colours(facts).map((colour) => ({ ...colour, label: [colour.kind, ...colour.modifiers].join('.') })),
		),
	folds: ({ facts }) =>
		folds(facts)
			.map(({ kind, startLine, endLine }) => `${startLine + 1}-${endLine + 1} ${kind}`)
			.join('\n') || 'nothing',
	selections: ({ facts, offset }) =>
		selections(facts, offset)
			.map((span) => JSON.stringify(text(facts, span)))
			.join('\n'),
	links: ({ facts }) =>
		inArticle(
			facts,
			links(facts).map((link) => ({ ...link, label: link.target })),
		),
	hints: ({ facts }) =>
		inArticle(
			facts,
			hints(facts, { start: 0, end: facts.snapshot.text.length }).map(({ offset, text: label, kind }) => ({
				start: offset,
				end: offset,
				label: `${kind}: ${label}`,
			})),
		),
	fixes: ({ facts }) => {
		const problems = findProblems(facts, {}, (code, error) => assert.fail(`${code}: ${String(error)}`));
		return (
			findFixes(facts, problems, { start: 0, end: facts.snapshot.text.length })
				.map(({ problem, fixes }) => `${problem.code} [${text(facts, problem)}]\n${fixes.map(({ title }) => `  ${title}`).join('\n')}`)
				.join('\n') || 'nothing'
		);
	},
};

for (const name of readdirSync(FOLDER)
	.filter((file) => file.endsWith('.txt'))
	.sort()) {
	test(`features/${name}`, () => {
		const path = join(FOLDER, name);
		const fixture = readFileSync(path, 'utf8');
		const actual = answered(fixture);
		if (process.env.UPDATE_FIXTURES) writeFileSync(path, actual);
		else assert.equal(actual, fixture);
	});
}

function answered(fixture: string): string {
	const [articles = '', ...asked] = fixture.split(/^== (?=.* ==$)/m);
	const host = createHost(MODELS);
	let uri = '';
	let offset = 0;
	for (const [, name = '', body = ''] of articles.matchAll(/^-- (.+) --\n([\s\S]*?)(?=^-- .+ --$|(?![\s\S]))/gm)) {
		const own = `test:/${name}`;
		const cursor = body.indexOf(CURSOR);
		if (cursor >= 0 || uri === '') [uri, offset] = [own, Math.max(0, cursor)];
		host.open(own, textSnapshot(body.replace(CURSOR, '')));
	}
	const snapshot = host.snapshot();
	const facts = snapshot.articles.get(uri)?.facts;
	assert.ok(facts, 'the fixture has an article');
	const answers = asked.map((section) => {
		const [line = ''] = section.split('\n');
		const [feature = '', argument = ''] = line.replace(/ ==$/, '').split(': ');
		const answer = FEATURES[feature];
		assert.ok(answer, `there is a feature ${feature}`);
		return `== ${line}\n${answer({ snapshot, uri, offset, facts, argument })}\n`;
	});
	return articles + answers.join('');
}

function text(facts: DocumentFacts, { start, end }: Span): string {
	return facts.snapshot.text.slice(start, end).replace(/\s+/g, ' ');
}

function inArticle(facts: DocumentFacts, findings: readonly Finding[]): string {
	const lines = annotate(facts.snapshot.text, findings).split('\n');
	const shown = lines.filter((line, i) => /^ *\^/.test(line) || /^ *\^/.test(lines[i + 1] ?? ''));
	return shown.map((line) => line.trimEnd()).join('\n') || 'nothing';
}

/** Places of several articles, written into those. */
function inArticles(snapshot: Snapshot, places: readonly Place[]): string {
	const uris = [...new Set(places.map(({ uri }) => uri))];
	const shown = uris.map((uri) => {
		const facts = snapshot.articles.get(uri)?.facts;
		assert.ok(facts);
		const findings = places
			.filter((place) => place.uri === uri)
			.map(({ at: [line, column, endLine, endColumn], text: words }) => {
				const span = { start: (facts.snapshot.lineStarts[line] ?? 0) + column, end: (facts.snapshot.lineStarts[endLine] ?? 0) + endColumn };
				assert.equal(facts.snapshot.text.slice(span.start, span.end), words);
				return { ...span, label: '' };
			});
		return `-> ${fileOf(uri)}\n${inArticle(facts, findings)}`;
	});
	return shown.join('\n') || 'nothing';
}

/** A party with those that hang on it, each with the words by which it does. */
function parties(snapshot: Snapshot, root: Party, where: string | undefined, links: readonly PartyLink[]): string {
	const row = ({ name, detail, uri, at }: Party) =>
		`${name}${detail === undefined ? '' : ` (${detail})`} [${fileOf(uri)}: ${shorten(wordsAt(snapshot, uri, at), 30)}]`;
	const below = links.map(
		({ party, at }) => `  ${row(party)}: ${at.map((place) => shorten(wordsAt(snapshot, where ?? party.uri, place), 30)).join(' | ')}`,
	);
	return [row(root), ...below].join('\n');
}

function wordsAt(snapshot: Snapshot, uri: string, [line, column, endLine, endColumn]: Place['at']): string {
	const facts = snapshot.articles.get(uri)?.facts;
	assert.ok(facts);
	const { lineStarts } = facts.snapshot;
	return text(facts, { start: (lineStarts[line] ?? 0) + column, end: (lineStarts[endLine] ?? 0) + endColumn });
}

function rows(facts: DocumentFacts, all: readonly OutlineRow[], indent: string): string {
	return all
		.map(({ kind, name, detail, at, children }) => {
			const below = children.length > 0 ? `\n${rows(facts, children, `${indent}  `)}` : '';
			return `${indent}${kind}: ${name}${detail === undefined ? '' : ` (${detail})`} [${shorten(text(facts, at), 30)}]${below}`;
		})
		.join('\n');
}

function fileOf(uri: string): string {
	return uri.slice(uri.lastIndexOf('/') + 1);
}

test('nothing in an article can become Markdown', () => {
	const nasty =
		'[click](command:rm) <img src=x> ![i](http://x.example/a) **b** `c` www.x.example a@b.example # h\n\n- item\n1. one ~~s~~ &lt; | $x$';
	assert.equal(
		escapeMarkdown(nasty),
		'\\[click\\](command:rm) \\<img src=x\\> !\\[i\\](http\\://x.example/a) \\*\\*b\\*\\* \\`c\\` www\\.x.example a\\@b.example # h - item 1. one \\~\\~s\\~\\~ \\&lt; \\| \\$x\\$',
	);
	for (const [given, made] of [
		['# Heading', '\\# Heading'],
		['- item', '\\- item'],
		['12. item', '12\\. item'],
		['=====', '\\====='],
		['snake_case and _emphasis_', 'snake_case and \\_emphasis\\_'],
		['\u202eright to left\u202c', 'right to left'],
	] as const)
		assert.equal(escapeMarkdown(given), made);
	const card = [
		{ kind: 'heading', text: '*a*', after: '<b>' },
		{ kind: 'line', label: 'L', text: '`c`' },
		{ kind: 'list', label: 'L', items: ['[d](e)'] },
		{ kind: 'quote', text: '> f', from: '# g' },
	] as const;
	assert.equal(cardAsMarkdown(card), '**\\*a\\***, \\<b\\>\n\n**L:** \\`c\\`\n\n**L:**\n\n- \\[d\\](e)\n\n> \\> f (\\# g)');
	assert.equal(cardAsText(card), '*a*, <b>\nL: `c`\nL:\n  - [d](e)\n  > f (# g)');
});

test('control characters and turned writing reach neither rows nor links', () => {
	const text =
		'Ferry \u001b[31mline\u0007 closes\n\nPORT ALDEN, March 3 — See http://a.example/\u0007x and http://b.example/y, said Ida Kvist.\n\n“We are \u202eclosed\u001b[2J for now,” Kvist said.\n';
	const host = createHost(MODELS);
	host.open('test:/ferry.txt', textSnapshot(text), true);
	const snapshot = host.snapshot();
	const facts = snapshot.articles.get('test:/ferry.txt')?.facts;
	assert.ok(facts);
	assert.deepEqual(
		links(facts).map(({ target }) => target),
		['http://b.example/y'],
	);
	const found = searchFolder(snapshot, 'kvist').map(({ name, detail }) => [name, detail]);
	const shown = JSON.stringify([rows(facts, outline(facts), ''), found]);
	assert.match(shown, /Kvist: “We are closed/);
	assert.doesNotMatch(shown, /\\u00|\u202e/);
});

test('words of cards', () => {
	assert.equal(dateInWords('2022-12-20'), '20 December 2022');
	assert.equal(dateInWords('2022-12-20T15:00+02:00'), '20 December 2022, 15:00');
	assert.equal(dateInWords('2022-W51'), '2022-W51');
	assert.equal(list(['a']), 'a');
	assert.equal(list(['a', 'b', 'c']), 'a, b and c');
	assert.equal(list(['a', 'b', 'c'], 2), 'a, b and 1 more');
	assert.equal(shorten('a short  line\nof words', 12), 'a short line…');
	assert.equal(shorten('🚢🚢🚢', 3), '🚢…');
	assert.equal(shorten('red \u001b[31m and \u202eleft\u0007', 40), 'red [31m and left');
	assert.ok(isAcronymOf('ISW', 'Institute for the Study of War') && isAcronymOf('U.N.', 'United Nations'));
	assert.ok(!isAcronymOf('ISW', 'Institute of War') && !isAcronymOf('Iowa', 'Isle of Wight Association') && !isAcronymOf('I', 'Interpol'));
});

test('a quotation’s card says how sure its speaker is in words, and names the sources that it came through', () => {
	const host = createHost(MODELS);
	const text = 'Quay shut again\n\n“The quay stays shut,” said Ilse Marten.\n\nThe weather map is by Coastwire and Radio Aurelia.\n';
	host.open('test:/quay.txt', textSnapshot(text));
	const snapshot = host.snapshot();
	const facts = snapshot.articles.get('test:/quay.txt')?.facts;
	const quotation = facts?.quotations.find(({ kind }) => kind !== 'indirect');
	assert.ok(facts && quotation?.speaker);
	const source = (words: string) => ({
		start: text.indexOf(words),
		end: text.indexOf(words) + words.length,
		text: words,
		person: undefined,
		kind: 'organization' as const,
	});
	const card = (confidence: number, chain?: Quotation['chain']) =>
		cardAsText(quotationCard(snapshot, 'test:/quay.txt', facts, { ...quotation, confidence, ...(chain ? { chain } : {}) }));
	assert.match(card(0.97), /^Said by Ilse Marten \(certain\)\nIn the text: “said Ilse Marten”, line 3$/);
	assert.match(card(0.8), /^Said by Ilse Marten \(likely\)/);
	assert.match(card(0.3), /^Said by Ilse Marten \(a guess\)\n.*\nCheck who speaks here/);
	assert.match(
		card(0.97, [source('Coastwire'), source('Radio Aurelia'), quotation.speaker]),
		/\nBy way of: Coastwire \(line 5\) and Radio Aurelia \(line 5\)$/,
	);
});

test('an article that is no prose has no colours, no outline, no hover', () => {
	const host = createHost(MODELS);
	host.open(
		'test:/log.txt',
		textSnapshot(Array.from({ length: 30 }, (_, i) => `2024-03-03 12:00:0${i % 10} [worker] GET /a/b?c=${i} 200`).join('\n')),
	);
	const snapshot = host.snapshot();
	const facts = snapshot.articles.get('test:/log.txt')?.facts;
	assert.ok(facts && !facts.prose);
	assert.deepEqual([colours(facts), outline(facts), hoverCard(snapshot, 'test:/log.txt', 30)], [[], [], undefined]);
});

test('a card that counts over the folder says so while the folder is being read', () => {
	const host = createHost(MODELS);
	const text = 'Quay shut again\n\nThe quay stays shut, said Ilse Marten, the mayor.\n';
	host.open('test:/quay.txt', textSnapshot(text));
	const card = (reading: boolean) => cardAsText(hoverCard(host.snapshot(), 'test:/quay.txt', text.indexOf('Marten'), reading)?.card ?? []);
	assert.match(card(true), /^Ilse Marten.*still being read/s);
	assert.match(card(false), /^Ilse Marten/);
	assert.doesNotMatch(card(false), /still being read/);
});

test('a title at a name looks the same each time that it stands there', () => {
	const host = createHost(MODELS);
	const text =
		'Quay shut again\n\nMayor Ilse Marten left. Holm stayed with Mayor Ilse Marten’s clerk. Ida Berg, the harbour master, left. Then Ida Berg, the harbour master, came back.\n';
	host.open('test:/quay.txt', textSnapshot(text));
	const facts = host.snapshot().articles.get('test:/quay.txt')?.facts;
	assert.ok(facts);
	const titles = colours(facts).filter(({ kind }) => kind === 'title');
	assert.deepEqual(
		titles.map(({ start, end }) => text.slice(start, end)),
		['Mayor', 'Mayor', 'harbour master', 'harbour master'],
	);
});

test('asked for no name in particular, those whom an article names together with a person come first', () => {
	const host = createHost(MODELS);
	host.open('test:/a.txt', textSnapshot('Ferry stays\n\nNils Aas, the mayor of Elder, met the crew on Monday. Aas said no.\n'), true);
	host.open(
		'test:/b.txt',
		textSnapshot('Pier stays\n\nOla Berg, the mayor of Lomme, met Vera Zimmer, the harbour master, on Monday. Berg said no.\n'),
		true,
	);
	const snapshot = host.snapshot();
	const berg = snapshot.people.people.find(({ name }) => name === 'Ola Berg');
	assert.ok(berg);
	const names = (query: string) => findPeople(snapshot, query, berg.id).map(({ name }) => name);
	assert.deepEqual(names(''), ['Vera Zimmer', 'Nils Aas']);
	assert.deepEqual(names('aas'), ['Nils Aas']);
});
