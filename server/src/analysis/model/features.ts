import type { NameCandidate, Paragraph, ZoneKind } from '../facts.ts';
import { WORD } from '../recognizers/names-lexicon.ts';
import { follows, scan, type Loudness, type Word } from '../recognizers/names-scan.ts';
import { hashPair, hashText } from './hash.ts';
import { labelOf, NAME_TYPES, PART } from './labels.ts';
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
	/** For each token: what the list of names of several words says it is part of, as a label and the bits of the lists; 0 for nothing. */
	readonly phrases: Int32Array;
}

/** What the rest of the document says about one paragraph's tokens. */
export interface Hearsay {
	/** For each token: the label that the rules give it. */
	readonly labels: Uint8Array;
	/** For each token: how sure the rules are, in tenths, 0 for no name. */
	readonly certainty: Uint8Array;
	/** For each word that may name something: what is known of it by its plain form. */
	readonly stats: (plain: string) => WordStats | undefined;
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
	const phrases = new Int32Array(words.length);
	if (tables.phraseHashes.length === 0) return phrases;
	for (const { from, to } of stretches) {
		for (let i = from; i < to; i++) {
			let best = -1;
			let end = i;
			let text = '';
			for (let k = i; k < Math.min(to, i + MOST_PHRASE_WORDS); k++) {
				text = k === i ? (words[k] as Word).plain : `${text} ${(words[k] as Word).plain}`;
				if (k === i) continue;
				const found = indexOfHash(tables.phraseHashes, hashText(text));
				if (found < 0) continue;
				best = found;
				end = k + 1;
			}
			if (best < 0) continue;
			const bits = tables.phraseBits[best] as number;
			for (let k = i; k < end; k++) phrases[k] = (bits << 2) | (k === i ? PART.begin : k === end - 1 ? PART.last : PART.inside);
			i = end - 1;
		}
	}
	return phrases;
}

/** The features of a token by its hashes and by the rows of the network's first layer that it turns on. */
export interface FeatureSink {
	readonly keys: NumberList;
	/** Hashes like `keys`, of features that take few values together with the others here and with `units`: worth remembering as one. */
	readonly contexts: NumberList;
	readonly units: NumberList;
	/** Takes the features of one word in one slot, see `wordFeatures`: they are the same wherever it stands so. */
	word(form: WordForm, slot: number): void;
}

/** A list of whole numbers that keeps its room when it is emptied: it is filled anew for every token. */
export interface NumberList {
	readonly values: Uint32Array;
	count: number;
}

/** A sink with room for everything that one token shows. By default the features of words are features like all others. */
export function createSink(word?: FeatureSink['word']): FeatureSink {
	const keys = { values: new Uint32Array(128), count: 0 };
	return {
		keys,
		contexts: { values: new Uint32Array(64), count: 0 },
		units: { values: new Uint32Array(64), count: 0 },
		word: word ?? ((form, slot) => wordFeatures(form, slot, keys)),
	};
}

/** The slots of a word's features: for each place of the window, and for each way in which it stands in a run of capitals or by it. */
const SLOT = { style: PLACES, last: PLACES + 6, first: PLACES + 10, ahead: PLACES + 14, behind: PLACES + 18 } as const;

/** How many slots there are. */
export const WORD_SLOTS = PLACES + 22;

/** The features that a word has in a slot behind those of the window's places: with how its sentence is written, or with where a token of its run stands. */
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
	} else {
		const place = slot - SLOT.behind;
		put(keys, pair(57, form.lower, place));
		put(keys, pair(59, form.middle, place));
	}
}

function put(list: NumberList, value: number): void {
	list.values[list.count++] = value;
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
	const loud = LOUD[reading.loudness[sentence] ?? 'plain'];
	const opens = word.opens ? 1 : 0;
	const inDateline = i < reading.dateline ? 1 : 0;
	const { keys, contexts, units } = sink;
	const style = loud * 2 + opens;
	put(keys, pair(20, before.lower, own.lower));
	put(keys, pair(21, own.lower, after.lower));
	put(keys, pair(22, before2.lower, before.lower));
	put(keys, pair(23, after.lower, after2.lower));
	put(keys, pair(24, before.fine, own.fine));
	put(keys, pair(25, own.fine, after.fine));
	put(keys, pair(26, before.middle, after.middle));
	put(keys, pair(27, before.coarse * 128 + own.coarse, after.coarse));
	put(contexts, pair(28, hashPair(before.brief, own.brief), after.brief));
	put(contexts, pair(29, own.brief, style));
	put(keys, pair(30, before.known, own.known));
	put(keys, pair(31, own.known, after.known));
	put(keys, pair(32, before.listed, own.listed));
	put(keys, pair(33, own.listed, after.listed));
	put(keys, pair(34, before.lower, own.brief));
	put(keys, pair(35, after.lower, own.brief));
	put(contexts, pair(36, reading.zone, own.brief));
	put(contexts, pair(37, inDateline, own.brief));
	put(keys, pair(41, own.middle, before.middle));
	put(keys, pair(42, own.middle, after.middle));
	const position = Math.min(i - stretch.from, 5) * 6 + Math.min(stretch.to - 1 - i, 5);
	const start = runStart(words, i, stretch.from);
	const first = formAt(start, sentence);
	const end = runEnd(words, i, stretch.to);
	const last = formAt(end - 1, sentence);
	const behind = formAt(end, sentence);
	const ahead = formAt(start - 1, sentence);
	const isFirst = first === own ? 1 : 0;
	const isLast = i === end - 1 ? 1 : 0;
	const place = isFirst * 2 + isLast;
	put(contexts, pair(50, position, style));
	sink.word(own, SLOT.style + style);
	sink.word(last, SLOT.last + place);
	sink.word(first, SLOT.first + place);
	sink.word(ahead, SLOT.ahead + place);
	sink.word(behind, SLOT.behind + place);
	put(keys, pair(60, hashPair(first.listed, last.listed), place));
	put(keys, pair(61, hashPair(first.middle, last.middle), place));
	const phrase = reading.phrases[i] as number;
	if (phrase !== 0) {
		put(keys, pair(62, phrase, 0));
		put(contexts, pair(63, phrase & 3, 0));
	}
	put(units, AT.opens + opens);
	put(units, AT.loud + loud);
	put(units, AT.zone + reading.zone);
	put(units, AT.dateline + inDateline);
	put(units, AT.position + position);
	put(units, AT.phrase + (phrase === 0 ? 0 : 1 + (phrase & 3) * 4 + phraseKind(phrase >> 2)));
}

/** Features that the rest of the document gives a token, but for the rules' answer. */
export function documentFeatures(reading: Reading, hearsay: Hearsay, i: number, sink: FeatureSink): void {
	const word = reading.words[i] as Word;
	const stats = hearsay.stats(word.plain);
	if (!stats) return;
	const { contexts, units } = sink;
	const opens = word.opens ? 1 : 0;
	const lowered = stats.lowered === 0 ? 0 : stats.lowered * 2 < stats.inside ? 1 : stats.lowered <= stats.inside + stats.opening ? 2 : 3;
	const inside = upTo(stats.inside, 3);
	const alone = upTo(stats.alone, 2);
	const first = upTo(stats.first, 2);
	const last = upTo(stats.last, 2);
	const titled = upTo(stats.titled, 2);
	const saying = upTo(stats.saying, 2);
	put(contexts, pair(70, lowered, inside * 2 + opens));
	put(contexts, pair(71, alone * 9 + first * 3 + last, opens));
	put(contexts, pair(72, titled, saying));
	put(contexts, pair(73, titled, alone * 9 + first * 3 + last));
	put(contexts, pair(74, lowered, saying));
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
	const word = words[i] as Word;
	const { sentence } = word.token;
	const own = formAt(i, sentence);
	const { labels, certainty } = hearsay;
	const rule = labels[i] as number;
	const ruleBefore = words[i - 1]?.token.sentence === sentence ? (labels[i - 1] as number) : 0;
	const ruleAfter = words[i + 1]?.token.sentence === sentence ? (labels[i + 1] as number) : 0;
	const sure = certainty[i] as number;
	const loud = LOUD[reading.loudness[sentence] ?? 'plain'];
	const stats = hearsay.stats(word.plain);
	const masks = stats ? stats.single * 16 + stats.part : 0;
	const { keys, contexts, units } = sink;
	put(contexts, pair(80, rule, 0));
	put(contexts, pair(81, rule, own.brief));
	put(keys, pair(82, rule, own.coarse));
	put(contexts, pair(83, rule, ruleBefore * 32 + ruleAfter));
	put(contexts, pair(84, rule, sure));
	put(contexts, pair(85, rule, loud));
	put(keys, pair(86, rule, own.listed));
	put(keys, pair(87, ruleBefore, own.coarse));
	put(keys, pair(88, ruleAfter, own.coarse));
	put(contexts, pair(89, rule, masks));
	put(contexts, pair(90, masks, own.brief));
	put(keys, pair(91, rule, formAt(i - 1, sentence).lower));
	put(keys, pair(92, rule, formAt(i + 1, sentence).lower));
	put(contexts, pair(93, rule, reading.zone));
	put(units, AT.rule + ruleBefore);
	put(units, AT.rule + 17 + rule);
	put(units, AT.rule + 34 + ruleAfter);
	put(units, AT.certainty + sure);
	if (stats) {
		put(units, AT.single + stats.single);
		put(units, AT.part + stats.part);
	}
}

/** How the words of a document stand in it, and what the rules make of them; for all paragraphs at once. */
export function listen(readings: readonly Reading[], ruled: readonly (readonly NameCandidate[])[]): Hearsay[] {
	const stats = new Map<string, WordStats>();
	const labels = readings.map(({ words }) => new Uint8Array(words.length));
	const certainty = readings.map(({ words }) => new Uint8Array(words.length));
	readings.forEach(({ words, stretches, loudness }, paragraph) => {
		for (const { from, to } of stretches) {
			for (let i = from; i < to; i++) {
				const word = words[i] as Word;
				if (!word.capital || loudness[word.token.sentence] === 'capitals') continue;
				const known = statsOf(stats, word.plain);
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
	for (const { words } of readings)
		for (const { token, plain, capital } of words)
			if (!capital && token.kind === 'word') {
				const known = stats.get(plain);
				if (known) known.lowered++;
			}
	return readings.map((_, paragraph) => ({
		labels: labels[paragraph] as Uint8Array,
		certainty: certainty[paragraph] as Uint8Array,
		stats: (plain) => stats.get(plain),
	}));
}

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
