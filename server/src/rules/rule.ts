import type { DocumentFacts, LineRange } from '../analysis/facts.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** How grave a problem is; `off` is a setting only. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `copytaster.strictness`: how sure a rule that weighs its evidence has to be before it speaks up. */
export type Strictness = 'few' | 'balanced' | 'all';

/** What a rule is told beside the article. */
export interface Desk {
	readonly strictness: Strictness;
	/** Where the article lies and what is known of the others, for problems between articles; undefined where there is one article alone. */
	readonly folder?: { readonly uri: string; readonly snapshot: Snapshot };
}

/** How a desk is set up that has set nothing up. */
export const PLAIN_DESK: Desk = { strictness: 'balanced' };

/** A change that a quick fix makes to the article, in document offsets of the text that the problem was found in. */
export interface FixEdit extends Span {
	readonly newText: string;
}

/** What can be done about a problem: an edit of this article, or a command of the client, which is called with the article's URI. */
export interface Fix {
	readonly title: string;
	readonly edits: readonly FixEdit[];
	/** The client's command, for what no edit can do (`copytaster.setPublicationDate`); edits are then empty. */
	readonly command: string | undefined;
	/** Whether this is the first thing to try. */
	readonly preferred: boolean;
}

/** Something in an article that an editor would ask about (document offsets). */
export interface Problem extends Span {
	readonly code: string;
	readonly severity: Severity;
	/** What, why and what to do, in newsroom words. */
	readonly message: string;
	/** Other places that belong to it. */
	readonly related: readonly Related[];
}

/** A place that belongs to a problem: of this article, or of `article`. */
export interface Related extends Span {
	readonly message: string;
	readonly article?: { readonly uri: string; readonly at: LineRange };
}

/** One rule: one file, its fixtures under test/rules/CODE/, one line in the list in index.ts. */
export interface Rule {
	readonly code: string;
	/** One line, for the settings and the README. */
	readonly summary: string;
	readonly severity: Severity | 'off';
	/** Of the problems of one family only the gravest is reported for a sentence; undefined for rules that are no family. */
	readonly family?: 'source';
	/** Problems of one document, sorted by start; never throws. */
	check(facts: DocumentFacts, desk: Desk): readonly Problem[];
	/** The fixes for one of this rule's problems, best first. */
	fixes(facts: DocumentFacts, problem: Problem): readonly Fix[];
}
