import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Gender, NameCandidate, Nominal, Paragraph, Pronoun, Token } from '../facts.ts';
import {
	ABBREVIATED_TITLES,
	COMPLEMENT_NOUNS,
	NEEDS_MODIFIER,
	REPORT_VERBS,
	ROLES,
	type Role,
	TITLE_MODIFIERS,
} from '../lexicons/roles.ts';

/** How far a description may reach, in tokens to either side of its noun. */
const LONGEST_TITLE = 16;
const LONGEST_APPOSITION = 28;
/** The most words between article and noun: `the then Russian first deputy prime minister`. */
const MOST_MODIFIERS = 7;

/** A paragraph with, for every token, the name that it belongs to. */
interface Reading {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** The index in `names` of the person whose name a token carries (in glued copy, whole or in part); -1 for none. */
	readonly person: Int32Array;
	/** Likewise for all other names. */
	readonly other: Int32Array;
	readonly names: readonly NameCandidate[];
	/** In headlines with capitals everywhere a capital says nothing. */
	readonly capitalsMeanNothing: boolean;
}

/** A noun phrase around a role noun, in token indices; `end` is behind its last token. */
interface Phrase {
	readonly start: number;
	readonly head: number;
	readonly end: number;
	readonly role: Role;
}

/**
 * Titles before names, appositions behind and before them and free descriptions of people (paragraph offsets, sorted by start). A title in
 * the plural stands with all names of its list. Linear: every search is bounded.
 */
export function recognizeNominals(paragraph: Paragraph, names: readonly NameCandidate[]): readonly Nominal[] {
	const reading = readNames(paragraph, names);
	const found: Nominal[] = [];
	const taken: Span[] = [];
	const add = (phrase: Phrase, use: Nominal['use'], described: readonly NameCandidate[]) => {
		const nominal = nominalOf(reading, phrase, use, described);
		found.push(nominal);
		if (use !== 'title' || described.length > 0) taken.push(nominal);
	};
	for (const [index, name] of names.entries()) {
		if (name.type !== 'person') continue;
		const honorific = titleBefore(reading, name);
		// Conservative MP Sir Graham Bray: two titles
		const office = honorific && titleOver(reading, honorific);
		if (honorific && office) add(honorific, 'title', [name]);
		const before = office ?? honorific;
		if (before) {
			const list = before.role.plural ? listFrom(reading, index) : [name];
			add(before, hasArticle(reading, before) ? 'apposition' : 'title', list);
		}
		const behind = appositionBehind(reading, name);
		if (behind) add(behind, 'apposition', behind.role.plural ? listUpTo(reading, index) : eachItsOwn(reading, index, behind));
		else if (!before || before.role.kind === 'honorific') {
			const ahead = appositionAhead(reading, name, before?.start ?? firstToken(reading, name));
			if (ahead && !taken.some((span) => touchesPhrase(reading, span, ahead))) add(ahead, 'apposition', [name]);
		}
	}
	for (const phrase of freePhrases(reading)) add(phrase, 'free', []);
	return withoutOverlaps(found);
}

/** Third-person pronouns (paragraph offsets, sorted by start). */
export function recognizePronouns(paragraph: Paragraph): readonly Pronoun[] {
	const pronouns: Pronoun[] = [];
	for (const { start, end, kind, lower, shape, text } of paragraph.tokens) {
		if (kind !== 'word') continue;
		const known = PRONOUNS.get(lower);
		// HE may be a headline, US is a country; a pronoun in capitals of a paragraph in capitals is not worth the risk
		if (known && !(shape === 'upper' && text.length > 1)) pronouns.push({ start, end, ...known });
	}
	return pronouns;
}

const PRONOUNS: ReadonlyMap<string, Omit<Pronoun, keyof Span>> = new Map([
	...pronouns('he him himself', 'male', false, false),
	...pronouns('his', 'male', false, true),
	...pronouns('she herself hers', 'female', false, false),
	...pronouns('her', 'female', false, true),
	...pronouns('they them themselves', undefined, true, false),
	...pronouns('their theirs', undefined, true, true),
]);

function pronouns(words: string, gender: Gender | undefined, plural: boolean, possessive: boolean): [string, Omit<Pronoun, keyof Span>][] {
	return words.split(' ').map((word) => [word, { gender, plural, possessive }]);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const ARTICLES = set('the a an this that another');
const POSSESSIVES = set('his her its their our my your whose');
const OBJECTS = set('me him us them himself herself itself themselves');
const BEHIND_NOUN = set('of for to at in from on');
/** Words on which no noun phrase goes on. */
const STOPS = set(
	`and or but nor so yet as if when while because although though since until unless after before during than then where why how what
	with without by about against between among through over under into onto upon within despite amid per via like near inside outside
	across behind beyond toward towards around throughout there here not no i you he she it we they him them me us himself herself itself
	themselves this that these those the a an his her its their our my your whose who whom which also too even only just both either
	neither each every all any some many few more most much several such same other another both for from of in on at to if up down off out`,
);
/** What may stand at the start of a sentence with a capital without belonging to the title behind it. */
const NO_TITLE_WORDS = set(
	`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
	december yesterday today tomorrow meanwhile earlier later however according also reportedly i breaking watch video exclusive update
	mr mrs ms says said tells told meets calls warns asks urges visits ask tell call meet see thank thanks email`,
);
/** Nouns that a preposition other than `of` hangs on without doubt. */
const SPEAKS_FOR = set(
	'spokesman spokeswoman spokesperson secretary minister commissioner director candidate representative officer head chief coordinator',
);
const SENT_TO = set(
	'ambassador envoy adviser advisor aide heir consul attaché attache assistant counsellor counselor consultant successor',
);

function readNames({ text, tokens, zone }: Paragraph, names: readonly NameCandidate[]): Reading {
	const person = new Int32Array(tokens.length).fill(-1);
	const other = new Int32Array(tokens.length).fill(-1);
	let t = 0;
	for (const [index, name] of names.entries()) {
		while (t < tokens.length && (tokens[t] as Token).end <= name.start) t++;
		for (let k = t; k < tokens.length && (tokens[k] as Token).start < name.end; k++) (name.type === 'person' ? person : other)[k] = index;
	}
	return { text, tokens, person, other, names, capitalsMeanNothing: zone === 'headline' || zone === 'subheading' };
}

function at(reading: Reading, index: number): Token | undefined {
	return reading.tokens[index];
}

function firstToken({ tokens }: Reading, name: Span): number {
	return firstEndingAfter(tokens, name.start);
}

/** The index of the first token that starts behind a name, or that only begins in it (`Dahlvisited`). */
function tokenBehind(reading: Reading, name: Span): number {
	let t = firstToken(reading, name);
	while (t < reading.tokens.length && (reading.tokens[t] as Token).end <= name.end) t++;
	return t;
}

// ── titles ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `Norwegian Fisheries Minister` Nils Dahl, `Lt. Gen.` Ann Berg, `a spokesman for the port` Jan Holm. */
function titleBefore(reading: Reading, name: NameCandidate): Phrase | undefined {
	const first = firstToken(reading, name);
	return titleUpTo(reading, first, (reading.tokens[first] as Token).start < name.start);
}

/** The office in front of `Dr.` or `Sir`. */
function titleOver(reading: Reading, honorific: Phrase): Phrase | undefined {
	if (honorific.role.kind !== 'honorific' || honorific.start < 1) return undefined;
	const office = titleUpTo(reading, honorific.head, false);
	return office && office.role.kind !== 'honorific' ? office : undefined;
}

/** The title that ends before a token, or with `glued` in it. */
function titleUpTo(reading: Reading, first: number, glued: boolean): Phrase | undefined {
	const last = glued ? first : first - 1;
	if (last < 0 || (reading.tokens[last] as Token).sentence !== (reading.tokens[first] as Token).sentence) return undefined;
	const direct = glued ? undefined : headEndingAt(reading, last);
	if (direct) {
		// an honorific has nothing in front of it but others: Prof. Dr.
		const start = direct.role.kind === 'honorific' ? startOfHonorifics(reading, direct.head) : startOfTitle(reading, direct.head);
		return { ...direct, start, end: first };
	}
	const end = glued ? first + 1 : first;
	const token = reading.tokens[last] as Token;
	if (!glued && token.shape === 'lower' && !COMPLEMENT_NOUNS.has(token.lower)) return undefined;
	// back over a complement: words, `of`, `the`, `and`, no marks, no verbs, nobody else's name
	for (let i = last; i > 0 && i > last - LONGEST_TITLE; i--) {
		const word = reading.tokens[i] as Token;
		if (word.kind !== 'word' || (reading.person[i] !== -1 && !(glued && i === last))) return undefined;
		if (REPORT_VERBS.has(word.lower)) return undefined;
		if (!BEHIND_NOUN.has(word.lower)) continue;
		const head = headEndingAt(reading, i - 1);
		if (!head || !attaches(head.role, word.lower)) {
			if (word.lower !== 'of' && word.lower !== 'for') return undefined;
			continue;
		}
		const start = startOfTitle(reading, head.head);
		const article = at(reading, start - 1);
		return { ...head, start: article && ARTICLES.has(article.lower) ? start - 1 : start, end };
	}
	return undefined;
}

/** The role noun at a token; for `Lt.` with its point. */
function headEndingAt(reading: Reading, index: number): Phrase | undefined {
	let head = index;
	if (at(reading, head)?.text === '.' && ABBREVIATED_TITLES.has(at(reading, head - 1)?.lower ?? '')) head--;
	const token = at(reading, head);
	if (token?.kind !== 'word' || reading.person[head] !== -1) return undefined;
	const role = roleAt(reading, head);
	if (!role) return undefined;
	if (role.kind === 'honorific' && (token.shape === 'lower' || reading.person[head + 1 === index ? index + 1 : head + 1] === -1))
		return undefined;
	return { start: head, head, end: index + 1, role };
}

function startOfHonorifics({ tokens }: Reading, head: number): number {
	let start = head;
	for (let i = head - 1; i >= 0 && tokens[i]?.sentence === tokens[head]?.sentence; i--) {
		const { text, lower, shape } = tokens[i] as Token;
		if (text === '.' && ABBREVIATED_TITLES.has(tokens[i - 1]?.lower ?? '')) continue;
		if (shape !== 'title' || (ROLES.get(lower)?.kind !== 'honorific' && !ABBREVIATED_TITLES.has(lower))) break;
		start = i;
	}
	return start;
}

/** Where a title begins whose noun stands at `head`: back over adjectives, offices, places and organisations. */
function startOfTitle(reading: Reading, head: number): number {
	const { tokens } = reading;
	let start = head;
	for (let i = head - 1; i >= 0 && i > head - LONGEST_TITLE; i--) {
		const token = tokens[i] as Token;
		if (token.sentence !== (tokens[head] as Token).sentence) break;
		if (reading.person[i] !== -1) {
			// Dahl's spokesman keeps its owner
			break;
		}
		if (token.text === '.' && ABBREVIATED_TITLES.has(at(reading, i - 1)?.lower ?? '')) continue;
		if (token.kind === 'number') {
			if (!/^\d{1,3}(?:st|nd|rd|th)|-year-old$/.test(token.text)) break;
		} else if (token.kind !== 'word') break;
		else if (token.lower === "'s") {
			const owner = reading.other[i - 1] ?? -1;
			const person = reading.person[i - 1] ?? -1;
			if (owner === -1 && person === -1) break;
			start = firstToken(reading, reading.names[Math.max(owner, person)] as NameCandidate);
			break;
		} else if (token.lower === 'and' || token.lower === '&') {
			const left = tokens[i - 1];
			if (
				left?.shape !== 'title' ||
				reading.other[i - 1] !== -1 ||
				reading.person[i - 1] !== -1 ||
				(tokens[i + 1] as Token).shape !== 'title'
			)
				break;
			if (NO_TITLE_WORDS.has(left.lower)) break;
			// Deputy Prime Minister and Industry Minister Jan Holm is one man, the President and Prime Minister Jan Holm may be two
			if (
				ROLES.has(left.lower) &&
				(!isTitleWord(reading, i - 2) || ARTICLES.has(at(reading, startOfTitle(reading, i - 1) - 1)?.lower ?? ''))
			)
				break;
			continue;
		} else if (!isTitleWord(reading, i)) break;
		start = i;
	}
	return start;
}

function isTitleWord(reading: Reading, index: number): boolean {
	const token = reading.tokens[index];
	if (token?.kind !== 'word') return false;
	if (token.lower === 'under' && token.shape === 'title' && at(reading, index + 1)?.lower === 'secretary') return true;
	if (TITLE_MODIFIERS.has(token.lower) || ROLES.has(token.lower)) return !(token.lower === 'then' && token.shape === 'title');
	if (reading.other[index] !== -1) return true;
	if (token.shape === 'lower' || token.shape === 'none')
		return /^(?!years?-).*-(?:born|based|backed|old|elect|language|wing|installed|appointed)$/.test(token.lower);
	return !reading.capitalsMeanNothing && !STOPS.has(token.lower) && !NO_TITLE_WORDS.has(token.lower) && !REPORT_VERBS.has(token.lower);
}

function hasArticle(reading: Reading, phrase: Phrase): boolean {
	return ARTICLES.has(at(reading, phrase.start)?.lower ?? '');
}

/** The names of a list from one on: `A`, `A and B`, `A, B and C`. */
function listFrom(reading: Reading, index: number): NameCandidate[] {
	const list = [reading.names[index] as NameCandidate];
	for (let i = index + 1; i < reading.names.length && list.length < 12; i++) {
		const next = reading.names[i] as NameCandidate;
		if (next.type === 'place') continue;
		const between = reading.text.slice((list[list.length - 1] as NameCandidate).end, next.start);
		if (next.type !== 'person' || !LIST_LINK.test(between)) break;
		list.push(next);
		if (between.includes('and')) break;
	}
	return list;
}

/** The names of a list up to one; only the one itself if no `and` joins it to the one before. */
function listUpTo(reading: Reading, index: number): NameCandidate[] {
	const list = [reading.names[index] as NameCandidate];
	for (let i = index - 1; i >= 0 && list.length < 12; i--) {
		const before = reading.names[i] as NameCandidate;
		const between = reading.text.slice(before.end, (list[0] as NameCandidate).start);
		if (before.type !== 'person' || !LIST_LINK.test(between) || between.includes('and') !== (list.length === 1)) break;
		list.unshift(before);
	}
	return list;
}

/** Two names before two titles that `and` joins, `Jan Holm and Ida Berg, the minister of fisheries and the mayor of Elder`; else the one name. */
function eachItsOwn(reading: Reading, index: number, { head, end }: Phrase): NameCandidate[] {
	const list = listUpTo(reading, index);
	let titles = 1;
	for (let i = head + 1; i < end - 1; i++)
		if (at(reading, i)?.lower === 'and' && ARTICLES.has(at(reading, i + 1)?.lower ?? '') && phraseFrom(reading, i + 1, false)) titles++;
	return titles === list.length ? list : [reading.names[index] as NameCandidate];
}

/** Between two names of a list, also `… of Norway and …` */
const LIST_LINK = /^(?: of (?:the )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)?(?:, ?(?:and )?| and | & )$/u;

// ── appositions ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Dahl, `the chief of staff of the President of Norway`, …; Holm, 52, `mayor of Elder`. */
function appositionBehind(reading: Reading, name: NameCandidate): Phrase | undefined {
	let t = tokenBehind(reading, name);
	if (!OPENS_APPOSITION.has(at(reading, t)?.text ?? '')) return undefined;
	t++;
	if (at(reading, t)?.kind === 'number' && at(reading, t + 1)?.text === ',') t += 2;
	const phrase = phraseFrom(reading, t, true);
	if (!phrase || phrase.role.kind === 'honorific') return undefined;
	if (reading.person[phrase.head + 1] !== undefined && (reading.person[phrase.head + 1] as number) !== -1) return undefined; // it is the next one's title
	let end = endOfApposition(reading, phrase.head + 1);
	if (end === undefined) return undefined;
	while (end > phrase.head + 1 && /^(?:and|or)$/.test(at(reading, end - 1)?.lower ?? '')) end--;
	const bare = phrase.start === t && !hasArticle(reading, phrase) && !POSSESSIVES.has(at(reading, t)?.lower ?? '');
	if (bare && phrase.role.kind !== 'office' && end === phrase.head + 1 && phrase.head === t) return undefined;
	return { ...phrase, end };
}

const OPENS_APPOSITION = set(', ( – — -- -');

/**
 * Where an apposition ends whose noun stands before `from`: at a comma, bracket, dash, relative pronoun or the end of the sentence.
 * Undefined if a verb comes first: then it is no apposition but the next clause (`…, the mayor said`).
 */
function endOfApposition(reading: Reading, from: number): number | undefined {
	const { tokens } = reading;
	const sentence = at(reading, from - 1)?.sentence;
	for (let i = from; i < from + LONGEST_APPOSITION; i++) {
		const token = tokens[i];
		if (!token || token.sentence !== sentence) return i;
		if (token.kind === 'punctuation' && token.text !== '.' && token.text !== '-') return i;
		if (token.text === '.' && !(ABBREVIATED_TITLES.has(at(reading, i - 1)?.lower ?? '') && at(reading, i + 1)?.sentence === sentence))
			return i;
		if (RELATIVES.has(token.lower) || (token.lower === 'and' && isVerb(at(reading, i + 1)))) return i;
		if (isVerb(token)) return undefined;
	}
	return undefined;
}

const RELATIVES = set('who whom whose which that where when');

function isVerb(token: Token | undefined): boolean {
	return token?.shape === 'lower' && REPORT_VERBS.has(token.lower) && !RELATIVES.has(token.lower);
}

/** `The chief of staff of Norwegian President Nils Dahl`, Jan Holm, … */
function appositionAhead(reading: Reading, name: NameCandidate, first: number): Phrase | undefined {
	const comma = first - 1;
	if (at(reading, comma)?.text !== ',') return undefined;
	const sentence = at(reading, first)?.sentence;
	if (at(reading, tokenBehind(reading, name))?.lower === 'and' && reading.person[tokenBehind(reading, name) + 1] !== -1) return undefined; // a list
	let found: Phrase | undefined;
	for (let i = comma - 1; i >= 0 && i > comma - LONGEST_TITLE; i--) {
		const token = reading.tokens[i] as Token;
		if (token.sentence !== sentence || (token.kind === 'punctuation' && token.text !== '.') || isVerb(token)) break;
		const opens =
			ARTICLES.has(token.lower) || POSSESSIVES.has(token.lower) || (at(reading, i - 1)?.sentence !== sentence && token.shape === 'title');
		if (!opens) continue;
		const phrase = phraseFrom(reading, i, true);
		if (!phrase || phrase.role.plural || (reading.person[phrase.head + 1] ?? -1) !== -1) continue;
		const linked = phrase.head + 1 === comma || BEHIND_NOUN.has(at(reading, phrase.head + 1)?.lower ?? '');
		if (linked && endOfApposition(reading, phrase.head + 1) === comma) found = { ...phrase, end: comma };
	}
	if (!found) return undefined;
	// Holm, the mayor, Anna Berg: the description belongs to Holm
	const before = found.start - 1;
	return at(reading, before)?.text === ',' && (reading.person[before - 1] ?? -1) !== -1 ? undefined : found;
}

// ── free descriptions ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

function freePhrases(reading: Reading): Phrase[] {
	const phrases: Phrase[] = [];
	for (let i = 0; i < reading.tokens.length; i++) {
		const token = reading.tokens[i] as Token;
		const opens = ARTICLES.has(token.lower) || POSSESSIVES.has(token.lower) || (reading.other[i] !== -1 && isPossessed(reading, i));
		if (!opens) continue;
		const phrase = phraseFrom(reading, i, false);
		if (!phrase || phrase.role.kind === 'honorific' || (reading.person[phrase.head + 1] ?? -1) !== -1) continue;
		if (NEEDS_MODIFIER.has(phrase.role.head) && phrase.head - phrase.start < 2 && at(reading, phrase.head + 1)?.lower !== 'of') continue;
		if (goesOnAsNoun(at(reading, phrase.head + 1), at(reading, phrase.head + 2))) continue;
		const end = endOfComplement(reading, phrase.head);
		phrases.push({ ...phrase, end });
		i = end - 1;
	}
	return phrases;
}

/** Whether a name's last token is followed by 's: Russia's president. Only at its first token, so that it is read once. */
function isPossessed(reading: Reading, index: number): boolean {
	const name = reading.names[reading.other[index] as number] as NameCandidate;
	return firstToken(reading, name) === index && at(reading, tokenBehind(reading, name))?.lower === "'s";
}

/** Whether the role noun only describes the noun behind it: `the student union`, `the teacher shortage`, but not `the mayor beat her driver`. */
function goesOnAsNoun(next: Token | undefined, following: Token | undefined): boolean {
	if (next?.kind !== 'word' || next.shape !== 'lower') return false;
	if (next.lower === "'s" || STOPS.has(next.lower) || REPORT_VERBS.has(next.lower)) return false;
	if (following && (ARTICLES.has(following.lower) || POSSESSIVES.has(following.lower) || OBJECTS.has(following.lower))) return false;
	return !/(?:ed|s|ly|ing)$/.test(next.lower);
}

/** Behind the noun's `of …`, `for …` where it hangs on the noun for certain; else behind the noun itself. */
function endOfComplement(reading: Reading, head: number): number {
	const { tokens } = reading;
	const role = ROLES.get((tokens[head] as Token).lower) as Role;
	const preposition = tokens[head + 1];
	if (preposition?.sentence !== tokens[head]?.sentence || !preposition || !attaches(role, preposition.lower)) return head + 1;
	let end = head + 1;
	let lower = 0;
	for (let i = head + 2; i < tokens.length && i < head + LONGEST_TITLE; i++) {
		const token = tokens[i] as Token;
		const before = tokens[i - 1] as Token;
		if (token.sentence !== (tokens[head] as Token).sentence || token.kind !== 'word' || token.lower === "'s") break;
		if (ARTICLES.has(token.lower) || POSSESSIVES.has(token.lower)) {
			if (!BEHIND_NOUN.has(before.lower)) break;
			continue;
		}
		if (token.lower === 'of') {
			if (end !== i) break;
			lower = 0;
			continue;
		}
		if (token.lower === 'and') {
			if (token.start > 0 && tokens[i + 1]?.shape !== before.shape) break;
			if (before.shape !== 'title' || (reading.person[i + 1] ?? -1) !== -1 || ROLES.has(tokens[i + 1]?.lower ?? '')) break;
			continue;
		}
		if (STOPS.has(token.lower) || REPORT_VERBS.has(token.lower)) break;
		if (token.shape === 'lower') {
			// a verb behind the name of a place, or no noun at all: convicted a member of murdering
			if (end === i && isPlaceOrBody(reading, i - 1)) break;
			if (end === head + 1 && token.lower.endsWith('ing')) break;
			if (lower++ === 3 || (lower > 1 && token.lower.endsWith('ed'))) break;
		}
		end = i + 1;
	}
	return end;
}

/** Whether a token belongs to the name of a place or organisation, not to an adjective like `Norwegian`. */
function isPlaceOrBody(reading: Reading, index: number): boolean {
	const type = reading.names[reading.other[index] ?? -1]?.type;
	return type === 'place' || type === 'organization';
}

function attaches(role: Role, preposition: string): boolean {
	return preposition === 'of' || (preposition === 'for' && SPEAKS_FOR.has(role.head)) || (preposition === 'to' && SENT_TO.has(role.head));
}

/** The noun phrase that starts at a token: article or owner, adjectives, role noun. Its end is behind the noun. */
function phraseFrom(reading: Reading, start: number, bare: boolean): Phrase | undefined {
	const { tokens } = reading;
	const first = tokens[start];
	if (!first) return undefined;
	let i = start;
	if (ARTICLES.has(first.lower) || POSSESSIVES.has(first.lower)) i++;
	else if (reading.other[start] !== -1 && isPossessed(reading, start)) {
		i = tokenBehind(reading, reading.names[reading.other[start] as number] as NameCandidate) + 1;
	} else if (!bare) return undefined;
	let head: number | undefined;
	for (let left = MOST_MODIFIERS; i < tokens.length && left > 0; i++, left--) {
		const token = tokens[i] as Token;
		if (token.sentence !== first.sentence || reading.person[i] !== -1) break;
		if (token.kind === 'number') {
			if (head !== undefined || !/^\d{1,3}(?:st|nd|rd|th|-year-old)$/.test(token.text)) break;
			continue;
		}
		if (token.text === ',' && head === undefined && i > start + 1 && (tokens[i + 1]?.shape ?? 'none') === 'lower' && !bare) break;
		if (token.kind !== 'word') break;
		if (token.lower === "'s") {
			// the prime minister's spokesman; the minister's office stays with the minister
			const owned = ownedRole(reading, i + 1);
			if (owned === undefined) break;
			head = undefined;
			continue;
		}
		if (ROLES.has(token.lower) && ROLES.get(token.lower)?.kind !== 'honorific') head = i;
		else if (head !== undefined) {
			// Deputy Prime Minister: the first role noun was no head yet
			if (!TITLE_MODIFIERS.has(token.lower) || !ROLES.has(tokens[i + 1]?.lower ?? '')) break;
		} else if (STOPS.has(token.lower) || REPORT_VERBS.has(token.lower)) {
			if (token.lower !== 'then' && !(token.lower === 'and' && i > start + 1)) break;
		}
	}
	if (head === undefined) return undefined;
	return { start, head, end: head + 1, role: roleAt(reading, head) as Role };
}

/** The role that a noun names; in `Secretary General` and `attorney general` it is the first word that says it. */
function roleAt(reading: Reading, index: number): Role | undefined {
	const role = ROLES.get(at(reading, index)?.lower ?? '');
	const before = role?.head === 'general' ? ROLES.get(at(reading, index - 1)?.lower ?? '') : undefined;
	return before && GENERALS.has(before.head) ? before : role;
}

const GENERALS = set('secretary attorney governor director');

/** The index of a role noun at most two words on, for a possessive before it. */
function ownedRole(reading: Reading, from: number): number | undefined {
	for (let i = from; i < from + 3; i++) {
		const token = at(reading, i);
		if (token?.kind !== 'word' || (reading.person[i] ?? -1) !== -1 || STOPS.has(token.lower)) return undefined;
		if (ROLES.has(token.lower)) return i;
	}
	return undefined;
}

// ── results ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function nominalOf(reading: Reading, phrase: Phrase, use: Nominal['use'], described: readonly NameCandidate[]): Nominal {
	const start = (reading.tokens[phrase.start] as Token).start;
	const last = reading.tokens[phrase.end - 1] as Token;
	// glued copy: the phrase ends where the name begins
	const end = described.reduce((least, name) => (name.start >= start && name.start < least ? name.start : least), last.end);
	return {
		start,
		end: trimEnd(reading.text, start, end),
		head: phrase.role.head,
		gender: phrase.role.gender,
		plural: phrase.role.plural || described.length > 1,
		use,
		names: described.map((name) => ({ start: name.start, end: name.end })),
	};
}

function trimEnd(text: string, start: number, end: number): number {
	let i = end;
	while (i > start && /\s/.test(text.charAt(i - 1))) i--;
	return i;
}

function touchesPhrase(reading: Reading, span: Span, phrase: Phrase): boolean {
	return span.start === (reading.tokens[phrase.start] as Token).start;
}

/** Sorted by start; a free description inside or across another one is dropped, a title inside an apposition is not. */
function withoutOverlaps(nominals: readonly Nominal[]): Nominal[] {
	const sorted = [...nominals].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Nominal[] = [];
	let attachedTo = -1;
	const attached = sorted.filter((nominal) => nominal.use !== 'free');
	let next = 0;
	for (const nominal of sorted) {
		if (nominal.use !== 'free') {
			attachedTo = Math.max(attachedTo, nominal.end);
			kept.push(nominal);
			continue;
		}
		while (next < attached.length && (attached[next] as Nominal).start < nominal.start) next++;
		const following = attached[next];
		if (nominal.start < attachedTo || (following && following.start < nominal.end && following.use === 'apposition')) continue;
		if (following && following.start < nominal.end) continue;
		kept.push(nominal);
	}
	return kept;
}
