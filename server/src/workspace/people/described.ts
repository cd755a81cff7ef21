import { plainSpelling } from '../../analysis/romanisation.ts';
import type { Person } from '../people.ts';
import { compareLocals, compareText, type Group, kindOf, type Local, type NameKind, parsed, rankOf, talliesOf } from './groups.ts';

/** A person as the groups describe them, before the folder gives an id. */
export type Described = Pick<Person, 'name' | 'aliases' | 'titles' | 'members' | 'definition'>;

/** Describes the person made of the groups; `preferred` is the spelling that was decided on, if one was. */
export function describePerson(groups: readonly Group[], preferred: string | undefined): Described {
	const [only, ...others] = groups as readonly [Group, ...Group[]];
	const locals = others.length === 0 ? [...only.sorted] : groups.flatMap((group) => group.sorted).sort(compareLocals);
	const names = new Map<string, number>();
	const forms = new Map<string, number>();
	for (const group of groups) {
		const counts = talliesOf(group);
		for (const [name, count] of counts.names) names.set(name, (names.get(name) ?? 0) + count);
		for (const [form, count] of counts.forms) forms.set(form, (forms.get(form) ?? 0) + count);
	}
	const name =
		preferred ??
		best([...names.keys()].sort(compareText), (form) => {
			const { words, suffix } = parsed(form);
			const full = words.filter((word) => !word.initial).length;
			return [
				KIND_RANK[kindOf(parsed(form))],
				// a name that was made of Cyrillic letters is no form that stands anywhere
				forms.has(form) ? 1 : 0,
				names.get(form) as number,
				full,
				suffix === undefined ? 0 : 1,
				full - words.length,
				form.replace(/\P{L}/gu, '').length,
			];
		});
	const definition = fullest(locals);
	const aliases = [...forms]
		.filter(([form]) => form !== name)
		.sort(([a, m], [b, n]) => n - m || Number(isShouted(a)) - Number(isShouted(b)) || compareText(a, b))
		.map(([form]) => form);
	// a copy has no room for more
	const titles = locals.flatMap(({ document, summary }) => summary.titles.map((text) => ({ text, document }))).slice();
	return { name, aliases, titles, members: locals.map((local) => local.member), definition: definition.member };
}

/** A name as the beginning of an id: `erik-solberg`. */
export function slugOf(name: string): string {
	const slug = name
		.split(/[^\p{L}\p{N}\p{M}'’]+/u)
		.map((word) => plainSpelling(word).replace(/[^a-z0-9]/g, ''))
		.filter((word) => word !== '')
		.join('-');
	return slug === '' ? 'person' : slug;
}

/** The id of the person who is `rank`-th (from 1) of those whose names have one slug. No two slugs and ranks make the same. */
export function idOf(slug: string, rank: number): string {
	const own = /-\d+$/.test(slug) ? `${slug}-1` : slug;
	return rank === 1 ? own : `${own}-${rank}`;
}

function fullest(locals: readonly Local[]): Local {
	let found = locals[0] as Local;
	let rank = rankOf(found);
	for (const local of locals) {
		const own = rankOf(local);
		if (own > rank) [found, rank] = [local, own];
	}
	return found;
}

function isShouted(name: string): boolean {
	return name === name.toUpperCase();
}

const KIND_RANK: Readonly<Record<NameKind, number>> = { full: 2, initials: 1, bare: 0 };

function best<T>(items: readonly T[], rank: (item: T) => readonly number[]): T {
	let winner = items[0] as T;
	let most = rank(winner);
	for (const item of items.slice(1)) {
		const ranks = rank(item);
		const first = ranks.findIndex((value, i) => value !== most[i]);
		if (first >= 0 && (ranks[first] as number) > (most[first] as number)) [winner, most] = [item, ranks];
	}
	return winner;
}
