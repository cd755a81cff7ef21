import { FileSystemError, Uri, workspace } from 'vscode';
import type { FileToWrite, WrittenParams } from '../../server/src/protocol.ts';

/** What a file held before and holds now; undefined where there was or is none. */
export interface WrittenFile {
	readonly uri: Uri;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** Makes one of two files under one name impossible to mistake for the other while both are there. */
let drafts = 0;

/**
 * Writes files below a folder, all of them or none: what was done before one fails is undone. Each is written beside its place and then put
 * there, so that nobody ever reads half of it. Throws what the file system throws.
 */
export async function writeFiles(folder: Uri, files: readonly FileToWrite[]): Promise<readonly WrittenFile[]> {
	const written: WrittenFile[] = [];
	try {
		for (const { path, text, keep } of files) {
			const uri = below(folder, path);
			const before = await readText(uri);
			if (keep && before !== undefined) {
				written.push({ uri, before, after: before });
				continue;
			}
			await put(uri, text ?? undefined);
			written.push({ uri, before, after: text ?? undefined });
		}
		return written;
	} catch (error) {
		for (const { uri, before } of written.reverse()) await put(uri, before).catch(() => undefined);
		throw error;
	}
}

/** Puts files back as they were before. Throws what the file system throws. */
export async function unwriteFiles(files: readonly WrittenFile[]): Promise<void> {
	for (const { uri, before, after } of files) if (before !== after) await put(uri, before);
}

/** What the server is told of files that were written, or with `before` put back. */
export function toldOf(files: readonly WrittenFile[], which: 'before' | 'after' = 'after'): WrittenParams {
	return { files: files.map((file) => ({ uri: file.uri.toString(), text: file[which] ?? null })) };
}

/** A file's text; undefined where there is no file. Throws what else the file system throws. */
export async function readText(uri: Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch (error) {
		if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
		throw error;
	}
}

/** In plain words why a file could not be written. */
export function whyNotWritten(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	if (/ENOSPC/.test(text)) return 'the disk is full';
	if (error instanceof FileSystemError) {
		if (error.code === 'NoPermissions') return 'the folder may not be written to';
		if (error.code === 'Unavailable') return 'its file system does not answer';
		if (error.code === 'FileNotFound') return 'the folder is gone';
	}
	return /EROFS|EACCES|EPERM/.test(text) ? 'the folder may not be written to' : text;
}

/** The path comes from the server, which made it of names in articles: it must not lead out of the folder. */
function below(folder: Uri, path: string): Uri {
	const segments = path.split('/');
	if (segments.some((segment) => segment === '' || segment === '.' || segment === '..' || segment.includes('\\')))
		throw new Error(`“${path}” is no path below the folder`);
	return Uri.joinPath(folder, ...segments);
}

async function put(uri: Uri, text: string | undefined): Promise<void> {
	if (text === undefined) {
		await workspace.fs.delete(uri).then(undefined, (error: unknown) => {
			if (!(error instanceof FileSystemError && error.code === 'FileNotFound')) throw error;
		});
		return;
	}
	const draft = uri.with({ path: `${uri.path}.${drafts++}.tmp` });
	try {
		await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
		await workspace.fs.rename(draft, uri, { overwrite: true });
	} catch (error) {
		await workspace.fs.delete(draft).then(undefined, () => undefined);
		throw error;
	}
}
