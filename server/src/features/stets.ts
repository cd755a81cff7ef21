import type { RuleSettings } from '../rules/index.ts';
import type { Problem } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import { ignoredCodes, type Note, type PlacedNote } from '../workspace/notes/notes.ts';

/** The problems that nobody has let stand. */
export function withoutStets(problems: readonly Problem[], placed: readonly PlacedNote[]): readonly Problem[] {
	const stets = placed.filter(({ note, span }) => note.status === 'stet' && note.code !== undefined && span !== undefined);
	if (stets.length === 0) return problems;
	return problems.filter((problem) => !stets.some(({ note, span }) => note.code === problem.code && isSame(problem, span as Span)));
}

/** The settings of an article in which some problems are ignored. */
export function withIgnored(settings: RuleSettings, notes: readonly Note[]): RuleSettings {
	const ignored = ignoredCodes(notes);
	return ignored.size === 0 ? settings : { ...settings, ...Object.fromEntries([...ignored].map((code) => [code, 'off' as const])) };
}

/** Whether two spans are one passage, of which a part may have been written anew: they share most of the longer one. */
function isSame(a: Span, b: Span): boolean {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared * 2 > Math.max(a.end - a.start, b.end - b.start);
}
