import type { NameCandidate, Paragraph, ZoneKind } from '../facts.ts';
import { WORD } from '../recognizers/names-lexicon.ts';
import { follows, scan, type Loudness, type Word } from '../recognizers/names-scan.ts';
import { addToHash, beginHash, endHash, hashPair } from './hash.ts';
import { LABEL_COUNT, labelOf, NAME_TYPES, PART } from './labels.ts';
import { EDGE, FORM_UNITS, type WordForm } from './word-forms.ts';
import { indexOfHash, type WordTables } from './word-tables.ts';

/** Tokens `[from, to)` of a paragraph that may hold names; around each stretch and between them no token is part of a name. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** One paragraph as the model sees it. */
export interface Reading {
	readonly words: readonly Word[];
	readonly loudness: readonly Loudness[];
	readonly zone: number;
	/** The index of the first token behind the dateline; 0 without one. */
	readonly dateline: number;
	readonly stretches: readonly Stretch[];
	/** The form of a token; `EDGE` before its sentence and behind it. */
	readonly formAt: (index: number, sentence: number) => WordForm;
	/** For each token: what the list of names of several words says it is part of, as a part of it and the bits of the lists; 0 or no number for nothing. */
	readonly phrases: Int32Array;
}

/** What the rest of the document says about one paragraph's tokens. */
export interface Hearsay {
	/** For each token: the label that the rules give it. */
	readonly labels: Uint8Array;
	/** For each token: how sure the rules are, in tenths, 0 for no name. */
	readonly certainty: Uint8Array;
	/** For each token of a stretch: what is known of its word in the document. */
	readonly stats: readonly (WordStats | undefined)[];
}

/** How a word stands elsewhere in the document. */
export interface WordStats {
	lowered: number;
	inside: number;
	opening: number;
	alone: number;
	first: number;
	last: number;
	titled: number;
	saying: number;
	/** Bits of the types of the rules' names that it is alone, and that it is a part of. */
	single: number;
	part: number;
}

const ZONES: readonly ZoneKind[] = ['headline', 'byline', 'dateline', 'label', 'subheading', 'body', 'caption', 'furniture'];
const LOUD: Readonly<Record<Loudness, number>> = { plain: 0, titles: 1, capitals: 2 };

/** The window's places, the token itself at 2. */
export const PLACES = 5;

/** How many rows the network's first layer has. */
const CONTEXT_AT = PLACES * FORM_UNITS;
const LAYOUT = {
	opens: 2,
	loud: 3,
	zone: 8,
	dateline: 2,
	position: 36,
	phrase: 17,
	rule: 17 * 3,
	certainty: 11,
	lowered: 4,
	inside: 4,
	alone: 3,
	first: 3,
	last: 3,
	titled: 3,
	saying: 3,
	single: 16,
	part: 16,
} as const;
const AT = offsets();
/** How many inputs the window network has for each token: the units of the words around it and those of its context. */
export const NETWORK_UNITS = CONTEXT_AT + Object.values(LAYOUT).reduce((sum, size) => sum + size, 0);

function offsets(): Record<keyof typeof LAYOUT, number> {
	let at = CONTEXT_AT;
	const made: Partial<Record<keyof typeof LAYOUT, number>> = {};
	for (const [field, size] of Object.entries(LAYOUT)) {
		made[field as keyof typeof LAYOUT] = at;
		at += size;
	}
	return made as Record<keyof typeof LAYOUT, number>;
}

/** Small words and marks that stand inside names. */
const LINKERS = new Set(
	`of the and for in on to at a an as by with from de la le les du des del della di da do dos das den der van von zu zum ter ten te el al
	ul bin ibn bint ben y e i und et of's 's 'n' n' s es & - – / . ' ’ , d' l' o' af av en het op upon under against versus st 't`.split(
		/\s+/,
	),
);
const ABBREVIATED = new Set(
	'inc corp ltd co jr sr bros assoc univ dept st mt ft dr mr mrs ms gen col lt sgt rev hon prof no vs ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo'.split(
		' ',
	),
);

/** A paragraph made ready for the model. `formOf` gives a token's form. */
export function readParagraph(paragraph: Paragraph, formOf: (word: Word) => WordForm, tables: WordTables): Reading {
	const { words, loudness } = scan(paragraph);
	const stretches = stretchesOf(words);
	const forms: (WordForm | undefined)[] = [];
	const { dateline } = paragraph;
	return {
		words,
		loudness,
		zone: ZONES.indexOf(paragraph.zone),
		dateline: dateline ? words.filter((word) => word.token.end <= dateline.end).length : 0,
		stretches,
		formAt: (index, sentence) => {
			const word = words[index];
			return word && word.token.sentence === sentence ? (forms[index] ??= formOf(word)) : EDGE;
		},
		phrases: phrasesOf(words, stretches, tables),
	};
}

function stretchesOf(words: readonly Word[]): Stretch[] {
	const stretches: Stretch[] = [];
	let open: { from: number; to: number } | undefined;
	const close = () => {
		if (open && !(open.to === open.from + 1 && isOpener(words[open.from] as Word))) stretches.push(open);
	};
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as Word;
		if (!mayBegin(word, words[i + 1])) continue;
		let to = i + 1;
		const next = words[to];
		// the point of an abbreviation or an initial
		if (next && next.token.text === '.' && next.token.start === word.token.end && (word.initial || ABBREVIATED.has(word.plain))) to++;
		if (open && links(words, open.to, i)) open.to = to;
		else {
			close();
			open = { from: i, to };
		}
		to = hyphenatedEnd(words, i, to);
		if (open && open.to < to) open.to = to;
		// a number behind a name: Apollo 11
		const number = words[to];
		if (number?.token.kind === 'number' && to === i + 1 && number.token.sentence === word.token.sentence) open.to = to + 1;
		i = open.to - 1;
	}
	close();
	return stretches;
}

const NAMING = WORD.given | WORD.family | WORD.place | WORD.demonym | WORD.organisation;

/** Whether a word has its capital from the sentence that it begins, and is nothing but grammar: The, It, However. */
function isOpener({ opens, known }: Word): boolean {
	return opens && (known & WORD.grammar) !== 0 && (known & NAMING) === 0;
}

/** The end of a given name that has come apart at its hyphens: `Yiu - chung`. */
function hyphenatedEnd(words: readonly Word[], index: number, to: number): number {
	const word = words[index] as Word;
	const hyphen = words[to];
	const rest = words[to + 1];
	if (hyphen?.token.text !== '-' || rest?.token.shape !== 'lower' || rest.token.sentence !== word.token.sentence) return to;
	const apart = hyphen.token.start > word.token.end && rest.token.start > hyphen.token.end;
	const short = word.token.text.length < 7 && rest.token.text.length < 8;
	return apart && short && (words[index - 1]?.capital || (rest.known & (WORD.common | WORD.grammar)) === 0) ? to + 2 : to;
}

/** Whether a token may begin a name by the way it is written. */
function mayBegin(word: Word, next: Word | undefined): boolean {
	if (word.token.kind === 'number')
		return next !== undefined && next.capital && next.token.sentence === word.token.sentence && next.token.start <= word.token.end + 1;
	if (word.token.kind !== 'word') return false;
	if (word.capital || word.token.shape === 'mixed') return true;
	return (word.known & WORD.particle) !== 0 && next !== undefined && next.capital && next.token.sentence === word.token.sentence;
}

/** Whether nothing but small words stands between two tokens of one sentence. */
function links(words: readonly Word[], from: number, to: number): boolean {
	if (to - from > 3) return false;
	const { sentence } = (words[to] as Word).token;
	if ((words[from - 1] as Word).token.sentence !== sentence) return false;
	for (let i = from; i < to; i++) {
		const { lower, kind } = (words[i] as Word).token;
		if (!LINKERS.has(lower) && kind !== 'number') return false;
	}
	return true;
}

const MOST_PHRASE_WORDS = 6;

function phrasesOf(words: readonly Word[], stretches: readonly Stretch[], tables: WordTables): Int32Array {
	if (tables.phraseHashes.length === 0) return NO_PHRASES;
	let phrases: Int32Array | undefined;
	for (const { from, to } of stretches) {
		for (let i = from; i < to; i++) {
			let best = -1;
			let end = i;
			let hash = withWord(beginHash(0), (words[i] as Word).plain);
			for (let k = i + 1; k < Math.min(to, i + MOST_PHRASE_WORDS); k++) {
				hash = withWord(addToHash(hash, SPACE), (words[k] as Word).plain);
				const found = indexOfHash(tables.phraseHashes, endHash(hash));
				if (found < 0) continue;
				best = found;
				end = k + 1;
			}
			if (best < 0) continue;
			const bits = tables.phraseBits[best] as number;
			phrases ??= new Int32Array(words.length);
			for (let k = i; k < end; k++) phrases[k] = (bits << 2) | (k === i ? PART.begin : k === end - 1 ? PART.last : PART.inside);
			i = end - 1;
		}
	}
	return phrases ?? NO_PHRASES;
}

function withWord(hash: number, plain: string): number {
	let all = hash;
	for (let i = 0; i < plain.length; i++) all = addToHash(all, plain.charCodeAt(i));
	return all;
}

const SPACE = 0x20;
const NO_PHRASES = new Int32Array(0);

/** What takes the features of one token. Those that depend on few things together come as one, so that what they add may be remembered. */
export interface FeatureSink {
	/** The features that a word has in a slot, see `wordFeatures`. */
	word(form: WordForm, slot: number): void;
	/** The features of two words, see `pairFeatures`. */
	pair(kind: number, left: WordForm, right: WordForm): void;
	/** The features of a kind of context and of how the three words are written, see `contextFeatures`. */
	context(kind: number, facts: number, before: WordForm, own: WordForm, after: WordForm): void;
}

/** A list of whole numbers that keeps its room when it is emptied: it is filled anew for every token. */
export interface NumberList {
	readonly values: Uint32Array;
	count: number;
}

/** A list with room for all that one token shows. */
export function numberList(): NumberList {
	return { values: new Uint32Array(192), count: 0 };
}

/** A sink that spells out all features of a token: their hashes, and the rows of the network's first layer that they turn on. */
export function createSink(): FeatureSink & { readonly keys: NumberList; readonly units: NumberList } {
	const keys = numberList();
	const units = numberList();
	return {
		keys,
		units,
		word: (form, slot) => wordFeatures(form, slot, keys),
		pair: (kind, left, right) => pairFeatures(kind, left, right, keys),
		context: (kind, facts, before, own, after) => contextFeatures(kind, facts, before, own, after, keys, units),
	};
}

/**
 * The slots of a word's features: for each place of the window, for each way in which it stands in a run of capitals or by it, and for each
 * label that the rules give it or a word next to it.
 */
const SLOT = {
	style: PLACES,
	last: PLACES + 6,
	first: PLACES + 10,
	ahead: PLACES + 14,
	behind: PLACES + 18,
	rule: PLACES + 22,
	ruleBefore: PLACES + 22 + LABEL_COUNT,
	ruleAfter: PLACES + 22 + 2 * LABEL_COUNT,
	beforeRule: PLACES + 22 + 3 * LABEL_COUNT,
	afterRule: PLACES + 22 + 4 * LABEL_COUNT,
} as const;

/** How many slots there are. */
export const WORD_SLOTS = PLACES + 22 + 5 * LABEL_COUNT;

/** The features that a word has in a slot behind those of the window's places: with how its sentence is written, with where a token of its run stands, or with what the rules say. */
export function wordFeatures(form: WordForm, slot: number, keys: NumberList): void {
	if (slot < SLOT.last) {
		const style = slot - SLOT.style;
		put(keys, pair(38, form.lower, style));
		put(keys, pair(39, form.fine, style));
		put(keys, pair(40, form.known, style));
		put(keys, pair(43, form.listed, style));
	} else if (slot < SLOT.first) {
		const place = slot - SLOT.last;
		put(keys, pair(51, form.lower, place));
		put(keys, pair(52, form.known, place));
		put(keys, pair(53, form.fine, place));
	} else if (slot < SLOT.ahead) {
		const place = slot - SLOT.first;
		put(keys, pair(54, form.lower, place));
		put(keys, pair(55, form.fine, place));
	} else if (slot < SLOT.behind) {
		const place = slot - SLOT.ahead;
		put(keys, pair(56, form.lower, place));
		put(keys, pair(58, form.middle, place));
	} else if (slot < SLOT.rule) {
		const place = slot - SLOT.behind;
		put(keys, pair(57, form.lower, place));
		put(keys, pair(59, form.middle, place));
	} else if (slot < SLOT.ruleBefore) {
		put(keys, pair(82, slot - SLOT.rule, form.coarse));
		put(keys, pair(86, slot - SLOT.rule, form.listed));
	} else if (slot < SLOT.ruleAfter) put(keys, pair(87, slot - SLOT.ruleBefore, form.coarse));
	else if (slot < SLOT.beforeRule) put(keys, pair(88, slot - SLOT.ruleAfter, form.coarse));
	else if (slot < SLOT.afterRule) put(keys, pair(91, slot - SLOT.beforeRule, form.lower));
	else put(keys, pair(92, slot - SLOT.afterRule, form.lower));
}

function put(list: NumberList, value: number): void {
	list.values[list.count++] = value;
}

/** The kinds of pairs: the word before with the token's own, its own with the one behind, and so on; from `run` on the ends of its run, by its place in it. */
const PAIR = { ahead: 0, behind: 1, before: 2, after: 3, around: 4, run: 5 } as const;

/** The features of two words that stand to the token as a kind of pair says. */
export function pairFeatures(kind: number, left: WordForm, right: WordForm, keys: NumberList): void {
	switch (kind) {
		case PAIR.ahead:
			put(keys, pair(20, left.lower, right.lower));
			put(keys, pair(24, left.fine, right.fine));
			put(keys, pair(30, left.known, right.known));
			put(keys, pair(32, left.listed, right.listed));
			put(keys, pair(34, left.lower, right.brief));
			put(keys, pair(41, right.middle, left.middle));
			break;
		case PAIR.behind:
			put(keys, pair(21, left.lower, right.lower));
			put(keys, pair(25, left.fine, right.fine));
			put(keys, pair(31, left.known, right.known));
			put(keys, pair(33, left.listed, right.listed));
			put(keys, pair(35, right.lower, left.brief));
			put(keys, pair(42, left.middle, right.middle));
			break;
		case PAIR.before:
			put(keys, pair(22, left.lower, right.lower));
			break;
		case PAIR.after:
			put(keys, pair(23, left.lower, right.lower));
			break;
		case PAIR.around:
			put(keys, pair(26, left.middle, right.middle));
			break;
		default:
			put(keys, pair(60, hashPair(left.listed, right.listed), kind - PAIR.run));
			put(keys, pair(61, hashPair(left.middle, right.middle), kind - PAIR.run));
	}
}

/**
 * The kinds of contexts, with facts of their own in the bits of one number each. Only those below `clusters` have features that ask how
 * words are written.
 */
export const CONTEXT = { local: 0, rule: 1, clusters: 2, phrase: 3, document: 4 } as const;

/** The features of a context, and the rows of the network's first layer that it turns on. */
export function contextFeatures(
	kind: number,
	facts: number,
	before: WordForm,
	own: WordForm,
	after: WordForm,
	keys: NumberList,
	units: NumberList,
): void {
	switch (kind) {
		case CONTEXT.local: {
			const style = facts & 7;
			const zone = (facts >> 3) & 7;
			const inDateline = (facts >> 6) & 1;
			const position = (facts >> 7) & 63;
			const phrase = facts >> 13;
			put(keys, pair(28, hashPair(before.brief, own.brief), after.brief));
			put(keys, pair(29, own.brief, style));
			put(keys, pair(36, zone, own.brief));
			put(keys, pair(37, inDateline, own.brief));
			put(keys, pair(50, position, style));
			if (phrase !== 0) put(keys, pair(63, (phrase - 1) >> 2, 0));
			put(units, AT.opens + (style & 1));
			put(units, AT.loud + (style >> 1));
			put(units, AT.zone + zone);
			put(units, AT.dateline + inDateline);
			put(units, AT.position + position);
			put(units, AT.phrase + phrase);
			break;
		}
		case CONTEXT.clusters:
			put(keys, pair(27, facts >> 7, facts & 127));
			break;
		case CONTEXT.phrase:
			put(keys, pair(62, facts, 0));
			break;
		case CONTEXT.document:
			documentContext(facts, keys, units);
			break;
		default:
			ruleContext(facts, own, keys, units);
	}
}

/** Features of the words around a token: they depend on its paragraph alone. The forms of the window are not among them. */
export function localFeatures(reading: Reading, stretch: Stretch, i: number, sink: FeatureSink): void {
	const { words, formAt } = reading;
	const word = words[i] as Word;
	const { sentence } = word.token;
	const before2 = formAt(i - 2, sentence);
	const before = formAt(i - 1, sentence);
	const own = formAt(i, sentence);
	const after = formAt(i + 1, sentence);
	const after2 = formAt(i + 2, sentence);
	const style = LOUD[reading.loudness[sentence] ?? 'plain'] * 2 + (word.opens ? 1 : 0);
	const inDateline = i < reading.dateline ? 1 : 0;
	const position = Math.min(i - stretch.from, 5) * 6 + Math.min(stretch.to - 1 - i, 5);
	const phrase = reading.phrases[i] ?? 0;
	const part = phrase === 0 ? 0 : 1 + (phrase & 3) * 4 + phraseKind(phrase >> 2);
	sink.pair(PAIR.ahead, before, own);
	sink.pair(PAIR.behind, own, after);
	sink.pair(PAIR.before, before2, before);
	sink.pair(PAIR.after, after, after2);
	sink.pair(PAIR.around, before, after);
	sink.context(CONTEXT.clusters, (before.coarse * 128 + own.coarse) * 128 + after.coarse, before, own, after);
	sink.context(CONTEXT.local, style | (reading.zone << 3) | (inDateline << 6) | (position << 7) | (part << 13), before, own, after);
	if (phrase !== 0) sink.context(CONTEXT.phrase, phrase, before, own, after);
	const start = runStart(words, i, stretch.from);
	const end = runEnd(words, i, stretch.to);
	const first = formAt(start, sentence);
	const last = formAt(end - 1, sentence);
	const place = (first === own ? 2 : 0) + (i === end - 1 ? 1 : 0);
	sink.word(own, SLOT.style + style);
	sink.word(last, SLOT.last + place);
	sink.word(first, SLOT.first + place);
	sink.word(formAt(start - 1, sentence), SLOT.ahead + place);
	sink.word(formAt(end, sentence), SLOT.behind + place);
	sink.pair(PAIR.run + place, first, last);
}

/** What the document says of a word, as far as the tagger tells it apart, in 14 bits. */
function documentFacts({ inside, opening, lowered, alone, first, last, titled, saying }: WordStats): number {
	return (
		(lowered === 0 ? 0 : lowered * 2 < inside ? 1 : lowered <= inside + opening ? 2 : 3) |
		(upTo(inside, 3) << 2) |
		(upTo(alone, 2) << 4) |
		(upTo(first, 2) << 6) |
		(upTo(last, 2) << 8) |
		(upTo(titled, 2) << 10) |
		(upTo(saying, 2) << 12)
	);
}

/** The hearsay of a paragraph as numbers: where they are the same again, so is all that the tagger makes of the same words. */
export function heardIn({ labels, certainty, stats }: Hearsay): Int32Array {
	const heard = new Int32Array(2 * labels.length);
	for (let i = 0; i < labels.length; i++) {
		const known = stats[i];
		heard[2 * i] = (labels[i] as number) | ((certainty[i] as number) << 8);
		heard[2 * i + 1] = known ? documentFacts(known) | ((known.single * 16 + known.part) << 14) | (1 << 30) : 0;
	}
	return heard;
}

/** Features that the rest of the document gives a token, but for the rules' answer. */
export function documentFeatures(reading: Reading, hearsay: Hearsay, i: number, sink: FeatureSink): void {
	const stats = hearsay.stats[i];
	if (!stats) return;
	const facts = documentFacts(stats);
	sink.context(CONTEXT.document, facts | ((reading.words[i] as Word).opens ? 1 << 14 : 0), EDGE, EDGE, EDGE);
}

function documentContext(facts: number, keys: NumberList, units: NumberList): void {
	const lowered = facts & 3;
	const inside = (facts >> 2) & 3;
	const alone = (facts >> 4) & 3;
	const first = (facts >> 6) & 3;
	const last = (facts >> 8) & 3;
	const titled = (facts >> 10) & 3;
	const saying = (facts >> 12) & 3;
	const opens = facts >> 14;
	const standing = alone * 9 + first * 3 + last;
	put(keys, pair(70, lowered, inside * 2 + opens));
	put(keys, pair(71, standing, opens));
	put(keys, pair(72, titled, saying));
	put(keys, pair(73, titled, standing));
	put(keys, pair(74, lowered, saying));
	put(units, AT.lowered + lowered);
	put(units, AT.inside + inside);
	put(units, AT.alone + alone);
	put(units, AT.first + first);
	put(units, AT.last + last);
	put(units, AT.titled + titled);
	put(units, AT.saying + saying);
}

/** Features of what the rules say of a token and of its neighbours, and of the same word elsewhere. */
export function ruleFeatures(reading: Reading, hearsay: Hearsay, i: number, sink: FeatureSink): void {
	const { words, formAt } = reading;
	const { sentence } = (words[i] as Word).token;
	const own = formAt(i, sentence);
	const { labels, certainty } = hearsay;
	const rule = labels[i] as number;
	const ruleBefore = words[i - 1]?.token.sentence === sentence ? (labels[i - 1] as number) : 0;
	const ruleAfter = words[i + 1]?.token.sentence === sentence ? (labels[i + 1] as number) : 0;
	const loud = LOUD[reading.loudness[sentence] ?? 'plain'];
	const stats = hearsay.stats[i];
	// 13 bits for the labels, for they do not go into one number otherwise
	const facts =
		((rule * LABEL_COUNT + ruleBefore) * LABEL_COUNT + ruleAfter) |
		((certainty[i] as number) << 13) |
		(loud << 17) |
		(stats ? ((stats.single * 16 + stats.part) << 19) | (1 << 30) : 0) |
		(reading.zone << 27);
	sink.context(CONTEXT.rule, facts, EDGE, own, EDGE);
	sink.word(own, SLOT.rule + rule);
	sink.word(own, SLOT.ruleBefore + ruleBefore);
	sink.word(own, SLOT.ruleAfter + ruleAfter);
	sink.word(formAt(i - 1, sentence), SLOT.beforeRule + rule);
	sink.word(formAt(i + 1, sentence), SLOT.afterRule + rule);
}

function ruleContext(facts: number, own: WordForm, keys: NumberList, units: NumberList): void {
	const all = facts & 0x1fff;
	const rule = Math.floor(all / (LABEL_COUNT * LABEL_COUNT));
	const ruleBefore = Math.floor(all / LABEL_COUNT) % LABEL_COUNT;
	const ruleAfter = all % LABEL_COUNT;
	const sure = (facts >> 13) & 15;
	const masks = (facts >> 19) & 255;
	put(keys, pair(80, rule, 0));
	put(keys, pair(81, rule, own.brief));
	put(keys, pair(83, rule, ruleBefore * 32 + ruleAfter));
	put(keys, pair(84, rule, sure));
	put(keys, pair(85, rule, (facts >> 17) & 3));
	put(keys, pair(89, rule, masks));
	put(keys, pair(90, masks, own.brief));
	put(keys, pair(93, rule, (facts >> 27) & 7));
	put(units, AT.rule + ruleBefore);
	put(units, AT.rule + LABEL_COUNT + rule);
	put(units, AT.rule + 2 * LABEL_COUNT + ruleAfter);
	put(units, AT.certainty + sure);
	if (facts >> 30 !== 0) {
		put(units, AT.single + (masks >> 4));
		put(units, AT.part + (masks & 15));
	}
}

/** How the words of a document stand in it, and what the rules make of them; for all paragraphs at once. */
export function listen(readings: readonly Reading[], ruled: readonly (readonly NameCandidate[])[]): Hearsay[] {
	const stats = new Map<string, WordStats>();
	const ofTokens = readings.map((): (WordStats | undefined)[] => []);
	const labels = readings.map(roomFor);
	const certainty = readings.map(roomFor);
	readings.forEach(({ words, stretches, loudness }, paragraph) => {
		const here = ofTokens[paragraph] as (WordStats | undefined)[];
		for (const { from, to } of stretches) {
			for (let i = from; i < to; i++) {
				const word = words[i] as Word;
				if (!word.capital || loudness[word.token.sentence] === 'capitals') continue;
				const known = statsOf(stats, word.plain);
				here[i] = known;
				if (word.opens || loudness[word.token.sentence] !== 'plain') known.opening++;
				else known.inside++;
				const previous = i > from && (words[i - 1] as Word).capital && follows(words, i - 1, i);
				const next = i + 1 < to && (words[i + 1] as Word).capital && follows(words, i, i + 1);
				if (!previous && !next) known.alone++;
				else if (!previous) known.first++;
				else if (!next) known.last++;
				const ahead = words[i - 1];
				if (ahead && ahead.token.sentence === word.token.sentence && (ahead.known & (WORD.title | WORD.role | WORD.given)) !== 0)
					known.titled++;
				if (((words[i + 1]?.known ?? 0) & WORD.saying) !== 0) known.saying++;
			}
		}
		const own = labels[paragraph] as Uint8Array;
		const sure = certainty[paragraph] as Uint8Array;
		let at = 0;
		for (const name of ruled[paragraph] ?? []) {
			while (at < words.length && (words[at] as Word).token.end <= name.start) at++;
			let end = at;
			while (end < words.length && (words[end] as Word).token.start < name.end) end++;
			const type = NAME_TYPES.indexOf(name.type);
			for (let i = at; i < end; i++) {
				own[i] = labelOf(type, end - at === 1 ? PART.unit : i === at ? PART.begin : i === end - 1 ? PART.last : PART.inside);
				sure[i] = Math.min(10, 1 + Math.floor(name.score * 9.99));
				const word = words[i] as Word;
				if (word.token.kind !== 'word') continue;
				const known = statsOf(stats, word.plain);
				if (end - at === 1) known.single |= 1 << type;
				else known.part |= 1 << type;
			}
			at = end;
		}
	});
	readings.forEach(({ words, stretches }, paragraph) => {
		for (let i = 0; i < words.length; i++) {
			const { token, plain, capital } = words[i] as Word;
			const known = capital || token.kind !== 'word' ? undefined : stats.get(plain);
			if (known) known.lowered++;
		}
		const here = ofTokens[paragraph] as (WordStats | undefined)[];
		for (const { from, to } of stretches) for (let i = from; i < to; i++) here[i] ??= stats.get((words[i] as Word).plain);
	});
	return readings.map((_, paragraph) => ({
		labels: labels[paragraph] as Uint8Array,
		certainty: certainty[paragraph] as Uint8Array,
		stats: ofTokens[paragraph] as (WordStats | undefined)[],
	}));
}

/** A number for each token, of which none is asked for where there are no stretches. */
function roomFor({ words, stretches }: Reading): Uint8Array {
	return stretches.length > 0 ? new Uint8Array(words.length) : NO_ROOM;
}

const NO_ROOM = new Uint8Array(0);

function statsOf(stats: Map<string, WordStats>, plain: string): WordStats {
	let known = stats.get(plain);
	if (!known) {
		known = { lowered: 0, inside: 0, opening: 0, alone: 0, first: 0, last: 0, titled: 0, saying: 0, single: 0, part: 0 };
		stats.set(plain, known);
	}
	return known;
}

function upTo(count: number, most: number): number {
	return count < most ? count : most;
}

function pair(template: number, a: number, b: number): number {
	return hashPair(hashPair(a, b), template);
}

/** What a phrase's lists say it is: 0 place, 1 organisation, 2 other, 3 nothing of these. */
function phraseKind(bits: number): number {
	if ((bits & 0x0f0) !== 0) return 0;
	if ((bits & 0xe00) !== 0) return 1;
	return (bits & 0x1100) !== 0 ? 2 : 3;
}

/** The index of the first of the capitalised words that a token stands with. */
function runStart(words: readonly Word[], i: number, from: number): number {
	let start = i;
	while (start > from && i - start < LONGEST_RUN && (words[start - 1] as Word).capital && follows(words, start - 1, start)) start--;
	return start;
}

/** The index behind the last of the capitalised words that a token stands with. */
function runEnd(words: readonly Word[], i: number, to: number): number {
	let end = i + 1;
	while (end < to && end - i < LONGEST_RUN && (words[end] as Word).capital && follows(words, end - 1, end)) end++;
	return end;
}

/** No name is longer; a line of ten thousand capitals is read in linear time all the same. */
const LONGEST_RUN = 40;
