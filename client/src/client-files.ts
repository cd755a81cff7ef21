import { FileSystemError, FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { FoundFiles, ReadFileResult, ReadWeightsResult } from '../../server/src/protocol.ts';
import { ARTICLE_ENDINGS, type Articles } from './articles.ts';
import { takeUpDrafts } from './decision-writer.ts';

/** A file larger than this (bytes) is not read. */
export const LARGEST_FILE = 3_000_000;

/** How many folders are walked through where the file system has no search of its own. */
const MOST_FOLDERS = 2000;

/** The endings as a pattern that takes capitals as well: agencies send `VPA0314.TXT`. */
const ENDINGS = ARTICLE_ENDINGS.map((ending) => ending.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join(',');

/** Where decisions and dossiers lie below a folder: text files made for git and for Obsidian. */
const DECISIONS = [
	'.copytaster/publication/**/*.json',
	'.copytaster/people/*.yaml',
	'.copytaster/notes/**/*.jsonld',
	'[Pp]eople/**/*.{md,markdown,MD}',
];

/** Where files of ours lie that were being written when an editor was killed. */
const DRAFTS = '{.copytaster,[Pp]eople}/**/*.tmp';

/** All articles and decisions of the window's folders, sorted; the editor's excludes and `copytaster.exclude` are honoured. Never throws. */
export async function findFiles(articles: Articles): Promise<FoundFiles> {
	const folders = workspace.workspaceFolders ?? [];
	const found = await Promise.all(folders.map((folder) => findArticles(folder, articles)));
	// the editor may hide `.copytaster` from the tree: what the journalist decided holds all the same
	const decisions = await Promise.all(folders.map(findDecisions));
	return { uris: sorted(found.flat()), decisions: sorted(decisions.flat()) };
}

/** One file's text as the editor shows it: an open document's, else decoded by the editor's own settings. Never throws. */
export async function readFile(address: string): Promise<ReadFileResult> {
	const uri = Uri.parse(address, true);
	const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open) return { text: open.getText() };
	try {
		const { size, type } = await workspace.fs.stat(uri);
		if ((type & FileType.Directory) !== 0) return { reason: 'a folder' };
		if (size > LARGEST_FILE) return { reason: `too large to be an article (${Math.round(size / 1e6)} MB)` };
		const bytes = await workspace.fs.readFile(uri);
		if (isBinary(bytes)) return { reason: 'not a text file' };
		// our own files are what we wrote, whatever the articles' encoding is
		if (uri.path.includes('/.copytaster/')) return { text: new TextDecoder().decode(bytes) };
		return { text: await workspace.decode(bytes, { uri }) };
	} catch (error) {
		return { reason: reasonOf(error) };
	}
}

/** A file of weights as it lies beside the server's bundles in the extension's folder. Never throws. */
export async function readWeights(extension: Uri, file: string): Promise<ReadWeightsResult> {
	try {
		return { bytes: await workspace.fs.readFile(Uri.joinPath(extension, 'dist/server', file)) };
	} catch (error) {
		return { reason: reasonOf(error) };
	}
}

async function findArticles(folder: WorkspaceFolder, articles: Articles): Promise<Uri[]> {
	const own = workspace.getConfiguration('copytaster', folder).get<readonly string[]>('exclude', []);
	const exclude = own.length > 0 ? new RelativePattern(folder, own.length === 1 ? (own[0] as string) : `{${own.join(',')}}`) : undefined;
	let found = await search(new RelativePattern(folder, `**/*.{${ENDINGS}}`), exclude);
	if (found.length === 0 && !isSearched(folder.uri)) found = await walk(folder.uri);
	return found.filter((uri) => articles.servesFile(uri));
}

async function findDecisions(folder: WorkspaceFolder): Promise<Uri[]> {
	await takeUpDrafts(workspace.fs, await search(new RelativePattern(folder, DRAFTS), null), Date.now());
	const found = await Promise.all(DECISIONS.map((pattern) => search(new RelativePattern(folder, pattern), null)));
	if (found.some((uris) => uris.length > 0) || isSearched(folder.uri)) return found.flat();
	const walked = await Promise.all(['.copytaster', 'people', 'People'].map((name) => walk(Uri.joinPath(folder.uri, name))));
	return walked
		.flat()
		.filter(({ path }) => (path.includes('/.copytaster/') ? /\.(?:json|jsonld|yaml)$/ : /\.(?:md|markdown)$/i).test(path));
}

/** Whether a file system is known to have a search of its own. */
function isSearched({ scheme }: Uri): boolean {
	return scheme === 'file' || scheme === 'vscode-remote';
}

async function search(include: RelativePattern, exclude: RelativePattern | null | undefined): Promise<Uri[]> {
	try {
		return await workspace.findFiles(include, exclude);
	} catch {
		return [];
	}
}

/** All files below a folder, for file systems without a search; hidden folders and `node_modules` are left out. */
async function walk(top: Uri): Promise<Uri[]> {
	const found: Uri[] = [];
	const folders = [top];
	for (let visited = 0; visited < MOST_FOLDERS; visited++) {
		const folder = folders.pop();
		if (!folder) break;
		let entries: [string, FileType][] = [];
		try {
			entries = await workspace.fs.readDirectory(folder);
		} catch {
			// a folder that may not be read holds no articles for us
		}
		for (const [name, type] of entries) {
			const uri = Uri.joinPath(folder, name);
			if (type === FileType.File) found.push(uri);
			else if (type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules') folders.push(uri);
		}
	}
	return found;
}

/** A zero byte among the first 8,000, in a file that does not begin with a byte-order mark of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
	const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	return !wide && bytes.subarray(0, 8000).includes(0);
}

function reasonOf(error: unknown): string {
	if (error instanceof FileSystemError) {
		if (error.code === 'FileNotFound') return 'no such file';
		if (error.code === 'NoPermissions') return 'no permission to read it';
		if (error.code === 'FileIsADirectory') return 'a folder';
		if (error.code === 'Unavailable') return 'its file system does not answer';
	}
	return error instanceof Error ? error.message : String(error);
}

function sorted(uris: readonly Uri[]): string[] {
	return uris.map((uri) => uri.toString()).sort();
}
