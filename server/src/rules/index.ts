import type { DocumentFacts } from '../analysis/facts.ts';
import { ambiguousDate } from './ambiguous-date.ts';
import { relativeDateUnanchored } from './relative-date-unanchored.ts';
import type { Problem, Rule, Severity } from './rule.ts';
import { unattributedQuotation } from './unattributed-quotation.ts';
import { unbalancedQuotationMarks } from './unbalanced-quotation-marks.ts';
import { vagueAttribution } from './vague-attribution.ts';

/** Every rule, in the order of the README's table of problems. */
export const RULES: readonly Rule[] = [
	unattributedQuotation,
	vagueAttribution,
	unbalancedQuotationMarks,
	relativeDateUnanchored,
	ambiguousDate,
];

/** What the settings make of a rule: another severity, or none. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** All problems of one document under the given settings, sorted by start; a rule that fails is reported to `onError` and spares the rest. */
export function findProblems(
	facts: DocumentFacts,
	settings: RuleSettings,
	onError: (code: string, error: unknown) => void,
): readonly Problem[] {
	const problems: Problem[] = [];
	for (const rule of RULES) {
		const severity = settings[rule.code] ?? rule.severity;
		if (severity === 'off') continue;
		try {
			for (const problem of rule.check(facts)) problems.push(severity === rule.severity ? problem : { ...problem, severity });
		} catch (error) {
			onError(rule.code, error);
		}
	}
	return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}
