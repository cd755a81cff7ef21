import type { NameCandidate, NameType, Paragraph } from '../facts.ts';
import { PLACES_IN_CAPITALS, WORD } from './names-lexicon.ts';
import { HINT, scan, type Word } from './names-scan.ts';

/** A place where copy says what an acronym stands for: `the Institute for the Study of Tides (IST)`; indices of the paragraph's words. */
export interface AcronymDefinition {
	/** The acronym. */
	readonly short: number;
	/** The first and last word of the long form. */
	readonly first: number;
	readonly last: number;
	/** Whether the acronym is made of the long form's initials; otherwise it only stands in brackets behind a name. */
	readonly spelled: boolean;
}

/**
 * The names of every paragraph with those put right that an acronym settles: the long form is one name from its first initial to its last,
 * and its acronym names the same wherever the article has it. Same length and order as `paragraphs` (paragraph offsets).
 */
export function joinAcronyms(
	paragraphs: readonly Paragraph[],
	names: readonly (readonly NameCandidate[])[],
): readonly (readonly NameCandidate[])[] {
	const types = new Map<string, NameType>();
	const found = paragraphs.map((paragraph, i) => {
		const { words, hints } = scan(paragraph);
		const settled: Settled[] = [];
		if ((hints & HINT.definition) === 0) return settled;
		for (const definition of definitionsIn(words)) {
			const type = typeOf(definition, words, names[i] ?? []);
			if (!type) continue;
			settled.push({ ...definition, type });
			types.set((words[definition.short] as Word).token.text, type);
		}
		return settled;
	});
	if (types.size === 0) return names;
	return paragraphs.map((paragraph, i) => repaired(names[i] ?? [], scan(paragraph).words, found[i] ?? [], types));
}

/** A definition with what its long form names. */
interface Settled extends AcronymDefinition {
	readonly type: NameType;
}

/** The definitions in one paragraph, in order; kept as long as its words live. */
export function definitionsIn(words: readonly Word[]): readonly AcronymDefinition[] {
	const known = definitions.get(words);
	if (known) return known;
	const found: AcronymDefinition[] = [];
	for (let i = 2; i < words.length; i++) {
		const opening = (words[i] as Word).token.text;
		if (opening !== '(' && opening !== 'or') continue;
		const definition = opening === '(' ? inBrackets(words, i) : behindOr(words, i);
		if (definition) found.push(definition);
	}
	definitions.set(words, found);
	return found;
}

const definitions = new WeakMap<readonly Word[], readonly AcronymDefinition[]>();

/** `… of Tides (IST)`, also with quotation marks or `the` before the acronym. */
function inBrackets(words: readonly Word[], bracket: number): AcronymDefinition | undefined {
	let short = bracket + 1;
	while (short < bracket + 3 && (isQuote(words[short]) || words[short]?.plain === 'the')) short++;
	let close = short + 1;
	if (isQuote(words[close])) close++;
	if (!isAcronym(words[short]) || words[close]?.token.text !== ')') return undefined;
	const last = bracket - 1;
	const first = firstSpelled(words, last, (words[short] as Word).token.text);
	return first === undefined ? { short, first: last, last, spelled: false } : { short, first, last, spelled: true };
}

/** `…’s Association, or NSFA, …`. */
function behindOr(words: readonly Word[], or: number): AcronymDefinition | undefined {
	let short = or + 1;
	if (words[short]?.plain === 'the') short++;
	const last = words[or - 1]?.token.text === ',' ? or - 2 : or - 1;
	if (!isAcronym(words[short])) return undefined;
	const first = firstSpelled(words, last, (words[short] as Word).token.text);
	return first === undefined ? undefined : { short, first, last, spelled: true };
}

function isQuote(word: Word | undefined): boolean {
	return word !== undefined && /^["“”„«»'‘’]$/.test(word.token.text);
}

/** Two to ten letters, most of them capitals: `ISW`, `MoD`, `U.N.`; no country and no word that only shouts. */
function isAcronym(word: Word | undefined): boolean {
	if (!word || word.token.kind !== 'word' || PLACES_IN_CAPITALS.has(word.token.text)) return false;
	const { text, shape } = word.token;
	if (text.length < 2 || text.length > 10) return false;
	return shape === 'upper' || (shape === 'mixed' && (text.match(/\p{Lu}/gu)?.length ?? 0) * 2 >= text.length);
}

const MOST_SMALL_WORDS = 5;

/** The first of the words up to `last` whose initials make an acronym; small words may be left out. */
function firstSpelled(words: readonly Word[], last: number, acronym: string): number | undefined {
	const lower = acronym.toLowerCase();
	const letters = /^[a-z]+$/.test(lower) ? lower : lower.replace(/[^\p{L}]/gu, '');
	const end = words[last];
	if (!end || !end.capital || !letters) return undefined;
	let left = MOST_SMALL_WORDS;
	// where a small word’s initial fits too, it is taken; the letters before it then must fit as well
	const find = (at: number, letter: number): number | undefined => {
		if (letter < 0) return at + 1;
		const word = words[at];
		if (!word || word.token.sentence !== end.token.sentence || word.token.kind !== 'word') return undefined;
		if (word.plain === "'s") return find(at - 1, letter);
		const parts = word.plain.split('-').map((part) => part.charAt(0));
		if (isSmall(word)) {
			const taken = word.plain.charAt(0) === letters.charAt(letter) && letter > 0 ? find(at - 1, letter - 1) : undefined;
			return taken ?? (left-- > 0 ? find(at - 1, letter) : undefined);
		}
		if (!word.capital) return undefined;
		if (parts.length > 1 && letters.slice(Math.max(0, letter + 1 - parts.length), letter + 1) === parts.join(''))
			return find(at - 1, letter - parts.length);
		return word.plain.charAt(0) === letters.charAt(letter) ? find(at - 1, letter - 1) : undefined;
	};
	const first = find(last, letters.length - 1);
	return first !== undefined && first < last && (words[first] as Word).capital ? first : undefined;
}

function isSmall({ capital, known, plain }: Word): boolean {
	return !capital && ((known & (WORD.grammar | WORD.particle)) !== 0 || plain === '&');
}

/** What the long form names; undefined where nothing shows that it names anything: `Value Added Tax (VAT)`. */
function typeOf(
	{ first, last, spelled }: AcronymDefinition,
	words: readonly Word[],
	names: readonly NameCandidate[],
): NameType | undefined {
	if (!spelled) return undefined;
	const long = words.slice(first, last + 1);
	if (long.some(({ known, capital }) => capital && (known & WORD.organisationHead) !== 0)) return 'organization';
	if (long.every(({ known }) => (known & (WORD.common | WORD.grammar)) !== 0 && (known & WORD.eventHead) === 0)) return undefined;
	const { start } = (words[first] as Word).token;
	const { end } = (words[last] as Word).token;
	const named = names.find((name) => name.start < end && name.end === end && name.end > start);
	return named && named.type !== 'person' ? named.type : undefined;
}

function repaired(
	names: readonly NameCandidate[],
	words: readonly Word[],
	found: readonly Settled[],
	types: ReadonlyMap<string, NameType>,
): readonly NameCandidate[] {
	const settled = new Map<number, NameCandidate>();
	for (const { first, last, type } of found) {
		const [start, end] = [(words[first] as Word).token.start, (words[last] as Word).token.end];
		settled.set(start, { start, end, type, score: 0.9, damage: undefined });
	}
	for (const { token } of words) {
		if (token.shape !== 'upper' && token.shape !== 'mixed') continue;
		const type = token.kind === 'word' ? types.get(token.text) : undefined;
		if (type && !settled.has(token.start))
			settled.set(token.start, { start: token.start, end: token.end, type, score: 0.85, damage: undefined });
	}
	if (settled.size === 0) return names;
	// a longer name keeps its acronym (`IST Oslo`), but not a piece of the long form
	const kept = names.filter(({ start, end }) => {
		for (const other of settled.values())
			if (other.start < end && other.end > start && !(end - start > other.end - other.start && start <= other.start && end >= other.end))
				return false;
		return true;
	});
	const free = [...settled.values()].filter((name) => !kept.some(({ start, end }) => start < name.end && end > name.start));
	return [...kept, ...free].sort((a, b) => a.start - b.start);
}
