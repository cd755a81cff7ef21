import { CYRILLIC_PLACES } from './lexicons/cyrillic-words.ts';
import { GENDER_OF_GIVEN_NAME } from './lexicons/given-name-genders.ts';
import { GIVEN_NAMES } from './lexicons/given-names.ts';
import type { Gender } from './facts.ts';

/** Which tables a Cyrillic passage is read by; what is in doubt is read as Russian. */
export type CyrillicLanguage = 'ru' | 'uk' | 'be' | 'sr';

/** A Cyrillic name as a dictionary has it, and in Latin letters. */
export interface LatinName {
	/** In the nominative, still in Cyrillic letters. */
	readonly cyrillic: string;
	/** As English-language copy spells it: `Olena Hrytsenko`, `Sergei Volkov`. */
	readonly latin: string;
}

/** Whether a text is written in Cyrillic letters, and in no Latin ones. */
export function isCyrillic(text: string): boolean {
	let some = false;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code >= 0x400 && code < 0x530) some = true;
		else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)) return false;
	}
	return some;
}

/** The language of a Cyrillic name by the letters that only one of them has, its own or else those of the passage around it. */
export function cyrillicLanguage(name: string, passage: string): CyrillicLanguage {
	const own = /[јљњћђџ]/i.test(name) ? 'sr' : /ў/i.test(name) ? 'be' : undefined;
	return own ?? languageOf(passage);
}

function languageOf(passage: string): CyrillicLanguage {
	const counts = { ru: 0, uk: 0, be: 0, sr: 0 };
	for (const letter of passage.slice(0, LONGEST_SAMPLE)) {
		const language = LETTERS_OF[letter.toLowerCase()];
		if (language) counts[language]++;
	}
	// і is Ukrainian and Belarusian, ы and э Russian and Belarusian
	const shared = counts.be > 0 ? 'be' : undefined;
	if (shared) return shared;
	return counts.sr > 0 && counts.sr > counts.uk ? 'sr' : counts.uk > counts.ru ? 'uk' : 'ru';
}

const LONGEST_SAMPLE = 2_000;
const LETTERS_OF: Readonly<Record<string, CyrillicLanguage>> = {
	і: 'uk',
	ї: 'uk',
	є: 'uk',
	ґ: 'uk',
	ы: 'ru',
	э: 'ru',
	ё: 'ru',
	ъ: 'ru',
	ў: 'be',
	ј: 'sr',
	љ: 'sr',
	њ: 'sr',
	ћ: 'sr',
	ђ: 'sr',
	џ: 'sr',
};

/** A word or name in Latin letters as English-language copy spells it: `Зеленський` → `Zelensky`, `Вучић` → `Vučić`. */
export function latinSpelling(text: string, language: CyrillicLanguage): string {
	return text.replace(/[\u0400-\u052f][\u0400-\u052f’'ʼ]*/g, (word) => latinWord(word, language));
}

function latinWord(word: string, language: CyrillicLanguage): string {
	const lower = word.toLowerCase();
	if (lower === 'александр' && language === 'ru') return word.charAt(0) === 'а' ? 'alexander' : 'Alexander';
	const table = TABLES[language];
	let latin = '';
	for (let i = 0; i < lower.length; i++) {
		const letter = lower.charAt(i);
		const before = lower.charAt(i - 1);
		const rest = lower.length - i;
		if ((letter === 'и' || letter === 'ы' || letter === 'і') && rest === 2 && lower.charAt(i + 1) === 'й') {
			// -ский, -цкий; but Андрій is Andriy
			latin += letter === 'і' ? 'iy' : 'y';
			break;
		}
		if (letter === 'е' && language === 'ru' && (i === 0 || VOWELS.has(before) || before === 'ь' || before === 'ъ')) latin += 'ye';
		else if (letter === 'и' && before === 'ь') latin += 'yi';
		else if (letter === 'с' && before === 'к' && language === 'ru' && /^(?:але|ма)$/.test(lower.slice(Math.max(0, i - 4), i - 1)))
			latin = `${latin.slice(0, -1)}x`;
		else latin += (i === 0 ? table.initial[letter] : undefined) ?? table.letters[letter] ?? '';
	}
	if (word === word.toUpperCase() && word.length > 1) return latin.toUpperCase();
	return word.charAt(0) === lower.charAt(0) ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

const VOWELS = new Set('аеёиоуыэюяіїє');

interface Table {
	readonly letters: Readonly<Record<string, string>>;
	/** At the start of a word, where that differs. */
	readonly initial: Readonly<Record<string, string>>;
}

const COMMON =
	'а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=ie ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya';

const TABLES: Readonly<Record<CyrillicLanguage, Table>> = {
	ru: { letters: letters(COMMON), initial: letters('й=y') },
	uk: { letters: letters(`${COMMON} г=h и=y й=y`), initial: letters('є=ye ї=yi й=y ю=yu я=ya') },
	be: { letters: letters(`${COMMON} г=h й=y`), initial: letters('е=ye й=y') },
	sr: { letters: letters(`${COMMON} ж=ž х=h ц=c ч=č ш=š ј=j љ=lj њ=nj ћ=ć ђ=đ џ=dž`), initial: {} },
};

function letters(table: string): Record<string, string> {
	return Object.fromEntries(table.split(' ').map((entry) => entry.split('=') as [string, string]));
}

// ── cases ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The names that a Cyrillic name may be a case of, the likeliest first. With a given name it is settled (`Олену Гриценко` is Olena
 * Hrytsenko); a surname alone may be several (`Волкова`: Volkova, or Volkov’s).
 */
export function latinNames(name: string, language: CyrillicLanguage): readonly LatinName[] {
	const words = name.split(/\s+/).filter(Boolean);
	const named = (cyrillic: string): LatinName => ({ cyrillic, latin: latinSpelling(cyrillic, language) });
	if (words.length === 1) {
		const word = words[0] as string;
		const given = givenName(word);
		return [...new Set([given?.nominative ?? word, word, ...surnameCases(word)])].map(named);
	}
	for (const [i, word] of words.entries()) {
		const given = givenName(word);
		if (!given) continue;
		if (given.nominative.length === word.length && given.nominative === word) return [named(words.join(' '))];
		const rest = words.map((other, k) => (k === i ? given.nominative : surnameOf(other, given.gender)));
		return [named(rest.join(' '))];
	}
	return [named(words.join(' '))];
}

/** A given name in whatever case, with its nominative; undefined for a word that is none. */
export function givenName(word: string): { readonly nominative: string; readonly gender: Gender | undefined } | undefined {
	// Ганну is a case of Ганна, though Finns are called so
	const isCase = /[уюы]$/u.test(word);
	if (!isCase && isGiven(word)) return { nominative: word, gender: genderOf(word) };
	for (const [ending, nominative, gender] of GIVEN_ENDINGS) {
		if (word.length < ending.length + 2 || !word.endsWith(ending)) continue;
		const base = word.slice(0, word.length - ending.length) + nominative;
		if (!isGiven(base)) continue;
		const known = genderOf(base);
		if (known && known !== gender) continue;
		return { nominative: base, gender };
	}
	return isCase && isGiven(word) ? { nominative: word, gender: genderOf(word) } : undefined;
}

const GIVEN = new Set(GIVEN_NAMES.split(/\s+/));
const STYLES: readonly CyrillicLanguage[] = ['ru', 'uk', 'be'];

/** The spellings under which a lexicon of Latin names may have a Cyrillic word. */
export function lexiconSpellings(word: string): readonly string[] {
	const spellings = new Set<string>();
	for (const style of STYLES) {
		const latin = latinWord(word.toLowerCase(), style);
		for (const form of [
			latin,
			latin.replace(/^ye/, 'e'),
			latin.replace(/iy$/, 'ii'),
			latin.replace(/y$/, 'i'),
			latin.replace(/i$/, 'y'),
			latin.replace(/iya$/, 'ia'),
			latin.replace(/^alex/, 'aleks'),
		])
			spellings.add(form);
	}
	return [...spellings];
}

function isGiven(word: string): boolean {
	return lexiconSpellings(word).some((form) => GIVEN.has(form));
}

function genderOf(word: string): Gender | undefined {
	for (const form of lexiconSpellings(word)) {
		const gender = GENDER_OF_GIVEN_NAME.get(form);
		if (gender) return gender;
	}
	return undefined;
}

/** Endings of given names in other cases: the ending, what the nominative has instead, whose name it is. */
const GIVEN_ENDINGS: readonly (readonly [ending: string, nominative: string, gender: Gender])[] = (
	[
		['male', 'а= у= ом= ові= еві= ем= е= я=й ю=й єм=й ем=й єві=й я=ь ю=ь ем=ь и=ій ия=ий ию=ий ием=ий и=а і=а у=а ою=а ой=а'],
		['female', 'ы=а и=а е=а і=а у=а ой=а ою=а и=я ю=я ей=я ею=я єю=я ї=я ии=ия ию=ия ией=ия ії=ія ію=ія ією=ія'],
	] as const
).flatMap(([gender, list]) => list.split(' ').map((entry) => [...(entry.split('=') as [string, string]), gender] as const));

/** A surname or patronymic in the nominative, where the given name next to it stands in another case. */
function surnameOf(word: string, gender: Gender | undefined): string {
	for (const [ending, nominative] of gender === 'female' ? FEMALE_SURNAMES : MALE_SURNAMES)
		if (word.length > ending.length + 2 && word.endsWith(ending)) return word.slice(0, word.length - ending.length) + nominative;
	return word;
}

function surnameCases(word: string): readonly string[] {
	return [surnameOf(word, 'male'), surnameOf(word, 'female')];
}

type Endings = readonly (readonly [ending: string, nominative: string])[];

const endings = (list: string): Endings => list.split(/\s+/).map((entry) => entry.split('=') as [string, string]);

/** The longest first. */
const MALE_SURNAMES = endings(
	'ского=ский скому=ский ським=ський ського=ський ському=ський ским=ский ском=ский цкого=цкий цкому=цкий цким=цкий цького=цький цькому=цький цьким=цький енкові=енко енка=енко енку=енко енком=енко ового=овий ым= им= ові= еві= ом= ем= єм=й а= у= я=й ю=й е= і=',
);
const FEMALE_SURNAMES = endings(
	'ської=ська ській=ська ську=ська ською=ська ской=ская скую=ская ською=ська цкой=цкая цкую=цкая цької=цька цькій=цька овны=овна овне=овна овну=овна овной=овна евны=евна евне=евна евну=евна евной=евна івни=івна івні=івна івну=івна івною=івна овой=ова ову=ова ової=ова овою=ова евой=ева еву=ева евою=ева иной=ина ину=ина',
);

/** The English name of a place that Cyrillic copy names in any case: `Києві` → `Kyiv`; undefined for places that few copy names. */
export function placeInLatin(word: string): string | undefined {
	const lower = word.toLowerCase();
	return PLACES.get(lower.slice(0, 3))?.find(([stem]) => lower.startsWith(stem) && CASE_ENDINGS.has(lower.slice(stem.length)))?.[1];
}

/** What may stand behind the stem of a noun. */
export const CASE_ENDINGS: ReadonlySet<string> = new Set([
	'',
	...'а я у ю е и і ї ы о ь й ом ем єм ой ою ей ею ией ією ия ії ию ію ие иям ами ями ов ев ів ам ям ах ях ого ого ому ий ый ая ої ский ская ка ки ку кой ник ица ові еві ию ем ами є на ну ни ной ство ства ству ством стве ству'.split(
		' ',
	),
]);

const PLACES: ReadonlyMap<string, readonly (readonly [stem: string, place: string])[]> = placesByBeginning();

function placesByBeginning(): Map<string, [string, string][]> {
	const places = new Map<string, [string, string][]>();
	for (const entry of CYRILLIC_PLACES.replace(/\n\s*/g, '').split(';')) {
		const [place = '', stems = ''] = entry.split('=');
		for (const stem of stems.split(',')) {
			const same = places.get(stem.slice(0, 3));
			if (same) same.push([stem, place]);
			else places.set(stem.slice(0, 3), [[stem, place]]);
		}
	}
	return places;
}
