import type { Span } from '../text/span.ts';
import { type Discourse, discourse, type KnownPerson, LEADERS, type Part, type Place } from './coreference/discourse.ts';
import { chainNames, nameForm, type NameOccurrence } from './coreference/name-chains.ts';
import { evidenceOf, type RoleEvidence, titlesOf } from './coreference/titles.ts';
import type {
	Gender,
	LocalPerson,
	LocalTitle,
	Mention,
	NameCandidate,
	Nominal,
	ParagraphFacts,
	PlacedParagraph,
	Pronoun,
	Token,
	ZoneKind,
} from './facts.ts';
import { REPORT_VERBS, ROLES } from './lexicons/roles.ts';
import { recognizeNominals } from './recognizers/nominals.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/** Every mention of a document and the people behind them (document offsets). */
export interface Coreference {
	/** Sorted by start. */
	readonly mentions: readonly Mention[];
	readonly people: readonly LocalPerson[];
}

/** A paragraph with its settled names and what describes them. */
interface Reading {
	readonly placed: PlacedParagraph;
	readonly names: readonly NameCandidate[];
	readonly nominals: readonly Nominal[];
	/** For each of `names` the number of its person; undefined for other types. */
	readonly people: (number | undefined)[];
}

/** What is gathered about one person. */
interface Draft extends KnownPerson {
	gender: Gender | undefined;
	readonly roles: RoleEvidence[];
	readonly titles: LocalTitle[];
	readonly names: { readonly mention: Mention; readonly credit: boolean }[];
}

/**
 * Decides who is who within one document: full names, surnames, titles, nominals and pronouns. `names` holds the settled names of each
 * paragraph (paragraph offsets). Two people that fit a surname or pronoun equally well leave it unresolved. Titles right before a name
 * belong to it and are no mentions of their own; descriptions in the plural mean nobody in particular and are none either.
 */
export function resolveCoreference(
	paragraphs: readonly PlacedParagraph[],
	names: readonly (readonly NameCandidate[])[],
	quotations: readonly JoinedQuotation[],
): Coreference {
	const readings = paragraphs.map((placed, index) => readParagraph(placed, names[index] ?? []));
	const drafts = namePeople(readings);
	describePeople(readings, drafts);
	const mentions = followArticle(readings, drafts, quotations);
	return { mentions, people: finish(drafts, mentions) };
}

function readParagraph(placed: PlacedParagraph, names: readonly NameCandidate[]): Reading {
	const { facts } = placed;
	// a name that only the rest of the article makes out has its title and apposition all the same
	const nominals = samePeople(names, facts.names) ? facts.nominals : recognizeNominals(facts, names);
	return { placed, names, nominals, people: names.map(() => undefined) };
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

function namePeople(readings: readonly Reading[]): Draft[] {
	const occurrences: NameOccurrence[] = [];
	const places: { reading: Reading; name: number }[] = [];
	for (const reading of readings) {
		const { facts } = reading.placed;
		const styles = new Map<number, Gender>();
		const leaders = new Set<number>();
		for (const { names, gender, head } of reading.nominals)
			for (const name of names) {
				if (gender) styles.set(name.start, gender);
				if (ROLES.get(head)?.group === LEADERS) leaders.add(name.start);
			}
		reading.names.forEach((name, index) => {
			if (name.type !== 'person') return;
			const text = facts.text.slice(name.start, name.end);
			occurrences.push({
				text,
				credit: isCredit(facts, name),
				furniture: facts.zone === 'furniture',
				gender: styles.get(name.start),
				leader: leaders.has(name.start) && facts.zone === 'body',
			});
			places.push({ reading, name: index });
		});
	}
	const chains = chainNames(occurrences);
	const drafts: Draft[] = Array.from({ length: chains.count }, () => ({ gender: undefined, roles: [], titles: [], names: [] }));
	chains.of.forEach((chain, at) => {
		const place = places[at];
		if (chain === undefined || !place) return;
		const { reading, name } = place;
		reading.people[name] = chain;
		const mention = nameMention(reading, reading.names[name] as NameCandidate, chain);
		drafts[chain]?.names.push({ mention, credit: occurrences[at]?.credit ?? false });
	});
	return drafts;
}

function nameMention({ placed }: Reading, name: NameCandidate, person: number | undefined): Mention {
	const { start, facts } = placed;
	return {
		start: start + name.start,
		end: start + name.end,
		text: facts.text.slice(name.start, name.end),
		type: name.type,
		form: 'name',
		person,
		damage: name.damage,
		zone: facts.zone,
	};
}

const PHOTO_AGENCY = /\/|©|\b(?:AP|AFP|Reuters|EPA|Getty|Sputnik|TASS|Shutterstock|Keystone|dpa|Handout|Pool|Images|Photo|Press|via)\b/i;
const MADE_BY =
	/(?:reporting|reported|writing|written|editing|edited|compiled|translated|photos?|photographs?|pictures?|images?|video|graphics?|illustration|credit|courtesy|copyright|©)(?: and editing)?(?: by| of)?:? {0,2}$/i;
const HELPED = /^.{0,80}\bcontributed (?:reporting )?(?:to (?:this|the) (?:report|story|article)|reporting)\b/;

/** Whether a name only tells who made the report or took the picture. */
function isCredit(facts: ParagraphFacts, name: NameCandidate): boolean {
	if (facts.zone === 'byline') return true;
	const before = facts.text.slice(Math.max(0, name.start - 60), name.start);
	if (MADE_BY.test(before)) return true;
	if (HELPED.test(facts.text.slice(name.end, name.end + 140))) return true;
	if (facts.zone !== 'caption' && facts.zone !== 'furniture') return false;
	const open = before.lastIndexOf('(');
	if (open <= before.lastIndexOf(')')) return false;
	const close = facts.text.indexOf(')', name.end);
	return close !== -1 && close - name.end < 60 && PHOTO_AGENCY.test(facts.text.slice(name.end, close));
}

// ── titles ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function describePeople(readings: readonly Reading[], drafts: readonly Draft[]): void {
	const explicit = drafts.map(() => new Map<Gender, number>());
	for (const reading of readings) {
		const { start, facts } = reading.placed;
		for (const nominal of reading.nominals) {
			if (nominal.names.length === 0) continue;
			const text = facts.text.slice(nominal.start, nominal.end);
			const titles = titlesOf(nominal, text, start + nominal.start);
			nominal.names.forEach((name, i) => {
				const person = personAt(reading, name);
				const draft = person === undefined ? undefined : drafts[person];
				if (person === undefined || !draft) return;
				const title = titles[i];
				if (
					title &&
					draft.titles.length < MOST_TITLES &&
					!draft.titles.some((known) => known.text.toLowerCase() === title.text.toLowerCase())
				)
					draft.titles.push(title);
				if (draft.roles.length < MOST_ROLES) draft.roles.push(evidenceOf(nominal, title?.text ?? text));
				if (nominal.gender) explicit[person]?.set(nominal.gender, (explicit[person]?.get(nominal.gender) ?? 0) + 1);
			});
		}
	}
	drafts.forEach((draft, i) => {
		const female = explicit[i]?.get('female') ?? 0;
		const male = explicit[i]?.get('male') ?? 0;
		draft.gender = female !== male ? (female > male ? 'female' : 'male') : firstKnown(draft.names.map(({ mention }) => mention.text));
	});
}

/** More descriptions of one person say nothing new. */
const MOST_ROLES = 12;
const MOST_TITLES = 30;

function firstKnown(names: readonly string[]): Gender | undefined {
	for (const name of new Set(names)) {
		const { gender } = nameForm(name);
		if (gender) return gender;
	}
	return undefined;
}

/** The person of the settled name that a proposed one has become. */
function personAt({ names, people }: Reading, span: Span): number | undefined {
	let low = 0;
	let high = names.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((names[middle] as NameCandidate).end <= span.start) low = middle + 1;
		else high = middle;
	}
	const name = names[low];
	return name && name.start < span.end ? people[low] : undefined;
}

// ── nominals and pronouns ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Something in a paragraph that means or may mean a person (paragraph offsets). */
type Step = Span &
	(
		| { readonly kind: 'name'; readonly index: number }
		| { readonly kind: 'nominal'; readonly nominal: Nominal }
		| { readonly kind: 'pronoun'; readonly pronoun: Pronoun }
	);

/** Goes through the article from mention to mention; what a nominal or pronoun means depends on what has been mentioned before it. */
function followArticle(readings: readonly Reading[], drafts: readonly Draft[], quotations: readonly JoinedQuotation[]): Mention[] {
	const mentions: Mention[] = [];
	const quoted = outermostParts(quotations);
	const story = discourse(drafts);
	let paragraph = 0;
	for (const reading of readings) {
		const { facts } = reading.placed;
		const steps = stepsOf(reading);
		if (steps.length === 0) {
			if (COPY.has(facts.zone)) paragraph++;
			continue;
		}
		const current = facts.zone === 'caption' ? story.aside() : story;
		const isCopy = COPY.has(facts.zone) || facts.zone === 'caption';
		const placeOf = isCopy ? placesIn(reading, quoted, COPY.has(facts.zone) ? ++paragraph : 0) : undefined;
		steps.forEach((step, at) => {
			const mention = readStep(reading, step, steps.slice(at + 1, at + 4), drafts, placeOf ? { current, placeOf } : undefined);
			if (mention) mentions.push(mention);
		});
	}
	return mentions;
}

/** The zones that carry the article's own words, in one flow. */
const COPY: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['headline', 'subheading', 'label', 'body']);

function stepsOf({ placed, names, nominals }: Reading): Step[] {
	const steps: Step[] = names.map((name, index) => ({ start: name.start, end: name.end, kind: 'name', index }));
	for (const nominal of nominals)
		if (nominal.use !== 'title' && !nominal.plural) steps.push({ start: nominal.start, end: nominal.end, kind: 'nominal', nominal });
	for (const pronoun of placed.facts.pronouns)
		if (!pronoun.plural) steps.push({ start: pronoun.start, end: pronoun.end, kind: 'pronoun', pronoun });
	// his spokesman: who he is comes before who the spokesman is
	return steps.sort((a, b) => a.start - b.start || a.end - b.end);
}

function readStep(
	reading: Reading,
	step: Step,
	following: readonly Step[],
	drafts: readonly Draft[],
	flow: { readonly current: Discourse; readonly placeOf: (step: Step) => Place } | undefined,
): Mention | undefined {
	if (step.kind === 'name') {
		const person = reading.people[step.index];
		if (person !== undefined && flow) flow.current.mention(person, flow.placeOf(step));
		return nameMention(reading, reading.names[step.index] as NameCandidate, person);
	}
	if (!flow) return undefined;
	const { start, facts } = reading.placed;
	const text = facts.text.slice(step.start, step.end);
	const place = flow.placeOf(step);
	let person: number | undefined;
	if (step.kind === 'nominal') {
		const { nominal } = step;
		const described = nominal.names[0];
		if (described) person = personAt(reading, described);
		else if (!INDEFINITE.test(text)) person = flow.current.nominal(evidenceOf(nominal, text), nominal.gender, place);
		if (person === undefined) flow.current.stranger(nominal.gender, place);
		else if (!described) flow.current.mention(person, place);
	} else {
		const { gender } = step.pronoun;
		const kind = place.part === 'possessive' ? 'possessive' : /self$/i.test(text) ? 'reflexive' : 'personal';
		person = ahead(reading, step, following, drafts, gender) ?? flow.current.pronoun(gender, kind, place);
		if (person !== undefined) flow.current.mention(person, place);
	}
	return {
		start: start + step.start,
		end: start + step.end,
		text,
		type: 'person',
		form: step.kind,
		person,
		damage: undefined,
		zone: facts.zone,
	};
}

const INDEFINITE = /^(?:an?|another)\s/i;
const FRONTED: ReadonlySet<string> = new Set(
	'in before after during with without despite while when as since until on at upon following for from by because although though unlike if'.split(
		' ',
	),
);

/** `Before his visit to Elder, Holm said`: the pronoun of a fronted phrase means the subject behind the comma. */
function ahead(
	reading: Reading,
	step: Step,
	following: readonly Step[],
	drafts: readonly Draft[],
	gender: Gender | undefined,
): number | undefined {
	const { text, sentences, tokens } = reading.placed.facts;
	const sentence = sentences[sentenceAt(sentences, step.start)];
	if (!sentence || step.start - sentence.start > 60) return undefined;
	const first = tokens[firstTokenAt(tokens, sentence.start)];
	if (!first || !FRONTED.has(first.lower)) return undefined;
	for (const next of following) {
		if (next.start >= sentence.end) return undefined;
		if (next.kind !== 'name') continue;
		const between = text.slice(step.end, next.start);
		const person = reading.people[next.index];
		if (person === undefined) continue;
		const known = drafts[person]?.gender;
		return /,["”’]?(?: \p{L}+){0,6} $/u.test(between) && (!known || !gender || known === gender) && text.charAt(next.end) !== '’'
			? person
			: undefined;
	}
	return undefined;
}

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

/** Tells for the mentions of a paragraph, asked for in order, which part of which sentence they are. */
function placesIn(reading: Reading, quoted: readonly QuotedPart[], paragraph: number): (step: Step) => Place {
	const { start: offset, facts } = reading.placed;
	const { tokens } = facts;
	// what stands right before a name, or ends where glued copy begins it, belongs to it
	const titles = new Map(
		reading.nominals.flatMap((n) =>
			n.names.filter((name) => n.start < name.start && name.start - n.end <= 1).map((name): [number, number] => [name.start, n.start]),
		),
	);
	let clauses: Clauses | undefined;
	return (step) => {
		clauses ??= clausesOf(tokens);
		const first = firstTokenAt(tokens, step.start);
		const token = tokens[first];
		const lead = titles.get(step.start);
		const part = partOf(tokens, clauses, lead === undefined ? first : firstTokenAt(tokens, lead), firstTokenAt(tokens, step.end), step);
		return {
			paragraph,
			sentence: token?.sentence ?? 0,
			start: step.start,
			part,
			clause: clauses.number[first] ?? 0,
			quotation: quotationAt(quoted, offset + step.start),
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
	let sentence = 0;
	let opens = false;
	tokens.forEach((token, i) => {
		const sign = SIGNS.get(token.lower) ?? 0;
		if (opens || (sign & BEGINS_CLAUSE) !== 0 || token.sentence !== sentence) {
			clause++;
			verb = false;
			sentence = token.sentence;
		}
		number[i] = clause;
		afterVerb[i] = verb ? 1 : 0;
		opens = (sign & OPENS_CLAUSE) !== 0;
		if ((sign & VERB) !== 0 || (token.shape === 'lower' && token.lower.length > 4 && token.lower.endsWith('ed'))) verb = true;
	});
	return { number, afterVerb };
}

function partOf(tokens: readonly Token[], clauses: Clauses, first: number, behind: number, step: Step): Part {
	const next = tokens[behind];
	if (step.kind === 'pronoun') {
		const word = tokens[first]?.lower;
		if (
			word === 'his' ||
			(word === 'her' && next?.kind === 'word' && next.sentence === tokens[first]?.sentence && !PREPOSITIONS.has(next.lower))
		)
			return 'possessive';
		if (word === 'he' || word === 'she') return 'subject';
	} else if (next?.lower === "'s" || (next?.text === '’' && next.start === step.end)) return 'possessive';
	let before = first - 1;
	if (/^(?:the|an?)$/.test(tokens[before]?.lower ?? '')) before--;
	const word = tokens[before]?.sentence === tokens[first]?.sentence ? tokens[before]?.lower : undefined;
	if (word === 'to' && tokens[before - 1]?.lower === 'according') return 'subject';
	if (word && PREPOSITIONS.has(word)) return 'oblique';
	if (word && SAYING.has(word))
		return next?.kind === 'word' && next.shape === 'lower' && !REPORT_VERBS.has(next.lower) ? 'object' : 'subject';
	return clauses.afterVerb[first] ? 'object' : 'subject';
}

function firstTokenAt(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((tokens[middle] as Token).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function sentenceAt(sentences: readonly Span[], offset: number): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sentences[middle] as Span).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

interface QuotedPart extends Span {
	readonly quotation: number;
}

function outermostParts(quotations: readonly JoinedQuotation[]): QuotedPart[] {
	return quotations
		.flatMap(({ parts, depth }, quotation) => (depth === 0 ? parts.map(({ start, end }) => ({ start, end, quotation })) : []))
		.sort((a, b) => a.start - b.start);
}

function quotationAt(parts: readonly QuotedPart[], offset: number): number | undefined {
	const part = parts[sentenceAt(parts, offset)];
	return part && part.start <= offset ? part.quotation : undefined;
}

// ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function finish(drafts: readonly Draft[], mentions: readonly Mention[]): LocalPerson[] {
	const own: number[][] = drafts.map(() => []);
	mentions.forEach(({ person }, i) => {
		if (person !== undefined) own[person]?.push(i);
	});
	return drafts.map((draft, i): LocalPerson => {
		const indices = own[i] as number[];
		return {
			name: fullestName(draft.names.map(({ mention }) => mention)),
			aliases: [...new Set(draft.names.map(({ mention }) => tidy(mention.text)))],
			titles: draft.titles,
			gender: draft.gender,
			mentions: indices,
			definition: firstReference(indices, mentions),
			credit: draft.names.every(({ credit }) => credit),
		};
	});
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ');
}

/** The form with the most whole words, then the most frequent, then the first; repaired. */
function fullestName(forms: readonly Mention[]): string {
	const counts = new Map<string, { readonly words: number; count: number }>();
	for (const form of forms) {
		const text = tidy(form.text);
		const known = counts.get(text);
		if (known) known.count++;
		else {
			const words = text.split(' ');
			const whole = words.filter((word) => /\p{L}{2}/u.test(word)).length;
			counts.set(text, { words: whole + words.length / 10 - (form.damage ? 0.05 : 0), count: 1 });
		}
	}
	let best: [string, { words: number; count: number }] | undefined;
	for (const entry of counts)
		if (!best || entry[1].words > best[1].words || (entry[1].words === best[1].words && entry[1].count > best[1].count)) best = entry;
	return repaired(best?.[0] ?? '');
}

/** `sergei KARPUKHIN` → `Sergei Karpukhin`, Cyrillic letters in Latin words → Latin; initials and short words in capitals (JD) stay. */
function repaired(name: string): string {
	return name.replace(/\p{L}[\p{L}\p{M}’']*/gu, (written, at: number) => {
		const word = /[A-Za-z]/.test(written) ? written.replace(/[\u0400-\u04ff]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter) : written;
		if (/^\p{Lu}{4,}$/u.test(word)) return word.charAt(0) + word.slice(1).toLowerCase();
		return /^\p{Ll}+$/u.test(word) && !(at > 0 && PARTICLES.has(word)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
	});
}

/** Cyrillic letters and the Latin ones that look like them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
	[...'аaеeоoрpсcуyхxіiјjѕsԁdАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS'].flatMap((letter, i, all): [string, string][] =>
		i % 2 === 0 ? [[letter, all[i + 1] as string]] : [],
	),
);

const PARTICLES: ReadonlySet<string> = new Set(
	'von van der den de del della di da dos das du la le los las el al bin ibn ben bint abu ter ten zu zum zur y e und st'.split(' '),
);

function firstReference(indices: readonly number[], mentions: readonly Mention[]): number {
	const rank = (i: number) => {
		const { form, text, zone } = mentions[i] as Mention;
		return (form === 'name' ? 0 : 100) + (/\s/.test(text) ? 0 : 10) + (ZONE_RANK[zone] ?? 4);
	};
	let best = indices[0] ?? 0;
	for (const i of indices) if (rank(i) < rank(best)) best = i;
	return best;
}

const ZONE_RANK: Partial<Record<ZoneKind, number>> = { body: 0, label: 0, caption: 1, headline: 2, subheading: 2, byline: 3 };
