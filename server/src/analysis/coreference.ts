import { firstEndingAfter, type Span } from '../text/span.ts';
import { type Discourse, discourse, type KnownPerson, type Place } from './coreference/discourse.ts';
import { chainNames, nameForm } from './coreference/name-chains.ts';
import {
	COPY,
	type NominalStep,
	type ParagraphReading,
	type PersonNamed,
	type PronounStep,
	readParagraph,
	type Step,
} from './coreference/reading.ts';
import type { LatinName } from './cyrillic.ts';
import type { RoleEvidence } from './coreference/titles.ts';
import type { Gender, LocalPerson, LocalTitle, Mention, NameCandidate, PlacedParagraph, ZoneKind } from './facts.ts';
import { remembered } from './remembered.ts';
import { soundDistance, soundsOf } from './romanisation.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/** Every mention of a document and the people behind them (document offsets). */
export interface Coreference {
	/** Sorted by start. */
	readonly mentions: readonly Mention[];
	readonly people: readonly LocalPerson[];
}

/** A paragraph as it was read, in its place and with its people. */
interface PlacedReading extends ParagraphReading {
	/** The paragraph's start in the document. */
	readonly start: number;
	/** For each of `names` the number of its person; undefined for other types. */
	readonly persons: (number | undefined)[];
}

/** What is gathered about one person. */
interface Draft extends KnownPerson {
	gender: Gender | undefined;
	readonly roles: RoleEvidence[];
	readonly titles: LocalTitle[];
	/** The titles in lower case. */
	readonly told: Set<string>;
	readonly names: PersonNamed[];
	/** How often the words around the name say that it is a woman's or a man's. */
	readonly styled: Record<Gender, number>;
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
	const readings = paragraphs.map(({ start, facts }, index): PlacedReading => {
		const { names: own, people, descriptions, steps } = readParagraph(facts, names[index] ?? []);
		return { facts, names: own, people, descriptions, steps, start, persons: own.map(() => undefined) };
	});
	const drafts = namePeople(readings);
	describePeople(readings, drafts);
	const mentions = followArticle(readings, drafts, quotations);
	return { mentions, people: finish(drafts, mentions) };
}

// ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function namePeople(readings: readonly PlacedReading[]): Draft[] {
	const settled = inNominative(readings.flatMap(({ people }) => people));
	const chains = chainNames(settled);
	const drafts = Array.from(
		{ length: chains.count },
		(): Draft => ({ gender: undefined, roles: [], titles: [], told: new Set(), names: [], styled: { female: 0, male: 0 } }),
	);
	let at = 0;
	for (const { people, persons } of readings) {
		for (let i = 0; i < people.length; i++) {
			const named = settled[at] as PersonNamed;
			const person = chains.of[at++];
			if (person === undefined) continue;
			persons[named.index] = person;
			drafts[person]?.names.push(named);
		}
	}
	return drafts;
}

/** The names with Cyrillic surnames in the nominative that the article’s full names show: `Остермана` is Osterman where he is. */
function inNominative(people: readonly PersonNamed[]): readonly PersonNamed[] {
	if (!people.some(({ cases }) => cases.length > 1)) return people;
	const surnames = new Map<string, (readonly number[])[]>();
	for (const { text } of people) {
		const { bare, words } = nameForm(text);
		const surname = words.at(-1);
		if (bare || !surname) continue;
		const sounds = soundsOf(surname);
		const known = surnames.get(surname.charAt(0));
		if (known) known.push(sounds);
		else surnames.set(surname.charAt(0), [sounds]);
	}
	return people.map((named) => {
		if (named.cases.length < 2) return named;
		let nearest = SAME_SURNAME;
		let fitting: LatinName | undefined;
		for (const form of named.cases) {
			const word = form.latin.toLowerCase();
			for (const sounds of surnames.get(word.charAt(0)) ?? []) {
				const distance = soundDistance(sounds, soundsOf(word));
				if (distance < nearest) [nearest, fitting] = [distance, form];
			}
		}
		return fitting ? { ...named, text: fitting.latin, cases: [fitting] } : named;
	});
}

/** How far two spellings of one surname may sound apart; the ending of a case is farther. */
const SAME_SURNAME = 0.3;

// ── titles ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function describePeople(readings: readonly PlacedReading[], drafts: readonly Draft[]): void {
	for (const reading of readings) {
		for (const { gender, of } of reading.descriptions) {
			for (const { name, title, evidence } of of) {
				const person = personAt(reading, name);
				const draft = person === undefined ? undefined : drafts[person];
				if (!draft) continue;
				if (title) addTitle(draft, title, reading.start);
				if (draft.roles.length < MOST_ROLES) draft.roles.push(evidence);
				if (gender) draft.styled[gender]++;
			}
		}
	}
	for (const draft of drafts) {
		const { female, male } = draft.styled;
		draft.gender = female !== male ? (female > male ? 'female' : 'male') : firstKnown(draft.names);
	}
}

/** More descriptions of one person say nothing new. */
const MOST_ROLES = 12;
const MOST_TITLES = 30;

function addTitle({ titles, told }: Draft, { start, end, text }: LocalTitle, offset: number): void {
	const lower = text.toLowerCase();
	if (titles.length >= MOST_TITLES || told.has(lower)) return;
	told.add(lower);
	titles.push({ start: offset + start, end: offset + end, text });
}

function firstKnown(names: readonly PersonNamed[]): Gender | undefined {
	for (const { text } of names) {
		const { gender } = nameForm(text);
		if (gender) return gender;
	}
	return undefined;
}

/** The person of the settled name that a proposed one has become. */
function personAt({ names, persons }: PlacedReading, span: Span): number | undefined {
	const index = firstEndingAfter(names, span.start);
	const name = names[index];
	return name && name.start < span.end ? persons[index] : undefined;
}

// ── nominals and pronouns ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Goes through the article from mention to mention; what a nominal or pronoun means depends on what has been mentioned before it. */
function followArticle(readings: readonly PlacedReading[], drafts: readonly Draft[], quotations: readonly JoinedQuotation[]): Mention[] {
	const mentions: Mention[] = [];
	const quoted = outermostParts(quotations);
	const story = discourse(drafts);
	let copy = 0;
	for (const reading of readings) {
		const { facts, start, steps } = reading;
		const isCopy = COPY.has(facts.zone);
		if (isCopy) copy++;
		const current = facts.zone === 'caption' ? story.aside() : story;
		const paragraph = isCopy ? copy : 0;
		steps.forEach((step, at) => {
			const place = step.place && {
				paragraph,
				sentence: step.place.sentence,
				part: step.place.part,
				clause: step.place.clause,
				quotation: quotationAt(quoted, start + step.start),
				behind: step.kind === 'pronoun' ? quotationBefore(quoted, start + step.start) : undefined,
			};
			mentions.push(mentionOf(reading, step, place ? whoIs(reading, at, drafts, current, place) : personNamed(reading, step)));
		});
	}
	return mentions;
}

function mentionOf({ start, facts, names }: PlacedReading, step: Step, person: number | undefined): Mention {
	const name = step.kind === 'name' ? names[step.index] : undefined;
	return {
		start: start + step.start,
		end: start + step.end,
		text: step.text,
		type: name?.type ?? 'person',
		form: step.kind,
		person,
		damage: name?.damage,
		zone: facts.zone,
	};
}

function personNamed({ persons }: PlacedReading, step: Step): number | undefined {
	return step.kind === 'name' ? persons[step.index] : undefined;
}

/** The person whom a mention means; the discourse takes note of it. */
function whoIs(reading: PlacedReading, at: number, drafts: readonly Draft[], current: Discourse, place: Place): number | undefined {
	const step = reading.steps[at] as Step;
	let person: number | undefined;
	if (step.kind === 'name') person = personNamed(reading, step);
	else if (step.kind === 'pronoun') person = ahead(reading, step, at, drafts) ?? current.pronoun(step.gender, step.use, place);
	else return describedBy(reading, step, current, place);
	if (person !== undefined) current.mention(person, place);
	return person;
}

function describedBy(reading: PlacedReading, step: NominalStep, current: Discourse, place: Place): number | undefined {
	const { described, evidence, gender } = step;
	const person = described ? personAt(reading, described) : evidence && current.nominal(evidence, gender, place);
	if (person === undefined) current.stranger(gender, place);
	else if (!described) current.mention(person, place);
	return person;
}

/** How many mentions behind a fronted pronoun may be its subject. */
const LOOKED_AHEAD = 3;

/** `Before his visit to Elder, Holm said`: the pronoun of a fronted phrase means the subject behind the comma. */
function ahead({ facts, steps, persons }: PlacedReading, step: PronounStep, at: number, drafts: readonly Draft[]): number | undefined {
	if (step.frontedUpTo === undefined) return undefined;
	for (let i = at + 1; i < steps.length && i <= at + LOOKED_AHEAD; i++) {
		const next = steps[i] as Step;
		if (next.start >= step.frontedUpTo) return undefined;
		if (next.kind !== 'name') continue;
		const person = persons[next.index];
		if (person === undefined) continue;
		const between = facts.text.slice(step.end, next.start);
		const known = drafts[person]?.gender;
		return /,["”’]?(?: \p{L}+){0,6} $/u.test(between) &&
			(!known || !step.gender || known === step.gender) &&
			facts.text.charAt(next.end) !== '’'
			? person
			: undefined;
	}
	return undefined;
}

interface QuotedPart extends Span {
	readonly quotation: number;
}

function outermostParts(quotations: readonly JoinedQuotation[]): QuotedPart[] {
	const outermost: QuotedPart[] = [];
	quotations.forEach(({ parts, depth }, quotation) => {
		if (depth === 0) for (const { start, end } of parts) outermost.push({ start, end, quotation });
	});
	return outermost.sort((a, b) => a.start - b.start);
}

function quotationAt(parts: readonly QuotedPart[], offset: number): number | undefined {
	const part = parts[firstEndingAfter(parts, offset)];
	return part && part.start <= offset ? part.quotation : undefined;
}

/** The quotation that ends right before an offset: `“…,” she said`. */
function quotationBefore(parts: readonly QuotedPart[], offset: number): number | undefined {
	const part = parts[firstEndingAfter(parts, offset - MARKS_AND_SPACE)];
	return part && part.end <= offset ? part.quotation : undefined;
}

/** What stands at most between a quotation and the word behind it, and one more. */
const MARKS_AND_SPACE = 4;

// ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function finish(drafts: readonly Draft[], mentions: readonly Mention[]): LocalPerson[] {
	const own: number[][] = drafts.map(() => []);
	mentions.forEach(({ person }, i) => {
		if (person !== undefined) own[person]?.push(i);
	});
	return drafts.map((draft, i): LocalPerson => {
		const indices = own[i] as number[];
		return {
			name: fullestName(draft.names),
			aliases: [...new Set(draft.names.map(({ text, cases }) => nameForm(cases[0]?.cyrillic ?? text).tidy))],
			titles: draft.titles,
			gender: draft.gender,
			mentions: indices,
			definition: firstReference(indices, mentions),
			credit: draft.names.every(({ credit }) => credit),
		};
	});
}

/** The form with the most whole words, then the most frequent, then the first; repaired. */
function fullestName(names: readonly PersonNamed[]): string {
	const counts = new Map<string, { readonly length: number; count: number }>();
	for (const { text, damaged, cases } of names) {
		const { tidy, length } = nameForm(text);
		const known = counts.get(tidy);
		if (known) known.count++;
		else counts.set(tidy, { length: length - (damaged || cases.length > 0 || !/\p{Ll}/u.test(tidy) ? 0.05 : 0), count: 1 });
	}
	let fullest = '';
	let best: { readonly length: number; readonly count: number } | undefined;
	for (const [name, form] of counts) {
		if (best && (form.length < best.length || (form.length === best.length && form.count <= best.count))) continue;
		fullest = name;
		best = form;
	}
	return repaired(fullest);
}

/** `sergei KARPUKHIN` → `Sergei Karpukhin`, Cyrillic letters in Latin words → Latin; initials and short words in capitals (JD) stay. */
const repaired: (name: string) => string = remembered(1_000, (name) => {
	// LENA AAS, but JFK Holm
	const shortest = /^\P{Ll}+\s\P{Ll}+$/u.test(name) ? 3 : 4;
	return name.replace(/\p{L}[\p{L}\p{M}’']*/gu, (written, at: number) => {
		const word = /[A-Za-z]/.test(written) ? written.replace(/[\u0400-\u04ff]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter) : written;
		if (word.length >= shortest && /^\p{Lu}+$/u.test(word) && !/^[IVXL]+$/.test(word)) return word.charAt(0) + word.slice(1).toLowerCase();
		// Kim Dae-ho
		return /^\p{Ll}+$/u.test(word) && !(at > 0 && (PARTICLES.has(word) || name.charAt(at - 1) === '-'))
			? word.charAt(0).toUpperCase() + word.slice(1)
			: word;
	});
});

/** Cyrillic letters and the Latin ones that look like them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
	[...'аaеeоoрpсcуyхxіiјjѕsԁdАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS'].flatMap((letter, i, all): [string, string][] =>
		i % 2 === 0 ? [[letter, all[i + 1] as string]] : [],
	),
);

const PARTICLES: ReadonlySet<string> = new Set(
	'of von van der den de del della di da dos das du la le los las el al bin ibn ben bint abu ter ten zu zum zur y e und st t dos'.split(
		' ',
	),
);

function firstReference(indices: readonly number[], mentions: readonly Mention[]): number {
	let best = indices[0] ?? 0;
	let least = Number.POSITIVE_INFINITY;
	for (const i of indices) {
		const { form, text, zone } = mentions[i] as Mention;
		const rank = (form === 'name' ? 0 : 100) + (/\s/.test(text) ? 0 : 10) + (ZONE_RANK[zone] ?? 4);
		if (rank >= least) continue;
		best = i;
		least = rank;
	}
	return best;
}

const ZONE_RANK: Partial<Record<ZoneKind, number>> = { body: 0, label: 0, caption: 1, headline: 2, subheading: 2, byline: 3 };
