import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from './lexicons/clauses.ts';
import { hashText } from './model/hash.ts';
import { remembered } from './remembered.ts';

/** More words than these of one quotation add nothing to telling it from others. */
const MOST_WORDS = 80;
/** The quotations of an article that is being edited are asked about again and again. */
const MOST_REMEMBERED = 500;
/** Beyond this many code units a quotation is a document, and its beginning tells it from others. */
const LONGEST_READ = 2000;
const OWN_SMALL_WORDS =
	'i me my mine we us our ours you your he him his she her hers it its they them their not no very really quite absolutely utterly completely totally entirely am one be it’s';
const SMALL_WORDS: ReadonlySet<string> = new Set([
	...DETERMINERS,
	...PREPOSITIONS,
	...CONJUNCTIONS,
	...RELATIVES,
	...AUXILIARIES,
	...ADVERBS,
	...SUBJECT_PRONOUNS,
	...OWN_SMALL_WORDS.split(' '),
]);

/**
 * The words by which a quotation is known again in other articles: the hash of each that is not a small word, folded, once, in ascending
 * order. What the editor put in brackets is left out; if nothing but small words is left, all of them count.
 */
export const quotedWords: (text: string) => readonly number[] = remembered(MOST_REMEMBERED, (text) => {
	const said = text.slice(0, LONGEST_READ).replace(/\[[^[\]]{0,200}\]/g, ' ');
	const words = (said.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? []).map(folded);
	const telling = words.filter((word) => !isSmallWord(word));
	const hashes = new Set((telling.length > 0 ? telling : words).slice(0, MOST_WORDS).map((word) => hashText(word)));
	return [...hashes].sort((a, b) => a - b);
});

/** Whether a folded word says nothing by itself: `the`, `was`, `absolutely`. */
export function isSmallWord(word: string): boolean {
	return SMALL_WORDS.has(word);
}

/** A word as it counts when wordings are compared: lower case, straight apostrophes, without possessive and plural endings. */
export function folded(word: string): string {
	const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
	return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}
