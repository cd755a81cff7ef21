import { isUpper } from '../../text/unicode.ts';
import type { NameCandidate, NameType, Paragraph } from '../facts.ts';
import { capitalCuts, gluedCuts, isGlueBefore, isGlueBehind, splitGlued } from './names-damage.ts';
import { classesOf, isOrdinaryWord, PLAIN_IN_CAPITALS, WORD } from './names-lexicon.ts';
import { follows, isTagged, type Scan, scan, type Word } from './names-scan.ts';

/** What the undamaged names of an article prove about the damaged ones. */
interface Proof {
	/** The surnames of people whose full name stands in the article, with their other names. */
	readonly surnames: ReadonlyMap<string, ReadonlySet<string>>;
	/** Those of the surnames that are proved well enough to be names in lower case as well. */
	readonly sure: ReadonlySet<string>;
	/** Names of one word that are people’s: `Rice`, `Zawahiri`. */
	readonly singles: ReadonlySet<string>;
	/** Surnames of two letters, which only longer words may be glued to. */
	readonly short: ReadonlySet<string>;
	/** Known places that the article names. */
	readonly places: ReadonlySet<string>;
	/** How much more often a word of people’s names stands in lower case than with a capital. */
	readonly lowered: (word: string) => number;
}

/** A name that stands in a damaged word. */
interface Found extends NameCandidate {
	/** Whether the next word is its surname. */
	readonly given: boolean;
}

/**
 * The names of every paragraph with the damaged ones repaired, whoever found them: what copy has glued to a name that the article proves
 * is cut off it, names in lower case are found, and what belongs together is one name. Same length and order as `paragraphs` (paragraph
 * offsets); linear in the length of the document.
 */
export function mendNames(
	paragraphs: readonly Paragraph[],
	names: readonly (readonly NameCandidate[])[],
): readonly (readonly NameCandidate[])[] {
	const scans = paragraphs.map(scan);
	const proof = proofIn(scans, names);
	const proves = sameAs(proof);
	let asked = new Map<string, number>();
	const asking: Proof = {
		...proof,
		lowered(word) {
			const count = proof.lowered(word);
			asked.set(word, count);
			return count;
		},
	};
	return paragraphs.map((paragraph, i) => {
		const own = names[i] ?? [];
		// furniture names only what it is asked for
		if (paragraph.zone === 'furniture' && paragraph.label) return own;
		const scanned = scans[i] as Scan;
		if (own.length === 0 && scanned.doubtful.length === 0) return own;
		const known = mendedBefore.get(own);
		if (known && known.words === scanned.words && proves(known.proof) && sameCounts(known.asked, proof)) return known.mended;
		const result = mendParagraph(own, scanned, asking);
		mendedBefore.set(own, { words: scanned.words, proof, asked, mended: result });
		if (asked.size > 0) asked = new Map();
		return result;
	});
}

/** Whether words are written small as often as they were: that may change with any word of the article. */
function sameCounts(asked: ReadonlyMap<string, number>, { lowered }: Proof): boolean {
	for (const [word, count] of asked) if (lowered(word) !== count) return false;
	return true;
}

/** What has been mended: the same names of the same words, by the light of the same proof, are mended alike. */
const mendedBefore = new WeakMap<
	readonly NameCandidate[],
	{
		readonly words: readonly Word[];
		readonly proof: Proof;
		/** The words of which it was asked how often they are written small, and the answers. */
		readonly asked: ReadonlyMap<string, number>;
		readonly mended: readonly NameCandidate[];
	}
>();

function mendParagraph(names: readonly NameCandidate[], scanned: Scan, proof: Proof): readonly NameCandidate[] {
	const given = new Set<number>();
	return parted(joined(mended(names, scanned, proof, given), scanned, proof, given), scanned, proof);
}

/** Whether another article, or the same before an edit, proves the same; how often words are written small is left out. */
function sameAs(proof: Proof): (other: Proof) => boolean {
	// nearly all paragraphs have been mended by the light of one
	let last: Proof | undefined;
	let same = false;
	return (other) => {
		if (other === last) return same;
		last = other;
		same =
			SETS.every((set) => sameSets(proof[set], other[set])) &&
			proof.surnames.size === other.surnames.size &&
			[...proof.surnames].every(([surname, others]) => {
				const known = other.surnames.get(surname);
				return known !== undefined && sameSets(others, known);
			});
		return same;
	};
}

/** All that is proved of single words, but how often they are written small. */
const SETS: readonly Exclude<keyof Proof, 'surnames' | 'lowered'>[] = ['sure', 'singles', 'short', 'places'];

function sameSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if (a.size !== b.size) return false;
	for (const item of a) if (!b.has(item)) return false;
	return true;
}

/** How sure a recogniser must be of a full name whose surname is to be found in lower case. */
const SURE = 0.6;

// ── what is proved ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function proofIn(scans: readonly Scan[], names: readonly (readonly NameCandidate[])[]): Proof {
	const surnames = new Map<string, Set<string>>();
	const places = new Set<string>();
	const singles = new Set<string>();
	const short = new Set<string>();
	const sure = new Set<string>();
	const glued: string[] = [];
	const doubtful: { readonly last: Word; readonly others: readonly string[] }[] = [];
	const prove = (surname: string, others: readonly string[]) => {
		const known = surnames.get(surname);
		if (known) for (const other of others) known.add(other);
		else surnames.set(surname, new Set(others));
		// al-Baghdadi, Baghdadi
		const bare = surname.charAt(2) === '-' ? ARTICLE.exec(surname)?.[1] : undefined;
		if (bare) prove(bare, others);
	};
	let capitals: ReadonlySet<string> | undefined;
	const isCapital = (plain: string) => plain.length > 4 && (capitals ??= capitalised(scans)).has(plain);
	scans.forEach(({ words }, i) => {
		let at = 0;
		for (const name of names[i] ?? []) {
			while (at < words.length && (words[at] as Word).token.end <= name.start) at++;
			if (name.type !== 'person' && name.type !== 'place') continue;
			const plain: string[] = [];
			let last: Word | undefined;
			for (let k = at; k < words.length && (words[k] as Word).token.start < name.end; k++) {
				const word = words[k] as Word;
				if (word.token.kind !== 'word' || (word.known & WORD.suffix) !== 0) continue;
				if (last && (last.known & WORD.particle) !== 0 && !last.capital) plain.pop();
				plain.push(plainWithin(word, name));
				last = word;
			}
			const surname = plain.pop();
			if (!last || surname === undefined) continue;
			if (name.type === 'place') {
				if (plain.length === 0 && (classesOf(surname) & WORD.place) !== 0) places.add(surname);
				continue;
			}
			if (name.damage === 'glued') glued.push(surname);
			if (name.score < 0.5) continue;
			if (name.score >= SURE && plain.length > 0) {
				sure.add(surname);
				// Wójcik-Brandt, Wójcik
				if (surname.includes('-')) for (const half of surname.split('-')) sure.add(half);
			}
			if (plain.length === 0) {
				if (surname.length > 3 && name.damage === undefined && last.cuts.length === 0 && last.token.shape === 'title') singles.add(surname);
				continue;
			}
			if (surname.length === 2 && name.end - last.token.start === 2) short.add(surname);
			if (surname.length < 3 || (last.known & WORD.grammar) !== 0) continue;
			// what may be glued waits until all that is not has been read
			if (last.cuts.length > 0 && name.end === last.token.end) doubtful.push({ last, others: plain });
			else prove(surname, plain);
		}
	});
	for (const { last, others } of doubtful) {
		// Viktor Ostermanvisited, and elsewhere Ida Osterman, or only Osterman
		const cut =
			splitGlued(last, SHORTEST_GLUED, (plain) => surnames.has(plain), isGlueBehind) ??
			splitGlued(last, Number.POSITIVE_INFINITY, isCapital, isGlueBehind);
		if (cut) {
			glued.push(last.plain.slice(0, cut));
			sure.add(last.plain.slice(0, cut));
		}
		prove(cut ? last.plain.slice(0, cut) : last.plain, others);
	}
	let lowered: ReadonlyMap<string, number> | undefined;
	return { surnames, sure, singles, short, places, lowered: (word) => (lowered ??= countLowered(scans, surnames, glued)).get(word) ?? 0 };
}

const ARTICLE = /^(?:al|el)-(.{4,})$/;

function plainWithin({ token, plain }: Word, name: NameCandidate): string {
	if (plain.length !== token.text.length) return plain;
	return plain.slice(Math.max(0, name.start - token.start), Math.max(0, name.end - token.start));
}

/** The plain forms of all words that are written with a capital and are not ordinary ones. */
function capitalised(scans: readonly Scan[]): ReadonlySet<string> {
	const capitals = new Set<string>();
	for (const { words } of scans)
		for (const { capital, known, plain } of words) if (capital && (known & ORDINARY) === 0) capitals.add(plain);
	return capitals;
}

const ORDINARY = WORD.common | WORD.grammar | WORD.calendar;

function countLowered(
	scans: readonly Scan[],
	surnames: ReadonlyMap<string, ReadonlySet<string>>,
	glued: readonly string[],
): ReadonlyMap<string, number> {
	const named = new Set(surnames.keys());
	for (const others of surnames.values()) for (const other of others) named.add(other);
	const lowered = new Map<string, number>();
	for (const plain of glued) lowered.set(plain, (lowered.get(plain) ?? 0) - 1);
	for (const { words } of scans)
		for (const { token, plain, capital } of words)
			if (token.kind === 'word' && named.has(plain)) lowered.set(plain, (lowered.get(plain) ?? 0) + (capital ? -1 : 1));
	return lowered;
}

// ── repairing ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The repaired names; the ends of given names that a surname must follow go into `given`. */
function mended(names: readonly NameCandidate[], { words, doubtful }: Scan, proof: Proof, given: Set<number>): readonly NameCandidate[] {
	let all: NameCandidate[] | undefined;
	let at = 0;
	for (const i of doubtful) {
		const word = words[i] as Word;
		if (isWhole(word) && !proof.sure.has(word.plain) && !proof.singles.has(word.plain)) continue;
		const found = inWord(words, i, proof);
		if (found.length === 0) continue;
		for (const name of found) if (name.given) given.add(name.end);
		const list: NameCandidate[] = (all ??= [...names]);
		while (at < list.length && (list[at] as NameCandidate).end <= word.token.start) at++;
		const over = list[at];
		if (!over || over.start >= word.token.end) {
			list.splice(at, 0, ...found.map(withoutGiven));
			continue;
		}
		// a bare surname is only added where nothing has found it
		if (found[0]?.damage === undefined && found.length === 1) continue;
		if (
			found.length === 1 &&
			over.start <= (found[0] as Found).start &&
			over.end === (found[0] as Found).end &&
			found[0]?.damage === over.damage
		)
			continue;
		let behind = at + 1;
		while (behind < list.length && (list[behind] as NameCandidate).start < word.token.end) behind++;
		const last = list[behind - 1] as NameCandidate;
		list.splice(at, behind - at, ...replaced(over, last, found, words, i, proof));
	}
	return all ?? names;
}

/** Whether a word with a capital has nothing about it that may be damage. */
function isWhole({ token, plain, capital, cuts }: Word): boolean {
	return capital && cuts.length === 0 && token.shape !== 'mixed' && token.shape !== 'lower' && !plain.includes('-');
}

function withoutGiven({ start, end, type, score, damage }: Found): NameCandidate {
	return { start, end, type, score, damage };
}

/** The names of a damaged word with what is left of the names that covered it, before it and behind it. */
function replaced(
	first: NameCandidate,
	last: NameCandidate,
	found: readonly Found[],
	words: readonly Word[],
	index: number,
	proof: Proof,
): NameCandidate[] {
	const { token } = words[index] as Word;
	const inner = found.map(withoutGiven);
	let from = index;
	while (from > 0 && (words[from - 1] as Word).token.start >= first.start) from--;
	let to = index + 1;
	while (to < words.length && (words[to] as Word).token.end <= last.end) to++;
	const left = words.slice(from, index);
	const right = words.slice(index + 1, to);
	const head = inner[0] as NameCandidate;
	const tail = inner[inner.length - 1] as NameCandidate;
	const before: NameCandidate[] = [];
	const behind: NameCandidate[] = [];
	const near = left.findLast((word) => word.token.kind === 'word');
	if (near) {
		const goesOn =
			head.type === 'person' &&
			head.start === token.start &&
			first.type === 'person' &&
			(near.known & (WORD.title | WORD.titleModifier | WORD.demonym | WORD.grammar)) === 0;
		if (goesOn) inner[0] = { ...head, start: first.start };
		else before.push(...rest(first, left, proof));
	}
	if (right.length > 0) {
		if ((found[found.length - 1] as Found).given)
			inner[inner.length - 1] = { ...(inner[inner.length - 1] as NameCandidate), end: Math.max(tail.end, last.end) };
		else behind.push(...rest(last, right, proof));
	}
	return [...before, ...inner, ...behind];
}

/** What is left of a name beside a damaged word, without titles and what is no name. */
function rest(name: NameCandidate, words: readonly Word[], { surnames }: Proof): NameCandidate[] {
	const naming = words.filter(
		({ token, known }) => token.kind === 'word' && (known & (WORD.title | WORD.titleModifier | WORD.grammar | WORD.calendar)) === 0,
	);
	const [first] = naming;
	const last = naming[naming.length - 1];
	if (!first || !last) return [];
	const alone = naming.length === 1;
	const type: NameType =
		alone && surnames.has(last.plain)
			? 'person'
			: alone && (first.known & WORD.demonym) !== 0
				? 'other'
				: alone && (first.known & (WORD.place | WORD.given)) === WORD.place
					? 'place'
					: name.type;
	if (alone && (first.known & WORD.common) !== 0 && !surnames.has(first.plain)) return [];
	return [{ start: first.token.start, end: Math.min(last.token.end, name.end), type, score: name.score, damage: undefined }];
}

/** The damaged names in a word that the article proves. */
function inWord(words: readonly Word[], index: number, proof: Proof): readonly Found[] {
	const word = words[index] as Word;
	const { token } = word;
	if (word.capital && word.opens && proof.sure.has(word.plain) && isBareSurname(word) && !isTagged(words, index))
		return [
			{ start: token.start, end: token.end, type: 'person', score: 0.7, damage: word.mixed ? 'mixed-alphabet' : undefined, given: false },
		];
	if (isTagged(words, index) || proof.surnames.has(word.plain) || proof.singles.has(word.plain)) return lowerCase(words, index, proof);
	if (word.plain.includes('-') && capitalCuts(word).every((at) => at === 0 || token.text.charAt(at - 1) === '-'))
		return hyphenated(word, proof);
	if ((word.known & ~WORD.family) === 0 || token.shape === 'mixed') return glued(words, index, proof);
	return token.shape === 'lower' ? lowerCase(words, index, proof) : NOTHING;
}

const NOTHING: readonly Found[] = [];

/** Whether a word can only be the surname that the article proves: `Osterman` at the start of a headline. */
function isBareSurname({ token, plain, known }: Word): boolean {
	if (plain.length < 4 || isOrdinaryWord(plain) || PLAIN_IN_CAPITALS.has(token.text)) return false;
	return (known & (WORD.place | WORD.demonym | WORD.organisation | WORD.organisationHead | WORD.title | WORD.role | WORD.calendar)) === 0;
}

// ── glued words ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The proved names in a word that copy has glued together: `byViktorOsterman`, `Ostermanand`, `PresidentErik` before his surname. */
function glued(words: readonly Word[], index: number, proof: Proof): readonly Found[] {
	const word = words[index] as Word;
	const starts = capitalCuts(word);
	if (starts.length === 1 && word.cuts.length === 0) return lowerCase(words, index, proof);
	const { text, start: offset } = word.token;
	const found: Found[] = [];
	const add = (start: number, end: number, type: NameType, given = false) =>
		void found.push({ start: offset + start, end: offset + end, type, score: 0.75, damage: 'glued', given });
	let given: number | undefined;
	for (const [i, start] of starts.entries()) {
		const end = starts[i + 1] ?? text.length;
		const plain = word.plain.slice(start, end).replace(/-$/, '');
		const next = starts[i + 1] === undefined ? undefined : word.plain.slice(starts[i + 1], starts[i + 2] ?? text.length);
		const whole = starts.length > 1 ? provedType(plain, proof) : undefined;
		if (whole && !(next !== undefined && isGivenBefore(plain, next, proof))) {
			add(given ?? start, end, whole);
			given = undefined;
			continue;
		}
		if (next !== undefined && isGivenBefore(plain, next, proof)) {
			given ??= start;
			continue;
		}
		if (starts.length > 1 && next === undefined && isGivenOfNext(words, index, plain, proof)) {
			add(given ?? start, end, 'person', true);
			continue;
		}
		const cuts = starts.length === 1 ? word.cuts : gluedCuts({ kind: 'word', text: text.slice(start, end) }, plain, classesOf(plain));
		const part = frontOf(plain, cuts, proof);
		if (part) {
			add(given ?? start, start + part.length, part.type);
			given = undefined;
		}
		// OstermanIlona: two people whom nothing parts
		else if (found.length > 0 && next === undefined && (classesOf(plain) & (WORD.given | WORD.common | WORD.place)) === WORD.given)
			add(start, end, 'person');
		// a word that nothing explains: OpenOsterman is somebody’s brand
		else if (starts.length === 1) return lowerCase(words, index, proof);
		else if (given !== undefined || !isGlue(plain, isUpper(text.charCodeAt(start)), found.length > 0)) return NOTHING;
	}
	return found;
}

/** Whether a word of a glued one only stands next to the name: `saidOsterman`, `TheOsterman`, `OstermanMonday`, but not `OpenOsterman`. */
function isGlue(plain: string, capital: boolean, behind: boolean): boolean {
	const known = classesOf(plain);
	if (capital)
		return (known & (WORD.title | WORD.calendar | (behind ? 0 : WORD.titleModifier | WORD.grammar | WORD.demonym | WORD.place))) !== 0;
	return isGlueBefore(plain);
}

/** What a word names of which the article proves it: a surname or a known place. */
function provedType(plain: string, { surnames, singles, short, places }: Proof): NameType | undefined {
	return surnames.has(plain) || singles.has(plain) || short.has(plain) ? 'person' : places.has(plain) ? 'place' : undefined;
}

/** Whether a word is the given name of whose surname, or surname and glue, stands behind it. */
function isGivenBefore(plain: string, next: string, { surnames }: Pick<Proof, 'surnames'>): boolean {
	for (let end = next.length; end > 2; end--) if (surnames.get(next.slice(0, end))?.has(plain)) return true;
	return false;
}

/** Whether the next word is the surname to a given name: proved, or by the look of both. */
function isGivenOfNext(words: readonly Word[], index: number, plain: string, { surnames }: Proof): boolean {
	const next = words[index + 1];
	if (!next || !follows(words, index, index + 1) || next.token.kind !== 'word') return false;
	if (surnames.get(next.plain)?.has(plain)) return true;
	return (
		(classesOf(plain) & (WORD.given | WORD.common)) === WORD.given &&
		next.capital &&
		(next.known & ~(WORD.family | WORD.given | WORD.particle)) === 0
	);
}

/** Names of fewer letters count only in front of a longer word than `is` or `in`. */
const SHORTEST_GLUED = 5;
const SHORTEST_PLACE = 4;
/** Words that surnames end in as well. */
const RISKY = new Set(['as', 'on', 'an', 'he', 'or']);

/** A proved name at the front of a word. */
function frontOf(plain: string, cuts: readonly number[], proof: Proof): { readonly length: number; readonly type: NameType } | undefined {
	let type = 'person' as NameType;
	const length = splitGlued(
		{ plain, cuts },
		3,
		(part) => {
			const proved = provedType(part, proof);
			if (!proved || (proved === 'place' && part.length < SHORTEST_PLACE)) return false;
			const behind = plain.length - part.length;
			if (proved === 'person' && behind < 3 && part.length < (RISKY.has(plain.slice(part.length)) ? 7 : SHORTEST_GLUED)) return false;
			type = proved;
			return true;
		},
		isGlueBehind,
	);
	if (!length || (type === 'place' && /(?:is|an|as|a|he)$/.test(plain.slice(length)))) return undefined;
	return { length, type };
}

/** `Osterman-led`, `pro-Osterman`, `the Osterman-Solberg talks`: proved surnames and nothing but ordinary words beside them. */
function hyphenated({ token, plain }: Word, { surnames }: Proof): readonly Found[] {
	if (plain.length !== token.text.length || surnames.has(plain)) return NOTHING;
	const found: Found[] = [];
	let start = token.start;
	for (const part of plain.split('-')) {
		const end = start + part.length;
		if (surnames.has(part) && part.length > 3) {
			// with its capital it is no damage: whoever found the names has left it out
			if (isUpper(token.text.charCodeAt(start - token.start))) return NOTHING;
			found.push({ start, end, type: 'person', score: 0.7, damage: 'lower-case', given: false });
		} else if (!isOrdinaryWord(part) && !PREFIXES.has(part)) return NOTHING;
		start = end + 1;
	}
	return found;
}

const PREFIXES = new Set('pro anti ex non post pre'.split(' '));

// ── lower case ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A proved surname in lower case, or a given name in front of its surname. */
function lowerCase(words: readonly Word[], index: number, proof: Proof): readonly Found[] {
	const { token, plain, known } = words[index] as Word;
	if (token.shape !== 'lower' || plain.length < 3 || (known & WORD.particle) !== 0 || isTagged(words, index)) return NOTHING;
	const given = isGivenOfLower(words, index, proof);
	if (!given && !(proof.surnames.has(plain) && isSurnameInLower(words, index, proof))) {
		if (!proof.places.has(plain) || (known & WORD.place) === 0 || isOrdinaryWord(plain) || proof.lowered(plain) > 0) return NOTHING;
		return [{ start: token.start, end: token.end, type: 'place', score: 0.7, damage: 'lower-case', given: false }];
	}
	return [{ start: token.start, end: token.end, type: 'person', score: 0.7, damage: 'lower-case', given }];
}

function isSurnameInLower(words: readonly Word[], index: number, { surnames, sure, lowered }: Proof): boolean {
	const { plain, known } = words[index] as Word;
	const given = words[index - 1];
	if (given && (given.known & WORD.given) !== 0 && follows(words, index - 1, index) && surnames.get(plain)?.has(given.plain)) return true;
	// President bush, Mr. sivaram
	const before = words[index - 1]?.token.text === '.' ? words[index - 2] : words[index - 1];
	if (before?.capital && (before.known & WORD.title) !== 0 && (known & WORD.grammar) === 0) return true;
	if (isOrdinaryWord(plain) || plain.length < 4) return false;
	if ((known & (WORD.particle | WORD.title | WORD.role | WORD.placeNoun | WORD.organisationNoun | WORD.organisationHead)) !== 0)
		return false;
	if (!sure.has(plain)) return false;
	// mayor osterman, osterman said, said osterman: also where the copy hardly ever writes it with a capital
	const next = words[index + 1];
	if (next?.plain === "'s") return true;
	if (SPEAKS & ((given?.known ?? 0) | (next && follows(words, index, index + 1) ? next.known & WORD.saying : 0))) return true;
	const more = lowered(plain);
	return more < 0 || (more === 0 && (known & WORD.family) !== 0);
}

/** What stands at a surname and at hardly any other word. */
const SPEAKS = WORD.title | WORD.saying;

/** Whether a given name in lower case stands right in front of the surname that the article gives it. */
function isGivenOfLower(words: readonly Word[], index: number, { surnames }: Proof): boolean {
	const { plain } = words[index] as Word;
	const next = words[index + 1];
	return (
		next !== undefined &&
		follows(words, index, index + 1) &&
		!(isOrdinaryWord(next.plain) && isOrdinaryWord(plain)) &&
		(surnames.get(next.plain)?.has(plain) ?? false)
	);
}

// ── what belongs together ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Given name and surname that were found apart as one: `viktor Osterman`, `WALE OSTERMAN`. */
function joined(
	names: readonly NameCandidate[],
	{ words }: Scan,
	{ surnames }: Proof,
	given: ReadonlySet<number>,
): readonly NameCandidate[] {
	let all: NameCandidate[] | undefined;
	let at = 0;
	for (let i = 0; i + 1 < (all ?? names).length; i++) {
		const list: readonly NameCandidate[] = all ?? names;
		const [left, right] = [list[i] as NameCandidate, list[i + 1] as NameCandidate];
		if (right.type !== 'person' || left.type === 'place' || right.start - left.end > 2) continue;
		while (at < words.length && (words[at] as Word).token.start < right.start) at++;
		const [before, first] = [words[at - 1], words[at]];
		if (!before || !first || before.token.end !== left.end || first.token.start !== right.start || !follows(words, at - 1, at)) continue;
		// Democrat Bill, Clinton: only what is nothing but the given name goes on
		if (left.type !== 'person' && before.token.start > left.start) continue;
		const own = plainWithin(before, left);
		if (!given.has(left.end) && (!surnames.get(plainWithin(first, right))?.has(own) || surnames.has(own))) continue;
		all ??= [...names];
		all.splice(i, 2, { ...right, start: left.start, damage: right.damage ?? left.damage });
		i--;
	}
	return all ?? names;
}

/** Two people whose surnames stand side by side where copy has lost the word between them, as two: `with Ostermann Varga's meeting`. */
function parted(names: readonly NameCandidate[], { words }: Scan, { surnames }: Proof): readonly NameCandidate[] {
	let all: NameCandidate[] | undefined;
	let at = 0;
	for (let n = 0; n < names.length; n++) {
		const name = names[n] as NameCandidate;
		while (at < words.length && (words[at] as Word).token.end <= name.start) at++;
		const first = words[at];
		const last = words[at + 1];
		if (first && last && isTwoPeople(name, first, last, surnames)) {
			all ??= names.slice(0, n);
			all.push({ ...name, end: first.token.end }, { ...name, start: last.token.start });
		} else all?.push(name);
	}
	return all ?? names;
}

/** Whether a name that two words may make up is two people's. */
function isTwoPeople(name: NameCandidate, first: Word, last: Word, surnames: Proof['surnames']): boolean {
	if (name.type !== 'person' || name.damage !== undefined || last.token.end !== name.end || first.token.start !== name.start) return false;
	const one = first.plain;
	const others = surnames.get(one);
	const bearers = others && surnames.get(last.plain);
	if (!bearers || one === last.plain || (bearers.has(one) && bearers.size === 1)) return false;
	// Ishikawa Haruka and Haruka Ishikawa: one person, with the surname first or last
	if (bearers.has(one) && others.has(last.plain)) return false;
	// Andrias Lund and Andreas Lund, beside Eva Andrias: a given name spelt in two ways
	return ![...bearers].some((bearer) => isLetterOff(one, bearer));
}

/** Whether two words of five letters and more differ in one letter, which is neither the first nor the last. */
function isLetterOff(a: string, b: string): boolean {
	if (a.length !== b.length || a.length < 5 || a.at(0) !== b.at(0) || a.at(-1) !== b.at(-1)) return false;
	let off = 0;
	for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) off++;
	return off === 1;
}
