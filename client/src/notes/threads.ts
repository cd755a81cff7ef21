import {
	type Comment,
	CommentMode,
	type CommentThread,
	CommentThreadCollapsibleState,
	comments,
	type Disposable,
	MarkdownString,
	Range,
	Uri,
	workspace,
} from 'vscode';
import type { WrittenNote } from '../../../server/src/protocol.ts';
import type { DecisionCommands } from '../commands/decisions.ts';
import type { NoteDesk } from './desk.ts';
import { definitionOf } from './source.ts';
import { labelOf, ownTags, statusNames, statusNow } from './words.ts';

/** Notes as threads beside the lines that they are about. */
export interface NoteThreads extends Disposable {
	/** Lets the words of a note be written anew in its thread. */
	edit(comment: unknown): void;
	saveEdited(comment: unknown): Promise<void>;
	cancelEdit(comment: unknown): void;
	remove(comment: unknown): Promise<void>;
	/** The note of a thread, for commands in its title. */
	noteOf(thread: unknown): WrittenNote | undefined;
}

/** The one comment of a thread: a note. */
interface NoteComment extends Comment {
	readonly note: WrittenNote;
	readonly thread: CommentThread;
	body: string | MarkdownString;
	mode: CommentMode;
}

/** The threads of one window. */
export function createNoteThreads(desk: NoteDesk, decisions: Pick<DecisionCommands, 'carryOut'>): NoteThreads {
	const controller = comments.createCommentController('copytaster.notes', 'Copytaster');
	const threads = new Map<string, { readonly thread: CommentThread; readonly shown: string }>();
	const show = () => {
		const open = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
		const wanted = new Map<string, WrittenNote>();
		for (const [uri, notes] of desk.all) if (open.has(uri)) for (const note of notes) if (hasThread(note)) wanted.set(keyOf(note), note);
		for (const [key, { thread }] of threads) {
			if (wanted.has(key)) continue;
			thread.dispose();
			threads.delete(key);
		}
		const names = statusNames();
		for (const [key, note] of wanted) {
			const shown = JSON.stringify([note, labelOf(note, names), definitionOf(note.record?.groundRules)]);
			const known = threads.get(key);
			if (known?.shown === shown) continue;
			const range = rangeOf(note);
			const thread = known?.thread ?? controller.createCommentThread(Uri.parse(note.uri, true), range, []);
			// what is being written is not taken away
			const [written] = thread.comments as readonly NoteComment[];
			thread.range = range;
			if (written?.mode !== CommentMode.Editing) thread.comments = [commentOf(note, thread)];
			thread.label = labelOf(note);
			thread.canReply = false;
			thread.contextValue = 'note';
			if (!known) thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
			threads.set(key, { thread, shown });
		}
	};
	const listener = desk.onDidChange(show);
	const redraw = ({ thread }: NoteComment) => {
		thread.comments = [...thread.comments];
	};
	return {
		edit(given) {
			const comment = given as NoteComment;
			comment.mode = CommentMode.Editing;
			comment.body = comment.note.text;
			redraw(comment);
		},
		async saveEdited(given) {
			const comment = given as NoteComment;
			const text = typeof comment.body === 'string' ? comment.body : comment.body.value;
			const { uri, id } = comment.note;
			comment.mode = CommentMode.Preview;
			await decisions.carryOut({ uri, kind: 'changeNote', id, text: text.trim() });
			redraw(comment);
		},
		cancelEdit(given) {
			const comment = given as NoteComment;
			comment.mode = CommentMode.Preview;
			comment.body = bodyOf(comment.note);
			redraw(comment);
		},
		async remove(given) {
			const { note } = given as NoteComment;
			await decisions.carryOut({ uri: note.uri, kind: 'removeNote', id: note.id });
		},
		noteOf(thread) {
			const [comment] = ((thread as Partial<CommentThread> | undefined)?.comments ?? []) as readonly Partial<NoteComment>[];
			return comment?.note;
		},
		dispose() {
			listener.dispose();
			for (const { thread } of threads.values()) thread.dispose();
			controller.dispose();
		},
	};
}

/** A mark without words needs no thread: it is drawn in the text. What is let stand is shown when the pointer rests on it. */
function hasThread({ status, text, at, record }: WrittenNote): boolean {
	return at !== undefined && (text !== '' || record !== undefined || !['cq', 'stet'].includes(status));
}

function keyOf({ uri, id }: WrittenNote): string {
	return `${uri} ${id}`;
}

function rangeOf({ at = [0, 0, 0, 0] }: WrittenNote): Range {
	return new Range(...at);
}

function commentOf(note: WrittenNote, thread: CommentThread): NoteComment {
	const { by, created } = note;
	const timestamp = created === undefined ? undefined : new Date(created);
	return {
		note,
		thread,
		body: bodyOf(note),
		mode: CommentMode.Preview,
		// a comment has to have an author
		author: { name: by ?? statusNow(note).name },
		label: [...(by === undefined ? [] : [statusNow(note).name]), ...ownTags(note)].join(' · '),
		contextValue: 'note',
		...(timestamp && !Number.isNaN(timestamp.valueOf()) ? { timestamp } : {}),
	};
}

/** Words that are no Markdown, on one line that can be wrapped; the editor's own way makes their spaces unbreakable. */
function plain(words: string): string {
	return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&:]/g, '\\$&');
}

function bodyOf({ text, code, record, source }: WrittenNote): MarkdownString {
	// a picture would be fetched from wherever it lies, without a click, and tell that the note was read
	const words = text.replace(/!(?=\[)/g, '&#33;');
	const body = new MarkdownString(words === '' && !source ? 'Nothing written yet.' : words);
	if (source !== undefined) body.appendMarkdown(`${text === '' ? '' : '\n\n'}**Source:** ${plain(source)}`);
	const rule = record?.groundRules ?? '';
	const means = definitionOf(rule);
	if (means !== '') body.appendMarkdown(`\n\n${rule.charAt(0).toUpperCase()}${rule.slice(1)}: ${plain(means)}`);
	if (code !== undefined) body.appendMarkdown(`\n\n\`${code.replace(/[^\w-]+/g, ' ')}\``);
	return body;
}
