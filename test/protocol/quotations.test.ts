import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
	type CallHierarchyIncomingCall,
	type CallHierarchyItem,
	type CallHierarchyOutgoingCall,
	type DocumentHighlight,
	DocumentHighlightKind,
	type Hover,
	type Location,
	type LocationLink,
	type Position,
	type Range,
	type SemanticTokens,
} from 'vscode-languageserver-protocol/node';
import { bundleServer, MODERN, type RunningServer, type ServerBundle, type StartOptions, startServer } from './client.ts';

const BUDGET = `Mayor hits back

LINDHOLM, March 1, 2024 — “Arvid Nyström has never read a single budget of this town,” said Mayor Petra Salonen.

“He reads the cover,” she said, “and then the weather report.”

The clerk said that the council would vote.
`;
const REPLY = `Councillor replies

LINDHOLM, March 2, 2024 — Councillor Arvid Nyström met the mayor on Saturday. “Petra Salonen is late again,” he said.

Petra Salonen had said that he “never read any budget of this town”.
`;
const NIGHT = `Night on the quay

KARSUND, June 6, 2023 — Rain fell on the quay all night and the cranes stood still.

“They have never paid a single day on time in all these years.”

The cranes stood still in the morning as well.
`;
const ARTICLES = { '2024-03-01-budget.txt': BUDGET, 'replies/2024-03-02-reply.txt': REPLY };

let bundle: ServerBundle;
before(async () => {
	bundle = await bundleServer();
});
after(() => bundle.remove());

/** One test with a server of its own and the folder read, which must end cleanly. */
function onServer(name: string, options: StartOptions, run: (server: RunningServer, uri: string) => Promise<void>): void {
	test(name, { timeout: 30_000 }, async () => {
		const server = await startServer(bundle, { articles: ARTICLES, ...options });
		try {
			const uri = await server.open('2024-03-01-budget.txt', BUDGET);
			await server.until('both articles are known', async () => {
				const found = await server.connection.sendRequest<Location[]>('textDocument/references', {
					textDocument: { uri },
					position: at(BUDGET, 'Petra Salonen'),
					context: { includeDeclaration: true },
				});
				return found.some((location) => location.uri !== uri);
			});
			await run(server, uri);
		} finally {
			await server.stop();
		}
	});
}

/** The position just behind the first letter of the first occurrence of words. */
function at(text: string, sought: string): Position {
	const offset = text.indexOf(sought) + 1;
	assert.ok(offset > 0, `${sought} is in the text`);
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length - 1, character: (lines.at(-1) as string).length };
}

function words(text: string, { start, end }: Range): string {
	assert.equal(start.line, end.line);
	return (text.split('\n')[start.line] as string).slice(start.character, end.character);
}

async function prepared(server: RunningServer, uri: string, position: Position): Promise<CallHierarchyItem> {
	const items = await server.connection.sendRequest<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', {
		textDocument: { uri },
		position,
	});
	assert.equal(items?.length, 1);
	return (items as [CallHierarchyItem])[0];
}

onServer('who quotes whom: from a person to the articles that quote them, and to whom they name', {}, async (server, uri) => {
	assert.equal(server.answer.capabilities.callHierarchyProvider, true);
	const reply = server.uri('replies/2024-03-02-reply.txt');
	const item = await prepared(server, uri, at(BUDGET, 'Petra Salonen'));
	assert.equal(item.name, 'Petra Salonen');
	assert.equal(words(BUDGET, item.selectionRange), 'Petra Salonen');

	const incoming = await server.connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
	assert.deepEqual(
		incoming.map(({ from }) => [from.name, from.detail, from.uri]),
		[
			['2024-03-02-reply', 'quotes once', reply],
			['2024-03-01-budget', 'quotes 3 times', uri],
			['Arvid Nyström', 'names once in 2024-03-02-reply', reply],
		],
	);
	assert.equal(words(REPLY, (incoming[0] as CallHierarchyIncomingCall).fromRanges[0] as Range), '“never read any budget of this town”');
	assert.equal(words(REPLY, (incoming[2] as CallHierarchyIncomingCall).fromRanges[0] as Range), 'Petra Salonen');

	const outgoing = await server.connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
	assert.deepEqual(
		outgoing.map(({ to }) => to.name),
		['Arvid Nyström'],
	);
	for (const range of (outgoing[0] as CallHierarchyOutgoingCall).fromRanges) assert.match(words(BUDGET, range), /^(?:Arvid Nyström|He)$/);

	// an article leads on to whom it quotes, and so on round and round
	const article = (incoming[0] as CallHierarchyIncomingCall).from;
	const quoted = await server.connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: article });
	assert.deepEqual(quoted.map(({ to }) => to.name).sort(), ['Arvid Nyström', 'Petra Salonen']);
	assert.deepEqual(await server.connection.sendRequest('callHierarchy/incomingCalls', { item: article }), []);
});

onServer('who quotes whom starts from said and from a quotation too, and from nothing else', {}, async (server, uri) => {
	for (const position of [at(BUDGET, 'has never read'), at(BUDGET, 'said, “and')])
		assert.equal((await prepared(server, uri, position)).name, 'Petra Salonen');
	const nothing = { textDocument: { uri }, position: at(BUDGET, 'would vote') };
	assert.equal(await server.connection.sendRequest('textDocument/prepareCallHierarchy', nothing), null);
});

onServer('a row of an article that is gone, or of another server, answers nothing', {}, async (server, uri) => {
	const item = await prepared(server, uri, at(BUDGET, 'Petra Salonen'));
	for (const data of [
		undefined,
		null,
		7,
		{},
		{ kind: 'person', id: 'nobody' },
		{ kind: 'article', id: 'file:///gone.txt' },
		{ kind: 'x', id: 'y' },
	])
		for (const method of ['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'])
			assert.deepEqual(await server.connection.sendRequest(method, { item: { ...item, data } }), []);
	assert.deepEqual(server.log, []);
});

onServer('definition leads from said to the first full reference of who says it', {}, async (server, uri) => {
	const params = { textDocument: { uri }, position: at(BUDGET, 'said, “and') };
	const [link] = await server.connection.sendRequest<LocationLink[]>('textDocument/definition', params);
	assert.equal(words(BUDGET, (link as LocationLink).originSelectionRange as Range), 'said');
	assert.equal(
		words((link as LocationLink).targetUri === uri ? BUDGET : REPLY, (link as LocationLink).targetSelectionRange),
		'Petra Salonen',
	);
});

onServer('references of a person hold what they say', {}, async (server, uri) => {
	const found = await server.connection.sendRequest<Location[]>('textDocument/references', {
		textDocument: { uri },
		position: at(BUDGET, 'Petra Salonen'),
		context: { includeDeclaration: true },
	});
	const texts = found.map(({ uri: where, range }) => words(where === uri ? BUDGET : REPLY, range));
	for (const said of ['“He reads the cover,”', '“and then the weather report.”', '“never read any budget of this town”'])
		assert.ok(texts.includes(said), said);
});

onServer('both halves of a quotation light up, with who says it', {}, async (server, uri) => {
	const params = { textDocument: { uri }, position: at(BUDGET, 'reads the cover') };
	const found = await server.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', params);
	assert.deepEqual(
		found.map(({ range, kind }) => [words(BUDGET, range), kind]),
		[
			['“He reads the cover,”', DocumentHighlightKind.Text],
			['she', DocumentHighlightKind.Write],
			['said', DocumentHighlightKind.Text],
			['“and then the weather report.”', DocumentHighlightKind.Text],
		],
	);
});

onServer('a quotation’s card says how sure the speaker is and how another article words it', {}, async (server, uri) => {
	const params = { textDocument: { uri }, position: at(BUDGET, 'has never read') };
	let value = '';
	await server.until('the folder is read', async () => {
		const hover = await server.connection.sendRequest<Hover>('textDocument/hover', params);
		({ value } = hover.contents as { value: string });
		return !value.includes('still being read');
	});
	assert.match(value, /^\*\*Said by Petra Salonen\*\*, .+ \((?:certain|likely|a guess)\)/);
	assert.match(value, /\*\*In the text:\*\* “said Mayor Petra Salonen”, line 3/);
	assert.match(value, /- “never read ~~a single~~ \*\*any\*\* budget of this town” \(2024-03-02-reply, line 5\)/);
	assert.doesNotMatch(value, /%|0\.\d/);
});

onServer('the card is plain where Markdown is not shown', { capabilities: {} }, async (server, uri) => {
	const params = { textDocument: { uri }, position: at(BUDGET, 'has never read') };
	const { contents } = await server.connection.sendRequest<Hover>('textDocument/hover', params);
	const { kind, value } = contents as { kind: string; value: string };
	assert.equal(kind, 'plaintext');
	assert.match(value, /“never read \*any\* budget of this town”/);
	assert.doesNotMatch(value, /~~|\*\*/);
});

onServer('colours tell quotations that somebody is named for from the others', { capabilities: MODERN }, async (server, budget) => {
	const night = await server.open('night.txt', NIGHT);
	assert.deepEqual(await quotationsIn(server, night, NIGHT), [
		'“They have never paid a single day on time in all these years.” unattributed',
	]);
	for (const quotation of await quotationsIn(server, budget, BUDGET)) assert.match(quotation, / attributed$/);
});

/** The words coloured as quotations, without the names in them, with their modifiers. */
async function quotationsIn(server: RunningServer, uri: string, text: string): Promise<readonly string[]> {
	const { legend } = server.answer.capabilities.semanticTokensProvider as { legend: { tokenTypes: string[]; tokenModifiers: string[] } };
	const { data } = await server.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
	const found: string[] = [];
	let [line, column] = [0, 0];
	for (let i = 0; i < data.length; i += 5) {
		const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
		[line, column] = [line + down, down > 0 ? right : column + right];
		if (legend.tokenTypes[type] !== 'quotation') continue;
		const named = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
		found.push(`${(text.split('\n')[line] as string).slice(column, column + length)} ${named.join()}`);
	}
	assert.ok(found.length > 0);
	return found;
}
