import type { PrepareRenameParams, PrepareRenameResult, RenameParams } from 'vscode-languageserver';
import { choicesAt } from '../../features/person-choices.ts';
import { subjectAt } from '../../features/subject.ts';
import type { DecideResult } from '../../protocol.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';
import { decideRequestOf } from './people.ts';

/** textDocument/prepareRename: only people have a spelling to decide on. */
export function prepareRenameRequest({ position }: PrepareRenameParams, { snapshot, uri, facts }: OpenArticle): PrepareRenameResult | null {
	const offset = offsetOf(facts.snapshot, position);
	const found = choicesAt(snapshot, uri, offset);
	const subject = subjectAt(facts, offset);
	return found && subject ? { range: rangeOf(facts.snapshot, subject.span), placeholder: found.name } : null;
}

/** textDocument/rename: the spelling that a person goes by in cards, lists and completions. Null where nobody is. */
export function renameRequest({ textDocument, position, newName }: RenameParams, article: OpenArticle): DecideResult | null {
	const { snapshot, uri, facts, session } = article;
	const found = choicesAt(snapshot, uri, offsetOf(facts.snapshot, position));
	const use = newName.trim();
	if (!found || use === '' || use === found.name) return null;
	return decideRequestOf({ uri: textDocument.uri, kind: 'spelling', person: found.id, use }, snapshot, session);
}
