import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
	type CodeAction,
	type Diagnostic,
	type DocumentDiagnosticReport,
	type Hover,
	type Position,
	WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import {
	type DecideParams,
	type DecideResult,
	decideOnServerCommand,
	decideRequest,
	notesRequest,
	sheetRequest,
	stetCommand,
	type TurnOffParams,
	turnOffInFolderCommand,
	type WrittenNote,
	type WrittenParams,
	writtenNotification,
} from '../../server/src/protocol.ts';
import { bundleServer, type RunningServer, type ServerBundle, startServer } from './client.ts';

const ARTICLE = `PORT ALDEN, March 3, 2024 — The pier was closed on Sunday.

“We will not wait for the ministry any longer.”

The harbour was quiet on Sunday.

Critics say she wants to be in the Assembly by autumn. Critics say the pier is old.
`;
const NOTES = '.copytaster/notes/pier.txt.jsonld';

let bundle: ServerBundle;
before(async () => {
	bundle = await bundleServer();
});
after(() => bundle.remove());

/** The codes and words of an open article's problems. */
async function problems(server: RunningServer, uri: string, text: string): Promise<string[]> {
	const report: DocumentDiagnosticReport = await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
	assert.equal(report.kind, 'full');
	return 'items' in report ? report.items.map((problem) => `${problem.code} ${wordsOf(text, problem)}`).sort() : [];
}

async function diagnosticOf(server: RunningServer, uri: string, code: string, nth = 0): Promise<Diagnostic> {
	const report: DocumentDiagnosticReport = await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
	const found = 'items' in report ? report.items.filter((problem) => problem.code === code)[nth] : undefined;
	return found ?? assert.fail(`no ${code}`);
}

async function actionsFor(server: RunningServer, uri: string, problem: Diagnostic, context: object = {}): Promise<CodeAction[]> {
	return server.connection.sendRequest('textDocument/codeAction', {
		textDocument: { uri },
		range: problem.range,
		context: { diagnostics: [problem], triggerKind: 1, ...context },
	});
}

function wordsOf(text: string, { range }: Diagnostic): string {
	const lines = text.split('\n');
	return (lines[range.start.line] as string).slice(range.start.character, range.end.character);
}

const CRITICS = 'vague-attribution Critics say';
const QUOTATION = 'unattributed-quotation “We will not wait for the ministry any longer.”';

test('in any editor a problem is let stand, found again after edits, and taken back', { timeout: 30_000 }, async () => {
	const server = await startServer(bundle, { articles: { 'pier.txt': ARTICLE } });
	try {
		const uri = await server.open('pier.txt', ARTICLE);
		assert.deepEqual(await problems(server, uri, ARTICLE), [QUOTATION, CRITICS, CRITICS]);
		const second = await diagnosticOf(server, uri, 'vague-attribution', 1);
		const actions = await actionsFor(server, uri, second);
		const titles = actions.map(({ title }) => title);
		assert.ok(titles.includes('Stet: let it stand') && titles.includes('Ignore “vague-attribution” in This Article'), titles.join('\n'));
		assert.ok(!titles.some((title) => /^(?:Query|Turn Off)/.test(title)), 'nothing that this editor cannot do');
		assert.deepEqual(await actionsFor(server, uri, second, { only: ['source.fixAll'] }), [], 'saving asks for nothing of ours');
		const carryOut = async (title: string, of: readonly CodeAction[]) =>
			server.connection.sendRequest('workspace/executeCommand', of.find((one) => one.title === title)?.command ?? assert.fail(title));
		assert.equal(actions.find(({ title }) => title === 'Stet: let it stand')?.command?.command, decideOnServerCommand);
		await carryOut('Stet: let it stand', actions);
		assert.deepEqual(await problems(server, uri, ARTICLE), [QUOTATION, CRITICS], 'its twin is still there');
		const kept = readFileSync(join(server.folder, NOTES), 'utf8');
		assert.match(kept, /"value":"stet".*"value":"vague-attribution".*"exact":"Critics say"/);
		assert.ok(existsSync(join(server.folder, '.copytaster/.gitattributes')));
		assert.equal(readFileSync(join(server.folder, 'pier.txt'), 'utf8'), ARTICLE, 'articles are evidence');

		// typed in front of it and at its neighbour, then saved
		const edited = ARTICLE.replace('The harbour was quiet on Sunday.', 'Nothing moved.').replace('autumn. Critics', 'spring. Critics');
		const change = async (text: string, version: number) =>
			server.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
		await change(edited, 2);
		assert.deepEqual(await problems(server, uri, edited), [QUOTATION, CRITICS]);
		await server.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
		await server.until('the note goes along', () => readFileSync(join(server.folder, NOTES), 'utf8').includes('spring. '));
		await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
		await server.open('pier.txt', `News\n\n${edited}`);
		assert.deepEqual(await problems(server, uri, `News\n\n${edited}`), [QUOTATION, CRITICS], 'edited elsewhere');

		const own = await diagnosticOf(server, uri, 'unattributed-quotation');
		await carryOut('Ignore “unattributed-quotation” in This Article', await actionsFor(server, uri, own));
		assert.deepEqual(await problems(server, uri, `News\n\n${edited}`), [CRITICS]);

		const here: Position = { line: 8, character: `Critics say she wants to be in the Assembly by spring. C`.length };
		const backs = await actionsFor(server, uri, { range: { start: here, end: here }, message: '' });
		await carryOut('Take back: Stet: “Critics say” (vague-attribution)', backs);
		assert.deepEqual(await problems(server, uri, `News\n\n${edited}`), [CRITICS, CRITICS]);
	} finally {
		await server.stop();
	}
});

test('our editor is told what to write, shows it and takes it back', { timeout: 30_000 }, async () => {
	const uri = 'memfs:/room/pier.txt';
	const server = await startServer(bundle, { virtual: new Map([[uri, ARTICLE]]), folders: [] });
	try {
		const { connection } = server;
		await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
			event: { added: [{ uri: 'memfs:/room', name: 'room' }], removed: [] },
		});
		await server.open(uri, ARTICLE);
		const problem = await diagnosticOf(server, uri, 'unattributed-quotation');
		const actions = await actionsFor(server, uri, problem);
		const argument = (title: RegExp) => {
			const command = actions.find((action) => title.test(action.title))?.command ?? assert.fail(String(title));
			return { command: command.command, params: command.arguments?.[0] as DecideParams & TurnOffParams };
		};
		assert.deepEqual(argument(/^Turn Off/), { command: turnOffInFolderCommand, params: { uri, code: 'unattributed-quotation' } as never });
		const { command, params } = argument(/^Stet/);
		assert.equal(command, stetCommand);
		const asked = argument(/^Query/).params;
		const decide = async (wish: DecideParams) => {
			const result: DecideResult = await connection.sendRequest(decideRequest, wish);
			if ('reason' in result) return result.reason;
			const written: WrittenParams = { files: result.files.map(({ path, text }) => ({ uri: `memfs:/room/${path}`, text })) };
			await connection.sendNotification(writtenNotification, written);
			return result;
		};
		const made = await decide(params);
		assert.ok(typeof made === 'object');
		assert.deepEqual(
			made.files.map(({ path }) => path),
			[NOTES, '.copytaster/.gitattributes'],
		);
		assert.equal(await decide(params), 'That is noted already.');
		assert.deepEqual(await problems(server, uri, ARTICLE), [CRITICS, CRITICS]);
		assert.equal(
			await decide({ ...(params as Extract<DecideParams, { kind: 'stet' }>), words: 'other words' }),
			'The text has changed meanwhile. Try once more.',
		);
		await decide({ ...asked, kind: 'note', status: 'query', text: 'Who says <b>so</b>?', by: 'Ruth Anselm' } as DecideParams);
		const notes: WrittenNote[] = await connection.sendRequest(notesRequest, {});
		const shown = notes.map(({ status, text, words, at, orphan }) => [status, text, words, at?.[0], orphan].join(' | '));
		assert.deepEqual(shown.sort(), [
			'query | Who says <b>so</b>? | “We will not wait for the ministry any longer.” | 2 | false',
			'stet |  | “We will not wait for the ministry any longer.” | 2 | false',
		]);
		const hover: Hover | null = await connection.sendRequest('textDocument/hover', {
			textDocument: { uri },
			position: { line: 2, character: 5 },
		});
		const { value } = (hover ?? assert.fail()).contents as { value: string };
		assert.match(value, /Stet: .* — \[Take back\]\(command:copytaster\.undoDecision\?/);
		assert.match(value, /Who says \\<b\\>so/, 'what was written is no HTML');
		assert.ok(made.undo);
		await decide(made.undo);
		assert.deepEqual(await problems(server, uri, ARTICLE), [QUOTATION, CRITICS, CRITICS], 'a query lets nothing stand');
	} finally {
		await server.stop();
	}
});

test('where .copytaster leads out of the folder nothing is written, and the stet holds until the editor is closed', {
	timeout: 30_000,
}, async () => {
	const server = await startServer(bundle, { articles: { 'pier.txt': ARTICLE } });
	const elsewhere = mkdtempSync(join(tmpdir(), 'copytaster-elsewhere-'));
	try {
		symlinkSync(elsewhere, join(server.folder, '.copytaster'));
		const uri = await server.open('pier.txt', ARTICLE);
		const actions = await actionsFor(server, uri, await diagnosticOf(server, uri, 'unattributed-quotation'));
		const stet = actions.find(({ title }) => title === 'Stet: let it stand')?.command ?? assert.fail();
		await server.connection.sendRequest('workspace/executeCommand', stet);
		const said = 'That could not be kept in the folder, and holds until the editor is closed: a link in it leads out of it';
		await server.until('it is said', () => server.messages.includes(said));
		assert.deepEqual(readdirSync(elsewhere), []);
		assert.deepEqual(await problems(server, uri, ARTICLE), [CRITICS, CRITICS]);
	} finally {
		await server.stop();
		rmSync(elsewhere, { recursive: true });
	}
});

test('a broken file of notes is reported at its line and left as it is', { timeout: 30_000 }, async () => {
	const broken = '{"@context":"http://www.w3.org/ns/anno.jsonld","@graph":[\n<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n]}\n';
	const server = await startServer(bundle, { articles: { 'pier.txt': ARTICLE, [NOTES]: broken } });
	try {
		const uri = await server.open('pier.txt', ARTICLE);
		await server.until('it is reported', () => (server.pushed.get(server.uri(NOTES))?.diagnostics.length ?? 0) > 0);
		assert.equal(server.pushed.get(server.uri(NOTES))?.diagnostics[0]?.range.start.line, 1);
		const problem = await diagnosticOf(server, uri, 'unattributed-quotation');
		const stet = (await actionsFor(server, uri, problem)).find(({ title }) => title.startsWith('Stet'));
		await server.connection.sendRequest('workspace/executeCommand', stet?.command ?? assert.fail());
		await server.until('the reason', () => server.messages.some((message) => message.includes('git left the marks of a conflict in it')));
		assert.equal(readFileSync(join(server.folder, NOTES), 'utf8'), broken);
		writeFileSync(join(server.folder, NOTES), '{"@graph":[]}');
		await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri(NOTES), type: 2 }] });
		await server.until('it is mended', () => server.pushed.get(server.uri(NOTES))?.diagnostics.length === 0);
	} finally {
		await server.stop();
	}
});

test('a name, a figure and a quotation are marked without typing, and lose the mark with their words', { timeout: 30_000 }, async () => {
	const text = `${ARTICLE}\nOfficials said 41 people died; Viktor Kharin, the harbour master, said 40.\n`;
	const server = await startServer(bundle, { articles: { 'pier.txt': text } });
	try {
		const { connection } = server;
		const uri = await server.open('pier.txt', text);
		const decide = (params: DecideParams) =>
			connection.sendRequest('workspace/executeCommand', { command: decideOnServerCommand, arguments: [params] });
		const mark = (words: string, status: string) => {
			const lines = text.slice(0, text.indexOf(words) + 1).split('\n');
			const [line, character] = [lines.length - 1, (lines.at(-1) as string).length];
			return decide({ uri, kind: 'note', status, text: '', at: [line, character, line, character], words: '' });
		};
		const notes = async () => {
			const all: WrittenNote[] = await connection.sendRequest(notesRequest, { uri });
			return all.map(({ status, words, changed, orphan, tags }) =>
				[status, words, ...tags, ...(changed ? ['changed'] : []), ...(orphan ? ['orphan'] : [])].join(' '),
			);
		};
		await mark('Kharin', 'cq');
		await mark('41 people', 'cq');
		await mark('will not wait', 'disputed');
		assert.deepEqual(await notes(), ['disputed “We will not wait for the ministry any longer.”', 'cq 41 people', 'cq Viktor Kharin']);
		await mark('41 people', 'wrong');
		await mark('people died', 'wrong');
		assert.deepEqual(await notes(), ['disputed “We will not wait for the ministry any longer.”', 'wrong 41 people', 'cq Viktor Kharin']);
		assert.ok(server.messages.some((message) => message === 'That is Wrong already.'));
		const edited = text.replace('Viktor Kharin', 'Viktor Karin').replace('“We will not wait for the ministry any longer.”', '');
		await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: edited }] });
		assert.deepEqual(
			(await notes()).sort(),
			['cq Viktor Kharin changed', 'disputed “We will not wait for the ministry any longer.” orphan', 'wrong 41 people'],
			'two edits in one are one to whoever sees the result',
		);
		const [line, before] = [edited.slice(0, edited.indexOf('Viktor')).split('\n').length - 1, edited.slice(0, edited.indexOf('Viktor'))];
		const position = { line, character: before.length - before.lastIndexOf('\n') };
		const hover: Hover | null = await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
		assert.match(((hover ?? assert.fail()).contents as { value: string }).value, /Unchecked, the text has changed: CQ: “Viktor Kharin”/);
		await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
		await server.until('nobody has checked that', async () => (await notes()).includes('unchecked Viktor Karin text changed'));
	} finally {
		await server.stop();
	}
});

test('where words come from is written with a note, shown with what it means, and on the sheet', { timeout: 30_000 }, async () => {
	const text = `${ARTICLE}\nOfficials said 41 people died; Viktor Kharin, the harbour master, said 40.\n`;
	const settings = { value: { statusNames: { cq: 'Checked' }, groundRules: { background: 'Ask the desk <first>.' } } };
	const server = await startServer(bundle, { articles: { 'pier.txt': text, 'closed.txt': text }, settings });
	try {
		const { connection } = server;
		const decide = (params: DecideParams) =>
			connection.sendRequest('workspace/executeCommand', { command: decideOnServerCommand, arguments: [params] });
		const at: [number, number, number, number] = [8, 15, 8, 24];
		for (const name of ['closed.txt', 'pier.txt']) {
			const uri = await server.open(name, text);
			const record = { who: 'Ruth Anselm', document: 'harbour log', groundRules: 'background', rank: 'nonsense' };
			await decide({ uri, kind: 'note', status: 'cq', text: 'Seen. #toll', at, words: '41 people', record });
			await decide({ uri, kind: 'note', status: 'tk', text: '', at: [8, 31, 8, 31], words: '' });
		}
		const uri = server.uri('pier.txt');
		await connection.sendNotification('textDocument/didClose', { textDocument: { uri: server.uri('closed.txt') } });
		const noted = async () => {
			const all: WrittenNote[] = await connection.sendRequest(notesRequest, {});
			return all.map(({ article, words, source, tags, people }) => [article, words, source ?? '', ...tags, ...people].join(' | ')).sort();
		};
		const source = 'Ruth Anselm, harbour log · on background';
		assert.deepEqual(await noted(), [
			'closed.txt | 41 people | Ruth Anselm, harbour log · on background | toll',
			'closed.txt | Viktor Kharin |  | Viktor Kharin',
			'pier.txt | 41 people | Ruth Anselm, harbour log · on background | toll',
			'pier.txt | Viktor Kharin |  | Viktor Kharin',
		]);
		const hover = async () => {
			const card: Hover | null = await connection.sendRequest('textDocument/hover', {
				textDocument: { uri },
				position: { line: 8, character: 16 },
			});
			return ((card ?? assert.fail()).contents as { value: string }).value;
		};
		assert.match(
			await hover(),
			/Checked: “41 people”: Seen\..*\n.*Source: Ruth Anselm, harbour log · on background.*\n.*Background: Ask the desk \\<first\\>/,
		);
		const csv: string = await connection.sendRequest(sheetRequest, { format: 'csv' });
		const rows = csv.split('\r\n').map((row) => row.split(',').slice(1, 9).join());
		assert.deepEqual(rows.slice(1, -1), [
			'closed.txt,9,41 people,figure,,background,"Ruth Anselm, harbour log"',
			'closed.txt,9,Viktor Kharin,person,,,,',
			'pier.txt,9,41 people,figure,,background,"Ruth Anselm, harbour log"',
			'pier.txt,9,Viktor Kharin,person,,,,',
		]);
		const [note] = (await connection.sendRequest<WrittenNote[]>(notesRequest, { uri })).filter(({ words }) => words === '41 people');
		const { id } = note ?? assert.fail();
		await decide({ uri, kind: 'changeNote', id, record: { who: 'Ruth Anselm', rank: 'primary' }, text: 'Seen twice. #count' });
		await decide({ uri, kind: 'changeNote', id, record: { who: 'Ruth Anselm', rank: 'primary' } });
		assert.ok(server.messages.includes('Nothing about the source has changed.'), server.messages.join('\n'));
		assert.ok((await noted()).includes('pier.txt | 41 people | Ruth Anselm · primary source | count'));
		await decide({ uri, kind: 'changeNote', id, record: {} });
		assert.ok((await noted()).includes('pier.txt | 41 people |  | count'));
		assert.ok(!(await hover()).includes('Source'));
		assert.ok((await noted())[0]?.includes(source), 'others keep theirs');
	} finally {
		await server.stop();
	}
});

test('where a note cannot be written the old file is whole, the journalist is told, and the note is not lost', {
	timeout: 30_000,
}, async () => {
	const server = await startServer(bundle, { articles: { 'pier.txt': ARTICLE } });
	try {
		const { connection } = server;
		const uri = await server.open('pier.txt', ARTICLE);
		const note = (text: string, words: string) => {
			const before = ARTICLE.slice(0, ARTICLE.indexOf(words)).split('\n');
			const [line, start] = [before.length - 1, before.at(-1)?.length ?? 0];
			const at: [number, number, number, number] = [line, start, line, start + words.length];
			const params: DecideParams = { uri, kind: 'note', status: 'query', text, at, words };
			return connection.sendRequest('workspace/executeCommand', { command: decideOnServerCommand, arguments: [params] });
		};
		await note('Which pier?', 'pier');
		const whole = readFileSync(join(server.folder, NOTES), 'utf8');
		// what is written goes beside its place first: there is no room for it now
		const draft = join(server.folder, `${NOTES}.${server.process.pid}.tmp`);
		mkdirSync(join(draft, 'in the way'), { recursive: true });
		await note('Which ministry?', 'ministry');
		await server.until('it is told', () =>
			server.messages.some((message) => message.startsWith('That could not be kept in the folder, and holds until the editor is closed: ')),
		);
		assert.equal(readFileSync(join(server.folder, NOTES), 'utf8'), whole);
		const texts = async () => (await connection.sendRequest<WrittenNote[]>(notesRequest, { uri })).map(({ text }) => text).sort();
		assert.deepEqual(await texts(), ['Which ministry?', 'Which pier?']);
		rmSync(draft, { recursive: true, force: true });
		await note('Quiet since when?', 'quiet');
		const kept = readFileSync(join(server.folder, NOTES), 'utf8');
		for (const text of ['Which pier?', 'Which ministry?', 'Quiet since when?']) assert.ok(kept.includes(text), text);
	} finally {
		await server.stop();
	}
});

test('the notes of a renamed article go along, and all notes can be taken elsewhere', { timeout: 30_000 }, async () => {
	const server = await startServer(bundle, { articles: { 'pier.txt': ARTICLE, 'old/pier (1).txt': ARTICLE } });
	try {
		const { connection } = server;
		const uri = await server.open('pier.txt', ARTICLE);
		const decide = (params: DecideParams) =>
			connection.sendRequest('workspace/executeCommand', { command: decideOnServerCommand, arguments: [params] });
		await decide({ uri, kind: 'note', status: 'query', text: '=Who?', at: [2, 0, 2, 3], words: '“We' });
		const old = server.uri('old/pier (1).txt').replaceAll('%25', '%');
		await decide({ uri: old, kind: 'moveNotes', from: uri });
		assert.ok(!existsSync(join(server.folder, NOTES)));
		const moved = readFileSync(join(server.folder, '.copytaster/notes/old/pier (1).txt.jsonld'), 'utf8');
		assert.match(moved, /"@base":"\.\.\/\.\.\/\.\.\/".*\n.*\n.*"source":"old\/pier%20\(1\)\.txt"/);
		const csv: string = await connection.sendRequest(sheetRequest, { format: 'csv' });
		assert.match(csv, /\r\n1,pier \(1\)\.txt,3,“We,quotation,,,,,,,Query,'=Who\?,,\r\n$/);
		const collection = JSON.parse(await connection.sendRequest(sheetRequest, { format: 'jsonld' }));
		assert.equal(collection.total, 1);
		assert.equal(collection.first.items[0].motivation, 'questioning');
		await decide({ uri, kind: 'importNotes', text: JSON.stringify(collection) });
		await decide({ uri, kind: 'importNotes', text: 'no notes' });
		assert.deepEqual(
			(await connection.sendRequest<WrittenNote[]>(notesRequest, { uri })).map(({ status, text, at }) => [status, text, at?.[0]]),
			[['query', '=Who?', 2]],
		);
		await server.until('it says so', () => server.messages.includes('There are no Web Annotations in that file.'));
	} finally {
		await server.stop();
	}
});

test('of many notes written at once none is lost', { timeout: 30_000 }, async () => {
	const server = await startServer(bundle, { articles: { 'pier.txt': ARTICLE } });
	try {
		const { connection } = server;
		const uri = await server.open('pier.txt', ARTICLE);
		const words = ['pier', 'wait', 'ministry', 'harbour', 'Critics', 'Assembly', 'autumn', 'closed'];
		await Promise.all(
			words.map((word) => {
				const before = ARTICLE.slice(0, ARTICLE.indexOf(word)).split('\n');
				const [line, start] = [before.length - 1, before.at(-1)?.length ?? 0];
				const note: DecideParams = {
					uri,
					kind: 'note',
					status: 'tk',
					text: word,
					at: [line, start, line, start + word.length],
					words: word,
				};
				return connection.sendRequest('workspace/executeCommand', { command: decideOnServerCommand, arguments: [note] });
			}),
		);
		const kept = JSON.parse(readFileSync(join(server.folder, NOTES), 'utf8'));
		assert.equal(kept['@graph'].length, words.length + 1);
	} finally {
		await server.stop();
	}
});

test('while notes are being written nothing older that is read from the disk takes their place', { timeout: 30_000 }, async () => {
	const [uri, file] = ['memfs:/room/pier.txt', `memfs:/room/${NOTES}`];
	const disk = new Map([[uri, ARTICLE]]);
	const server = await startServer(bundle, { virtual: disk, folders: [] });
	try {
		const { connection } = server;
		await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
			event: { added: [{ uri: 'memfs:/room', name: 'room' }], removed: [] },
		});
		await server.open(uri, ARTICLE);
		const texts = async () => (await connection.sendRequest<WrittenNote[]>(notesRequest, { uri })).map(({ text }) => text).sort();
		/** A note that holds, and what is to be written of it. */
		const decide = async (text: string, at: [number, number, number, number], words: string) => {
			const result: DecideResult = await connection.sendRequest(decideRequest, { uri, kind: 'note', status: 'tk', text, at, words });
			return 'files' in result ? (result.files[0]?.text ?? '') : assert.fail(result.reason);
		};
		const isWritten = (text: string) => connection.sendNotification(writtenNotification, { files: [{ uri: file, text }] });
		const isTold = async (...types: number[]) => {
			await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: types.map((type) => ({ uri: file, type })) });
			// until the file has been read again
			await new Promise((resolve) => setTimeout(resolve, 300));
		};
		const one = await decide('one', [0, 0, 0, 4], 'PORT');
		await isTold(3, 1);
		assert.deepEqual(await texts(), ['one'], 'it is not on the disk yet');
		const two = await decide('two', [4, 4, 4, 11], 'harbour');
		disk.set(file, one);
		await isWritten(one);
		await isTold(2);
		assert.deepEqual(await texts(), ['one', 'two'], 'the first is written, the second is not');
		const three = await decide('three', [6, 0, 6, 7], 'Critics');
		for (const text of ['one', 'two', 'three']) assert.ok(three.includes(`"${text}"`), text);
		disk.set(file, three);
		await isWritten(two);
		await isWritten(three);
		await isTold(3, 1);
		assert.deepEqual(await texts(), ['one', 'three', 'two'], 'a file in another’s place is told of as deleted first');
		disk.set(file, one);
		await isTold(2);
		await server.until('what others write holds', async () => (await texts()).join() === 'one');
		disk.delete(file);
		await isTold(3);
		await server.until('it is gone', async () => (await texts()).length === 0);
	} finally {
		await server.stop();
	}
});

test('which notes have lost their words is known of articles that are not open, too', { timeout: 30_000 }, async () => {
	const first = await startServer(bundle, { articles: { 'pier.txt': ARTICLE } });
	const uri = await first.open('pier.txt', ARTICLE);
	const note = (server: RunningServer, at: [number, number, number, number], words: string) => {
		const params: DecideParams = { uri, kind: 'note', status: 'cq', text: '', at, words };
		return server.connection.sendRequest('workspace/executeCommand', { command: decideOnServerCommand, arguments: [params] });
	};
	await note(first, [4, 0, 4, 32], 'The harbour was quiet on Sunday.');
	await note(first, [6, 67, 6, 82], 'the pier is old');
	const kept = readFileSync(join(first.folder, NOTES), 'utf8');
	await first.stop();
	const edited = ARTICLE.replace('quiet on Sunday', 'still on Sunday').replace('Critics say the pier is old.', 'Nobody cares.');
	const server = await startServer(bundle, { articles: { 'pier.txt': edited, [NOTES]: kept } });
	try {
		const notes = async () => {
			const all: WrittenNote[] = await server.connection.sendRequest(notesRequest, {});
			return all.map(({ words, orphan, changed }) => `${words}${orphan ? ' (gone)' : ''}${changed ? ' (changed)' : ''}`).sort();
		};
		await server.until('it is read', async () => (await notes()).length === 2);
		const now = ['The harbour was quiet on Sunday. (changed)', 'the pier is old (gone)'];
		await server.until('what has become of them', async () => (await notes()).join() === now.join());
		writeFileSync(join(server.folder, 'pier.txt'), ARTICLE);
		await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri('pier.txt'), type: 2 }] });
		await server.until('they are back', async () => !(await notes()).join().includes('('));
		// and of an article that was read before its notes came
		writeFileSync(join(server.folder, 'quay.txt'), edited);
		const created = (path: string) => ({ changes: [{ uri: server.uri(path), type: 1 }] });
		const late = NOTES.replace('pier', 'quay');
		await server.connection.sendNotification('workspace/didChangeWatchedFiles', created('quay.txt'));
		await server.until('it is read', async () => {
			const symbols = await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ministry' });
			return symbols?.some(({ location }) => location.uri === server.uri('quay.txt')) === true;
		});
		await server.write(late, kept.replaceAll('pier.txt', 'quay.txt'));
		await server.connection.sendNotification('workspace/didChangeWatchedFiles', created(late));
		await server.until('what has become of these', async () => {
			const all = await notes();
			return now.every((line) => all.includes(line));
		});
	} finally {
		await server.stop();
	}
});

test('an article that was renamed elsewhere is known by its words, and asked about', { timeout: 30_000 }, async () => {
	const server = await startServer(bundle, { articles: { 'pier.txt': ARTICLE, 'other.txt': ARTICLE.replace('Critics', 'Friends') } });
	try {
		const { connection } = server;
		const asked: string[] = [];
		connection.onRequest('window/showMessageRequest', ({ message, actions }: { message: string; actions: unknown[] }) => {
			asked.push(message);
			return actions[0];
		});
		const uri = await server.open('pier.txt', ARTICLE);
		const note = { uri, kind: 'note', status: 'query', text: 'Who?', at: [6, 0, 6, 7], words: 'Critics' };
		await connection.sendRequest('workspace/executeCommand', { command: decideOnServerCommand, arguments: [note] });
		await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
		await server.open('other.txt', ARTICLE.replace('Critics', 'Friends'));
		renameSync(join(server.folder, 'pier.txt'), join(server.folder, 'quay.txt'));
		await connection.sendNotification('workspace/didChangeWatchedFiles', {
			changes: [
				{ uri, type: 3 },
				{ uri: server.uri('quay.txt'), type: 1 },
			],
		});
		await server.until('it is known', async () => {
			await connection.sendNotification('textDocument/didClose', { textDocument: { uri: server.uri('quay.txt') } });
			await server.open('quay.txt', ARTICLE);
			return existsSync(join(server.folder, '.copytaster/notes/quay.txt.jsonld'));
		});
		assert.deepEqual(asked, ['The notes on pier.txt, which is gone, fit quay.txt. Is it the same article?']);
		await server.until('the old file is gone', () => !existsSync(join(server.folder, NOTES)));
	} finally {
		await server.stop();
	}
});
