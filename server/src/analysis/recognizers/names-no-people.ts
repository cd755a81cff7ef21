import type { Span } from '../../text/span.ts';
import { isDigit, isLetter, isUpper } from '../../text/unicode.ts';
import type { NameCandidate, NameType, Paragraph } from '../facts.ts';
import { classesOf, PHRASES, plainForm, WORD } from './names-lexicon.ts';

/**
 * The names of every paragraph with places and firms as such that bear people’s names, where the article shows what they are:
 * `in Ferguson, a suburb`, `lawyers at Mayer Brown`. Somebody whom the article calls by title, age or full name stays a person. Same
 * length and order as `paragraphs` (paragraph offsets).
 */
export function withoutNamesakes(
	paragraphs: readonly Paragraph[],
	names: readonly (readonly NameCandidate[])[],
): readonly (readonly NameCandidate[])[] {
	const shown = new Map<string, Shown>();
	const bearers = new Set<string>();
	const seen = names.map((own, i) => (own.length === 0 ? NOTHING_SEEN : seenIn(own, paragraphs[i] as Paragraph)));
	for (const own of seen) {
		for (const { type, words, parts, firm } of own) {
			if (type !== 'person' || shown.has(words)) continue;
			if (parts.length > 1 && !firm) for (const part of parts) bearers.add(part);
			shown.set(words, { single: parts.length === 1, firm, person: false, said: false, types: NO_TYPES });
		}
	}
	if (shown.size === 0) return names;
	const firms = new Set<string>();
	seen.forEach((own, i) => {
		for (const name of own) {
			if (name.company) firms.add(name.company);
			const all = shown.get(name.words);
			if (!all) continue;
			name.shows ??= look((paragraphs[i] as Paragraph).text, name, all.single);
			if (name.shows === 'person') all.person = true;
			else if (name.shows === 'said') all.said = true;
			else if (name.shows !== 'nothing') add(all, name.shows);
		}
	});
	const types = new Map<string, NameType>();
	for (const [words, { single, firm, person, said, types: found }] of shown) {
		const type = firm ? 'organization' : found.size === 1 && !said ? [...found][0] : undefined;
		if (type && !person && !(single && bearers.has(words.toLowerCase()))) types.set(words, type);
		// Tidemark AG, and then Tidemark
		else if (single && !person && firms.has(words) && !bearers.has(words.toLowerCase())) types.set(words, 'organization');
		// Presidents Osterman and Halvard, and then Osterman taken for a firm
		else if (single && person && found.size === 0) types.set(words, 'person');
	}
	if (types.size === 0) return names;
	return names.map((own, i) => {
		const { text } = paragraphs[i] as Paragraph;
		const typeOf = (name: NameCandidate) => {
			const type = name.type === 'place' ? undefined : types.get(text.slice(name.start, name.end));
			return name.type === 'organization' && type !== 'person' ? undefined : type;
		};
		return own.some((name) => (typeOf(name) ?? name.type) !== name.type)
			? own.map((name) => ({ ...name, type: typeOf(name) ?? name.type }))
			: own;
	});
}

/** A name as its paragraph shows it (paragraph offsets). */
interface Seen extends Span {
	readonly type: NameType;
	readonly words: string;
	/** The words, in lower case. */
	readonly parts: readonly string[];
	/** Whether it is known to be a firm's, if it is somebody's. */
	readonly firm: boolean;
	/** The company whose full name it is. */
	readonly company: string | undefined;
	/** What stands around it, once somebody has asked. */
	shows: 'person' | 'said' | 'organization' | 'place' | 'nothing' | undefined;
}

const NOTHING_SEEN: readonly Seen[] = [];

/** What was seen of the names of a paragraph: an edit leaves those of all others as they were. */
const seenBefore = new WeakMap<readonly NameCandidate[], { readonly text: string; readonly seen: readonly Seen[] }>();

function seenIn(names: readonly NameCandidate[], { text }: Paragraph): readonly Seen[] {
	const known = seenBefore.get(names);
	if (known?.text === text) return known.seen;
	const seen = names.map(({ start, end, type }): Seen => {
		const words = text.slice(start, end);
		return {
			start,
			end,
			type,
			words,
			parts: words.toLowerCase().split(/[\s-]+/),
			firm: type === 'person' && isFirm(words),
			company: type === 'organization' ? companyIn(words) : undefined,
			shows: undefined,
		};
	});
	seenBefore.set(names, { text, seen });
	return seen;
}

/** What stands around the occurrences of one name. */
interface Shown {
	/** Whether it is one word. */
	readonly single: boolean;
	/** Whether it is known to be a firm's. */
	readonly firm: boolean;
	/** Whether anything says that it is somebody’s. */
	person: boolean;
	/** Whether it speaks, as people and firms do. */
	said: boolean;
	/** What else anything says that it names. */
	types: ReadonlySet<NameType>;
}

const NO_TYPES: ReadonlySet<NameType> = new Set();

function add(shown: Shown, type: NameType): void {
	if (!shown.types.has(type)) shown.types = new Set([...shown.types, type]);
}

/** So many characters before and behind a name are looked at. */
const NEAR = 48;

/** What the words around a name show it to be. */
function look(text: string, { start, end }: Span, single: boolean): NonNullable<Seen['shows']> {
	const before = text.slice(Math.max(0, start - NEAR), start);
	const behind = text.slice(end, end + NEAR);
	const last = lastWord(before);
	const tail = lastLetters(last.toLowerCase());
	const next = behind.charCodeAt(0) === COMMA ? 2 : 1;
	const described = behind.startsWith('a ', next) || behind.startsWith('an ', next) || behind.startsWith('the ', next);
	const known = last ? classesOf(plainForm(last.toLowerCase())) : 0;
	if (
		(isUpper(last.charCodeAt(0)) && (known & WORD.title) !== 0) ||
		((isDigit(behind.charCodeAt(next)) || TELLS_PERSON.some((word) => behind.startsWith(word, next))) && PERSON_BEHIND.test(behind))
	)
		return 'person';
	if (
		(BEFORE_FIRM.has(tail) && mayTellFirm(before, tail) && FIRM_BEFORE.test(before)) ||
		((next === 2 ? described && FIRMS.some((word) => behind.includes(word)) : TELLS_SHARES.some((word) => behind.startsWith(word, 1))) &&
			FIRM_BEHIND.test(behind))
	)
		return 'organization';
	if (single && (isSaid(behind) || ((known & WORD.saying) !== 0 && !before.endsWith('. ')))) return 'said';
	if (
		single &&
		((described && TOWNS.some((word) => behind.includes(word)) && TOWN_BEHIND.test(behind)) ||
			(next === 2 && isUpper(behind.charCodeAt(2)) && STATE_BEHIND.test(behind)) ||
			(BEFORE_TOWN.has(tail) && TOWN_BEFORE.test(before)))
	)
		return 'place';
	if (single && BEFORE_PLACE.has(tail) && IN.test(before) && !TRUST_IN.test(before) && !/^(?:['’]s?\b| v\.? |-)/.test(behind))
		return 'place';
	return 'nothing';
}

/** `^,?["”’]? ` and a word of saying. */
function isSaid(behind: string): boolean {
	let start = behind.charCodeAt(0) === COMMA ? 1 : 0;
	if ('"”’'.includes(behind.charAt(start) || ' ')) start++;
	if (behind.charAt(start++) !== ' ') return false;
	let end = start;
	while (isLetter(behind.charCodeAt(end)) && !isUpper(behind.charCodeAt(end))) end++;
	return end > start && (classesOf(behind.slice(start, end)) & WORD.saying) !== 0;
}

/** Whether what stands before `of`, `in` or `the` may be what `FIRM_BEFORE` asks for. */
function mayTellFirm(before: string, tail: string): boolean {
	if (tail !== 'of' && tail !== 'in' && tail !== 'the') return true;
	const lower = before.toLowerCase();
	return tail === 'the' ? lower.endsWith('at the ') : lower.endsWith(`shares ${tail} `);
}

function companyIn(words: string): string | undefined {
	const form = words.slice(words.lastIndexOf(' ') + 1);
	return COMPANY_FORMS.has(form.endsWith('.') ? form.slice(0, -1) : form) ? COMPANY.exec(words)?.[1] : undefined;
}

/** The word that stands before a space, or before the point of an abbreviation and a space; empty for none. */
function lastWord(before: string): string {
	let end = before.length - 1;
	if (before.charAt(end) !== ' ') return '';
	if (before.charAt(end - 1) === '.') end--;
	let start = end;
	while (start > 0 && (isLetter(before.charCodeAt(start - 1)) || "’'-".includes(before.charAt(start - 1)))) start--;
	return before.slice(start, end);
}

/** The letters of ASCII that a word in lower case ends with: all of it behind its last hyphen. */
function lastLetters(lower: string): string {
	let start = lower.length;
	while (start > 0 && lower.charCodeAt(start - 1) > 96 && lower.charCodeAt(start - 1) < 123) start--;
	return lower.slice(start);
}

const COMMA = 0x2c;
// what the patterns below begin or end with: few names have it beside them, and those are asked for the rest
const TELLS_PERSON = ['who', 'himself', 'herself', 'was born'];
const TELLS_SHARES = 'shares stock subsidiary customers franchise stores outlets'.split(' ');
const BEFORE_TOWN = new Set(['of', 'downtown']);
const BEFORE_PLACE = new Set('in near outside across throughout around'.split(' '));
const PERSON_BEHIND = /^,? (?:who|whose|himself|herself|was born|\d{2},)(?![\p{L}])/u;

/** A firm’s name of two words, the second of which says what it is in law. */
const COMPANY_FORMS = new Set('AG SE NV Ltd Limited Inc Corp Plc PLC SA GmbH LLC LLP Holdings Industries Group Technologies'.split(' '));
const COMPANY = new RegExp(String.raw`^(\p{Lu}[\p{L}’'-]+) (?:${[...COMPANY_FORMS].join('|')})\.?$`, 'u');

/** Words for what is a firm and nobody. */
const FIRM =
	'(?:firm|company|consultancy|agency|bank|brokerage|retailer|brand|startup|start-up|chain|airline|insurer|carmaker|conglomerate|supermarket|automaker|drugmaker)';
const FIRMS: readonly string[] = FIRM.slice(3, -1).split('|');
const BEFORE_FIRM = new Set(['at', 'the', 'of', 'in', 'up', ...FIRMS]);
const FIRM_BEFORE = new RegExp(
	String.raw`\b(?:(?:lawyers?|attorneys?|analysts?|economists?|partners?|executives?|employees|workers|staff|strategists?|consultants?|researchers|bankers?|brokers?|traders?|managers?|scientists?|engineers?|works?|worked|working|jobs?) at (?:the )?|shares (?:of|in) |(?:${FIRM}) )$`,
	'i',
);
const FIRM_BEHIND = new RegExp(
	String.raw`^(?:, (?:an?|the) (?:[\p{L}-]+ ){0,4}${FIRM}(?=[,.;)]| (?:that|which|based|in|with|of|from|specialising|specializing)\b)| (?:shares|stock|subsidiary|customers|franchise|stores|outlets) )`,
	'u',
);
const TOWNS = 'suburb town city village hamlet borough resort municipality settlement neighborhood neighbourhood'.split(' ');
const TOWN_BEHIND = new RegExp(String.raw`^,? (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:${TOWNS.join('|')})(?![\p{L}’'])`, 'u');
const TOWN_BEFORE =
	/\b(?:residents|inhabitants|streets|city|town|village|suburb|outskirts|city centre|downtown|(?:town|city) hall|harbou?r|port|[Mm]ayor(?:ess)?) of $|\bdowntown $/;
const IN = /\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hroughout|[Aa]round) $/;
/** Behind which `in` tells no place. */
const TRUST_IN =
	/\b(?:confidence|faith|trust|trusts|trusted|interest|interested|belie[fv]\w*|see|seen|sees|saw|found|find|disappointed|like|role|as|invest\w*|hope|hopes|ally|rival|opponent|leader|man|woman|stake|shares?|confides?|confided|engaged|investor|investment|revolved|revolves|built|centred|centered|based|faces?|something|believer|reel(?:ed)?|rein(?:ed)?|put|bring|brings|brought|bringing|call(?:ed)?|sent|send|let|come|comes|came|get|gets|got|join(?:s|ed)?) (?:in|near|around|across|outside) $/i;

/** `Ferguson, Missouri,` */
const STATE_BEHIND = new RegExp(
	String.raw`^, (?:Ala|Alaska|Alabama|Ariz|Arizona|Ark|Arkansas|Calif|California|Colo|Colorado|Conn|Connecticut|Del|Delaware|Fla|Florida|Ga|Georgia|Idaho|Ill|Illinois|Ind|Indiana|Iowa|Kan|Kansas|Ky|Kentucky|La|Louisiana|Maine|Md|Maryland|Mass|Massachusetts|Mich|Michigan|Minn|Minnesota|Miss|Mississippi|Mo|Missouri|Mont|Montana|Neb|Nebraska|Nev|Nevada|N\.H|New Hampshire|N\.J|New Jersey|N\.M|New Mexico|N\.Y|New York|N\.C|North Carolina|N\.D|North Dakota|Ohio|Okla|Oklahoma|Ore|Oregon|Pa|Pennsylvania|R\.I|Rhode Island|S\.C|South Carolina|S\.D|South Dakota|Tenn|Tennessee|Tex|Texas|Utah|Vt|Vermont|Va|Virginia|Wash|Washington|W\.Va|West Virginia|Wis|Wisconsin|Wyo|Wyoming|Ontario|Quebec|Alberta|British Columbia)(?:\.?,|\.|$)`,
);

const SPACE = /\s/;

/** Whether a name is a firm’s that the lexicons know: `Mayer Brown`. */
function isFirm(words: string): boolean {
	const whole = plainForm(words.toLowerCase());
	const space = whole.indexOf(' ');
	if (space > 0 && !SPACE.test(whole.slice(0, space)) && !PHRASES.has(whole.slice(0, space))) return false;
	const plain = whole.split(/\s+/);
	if (plain.length === 1) return (classesOf(plain[0] as string) & (WORD.organisation | WORD.given | WORD.place)) === WORD.organisation;
	return (PHRASES.get(plain[0] ?? '') ?? []).some(
		(phrase) =>
			phrase.type === 'organization' && phrase.words.length === plain.length && phrase.words.every((word, i) => word === plain[i]),
	);
}
