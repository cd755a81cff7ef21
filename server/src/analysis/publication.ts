import type { DocumentInput, PlacedParagraph, Publication } from './facts.ts';

/** When the article was published: given by the caller, else said in the text, else in the file's name, else (at last) in a caption. */
export function findPublication(_paragraphs: readonly PlacedParagraph[], _input: DocumentInput): Publication | undefined {
	return undefined;
}
