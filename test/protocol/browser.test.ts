// oxlint-disable unicorn/require-post-message-target-origin -- that is for windows, these are workers
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Hover, InitializeResult } from 'vscode-languageserver-protocol';

/** What a worker has in a browser and Node's has not: `self` with its events. Everything of Node is out of reach of the bundle. */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const self = new EventTarget();
self.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => {
	const event = new MessageEvent('message', { data });
	self.onmessage?.(event);
	self.dispatchEvent(event);
});
const names = ['self', 'require', 'module', 'process', 'Buffer', 'global', 'setImmediate'];
new Function(...names, workerData)(self);
`;

test('the server runs in a web worker, without anything of Node', { timeout: 30_000 }, async () => {
	const { outputFiles } = await build({
		entryPoints: ['server/src/main/browser.ts'],
		bundle: true,
		write: false,
		platform: 'browser',
		format: 'iife',
		target: 'es2022',
		mainFields: ['browser', 'module', 'main'],
		conditions: ['browser'],
		logLevel: 'warning',
	});
	const worker = new Worker(WORKER, { eval: true, workerData: outputFiles[0]?.text });
	const answers = new Map<number, (answer: unknown) => void>();
	worker.on('message', (message: { id?: number; method?: string; result?: unknown; error?: unknown }) => {
		if (message.id !== undefined && message.method === undefined) answers.get(message.id)?.(message.error ?? message.result);
	});
	let id = 0;
	const ask = <R>(method: string, params: object): Promise<R> =>
		new Promise((resolve) => {
			answers.set(++id, resolve as (answer: unknown) => void);
			worker.postMessage({ jsonrpc: '2.0', id, method, params });
		});
	const tell = (method: string, params: object) => worker.postMessage({ jsonrpc: '2.0', method, params });
	try {
		const { serverInfo } = await ask<InitializeResult>('initialize', { processId: null, rootUri: null, capabilities: {} });
		assert.equal(serverInfo?.name, 'copytaster');
		tell('initialized', {});
		const text = 'Quay quiet\n\nMayor Tomas Reinholt left the quay, he said.\n';
		const uri = 'memfs:/news/quay.txt';
		tell('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
		const hover = await ask<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 8 } });
		assert.match((hover.contents as { value: string }).value, /^Tomas Reinholt/);
	} finally {
		await worker.terminate();
	}
});
