import { isCyrillic } from '../cyrillic.ts';
import type { NameCandidate, NameType, Paragraph } from '../facts.ts';
import { type InnerCapital, splitInnerCapital } from './names-damage.ts';
import { headed } from './names-headed.ts';
import { PLACES_IN_CAPITALS, PLAIN_IN_CAPITALS, WORD } from './names-lexicon.ts';
import { at, emit, emitTokens, has, isTitledByOffice, type Run, wordAfter } from './names-reading.ts';
import { isCalendar, phraseAt, runAt, startsRun } from './names-runs.ts';
import { follows, isTagged, scan, type Word } from './names-scan.ts';
import { chunk } from './names-unknown.ts';

/**
 * Names in one paragraph by its own words and the lexicons (paragraph offsets, sorted, not overlapping). Capitalised words that stand
 * together are a run; titles and known names cut the run into pieces, and what a piece is follows from its words and those next to it.
 */
export function proposeNames(paragraph: Paragraph): readonly NameCandidate[] {
	const { words, loudness } = scan(paragraph);
	const found: NameCandidate[] = [];
	for (let i = 0; i < words.length; ) {
		const word = words[i] as Word;
		if (!startsRun(word)) {
			i++;
			continue;
		}
		const phraseEnd = phraseAt(words, i)?.end ?? i;
		const loud = loudness[word.token.sentence] ?? 'plain';
		const indices = runAt(words, i, loud);
		const run: Run = { words, indices, loudness: loud, found, behind: (indices[indices.length - 1] as number) + 1 };
		segment(run, 0, indices.length, roleBefore(run));
		i = Math.max(run.behind, phraseEnd, i + 1);
	}
	const dateline = datelinePlace(paragraph, words, found);
	// the place of a dateline beats what its word would be elsewhere: KRAMER, Ohio, May 3 —
	if (dateline) found.splice(0, found[0] && found[0].start < dateline.end ? 1 : 0, dateline);
	return paragraph.zone === 'furniture' ? inFurniture(paragraph, found) : found;
}

/** What is kept of names around the copy: none on buttons and menus (`Google News`), no people in links to other stories. */
export function inFurniture({ label }: Paragraph, names: readonly NameCandidate[]): readonly NameCandidate[] {
	return label ? names.filter((name) => name.type !== 'person') : [];
}

/** The place that a dateline begins with, where nothing else shows it: `NORDHAVEN, May 3 —`. */
function datelinePlace(paragraph: Paragraph, words: readonly Word[], found: readonly NameCandidate[]): NameCandidate | undefined {
	const first = words[0];
	if (!paragraph.dateline || !first?.capital || (first.known & WORD.calendar) !== 0) return undefined;
	let last = 0;
	while (last < 3 && follows(words, last, last + 1) && (words[last + 1] as Word).capital && !isCalendar(words[last + 1] as Word)) last++;
	const { end } = (words[last] as Word).token;
	const known = found[0];
	const behind = words[last + 1];
	const taken = known && known.start < end && (known.type !== 'person' || known.end > end);
	if (end > paragraph.dateline.end || taken || !behind || !/^[,(—–_-]/.test(behind.token.text)) return undefined;
	// SOCCER - ENGLAND BEAT …: a rubric
	if (/^[—–_-]/.test(behind.token.text) && words.slice(0, last + 1).some((word) => (word.known & WORD.common) !== 0)) return undefined;
	return { start: first.token.start, end, type: 'place', score: 0.8, damage: undefined };
}

/** Whether the word before the run is a role or title in lower case: `analyst Douglas …`. */
function roleBefore(run: Run): boolean {
	const first = run.indices[0] as number;
	const before = run.words[first - 1];
	if (!before || before.token.kind !== 'word' || !follows(run.words, first - 1, first)) return false;
	return (before.known & (WORD.role | WORD.title)) !== 0 && !before.capital;
}

/** Cuts `[from, to)` at its last title: what stands behind it is a person, what stands before it is read by itself. */
function segment(run: Run, from: number, to: number, titled: boolean): void {
	for (let t = to - 1; t >= from; t--) {
		if (!isTitle(run, t, from, to)) continue;
		let end = t;
		while (end > from && has(run, end - 1, WORD.titleModifier | WORD.title) && !has(run, end - 1, WORD.demonym | WORD.place)) end--;
		if (t + 1 < to) plain(run, t + 1, to, true);
		const behind = run.found.splice(countBefore(run, t));
		plain(run, from, end, titled && end === t);
		for (const name of behind) run.found.push(name);
		return;
	}
	plain(run, from, to, titled);
}

/** How many of the names found so far end before a word of the run. */
function countBefore(run: Run, index: number): number {
	const { start } = at(run, index).token;
	let count = run.found.length;
	while (count > 0 && (run.found[count - 1] as NameCandidate).end > start) count--;
	return count;
}

/** Whether a word of `[from, to)` is the title of who stands behind it, and no part of a name. */
function isTitle(run: Run, t: number, from: number, to: number): boolean {
	if (!has(run, t, WORD.title)) return false;
	if (has(run, to - 1, WORD.organisationHead | WORD.placeHead) && t < to - 1 && !has(run, t + 1, WORD.given)) return false;
	if (
		t > from &&
		(t === to - 1 || NAME_TITLES.has(at(run, t).plain) || has(run, t, WORD.given | WORD.family)) &&
		has(run, t - 1, WORD.given) &&
		!has(run, t - 1, WORD.title | WORD.titleModifier | WORD.place)
	)
		return false;
	// General Motors, Judge Dredd: what follows a title is a name, not an ordinary word
	if (t + 1 < to && has(run, t + 1, WORD.common | WORD.organisationHead) && !has(run, t + 1, WORD.given | WORD.family) && t + 2 >= to)
		return has(run, t + 1, WORD.title | WORD.titleModifier) || run.loudness === 'plain';
	return true;
}

/** Reads words without titles. */
function plain(run: Run, first: number, to: number, titled: boolean): void {
	let from = first;
	let person = titled;
	while (from < to) {
		const word = at(run, from);
		if (
			(word.known & (WORD.grammar | WORD.calendar)) !== 0 &&
			(word.token.shape !== 'upper' || word.token.text.length === 1 || !GRAMMAR_ACRONYMS.has(word.token.text)) &&
			!(to - from > 1 && has(run, from, WORD.given) && has(run, from + 1, WORD.family)) &&
			!word.initial
		) {
			from++;
			continue;
		}
		if (skipsOpening(run, from, to)) {
			from++;
			continue;
		}
		// what a role in lower case stands before may be an organisation all the same: the official Xinhua News Agency
		if (person && has(run, from, WORD.demonym) && !startsPerson(run, from, to)) person = false;
		const asked = !person || (from === 0 && to - from > 2 && !isTitledByOffice(run, from));
		const next = (asked && (headed(run, from, to) || phrase(run, from, to))) || piece(run, from, to, person);
		from = Math.max(next, from + 1);
		person = false;
	}
}

/** An ordinary word that begins a sentence in front of a name: `Former Dahl aide`. */
function skipsOpening(run: Run, from: number, to: number): boolean {
	const word = at(run, from);
	if (to - from < 2 || (word.known & (WORD.given | WORD.family | WORD.place | WORD.demonym | WORD.placeOpener)) !== 0) return false;
	if ((word.known & WORD.titleModifier) !== 0 && has(run, from + 1, WORD.given | WORD.family) && !has(run, to - 1, WORD.organisationHead))
		return true;
	if (!word.opens || (word.known & WORD.common) === 0) return false;
	return (
		has(run, from + 1, WORD.given | WORD.family | WORD.demonym | WORD.place) && !has(run, to - 1, WORD.organisationHead | WORD.placeHead)
	);
}

/** A known name of several words. */
function phrase(run: Run, from: number, to: number): number {
	const phrase = phraseAt(run.words, run.indices[from] as number);
	if (!phrase) return 0;
	emitTokens(run, run.indices[from] as number, phrase.end - 1, phrase.type, 0.9);
	run.behind = Math.max(run.behind, phrase.end);
	let next = from;
	while (next < to && (run.indices[next] as number) < phrase.end) next++;
	return next;
}

/** One name at `from`: a known word by itself, or as many words as go together. */
function piece(run: Run, from: number, to: number, titled: boolean): number {
	const word = at(run, from);
	const { text } = word.token;
	if (titled && isSeatBefore(run, from, to)) return single(run, from, 'place', 0.7);
	if (!titled) {
		const inner = splitInnerCapital(word);
		if (inner && !(inner.at === 0 && isTagged(run.words, run.indices[from] as number))) return glued(run, from, to, inner);
		if (word.token.shape === 'upper' && run.loudness !== 'capitals') {
			if (PLACES_IN_CAPITALS.has(text)) return single(run, from, 'place', 0.9);
			if ((PLAIN_IN_CAPITALS.has(text) || ROMAN.test(text)) && !word.initial) return from + 1;
			if (text.length > 3 && isShouted(word)) return from + 1;
			if (text.length <= 6 && !word.initial && !isLoneName(run, from)) return acronym(run, from, to);
		}
		if (PLACES_IN_CAPITALS.has(text) && text.length > 2) return single(run, from, 'place', 0.8);
		if (has(run, from, WORD.demonym) && !startsPerson(run, from, to)) return single(run, from, 'other', 0.7);
		if (word.initial && /^[NSEW]$/.test(text) && to - from > 1 && has(run, from + 1, WORD.place)) {
			emit(run, from, from + 2, 'place', 0.9);
			return from + 2;
		}
		if (has(run, from, WORD.organisationOpener) && to - from > 1 && run.loudness === 'plain' && isNamedAfter(run, from)) {
			emit(run, from, from + 2, 'organization', 0.7);
			return from + 2;
		}
		if (has(run, from, WORD.organisation) && !(has(run, from, WORD.given) && to - from > 1 && run.loudness === 'plain')) {
			if (run.loudness !== 'plain' && has(run, from, WORD.common)) return from + 1;
			return single(run, from, 'organization', word.opens && has(run, from, WORD.common) ? 0.4 : 0.8);
		}
		if (has(run, from, WORD.place) && !startsPerson(run, from, to)) return place(run, from, to);
		if (
			has(run, from, WORD.placeOpener) &&
			to - from > 1 &&
			at(run, from + 1).capital &&
			!has(run, from + 1, WORD.grammar) &&
			run.loudness !== 'capitals'
		) {
			const end = openedPlace(run, from);
			if (end > 0) return end;
		}
	}
	return chunk(run, from, to, titled);
}

/** Whether a Cyrillic word behind a title is what the office is of: `мэр Харска Олег …`, `губернатор Харской области`. */
function isSeatBefore(run: Run, from: number, to: number): boolean {
	if (!isCyrillic(at(run, from).token.text) || has(run, from, WORD.given)) return false;
	const after = wordAfter(run, from + 1);
	if (after && !after.capital && (after.known & WORD.placeNoun) !== 0) return true;
	return to - from > 2 && has(run, from + 1, WORD.given) && (has(run, from, WORD.place) || !has(run, from, WORD.family));
}

/** Whether what stands behind `Radio`, `Bank` and the like makes a name with it: a place, or behind `Radio` any name. */
function isNamedAfter(run: Run, from: number): boolean {
	if (has(run, from + 1, WORD.place)) return true;
	return at(run, from).plain === 'radio' && at(run, from + 1).capital && !has(run, from + 1, WORD.common | WORD.grammar);
}

/** One word as a name. */
function single(run: Run, index: number, type: NameType, score: number): number {
	emit(run, index, index + 1, type, score);
	return index + 1;
}

/** Whether a word in capitals is a name in capitals and no acronym. */
function isLoneName(run: Run, from: number): boolean {
	return has(run, from, WORD.place | WORD.demonym) || (has(run, from, WORD.given | WORD.family) && at(run, from).token.text.length > 5);
}

/** An acronym, with the ordinary words that go with it. */
function acronym(run: Run, from: number, to: number): number {
	const word = at(run, from);
	if (word.token.text.length < 2) return from + 1;
	// BBC Radio, UN Women: a capitalised word goes with it if no name begins there
	let end = from + 1;
	while (
		end < to &&
		end - from < 3 &&
		has(run, end, WORD.common) &&
		!has(run, end, WORD.given | WORD.title | WORD.titleModifier | WORD.place) &&
		run.loudness === 'plain'
	)
		end++;
	emit(run, from, end, 'organization', end > from + 1 ? 0.5 : 0.6);
	return end;
}

/** Whether a word that is a place as well begins a person's name: `Paris Hilton`, `Jordan Peterson`. */
function startsPerson(run: Run, from: number, to: number): boolean {
	if (!has(run, from, WORD.given) || to - from < 2) return false;
	return has(run, from + 1, WORD.family) || (at(run, from + 1).known & ~WORD.given) === 0;
}

/** A known place, or a longer name that begins with one. */
function place(run: Run, from: number, to: number): number {
	// Kyiv Independent, Chicago Marathon: a place goes on into another name with ordinary words
	let end = from + 1;
	while (
		end < to &&
		run.loudness === 'plain' &&
		has(run, end, WORD.common) &&
		!has(run, end, WORD.given | WORD.family | WORD.titleModifier | WORD.demonym)
	)
		end++;
	if (end > from + 1) {
		emit(run, from, end, 'organization', 0.4);
		return end;
	}
	return single(run, from, 'place', 0.85);
}

/** `Lake Baikal`, `Old Varnik`; 0 if it is none. */
function openedPlace(run: Run, from: number): number {
	const next = at(run, from + 1);
	const direction = !/^(?:mount|lake|cape|fort|port|san|santa|sao|st|saint|el|los|las|la|puerto|santo|mt)$/.test(at(run, from).plain);
	if (direction ? (next.known & WORD.place) === 0 && (next.known !== 0 || run.loudness !== 'plain') : (next.known & WORD.common) !== 0)
		return 0;
	emit(run, from, from + 2, 'place', direction ? 0.6 : 0.55);
	return from + 2;
}

/** An ordinary word in capitals for emphasis: `NOT`, `BREAKING`. */
function isShouted(word: Word): boolean {
	return (word.known & WORD.common) !== 0 && (word.known & (WORD.given | WORD.family | WORD.place | WORD.organisation)) === 0;
}

/** Two words that touch: `NorwayErik Solberg`. */
function glued(run: Run, from: number, to: number, cut: InnerCapital): number {
	const { token } = at(run, from);
	const middle = token.start + cut.at;
	if (cut.left) run.found.push({ start: token.start, end: middle, type: cut.left, score: 0.8, damage: 'glued' });
	if (!cut.person) {
		run.found.push({ start: middle, end: token.end, type: 'place', score: 0.8, damage: 'glued' });
		return from + 1;
	}
	let end = from + 1;
	while (end < to && !has(run, end, WORD.common | WORD.place | WORD.demonym | WORD.grammar)) end++;
	run.found.push({
		start: middle,
		end: at(run, end - 1).token.end,
		type: 'person',
		score: end > from + 1 ? 0.85 : 0.5,
		damage: 'glued',
	});
	return end;
}

const ROMAN = /^[IVXLC]{2,6}$/;

const GRAMMAR_ACRONYMS = new Set(['WHO', 'US', 'IT']);

/** Titles that are parts of names as well, behind a given name. */
const NAME_TITLES = new Set('sheikh shaykh shah sultan imam king prince duke baron earl'.split(' '));
