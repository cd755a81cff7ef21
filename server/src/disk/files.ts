import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { globMatcher } from '../text/globs.ts';
import { decode } from './decode.ts';

/** The endings of files that hold articles, without the dot; upper case counts as well. */
export const ARTICLE_ENDINGS = ['txt', 'text', 'article', 'news', 'md', 'markdown'] as const;

/** A file that was read, or in plain words why it was not. `broken`: some bytes stand for no letter in the file's encoding. */
export type ReadFile =
	| { readonly path: string; readonly name: string; readonly text: string; readonly broken: boolean }
	| { readonly path: string; readonly reason: string };

/** A file larger than this (bytes) is not read: a long novel; with more the memory of a small machine would not do. */
export const LARGEST_FILE = 3_000_000;

const ENDINGS: ReadonlySet<string> = new Set(ARTICLE_ENDINGS.map((ending) => `.${ending}`));
/** U+FFFD in UTF-8: an article may hold it of itself. */
const REPLACEMENT = '\ufffd';

/** Folders that tools fill. */
const TOOL_FOLDERS = new Set(['node_modules', '__pycache__', 'site-packages']);

/** Plain-text files whose names say that they belong to a machine or a lawyer; the client leaves the same ones alone. */
const NO_ARTICLE =
	/^(?:(?:dev-|test-)?requirements|constraints|cmakelists|cmakecache|robots|humans|ads|llms|manifest|top_level|entry_points|sources|version|licen[cs]e|copying|notice|authors|contributors|contributing|code_of_conduct|security|changelog|changes|readme|install|third-?party)(?:[-_.].*)?\.(?:txt|text|md|markdown)$/i;

/** Files at the top of a folder that make it a software project, whose Markdown is documentation. */
const SOFTWARE =
	/^(?:package\.json|cargo\.toml|go\.mod|pyproject\.toml|setup\.py|requirements\.txt|pom\.xml|build\.gradle(?:\.kts)?|cmakelists\.txt|makefile|gemfile|composer\.json|mix\.exs|deno\.json|mkdocs\.yml)$/i;

/** How a folder is searched for articles. */
export interface FindOptions {
	/** Globs of files and folders that hold no articles, relative to the folder, as in the editor's `files.exclude`. */
	readonly exclude?: readonly string[];
	/** Whether Markdown counts; by default it does in folders that are no software projects. */
	readonly markdown?: 'auto' | 'always' | 'never';
	/** Told of each folder that cannot be read; it spares the others. */
	readonly onUnreadable?: (path: string, reason: string) => void;
}

/**
 * All articles under a path, sorted; a path that names a file is that file. Hidden folders are left out and links inside a folder are not
 * followed, so that nothing leads out of it or round in circles. Throws if the path itself does not exist.
 */
export async function findArticles(path: string, options: FindOptions = {}): Promise<string[]> {
	if (!(await stat(path)).isDirectory()) return [path];
	const { exclude = [], markdown = 'auto', onUnreadable } = options;
	const excluded = globMatcher(exclude, false);
	const root = path.replace(/[\\/]+$/, '') || '/';
	const found: string[] = [];
	let withMarkdown = markdown !== 'never';
	const waiting = [''];
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		const at = folder === '' ? root : join(root, folder);
		const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
			onUnreadable?.(at, reasonOf(error));
			return [];
		});
		if (folder === '' && markdown === 'auto') withMarkdown = !entries.some((entry) => SOFTWARE.test(entry.name));
		for (const entry of entries) {
			const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (excluded(relative)) continue;
			if (entry.isDirectory() && !entry.name.startsWith('.') && !TOOL_FOLDERS.has(entry.name)) waiting.push(relative);
			else if (entry.isFile() && isArticle(entry.name, withMarkdown)) found.push(join(root, relative));
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

/** What went wrong with a file, in plain words. */
export function reasonOf(error: unknown): string {
	const code = (error as { code?: unknown } | undefined)?.code;
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file or folder';
	if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
	if (code === 'EISDIR') return 'a folder, not a file';
	if (code === 'ELOOP') return 'a link that leads back to itself';
	return error instanceof Error ? error.message : String(error);
}

function isArticle(name: string, withMarkdown: boolean): boolean {
	const ending = extname(name).toLowerCase();
	if (!ENDINGS.has(ending) || NO_ARTICLE.test(name)) return false;
	return withMarkdown || (ending !== '.md' && ending !== '.markdown');
}

function join(folder: string, name: string): string {
	return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
