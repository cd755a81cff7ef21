import type { Speaker } from '../facts.ts';
import type { JoinedQuotation } from '../recognizers/quotations.ts';
import type { Reading } from './reading.ts';
import type { RuledSpeaker } from './ruled.ts';

/** Who speaks elsewhere, as far as is known. */
export interface Known {
	readonly ruled: readonly (RuledSpeaker | undefined)[];
	/** The speakers of the quotations before. */
	readonly answered: readonly (Speaker | undefined)[];
	/** The speaker of the quotation around. */
	readonly outer: Speaker | undefined;
}

/** Those who speak around a quotation. */
export interface Company {
	/** The speakers of the two quotations before it, the nearer one first, of the next as the rules have it, and of the one around. */
	readonly previous: Speaker | undefined;
	readonly second: Speaker | undefined;
	readonly next: Speaker | undefined;
	readonly outer: Speaker | undefined;
	/** How many paragraphs lie to the quotations before and behind. */
	readonly apart: number;
	readonly apartNext: number;
	/** What the rules say, and how surely in steps of a twentieth; -1 for nothing. */
	readonly rule: RuledSpeaker | undefined;
	readonly strength: number;
}

/** Those who speak around a quotation (by its index) that lies so deep in others. */
export function companyOf(
	{ quotations }: Reading,
	{ depth }: { readonly depth: number },
	{ ruled, answered, outer }: Known,
	index: number,
): Company {
	const own = quotations[index] as JoinedQuotation;
	const before = quotations[index - 1];
	const behind = quotations[index + 1];
	const rule = ruled[index];
	return {
		previous: answered[index - 1],
		second: answered[index - 2],
		next: ruled[index + 1]?.speaker,
		outer: depth > 0 ? outer : undefined,
		apart: before ? Math.min(2, own.paragraphs[0] - before.paragraphs[1]) : 3,
		apartNext: behind ? Math.min(2, behind.paragraphs[0] - own.paragraphs[1]) : 3,
		rule,
		strength: rule ? Math.round(rule.strength * 20) : -1,
	};
}
