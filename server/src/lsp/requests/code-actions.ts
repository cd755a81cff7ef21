import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind, type WorkspaceEdit } from 'vscode-languageserver';
import { lineRange } from '../../analysis/summary.ts';
import { findFixes } from '../../features/fixes.ts';
import { personActions } from '../../features/person-actions.ts';
import {
	createDossierCommand,
	type DecideParams,
	decideOnServerCommand,
	ignoreInArticleCommand,
	neverTheSameCommand,
	notAPersonCommand,
	type Passage,
	queryCommand,
	samePersonCommand,
	splitCommand,
	stetCommand,
	type TurnOffParams,
	turnOffInFolderCommand,
	undoDecisionCommand,
	useThisSpellingCommand,
} from '../../protocol.ts';
import type { Fix, Problem } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import { rangeOf, spanOf } from '../convert.ts';
import { encode, problemsOf } from '../diagnostics.ts';
import type { OpenArticle } from '../session.ts';
import { noteInWords, notesAt } from './notes.ts';

/** Whether a fix or a decision is asked for; what VS Code asks on saving (`source.…`) is not, and costs no analysis. */
export function wantsActions({ context }: CodeActionParams): boolean {
	return wants(context, CodeActionKind.QuickFix) || wants(context, CodeActionKind.Refactor);
}

function wants({ only }: CodeActionParams['context'], kind: CodeActionKind): boolean {
	return only === undefined || only.some((asked) => asked === '' || asked === kind);
}

/** textDocument/codeAction */
export function codeActionsRequest(params: CodeActionParams, article: OpenArticle): CodeAction[] {
	return [
		...(wants(params.context, CodeActionKind.QuickFix) ? fixes(params, article) : []),
		...personCodeActions(params, article),
		...takingBack(params, article),
	];
}

/** What can be decided about the name under the cursor: only when somebody asks, not at every step of the cursor. */
function personCodeActions({ range, context }: CodeActionParams, { snapshot, uri, facts, session }: OpenArticle): CodeAction[] {
	const { copytaster } = session.client;
	if (!(copytaster || session.writes) || context.triggerKind === CodeActionTriggerKind.Automatic) return [];
	const { start } = spanOf(facts.snapshot, range);
	const address = session.addresses.outward(uri);
	return personActions(snapshot, uri, start).flatMap(({ title, fixes: mends, does }): CodeAction[] => {
		const kind = mends ? CodeActionKind.QuickFix : CodeActionKind.Refactor;
		if (!wants(context, kind)) return [];
		// another client has no way to ask
		if (does.kind === 'ask' && !copytaster) return [];
		const command = !copytaster ? decideOnServerCommand : does.kind === 'ask' ? COMMANDS[does.what] : COMMANDS[does.kind];
		const argument: DecideParams[] = does.kind === 'ask' ? [] : [{ uri: address, ...does }];
		return [{ title, kind, command: { title, command, arguments: argument } }];
	});
}

/** Notes under the cursor can be taken back: only when somebody asks. */
function takingBack({ range, context }: CodeActionParams, { uri, facts, session }: OpenArticle): CodeAction[] {
	const { copytaster } = session.client;
	if (!(copytaster || session.writes) || context.triggerKind === CodeActionTriggerKind.Automatic) return [];
	if (!wants(context, CodeActionKind.QuickFix)) return [];
	const command = copytaster ? undoDecisionCommand : decideOnServerCommand;
	return notesAt(session, uri, spanOf(facts.snapshot, range).start).map(({ note }): CodeAction => {
		const title = `Take back: ${noteInWords(note)}`;
		const decision: DecideParams = { uri: session.addresses.outward(uri), kind: 'removeNote', id: note.id };
		return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [decision] } };
	});
}

const COMMANDS = {
	same: samePersonCommand,
	apart: neverTheSameCommand,
	split: splitCommand,
	nobody: notAPersonCommand,
	spelling: useThisSpellingCommand,
	dossier: createDossierCommand,
	takeBack: undoDecisionCommand,
} as const;

function fixes({ range, context }: CodeActionParams, article: OpenArticle): CodeAction[] {
	const asked = new Set(context.diagnostics.flatMap(({ source, code, range: at }) => (source === 'copytaster' ? [key(code, at)] : [])));
	const { snapshot } = article.facts;
	const problems = problemsOf(article).filter((problem) => asked.size === 0 || asked.has(key(problem.code, rangeOf(snapshot, problem))));
	const within = problems.filter((problem) => touching(problem, spanOf(snapshot, range)));
	return [
		...findFixes(article.facts, within, spanOf(snapshot, range)).flatMap(({ problem, fixes: found }) =>
			found.flatMap((fix) => action(fix, problem, article)),
		),
		...within.flatMap((problem) => standing(problem, article, within.length > 1)),
	];
}

function touching(problem: Problem, within: Span): boolean {
	return problem.start <= within.end && within.start <= problem.end;
}

/** What can be done about every problem: let it stand, ask the writer, ignore it here, turn it off. `several` says that the cursor touches others too. */
function standing(problem: Problem, article: OpenArticle, several: boolean): CodeAction[] {
	const { session, facts } = article;
	const { copytaster } = session.client;
	if (!copytaster && !session.writes) return [];
	const uri = session.addresses.outward(article.uri);
	const { code } = problem;
	const passage: Passage = { at: lineRange(facts.snapshot, problem), words: facts.snapshot.text.slice(problem.start, problem.end) };
	const which = several ? ` (${code})` : '';
	const decisions: readonly [string, string, DecideParams | TurnOffParams][] = [
		[`Stet: let it stand${which}`, stetCommand, { uri, kind: 'stet', code, ...passage }],
		[`Query…${which}`, queryCommand, { uri, kind: 'note', status: 'query', text: '', code, ...passage }],
		[`Ignore “${code}” in This Article`, ignoreInArticleCommand, { uri, kind: 'ignore', code }],
		[`Turn Off “${code}” in This Folder`, turnOffInFolderCommand, { uri, code }],
	];
	// another editor's settings are its own, and it has no way to ask
	const asks = new Set([queryCommand, turnOffInFolderCommand]);
	return decisions
		.filter(([, command]) => copytaster || !asks.has(command))
		.map(([title, command, argument]) => ({
			title,
			kind: CodeActionKind.QuickFix,
			diagnostics: [encode(article, problem)],
			command: { title, command: copytaster ? command : decideOnServerCommand, arguments: [argument] },
		}));
}

function action(fix: Fix, problem: Problem, article: OpenArticle): CodeAction[] {
	const { session } = article;
	if (fix.command !== undefined && !session.client.copytaster) return [];
	return [
		{
			title: fix.title,
			kind: CodeActionKind.QuickFix,
			diagnostics: [encode(article, problem)],
			...(fix.preferred ? { isPreferred: true } : {}),
			...(fix.edits.length > 0 ? { edit: edit(fix, article) } : {}),
			...(fix.command === undefined
				? {}
				: { command: { title: fix.title, command: fix.command, arguments: [session.addresses.outward(article.uri)] } }),
		},
	];
}

function edit(fix: Fix, { facts, session, uri, version }: OpenArticle): WorkspaceEdit {
	const edits = fix.edits.map((change) => ({ range: rangeOf(facts.snapshot, change), newText: change.newText }));
	const address = session.addresses.outward(uri);
	return session.client.versionedEdits
		? { documentChanges: [{ textDocument: { uri: address, version }, edits }] }
		: { changes: { [address]: edits } };
}

function key(code: unknown, { start, end }: CodeActionParams['range']): string {
	return [code, start.line, start.character, end.line, end.character].join(' ');
}
