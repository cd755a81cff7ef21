// What a folder of many articles costs, measured on the server itself over the protocol: npm run bench -- --index [NUMBER OF ARTICLES]. First
// and second start, one thread beside several, time and memory for each article as the folder grows, and answers while the index is full.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { inventedArticle } from './invented-folder.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = join(root, 'out/bench/index');
const SIZE = 4000;
/** A folder in which hardly anything can take time, beside which a full one is set. */
const SMALL = 50;
const QUESTIONS = 24;
const EDITS = 40;
const UNCOUNTED_EDITS = 10;
const CAPABILITIES = {
	window: { workDoneProgress: true },
	workspace: { configuration: true },
	textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
};

/** Prints what a folder of so many articles costs. */
export async function measureIndex(count) {
	await bundleServer();
	const folder = mkdtempSync(join(tmpdir(), 'copytaster-bench-'));
	try {
		const characters = fill(join(folder, 'all'), count);
		fill(join(folder, 'half'), count / 2);
		fill(join(folder, 'small'), SMALL);
		console.log(
			`A folder of ${count.toLocaleString('en-GB')} invented articles (${characters.toLocaleString('en-GB')} characters), read by the server`,
		);
		const half = await session(folder, 'half', { threads: 1 });
		const one = await session(folder, 'all', { threads: 1 });
		const several = await session(folder, 'all', { storage: true });
		const second = await session(folder, 'all', { storage: true, ask: true });
		const small = await session(folder, 'small', { ask: true });
		const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
		line('first start, one thread', seconds(one.time), `${(characters / one.time).toFixed(0)} characters a millisecond`);
		line(
			'  twice as many articles',
			`${(one.time / half.time).toFixed(2)} ×`,
			`the time of half of them (processor time: ${(one.cpu / half.cpu).toFixed(2)} ×)`,
		);
		line(
			'first start, all threads',
			seconds(several.time),
			`${(one.time / several.time).toFixed(2)} × as fast; ${availableParallelism()} cores`,
		);
		line('  processor time', seconds(several.cpu), `${(several.cpu / one.cpu).toFixed(2)} × that of one thread, ${seconds(one.cpu)}`);
		line('second start', seconds(second.time), `${(second.time / several.time).toFixed(3)} of the first one's time`);
		line('  processor time', seconds(second.cpu), `${(second.cpu / several.cpu).toFixed(3)} of the first one's`);
		line(
			'memory, index full',
			`${(second.memory / 1e6).toFixed(0)} MB`,
			`heap and buffers; ${((second.memory - small.memory) / 1e3 / (count - SMALL)).toFixed(1)} kB an article`,
		);
		line('memory, highest', `${several.peak.toFixed(0)} MB`, 'of the whole process, with all threads, during the first start');
		for (const [name, key] of [
			['hover over a person', 'hover'],
			['F12 on a person', 'definition'],
			['hover over another name', 'name'],
			['hover over a quotation', 'quotation'],
			['a keystroke’s new problems', 'keystroke'],
		]) {
			const [full, little] = [second.answers[key], small.answers[key]];
			line(
				name,
				`${median(full).toFixed(1)} ms`,
				`slowest ${Math.max(...full).toFixed(1)} ms; with ${SMALL} articles ${median(little).toFixed(1)} ms`,
			);
		}
		console.log('');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function line(what, figure, more) {
	console.log(`  ${what.padEnd(28)}${figure.padStart(9)}   ${more}`);
}

function fill(folder, count) {
	mkdirSync(folder, { recursive: true });
	let characters = 0;
	for (let i = 0; i < count; i++) {
		const { name, text } = inventedArticle(i, SIZE);
		writeFileSync(join(folder, name), text);
		characters += text.length;
	}
	return characters;
}

/** One start of the server on a folder; `ask`: with questions once all is read. */
async function session(folder, name, { threads, storage, ask }) {
	const figures = join(out, `figures-${process.pid}.json`);
	const server = spawn(process.execPath, ['--expose-gc', '--require', join(out, 'hook.cjs'), join(out, 'node.js'), '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit'],
		env: { ...process.env, BENCH_FIGURES: figures, BENCH_THREADS: threads === undefined ? '' : String(threads) },
	});
	const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
	connection.onRequest('window/workDoneProgress/create', () => null);
	connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({ maxArticles: 1_000_000 })));
	const read = new Promise((resolve) => connection.onNotification('$/progress', ({ value }) => value.kind === 'end' && resolve()));
	connection.listen();
	const began = performance.now();
	await connection.sendRequest('initialize', {
		processId: process.pid,
		rootUri: null,
		capabilities: CAPABILITIES,
		initializationOptions: storage ? { storage: pathToFileURL(join(folder, 'storage')).href } : {},
		workspaceFolders: [{ uri: pathToFileURL(join(folder, name)).href, name }],
	});
	await connection.sendNotification('initialized', {});
	await read;
	// until people can be asked for
	await connection.sendRequest('copytaster/findPeople', { query: 'x', besides: '' });
	const time = performance.now() - began;
	const { cpu } = await figuresOf(server, figures);
	const answers = ask ? await questions(connection, join(folder, name)) : undefined;
	const { memory, peak } = await figuresOf(server, figures);
	await connection.sendRequest('shutdown');
	const ended = new Promise((resolve) => server.once('exit', resolve));
	await connection.sendNotification('exit');
	await ended;
	connection.dispose();
	return { time, cpu, memory, peak, answers };
}

async function questions(connection, folder) {
	const { name, text } = inventedArticle(5, SIZE);
	const uri = pathToFileURL(join(folder, name)).href;
	const textDocument = { uri };
	await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
	const at = (offset) => {
		const before = text.slice(0, offset).split('\n');
		return { line: before.length - 1, character: before.at(-1).length };
	};
	const each = async (pattern, method) => {
		const places = [...text.matchAll(pattern)].map((match) => at(match.index + match[0].length - 2));
		const times = [];
		for (let i = 0; i < QUESTIONS; i++) {
			const asked = performance.now();
			await connection.sendRequest(method, { textDocument, position: places[i % places.length] });
			times.push(performance.now() - asked);
		}
		// the first one waits for the article itself
		return times.slice(1);
	};
	const people = /(?<=\n\n)\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}\p{L}+(?=, the|, an? )/gu;
	const hover = await each(people, 'textDocument/hover');
	const definition = await each(people, 'textDocument/definition');
	const named = await each(
		/the \p{Lu}\p{L}+ (?:Institute|Bank|University|Agency|Council|Hospital|Foundation|Observatory|Port|Steel|Football|Trade|Ministry|Shipping)/gu,
		'textDocument/hover',
	);
	const quotation = await each(/“\p{Lu}\p{L}+ \p{L}+/gu, 'textDocument/hover');
	const keystroke = [];
	for (let i = 0; i < EDITS; i++) {
		const position = at(Math.floor(text.length / 2));
		const typed = performance.now();
		const contentChanges = [{ range: { start: position, end: position }, text: 'x' }];
		await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 + i }, contentChanges });
		await connection.sendRequest('textDocument/diagnostic', { textDocument });
		keystroke.push(performance.now() - typed);
	}
	return { hover, definition, name: named, quotation, keystroke: keystroke.slice(UNCOUNTED_EDITS) };
}

/** What the server's process says of itself. */
async function figuresOf(server, path) {
	rmSync(path, { force: true });
	server.kill('SIGUSR2');
	for (;;) {
		await new Promise((resolve) => setTimeout(resolve, 50));
		try {
			return JSON.parse(readFileSync(path, 'utf8'));
		} catch {
			// not yet written
		}
	}
}

/** Puts the server into `out/bench/index`, with a hook beside it. */
export async function bundleServer() {
	mkdirSync(out, { recursive: true });
	await build({
		absWorkingDir: root,
		entryPoints: ['server/src/main/node.ts'],
		outfile: join(out, 'node.js'),
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		supported: { 'regexp-unicode-property-escapes': true },
		define: { 'import.meta.url': 'bundleUrl' },
		banner: { js: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;` },
		logLevel: 'warning',
	});
	const weights = join(root, 'server/src/analysis/model');
	for (const file of ['names.bin', 'speakers.bin']) writeFileSync(join(out, file), readFileSync(join(weights, file)));
	writeFileSync(join(out, 'package.json'), '{}');
	// as many cores as are asked for; and figures when they are asked for
	writeFileSync(
		join(out, 'hook.cjs'),
		`const os = require('node:os');
		if (process.env.BENCH_THREADS) os.availableParallelism = () => Number(process.env.BENCH_THREADS);
		process.on('SIGUSR2', () => {
			const { user, system } = process.cpuUsage();
			for (let i = 0; i < 3; i++) globalThis.gc();
			const { heapUsed, external } = process.memoryUsage();
			const figures = { cpu: (user + system) / 1000, memory: heapUsed + external, peak: process.resourceUsage().maxRSS / 1000 };
			require('node:fs').writeFileSync(process.env.BENCH_FIGURES, JSON.stringify(figures));
		});`,
	);
}

function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
