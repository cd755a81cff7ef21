import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CodeAction, CompletionList, Diagnostic, Hover, Location, LocationLink, Position } from 'vscode-languageserver-protocol/node';
import {
	type DecideParams,
	type DecideResult,
	decideOnServerCommand,
	decideRequest,
	decisionsRequest,
	factsRequest,
	type FoundPerson,
	findPeopleRequest,
	type MadeDecision,
	type PersonAt,
	personRequest,
	samePersonCommand,
	type WrittenParams,
	writtenNotification,
} from '../../server/src/protocol.ts';
import { bundleServer, type RunningServer, type ServerBundle, type StartOptions, startServer } from './client.ts';

const TALKS = `PORT ALDEN, March 3, 2024 — Defence Minister Viktor Kharin met the mayor, Olga Harrowgate, on Sunday.

“We will not wait,” Kharin said.
`;
const REPORT = `PORT ALDEN, March 5, 2024 — Harin, the defence minister, was not on board.

“Nothing of that is true,” Harin said.
`;
const ARTICLES = { 'talks.txt': TALKS, 'later/report(1).txt': REPORT };

let bundle: ServerBundle;
before(async () => {
	bundle = await bundleServer();
});
after(() => bundle.remove());

function onServer(name: string, options: StartOptions, run: (server: RunningServer) => Promise<void>): void {
	test(name, { timeout: 30_000 }, async () => {
		const server = await startServer(bundle, options);
		try {
			await run(server);
		} finally {
			await server.stop();
		}
	});
}

function at(text: string, words: string): Position {
	const lines = text.slice(0, text.indexOf(words) + 1).split('\n');
	assert.ok(text.includes(words));
	return { line: lines.length - 1, character: (lines.at(-1) as string).length };
}

async function card(server: RunningServer, uri: string, text: string, words: string): Promise<string> {
	const found: Hover | null = await server.connection.sendRequest('textDocument/hover', {
		textDocument: { uri },
		position: at(text, words),
	});
	return found === null ? '' : (found.contents as { value: string }).value;
}

const SAME = `decision: same
people:
  - name: Viktor Kharin
  - name: Harin
    articles:
      - path: later/report(1).txt
        beside: []
`;

onServer(
	'decisions on the disk are honoured, watched, and said to be broken at their line',
	{ articles: { ...ARTICLES, '.copytaster/people/1.yaml': SAME, '.copytaster/people/2.yaml': 'decision: same\npeople:\n  - nobody\n' } },
	async (server) => {
		const uri = await server.open('later/report(1).txt', REPORT);
		await server.until('the two are one', async () => (await card(server, uri, REPORT, 'Harin said')).includes('Viktor Kharin'));
		await server.until(
			'the broken one is reported',
			() => (server.pushed.get(server.uri('.copytaster/people/2.yaml'))?.diagnostics.length ?? 0) > 0,
		);
		const [problem] = server.pushed.get(server.uri('.copytaster/people/2.yaml'))?.diagnostics ?? [];
		assert.equal(problem?.range.start.line, 2);
		assert.match(said(problem), /not used: .*two people/);
		rmSync(join(server.folder, '.copytaster'), { recursive: true });
		await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
			changes: [{ uri: server.uri('.copytaster'), type: 3 }],
		});
		await server.until('they are two', async () => !(await card(server, uri, REPORT, 'Harin said')).startsWith('**Viktor Kharin'));
		assert.deepEqual(server.pushed.get(server.uri('.copytaster/people/2.yaml'))?.diagnostics, []);
		await server.write('.copytaster/people/3.yaml', SAME.replace('same', 'spelling\nuse: Wiktor Charin'));
		await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
			changes: [{ uri: server.uri('.copytaster/people/3.yaml'), type: 1 }],
		});
		const talks = await server.open('talks.txt', TALKS);
		await server.until('the spelling', async () => (await card(server, talks, TALKS, 'Kharin said')).startsWith('**Wiktor Charin**'));
	},
);

onServer(
	'no decision leads out of the folder',
	{ articles: { ...ARTICLES, '.copytaster/people/1.yaml': SAME.replace('later/', '../../') } },
	async (server) => {
		await server.open('talks.txt', TALKS);
		await server.until('it is reported', () => (server.pushed.get(server.uri('.copytaster/people/1.yaml'))?.diagnostics.length ?? 0) > 0);
		assert.match(said(server.pushed.get(server.uri('.copytaster/people/1.yaml'))?.diagnostics[0]), /outside the folder/);
	},
);

const DOSSIER = `---
aliases: [Harin]
title: Defence minister
not: [Olga Harrowgate]
---

# Viktor Kharin

Has been a minister since 2019.
`;

onServer(
	'a dossier is taken up, led to and shown; a broken one costs nothing else',
	{ articles: { ...ARTICLES, 'people/Viktor Kharin.md': DOSSIER } },
	async (server) => {
		const uri = await server.open('talks.txt', TALKS);
		const definitions = (): Promise<(Location | LocationLink)[] | null> =>
			server.connection.sendRequest('textDocument/definition', { textDocument: { uri }, position: at(TALKS, 'Kharin said') });
		const addresses = async () => ((await definitions()) ?? []).map((place) => ('targetUri' in place ? place.targetUri : place.uri));
		await server.until(
			'F12 leads to the dossier',
			async () => (await addresses())[0] === server.uri('people/Viktor%20Kharin.md').replaceAll('%25', '%'),
		);
		assert.deepEqual((await addresses())[1], uri);
		const shown = await card(server, uri, TALKS, 'Kharin said');
		assert.match(shown, /Has been a minister since 2019\./);
		assert.ok(!shown.includes('copytaster.'), 'no commands for a client that has none');
		const other = await server.open('people/Nobody.md', '---\n---\nNot Harrow', 'markdown');
		const list: CompletionList | null = await server.connection.sendRequest('textDocument/completion', {
			textDocument: { uri: other },
			position: { line: 2, character: 10 },
		});
		assert.deepEqual(
			list?.items.map(({ label }) => label),
			['Olga Harrowgate'],
		);
		const note = await server.open('people/Viktor Kharin.md', DOSSIER.replace('[Harin]', '[Harin'), 'markdown');
		await server.until('it is reported at its line', () => server.pushed.get(note)?.diagnostics[0]?.range.start.line === 2);
		assert.match(said(server.pushed.get(note)?.diagnostics[0]), /properties of this note/);
		assert.ok(await server.connection.sendRequest(factsRequest, { uri }));
		assert.equal(await server.connection.sendRequest(factsRequest, { uri: note }), null, 'a dossier is no copy to be checked');
		assert.match(await card(server, uri, TALKS, 'Kharin said'), /^\*\*Viktor Kharin\*\*/);
	},
);

onServer(
	'an editor that knows nothing of us decides through actions, and the server writes it down',
	{ articles: ARTICLES },
	async (server) => {
		const { connection } = server;
		assert.deepEqual(server.answer.capabilities.executeCommandProvider, { commands: [decideOnServerCommand] });
		const uri = await server.open('later/report(1).txt', REPORT);
		const position = at(REPORT, 'Harin said');
		const actions = () =>
			connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
				textDocument: { uri },
				range: { start: position, end: position },
				context: { diagnostics: [] },
			});
		const named = async (title: RegExp) => (await actions()).find((action) => title.test(action.title));
		await server.until('a doubt', async () => (await named(/^Harin is Viktor Kharin$/)) !== undefined);
		const carryOut = async (title: RegExp) =>
			connection.sendRequest('workspace/executeCommand', (await named(title))?.command ?? assert.fail());
		await carryOut(/^Harin is Viktor Kharin$/);
		assert.match(await card(server, uri, REPORT, 'Harin said'), /^\*\*Viktor Kharin/);
		const kept = () => readdirSync(join(server.folder, '.copytaster/people'));
		assert.match(kept().join(), /^[0-9a-f]{16}\.yaml$/);
		await carryOut(/^Take back: /);
		assert.deepEqual(kept(), []);
		assert.ok(!(await card(server, uri, REPORT, 'Harin said')).startsWith('**Viktor Kharin'));
		await connection.sendRequest('textDocument/rename', { textDocument: { uri }, position, newName: 'Kharin' });
		assert.match(await card(server, uri, REPORT, 'Harin said'), /^\*\*Kharin/);
		assert.equal(readFileSync(join(server.folder, 'later/report(1).txt'), 'utf8'), REPORT, 'articles are evidence');
		await carryOut(/^Take back: .* is spelled Kharin/);
		await carryOut(/^Create a dossier for Harin$/);
		assert.deepEqual(readdirSync(join(server.folder, 'people')), ['Harin.md']);
		rmSync(server.folder, { recursive: true, force: true });
		writeFileSync(server.folder, 'in the way');
		await carryOut(/is not a person$/);
		await server.until('the reason', () => server.messages.some((message) => message.startsWith('That could not be kept in the folder')));
		assert.match(await card(server, uri, REPORT, 'Harin said'), /Harin/, 'nothing is decided that could not be kept');
		await connection.sendRequest('workspace/executeCommand', { command: decideOnServerCommand, arguments: [{ kind: 'same' }] });
	},
);

onServer(
	'a note of another folder that gives aliases counts as a dossier',
	{ articles: { ...ARTICLES, 'notes/Viktor Kharin.md': DOSSIER.replace('Olga Harrowgate', 'Nobody Known') } },
	async (server) => {
		const uri = await server.open('later/report(1).txt', REPORT);
		await server.until('the alias', async () => (await card(server, uri, REPORT, 'Harin said')).includes('Has been a minister'));
	},
);

function virtualRoom(): { options: StartOptions; files: Map<string, string>; uri: (path: string) => string } {
	const uri = (path: string) => `memfs:/room/${path}`;
	const files = new Map(Object.entries(ARTICLES).map(([path, text]) => [uri(path), text]));
	return { options: { virtual: files, folders: [] }, files, uri };
}

test('a decision is made, honoured at once, contradicted, and taken back', { timeout: 30_000 }, async () => {
	const room = virtualRoom();
	const server = await startServer(bundle, room.options);
	try {
		const { connection } = server;
		await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
			event: { added: [{ uri: 'memfs:/room', name: 'room' }], removed: [] },
		});
		const uri = await server.open(room.uri('later/report(1).txt'), REPORT);
		const talks = await server.open(room.uri('talks.txt'), TALKS);
		const shown = () => card(server, uri, REPORT, 'Harin said');
		await server.until('a doubt', async () => (await shown()).includes('Probably the same'));
		const [, link] = /\[Same person\]\(command:([^)\s]*)\)/.exec(await shown()) ?? [];
		const [command, argument] = (link ?? '').split('?');
		assert.equal(command, samePersonCommand);
		const [params] = JSON.parse(decodeURIComponent(argument ?? '')) as [DecideParams];
		const decided = await decide(server, params);
		assert.deepEqual(
			decided.files.map(({ path }) => path.replace(/[0-9a-f]{16}/, 'HASH')),
			['.copytaster/people/HASH.yaml'],
		);
		assert.equal(decided.folder, 'memfs:/room');
		await writeDown(server, decided);
		assert.match(await shown(), /^\*\*Viktor Kharin\*\*/);
		assert.match(await shown(), /4 mentions in 2 articles|in 2 articles/);
		assert.deepEqual(await decide(server, params).catch(() => 'refused'), 'refused', 'who is one is not to be joined again');
		const list: MadeDecision[] = await connection.sendRequest(decisionsRequest, null);
		assert.equal(list.length, 1);
		assert.match(list[0]?.words ?? '', /are one person/);

		const person: PersonAt | null = await connection.sendRequest(personRequest, { uri, position: at(REPORT, 'Harin said') });
		assert.equal(person?.name, 'Viktor Kharin');
		assert.deepEqual(person?.articles.map((article) => article.uri).sort(), [uri, talks].sort());
		const split = await decide(server, { uri, kind: 'split', person: person?.id ?? '', articles: [uri] });
		assert.equal(split.files.filter(({ text }) => text === null).length, 1, 'the decision that joined them goes');
		await writeDown(server, split);
		assert.ok(!(await shown()).includes('Viktor Kharin'), 'not even as a doubt');

		// what a merge of two branches can leave
		const both: WrittenParams = { files: decided.files.map(({ path, text }) => ({ uri: room.uri(path), text })) };
		await connection.sendNotification(writtenNotification, both);
		await server.until(
			'both are reported',
			() => [...server.pushed.values()].filter(({ diagnostics }) => diagnostics.length > 0).length === 2,
		);
		assert.ok(!(await shown()).includes('Viktor Kharin'), '“never” wins');

		const found: FoundPerson[] = await connection.sendRequest(findPeopleRequest, { query: 'harogate', besides: '' });
		assert.equal(found[0]?.name, 'Olga Harrowgate');
		const nobody = await decide(server, { uri: talks, kind: 'nobody', words: 'Olga Harrowgate' });
		await writeDown(server, nobody);
		assert.ok(!(await card(server, talks, TALKS, 'Harrowgate')).includes('person'));
		assert.deepEqual(await connection.sendRequest(findPeopleRequest, { query: 'harogate', besides: '' }), []);
		await connection.sendNotification(writtenNotification, {
			files: nobody.files.map(({ path }) => ({ uri: room.uri(path), text: null })),
		});
		assert.match(await card(server, talks, TALKS, 'Harrowgate'), /^\*\*Olga Harrowgate/);
	} finally {
		await server.stop();
	}
});

test('decisions are offered only where they are asked for, and names are completed', { timeout: 30_000 }, async () => {
	const room = virtualRoom();
	const server = await startServer(bundle, room.options);
	try {
		const { connection } = server;
		await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
			event: { added: [{ uri: 'memfs:/room', name: 'room' }], removed: [] },
		});
		const uri = await server.open(room.uri('talks.txt'), TALKS);
		await server.until('a card', async () => (await card(server, uri, TALKS, 'Kharin said')) !== '');
		const actions = async (context: object) => {
			const position = at(TALKS, 'Kharin said');
			const params = { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [], ...context } };
			return (await connection.sendRequest<CodeAction[]>('textDocument/codeAction', params)).map(({ title, kind }) => `${kind}: ${title}`);
		};
		const asked = await actions({ triggerKind: 1 });
		assert.ok(asked.includes('refactor: Same Person…'), asked.join('\n'));
		assert.ok(asked.includes('refactor: Create a dossier for Viktor Kharin'));
		assert.deepEqual(await actions({ triggerKind: 2 }), []);
		assert.deepEqual(await actions({ only: ['source.fixAll'] }), []);
		assert.ok((await actions({ only: ['refactor'] })).every((action) => action.startsWith('refactor')));

		const draft = 'Vi Kha Khari harr Harr\n';
		const drafted = await server.open(room.uri('draft.txt'), draft);
		const complete = async (character: number): Promise<string[]> => {
			const list: CompletionList | null = await connection.sendRequest('textDocument/completion', {
				textDocument: { uri: drafted },
				position: { line: 0, character },
			});
			return (list?.items ?? []).map(({ label }) => label);
		};
		await server.until('names', async () => (await complete(6)).includes('Viktor Kharin'));
		assert.deepEqual(await complete(1), [], 'one letter says too little');
		assert.deepEqual(await complete(17), [], 'a word in lower case is no name');
		assert.deepEqual(await complete(22), ['Olga Harrowgate']);

		const dossier = await decide(server, { uri, kind: 'dossier', person: 'viktor-kharin' });
		assert.equal(dossier.files[0]?.path, 'people/Viktor Kharin.md');
		assert.match(dossier.files[0]?.text ?? '', /^---\naliases:/);
		await writeDown(server, dossier);
		assert.ok(!(await actions({ triggerKind: 1 })).some((title) => title.includes('dossier')));
	} finally {
		await server.stop();
	}
});

/** A problem's message as text. */
function said(problem: Diagnostic | undefined): string {
	return typeof problem?.message === 'string' ? problem.message : (problem?.message.value ?? '');
}

async function decide(server: RunningServer, params: DecideParams): Promise<Extract<DecideResult, { folder: string }>> {
	const result: DecideResult = await server.connection.sendRequest(decideRequest, params);
	if ('reason' in result) throw new Error(result.reason);
	return result;
}

/** What the client does with the files. */
async function writeDown(server: RunningServer, { folder, files }: Extract<DecideResult, { folder: string }>): Promise<void> {
	const written: WrittenParams = { files: files.map(({ path, text }) => ({ uri: `${folder}/${path.replaceAll(' ', '%20')}`, text })) };
	await server.connection.sendNotification(writtenNotification, written);
}
