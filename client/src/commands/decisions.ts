import { env, type QuickPickItem, Selection, type TextEditor, Uri, window, workspace } from 'vscode';
import {
	type DecideParams,
	type DecideResult,
	decideRequest,
	decisionsRequest,
	type FindPeopleParams,
	type FoundPerson,
	findPeopleRequest,
	type MadeDecision,
	type PersonAt,
	type PersonParams,
	personRequest,
	type WrittenParams,
	writtenNotification,
} from '../../../server/src/protocol.ts';
import { below, type LeadsOut, readText, toldOf, unwriteFiles, whyNotWritten, type WrittenFile, writeFiles } from '../decision-writer.ts';

/** The server, as far as decisions need it; each call starts it if it does not run yet. */
export interface DecisionServer {
	request<R>(method: string, params: unknown): Promise<R | undefined>;
	notify(method: string, params: unknown): Promise<void>;
}

/** The commands by which a person has the last word on who is who; each can be called with a decision ready to be carried out. */
export interface DecisionCommands {
	samePerson(decision?: unknown): Promise<void>;
	neverTheSame(decision?: unknown): Promise<void>;
	split(decision?: unknown): Promise<void>;
	notAPerson(decision?: unknown): Promise<void>;
	useThisSpelling(decision?: unknown): Promise<void>;
	createDossier(decision?: unknown): Promise<void>;
	undo(decision?: unknown): Promise<void>;
	showAll(): Promise<void>;
	/** Writes what the server was asked to decide by other means than these commands. */
	keep(result: DecideResult): Promise<void>;
	/** Carries out what was decided by other means; whether it was. */
	carryOut(decision: DecideParams): Promise<boolean>;
}

interface Choice extends QuickPickItem {
	readonly id: string;
}

/** What was decided, and how it is taken back: by another decision, or by putting the files back. */
interface Made {
	readonly words: string;
	readonly files: readonly WrittenFile[];
	readonly undo?: DecideParams;
}

const TRY_AGAIN = 'Try Again';
const COPY = 'Copy the Note';
const UNDO = 'Undo';

/** The commands of one window. What was decided in it can be undone, latest first. */
export function createDecisionCommands(server: DecisionServer, leadsOut?: LeadsOut): DecisionCommands {
	const made: Made[] = [];

	/** One after the other, so that of two files under one name the later one stays. */
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
		const next = last.then(act, act);
		last = next;
		return next;
	};
	const carryOut = async (params: DecideParams): Promise<readonly WrittenFile[] | undefined> => {
		const result = await server.request<DecideResult>(decideRequest, params);
		return result && keep(result, params);
	};
	/** Writes and tells the server; what is no decision but a dossier cannot be undone here and does not hold unless it is kept. */
	const keep = async (result: DecideResult, wish?: DecideParams): Promise<readonly WrittenFile[] | undefined> => {
		const dossier = wish?.kind === 'dossier';
		const note = wish?.kind === 'note' || wish?.kind === 'changeNote' ? (wish.text ?? '') : '';
		// what somebody has written is not to be written again
		const ways = note === '' ? [] : [COPY];
		const copy = async () => env.clipboard.writeText(note);
		if ('reason' in result) {
			void window.showWarningMessage(result.reason, ...ways).then((answer) => (answer === COPY ? copy() : undefined));
			return undefined;
		}
		const { folder, files, words, undo: back } = result;
		try {
			const written = await inTurn(() => writeFiles(workspace.fs, Uri.parse(folder, true), files, leadsOut));
			await server.notify(writtenNotification, toldOf(written));
			if (!dossier && words !== '') {
				made.push({ words, files: written, ...(back ? { undo: back } : {}) });
				if (isMark(wish) && !isReadAloud()) void window.setStatusBarMessage(words, 5000);
				else void window.showInformationMessage(words, UNDO).then((answer) => (answer === UNDO ? undo() : undefined));
			}
			return written;
		} catch (error) {
			const told: WrittenParams = {
				files: files.map(({ path, text }) => ({ uri: below(Uri.parse(folder, true), path).toString(), text })),
			};
			// it holds in this window, so that nothing has to be decided twice
			if (!dossier) await server.notify(writtenNotification, told);
			const what = note === '' ? 'The decision holds' : 'The note is there';
			const holds = dossier ? 'The dossier' : `${what} until the window is closed, but`;
			void window
				.showErrorMessage(`${holds} could not be kept in the folder: ${whyNotWritten(error)}.`, TRY_AGAIN, ...ways)
				.then(async (answer) => {
					if (answer === TRY_AGAIN) await keep(result, wish);
					if (answer === COPY) await copy();
				});
			return undefined;
		}
	};
	/** The person at the cursor of the article in front; says so where there is none. */
	const personHere = async (): Promise<{ editor: TextEditor; uri: string; person: PersonAt } | undefined> => {
		const editor = window.activeTextEditor;
		if (!editor) return undefined;
		const uri = editor.document.uri.toString();
		const { line, character } = editor.selection.active;
		const params: PersonParams = { uri, position: { line, character } };
		const person = await server.request<PersonAt | null>(personRequest, params);
		if (person) return { editor, uri, person };
		void window.showInformationMessage('Put the cursor on a person’s name first.');
		return undefined;
	};
	const decideOnTwo = async (kind: 'same' | 'apart', given: unknown) => {
		if (isDecision(given, kind)) return void (await carryOut(given));
		const here = await personHere();
		if (!here) return;
		const { person, uri } = here;
		const title = kind === 'same' ? `Same Person: ${person.name}` : `Never the Same: ${person.name}`;
		const prompt = kind === 'same' ? `Who is the same person as ${person.name}?` : `Who is somebody else than ${person.name}?`;
		const other = await choosePerson(server, person, title, prompt);
		if (other !== undefined) await carryOut({ uri, kind, person: person.id, other });
	};
	const undo = async (given?: unknown): Promise<void> => {
		if (isDecision(given, 'takeBack') || isDecision(given, 'removeNote')) return void (await carryOut(given));
		const last = made.pop();
		if (!last) return showAll();
		if (last.undo) {
			if ((await carryOut(last.undo)) !== undefined) made.pop();
			return;
		}
		try {
			await unwriteFiles(workspace.fs, last.files);
			await server.notify(writtenNotification, toldOf(last.files, 'before'));
			void window.setStatusBarMessage(`Taken back: ${last.words}`, 5000);
		} catch (error) {
			made.push(last);
			void window.showErrorMessage(`The decision could not be taken back: ${whyNotWritten(error)}.`);
		}
	};
	const showAll = async () => {
		const all = (await server.request<readonly MadeDecision[]>(decisionsRequest, null)) ?? [];
		if (all.length === 0) return void window.showInformationMessage('Nothing has been decided about people in this folder.');
		const items = all.map(({ uri, words }) => ({ label: words, uri }));
		const chosen = await window.showQuickPick(items, { title: 'Decisions on People', placeHolder: 'Choose one to take it back' });
		if (!chosen) return;
		const uri = Uri.parse(chosen.uri, true);
		try {
			const file: WrittenFile = { uri, before: await readText(workspace.fs, uri), after: undefined };
			await unwriteFiles(workspace.fs, [{ ...file, before: undefined, after: file.before }]);
			made.push({ words: chosen.label, files: [file] });
			await server.notify(writtenNotification, toldOf([file]));
			void window.showInformationMessage(`Taken back: ${chosen.label}`, UNDO).then((answer) => (answer === UNDO ? undo() : undefined));
		} catch (error) {
			void window.showErrorMessage(`The decision could not be taken back: ${whyNotWritten(error)}.`);
		}
	};
	return {
		samePerson: (given) => decideOnTwo('same', given),
		neverTheSame: (given) => decideOnTwo('apart', given),
		async split(given) {
			if (isDecision(given, 'split')) return void (await carryOut(given));
			const here = await personHere();
			if (!here) return;
			const { person, uri } = here;
			if (person.articles.length < 2) return void window.showInformationMessage(`${person.name} is named in this article only.`);
			const items = person.articles.map((article) => ({
				label: article.name,
				description: article.detail,
				uri: article.uri,
				picked: article.uri === uri,
			}));
			const chosen = await window.showQuickPick(items, {
				title: `Split: ${person.name}`,
				placeHolder: `In which articles is ${person.name} somebody else?`,
				canPickMany: true,
			});
			if (chosen && chosen.length > 0) await carryOut({ uri, kind: 'split', person: person.id, articles: chosen.map((item) => item.uri) });
		},
		async notAPerson(given) {
			if (isDecision(given, 'nobody')) return void (await carryOut(given));
			const here = await personHere();
			if (here) await carryOut({ uri: here.uri, kind: 'nobody', words: here.person.words });
		},
		async useThisSpelling(given) {
			if (isDecision(given, 'spelling')) return void (await carryOut(given));
			const here = await personHere();
			if (!here) return;
			const { person, uri } = here;
			const items = person.spellings.map((label) => ({ label, ...(label === person.name ? { description: 'used now' } : {}) }));
			const use = await chooseSpelling(items, person.name);
			if (use !== undefined && use !== person.name) await carryOut({ uri, kind: 'spelling', person: person.id, use });
		},
		async createDossier(given) {
			let params: DecideParams | undefined = isDecision(given, 'dossier') ? given : undefined;
			if (!params) {
				const here = await personHere();
				params = here && { uri: here.uri, kind: 'dossier', person: here.person.id };
			}
			const [file] = (params && (await carryOut(params))) ?? [];
			if (!file) return;
			const editor = await window.showTextDocument(await workspace.openTextDocument(file.uri));
			const { end } = editor.document.lineAt(editor.document.lineCount - 1).range;
			if (file.before === undefined) editor.selection = new Selection(end, end);
		},
		undo,
		showAll,
		async keep(result) {
			await keep(result);
		},
		carryOut: async (decision) => (await carryOut(decision)) !== undefined,
	};
}

/** Whether a wish leaves a mark in the text: that says enough to whoever goes through a hundred facts. A problem that is gone leaves none. */
function isMark(wish: DecideParams | undefined): boolean {
	return wish?.kind === 'note' || wish?.kind === 'changeNote';
}

/** Whether somebody listens to the editor: messages are read aloud, the status bar is not. */
function isReadAloud(): boolean {
	return workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
}

/** Asks for a person: those who are probably meant first, then whoever is searched for. The id of the one chosen. */
async function choosePerson(server: DecisionServer, person: PersonAt, title: string, prompt: string): Promise<string | undefined> {
	const pick = window.createQuickPick<Choice>();
	pick.title = title;
	pick.placeholder = prompt;
	pick.matchOnDescription = true;
	const likely = person.candidates.map(
		(one): Choice => ({ id: one.id, label: one.name, description: one.detail, detail: `probably: ${one.why}` }),
	);
	let asked = 0;
	const search = async (query: string) => {
		const number = ++asked;
		pick.busy = true;
		const params: FindPeopleParams = { query, besides: person.id };
		const found = (await server.request<readonly FoundPerson[]>(findPeopleRequest, params)) ?? [];
		if (number !== asked) return;
		const others = found.filter(({ id }) => !likely.some((one) => one.id === id));
		// the search knows spellings that the editor's own filter does not
		pick.items = [
			...likely,
			...others.map(({ id, name, detail }): Choice => ({ id, label: name, description: detail, alwaysShow: query !== '' })),
		];
		pick.busy = false;
	};
	const chosen = new Promise<string | undefined>((resolve) => {
		pick.onDidChangeValue((query) => void search(query));
		pick.onDidAccept(() => {
			resolve(pick.selectedItems[0]?.id);
			pick.hide();
		});
		pick.onDidHide(() => resolve(undefined));
	});
	pick.items = likely;
	pick.show();
	void search('');
	const id = await chosen;
	pick.dispose();
	return id;
}

const ANOTHER = 'Another spelling…';

async function chooseSpelling(items: readonly QuickPickItem[], name: string): Promise<string | undefined> {
	const chosen = await window.showQuickPick([...items, { label: ANOTHER }], {
		title: `Use This Spelling: ${name}`,
		placeHolder: 'How is the name to be spelled in cards, lists and completions? The articles stay as they are.',
	});
	if (chosen?.label !== ANOTHER) return chosen?.label;
	const written = await window.showInputBox({ title: `Use This Spelling: ${name}`, value: name });
	return written?.trim() === '' ? undefined : written?.trim();
}

/** Whether a command was called with a decision of its kind; anybody can call a command with anything. */
function isDecision<K extends DecideParams['kind']>(given: unknown, kind: K): given is Extract<DecideParams, { kind: K }> & DecideParams {
	if (typeof given !== 'object' || given === null) return false;
	const { uri, kind: own, ...rest } = given as { readonly [key: string]: unknown };
	return typeof uri === 'string' && own === kind && Object.values(rest).every((value) => typeof value === 'string' || Array.isArray(value));
}
