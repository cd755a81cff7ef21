// What a journalist does with a folder of articles. Runs in the desktop's host and in the web's: vscode's own API and nothing else.
import * as vscode from 'vscode';
import { copytaster, definitions, equal, find, holds, hover, inFolder, problems, references, show, until } from './editor.ts';

const VOTE = 'harbour-vote.txt';
const WIRE = 'wire 0312 (2).txt';
const LETTER = 'letter to the editor.txt';
const UNSAID = '“The fish will not come back for a speech.”';

// a date without a year in an article that does not say when it was published
const BEFORE = ['relative-date-unanchored: March 12'];

suite('a folder of articles', () => {
	test('no server for texts that are no articles', async () => {
		const extension = await copytaster();
		await show('tools/requirements.txt');
		await show('turnout.csv');
		await new Promise((resolve) => setTimeout(resolve, 500));
		equal(extension.serving, false);
	});

	test('an article starts it', async () => {
		await show(VOTE);
		const extension = await copytaster();
		await until('the server', () => extension.serving);
	});

	test('hovering a surname tells who that is', async () => {
		const vote = await show(VOTE);
		const card = await until('a card', () => hover(vote, find(vote, 'Maarten said')));
		holds(card, 'Ilse Maarten');
		holds(card, 'mayor');
	});

	test('F12 goes to the fullest first reference, in whichever article', async () => {
		await show(VOTE);
		const wire = await show(WIRE);
		const [place] = await until('a place', async () => {
			const places = await definitions(wire, find(wire, 'Holm said'));
			return places.length > 0 && places;
		});
		equal(await textAt(place), 'Anders Holm');
		const letter = await show(LETTER);
		const elsewhere = await until('another article', async () => {
			const places = await definitions(letter, find(letter, 'Maarten'));
			return places.find((one) => one.uri.toString() !== letter.uri.toString());
		});
		equal(await textAt(elsewhere), 'Ilse Maarten');
	});

	test('Shift+F12 lists the mentions of all articles', async () => {
		const wire = await show(WIRE);
		const files = await until('mentions in five articles', async () => {
			const places = await references(wire, find(wire, 'Ilse Maarten'));
			const names = [...new Set(places.map((place) => place.uri.path.split('/').pop() ?? ''))].sort();
			return names.length === 5 && names;
		});
		equal(files, ['2023-11-02 radio transcript.txt', VOTE, LETTER, 'portrait.md', WIRE]);
	});

	test('the problem list shows the quotation that nobody said', async () => {
		const vote = await show(VOTE);
		const found = await until('problems', () => problems(vote).length > 0 && problems(vote));
		equal(found, ['vague-attribution: Officials say', `unattributed-quotation: ${UNSAID}`]);
	});

	test('the light bulb offers to attribute it', async () => {
		const vote = await show(VOTE);
		const actions = await until('quick fixes', async () => {
			const range = find(vote, UNSAID);
			const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', vote.uri, range);
			return offered.length > 0 && offered;
		});
		holds(actions.map((action) => action.title).join('\n'), 'Attribute to');
	});

	test('the outline and Ctrl+T name people and quotations', async () => {
		const vote = await show(VOTE);
		const outline = await until('the outline', async () => {
			const rows = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', vote.uri);
			return rows?.length > 0 && rows;
		});
		const names = (rows: readonly vscode.DocumentSymbol[]): string[] => rows.flatMap((row) => [row.name, ...names(row.children)]);
		holds(names(outline).join('\n'), 'Ilse Maarten');
		holds(names(outline).join('\n'), 'eleven years');
		const people = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Vidal');
		holds(people.map((person) => person.name).join('\n'), "Tomas O'Brien-Vidal");
	});

	test('names, dates and quotations are coloured', async () => {
		const vote = await show(VOTE);
		const coloured = await until('colours', async () => {
			const found = await colours(vote);
			return found.length > 0 && found;
		});
		for (const wanted of [
			'person: Ilse Maarten',
			"person: Tomas O'Brien-Vidal",
			'place: Rotterdam',
			'date: Monday',
			`quotation: ${UNSAID}`,
		]) {
			holds(coloured.join('\n'), wanted);
		}
	});

	test('an edit changes the problems, and undo takes it back', async () => {
		const wire = await show(WIRE);
		await until('the first answer', async () => (await colours(wire)).length > 0);
		await until('the first problem', () => problems(wire).length > 0);
		equal(problems(wire), BEFORE);
		const edit = new vscode.WorkspaceEdit();
		edit.insert(
			wire.uri,
			wire.lineAt(wire.lineCount - 1).range.end,
			'.\r\n\r\nThe fish market was cold and dark, and the lamps went out.\r\n\r\nSources say that nobody has ever seen the books of this harbour.\r\n',
		);
		await vscode.workspace.applyEdit(edit);
		await until('the new problem', () => problems(wire).some((problem) => problem.includes('Sources say')));
		await vscode.commands.executeCommand('undo');
		await until('the old problems', () => JSON.stringify(problems(wire)) === JSON.stringify(BEFORE));
	});

	test('an article added to the folder is read, and one deleted is forgotten', async () => {
		const wire = await show(WIRE);
		const added = inFolder('archive/late.txt');
		const listed = async () => (await references(wire, find(wire, 'Ilse Maarten'))).some((place) => place.uri.path === added.path);
		const text = 'Late news\n\nIlse Maarten, the mayor of Veldhaven, said on Tuesday that the dredger had arrived in the old harbour.\n';
		await vscode.workspace.fs.writeFile(added, new TextEncoder().encode(text));
		await until('the new article', listed);
		await vscode.workspace.fs.delete(added);
		await until('the article to go', async () => !(await listed()));
	});

	test('matters of style are reported in drafts, and in other copy where somebody has set so', async () => {
		const text =
			'Pier opened\n\nThe new pier was opened in 2019, two years late, and Brandt cut the ribbon in front of the crews and their families.\n\n' +
			'Fisheries Minister Ida Brandt had promised it to the islands.\n';
		const [own, wire] = ['draft pier.txt', 'pier.txt'];
		for (const name of [own, wire]) await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
		const [draft, other] = [await show(own), await show(wire)];
		const code = 'surname-before-first-reference';
		const reported = (document: vscode.TextDocument) => problems(document).some((problem) => problem.startsWith(code));
		await until('the draft to be reported', () => reported(draft));
		equal(reported(other), false);
		const settings = vscode.workspace.getConfiguration('copytaster.problems');
		await settings.update(code, 'warning', vscode.ConfigurationTarget.Workspace);
		await until('the other to be reported', () => reported(other));
		await settings.update(code, undefined, vscode.ConfigurationTarget.Workspace);
		await until('the other to be left alone', () => !reported(other));
		for (const name of [own, wire]) await vscode.workspace.fs.delete(inFolder(name));
	});

	test('a text under a strange name can be treated as an article', async () => {
		const pasted = await show('pasted.copy');
		equal(await hover(pasted, find(pasted, 'Anders Holm')), '');
		await vscode.commands.executeCommand('copytaster.treatAsArticle');
		const document = await until('the language', () => vscode.window.activeTextEditor?.document.languageId === 'article' && pasted);
		holds(await until('a card', () => hover(document, find(document, 'Anders Holm'))), 'Anders Holm');
	});

	test('requirements and tables stay without problems and cards', async () => {
		const requirements = await show('tools/requirements.txt');
		equal([problems(requirements), await hover(requirements, find(requirements, 'requests'))], [[], '']);
	});
});

/** The words at a place. */
async function textAt(place: vscode.Location | undefined): Promise<string | undefined> {
	return place && (await vscode.workspace.openTextDocument(place.uri)).getText(place.range);
}

/** The coloured words with their kinds, as the editor gets them. */
async function colours(document: vscode.TextDocument): Promise<string[]> {
	const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
		'vscode.provideDocumentSemanticTokensLegend',
		document.uri,
	);
	const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
		'vscode.provideDocumentSemanticTokens',
		document.uri,
	);
	const found: string[] = [];
	let [line, column] = [0, 0];
	const numbers = tokens?.data ?? [];
	for (let i = 0; i + 4 < numbers.length; i += 5) {
		const [down = 0, right = 0, length = 0, kind = 0] = numbers.slice(i, i + 4);
		column = down > 0 ? right : column + right;
		line += down;
		found.push(`${legend.tokenTypes[kind]}: ${document.getText(new vscode.Range(line, column, line, column + length))}`);
	}
	return found;
}
