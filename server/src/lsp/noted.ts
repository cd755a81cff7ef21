import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextSnapshot } from '../text/snapshot.ts';
import type { Complaint } from '../workspace/decision-files.ts';
import type { NoteFile } from '../workspace/notes/note-files.ts';
import type { Note, PlacedNote } from '../workspace/notes/notes.ts';

/** The notes on one article: another object whenever a note or its place is another. */
export interface ArticleNotes {
	/** In the order of their names; without places for an article that is not open. */
	readonly placed: readonly PlacedNote[];
	readonly notes: readonly Note[];
	/** The names of those whose words are gone, as far as the article was read. */
	readonly lost: ReadonlySet<string>;
}

/** The files of notes of one session, and where their notes stand in the open articles. */
export interface Noted {
	/** Whether a file holds the notes on an article. */
	holds(uri: string): boolean;
	/** What a file that `holds` says on the disk; undefined when it is gone. Takes effect with `settle`, unless the file is being written. */
	set(uri: string, text: string | undefined): void;
	/** What a file is to say, which is being written: that holds at once, whatever is still read from the disk. */
	hold(uri: string, text: string | undefined): void;
	/** Writing has ended, well or not; what was written last holds. */
	kept(uri: string, text: string | undefined): void;
	/** Another number whenever a file was written: what was read before that is too old. */
	turn(uri: string): number;
	/** A file, or all below a folder, is gone. Takes effect with `settle`. */
	forget(uri: string): void;
	/** Lets everybody know of all that was set since. */
	settle(): void;
	/** An article that is not open was read; undefined where there is none. Takes effect with `settle`. */
	read(uri: string, text: string | undefined): void;
	/** An article was opened. */
	opened(uri: string, text: TextSnapshot): void;
	/** An open article was edited: its notes move with the edits. */
	edited(uri: string, before: TextSnapshot, changes: readonly TextDocumentContentChangeEvent[]): void;
	closed(uri: string): void;
	/** The notes on an article, placed if it is open. */
	of(uri: string): ArticleNotes;
	/** The URIs of all articles that have notes, sorted. */
	articles(): readonly string[];
	/** What the file of an article's notes holds; empty where there is none, a complaint where it is broken. */
	fileOf(uri: string): NoteFile | Complaint;
	/** The file of an open article's notes as it has to be so that each note finds its passage in the text again; undefined if it is so already. `path` is the article's path below its folder. */
	refreshed(uri: string, path: string): NoteFile | undefined;
}

/** Before anything was read. */
export const NOTHING_NOTED: Noted = {
	holds: () => false,
	set: () => undefined,
	hold: () => undefined,
	kept: () => undefined,
	turn: () => 0,
	forget: () => undefined,
	settle: () => undefined,
	read: () => undefined,
	opened: () => undefined,
	edited: () => undefined,
	closed: () => undefined,
	of: () => ({ placed: [], notes: [], lost: new Set() }),
	articles: () => [],
	fileOf: () => ({ entries: [] }),
	refreshed: () => undefined,
};
