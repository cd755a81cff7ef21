#!/usr/bin/env node
// A stand-in for the `code` executable that @vscode/test-electron starts: the same flags, but the window is the web workbench in Chromium.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startServer, VSCODE_VERSION } from './vscode-server.mjs';
import { openWorkbench } from './workbench.mjs';

const extensions = [];
let tests;
let folder;
for (const word of process.argv.slice(2)) {
	const [, flag, value] = /^--([\w-]+)(?:=(.*))?$/.exec(word) ?? [];
	if (flag === 'version') {
		console.log(`${VSCODE_VERSION}\n0\nx64`);
		process.exit(0);
	}
	if (flag === 'extensionDevelopmentPath') extensions.push(resolve(value));
	else if (flag === 'extensionTestsPath') tests = resolve(value);
	else if (!flag && existsSync(word)) folder = resolve(word);
}

const seconds = Number(process.env.EDITOR_TEST_SECONDS ?? 300);
const server = await startServer();
let code = 97;
let workbench;
try {
	workbench = await openWorkbench(server, { folder, tests, extensions });
	const late = new Promise((done) => setTimeout(() => done(98), seconds * 1000).unref());
	code = await Promise.race([workbench.done, late]);
	if (code === 98) console.log(`no result in ${seconds} s; the console's last lines:\n${workbench.said.slice(-20).join('\n')}`);
} finally {
	await workbench?.close();
	await server.stop();
}
process.exit(code);
