import { Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { isIsoDate } from '../iso-date.ts';
import type { PublicationFile, PublishedParams } from '../../../server/src/protocol.ts';

/** Tells the server at once; resolves when it is told. */
type Tell = (params: PublishedParams) => Promise<void>;

/**
 * *Set Publication Date…*: asks for the date that `Monday` and `last week` are read against, writes it beside the article (never into it)
 * and tells the server. An empty answer takes the date back. Without an address it is about the article in front.
 */
export async function setPublicationDate(tell: Tell, address?: unknown): Promise<void> {
	const uri =
		typeof address === 'string' ? Uri.parse(address, true) : address instanceof Uri ? address : window.activeTextEditor?.document.uri;
	if (!uri) return;
	const folder = uri.scheme === 'untitled' ? undefined : workspace.getWorkspaceFolder(uri);
	const known = folder && (await readDate(fileOf(folder, uri)));
	const answer = await window.showInputBox({
		title: 'Set Publication Date',
		prompt: `When was ${workspace.asRelativePath(uri, false)} published? Leave it empty to take the date from the text.`,
		placeHolder: 'year-month-day, for example 2024-03-09 or 2024-03-09T17:30',
		value: known ?? '',
		validateInput: (text) =>
			text.trim() === '' || isIsoDate(text.trim()) ? undefined : 'Write it as 2024-03-09, or with the time as 2024-03-09T17:30',
	});
	if (answer === undefined) return;
	const published = answer.trim() === '' ? null : answer.trim();
	try {
		if (folder) await writeDate(folder, uri, published);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		void window.showWarningMessage(`The publication date holds until the window is closed, but could not be kept in the folder: ${why}`);
	}
	await tell({ uri: uri.toString(), published });
}

/** `.copytaster/publication/PATH.json`, PATH being the article's, relative to the folder. */
function fileOf(folder: WorkspaceFolder, article: Uri): Uri {
	return Uri.joinPath(folder.uri, '.copytaster/publication', `${workspace.asRelativePath(article, false)}.json`);
}

async function readDate(file: Uri): Promise<string | undefined> {
	try {
		const kept = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Partial<PublicationFile>;
		return typeof kept.published === 'string' ? kept.published : undefined;
	} catch {
		return undefined;
	}
}

/** Writes a new file and puts it in the old one's place, so that nobody ever reads half of it. Throws what the file system throws. */
async function writeDate(folder: WorkspaceFolder, article: Uri, published: string | null): Promise<void> {
	const file = fileOf(folder, article);
	if (published === null) {
		if ((await readDate(file)) !== undefined) await workspace.fs.delete(file);
		return;
	}
	const kept: PublicationFile = { article: workspace.asRelativePath(article, false), published };
	const draft = file.with({ path: `${file.path}.tmp` });
	await workspace.fs.writeFile(draft, new TextEncoder().encode(`${JSON.stringify(kept, null, 2)}\n`));
	await workspace.fs.rename(draft, file, { overwrite: true });
}
