import { isLetter, isUpper } from '../../text/unicode.ts';
import type { NameCandidate, Paragraph } from '../facts.ts';
import { GLUED_VERBS } from '../lexicons/name-words.ts';
import { isGlueBehind } from './names-damage.ts';
import { classesOf, isOrdinaryWord, WORD } from './names-lexicon.ts';
import { follows, HINT, isTagged, scan, type Scan, type Word } from './names-scan.ts';

/** A tagger's people of one paragraph without the words around a name that are none of it, and with what it has lost (paragraph offsets). */
export function trimPeople(names: readonly NameCandidate[], paragraph: Paragraph): readonly NameCandidate[] {
	const { text } = paragraph;
	const trimmed: NameCandidate[] = [];
	let changed = false;
	for (const name of names) {
		const before = trimmed[trimmed.length - 1];
		if (name.type === 'person' && before?.type === 'person' && isSuffixOf(before, name, text)) {
			trimmed[trimmed.length - 1] = { ...before, end: name.end };
			changed = true;
			continue;
		}
		const pair = name.type === 'person' ? gluedPair(name, text) : undefined;
		if (pair) {
			trimmed.push(...pair);
			changed = true;
			continue;
		}
		const own = name.type === 'person' ? trimmedPerson(name, text) : name;
		if (own) trimmed.push(own);
		changed ||= own !== name;
	}
	const all = withNicknames(withListed(changed ? trimmed : names, text), text);
	const scanned = scan(paragraph);
	return withLowered((scanned.hints & HINT.gluedVerb) === 0 ? all : withGluedAlone(all, scanned, text), paragraph);
}

/** The names with a nickname between given name and surname as one: `Otto "Big Otto" Brandt`, `William (Bill) Marsh`. */
function withNicknames(names: readonly NameCandidate[], text: string): readonly NameCandidate[] {
	let all: NameCandidate[] | undefined;
	let end = 0;
	names.forEach((name, i) => {
		if (name.start < end) return;
		const opens = name.type === 'person' && text.charAt(name.end) === ' ' && OPENS_NICKNAME.includes(text.charAt(name.end + 1));
		const nickname = opens ? NICKNAME.exec(text.slice(name.end, name.end + LONGEST_NICKNAME)) : null;
		const given = nickname ? classesOf(lastWordOf(text.slice(name.start, name.end)).toLowerCase()) : 0;
		const bracketed = nickname?.[1] ? classesOf(nickname[1].toLowerCase()) : WORD.given;
		if (!nickname || (given & WORD.given) === 0 || (bracketed & (WORD.given | WORD.place)) !== WORD.given) {
			all?.push(name);
			return;
		}
		all ??= names.slice(0, i);
		end = name.end + nickname[0].length;
		all.push({ ...name, end });
	});
	return all ?? names;
}

function lastWordOf(words: string): string {
	return words.slice(words.lastIndexOf(' ') + 1);
}

const OPENS_NICKNAME = '"“(‘\'';
const NICKNAME =
	/^ (?:["“]\p{Lu}[\p{L}’ -]{1,18}["”]|\((\p{Lu}\p{Ll}{1,12})\)|[‘']\p{Lu}[\p{L} -]{1,18}[’']) \p{Lu}\p{Ll}[\p{L}’'-]*(?<!['’]s?)(?!\p{L})/u;
const LONGEST_NICKNAME = 48;

/** The names with whoever stands unnoticed between two people of a list: `Senators Brandt, Quill and Marsh`. */
function withListed(names: readonly NameCandidate[], text: string): readonly NameCandidate[] {
	let all: NameCandidate[] | undefined;
	names.forEach((name, i) => {
		const next = names[i + 1];
		const gap = next ? next.start - name.end : 0;
		const may = gap > 5 && gap < LONGEST_GAP && name.type === 'person' && next?.type === 'person';
		if (may && text.charAt(name.end) === ',' && isUpper(text.charCodeAt(name.end + 2))) {
			const word = LISTED.exec(text.slice(name.end, next.start))?.[1];
			if (word && (classesOf(word.toLowerCase()) & NO_PERSON) === 0) {
				const start = name.end + 2;
				(all ??= names.slice(0, i + 1)).push({ start, end: start + word.length, type: 'person', score: 0.6, damage: undefined });
			}
		}
		if (all && next) all.push(next);
	});
	return all ?? names;
}

const LISTED = /^, (\p{Lu}\p{Ll}[\p{L}’'-]*)(?:,? (?:and|&) |, )$/u;
const LONGEST_GAP = 30;
const NO_PERSON =
	WORD.grammar | WORD.calendar | WORD.place | WORD.demonym | WORD.organisation | WORD.title | WORD.titleModifier | WORD.organisationHead;

/** The names with surnames that copy has glued to a verb so that nothing takes them for a name: `Smithvisited the harbour`. */
function withGluedAlone(names: readonly NameCandidate[], { words }: Scan, text: string): readonly NameCandidate[] {
	const found: NameCandidate[] = [];
	for (const { token, plain } of words) {
		const length = token.kind === 'word' ? gluedSurname(token.text) : 0;
		const { start, end } = token;
		if (
			length === 0 ||
			JOINS_WORDS.test(text.charAt(start - 1)) ||
			JOINS_WORDS.test(text.charAt(end)) ||
			isOrdinaryWord(plain) ||
			names.some((name) => name.start < end && name.end > start)
		)
			continue;
		found.push({ start, end: start + length, type: 'person', score: 0.6, damage: 'glued' });
	}
	return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}

/** How long the known surname is that a word begins with, before a verb; 0 for none. */
function gluedSurname(word: string): number {
	let longest = '';
	for (const verb of VERBS) if (verb.length > longest.length && word.endsWith(verb)) longest = verb;
	const length = word.length - longest.length;
	if (longest === '' || length < 4 || length > LONGEST_SURNAME || !isUpper(word.charCodeAt(0))) return 0;
	for (let i = 1; i < length; i++) if (!isLetter(word.charCodeAt(i)) || isUpper(word.charCodeAt(i))) return 0;
	return isSurname(word.slice(0, length)) ? length : 0;
}

const LONGEST_SURNAME = 21;
const JOINS_WORDS = /[\p{L}\p{N}'’-]/u;

/**
 * The names with full names that copy never writes with capitals: a word that is known as a given name and as nothing else, and behind it a
 * surname, or a word that no list knows.
 */
function withLowered(names: readonly NameCandidate[], paragraph: Paragraph): readonly NameCandidate[] {
	const { words, hints } = scan(paragraph);
	if ((hints & HINT.lowerName) === 0) return names;
	let found: NameCandidate[] | undefined;
	for (let i = 0; i + 1 < words.length; i++) {
		const given = words[i] as Word;
		if (!isLowerGiven(given)) continue;
		const surname = words[i + 1] as Word;
		if (!isLowerSurname(words, i) || !follows(words, i, i + 1) || isTagged(words, i)) continue;
		const [start, end] = [given.token.start, surname.token.end];
		if (!names.some((name) => name.start < end && name.end > start))
			(found ??= []).push({ start, end, type: 'person', score: 0.6, damage: 'lower-case' });
	}
	return found ? [...names, ...found].sort((a, b) => a.start - b.start) : names;
}

function isLowerGiven({ token, plain, known }: Word): boolean {
	if ((known & WORD.given) === 0 || token.shape !== 'lower') return false;
	return COMMON_GIVEN.has(plain) || (plain.length > 3 && (known & ~(WORD.given | WORD.family)) === 0);
}

/** Given names that are ordinary words as well, but before a surname nothing else. */
const COMMON_GIVEN = new Set('john mark jack bill nick bob jim mike tom frank'.split(' '));

/**
 * Whether a surname in lower case stands behind a given name: a known one, one of those that are trades and colours too, or behind what is
 * a given name for certain a word that no list knows, in English.
 */
function isLowerSurname(words: readonly Word[], given: number): boolean {
	const { token, plain, known } = words[given + 1] as Word;
	if (token.shape !== 'lower' || plain.length < 4 || (known & WORD.grammar) !== 0) return false;
	const forename = words[given] as Word;
	const ordinary = (forename.known & WORD.common) !== 0 && forename.plain !== 'john';
	if (COMMON_SURNAMES.has(plain)) return !ordinary;
	if (isOrdinaryWord(plain) || (known & ~(WORD.given | WORD.family)) !== 0) return false;
	if (known !== 0) return true;
	if (ordinary || plain.length < 5 || SLANG.test(plain) || isOrdinaryWord(`${plain}g`)) return false;
	const around = [words[given - 1], words[given + 2]].filter((word) => word?.token.kind === 'word');
	return around.every((word) => word && (isOrdinaryWord(word.plain) || (word.known & WORD.saying) !== 0));
}

/** `isnt`, `alllll` */
const SLANG = /^(?:is|are|was|were|do|does|did|could|should|would|have|has|had)nt$|(.)\1\1/;

const COMMON_SURNAMES = new Set(
	'smith brown white green king baker carter cooper fisher mason parker taylor turner walker wright clark clarke ward black gray grey bell woods'.split(
		' ',
	),
);

/** Whether a word is known as a name of people; that it is an ordinary word too (Smith) is no matter before a glued verb. */
function isSurname(word: string): boolean {
	const known = classesOf(word.toLowerCase());
	return (known & (WORD.family | WORD.given)) !== 0 && (known & (WORD.grammar | WORD.place | WORD.calendar)) === 0;
}

/** Whether a name is only the `Jr.` of the one before it: `Marcus Lund, Jr.`. */
function isSuffixOf(before: NameCandidate, { start, end }: NameCandidate, text: string): boolean {
	return (
		start - before.end < 3 &&
		SUFFIX.test(text.slice(start, end)) &&
		/^,? $/.test(text.slice(before.end, start)) &&
		text.slice(before.start, before.end).includes(' ')
	);
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

function trimmedPerson(name: NameCandidate, text: string): NameCandidate | undefined {
	const words = text.slice(name.start, name.end);
	// the Osterman-led talks
	const led = words.includes('-') ? LED.exec(words) : null;
	if (led) return { ...name, end: name.start + led.index };
	// Sen. Tim Dahl, D-Va.
	if (words.charAt(1) === '-' && PARTY.test(words)) return undefined;
	// Kings Harald and Felipe, Herr von Stein
	const space = words.indexOf(' ');
	const titled = TITLES_BEFORE.has(words.slice(0, words.charAt(space - 1) === '.' ? space - 1 : space));
	const title = titled ? TITLE_BEFORE.exec(words)?.[0].length : undefined;
	if (title) return { ...name, start: name.start + title };
	// Amina & the Moyos
	if (words.endsWith(' &')) return { ...name, end: name.end - 2 };
	// Sir Tim Marlow KBE
	const honours = isUpper(words.charCodeAt(words.length - 1)) || words.endsWith('Esq') ? HONOURS.exec(words) : null;
	if (honours) return { ...name, end: name.start + honours.index };
	// Nordland Sen. Erik Solberg: the place before a title is nobody
	if (text.charAt(name.end) === '.' && TITLED.test(words) && /^\. ?\p{Lu}/u.test(text.slice(name.end, name.end + 3))) return undefined;
	// Interestingly Blom, a farmer, …
	const [, adverb = '', rest = ''] = (words.includes('ly ') && ADVERB.exec(words)) || [];
	if (adverb !== '' && isAdverb(adverb.toLowerCase()) && opensSentence(text, name.start)) return { ...name, start: name.end - rest.length };
	return gluedEnd(name, words) ?? name;
}

const LED = /-(?:led|backed|era|style|like|linked|aligned|appointed|supporting|endorsed|inspired|friendly|hating|loving|owned|run|esque)$/;
const PARTY = /^[DRI]-\p{Lu}[\p{L}.]*$/u;
const TITLES_BEFORE = new Set(
	`Herr Frau Señor Señora Señorita Signor Signora Monsieur Madame Mademoiselle Ayatollah Mullah Rabbi Pastor Shri Smt Alhaji Hajia Mallam Kings
	Queens Princes Princesses Presidents Ministers Senators Governors Judges Justices Generals Colonels Bishops Cardinals Popes Emperors Sheikhs
	Professors Messrs Sens Reps Govs Gens Drs Profs Baroness Countess Viscount Duchess Reverend Justice Laut
	Ministerin`.split(/\s+/),
);
const TITLE_BEFORE = new RegExp(String.raw`^(?:(?:${[...TITLES_BEFORE].join('|')})\.? )+(?=\p{Lu}|v[ao]n |de |d['’]|zu )`, 'u');
const HONOURS = /,? (?:KBE|OBE|MBE|CBE|DBE|QC|KC|MP|MEP|MSP|MLA|PhD|Ph\.D|MD|M\.D|DDS|DVM|Esq|RN|CPA)$/;
const TITLED = /^\P{Ll}.*[\s-](?:Sen|Rep|Gov|Lt|Gen|Col|Sgt|Capt|Dr)$/u;
const ADVERB = /^(\p{Lu}\p{Ll}{3,}ly) (\p{Lu}.*)$/u;

/** `interestingly`, but not `Emily`. */
function isAdverb(plain: string): boolean {
	return (classesOf(plain) & (WORD.given | WORD.family)) === 0 && (isOrdinaryWord(plain) || ADVERBS.test(plain));
}

const ADVERBS = /(?:ingly|ally|edly|fully|ously|ately|ably|ively|antly|ently)$/;

function opensSentence(text: string, at: number): boolean {
	return at === 0 || /[.!?…:”"“]\s*$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Two people whom copy has glued together with the word between them: `Andrei MelnikovandNatalia Melnikova`. */
function gluedPair(name: NameCandidate, text: string): readonly NameCandidate[] | undefined {
	const words = text.slice(name.start, name.end);
	const pair = hasGluedAnd(words) ? GLUED_PAIR.exec(words) : null;
	if (!pair) return undefined;
	const end = name.start + (pair[1] as string).length;
	return [
		{ ...name, end, damage: 'glued' },
		{ ...name, start: end + 3, damage: 'glued' },
	];
}

function hasGluedAnd(words: string): boolean {
	for (let at = words.indexOf('and'); at >= 0; at = words.indexOf('and', at + 3)) if (isUpper(words.charCodeAt(at + 3))) return true;
	return false;
}

const GLUED_PAIR = /^(\p{Lu}[\p{Ll}.-]* \p{Lu}\p{Ll}{3,})and\p{Lu}\p{Ll}/u;

/** A name that copy has glued to a verb of speech or motion, though the article has it nowhere else: `Jonas Halvardpromised`. */
function gluedEnd(name: NameCandidate, words: string): NameCandidate | undefined {
	if (name.damage !== undefined) return undefined;
	const last = words.slice(words.lastIndexOf(' ') + 1);
	const verb = /[ds]$/.test(last) ? GLUED.exec(last) : null;
	if (!verb || verb.index < 4 || (classesOf(last.toLowerCase()) & (WORD.family | WORD.given)) !== 0 || !isGlueBehind(verb[0]))
		return undefined;
	// a surname alone must be a known one
	if (last === words && !isSurname(last.slice(0, verb.index))) return undefined;
	return { ...name, end: name.end - verb[0].length, damage: 'glued' };
}

const VERBS: readonly string[] = GLUED_VERBS.trim().split(/\s+/);
const GLUED = new RegExp(`(?:${VERBS.join('|')})$`);
