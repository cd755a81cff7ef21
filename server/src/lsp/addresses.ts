/**
 * One spelling for each file's URI. Editors and disk walks encode the same path differently (`%20`, `%3A`, drive letters), so inside the
 * server every file: URI has one form; on the way out a client gets back the form that it used itself. Other schemes are left alone.
 */
export interface Addresses {
	/** The server's form of a URI from a client, remembered for the way back. */
	inward(uri: string): string;
	/** The client's form of a URI. */
	outward(uri: string): string;
}

/** Addresses that know no client's form yet. */
export function createAddresses(): Addresses {
	const spelled = new Map<string, string>();
	return {
		inward(uri) {
			const inside = canonicalUri(uri);
			if (inside !== uri) spelled.set(inside, uri);
			else spelled.delete(inside);
			return inside;
		},
		outward: (uri) => spelled.get(uri) ?? uri,
	};
}

/** The one form of a file: URI: every segment percent-encoded alike, the drive letter in lower case, no slash at the end. */
export function canonicalUri(uri: string): string {
	const found = /^file:\/\/([^/]*)(\/.*)$/i.exec(uri);
	if (!found) return uri;
	const path = (found[2] as string)
		.split('/')
		.map((segment) => encode(decode(segment)))
		.join('/')
		.replace(/^\/[A-Za-z](?=%3A(?:\/|$))/, (drive) => drive.toLowerCase())
		.replace(/(?<=.)\/$/, '');
	return `file://${(found[1] as string).toLowerCase()}${path}`;
}

/** The URI of the folder or file at a relative path below a folder; undefined for a path that leaves the folder. */
export function below(folder: string, path: string): string | undefined {
	const segments = path.split(/[\\/]/);
	if (path === '' || segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined;
	return canonicalUri(`${folder.replace(/\/$/, '')}/${segments.map(encode).join('/')}`);
}

/** Half of a surrogate pair, which a client may send, has no percent-encoding: such a segment stays as it is. */
function encode(segment: string): string {
	try {
		return encodeURIComponent(segment);
	} catch {
		return segment;
	}
}

function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
