import type { Problem, Related, Severity } from '../../rules/rule.ts';
import type { TextSnapshot } from '../../text/snapshot.ts';
import { type LineColumn, lineColumn } from './frame.ts';

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

/** Where a place that belongs to a problem lies: in the problem's own article, or in another. Lines and columns as people count, from 1. */
export interface RelatedPlace {
	readonly path: string;
	readonly from: LineColumn;
	readonly to: LineColumn;
}

/** The place of what belongs to a problem of the article at `path`. */
export function relatedPlace({ start, end, article }: Related, path: string, snapshot: TextSnapshot): RelatedPlace {
	if (!article) return { path, from: lineColumn(snapshot, start), to: lineColumn(snapshot, end) };
	const [line, column, endLine, endColumn] = article.at;
	return { path: article.uri, from: { line: line + 1, column: column + 1 }, to: { line: endLine + 1, column: endColumn + 1 } };
}
