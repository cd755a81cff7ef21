import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover, InitializeResult } from 'vscode-languageserver-protocol';
import { startWorker } from './worker.ts';

test('the server runs in a web worker, without anything of Node', { timeout: 30_000 }, async () => {
	const { ask, tell, stop } = await startWorker();
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
		await stop();
	}
});
