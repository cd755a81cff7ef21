import type { Snapshot } from '../workspace/snapshot.ts';
import type { Card } from './card.ts';
import { mentionsInArticles } from './in-articles.ts';
import type { NamedInArticle } from './named.ts';
import { list } from './words.ts';

/** What the folder says of a name that is no person’s: what it names, spellings, where. */
export function nameCard(
	snapshot: Snapshot,
	here: string,
	text: string,
	what: string | undefined,
	articles: readonly NamedInArticle[],
): Card {
	const forms = [...new Set(articles.flatMap((article) => article.mentions.map((mention) => mention.text)))];
	const others = forms.filter((form) => form !== text);
	return [
		{ kind: 'heading', text, after: what },
		...(others.length > 0 ? ([{ kind: 'line', label: 'Also written', text: list(others) }] as const) : []),
		{
			kind: 'line',
			label: undefined,
			text: mentionsInArticles(snapshot, here, articles),
		},
	];
}
