import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { findHighlights } from '../../features/references.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/documentHighlight */
export function highlightsRequest({ position }: DocumentHighlightParams, { facts }: OpenArticle): DocumentHighlight[] {
	return findHighlights(facts, offsetOf(facts.snapshot, position)).map((highlight) => ({
		range: rangeOf(facts.snapshot, highlight),
		// editors show this kind stronger: who speaks stands out
		kind: highlight.role === 'speaker' ? DocumentHighlightKind.Write : DocumentHighlightKind.Text,
	}));
}
