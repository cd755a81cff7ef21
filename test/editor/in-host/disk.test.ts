// What only a disk can do to an editor.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { equal, find, holds, hover, inFolder, problems, references, show, until } from './editor.ts';

const PARAGRAPH = 'Ilse Maarten, the mayor of Veldhaven, said the harbour would be dredged. “We shall see,” said Anders Holm.\n\n';

suite('what a disk can hold', () => {
	test('an article written by another program is read, one deleted while open is still served', async () => {
		const wire = await show('wire 0312 (2).txt');
		const file = inFolder('agency.txt');
		const listed = async () => (await references(wire, find(wire, 'Ilse Maarten'))).some((place) => place.uri.path === file.path);
		writeFileSync(file.fsPath, `Agency report\n\n${PARAGRAPH}`);
		await until('the new article', listed);
		// by the editor's own command, because a document that an extension opens is kept for minutes
		await vscode.commands.executeCommand('vscode.open', file);
		const agency = await until('the article in front', () => {
			const document = vscode.window.activeTextEditor?.document;
			return document?.uri.path === file.path && document;
		});
		await until('a card', () => hover(agency, find(agency, 'Anders Holm')));
		rmSync(file.fsPath);
		await new Promise((resolve) => setTimeout(resolve, 1000));
		holds(await hover(agency, find(agency, 'Anders Holm')), 'Anders Holm');
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await until('the article to go', async () => !(await listed()));
	});

	test('a photo with the ending .txt, an empty article and a folder that may not be read stop nothing', async () => {
		const closed = inFolder('closed').fsPath;
		mkdirSync(closed);
		writeFileSync(join(closed, 'secret.txt'), PARAGRAPH);
		chmodSync(closed, 0);
		try {
			await show('photo.txt').catch(() => undefined);
			writeFileSync(inFolder('empty.txt').fsPath, '');
			const empty = await show('empty.txt');
			equal(problems(empty), []);
			await vscode.commands.executeCommand('copytaster.restart');
			const vote = await show('harbour-vote.txt');
			holds(await until('a card', () => hover(vote, find(vote, 'Maarten said'))), 'Ilse Maarten');
		} finally {
			chmodSync(closed, 0o755);
		}
	});

	test('a very large text blocks no typing', async () => {
		writeFileSync(inFolder('large.txt').fsPath, `A large text\n\n${PARAGRAPH.repeat(100_000)}`);
		const vote = await show('harbour-vote.txt');
		const large = await vscode.workspace.openTextDocument(inFolder('large.txt')).then(
			(document) => vscode.window.showTextDocument(document),
			() => undefined,
		);
		await large?.edit((edit) => edit.insert(new vscode.Position(0, 0), 'X'));
		const before = Date.now();
		holds(await until('a card', () => hover(vote, find(vote, 'Maarten said'))), 'Ilse Maarten');
		if (Date.now() - before > 3000) throw new Error(`an answer took ${Date.now() - before} ms beside a large text`);
	});
});
