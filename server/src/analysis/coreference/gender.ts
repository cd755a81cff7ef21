import type { Gender } from '../facts.ts';
import { GENDER_OF_GIVEN_NAME } from '../lexicons/given-name-genders.ts';
import type { PersonalName } from '../personal-name.ts';

/** Whether a full name shows a person's gender: by the first given name, a patronymic or a Slavic or Icelandic family name. */
export function genderOfName({ words, familyWords }: PersonalName): Gender | undefined {
	for (const { plain, initial } of words.slice(0, words.length - familyWords)) {
		if (initial) continue;
		const known = GENDER_OF_GIVEN_NAME.get(plain);
		if (known) return known;
		if (/(?:ovich|evich)$/.test(plain)) return 'male';
		if (/(?:ovna|evna)$/.test(plain)) return 'female';
	}
	const family = words.length > familyWords ? (words.at(-1)?.plain ?? '') : '';
	// a man's family name of this kind ends otherwise: -sky, -ov, -son
	return /(?:[sc]kaya|dottir)$/.test(family) || /[a-z]{3}[^aeiou](?:ova|eva)$/.test(family) ? 'female' : undefined;
}
