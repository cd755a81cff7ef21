/** What client and server say to each other beyond the Language Server Protocol. The only file that client/ may import from server/. */

/** The client's `initializationOptions`; any client may leave them out. */
export interface InitializationOptions {
	/** Whether the client answers `findFilesRequest`, `readFileRequest` and `readWeightsRequest`; else the server reads the disk itself, where it has one. */
	readonly files?: boolean;
}

/** Server → client: the URIs of all articles of the folders, by ending and by the user's excludes. No parameters; answers `FoundFiles`. */
export const findFilesRequest = 'copytaster/findFiles';

/** The answer to `findFilesRequest`. */
export interface FoundFiles {
	readonly uris: readonly string[];
	/** Files under `.copytaster/` that hold what the journalist decided; the server reads them like articles. */
	readonly decisions: readonly string[];
}

/** Server → client: one file as the editor decodes it. Parameters `ReadFileParams`, answers `ReadFileResult`. */
export const readFileRequest = 'copytaster/readFile';

/** The parameters of `readFileRequest`. */
export interface ReadFileParams {
	readonly uri: string;
}

/** A file's text, or in plain words why there is none. */
export type ReadFileResult = { readonly text: string } | { readonly reason: string };

/** Server in a browser → client: a file of weights out of the extension's own folder. Parameters `ReadWeightsParams`, answers `ReadWeightsResult`. */
export const readWeightsRequest = 'copytaster/readWeights';

/** The parameters of `readWeightsRequest`. */
export interface ReadWeightsParams {
	/** The file's name, without a folder. */
	readonly file: string;
}

/** A file's bytes as they are, which a worker's messages carry; or in plain words why there are none. */
export type ReadWeightsResult = { readonly bytes: Uint8Array } | { readonly reason: string };

/** Server → client, a notification: what the status item shows. Parameters `StatusParams`. */
export const statusNotification = 'copytaster/status';

/** The parameters of `statusNotification`. */
export interface StatusParams {
	readonly state: 'reading' | 'ready';
	/** How many articles are known, and how many people are named in them. */
	readonly articles: number;
	readonly people: number;
	/** Files that could not be read, or a limit that was met, in plain words; empty when all is well. */
	readonly notices: readonly string[];
}

/** Client → server, a notification: the publication date that the journalist set for an article. Parameters `PublishedParams`. */
export const publishedNotification = 'copytaster/published';

/** The parameters of `publishedNotification`. */
export interface PublishedParams {
	readonly uri: string;
	/** ISO 8601 date or date-time; null takes it back. */
	readonly published: string | null;
}

/** The client's command behind *Set Publication Date…*; its one argument is the article's URI. Offered only to clients that say `files`. */
export const setPublicationDateCommand = 'copytaster.setPublicationDate';

/** What a file `.copytaster/publication/PATH.json` holds: the date that the journalist set for the article at PATH, relative to the folder. */
export interface PublicationFile {
	readonly article: string;
	readonly published: string;
}
