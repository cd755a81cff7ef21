import type { Severity } from '../rules/rule.ts';
import { readArticles } from './articles.ts';
import { SEVERITIES } from './folder.ts';
import type { ProblemFormat } from './formats/problems.ts';
import { print } from './output.ts';

/** `check PATH…`: the problems at or above a severity. Returns the exit status: 0 none, 1 some, 2 some input could not be used. */
export async function checkPaths(paths: readonly string[], format: ProblemFormat, least: Severity): Promise<number> {
	const shown = new Set(SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1));
	const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
	const leftAlone: string[] = [];
	let articles = 0;
	let withProblems = 0;
	const read = await readArticles(paths);
	for await (const { path, facts, problems } of read.each()) {
		if (!facts.prose) {
			leftAlone.push(path);
			continue;
		}
		articles++;
		const reported = problems.filter((problem) => shown.has(problem.severity));
		for (const problem of reported) counts[problem.severity]++;
		if (reported.length > 0) withProblems++;
		await print(format.article({ path, snapshot: facts.snapshot, problems: reported }));
	}
	await print(format.end({ articles, leftAlone, problems: counts, withProblems, unusable: read.unusable }));
	if (read.unusable) return 2;
	return withProblems > 0 ? 1 : 0;
}
