// What is let stand, ignored and noted, and what is kept of it. Runs in the desktop's host and in the web's.
import * as vscode from 'vscode';
import { equal, find, holds, hover, inFolder, problems, show, until } from './editor.ts';

const VOTE = 'harbour-vote.txt';
const SPEECH = 'unattributed-quotation: “The fish will not come back for a speech.”';

suite('notes beside the articles', () => {
	test('a problem is let stand, stays so through edits, and comes back', async () => {
		const vote = await show(VOTE);
		await until('the problem', () => problems(vote).includes(SPEECH));
		const editor = vscode.window.activeTextEditor;
		if (!editor) throw new Error('no editor');
		const { start } = find(vote, 'The fish');
		editor.selection = new vscode.Selection(start, start);
		await vscode.commands.executeCommand('copytaster.stet');
		await until('it to go', () => !problems(vote).includes(SPEECH));
		const kept = await read('.copytaster/notes/harbour-vote.txt.jsonld');
		holds(kept, '"TextQuoteSelector","exact":"“The fish will not come back for a speech.”"');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(vote.uri, new vscode.Position(0, 0), 'LATE EDITION\n\n');
		await vscode.workspace.applyEdit(edit);
		await until('the card', async () => (await hover(vote, find(vote, 'The fish'))).includes('Stet: “The fish'));
		equal(problems(vote).includes(SPEECH), false);
		await vscode.commands.executeCommand('undo');
		await vscode.commands.executeCommand('copytaster.undoDecision');
		await until('it to come back', () => problems(vote).includes(SPEECH));
		equal(await read('.copytaster/notes/harbour-vote.txt.jsonld'), '');
		await vscode.commands.executeCommand('workbench.action.files.revert');
	});

	test('a problem is turned off in the folder', async () => {
		const vote = await show(VOTE);
		await until('the problem', () => problems(vote).includes(SPEECH));
		await vscode.commands.executeCommand('copytaster.turnOffInFolder', { uri: vote.uri.toString(), code: 'unattributed-quotation' });
		await until('it to go', () => !problems(vote).includes(SPEECH));
		holds(await read('.vscode/settings.json'), '"copytaster.problems.unattributed-quotation": "off"');
		const settings = vscode.workspace.getConfiguration('copytaster', vote.uri);
		await settings.update('problems.unattributed-quotation', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
		await until('it to come back', () => problems(vote).includes(SPEECH));
	});

	test('a note goes along with its renamed article, and a problem’s code leads to a page', async () => {
		const [old, renamed] = [inFolder('letter to the editor.txt'), inFolder('letter (2).txt')];
		const letter = await show('letter to the editor.txt');
		const editor = vscode.window.activeTextEditor;
		if (!editor) throw new Error('no editor');
		const { start, end } = find(letter, 'asked her twice');
		editor.selection = new vscode.Selection(start, end);
		await vscode.commands.executeCommand('copytaster.markDisputed');
		await until('the note', async () => (await read('.copytaster/notes/letter to the editor.txt.jsonld')).includes('disputed'));
		const there = new vscode.WorkspaceEdit();
		there.renameFile(old, renamed);
		await vscode.workspace.applyEdit(there);
		await until('the note to go along', async () => (await read('.copytaster/notes/letter (2).txt.jsonld')).includes('asked her twice'));
		await until('the old file to go', async () => (await read('.copytaster/notes/letter to the editor.txt.jsonld')) === '');
		await vscode.commands.executeCommand('copytaster.undoDecision');
		await until('it to be taken back', async () => (await read('.copytaster/notes/letter (2).txt.jsonld')) === '');
		const back = new vscode.WorkspaceEdit();
		back.renameFile(renamed, old);
		await vscode.workspace.applyEdit(back);
		const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('copytaster-help:/scare-quotes.md'));
		holds(page.getText(), 'The ministry opened its "modern" pier.');
	});
});

/** A file of the folder; empty where there is none. */
async function read(path: string): Promise<string> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(path)));
	} catch {
		return '';
	}
}
