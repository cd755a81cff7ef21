import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { DocumentFacts } from '../analysis/facts.ts';
import type { Host } from '../workspace/host.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Addresses } from './addresses.ts';
import type { ClientSupport } from './capabilities.ts';
import type { OpenDocument } from './documents.ts';
import { guarded } from './guard.ts';
import type { Noted } from './noted.ts';
import type { Settings } from './settings.ts';

/** The state of one connection; with the host, the only thing in the server that changes. */
export interface Session {
	readonly connection: Connection;
	readonly host: Host;
	readonly addresses: Addresses;
	/** By URI as the server spells it. */
	readonly documents: Map<string, OpenDocument>;
	client: ClientSupport;
	/** What holds outside all folders, and for each folder's URI what is set for it. */
	settings: { readonly general: Settings; readonly folders: ReadonlyMap<string, Settings> };
	/** Whether the server writes down itself what is decided: it has a disk, and the client is not ours. */
	writes: boolean;
	/** The URIs of the folders that the client has open. */
	folders: readonly string[];
	/** Whether the folders are being read; until they are, answers over all articles are not whole. */
	reading: boolean;
	/** The notes on articles, with what is let stand. */
	notes: Noted;
	/** The requests that wait for their answer; what nobody waits for gives way to them. */
	readonly asked: Set<unknown>;
	/** Resolves when the host has its models; whoever wants an answer of the host waits for it first. */
	ready(): Promise<void>;
	/** Writes a line to the client's log. */
	log(sentence: string): void;
}

/** The settings for a document: those of the innermost folder that holds it. */
export function settingsFor({ settings }: Session, uri: string): Settings {
	let [longest, found] = ['', settings.general];
	for (const [folder, own] of settings.folders)
		if (folder.length > longest.length && uri.startsWith(`${folder}/`)) [longest, found] = [folder, own];
	return found;
}

/** An open article as one request sees it: everything drawn from one snapshot. */
export interface OpenArticle {
	readonly uri: string;
	readonly version: number;
	readonly facts: DocumentFacts;
	readonly snapshot: Snapshot;
	readonly session: Session;
}

/**
 * A request handler about one open article: decodes, asks one feature, encodes. Text that is no prose, and documents that are not open,
 * get the empty answer.
 */
export function aboutArticle<P extends { readonly textDocument: { readonly uri: string } }, R>(
	session: Session,
	name: string,
	empty: R,
	handle: (params: P, article: OpenArticle) => R,
): (params: P, token: CancellationToken) => Promise<R> {
	return (params, token) => {
		const uri = session.addresses.inward(params.textDocument.uri);
		const answer = () => {
			const article = openArticle(session, uri);
			return article ? handle(params, article) : empty;
		};
		const version = () => session.documents.get(uri)?.version;
		return guarded({ name, empty, token, version, answer }, session);
	};
}

/** A request handler about the whole folder. */
export function aboutFolder<P, R>(
	session: Session,
	name: string,
	empty: R,
	handle: (params: P, snapshot: Snapshot, session: Session) => R,
): (params: P, token: CancellationToken) => Promise<R> {
	return (params, token) => {
		const answer = () => handle(params, session.host.snapshot(), session);
		return guarded({ name, empty, token, version: () => undefined, answer }, session);
	};
}

/** An open article in the current snapshot; undefined if it is not open or no prose. */
export function openArticle(session: Session, uri: string): OpenArticle | undefined {
	const document = session.documents.get(uri);
	if (!document) return undefined;
	const snapshot = session.host.snapshot();
	const facts = snapshot.articles.get(uri)?.facts;
	return facts?.prose ? { uri, version: document.version, facts, snapshot, session } : undefined;
}
