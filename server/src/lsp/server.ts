import {
	type CodeActionParams,
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	DidChangeWorkspaceFoldersNotification,
	type Disposable,
	type DocumentDiagnosticReport,
	FileChangeType,
	type InitializeParams,
	MessageType,
	type RenameParams,
	ShowMessageNotification,
	WatchKind,
} from 'vscode-languageserver';
import { RULES_ALONE } from '../analysis/model/models.ts';
import {
	type DecideParams,
	type DecideResult,
	decideOnServerCommand,
	decideRequest,
	decisionsRequest,
	type FactsParams,
	type FactsToCheck,
	factsRequest,
	type FindPeopleParams,
	type FoundPerson,
	findPeopleRequest,
	type MadeDecision,
	type NotesParams,
	notesChangedNotification,
	notesRequest,
	type PersonAt,
	type PersonParams,
	personRequest,
	type PublishedParams,
	publishedNotification,
	type ReadFileResult,
	type SheetParams,
	sheetRequest,
	type WrittenNote,
	type WrittenParams,
	writeRequest,
	writtenNotification,
} from '../protocol.ts';
import { textSnapshot } from '../text/snapshot.ts';
import { createHost, fileName, LARGEST_ARTICLE } from '../workspace/host.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { below, createAddresses } from './addresses.ts';
import { clientSupport, serverCapabilities } from './capabilities.ts';
import { isPublicationDate, isPublicationFile } from './decisions.ts';
import { createDiagnostics } from './diagnostics.ts';
import { changed } from './documents.ts';
import { clientFiles, clientWeights, type Disk, diskFiles, type Files, NO_FILES } from './files.ts';
import { breathe, described, guarded } from './guard.ts';
import { createIndexing } from './indexing.ts';
import { createModels } from './models.ts';
import { createNoteFiles } from './note-files.ts';
import { createPeopleFiles, type PeopleFiles } from './people-files.ts';
import { incomingCallsRequest, outgoingCallsRequest, prepareCallHierarchyRequest } from './requests/call-hierarchy.ts';
import { codeActionsRequest, wantsActions } from './requests/code-actions.ts';
import { completionRequest } from './requests/completion.ts';
import { definitionRequest } from './requests/definition.ts';
import { documentLinksRequest } from './requests/document-links.ts';
import { documentSymbolsRequest } from './requests/document-symbols.ts';
import { foldingRangesRequest } from './requests/folding-ranges.ts';
import { highlightsRequest } from './requests/highlights.ts';
import { hoverRequest } from './requests/hover.ts';
import { inlayHintsRequest } from './requests/inlay-hints.ts';
import { factsRequestOf, isAboutNotes, keptNotes, lostNotesOf, notesRequestOf, sheetRequestOf } from './requests/notes.ts';
import { decideRequestOf, decisionsRequestOf, findPeopleOf, personRequestOf } from './requests/people.ts';
import { referencesRequest } from './requests/references.ts';
import { prepareRenameRequest, renameRequest } from './requests/rename.ts';
import { selectionRangesRequest } from './requests/selection-ranges.ts';
import { createSemanticTokensRequests } from './requests/semantic-tokens.ts';
import { resolveWorkspaceSymbol, workspaceSymbolsRequest } from './requests/workspace-symbols.ts';
import { aboutArticle, aboutFolder, type Session } from './session.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import { type Noted, NOTHING_NOTED } from './noted.ts';
import { createStatus } from './status.ts';
import { createSummaries } from './summaries.ts';

const WATCHED = ['**/*.{txt,text,article,news,md,markdown}', '**/.copytaster/{publication,people,notes}/**'];
const LIST_AFTER_MS = 200;
const SETTINGS_WITHIN_MS = 2000;

/** Puts the server together on a connection and starts to listen. `disk` holds the weights, and the articles of clients that answer no file requests. */
export function startServer(connection: Connection, disk?: Disk): void {
	const run = Date.now().toString(36);
	const session: Session = {
		connection,
		host: createHost(RULES_ALONE),
		addresses: createAddresses(),
		documents: new Map(),
		client: clientSupport({ processId: null, rootUri: null, capabilities: {} }),
		settings: { general: DEFAULT_SETTINGS, folders: new Map() },
		writes: false,
		folders: [],
		reading: true,
		notes: NOTHING_NOTED,
		asked: new Set(),
		ready: () => Promise.resolve(),
		log: (sentence) => connection.console.error(sentence),
	};
	let start: (() => void) | undefined;
	connection.onInitialize((params) => {
		session.client = clientSupport(params);
		session.writes = !session.client.copytaster && disk !== undefined;
		session.folders = foldersOf(params).map(session.addresses.inward);
		start = serve(session, disk, run, params);
		return { capabilities: serverCapabilities(session.client, session.writes), serverInfo: { name: 'copytaster' } };
	});
	connection.onInitialized(() => start?.());
	connection.listen();
}

/** Registers every handler; what it returns is to be called when the client is ready for requests. */
function serve(session: Session, disk: Disk | undefined, run: string, { initializationOptions }: InitializeParams): () => void {
	const { connection, host, documents, addresses, client } = session;
	const files = client.copytaster ? clientFiles(connection) : disk ? diskFiles(disk) : NO_FILES;
	const status = createStatus(session);
	const diagnostics = createDiagnostics(session, run);
	const tokens = createSemanticTokensRequests(run);
	/** Other settings or other publication dates: what is on the screen may be different. */
	const changedEverywhere = () => {
		diagnostics.changedEverywhere();
		if (client.refreshHints) connection.languages.inlayHint.refresh().catch((error: unknown) => session.log(described(error)));
	};
	const changedColours = () => {
		if (client.refreshColours) connection.languages.semanticTokens.refresh().catch((error: unknown) => session.log(described(error)));
	};
	const people = createPeopleFiles(session, () => {
		changedEverywhere();
		changedColours();
	});
	const notes = createNoteFiles(session, () => {
		changedEverywhere();
		if (client.copytaster) void connection.sendNotification(notesChangedNotification);
	});
	session.notes = notes;
	const beside = besideArticles(people, notes);
	const { storage } = (initializationOptions ?? {}) as { storage?: unknown };
	const summaries = createSummaries(session, disk, typeof storage === 'string' ? storage : undefined);
	const indexing = createIndexing(session, readAfterWriting(files, session), summaries, status, beside, changedEverywhere);
	/** An open note about a person says what it says before it is saved. */
	const noteOpen = (uri: string, text: string) => {
		if (people.isDossier(uri)) people.set(uri, text);
		else people.noteArticle(uri, text);
		people.settle();
	};
	const weights = disk ? disk.weights : client.copytaster ? clientWeights(connection) : undefined;
	session.ready = createModels(session, weights, status, () => {
		changedEverywhere();
		changedColours();
		indexing.reread(host.uris().filter((uri) => !host.isOpen(uri)));
	});

	connection.onDidOpenTextDocument(({ textDocument }) => {
		const uri = addresses.inward(textDocument.uri);
		const text = textSnapshot(textDocument.text);
		const article = textDocument.languageId === 'article';
		documents.set(uri, { uri, version: textDocument.version, article, text });
		host.open(uri, text, article);
		notes.opened(uri, text);
		offerSoon(uri);
		noteOpen(uri, textDocument.text);
		noteSize(uri, text.text.length);
		diagnostics.changed(uri);
		status.changed();
	});
	connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
		const uri = addresses.inward(textDocument.uri);
		const before = documents.get(uri);
		if (!before) return;
		const after = changed(before, contentChanges, textDocument.version);
		documents.set(uri, after);
		host.open(uri, after.text, after.article);
		notes.edited(uri, before.text, contentChanges);
		noteOpen(uri, after.text.text);
		noteSize(uri, after.text.text.length);
		diagnostics.changed(uri);
	});
	connection.onDidCloseTextDocument(({ textDocument }) => {
		const uri = addresses.inward(textDocument.uri);
		documents.delete(uri);
		tokens.forget(uri);
		diagnostics.clear(uri);
		status.clearNotice(uri);
		host.close(uri);
		notes.closed(uri);
		indexing.reread([uri]);
	});
	const noteSize = (uri: string, length: number) => {
		if (length <= LARGEST_ARTICLE) status.clearNotice(uri);
		else status.setNotices(uri, [`${addresses.outward(uri)} is too large to be an article, so it is left alone.`]);
	};

	connection.onShutdown(() => summaries.end());
	connection.onHover(aboutArticle(session, 'hover', null, hoverRequest));
	connection.onDefinition(aboutArticle(session, 'definition', null, definitionRequest));
	connection.onReferences(aboutArticle(session, 'references', [], referencesRequest));
	connection.languages.callHierarchy.onPrepare(aboutArticle(session, 'prepareCallHierarchy', null, prepareCallHierarchyRequest));
	connection.languages.callHierarchy.onIncomingCalls(aboutFolder(session, 'incomingCalls', [], incomingCallsRequest));
	connection.languages.callHierarchy.onOutgoingCalls(aboutFolder(session, 'outgoingCalls', [], outgoingCallsRequest));
	connection.onDocumentHighlight(aboutArticle(session, 'documentHighlight', [], highlightsRequest));
	connection.onDocumentSymbol(aboutArticle(session, 'documentSymbol', [], documentSymbolsRequest));
	connection.onFoldingRanges(aboutArticle(session, 'foldingRange', [], foldingRangesRequest));
	connection.onSelectionRanges(aboutArticle(session, 'selectionRange', null, selectionRangesRequest));
	connection.onDocumentLinks(aboutArticle(session, 'documentLink', [], documentLinksRequest));
	connection.languages.inlayHint.on(aboutArticle(session, 'inlayHint', [], inlayHintsRequest));
	connection.languages.semanticTokens.on(aboutArticle(session, 'semanticTokens', { data: [] }, tokens.full));
	connection.languages.semanticTokens.onDelta(aboutArticle(session, 'semanticTokens', { data: [] }, tokens.delta));
	connection.languages.semanticTokens.onRange(aboutArticle(session, 'semanticTokens', { data: [] }, tokens.range));
	connection.onWorkspaceSymbol(aboutFolder(session, 'workspaceSymbol', [], workspaceSymbolsRequest));
	connection.onWorkspaceSymbolResolve(resolveWorkspaceSymbol);
	connection.onCompletion((params, token) => {
		const version = () => documents.get(addresses.inward(params.textDocument.uri))?.version;
		return guarded({ name: 'completion', empty: null, token, version, answer: () => completionRequest(params, session) }, session);
	});
	/** Notes hold as soon as they are composed: of two on one article the second must know of the first, which is still being written. */
	const hold = (result: DecideResult) => {
		if ('reason' in result) return;
		for (const { path, text } of result.files) {
			const uri = below(addresses.inward(result.folder), path);
			if (uri === undefined || !notes.holds(uri)) continue;
			if (client.copytaster || session.writes) notes.hold(uri, text ?? undefined);
			else notes.set(uri, text ?? undefined);
		}
		notes.settle();
	};
	const decided = (params: DecideParams, snapshot: Snapshot): DecideResult => {
		const result = decideRequestOf(params, snapshot, session);
		if (isAboutNotes(params)) hold(result);
		return result;
	};
	connection.onRequest<DecideResult, void>(
		decideRequest,
		aboutFolder<DecideParams, DecideResult>(session, 'decide', { reason: 'That could not be decided.' }, decided),
	);
	connection.onRequest(findPeopleRequest, aboutFolder<FindPeopleParams, readonly FoundPerson[]>(session, 'findPeople', [], findPeopleOf));
	connection.onRequest(decisionsRequest, aboutFolder<unknown, readonly MadeDecision[]>(session, 'decisions', [], decisionsRequestOf));
	const person = (params: PersonParams) => personRequestOf(params, session);
	connection.onRequest(personRequest, aboutFolder<PersonParams, PersonAt | null>(session, 'person', null, person));
	connection.onNotification(writtenNotification, ({ files: written }: WrittenParams) => {
		for (const { uri: given, text } of written) {
			const uri = addresses.inward(given);
			if (notes.holds(uri)) notes.kept(uri, text ?? undefined);
			else if (beside.holds(uri) && !host.isOpen(uri)) beside.set(uri, text ?? undefined);
		}
		beside.settle();
	});
	const say = (type: MessageType, message: string) => void connection.sendNotification(ShowMessageNotification.type, { type, message });
	/** One after the other, so that of two files under one name the later one stays; what one fails of stops none after it. */
	let written = Promise.resolve();
	/** Writes down what is decided: the client where it is ours, else the server itself. */
	const writeDown = async (result: DecideResult) => {
		if ('reason' in result) say(MessageType.Warning, result.reason);
		else if (client.copytaster) await connection.sendRequest(writeRequest, result);
		else if (disk && session.writes) await (written = written.catch(() => undefined).then(() => writeOnDisk(result, disk)));
	};
	const writeOnDisk = async ({ folder, files: wanted, words }: Exclude<DecideResult, { reason: string }>, { read, write }: Disk) => {
		const left = wanted.map((file) => ({ ...file, uri: below(addresses.inward(folder), file.path) }));
		const keep = (uri: string, text: string | null) => {
			if (notes.holds(uri)) notes.kept(uri, text ?? undefined);
			else if (beside.holds(uri)) beside.set(uri, text ?? undefined);
		};
		try {
			for (let file = left[0]; file; file = left[0]) {
				const { uri, text, keep: asItIs } = file;
				if (uri !== undefined && !(asItIs && 'text' in (await read(uri)))) {
					await write(addresses.inward(folder), uri, text ?? undefined);
					keep(uri, text);
				}
				left.shift();
			}
			if (words !== '') say(MessageType.Info, words);
		} catch (error) {
			// of what is decided on people only what the disk holds holds; a note stays, and is written down with the next one on its article
			const noted = left.filter(({ uri }) => uri !== undefined && notes.holds(uri));
			for (const { uri, text } of noted) if (uri !== undefined) notes.kept(uri, text ?? undefined);
			const until = noted.length > 0 ? ', and holds until the editor is closed' : '';
			say(MessageType.Error, `That could not be kept in the folder${until}: ${error instanceof Error ? error.message : String(error)}`);
		} finally {
			beside.settle();
		}
	};
	connection.onExecuteCommand(async ({ command, arguments: given }) => {
		const [params] = (given ?? []) as [DecideParams | undefined];
		if (command !== decideOnServerCommand || typeof params?.uri !== 'string' || !session.writes) return null;
		await session.ready();
		await writeDown(decided(params, host.snapshot()));
		return null;
	});
	connection.onDidSaveTextDocument(({ textDocument }) => {
		const kept = keptNotes(session, addresses.inward(textDocument.uri));
		if (!kept) return;
		hold(kept);
		writeDown(kept).catch((error: unknown) => session.log(`The notes could not be kept: ${described(error)}`));
	});
	connection.onRequest(notesRequest, aboutFolder<NotesParams, readonly WrittenNote[]>(session, 'notes', [], notesRequestOf));
	const facts = (params: FactsParams) => factsRequestOf(params, session);
	connection.onRequest(factsRequest, aboutFolder<FactsParams, FactsToCheck | null>(session, 'facts', null, facts));
	connection.onRequest(sheetRequest, async (params: SheetParams) => {
		await session.ready();
		return sheetRequestOf(params, session, files.read, breathe);
	});
	connection.onPrepareRename(aboutArticle(session, 'prepareRename', null, prepareRenameRequest));
	connection.onRenameRequest(async (params, token) => {
		const decided = await aboutArticle<RenameParams, DecideResult | null>(session, 'rename', null, renameRequest)(params, token);
		if (decided) await writeDown(decided);
		// the articles are evidence: nothing in them is renamed
		return decided ? { changes: {} } : null;
	});
	const fixes = aboutArticle(session, 'codeAction', [], codeActionsRequest);
	connection.onCodeAction((params: CodeActionParams, token) => (wantsActions(params) ? fixes(params, token) : []));
	connection.languages.diagnostics.on((params, token) => {
		const version = () => documents.get(addresses.inward(params.textDocument.uri))?.version;
		const empty: DocumentDiagnosticReport = { kind: 'full', items: [] };
		return guarded({ name: 'diagnostic', empty, token, version, answer: () => diagnostics.report(params) }, session);
	});

	const offered = new Set<string>();
	/** Asks whether an open article is one that is gone, of which there still are notes; once for each two. */
	const offerLostNotes = async (uri: string) => {
		for (const from of lostNotesOf(session, uri)) {
			const two = `${uri} ${from}`;
			if (offered.has(two) || !(client.copytaster || session.writes)) continue;
			offered.add(two);
			const along = { title: 'Take Them Along' };
			const [name, before] = [fileName(uri) ?? uri, fileName(from) ?? from];
			const question = `The notes on ${before}, which is gone, fit ${name}. Is it the same article?`;
			const answer = await connection.window.showInformationMessage(question, along);
			if (answer?.title !== along.title) continue;
			await writeDown(decided({ uri: addresses.outward(uri), kind: 'moveNotes', from: addresses.outward(from) }, host.snapshot()));
		}
	};
	const offerSoon = (uri: string) => void offerLostNotes(uri).catch((error: unknown) => session.log(described(error)));

	let listing: ReturnType<typeof setTimeout> | undefined;
	const listSoon = () => {
		clearTimeout(listing);
		listing = setTimeout(() => indexing.readFolders().catch((error: unknown) => session.log(described(error))), LIST_AFTER_MS);
	};

	const applySettings = (general: unknown, folders: ReadonlyMap<string, unknown> = new Map()) => {
		const complaints = new Set<string>();
		const read = (given: unknown) => readSettings(given, (sentence) => complaints.add(sentence));
		const before = session.settings;
		const after = { general: read(general), folders: new Map([...folders].map(([uri, given]) => [uri, read(given)])) };
		for (const sentence of complaints) connection.console.warn(sentence);
		if (JSON.stringify([before.general, ...before.folders]) === JSON.stringify([after.general, ...after.folders])) return;
		session.settings = after;
		changedEverywhere();
	};
	let asked = 0;
	const fetchSettings = async () => {
		const turn = ++asked;
		try {
			const { folders } = session;
			const items = folders.map((uri) => ({ scopeUri: addresses.outward(uri), section: 'copytaster' }));
			const [general, ...own] = (await connection.workspace.getConfiguration([{ section: 'copytaster' }, ...items])) as unknown[];
			// of two answers that cross each other the later question's holds
			if (turn === asked) applySettings(general, new Map(folders.map((uri, i) => [uri, own[i]])));
		} catch (error) {
			session.log(`The settings could not be read: ${described(error)}`);
		}
	};
	/** Waits for the settings, but not for ever: a client that never answers is served as if nothing were set. */
	const firstSettings = async () => {
		const fetched = fetchSettings().then(() => true);
		const waited = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), SETTINGS_WITHIN_MS));
		if (!(await Promise.race([fetched, waited]))) void fetched.then(listSoon);
	};
	connection.onDidChangeConfiguration(({ settings }: { settings: { copytaster?: unknown } | null }) => {
		const applied = client.configuration ? fetchSettings() : Promise.resolve(applySettings(settings?.copytaster));
		// another exclude, another limit: the articles may be others
		void applied.then(listSoon);
	});

	connection.onDidChangeWatchedFiles(({ changes }) => {
		const changedFiles: string[] = [];
		for (const { uri: given, type } of changes) {
			const uri = addresses.inward(given);
			// a file that was put in another's place is told of as deleted, too
			if (type === FileChangeType.Deleted && notes.holds(uri)) changedFiles.push(uri);
			else if (type === FileChangeType.Deleted) for (const gone of indexing.forget(uri)) diagnostics.clear(gone);
			// the listing knows what the user excludes, a watcher does not
			else if (type === FileChangeType.Created) listSoon();
			if (type !== FileChangeType.Deleted && (isPublicationFile(uri) || beside.holds(uri) || indexing.lists(uri))) changedFiles.push(uri);
		}
		indexing.reread(changedFiles);
	});
	connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
		const gone = new Set(removed.map(({ uri }) => addresses.inward(uri)));
		session.folders = [...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => addresses.inward(uri))];
		void (client.configuration ? fetchSettings() : Promise.resolve()).then(listSoon);
	});
	connection.onNotification(publishedNotification, ({ uri, published }: PublishedParams) => {
		if (published !== null && !isPublicationDate(published)) return;
		const address = addresses.inward(uri);
		host.setPublished(address, published ?? undefined);
		if (host.isOpen(address)) changedEverywhere();
		else indexing.reread([address]);
	});

	return () => {
		void (async () => {
			if (client.configuration) await firstSettings();
			else applySettings((initializationOptions as { settings?: unknown } | null | undefined)?.settings);
			void register(session);
			await indexing.readFolders();
			for (const uri of documents.keys()) offerSoon(uri);
		})().catch((error: unknown) => session.log(`The start failed: ${described(error)}`));
	};
}

/** Both kinds of files that lie beside the articles, for whoever reads the folders. */
function besideArticles(people: PeopleFiles, notes: Noted): PeopleFiles {
	return {
		...people,
		holds: (uri) => people.holds(uri) || notes.holds(uri),
		set: (uri, text) => (notes.holds(uri) ? notes : people).set(uri, text),
		noteArticle(uri, text) {
			people.noteArticle(uri, text);
			notes.read(uri, text);
		},
		forget(uri) {
			people.forget(uri);
			notes.forget(uri);
		},
		settle() {
			people.settle();
			notes.settle();
		},
	};
}

/** Files of notes are read once more when they were written meanwhile. */
function readAfterWriting(files: Files, { notes, addresses }: Session): Files {
	const read = async (uri: string): Promise<ReadFileResult> => {
		const inside = addresses.inward(uri);
		if (!notes.holds(inside)) return files.read(uri);
		const turn = notes.turn(inside);
		const found = await files.read(uri);
		return turn === notes.turn(inside) ? found : read(uri);
	};
	return { ...files, read };
}

/** Asks the client to tell of files and settings that change, as far as it can. */
async function register({ connection, client, log }: Session): Promise<void> {
	const registrations: Promise<Disposable>[] = [];
	if (client.watchFiles) {
		const articles = WATCHED.map((globPattern) => ({ globPattern }));
		// a deleted folder is told of as such, not file by file
		const watchers = [...articles, { globPattern: '**/*', kind: WatchKind.Delete }];
		registrations.push(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
	}
	if (client.watchConfiguration)
		registrations.push(connection.client.register(DidChangeConfigurationNotification.type, { section: 'copytaster' }));
	for (const result of await Promise.allSettled(registrations))
		if (result.status === 'rejected') log(`The client watches nothing: ${described(result.reason)}`);
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
	if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
	return rootUri ? [rootUri] : [];
}
