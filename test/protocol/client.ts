import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	type ClientCapabilities,
	createProtocolConnection,
	type InitializeResult,
	type ProtocolConnection,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import {
	findFilesRequest,
	type ReadFileParams,
	type ReadFileResult,
	readFileRequest,
	type StatusParams,
	statusNotification,
} from '../../server/src/protocol.ts';
import { bundleForNode } from '../bundle.ts';

/** The server bundled as it ships, in a folder of its own. */
export interface ServerBundle {
	readonly path: string;
	/** Where the weights lie as well. */
	readonly folder: string;
	remove(): void;
}

/** Bundles the server for one test file, so that no test depends on an earlier build. */
export async function bundleServer(): Promise<ServerBundle> {
	const folder = mkdtempSync(join(tmpdir(), 'copytaster-server-'));
	const path = join(folder, 'node.js');
	await bundleForNode('server/src/main/node.ts', path);
	writeFileSync(join(folder, 'package.json'), '{}');
	return { path, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a modern editor can do. */
export const MODERN: ClientCapabilities = {
	textDocument: {
		hover: { contentFormat: ['markdown', 'plaintext'] },
		definition: { linkSupport: true },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
		diagnostic: { dynamicRegistration: false },
		publishDiagnostics: { relatedInformation: true },
	},
	workspace: {
		configuration: true,
		workspaceFolders: true,
		workspaceEdit: { documentChanges: true },
		didChangeWatchedFiles: { dynamicRegistration: true },
		symbol: { resolveSupport: { properties: ['location.range'] } },
		diagnostics: { refreshSupport: true },
		inlayHint: { refreshSupport: true },
	},
	window: { workDoneProgress: true },
};

/** A running server with a folder of articles, spoken to as an editor does. */
export interface RunningServer {
	readonly connection: ProtocolConnection;
	readonly process: ChildProcess;
	readonly answer: InitializeResult;
	readonly folder: string;
	/** Lines of the log so far. */
	readonly log: readonly string[];
	/** What was shown to the user so far. */
	readonly messages: readonly string[];
	/** The last problems pushed for each URI. */
	readonly pushed: ReadonlyMap<string, PublishDiagnosticsParams>;
	/** What the client was asked to register. */
	readonly registered: readonly string[];
	/** Titles of progress that was shown and has ended. */
	readonly progress: readonly string[];
	/** What the status item was told. */
	readonly statuses: readonly StatusParams[];
	/** Requests to pull problems again. */
	readonly refreshes: number[];
	/** Resolves when `check` holds; looks every 20 ms and gives up after ten seconds. */
	until(what: string, check: () => boolean | Promise<boolean>): Promise<void>;
	uri(name: string): string;
	write(name: string, text: string): Promise<void>;
	open(name: string, text: string, language?: string): Promise<string>;
	stop(): Promise<void>;
}

/** What differs from a modern editor on a folder. */
export interface StartOptions {
	readonly articles?: Readonly<Record<string, string>>;
	readonly capabilities?: ClientCapabilities;
	/** What `workspace/configuration` answers; may be changed meanwhile. */
	readonly settings?: { value: unknown };
	readonly folders?: 'one' | 'none' | readonly string[];
	/** Articles of a folder on no disk, by URI: the client finds and reads them, as ours does. May be changed meanwhile. */
	readonly virtual?: Map<string, string>;
	/** A folder that is the server's own from session to session, as our client gives it. */
	readonly storage?: string;
	/** The folder of articles of another server, instead of one of its own. */
	readonly folder?: string;
	/** Whether all progress is cancelled as soon as it begins. */
	readonly impatient?: boolean;
	/** Whether none of the server's requests is ever answered. */
	readonly mute?: boolean;
}

/** Starts the server over stdio, initialises it and waits until nothing is read any more. */
export async function startServer(bundle: ServerBundle, options: StartOptions = {}): Promise<RunningServer> {
	const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'copytaster-folder-'));
	const write = async (name: string, text: string) => {
		const path = join(folder, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
	};
	for (const [name, text] of Object.entries(options.articles ?? {})) await write(name, text);
	const server = spawn(process.execPath, [bundle.path, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
	const log: string[] = [];
	const messages: string[] = [];
	const pushed = new Map<string, PublishDiagnosticsParams>();
	const registered: string[] = [];
	const shown = new Map<string, string>();
	const progress: string[] = [];
	const refreshes: number[] = [];
	connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
		log.push(message);
	});
	connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
		messages.push(message);
	});
	connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
		pushed.set(params.uri, params);
	});
	connection.onNotification('$/progress', ({ token, value }: { token: string; value: { kind: string; title?: string } }) => {
		if (value.title !== undefined) {
			shown.set(token, value.title);
			if (options.impatient) void connection.sendNotification('window/workDoneProgress/cancel', { token });
		}
		const title = shown.get(token);
		if (value.kind === 'end' && title !== undefined) progress.push(title);
	});
	connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
		for (const { method } of registrations) registered.push(method);
		return null;
	});
	connection.onRequest('window/workDoneProgress/create', () => null);
	connection.onRequest('workspace/diagnostic/refresh', () => {
		refreshes.push(Date.now());
		return null;
	});
	connection.onRequest('workspace/inlayHint/refresh', () => null);
	const statuses: StatusParams[] = [];
	const { virtual } = options;
	connection.onNotification(statusNotification, (params: StatusParams) => {
		statuses.push(params);
	});
	connection.onRequest(findFilesRequest, () => {
		const all = [...(virtual?.keys() ?? [])];
		const decides = (address: string) => /\/(?:\.copytaster|people)\//.test(address);
		return { uris: all.filter((address) => !decides(address)), decisions: all.filter(decides) };
	});
	connection.onRequest<ReadFileResult, void>(readFileRequest, ({ uri: asked }: ReadFileParams): ReadFileResult => {
		const text = virtual?.get(asked);
		return text === undefined ? { reason: 'no such file' } : { text };
	});
	connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => options.settings?.value ?? null));
	const unanswered = ['client/registerCapability', 'window/workDoneProgress/create', 'workspace/configuration'];
	if (options.mute) for (const method of unanswered) connection.onRequest(method, () => new Promise<never>(() => {}));
	connection.listen();
	const uri = (name: string) => pathToFileURL(join(folder, name)).href;
	const names = options.folders === 'none' ? [] : options.folders === undefined || options.folders === 'one' ? [''] : options.folders;
	const answer = await connection.sendRequest<InitializeResult>('initialize', {
		processId: process.pid,
		rootUri: null,
		capabilities: options.capabilities ?? MODERN,
		initializationOptions: {
			...(virtual ? { files: true } : {}),
			...(options.storage === undefined ? {} : { storage: pathToFileURL(options.storage).href }),
		},
		workspaceFolders: names.map((name) => ({ uri: uri(name), name: name || 'folder' })),
	});
	await connection.sendNotification('initialized', {});
	const until = async (what: string, check: () => boolean | Promise<boolean>) => {
		const deadline = Date.now() + 10_000;
		while (!(await check())) {
			if (Date.now() > deadline) throw new Error(`waited in vain: ${what}\n${log.join('\n')}`);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	};
	return {
		connection,
		process: server,
		answer,
		folder,
		log,
		messages,
		pushed,
		registered,
		progress,
		statuses,
		refreshes,
		until,
		uri,
		write,
		async open(name, text, language = 'plaintext') {
			const address = name.includes(':') ? name : uri(name);
			const textDocument = { uri: address, languageId: language, version: 1, text };
			await connection.sendNotification('textDocument/didOpen', { textDocument });
			return address;
		},
		async stop() {
			await connection.sendRequest('shutdown');
			const ended = new Promise((resolve) => server.once('exit', resolve));
			await connection.sendNotification('exit');
			await ended;
			connection.dispose();
			if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
		},
	};
}
