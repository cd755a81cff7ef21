import { plainForm } from '../src/analysis/recognizers/names-lexicon.ts';
import type { NamePools } from './gazetteers.ts';
import type { CountryNames } from './names-of-countries.ts';

/** Numbers in 0…1. */
export type RandomNumbers = () => number;

/** A person who does not exist, under the forms that an article uses. */
export interface DrawnPerson {
	readonly given: string;
	readonly family: string;
	/** The whole name in its country's order. */
	readonly full: string;
	/** What the person is called at the second mention. */
	readonly short: string;
}

/** One of the items, each as likely. */
export function pick<T>(items: readonly T[], random: RandomNumbers): T {
	return items[Math.min(items.length - 1, Math.floor(random() * items.length))] as T;
}

/** The names of one country, drawn so that all parts of the world come up, and those that the press writes most about more often. */
export function drawCountry(pools: NamePools, random: RandomNumbers): CountryNames {
	// names listed by hand are those of the press; the packages' are spread over fewer parts of the world
	const byHand = pools.people.filter((pool) => !/^[a-z]{2}(?:_|$)/.test(pool.country));
	const others = pools.people.filter((pool) => /^[a-z]{2}(?:_|$)/.test(pool.country));
	if (others.length === 0 || (byHand.length > 0 && random() < 0.6)) {
		const slavic = byHand.find((pool) => pool.country.startsWith('Russia'));
		return slavic && random() < 0.12 ? slavic : pick(byHand, random);
	}
	return pick(others, random);
}

/** A person of a country. */
export function drawPerson(country: CountryNames, random: RandomNumbers): DrawnPerson {
	const accents = random() < 0.4;
	const written = (name: string) => (accents ? name : withoutAccents(name));
	const given = written(pick(country.given, random));
	const family = written(pick(country.family, random));
	switch (country.order) {
		case 'family-first':
			return { given, family, full: `${family} ${given}`, short: family };
		case 'given-only':
			return { given, family: given, full: given, short: given };
		case 'two-families': {
			const second = written(pick(country.family, random));
			if (random() < 0.3)
				return { given, family, full: `${given} ${family} ${second}`, short: random() < 0.5 ? family : `${family} ${second}` };
			return { given, family, full: `${given} ${family}`, short: family };
		}
		case 'given-first': {
			const kind = random();
			const middle =
				kind < 0.05
					? ` ${String.fromCharCode(65 + Math.floor(random() * 25))}.`
					: kind < 0.07
						? ` ${written(pick(country.given, random))}`
						: '';
			return { given, family, full: `${given}${middle} ${family}`, short: family };
		}
	}
}

/** A name in plain letters, in its own case. */
export function withoutAccents(name: string): string {
	return [...name].map((letter) => (letter.charCodeAt(0) < 128 ? letter : sameCase(letter, plainForm(letter.toLowerCase())))).join('');
}

function sameCase(letter: string, plain: string): string {
	return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A name that never was: the beginning of one and the end of another. */
export function blend(a: string, b: string, random: RandomNumbers): string {
	const first = (a.split(' ')[0] as string).replace(/[^\p{L}]/gu, '');
	const last = (b.split(' ').at(-1) as string).replace(/[^\p{L}]/gu, '').toLowerCase();
	const made = first.slice(0, 2 + Math.floor(random() * 3)) + last.slice(Math.max(1, last.length - 3 - Math.floor(random() * 3)));
	return made.charAt(0).toUpperCase() + made.slice(1);
}

/** A short form of an organisation that does not exist. */
export function inventedAcronym(random: RandomNumbers): string {
	return Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick([...'ABCDEFGHIKLMNOPRSTUW'], random)).join('');
}
