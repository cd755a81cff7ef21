import {
	Disposable,
	EventEmitter,
	type QuickPickItem,
	QuickPickItemKind,
	ThemeColor,
	ThemeIcon,
	TreeItem,
	TreeItemCollapsibleState,
	window,
} from 'vscode';
import type { WrittenNote } from '../../../server/src/protocol.ts';
import type { NoteDesk } from './desk.ts';
import { detailOf, labelOf, statusNames, statusNow } from './words.ts';

/** The view of the notes of all articles. */
export interface NoteView extends Disposable {
	/** Asks which notes are to be shown: by status, person, tag or article, or by words in all that they say. */
	filter(): Promise<void>;
	/** Says beside the title how far the checking of the article in front has come; undefined says nothing. */
	describe(progress: string | undefined): void;
}

/** Which notes are shown. */
interface Filter {
	/** What the filter is called: `Query`, `Viktor Kharin`, `#figures` */
	readonly label: string;
	readonly fits: (note: WrittenNote) => boolean;
}

type FilterItem = QuickPickItem & { readonly filter?: Filter };

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
	let wanted: Filter | undefined;
	const matching = (note: WrittenNote) => wanted?.fits(note) ?? true;
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
		view.message = wanted
			? `${shown.length} of ${notes.length} notes: ${wanted.label}`
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
			const notes = [...desk.all.values()].flat();
			const choices = choicesFor(notes);
			const pick = window.createQuickPick<FilterItem>();
			pick.title = 'Filter Notes';
			pick.placeholder = 'Choose a status, person, tag or article, or write words of the note or its passage';
			pick.items = choices;
			pick.onDidChangeValue((value) => {
				const words = value.trim();
				pick.items = words === '' ? choices : [{ label: `Notes with “${words}”`, alwaysShow: true, filter: withWords(words) }, ...choices];
			});
			const chosen = await new Promise<FilterItem | undefined>((resolve) => {
				pick.onDidAccept(() => {
					resolve(pick.selectedItems[0]);
					pick.hide();
				});
				pick.onDidHide(() => resolve(undefined));
				pick.show();
			});
			pick.dispose();
			if (!chosen) return;
			wanted = chosen.filter;
			show();
		},
		describe(progress) {
			view.description = progress ?? '';
		},
		dispose: () => Disposable.from(view, listener, changed).dispose(),
	};
}

/** All that notes can be filtered by, and how many notes each leaves. */
function choicesFor(notes: readonly WrittenNote[]): readonly FilterItem[] {
	const names = Object.entries(statusNames());
	const counted = (title: string, labelled: readonly string[], fits: (label: string) => (note: WrittenNote) => boolean): FilterItem[] => {
		const counts = new Map<string, number>();
		for (const label of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
		const items = [...counts].map(([label, count]) => ({ label, description: String(count), filter: { label, fits: fits(label) } }));
		const sorted = items.sort((a, b) => Number(b.description) - Number(a.description) || (a.label < b.label ? -1 : 1));
		return items.length > 0 ? [{ label: title, kind: QuickPickItemKind.Separator }, ...sorted] : [];
	};
	const nameOf = (note: WrittenNote) => names.find(([status]) => status === statusNow(note).status)?.[1] ?? note.status;
	const tagsOf = ({ tags }: WrittenNote) => tags.map((tag) => `#${tag}`);
	return [
		{ label: 'All notes', description: String(notes.length) },
		...counted('Status', notes.map(nameOf), (label) => (note) => nameOf(note) === label),
		...counted('Tag', notes.flatMap(tagsOf), (label) => (note) => tagsOf(note).includes(label)),
		...counted(
			'Person',
			notes.flatMap(({ people }) => people),
			(label) => (note) => note.people.includes(label),
		),
		...counted(
			'Written by',
			notes.flatMap(({ by }) => by ?? []),
			(label) => (note) => note.by === label,
		),
		...counted(
			'Article',
			notes.map(({ article }) => article),
			(label) => (note) => note.article === label,
		),
	];
}

/** The notes that have all of some words somewhere in what they say, mean or are called. */
function withWords(words: string): Filter {
	const wanted = words.toLowerCase().split(/\s+/);
	return {
		label: `“${words}”`,
		fits(note) {
			const { text, article, by, code, tags, source, people } = note;
			const said = [text, note.words, article, by, code, statusNow(note).name, source, ...tags, ...people];
			const all = said.join('\n').toLowerCase();
			return wanted.every((word) => all.includes(word));
		},
	};
}

function articleItem(article: string, notes: readonly WrittenNote[]): TreeItem {
	const item = new TreeItem(article, TreeItemCollapsibleState.Expanded);
	item.iconPath = ThemeIcon.File;
	item.description = `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`;
	item.accessibilityInformation = { label: `${article}, ${item.description}` };
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
