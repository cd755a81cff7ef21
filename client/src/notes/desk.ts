import { Disposable, EventEmitter, type Event, type TextDocument, window, workspace } from 'vscode';
import { type NotesParams, notesRequest, type WrittenNote } from '../../../server/src/protocol.ts';
import type { DecisionServer } from '../commands/decisions.ts';

/** The notes that the window shows, kept up to date with what is written and typed. */
export interface NoteDesk extends Disposable {
	/** The notes of all articles, by the article's URI. */
	readonly all: ReadonlyMap<string, readonly WrittenNote[]>;
	readonly onDidChange: Event<void>;
	/** Asks the server anew: notes are others than before. */
	refresh(): Promise<void>;
}

const AFTER_TYPING_MS = 400;

/** The desk of one window. `running` says whether there is a server to ask: nothing is started for notes alone. */
export function createNoteDesk(server: DecisionServer, running: () => boolean, serves: (document: TextDocument) => boolean): NoteDesk {
	const changed = new EventEmitter<void>();
	let all = new Map<string, readonly WrittenNote[]>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let asked = 0;
	const refresh = async () => {
		if (!running()) return;
		const number = ++asked;
		const notes = (await server.request<readonly WrittenNote[]>(notesRequest, {} satisfies NotesParams)) ?? [];
		if (number !== asked) return;
		all = new Map();
		for (const note of notes) all.set(note.uri, [...(all.get(note.uri) ?? []), note]);
		changed.fire();
	};
	const soon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => void refresh().catch(() => undefined), AFTER_TYPING_MS);
	};
	const listeners = Disposable.from(
		workspace.onDidChangeTextDocument(({ document }) => {
			if (all.has(document.uri.toString())) soon();
		}),
		workspace.onDidOpenTextDocument((document) => {
			if (serves(document)) soon();
		}),
		window.onDidChangeVisibleTextEditors(() => changed.fire()),
	);
	return {
		get all() {
			return all;
		},
		onDidChange: changed.event,
		refresh,
		dispose() {
			clearTimeout(timer);
			listeners.dispose();
			changed.dispose();
		},
	};
}
