import * as vscode from 'vscode';

/** The extension under test, as `activate` returned it. */
export interface Copytaster {
	readonly serving: boolean;
}

/** The extension under test; activates it. */
export async function copytaster(): Promise<Copytaster> {
	const extension = vscode.extensions.getExtension<Copytaster>('copytaster.copytaster');
	if (!extension) throw new Error('the extension is not there');
	return extension.activate();
}

/** The address of a file of the folder that the tests run in. */
export function inFolder(path: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) throw new Error('no folder is open');
	return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the folder in front. */
export async function show(path: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(inFolder(path));
	await vscode.window.showTextDocument(document, { preview: false });
	return document;
}

/** The range of the `nth` (first: 0) occurrence of some words; throws if there is none. */
export function find(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
	const text = document.getText();
	let at = text.indexOf(words);
	for (let i = 0; i < nth && at >= 0; i++) at = text.indexOf(words, at + 1);
	if (at < 0) throw new Error(`“${words}” stands nowhere in ${document.uri.path}`);
	return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Asks again every 50 ms until the answer is something; fails after `milliseconds`, saying what was waited for. */
export async function until<T>(
	what: string,
	ask: () => T | undefined | false | Thenable<T | undefined | false>,
	milliseconds = 15_000,
): Promise<T> {
	for (const start = Date.now(); ; ) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() - start > milliseconds) throw new Error(`waited in vain for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Throws with what was found where it is not what was expected (compared as JSON). */
export function equal(found: unknown, expected: unknown): void {
	const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
	if (a !== b) throw new Error(`expected ${b}, found ${a}`);
}

/** Throws unless the text contains the words. */
export function holds(text: string, words: string): void {
	if (!text.includes(words)) throw new Error(`“${words}” is not in: ${text}`);
}

/** The text of all hover cards at the start of a range. */
export async function hover(document: vscode.TextDocument, range: vscode.Range): Promise<string> {
	const position = range.start.translate(0, 1);
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
	return hovers.flatMap((one) => one.contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
}

/** Where F12 at the start of a range would go. */
export async function definitions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.Location[]> {
	type Found = vscode.Location | vscode.LocationLink;
	const found = await vscode.commands.executeCommand<Found[]>('vscode.executeDefinitionProvider', document.uri, range.start);
	return found.map((one) => ('targetUri' in one ? new vscode.Location(one.targetUri, one.targetSelectionRange ?? one.targetRange) : one));
}

/** What Shift+F12 at the start of a range would list. */
export async function references(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.Location[]> {
	return vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, range.start);
}

/** Our problems of a document: the code and the words that are underlined. */
export function problems(document: vscode.TextDocument): string[] {
	const ours = vscode.languages.getDiagnostics(document.uri).filter((problem) => problem.source === 'copytaster');
	return ours.map(({ code, range }) => `${typeof code === 'object' ? code.value : code}: ${document.getText(range)}`);
}
