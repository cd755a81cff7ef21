import type { Severity } from '../../rules/rule.ts';
import { printable } from '../output.ts';
import { paint } from './colour.ts';
import { codeFrame, lineColumn } from './frame.ts';
import { type ProblemFormat, relatedPlace, type Totals } from './problems.ts';

/** For people: each problem with the line that it stands in. */
export function prettyProblems(coloured: boolean, width: number): ProblemFormat {
	const colour = paint(coloured);
	return {
		article({ path, snapshot, problems }) {
			return problems
				.map((problem) => {
					const { line, column } = lineColumn(snapshot, problem.start);
					const gutter = String(line).length;
					const frame = codeFrame(snapshot, problem, width - gutter - 5);
					const rows = [
						`${colour.bold(printable(path))}:${line}:${column}  ${colour.severity(problem.severity, problem.severity)}  ${colour.dim(problem.code)}`,
						`  ${printable(problem.message)}`,
						`  ${colour.dim(`${line} │`)} ${frame.line}`,
						`  ${colour.dim(`${' '.repeat(gutter)} │`)} ${colour.severity(problem.severity, frame.carets)}`,
						...problem.related.map((related) => {
							const { path: there, from } = relatedPlace(related, path, snapshot);
							return `  ${colour.dim(`${printable(there)}:${from.line}:${from.column}`)}  ${printable(related.message)}`;
						}),
					];
					return `${rows.join('\n')}\n\n`;
				})
				.join('');
		},
		end: (totals) => `${summaryOf(totals)}\n`,
	};
}

/** `12 problems (1 error, 11 warnings) in 3 of 8 articles. 1 file was left alone: it holds no running text.` */
export function summaryOf({ articles, leftAlone, problems, withProblems }: Totals): string {
	const total = Object.values(problems).reduce((sum, number) => sum + number, 0);
	const kinds = (Object.keys(problems) as Severity[]).filter((severity) => problems[severity] > 0);
	const parts = kinds.map((severity) =>
		severity === 'information' ? `${problems[severity]} for information` : count(problems[severity], severity),
	);
	const found =
		total === 0
			? `No problems in ${count(articles, 'article')}.`
			: `${count(total, 'problem')} (${parts.join(', ')}) in ${withProblems} of ${count(articles, 'article')}.`;
	if (leftAlone.length === 0) return found;
	return `${found} ${count(leftAlone.length, 'file')} ${leftAlone.length === 1 ? 'was' : 'were'} left alone, without running text: ${listed(leftAlone)}`;
}

/** `1 article`, `2 articles`. */
export function count(number: number, noun: string): string {
	return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}

function listed(paths: readonly string[]): string {
	const shown = paths.slice(0, 3).map(printable).join(', ');
	return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
