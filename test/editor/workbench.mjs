// Opens the workbench of a server in Chromium.
import { existsSync } from 'node:fs';
import { format } from 'node:util';
import { chromium } from 'playwright-core';

const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];

/** The path of a Chromium on this machine; undefined where there is none. */
export const browserPath = BROWSERS.find((path) => path && existsSync(path));

/** Lines that the workbench always writes and nobody wants to read. */
const NOISE = /^(Resolv|Creating a socket|\[reconnection|\[Agent|\[Account|Updating additional|%c)/;

/**
 * A workbench with `folder`, and `open` in front. `extensions` and `tests` are paths on the server (node host); `web` is the address of an
 * extension and the path of its tests, both over http (web host). With tests, what they print is printed and `done` is their exit code.
 */
export async function openWorkbench(server, { folder, open, extensions = [], tests, web, width = 1280, height = 800 }) {
	const remote = (path) => `vscode-remote://${server.authority}${path}`;
	const payload = extensions.map((path) => ['extensionDevelopmentPath', remote(path)]);
	if (tests) payload.push(['extensionTestsPath', remote(tests)]);
	if (open) payload.push(['openFile', remote(open)]);
	const browser = await chromium.launch({ executablePath: browserPath, headless: true, args: FLAGS });
	const context = await browser.newContext({ viewport: { width, height }, locale: 'en-US', bypassCSP: web !== undefined });
	const page = await context.newPage();
	await page.route(
		(url) => url.hostname !== '127.0.0.1',
		(route) => route.abort(),
	);
	if (web) await page.addInitScript(addDevelopmentOptions, web);
	let end;
	const done = new Promise((resolve) => {
		end = resolve;
	});
	await page.exposeFunction('codeAutomationExit', end);
	await page.exposeFunction('codeAutomationLog', (type, args) => {
		const line = format(...args);
		if (process.env.VERBOSE || (type !== 'error' && type !== 'warn' && !NOISE.test(line))) console.log(line);
	});
	page.on('crash', () => end(96));
	const said = [];
	page.on('console', (message) => said.push(`[${message.type()}] ${message.text()}`));
	page.on('pageerror', (error) => said.push(`[pageerror] ${error}`));
	const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
	await page.goto(`${server.url}?${query}`, { waitUntil: 'domcontentloaded' });
	await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
	return { page, said, done, close: () => browser.close() };
}

/** Runs in the page: edits the options that the workbench starts with, before its (deferred) script reads them. */
function addDevelopmentOptions(developmentOptions) {
	new MutationObserver((_, observer) => {
		const element = document.getElementById('vscode-workbench-web-configuration');
		if (!element) return;
		observer.disconnect();
		const settings = JSON.parse(element.getAttribute('data-settings'));
		settings.developmentOptions = { ...settings.developmentOptions, ...developmentOptions };
		element.setAttribute('data-settings', JSON.stringify(settings));
	}).observe(document, { childList: true, subtree: true });
}
