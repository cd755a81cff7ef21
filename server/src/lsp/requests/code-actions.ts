import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind, type WorkspaceEdit } from 'vscode-languageserver';
import { findFixes } from '../../features/fixes.ts';
import { personActions } from '../../features/person-actions.ts';
import {
	createDossierCommand,
	type DecideParams,
	decideOnServerCommand,
	neverTheSameCommand,
	notAPersonCommand,
	samePersonCommand,
	splitCommand,
	undoDecisionCommand,
	useThisSpellingCommand,
} from '../../protocol.ts';
import type { Fix, Problem } from '../../rules/rule.ts';
import { rangeOf, spanOf } from '../convert.ts';
import { encode, problemsOf } from '../diagnostics.ts';
import type { OpenArticle } from '../session.ts';

/** Whether a fix or a decision is asked for; what VS Code asks on saving (`source.…`) is not, and costs no analysis. */
export function wantsActions({ context }: CodeActionParams): boolean {
	return wants(context, CodeActionKind.QuickFix) || wants(context, CodeActionKind.Refactor);
}

function wants({ only }: CodeActionParams['context'], kind: CodeActionKind): boolean {
	return only === undefined || only.some((asked) => asked === '' || asked === kind);
}

/** textDocument/codeAction */
export function codeActionsRequest(params: CodeActionParams, article: OpenArticle): CodeAction[] {
	return [...(wants(params.context, CodeActionKind.QuickFix) ? fixes(params, article) : []), ...personCodeActions(params, article)];
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
	return findFixes(article.facts, problems, spanOf(snapshot, range)).flatMap(({ problem, fixes: found }) =>
		found.flatMap((fix) => action(fix, problem, article)),
	);
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
