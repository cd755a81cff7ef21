import type { Problem, Severity } from '../../rules/rule.ts';
import type { TextSnapshot } from '../../text/snapshot.ts';

/** One article and what is wrong with it, as a format is given it. */
export interface ArticleReport {
	readonly path: string;
	readonly snapshot: TextSnapshot;
	/** Sorted by start. */
	readonly problems: readonly Problem[];
}

/** What was looked at, all in all. */
export interface Totals {
	readonly articles: number;
	/** Files that hold no running text (tables, logs, code) and were left alone. */
	readonly leftAlone: readonly string[];
	readonly problems: Readonly<Record<Severity, number>>;
	/** How many articles have a problem. */
	readonly withProblems: number;
	/** Whether some input could not be used. */
	readonly unusable: boolean;
}

/** A way to write problems down; what the two functions return is printed as it comes. */
export interface ProblemFormat {
	article(report: ArticleReport): string;
	end(totals: Totals): string;
}
