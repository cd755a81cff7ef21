import type { PersonalName } from './personal-name.ts';

/**
 * A Chinese name in Wade–Giles (Mao Tse-tung, Teng Hsiao-p'ing) and in pinyin (Mao Zedong, Deng Xiaoping) share no spelling, and hardly a
 * sound as it is written. Both are taken apart into syllables, and each syllable into what the two systems have in common when the
 * apostrophes are lost, as they are in print.
 */

/** Whether one name is in Wade–Giles, the other in pinyin, and both write the same syllables. */
export function sameInBothRomanisations(a: PersonalName, b: PersonalName): boolean {
	if (!(isWadeGiles(a) && isPinyin(b)) && !(isWadeGiles(b) && isPinyin(a))) return false;
	const keys = syllableKeys(b);
	return syllableKeys(a).some((key) => keys.includes(key));
}

/** A key for each way to read a name as Chinese, the same in both systems; none for a name that cannot be Chinese. */
export function syllableKeys(name: PersonalName): readonly string[] {
	return isWadeGiles(name) ? wadeGiles(name) : isPinyin(name) ? pinyin(name) : [];
}

/** The family name and two syllables behind it with a hyphen; the second one in lower case, or of letters that pinyin never has there. */
function isWadeGiles({ full, words }: PersonalName): boolean {
	return words.length === 3 && /^\s*\p{Lu}[\p{Ll}'’ü]{0,6} \p{Lu}[\p{Ll}'’ü]{1,6}-[\p{L}'’]{1,7}\s*$/u.test(full);
}

/** The family name and one word behind it. */
function isPinyin({ words }: PersonalName): boolean {
	return words.length === 2 && words.every((word) => !word.initial);
}

function wadeGiles({ words }: PersonalName): string[] {
	const syllables = words.map(({ plain }) => {
		const found = /^(ch|hs|sh|tz|ts|ss|sz|[ptkmfnlhjwy]?)([aeiou][a-z]*)$/.exec(plain);
		return found ? spelled(found[1] as string, found[2] as string) : undefined;
	});
	return syllables.includes(undefined) ? [] : [syllables.join(' ')];
}

/** The family name is one syllable; a given name of two may be cut in two ways. */
function pinyin({ words }: PersonalName): string[] {
	const [family, given] = words.map((word) => word.plain) as [string, string];
	const first = syllable(family);
	if (first === undefined || given.length > LONGEST_GIVEN) return [];
	return Array.from({ length: given.length }, (_, i) => [syllable(given.slice(0, i)), syllable(given.slice(i))]).flatMap(([one, two]) =>
		one === undefined || two === undefined ? [] : [`${first} ${one} ${two}`],
	);
}

/** Two times the longest syllable, `zhuang`. */
const LONGEST_GIVEN = 12;

function syllable(text: string): string | undefined {
	const found = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcswy]?)([aeiou](?:[aeio]{0,2}(?:ng?|r)?))$/.exec(text);
	return found ? spelled(found[1] as string, found[2] as string) : undefined;
}

function spelled(initial: string, final: string): string {
	return `${INITIALS[initial] ?? initial}.${rhyme(final)}`;
}

/** What the systems write for one row of initials. */
const INITIALS: Readonly<Record<string, string>> = {
	b: 'p',
	d: 't',
	g: 'k',
	zh: 'ch',
	q: 'ch',
	j: 'ch',
	x: 'hs',
	z: 'ts',
	c: 'ts',
	tz: 'ts',
	ss: 's',
	sz: 's',
	r: 'j',
};

/** A final as Wade–Giles has it, without what is not heard. */
function rhyme(final: string): string {
	return final
		.replace(/^(i?)ong$/, '$1ung')
		.replace(/^ian$/, 'ien')
		.replace(/^uei$/, 'ui')
		.replace(/h$/, '')
		.replace(/^uo$/, 'o');
}
