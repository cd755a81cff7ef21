import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { folds } from '../../features/folding.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/foldingRange */
export function foldingRangesRequest(_params: FoldingRangeParams, { facts }: OpenArticle): FoldingRange[] {
	return folds(facts).map(({ startLine, endLine, kind }) => ({
		startLine,
		endLine,
		...(kind === 'furniture' ? { kind: FoldingRangeKind.Comment } : kind === 'section' ? { kind: FoldingRangeKind.Region } : {}),
	}));
}
