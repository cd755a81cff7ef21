import { DEFAULT_DRAFTS } from '../features/drafts.ts';
import type { RuleSettings } from '../rules/index.ts';
import type { Severity, Strictness } from '../rules/rule.ts';

/** The user's settings, below `copytaster`. */
export interface Settings {
	/** `copytaster.inlayHints`: whether resolved dates and pronoun speakers are shown in the text. */
	readonly inlayHints: boolean;
	/** `copytaster.problems.CODE`: a severity or `off`. */
	readonly problems: RuleSettings;
	/** `copytaster.strictness`: how sure a rule that weighs its evidence has to be. */
	readonly strictness: Strictness;
	/** `copytaster.maxArticles`: more articles than this in all folders together are not read. */
	readonly maxArticles: number;
	/** `copytaster.exclude`: globs of files that are no articles; a client that lists the files itself honours them there. */
	readonly exclude: readonly string[];
	/** `copytaster.drafts`: globs of the desk's own copy; all other articles are evidence. */
	readonly drafts: readonly string[];
	/** `copytaster.markdown`: whether Markdown files are articles. */
	readonly markdown: 'auto' | 'always' | 'never';
	/** `copytaster.statusNames`: what the newsroom calls the statuses of notes, by status. */
	readonly statusNames: Readonly<Record<string, string>>;
	/** `copytaster.groundRules`: what the newsroom means by each of the ground rules. */
	readonly groundRules: Readonly<Record<string, string>>;
}

/** What holds while nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
	inlayHints: true,
	problems: {},
	strictness: 'balanced',
	maxArticles: 10_000,
	exclude: [],
	drafts: DEFAULT_DRAFTS,
	markdown: 'auto',
	statusNames: {},
	groundRules: {},
};

const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies (Severity | 'off')[];

/** Reads settings of any shape; each value that makes no sense is left at its default and named to `complain`. */
export function readSettings(given: unknown, complain: (sentence: string) => void): Settings {
	if (given === undefined || given === null) return DEFAULT_SETTINGS;
	if (!isRecord(given)) {
		complain('The settings of Copytaster are no object, so none of them is used.');
		return DEFAULT_SETTINGS;
	}
	const read = <N extends keyof Settings>(name: N, fits: (value: unknown) => value is Settings[N], what: string): Settings[N] => {
		const value = given[name];
		if (fits(value)) return value;
		if (value !== undefined && value !== null) complain(`The setting copytaster.${name} is not ${what}, so it is not used.`);
		return DEFAULT_SETTINGS[name];
	};
	return {
		inlayHints: read('inlayHints', (value) => typeof value === 'boolean', 'true or false'),
		problems: readProblems(given.problems, complain),
		strictness: read('strictness', (value) => value === 'few' || value === 'balanced' || value === 'all', 'few, balanced or all'),
		maxArticles: read('maxArticles', (value): value is number => Number.isInteger(value) && Number(value) > 0, 'a number above zero'),
		exclude: read('exclude', (value): value is string[] => Array.isArray(value) && value.every(isGlob), 'a list of globs'),
		drafts: read('drafts', (value): value is string[] => Array.isArray(value) && value.every(isGlob), 'a list of globs'),
		markdown: read('markdown', (value) => value === 'auto' || value === 'always' || value === 'never', 'auto, always or never'),
		statusNames: read('statusNames', isWords, 'an object of names'),
		groundRules: read('groundRules', isWords, 'an object of sentences'),
	};
}

function isGlob(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

function isWords(value: unknown): value is Readonly<Record<string, string>> {
	return isRecord(value) && Object.values(value).every((words) => typeof words === 'string');
}

function readProblems(given: unknown, complain: (sentence: string) => void): RuleSettings {
	if (given === undefined || given === null) return {};
	if (!isRecord(given)) {
		complain('The setting copytaster.problems is no object, so it is not used.');
		return {};
	}
	const fits = ([code, value]: [string, unknown]): boolean => {
		if (isSeverity(value)) return true;
		complain(`The setting copytaster.problems.${code} is none of ${SEVERITIES.join(', ')}, so it is not used.`);
		return false;
	};
	return Object.fromEntries(Object.entries(given).filter(fits)) as RuleSettings;
}

function isSeverity(value: unknown): value is Severity | 'off' {
	return typeof value === 'string' && SEVERITIES.includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
