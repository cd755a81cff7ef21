import { CASE_ENDINGS, givenName, lexiconSpellings, placeInLatin } from '../cyrillic.ts';
import { FAMILY_NAMES } from '../lexicons/family-names.ts';
import {
	CYRILLIC_ORGANISATION_STEMS,
	CYRILLIC_ORGANISATIONS,
	CYRILLIC_PLACE_NOUN_STEMS,
	CYRILLIC_PLAIN_WORDS,
	CYRILLIC_SAYING,
	CYRILLIC_TITLE_STEMS,
} from '../lexicons/cyrillic-words.ts';
import { remembered } from '../remembered.ts';
import { WORD } from './names-lexicon.ts';

/** What the lexicons know of a Cyrillic word in lower case, whatever its case: bits of `WORD`, 0 for an unknown word. */
export const classesOfCyrillic: (lower: string) => number = remembered(5_000, lookUp);

function lookUp(lower: string): number {
	if (PLAIN.has(lower)) return WORD.grammar;
	if (SAYING.has(lower)) return WORD.saying | WORD.common;
	if (placeInLatin(lower)) return WORD.place;
	if (isFormOf(lower, PLACE_NOUNS)) return WORD.common | WORD.placeNoun;
	if (isFormOf(lower, TITLES)) return WORD.title;
	if (isFormOf(lower, ORGANISATION_NOUNS)) return WORD.common | WORD.organisationNoun;
	if (isFormOf(lower, ORGANISATIONS)) return WORD.organisation;
	let known = 0;
	if (lower.length > 2 && givenName(lower)) known |= WORD.given;
	if (FAMILY_ENDING.test(lower) || lexiconSpellings(lower).some((spelling) => FAMILIES.has(spelling))) known |= WORD.family;
	return known;
}

/** Whether a word is one of the stems with the ending of a case or gender; the stems by their first three letters. */
function isFormOf(word: string, stems: ReadonlyMap<string, readonly string[]>): boolean {
	return stems.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem) && CASE_ENDINGS.has(word.slice(stem.length))) ?? false;
}

function byBeginning(list: string): ReadonlyMap<string, readonly string[]> {
	const stems = new Map<string, string[]>();
	for (const stem of list.split(/\s+/)) {
		const same = stems.get(stem.slice(0, 3));
		if (same) same.push(stem);
		else stems.set(stem.slice(0, 3), [stem]);
	}
	return stems;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const PLAIN = words(CYRILLIC_PLAIN_WORDS);
const SAYING = words(CYRILLIC_SAYING);
const FAMILIES = words(FAMILY_NAMES);
const PLACE_NOUNS = byBeginning(CYRILLIC_PLACE_NOUN_STEMS);
const TITLES = byBeginning(CYRILLIC_TITLE_STEMS);
const ORGANISATION_NOUNS = byBeginning(CYRILLIC_ORGANISATION_STEMS);
const ORGANISATIONS = byBeginning(CYRILLIC_ORGANISATIONS);
const FAMILY_ENDING =
	/..(?:енк[оауі]|енком|енкові|[ое]в(?:а|у|ым|ой|е|ої|ою)?|ин(?:а|у|ым|ой|ої|ою)|ск(?:ий|ая|ого|ому|им|ой|ую)|ськ(?:ий|а|ого|ому|им|ої|у|ою|ій)|цк(?:ий|ая|ого|ому|им|ой|ую)|цьк(?:ий|а|ого|ому|им|ої|у)|чук(?:а|у|ом|ові)?|[ую]к(?:а|у|ом)?|[оеё]вич(?:а|у|ем)?|швили|швілі|дзе|ідзе|[ая]н(?:а|у|ом)?)$/;
