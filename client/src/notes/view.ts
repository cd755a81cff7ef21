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
	workspace,
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
type Row = ArticleRow | { readonly note: WrittenNote };

/** The row of an article: the same one for as long as it is shown, so that what is open below it stays open. */
interface ArticleRow {
	readonly uri: string;
	readonly article: string;
	/** What it was made of. */
	all: readonly WrittenNote[];
	notes: readonly WrittenNote[];
	/** All that is shown of it and of what is below it. */
	shown: string;
}

/** With more notes than this, articles are closed until somebody opens them: an editor makes all rows at once. */
const MOST_OPEN = 300;

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
	const changed = new EventEmitter<Row | undefined>();
	const rows = new Map<string, ArticleRow>();
	let count = 0;
	let wanted: Filter | undefined;
	let names = statusNames();
	const view = window.createTreeView<Row>('copytaster.notes', {
		showCollapseAll: true,
		treeDataProvider: {
			onDidChangeTreeData: changed.event,
			getTreeItem: (row) => ('note' in row ? noteItem(row.note, names, open) : articleItem(row, count <= MOST_OPEN)),
			getChildren(row) {
				if (row) return 'note' in row ? [] : row.notes.map((note) => ({ note }));
				return [...rows.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
			},
		},
	});
	/** Brings the rows up to date and tells the editor of those that are others than before: of none while somebody types beside the notes. */
	const show = (afresh = false) => {
		const others: ArticleRow[] = [];
		const gone = new Set(rows.keys());
		let [notes, queries, listed] = [0, 0, false];
		count = 0;
		for (const [uri, all] of desk.all) {
			notes += all.length;
			for (const { status } of all) if (status === 'query') queries++;
			const row = rows.get(uri);
			const known = row?.all === all && !afresh;
			const fitting = known ? row.notes : wanted ? all.filter(wanted.fits) : all;
			count += fitting.length;
			if (fitting.length === 0) continue;
			gone.delete(uri);
			if (known) continue;
			const shown = fitting.map((note) => [note.id, labelOf(note, names), detailOf(note), note.orphan].join(' ')).join('\n');
			if (row) {
				if (row.shown !== shown) others.push(row);
				Object.assign(row, { all, notes: fitting, shown });
			} else {
				rows.set(uri, { uri, article: fitting[0]?.article ?? '', all, notes: fitting, shown });
				listed = true;
			}
		}
		for (const uri of gone) rows.delete(uri);
		view.message = wanted
			? `${count} of ${notes} notes: ${wanted.label}`
			: notes === 0
				? 'Nothing is noted yet. Select some words of an article and run “Add Note…”.'
				: '';
		view.badge = queries > 0 ? { value: queries, tooltip: `${queries} ${queries === 1 ? 'query' : 'queries'} to writers` } : undefined;
		if (listed || gone.size > 0) changed.fire(undefined);
		else for (const row of others) changed.fire(row);
	};
	const listener = Disposable.from(
		desk.onDidChange(() => show()),
		workspace.onDidChangeConfiguration((change) => {
			if (!change.affectsConfiguration('copytaster.statusNames')) return;
			names = statusNames();
			show(true);
		}),
	);
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
			show(true);
		},
		describe(progress) {
			view.description = progress ?? '';
		},
		dispose: () => Disposable.from(view, listener, changed).dispose(),
	};
}

/** All that notes can be filtered by, and how many notes each leaves. */
function choicesFor(notes: readonly WrittenNote[]): readonly FilterItem[] {
	const names = statusNames();
	const counted = (title: string, labelled: readonly string[], fits: (label: string) => (note: WrittenNote) => boolean): FilterItem[] => {
		const counts = new Map<string, number>();
		for (const label of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
		const items = [...counts].map(([label, count]) => ({ label, description: String(count), filter: { label, fits: fits(label) } }));
		const sorted = items.sort((a, b) => Number(b.description) - Number(a.description) || (a.label < b.label ? -1 : 1));
		return items.length > 0 ? [{ label: title, kind: QuickPickItemKind.Separator }, ...sorted] : [];
	};
	const nameOf = (note: WrittenNote) => names[statusNow(note, names).status] ?? note.status;
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
	const names = statusNames();
	const wanted = words.toLowerCase().split(/\s+/);
	return {
		label: `“${words}”`,
		fits(note) {
			const { text, article, by, code, tags, source, people } = note;
			const said = [text, note.words, article, by, code, statusNow(note, names).name, source, ...tags, ...people];
			const all = said.join('\n').toLowerCase();
			return wanted.every((word) => all.includes(word));
		},
	};
}

function articleItem({ uri, article, notes }: ArticleRow, isOpen: boolean): TreeItem {
	const item = new TreeItem(article, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
	// what somebody has opened or closed stays so
	item.id = uri;
	item.iconPath = ThemeIcon.File;
	item.description = `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`;
	item.accessibilityInformation = { label: `${article}, ${item.description}` };
	item.contextValue = 'article';
	return item;
}

function noteItem(note: WrittenNote, names: Readonly<Record<string, string>>, open: string): TreeItem {
	const label = labelOf(note, names);
	const item = new TreeItem(label, TreeItemCollapsibleState.None);
	const { status } = statusNow(note, names);
	item.description = detailOf(note);
	item.tooltip = [label, item.description].filter((part) => part !== '').join('\n');
	item.accessibilityInformation = { label: [label, item.description, note.article].filter((part) => part !== '').join('. ') };
	item.iconPath = note.orphan
		? new ThemeIcon('debug-disconnect')
		: new ThemeIcon(ICONS[status] ?? 'note', status === 'stet' ? undefined : new ThemeColor(`copytaster.note.${status}`));
	item.contextValue = note.orphan ? 'orphan' : 'note';
	item.command = { title: 'Show', command: open, arguments: [note] };
	return item;
}
