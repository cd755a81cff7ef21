import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { cardAsMarkdown, cardAsText, type ChoiceLink } from '../../features/card.ts';
import { hoverCard } from '../../features/hover.ts';
import { type DecideParams, neverTheSameCommand, samePersonCommand } from '../../protocol.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/hover */
export function hoverRequest({ position }: HoverParams, { snapshot, uri, facts, session }: OpenArticle): Hover | null {
	const found = hoverCard(snapshot, uri, offsetOf(facts.snapshot, position), session.reading);
	if (!found) return null;
	const { markdownHover, copytaster } = session.client;
	const link: ChoiceLink = ({ kind, person, other }) => {
		if (!copytaster) return undefined;
		const decision: DecideParams = { uri: session.addresses.outward(uri), kind, person, other };
		return commandAddress(kind === 'same' ? samePersonCommand : neverTheSameCommand, decision);
	};
	return {
		contents: markdownHover
			? { kind: MarkupKind.Markdown, value: cardAsMarkdown(found.card, link) }
			: { kind: MarkupKind.PlainText, value: cardAsText(found.card) },
		range: rangeOf(facts.snapshot, found.span),
	};
}

/** The address by which a card of ours runs a command, with nothing in it that ends a link. */
function commandAddress(command: string, argument: object): string {
	const encoded = encodeURIComponent(JSON.stringify([argument])).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
	return `command:${command}?${encoded}`;
}
