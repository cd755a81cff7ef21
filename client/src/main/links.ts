import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { Uri } from 'vscode';

/** Whether a link leads a file on the disk out of its folder: the nearest folder of its path that is there already lies elsewhere. */
export async function leadsOut(folder: Uri, file: Uri): Promise<boolean> {
	if (folder.scheme !== 'file' || file.scheme !== 'file') return false;
	for (let at = dirname(file.fsPath); at.length > folder.fsPath.length; at = dirname(at)) {
		if (!(await lstat(at).catch(() => undefined))) continue;
		const real = await realpath(at).catch(() => undefined);
		const way = real === undefined ? '..' : relative(await realpath(folder.fsPath), real);
		return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
	}
	return false;
}
