import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { findFixes } from '../../features/fixes.ts';
import type { Fix, Problem } from '../../rules/rule.ts';
import { rangeOf, spanOf } from '../convert.ts';
import { encode, problemsOf } from '../diagnostics.ts';
import type { OpenArticle } from '../session.ts';

/** Whether any quick fix is asked for; what VS Code asks on saving (`source.…`) is not, and costs no analysis. */
export function wantsQuickFixes({ context }: CodeActionParams): boolean {
	return context.only === undefined || context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** textDocument/codeAction */
export function codeActionsRequest({ range, context }: CodeActionParams, article: OpenArticle): CodeAction[] {
	const asked = new Set(context.diagnostics.flatMap(({ source, code, range: at }) => (source === 'copytaster' ? [key(code, at)] : [])));
	const { snapshot } = article.facts;
	const problems = problemsOf(article).filter((problem) => asked.size === 0 || asked.has(key(problem.code, rangeOf(snapshot, problem))));
	return findFixes(article.facts, problems, spanOf(snapshot, range)).flatMap(({ problem, fixes }) =>
		fixes.flatMap((fix) => action(fix, problem, article)),
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
