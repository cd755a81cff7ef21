/** What client and server say to each other beyond the Language Server Protocol. The only file that client/ may import from server/. */

/** The client's `initializationOptions`; any client may leave them out. */
export interface InitializationOptions {
	/** Whether the client answers `findFilesRequest`, `readFileRequest` and `readWeightsRequest`; else the server reads the disk itself, where it has one. */
	readonly files?: boolean;
	/** The URI of a folder that is the server's own, where it keeps what it has read from session to session; without it nothing is kept. */
	readonly storage?: string;
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

/** The scheme of the documents in which our client says what a problem's code means: `copytaster-help:/CODE.md`. */
export const HELP_SCHEME = 'copytaster-help';

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

// ── who is who ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Client → server: the person at a place of an open article. Parameters `PersonParams`, answers `PersonAt` or null. */
export const personRequest = 'copytaster/person';

/** The parameters of `personRequest`. */
export interface PersonParams {
	readonly uri: string;
	/** LSP position. */
	readonly position: { readonly line: number; readonly character: number };
}

/** A person as the commands on people offer them. */
export interface PersonAt extends FoundPerson {
	/** The words in this article that decisions on this mention go by. */
	readonly words: string;
	readonly spellings: readonly string[];
	readonly articles: readonly { readonly uri: string; readonly name: string; readonly detail: string }[];
	/** Who is probably the same, best first. */
	readonly candidates: readonly (FoundPerson & { readonly why: string })[];
}

/** A person in a list to choose from. */
export interface FoundPerson {
	readonly id: string;
	readonly name: string;
	/** Title and other spellings, in words. */
	readonly detail: string;
}

/** Client → server: people of the folder by any spelling. Parameters `FindPeopleParams`, answers a list of `FoundPerson`, best first. */
export const findPeopleRequest = 'copytaster/findPeople';

/** The parameters of `findPeopleRequest`. */
export interface FindPeopleParams {
	readonly query: string;
	/** The id of a person who is not to be listed. */
	readonly besides: string;
}

/** Client → server: what to write so that something is decided; but for notes, nothing is decided yet. Parameters `DecideParams`, answers `DecideResult`. */
export const decideRequest = 'copytaster/decide';

/** The parameters of `decideRequest`. `uri` is the article that it was decided in; people go by their ids. */
export type DecideParams = { readonly uri: string } & (
	| { readonly kind: 'same' | 'apart'; readonly person: string; readonly other: string }
	/** In these articles it is somebody else. */
	| { readonly kind: 'split'; readonly person: string; readonly articles: readonly string[] }
	| { readonly kind: 'nobody'; readonly words: string }
	| { readonly kind: 'spelling'; readonly person: string; readonly use: string }
	| { readonly kind: 'dossier'; readonly person: string }
	/** Takes a decision back: `file` is the URI of the file that holds it. */
	| { readonly kind: 'takeBack'; readonly file: string }
	/** Lets a problem stand. */
	| ({ readonly kind: 'stet'; readonly code: string } & Passage)
	/** Ignores a problem in the whole article. */
	| { readonly kind: 'ignore'; readonly code: string }
	/** Writes a note on a passage; where the passage is empty, on the name, date, figure or quotation that stands there. */
	| ({
			readonly kind: 'note';
			readonly status: string;
			readonly text: string;
			readonly code?: string;
			readonly by?: string;
			readonly created?: string;
			readonly record?: SourceRecord;
	  } & Passage)
	/** Changes what a note says, or which words it is about; an empty `record` takes the source away. */
	| ({
			readonly kind: 'changeNote';
			readonly id: string;
			readonly status?: string;
			readonly text?: string;
			readonly record?: SourceRecord;
	  } & Partial<Passage>)
	/** Takes over the notes in a text of Web Annotations (JSON-LD) or in Hypothesis' export, as far as their words stand in the article. */
	| { readonly kind: 'importNotes'; readonly text: string }
	/** An article was renamed or moved, and its notes go along: `uri` is where it is now. */
	| { readonly kind: 'moveNotes'; readonly from: string }
	/** Takes a note, a stet or an ignore back. */
	| { readonly kind: 'removeNote'; readonly id: string }
);

/** A passage of an open article, and its words, so that nothing is written about others. */
export interface Passage {
	/** Line and character, end line and end character (LSP). */
	readonly at: readonly [number, number, number, number];
	readonly words: string;
}

/**
 * The server's own command, for clients that are not ours where the server has a disk: decides what its one argument, a `DecideParams`, says,
 * and writes it down.
 */
export const decideOnServerCommand = 'copytaster.decide';

/** What to write below a folder, with what it says in words; or in plain words why that cannot be decided. */
export type DecideResult =
	| {
			readonly folder: string;
			readonly files: readonly FileToWrite[];
			/** Empty where there is nothing to tell: notes that moved along with their words. */
			readonly words: string;
			/** What takes it back, where other things may have been written to the same file meanwhile; else the files are put back as they were. */
			readonly undo?: DecideParams;
	  }
	| { readonly reason: string };

/** A file by its path below a folder; null takes it away, `keep` leaves alone what is there already. */
export interface FileToWrite {
	readonly path: string;
	readonly text: string | null;
	readonly keep?: boolean;
}

/**
 * Server → client: writes what was decided by renaming a person. Parameters a `DecideResult` with files; answers nothing, when it is written or
 * the user has been told why not.
 */
export const writeRequest = 'copytaster/write';

/** Client → server: all decisions. No parameters; answers a list of `MadeDecision`. */
export const decisionsRequest = 'copytaster/decisions';

/** A decision in words, with the file that holds it. */
export interface MadeDecision {
	readonly uri: string;
	readonly words: string;
}

/** Client → server, a notification: files of decisions or dossiers that were written just now. Parameters `WrittenParams`. */
export const writtenNotification = 'copytaster/written';

/** The parameters of `writtenNotification`. */
export interface WrittenParams {
	readonly files: readonly { readonly uri: string; readonly text: string | null }[];
}

// ── notes ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Client → server: the notes on an article, or on all. Parameters `NotesParams`, answers a list of `WrittenNote` in the order of their places. */
export const notesRequest = 'copytaster/notes';

/** The parameters of `notesRequest`. */
export interface NotesParams {
	/** Undefined for all articles of the folders. */
	readonly uri?: string;
}

/** Where what a passage says comes from; a field that nobody has filled in is not there. */
export interface SourceRecord {
	readonly who?: string;
	/** A document or a link. */
	readonly document?: string;
	/** A page, or a time in a recording. */
	readonly page?: string;
	/** `on the record`, `background`, `deep background` or `off the record`. */
	readonly groundRules?: string;
	/** `primary` or `secondary`. */
	readonly rank?: string;
	readonly corroboratedBy?: string;
	readonly conflictsWith?: string;
}

/** A note as it is shown. */
export interface WrittenNote {
	readonly id: string;
	/** The article's URI, and its name for people to read. */
	readonly uri: string;
	readonly article: string;
	readonly status: string;
	/** The code of the problem that is let stand or asked about. */
	readonly code?: string;
	/** Markdown. */
	readonly text: string;
	readonly tags: readonly string[];
	readonly by?: string;
	readonly created?: string;
	/** The words that it was written on; empty for the whole article. */
	readonly words: string;
	/** Where they stand now; only in open articles, and only where that is certain. */
	readonly at?: readonly [number, number, number, number];
	/** Its words are gone, or cannot be told from others. */
	readonly orphan: boolean;
	/** Its words have been changed. */
	readonly changed: boolean;
	readonly record?: SourceRecord;
	/** The same in one line of words. */
	readonly source?: string;
	/** Who is named in its words or speaks them, by the fullest name that the article gives them. */
	readonly people: readonly string[];
}

/** Client → server: the notes of all articles, to be taken elsewhere. Parameters `SheetParams`, answers a text. */
export const sheetRequest = 'copytaster/sheet';

/** The parameters of `sheetRequest`. */
export interface SheetParams {
	/** A fact-check sheet for spreadsheets, for print or in Markdown, the queries alone in Markdown, or the notes as a collection of Web Annotations. */
	readonly format: 'csv' | 'html' | 'md' | 'queries' | 'jsonld';
}

/** Client → server: what is to be checked in an open article. Parameters `FactsParams`, answers `FactsToCheck`, or null where that is no article. */
export const factsRequest = 'copytaster/facts';

/** The parameters of `factsRequest`. */
export interface FactsParams {
	readonly uri: string;
}

/** The names, titles, figures, dates and quotations of an article, and how many of them are CQ. */
export interface FactsToCheck {
	/** Each as the line and character where it starts and those where it ends, as in a `Range` of the protocol. */
	readonly unchecked: readonly (readonly [number, number, number, number])[];
	readonly checked: number;
	readonly total: number;
}

/** Server → client, a notification: notes are others than before. No parameters. */
export const notesChangedNotification = 'copytaster/notesChanged';

/** The client's command that lets a problem stand, one of the fixes that every problem has. The argument of these is a `DecideParams`. */
export const stetCommand = 'copytaster.stet';
/** The one that ignores a problem's code in its article. */
export const ignoreInArticleCommand = 'copytaster.ignoreInArticle';
/** The one that turns a problem's code off in the settings of the folder; the argument is a `TurnOffParams`. */
export const turnOffInFolderCommand = 'copytaster.turnOffInFolder';
/** The one that keeps a question to the writer. */
export const queryCommand = 'copytaster.query';
/** The client's command that lists notes, stets and what is ignored. No argument. */
export const showNotesCommand = 'copytaster.showNotes';

/** The argument of `turnOffInFolderCommand`. */
export interface TurnOffParams {
	readonly uri: string;
	readonly code: string;
}

/**
 * The client's command that joins two people. The argument of this and the next four is a `DecideParams`, or none to ask. Commands on people
 * are offered only to clients that say `files`.
 */
export const samePersonCommand = 'copytaster.samePerson';
/** The one that keeps two people apart for good. */
export const neverTheSameCommand = 'copytaster.neverTheSame';
/** The one that takes mentions of two people apart who were joined. */
export const splitCommand = 'copytaster.splitPerson';
/** The one that says that words name nobody. */
export const notAPersonCommand = 'copytaster.notAPerson';
/** The one that chooses the spelling by which a person is called. */
export const useThisSpellingCommand = 'copytaster.useThisSpelling';
/** The one that writes a dossier for a person. */
export const createDossierCommand = 'copytaster.createDossier';
/** The one that takes a decision back: the last one, or that of its argument, a `DecideParams`. */
export const undoDecisionCommand = 'copytaster.undoDecision';
/** The one that lists all decisions on people, to take one back. No argument. */
export const showDecisionsCommand = 'copytaster.showDecisions';
