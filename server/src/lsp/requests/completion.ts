import {
	type CompletionItem,
	CompletionItemKind,
	type CompletionList,
	type CompletionParams,
	CompletionTriggerKind,
} from 'vscode-languageserver';
import { completions } from '../../features/completion.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/completion */
export function completionRequest({ position, context }: CompletionParams, { snapshot, uri, facts }: OpenArticle): CompletionList {
	// editors say `Invoked` for every word that is begun, too: only where nothing was typed they must have been asked
	const asked = context?.triggerKind !== CompletionTriggerKind.TriggerForIncompleteCompletions;
	const items = completions(snapshot, uri, offsetOf(facts.snapshot, position), asked).map(
		({ name, detail, span, typed }, i): CompletionItem => ({
			label: name,
			kind: CompletionItemKind.Class,
			...(detail === '' ? {} : { detail }),
			filterText: typed,
			sortText: String(i).padStart(3, '0'),
			textEdit: { range: rangeOf(facts.snapshot, span), newText: name },
		}),
	);
	return { isIncomplete: true, items };
}
