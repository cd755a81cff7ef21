import type { Snapshot } from '../workspace/snapshot.ts';
import { count, list, shorten } from './words.ts';

/** How many articles, titles or people a card names before it says how many more there are. */
export const MOST_ARTICLES = 6;
/** A card names many articles; a file's name may be as long as a headline. */
const LONGEST_NAME = 32;

/** How often and where, in words of the card: `8 mentions in 5 articles: 2 here, 4 in storm, …`. */
export function mentionsInArticles(
	snapshot: Snapshot,
	here: string,
	articles: readonly { readonly uri: string; readonly mentions: { readonly length: number } }[],
): string {
	const total = articles.reduce((sum, article) => sum + article.mentions.length, 0);
	if (articles.length === 1 && articles[0]?.uri === here) return `${count(total, 'mention')}, in this article only`;
	// a file may have a number in brackets of its own: FINAL (2)
	const each = articles.map(({ uri, mentions: { length } }) => `${length} ${uri === here ? '' : 'in '}${articleName(snapshot, here, uri)}`);
	return `${count(total, 'mention')} in ${count(articles.length, 'article')}: ${list(each, MOST_ARTICLES)}`;
}

/** An article's name as cards say it: `here` for the one that the card is in. */
export function articleName(snapshot: Snapshot, here: string, uri: string): string {
	if (uri === here) return 'here';
	const name = snapshot.articles.get(uri)?.name ?? uri;
	return shorten(name.replace(/\.\w{1,8}$/, ''), LONGEST_NAME);
}
