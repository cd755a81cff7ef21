import type { NameCandidate, NameType, Paragraph } from '../facts.ts';
import { splitGlued, splitInnerCapital } from './names-damage.ts';
import { classesOf, isOrdinaryWord, PHRASES, PLACES_IN_CAPITALS, PLAIN_IN_CAPITALS, WORD } from './names-lexicon.ts';
import { follows, type Loudness, nextWord, scan, type Word } from './names-scan.ts';

/**
 * Names in one paragraph by its own words and the lexicons (paragraph offsets, sorted, not overlapping). Capitalised words that stand
 * together are a run; titles and known names cut the run into pieces, and what a piece is follows from its words and those next to it.
 */
export function proposeNames(paragraph: Paragraph): readonly NameCandidate[] {
	const { words, loudness } = scan(paragraph);
	const found: NameCandidate[] = [];
	for (let i = 0; i < words.length; ) {
		const word = words[i] as Word;
		const phraseEnd = phraseAt(words, i)?.end ?? i;
		if (!startsRun(word)) {
			i++;
			continue;
		}
		const loud = loudness[word.token.sentence] ?? 'plain';
		const indices = runAt(words, i, loud);
		const run: Run = { words, indices, loudness: loud, found, behind: (indices[indices.length - 1] as number) + 1 };
		segment(run, 0, indices.length, roleBefore(run));
		i = Math.max(run.behind, phraseEnd, i + 1);
	}
	const dateline = datelinePlace(paragraph, words, found);
	if (dateline) found.unshift(dateline);
	return paragraph.zone === 'furniture' ? found.filter((name) => name.type !== 'person') : found;
}

function startsRun(word: Word): boolean {
	return word.capital && !breaksRun(word);
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
	if (end > paragraph.dateline.end || (known && known.start < end) || !behind || !/^[,(—–_-]/.test(behind.token.text)) return undefined;
	// SOCCER - ENGLAND BEAT …: a rubric
	if (/^[—–_-]/.test(behind.token.text) && words.slice(0, last + 1).some((word) => (word.known & WORD.common) !== 0)) return undefined;
	return { start: first.token.start, end, type: 'place', score: 0.8, damage: undefined };
}

/** No part of any name: a month or weekday, `I`, `Moscow-based`. */
function breaksRun(word: Word): boolean {
	return isCalendar(word) || word.plain === 'i' || word.plain.startsWith("i'") || isCompoundAdjective(word);
}

function isCalendar(word: Word): boolean {
	return (word.known & WORD.calendar) !== 0 && (word.known & WORD.given) === 0;
}

/** `Western-backed`, `Moscow-based`: an adjective, though it begins with a name. */
function isCompoundAdjective(word: Word): boolean {
	if ((word.known & (WORD.given | WORD.family | WORD.place | WORD.demonym)) !== 0) return false;
	const hyphen = word.plain.lastIndexOf('-');
	if (hyphen <= 0 || word.token.text.charCodeAt(hyphen + 1) < 97) return false;
	const last = word.plain.slice(hyphen + 1);
	return isOrdinaryWord(last) && (COMPOUND_ENDINGS.has(last) || last.endsWith('ed') || last.endsWith('ing'));
}

const COMPOUND_ENDINGS = new Set('led style born wide run era like held made bound built owned language century'.split(' '));

/** The indices of the words of a run: capitals, and between them initials' points, particles and `&`. */
function runAt(words: readonly Word[], first: number, loudness: Loudness): number[] {
	const run = [first];
	let last = first;
	while (run.length < LONGEST_RUN) {
		const next = nextWord(words, last);
		const word = words[next];
		if (word && word.capital) {
			if (breaksRun(word)) return run;
			run.push((last = next));
			continue;
		}
		if (word && loudness !== 'capitals' && (word.known & WORD.particle) !== 0 && word.plain !== 'y') {
			let end = next;
			while (
				end - next < 2 &&
				follows(words, end, end + 1) &&
				((words[end + 1] as Word).known & WORD.particle) !== 0 &&
				!(words[end + 1] as Word).capital
			)
				end++;
			const after = words[end + 1];
			if (after?.capital && follows(words, end, end + 1) && !isCalendar(after) && (after.known & WORD.grammar) === 0) {
				for (let i = next; i <= end + 1; i++) run.push(i);
				last = end + 1;
				continue;
			}
		}
		const dashed = dashedName(words, run, last);
		if (dashed > 0) {
			run.push(last + 1, (last = dashed));
			continue;
		}
		const ampersand = words[last + 1];
		if (ampersand?.token.text === '&' && words[last + 2]?.capital && words[last + 2]?.token.sentence === ampersand.token.sentence) {
			run.push(last + 1, (last += 2));
			continue;
		}
		const possessive = words[last + 1];
		if (
			possessive?.plain === "'s" &&
			POSSESSORS.has(words[last]?.plain ?? '') &&
			words[last + 2]?.capital &&
			follows(words, last + 1, last + 2)
		) {
			run.push(last + 1, (last += 2));
			continue;
		}
		return run;
	}
	return run;
}

/** No name is longer, and what reads a run may look at each word of it for each other one. */
const LONGEST_RUN = 40;

/** The index of the second half of a name whose hyphen stands between spaces: `Abdel - Fattah El - Sisi`, `Kim Ki - hyun`; 0 if there is none. */
function dashedName(words: readonly Word[], run: readonly number[], last: number): number {
	const left = words[last] as Word;
	const dash = words[last + 1];
	const right = words[last + 2];
	if (!dash || !right || dash.token.text !== '-' || right.token.kind !== 'word' || right.token.sentence !== left.token.sentence) return 0;
	if ((right.known & (WORD.common | WORD.grammar | WORD.place | WORD.demonym | WORD.calendar)) !== 0) return 0;
	if (ARTICLES.has(left.plain)) return right.capital ? last + 2 : 0;
	const before = words[run[run.length - 2] ?? -1];
	const inName =
		before !== undefined && before.capital && ((before.known & WORD.title) !== 0 || (before.known & (WORD.common | WORD.place)) === 0);
	if ((left.known & (WORD.place | WORD.common | WORD.demonym | WORD.organisationHead)) !== 0 || left.token.shape === 'upper') return 0;
	return inName || (right.capital && (left.known & right.known & WORD.given) !== 0) ? last + 2 : 0;
}

const ARTICLES = new Set('al el abdel abdul abd ben bin ibn abu abou'.split(' '));

const POSSESSORS = new Set(
	'people women men children king queen lord worker farmer mother teacher driver player lloyd sotheby christie moody mcdonald'.split(' '),
);

/** A known name of several words that begins at a word: what it names and the index behind it. */
function phraseAt(words: readonly Word[], index: number): { readonly end: number; readonly type: NameType } | undefined {
	const first = words[index] as Word;
	if (!first.capital) return undefined;
	for (const phrase of PHRASES.get(first.plain) ?? []) {
		let at = index;
		let i = 1;
		for (; i < phrase.words.length; i++) {
			const next = nextWord(words, at);
			const word = words[next];
			if (!word || word.plain !== phrase.words[i] || (!word.capital && phrase.words[i] === phrase.words[phrase.words.length - 1])) break;
			at = next;
		}
		if (i === phrase.words.length) return { end: at + 1, type: phrase.type };
	}
	return undefined;
}

/** A run while it is read. */
interface Run {
	readonly words: readonly Word[];
	/** The run's words, as indices in `words`. */
	readonly indices: readonly number[];
	readonly loudness: Loudness;
	/** Where its names go. */
	readonly found: NameCandidate[];
	/** The index of the word behind all that was read; a name may go on behind its run (`Ministry of …`). */
	behind: number;
}

function at(run: Run, index: number): Word {
	return run.words[run.indices[index] as number] as Word;
}

function has(run: Run, index: number, bits: number): boolean {
	return (at(run, index).known & bits) !== 0;
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
		run.found.push(...behind);
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

/** An ordinary word that begins a sentence in front of a name: `Former Putin aide`. */
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

/** A name that its last word, or its first one with `of` behind it, shows to be an organisation's or a place's. */
function headed(run: Run, from: number, to: number): number {
	let head = -1;
	for (let i = to - 1; i >= from; i--) {
		if (!has(run, i, WORD.organisationHead | WORD.placeHead | WORD.eventHead)) continue;
		head = i;
		break;
	}
	if (head < 0) return 0;
	const known = phraseAt(run.words, run.indices[from] as number);
	if (known && known.type !== 'organization' && known.end > (run.indices[head] as number)) return 0;
	if (run.loudness !== 'plain' && head !== from && !isLoudHead(run, from, head)) return 0;
	// a person stands before the head: Robert Park, or the head belongs to the next name
	if (head > from && has(run, from, WORD.given) && !has(run, from, WORD.place) && isPersonBefore(run, from, head)) return 0;
	const type = headType(at(run, head));
	if (head === to - 1 && to === run.indices.length) {
		const end = continuation(run, head);
		if (end > 0) {
			emitTokens(run, run.indices[from] as number, end, type, 0.8);
			run.behind = end + 1;
			return to;
		}
	}
	if (head === from) return 0;
	let begin = from;
	if (at(run, begin).opens && has(run, begin, WORD.common) && head - begin > 1 && has(run, begin + 1, WORD.place | WORD.demonym)) begin++;
	emitTokens(run, begin === 0 ? coordinated(run) : (run.indices[begin] as number), run.indices[head] as number, type, 0.75);
	return head + 1;
}

/** Where a headed name begins that holds an `and`: `Savings and Credit Cooperative`. */
function coordinated(run: Run): number {
	const { words } = run;
	const first = run.indices[0] as number;
	const and = words[first - 1];
	if (run.loudness !== 'plain' || and?.plain !== 'and' || !has(run, 0, WORD.common) || has(run, 0, WORD.given)) return first;
	let begin = first;
	for (let i = first - 2; i >= 0 && first - i < 8; i--) {
		const word = words[i] as Word;
		if (!word.capital || (word.known & WORD.common) === 0 || !follows(words, i, i + 1) || word.opens) break;
		if ((word.known & (WORD.given | WORD.place | WORD.title)) !== 0) break;
		begin = i;
	}
	const { start } = (words[begin] as Word).token;
	while (begin < first && run.found.length > 0 && (run.found[run.found.length - 1] as NameCandidate).end > start) run.found.pop();
	return begin;
}

function headType(word: Word): NameType {
	if ((word.known & WORD.organisationHead) !== 0) return 'organization';
	return (word.known & WORD.placeHead) !== 0 ? 'place' : 'other';
}

/** In a loud line only a known name before the head makes an organisation: `Bank` alone is just a word there. */
function isLoudHead(run: Run, from: number, head: number): boolean {
	let named = false;
	for (let i = from; i < head; i++) {
		if (has(run, i, WORD.place | WORD.demonym) || !has(run, i, WORD.common | WORD.grammar)) named = true;
		else if (at(run, i).plain !== 'national') return false;
	}
	return named && head - from <= 3;
}

function isPersonBefore(run: Run, from: number, head: number): boolean {
	return head - from === 1 && SURNAME_HEADS.has(at(run, head).plain);
}

/** The index of the last word of `of Foreign Affairs`, `for the Study of War` behind a head; 0 if nothing goes on. */
function continuation(run: Run, head: number): number {
	if (run.loudness === 'capitals' || !has(run, head, WORD.organisationHead | WORD.placeHead)) return 0;
	const { words } = run;
	let at = run.indices[head] as number;
	let end = 0;
	let links = 0;
	for (;;) {
		let next = at + 1;
		if (!follows(words, at, next)) return end;
		const link = (words[next] as Word).plain;
		if (link !== 'of' && link !== 'for' && !(end > 0 && (link === 'and' || link === 'on'))) return end;
		if (link !== 'and' && ++links > 2) return end;
		if (follows(words, next, next + 1) && words[next + 1]?.plain === 'the') next++;
		let word = words[next + 1];
		if (!follows(words, next, next + 1) || !word?.capital || isCalendar(word)) return end;
		// a second name is another name: Ministry of Defence of Belarus, Bank of America and Google
		if (end > 0 && (word.known & WORD.common) === 0) return end;
		if (link === 'and' && ((words[end] as Word).known & WORD.common) === 0) return end;
		const begin = next + 1;
		at = begin;
		while (follows(words, at, at + 1) && (word = words[at + 1])?.capital) {
			if ((word.known & (WORD.title | WORD.calendar)) !== 0 || ((word.known & WORD.given) !== 0 && (word.known & WORD.common) === 0)) break;
			at++;
		}
		end = at;
	}
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
	if (!titled) {
		const inner = splitInnerCapital(word);
		if (inner) return glued(run, from, to, inner);
		if (word.token.shape === 'upper' && run.loudness !== 'capitals') {
			if (PLACES_IN_CAPITALS.has(text)) return single(run, from, 'place', 0.9);
			if ((PLAIN_IN_CAPITALS.has(text) || ROMAN.test(text)) && !word.initial) return from + 1;
			if (text.length > 3 && isShouted(word)) return from + 1;
			if (text.length <= 6 && !word.initial && !isLoneName(run, from)) return acronym(run, from, to);
		}
		if (PLACES_IN_CAPITALS.has(text) && text.length > 2) return single(run, from, 'place', 0.8);
		if (has(run, from, WORD.demonym) && !startsPerson(run, from, to)) return demonym(run, from);
		if (word.initial && /^[NSEW]$/.test(text) && to - from > 1 && has(run, from + 1, WORD.place)) {
			emit(run, from, from + 2, 'place', 0.9);
			return from + 2;
		}
		if (has(run, from, WORD.organisationOpener) && to - from > 1 && has(run, from + 1, WORD.place) && run.loudness === 'plain') {
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

function single(run: Run, index: number, type: NameType, score: number): number {
	emit(run, index, index + 1, type, score);
	return index + 1;
}

function isLoneName(run: Run, from: number): boolean {
	return has(run, from, WORD.place | WORD.demonym) || (has(run, from, WORD.given | WORD.family) && at(run, from).token.text.length > 5);
}

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

function demonym(run: Run, from: number): number {
	return single(run, from, 'other', 0.7);
}

/** Whether a word that is a place as well begins a person's name: `Paris Hilton`, `Jordan Peterson`. */
function startsPerson(run: Run, from: number, to: number): boolean {
	if (!has(run, from, WORD.given) || to - from < 2) return false;
	return has(run, from + 1, WORD.family) || (at(run, from + 1).known & ~WORD.given) === 0;
}

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

/** Words that no lexicon makes a name by themselves: a person, or something unknown. */
function chunk(run: Run, from: number, to: number, titled: boolean): number {
	const end = chunkEnd(run, from, to, titled);
	const first = at(run, from);
	const length = end - from;
	let common = 0;
	let initials = 0;
	for (let i = from; i < end; i++) {
		if (at(run, i).initial || isLink(at(run, i))) initials++;
		else if (has(run, i, WORD.common) && !has(run, i, WORD.given | WORD.family | WORD.particle)) common++;
	}
	const given = has(run, from, WORD.given);
	const last = at(run, end - 1);
	if (initials > 0 && initials === length) return end;
	if (titled && length === 1 && has(run, from, WORD.place) && !has(run, from, WORD.given | WORD.family) && !isTitledByOffice(run, from))
		return place(run, from, to);
	if (titled && (length > 1 || common === 0)) {
		if (common === length) return end;
		emit(run, from, end, 'person', 0.9);
		return end;
	}
	if (length === 1) {
		alone(run, from);
		return end;
	}
	if (!given && ORGANISATION_BEFORE.has(before(run, from)) && run.loudness === 'plain') {
		emit(run, from, end, 'organization', 0.6);
		return end;
	}
	const after = wordAfter(run, end);
	if (!given && after && !after.capital && (after.known & WORD.placeNoun) !== 0) emit(run, from, end, 'place', 0.6);
	else if (given && (common === 0 || length <= 3)) {
		if (common > 0 && has(run, from, WORD.common) && (first.opens || run.loudness !== 'plain')) return from + 1;
		emit(run, from, end, 'person', common > 0 ? 0.6 : 0.85);
	} else if (initials > 0 && common < length - initials) emit(run, from, end, 'person', 0.8);
	else if ((last.known & WORD.family) !== 0 && common === 0) emit(run, from, end, 'person', 0.75);
	else if ((last.known & WORD.family) !== 0 && (last.known & WORD.common) === 0 && length === 2 && !first.opens && run.loudness === 'plain')
		emit(run, from, end, 'person', 0.6);
	else if (first.opens && common > 0 && has(run, from, WORD.common)) {
		// an ordinary word that only begins the sentence
		return from + 1;
	} else if (run.loudness !== 'plain') return end;
	else if (hasAcronym(run, from, end)) emit(run, from, end, 'organization', 0.5);
	else if (common === 0 && length <= 3)
		emit(run, from, end, PLACE_PREPOSITIONS.has(before(run, from)) ? 'place' : theBefore(run, from) ? 'organization' : 'person', 0.5);
	else emit(run, from, end, 'other', 0.3);
	return end;
}

/** Whether a title with a capital stands before a word: `President Georgia …`, but not `its rival France`. */
function isTitledByOffice(run: Run, index: number): boolean {
	const previous = run.words[(run.indices[index] as number) - 1];
	return previous !== undefined && (previous.capital || previous.token.text === '.');
}

function chunkEnd(run: Run, from: number, to: number, titled: boolean): number {
	let end = from + 1;
	while (end < to) {
		const word = at(run, end);
		if (word.token.text === '&' || word.plain === "'s") {
			end++;
			continue;
		}
		if (!titled && phraseAt(run.words, run.indices[end] as number)) break;
		const name = (word.known & (WORD.given | WORD.family | WORD.suffix | WORD.particle)) !== 0 || word.initial;
		if (!name) {
			if ((word.known & (WORD.grammar | WORD.demonym | WORD.calendar)) !== 0) break;
			if ((word.known & WORD.place) !== 0 && !(titled || has(run, from, WORD.given) || at(run, from).initial)) break;
			if ((word.known & WORD.organisation) !== 0 && !has(run, from, WORD.given)) break;
			if (run.loudness !== 'plain' && (word.known & (WORD.common | WORD.place | WORD.organisation)) !== 0) break;
			if (
				PLACES_IN_CAPITALS.has(word.token.text) ||
				(word.token.shape === 'upper' && word.token.text.length < 4 && run.loudness === 'plain')
			)
				break;
		}
		end++;
	}
	while (end > from + 1 && isLink(at(run, end - 1))) end--;
	return end;
}

/** What may stand inside a name but not end it. */
function isLink(word: Word): boolean {
	return word.token.kind !== 'word' || (!word.capital && (word.known & WORD.particle) !== 0);
}

/** A single word that is no known place or organisation. */
function alone(run: Run, index: number): void {
	const word = at(run, index);
	const ordinary = (word.known & WORD.common) !== 0;
	const name = (word.known & (WORD.given | WORD.family)) !== 0;
	const previous = run.words[(run.indices[index] as number) - 1];
	const after = wordAfter(run, index + 1);
	const saying = after !== undefined && (after.known & WORD.saying) !== 0 && !after.capital;
	const particled =
		previous !== undefined &&
		LEADING_PARTICLES.has(previous.token.text) &&
		follows(run.words, (run.indices[index] as number) - 1, run.indices[index] as number);
	if (particled && !ordinary && word.token.shape === 'title' && (word.known & WORD.place) === 0)
		return void emit(run, index, index + 1, 'person', 0.65);
	const said = previous !== undefined && (previous.known & WORD.saying) !== 0;
	if (word.token.text.length < 2) return;
	if (!name && !ordinary && ORGANISATION_BEFORE.has(before(run, index))) return void emit(run, index, index + 1, 'organization', 0.6);
	if (after && !after.capital && !ordinary) {
		if ((after.known & WORD.placeNoun) !== 0) return void emit(run, index, index + 1, 'place', 0.65);
		if ((after.known & WORD.organisationNoun) !== 0) return void emit(run, index, index + 1, 'organization', 0.6);
	}
	if (ordinary && (word.opens || !name || run.loudness !== 'plain' || (!(saying || said) && NO_NAME_BEHIND.has(before(run, index)))))
		return;
	if (run.loudness === 'capitals') {
		if ((word.known & WORD.family) !== 0 && !ordinary) emit(run, index, index + 1, 'person', 0.35);
		return;
	}
	const number = run.words[(run.indices[index] as number) + 1];
	// results and models: Lotte 6, Nour 2
	if (name && !ordinary && index + 1 === run.indices.length && number?.token.kind === 'number' && number.token.text.length < 4)
		return void emit(run, index, index + 1, 'organization', 0.4);
	if (name && !saying && !ordinary && IN.has(before(run, index)) && wordAfter(run, index + 1)?.plain !== "'s")
		return void emit(run, index, index + 1, 'place', 0.5);
	if (name) return void emit(run, index, index + 1, 'person', saying || said ? 0.7 : (word.known & WORD.family) !== 0 ? 0.55 : 0.5);
	if (run.loudness !== 'plain' || (word.opens && !saying)) return;
	if (saying || said) return void emit(run, index, index + 1, 'person', 0.5);
	if (PLACE_PREPOSITIONS.has(before(run, index)) || isPlaceOf(run, index)) return void emit(run, index, index + 1, 'place', 0.45);
	emit(run, index, index + 1, 'other', 0.3);
}

function wordAfter(run: Run, end: number): Word | undefined {
	const last = run.indices[end - 1] as number;
	const next = end < run.indices.length ? (run.indices[end] as number) : last + 1;
	return follows(run.words, last, next) ? run.words[next] : undefined;
}

function theBefore(run: Run, index: number): boolean {
	return before(run, index) === 'the';
}

/** Whether `village of`, `province of` stands before a word. */
function isPlaceOf(run: Run, index: number): boolean {
	const first = run.indices[index] as number;
	return before(run, index) === 'of' && ((run.words[first - 2]?.known ?? 0) & WORD.placeNoun) !== 0;
}

/** The word just before, plain; empty at the paragraph's start. */
function before(run: Run, index: number): string {
	return run.words[(run.indices[index] as number) - 1]?.plain ?? '';
}

function hasAcronym(run: Run, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (at(run, i).token.shape === 'upper' && at(run, i).token.text.length > 1) return true;
	return false;
}

/** Two words that touch: `UkraineSerhiy Nayev`. */
function glued(
	run: Run,
	from: number,
	to: number,
	cut: { readonly at: number; readonly left: NameType | undefined; readonly person: boolean },
): number {
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

function emit(run: Run, from: number, to: number, type: NameType, score: number): void {
	emitTokens(run, run.indices[from] as number, run.indices[to - 1] as number, type, score);
}

/** A name from one token to another, both included. */
function emitTokens(run: Run, first: number, last: number, type: NameType, score: number): void {
	const { words, found } = run;
	let begin = first;
	while (type === 'person' && begin > 0 && LEADING_PARTICLES.has((words[begin - 1] as Word).token.text) && follows(words, begin - 1, begin))
		begin--;
	const start = (words[begin] as Word).token.start;
	const end = words[last] as Word;
	let stop = end.token.end;
	let damage: NameCandidate['damage'];
	for (let i = first; i <= last; i++) if ((words[i] as Word).mixed) damage = 'mixed-alphabet';
	const point = words[last + 1];
	if (
		point?.token.text === '.' &&
		point.token.start === stop &&
		/^(?:jr|sr|inc|corp|ltd|co|bros)$/.test(end.plain) &&
		words[last + 2]?.token.sentence === end.token.sentence
	)
		stop = point.token.end;
	const cut =
		type === 'person' && last > first
			? splitGlued(end, 7, (plain) => plain.length > 4 && (classesOf(plain) & WORD.family) !== 0)
			: undefined;
	if (cut) {
		stop = end.token.start + cut;
		damage = 'glued';
	}
	const before = found[found.length - 1];
	if (before && before.end > start) return;
	found.push({ start, end: stop, type, score, damage });
}

const PLACE_PREPOSITIONS = new Set('in at from near across into outside inside around toward towards'.split(' '));
const ROMAN = /^[IVXLC]{2,6}$/;
const IN = new Set('in near outside inside around'.split(' '));
const ORGANISATION_BEFORE = new Set(
	'newspaper daily channel agency magazine website broadcaster party group company firm team club bank brand'.split(' '),
);
const SURNAME_HEADS = new Set(
	'park hill hills lake lane castle forest rivers falls street mount field banks bell press parks gates cross law knight marsh'.split(' '),
);
const NO_NAME_BEHIND = new Set('the a an this that these those his her its their our no of'.split(' '));
const GRAMMAR_ACRONYMS = new Set(['WHO', 'US', 'IT']);
const LEADING_PARTICLES = new Set('van von der den de della di du da dos bin ibn'.split(' '));
/** Titles that are parts of names as well, behind a given name. */
const NAME_TITLES = new Set('sheikh shaykh shah sultan imam king prince duke baron earl'.split(' '));
