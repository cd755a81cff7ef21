import { Disposable, EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window } from 'vscode';
import type { WrittenNote } from '../../../server/src/protocol.ts';
import type { NoteDesk } from './desk.ts';
import { detailOf, labelOf, STATUS_NAMES, statusNow } from './words.ts';

/** The view of the notes of all articles. */
export interface NoteView extends Disposable {
	/** Asks which notes are to be shown: by status, or by words in the note, its passage, tags, author or article. */
	filter(): Promise<void>;
}

/** A row: an article, or a note in it. */
type Row = { readonly article: string; readonly notes: readonly WrittenNote[] } | { readonly note: WrittenNote };

const ICONS: Readonly<Record<string, string>> = {
	unchecked: 'note',
	cq: 'check',
	query: 'question',
	disputed: 'warning',
	wrong: 'error',
	stet: 'circle-slash',
	tk: 'watch',
};

/** The view of one window; a click on a note runs `open` with it. */
export function createNoteView(desk: NoteDesk, open: string): NoteView {
	const changed = new EventEmitter<void>();
	let wanted: { readonly status: string | undefined; readonly words: string } = { status: undefined, words: '' };
	const matching = (note: WrittenNote) => {
		const now = statusNow(note);
		if (wanted.status !== undefined && now.status !== wanted.status) return false;
		const all = [note.text, note.words, note.article, note.by ?? '', note.code ?? '', now.name, ...note.tags].join('\n').toLowerCase();
		return wanted.words
			.toLowerCase()
			.split(/\s+/)
			.every((word) => all.includes(word));
	};
	const view = window.createTreeView<Row>('copytaster.notes', {
		showCollapseAll: true,
		treeDataProvider: {
			onDidChangeTreeData: changed.event,
			getTreeItem: (row) => ('note' in row ? noteItem(row.note, open) : articleItem(row.article, row.notes)),
			getChildren(row) {
				if (row) return 'note' in row ? [] : row.notes.map((note) => ({ note }));
				return [...desk.all.values()]
					.map((notes) => notes.filter(matching))
					.filter((notes) => notes.length > 0)
					.map((notes) => ({ article: notes[0]?.article ?? '', notes }))
					.sort((a, b) => (a.article < b.article ? -1 : 1));
			},
		},
	});
	const show = () => {
		const notes = [...desk.all.values()].flat();
		const shown = notes.filter(matching);
		const filtered = wanted.status !== undefined || wanted.words !== '';
		view.message = filtered
			? `${shown.length} of ${notes.length} notes: ${[wanted.status === undefined ? '' : (STATUS_NAMES[wanted.status] ?? ''), wanted.words].join(' ').trim()}`
			: notes.length === 0
				? 'Nothing is noted yet. Select some words of an article and run “Add Note…”.'
				: '';
		const queries = notes.filter(({ status }) => status === 'query').length;
		view.badge = queries > 0 ? { value: queries, tooltip: `${queries} ${queries === 1 ? 'query' : 'queries'} to writers` } : undefined;
		changed.fire();
	};
	const listener = desk.onDidChange(show);
	return {
		async filter() {
			const statuses = Object.entries(STATUS_NAMES).map(([status, label]) => ({ label, status }));
			const all = { label: 'All notes', status: undefined };
			const pick = window.createQuickPick<{ readonly label: string; readonly status: string | undefined; readonly alwaysShow?: boolean }>();
			pick.title = 'Filter Notes';
			pick.placeholder = 'Choose a status, or write words of the note, its passage, a tag, an author or an article';
			pick.items = [all, ...statuses];
			pick.onDidChangeValue((value) => {
				const words = value.trim();
				const search = { label: `Notes with “${words}”`, status: undefined, alwaysShow: true };
				pick.items = words === '' ? [all, ...statuses] : [search, ...statuses];
			});
			const chosen = await new Promise<typeof wanted | undefined>((resolve) => {
				pick.onDidAccept(() => {
					const [item] = pick.selectedItems;
					resolve(item && { status: item.status, words: item.alwaysShow ? pick.value.trim() : '' });
					pick.hide();
				});
				pick.onDidHide(() => resolve(undefined));
				pick.show();
			});
			pick.dispose();
			if (!chosen) return;
			wanted = chosen;
			show();
		},
		dispose: () => Disposable.from(view, listener, changed).dispose(),
	};
}

function articleItem(article: string, notes: readonly WrittenNote[]): TreeItem {
	const item = new TreeItem(article, TreeItemCollapsibleState.Expanded);
	item.iconPath = ThemeIcon.File;
	item.description = `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`;
	item.contextValue = 'article';
	return item;
}

function noteItem(note: WrittenNote, open: string): TreeItem {
	const label = labelOf(note);
	const item = new TreeItem(label, TreeItemCollapsibleState.None);
	const { status } = statusNow(note);
	item.description = detailOf(note);
	item.tooltip = [label, item.description].filter((part) => part !== '').join('\n');
	item.accessibilityInformation = { label: `${label}. ${item.description}. ${note.article}` };
	item.iconPath = note.orphan
		? new ThemeIcon('debug-disconnect')
		: new ThemeIcon(ICONS[status] ?? 'note', status === 'stet' ? undefined : new ThemeColor(`copytaster.note.${status}`));
	item.contextValue = note.orphan ? 'orphan' : 'note';
	item.command = { title: 'Show', command: open, arguments: [note] };
	return item;
}
