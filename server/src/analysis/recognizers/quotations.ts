import type { Carry, Paragraph, PlacedParagraph, QuotationPart, StrayMark } from '../facts.ts';
import type { Span } from '../../text/span.ts';

/** What the marks of one paragraph make of it (paragraph offsets). */
export interface QuotedParagraph {
	/** Sorted by start; outer before inner. */
	readonly quotations: readonly QuotationPart[];
	readonly strayMarks: readonly StrayMark[];
	/** What is left open for the next paragraph. */
	readonly open: Carry['open'];
}

/** Pairs the quotation marks of one paragraph, given what the paragraphs before left open. */
export function recognizeQuotations(_paragraph: Pick<Paragraph, 'text' | 'tokens' | 'carryIn' | 'zone'>): QuotedParagraph {
	return { quotations: [], strayMarks: [], open: undefined };
}

/** A quotation with all its parts joined (document offsets). */
export interface JoinedQuotation extends Span {
	readonly parts: readonly Span[];
	/** The indices of the paragraphs of the first and the last part. */
	readonly paragraphs: readonly [number, number];
	readonly mark: string;
	readonly depth: number;
}

/** Joins the parts of quotations over paragraphs; what never closes within two paragraphs ends with its own paragraph and its mark is reported as stray (document offsets). */
export function joinQuotations(_paragraphs: readonly PlacedParagraph[]): {
	readonly quotations: readonly JoinedQuotation[];
	readonly strayMarks: readonly StrayMark[];
} {
	return { quotations: [], strayMarks: [] };
}
