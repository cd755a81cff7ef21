import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { decode } from './decode.ts';

/** The endings of files that hold articles. */
export const ARTICLE_ENDINGS = ['txt', 'text', 'article', 'news', 'md', 'markdown'] as const;

/** A file that was read, or why it was not. */
export type ReadFile =
	| { readonly path: string; readonly name: string; readonly text: string }
	| { readonly path: string; readonly reason: string };

/** A file larger than this (bytes) is not read. */
export const LARGEST_FILE = 8_000_000;

/** All articles under a path, sorted; a path that names a file is that file. Throws if the path does not exist or cannot be read. */
export async function findArticles(path: string, exclude: readonly string[] = []): Promise<string[]> {
	const found = await stat(path);
	if (!found.isDirectory()) return [path];
	const files = await glob([`**/*.{${ARTICLE_ENDINGS.join(',')}}`], {
		cwd: resolve(path),
		ignore: ['**/node_modules/**', '**/.git/**', '**/.copytaster/**', ...exclude],
		absolute: false,
		followSymbolicLinks: false,
	});
	return files.sort().map((file) => `${path.replace(/\/+$/, '')}/${file}`);
}

/** Reads and decodes one file; says in plain words why it could not. Never throws. */
export async function readArticle(path: string): Promise<ReadFile> {
	try {
		const found = await stat(path);
		if (found.size > LARGEST_FILE) return { path, reason: `too large to be an article (${Math.round(found.size / 1e6)} MB)` };
		const decoded = decode(await readFile(path));
		if (decoded === undefined) return { path, reason: 'not a text file' };
		return { path, name: basename(path), text: decoded };
	} catch (error) {
		return { path, reason: reasonOf(error) };
	}
}

function reasonOf(error: unknown): string {
	const code = (error as { code?: unknown }).code;
	if (code === 'ENOENT') return 'no such file';
	if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
	if (code === 'EISDIR') return 'a folder';
	return error instanceof Error ? error.message : String(error);
}
