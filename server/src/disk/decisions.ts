import { resolve } from 'node:path';
import { glob } from 'tinyglobby';

/** The files in a folder's `.copytaster/publication/`, as absolute paths, sorted. Throws only what the disk throws. */
export async function findDecisions(folder: string): Promise<string[]> {
	const cwd = resolve(folder);
	const found = await glob(['.copytaster/publication/**/*.json'], { cwd, dot: true, absolute: true, followSymbolicLinks: false });
	return found.sort();
}
