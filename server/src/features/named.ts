import type { MentionSummary, NameSummary, NameType } from '../analysis/facts.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** The mentions of one organisation or place in one article. */
export interface NamedInArticle {
	readonly uri: string;
	/** In order of appearance. */
	readonly mentions: readonly MentionSummary[];
}

/** Words that initials leave out. */
const SMALL_WORDS = new Set('a an the of for and on in to at de la le du des und der die für'.split(' '));

/** All mentions of an organisation or place in the folder: the same name, or its initials (`ISW`) where an article has both. */
export function mentionsOfName(snapshot: Snapshot, type: NameType, text: string): readonly NamedInArticle[] {
	const forms = formsOf(snapshot, type, text);
	return [...snapshot.articles.values()].flatMap(({ uri, summary }) => {
		const mentions = summary.places.names
			.filter((name) => name.type === type && forms.has(fold(name.name)))
			.flatMap((name) => name.mentions)
			.sort((a, b) => a.start - b.start);
		return mentions.length > 0 ? [{ uri, mentions }] : [];
	});
}

/** Whether one name is made of the initials of the other: `ISW` and `Institute for the Study of War`. */
export function isAcronymOf(short: string, long: string): boolean {
	if (!/^\p{Lu}[\p{Lu}.]{1,9}$/u.test(short)) return false;
	const words = long.split(/[\s-]+/u).filter((word) => word !== '' && !SMALL_WORDS.has(fold(word)));
	return words.length > 1 && fold(words.map((word) => word[0]).join('')) === fold(short.replaceAll('.', ''));
}

function formsOf(snapshot: Snapshot, type: NameType, text: string): ReadonlySet<string> {
	const forms = new Set([fold(text)]);
	for (const { summary } of snapshot.articles.values()) {
		const names = summary.places.names.filter((name) => name.type === type);
		if (!names.some((name) => fold(name.name) === fold(text))) continue;
		for (const name of names) if (isAcronymOf(name.name, text) || isAcronymOf(text, name.name)) forms.add(fold(name.name));
	}
	return forms;
}

/** The fullest form of a name in one article: the longest of the forms that occur. */
export function fullestMention(named: NamedInArticle): MentionSummary | undefined {
	return named.mentions.reduce<MentionSummary | undefined>(
		(best, mention) => (best && best.text.length >= mention.text.length ? best : mention),
		undefined,
	);
}

function fold(text: NameSummary['name']): string {
	return text.toLowerCase().replace(/^the\s+/u, '');
}
