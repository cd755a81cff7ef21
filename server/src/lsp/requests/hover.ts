import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { cardAsMarkdown, cardAsText, type ChoiceLink, escapeMarkdown } from '../../features/card.ts';
import { hoverCard } from '../../features/hover.ts';
import { type DecideParams, neverTheSameCommand, samePersonCommand, undoDecisionCommand } from '../../protocol.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';
import { notesAt, placedInWords } from './notes.ts';

/** textDocument/hover */
export function hoverRequest({ position }: HoverParams, { snapshot, uri, facts, session }: OpenArticle): Hover | null {
	const offset = offsetOf(facts.snapshot, position);
	const found = hoverCard(snapshot, uri, offset, session.reading);
	const notes = notesAt(session, uri, offset);
	const span = found?.span ?? notes[0]?.span;
	if (!span) return null;
	const { markdownHover, copytaster } = session.client;
	const link: ChoiceLink = ({ kind, person, other }) => {
		if (!copytaster) return undefined;
		const decision: DecideParams = { uri: session.addresses.outward(uri), kind, person, other };
		return commandAddress(kind === 'same' ? samePersonCommand : neverTheSameCommand, decision);
	};
	const takeBack = (id: string) => {
		const decision: DecideParams = { uri: session.addresses.outward(uri), kind: 'removeNote', id };
		return copytaster ? ` — [Take back](${commandAddress(undoDecisionCommand, decision)})` : '';
	};
	const parts = markdownHover
		? [
				...(found ? [cardAsMarkdown(found.card, link)] : []),
				...notes.map((one) => {
					const [words = '', ...more] = placedInWords(one, session, uri).map(escapeMarkdown);
					return [`${words}${takeBack(one.note.id)}`, ...more].join('  \n');
				}),
			]
		: [...(found ? [cardAsText(found.card)] : []), ...notes.map((one) => placedInWords(one, session, uri).join('\n'))];
	return {
		contents: { kind: markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText, value: parts.join('\n\n') },
		range: rangeOf(facts.snapshot, span),
	};
}

/** The address by which a card of ours runs a command, with nothing in it that ends a link. */
function commandAddress(command: string, argument: object): string {
	const encoded = encodeURIComponent(JSON.stringify([argument])).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
	return `command:${command}?${encoded}`;
}
