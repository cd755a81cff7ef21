import {
	ConfigurationTarget,
	type Diagnostic,
	env,
	languages,
	ProgressLocation,
	type QuickPickItem,
	Range,
	Selection,
	TextEditorRevealType,
	Uri,
	window,
	workspace,
} from 'vscode';
import {
	type NotesParams,
	notesRequest,
	type SheetParams,
	sheetRequest,
	type Passage,
	type TurnOffParams,
	type WrittenNote,
} from '../../../server/src/protocol.ts';
import { askForSource } from '../notes/source.ts';
import { detailOf, labelOf, quoted, statusNames } from '../notes/words.ts';
import { readText, whyNotWritten } from '../decision-writer.ts';
import type { DecisionCommands, DecisionServer } from './decisions.ts';

/** What every problem can be answered with; each can be called with what it is about, or without for the problem at the cursor. */
export interface NoteCommands {
	stet(decision?: unknown): Promise<void>;
	query(decision?: unknown): Promise<void>;
	ignoreInArticle(decision?: unknown): Promise<void>;
	turnOffInFolder(what?: unknown): Promise<void>;
	/** Writes a note on the selection, or on what stands at the cursor. */
	addNote(): Promise<void>;
	/** Gives the selection, or what stands at the cursor, a status without a word. */
	mark(status: string): Promise<void>;
	/** Asks for another status of a note. */
	setStatus(note: WrittenNote | undefined): Promise<void>;
	/** Asks for the source of a note: of the one given, else of the one at the cursor; where there is none, one is written. */
	setSource(note: WrittenNote | undefined): Promise<void>;
	/** Goes to the words of a note. */
	show(note: unknown): Promise<void>;
	/** Says of an orphan that it is about the selected words. */
	reattach(row: unknown): Promise<void>;
	takeBack(row: unknown): Promise<void>;
	/** Takes over notes on the article in front that another program has written. */
	importNotes(): Promise<void>;
	/** Writes the notes of all articles to a file: a sheet for spreadsheets or for print, or Web Annotations. */
	exportSheet(): Promise<void>;
	/** Lists the notes, stets and ignores of all articles; each can be gone to or taken back. */
	showAll(): Promise<void>;
}

const UNDO = 'Undo';

/** The forms that notes are taken elsewhere in. */
const SHEETS: readonly (QuickPickItem & { readonly format: SheetParams['format']; readonly ending: string })[] = [
	{ label: 'Spreadsheet', description: 'CSV', format: 'csv', ending: 'csv' },
	{ label: 'Page to Print', description: 'HTML, the notes beside the lines', format: 'html', ending: 'html' },
	{ label: 'Markdown', description: 'a table', format: 'md', ending: 'md' },
	{ label: 'Queries to Writers', description: 'a list in Markdown', format: 'queries', ending: 'md' },
	{ label: 'Web Annotations', description: 'JSON-LD, for other programs', format: 'jsonld', ending: 'jsonld' },
];

/** The commands of one window; `decisions` writes what they decide, and undoes it. */
export function createNoteCommands(
	server: DecisionServer,
	decisions: Pick<DecisionCommands, 'carryOut'>,
	author: () => { readonly by?: string },
): NoteCommands {
	return {
		async stet(given) {
			const passage = passageOf(given) ?? (await problemHere());
			if (passage) await decisions.carryOut({ uri: passage.uri, kind: 'stet', code: passage.code, at: passage.at, words: passage.words });
		},
		async query(given) {
			const passage = passageOf(given) ?? (await problemHere());
			if (!passage) return;
			const text = await window.showInputBox({
				title: 'Query',
				prompt: `What is the writer to be asked about ${quoted(passage.words)}?`,
				placeHolder: 'Who says so?',
				validateInput: (words) => (words.trim() === '' ? 'Write the question down, or leave with Escape.' : undefined),
			});
			if (text === undefined) return;
			const { uri, code, at, words } = passage;
			const more = { created: now(), ...author() };
			await decisions.carryOut({ uri, kind: 'note', status: 'query', text: text.trim(), code, at, words, ...more });
		},
		async addNote() {
			const here = passageHere();
			if (!here) return;
			const text = await window.showInputBox({
				title: 'Add Note',
				prompt:
					here.words === '' ? 'Your note on the name, date, figure, quotation or word at the cursor' : `Your note on ${quoted(here.words)}`,
				placeHolder: 'Words after a # are tags: #figures',
				validateInput: (words) => (words.trim() === '' ? 'Write the note, or leave with Escape.' : undefined),
			});
			if (text === undefined) return;
			await decisions.carryOut({ ...here, kind: 'note', status: 'unchecked', text: text.trim(), created: now(), ...author() });
		},
		async mark(status) {
			const here = passageHere();
			if (here) await decisions.carryOut({ ...here, kind: 'note', status, text: '', created: now(), ...author() });
		},
		async setStatus(note) {
			if (!note) return;
			const items = Object.entries(statusNames()).map(([status, label]) => ({ label, status }));
			const chosen = await window.showQuickPick(items, { title: labelOf(note), placeHolder: 'What is it now?' });
			if (chosen) await decisions.carryOut({ uri: note.uri, kind: 'changeNote', id: note.id, status: chosen.status });
		},
		async setSource(given) {
			if (given) {
				const record = await askForSource(`Source of ${labelOf(given)}`, given.record ?? {});
				if (record) await decisions.carryOut({ uri: given.uri, kind: 'changeNote', id: given.id, record });
				return;
			}
			const here = passageHere();
			if (!here) return;
			const notes = (await server.request<readonly WrittenNote[]>(notesRequest, { uri: here.uri } satisfies NotesParams)) ?? [];
			const [line, character] = here.at;
			const there = notes.filter(({ at, status }) => at && status !== 'stet' && holds(at, line, character));
			const items = there.map((note) => ({ label: labelOf(note), detail: detailOf(note), note }));
			const chosen = items.length > 1 ? await window.showQuickPick(items, { title: 'Source of Which Note?' }) : items[0];
			if (chosen) return this.setSource(chosen.note);
			if (items.length > 0) return;
			const record = await askForSource(here.words === '' ? 'Source' : `Source of ${quoted(here.words)}`, {});
			if (record) await decisions.carryOut({ ...here, kind: 'note', status: 'unchecked', text: '', record, created: now(), ...author() });
		},
		async show(note) {
			if (isNote(note)) await showNote(server, note);
		},
		async reattach(row) {
			const { note } = (row ?? {}) as { readonly note?: unknown };
			const here = passageHere();
			if (!isNote(note) || !here || here.words === '' || here.uri !== note.uri)
				return void window.showInformationMessage('Select the words in its article first that the note is about.');
			await decisions.carryOut({ ...here, kind: 'changeNote', id: note.id });
		},
		async takeBack(row) {
			const { note } = (row ?? {}) as { readonly note?: unknown };
			if (isNote(note)) await decisions.carryOut({ uri: note.uri, kind: 'removeNote', id: note.id });
		},
		async ignoreInArticle(given) {
			const what = codeOf(given) ?? (await problemHere());
			if (what) await decisions.carryOut({ uri: what.uri, kind: 'ignore', code: what.code });
		},
		async turnOffInFolder(given) {
			const what = codeOf(given) ?? (await problemHere());
			if (what) await turnOff(what);
		},
		async importNotes() {
			const article = window.activeTextEditor?.document.uri;
			if (!article) return;
			const [place] =
				(await window.showOpenDialog({ title: 'Import Notes', filters: { 'Web Annotations, Hypothesis': ['json', 'jsonld'] } })) ?? [];
			if (!place) return;
			const text = await readText(workspace.fs, place);
			if (text !== undefined) await decisions.carryOut({ uri: article.toString(), kind: 'importNotes', text });
		},
		async exportSheet() {
			const folder = workspace.workspaceFolders?.[0]?.uri;
			const form = await window.showQuickPick(SHEETS, { title: 'Export Fact-Check Sheet', placeHolder: 'In which form?' });
			if (!form) return;
			const name = `${form.format === 'queries' ? 'queries' : 'fact-check-sheet'}.${form.ending}`;
			const place = await window.showSaveDialog({
				title: 'Export Fact-Check Sheet',
				...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
				filters: { [form.label]: [form.ending] },
			});
			if (!place) return;
			// articles that are not open are read and analysed for it
			const busy = { location: ProgressLocation.Notification, title: 'Export Fact-Check Sheet' };
			const params: SheetParams = { format: form.format };
			const text = await window.withProgress(busy, async () => server.request<string>(sheetRequest, params));
			if (text === undefined) return void window.showErrorMessage('The sheet could not be made: Copytaster does not run.');
			try {
				await workspace.fs.writeFile(place, new TextEncoder().encode(text));
			} catch (error) {
				return void window.showErrorMessage(`The sheet could not be written: ${whyNotWritten(error)}.`);
			}
			const answer = await window.showInformationMessage('The fact-check sheet is written.', 'Open');
			if (answer === 'Open') await env.openExternal(place);
		},
		async showAll() {
			const all = (await server.request<readonly WrittenNote[]>(notesRequest, {} satisfies NotesParams)) ?? [];
			if (all.length === 0) return void window.showInformationMessage('Nothing was noted or let stand in this folder.');
			const items = all.map((note) => ({ label: labelOf(note), description: note.article, detail: detailOf(note), note }));
			const chosen = await window.showQuickPick(items, {
				title: 'Notes and Stets',
				placeHolder: 'Choose one to see it, or to take it back',
				matchOnDescription: true,
				matchOnDetail: true,
			});
			if (!chosen) return;
			const { note } = chosen;
			const takeBack = 'Take It Back';
			const show = 'Show It in the Article';
			const what = await window.showQuickPick([show, takeBack], { title: chosen.label });
			if (what === takeBack) await decisions.carryOut({ uri: note.uri, kind: 'removeNote', id: note.id });
			if (what === show) await showNote(server, note);
		},
	};
}

/** Opens the article with the words of a note selected. */
async function showNote(server: DecisionServer, note: WrittenNote): Promise<void> {
	const editor = await window.showTextDocument(await workspace.openTextDocument(Uri.parse(note.uri, true)));
	const params: NotesParams = { uri: note.uri };
	const found = (await server.request<readonly WrittenNote[]>(notesRequest, params))?.find(({ id }) => id === note.id);
	if (!found?.at) {
		if (note.words !== '') void window.showInformationMessage(`The words ${quoted(note.words)} are not in the article any more.`);
		return;
	}
	const [line, character, endLine, endCharacter] = found.at;
	const range = new Range(line, character, endLine, endCharacter);
	editor.selection = new Selection(range.start, range.end);
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Writes `off` to the folder's settings; where no folder is open, to the user's. */
async function turnOff({ uri, code }: TurnOffParams): Promise<void> {
	const address = Uri.parse(uri, true);
	const target = workspace.getWorkspaceFolder(address) ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
	const key = `problems.${code}`;
	const settings = () => workspace.getConfiguration('copytaster', address);
	const known = settings().inspect(key);
	const before = target === ConfigurationTarget.Global ? known?.globalValue : known?.workspaceFolderValue;
	try {
		await settings().update(key, 'off', target);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return void window.showErrorMessage(`“${code}” could not be turned off: ${why}`);
	}
	const where = target === ConfigurationTarget.Global ? 'everywhere' : 'in this folder';
	void window.showInformationMessage(`“${code}” is turned off ${where}.`, UNDO).then((answer) => {
		if (answer === UNDO) void settings().update(key, before, target);
	});
}

/** A problem at the cursor of the article in front, chosen where there are several; says so where there is none. */
async function problemHere(): Promise<(Passage & TurnOffParams) | undefined> {
	const editor = window.activeTextEditor;
	if (!editor) return undefined;
	const { document, selection } = editor;
	const problems = languages
		.getDiagnostics(document.uri)
		.filter(({ source, range }) => source === 'copytaster' && range.intersection(selection) !== undefined);
	const items = problems.map((problem): QuickPickItem & { problem: Diagnostic } => ({
		label: codeIn(problem),
		detail: problem.message,
		problem,
	}));
	if (items.length === 0) return void window.showInformationMessage('Put the cursor on a problem first.');
	const chosen = items.length === 1 ? items[0] : await window.showQuickPick(items, { title: 'Which Problem?' });
	if (!chosen) return undefined;
	const { start, end } = chosen.problem.range;
	return {
		uri: document.uri.toString(),
		code: chosen.label,
		at: [start.line, start.character, end.line, end.character],
		words: document.getText(chosen.problem.range),
	};
}

/** The selection of the article in front, or without words the place of its cursor. */
function passageHere(): (Passage & { readonly uri: string }) | undefined {
	const editor = window.activeTextEditor;
	if (!editor) return undefined;
	const { document, selection } = editor;
	const { start, end } = selection;
	const words = document.getText(selection);
	return { uri: document.uri.toString(), at: [start.line, start.character, end.line, end.character], words };
}

/** Whether a place lies in a passage or at one of its ends. */
function holds([line, character, endLine, endCharacter]: Passage['at'], atLine: number, at: number): boolean {
	return (line < atLine || (line === atLine && character <= at)) && (atLine < endLine || (atLine === endLine && at <= endCharacter));
}

function isNote(given: unknown): given is WrittenNote {
	const { uri, id, words } = (given ?? {}) as Partial<Record<keyof WrittenNote, unknown>>;
	return typeof uri === 'string' && typeof id === 'string' && typeof words === 'string';
}

function codeIn({ code }: Diagnostic): string {
	return String(typeof code === 'object' ? code.value : code);
}

function passageOf(given: unknown): (Passage & TurnOffParams) | undefined {
	const what = codeOf(given);
	const { at, words } = (given ?? {}) as { readonly at?: unknown; readonly words?: unknown };
	if (!what || !Array.isArray(at) || at.length !== 4 || !at.every(Number.isInteger) || typeof words !== 'string') return undefined;
	return { ...what, at: at as unknown as Passage['at'], words };
}

/** Anybody can call a command with anything. */
function codeOf(given: unknown): TurnOffParams | undefined {
	const { uri, code } = (given ?? {}) as Partial<Record<keyof TurnOffParams, unknown>>;
	return typeof uri === 'string' && typeof code === 'string' && /^[a-z-]+$/.test(code) ? { uri, code } : undefined;
}

/** The moment, to the second (ISO 8601). */
function now(): string {
	return new Date().toISOString().replace(/\.\d+/, '');
}
