import { hashText } from '../analysis/model/hash.ts';
import type { Dossier } from './dossiers.ts';

/** What a person decided about people. What a dossier says of its person counts as such as well. */
export interface Decision {
	/** Different for each decision; those of one file begin with its URI. */
	readonly id: string;
	/** The URI of the file that holds it. */
	readonly file: string;
	/** `same`: all are one person. `apart`: no two of them are. `spelling`: the one of them is to be called `use`. */
	readonly kind: 'same' | 'apart' | 'spelling';
	readonly people: readonly PersonReference[];
	/** The spelling to be used; undefined for the other kinds. */
	readonly use: string | undefined;
	/** Whether a dossier says it. */
	readonly dossier: boolean;
}

/** Words that were decided to be nobody's name. */
export interface NobodyDecision {
	readonly file: string;
	readonly words: string;
	/** The URIs of the articles for which that holds; empty for all. */
	readonly documents: readonly string[];
}

/**
 * A person by what outlives another reading of the articles: a name, and where that is not enough the articles in which it is meant. Without
 * articles everybody of that name is meant, but for those whom another decision has split off.
 */
export interface PersonReference {
	readonly name: string;
	readonly articles: readonly ArticleReference[];
}

/** An article by its URI, and for the day when it is moved by other names in it. */
export interface ArticleReference {
	readonly document: string;
	readonly beside: readonly string[];
}

/** All that people decided about the folder. */
export interface Decided {
	/** Those of dossiers included. */
	readonly decisions: readonly Decision[];
	readonly nobodies: readonly NobodyDecision[];
	/** By URI. */
	readonly dossiers: ReadonlyMap<string, Dossier>;
	/** The URIs of notes about people, which are no articles: who is named in them is mentioned nowhere. */
	readonly aside: ReadonlySet<string>;
}

/** Nothing was decided. */
export const NOTHING_DECIDED: Decided = { decisions: [], nobodies: [], dossiers: new Map(), aside: new Set() };

/** Two files with decisions that cannot both hold. */
export interface Contradiction {
	readonly files: readonly [string, string];
	/** What they say and which of them holds, in words. */
	readonly why: string;
}

/** A short name for a text that is the same wherever and whenever it is made: 16 hexadecimal digits. */
export function fingerprint(text: string): string {
	return [hashText(text, 1), hashText(text, 2)].map((hash) => hash.toString(16).padStart(8, '0')).join('');
}
