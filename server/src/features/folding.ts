import type { DocumentFacts, PlacedParagraph } from '../analysis/facts.ts';
import { lineAt } from '../text/snapshot.ts';
import { sectionsOf } from './sections.ts';

/** Lines that fold into their first (zero-based, both included). */
export interface Fold {
	readonly startLine: number;
	readonly endLine: number;
	readonly kind: 'section' | 'furniture' | 'quotation';
}

/** What folds in an article: what the page put around the copy, sections below a subheading, and quotations over several lines. */
export function folds(facts: DocumentFacts): readonly Fold[] {
	const { snapshot, paragraphs } = facts;
	const fold = (kind: Fold['kind'], start: number, end: number): Fold[] => {
		const startLine = lineAt(snapshot, start);
		const endLine = lineAt(snapshot, end);
		return endLine > startLine ? [{ kind, startLine, endLine }] : [];
	};
	const furniture = groups(paragraphs, ({ facts: { zone } }) => zone === 'furniture');
	return [
		...furniture.flatMap((group) => fold('furniture', group.start, group.end)),
		...sectionsOf(facts).flatMap((section) => fold('section', section.start, section.lastCopy)),
		...facts.quotations.flatMap((quotation) => (quotation.kind === 'indirect' ? [] : fold('quotation', quotation.start, quotation.end))),
	].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function groups(paragraphs: readonly PlacedParagraph[], wanted: (paragraph: PlacedParagraph) => boolean): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	let open: { start: number; end: number } | undefined;
	for (const paragraph of paragraphs) {
		if (!wanted(paragraph)) open = undefined;
		else if (open) open.end = paragraph.end;
		else found.push((open = { start: paragraph.start, end: paragraph.end }));
	}
	return found;
}
