import { isIsoDate } from '../analysis/recognizers/dates/calendar.ts';
import type { PublicationFile } from '../protocol.ts';
import { below, canonicalUri } from './addresses.ts';

/** A publication date that the journalist set, and for which article (as the server spells its URI). */
export interface PublicationDecision {
	readonly article: string;
	readonly published: string;
}

const FOLDER = '/.copytaster/publication/';

/** Whether a URI is that of a file that holds a publication date. */
export function isPublicationFile(uri: string): boolean {
	return uri.includes(FOLDER) && uri.endsWith('.json');
}

/** Reads a file below `.copytaster/publication/`; a string says in plain words why it cannot be used. */
export function readPublicationFile(uri: string, text: string): PublicationDecision | string {
	let given: Partial<Record<keyof PublicationFile, unknown>> | null;
	try {
		given = JSON.parse(text);
	} catch {
		return 'it is not valid JSON';
	}
	const { article, published } = given ?? {};
	if (typeof article !== 'string') return 'it names no article';
	if (!isPublicationDate(published)) return 'it holds no date of the form 2022-12-20';
	const folder = canonicalUri(uri).slice(0, canonicalUri(uri).indexOf(FOLDER));
	const address = below(folder, article);
	return address === undefined ? 'its article lies outside the folder' : { article: address, published };
}

/** Whether a value is an ISO 8601 date or date-time. */
export function isPublicationDate(value: unknown): value is string {
	return typeof value === 'string' && isIsoDate(value);
}
