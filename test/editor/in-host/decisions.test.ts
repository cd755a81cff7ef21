// What a journalist decides about people, and what is kept of it. Runs in the desktop's host and in the web's.
import * as vscode from 'vscode';
import { definitions, equal, find, holds, hover, inFolder, show, until } from './editor.ts';

const VOTE = 'harbour-vote.txt';

suite('the last word on who is who', () => {
	test('a decision is kept in a file of its own, holds at once and can be taken back', async () => {
		const vote = await show(VOTE);
		const card = () => hover(vote, find(vote, 'Maarten said'));
		await until('a card', async () => (await card()).includes('Ilse Maarten'));
		const decision = { uri: vote.uri.toString(), kind: 'spelling', person: 'ilse-maarten', use: 'Ilse van Maarten' };
		await vscode.commands.executeCommand('copytaster.useThisSpelling', decision);
		await until('the spelling', async () => (await card()).includes('Ilse van Maarten'));
		const [name = ''] = await until('the file', async () => {
			const names = await kept();
			return names.length === 1 && names;
		});
		holds(name, '.yaml');
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(`.copytaster/people/${name}`)));
		holds(text, 'use: Ilse van Maarten');
		await vscode.commands.executeCommand('copytaster.undoDecision');
		await until('the old spelling', async () => !(await card()).includes('Ilse van Maarten'));
		equal(await kept(), []);
	});

	test('a dossier is created, F12 leads to it, and the card says what is written there', async () => {
		const vote = await show(VOTE);
		const wish = { uri: vote.uri.toString(), kind: 'dossier', person: 'ilse-maarten' };
		await vscode.commands.executeCommand('copytaster.createDossier', wish);
		const note = await until('the note', () => {
			const document = vscode.window.activeTextEditor?.document;
			return document?.uri.path.endsWith('/people/Ilse Maarten.md') && document;
		});
		holds(note.getText(), 'aliases:');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(note.uri, note.lineAt(note.lineCount - 1).range.end, 'Counts boats.\n');
		await vscode.workspace.applyEdit(edit);
		await note.save();
		await show(VOTE);
		// the editor sorts what it is given, so the note need not come first
		await until('F12 to the note', async () => {
			const places = await definitions(vote, find(vote, 'Maarten said'));
			return places.some((place) => place.uri.toString() === note.uri.toString());
		});
		await until('the card', async () => (await hover(vote, find(vote, 'Maarten said'))).includes('Counts boats.'));
		await vscode.workspace.fs.delete(note.uri);
		await until('the note to go', async () => !(await hover(vote, find(vote, 'Maarten said'))).includes('Counts boats.'));
	});
});

/** The names of the files that hold decisions on people. */
async function kept(): Promise<string[]> {
	try {
		return (await vscode.workspace.fs.readDirectory(inFolder('.copytaster/people'))).map(([name]) => name);
	} catch {
		return [];
	}
}
