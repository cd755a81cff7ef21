import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Region, Result } from 'sarif';
import { RULES } from '../../rules/index.ts';
import type { Related, Severity } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import type { TextSnapshot } from '../../text/snapshot.ts';
import { lineColumn } from './frame.ts';
import { type ProblemFormat, relatedPlace } from './problems.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
};

/** SARIF 2.1.0 (OASIS): one run, paths relative to the working directory, columns in UTF-16 code units. */
export function sarifProblems(version: string): ProblemFormat {
	const results: Result[] = [];
	return {
		article({ path, snapshot, problems }) {
			for (const problem of problems) {
				const ruleIndex = RULES.findIndex((rule) => rule.code === problem.code);
				results.push({
					ruleId: problem.code,
					...(ruleIndex >= 0 ? { ruleIndex } : {}),
					level: LEVELS[problem.severity],
					message: { text: problem.message },
					locations: [locationOf(path, snapshot, problem)],
					...(problem.related.length > 0
						? {
								relatedLocations: problem.related.map((related) => ({
									...relatedLocation(related, path, snapshot),
									message: { text: related.message },
								})),
							}
						: {}),
				});
			}
			return '';
		},
		end({ unusable }) {
			const log: Log = {
				$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
				version: '2.1.0',
				runs: [
					{
						tool: {
							driver: {
								name: 'copytaster',
								version,
								rules: RULES.map((rule) => ({
									id: rule.code,
									shortDescription: { text: rule.summary },
									defaultConfiguration: { level: rule.severity === 'off' ? 'none' : LEVELS[rule.severity] },
								})),
							},
						},
						invocations: [{ executionSuccessful: !unusable }],
						originalUriBaseIds: { FOLDER: { uri: `${pathToFileURL(process.cwd()).href.replace(/\/$/, '')}/` } },
						columnKind: 'utf16CodeUnits',
						results,
					},
				],
			};
			return `${JSON.stringify(log)}\n`;
		},
	};
}

function locationOf(path: string, snapshot: TextSnapshot, span: Span): Location {
	return { physicalLocation: { artifactLocation: addressOf(path), region: regionOf(snapshot, span) } };
}

function relatedLocation(related: Related, path: string, snapshot: TextSnapshot): Location {
	const { path: there, from, to } = relatedPlace(related, path, snapshot);
	const lines = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
	const region = { ...lines, charOffset: related.start, charLength: related.end - related.start };
	return { physicalLocation: { artifactLocation: addressOf(there), region } };
}

/** Relative to the working directory where the file lies in it, else absolute. */
function addressOf(path: string): { uri: string; uriBaseId?: string } {
	const way = relative(process.cwd(), path);
	if (way.startsWith('..') || /^[A-Za-z]:/.test(way)) return { uri: pathToFileURL(path).href };
	return { uri: way.split(sep).map(encodeURIComponent).join('/'), uriBaseId: 'FOLDER' };
}

function regionOf(snapshot: TextSnapshot, { start, end }: Span): Region {
	const from = lineColumn(snapshot, start);
	const to = lineColumn(snapshot, end);
	return {
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column,
		charOffset: start,
		charLength: end - start,
	};
}
