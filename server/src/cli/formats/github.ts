import { relative, sep } from 'node:path';
import type { Severity } from '../../rules/rule.ts';
import { printable } from '../output.ts';
import { lineColumn } from './frame.ts';
import type { ProblemFormat } from './problems.ts';

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
	error: 'error',
	warning: 'warning',
	information: 'notice',
	hint: 'notice',
};

/** Annotations of GitHub's workflows: one command a line, paths relative to the working directory. */
export function githubProblems(): ProblemFormat {
	return {
		article({ path, snapshot, problems }) {
			const file = relative(process.cwd(), path).split(sep).join('/');
			return problems
				.map(({ code, severity, start, end, message }) => {
					const [from, to] = [lineColumn(snapshot, start), lineColumn(snapshot, end)];
					// columns count only within one line there
					const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
					const properties = { file, line: from.line, endLine: to.line, ...columns, title: code };
					const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(printable(String(value)))}`);
					return `::${COMMANDS[severity]} ${written.join(',')}::${escaped(printable(message))}\n`;
				})
				.join('');
		},
		end: () => '',
	};
}

function escaped(text: string): string {
	return text.replace(/%/g, '%25');
}

function escapedProperty(text: string): string {
	return escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
