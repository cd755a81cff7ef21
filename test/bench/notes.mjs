// What a folder of many notes costs: npm run bench -- --notes [NUMBER OF NOTES]. The server over the protocol, as an editor speaks to it, and
// the view's rows without an editor.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { bundleServer } from './index.mjs';
import { inventedArticle } from './invented-folder.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = join(root, 'out/bench');
const SIZE = 8000;
/** So many notes lie on each article; the one that is typed in has them as well. */
const ON_EACH = 50;
const STATUSES = ['cq', 'cq', 'cq', 'unchecked', 'query', 'disputed', 'wrong', 'tk', 'stet'];
const EDITS = 60;
const UNCOUNTED = 20;
const CAPABILITIES = { window: { workDoneProgress: true }, workspace: { configuration: true }, textDocument: { diagnostic: {} } };

/** Prints what so many notes cost in a folder, beside the same folder without any. */
export async function measureNotes(count) {
	await bundleServer();
	await bundleParts();
	const parts = await import(`file://${join(out, 'notes.mjs')}`);
	const folder = mkdtempSync(join(tmpdir(), 'copytaster-notes-'));
	try {
		const articles = Array.from({ length: Math.ceil(count / ON_EACH) }, (_, i) => inventedArticle(i, SIZE));
		for (const [name, noted] of [
			['with', true],
			['without', false],
		])
			for (const article of articles) put(join(folder, name), article, noted ? parts : undefined);
		const many = await session(join(folder, 'with'), articles[0]);
		const none = await session(join(folder, 'without'), articles[0]);
		console.log(
			`${many.notes.length.toLocaleString('en-GB')} notes on ${articles.length} invented articles, ${ON_EACH} of them on the one in front`,
		);
		const ms = (value) => `${value.toFixed(1)} ms`;
		line('start, until all is read', ms(many.start), `without notes ${ms(none.start)}`);
		line('all notes of the folder', ms(median(many.all)), `slowest ${ms(Math.max(...many.all))}`);
		line(
			'a keystroke’s new problems',
			ms(median(many.keystroke)),
			`slowest ${ms(Math.max(...many.keystroke))}; without notes ${ms(median(none.keystroke))}`,
		);
		line('  and where the notes are', ms(median(many.placed)), `slowest ${ms(Math.max(...many.placed))}`);
		line(
			'  and what is checked',
			ms(median(many.facts)),
			`slowest ${ms(Math.max(...many.facts))}; without notes ${ms(median(none.facts))}`,
		);
		line('a note is marked CQ', ms(median(many.mark)), `slowest ${ms(Math.max(...many.mark))}`);
		line('fact-check sheet', ms(many.sheet), `${articles.length - 1} articles that are not open are analysed for it`);
		view(parts, many.notes);
		console.log('');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The rows of the view: all of them made, and after a keystroke in one of the articles. */
function view({ createNoteView, made }, notes) {
	const all = new Map();
	for (const note of notes) all.set(note.uri, [...(all.get(note.uri) ?? []), note]);
	let tell;
	createNoteView({ all, onDidChange: (listener) => (tell = listener) }, 'show');
	const { provider } = made;
	let fired = 0;
	provider.onDidChangeTreeData(() => fired++);
	const first = timed(() => {
		tell();
		for (const row of provider.getChildren()) {
			provider.getTreeItem(row);
			for (const child of provider.getChildren(row)) provider.getTreeItem(child);
		}
	});
	const [[uri, own]] = all;
	const typed = Array.from({ length: EDITS }, (_, i) => {
		// all below the cursor have moved by a line
		all.set(
			uri,
			own.map((note) => ({ ...note, at: note.at && [note.at[0] + i, note.at[1], note.at[2] + i, note.at[3]] })),
		);
		fired = 0;
		return { time: timed(tell), fired };
	});
	line('all rows of the view', `${first.toFixed(1)} ms`, 'made at once, were they all open');
	const drawn = typed.reduce((sum, one) => sum + one.fired, 0);
	line('  after a keystroke', `${median(typed.map(({ time }) => time)).toFixed(2)} ms`, `${drawn} rows drawn anew in ${EDITS} keystrokes`);
}

function put(folder, { name, text }, parts) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), text);
	if (!parts) return;
	const words = [...text.matchAll(/\p{L}+(?: \p{L}+){1,3}/gu)];
	const entries = Array.from({ length: ON_EACH }, (_, i) => {
		const { index, 0: exact } = words[Math.floor((i * words.length) / ON_EACH)];
		const anchor = parts.anchorOf(text, { start: index, end: index + exact.length });
		const status = STATUSES[i % STATUSES.length];
		const code = status === 'stet' ? 'scare-quotes' : undefined;
		const by = i % 2 ? 'Ruth Anselm' : 'Viktor Kharin';
		return parts.newEntry(name, { status, code, text: `Note ${i} on #toll`, tags: ['toll'], by, created: '2031-03-07T10:00:00Z', anchor });
	});
	const path = join(folder, parts.noteFilePath(name));
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, parts.writeNoteFile(name, { entries }));
}

/** One start of the server on a folder, and what an editor asks of it. */
async function session(folder, { name, text }) {
	const began = performance.now();
	const server = spawn(process.execPath, [join(out, 'index/node.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
	connection.onRequest('window/workDoneProgress/create', () => null);
	connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
	const read = new Promise((resolve) => connection.onNotification('$/progress', ({ value }) => value.kind === 'end' && resolve()));
	connection.listen();
	const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'folder' }];
	await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: CAPABILITIES, workspaceFolders });
	await connection.sendNotification('initialized', {});
	const uri = pathToFileURL(join(folder, name)).href;
	const textDocument = { uri };
	await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
	await read;
	await connection.sendRequest('textDocument/diagnostic', { textDocument });
	const start = performance.now() - began;
	const all = [];
	let notes = [];
	for (let i = 0; i < 10; i++) all.push(await took(async () => (notes = await connection.sendRequest('copytaster/notes', {}))));
	const [keystroke, placed, facts, mark] = [[], [], [], []];
	const line = text.slice(0, text.indexOf('\n\n', 500)).split('\n').length + 1;
	for (let i = 0; i < EDITS; i++) {
		const position = { line, character: 0 };
		const contentChanges = [{ range: { start: position, end: position }, text: i % 10 === 9 ? '\n' : 'x' }];
		const times = [
			await took(async () => {
				await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 + i }, contentChanges });
				await connection.sendRequest('textDocument/diagnostic', { textDocument });
			}),
			await took(() => connection.sendRequest('copytaster/notes', { uri })),
			await took(() => connection.sendRequest('copytaster/facts', { uri })),
		];
		if (i < UNCOUNTED) continue;
		[keystroke, placed, facts].forEach((list, k) => list.push(times[k]));
	}
	for (const { id, status } of notes.filter((note) => note.uri === uri).slice(0, 20)) {
		const wish = { uri, kind: 'changeNote', id, status: status === 'tk' ? 'cq' : 'tk' };
		mark.push(await took(() => connection.sendRequest('copytaster/decide', wish)));
	}
	const sheet = notes.length > 0 ? await took(() => connection.sendRequest('copytaster/sheet', { format: 'csv' })) : 0;
	await connection.sendRequest('shutdown');
	const ended = new Promise((resolve) => server.once('exit', resolve));
	await connection.sendNotification('exit');
	await ended;
	connection.dispose();
	return { start, all, notes, keystroke, placed, facts, mark, sheet };
}

async function bundleParts() {
	await build({
		absWorkingDir: root,
		stdin: {
			contents: `export { anchorOf } from './server/src/workspace/notes/anchor.ts';
				export { newEntry, noteFilePath, writeNoteFile } from './server/src/workspace/notes/note-files.ts';
				export { createNoteView } from './client/src/notes/view.ts';
				export { made } from 'vscode';`,
			resolveDir: root,
			loader: 'ts',
		},
		outfile: join(out, 'notes.mjs'),
		bundle: true,
		platform: 'node',
		format: 'esm',
		alias: { vscode: join(root, 'test/bench/vscode.mjs') },
		logLevel: 'warning',
	});
}

function line(what, figure, more) {
	console.log(`  ${what.padEnd(28)}${figure.padStart(9)}   ${more}`);
}

function timed(act) {
	const began = performance.now();
	act();
	return performance.now() - began;
}

async function took(act) {
	const began = performance.now();
	await act();
	return performance.now() - began;
}

function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
