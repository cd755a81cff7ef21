import type { DocumentFacts } from '../analysis/facts.ts';
import { RULES } from '../rules/index.ts';
import type { Fix, Problem } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** A problem with what can be done about it. */
export interface FixedProblem {
	readonly problem: Problem;
	readonly fixes: readonly Fix[];
}

/** What can be done about those of an article's problems that touch a span, in the order of the problems. */
export function findFixes(facts: DocumentFacts, problems: readonly Problem[], within: Span): readonly FixedProblem[] {
	return problems
		.filter((problem) => problem.start <= within.end && within.start <= problem.end)
		.map((problem) => ({ problem, fixes: RULES.find((rule) => rule.code === problem.code)?.fixes(facts, problem) ?? [] }))
		.filter(({ fixes }) => fixes.length > 0);
}
