import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { WorkspaceSymbolRequest } from 'vscode-languageserver-protocol';
import { bundleServer, type RunningServer, type ServerBundle, type StartOptions, startServer } from './client.ts';

let bundle: ServerBundle;
const started: RunningServer[] = [];
before(async () => {
	bundle = await bundleServer();
});
after(() => {
	// a test that has failed stops none of its servers, and would never end
	for (const server of started) server.process.kill();
	bundle.remove();
});

const PEOPLE = ['Ole Brandt', 'Marta Hrabar', 'Yevgenia Dralova', 'Ingrid Solvang', 'Odd Brekke'];

function article(i: number): string {
	const name = PEOPLE[i % PEOPLE.length] as string;
	return `KARSUND, June ${1 + (i % 28)}, 2023 — Mayor ${name} opened bridge ${i} on Monday.\n\n“We waited for bridge ${i},” ${name.split(' ')[1]} said.\n`;
}

function articles(count: number): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${String(i).padStart(4, '0')}.txt`, article(i)]));
}

/** The people of the folder, and how many quotations are found, as an answer to a search shows them. */
async function found(server: RunningServer): Promise<string[]> {
	const symbols = await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
	return (symbols ?? []).map(({ name, location }) => `${name} ${location.uri.replace(/.*\//, '')}`).sort();
}

async function ready(options: StartOptions): Promise<RunningServer> {
	const server = await startServer(bundle, options);
	started.push(server);
	await server.until('the folder is read', () => server.progress.length > 0);
	await server.until('all people are known', async () => (await found(server)).length >= PEOPLE.length);
	return server;
}

const knownOf = (server: RunningServer) => server.log.flatMap((line) => /^Of (\d+) articles (\d+) are known/.exec(line)?.slice(1) ?? []);

function piecesIn(storage: string): string[] {
	const folder = join(storage, 'summaries');
	return (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.piece')).map((name) => join(folder, name));
}

test('a second start reads nothing anew but what has changed, and a damaged cache costs nothing but time', async () => {
	const storage = mkdtempSync(join(tmpdir(), 'copytaster-storage-'));
	const first = await ready({ articles: articles(40), storage });
	const people = await found(first);
	await first.until('what was read is kept', () => piecesIn(storage).length > 0);
	assert.deepEqual(knownOf(first), []);
	const start = async () => {
		const server = await ready({ folder: first.folder, storage });
		await server.until('it is said how many are known', () => knownOf(server).length > 0 || piecesIn(storage).length > 0);
		return server;
	};
	const again = await start();
	await again.until('all are known', () => knownOf(again).length > 0);
	assert.deepEqual(knownOf(again), ['40', '40']);
	assert.deepEqual(await found(again), people);
	await again.stop();
	writeFileSync(join(first.folder, '0007.txt'), article(7).replace('bridge 7 on', 'tunnel 7 on'));
	const changed = await start();
	await changed.until('all but one are known', () => knownOf(changed).length > 0);
	assert.deepEqual(knownOf(changed), ['40', '39']);
	await changed.until('the new one is kept, too', () => piecesIn(storage).length > 1);
	await changed.stop();
	for (const path of piecesIn(storage)) {
		const bytes = readFileSync(path);
		bytes[bytes.length - 5] = (bytes[bytes.length - 5] as number) ^ 255;
		writeFileSync(path, bytes);
	}
	const damaged = await ready({ folder: first.folder, storage });
	assert.deepEqual(await found(damaged), people);
	await damaged.until('it is kept anew', () => piecesIn(storage).length === 1);
	assert.deepEqual([knownOf(damaged), damaged.messages], [[], []]);
	await damaged.stop();
	await first.stop();
	rmSync(storage, { recursive: true });
});

test('a large folder is read by several threads, and what they make of it is the same', async () => {
	const many = await ready({ articles: articles(260) });
	const few = await ready({ articles: articles(20) });
	const names = (symbols: readonly string[]) => [...new Set(symbols.map((line) => line.replace(/ \S+$/, '')))].sort();
	assert.deepEqual(names(await found(many)), names(await found(few)));
	const uri = await many.open('0259.txt', article(259));
	const naming = async () => {
		const references = await many.connection.sendRequest<{ uri: string }[] | null>('textDocument/references', {
			textDocument: { uri },
			position: { line: 0, character: article(259).indexOf('Brekke') + 1 },
			context: { includeDeclaration: true },
		});
		return new Set(references?.map((reference) => reference.uri)).size;
	};
	await many.until('every fifth article names one person', async () => (await naming()) === 52);
	await many.stop();
	await few.stop();
});

test('a server that is killed while it reads leaves nothing behind that the next one stumbles over', async () => {
	const storage = mkdtempSync(join(tmpdir(), 'copytaster-storage-'));
	const folder = mkdtempSync(join(tmpdir(), 'copytaster-folder-'));
	for (const [name, text] of Object.entries(articles(300))) writeFileSync(join(folder, name), text);
	for (const wait of [50, 400, 900]) {
		const server = await startServer(bundle, { folder, storage });
		await new Promise((resolve) => setTimeout(resolve, wait));
		const ended = new Promise((resolve) => server.process.once('exit', resolve));
		server.process.kill('SIGKILL');
		await ended;
		server.connection.dispose();
	}
	const server = await ready({ folder, storage });
	await server.until('all of it is kept', () => piecesIn(storage).reduce((sum, path) => sum + statSync(path).size, 0) > 0);
	assert.deepEqual(server.messages, []);
	for (let i = 0; i < 300; i++) assert.equal(readFileSync(join(folder, `${String(i).padStart(4, '0')}.txt`), 'utf8'), article(i));
	await server.stop();
	rmSync(folder, { recursive: true });
	rmSync(storage, { recursive: true });
});
