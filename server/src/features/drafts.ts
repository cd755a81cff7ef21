import type { RuleSettings } from '../rules/index.ts';
import { globMatcher } from '../text/globs.ts';

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

/** The matcher of the globs that were asked for last, which are the settings' as long as nobody changes these. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
	if (known?.globs !== globs) known = { globs, matches: globMatcher(globs, true) };
	return known.matches;
}
