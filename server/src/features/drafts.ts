import picomatch from 'picomatch';
import type { RuleSettings } from '../rules/index.ts';

/** `copytaster.drafts` while nothing is set: what is called a draft, and what lies in a folder of drafts. */
export const DEFAULT_DRAFTS: readonly string[] = ['**/*draft*', '**/*draft*/**'];

/**
 * The problems that only its writer can mend. Other people's copy is evidence: there it counts who says so, when that was and how sure it
 * is, not how the desk would have put it.
 */
const OWN_COPY_ONLY = ['scare-quotes', 'mismatched-quotation-marks', 'surname-before-first-reference', 'loaded-attribution-verb'] as const;

/** The settings of one article: of other people's copy what is a matter of style is left alone, unless somebody has set it. */
export function settingsForCopy(settings: RuleSettings, draft: boolean): RuleSettings {
	if (draft) return settings;
	return { ...Object.fromEntries(OWN_COPY_ONLY.map((code) => [code, 'off' as const])), ...settings };
}

/**
 * Whether an article is one of the desk's own. `path` is relative to the folder, whose name counts as well; undefined for a text that was
 * never saved, or lies in no folder that is open: nobody but its writer has it.
 */
export function isDraft(path: string | undefined, folder: string, globs: readonly string[]): boolean {
	if (path === undefined) return true;
	const matches = matcherOf(globs);
	return matches(path) || matches(`${folder}/${path}`);
}

let known: { readonly globs: readonly string[]; readonly matches: (path: string) => boolean } | undefined;

/** Whether a path matches one of the globs, capitals or not; a glob that cannot be one matches nothing. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
	if (known?.globs === globs) return known.matches;
	const matchers = globs.flatMap((glob) => {
		try {
			return [picomatch(glob, { dot: true, nocase: true })];
		} catch {
			return [];
		}
	});
	const matches = (path: string) => matchers.some((one) => one(path));
	known = { globs, matches };
	return matches;
}
