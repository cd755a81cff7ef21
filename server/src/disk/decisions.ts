import { resolve } from 'node:path';
import { glob } from 'tinyglobby';

/** The files under a folder's `.copytaster/` that hold publication dates, as absolute paths, sorted. */
export async function findDecisions(folder: string): Promise<string[]> {
	const cwd = resolve(folder);
	const ignore = ['**/node_modules/**', '**/.git/**'];
	const found = await glob(['**/.copytaster/publication/**/*.json'], {
		cwd,
		dot: true,
		ignore,
		absolute: true,
		followSymbolicLinks: false,
	});
	return found.sort();
}
