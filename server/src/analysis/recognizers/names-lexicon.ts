import type { NameType } from '../facts.ts';
import { COMMON_WORDS } from '../lexicons/common-words.ts';
import { DEMONYMS } from '../lexicons/demonyms.ts';
import { FAMILY_NAMES } from '../lexicons/family-names.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import {
	EVENT_HEADS,
	FUNCTION_WORDS,
	GLUE_WORDS,
	NAME_SUFFIXES,
	ORGANISATION_HEADS,
	ORGANISATION_NOUNS,
	ORGANISATION_OPENERS,
	ORGANISATION_PHRASES,
	ORGANISATION_WORDS,
	OTHER_PHRASES,
	PARTICLES,
	PLACE_ACRONYMS,
	PLACE_HEADS,
	PLACE_NOUNS,
	PLACE_OPENERS,
	PLAIN_ACRONYMS,
	ROLE_NOUNS,
	SAYING_VERBS,
	TITLE_MODIFIERS,
	TITLES,
} from '../lexicons/name-words.ts';
import { PLACE_PHRASES, PLACE_WORDS } from '../lexicons/places.ts';

/** What the lexicons know of a word, as bits of one number: a word may be several things. */
export const WORD = {
	given: 1 << 0,
	family: 1 << 1,
	place: 1 << 2,
	demonym: 1 << 3,
	common: 1 << 4,
	grammar: 1 << 5,
	title: 1 << 6,
	titleModifier: 1 << 7,
	role: 1 << 8,
	particle: 1 << 9,
	suffix: 1 << 10,
	organisation: 1 << 11,
	organisationHead: 1 << 12,
	organisationOpener: 1 << 13,
	organisationNoun: 1 << 14,
	placeHead: 1 << 15,
	placeOpener: 1 << 16,
	placeNoun: 1 << 17,
	calendar: 1 << 18,
	saying: 1 << 19,
	glue: 1 << 20,
	eventHead: 1 << 21,
} as const;

const CALENDAR = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
	november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan
	thanksgiving halloween eid passover`;

const classes = new Map<string, number>();
for (const [list, bit] of [
	[COMMON_WORDS, WORD.common],
	[GIVEN_NAMES, WORD.given],
	[FAMILY_NAMES, WORD.family],
	[PLACE_WORDS, WORD.place],
	[DEMONYMS, WORD.demonym],
	[FUNCTION_WORDS, WORD.grammar],
	[TITLES, WORD.title],
	[TITLE_MODIFIERS, WORD.titleModifier],
	[ROLE_NOUNS, WORD.role],
	[PARTICLES, WORD.particle],
	[NAME_SUFFIXES, WORD.suffix],
	[ORGANISATION_WORDS, WORD.organisation],
	[ORGANISATION_HEADS, WORD.organisationHead],
	[ORGANISATION_OPENERS, WORD.organisationOpener],
	[ORGANISATION_NOUNS, WORD.organisationNoun],
	[PLACE_HEADS, WORD.placeHead],
	[PLACE_OPENERS, WORD.placeOpener],
	[PLACE_NOUNS, WORD.placeNoun],
	[CALENDAR, WORD.calendar],
	[SAYING_VERBS, WORD.saying],
	[GLUE_WORDS, WORD.glue],
	[EVENT_HEADS, WORD.eventHead],
] as const) {
	for (const word of list.split(/\s+/)) if (word) classes.set(word, (classes.get(word) ?? 0) | bit);
}
for (const word of DEMONYMS.split(/\s+/)) if (word) classes.set(`${word}s`, (classes.get(`${word}s`) ?? 0) | WORD.demonym);

const acronyms = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Acronyms of places, as written. */
export const PLACES_IN_CAPITALS = acronyms(PLACE_ACRONYMS);

/** Words in capitals that name nobody, as written. */
export const PLAIN_IN_CAPITALS = acronyms(PLAIN_ACRONYMS);

const NAMES = WORD.given | WORD.family | WORD.place | WORD.demonym | WORD.organisation | WORD.common;

/** What the lexicons know of a word in its plain form: bits of `WORD`, 0 for an unknown word. */
export function classesOf(plain: string): number {
	const found = lookups.get(plain);
	if (found !== undefined) return found;
	const known = lookUp(plain);
	if (lookups.size >= MOST_LOOKUPS) lookups.clear();
	lookups.set(plain, known);
	return known;
}

// text repeats its words; forms that no lexicon lists are worked out once
const lookups = new Map<string, number>();
const MOST_LOOKUPS = 20_000;

function lookUp(plain: string): number {
	const known = classes.get(plain);
	if (known !== undefined) return (known & NAMES) === 0 && isOrdinaryForm(plain) ? known | WORD.common : known;
	if (isOrdinaryForm(plain)) return WORD.common;
	return hasFamilyEnding(plain) ? WORD.family : 0;
}

/** Whether copy that lost a space glues a word to the name before it: `said`, `is`. */
export function isGlueWord(plain: string): boolean {
	return ((classes.get(plain) ?? 0) & WORD.glue) !== 0;
}

/** Whether a word in lower case is ordinary English (its base form or a regular form of it) or grammar. */
export function isOrdinaryWord(plain: string): boolean {
	return ((classes.get(plain) ?? 0) & (WORD.common | WORD.grammar | WORD.calendar)) !== 0 || isOrdinaryForm(plain);
}

const INFLECTIONS: readonly (readonly [ending: string, base: string])[] = [
	['s', ''],
	['es', ''],
	['ies', 'y'],
	['ed', ''],
	['d', ''],
	['ied', 'y'],
	['ing', ''],
	['ing', 'e'],
	['ings', ''],
	['ings', 'e'],
	['ers', ''],
	['ers', 'e'],
	['er', ''],
	['r', ''],
	['est', ''],
	['ly', ''],
	['ness', ''],
	["n't", ''],
];

function isOrdinaryForm(plain: string): boolean {
	if (plain.includes('-')) return plain.split('-').every((part) => ((classes.get(part) ?? 0) & (WORD.common | WORD.grammar)) !== 0);
	for (const [ending, base] of INFLECTIONS) {
		if (!plain.endsWith(ending)) continue;
		const stem = plain.slice(0, plain.length - ending.length) + base;
		if (stem.length > 2 && ((classes.get(stem) ?? 0) & WORD.common) !== 0) return true;
		// stopped, running: the doubled consonant of the base form
		const last = stem.length - 1;
		if (base === '' && last > 2 && stem[last] === stem[last - 1] && ((classes.get(stem.slice(0, last)) ?? 0) & WORD.common) !== 0)
			return true;
	}
	return false;
}

const FAMILY_ENDINGS = `enko ovich evich ovych sky skyi skiy skij ska skaya tsky ov ova ev eva yev yeva ukhin shvili adze idze yan oglu ulu
	opoulos akis idis escu eanu sson ssen wicz czyk nnen ullah uddin`.split(/\s+/);

/** Whether a word ends as family names do in languages that form them regularly. */
function hasFamilyEnding(plain: string): boolean {
	return plain.length > 5 && FAMILY_ENDINGS.some((ending) => plain.endsWith(ending));
}

/** Names of several words by their first word, each as plain words and what it names. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrases();

/** A name of several words that the lexicons know. */
export interface Phrase {
	readonly words: readonly string[];
	readonly type: NameType;
}

function phrases(): Map<string, Phrase[]> {
	const byFirst = new Map<string, Phrase[]>();
	for (const [list, type] of [
		[PLACE_PHRASES, 'place'],
		[ORGANISATION_PHRASES, 'organization'],
		[OTHER_PHRASES, 'other'],
	] as const) {
		for (const phrase of list.split(';')) {
			const words = phrase.trim().split(/\s+/);
			const first = words[0];
			if (!first) continue;
			const same = byFirst.get(first);
			if (same) same.push({ words, type });
			else byFirst.set(first, [{ words, type }]);
		}
	}
	for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
	return byFirst;
}

const CONFUSABLE: Readonly<Record<string, string>> = {
	а: 'a',
	е: 'e',
	о: 'o',
	р: 'p',
	с: 'c',
	у: 'y',
	х: 'x',
	і: 'i',
	ї: 'i',
	ј: 'j',
	ѕ: 's',
	к: 'k',
	м: 'm',
	т: 't',
	в: 'b',
	н: 'h',
};
const UNDECOMPOSED: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	þ: 'th',
	ʻ: "'",
};

/** The form in which lexicons hold a folded word: without accents, look-alike letters of another alphabet read as Latin. */
export function plainForm(lower: string): string {
	for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 127) return withoutAccents(lower);
	return lower;
}

function withoutAccents(lower: string): string {
	const letters = isMixedAlphabet(lower) ? lower.replace(/[\u0400-\u045f]/g, (c) => CONFUSABLE[c] ?? c) : lower;
	return letters
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łøđðßæœıþʻ]/g, (c) => UNDECOMPOSED[c] ?? c)
		.replace(/[‐‑]/g, '-');
}

/** Whether a word holds Latin letters and Cyrillic ones. */
export function isMixedAlphabet(word: string): boolean {
	let latin = false;
	let cyrillic = false;
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i);
		if (code >= 0x400 && code < 0x530) cyrillic = true;
		else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)) latin = true;
	}
	return latin && cyrillic;
}
