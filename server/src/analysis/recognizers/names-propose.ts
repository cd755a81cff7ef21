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
	const labelEnd = paragraph.label?.end ?? 0;
	for (let i = 0; i < words.length; ) {
		const word = words[i] as Word;
		if (word.token.end <= labelEnd) {
			i++;
			continue;
		}
		const phraseEnd = phraseAt(words, i)?.end ?? i;
		if (!startsRun(word)) {
			i++;
			continue;
		}
		const run = runAt(words, i, loudness[word.token.sentence] ?? 'plain');
		const reader = new RunReader(words, run, loudness[word.token.sentence] ?? 'plain', found);
		i = Math.max(reader.read(), phraseEnd, i + 1);
	}
	return paragraph.zone === 'furniture' ? found.filter((name) => name.type !== 'person') : found;
}

/** A run ends where a word is no part of any name; calendar words are none unless they are given names too. */
function startsRun(word: Word): boolean {
	return word.capital && !isCalendar(word) && word.plain !== 'i' && !word.plain.startsWith("i'");
}

function isCalendar(word: Word): boolean {
	return (word.known & WORD.calendar) !== 0 && (word.known & WORD.given) === 0;
}

/** The indices of the words of a run: capitals, and between them initials' points, particles and `&`. */
function runAt(words: readonly Word[], first: number, loudness: Loudness): number[] {
	const run = [first];
	let last = first;
	for (;;) {
		const next = nextWord(words, last);
		const word = words[next];
		if (word && word.capital) {
			if (isCalendar(word) || word.plain === 'i') return run;
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
}

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

/** Reads one run from left to right and adds its names to `found`. */
class RunReader {
	private readonly words: readonly Word[];
	private readonly run: readonly number[];
	private readonly loudness: Loudness;
	private readonly found: NameCandidate[];
	/** The index of the word behind all that was read; a name may go on behind its run (`Ministry of …`). */
	private behind: number;

	constructor(words: readonly Word[], run: readonly number[], loudness: Loudness, found: NameCandidate[]) {
		this.words = words;
		this.run = run;
		this.loudness = loudness;
		this.found = found;
		this.behind = (run[run.length - 1] as number) + 1;
	}

	/** Returns the index of the word behind all that was read. */
	read(): number {
		this.segment(0, this.run.length, this.roleBefore());
		return this.behind;
	}

	private at(index: number): Word {
		return this.words[this.run[index] as number] as Word;
	}

	private has(index: number, bits: number): boolean {
		return (this.at(index).known & bits) !== 0;
	}

	/** Whether the word before the run is a role or title in lower case: `analyst Douglas …`. */
	private roleBefore(): boolean {
		const first = this.run[0] as number;
		const before = this.words[first - 1];
		if (!before || before.token.kind !== 'word' || !follows(this.words, first - 1, first)) return false;
		return (before.known & (WORD.role | WORD.title)) !== 0 && !before.capital;
	}

	/** Cuts `[from, to)` at its last title: what stands behind it is a person, what stands before it is read by itself. */
	private segment(from: number, to: number, titled: boolean): void {
		for (let t = to - 1; t >= from; t--) {
			if (!this.isTitle(t, from, to)) continue;
			let end = t;
			while (end > from && this.has(end - 1, WORD.titleModifier | WORD.title) && !this.has(end - 1, WORD.demonym | WORD.place)) end--;
			if (t + 1 < to) this.plain(t + 1, to, true);
			const behind = this.found.splice(this.countBefore(t));
			this.plain(from, end, titled && end === t);
			this.found.push(...behind);
			return;
		}
		this.plain(from, to, titled);
	}

	/** How many of the names found so far end before a word of the run. */
	private countBefore(index: number): number {
		const { start } = this.at(index).token;
		let count = this.found.length;
		while (count > 0 && (this.found[count - 1] as NameCandidate).end > start) count--;
		return count;
	}

	private isTitle(t: number, from: number, to: number): boolean {
		if (!this.has(t, WORD.title)) return false;
		if (this.has(to - 1, WORD.organisationHead | WORD.placeHead) && t < to - 1 && !this.has(t + 1, WORD.given)) return false;
		if (t > from && t === to - 1 && this.has(t - 1, WORD.given) && !this.has(t - 1, WORD.title | WORD.titleModifier | WORD.place))
			return false;
		// General Motors, Judge Dredd: what follows a title is a name, not an ordinary word
		if (t + 1 < to && this.has(t + 1, WORD.common | WORD.organisationHead) && !this.has(t + 1, WORD.given | WORD.family) && t + 2 >= to)
			return this.has(t + 1, WORD.title | WORD.titleModifier) || this.loudness === 'plain';
		return true;
	}

	/** Reads words without titles. */
	private plain(first: number, to: number, titled: boolean): void {
		let from = first;
		let person = titled;
		while (from < to) {
			const word = this.at(from);
			if (
				(word.known & (WORD.grammar | WORD.calendar)) !== 0 &&
				(word.token.shape !== 'upper' || word.token.text.length === 1) &&
				!(to - from > 1 && this.has(from, WORD.given) && this.has(from + 1, WORD.family)) &&
				!word.initial
			) {
				from++;
				continue;
			}
			if (this.skipsOpening(from, to)) {
				from++;
				continue;
			}
			const next = (!person && (this.headed(from, to) || this.phrase(from, to))) || this.piece(from, to, person);
			from = Math.max(next, from + 1);
			person = false;
		}
	}

	/** An ordinary word that begins a sentence in front of a name: `Former Putin aide`. */
	private skipsOpening(from: number, to: number): boolean {
		const word = this.at(from);
		if (to - from < 2 || (word.known & (WORD.given | WORD.family | WORD.place | WORD.demonym | WORD.placeOpener)) !== 0) return false;
		if ((word.known & WORD.titleModifier) !== 0 && this.has(from + 1, WORD.given | WORD.family) && !this.has(to - 1, WORD.organisationHead))
			return true;
		if (!word.opens || (word.known & WORD.common) === 0) return false;
		return (
			this.has(from + 1, WORD.given | WORD.family | WORD.demonym | WORD.place) && !this.has(to - 1, WORD.organisationHead | WORD.placeHead)
		);
	}

	/** A name that its last word, or its first one with `of` behind it, shows to be an organisation's or a place's. */
	private headed(from: number, to: number): number {
		let head = -1;
		for (let i = to - 1; i >= from; i--) {
			if (!this.has(i, WORD.organisationHead | WORD.placeHead)) continue;
			head = i;
			break;
		}
		if (head < 0) return 0;
		if (this.loudness !== 'plain' && head !== from && !this.isLoudHead(from, head)) return 0;
		// a person stands before the head: Robert Park, or the head belongs to the next name
		if (head > from && this.has(from, WORD.given) && !this.has(from, WORD.place) && this.isPersonBefore(from, head)) return 0;
		const isPlace = this.has(head, WORD.placeHead) && !this.has(head, WORD.organisationHead);
		if (head === to - 1 && to === this.run.length) {
			const end = this.continuation(head);
			if (end > 0) {
				this.emitTokens(this.run[from] as number, end, isPlace ? 'place' : 'organization', 0.8);
				this.behind = end + 1;
				return to;
			}
		}
		if (head === from) {
			if (to - from > 1) return 0;
			return 0;
		}
		let begin = from;
		if (this.at(begin).opens && this.has(begin, WORD.common) && head - begin > 1 && this.has(begin + 1, WORD.place | WORD.demonym)) begin++;
		this.emit(begin, head + 1, isPlace ? 'place' : 'organization', 0.75);
		return head + 1;
	}

	/** In a loud line only a known name before the head makes an organisation: `Bank` alone is just a word there. */
	private isLoudHead(from: number, head: number): boolean {
		for (let i = from; i < head; i++) if (!this.has(i, WORD.place | WORD.demonym)) return false;
		return head - from <= 2;
	}

	private isPersonBefore(from: number, head: number): boolean {
		if (head - from === 1) return this.has(head, WORD.family | WORD.placeHead) && !this.has(head, WORD.organisationHead);
		return this.has(from + 1, WORD.family) && head - from > 2;
	}

	/** The index of the last word of `of Foreign Affairs`, `for the Study of War` behind a head; 0 if nothing goes on. */
	private continuation(head: number): number {
		if (this.loudness === 'capitals' || !this.has(head, WORD.organisationHead | WORD.placeHead)) return 0;
		const { words } = this;
		let at = this.run[head] as number;
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
				if ((word.known & (WORD.title | WORD.calendar)) !== 0 || ((word.known & WORD.given) !== 0 && (word.known & WORD.common) === 0))
					break;
				at++;
			}
			end = at;
		}
	}

	/** A known name of several words. */
	private phrase(from: number, to: number): number {
		const phrase = phraseAt(this.words, this.run[from] as number);
		if (!phrase) return 0;
		this.emitTokens(this.run[from] as number, phrase.end - 1, phrase.type, 0.9);
		this.behind = Math.max(this.behind, phrase.end);
		let next = from;
		while (next < to && (this.run[next] as number) < phrase.end) next++;
		return next;
	}

	/** One name at `from`: a known word by itself, or as many words as go together. */
	private piece(from: number, to: number, titled: boolean): number {
		const word = this.at(from);
		const { text } = word.token;
		if (!titled) {
			const inner = splitInnerCapital(word);
			if (inner) return this.glued(from, to, inner);
			if (word.token.shape === 'upper' && this.loudness !== 'capitals') {
				if (PLACES_IN_CAPITALS.has(text)) return this.single(from, 'place', 0.9);
				if (PLAIN_IN_CAPITALS.has(text) && !word.initial) return from + 1;
				if (text.length <= 6 && !word.initial && !this.isLoneName(from)) return this.acronym(from, to);
			}
			if (PLACES_IN_CAPITALS.has(text) && text.length > 2) return this.single(from, 'place', 0.8);
			if (this.has(from, WORD.demonym) && !this.has(from, WORD.given)) return this.demonym(from);
			if (this.has(from, WORD.organisationOpener) && to - from > 1 && this.has(from + 1, WORD.place) && this.loudness === 'plain') {
				this.emit(from, from + 2, 'organization', 0.7);
				return from + 2;
			}
			if (this.has(from, WORD.organisation) && !(this.has(from, WORD.given) && to - from > 1 && this.loudness === 'plain')) {
				if (this.loudness !== 'plain' && this.has(from, WORD.common)) return from + 1;
				return this.single(from, 'organization', word.opens && this.has(from, WORD.common) ? 0.4 : 0.8);
			}
			if (this.has(from, WORD.place) && !this.startsPerson(from, to)) return this.place(from, to);
			if (this.has(from, WORD.placeOpener) && to - from > 1 && !this.has(from + 1, WORD.grammar) && this.loudness !== 'capitals') {
				const end = this.openedPlace(from, to);
				if (end > 0) return end;
			}
		}
		return this.chunk(from, to, titled);
	}

	private single(index: number, type: NameType, score: number): number {
		this.emit(index, index + 1, type, score);
		return index + 1;
	}

	private isLoneName(from: number): boolean {
		return this.has(from, WORD.given | WORD.family | WORD.place | WORD.demonym) && this.at(from).token.text.length > 3;
	}

	private acronym(from: number, to: number): number {
		const word = this.at(from);
		if (word.token.text.length < 2) return from + 1;
		// BBC Radio, UN Women: a capitalised word goes with it if no name begins there
		let end = from + 1;
		while (
			end < to &&
			end - from < 3 &&
			this.has(end, WORD.common) &&
			!this.has(end, WORD.given | WORD.title | WORD.titleModifier | WORD.place) &&
			this.loudness === 'plain'
		)
			end++;
		this.emit(from, end, 'organization', end > from + 1 ? 0.5 : 0.6);
		return end;
	}

	private demonym(from: number): number {
		return this.single(from, 'other', 0.7);
	}

	/** Whether a word that is a place as well begins a person's name: `Paris Hilton`, `Jordan Peterson`. */
	private startsPerson(from: number, to: number): boolean {
		if (!this.has(from, WORD.given) || to - from < 2) return false;
		return this.has(from + 1, WORD.family) || (this.at(from + 1).known & ~WORD.given) === 0;
	}

	private place(from: number, to: number): number {
		// Kyiv Independent, Chicago Marathon: a place goes on into another name with ordinary words
		let end = from + 1;
		while (
			end < to &&
			this.loudness === 'plain' &&
			this.has(end, WORD.common) &&
			!this.has(end, WORD.given | WORD.family | WORD.titleModifier | WORD.demonym)
		)
			end++;
		if (end > from + 1) {
			this.emit(from, end, 'organization', 0.4);
			return end;
		}
		return this.single(from, 'place', 0.85);
	}

	private openedPlace(from: number, to: number): number {
		const next = this.at(from + 1);
		const direction = !/^(?:mount|lake|cape|fort|port|san|santa|sao|st|saint|el|los|las|la|puerto|santo|mt)$/.test(this.at(from).plain);
		if (direction ? (next.known & WORD.place) === 0 && (next.known !== 0 || this.loudness !== 'plain') : (next.known & WORD.common) !== 0)
			return 0;
		this.emit(from, from + 2, 'place', direction ? 0.6 : 0.55);
		return from + 2;
	}

	/** Words that no lexicon makes a name by themselves: a person, or something unknown. */
	private chunk(from: number, to: number, titled: boolean): number {
		const end = this.chunkEnd(from, to, titled);
		const first = this.at(from);
		const length = end - from;
		let common = 0;
		let initials = 0;
		for (let i = from; i < end; i++) {
			if (this.at(i).initial) initials++;
			else if (this.has(i, WORD.common) && !this.has(i, WORD.given | WORD.family | WORD.particle)) common++;
		}
		const given = this.has(from, WORD.given);
		const last = this.at(end - 1);
		if (initials > 0 && initials === length) return end;
		if (titled && (length > 1 || common === 0)) {
			if (common === length) return end;
			this.emit(from, end, 'person', 0.9);
			return end;
		}
		if (length === 1) {
			this.alone(from);
			return end;
		}
		const after = this.after(end);
		if (!given && after && !after.capital && (after.known & WORD.placeNoun) !== 0) this.emit(from, end, 'place', 0.6);
		else if (given && (common === 0 || length <= 3)) {
			if (common > 0 && this.has(from, WORD.common) && (first.opens || this.loudness !== 'plain')) return from + 1;
			this.emit(from, end, 'person', common > 0 ? 0.6 : 0.85);
		} else if (initials > 0 && common < length - initials) this.emit(from, end, 'person', 0.8);
		else if ((last.known & WORD.family) !== 0 && common === 0) this.emit(from, end, 'person', 0.75);
		else if (first.opens && common > 0 && this.has(from, WORD.common)) {
			// an ordinary word that only begins the sentence
			return from + 1;
		} else if (this.loudness !== 'plain') return end;
		else if (common === 0 && length <= 3) this.emit(from, end, this.theBefore(from) ? 'organization' : 'person', 0.5);
		else this.emit(from, end, 'organization', 0.3);
		return end;
	}

	private chunkEnd(from: number, to: number, titled: boolean): number {
		let end = from + 1;
		while (end < to) {
			const word = this.at(end);
			if (word.token.text === '&' || word.plain === "'s") {
				end++;
				continue;
			}
			const name = (word.known & (WORD.given | WORD.family | WORD.suffix | WORD.particle)) !== 0 || word.initial;
			if (!name) {
				if ((word.known & (WORD.grammar | WORD.demonym | WORD.calendar)) !== 0) break;
				if ((word.known & WORD.place) !== 0 && !(titled || this.has(from, WORD.given) || this.at(from).initial)) break;
				if ((word.known & WORD.organisation) !== 0 && !this.has(from, WORD.given)) break;
				if (this.loudness !== 'plain' && (word.known & (WORD.common | WORD.place | WORD.organisation)) !== 0) break;
				if (
					PLACES_IN_CAPITALS.has(word.token.text) ||
					(word.token.shape === 'upper' && word.token.text.length < 4 && this.loudness === 'plain')
				)
					break;
			}
			end++;
		}
		while (end > from + 1 && (this.at(end - 1).token.text === '&' || !this.at(end - 1).capital)) end--;
		return end;
	}

	/** A single word that is no known place or organisation. */
	private alone(index: number): void {
		const word = this.at(index);
		const ordinary = (word.known & WORD.common) !== 0;
		const name = (word.known & (WORD.given | WORD.family)) !== 0;
		const before = this.words[(this.run[index] as number) - 1];
		const after = this.after(index + 1);
		const saying = after !== undefined && (after.known & WORD.saying) !== 0 && !after.capital;
		const said = before !== undefined && (before.known & WORD.saying) !== 0;
		if (word.token.text.length < 2 || this.isCompoundAdjective(word)) return;
		if (after && !after.capital && !ordinary) {
			if ((after.known & WORD.placeNoun) !== 0) return void this.emit(index, index + 1, 'place', 0.65);
			if ((after.known & WORD.organisationNoun) !== 0) return void this.emit(index, index + 1, 'organization', 0.6);
		}
		if (ordinary && (word.opens || !name || this.loudness !== 'plain' || !(saying || said))) return;
		if (this.loudness === 'capitals') {
			if ((word.known & WORD.family) !== 0 && !ordinary) this.emit(index, index + 1, 'person', 0.35);
			return;
		}
		if (name) return void this.emit(index, index + 1, 'person', saying || said ? 0.7 : (word.known & WORD.family) !== 0 ? 0.55 : 0.5);
		if (this.loudness !== 'plain') return;
		if (saying || said) return void this.emit(index, index + 1, 'person', 0.5);
		if (before && PLACE_PREPOSITIONS.has(before.plain)) return void this.emit(index, index + 1, 'place', 0.45);
		this.emit(index, index + 1, this.theBefore(index) ? 'organization' : 'other', word.opens ? 0.2 : 0.3);
	}

	/** `Western-backed`, `Moscow-based`. */
	private isCompoundAdjective(word: Word): boolean {
		const hyphen = word.token.text.lastIndexOf('-');
		return hyphen > 0 && isOrdinaryWord(word.plain.slice(hyphen + 1)) && (word.known & (WORD.given | WORD.family)) === 0;
	}

	private after(end: number): Word | undefined {
		const last = this.run[end - 1] as number;
		const next = end < this.run.length ? (this.run[end] as number) : last + 1;
		return follows(this.words, last, next) ? this.words[next] : undefined;
	}

	private theBefore(index: number): boolean {
		return this.words[(this.run[index] as number) - 1]?.plain === 'the';
	}

	/** Two words that touch: `UkraineSerhiy Nayev`. */
	private glued(
		from: number,
		to: number,
		cut: { readonly at: number; readonly left: NameType | undefined; readonly person: boolean },
	): number {
		const { token } = this.at(from);
		const middle = token.start + cut.at;
		if (cut.left) this.found.push({ start: token.start, end: middle, type: cut.left, score: 0.8, damage: 'glued' });
		if (!cut.person) {
			this.found.push({ start: middle, end: token.end, type: 'place', score: 0.8, damage: 'glued' });
			return from + 1;
		}
		let end = from + 1;
		while (end < to && !this.has(end, WORD.common | WORD.place | WORD.demonym | WORD.grammar)) end++;
		this.found.push({
			start: middle,
			end: this.at(end - 1).token.end,
			type: 'person',
			score: end > from + 1 ? 0.85 : 0.5,
			damage: 'glued',
		});
		return end;
	}

	private emit(from: number, to: number, type: NameType, score: number): void {
		this.emitTokens(this.run[from] as number, this.run[to - 1] as number, type, score);
	}

	/** A name from one token to another, both included. */
	private emitTokens(first: number, last: number, type: NameType, score: number): void {
		const { words, found } = this;
		const start = (words[first] as Word).token.start;
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
				? splitGlued(end, (plain) => plain.length > 4 && (classesOf(plain) & WORD.family) !== 0)
				: undefined;
		if (cut) {
			stop = end.token.start + cut;
			damage = 'glued';
		}
		const before = found[found.length - 1];
		if (before && before.end > start) return;
		found.push({ start, end: stop, type, score, damage });
	}
}

const PLACE_PREPOSITIONS = new Set('in at from near across into outside inside around toward towards'.split(' '));
