import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { cardAsMarkdown, cardAsText } from '../../features/card.ts';
import { hoverCard } from '../../features/hover.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/hover */
export function hoverRequest({ position }: HoverParams, { snapshot, uri, facts, session }: OpenArticle): Hover | null {
	const found = hoverCard(snapshot, uri, offsetOf(facts.snapshot, position), session.reading);
	if (!found) return null;
	const { markdownHover } = session.client;
	return {
		contents: markdownHover
			? { kind: MarkupKind.Markdown, value: cardAsMarkdown(found.card) }
			: { kind: MarkupKind.PlainText, value: cardAsText(found.card) },
		range: rangeOf(facts.snapshot, found.span),
	};
}
