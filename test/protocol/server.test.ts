import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
	CancellationTokenSource,
	type CodeAction,
	type DocumentDiagnosticReport,
	type DocumentSymbol,
	type Hover,
	type InlayHint,
	type Location,
	type LocationLink,
	LSPErrorCodes,
	type Position,
	type Range,
	type ResponseError,
	type SelectionRange,
	type SemanticTokens,
	type SemanticTokensDelta,
	type WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import type { StatusParams } from '../../server/src/protocol.ts';
import { bundleServer, MODERN, type RunningServer, type ServerBundle, type StartOptions, startServer } from './client.ts';

const FERRY = `Mayor calls ferry inquiry a circus

By Ellen Marsh

PORT ALDEN, March 3, 2024 (Coastwire) — Mayor Tomas Reinholt on Friday dismissed the inquiry into the ferry Halcyon.

“We gave them every document,” Reinholt said. He spoke to reporters on the quay.

It was also revealed that two of the crew had left. “Nobody has asked us anything.

The report is at https://alden.example/report.pdf and nowhere else.
`;
const STRIKE = `Dockers to strike on Thursday

PORT ALDEN, March 5, 2024 — Reinholt will meet the dockers, his office said.

Tomas Reinholt has been mayor since 2019. Deputy minister Ida Kvist stays away.
`;
const ARTICLES = { 'ferry.txt': FERRY, 'later/strike.txt': STRIKE };

let bundle: ServerBundle;
before(async () => {
	bundle = await bundleServer();
});
after(() => bundle.remove());

/** One test with a server of its own, which must end cleanly. */
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

/** The position of the first occurrence of words in a text, `inside` code units behind their start. */
function at(text: string, words: string, inside = 1): Position {
	const offset = text.indexOf(words) + inside;
	assert.ok(offset >= inside, `${words} is in the text`);
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length - 1, character: (lines.at(-1) as string).length };
}

function words(text: string, { start, end }: Range): string {
	const lines = text.split(/\r?\n/);
	if (start.line === end.line) return (lines[start.line] as string).slice(start.character, end.character);
	return [
		(lines[start.line] as string).slice(start.character),
		...lines.slice(start.line + 1, end.line),
		(lines[end.line] as string).slice(0, end.character),
	].join('\n');
}

/** Waits until the folder is read: until the mayor is known from both articles. */
async function indexed(server: RunningServer, name = 'ferry.txt', text = FERRY): Promise<string> {
	const uri = await server.open(name, text);
	await server.until('both articles are known', async () =>
		(await references(server, uri, text, 'Tomas Reinholt')).some((location) => location.uri !== uri),
	);
	return uri;
}

function references(server: RunningServer, uri: string, text: string, who: string, includeDeclaration = true): Promise<Location[]> {
	return server.connection.sendRequest('textDocument/references', {
		textDocument: { uri },
		position: at(text, who),
		context: { includeDeclaration },
	});
}

function change(server: RunningServer, uri: string, version: number, ...contentChanges: { range?: Range; text: string }[]): Promise<void> {
	return server.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
}

function pull(server: RunningServer, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
	const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
	return server.connection.sendRequest('textDocument/diagnostic', params);
}

async function codes(server: RunningServer, uri: string): Promise<(string | number | undefined)[]> {
	const report = await pull(server, uri);
	return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
}

function hover(server: RunningServer, uri: string, position: Position): Promise<Hover | null> {
	return server.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
}

async function hoverText(server: RunningServer, uri: string, position: Position): Promise<string> {
	const found = await hover(server, uri, position);
	return found === null ? '' : (found.contents as { value: string }).value;
}

onServer('offers what the client can use, and answers initialize before it reads anything', { articles: ARTICLES }, async (server) => {
	const { capabilities, serverInfo } = server.answer;
	assert.equal(serverInfo?.name, 'copytaster');
	assert.equal(capabilities.positionEncoding, 'utf-16');
	assert.deepEqual(capabilities.diagnosticProvider, { interFileDependencies: true, workspaceDiagnostics: false });
	assert.deepEqual(capabilities.workspaceSymbolProvider, { resolveProvider: true });
	assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'refactor'] });
	await server.until('files are watched', () => server.registered.includes('workspace/didChangeWatchedFiles'));
	await server.until('progress was shown', () => server.progress.includes('Reading articles'));
});

onServer('offers no pull of problems to a client that cannot pull', { capabilities: {} }, (server) => {
	assert.equal(server.answer.capabilities.diagnosticProvider, undefined);
	assert.equal(server.answer.capabilities.codeActionProvider, undefined);
	return Promise.resolve();
});

onServer('hover says who that is, in Markdown or plain text', { articles: ARTICLES }, async (server) => {
	const uri = await indexed(server);
	const text = await hoverText(server, uri, at(FERRY, 'Reinholt said'));
	assert.match(text, /^\*\*Tomas Reinholt\*\*/);
	assert.match(text, /in 2 articles: \d+ here and \d+ in strike/);
	await server.until(
		'the folder is read',
		async () => !(await hoverText(server, uri, at(FERRY, 'Reinholt said'))).includes('still being read'),
	);
});

onServer('hover is plain text for a client that shows no Markdown', { articles: ARTICLES, capabilities: {} }, async (server) => {
	const uri = await indexed(server);
	const found = await hover(server, uri, at(FERRY, 'Reinholt said'));
	assert.ok(found);
	const { kind, value } = found.contents as { kind: string; value: string };
	assert.equal(kind, 'plaintext');
	assert.doesNotMatch(value, /\*\*/);
	assert.match(value, /^Tomas Reinholt/);
});

onServer('definition leads to the fullest first reference, into another article too', { articles: ARTICLES }, async (server) => {
	await indexed(server);
	const text = 'Reinholt resigns\n\nPORT ALDEN, March 9, 2024 — Mayor Reinholt left without a word, his office said.\n';
	const uri = await server.open('resigns.txt', text);
	const params = { textDocument: { uri }, position: at(text, 'Reinholt left') };
	const [link] = await server.connection.sendRequest<LocationLink[]>('textDocument/definition', params);
	assert.ok(link);
	assert.notEqual(link.targetUri, uri);
	const target = link.targetUri === server.uri('ferry.txt') ? FERRY : STRIKE;
	assert.equal(words(target, link.targetSelectionRange), 'Tomas Reinholt');
	assert.equal(words(text, link.originSelectionRange as Range), 'Reinholt');
});

onServer('definition is a plain Location for a client without links', { articles: ARTICLES, capabilities: {} }, async (server) => {
	const uri = await indexed(server);
	const params = { textDocument: { uri }, position: at(FERRY, 'Reinholt said') };
	const [location] = await server.connection.sendRequest<Location[]>('textDocument/definition', params);
	assert.ok(location);
	assert.equal(words(location.uri === uri ? FERRY : STRIKE, location.range), 'Tomas Reinholt');
});

onServer('references list every mention in all articles, with the definition or without', { articles: ARTICLES }, async (server) => {
	const uri = await indexed(server);
	const all = await references(server, uri, FERRY, 'Tomas Reinholt');
	assert.deepEqual(
		[...new Set(all.map((location) => location.uri))].sort(),
		[server.uri('ferry.txt'), server.uri('later/strike.txt')].sort(),
	);
	// what they say is among them
	for (const { uri: where, range } of all) assert.match(words(where === uri ? FERRY : STRIKE, range), /Reinholt|[Hh]e|his|[Mm]ayor|^“/);
	assert.equal((await references(server, uri, FERRY, 'Tomas Reinholt', false)).length, all.length - 1);
});

onServer('highlights stay in the article', { articles: ARTICLES }, async (server) => {
	const uri = await indexed(server);
	const params = { textDocument: { uri }, position: at(FERRY, 'Reinholt said') };
	const found = await server.connection.sendRequest<{ range: Range }[]>('textDocument/documentHighlight', params);
	const texts = found.map(({ range }) => words(FERRY, range));
	assert.ok(texts.includes('Tomas Reinholt') && texts.includes('Reinholt'), texts.join());
});

onServer('the outline has headline, quotations and people', { articles: ARTICLES }, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	const [head, ...others] = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
	assert.equal(head?.name, 'Mayor calls ferry inquiry a circus');
	assert.equal(others.length, 0);
	const names = head?.children?.map(({ name }) => name) ?? [];
	assert.ok(
		names.some((name) => name.includes('“We gave them every document,”')),
		names.join(),
	);
	const people = head?.children?.find(({ name }) => name === 'People')?.children?.map(({ name }) => name);
	assert.ok(people?.includes('Tomas Reinholt') && !people.includes('Ellen Marsh'), people?.join());
});

onServer('search finds people and quotations of the folder and tells where when asked', { articles: ARTICLES }, async (server) => {
	await indexed(server);
	const search = (query: string) => server.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
	const [person] = await search('reinholt');
	assert.equal(person?.name, 'Tomas Reinholt');
	assert.ok(!('range' in person.location));
	const resolved = await server.connection.sendRequest<WorkspaceSymbol>('workspaceSymbol/resolve', person);
	const location = resolved.location as Location;
	assert.equal(words(location.uri === server.uri('ferry.txt') ? FERRY : STRIKE, location.range), 'Tomas Reinholt');
	assert.ok((await search('every document')).some(({ name }) => name.includes('We gave them every document')));
	assert.deepEqual(await search('zzzzqq'), []);
});

onServer('colours do not overlap, follow an edit by difference, and come for a part', { articles: ARTICLES }, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	const full = await server.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
	assert.ok(full.data.length > 0 && full.data.length % 5 === 0 && full.resultId);
	let [line, end] = [0, 0];
	let column = 0;
	for (let i = 0; i < full.data.length; i += 5) {
		const [down, right, length] = full.data.slice(i, i + 3) as [number, number, number];
		if (down > 0) [line, column, end] = [line + down, 0, 0];
		column += right;
		assert.ok(column >= end && length > 0);
		end = column + length;
		assert.ok(end <= (FERRY.split('\n')[line] as string).length);
	}
	await change(server, uri, 2, {
		range: { start: at(FERRY, 'He spoke', 0), end: at(FERRY, 'He spoke', 0) },
		text: 'Ida Kvist was there. ',
	});
	const params = { textDocument: { uri }, previousResultId: full.resultId };
	const delta = await server.connection.sendRequest<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', params);
	assert.equal(delta.edits.length, 1);
	const { start, deleteCount, data = [] } = delta.edits[0] as SemanticTokensDelta['edits'][number];
	const patched = [...full.data.slice(0, start), ...data, ...full.data.slice(start + deleteCount)];
	const again = await server.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
	assert.deepEqual(patched, again.data);
	const same = { textDocument: { uri }, previousResultId: again.resultId };
	assert.deepEqual((await server.connection.sendRequest<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', same)).edits, []);
	const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
	const part = await server.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', { textDocument: { uri }, range });
	assert.deepEqual(part.data, again.data.slice(0, part.data.length));
	assert.ok(part.data.length > 0 && part.data.length < again.data.length);
});

onServer('folds quotations over lines, selects outwards, links web addresses only', {}, async (server) => {
	const text = FERRY.replace('document,” Reinholt', 'document.\n\n“And nobody thanked us,” Reinholt');
	const uri = await server.open('ferry.txt', text);
	const folds = await server.connection.sendRequest<{ startLine: number; endLine: number }[]>('textDocument/foldingRange', {
		textDocument: { uri },
	});
	assert.ok(
		folds.some(({ startLine, endLine }) => startLine === at(text, 'We gave').line && endLine === at(text, 'thanked us').line),
		JSON.stringify(folds),
	);
	const [selection] = await server.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
		textDocument: { uri },
		positions: [at(text, 'Tomas')],
	});
	const chain: string[] = [];
	for (let step = selection; step; step = step.parent) chain.push(words(text, step.range));
	assert.deepEqual(chain.slice(0, 2), ['Tomas', 'Tomas Reinholt']);
	assert.equal(chain.at(-1), text);
	const links = await server.connection.sendRequest<{ range: Range; target: string }[]>('textDocument/documentLink', {
		textDocument: { uri },
	});
	assert.deepEqual(
		links.map(({ range, target }) => [words(text, range), target]),
		[['https://alden.example/report.pdf', 'https://alden.example/report.pdf']],
	);
});

onServer('hints tell which day is meant', {}, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
	const hints = () => server.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
	assert.deepEqual((await hints()).map(({ position, label }) => [position, label]).slice(0, 1), [
		[at(FERRY, 'Friday', 6), '[1 March 2024]'],
	]);
});

const hintSetting = { value: { inlayHints: false } as unknown };
onServer('hints are off by one setting', { settings: hintSetting }, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
	const hints = () => server.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
	await server.until('the setting holds', async () => (await hints()).length === 0);
	hintSetting.value = { inlayHints: true };
	await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
	await server.until('the new setting holds', async () => (await hints()).length > 0);
});

onServer('of two answers on settings that cross each other the later question’s holds', {}, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
	const hints = () => server.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
	await server.until('nothing is set', async () => (await hints()).length > 0);
	let answerFirst: (() => void) | undefined;
	server.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
		const answer = (inlayHints: boolean) => items.map(() => ({ inlayHints }));
		if (answerFirst) return answer(false);
		return new Promise((resolve) => {
			answerFirst = () => resolve(answer(true));
		});
	});
	for (let change = 0; change < 2; change++)
		await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
	await server.until('the second answer holds', async () => (await hints()).length === 0);
	answerFirst?.();
	// an answer and a question keep their order on the way
	for (let asked = 0; asked < 3; asked++) assert.deepEqual(await hints(), []);
});

onServer('problems are pulled; the same again is “unchanged”; an edit makes them new', { articles: ARTICLES }, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	const first = await pull(server, uri);
	assert.ok(first.kind === 'full' && first.resultId);
	const problem = first.items.find(({ code }) => code === 'unbalanced-quotation-marks');
	assert.ok(problem);
	assert.equal(problem.source, 'copytaster');
	assert.equal(words(FERRY, problem.range)[0], '“');
	assert.deepEqual(await pull(server, uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
	const range = { start: at(FERRY, '“Nobody', 0), end: at(FERRY, '“Nobody', 1) };
	await change(server, uri, 2, { range, text: '' });
	const second = await pull(server, uri, first.resultId);
	assert.ok(second.kind === 'full' && !second.items.some(({ code }) => code === 'unbalanced-quotation-marks'));
});

onServer('quick fixes are offered for a problem and answer only to quick fixes', { articles: ARTICLES }, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	const report = await pull(server, uri);
	assert.ok(report.kind === 'full');
	const diagnostics = report.items.filter(({ code }) => code === 'unbalanced-quotation-marks');
	const { range } = diagnostics[0] as { range: Range };
	const ask = (context: object) =>
		server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context });
	const actions = await ask({ diagnostics });
	assert.ok(actions.length > 0);
	for (const action of actions) {
		assert.equal(action.kind, 'quickfix');
		assert.equal(action.diagnostics?.[0]?.code, 'unbalanced-quotation-marks');
		assert.ok(action.edit || action.command);
	}
	const edit = actions.find((action) => action.edit)?.edit;
	const [edited] = edit?.documentChanges ?? [];
	assert.ok(edited && 'textDocument' in edited);
	assert.deepEqual(edited.textDocument, { uri, version: 1 });
	assert.deepEqual(await ask({ diagnostics, only: ['source.organizeImports'] }), []);
	assert.equal((await ask({ diagnostics, only: ['quickfix'] })).length, actions.length);
});

onServer(
	'problems are pushed to a client that cannot pull, and taken back on close',
	{ articles: ARTICLES, capabilities: {} },
	async (server) => {
		const uri = await server.open('ferry.txt', FERRY);
		await server.until('problems are pushed', () => (server.pushed.get(uri)?.diagnostics.length ?? 0) > 0);
		assert.equal(server.pushed.get(uri)?.version, 1);
		await change(server, uri, 2, { text: STRIKE });
		await server.until('the new version is pushed', () => server.pushed.get(uri)?.version === 2);
		await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
		await server.until('nothing is left', () => server.pushed.get(uri)?.diagnostics.length === 0);
	},
);

onServer('a cancelled request is refused, not answered', { articles: ARTICLES }, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	const source = new CancellationTokenSource();
	const params = { textDocument: { uri }, position: at(FERRY, 'Reinholt said') };
	const answer = server.connection.sendRequest('textDocument/hover', params, source.token);
	source.cancel();
	await assert.rejects(answer, (error: ResponseError) => error.code === LSPErrorCodes.RequestCancelled);
});

onServer('a request about a text that has changed meanwhile is refused', { articles: ARTICLES }, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	// while the server is busy with a long article, question and edit arrive behind each other
	const long = await server.open('long.txt', FERRY.repeat(500));
	const busy = pull(server, long);
	const answer = hover(server, uri, at(FERRY, 'Reinholt said'));
	await change(server, uri, 2, { text: STRIKE });
	await assert.rejects(answer, (error: ResponseError) => error.code === LSPErrorCodes.ContentModified);
	await busy;
	assert.match(await hoverText(server, uri, at(STRIKE, 'Tomas')), /Tomas Reinholt/);
});

onServer('several edits in one change apply one after the other', {}, async (server) => {
	const uri = await server.open('untitled:Untitled-1', 'x\n');
	const zero = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
	await change(server, uri, 2, { range: zero, text: '' }, { range: { start: zero.start, end: zero.start }, text: STRIKE });
	assert.match(await hoverText(server, uri, at(STRIKE, 'Tomas')), /Tomas Reinholt/);
});

onServer('a change with null for its range, or with one that lies nowhere, is applied as far as it can be', {}, async (server) => {
	const uri = await server.open('untitled:Untitled-1', 'x\n');
	const nowhere = { start: { line: 1e9, character: -1 }, end: { line: -3, character: 1e9 } };
	await server.connection.sendNotification('textDocument/didChange', {
		textDocument: { uri, version: 2 },
		contentChanges: [
			{ range: null, text: 'y\n' },
			{ range: nowhere, text: STRIKE },
		],
	});
	const found = await hover(server, uri, at(STRIKE, 'Tomas'));
	assert.equal(words(STRIKE, found?.range as Range), 'Tomas Reinholt');
	assert.deepEqual(server.log, []);
});

onServer('the folder is read for a client that answers nothing', { articles: ARTICLES, mute: true }, async (server) => {
	await indexed(server);
});

onServer('untitled articles and virtual folders are served like any other', {}, async (server) => {
	for (const name of ['untitled:Untitled-2', 'memfs:/news/ferry.txt']) {
		const uri = await server.open(name, FERRY, 'article');
		assert.ok((await codes(server, uri)).includes('vague-attribution'));
		assert.match(await hoverText(server, uri, at(FERRY, 'Reinholt said')), /Tomas Reinholt/);
	}
});

onServer('columns hold after emoji, with CRLF and a byte order mark of the file', {}, async (server) => {
	const text =
		'🚢 Ferry news\r\n\r\nPORT ALDEN, March 3, 2024 — 🚢🚢 Mayor Tomas Reinholt left. “Nobody has asked us anything at all,” Reinholt said.\r\n';
	const uri = await server.open('crlf.txt', text);
	const found = await hover(server, uri, { line: 2, character: (text.split('\r\n')[2] as string).indexOf('Tomas') + 1 });
	assert.equal(words(text, found?.range as Range), 'Tomas Reinholt');
});

onServer('a deleted article is forgotten, its problems too', { articles: ARTICLES, capabilities: {} }, async (server) => {
	const uri = await indexed(server);
	await server.until('problems are pushed', () => (server.pushed.get(uri)?.diagnostics.length ?? 0) > 0);
	await rm(join(server.folder, 'later'), { recursive: true });
	const gone = { changes: [{ uri: server.uri('later'), type: 3 }] };
	await server.connection.sendNotification('workspace/didChangeWatchedFiles', gone);
	await server.until('only one article is left', async () =>
		(await references(server, uri, FERRY, 'Tomas Reinholt')).every((location) => location.uri === uri),
	);
	await rm(join(server.folder, 'ferry.txt'));
	await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
	await server.until('its problems are gone', () => server.pushed.get(uri)?.diagnostics.length === 0);
});

onServer('an article that is added or changed on the disk is read', { articles: { 'ferry.txt': FERRY } }, async (server) => {
	const uri = await server.open('ferry.txt', FERRY);
	const elsewhere = async () => (await references(server, uri, FERRY, 'Tomas Reinholt')).filter((location) => location.uri !== uri).length;
	await server.write('new.txt', STRIKE);
	await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri('new.txt'), type: 1 }] });
	await server.until('the new article is known', async () => (await elsewhere()) > 0);
	await server.write('new.txt', 'Nothing to see here\n\nThe harbour was quiet on Tuesday and nobody came to look at it.\n');
	await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri('new.txt'), type: 2 }] });
	await server.until('its change is known', async () => (await elsewhere()) === 0);
});

onServer('the unsaved text beats the disk until the article is closed', { articles: ARTICLES }, async (server) => {
	const uri = await indexed(server);
	const other = await server.open('later/strike.txt', 'Nothing to see here\n\nThe harbour was quiet on Tuesday.\n');
	const elsewhere = async () => (await references(server, uri, FERRY, 'Tomas Reinholt')).filter((location) => location.uri !== uri).length;
	assert.equal(await elsewhere(), 0);
	await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: other } });
	await server.until('the disk counts again', async () => (await elsewhere()) > 0);
});

const VIRTUAL = new Map([
	['memfs:/news/strike.txt', STRIKE],
	['memfs:/news/gone.txt', ''],
]);
onServer(
	'a folder on no disk is read through the client, which hears how far it is',
	{ virtual: VIRTUAL, folders: 'none' },
	async (server) => {
		const uri = await server.open('memfs:/news/ferry.txt', FERRY);
		const elsewhere = async () => (await references(server, uri, FERRY, 'Tomas Reinholt')).filter((location) => location.uri !== uri);
		await server.until('the other article is known', async () => (await elsewhere()).length > 0);
		assert.deepEqual([...new Set((await elsewhere()).map((location) => location.uri))], ['memfs:/news/strike.txt']);
		await server.until('the status is ready', () => server.statuses.at(-1)?.state === 'ready');
		const { articles, people, notices } = server.statuses.at(-1) as StatusParams;
		assert.deepEqual([articles, people >= 2, notices], [3, true, []]);
		const edited = { changes: [{ uri: 'memfs:/news/strike.txt', type: 2 }] };
		VIRTUAL.delete('memfs:/news/strike.txt');
		await server.connection.sendNotification('workspace/didChangeWatchedFiles', edited);
		await server.until('it is forgotten', async () => (await elsewhere()).length === 0);
		await server.until(
			'it is named',
			() => server.statuses.at(-1)?.notices.some((words) => words.includes('strike.txt is not read: no such file')) === true,
		);
	},
);

onServer(
	'the set date of an article that is not open holds as well',
	{ virtual: new Map([['memfs:/news/a.txt', 'Quay quiet\n\nMayor Tomas Reinholt left on Friday, they say.\n']]) },
	async (server) => {
		const published = { uri: 'memfs:/news/a.txt', published: '2024-03-03' };
		await server.connection.sendNotification('copytaster/published', published);
		await server.connection.sendNotification('copytaster/published', { ...published, published: 'tomorrow' });
		const text = 'Quay quiet\n\nMayor Tomas Reinholt left on Friday, they say.\n';
		const uri = await server.open('memfs:/news/a.txt', text);
		assert.match(await hoverText(server, uri, at(text, 'Friday')), /Friday 1 March 2024/);
		await server.connection.sendNotification('copytaster/published', { ...published, published: null });
		assert.doesNotMatch(await hoverText(server, uri, at(text, 'Friday')), /2024/);
		await server.until('problems are to be pulled again', () => server.refreshes.length > 0);
	},
);

onServer('a folder that is not there is said to be so, and nothing else breaks', { folders: ['missing'] }, async (server) => {
	await server.until('it is named', () => server.log.some((line) => line.includes('/missing could not be read (no such folder)')));
	const uri = await server.open('ferry.txt', FERRY);
	assert.match(await hoverText(server, uri, at(FERRY, 'Reinholt said')), /Tomas Reinholt/);
});

onServer(
	'more articles than the limit are named, not read',
	{ articles: ARTICLES, settings: { value: { maxArticles: 1 } } },
	async (server) => {
		await server.until('the limit is named', () => server.log.some((line) => line.includes('holds 2 articles; the first 1 are read')));
	},
);

const MANY = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, FERRY.repeat(4)]));
onServer(
	'reading can be stopped, and what was open or is changed later is read all the same',
	{ articles: MANY, impatient: true },
	async (server) => {
		await server.until('it was stopped', () => server.log.some((line) => /was stopped: \d+ of 300 articles/.test(line)));
		const uri = await server.open('ferry.txt', FERRY);
		const elsewhere = async () => new Set((await references(server, uri, FERRY, 'Tomas Reinholt')).map((location) => location.uri));
		const known = [...(await elsewhere())];
		assert.ok(known.includes(uri));
		assert.ok(known.length < 200, `${known.length} are known`);
		const unread = Object.keys(MANY).find((name) => !known.includes(server.uri(name))) as string;
		await server.write(unread, `${FERRY}Reinholt is well.\n`);
		await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri(unread), type: 2 }] });
		await server.until('the change is known', async () => (await elsewhere()).has(server.uri(unread)));
	},
);

onServer('what is no prose gets empty answers', {}, async (server) => {
	const text = Array.from(
		{ length: 40 },
		(_, i) => `2024-03-03 12:00:${String(i).padStart(2, '0')} ERROR [worker-${i}] Tomas.Reinholt: "failed" code=${i}`,
	).join('\n');
	const uri = await server.open('server.txt', text);
	assert.deepEqual(await codes(server, uri), []);
	assert.equal(await hover(server, uri, at(text, 'Tomas')), null);
	const tokens = await server.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
	assert.deepEqual(tokens.data, []);
	// but what the journalist calls an article is one
	const article = await server.open('memo.txt', text, 'article');
	const read = await server.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: article } });
	assert.ok(read.data.length > 0);
});

onServer(
	'settings of any shape break nothing; those that make sense hold',
	{ settings: { value: { inlayHints: 'yes', problems: { 'vague-attribution': 'off', 'unbalanced-quotation-marks': 7 }, exclude: 3 } } },
	async (server) => {
		const uri = await server.open('ferry.txt', FERRY);
		await server.until('the setting holds', async () => !(await codes(server, uri)).includes('vague-attribution'));
		assert.ok(
			server.log.some((line) => line.includes('copytaster.inlayHints is not true or false')),
			server.log.join('\n'),
		);
		assert.ok(server.log.some((line) => line.includes('copytaster.problems.unbalanced-quotation-marks')));
	},
);

onServer('a publication date that the journalist set is read from its file, a broken one costs nothing', {}, async (server) => {
	const text = 'Ferry inquiry drags on\n\nMayor Tomas Reinholt left the hall on Friday, his office said, and did not come back.\n';
	await server.write('undated.txt', text);
	await server.write('.copytaster/publication/undated.txt.json', JSON.stringify({ article: 'undated.txt', published: '2024-03-03' }));
	await server.write('.copytaster/publication/broken.json', '{ "article": ');
	await server.write('.copytaster/publication/outside.json', JSON.stringify({ article: '../../etc/passwd', published: '2024-03-03' }));
	const uri = await server.open('undated.txt', text);
	const added = ['undated.txt', 'broken', 'outside'].map((name) => ({ uri: server.uri(`.copytaster/publication/${name}.json`), type: 1 }));
	await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: added });
	await server.until('the date holds', async () => (await hoverText(server, uri, at(text, 'Friday'))).includes('1 March 2024'));
	assert.match(await hoverText(server, uri, at(text, 'Friday')), /set for this article/);
	await server.until('the broken file is named', () =>
		server.log.some((line) => line.includes('broken.json') && line.includes('not valid JSON')),
	);
	await server.until('the other too', () =>
		server.log.some((line) => line.includes('outside.json') && line.includes('outside the folder')),
	);
});

onServer(
	'binary files and giant ones are named in the log and left alone',
	{ articles: { ...ARTICLES, 'giant.txt': 'Ferry news. '.repeat(200_000) } },
	async (server) => {
		await server.write('binary.txt', 'MZ\0\0\0');
		await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri('binary.txt'), type: 1 }] });
		await server.until('both are named', () =>
			['giant.txt is not read: too large', 'binary.txt is not read: not a text file'].every((words) =>
				server.log.some((line) => line.includes(words)),
			),
		);
		await indexed(server);
	},
);

onServer(
	'two folders are one newsroom, and a folder can come and go',
	{ articles: { 'a/ferry.txt': FERRY, 'b/strike.txt': STRIKE }, folders: ['a'] },
	async (server) => {
		const uri = await server.open('a/ferry.txt', FERRY);
		const elsewhere = async () =>
			(await references(server, uri, FERRY, 'Tomas Reinholt')).filter((location) => location.uri !== uri).length;
		const folder = { uri: server.uri('b'), name: 'b' };
		await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
		await server.until('the other folder is read', async () => (await elsewhere()) > 0);
		await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
		await server.until('it is forgotten', async () => (await elsewhere()) === 0);
	},
);

test('the server ends when the client is gone', { timeout: 20_000 }, async () => {
	const server = await startServer(bundle, { articles: ARTICLES, capabilities: MODERN });
	const ended = new Promise((resolve) => server.process.once('exit', resolve));
	server.process.stdin?.end();
	await ended;
	await rm(server.folder, { recursive: true });
});
