/** Texts to learn from made more various: other names in the same places, other ways of setting the same words. */
import type { NameType } from '../src/analysis/facts.ts';
import type { TrainingDocument, TrainingName } from './corpora.ts';
import {
	blend,
	type DrawnPerson,
	drawCountry,
	drawPerson,
	inventedAcronym,
	pick,
	type RandomNumbers,
	withoutAccents,
} from './drawn-names.ts';
import type { NamePools } from './gazetteers.ts';
import type { CountryNames } from './names-of-countries.ts';

/** How much is replaced: the share of documents' places, and of organisations, that get other names; people always do. */
export interface ReplacementShares {
	readonly places: number;
	readonly organizations: number;
}

/**
 * The document with other people in it: each person gets a name from one country (most of a document from the same), the same at each
 * mention, whole where the whole name stood and short where it was short, and initials stay initials. Places and organisations are
 * swapped for others in a share of the documents; names inside the names of organisations stay as they are.
 */
export function replaceNames(
	document: TrainingDocument,
	random: RandomNumbers,
	pools: NamePools,
	shares: ReplacementShares = { places: 0.4, organizations: 0.2 },
): TrainingDocument {
	const people = new People(pools, random);
	for (const name of document.names) if (name.type === 'person') people.meet(document.text.slice(name.start, name.end));
	const countries = new Set(pools.countries.map((country) => country.toLowerCase()));
	const places = random() < shares.places ? new Map<string, string>() : undefined;
	const organizations = random() < shares.organizations ? new Map<string, string>() : undefined;
	return rewritten(document, (name, text) => {
		if (name.type === 'person') return people.nameFor(text);
		if (name.type === 'place' && places && text.length > 3) return kept(places, text, () => otherPlace(text, countries, pools, random));
		// only names of one word: what follows the head of a longer name agrees with it
		if (name.type === 'organization' && organizations && /^\p{Lu}\p{Ll}+$/u.test(text))
			return kept(organizations, text, () => {
				const other = pick(random() < 0.7 ? pools.companies : pools.institutions, random);
				return random() < UNKNOWN ? blend(other, text, random) : other;
			});
		if (name.type === 'organization' && organizations && /^\p{Lu}{3,6}$/u.test(text))
			return kept(organizations, text, () => inventedAcronym(random));
		return undefined;
	});
}

/** The share of other places and organisations that no list holds: what is unknown is not always a person. */
const UNKNOWN = 0.25;

function kept(map: Map<string, string>, key: string, make: () => string): string {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}

function otherPlace(text: string, countries: ReadonlySet<string>, pools: NamePools, random: RandomNumbers): string {
	const other = countries.has(text.toLowerCase())
		? pick(pools.countries, random)
		: random() < 0.15
			? pick(pools.regions, random).name
			: pools.cities[Math.floor(random() ** 2 * pools.cities.length)]?.name;
	if (random() < UNKNOWN && !countries.has(text.toLowerCase()))
		return likeCase(blend(other ?? text, pick(pools.cities, random).name, random), text);
	return likeCase(random() < 0.4 ? (other ?? text) : withoutAccents(other ?? text), text);
}

/** Whoever is named in a document, and who stands in for them. */
class People {
	private readonly whole = new Map<string, DrawnPerson>();
	private readonly byFamily = new Map<string, { readonly country: CountryNames; readonly person: DrawnPerson }>();
	private readonly byGiven = new Map<string, DrawnPerson>();
	private readonly country: CountryNames;
	private readonly pools: NamePools;
	private readonly random: RandomNumbers;

	constructor(pools: NamePools, random: RandomNumbers) {
		this.pools = pools;
		this.random = random;
		this.country = drawCountry(pools, random);
	}

	/** Takes note of a name of several words, before any is replaced. */
	meet(text: string): void {
		const { words } = partsOf(text);
		if (words.length < 2 || this.whole.has(text.toLowerCase())) return;
		const family = (words.at(-1) as string).toLowerCase();
		const relative = this.byFamily.get(family);
		const country = relative?.country ?? (this.random() < 0.75 ? this.country : drawCountry(this.pools, this.random));
		let person = drawPerson(country, this.random);
		if (relative && sameGiven(words[0] as string, text, this.whole, family)) person = relative.person;
		else if (relative) person = withFamily(person, relative.person);
		this.whole.set(text.toLowerCase(), person);
		if (!relative) this.byFamily.set(family, { country, person });
		// in Chinese or Korean names the short form is the first word
		const first = (words[0] as string).toLowerCase();
		if (!this.byGiven.has(first)) this.byGiven.set(first, person);
	}

	nameFor(text: string): string {
		const { words, behind } = partsOf(text);
		const first = words[0] as string;
		if (words.length > 1) {
			const person = this.whole.get(text.toLowerCase()) as DrawnPerson;
			const initials = /^(?:\p{Lu}\.-?)+$/u.test(first) ? `${person.given.charAt(0)}. ` : undefined;
			const name = initials && person.family !== person.given ? initials + person.family : person.full;
			return likeCase(name, text) + behind;
		}
		const known = this.byFamily.get(first.toLowerCase())?.person;
		if (known) return likeCase(known.short, text) + behind;
		const given = this.byGiven.get(first.toLowerCase());
		if (given) return likeCase(given.short === given.family ? given.given : given.short, text) + behind;
		const person = drawPerson(this.random() < 0.75 ? this.country : drawCountry(this.pools, this.random), this.random);
		this.byFamily.set(first.toLowerCase(), { country: this.country, person });
		return likeCase(person.short, text) + behind;
	}
}

/** Whether the name is another form of one already met: the same family, and given names of which one begins like the other. */
function sameGiven(given: string, text: string, met: ReadonlyMap<string, DrawnPerson>, family: string): boolean {
	const letter = given.charAt(0).toLowerCase();
	for (const name of met.keys()) if (name !== text.toLowerCase() && name.startsWith(letter) && name.endsWith(` ${family}`)) return true;
	return false;
}

function withFamily(person: DrawnPerson, relative: DrawnPerson): DrawnPerson {
	if (person.given === person.family || !person.full.includes(person.family)) return person;
	return { ...person, family: relative.family, full: person.full.replace(person.family, () => relative.family), short: relative.short };
}

/** The words of a name, and what stands behind them that belongs to no name drawn: `Jr.`, `III`. */
function partsOf(text: string): { words: readonly string[]; behind: string } {
	const behind = /,? (?:[JS]r\.?|I{2,3}|IV)$/.exec(text)?.[0] ?? '';
	return { words: text.slice(0, text.length - behind.length).split(/\s+/), behind };
}

function likeCase(name: string, model: string): string {
	if (model.length > 2 && model === model.toUpperCase() && model !== model.toLowerCase()) return name.toUpperCase();
	return model === model.toLowerCase() ? name.toLowerCase() : name;
}

/** A document in which some names are written otherwise; the spans of all others move with the text. */
function rewritten(document: TrainingDocument, other: (name: TrainingName, text: string) => string | undefined): TrainingDocument {
	const names: TrainingName[] = [];
	let text = '';
	let at = 0;
	for (const name of document.names) {
		const old = document.text.slice(name.start, name.end);
		text += document.text.slice(at, name.start);
		const start = text.length;
		text += other(name, old) ?? old;
		names.push({ start, end: text.length, type: name.type });
		at = name.end;
	}
	return { id: document.id, text: text + document.text.slice(at), names };
}

// ── setting ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const SMALL_WORDS = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|is|vs|via|per|nor|over|into|after|than)$/;

/** The document with a capital at each word, as headlines are set; small words keep theirs in half of the documents. */
export function inTitleCase(document: TrainingDocument, random: RandomNumbers): TrainingDocument {
	const sparing = random() < 0.5;
	return {
		...document,
		text: document.text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => (sparing && SMALL_WORDS.test(word) ? word : upperFirst(word))),
	};
}

/** The document in capitals throughout. */
export function inCapitals(document: TrainingDocument): TrainingDocument {
	return { ...document, text: [...document.text].map(upper).join('') };
}

/** The document without capitals. */
export function inLowerCase(document: TrainingDocument): TrainingDocument {
	return { ...document, text: [...document.text].map((letter) => same(letter, letter.toLowerCase())).join('') };
}

/**
 * The document with each of its paragraphs set in title case or in capitals with the chances given: how headlines, captions and tables
 * stand among running text.
 */
export function recased(document: TrainingDocument, random: RandomNumbers, chances = { title: 0.12, capitals: 0.06 }): TrainingDocument {
	const paragraphs = document.text.split('\n').map((paragraph) => {
		const draw = random();
		const alone = { id: '', text: paragraph, names: [] };
		if (draw < chances.title) return inTitleCase(alone, random).text;
		return draw < chances.title + chances.capitals ? inCapitals(alone).text : paragraph;
	});
	return { ...document, text: paragraphs.join('\n') };
}

/** The document as copy looks that went through another program's tokens: gaps around hyphens and before closing quotation marks. */
export function loosened(document: TrainingDocument): TrainingDocument {
	const names: { start: number; end: number; type: NameType }[] = document.names.map((name) => ({ ...name }));
	let text = '';
	const moved: number[] = [];
	for (let i = 0; i < document.text.length; i++) {
		const letter = document.text[i] as string;
		const [before = ' ', after = ' '] = [document.text[i - 1], document.text[i + 1]];
		// 2022-2023 and 3-1 stay whole
		const isHyphen =
			letter === '-' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after) && !(/\d/.test(before) && /\d/.test(after));
		const isClosing = letter === '”' && /[.,!?]/.test(document.text[i - 1] ?? '');
		if (isHyphen || isClosing) text += ' ';
		moved.push(text.length);
		text += letter;
		if (isHyphen || (letter === '’' && /[\p{L}]/u.test(document.text[i - 1] ?? '') && /^s\b/.test(document.text.slice(i + 1)))) text += ' ';
	}
	moved.push(text.length);
	return {
		id: document.id,
		text,
		names: names.map((name) => ({ start: moved[name.start] as number, end: (moved[name.end - 1] as number) + 1, type: name.type })),
	};
}

function upperFirst(word: string): string {
	return upper(word.charAt(0)) + word.slice(1);
}

function upper(letter: string): string {
	return same(letter, letter.toUpperCase());
}

/** The changed letter where it is as long as the letter was (`ß` has no capital of its own), so that spans stay. */
function same(letter: string, changed: string): string {
	return changed.length === letter.length ? changed : letter;
}
