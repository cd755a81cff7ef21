import type {
	SemanticTokens,
	SemanticTokensDelta,
	SemanticTokensDeltaParams,
	SemanticTokensParams,
	SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { COLOUR_KINDS, COLOUR_MODIFIERS, type Colour, colours } from '../../features/colours.ts';
import { spanOf } from '../convert.ts';
import type { OpenArticle } from '../session.ts';

/** textDocument/semanticTokens/full, /full/delta and /range, with the last full answer of each article to compare with. */
export interface SemanticTokensRequests {
	full(params: SemanticTokensParams, article: OpenArticle): SemanticTokens;
	delta(params: SemanticTokensDeltaParams, article: OpenArticle): SemanticTokens | SemanticTokensDelta;
	range(params: SemanticTokensRangeParams, article: OpenArticle): SemanticTokens;
	/** Forgets an article that was closed. */
	forget(uri: string): void;
}

/** The requests for one session; `run` makes its result ids differ from those of an earlier server. */
export function createSemanticTokensRequests(run: string): SemanticTokensRequests {
	const last = new Map<string, { readonly resultId: string; readonly data: number[] }>();
	let number = 0;
	const answer = (article: OpenArticle) => {
		const result = { resultId: `${run}.${++number}`, data: encode(article, colours(article.facts)) };
		last.set(article.uri, result);
		return result;
	};
	return {
		full: (_params, article) => answer(article),
		delta({ previousResultId }, article) {
			const before = last.get(article.uri);
			const now = answer(article);
			if (before?.resultId !== previousResultId) return now;
			return { resultId: now.resultId, edits: difference(before.data, now.data) };
		},
		range: ({ range }, article) => ({ data: encode(article, colours(article.facts, spanOf(article.facts.snapshot, range))) }),
		forget: (uri) => last.delete(uri),
	};
}

/** Five numbers for each: lines down, columns right, length, kind, modifiers. */
function encode({ facts }: OpenArticle, found: readonly Colour[]): number[] {
	const data: number[] = [];
	let [line, column] = [0, 0];
	for (const { start, end, line: at, kind, modifiers } of found) {
		const character = start - (facts.snapshot.lineStarts[at] as number);
		const bits = modifiers.reduce((sum, modifier) => sum | (1 << COLOUR_MODIFIERS.indexOf(modifier)), 0);
		data.push(at - line, at === line ? character - column : character, end - start, COLOUR_KINDS.indexOf(kind), bits);
		[line, column] = [at, character];
	}
	return data;
}

/** The one stretch in which two answers differ, in whole tokens; nothing if they are the same. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head++;
	if (head === before.length && head === after.length) return [];
	head -= head % 5;
	let tail = 0;
	while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	tail -= tail % 5;
	return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}
