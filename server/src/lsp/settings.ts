import type { RuleSettings } from '../rules/index.ts';
import type { Severity } from '../rules/rule.ts';

/** The user's settings, below `copytaster`. */
export interface Settings {
	/** `copytaster.inlayHints`: whether resolved dates and pronoun speakers are shown in the text. */
	readonly inlayHints: boolean;
	/** `copytaster.problems.CODE`: a severity or `off`. */
	readonly problems: RuleSettings;
}

/** What holds while nothing is set. */
export const DEFAULT_SETTINGS: Settings = { inlayHints: true, problems: {} };

const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies (Severity | 'off')[];

/** Reads settings of any shape; each value that makes no sense is left at its default and named to `complain`. */
export function readSettings(given: unknown, complain: (sentence: string) => void): Settings {
	if (given === undefined || given === null) return DEFAULT_SETTINGS;
	if (!isRecord(given)) {
		complain('The settings of Copytaster are no object, so none of them is used.');
		return DEFAULT_SETTINGS;
	}
	return { inlayHints: readBoolean(given.inlayHints, 'inlayHints', complain), problems: readProblems(given.problems, complain) };
}

function readBoolean(value: unknown, name: 'inlayHints', complain: (sentence: string) => void): boolean {
	if (typeof value === 'boolean') return value;
	if (value !== undefined && value !== null) complain(`The setting copytaster.${name} is neither true nor false, so it is not used.`);
	return DEFAULT_SETTINGS[name];
}

function readProblems(given: unknown, complain: (sentence: string) => void): RuleSettings {
	if (given === undefined || given === null) return {};
	if (!isRecord(given)) {
		complain('The setting copytaster.problems is no object, so it is not used.');
		return {};
	}
	const problems: Record<string, Severity | 'off'> = Object.create(null);
	for (const [code, value] of Object.entries(given)) {
		if (isSeverity(value)) problems[code] = value;
		else complain(`The setting copytaster.problems.${code} is none of ${SEVERITIES.join(', ')}, so it is not used.`);
	}
	return problems;
}

function isSeverity(value: unknown): value is Severity | 'off' {
	return typeof value === 'string' && SEVERITIES.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
