import { analyse } from 'chardet';

/**
 * Decodes a file's bytes: by its byte order mark, else as UTF-8, else by the encoding that its bytes look like (Windows-1251, Windows-1252
 * and kin). The byte order mark stays out of the text, as in the editor. Undefined for binary data.
 */
export function decode(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	const head = bytes.subarray(0, 8000);
	if (head.includes(0)) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const best = analyse(bytes.subarray(0, 64_000)).find((match) => match.name !== 'UTF-8');
		return new TextDecoder(known(best?.name) ?? 'windows-1252').decode(bytes);
	}
}

function known(name: string | undefined): string | undefined {
	if (name === undefined) return undefined;
	try {
		return new TextDecoder(name).encoding;
	} catch {
		return undefined;
	}
}
