import { firstAtOrAfter, firstEndingAfter, type Span } from '../../text/span.ts';
import { isLetter } from '../../text/unicode.ts';
import type { Coreference } from '../coreference.ts';
import type { Gender, Mention, PlacedParagraph, Speaker } from '../facts.ts';
import { PREPOSITIONS } from '../lexicons/clauses.ts';
import { LABELS } from '../lexicons/furniture.ts';
import { ROLES } from '../lexicons/roles.ts';
import type { Item, PlacedPart } from '../periods.ts';
import type { JoinedQuotation } from '../recognizers/quotations.ts';
import { subjectOf } from '../sources.ts';
import type { Reading, ReadPeriod } from './reading.ts';
import { type RuledSpeaker, STRENGTH } from './ruled.ts';

/** A paragraph in which somebody speaks, or is told to have spoken. */
interface Turn {
	readonly paragraph: number;
	/** Its outermost quotations; none where it is only told that somebody spoke. */
	readonly quotations: readonly number[];
	/** Whether nothing but quotations stands in it. */
	readonly bare: boolean;
	/** The people spoken to by name in it. */
	readonly addressed: ReadonlySet<number>;
	speaker: Speaker | undefined;
	/** Tells its speaker from the others of the scene; undefined where that is not known. */
	key: string | undefined;
	readonly cue: RuledSpeaker['cue'];
}

/** How many words a bare turn of a conversation has at most; copy that quotes one person again and again quotes more. */
const SHORT_TURN = 15;
/** How many short bare turns, one after the other, make a text a story with conversations. */
const FEWEST_SHORT = 3;
/** How many paragraphs down a dateline stands at most. */
const HEAD = 8;
/** How many turns are looked back for who else speaks in a scene. */
const SCENE = 8;
/** How many paragraphs between two turns end a scene. */
const LONGEST_PAUSE = 3;

/**
 * Who speaks in a story's conversations, where paragraph by paragraph the speakers take turns and most of what they say has no cue: whoever
 * did not speak last, does something beside the words, or is not called by name in them. For each quotation its speaker, undefined where
 * nothing says so; undefined for a text that is no such story. `decided` is what cues in the quotations' own sentences say.
 */
export function conversationSpeakers(
	reading: Reading,
	coreference: Coreference,
	decided: readonly (RuledSpeaker | undefined)[],
): readonly (RuledSpeaker | undefined)[] | undefined {
	if (!isStory(reading)) return undefined;
	const turns = turnsOf(reading, coreference, decided);
	const speakers: (RuledSpeaker | undefined)[] = reading.quotations.map(() => undefined);
	turns.forEach((turn, index) => {
		if (!turn.speaker) {
			const other = otherSpeaker(turns, index, reading, coreference);
			turn.key = other?.key;
			turn.speaker = other && (calledElsewhere(turns, index, other) ?? other.speaker);
		} else turn.key ??= keyOf(turn.speaker) ?? pronounKey(turns, index, reading, coreference);
		for (const quotation of turn.quotations) {
			const own = decided[quotation];
			if (own?.cue) {
				if (own.strength >= STRENGTH.lead) speakers[quotation] = { ...own, settled: true };
			} else if (turn.speaker)
				speakers[quotation] = { speaker: turn.speaker, cue: turn.cue, strength: turn.cue ? STRENGTH.rest : STRENGTH.turn, settled: true };
		}
	});
	return speakers;
}

/** Where the speaker is called by more than *he* or *she* in the turns before. */
function calledElsewhere(turns: readonly Turn[], index: number, other: Other): Speaker | undefined {
	if (other.key === undefined || !PRONOUNS.has(other.speaker.text.toLowerCase())) return undefined;
	for (let i = index - 1; i >= 0 && index - i <= SCENE; i--) {
		const { key, speaker } = turns[i] as Turn;
		if (key === other.key && speaker && !PRONOUNS.has(speaker.text.toLowerCase())) return speaker;
	}
	return undefined;
}

/** A speaker found for a turn. */
interface Other {
	readonly speaker: Speaker;
	readonly key: string | undefined;
}

// ── is it a story ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function isStory({ text, paragraphs, parts }: Reading): boolean {
	let short = 0;
	let answers = 0;
	let turns = 0;
	let before = '';
	for (const [index, paragraph] of paragraphs.entries()) {
		const { facts, start, end } = paragraph;
		// news: a template, or a dateline at the head
		if ((facts.label && LABELS.has(facts.label.word.toLowerCase())) || (facts.dateline && index < HEAD)) return false;
		if (!isTold(paragraph)) continue;
		const own = parts[index] ?? [];
		const said = own.length > 0 ? text.slice(start, end) : '';
		if (said) turns++;
		if (before && isBare(paragraph, own) && isShort(said)) {
			short++;
			if (before.includes('?')) answers++;
		}
		before = said;
	}
	return short >= FEWEST_SHORT ? short * 12 >= turns : short === FEWEST_SHORT - 1 && answers > 0 && turns <= 10;
}

function isTold({ facts }: PlacedParagraph): boolean {
	return facts.zone !== 'furniture' && facts.zone !== 'headline' && facts.zone !== 'byline';
}

function isShort(text: string): boolean {
	return text.length < SHORT_TURN * 12 && text.split(/\s+/).length <= SHORT_TURN;
}

/** Whether a paragraph holds nothing but quotations. */
function isBare({ facts }: PlacedParagraph, parts: readonly PlacedPart[]): boolean {
	let at = 0;
	for (const { start, end, parent } of parts) {
		if (parent !== undefined) continue;
		for (; at < start; at++) if (isLetter(facts.text.charCodeAt(at))) return false;
		at = Math.max(at, end);
	}
	for (; at < facts.text.length; at++) if (isLetter(facts.text.charCodeAt(at))) return false;
	return parts.length > 0;
}

// ── the turns ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function turnsOf(reading: Reading, coreference: Coreference, decided: readonly (RuledSpeaker | undefined)[]): Turn[] {
	const turns: Turn[] = [];
	const people = new Map(
		coreference.people.flatMap(({ aliases }, person) => aliases.map((alias) => [alias.toLowerCase(), person] as const)),
	);
	reading.paragraphs.forEach((paragraph, index) => {
		if (!isTold(paragraph)) return;
		const own = reading.parts[index] ?? [];
		const quotations = own.flatMap(({ quotation, parent }) =>
			parent === undefined && (reading.quotations[quotation] as JoinedQuotation).paragraphs[0] === index ? [quotation] : [],
		);
		const spoken = quotations.some((quotation) => reading.kinds[quotation] === 'direct');
		if (!spoken) {
			const told = own.length === 0 ? toldSpeaker(reading, index) : undefined;
			if (told)
				turns.push({
					paragraph: index,
					quotations: [],
					bare: false,
					addressed: new Set(),
					speaker: told,
					key: keyOf(told),
					cue: undefined,
				});
			return;
		}
		const bare = isBare(paragraph, own);
		const cued = quotations.map((quotation) => decided[quotation]).find((each) => each?.cue !== undefined || each?.settled);
		const speaker = cued?.speaker ?? (bare ? undefined : actorOf(reading, index, people));
		turns.push({
			paragraph: index,
			quotations,
			bare,
			addressed: addressedIn(reading, coreference, quotations),
			speaker,
			key: speaker && keyOf(speaker),
			cue: cued?.cue,
		});
	});
	return turns;
}

/** Who a paragraph without quotations says has spoken: `Gale replied that he had not.` */
function toldSpeaker(reading: Reading, paragraph: number): Speaker | undefined {
	for (const { sources, inside, text } of reading.periods[paragraph] ?? []) {
		if (inside !== undefined || SILENT.test(text)) continue;
		for (const { speaker, cue, by } of sources)
			if (speaker?.kind === 'person' && cue.sort === 'speech' && (by === 'subject' || by === 'inverted')) return speaker;
	}
	return undefined;
}

/** Words of somebody who does not speak. */
const SILENT =
	/\b(?:(?:said|answered|replied|spoke) (?:nothing|not|no)|no (?:answer|reply|response)|(?:not|n['’]t|neither|nor|without) (?:answer|reply|speak|respond|say)\w*|silent|silence)\b/i;

/** Who does something in the paragraph that a quotation stands in: right before it, otherwise behind it. */
function actorOf(reading: Reading, paragraph: number, people: ReadonlyMap<string, number>): Speaker | undefined {
	const periods = (reading.periods[paragraph] ?? []).filter(({ inside }) => inside === undefined);
	const first = periods.findIndex(({ items }) => items.some(({ quotation }) => quotation !== undefined));
	const own = periods[first];
	if (!own) return undefined;
	const at = own.items.findIndex(({ quotation }) => quotation !== undefined);
	const before = at > 0 ? subjectIn(own, at, people) : undefined;
	if (before) return before;
	for (let i = first - 1; i >= 0 && first - i <= 3; i--) {
		const actor = subjectIn(periods[i] as ReadPeriod, Number.POSITIVE_INFINITY, people);
		if (actor) return actor;
	}
	for (let i = first + 1; i < periods.length && i - first <= 2; i++) {
		const period = periods[i] as ReadPeriod;
		if (period.items[0]?.quotation !== undefined) continue;
		const actor = subjectIn(period, Number.POSITIVE_INFINITY, people);
		if (actor) return actor;
	}
	return undefined;
}

function subjectIn(period: ReadPeriod, before: number, people: ReadonlyMap<string, number>): Speaker | undefined {
	const subject = subjectOf(period, period.at, Math.min(before, period.items.length));
	if (!subject || isHuman(subject)) return subject;
	const person = people.get(subject.text.toLowerCase());
	if (person !== undefined) return { ...subject, person, kind: 'person' };
	// `The old woman rose`, where the verb is read as a noun
	const { items, at, text } = period;
	const first = items.findIndex(({ start }) => at + start === subject.start);
	for (let i = first + 1; first >= 0 && i < items.length && i - first < 4 && at + (items[i]?.end ?? 0) <= subject.end; i++) {
		const { lower, end } = items[i] as Item;
		if (!PEOPLE.has(lower) && !ROLES.has(lower)) continue;
		const span = { start: (items[first] as Item).start, end };
		return { start: at + span.start, end: at + end, text: text.slice(span.start, end), person: items[i]?.nominal?.person, kind: 'person' };
	}
	return undefined;
}

function isHuman({ person, kind, text }: Speaker): boolean {
	if (person !== undefined) return true;
	const lower = text.toLowerCase();
	const head = headOf(lower);
	return PRONOUNS.has(lower) || (kind === 'person' && ROLES.has(head)) || PEOPLE.has(head);
}

const PEOPLE: ReadonlyMap<string, Gender | undefined> = new Map(
	Object.entries({
		male: 'man boy gentleman fellow lad father grandfather papa husband brother son uncle nephew king prince lord master squire monk youth',
		female:
			'woman girl lady lass mother grandmother mamma wife sister daughter aunt niece queen princess mistress maid nurse widow governess',
		'': 'child stranger traveller visitor servant doctor captain voice',
	}).flatMap(([gender, words]) => words.split(' ').map((word) => [word, (gender || undefined) as Gender | undefined] as const)),
);

const PRONOUNS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
	['he', 'male'],
	['she', 'female'],
	['i', undefined],
]);

/** `his poor old mother of ninety` → `mother`. */
function headOf(phrase: string): string {
	const words = phrase.split(/\s+/);
	const cut = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
	return words[(cut > 0 ? cut : words.length) - 1] ?? '';
}

/** What tells a speaker from others: the person, or the noun that stands for one. */
function keyOf({ person, text }: Speaker): string | undefined {
	if (person !== undefined) return `#${person}`;
	const lower = text.toLowerCase();
	if (lower === 'i') return lower;
	return PRONOUNS.has(lower) || lower === 'the other' || lower.startsWith('that ') || lower === 'who' || lower === 'they' || lower === 'it'
		? undefined
		: headOf(lower);
}

function genderOf(speaker: Speaker, { people }: Coreference): Gender | undefined {
	if (speaker.person !== undefined) return people[speaker.person]?.gender;
	const lower = speaker.text.toLowerCase();
	return PRONOUNS.get(lower) ?? ROLES.get(headOf(lower))?.gender ?? PEOPLE.get(headOf(lower));
}

/**
 * Of *he* and *she*, whom nobody is named for, the one it can be: whoever the story has just brought in, who speaks by turns with the last
 * speaker, or else that one again.
 */
function pronounKey(turns: readonly Turn[], index: number, reading: Reading, coreference: Coreference): string | undefined {
	const { speaker, paragraph } = turns[index] as Turn;
	const gender = speaker && genderOf(speaker, coreference);
	const entered = gender && entering(reading, coreference, paragraph, gender);
	if (entered) return keyOf(entered);
	let loose: string | undefined;
	let last: string | undefined;
	for (let i = index - 1; i >= 0 && index - i <= SCENE; i--) {
		const { key, speaker: other } = turns[i] as Turn;
		if (!key || !other || key === last) continue;
		if (last === undefined) {
			last = key;
			continue;
		}
		const known = genderOf(other, coreference);
		if (known === gender) return key;
		if (gender === undefined || known === undefined) loose ??= key;
	}
	if (loose !== undefined) return loose;
	const before = turns[index - 1];
	if (last === undefined || !before?.speaker) return undefined;
	const own = genderOf(before.speaker, coreference);
	return own === undefined || gender === undefined || own === gender ? last : undefined;
}

/** Who of a gender acts last in the paragraph before a turn, if nobody speaks in it. */
function entering(reading: Reading, coreference: Coreference, paragraph: number, gender: Gender): Speaker | undefined {
	const before = reading.paragraphs[paragraph - 1];
	if (!before || !isTold(before) || (reading.parts[paragraph - 1]?.length ?? 0) > 0) return undefined;
	const { tokens } = before.facts;
	for (let end = tokens.length; end > 0; ) {
		let first = end - 1;
		while (first > 0 && tokens[first - 1]?.sentence === tokens[end - 1]?.sentence) first--;
		const sentence = { start: before.start + (tokens[first] as Span).start, end: before.start + (tokens[end - 1] as Span).end };
		const speaker = firstPerson(coreference.mentions, sentence);
		if (speaker && keyOf(speaker) !== undefined && genderOf(speaker, coreference) === gender) return speaker;
		end = first;
	}
	return undefined;
}

/** The people whom the words in the marks call by name: `“Well, Mr. Fenn, …”`. */
function addressedIn({ text, quotations }: Reading, { mentions }: Coreference, indices: readonly number[]): ReadonlySet<number> {
	const addressed = new Set<number>();
	for (const index of indices) {
		const { start, end } = quotations[index] as JoinedQuotation;
		for (let i = firstEndingAfter(mentions, start); i < mentions.length && (mentions[i] as Mention).start < end; i++) {
			const mention = mentions[i] as Mention;
			if (mention.form !== 'name' || mention.person === undefined || mention.end > end) continue;
			// “Tomas?” asks about him as often as it calls him
			if (text.charAt(mention.end) === '?' && mention.start - start < 3) continue;
			if (
				CALLS_BEFORE.test(text.slice(Math.max(start, mention.start - 24), mention.start)) &&
				CALLS_BEHIND.test(text.slice(mention.end, mention.end + 3))
			)
				addressed.add(mention.person);
		}
	}
	return addressed;
}

const CALLS_BEFORE =
	/(?:^|[,!?.—–-]\s|["“‘'])["“‘']?\s?(?:(?:my dear|dear|my|poor|old|oh|O|yes|no|well|now|Mr|Mrs|Miss|Ms|Dr|Sir|Lady|Captain|Inspector|Aunt|Uncle)\.?\s){0,3}$/iu;
const CALLS_BEHIND = /^(?:\s?[,.!?;:—–…]|["”’'])/u;

// ── whose turn it is ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Who speaks in a turn that nothing beside it tells the speaker of. */
function otherSpeaker(turns: readonly Turn[], index: number, reading: Reading, coreference: Coreference): Other | undefined {
	const turn = turns[index] as Turn;
	const last = sceneBefore(turns, index, reading);
	const may = ({ speaker, key }: Turn) =>
		speaker !== undefined && key !== last?.key && !(speaker.person !== undefined && turn.addressed.has(speaker.person));
	const next = turns[index + 1];
	const back = last && turns[index - 2];
	if (isIntroduced(reading, turn.paragraph)) return undefined;
	const actor = actorBefore(reading, coreference, turn.paragraph);
	const acts = actor && !(actor.person !== undefined && turn.addressed.has(actor.person)) ? actor : undefined;
	if (last && acts && keyOf(acts) !== undefined && keyOf(acts) !== last.key) return { speaker: acts, key: keyOf(acts) };
	if (last && back && !last.key && back.key && may(back) && pauses(reading, back, last) <= LONGEST_PAUSE) return named(back);
	// `“Nothing, Papa.” “Nothing at all?” said he`: the turn after the next one is the same speaker's
	const second = turns[index + 2];
	const ahead = next?.bare && second?.speaker && second.quotations.length > 0 && pauses(reading, turn, second) <= 1 ? second : undefined;
	const forward = ahead && keyOf(ahead.speaker as Speaker) && may({ ...ahead, key: keyOf(ahead.speaker as Speaker) }) ? ahead : undefined;
	if (!last) {
		if (acts) return { speaker: acts, key: keyOf(acts) };
		return forward && { speaker: forward.speaker as Speaker, key: keyOf(forward.speaker as Speaker) };
	}
	// a third person who is brought in by the full name is quoted as in the news, and goes on
	if (last.speaker && /^\p{Lu}\S* \p{Lu}/u.test(last.speaker.text) && isNewcomer(turns, index - 1) && index > 2) return undefined;
	let known: Turn | undefined;
	let ago = 0;
	while (!known && ago < SCENE && ago < index) {
		ago++;
		const each = turns[index - ago] as Turn;
		if (ago > 1 && pauses(reading, each, turns[index - ago + 1] as Turn) > LONGEST_PAUSE) break;
		if (each.key && may(each)) known = each;
	}
	// whoever is called by name answers; of one who has spoken without a name it is told so
	const called = known?.key?.startsWith('#') === false ? undefined : calledIn(last, reading, coreference);
	// “He works here, Dan”: of two who talk, the other one is meant, by a name that the story has not used
	const newName = called && known && ago === 2 && pauses(reading, last, turn) === 0 && isQuoted(reading, called);
	if (called && !newName && !turn.addressed.has(called.person as number)) return { speaker: called, key: keyOf(called) };
	if (known) {
		// whoever speaks next by a cue has hardly spoken right before it
		const follows = next?.speaker && keyOf(next.speaker) === known.key && next.quotations.length > 0 && !next.bare;
		const third = follows ? thirdSpeaker(turns, index, [last.key, known.key], may, reading) : undefined;
		const other = forward && keyOf(forward.speaker as Speaker);
		const late = ago > 3 || isNewcomer(turns, index - 1);
		if (forward?.speaker && other !== known.key && late) return { speaker: forward.speaker, key: other };
		return named(third ?? known);
	}
	if (forward) return { speaker: forward.speaker as Speaker, key: keyOf(forward.speaker as Speaker) };
	const other = bystander(reading, coreference, turn, last);
	return other && { speaker: other, key: keyOf(other) };
}

/** Whether the speaker of a turn has not spoken before in its scene. */
function isNewcomer(turns: readonly Turn[], index: number): boolean {
	const { key } = turns[index] as Turn;
	for (let i = index - 1; i >= 0 && index - i <= SCENE; i--) if ((turns[i] as Turn).key === key) return false;
	return true;
}

function named({ speaker, key }: Turn): Other | undefined {
	return speaker && { speaker, key };
}

/** The turn right before in the same scene. */
function sceneBefore(turns: readonly Turn[], index: number, reading: Reading): Turn | undefined {
	const last = turns[index - 1];
	return last && pauses(reading, last, turns[index] as Turn) <= LONGEST_PAUSE ? last : undefined;
}

/** How many paragraphs stand between two turns. */
function pauses({ paragraphs, quotations }: Reading, from: Turn, to: Turn): number {
	let last = from.paragraph;
	for (const quotation of from.quotations) last = Math.max(last, (quotations[quotation] as JoinedQuotation).paragraphs[1]);
	let count = 0;
	for (let i = last + 1; i < to.paragraph && count <= LONGEST_PAUSE; i++) {
		const { facts } = paragraphs[i] as PlacedParagraph;
		if (facts.zone === 'subheading') return LONGEST_PAUSE + 1;
		if (isTold(paragraphs[i] as PlacedParagraph)) count += facts.text.length > 400 ? 2 : 1;
	}
	return count;
}

function thirdSpeaker(
	turns: readonly Turn[],
	index: number,
	taken: readonly (string | undefined)[],
	may: (turn: Turn) => boolean,
	reading: Reading,
): Turn | undefined {
	for (let i = index - 1; i >= 0 && index - i <= SCENE; i--) {
		const each = turns[i] as Turn;
		if (pauses(reading, each, turns[i + 1] as Turn) > LONGEST_PAUSE) return undefined;
		if (each.key && !taken.includes(each.key) && may(each)) return each;
	}
	return undefined;
}

/** Whether a colon in front of a turn says whose it is. */
function isIntroduced({ paragraphs }: Reading, paragraph: number): boolean {
	return /:\s*$/.test(paragraphs[paragraph - 1]?.facts.text.slice(-4) ?? '');
}

/** Who acts last in the paragraph before the first turn of a scene: *Vale closed the folder.* */
function actorBefore({ paragraphs, parts }: Reading, { mentions }: Coreference, paragraph: number): Speaker | undefined {
	let index = paragraph - 1;
	while (index >= 0 && !isTold(paragraphs[index] as PlacedParagraph)) index--;
	const before = paragraphs[index];
	if (!before || (parts[index]?.length ?? 0) > 0) return undefined;
	const { facts, start } = before;
	const sentence = facts.tokens.at(-1)?.sentence;
	const from = start + (facts.tokens.find((token) => token.sentence === sentence)?.start ?? 0);
	if (SILENT.test(facts.text.slice(from - start))) return undefined;
	return firstPerson(mentions, { start: from, end: before.end });
}

function firstPerson(mentions: readonly Mention[], { start, end }: Span): Speaker | undefined {
	for (let i = firstEndingAfter(mentions, start); i < mentions.length && (mentions[i] as Mention).start < end; i++) {
		const speaker = asSpeaker(mentions[i] as Mention);
		if (speaker) return speaker;
	}
	return undefined;
}

function asSpeaker({ start, end, text, type, form, person }: Mention): Speaker | undefined {
	if (form === 'name' && type !== 'person') return undefined;
	if (form === 'pronoun' && !PRONOUNS.has(text.toLowerCase())) return undefined;
	return { start, end, text, person, kind: 'person' };
}

/** Whom the last turn speaks to by name, with the mention nearest before it outside its marks. */
function calledIn({ addressed, quotations, key }: Turn, reading: Reading, { mentions, people }: Coreference): Speaker | undefined {
	const first = reading.quotations[quotations[0] ?? -1];
	for (const person of addressed) {
		if (`#${person}` === key || !first) continue;
		const own = people[person]?.mentions ?? [];
		const at = firstAtOrAfter(own, first.start, (mention) => (mentions[mention] as Mention).start);
		let nearest = mentions[own[at - 1] ?? own[0] ?? -1];
		for (let i = at - 1; i >= 0 && at - i < MENTIONS_BACK; i--) {
			const mention = mentions[own[i] as number] as Mention;
			if (isQuoted(reading, mention)) continue;
			nearest = mention;
			break;
		}
		if (nearest) return { start: nearest.start, end: nearest.end, text: nearest.text, person, kind: 'person' };
	}
	return undefined;
}

/** How many mentions of somebody are looked through for one outside quotations. */
const MENTIONS_BACK = 20;

function isQuoted({ quotations }: Reading, { start }: Span): boolean {
	const behind = firstAtOrAfter(quotations, start + 1, (quotation) => quotation.start);
	for (let i = behind - 1; i >= 0 && behind - i < 6; i--) if ((quotations[i] as Span).end > start) return true;
	return false;
}

/** Somebody else whom the story mentions last outside quotations. */
function bystander(reading: Reading, { mentions, people }: Coreference, turn: Turn, last: Turn): Speaker | undefined {
	const from = reading.paragraphs[turn.paragraph]?.start ?? 0;
	const lastGender = last.speaker && genderOf(last.speaker, { mentions, people });
	for (let i = firstEndingAfter(mentions, from) - 1, tried = 0; i >= 0 && tried < 12; i--, tried++) {
		const mention = mentions[i] as Mention;
		const speaker = asSpeaker(mention);
		if (!speaker || isQuoted(reading, mention)) continue;
		const key = keyOf(speaker);
		const gender = genderOf(speaker, { mentions, people });
		if (key === undefined ? gender === lastGender || lastGender === undefined : key === last.key) continue;
		if (speaker.person !== undefined && turn.addressed.has(speaker.person)) continue;
		return speaker;
	}
	return undefined;
}
