import { byKey, companyKey, compareText, countLocal, type Doubt, type Group, localsIn, noCounts, talliesOf } from './groups.ts';
import { walkOf } from './titles.ts';

/** The groups that the bearers of one name fall into, and the doubts between those. */
export interface Namesakes {
	readonly groups: readonly Group[];
	readonly doubts: readonly Doubt[];
}

/**
 * Tells namesakes apart: one name, but in some documents a minister and in others a goalkeeper, and nobody is named in the company of both.
 * Where nothing of the kind is said, all are one group, `group` itself. `company` gives the keys of the people whom a document names.
 */
export function tellNamesakes(group: Group, company: (document: string) => Iterable<string>): Namesakes {
	const alone = { groups: [group], doubts: [] };
	if (group.kind !== 'full' || group.sorted.length < 2) return alone;
	const walks = new Set([...talliesOf(group).titles.keys()].flatMap((title) => walkOf(title) ?? []));
	if (walks.size < 2) return alone;
	const own = companyKey(group.name);
	const parts = new Map<string, { documents: Set<string>; company: Set<string>; titles: Set<string> }>();
	const open: string[] = [];
	const parents = new Map<string, string>();
	const find = (walk: string): string => {
		const parent = parents.get(walk) as string;
		return parent === walk ? walk : find(parent);
	};
	const unite = (a: string, b: string) => {
		const [x, y] = [find(a), find(b)].sort() as [string, string];
		parents.set(y, x);
	};
	for (const document of new Set(group.sorted.map((local) => local.document))) {
		const locals = localsIn(group, document);
		const here = [...new Set(locals.flatMap((local) => local.summary.titles.flatMap((title) => walkOf(title) ?? [])))];
		if (here.length === 0) open.push(document);
		for (const walk of here) {
			let part = parts.get(walk);
			if (!part) parts.set(walk, (part = { documents: new Set(), company: new Set(), titles: new Set() }));
			if (!parents.has(walk)) parents.set(walk, walk);
			part.documents.add(document);
			for (const key of company(document)) if (key !== own) part.company.add(key);
			for (const local of locals) for (const title of local.summary.titles) if (walkOf(title) === walk) part.titles.add(title);
		}
		// one article that gives both titles says that it is one person
		for (const walk of here.slice(1)) unite(here[0] as string, walk);
	}
	const names = [...parts.keys()].sort();
	for (const [i, a] of names.entries())
		for (const b of names.slice(i + 1)) if (overlap(parts.get(a)?.company, parts.get(b)?.company)) unite(a, b);
	const roots = [...new Set(names.map(find))];
	if (roots.length < 2) return alone;
	const documents = new Map(roots.map((root) => [root, new Set<string>()]));
	for (const walk of names) for (const document of parts.get(walk)?.documents ?? []) documents.get(find(walk))?.add(document);
	const unknown = new Set<string>();
	for (const document of open) {
		const around = new Set(company(document));
		const fitting = roots.filter((root) => names.some((walk) => find(walk) === root && overlap(around, parts.get(walk)?.company)));
		(fitting.length === 1 ? (documents.get(fitting[0] as string) as Set<string>) : unknown).add(document);
	}
	const groups = roots.map((root) => part(group, root, documents.get(root) as Set<string>));
	const titles = new Map(
		groups.map((made, i) => [made, [...(parts.get(roots[i] as string)?.titles ?? [])].sort(compareText)[0] as string]),
	);
	if (unknown.size > 0) groups.push(part(group, 'unknown', unknown));
	groups.sort(byKey);
	const doubts = groups.flatMap((a, i) =>
		groups.slice(i + 1).map((b): Doubt => {
			const [x, y] = [titles.get(a), titles.get(b)];
			const why =
				x !== undefined && y !== undefined
					? `the same name, but one is called ${x}, the other ${y}, and nobody is named with both`
					: 'the same name, and nothing says which of the two';
			return { a, b, kind: 'namesake', comparison: { score: 0.8, same: false, why } };
		}),
	);
	return { groups, doubts };
}

function part(group: Group, walk: string, documents: ReadonlySet<string>): Group {
	const sorted = group.sorted.filter((local) => documents.has(local.document));
	const counts = noCounts();
	for (const local of sorted) countLocal(counts, local, 1, sorted);
	return { ...group, key: `${group.key}~${walk}`, sorted, counts, namesakes: group.key };
}

function overlap(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	for (const key of few) if (many.has(key)) return true;
	return false;
}
