import { allMatches } from '../../text/matches.ts';
import type { NameCandidate, Paragraph } from '../facts.ts';
import { CALLING_WORDS, GREETING_WORDS } from '../lexicons/name-words.ts';
import { classesOf, isOrdinaryWord, WORD } from './names-lexicon.ts';
import { HINT, scan } from './names-scan.ts';

/**
 * A tagger's names of one paragraph, with people as letters, mails and lists write them: greeted by a given name, the surname
 * first, a suffix behind a comma (sorted, not overlapping).
 */
export function inLetters(paragraph: Paragraph, names: readonly NameCandidate[]): readonly NameCandidate[] {
	const whole = called(paragraph.text, withSuffixes(paragraph.text, names));
	return withAdded(withAdded(withAdded(whole, greeted(paragraph), false), signed(paragraph.text), false), inverted(paragraph.text), true);
}

/** How much of a person’s name only greets or calls them: `Dear Amina`, `Uncle Jonas`. */
export function greetingLength(words: string): number {
	const first = words.search(/\s/);
	return first > 1 && (isForeign(words, first) || GREETINGS.has(words.slice(0, first).toLowerCase()))
		? (GREETING.exec(words)?.[0].length ?? 0)
		: 0;
}

/** Whether letters beyond ASCII are in the first word: some of them are others in capitals. */
function isForeign(words: string, end: number): boolean {
	for (let i = 0; i < end; i++) if (words.charCodeAt(i) > 127) return true;
	return false;
}

const GREETINGS = new Set(`${GREETING_WORDS} coach uncle aunt auntie grandma grandpa cousin`.split(' '));
const GREETING = new RegExp(String.raw`^(?:${[...GREETINGS].join('|')})\s+(?=\p{Lu})`, 'iu');

/** Both lists as one; where two overlap, only the added one stays if it `replaces` names that lie in it, and otherwise only the other. */
function withAdded(names: readonly NameCandidate[], added: readonly NameCandidate[], replaces: boolean): readonly NameCandidate[] {
	if (added.length === 0) return names;
	const all: NameCandidate[] = [];
	let at = 0;
	for (const one of added) {
		while (at < names.length && (names[at] as NameCandidate).end <= one.start) all.push(names[at++] as NameCandidate);
		if (one.start < (all[all.length - 1]?.end ?? 0)) continue;
		let end = at;
		let free = true;
		while (end < names.length && (names[end] as NameCandidate).start < one.end) {
			const name = names[end++] as NameCandidate;
			if (!replaces || name.start < one.start || name.end > one.end) free = false;
		}
		if (!free) continue;
		all.push(one);
		at = end;
	}
	return [...all, ...names.slice(at)];
}

/** The names with the suffix behind a comma, which is nobody by itself: `Tendai Moyo, Jr.`. */
function withSuffixes(text: string, names: readonly NameCandidate[]): readonly NameCandidate[] {
	if (!text.includes(', Jr') && !text.includes(', Sr')) return names;
	const whole = names.map((name) => {
		const suffix = name.type === 'person' ? SUFFIX.exec(text.slice(name.end, name.end + 6)) : null;
		return suffix ? { ...name, end: name.end + suffix[0].length } : name;
	});
	return whole.filter(({ start }, i) => i === 0 || (whole[i - 1] as NameCandidate).end <= start);
}

const SUFFIX = /^, [JS]r\b/;

/** People who are greeted, thanked or called by their given name: `Hello Amina!`, `thanks jonas`, `Aunt Mirela`, and `Jonas -` in its own line. */
function greeted(paragraph: Paragraph): readonly NameCandidate[] {
	const { text } = paragraph;
	const saluted = (SALUTING.includes(text.charAt(text.length - 1)) && SALUTED.exec(text)?.[1]) || '';
	const first = saluted && !isOrdinaryWord(saluted.toLowerCase()) ? given(saluted, 0) : NOBODY;
	if ((scan(paragraph).hints & HINT.greeting) === 0) return first;
	return [
		...first,
		...[...allMatches(GREETED, text)].flatMap(({ index, 0: whole, 1: word = '' }) => given(word, index + whole.length - word.length)),
	];
}

function given(word: string, start: number): NameCandidate[] {
	const plain = word.toLowerCase();
	const known = classesOf(plain);
	const lower = plain === word;
	if ((known & WORD.given) === 0 || (known & WORD.place) !== 0 || (lower && isOrdinaryWord(plain))) return [];
	return [{ start, end: start + word.length, type: 'person', score: 0.6, damage: lower ? 'lower-case' : undefined }];
}

const NOBODY: readonly NameCandidate[] = [];
const SALUTING = '-–—:,!';
const ANY_CASE = GREETING_WORDS.split(' ').map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
const CAPITAL = CALLING_WORDS.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const GREETED = new RegExp(
	String.raw`(?<![\p{L}\d'’-])(?:${[...ANY_CASE, ...CAPITAL].join('|')}) +(\p{L}\p{Ll}+)(?![\p{L}\d'’-]| (?!I\b)\p{Lu})`,
	'gu',
);
const SALUTED = /^(\p{Lu}\p{Ll}+) ?[-–—:,!]{1,3}$/u;

/** Who signs: `Thanks,` and in the next line `Jonas`, or a last line `-Jonas`. */
function signed(text: string): readonly NameCandidate[] {
	const begin = text.lastIndexOf('\n') + 1;
	if (text.length - begin > LONGEST_SIGNATURE || (begin === 0 && !DASHES.includes(text.charAt(0)))) return NOBODY;
	const [, dash = '', name = '', first = ''] = SIGNATURE.exec(text.slice(begin)) ?? [];
	if (name === '' || (classesOf(first.toLowerCase()) & WORD.given) === 0) return NOBODY;
	const closing = dash === '' && begin > 0 ? CLOSING.exec(text.slice(Math.max(0, begin - LONGEST_CLOSING), begin))?.[1] : undefined;
	if (dash === '' && !CLOSINGS.has(closing?.toLowerCase() ?? '')) return NOBODY;
	return [{ start: begin + dash.length, end: begin + dash.length + name.length, type: 'person', score: 0.7, damage: undefined }];
}

const DASHES = '-–—~*';
const SIGNATURE = /^([-–—~*]{1,2} ?)?((\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}’'-]*\.?){0,2}) *$/u;
const CLOSING = /(?:^|[\n.!?,] ?)([\p{L}]+(?: \p{L}+){0,2})[,.!]* *\n$/u;
const CLOSINGS = new Set(
	`thanks|thanks again|thanks so much|thanks a lot|many thanks|thank you|thx|tx|cheers|regards|kind regards|best regards|warm regards|best|best
	wishes|all the best|love|lots of love|xoxo|hugs|yours|yours truly|yours sincerely|sincerely|sincerely yours|respectfully|take care|later|bye|ciao|peace`
		.replace(/\s+/g, ' ')
		.split('|'),
);
const LONGEST_SIGNATURE = 40;
const LONGEST_CLOSING = 40;

/** The names with those whom somebody is told to call or ask as people: `call Brent at 5-3923`. */
function called(text: string, names: readonly NameCandidate[]): readonly NameCandidate[] {
	const isCalled = ({ start, end, type }: NameCandidate) =>
		type !== 'person' &&
		(classesOf(text.slice(start, end).toLowerCase()) & (WORD.given | WORD.place | WORD.organisation)) === WORD.given &&
		CALL.test(text.slice(Math.max(0, start - 12), start)) &&
		/^(?: (?:at|on|for|about|or|if|and|to)\b|[,.!?]|$)/.test(text.slice(end, end + 7));
	return names.some(isCalled) ? names.map((name) => (isCalled(name) ? { ...name, type: 'person' } : name)) : names;
}

const CALL = /\b(?:call|ask|ask for|email|e-mail|text|phone|tell|contact|thank) $/i;

/** People whose surname comes first, as in the head of a mail and in lists: `To: Osterman, Viktor; Varga, Ilona M.`. */
function inverted(text: string): readonly NameCandidate[] {
	if (!mayInvert(text)) return NOBODY;
	const mail = MAIL_HEAD.test(text);
	return [...allMatches(INVERTED, text)].flatMap(({ index, 0: whole, 1: before = '', 2: surname = '', 3: forename = '' }) => {
		const first = classesOf(forename.toLowerCase());
		const last = classesOf(surname.toLowerCase());
		if ((first & WORD.given) === 0 || (first & WORD.place) !== 0) return [];
		if (!mail && (last & NO_SURNAME) !== 0) return [];
		return [{ start: index + before.length, end: index + whole.length, type: 'person' as const, score: 0.8, damage: undefined }];
	});
}

/** Whether a comma stands between what may be a surname and a forename: before the former a line or list begins. */
function mayInvert(text: string): boolean {
	for (let comma = text.indexOf(', '); comma >= 0; comma = text.indexOf(', ', comma + 2)) {
		const next = text.charCodeAt(comma + 2);
		if (next < 128 && (next < 65 || next > 90)) continue;
		let at = comma - 1;
		while (at >= 0 && !endsSurname(text.charCodeAt(at))) at--;
		if (at >= 0 && text.charCodeAt(at) === 0x20) at--;
		if (at < 0 || BEFORE_SURNAME.has(text.charCodeAt(at))) return true;
	}
	return false;
}

function endsSurname(code: number): boolean {
	return code < 0x3d && code !== 0x2d ? ENDS_SURNAME.has(code) : code > 0x2000 && ENDS_SURNAME.has(code);
}

const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const BEFORE_SURNAME = codes(';:<("“‘\'\n\r\u2028\u2029');
const ENDS_SURNAME = codes(' ;:<("“‘\'\n\r\u2028\u2029');
const MAIL_HEAD = /^(?:From|To|Cc|CC|Bcc|Sent by|Attendees|Recipients) ?:/m;
const INVERTED = /((?:^|[;:<("“‘']) ?)(\p{Lu}[\p{L}’-]+), (\p{Lu}\p{Ll}+)(?: \p{Lu}\b\.?)?(?= ?(?:$|[;<[(>"”’'/]))/gmu;
/** What is rather the first of a list. */
const NO_SURNAME = WORD.place | WORD.given | WORD.common | WORD.grammar | WORD.title;
