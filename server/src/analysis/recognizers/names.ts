import type { NameCandidate, Paragraph } from '../facts.ts';
import { proposeNames } from './names-propose.ts';
import { settleNames } from './names-settle.ts';

/**
 * A recogniser of proper names. The paragraph pass calls `propose`, whose answer is cached with the paragraph and so may depend on
 * nothing else; the document pass calls `settle` once for the whole document, to decide what the rest of the document says about a doubtful
 * word (the same word elsewhere, a surname whose full name stands in another paragraph). The rules below are the first implementation; a
 * trained tagger takes the same place.
 */
export interface NameRecognizer {
	/** Names in one paragraph, sorted by start, not overlapping (paragraph offsets). */
	propose(paragraph: Paragraph): readonly NameCandidate[];
	/**
	 * The names of every paragraph in the light of all; same length and order as `proposals`, paragraph offsets as before. Whatever settles
	 * them, `finishNames` is its last step; a tagger asks the rules for what it knows nothing of (`withRuled`).
	 */
	settle(paragraphs: readonly Paragraph[], proposals: readonly (readonly NameCandidate[])[]): readonly (readonly NameCandidate[])[];
}

/** Names by rules and lexicons. */
export const ruleNames: NameRecognizer = { propose: proposeNames, settle: settleNames };
