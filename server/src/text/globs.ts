import picomatch from 'picomatch';

/** How many stars in a row of one segment, pairs of stars in all and lists in braces a glob may have; people write one or two. */
const MOST_WILDCARDS = 3;
/** A longer glob (UTF-16 code units) is none that a person wrote. */
const LONGEST = 500;

/**
 * Whether a path (relative, `/` between its folders) matches one of the globs, as the editor's own settings understand them: `*`, `**`, `?`,
 * `{a,b}` and `[a-z]`. A folder brings its settings along, so a glob that is none, or that could keep the server busy for minutes with a
 * single path, matches nothing and spares the others. `anyCase` takes capitals and small letters for the same.
 */
export function globMatcher(globs: readonly string[], anyCase: boolean): (path: string) => boolean {
	const matchers = globs.filter(isSimple).flatMap((glob) => {
		try {
			return [picomatch(glob, { dot: true, nocase: anyCase, noextglob: true, nonegate: true })];
		} catch {
			return [];
		}
	});
	return (path) => matchers.some((matches) => matches(path));
}

/** Each star can end anywhere, so the time grows by the path's length with every star that another one follows. */
function isSimple(glob: string): boolean {
	const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;
	return (
		glob !== '' &&
		glob.length <= LONGEST &&
		count(glob, /\*\*+/g) <= MOST_WILDCARDS &&
		count(glob, /\{/g) <= MOST_WILDCARDS &&
		glob.split('/').every((segment) => count(segment, /\*+/g) <= MOST_WILDCARDS)
	);
}
