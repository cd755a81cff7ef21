import { commands, Disposable, type ExtensionContext, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
	createDossierCommand,
	type DecideResult,
	findFilesRequest,
	HELP_SCHEME,
	ignoreInArticleCommand,
	type InitializationOptions,
	neverTheSameCommand,
	notAPersonCommand,
	notesChangedNotification,
	publishedNotification,
	queryCommand,
	type ReadFileParams,
	type ReadFileResult,
	type ReadWeightsParams,
	type ReadWeightsResult,
	readFileRequest,
	readWeightsRequest,
	type StatusParams,
	samePersonCommand,
	setPublicationDateCommand,
	showDecisionsCommand,
	showNotesCommand,
	splitCommand,
	statusNotification,
	stetCommand,
	turnOffInFolderCommand,
	undoDecisionCommand,
	useThisSpellingCommand,
	writeRequest,
} from '../../server/src/protocol.ts';
import { type Articles, beginsLikeProse, createArticles } from './articles.ts';
import { findFiles, readFile, readWeights } from './client-files.ts';
import { createDecisionCommands, type DecisionServer } from './commands/decisions.ts';
import { createNoteCommands } from './commands/notes.ts';
import { goToPerson } from './commands/go-to-person.ts';
import { setPublicationDate } from './commands/set-publication-date.ts';
import { treatAsArticle } from './commands/treat-as-article.ts';
import { whoQuotesWhom } from './commands/who-quotes-whom.ts';
import type { LeadsOut } from './decision-writer.ts';
import { watchEncoding } from './encoding.ts';
import { createNoteDesk } from './notes/desk.ts';
import { createFactLines } from './notes/facts.ts';
import { createNoteMarks } from './notes/marks.ts';
import { createNoteThreads } from './notes/threads.ts';
import { createNoteView } from './notes/view.ts';
import { createProblemHelp } from './problem-help.ts';
import { createStatus } from './status.ts';

/**
 * Makes a client that can start the server of its host: a child process or a worker. A promise, because the client's library is most of the
 * extension's code and is loaded with the first article, not with the first text.
 */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What the extension gives its host, and other extensions that ask for it. */
export interface Copytaster {
	/** Whether the server runs: from the first article of the window on, never before. */
	readonly serving: boolean;
	/** Ends the server and resolves when it has ended. */
	stop(): Promise<void>;
}

/** The languages that articles are written in. */
const LANGUAGES = ['plaintext', 'article', 'markdown'];

/** The lines that tell whether a text is prose: a log that grows is not to be copied whole at each of its lines. */
const BEGINNING = new Range(0, 0, 500, 0);

/** Joins the parts. Starts no server: the first document that is an article does. There is no `leadsOut` where links cannot be seen. */
export function startCopytaster(context: ExtensionContext, createClient: CreateClient, leadsOut?: LeadsOut): Copytaster {
	const log = window.createOutputChannel('Copytaster', { log: true });
	const articles = createArticles();
	const status = createStatus(articles.serves, log);
	let client: BaseLanguageClient | undefined;
	let started: Promise<void> | undefined;

	const start = async () => {
		waiting.dispose();
		await articles.look();
		const { RevealOutputChannelOn, State } = await import('vscode-languageclient');
		client = await createClient({
			...optionsOf(context, articles),
			outputChannel: log,
			revealOutputChannelOn: RevealOutputChannelOn.Never,
		});
		client.onRequest(findFilesRequest, () => findFiles(articles));
		client.onRequest<ReadFileResult, void>(readFileRequest, ({ uri }: ReadFileParams) => readFile(uri));
		client.onRequest<ReadWeightsResult, void>(readWeightsRequest, ({ file }: ReadWeightsParams) => readWeights(context.extensionUri, file));
		client.onRequest<null, void>(writeRequest, async (result: DecideResult) => {
			await decisions.keep(result);
			return null;
		});
		client.onNotification(notesChangedNotification, () => desk.refresh());
		client.onNotification(statusNotification, (params: StatusParams) => status.show(params));
		client.onDidChangeState(({ newState }) => {
			if (newState === State.StartFailed) status.stopped('It could not be started.');
			else if (newState === State.Stopped) status.stopped('It ended and was not started again.');
		});
		await client.start();
	};
	const ensureStarted = (): Promise<void> => {
		started ??= start().catch((error: unknown) => {
			log.error(error instanceof Error ? error : String(error));
			status.stopped('It could not be started.');
		});
		return started;
	};
	const restart = async () => {
		await ensureStarted();
		if (!client) return;
		await client.stop();
		await client.start();
	};
	const consider = (document: TextDocument) => {
		if (!articles.serves(document)) return;
		if (document.languageId === 'article' || beginsLikeProse(document.getText(BEGINNING))) void ensureStarted();
	};
	const considerAll = () => articles.look().then(() => workspace.textDocuments.forEach(consider));

	const server: DecisionServer = {
		async request(method, params) {
			await ensureStarted();
			return client?.sendRequest(method, params);
		},
		async notify(method, params) {
			await client?.sendNotification(method, params);
		},
	};
	const decisions = createDecisionCommands(server, leadsOut);
	/** Who writes the notes, if that was said. */
	const author = (): { readonly by?: string } => {
		const by = workspace.getConfiguration('copytaster').get<string>('author', '').trim();
		return by === '' ? {} : { by };
	};
	const notes = createNoteCommands(server, decisions, author);
	const desk = createNoteDesk(server, () => client?.isRunning() ?? false);
	const threads = createNoteThreads(desk, decisions);
	const view = createNoteView(desk, 'copytaster.showNote');
	const facts = createFactLines(server, desk, articles.serves, view.describe);

	const waiting = Disposable.from(
		workspace.onDidOpenTextDocument(consider),
		workspace.onDidChangeTextDocument(({ document }) => consider(document)),
	);
	context.subscriptions.push(
		workspace.onDidRenameFiles(async ({ files }) => {
			for (const { oldUri, newUri } of files)
				for (const from of desk.all.keys()) {
					const [before, after] = [oldUri.toString(), newUri.toString()];
					if (from !== before && !from.startsWith(`${before}/`)) continue;
					await decisions.carryOut({ uri: after + from.slice(before.length), kind: 'moveNotes', from });
				}
		}),
		log,
		desk,
		threads,
		view,
		facts,
		createNoteMarks(desk),
		status,
		workspace.registerTextDocumentContentProvider(HELP_SCHEME, createProblemHelp(context.extensionUri)),
		watchEncoding(articles.serves),
		waiting,
		workspace.onDidChangeWorkspaceFolders(considerAll),
		workspace.onDidChangeConfiguration((change) => {
			if (client && change.affectsConfiguration('copytaster.markdown')) void restart();
			if (change.affectsConfiguration('copytaster.statusNames') || change.affectsConfiguration('copytaster.groundRules'))
				void desk.refresh();
		}),
		commands.registerCommand('copytaster.treatAsArticle', treatAsArticle),
		commands.registerCommand('copytaster.goToPerson', goToPerson),
		commands.registerCommand('copytaster.whoQuotesWhom', whoQuotesWhom),
		commands.registerCommand('copytaster.showLog', () => log.show()),
		commands.registerCommand('copytaster.restart', restart),
		commands.registerCommand(samePersonCommand, decisions.samePerson),
		commands.registerCommand(neverTheSameCommand, decisions.neverTheSame),
		commands.registerCommand(splitCommand, decisions.split),
		commands.registerCommand(notAPersonCommand, decisions.notAPerson),
		commands.registerCommand(useThisSpellingCommand, decisions.useThisSpelling),
		commands.registerCommand(createDossierCommand, decisions.createDossier),
		commands.registerCommand(undoDecisionCommand, decisions.undo),
		commands.registerCommand(showDecisionsCommand, decisions.showAll),
		commands.registerCommand(stetCommand, notes.stet),
		commands.registerCommand(queryCommand, notes.query),
		commands.registerCommand(ignoreInArticleCommand, notes.ignoreInArticle),
		commands.registerCommand(turnOffInFolderCommand, notes.turnOffInFolder),
		commands.registerCommand(showNotesCommand, notes.showAll),
		commands.registerCommand('copytaster.addNote', notes.addNote),
		commands.registerCommand('copytaster.markCq', () => notes.mark('cq')),
		commands.registerCommand('copytaster.markQuery', () => notes.mark('query')),
		commands.registerCommand('copytaster.markDisputed', () => notes.mark('disputed')),
		commands.registerCommand('copytaster.markWrong', () => notes.mark('wrong')),
		commands.registerCommand('copytaster.markTk', () => notes.mark('tk')),
		commands.registerCommand('copytaster.setSource', (thread?: unknown) => notes.setSource(threads.noteOf(thread))),
		commands.registerCommand('copytaster.underlineFacts', facts.toggle),
		commands.registerCommand('copytaster.nextFact', facts.next),
		commands.registerCommand('copytaster.importNotes', notes.importNotes),
		commands.registerCommand('copytaster.exportSheet', notes.exportSheet),
		commands.registerCommand('copytaster.showNote', notes.show),
		commands.registerCommand('copytaster.reattachNote', notes.reattach),
		commands.registerCommand('copytaster.takeNoteBack', notes.takeBack),
		commands.registerCommand('copytaster.filterNotes', view.filter),
		commands.registerCommand('copytaster.setNoteStatus', (thread?: unknown) => notes.setStatus(threads.noteOf(thread))),
		commands.registerCommand('copytaster.editNote', threads.edit),
		commands.registerCommand('copytaster.saveEditedNote', threads.saveEdited),
		commands.registerCommand('copytaster.cancelEditNote', threads.cancelEdit),
		commands.registerCommand('copytaster.removeNote', threads.remove),
		commands.registerCommand(setPublicationDateCommand, async (address?: unknown) => {
			await setPublicationDate(
				async (params) => {
					await ensureStarted();
					await client?.sendNotification(publishedNotification, params);
				},
				leadsOut,
				address,
			);
		}),
	);
	void considerAll();
	return {
		get serving() {
			return client?.isRunning() ?? false;
		},
		async stop() {
			await started;
			await client?.dispose();
		},
	};
}

function optionsOf(context: ExtensionContext, articles: Articles): LanguageClientOptions {
	const served = async (document: TextDocument, next: (document: TextDocument) => Promise<void>) => {
		if (articles.serves(document)) await next(document);
	};
	return {
		documentSelector: articles.schemes().flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
		// the server escapes every word of an article; the links in a card are its own, and can run nothing else
		markdown: { isTrusted: { enabledCommands: [samePersonCommand, neverTheSameCommand, undoDecisionCommand] } },
		initializationOptions: {
			files: true,
			...(context.storageUri ? { storage: context.storageUri.toString() } : {}),
		} satisfies InitializationOptions,
		// a selector cannot say "but not requirements.txt", so what is no article is held back here and stays unknown to the server
		middleware: {
			didOpen: served,
			didSave: served,
			didClose: served,
			didChange: async (event, next) => {
				if (articles.serves(event.document)) await next(event);
			},
			workspace: {
				async configuration(params, token, next) {
					const values = await next(params, token);
					if (!Array.isArray(values)) return values;
					return params.items.map(({ section, scopeUri }, i) =>
						section === 'copytaster' ? { ...values[i], problems: severitiesSet(values[i]?.problems, scopeUri) } : values[i],
					);
				},
			},
		},
		diagnosticPullOptions: { onChange: true, filter: (document) => !articles.serves(document) },
	};
}

/** Of the severities that hold those that somebody has set: a manifest's own say nothing about copy that is not the journalist's. */
function severitiesSet(severities: Readonly<Record<string, unknown>> = {}, scope: string | undefined): Readonly<Record<string, unknown>> {
	const problems = workspace.getConfiguration('copytaster.problems', scope === undefined ? undefined : Uri.parse(scope));
	return Object.fromEntries(
		Object.entries(severities).filter(([code]) => {
			const { globalValue, workspaceValue, workspaceFolderValue } = problems.inspect(code) ?? {};
			return (globalValue ?? workspaceValue ?? workspaceFolderValue) !== undefined;
		}),
	);
}
