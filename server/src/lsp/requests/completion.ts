import {
	type CompletionItem,
	CompletionItemKind,
	type CompletionList,
	type CompletionParams,
	CompletionTriggerKind,
} from 'vscode-languageserver';
import { completions } from '../../features/completion.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/completion */
export function completionRequest({ textDocument, position, context }: CompletionParams, session: Session): CompletionList | null {
	const uri = session.addresses.inward(textDocument.uri);
	const snapshot = session.host.snapshot();
	const facts = snapshot.articles.get(uri)?.facts;
	// names are written in notes on people, too, of which most are too short to be prose
	if (!facts || !(facts.prose || snapshot.decided.aside.has(uri))) return null;
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
