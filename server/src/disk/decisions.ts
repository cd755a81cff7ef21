import { resolve } from 'node:path';
import { glob } from 'tinyglobby';

/** Where decisions lie below a folder. */
const DECISIONS = ['.copytaster/publication/**/*.json', '.copytaster/people/*.yaml'];
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

async function found(folder: string, patterns: readonly string[], dot = true): Promise<string[]> {
	const files = await glob([...patterns], { cwd: resolve(folder), dot, absolute: true, followSymbolicLinks: false });
	return files.sort();
}
