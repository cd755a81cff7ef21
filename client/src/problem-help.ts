import { EventEmitter, type TextDocumentContentProvider, Uri, workspace } from 'vscode';

/** What each code of a problem means, as documents `copytaster-help:/CODE.md`: the row of the README's table, made into a page. */
export function createProblemHelp(extension: Uri): TextDocumentContentProvider {
	return {
		onDidChange: new EventEmitter<Uri>().event,
		async provideTextDocumentContent({ path }) {
			const code = path.replace(/^\//, '').replace(/\.md$/, '');
			const row = rowOf(await readme(extension), code);
			if (!row) return `${code}\n\nThere is no such problem.\n`;
			const [severity = '', reports = '', example = ''] = row;
			return [
				code,
				`Reports ${reports}.`,
				`Example: ${example}`,
				`Reported as: ${severity}. The setting copytaster.problems.${code} changes that, or turns it off.`,
				'To answer one in an article, put the cursor on it and press Ctrl+. (Cmd+. on a Mac): Stet lets this one stand and survives edits, Query… keeps a question to the writer beside the article, Ignore in This Article and Turn Off in This Folder go further. All of it can be taken back.',
				'',
			].join('\n\n');
		},
	};
}

/** The README as it lies in the extension's folder: packed, it has another name. */
async function readme(extension: Uri): Promise<string> {
	for (const name of ['README.md', 'readme.md']) {
		try {
			return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, name)));
		} catch {
			// the other name
		}
	}
	return '';
}

/** The cells behind a code in the table of problems. */
function rowOf(text: string, code: string): readonly string[] | undefined {
	const line = text.split(/\r?\n/).find((row) => row.startsWith(`| \`${code}\` |`));
	return (
		line
			?.split('|')
			.slice(2, -1)
			// a page in the editor shows Markdown as it is written
			.map((cell) => cell.replace(/[*`]/g, '').trim())
	);
}
