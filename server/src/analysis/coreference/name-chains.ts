import type { Gender } from '../facts.ts';
import {
	candidateKeys,
	compareParsedNames,
	familyKey,
	familySkeletons,
	isGivenName,
	parsePersonalName,
	type PersonalName,
} from '../personal-name.ts';
import { remembered } from '../remembered.ts';
import { genderOfName } from './gender.ts';

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
	/** What the words at it say of its bearer: a president or other leader, somebody’s relative, the holder of another office. */
	readonly told: 'leader' | 'relative' | 'office' | undefined;
}

/** The names of one document, each with its person. */
export interface NameChains {
	/** For each occurrence the number of its chain, numbered in order of first appearance; undefined for furniture that fits nobody. */
	readonly of: readonly (number | undefined)[];
	readonly count: number;
}

/** A name as it is compared: folded and cut up. */
export interface NameForm {
	/** As written. */
	readonly text: string;
	/** As written, but with single spaces. */
	readonly tidy: string;
	/** The number of its words of two letters and more, and a tenth for each word. */
	readonly length: number;
	readonly parsed: PersonalName;
	/** Plain words without particles and suffix; `j` for an initial. */
	readonly words: readonly string[];
	/** Equal for names that differ in nothing but capitals, accents, points and particles. */
	readonly key: string;
	/** The family name, equal for spellings that nobody would stop at. */
	readonly family: string;
	/** The family name by sound. */
	readonly sounds: readonly string[];
	/** Whether it is a surname or given name alone. */
	readonly bare: boolean;
	/** What a full name shares with at least one form of every name that may be the same; a name alone has none. */
	readonly meetings: readonly string[];
	readonly gender: Gender | undefined;
	/** Whether another way of writing, given as written, only spells it differently. */
	readonly spells: (other: string) => boolean;
}

/** All forms that mean one person. */
interface Chain {
	readonly forms: NameForm[];
	/** The first occurrence of a form in it. */
	first: number;
	/** False as long as it occurs only in credits. */
	inStory: boolean;
	gender: Gender | undefined;
	readonly told: Set<NameOccurrence['told']>;
}

/** Whether two forms only spell one name differently. */
type Spelling = (a: NameForm, b: NameForm) => boolean;

/** No more chains than these are compared with a new name of the same family name, so that a list of ten thousand Smiths stays linear. */
const MOST_COMPARED = 24;
/** Spellings are compared letter by letter no more often than this in one document; a long article needs a tenth, a telephone book more. */
const MOST_SPELLINGS = 20_000;

/**
 * Groups the names of a document by person. Full names are joined where one is a shorter form of the other (`George Bush`, `George W.
 * Bush`) or only spells it otherwise; a surname alone goes to the one full name of that surname before it or, failing that, behind it; a
 * given name alone to the only person that bears it. What fits two people is joined with neither and becomes a person of its own. A
 * `Jr.` or `Sr.` may be dropped once it has been given, but is another person than a namesake who was named before without it.
 */
export function chainNames(occurrences: readonly NameOccurrence[]): NameChains {
	const forms = occurrences.map(({ text }) => nameForm(text));
	let left = MOST_SPELLINGS;
	const spells: Spelling = (a, b) => left-- > 0 && spellsAlike(a, b);
	const chains = joinFullNames(occurrences, forms, spells);
	const owner = new Map<string, Chain>();
	for (const chain of chains) for (const form of chain.forms) owner.set(form.key, chain);
	const families = new Set(chains.flatMap((chain) => chain.forms.map((form) => form.words.at(-1) ?? '')));
	const bearing = chains.filter((chain) => !isPileUp(chain, families));
	const byFamily = indexChains(bearing, (form) => [form.family, form.words.at(-1) ?? '']);
	const byOther = indexChains(bearing, (form) => form.words.slice(0, -1).filter((word) => word.length > 1));
	let bySound: Map<string, Chain[]> | undefined;
	const alone = new Map<string, Chain>();
	// President Marsh, and only further down his wife Ana Marsh: the president is somebody else, though nothing gives the full name
	const others = new Set<string>();
	occurrences.forEach(({ told }, at) => {
		const form = forms[at] as NameForm;
		const bearers = (told === 'leader' || told === 'office') && form.bare ? (byFamily.get(form.family) ?? []) : [];
		if (bearers.length > 0 && bearers.every((chain) => chain.first > at && isAnother(chain, told === 'leader'))) others.add(form.key);
	});

	const found = occurrences.map((occurrence, at): Chain | undefined => {
		const form = forms[at] as NameForm;
		if (!form.bare) return owner.get(form.key);
		const fits = (chain: Chain) =>
			(chain.inStory || occurrence.credit) && (!occurrence.gender || !chain.gender || occurrence.gender === chain.gender);
		const bearers = ofWhole(ofSuffix((byFamily.get(form.family) ?? byFamily.get(form.key) ?? []).filter(fits), form), form);
		const before = bearers.filter((chain) => chain.first < at);
		const near = before.length > 0 ? before : bearers;
		if (near.length > 0) return near.length === 1 && (occurrence.gender || !others.has(form.key)) ? near[0] : undefined;
		const given = (byOther.get(form.key) ?? []).filter(fits);
		if (given.length > 0) return given.length === 1 ? given[0] : undefined;
		const sounding = (bySound ??= indexChains(chains, ({ sounds }) => sounds));
		const heard = new Set(form.sounds.flatMap((sound) => sounding.get(sound) ?? []));
		const alike = [...heard].filter((chain) => fits(chain) && chain.forms.some((other) => spells(form, other)));
		return alike.length === 1 ? alike[0] : undefined;
	});
	// a surname or given name without a full name: one person for each
	const people = found.map((chain, at) => {
		const form = forms[at] as NameForm;
		const { credit, furniture } = occurrences[at] as NameOccurrence;
		if (chain || !form.bare) return chain;
		const known = alone.get(form.key);
		if (known || furniture) return known;
		const own: Chain = { forms: [form], first: at, inStory: !credit, gender: undefined, told: new Set() };
		alone.set(form.key, own);
		return own;
	});
	return numbered(people);
}

/** Whether whoever bears a full name is not the one who has been called by office and surname before: a relative, of a leader another office. */
function isAnother({ told, gender }: Chain, leader: boolean): boolean {
	if (told.has('leader')) return false;
	return told.has('relative') || (leader && (told.has('office') || gender === 'female'));
}

/** A name taken apart, once for each way of writing as long as it is remembered. */
export const nameForm: (text: string) => NameForm = remembered(1_000, readForm);

function readForm(text: string): NameForm {
	const parsed = parsePersonalName(text);
	const words = parsed.words.map((word) => word.plain);
	const bare = words.length === parsed.familyWords;
	const ends = [`=${words.at(-1) ?? ''}`, `^${words.slice(0, 2).join(' ')}`];
	const tidy = text.replace(/\s+/g, ' ');
	const written = tidy.split(' ');
	return {
		text,
		tidy,
		length: written.filter((word) => /\p{L}{2}/u.test(word)).length + written.length / 10,
		parsed,
		words,
		key: words.length > 0 ? [...words, parsed.suffix ?? ''].join(' ').trim() : text,
		family: familyKey(parsed),
		sounds: familySkeletons(parsed),
		bare,
		meetings: bare ? [] : [...new Set([...ends, ...candidateKeys(parsed)])],
		gender: genderOfName(parsed),
		spells: remembered(100, (other) => compareParsedNames(parsed, nameForm(other).parsed).same),
	};
}

/** Chains of full names. The fullest names come first, so that a short one that fits two of them is seen to do so. */
function joinFullNames(occurrences: readonly NameOccurrence[], forms: readonly NameForm[], spells: Spelling): Chain[] {
	const seen = new Map<string, Omit<Chain, 'forms'> & { readonly form: NameForm }>();
	forms.forEach((form, at) => {
		const { credit, furniture, gender, told } = occurrences[at] as NameOccurrence;
		if (form.bare || furniture) return;
		const old = seen.get(form.key);
		if (!old) seen.set(form.key, { form, first: at, inStory: !credit, gender: gender ?? form.gender, told: new Set([told]) });
		else {
			old.inStory ||= !credit;
			old.told.add(told);
			old.gender = gender ?? old.gender;
		}
	});
	const names = [...seen.values()].sort((a, b) => fullness(b.form) - fullness(a.form) || a.first - b.first);
	const chains: Chain[] = [];
	const near = new Map<string, Chain[]>();
	for (const { form, first, inStory, gender, told } of names) {
		const candidates = new Set<Chain>();
		for (const meeting of form.meetings) for (const chain of near.get(meeting) ?? []) candidates.add(chain);
		const fitting = [...candidates].filter(
			(chain) => chain.forms.every((other) => isSameName(form, other, spells)) && !isNamesake({ form, first, told }, chain),
		);
		let chain = fitting.length === 1 ? fitting[0] : undefined;
		if (chain) {
			chain.forms.push(form);
			chain.first = Math.min(chain.first, first);
			chain.inStory ||= inStory;
			for (const one of told) chain.told.add(one);
			chain.gender ??= gender;
		} else {
			chain = { forms: [form], first, inStory, gender, told: new Set(told) };
			chains.push(chain);
		}
		for (const meeting of form.meetings) {
			const list = near.get(meeting);
			if (!list) near.set(meeting, [chain]);
			else if (list.length < MOST_COMPARED && !list.includes(chain)) list.push(chain);
		}
	}
	return chains.sort((a, b) => a.first - b.first);
}

/**
 * Whether a name is that of a father or son who is told from the bearer of a chain by a `Jr.` alone: George Harlan, and then George Harlan
 * Sr.; President Harlan, and Harlan Jr. without an office. Where the `Jr.` comes first it may be dropped afterwards.
 */
function isNamesake({ form, first, told }: Pick<Chain, 'first' | 'told'> & { readonly form: NameForm }, chain: Chain): boolean {
	const suffixed = chain.forms.some(({ parsed }) => parsed.suffix !== undefined);
	if (form.parsed.suffix || !suffixed) return false;
	return first < chain.first || (told.has('leader') && !chain.told.has('leader'));
}

/** Those of the bearers of a surname that are called as it is: `Harlan Jr.` is the son, `Harlan` the one who is never called so. */
function ofSuffix(bearers: readonly Chain[], { parsed: { suffix } }: NameForm): readonly Chain[] {
	if (bearers.length < 2) return bearers;
	const called = bearers.filter(({ forms }) =>
		suffix ? forms.some(({ parsed }) => parsed.suffix === suffix) : forms.every(({ parsed }) => !parsed.suffix),
	);
	return called.length === 0 || !areNamesakes(bearers) ? bearers : called;
}

/** Those of the bearers that are called so and no more: beside Tomás Brandt, Halina Wójcik-Brandt is not called `Brandt`. */
function ofWhole(bearers: readonly Chain[], { parsed: { familyWords } }: NameForm): readonly Chain[] {
	if (bearers.length < 2) return bearers;
	const called = bearers.filter(({ forms }) => forms.some(({ parsed }) => parsed.familyWords === familyWords));
	return called.length > 0 ? called : bearers;
}

/** Whether one name without its `Jr.` is what all of them are called. */
function areNamesakes(chains: readonly Chain[]): boolean {
	const [first] = chains;
	return chains.every((chain) => chain.forms.some((one) => first?.forms.some((other) => isShorterOrSame(one.words, other.words))));
}

function isShorterOrSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length <= b.length ? isShortFormOf(a, b) : isShortFormOf(b, a);
}

function fullness({ words, parsed }: NameForm): number {
	return 100 * words.filter((word) => word.length > 1).length + words.length + (parsed.suffix ? 1 : 0);
}

/** The first chains under each key; two are enough to see that there is more than one, some more make up for those that do not fit. */
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

function isSameName(a: NameForm, b: NameForm, spells: Spelling): boolean {
	if (a.parsed.suffix !== b.parsed.suffix && a.parsed.suffix && b.parsed.suffix) return false;
	if (isShorterOrSame(a.words, b.words)) return true;
	return spells(a, b);
}

/**
 * Every word of the shorter name stands in the longer one in the same order, the family name too. An initial stands for the word in its
 * place and is not left out between others: George W. Bush is not short for George H. W. Bush.
 */
function isShortFormOf(short: readonly string[], long: readonly string[]): boolean {
	let at = 0;
	for (const [i, word] of short.entries()) {
		for (; !agrees(word, long[at] ?? ''); at++) {
			const skipped = long[at];
			if (skipped === undefined || word.length === 1 || (skipped.length === 1 && at > 0 && i < short.length - 1)) return false;
		}
		at++;
	}
	const sameEnd = short.at(-1) === long.at(-1);
	// Nicolás Maduro, Nicolás Maduro Moros
	return sameEnd || (short[0] === long[0] && short[1] === long[1] && (short[1] ?? '').length > 1);
}

function agrees(a: string, b: string): boolean {
	if (b === '') return false;
	return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Two surnames in damaged copy that only look like one name (`Varga Lind’s meeting`): nobody is called so, and no surname goes there. */
function isPileUp({ forms }: Chain, families: ReadonlySet<string>): boolean {
	return forms.every(({ words, parsed }) => {
		const [first, second] = parsed.words;
		return words.length === 2 && first && second && families.has(first.plain) && first.plain !== second.plain && !isGivenName(first);
	});
}

/** Whether only the spelling differs; a surname alone is held against the other's surname. Initials are no spelling. */
function spellsAlike(a: NameForm, b: NameForm): boolean {
	if (!a.bare) return hasWholeGivenName(a) && hasWholeGivenName(b) && a.spells(b.text);
	const surname = b.words.at(-1) ?? '';
	// Marsh and Marsha, Petrov and Petrova are two
	const nested = a.key.startsWith(surname) || surname.startsWith(a.key);
	return !nested && a.spells(b.parsed.family.join(' '));
}

function hasWholeGivenName({ words }: NameForm): boolean {
	return words.slice(0, -1).some((word) => word.length > 1);
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
