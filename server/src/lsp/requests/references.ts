import type { Location, ReferenceParams } from 'vscode-languageserver';
import { findReferences } from '../../features/references.ts';
import { offsetOf, rangeAt } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/references */
export function referencesRequest({ position, context }: ReferenceParams, { snapshot, uri, facts, session }: OpenArticle): Location[] {
	return findReferences(snapshot, uri, offsetOf(facts.snapshot, position), context.includeDeclaration).map((place) => ({
		uri: session.addresses.outward(place.uri),
		range: rangeAt(place.at),
	}));
}
