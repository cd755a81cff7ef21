import type { NameCandidate } from '../facts.ts';
import { classesOf, isOrdinaryWord, WORD } from './names-lexicon.ts';

/**
 * A tagger's names of one paragraph, with people as letters, mails and lists write them: greeted by a given name, the surname
 * first, a suffix behind a comma (sorted, not overlapping).
 */
export function inLetters(text: string, names: readonly NameCandidate[]): readonly NameCandidate[] {
	return withAdded(withAdded(withSuffixes(text, names), greeted(text), false), inverted(text), true);
}

/** How much of a person’s name only greets or calls them: `Dear Amina`, `Uncle Jonas`. */
export function greetingLength(words: string): number {
	return GREETING.exec(words)?.[0].length ?? 0;
}

const GREETING =
	/^(?:hi|hello|hey|dear|thanks|thx|sorry|congrats|congratulations|coach|uncle|aunt|auntie|grandma|grandpa|cousin)\s+(?=\p{Lu})/iu;

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
function greeted(text: string): NameCandidate[] {
	const saluted = SALUTED.exec(text)?.[1] ?? '';
	return [
		...(saluted && !isOrdinaryWord(saluted.toLowerCase()) ? given(saluted, 0) : []),
		...[...text.matchAll(GREETED)].flatMap(({ index, 0: whole, 1: word = '' }) => given(word, index + whole.length - word.length)),
	];
}

function given(word: string, start: number): NameCandidate[] {
	const plain = word.toLowerCase();
	const known = classesOf(plain);
	const lower = plain === word;
	if ((known & WORD.given) === 0 || (known & WORD.place) !== 0 || (lower && isOrdinaryWord(plain))) return [];
	return [{ start, end: start + word.length, type: 'person', score: 0.6, damage: lower ? 'lower-case' : undefined }];
}

const GREETED =
	/(?<![\p{L}\d'’-])(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hx|[Ss]orry|[Cc]ongrats|[Cc]ongratulations|Aunt|Auntie|Uncle|Grandma|Grandpa|Cousin|Coach|Nurse) +(\p{L}\p{Ll}+)(?![\p{L}\d'’-]| (?!I\b)\p{Lu})/gu;
const SALUTED = /^(\p{Lu}\p{Ll}+) ?[-–—:,!]{1,3}$/u;

/** People whose surname comes first, as in the head of a mail and in lists: `To: Osterman, Viktor; Varga, Ilona M.`. */
function inverted(text: string): NameCandidate[] {
	if (!text.includes(', ')) return [];
	const mail = MAIL_HEAD.test(text);
	return [...text.matchAll(INVERTED)].flatMap(({ index, 0: whole, 1: before = '', 2: surname = '', 3: forename = '' }) => {
		const first = classesOf(forename.toLowerCase());
		const last = classesOf(surname.toLowerCase());
		if ((first & WORD.given) === 0 || (first & WORD.place) !== 0) return [];
		if (!mail && (last & NO_SURNAME) !== 0) return [];
		return [{ start: index + before.length, end: index + whole.length, type: 'person' as const, score: 0.8, damage: undefined }];
	});
}

const MAIL_HEAD = /^(?:From|To|Cc|CC|Bcc|Sent by|Attendees|Recipients) ?:/m;
const INVERTED = /((?:^|[;:<("“‘']) ?)(\p{Lu}[\p{L}’-]+), (\p{Lu}\p{Ll}+)(?: \p{Lu}\b\.?)?(?= ?(?:$|[;<[(>"”’'/]))/gmu;
/** What is rather the first of a list. */
const NO_SURNAME = WORD.place | WORD.given | WORD.common | WORD.grammar | WORD.title;
