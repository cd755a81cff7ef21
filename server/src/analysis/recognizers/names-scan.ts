import { isUpper } from '../../text/unicode.ts';
import { TITLE_ABBREVIATIONS } from '../lexicons/abbreviations.ts';
import { CALLING_WORDS, GLUED_VERBS, GREETING_WORDS } from '../lexicons/name-words.ts';
import type { Paragraph, Token } from '../facts.ts';
import { isCyrillic } from '../cyrillic.ts';
import { classesOfCyrillic } from './names-cyrillic.ts';
import { rememberedAsIs } from '../remembered.ts';
import { fold, shapeOf } from '../segment/tokens.ts';
import { gluedCuts } from './names-damage.ts';
import { classesOf, isMixedAlphabet, PLACES_IN_CAPITALS, plainForm, WORD } from './names-lexicon.ts';

/** A token with what the lexicons know of it. */
export interface Word {
	readonly token: Token;
	/** Folded and without accents. */
	readonly plain: string;
	/** Bits of `WORD`. */
	readonly known: number;
	/** Whether it is written as a name may be: with a capital, or as `al-Assad` is. */
	readonly capital: boolean;
	/** Whether it is an initial, or two of them in one word (`K.T.`). */
	readonly initial: boolean;
	/** Whether its letters are of two alphabets. */
	readonly mixed: boolean;
	/** Whether it begins a sentence, a quotation or what follows a colon, so that its capital proves nothing. */
	readonly opens: boolean;
	/** Where copy may have glued it together from a name and an ordinary word, longest name first. */
	readonly cuts: readonly number[];
}

/** How a sentence is written: `capitals` and `titles` capitalise words that are no names. */
export type Loudness = 'plain' | 'titles' | 'capitals';

/** The tokens of a paragraph, and how loud each of its sentences is. */
export interface Scan {
	readonly words: readonly Word[];
	readonly loudness: readonly Loudness[];
	/** The indices of the words that may name something, though the paragraph does not show it. */
	readonly doubtful: readonly number[];
	/** Bits of `HINT`. */
	readonly hints: number;
}

/** What a paragraph may hold by its words: where a bit is not set, what it stands for need not be looked for. */
export const HINT = {
	/** A word that greets or calls people. */
	greeting: 1 << 0,
	/** A surname glued to a verb. */
	gluedVerb: 1 << 1,
	/** Letters beyond Latin. */
	foreign: 1 << 2,
	/** The Dutch article `’t`. */
	shortArticle: 1 << 3,
	/** A given name in lower case. */
	lowerName: 1 << 5,
	/** A bracket or `or`, behind which an acronym may stand for the name before it. */
	definition: 1 << 4,
} as const;

/** Every token of a paragraph looked up (a pure function of the paragraph, kept as long as its tokens live). */
export function scan(paragraph: Paragraph): Scan {
	const known = scans.get(paragraph.tokens);
	if (known) return known;
	const scanned = scanAfresh(paragraph);
	scans.set(paragraph.tokens, scanned);
	return scanned;
}

// proposing and settling read the same tokens, and an edit leaves those of all other paragraphs as they are
const scans = new WeakMap<readonly Token[], Scan>();

function scanAfresh(paragraph: Paragraph): Scan {
	const words: Word[] = [];
	const doubtful: number[] = [];
	let sentence = -1;
	let opens = true;
	let hints = 0;
	const { tokens } = paragraph;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		if (token.sentence !== sentence) {
			sentence = token.sentence;
			opens = true;
		}
		if (token.kind !== 'word') {
			if (token.text === '(') hints |= HINT.definition;
			else if (token.kind !== 'punctuation' || token.text.charCodeAt(0) > 127) hints |= hintsOfMark(token);
			words.push({ token, plain: token.lower, known: 0, capital: false, initial: false, mixed: false, opens, cuts: NO_CUTS });
			opens = token.kind === 'number' || token.kind === 'url' ? false : opens || OPENERS.has(token.text);
			continue;
		}
		const { plain, mixed, capital, known: listed, cuts, hints: own } = spelt(token.text);
		hints |= own;
		// an unknown Cyrillic word at the start of a sentence is taken for an ordinary one
		const known = listed === 0 && capital && opens && inCyrillic(token.text) ? WORD.common : listed;
		if (plain.length > 2 && (known & UNNAMED) === 0 && ((known & WORD.common) === 0 || capital || isTitled(words))) doubtful.push(i);
		const initial = capital && isInitial(token.text, tokens[i + 1]);
		words.push({ token, plain, known, capital, initial, mixed, opens, cuts: known === listed ? cuts : NO_CUTS });
		opens = false;
	}
	return { words, loudness: loudnessOf(paragraph, words), doubtful, hints };
}

const GREETERS = new Set(`${GREETING_WORDS} ${CALLING_WORDS}`.split(' '));
const VERBS: readonly string[] = GLUED_VERBS.trim().split(/\s+/);
const ALL_HINTS = HINT.greeting | HINT.gluedVerb | HINT.foreign | HINT.shortArticle | HINT.definition;

/** The hints of a word or number. What may have others glued into it, by a mark or a letter beyond Latin, may be anything. */
function hintsOf(text: string, lower: string): number {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 0x26 || code === 0xad || (code >= 0x250 && code !== 0x2019)) return ALL_HINTS;
	}
	let hints = 0;
	if (GREETERS.has(lower)) hints |= HINT.greeting;
	if (text === 't') hints |= HINT.shortArticle;
	if (text === 'or') hints |= HINT.definition;
	if (text.length > 7 && isUpper(text.charCodeAt(0)) && VERBS.some((verb) => text.endsWith(verb))) hints |= HINT.gluedVerb;
	return hints;
}

function hintsOfMark({ kind, text, lower }: Token): number {
	if (kind === 'number') return hintsOf(text, lower);
	const code = text.charCodeAt(0);
	// dashes, quotation marks and the signs of money
	return kind === 'url' || (code >= 0x250 && !(code >= 0x2000 && code < 0x2c00)) ? ALL_HINTS : 0;
}

function isInitial(text: string, next: Token | undefined): boolean {
	// С Остерманом: with him
	if (text.length === 1) return next?.text === '.' || (text !== 'I' && text !== 'A' && !isCyrillic(text));
	// K.T. Osei, but not U.S. President
	return (
		text.length < 5 &&
		next?.shape === 'title' &&
		text.charCodeAt(1) === 0x2e &&
		/^\p{Lu}\.\p{Lu}\.?$/u.test(text) &&
		!isKnownAcronym(text) &&
		(classesOf(plainForm(next.lower)) & NO_SURNAME) === 0
	);
}

function isKnownAcronym(text: string): boolean {
	return PLACES_IN_CAPITALS.has(text) || text === 'U.N.' || text === 'E.U.' || text === 'D.C.' || text === 'L.A.' || text === 'N.Y.';
}

const NO_SURNAME =
	WORD.title | WORD.titleModifier | WORD.role | WORD.organisationHead | WORD.placeHead | WORD.common | WORD.grammar | WORD.demonym;

/** Whether a title with a capital ends the words so far: in damaged copy a surname follows it in lower case, though it be an ordinary word. */
function isTitled(words: readonly Word[]): boolean {
	const last = words[words.length - 1];
	const title = last?.token.text === '.' ? words[words.length - 2] : last;
	return title?.capital === true && (title.known & WORD.title) !== 0;
}

const UNNAMED = WORD.grammar | WORD.calendar;
const OPENERS = new Set([':', '“', '"', '„', '«', '‘', "'", '•', '*', '|', '(', '``', "''", '…', '...']);
const ARTICLE_PREFIX = /^(?:al|el|ad|ar|as|at|an|ash|d|de|l)[-'’]\p{Lu}/u;

/** What a word's spelling tells by itself. */
interface Spelt extends Pick<Word, 'plain' | 'known' | 'capital' | 'mixed' | 'cuts'> {
	readonly hints: number;
}

const MOST_SPELT = 20_000;
const NO_CUTS: readonly number[] = [];

// text repeats its words, and tokens share them
const spelt = rememberedAsIs(MOST_SPELT, (text): Spelt => {
	const lower = fold(text);
	const plain = plainForm(lower);
	const shape = shapeOf(text);
	const known = inCyrillic(text) ? classesOfCyrillic(lower) : classesOf(plain) | shapeClasses(text, shape, plain);
	return {
		plain,
		known,
		capital: isUpper(text.charCodeAt(0)) || (shape === 'mixed' && hasArticlePrefix(text)),
		mixed: plain !== lower && isMixedAlphabet(text),
		cuts: gluedCuts({ kind: 'word', text }, plain, known),
		hints: hintsOf(text, lower) | (shape === 'lower' && (known & WORD.given) !== 0 ? HINT.lowerName : 0),
	};
});

/** Whether a word begins as `al-Assad` does. */
function hasArticlePrefix(text: string): boolean {
	for (let at = 1; at < 4; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x2d || code === 0x27 || code === 0x2019) return ARTICLE_PREFIX.test(text);
	}
	return false;
}

function inCyrillic(text: string): boolean {
	const first = text.charCodeAt(0);
	return first >= 0x400 && first < 0x530 && isCyrillic(text);
}

/** What the form of a word tells: McX, O'X and al-X are family names, a word with hyphens is what its parts are. */
function shapeClasses(text: string, shape: Token['shape'], plain: string): number {
	if (text.length < 4) return 0;
	if (plain.includes('-')) {
		if (hasArticlePrefix(text)) return WORD.family;
		let all = WORD.given | WORD.family | WORD.place | WORD.demonym;
		let some = 0;
		let office = true;
		for (const part of plain.split('-')) {
			const known = classesOf(part);
			all &= known;
			some |= known;
			if ((known & OFFICE) === 0) office = false;
		}
		// Commander-in-Chief, Editor-in-Chief, Vice-Chancellor
		if (office && (some & (WORD.title | WORD.role)) !== 0) return WORD.title;
		return all !== 0 ? all : shape === 'title' && (some & (WORD.given | WORD.family)) !== 0 ? WORD.family : 0;
	}
	if (shape === 'mixed') return isGluedTitle(text, plain) ? WORD.title : 0;
	if (shape !== 'title') return 0;
	if (FAMILY_INITIALS.has(text.charCodeAt(0)) && hasInnerCapital(text) && /^(?:Mc|Mac|Fitz|[OD]['’])\p{Lu}/u.test(text)) return WORD.family;
	return 0;
}

function hasInnerCapital(text: string): boolean {
	for (let i = 2; i < text.length; i++) if (isUpper(text.charCodeAt(i))) return true;
	return false;
}

/** `UkrainianPresident`, `theGovernor`, `MoscowPresident`: a title that the word before it is glued to. */
function isGluedTitle(text: string, plain: string): boolean {
	if (plain.length !== text.length) return false;
	for (let at = text.length - 3; at > 2; at--) {
		if (!isUpper(text.charCodeAt(at))) continue;
		return (
			!isUpper(text.charCodeAt(at - 1)) &&
			(classesOf(plain.slice(at)) & WORD.title) !== 0 &&
			(classesOf(plain.slice(0, at)) & (WORD.place | WORD.demonym | WORD.title | WORD.titleModifier | WORD.grammar)) !== 0
		);
	}
	return false;
}

const OFFICE = WORD.title | WORD.titleModifier | WORD.role | WORD.common | WORD.grammar;

const FAMILY_INITIALS = new Set([...'MFOD'].map((letter) => letter.charCodeAt(0)));

/** In a headline or a line of shouting, capitals prove nothing: such a sentence capitalises its ordinary words. */
function loudnessOf(paragraph: Paragraph, words: readonly Word[]): Loudness[] {
	const share = paragraph.zone === 'body' || paragraph.zone === 'caption' ? 1 : 0.75;
	let at = 0;
	return paragraph.sentences.map((_, sentence) => {
		while (at < words.length && (words[at] as Word).token.sentence < sentence) at++;
		const first = at;
		let long = 0;
		let shouted = 0;
		let capitals = 0;
		for (; at < words.length && (words[at] as Word).token.sentence === sentence; at++) {
			const word = words[at] as Word;
			const { token } = word;
			if (token.kind !== 'word') continue;
			if (token.text.length > 3) {
				long++;
				if (token.shape === 'upper') shouted++;
			}
			if (word.capital && isOrdinary(word)) capitals++;
		}
		if (shouted >= 2 && shouted >= 0.7 * long) return 'capitals';
		return capitals >= 2 && capitals >= share * ordinaryWords(words, first, at) ? 'titles' : 'plain';
	});
}

/** How many of the words `[from, to)` only a title capitalises, with a capital or without one. */
function ordinaryWords(words: readonly Word[], from: number, to: number): number {
	let count = 0;
	for (let i = from; i < to; i++) {
		const word = words[i] as Word;
		if (word.token.kind !== 'word') continue;
		if (!word.capital && SMALL_VERBS.has(word.token.text)) count++;
		if (isOrdinary(word)) count++;
	}
	return count;
}

function isOrdinary({ known, opens, token }: Word): boolean {
	return (known & WORD.common) !== 0 && (known & NOT_ORDINARY) === 0 && !opens && token.text.length > 2;
}

const NOT_ORDINARY = WORD.grammar | WORD.title | WORD.titleModifier | WORD.given | WORD.calendar;

/** Words of grammar that titles write with a capital as well. */
const SMALL_VERBS = new Set(
	'is are was were has had have been will would could should he she they his her its their who which that this'.split(' '),
);

/** Whether a word is part of an address or tag: `@osterman`, `#VargaFest`. */
export function isTagged(words: readonly Word[], index: number): boolean {
	const { token } = words[index] as Word;
	const before = words[index - 1]?.token;
	if (before?.text === '@' || before?.text === '#') return before.end >= token.start - 1;
	return before?.text === '/' && before.end === token.start;
}

/** Whether the words at two indices stand together within one sentence: only white space, or the point of an initial or title, between them. */
export function follows(words: readonly Word[], left: number, right: number): boolean {
	const a = words[left];
	const b = words[right];
	if (!a || !b || a.token.sentence !== b.token.sentence) return false;
	if (right === left + 1) return b.token.start > a.token.end;
	const point = words[left + 1];
	return (
		right === left + 2 &&
		point !== undefined &&
		point.token.text === '.' &&
		point.token.start === a.token.end &&
		(a.initial || TITLE_ABBREVIATIONS.has(a.plain) || (a.known & WORD.suffix) !== 0)
	);
}

/** The index of the word behind one, its point skipped; -1 if the two do not stand together. */
export function nextWord(words: readonly Word[], index: number): number {
	if (follows(words, index, index + 1) && words[index + 1]?.token.kind === 'word') return index + 1;
	if (isDoubleInitial(words, index)) return index + 3;
	if (follows(words, index, index + 2)) return index + 2;
	return -1;
}

/** `J.-P. Marchais`. */
function isDoubleInitial(words: readonly Word[], index: number): boolean {
	const [first, point, hyphen, second] = [words[index], words[index + 1], words[index + 2], words[index + 3]];
	return (
		first?.initial === true &&
		point?.token.text === '.' &&
		hyphen?.token.text === '-' &&
		second?.initial === true &&
		hyphen.token.start === first.token.end + 1 &&
		second.token.start === hyphen.token.end &&
		second.token.sentence === first.token.sentence
	);
}
