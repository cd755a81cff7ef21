import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { type OutlineRow, outline } from '../../features/outline.ts';
import { SYMBOL_KINDS } from '../capabilities.ts';
import { rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/documentSymbol */
export function documentSymbolsRequest(_params: DocumentSymbolParams, article: OpenArticle): DocumentSymbol[] | SymbolInformation[] {
	// a note on a person is no article: the editor's own outline of its headings says more
	if (article.snapshot.decided.aside.has(article.uri)) return [];
	const rows = outline(article.facts);
	return article.session.client.nestedSymbols
		? rows.map((row) => nested(row, article))
		: rows.flatMap((row) => flat(row, undefined, article));
}

function nested(row: OutlineRow, article: OpenArticle): DocumentSymbol {
	const { snapshot } = article.facts;
	return {
		name: row.name,
		...(row.detail === undefined ? {} : { detail: row.detail }),
		kind: SYMBOL_KINDS[row.kind],
		range: rangeOf(snapshot, row.span),
		selectionRange: rangeOf(snapshot, row.at),
		children: row.children.map((child) => nested(child, article)),
	};
}

function flat(row: OutlineRow, containerName: string | undefined, article: OpenArticle): SymbolInformation[] {
	const { facts, session, uri } = article;
	const own: SymbolInformation = {
		name: row.name,
		kind: SYMBOL_KINDS[row.kind],
		location: { uri: session.addresses.outward(uri), range: rangeOf(facts.snapshot, row.at) },
		...(containerName === undefined ? {} : { containerName }),
	};
	return [...(row.kind === 'group' ? [] : [own]), ...row.children.flatMap((child) => flat(child, row.name, article))];
}
