import { CodeActionKind, type InitializeParams, type ServerCapabilities, SymbolKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { decideOnServerCommand } from '../protocol.ts';
import { COLOUR_KINDS, COLOUR_MODIFIERS } from '../features/colours.ts';

/** What the client can do, as far as it changes an answer. */
export interface ClientSupport {
	/** Whether it is our own client: it answers file requests, shows our status and runs our commands. */
	readonly copytaster: boolean;
	readonly pullDiagnostics: boolean;
	readonly refreshDiagnostics: boolean;
	readonly relatedInformation: boolean;
	readonly markdownHover: boolean;
	readonly definitionLinks: boolean;
	readonly nestedSymbols: boolean;
	/** Whether a found person's range may be asked for later. */
	readonly resolveSymbols: boolean;
	readonly codeActions: boolean;
	readonly prepareRename: boolean;
	readonly versionedEdits: boolean;
	readonly refreshColours: boolean;
	readonly refreshHints: boolean;
	readonly configuration: boolean;
	readonly watchConfiguration: boolean;
	readonly watchFiles: boolean;
	readonly workspaceFolders: boolean;
}

/** Reads what the client can do; what it does not say, it cannot. */
export function clientSupport({ capabilities, initializationOptions }: InitializeParams): ClientSupport {
	const { textDocument, workspace } = capabilities;
	return {
		copytaster: (initializationOptions as { files?: unknown } | null | undefined)?.files === true,
		pullDiagnostics: textDocument?.diagnostic !== undefined,
		refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		relatedInformation:
			textDocument?.diagnostic?.relatedInformation === true || textDocument?.publishDiagnostics?.relatedInformation === true,
		markdownHover: textDocument?.hover?.contentFormat?.[0] === 'markdown',
		definitionLinks: textDocument?.definition?.linkSupport === true,
		nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		resolveSymbols: workspace?.symbol?.resolveSupport?.properties?.includes('location.range') === true,
		codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
		prepareRename: textDocument?.rename?.prepareSupport === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		refreshColours: workspace?.semanticTokens?.refreshSupport === true,
		refreshHints: workspace?.inlayHint?.refreshSupport === true,
		configuration: workspace?.configuration === true,
		watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		workspaceFolders: workspace?.workspaceFolders === true,
	};
}

/** What the server offers to such a client; `writes` says that it writes down itself what is decided. */
export function serverCapabilities(client: ClientSupport, writes: boolean): ServerCapabilities {
	return {
		positionEncoding: 'utf-16',
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
		hoverProvider: true,
		definitionProvider: true,
		referencesProvider: true,
		documentHighlightProvider: true,
		callHierarchyProvider: true,
		documentSymbolProvider: true,
		workspaceSymbolProvider: { resolveProvider: client.resolveSymbols },
		semanticTokensProvider: {
			legend: { tokenTypes: [...COLOUR_KINDS], tokenModifiers: [...COLOUR_MODIFIERS] },
			full: { delta: true },
			range: true,
		},
		foldingRangeProvider: true,
		selectionRangeProvider: true,
		documentLinkProvider: { resolveProvider: false },
		...(client.copytaster || writes ? { renameProvider: client.prepareRename ? { prepareProvider: true } : true } : {}),
		completionProvider: { resolveProvider: false },
		inlayHintProvider: { resolveProvider: false },
		...(client.codeActions
			? {
					codeActionProvider: {
						codeActionKinds: client.copytaster || writes ? [CodeActionKind.QuickFix, CodeActionKind.Refactor] : [CodeActionKind.QuickFix],
					},
				}
			: {}),
		...(writes ? { executeCommandProvider: { commands: [decideOnServerCommand] } } : {}),
		...(client.pullDiagnostics ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
		...(client.workspaceFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
	};
}

/** How outline rows and search results look in an editor, which has icons for programs only. */
export const SYMBOL_KINDS = {
	headline: SymbolKind.File,
	section: SymbolKind.Namespace,
	quotation: SymbolKind.String,
	group: SymbolKind.Package,
	person: SymbolKind.Class,
	organization: SymbolKind.Interface,
	date: SymbolKind.Event,
} as const;
