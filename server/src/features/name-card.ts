import type { NameDetail, NameType } from '../analysis/facts.ts';
import { cyrillicLanguage, isCyrillic, latinSpelling, placeInLatin } from '../analysis/cyrillic.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Card, CardBlock } from './card.ts';
import { articleName, mentionsInArticles } from './in-articles.ts';
import type { NamedInArticle } from './named.ts';
import { list, shorten } from './words.ts';

const MOST_SPELLINGS = 6;
const MOST_DETAILS = 4;
const LONGEST_DETAIL = 90;
const WHAT: Readonly<Record<NameType, string | undefined>> = {
	person: 'person',
	organization: 'organisation',
	place: 'place',
	other: undefined,
};

/** What the folder says of a name that is no person’s: what it names, what the copy says of it, its spellings, where it stands. */
export function nameCard(snapshot: Snapshot, here: string, text: string, type: NameType, articles: readonly NamedInArticle[]): Card {
	const forms = articles.flatMap((article) => article.mentions.map((mention) => mention.text));
	const others = spellings(text, forms);
	// a dateline shouts: KESTROVA
	const calm = /\p{Ll}/u.test(text) ? text : forms.find((form) => /\p{Ll}/u.test(form) && form.toLowerCase() === text.toLowerCase());
	const blocks: CardBlock[] = [{ kind: 'heading', text: calm ?? text, after: WHAT[type] }];
	if (isCyrillic(text))
		blocks.push({ kind: 'line', label: 'In Latin letters', text: placeInLatin(text) ?? latinSpelling(text, cyrillicLanguage(text, text)) });
	if (others.length > 0) blocks.push({ kind: 'line', label: 'Also written', text: list(others, MOST_SPELLINGS) });
	for (const [kind, label] of LABELS) {
		const said = saidOf(snapshot, here, kind, articles);
		if (said.length > 0) blocks.push({ kind: 'line', label, text: said.join('; ') });
	}
	return [...blocks, { kind: 'line', label: undefined, text: mentionsInArticles(snapshot, here, articles) }];
}

const LABELS: readonly (readonly [kind: NameDetail['kind'], label: string])[] = [
	['is', 'Called'],
	['in', 'In'],
	['part of', 'Part of'],
];

/** The other spellings, each once; a form that only shouts is none. */
function spellings(text: string, forms: readonly string[]): readonly string[] {
	const told = new Set([text.toLowerCase()]);
	const others: string[] = [];
	for (const form of forms) {
		const tidy = form.replace(/\s+/g, ' ');
		if (told.has(tidy.toLowerCase())) continue;
		told.add(tidy.toLowerCase());
		others.push(tidy);
	}
	return others;
}

/** `think tank in Oslo (here and b)`: what articles say, those of this article first. */
function saidOf(snapshot: Snapshot, here: string, kind: NameDetail['kind'], articles: readonly NamedInArticle[]): string[] {
	const said = new Map<string, { readonly text: string; readonly from: string[] }>();
	for (const { uri, details } of [...articles].sort((a, b) => Number(b.uri === here) - Number(a.uri === here))) {
		for (const detail of details) {
			if (detail.kind !== kind) continue;
			const folded = detail.text.toLowerCase();
			const known = said.get(folded);
			const name = articleName(snapshot, here, uri);
			if (!known) said.set(folded, { text: shorten(detail.text, LONGEST_DETAIL), from: [name] });
			else if (!known.from.includes(name)) known.from.push(name);
		}
	}
	const all = [...said.values()];
	return [
		...all.slice(0, MOST_DETAILS).map(({ text, from }) => `${text} (${list(from, 3)})`),
		...(all.length > MOST_DETAILS ? [`and ${all.length - MOST_DETAILS} more`] : []),
	];
}
