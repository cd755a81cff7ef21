import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selections } from '../../features/selection.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/selectionRange */
export function selectionRangesRequest({ positions }: SelectionRangeParams, { facts }: OpenArticle): SelectionRange[] {
	return positions.map((position) => {
		const spans = selections(facts, offsetOf(facts.snapshot, position));
		const chain = spans.reduceRight<SelectionRange | undefined>(
			(parent, span) => ({ range: rangeOf(facts.snapshot, span), ...(parent ? { parent } : {}) }),
			undefined,
		);
		return chain ?? { range: { start: position, end: position } };
	});
}
