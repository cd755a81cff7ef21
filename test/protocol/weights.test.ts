import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Hover } from 'vscode-languageserver-protocol/node';
import { WEIGHT_FILES } from '../../server/src/analysis/model/models.ts';
import { type ReadWeightsParams, type ReadWeightsResult, readWeightsRequest } from '../../server/src/protocol.ts';
import { bundleForNode } from '../bundle.ts';
import { WEIGHTS } from '../models.ts';
import { bundleServer, type RunningServer, type ServerBundle, startServer } from './client.ts';
import { startWorker } from './worker.ts';

const TEXT = 'Quay quiet\n\nMayor Tomas Reinholt left the quay in Port Alden, he said.\n';
const AT_MAYOR = { line: 2, character: 8 };
const BY_RULES = /^Names are recognised by rules alone: the file names\.bin of Copytaster is (damaged|missing); install Copytaster again\./;

const shipped = (file: string) => readFileSync(join(WEIGHTS, file));

/** What may become of a file of weights on its way to the user; undefined: it is gone. */
const ACCIDENTS: Readonly<Record<string, (bytes: Buffer) => Uint8Array | undefined>> = {
	missing: () => undefined,
	empty: () => new Uint8Array(),
	'cut short': (bytes) => bytes.subarray(0, bytes.length >> 1),
	'another file': () => new TextEncoder().encode('<!doctype html><title>Not found</title>'.repeat(100)),
	damaged: (bytes) => Uint8Array.from(bytes, (byte, i) => (i === bytes.length >> 1 ? byte ^ 16 : byte)),
};

let server: ServerBundle;
let cli = '';
before(async () => {
	server = await bundleServer();
	cli = mkdtempSync(join(tmpdir(), 'copytaster-cli-'));
	await bundleForNode('server/src/cli/main.ts', join(cli, 'cli.js'));
	writeFileSync(join(cli, 'quay.txt'), TEXT);
});
after(() => {
	server.remove();
	rmSync(cli, { recursive: true, force: true });
});

function befall(folder: string, accident: string): void {
	for (const file of WEIGHT_FILES) {
		const bytes = ACCIDENTS[accident]?.(shipped(file));
		rmSync(join(folder, file), { force: true });
		if (bytes) writeFileSync(join(folder, file), bytes);
	}
}

/** The hover of the mayor, who is known by his title, trained or not. */
async function mayor(running: RunningServer): Promise<string> {
	const uri = await running.open('quay.txt', TEXT);
	const hover = await running.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position: AT_MAYOR });
	return (hover.contents as { value: string }).value;
}

for (const accident of Object.keys(ACCIDENTS)) {
	test(`weights ${accident}: the server says so once and goes on by rules`, { timeout: 30_000 }, async () => {
		befall(server.folder, accident);
		const running = await startServer(server, { folders: 'none' });
		try {
			assert.deepEqual(running.messages, []);
			assert.match(await mayor(running), /Tomas Reinholt/);
			await mayor(running);
			assert.equal(running.messages.length, 1);
			assert.match(running.messages[0] ?? '', BY_RULES);
		} finally {
			await running.stop();
		}
	});

	test(`weights ${accident}: the command line says so once and goes on by rules`, () => {
		befall(cli, accident);
		const { status, stdout, stderr } = spawnSync(process.execPath, ['cli.js', 'analyze', 'quay.txt'], { cwd: cli, encoding: 'utf8' });
		assert.match(stderr, BY_RULES);
		assert.equal(stderr.split('by rules alone: the file names.bin').length, 2);
		assert.equal(status, 0);
		assert.match(stdout, /"name":"Tomas Reinholt"/);
	});
}

test('comparing two names asks for no weights', () => {
	befall(cli, 'damaged');
	const words = ['cli.js', 'names', 'Alma Torvik', 'Alma Torwik'];
	const { status, stderr } = spawnSync(process.execPath, words, { cwd: cli, encoding: 'utf8' });
	assert.deepEqual([status, stderr], [0, '']);
});

for (const accident of ['', 'missing', 'damaged']) {
	test(`in a browser the client hands out the weights ${accident && `(${accident})`}`, { timeout: 30_000 }, async () => {
		const asked: string[] = [];
		const answer = ({ file }: ReadWeightsParams): ReadWeightsResult => {
			asked.push(file);
			const bytes = ACCIDENTS[accident]?.(shipped(file)) ?? (accident === 'missing' ? undefined : shipped(file));
			return bytes ? { bytes: new Uint8Array(bytes) } : { reason: 'no such file' };
		};
		const worker = await startWorker({ [readWeightsRequest]: answer, 'copytaster/findFiles': () => ({ uris: [], decisions: [] }) });
		try {
			await worker.ask('initialize', { processId: null, rootUri: null, capabilities: {}, initializationOptions: { files: true } });
			worker.tell('initialized', {});
			const textDocument = { uri: 'memfs:/news/quay.txt', languageId: 'plaintext', version: 1, text: TEXT };
			worker.tell('textDocument/didOpen', { textDocument });
			const hover = await worker.ask<Hover>('textDocument/hover', { textDocument, position: AT_MAYOR });
			assert.match((hover.contents as { value: string }).value, /Tomas Reinholt/);
			assert.deepEqual(asked, [...WEIGHT_FILES]);
			const messages = (worker.told.get('window/showMessage') ?? []).map((params) => (params as { message: string }).message);
			assert.equal(messages.length, accident === '' ? 0 : 1);
			for (const message of messages) assert.match(message, BY_RULES);
		} finally {
			await worker.stop();
		}
	});
}
