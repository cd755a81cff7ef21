import type { Article } from './snapshot.ts';

/** The articles of a folder at one moment, in order of their URIs. A `ReadonlyMap` can stand for it. */
export interface Articles {
	readonly size: number;
	get(uri: string): Article | undefined;
	has(uri: string): boolean;
	keys(): Iterable<string>;
	values(): Iterable<Article>;
}

/** Articles that never change: `with` makes others, which share with these all that is the same. */
export interface ArticleList extends Articles {
	/** Other articles, in which these URIs stand for these; undefined takes one out. Costs what changes, not what there is. */
	with(changes: ReadonlyMap<string, Article | undefined>): ArticleList;
	/** The articles that are not open, cut into the pieces that lists share, each in order. */
	readonly pieces: readonly (readonly Article[])[];
	/** Those that are open, in order. They change with every keystroke, and no piece changes with them. */
	readonly open: readonly Article[];
}

/** What one list has that the other has not: by URI the article before and the one now. */
export function differences(
	before: ArticleList,
	after: ArticleList,
): ReadonlyMap<string, { readonly before?: Article; readonly after?: Article }> {
	const found = new Map<string, { before?: Article; after?: Article }>();
	const [old, fresh] = [new Set([...before.pieces, before.open]), new Set([...after.pieces, after.open])];
	for (const piece of old) if (!fresh.has(piece)) for (const article of piece) found.set(article.uri, { before: article });
	for (const piece of fresh) {
		if (old.has(piece)) continue;
		for (const article of piece) {
			const known = found.get(article.uri);
			if (!known) found.set(article.uri, { after: article });
			else if (known.before === article) found.delete(article.uri);
			else known.after = article;
		}
	}
	return found;
}

const LARGEST_PIECE = 128;

/** No articles. */
export const NO_ARTICLES: ArticleList = listOf([], []);

function listOf(pieces: readonly (readonly Article[])[], open: readonly Article[]): ArticleList {
	const size = pieces.reduce((sum, piece) => sum + piece.length, open.length);
	const closed = (uri: string) => articleIn(pieces[pieceAt(pieces, uri)] ?? [], uri);
	const get = (uri: string) => articleIn(open, uri) ?? closed(uri);
	return {
		pieces,
		open,
		size,
		get,
		has: (uri) => get(uri) !== undefined,
		*keys() {
			for (const { uri } of this.values()) yield uri;
		},
		*values() {
			let next = 0;
			for (const piece of pieces) {
				for (const article of piece) {
					for (; next < open.length && (open[next] as Article).uri < article.uri; next++) yield open[next] as Article;
					yield article;
				}
			}
			yield* open.slice(next);
		},
		with(changes) {
			if (changes.size === 0) return this;
			const byPiece = new Map<number, Map<string, Article | undefined>>();
			for (const [uri, article] of changes) {
				const now = article?.facts ? undefined : article;
				if (closed(uri) === now) continue;
				const at = pieceAt(pieces, uri);
				byPiece.set(at, (byPiece.get(at) ?? new Map<string, Article | undefined>()).set(uri, now));
			}
			const opened = new Map([...changes].map(([uri, article]) => [uri, article?.facts ? article : undefined]));
			if (byPiece.size === 0) return listOf(pieces, changed(open, opened));
			const whole = pieces.length === 0 ? [[]] : pieces;
			return listOf(
				whole.flatMap((piece, at) => {
					const own = byPiece.get(at);
					return own ? cut(changed(piece, own)) : [piece];
				}),
				changed(open, opened),
			);
		},
	};
}

function articleIn(articles: readonly Article[], uri: string): Article | undefined {
	const article = articles[placeIn(articles, uri)];
	return article?.uri === uri ? article : undefined;
}

function changed(piece: readonly Article[], changes: ReadonlyMap<string, Article | undefined>): Article[] {
	const left = piece.filter(({ uri }) => !changes.has(uri));
	for (const article of changes.values()) if (article) left.push(article);
	return left.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}

function cut(articles: readonly Article[]): (readonly Article[])[] {
	if (articles.length === 0) return [];
	if (articles.length <= LARGEST_PIECE) return [articles];
	const pieces: (readonly Article[])[] = [];
	for (let at = 0; at < articles.length; at += LARGEST_PIECE / 2) pieces.push(articles.slice(at, at + LARGEST_PIECE / 2));
	return pieces;
}

/** The piece in which a URI stands, or would. */
function pieceAt(pieces: readonly (readonly Article[])[], uri: string): number {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const [first] = pieces[middle] as readonly [Article];
		if (first.uri <= uri) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}

/** Where a URI stands in a list in order, or would. */
function placeIn(piece: readonly Article[], uri: string): number {
	let [low, high] = [0, piece.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((piece[middle] as Article).uri < uri) low = middle + 1;
		else high = middle;
	}
	return low;
}
