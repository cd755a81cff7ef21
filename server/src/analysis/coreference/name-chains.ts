import type { Gender } from '../facts.ts';
import { compareNames, parsePersonalName } from '../personal-name.ts';

/** One place where a person is called by name. Given in order of appearance. */
export interface NameOccurrence {
	/** The name as the article writes it, without title. */
	readonly text: string;
	/** Whether it stands in a byline or photo credit. */
	readonly credit: boolean;
	/** Whether it stands in furniture: it may point to a person of the article, but makes none. */
	readonly furniture: boolean;
	/** What the words before the name say of it: `Mrs`, `Queen`. */
	readonly gender: Gender | undefined;
}

/** The names of one document, each with its person. */
export interface NameChains {
	/** For each occurrence the number of its chain, numbered in order of first appearance; undefined for furniture that fits nobody. */
	readonly of: readonly (number | undefined)[];
	readonly count: number;
}

/** A name as it is compared: folded and cut up. Made once for each way of writing. */
interface NameForm {
	readonly text: string;
	/** Folded words without generational suffix; `j` for an initial. */
	readonly words: readonly string[];
	readonly key: string;
	/** The family name, folded: `putin`, `van der berg`. */
	readonly family: string;
	/** `jr`, `iii`. */
	readonly suffix: string | undefined;
	/** Whether it is a surname or given name alone. */
	readonly bare: boolean;
}

/** All forms that mean one person. */
interface Chain {
	readonly forms: NameForm[];
	/** The first occurrence of a form in it. */
	first: number;
	/** False as long as it occurs only in credits. */
	inStory: boolean;
	gender: Gender | undefined;
}

/** No more chains than these are compared with a new name of the same family name, so that a list of ten thousand Smiths stays linear. */
const MOST_COMPARED = 24;

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Groups the names of a document by person. Full names are joined where one is a shorter form of the other (`George Bush`, `George W.
 * Bush`) or only spells it otherwise; a surname alone goes to the one full name of that surname before it or, failing that, behind it; a
 * given name alone to the only person that bears it. What fits two people is joined with neither and becomes a person of its own.
 */
export function chainNames(occurrences: readonly NameOccurrence[]): NameChains {
	const forms = readForms(occurrences);
	const chains = joinFullNames(occurrences, forms);
	const owner = new Map<string, Chain>();
	for (const chain of chains) for (const form of chain.forms) owner.set(form.key, chain);
	const byFamily = indexChains(chains, (form) => [form.family, form.words[form.words.length - 1] as string]);
	const bySound = indexChains(chains, (form) => [skeleton(form.family)]);
	const byOther = indexChains(chains, (form) => form.words.slice(0, -1).filter((word) => word.length > 1));
	const alone = new Map<string, Chain>();

	const found = occurrences.map((occurrence, at): Chain | undefined => {
		const form = forms[at] as NameForm;
		if (!form.bare) return owner.get(form.key);
		const fits = (chain: Chain) =>
			(chain.inStory || occurrence.credit) && (!occurrence.gender || !chain.gender || occurrence.gender === chain.gender);
		const family = byFamily.get(form.key);
		if (family) {
			const bearers = family.filter(fits);
			const before = bearers.filter((chain) => chain.first < at);
			const choice = before.length > 0 ? before : bearers;
			if (choice.length === 1) return choice[0];
			if (choice.length > 1) return undefined;
		}
		const given = byOther.get(form.key)?.filter(fits) ?? [];
		if (given.length === 1) return given[0];
		if (given.length > 1) return undefined;
		const alike = bySound.get(skeleton(form.key))?.filter((chain) => fits(chain) && chain.forms.some((other) => spells(form, other))) ?? [];
		return alike.length === 1 ? alike[0] : undefined;
	});
	// a surname or given name without a full name: one person for each
	const people = found.map((chain, at) => {
		const form = forms[at] as NameForm;
		const { credit, furniture } = occurrences[at] as NameOccurrence;
		if (chain || !form.bare) return chain;
		const known = alone.get(form.key);
		if (known || furniture) return known;
		const own: Chain = { forms: [form], first: at, inStory: !credit, gender: undefined };
		alone.set(form.key, own);
		return own;
	});
	return numbered(people);
}

/** The words of a name folded for comparison: lower case, no accents or points, Cyrillic look-alikes read as Latin letters. */
export function foldName(text: string): string[] {
	const letters = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
	const latin = /[a-z]/.test(letters) ? letters.replace(/[а-яіјѕ]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter) : letters;
	return latin
		.replace(/[’ʼ]/g, "'")
		.replace(/[.,()"“”]/g, ' ')
		.split(/\s+/)
		.filter(Boolean);
}

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
	['аa', 'вb', 'еe', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'іi', 'јj', 'ѕs'].map((pair) => [
		pair.charAt(0),
		pair.charAt(1),
	]),
);

function readForms(occurrences: readonly NameOccurrence[]): NameForm[] {
	const known = new Map<string, NameForm>();
	return occurrences.map(({ text }) => {
		const old = known.get(text);
		if (old) return old;
		const form = readForm(text);
		known.set(text, form);
		return form;
	});
}

function readForm(text: string): NameForm {
	const all = foldName(text);
	const last = all[all.length - 1];
	const suffix = all.length > 2 && last && SUFFIXES.has(last) ? last : undefined;
	const words = suffix ? all.slice(0, -1) : all;
	const parsed = parsePersonalName(text);
	const family = foldName(parsed.family.join(' '))
		.filter((word) => word !== suffix)
		.join(' ');
	return {
		text,
		words: words.length > 0 ? words : [text],
		key: all.join(' '),
		family: family || (words[words.length - 1] ?? text),
		suffix,
		bare: words.length < 2 || parsed.given.length === 0,
	};
}

/** Chains of full names. The fullest names come first, so that a short one that fits two of them is seen to do so. */
function joinFullNames(occurrences: readonly NameOccurrence[], forms: readonly NameForm[]): Chain[] {
	const seen = new Map<string, { form: NameForm; first: number; inStory: boolean; gender: Gender | undefined }>();
	forms.forEach((form, at) => {
		const { credit, furniture, gender } = occurrences[at] as NameOccurrence;
		if (form.bare || furniture) return;
		const old = seen.get(form.key);
		if (!old) seen.set(form.key, { form, first: at, inStory: !credit, gender });
		else {
			old.inStory ||= !credit;
			old.gender ??= gender;
		}
	});
	const names = [...seen.values()].sort((a, b) => fullness(b.form) - fullness(a.form) || a.first - b.first);
	const chains: Chain[] = [];
	const near = new Map<string, Chain[]>();
	for (const { form, first, inStory, gender } of names) {
		const last = form.words[form.words.length - 1] as string;
		const places = new Set([`=${last}`, `~${skeleton(last)}`, `^${form.words.slice(0, 2).join(' ')}`]);
		const candidates = new Set([...places].flatMap((place) => near.get(place) ?? []));
		const fitting = [...candidates].filter((chain) => chain.forms.every((other) => isSameName(form, other)));
		let chain = fitting.length === 1 ? fitting[0] : undefined;
		if (chain) {
			chain.forms.push(form);
			chain.first = Math.min(chain.first, first);
			chain.inStory ||= inStory;
			chain.gender ??= gender;
		} else {
			chain = { forms: [form], first, inStory, gender };
			chains.push(chain);
		}
		for (const place of places) {
			const list = near.get(place);
			if (!list) near.set(place, [chain]);
			else if (list.length < MOST_COMPARED && !list.includes(chain)) list.push(chain);
		}
	}
	return chains.sort((a, b) => a.first - b.first);
}

function fullness(form: NameForm): number {
	return 100 * form.words.filter((word) => word.length > 1).length + form.words.length + (form.suffix ? 1 : 0);
}

/** The first chains (two are enough to see that there is more than one; some more for those that do not fit) under each key. */
function indexChains(chains: readonly Chain[], keys: (form: NameForm) => readonly string[]): Map<string, Chain[]> {
	const index = new Map<string, Chain[]>();
	for (const chain of chains)
		for (const form of chain.forms)
			for (const key of keys(form)) {
				const list = index.get(key);
				if (!list) index.set(key, [chain]);
				else if (list.length < MOST_COMPARED && !list.includes(chain)) list.push(chain);
			}
	return index;
}

function isSameName(a: NameForm, b: NameForm): boolean {
	if (a.suffix !== b.suffix && a.suffix && b.suffix) return false;
	if (a.words.length <= b.words.length ? isShortFormOf(a.words, b.words) : isShortFormOf(b.words, a.words)) return true;
	return spells(a, b);
}

/** Every word of the shorter name stands in the longer one in the same order (an initial for any word that it begins), the family name too. */
function isShortFormOf(short: readonly string[], long: readonly string[]): boolean {
	let at = 0;
	for (const word of short) {
		while (at < long.length && !agrees(word, long[at] as string)) at++;
		if (at++ === long.length) return false;
	}
	const sameEnd = short[short.length - 1] === long[long.length - 1];
	// Nicolás Maduro, Nicolás Maduro Moros
	return sameEnd || (short[0] === long[0] && short[1] === long[1] && (short[1] as string).length > 1);
}

function agrees(a: string, b: string): boolean {
	return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Whether only the spelling differs; a surname alone is held against the other's surname. */
function spells(a: NameForm, b: NameForm): boolean {
	return a.bare ? compareNames(a.text, parsePersonalName(b.text).family.join(' ')).same : compareNames(a.text, b.text).same;
}

/** What is left of a family name when its vowels and the ways to write one sound are taken away: `khrenin` and `hrenin` meet here. */
function skeleton(family: string): string {
	const sounds = family
		.replace(/[^\p{L}]/gu, '')
		.replace(/kh|ch|gh/g, 'h')
		.replace(/sch|sh|sz|cz|tz|ts|z|c/g, 's')
		.replace(/ph|ff|v|w/g, 'f')
		.replace(/ck|q|x/g, 'k')
		.replace(/(.)\1/g, '$1');
	return sounds.charAt(0) + sounds.slice(1).replace(/[aeiouyjh]/g, '');
}

function numbered(people: readonly (Chain | undefined)[]): NameChains {
	const numbers = new Map<Chain, number>();
	const of = people.map((chain) => {
		if (!chain) return undefined;
		const number = numbers.get(chain) ?? numbers.size;
		numbers.set(chain, number);
		return number;
	});
	return { of, count: numbers.size };
}
