import { lstat, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';

/** Where decisions lie below a folder. */
const DECISIONS = ['.copytaster/publication/**/*.json', '.copytaster/people/*.yaml', '.copytaster/notes/**/*.jsonld'];
/** Where dossiers lie below a folder. */
const DOSSIERS = ['[Pp]eople/**/*.{md,markdown,MD}'];
/** Where files of ours are written before they are put in their places, and what these are called. */
const DRAFTS = ['.copytaster/**/*.tmp', '[Pp]eople/**/*.tmp'];
const DRAFT = /\.(?:json(?:ld)?|yaml|md|gitattributes)\.\w{1,12}\.tmp$/;
/** What was left half-written is thrown away when it is as old as this: somebody may want to look at it first. */
const ABANDONED_MS = 24 * 3_600_000;

/** The files in a folder's `.copytaster/`, and the notes on its people, as absolute paths, sorted. Throws only what the disk throws. */
export async function findDecisions(folder: string): Promise<string[]> {
	const [decisions, dossiers] = await Promise.all([found(folder, DECISIONS), findDossiers(folder)]);
	return [...decisions, ...dossiers].sort();
}

/** The notes on people in a folder's `people/`, as absolute paths, sorted; hidden ones are left out. Throws only what the disk throws. */
export async function findDossiers(folder: string): Promise<string[]> {
	return found(folder, DOSSIERS, false);
}

/**
 * Throws away what servers and editors that were killed left half-written beside a folder's decisions and dossiers, when it is a day old and
 * the file that it was to be is there. Never throws.
 */
export async function sweepDrafts(folder: string, now: number): Promise<void> {
	for (const draft of await found(folder, DRAFTS).catch(() => [])) {
		try {
			// a new decision has no file before it is made, and one that was not made is not in force
			const place = draft.replace(/\.\w+\.tmp$/, '');
			if (!DRAFT.test(draft) || now - (await stat(draft)).mtimeMs < ABANDONED_MS) continue;
			if (place.endsWith('.yaml') || (await stat(place)).isFile()) await rm(draft);
		} catch {
			// it stays where it is
		}
	}
}

/**
 * Writes a file below a folder, beside its place and then into it, so that nobody ever reads half of it; undefined deletes it. Throws what
 * the disk throws, and where a link on the way leads out of the folder.
 */
export async function writeWhole(folder: string, path: string, text: string | undefined): Promise<void> {
	if (await leadsOut(folder, path)) throw new Error('a link in it leads out of it');
	if (text === undefined) {
		await rm(path, { force: true });
		return;
	}
	const draft = `${path}.${process.pid}.tmp`;
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(draft, text, { flush: true });
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true }).catch(() => undefined);
		throw error;
	}
}

/** Whether the nearest folder of a path that is there already lies, all links followed, outside the folder that it is to lie in. */
async function leadsOut(folder: string, path: string): Promise<boolean> {
	for (let at = dirname(path); at.length > folder.length; at = dirname(at)) {
		if (!(await lstat(at).catch(() => undefined))) continue;
		const real = await realpath(at).catch(() => undefined);
		const way = real === undefined ? '..' : relative(await realpath(folder), real);
		return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
	}
	return false;
}

async function found(folder: string, patterns: readonly string[], dot = true): Promise<string[]> {
	const files = await glob([...patterns], { cwd: resolve(folder), dot, absolute: true, followSymbolicLinks: false });
	return files.sort();
}
