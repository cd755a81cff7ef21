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
export function createNoteDesk(server: DecisionServer, running: () => boolean): NoteDesk {
	const changed = new EventEmitter<void>();
	let all = new Map<string, WrittenNote[]>();
	const waiting = new Set<string>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let asked = 0;
	const refresh = async () => {
		if (!running()) return;
		const number = ++asked;
		const notes = (await server.request<readonly WrittenNote[]>(notesRequest, {} satisfies NotesParams)) ?? [];
		if (number !== asked) return;
		all = new Map();
		for (const note of notes) {
			const known = all.get(note.uri);
			if (known) known.push(note);
			else all.set(note.uri, [note]);
		}
		changed.fire();
	};
	/** Asks anew for the articles that were typed in or opened, not for all of a large folder. */
	const refreshSome = async () => {
		const uris = [...waiting];
		waiting.clear();
		if (!running()) return;
		for (const uri of uris) {
			const number = asked;
			const notes = (await server.request<WrittenNote[]>(notesRequest, { uri } satisfies NotesParams)) ?? [];
			// whoever asked for all since knows better
			if (number !== asked) return;
			if (notes.length > 0) all.set(uri, notes);
			else all.delete(uri);
		}
		changed.fire();
	};
	const soon = ({ uri }: TextDocument) => {
		if (!all.has(uri.toString())) return;
		waiting.add(uri.toString());
		clearTimeout(timer);
		timer = setTimeout(() => void refreshSome().catch(() => undefined), AFTER_TYPING_MS);
	};
	const listeners = Disposable.from(
		workspace.onDidChangeTextDocument(({ document }) => soon(document)),
		workspace.onDidOpenTextDocument(soon),
		workspace.onDidCloseTextDocument(soon),
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
