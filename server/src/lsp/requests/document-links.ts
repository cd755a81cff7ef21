import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { links } from '../../features/links.ts';
import { rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/documentLink */
export function documentLinksRequest(_params: DocumentLinkParams, { facts }: OpenArticle): DocumentLink[] {
	return links(facts).map((link) => ({ range: rangeOf(facts.snapshot, link), target: link.target }));
}
