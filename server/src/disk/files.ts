import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import picomatch from 'picomatch';
import { decode } from './decode.ts';

/** The endings of files that hold articles, without the dot; upper case counts as well. */
export const ARTICLE_ENDINGS = ['txt', 'text', 'article', 'news', 'md', 'markdown'] as const;

/** A file that was read, or in plain words why it was not. `broken`: some bytes stand for no letter in the file's encoding. */
export type ReadFile =
	| { readonly path: string; readonly name: string; readonly text: string; readonly broken: boolean }
	| { readonly path: string; readonly reason: string };

/** A file larger than this (bytes) is not read. */
export const LARGEST_FILE = 8_000_000;

const ENDINGS: ReadonlySet<string> = new Set(ARTICLE_ENDINGS.map((ending) => `.${ending}`));
/** U+FFFD in UTF-8: an article may hold it of itself. */
const REPLACEMENT = '\ufffd';
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn', '.copytaster', '.vscode']);

/**
 * All articles under a path, sorted; a path that names a file is that file. `exclude` are globs relative to the path, as in the editor's
 * `files.exclude`. Links inside a folder are not followed, so that nothing leads out of it or round in circles. A folder that cannot be
 * read is told to `onUnreadable` and spares the others; throws if the path itself does not exist.
 */
export async function findArticles(
	path: string,
	exclude: readonly string[] = [],
	onUnreadable: (path: string, reason: string) => void = () => {},
): Promise<string[]> {
	if (!(await stat(path)).isDirectory()) return [path];
	const excluded = exclude.length > 0 ? picomatch([...exclude], { dot: true }) : () => false;
	const root = path.length > 1 ? path.replace(/[\\/]+$/, '') || '/' : path;
	const found: string[] = [];
	const waiting = [''];
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		const at = folder === '' ? root : join(root, folder);
		const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
			onUnreadable(at, reasonOf(error));
			return [];
		});
		for (const entry of entries) {
			const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (excluded(relative)) continue;
			if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) waiting.push(relative);
			else if (entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase())) found.push(join(root, relative));
		}
	}
	return found.sort();
}

/** Reads and decodes one file; says in plain words why it could not. Never throws. */
export async function readArticle(path: string): Promise<ReadFile> {
	try {
		const found = await stat(path);
		if (!found.isFile()) return { path, reason: found.isDirectory() ? 'a folder, not a file' : 'not a regular file' };
		if (found.size > LARGEST_FILE) return { path, reason: `too large to be an article (${Math.round(found.size / 1e6)} MB)` };
		const bytes = await readFile(path);
		const text = decode(bytes);
		if (text === undefined) return { path, reason: 'not a text file' };
		return { path, name: basename(path), text, broken: text.includes('\ufffd') && !bytes.includes(REPLACEMENT) };
	} catch (error) {
		return { path, reason: reasonOf(error) };
	}
}

/** The one true address of a file or folder, links resolved; the path itself where that fails. */
export async function truePath(path: string): Promise<string> {
	return realpath(path).catch(() => path);
}

/** What went wrong with a file, in plain words. */
export function reasonOf(error: unknown): string {
	const code = (error as { code?: unknown } | undefined)?.code;
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file or folder';
	if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
	if (code === 'EISDIR') return 'a folder, not a file';
	if (code === 'ELOOP') return 'a link that leads back to itself';
	return error instanceof Error ? error.message : String(error);
}

function join(folder: string, name: string): string {
	return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
