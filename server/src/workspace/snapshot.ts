import type { DocumentFacts, DocumentSummary } from '../analysis/facts.ts';
import type { PackedSummary } from '../analysis/packed-summary.ts';
import type { Articles } from './articles.ts';
import type { Decided } from './decisions.ts';
import type { PeopleIndex } from './people.ts';

/** One article of the folder at one moment. */
export interface Article {
	readonly uri: string;
	/** The file's name, for people to read. */
	readonly name: string;
	readonly summary: DocumentSummary;
	/** The same as bytes, of which parts are read alone (`kept.ts`); for documents that are not open. */
	readonly packed?: PackedSummary | undefined;
	/** Full facts, for open documents only. */
	readonly facts: DocumentFacts | undefined;
}

/** Everything that is known at one moment; immutable, so that all answers drawn from it agree. */
export interface Snapshot {
	readonly revision: number;
	/** In order of their URIs. */
	readonly articles: Articles;
	/** Who is who; computed when first asked for. */
	readonly people: PeopleIndex;
	readonly decided: Decided;
}
