import { Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { below, type LeadsOut, whyNotWritten, writeFiles } from '../decision-writer.ts';
import { isIsoDate } from '../iso-date.ts';
import type { PublicationFile, PublishedParams } from '../../../server/src/protocol.ts';

/** Tells the server at once; resolves when it is told. */
type Tell = (params: PublishedParams) => Promise<void>;

/**
 * *Set Publication Date…*: asks for the date that `Monday` and `last week` are read against, writes it beside the article (never into it)
 * and tells the server. An empty answer takes the date back. Without an address it is about the article in front.
 */
export async function setPublicationDate(tell: Tell, leadsOut: LeadsOut | undefined, address?: unknown): Promise<void> {
	const uri =
		typeof address === 'string' ? Uri.parse(address, true) : address instanceof Uri ? address : window.activeTextEditor?.document.uri;
	if (!uri) return;
	const folder = uri.scheme === 'untitled' ? undefined : workspace.getWorkspaceFolder(uri);
	const known = folder && (await readDate(folder, uri));
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
		if (folder) await writeDate(folder, uri, published, leadsOut);
	} catch (error) {
		const why = whyNotWritten(error);
		void window.showWarningMessage(`The publication date holds until the window is closed, but could not be kept in the folder: ${why}.`);
	}
	await tell({ uri: uri.toString(), published });
}

/** `.copytaster/publication/PATH.json`, PATH being the article's; both are relative to the folder. */
function pathOf(article: Uri): string {
	return `.copytaster/publication/${workspace.asRelativePath(article, false)}.json`;
}

async function readDate(folder: WorkspaceFolder, article: Uri): Promise<string | undefined> {
	try {
		const file = below(folder.uri, pathOf(article));
		const kept = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Partial<PublicationFile>;
		return typeof kept.published === 'string' ? kept.published : undefined;
	} catch {
		return undefined;
	}
}

/** Throws what the file system throws. */
async function writeDate(folder: WorkspaceFolder, article: Uri, published: string | null, leadsOut?: LeadsOut): Promise<void> {
	const kept = published === null ? null : ({ article: workspace.asRelativePath(article, false), published } satisfies PublicationFile);
	const text = kept && `${JSON.stringify(kept, null, 2)}\n`;
	await writeFiles(workspace.fs, folder.uri, [{ path: pathOf(article), text }], leadsOut);
}
