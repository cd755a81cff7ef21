import type { DocumentFacts, DocumentSummary } from '../analysis/facts.ts';
import type { Decided } from './decisions.ts';
import type { PeopleIndex } from './people.ts';

/** One article of the folder at one moment. */
export interface Article {
	readonly uri: string;
	/** The file's name, for people to read. */
	readonly name: string;
	readonly summary: DocumentSummary;
	/** Full facts, for open documents only. */
	readonly facts: DocumentFacts | undefined;
}

/** Everything that is known at one moment; immutable, so that all answers drawn from it agree. */
export interface Snapshot {
	readonly revision: number;
	/** In order of their URIs. */
	readonly articles: ReadonlyMap<string, Article>;
	/** Who is who; computed when first asked for. */
	readonly people: PeopleIndex;
	readonly decided: Decided;
}
