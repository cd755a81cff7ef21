import type { FileSystem, Uri } from 'vscode';
import type { FileToWrite, WrittenParams } from '../../server/src/protocol.ts';

/** What a file held before and holds now; undefined where there was or is none. */
export interface WrittenFile {
	readonly uri: Uri;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** The editor's file system, as far as it is needed here: a disk, another machine, or a folder that is on no disk. */
export type Files = Pick<FileSystem, 'readFile' | 'writeFile' | 'rename' | 'delete'>;

/** Whether a link leads a file out of its folder, on file systems where that can be seen. */
export type LeadsOut = (folder: Uri, file: Uri) => Promise<boolean>;

/** Make one of two drafts under one name impossible to mistake for the other while both are there: of one window, and of two. */
let drafts = 0;
/** No draft is older than this while a window works on it. */
const AT_WORK_MS = 10_000;
/** What was left half-written is thrown away when it is as old as this: somebody may want to look at it first. */
const ABANDONED_MS = 24 * 3_600_000;
/** What drafts of ours are called. */
const DRAFT = /\.(?:json(?:ld)?|yaml|md|gitattributes)\.\w{1,12}\.tmp$/;
const WINDOW = Math.random().toString(36).slice(2, 8);

/**
 * Writes files below a folder, all of them or none: what was done before one fails is undone. Each is written beside its place and then put
 * there, so that nobody ever reads half of it. Throws what the file system throws, and where a link leads out of the folder.
 */
export async function writeFiles(
	fs: Files,
	folder: Uri,
	files: readonly FileToWrite[],
	leadsOut?: LeadsOut,
): Promise<readonly WrittenFile[]> {
	const places = files.map((file) => ({ ...file, uri: below(folder, file.path) }));
	for (const { uri } of places) if (await leadsOut?.(folder, uri)) throw new Error('a link in it leads out of it');
	const written: WrittenFile[] = [];
	let attempt: WrittenFile | undefined;
	try {
		for (const { uri, text, keep } of places) {
			const before = await readText(fs, uri);
			const after = keep && before !== undefined ? before : (text ?? undefined);
			attempt = { uri, before, after };
			if (after !== before) await put(fs, uri, after);
			written.push(attempt);
			attempt = undefined;
		}
		return written;
	} catch (error) {
		// an editor may have taken the old file away before it failed to put the new one there
		const isGone = attempt?.before !== undefined && (await readText(fs, attempt.uri).catch(() => '')) === undefined;
		await unwriteFiles(fs, [...(attempt && isGone ? [attempt] : []), ...written.reverse()]).catch(() => undefined);
		throw error;
	}
}

/** Puts files back as they were before. Throws what the file system throws. */
export async function unwriteFiles(fs: Files, files: readonly WrittenFile[]): Promise<void> {
	for (const { uri, before, after } of files) if (before !== after) await put(fs, uri, before);
}

/**
 * Puts drafts of notes and dates in their places that are empty, and answers these: an editor may take the old file away before it puts the
 * new one there, and may be killed in between. A draft that another window is still at work on, or that is not all there, is left alone; one
 * that is a day old and whose place is taken is thrown away. Never throws.
 */
export async function takeUpDrafts(fs: Files & Pick<FileSystem, 'stat'>, drafts: readonly Uri[], now: number): Promise<readonly Uri[]> {
	const taken: Uri[] = [];
	for (const draft of drafts) {
		const place = draft.with({ path: draft.path.replace(/\.\w+\.tmp$/, '') });
		try {
			const age = now - (await fs.stat(draft)).mtime;
			if (!DRAFT.test(draft.path) || age < AT_WORK_MS) continue;
			// a new decision has no file before it is made, and one that was not made is not in force
			const isTaken = place.path.endsWith('.yaml') || (await readText(fs, place)) !== undefined;
			if (isTaken && age > ABANDONED_MS) await fs.delete(draft);
			if (isTaken) continue;
			JSON.parse((await readText(fs, draft)) ?? '');
			await fs.rename(draft, place, { overwrite: false });
			taken.push(place);
		} catch {
			// it stays where it is, and somebody may look at it
		}
	}
	return taken;
}

/** What the server is told of files that were written, or with `before` put back. */
export function toldOf(files: readonly WrittenFile[], which: 'before' | 'after' = 'after'): WrittenParams {
	return { files: files.map((file) => ({ uri: file.uri.toString(), text: file[which] ?? null })) };
}

/** A file's text; undefined where there is no file. Throws what else the file system throws. */
export async function readText(fs: Files, uri: Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await fs.readFile(uri));
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

/** In plain words why a file could not be written. */
export function whyNotWritten(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	if (/ENOSPC|no space left/i.test(text)) return 'the disk is full';
	if (/EROFS|EACCES|EPERM|NoPermissions/.test(`${text} ${codeOf(error)}`)) return 'the folder may not be written to';
	if (codeOf(error) === 'Unavailable') return 'its file system does not answer';
	return isMissing(error) ? 'the folder is gone' : text;
}

/** A place below a folder. The path was made of names in articles, so it is looked at once more before anything is written there. */
export function below(folder: Uri, path: string): Uri {
	const segments = path.split('/');
	if (segments.some((segment) => segment === '' || segment === '.' || segment === '..' || segment.includes('\\')))
		throw new Error(`“${path}” is no path below the folder`);
	return folder.with({ path: `${folder.path.replace(/\/$/, '')}/${path}` });
}

async function put(fs: Files, uri: Uri, text: string | undefined): Promise<void> {
	if (text === undefined) {
		await fs.delete(uri).then(undefined, (error: unknown) => {
			if (!isMissing(error)) throw error;
		});
		return;
	}
	const draft = uri.with({ path: `${uri.path}.${WINDOW}${drafts++}.tmp` });
	try {
		await fs.writeFile(draft, new TextEncoder().encode(text));
		await fs.rename(draft, uri, { overwrite: true });
	} catch (error) {
		await fs.delete(draft).then(undefined, () => undefined);
		throw error;
	}
}

function isMissing(error: unknown): boolean {
	return codeOf(error) === 'FileNotFound';
}

/** The `code` of the editor's FileSystemError. */
function codeOf(error: unknown): string {
	return String((error as { code?: unknown } | undefined)?.code);
}
