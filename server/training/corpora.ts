/**
 * The corpora that the name tagger learns from, token lists with labels, read back into running text with spans: what is learnt goes
 * through the same paragraphs, sentences and tokens as any article.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { NameType } from '../src/analysis/facts.ts';
import { DEMONYMS } from '../src/analysis/lexicons/demonyms.ts';
import type { Span } from '../src/text/span.ts';

/** A name in a training text (document offsets), without its title, possessive or comma. */
export interface TrainingName extends Span {
	readonly type: NameType;
}

/** A text to learn from, with every name that its corpus labels, in order; no two overlap. */
export interface TrainingDocument {
	/** `corpus/number`. */
	readonly id: string;
	readonly text: string;
	readonly names: readonly TrainingName[];
}

/**
 * How tokens are set as text. `clean` is how a newspaper would print them; `scraped` leaves a gap on both sides of hyphens, dashes and
 * most quotation marks, as copy looks that has been through another program's tokens.
 */
export type Layout = 'clean' | 'scraped';

/** The documents of a corpus file: `token TAB label` in BIO, a blank line behind each sentence, `-DOCSTART-` before each document. */
export function readCorpus(path: string, layout?: Layout): TrainingDocument[] {
	const corpus = basename(path).replace(/\.tsv$/, '');
	return parseCorpus(readFileSync(path, 'utf8'), corpus, layout);
}

/** The same from a corpus file's content; `corpus` is its name, which says how its sentences make up documents. */
export function parseCorpus(content: string, corpus: string, layout?: Layout): TrainingDocument[] {
	const family = (Object.keys(FAMILIES) as Family[]).find((name) => corpus.startsWith(name)) ?? 'running';
	const { paragraphs, layout: usual } = FAMILIES[family];
	return documentsOf(content, family).map((sentences, index) =>
		writeDocument(`${corpus}/${index}`, paragraphs(sentences), layout ?? usual, family),
	);
}

interface Word {
	readonly text: string;
	/** Where it stands in a name: `B`, `I` or `O`. */
	readonly place: string;
	readonly type: NameType | undefined;
}

type Sentence = readonly Word[];
type Family = 'conll2003' | 'worldwide' | 'gmb' | 'gum' | 'crossner' | 'wnut17' | 'btc' | 'running';

const FAMILIES: Record<Family, { paragraphs: (sentences: readonly Sentence[]) => readonly (readonly Sentence[])[]; layout: Layout }> = {
	// every line of a wire story, and of its tables, is a line of its own
	conll2003: { paragraphs: (sentences) => sentences.map((sentence) => [sentence]), layout: 'scraped' },
	worldwide: { paragraphs: (sentences) => sentences.map((sentence) => [sentence]), layout: 'scraped' },
	gmb: { paragraphs: (sentences) => grouped(sentences, 2), layout: 'clean' },
	gum: { paragraphs: (sentences) => grouped(sentences, 4), layout: 'clean' },
	crossner: { paragraphs: (sentences) => [sentences], layout: 'clean' },
	wnut17: { paragraphs: (sentences) => [sentences], layout: 'clean' },
	btc: { paragraphs: (sentences) => [sentences], layout: 'clean' },
	running: { paragraphs: (sentences) => grouped(sentences, 3), layout: 'clean' },
};

const TYPES: Record<string, NameType> = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' };

function documentsOf(content: string, family: Family): Sentence[][] {
	const documents: Sentence[][] = [];
	let sentences: Sentence[] = [];
	let sentence: Word[] = [];
	const endSentence = () => {
		if (sentence.length > 0) sentences.push(sentence);
		sentence = [];
	};
	const endDocument = () => {
		endSentence();
		if (sentences.length > 0) documents.push(sentences);
		sentences = [];
	};
	for (const line of content.split('\n')) {
		const [text, tag = 'O'] = line.trimEnd().split('\t');
		if (!text) endSentence();
		else if (text === '-DOCSTART-') endDocument();
		else sentence.push({ text: family === 'gmb' ? undated(text) : unescaped(text), place: tag.slice(0, 1), type: TYPES[tag.slice(2)] });
	}
	endDocument();
	if (family === 'gmb') return documents.flatMap(cutWhereTopicsChange);
	// each tweet, and each sentence of an encyclopaedia, stands by itself
	if (family === 'wnut17' || family === 'btc' || family === 'crossner') return documents.flat().map((one) => [one]);
	return documents;
}

/** The months as a spreadsheet abbreviates them: it had made dates out of scores (`6-3` became `03-Jun`) in one of the corpora. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A token as it was before a spreadsheet read it. */
function undated(token: string): string {
	if (token === 'FALSE' || token === 'TRUE') return token.toLowerCase();
	const date = /^(\d\d)-([A-Z][a-z][a-z])$/.exec(token);
	const month = MONTHS.indexOf(date?.[2] ?? '');
	return date && month >= 0 ? `${month + 1}-${Number(date[1])}` : unescaped(token);
}

const ESCAPES: Record<string, string> = {
	'-LRB-': '(',
	'-RRB-': ')',
	'-LSB-': '[',
	'-RSB-': ']',
	'-LCB-': '{',
	'-RCB-': '}',
	'``': '"',
	"''": '"',
	"'\"'": '"',
};

function unescaped(token: string): string {
	const known = ESCAPES[token];
	if (known) return known;
	if (!token.includes('&')) return token;
	return token.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] as string);
}

// ── documents and paragraphs ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How many sentences on either side say what a text is about just there. */
const TOPIC_WINDOW = 3;
/** Below this likeness the text before and the text behind are two stories; set so that a story has about five sentences, as there. */
const SAME_STORY = 0.035;
/** No story begins with one of these: each points back to what was said. */
const POINTS_BACK =
	/^(?:he|she|it|they|his|her|its|their|this|that|these|those|but|and|also|however|meanwhile|mr\.|mrs\.|ms\.|both|earlier|later|still|such|then|so|there|another|others|afterward)$/i;
/** Wire copy says in its first sentence on which day it happened. */
const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** The stories in an unbroken run of sentences: a new one begins where names and rarer words stop coming back. */
function cutWhereTopicsChange(sentences: readonly Sentence[]): Sentence[][] {
	const frequency = new Map<string, number>();
	const words = sentences.map((sentence) => {
		const kept = new Set(sentence.map((word) => stem(word.text)).filter((word) => word.length > 2));
		for (const word of kept) frequency.set(word, (frequency.get(word) ?? 0) + 1);
		return kept;
	});
	const weight = (word: string) => Math.max(0, Math.log(sentences.length / (frequency.get(word) ?? 1) / 40)) ** 2;
	// how alike the text is on the two sides of each sentence's start, made to look more alike where it cannot be the start of a story
	const alike = sentences.map((sentence, at) => {
		const first = sentence[0]?.text ?? '';
		const isBack = POINTS_BACK.test(first) || sentence.length < 8;
		const isLead =
			sentence.some((word) => WEEKDAYS.test(word.text)) || sentence.some((word) => word.text === 'says' || word.text === 'has');
		return (likeness(words, Math.max(0, at - TOPIC_WINDOW), at, at + TOPIC_WINDOW, weight) + (isBack ? 1 : 0)) * (isLead ? 0.6 : 1);
	});
	const stories: Sentence[][] = [];
	let from = 0;
	for (let at = 1; at < sentences.length; at++) {
		const here = alike[at] as number;
		if (here >= SAME_STORY || here > (alike[at - 1] as number) || here >= (alike[at + 1] ?? 1)) continue;
		stories.push(sentences.slice(from, at));
		from = at;
	}
	stories.push(sentences.slice(from));
	return stories;
}

function stem(word: string): string {
	return word
		.toLowerCase()
		.replace(/[^\p{L}\p{N}.-]/gu, '')
		.replace(/(?:ians?|ans?|s|is|i)$/, '');
}

/** How alike the words of two runs of sentences are (cosine of their weighted sets), 0…1. */
function likeness(words: readonly ReadonlySet<string>[], from: number, at: number, to: number, weight: (word: string) => number): number {
	const before = new Set<string>();
	const behind = new Set<string>();
	for (let i = from; i < at; i++) for (const word of words[i] ?? []) before.add(word);
	for (let i = at; i < Math.min(to, words.length); i++) for (const word of words[i] ?? []) behind.add(word);
	let shared = 0;
	let a = 0;
	let b = 0;
	for (const word of before) {
		a += weight(word) ** 2;
		if (behind.has(word)) shared += weight(word) ** 2;
	}
	for (const word of behind) b += weight(word) ** 2;
	return shared / (Math.sqrt(a * b) || 1);
}

/** Paragraphs of some sentences each; a line without a full stop (a heading, an entry of a list) stays alone. */
function grouped(sentences: readonly Sentence[], most: number): Sentence[][] {
	const paragraphs: Sentence[][] = [];
	let paragraph: Sentence[] = [];
	let length = 0;
	const flush = () => {
		if (paragraph.length > 0) paragraphs.push(paragraph);
		paragraph = [];
		length = 0;
	};
	for (const sentence of sentences) {
		if (isHeading(sentence)) {
			flush();
			paragraphs.push([sentence]);
			continue;
		}
		if (paragraph.length >= most || length > most * 24) flush();
		paragraph.push(sentence);
		length += sentence.length;
	}
	flush();
	return paragraphs;
}

function isHeading(sentence: Sentence): boolean {
	return sentence.length <= 14 && !sentence.slice(-3).some((word) => /^(?:[.!?…]|\.\.\.)+$/.test(word.text));
}

// ── text ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function writeDocument(id: string, paragraphs: readonly (readonly Sentence[])[], layout: Layout, family: Family): TrainingDocument {
	const names: TrainingName[] = [];
	// what is scored against the same hand's labels keeps them as they are
	const isGold = family === 'conll2003' || family === 'worldwide';
	let text = '';
	for (const paragraph of paragraphs) {
		if (text !== '') text += '\n';
		let first = true;
		const marks = new Marks();
		for (const sentence of paragraph) {
			if (!first) text += ' ';
			first = false;
			let name: { start: number; end: number; type: NameType } | undefined;
			const put = (one: { start: number; end: number; type: NameType }) => {
				const found = isGold ? one : bare(text, one);
				if (found) names.push(found);
			};
			for (const [index, word] of sentence.entries()) {
				if (index > 0) text += gap(sentence, index, layout, family, marks) ? ' ' : '';
				const start = text.length;
				text += word.text;
				marks.see(word.text, sentence, index);
				if (word.type && name && word.place === 'I' && word.type === name.type) {
					// a possessive at the end of a name's tokens is no part of it
					if (isGold || !POSSESSIVE.test(word.text) || sentence[index + 1]?.place === 'I') name.end = text.length;
				} else {
					if (name) put(name);
					name = word.type && { start, end: text.length, type: word.type };
				}
			}
			if (name) put(name);
		}
	}
	if (isGold) return { id, text, names };
	return { id, text, names: [...names, ...unlabelledDemonyms(text, names)].sort((a, b) => a.start - b.start) };
}

const CLOSES = /^(?:[,.:;?!%)\]}]|[.?!]{2,}|…|\.{2,}|''|[?!]+)$/;
const OPENS = /^(?:[([{“‘$£€]|``)$/;
const POSSESSIVE = /^(?:['’´]s?|['’´]S)$/;
const CLITIC = /^(?:['’´](?:s|m|re|ve|ll|d|em|S|M|RE|VE|LL|D)|n['’]t|N['’]T)$/;

/** The quotation marks of a paragraph so far: which straight ones are open. */
class Marks {
	private double = false;
	private single = false;

	/** Whether the straight mark that comes next would close a quotation. */
	closes(mark: string): boolean {
		return mark === '"' ? this.double : this.single;
	}

	see(token: string, sentence: Sentence, index: number): void {
		if (token === '"') this.double = !this.double;
		if (token === "'" && (this.single || !isPossessive(sentence, index))) this.single = !this.single;
	}
}

/** Whether the apostrophe at `index` ends a plural: `the ministers' plan`. */
function isPossessive(sentence: Sentence, index: number): boolean {
	const before = sentence[index - 1]?.text ?? '';
	return /[sSzx]$/.test(before) && /^[\p{L}\p{N}]/u.test(sentence[index + 1]?.text ?? '');
}

/** Whether there is a space between the word at `index` and the one before it. */
function gap(sentence: Sentence, index: number, layout: Layout, family: Family, marks: Marks): boolean {
	const left = (sentence[index - 1] as Word).text;
	const right = (sentence[index] as Word).text;
	if (layout === 'scraped' && (right === '…' || right === "'S")) return true;
	if (CLITIC.test(right) || CLOSES.test(right)) return false;
	if (OPENS.test(left)) return layout === 'scraped' && /^[$£€]$/.test(left) ? !/^[\d.]/.test(right) : false;
	if (right === '’') return false;
	if (layout === 'scraped') {
		if (right === '"') return !marks.closes('"');
		if (left === '"') return !marks.closes('"');
		return true;
	}
	if (right === '”' || right === '»') return false;
	if (left === '«') return false;
	if (left === '’') return !/^(?:s|m|re|ve|ll|d|t|S)$/.test(right);
	if (right === '"') return !marks.closes('"');
	if (left === '"') return !marks.closes('"');
	if (right === "'") return !(marks.closes("'") || isPossessive(sentence, index) || /^(?:s|S)$/.test(sentence[index + 1]?.text ?? ''));
	if (left === "'") return !(marks.closes("'") || /^(?:s|S|\d\ds)$/.test(right));
	if (isJoiner(sentence, index, family) || isJoiner(sentence, index - 1, family)) return false;
	if ((left === '#' || left === '@') && (family === 'btc' || family === 'wnut17')) return false;
	if (/^(?:na|ta)$/.test(right) && /^(?:gon|wan|got)$/i.test(left)) return false;
	return true;
}

/** Whether the token at `index` is a hyphen, slash or en dash that joins its neighbours. */
function isJoiner(sentence: Sentence, index: number, family: Family): boolean {
	const text = sentence[index]?.text;
	if (text !== '-' && text !== '/' && text !== '–') return false;
	const left = sentence[index - 1]?.text ?? '';
	const right = sentence[index + 1]?.text ?? '';
	if (!/[\p{L}\p{N}.]$/u.test(left) || !/^[\p{L}\p{N}]/u.test(right)) return false;
	if (text === '/') return true;
	const numbers = /\d$/.test(left) && /^\d/.test(right);
	return text === '–' || family !== 'gum' ? numbers : true;
}

// ── what is a name and what stands at it ────────────────────────────────────────────────────────────────────────────────────────────

const TITLES =
	/^(?:(?:\p{Lu}\p{Ll}+ ){0,2}(?:Minister|Secretary|Ambassador|Governor|Spokes(?:wo)?man|Commissioner|Director|Chief|Chairman) (?=\p{Lu})|(?:(?:[Ff]ormer|[Ll]ate|[Tt]hen|[Aa]cting|[Dd]eputy|[Vv]ice|Prime|President(?:-elect)?|[Pp]resident|[Mm]inister|Premier|Chancellor|Secretary(?:-General)?|General|Gen\.|Lt\.|Col\.|Colonel|Major|Maj\.|Capt\.|Captain|Sgt\.|Sergeant|Lieutenant|Admiral|Adm\.|Brig\.|Brigadier|Senator|Sen\.|Rep\.|Representative|Congressman|Congresswoman|Gov\.|Judge|Justice|King|Queen|Crown|Prince|Princess|Pope|Cardinal|Archbishop|Bishop|Rev\.|Reverend|Sheikh|Ayatollah|Grand|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor|Sir|Lord|Lady|Dame|Mayor|Chairman|Director|Commander|Chief|Leader|Envoy) )+(?=\p{Lu}))/u;

/** The article that is no part of an organisation's name, as opposed to that of a paper's. */
const ARTICLE =
	/^(?:the |The (?!.*(?:Post|Times|Journal|Guardian|Economist|Sun|Star|Herald|Telegraph|Independent|Standard|Nation|News|Age|Hague|Mirror)))/;

/** Those that are as often a region, a party or a club. */
const NO_DEMONYM = /^(?:balkan|baltic|caribbean|celtic|han|labour|mediterranean|tory)$/;

const peoples = new Set(DEMONYMS.split(/\s+/).filter((word) => word.length > 2 && !NO_DEMONYM.test(word)));

/** Whether a text is a word for a people, a faith or a party, singular or plural: those are names of no person, place or organisation. */
function isDemonym(text: string): boolean {
	if (!/^\p{Lu}[\p{L}'-]+$/u.test(text)) return false;
	const word = text.toLowerCase();
	return peoples.has(word) || (word.endsWith('s') && peoples.has(word.slice(0, -1)));
}

/** The words for peoples among the words that carry no label: half of the corpora label them and half do not; we do. */
function unlabelledDemonyms(text: string, names: readonly TrainingName[]): TrainingName[] {
	const found: TrainingName[] = [];
	for (const match of text.matchAll(/\p{Lu}[\p{L}'-]{3,}/gu)) {
		const end = match.index + match[0].length;
		if (/[\p{L}\p{N}@#_.-]/u.test(text[match.index - 1] ?? ' ') || /[\p{L}\p{N}_]/u.test(text[end] ?? ' ')) continue;
		const word = match[0].replace(/'s$/i, '');
		if (!isDemonym(word) || names.some((name) => name.start < end && name.end > match.index)) continue;
		found.push({ start: match.index, end: match.index + word.length, type: 'other' });
	}
	return found;
}

/** A labelled span made a mention as we mark them: marks, possessives and titles taken off; undefined if nothing is left. */
function bare(text: string, name: TrainingName): TrainingName | undefined {
	let { start, end } = name;
	for (let changed = true; changed && start < end; ) {
		changed = false;
		while (start < end && /[\s"“”'‘’(),:;*@#]/.test(text[start] as string)) {
			start++;
			changed = true;
		}
		while (start < end && /[\s"“”'‘’,:;*]/.test(text[end - 1] as string)) {
			end--;
			changed = true;
		}
		if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) {
			end--;
			changed = true;
		}
	}
	if (name.type === 'person') {
		const title = TITLES.exec(text.slice(start, end));
		// a title alone, or one that is all there is of the name but a number, stays
		if (title && end - start > title[0].length + 1) start += title[0].length;
	}
	if (name.type === 'organization' && ARTICLE.test(text.slice(start, end))) start += 4;
	const what = text.slice(start, end);
	// a handle is an address, and no name as it is written
	if (!/[\p{L}\p{N}]/u.test(what) || (text[start - 1] === '@' && /^[\w]+$/.test(what))) return undefined;
	return { start, end, type: isDemonym(what) ? 'other' : name.type };
}
