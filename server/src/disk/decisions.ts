import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { glob } from 'tinyglobby';

/** Where decisions lie below a folder. */
const DECISIONS = ['.copytaster/publication/**/*.json', '.copytaster/people/*.yaml', '.copytaster/notes/**/*.jsonld'];
/** Where dossiers lie below a folder. */
const DOSSIERS = ['[Pp]eople/**/*.{md,markdown,MD}'];

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
 * Writes a file beside its place and then puts it there, so that nobody ever reads half of it; undefined deletes it. Throws what the disk
 * throws.
 */
export async function writeWhole(path: string, text: string | undefined): Promise<void> {
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

async function found(folder: string, patterns: readonly string[], dot = true): Promise<string[]> {
	const files = await glob([...patterns], { cwd: resolve(folder), dot, absolute: true, followSymbolicLinks: false });
	return files.sort();
}
