import type { NameType } from '../facts.ts';
import { PLACES_IN_CAPITALS, WORD } from './names-lexicon.ts';
import { at, before, emit, has, isLink, isTitledByOffice, LEADING_PARTICLES, type Run, wordAfter } from './names-reading.ts';
import { phraseAt } from './names-runs.ts';
import { follows } from './names-scan.ts';

/** Words that no lexicon makes a name by themselves: a person, or something unknown. */
export function chunk(run: Run, from: number, to: number, titled: boolean): number {
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
	if (titled && length === 1 && has(run, from, WORD.place) && !has(run, from, WORD.given | WORD.family) && !isTitledByOffice(run, from)) {
		emit(run, from, end, 'place', 0.8);
		return end;
	}
	if (titled && (length > 1 || common === 0)) {
		if (common === length) return end;
		emit(run, from, end, 'person', 0.9);
		return end;
	}
	if (length === 1) {
		const read = readAlone(run, from);
		if (read) emit(run, from, end, read.type, read.score);
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

/** Where the words that go together from `from` end. */
function chunkEnd(run: Run, from: number, to: number, titled: boolean): number {
	let end = from + 1;
	while (end < to) {
		const word = at(run, end);
		if (!titled && beginsPerson(run, from, end, to)) break;
		if (word.token.text === '&' || word.plain === "'s" || word.token.kind === 'punctuation' || word.plain === 't') {
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

/** Whether a person’s name begins behind nothing but ordinary words: `Secretary for Foreign Affairs Wanjiku Otieno`. */
function beginsPerson(run: Run, from: number, at: number, to: number): boolean {
	if (at + 1 >= to || !has(run, at, WORD.given) || has(run, at, WORD.common | WORD.place)) return false;
	if (!has(run, at + 1, WORD.family | WORD.given) || !OFFICE_LINKS.has(before(run, from))) return false;
	for (let i = from; i < at; i++) if (!has(run, i, WORD.common) || has(run, i, WORD.given | WORD.place)) return false;
	return true;
}

const OFFICE_LINKS = new Set(['for', 'of', 'and', 'on']);

interface Reading {
	readonly type: NameType;
	readonly score: number;
}

const reading = (type: NameType, score: number): Reading => ({ type, score });

/** What a single word names that is no known place or organisation, by the words next to it. */
function readAlone(run: Run, index: number): Reading | undefined {
	const word = at(run, index);
	const ordinary = (word.known & WORD.common) !== 0;
	const name = (word.known & (WORD.given | WORD.family)) !== 0;
	const place = run.indices[index] as number;
	const previous = run.words[place - 1];
	const after = wordAfter(run, index + 1);
	const saying = after !== undefined && (after.known & WORD.saying) !== 0 && !after.capital;
	const particled = previous !== undefined && LEADING_PARTICLES.has(previous.token.text) && follows(run.words, place - 1, place);
	if (particled && !ordinary && word.token.shape === 'title' && (word.known & WORD.place) === 0) return reading('person', 0.65);
	const said = previous !== undefined && (previous.known & WORD.saying) !== 0;
	if (word.token.text.length < 2) return undefined;
	if (!name && !ordinary && ORGANISATION_BEFORE.has(before(run, index))) return reading('organization', 0.6);
	if (after && !after.capital && !ordinary) {
		if ((after.known & WORD.placeNoun) !== 0) return reading('place', 0.65);
		if ((after.known & WORD.organisationNoun) !== 0) return reading('organization', 0.6);
	}
	if (ordinary && (word.opens || !name || run.loudness !== 'plain' || (!(saying || said) && NO_NAME_BEHIND.has(before(run, index)))))
		return undefined;
	if (run.loudness === 'capitals') {
		return (word.known & WORD.family) !== 0 && !ordinary ? reading('person', 0.35) : undefined;
	}
	const number = run.words[place + 1];
	// results and models: Lotte 6, Nour 2
	if (name && !ordinary && index + 1 === run.indices.length && number?.token.kind === 'number' && number.token.text.length < 4)
		return reading('organization', 0.4);
	if (name && !saying && !said && CRAFT.has(before(run, index))) return reading('other', 0.75);
	if (name && !saying && isPlaceOf(run, index)) return reading('place', 0.7);
	if (name && !saying && theBefore(run, index) && run.loudness === 'plain') return reading('other', 0.5);
	if (name && !saying && !ordinary && IN.has(before(run, index)) && run.words[place + 1]?.plain !== "'s") return reading('place', 0.5);
	if (name) return reading('person', saying || said ? 0.7 : (word.known & WORD.family) !== 0 ? 0.55 : 0.5);
	if (run.loudness !== 'plain' || (word.opens && !saying)) return undefined;
	if (saying || said) return reading('person', 0.5);
	if (PLACE_PREPOSITIONS.has(before(run, index)) || isPlaceOf(run, index)) return reading('place', 0.45);
	return reading('other', 0.3);
}

function theBefore(run: Run, index: number): boolean {
	return before(run, index) === 'the';
}

/** Whether `village of`, `province of`, `Mayor of` stands before a word. */
function isPlaceOf(run: Run, index: number): boolean {
	const first = run.indices[index] as number;
	const over = run.words[first - 2];
	return before(run, index) === 'of' && over !== undefined && ((over.known & WORD.placeNoun) !== 0 || SEATS.has(over.plain));
}

function hasAcronym(run: Run, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (at(run, i).token.shape === 'upper' && at(run, i).token.text.length > 1) return true;
	return false;
}

const PLACE_PREPOSITIONS = new Set('in at from near across into outside inside around toward towards в во із из біля возле'.split(' '));

const IN = new Set('in near off outside inside around в во із из біля возле'.split(' '));

/** Who or what is of a place. */
const SEATS = new Set('mayor governor bishop archbishop port harbour harbor outskirts streets residents people'.split(' '));

/** What bears a name of its own, often a woman's. */
const CRAFT = new Set(
	'ferry ship tanker vessel yacht trawler submarine boat frigate cruiser destroyer freighter liner warship spacecraft satellite hurricane typhoon storm'.split(
		' ',
	),
);

const ORGANISATION_BEFORE = new Set(
	'newspaper daily channel agency magazine website broadcaster party group company firm team club bank brand'.split(' '),
);

const NO_NAME_BEHIND = new Set('the a an this that these those his her its their our no of'.split(' '));
