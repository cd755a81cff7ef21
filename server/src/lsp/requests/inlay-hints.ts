import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { hints } from '../../features/hints.ts';
import { positionOf, spanOf } from '../convert.ts';
import { type OpenArticle, settingsFor } from '../session.ts';

/** textDocument/inlayHint */
export function inlayHintsRequest({ range }: InlayHintParams, { facts, session, uri }: OpenArticle): InlayHint[] {
	if (!settingsFor(session, uri).inlayHints) return [];
	return hints(facts, spanOf(facts.snapshot, range)).map(({ offset, text }) => ({
		position: positionOf(facts.snapshot, offset),
		// in brackets, as an editor's insertion: some themes show hints in the very colours of the copy
		label: `[${text}]`,
		paddingLeft: true,
	}));
}
