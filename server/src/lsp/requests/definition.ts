import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { findDefinition } from '../../features/definition.ts';
import { offsetOf, rangeAt, rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/definition */
export function definitionRequest(
	{ position }: DefinitionParams,
	{ snapshot, uri, facts, session }: OpenArticle,
): Location[] | LocationLink[] | null {
	const found = findDefinition(snapshot, uri, offsetOf(facts.snapshot, position));
	if (!found) return null;
	const places = found.places.map((place) => ({ uri: session.addresses.outward(place.uri), range: rangeAt(place.at) }));
	if (!session.client.definitionLinks) return places;
	const originSelectionRange = rangeOf(facts.snapshot, found.span);
	return places.map(({ uri: targetUri, range }) => ({ originSelectionRange, targetUri, targetRange: range, targetSelectionRange: range }));
}
