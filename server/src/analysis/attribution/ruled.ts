import type { Speaker } from '../facts.ts';
import type { SourcedCue } from '../sources.ts';

/** The speaker that a rule gives a quotation. */
export interface RuledSpeaker {
	readonly speaker: Speaker;
	readonly cue: SourcedCue['cue'] | undefined;
	/** 0…1. */
	readonly strength: number;
	/** Whether it leaves nothing to weigh: a template's label, a transcript, a signature, `was called “…” by X`. */
	readonly settled?: boolean;
}
/**
 * How often each rule names the right speaker: the confidence of what it finds. Rules that read the quotation's own sentence come before
 * those that look at its neighbours.
 */
export const STRENGTH = {
	/** X said: “…”, next to the opening mark. */
	lead: 0.91,
	/** “…,” X said / said X, next to the closing mark. */
	tail: 0.95,
	/** WALLACE: “…” */
	label: 0.93,
	/** “…” — X */
	signature: 0.92,
	/** X introduces it with a colon in the paragraph before. */
	introduced: 0.88,
	/** “…,” said X. “…” */
	rest: 0.93,
	/** “…,” X told the board so and so. */
	loose: 0.86,
	/** X said that the plan was “…”. */
	governed: 0.85,
	/** … is “…” for all, X said. */
	closing: 0.84,
	/** `Quote: “…”` below the paragraph that names X. */
	template: 0.84,
	/** X was blunt: “…” */
	colon: 0.86,
	/** “…” “…,” X said. */
	ahead: 0.75,
	/** X said so and so. “…” */
	after: 0.72,
	/** “…?” Y asked. “…” in a conversation of X and Y. */
	turn: 0.6,
	/** A quotation that fills its paragraph, behind a paragraph in which X spoke last. */
	continued: 0.46,
	/** A quotation right behind a sentence in which X does something. */
	actor: 0.48,
	/** A fragment in a sentence that names nobody, behind one in which X spoke. */
	fragment: 0.5,
	/** A fragment in a sentence whose subject is X. */
	subject: 0.45,
	/** A quotation within a quotation is at least uttered by the outer one's speaker. */
	outer: 0.3,
} as const;
