import { GUESS_BELOW } from '../analysis/summary.ts';

/** How sure it is who speaks, in words that a desk uses. */
export type Certainty = 'certain' | 'likely' | 'a guess';

const CERTAIN = 0.9;

/** The word for a confidence of 0…1; where it is a guess, the speaker may as well be somebody else. */
export function certainty(confidence: number): Certainty {
	if (confidence >= CERTAIN) return 'certain';
	return confidence >= GUESS_BELOW ? 'likely' : 'a guess';
}
