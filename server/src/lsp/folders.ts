import type { Session } from './session.ts';

/** The innermost of the client's folders that holds a document, without a slash at its end; undefined for a document outside of all. */
export function folderOf({ folders }: Session, uri: string): string | undefined {
	return folders
		.map((folder) => folder.replace(/\/$/, ''))
		.filter((folder) => uri.startsWith(`${folder}/`))
		.sort((a, b) => b.length - a.length)[0];
}

/** A document's path below a folder, decoded; undefined for one outside of it. */
export function pathBelow(folder: string, uri: string): string | undefined {
	return uri.startsWith(`${folder}/`) ? decodePath(uri.slice(folder.length + 1)) : undefined;
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
