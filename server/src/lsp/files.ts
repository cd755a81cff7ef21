import type { Connection } from 'vscode-languageserver';
import {
	type FoundFiles,
	findFilesRequest,
	type ReadFileParams,
	type ReadFileResult,
	type ReadWeightsParams,
	type ReadWeightsResult,
	readFileRequest,
	readWeightsRequest,
} from '../protocol.ts';
import type { Analysts, SummaryCache } from './analyst.ts';
import { described } from './guard.ts';
import type { Settings } from './settings.ts';

/** Where articles come from that are not open. Nothing in here throws. */
export interface Files {
	/** The articles and decisions of all folders, each with a notice in plain words for what could not be listed. */
	find(folders: readonly string[], settings: (folder: string) => Settings): Promise<ListedFiles>;
	read(uri: string): Promise<ReadFileResult>;
}

/** What was found, and in plain words what could not be listed. */
export interface ListedFiles extends FoundFiles {
	readonly notices: readonly string[];
}

/** What the server needs of a disk; given in by the main module that has one. May throw. */
export interface Disk {
	/** The articles and decisions below one folder, but for what the settings exclude. */
	find(folder: string, settings: Pick<Settings, 'exclude' | 'markdown'>): Promise<ListedFiles>;
	read(uri: string): Promise<ReadFileResult>;
	/** Writes a file below a folder (two URIs), all of it or nothing and never through a link out of it; undefined deletes it. */
	write(folder: string, uri: string, text: string | undefined): Promise<void>;
	/** The bytes of a file of weights as it lies beside the bundle, undefined where there is none. */
	weights(file: string): Promise<Uint8Array | undefined>;
	/** Threads that analyse beside this one; undefined where they would be no faster. To be called when the weights have been read. */
	analysts(): Analysts | undefined;
	/** The summaries that are kept in the client's storage, a URI; undefined where that is on no disk. To be called when the weights have been read. */
	cache(storage: string): Promise<SummaryCache | undefined>;
}

/** Files as the client finds and decodes them: honours its excludes and works for folders that are on no disk. */
export function clientFiles(connection: Connection): Files {
	return {
		async find() {
			try {
				const found: FoundFiles = await connection.sendRequest(findFilesRequest);
				return { uris: found.uris, decisions: found.decisions, notices: [] };
			} catch (error) {
				return { uris: [], decisions: [], notices: [`The articles of the folder could not be listed (${reason(error)}).`] };
			}
		},
		async read(uri) {
			const params: ReadFileParams = { uri };
			try {
				return await connection.sendRequest<ReadFileResult>(readFileRequest, params);
			} catch (error) {
				return { reason: reason(error) };
			}
		},
	};
}

/** Weights as the client hands them out, for a server that has no disk. */
export function clientWeights(connection: Connection): Disk['weights'] {
	return async (file) => {
		const params: ReadWeightsParams = { file };
		const answer = await connection.sendRequest<ReadWeightsResult>(readWeightsRequest, params);
		return 'bytes' in answer ? answer.bytes : undefined;
	};
}

/** Files from a disk, for clients that answer no file requests. */
export function diskFiles(disk: Disk): Files {
	return {
		async find(folders, settings) {
			const uris: string[] = [];
			const decisions: string[] = [];
			const notices: string[] = [];
			for (const folder of folders.filter((uri) => uri.startsWith('file:'))) {
				try {
					const found = await disk.find(folder, settings(folder));
					for (const uri of found.uris) uris.push(uri);
					for (const uri of found.decisions) decisions.push(uri);
					for (const notice of found.notices) notices.push(notice);
				} catch (error) {
					notices.push(`The folder ${folder} could not be read (${reason(error)}).`);
				}
			}
			return { uris, decisions, notices };
		},
		async read(uri) {
			try {
				return await disk.read(uri);
			} catch (error) {
				return { reason: reason(error) };
			}
		},
	};
}

/** For a browser whose client answers no file requests: open articles are all there is. */
export const NO_FILES: Files = {
	find: () => Promise.resolve({ uris: [], decisions: [], notices: [] }),
	read: () => Promise.resolve({ reason: 'files cannot be read here' }),
};

function reason(error: unknown): string {
	const code = (error as { code?: unknown } | undefined)?.code;
	if (code === 'ENOENT') return 'no such folder';
	if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
	return error instanceof Error ? error.message : described(error);
}
