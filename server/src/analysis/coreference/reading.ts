import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Gender, LocalTitle, NameCandidate, Nominal, ParagraphFacts, Pronoun, Token, ZoneKind } from '../facts.ts';
import { cyrillicLanguage, isCyrillic, type LatinName, latinNames } from '../cyrillic.ts';
import { REPORT_VERBS, ROLES } from '../lexicons/roles.ts';
import { sameNames } from '../recognizers/names-same.ts';
import { recognizeNominals } from '../recognizers/nominals.ts';
import { LEADERS, type Part, type Place } from './discourse.ts';
import type { NameOccurrence } from './name-chains.ts';
import { evidenceOf, type RoleEvidence, titlesOf } from './titles.ts';

/** What a paragraph with its settled names shows of people, whoever they are (paragraph offsets). */
export interface ParagraphReading {
	readonly facts: ParagraphFacts;
	readonly names: readonly NameCandidate[];
	/** The people's names among `names`, in order. */
	readonly people: readonly PersonNamed[];
	readonly descriptions: readonly Description[];
	/** All that may be a mention, sorted by start. */
	readonly steps: readonly Step[];
}

/** A person's name. */
export interface PersonNamed extends NameOccurrence {
	/** Its index in the reading's `names`. */
	readonly index: number;
	/** Whether copy has glued or mixed something up in it. */
	readonly damaged: boolean;
	/** For a Cyrillic name, whose `text` is in Latin letters: what it may be a case of, the likeliest first; otherwise none. */
	readonly cases: readonly LatinName[];
}

/** A title or apposition with what it says of each of the names it stands with. */
export interface Description {
	readonly gender: Gender | undefined;
	readonly of: readonly { readonly name: Span; readonly title: LocalTitle | undefined; readonly evidence: RoleEvidence }[];
}

/** Something in a paragraph that means or may mean a person. */
export type Step = NameStep | NominalStep | PronounStep;

interface AnyStep extends Span {
	readonly text: string;
	/** Where it stands; undefined outside copy and captions, where nothing is followed. */
	readonly place: PlaceInParagraph | undefined;
}

/** A name on the way through the article. */
export interface NameStep extends AnyStep {
	readonly kind: 'name';
	/** Its index in the reading's `names`. */
	readonly index: number;
}

/** A description of somebody on the way through the article. */
export interface NominalStep extends AnyStep {
	readonly kind: 'nominal';
	readonly gender: Gender | undefined;
	/** The name that it describes. */
	readonly described: Span | undefined;
	/** What it says of the person that it may take up; undefined for a description of a name and for `a mayor`, which takes up nobody. */
	readonly evidence: RoleEvidence | undefined;
}

/** A pronoun on the way through the article. */
export interface PronounStep extends AnyStep {
	readonly kind: 'pronoun';
	readonly gender: Gender | undefined;
	readonly use: 'possessive' | 'personal' | 'reflexive';
	/** The end of its sentence if it stands in a phrase in front of the subject: `Before his visit, Holm said`. */
	readonly frontedUpTo: number | undefined;
}

/** What of a place in the article shows within the paragraph. */
export type PlaceInParagraph = Omit<Place, 'paragraph' | 'quotation'>;

/** The zones that carry the article's own words, in one flow. */
export const COPY: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['headline', 'subheading', 'label', 'body']);

const readings = new WeakMap<ParagraphFacts, ParagraphReading>();

/**
 * Reads a paragraph with its settled names. The answer depends on nothing else, so that it is good for as long as the paragraph lives and
 * the rest of the article settles its names alike: an edit elsewhere has nothing to read.
 */
export function readParagraph(facts: ParagraphFacts, names: readonly NameCandidate[]): ParagraphReading {
	const known = readings.get(facts);
	if (known && sameNames(known.names, names)) return known;
	const reading = readAfresh(facts, names);
	readings.set(facts, reading);
	return reading;
}

function readAfresh(facts: ParagraphFacts, names: readonly NameCandidate[]): ParagraphReading {
	// a name that only the rest of the article makes out has its title and apposition all the same
	const nominals = samePeople(names, facts.names) ? facts.nominals : recognizeNominals(facts, names);
	return {
		facts,
		names,
		people: peopleNamed(facts, names, nominals),
		descriptions: nominals.filter((nominal) => nominal.names.length > 0).map((nominal) => describe(facts, nominal)),
		steps: stepsOf(facts, names, nominals),
	};
}

function samePeople(a: readonly NameCandidate[], b: readonly NameCandidate[]): boolean {
	if (a === b) return true;
	let j = 0;
	for (const name of a) {
		if (name.type !== 'person') continue;
		while (j < b.length && b[j]?.type !== 'person') j++;
		const other = b[j++];
		if (name.start !== other?.start || name.end !== other.end) return false;
	}
	while (j < b.length && b[j]?.type !== 'person') j++;
	return j === b.length;
}

// ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function peopleNamed(facts: ParagraphFacts, names: readonly NameCandidate[], nominals: readonly Nominal[]): PersonNamed[] {
	const styles = new Map<number, Gender>();
	const told = new Map<number, PersonNamed['told']>();
	for (const { names: described, gender, head } of nominals)
		for (const name of described) {
			if (gender) styles.set(name.start, gender);
			const role = ROLES.get(head);
			if (role?.group === LEADERS) told.set(name.start, 'leader');
			else if (told.get(name.start) === undefined && role && role.kind !== 'honorific')
				told.set(name.start, role.kind === 'relation' ? 'relative' : 'office');
		}
	const people: PersonNamed[] = [];
	names.forEach((name, index) => {
		if (name.type !== 'person') return;
		people.push({
			index,
			...nameText(facts, name),
			damaged: name.damage !== undefined,
			credit: isCredit(facts, name),
			furniture: facts.zone === 'furniture',
			gender: styles.get(name.start),
			told: toldOf(facts, name, told.get(name.start)),
		});
	});
	return people;
}

/** What is told of a name’s bearer, by the description at it and the word for a relative right before it. */
function toldOf({ text, zone }: ParagraphFacts, { start }: NameCandidate, described: PersonNamed['told']): PersonNamed['told'] {
	if (zone !== 'body') return undefined;
	return described !== 'leader' && RELATIVE.test(text.slice(Math.max(0, start - 16), start)) ? 'relative' : described;
}

/** `Dahl’s brother, Erik Dahl` */
const RELATIVE =
	/\b(?:wife|husband|widow|widower|brother|sister|son|daughter|father|mother|uncle|aunt|nephew|niece|cousin|grandson|granddaughter),? $/;

/** What a name is compared by, and in Cyrillic the names that it may be a case of. */
function nameText(facts: ParagraphFacts, { start, end, damage }: NameCandidate): Pick<PersonNamed, 'text' | 'cases'> {
	const written = facts.text.slice(start, end);
	// the space that copy has lost in ViktorOsterman
	if (damage === 'glued') return { text: written.replace(LOST_SPACE, ' '), cases: NO_CASES };
	if (!isCyrillic(written)) return { text: written, cases: NO_CASES };
	const cases = latinNames(written, cyrillicLanguage(written, facts.text));
	return { text: cases[0]?.latin ?? written, cases };
}

const LOST_SPACE = /(?<!\b(?:Mc|Mac|De|Di|La|Le|Van|Fitz))(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const NO_CASES: readonly LatinName[] = [];

const PHOTO_AGENCY = /\/|©|\b(?:AP|AFP|Reuters|EPA|Getty|Sputnik|TASS|Shutterstock|Keystone|dpa|Handout|Pool|Images|Photo|Press|via)\b/i;
/** `Getty Images/Dana Quill`, `Dana Quill/AFP`. */
const AGENCY_BEFORE = /(?:\bAP|AFP|Reuters|REUTERS|EPA|Getty|Sputnik|TASS|Shutterstock|Keystone|dpa|Pool|POOL|Images|Photo) ?\/ ?$/;
const AGENCY_BEHIND = /^ ?\/ ?(?:AP\b|AFP|Reuters|REUTERS|EPA|Getty|Sputnik|TASS|Shutterstock|Keystone|dpa|Pool|POOL|Handout|HANDOUT)/;
const MADE_BY =
	/(?:reporting|reported|writing|written|editing|edited|compiled|translated|photos?|photographs?|pictures?|images?|video|graphics?|illustration|credit|courtesy|copyright|©)(?: and editing)?(?: by| of)?:? {0,2}$/i;
const HELPED = /^.{0,80}\bcontributed (?:reporting )?(?:to (?:this|the) (?:report|story|article)|reporting)\b/;

/** Whether a name only tells who made the report or took the picture. */
function isCredit(facts: ParagraphFacts, name: NameCandidate): boolean {
	if (facts.zone === 'byline') return true;
	const before = facts.text.slice(Math.max(0, name.start - 60), name.start);
	if (MADE_BY.test(before) || AGENCY_BEFORE.test(before) || AGENCY_BEHIND.test(facts.text.slice(name.end, name.end + 30))) return true;
	if (HELPED.test(facts.text.slice(name.end, name.end + 140))) return true;
	if (facts.zone !== 'caption' && facts.zone !== 'furniture') return false;
	const open = before.lastIndexOf('(');
	if (open <= before.lastIndexOf(')')) return false;
	const close = facts.text.indexOf(')', name.end);
	return close !== -1 && close - name.end < 60 && PHOTO_AGENCY.test(facts.text.slice(name.end, close));
}

// ── descriptions ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function describe({ text }: ParagraphFacts, nominal: Nominal): Description {
	const words = text.slice(nominal.start, nominal.end);
	const titles = titlesOf(nominal, words, nominal.start);
	const of = nominal.names.map((name, i) => ({ name, title: titles[i], evidence: evidenceOf(nominal, titles[i]?.text ?? words) }));
	return { gender: nominal.gender, of };
}

// ── steps ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function stepsOf(facts: ParagraphFacts, names: readonly NameCandidate[], nominals: readonly Nominal[]): Step[] {
	if (!COPY.has(facts.zone) && facts.zone !== 'caption')
		return names.map((name, index): NameStep => ({ ...spanIn(facts, name), kind: 'name', index, place: undefined }));
	const places = placesIn(facts, nominals);
	const steps: Step[] = names.map((name, index) => ({ ...spanIn(facts, name), kind: 'name', index, place: places(name, false) }));
	for (const nominal of nominals)
		if (nominal.use !== 'title' && !nominal.plural) steps.push(nominalStep(facts, nominal, places(nominal, false)));
	for (const pronoun of facts.pronouns) if (!pronoun.plural) steps.push(pronounStep(facts, pronoun, places(pronoun, true)));
	// his spokesman: who he is comes before who the spokesman is
	return steps.sort((a, b) => a.start - b.start || a.end - b.end);
}

function nominalStep(facts: ParagraphFacts, nominal: Nominal, place: PlaceInParagraph): NominalStep {
	const span = spanIn(facts, nominal);
	const described = nominal.names[0];
	const evidence = described || INDEFINITE.test(span.text) ? undefined : evidenceOf(nominal, span.text);
	return { ...span, kind: 'nominal', gender: nominal.gender, described, evidence, place };
}

function pronounStep(facts: ParagraphFacts, { start, end, gender }: Pronoun, place: PlaceInParagraph): PronounStep {
	const span = spanIn(facts, { start, end });
	const use = place.part === 'possessive' ? 'possessive' : /self$/i.test(span.text) ? 'reflexive' : 'personal';
	return { ...span, kind: 'pronoun', gender, use, frontedUpTo: frontedUpTo(facts, start), place };
}

function frontedUpTo({ sentences, tokens }: ParagraphFacts, offset: number): number | undefined {
	const sentence = sentences[firstEndingAfter(sentences, offset)];
	if (!sentence || offset - sentence.start > 60) return undefined;
	const first = tokens[firstEndingAfter(tokens, sentence.start)];
	return first && FRONTED.has(first.lower) ? sentence.end : undefined;
}

function spanIn({ text }: ParagraphFacts, { start, end }: Span): Span & { readonly text: string } {
	return { start, end, text: text.slice(start, end) };
}

const INDEFINITE = /^(?:an?|another)\s/i;
const FRONTED: ReadonlySet<string> = new Set(
	'in before after during with without despite while when as since until on at upon following for from by because although though unlike if'.split(
		' ',
	),
);

// ── where a mention stands ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const PREPOSITIONS: ReadonlySet<string> = new Set(
	'of to with by for from in on at against about between than like upon over under near behind after before without via toward towards including'.split(
		' ',
	),
);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
	'that who which whom because after before when while as if where although though but so'.split(' '),
);
const SAYING: ReadonlySet<string> = new Set(
	'said says told added announced claimed wrote asked replied insisted warned stressed noted explained'.split(' '),
);

/** What a word or mark does to the clauses around it, all in one look-up: this pass sees every token. */
const BEGINS_CLAUSE = 1;
const OPENS_CLAUSE = 2;
const VERB = 4;
const SIGNS: ReadonlyMap<string, number> = (() => {
	const signs = new Map<string, number>();
	const add = (words: Iterable<string>, sign: number) => {
		for (const word of words) signs.set(word, (signs.get(word) ?? 0) | sign);
	};
	add(CLAUSE_WORDS, BEGINS_CLAUSE);
	add([...SAYING, ',', ';', ':', '(', ')', '“', '”', '"', '—', '–'], OPENS_CLAUSE);
	add(REPORT_VERBS, VERB);
	return signs;
})();

/** Tells for the mentions of a paragraph which part of which sentence they are. */
function placesIn({ tokens }: ParagraphFacts, nominals: readonly Nominal[]): (span: Span, pronoun: boolean) => PlaceInParagraph {
	// what stands right before a name, or ends where glued copy begins it, belongs to it
	const titles = new Map<number, number>();
	for (const { start, end, names } of nominals)
		for (const name of names) if (start < name.start && name.start - end <= 1) titles.set(name.start, start);
	let clauses: Clauses | undefined;
	return (span, pronoun) => {
		clauses ??= clausesOf(tokens);
		const first = firstEndingAfter(tokens, span.start);
		const lead = titles.get(span.start);
		const begin = lead === undefined ? first : firstEndingAfter(tokens, lead);
		return {
			sentence: tokens[first]?.sentence ?? 0,
			part: partOf(tokens, clauses, begin, firstEndingAfter(tokens, span.end), span.end, pronoun),
			clause: clauses.number[first] ?? 0,
		};
	};
}

interface Clauses {
	/** For each token the number of its clause. */
	readonly number: Int32Array;
	/** For each token whether a verb stands before it in its clause. */
	readonly afterVerb: Uint8Array;
}

function clausesOf(tokens: readonly Token[]): Clauses {
	const number = new Int32Array(tokens.length);
	const afterVerb = new Uint8Array(tokens.length);
	let clause = 0;
	let verb = false;
	let sentence = -1;
	let opens = false;
	// Holm, the mayor, and Anna Berg met him: up to the verb it is one subject
	let subject = false;
	tokens.forEach((token, i) => {
		const sign = SIGNS.get(token.lower) ?? 0;
		const first = token.sentence !== sentence;
		if (first) subject = token.kind === 'word' && !FRONTED.has(token.lower);
		const goesOn = opens && subject && tokens[i - 1]?.text === ',';
		if (first || (opens && !goesOn) || (sign & BEGINS_CLAUSE) !== 0) {
			clause++;
			verb = false;
			if (!first) subject = false;
			sentence = token.sentence;
		}
		number[i] = clause;
		afterVerb[i] = verb ? 1 : 0;
		opens = (sign & OPENS_CLAUSE) !== 0;
		if ((sign & VERB) !== 0 || (token.shape === 'lower' && token.lower.length > 4 && token.lower.endsWith('ed'))) {
			verb = true;
			subject = false;
		}
	});
	return { number, afterVerb };
}

function partOf(tokens: readonly Token[], clauses: Clauses, first: number, behind: number, end: number, pronoun: boolean): Part {
	const next = tokens[behind];
	if (pronoun) {
		const word = tokens[first]?.lower;
		if (
			word === 'his' ||
			(word === 'her' && next?.kind === 'word' && next.sentence === tokens[first]?.sentence && !PREPOSITIONS.has(next.lower))
		)
			return 'possessive';
		if (word === 'he' || word === 'she') return 'subject';
	} else if (next?.lower === "'s" || (next?.text === '’' && next.start === end)) return 'possessive';
	let before = first - 1;
	const article = tokens[before]?.lower;
	if (article === 'the' || article === 'a' || article === 'an') before--;
	const word = tokens[before]?.sentence === tokens[first]?.sentence ? tokens[before]?.lower : undefined;
	if (word === 'to' && tokens[before - 1]?.lower === 'according') return 'subject';
	if (word && PREPOSITIONS.has(word)) return 'oblique';
	if (word && SAYING.has(word))
		return next?.kind === 'word' && next.shape === 'lower' && !REPORT_VERBS.has(next.lower) ? 'object' : 'subject';
	return clauses.afterVerb[first] ? 'object' : 'subject';
}
