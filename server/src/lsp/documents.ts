import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { applyEdit, type TextSnapshot, textSnapshot } from '../text/snapshot.ts';
import { spanOf } from './convert.ts';

/** One open document at one version; immutable, so that nothing changes below a request that waits. */
export interface OpenDocument {
	readonly uri: string;
	readonly version: number;
	/** Whether the language is `article`: somebody said that this is one. */
	readonly article: boolean;
	readonly text: TextSnapshot;
}

/** The document after changes, applied in their order, each to the text that the one before left. */
export function changed(document: OpenDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): OpenDocument {
	const text = changes.reduce<TextSnapshot>(
		(before, change) =>
			// some clients say null where there is no range
			'range' in change && change.range
				? applyEdit(before, { span: spanOf(before, change.range), text: change.text })
				: textSnapshot(change.text),
		document.text,
	);
	return { ...document, version, text };
}
