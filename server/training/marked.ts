import { readFileSync } from 'node:fs';
import { analyzeDocument } from '../src/analysis/document.ts';
import type { DocumentFacts } from '../src/analysis/facts.ts';
import type { Models } from '../src/analysis/model/models.ts';
import { textSnapshot } from '../src/text/snapshot.ts';
import type { Span } from '../src/text/span.ts';

/** An article with all that it attributes, marked by hand. */
export interface MarkedArticle {
	readonly id: string;
	readonly text: string;
	readonly date?: string;
	readonly quotes: readonly (Span & {
		readonly kind: 'direct' | 'mixed' | 'indirect';
		readonly speaker?: Span | null;
		readonly cue?: Span | null;
		readonly noSource?: boolean;
	})[];
	readonly sentences: readonly (Span & { readonly attr: 'source' | 'no-source' | 'none' })[];
}

/** The articles of a file of marked ones. */
export function readMarked(path: string): readonly MarkedArticle[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as MarkedArticle);
}

const analyzed = new WeakMap<MarkedArticle, DocumentFacts>();

/** What the models find in an article; its paragraphs, which say nothing of speakers, are read once for all models. */
export function factsOf(article: MarkedArticle, models: Models): DocumentFacts {
	const input = { snapshot: textSnapshot(article.text), fileName: undefined, published: article.date, article: true };
	const facts = analyzeDocument(input, models, analyzed.get(article));
	analyzed.set(article, facts);
	return facts;
}
