import type { Span } from '../text/span.ts';
import type { Cue, Speaker } from './facts.ts';
import {
	ADVERBS,
	AUXILIARIES,
	BE,
	CONJUNCTIONS,
	DETERMINERS,
	DOCUMENT_NOUNS,
	LINKING_PREPOSITIONS,
	PREPOSITIONS,
	RELATIVES,
	SUBJECT_PRONOUNS,
	TIME_WORDS,
	UNNAMED_SOURCES,
} from './lexicons/clauses.ts';
import { BESIDE_QUOTATIONS, CUE_FORMS, QUOTATION_LABELS, SPEECH_NOUNS } from './lexicons/cues.ts';
import type { CueVerb } from './lexicons/cues.ts';
import { ROLES } from './lexicons/roles.ts';
import type { Item, Period } from './periods.ts';

/** A cue with its words as written and what its verb does; undefined where it is no verb. */
export interface WrittenCue extends Cue {
	readonly text: string;
	readonly sort: CueVerb['sort'] | undefined;
}

/** A cue with the source that its clause gives it: in paragraph offsets as it is found, in document offsets once it is placed. */
export interface SourcedCue {
	readonly cue: WrittenCue;
	/** The indices of its first and last item in the period. */
	readonly first: number;
	readonly last: number;
	/** The indices of the source's items; the same as the cue's where the source stands in another clause. */
	readonly sourceFirst: number;
	readonly sourceLast: number;
	readonly speaker: Speaker | undefined;
	/** How the source was found. */
	readonly by: 'subject' | 'inverted' | 'object' | 'possessive' | 'relative' | 'inherited' | 'none';
	/** Whether its source stands behind it with `by`: `was called a liar by X`. */
	readonly passive: boolean;
	/** Whether the cue says that something is said, but not by whom: `was revealed`. */
	readonly agentless: boolean;
}

/** How a source was found as the number that features give it: weights are trained with these. */
export const MANNERS: Readonly<Record<SourcedCue['by'], number>> = {
	subject: 1,
	inverted: 2,
	object: 3,
	possessive: 4,
	relative: 5,
	inherited: 6,
	none: 7,
};

/** Verbs behind which the one spoken to stands: `told the crowd`. */
const ADDRESSING = new Set([
	'tell',
	'remind',
	'assure',
	'inform',
	'notify',
	'reassure',
	'brief',
	'greet',
	'advise',
	'instruct',
	'threaten',
	'accuse',
]);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'its', 'their', 'our', 'my', 'your', 'every', 'no']);
/** Prepositions that take a phrase further to the right: `a report by the board`. */
const EXTENDING = new Set(['of', 'for', 'by', 'from']);
const LONGEST_PHRASE = 10;
const PAPERS = new Set([
	'statement',
	'tweet',
	'letter',
	'email',
	'interview',
	'report',
	'message',
	'post',
	'speech',
	'note',
	'memo',
	'release',
	'op-ed',
	'ad',
	'video',
]);

/** The cues of a period, in order, each with its source (document offsets). `at` is where the period's paragraph starts. */
export function findSources(period: Period, at: number): readonly SourcedCue[] {
	return period.sourced.map((source) => placeSource(source, at));
}

/** The same in paragraph offsets, which depends on nothing but the period. */
export function sourcesIn(period: Omit<Period, 'sourced'>): readonly SourcedCue[] {
	const found: SourcedCue[] = [];
	let known: Speaker | undefined;
	for (const { cue, first, last } of period.cues) {
		const sourced = sourceOf(period, cue, first, last, known);
		found.push(sourced);
		known = sourced.speaker ?? known;
	}
	return found;
}

function placeSource(source: SourcedCue, at: number): SourcedCue {
	const { cue, speaker } = source;
	return { ...source, cue: { ...cue, start: at + cue.start, end: at + cue.end }, speaker: speaker && placeSpeaker(speaker, at) };
}

function placeSpeaker({ start, end, text, person, kind }: Speaker, at: number): Speaker {
	return { start: at + start, end: at + end, text, person, kind };
}

function sourceOf(period: Omit<Period, 'sourced'>, cue: Cue, first: number, last: number, known: Speaker | undefined): SourcedCue {
	const { text, items } = period;
	const start = (items[first] as Item).start;
	const end = (items[last] as Item).end;
	const written = text.slice(start, end);
	const placed = { ...cue, start, end, text: written, sort: sortOf(written) };
	const result = (by: SourcedCue['by'], phrase: Phrase | undefined, agentless = false): SourcedCue => ({
		cue: placed,
		first,
		last,
		sourceFirst: phrase && by !== 'inherited' ? phrase.first : first,
		sourceLast: phrase && by !== 'inherited' ? phrase.last : last,
		speaker: phrase && speakerOf(text, items, phrase),
		by: phrase ? by : 'none',
		agentless,
		passive: false,
	});
	if (QUOTATION_LABELS.has(cue.lemma)) return result('none', undefined);
	if (cue.source === 'after') return result('object', phraseFrom(items, last + 1));
	const word = items[last] as Item;
	if (SPEECH_NOUNS.has(cue.lemma) && !CUE_FORMS.has(word.lower)) return result('possessive', possessorOf(items, first));
	const form = CUE_FORMS.get(word.lower)?.form;
	const auxiliary = auxiliaryBefore(items, first);
	const passive = first === last && form === 'past' && auxiliary !== undefined && (BE.has(auxiliary) || auxiliary === "'re");
	if (passive || (cue.class === 'evidential' && first === last)) {
		const by = agentBehind(items, last);
		return by === undefined ? result('none', undefined, true) : { ...result('object', phraseFrom(items, by)), passive: true };
	}
	const inherited = () => {
		const own = left?.lower === 'to' ? clauseSubject(items, at, true) : undefined;
		if (own) return result('inherited', own);
		if (known) return { ...result('none', undefined), speaker: known, by: 'inherited' as const };
		return result('inherited', form === 'ing' ? mainSubject(items, first) : clauseSubject(items, first));
	};
	let at = beforeVerbGroup(items, first);
	if (items[at]?.lower === ',' && items[at - 1]?.lower === ')') at--;
	const left = items[at];
	const inverted = () =>
		cue.source === 'either' && form !== 'ing' && !ADDRESSING.has(cue.lemma) ? invertedSubject(items, last + 1) : undefined;
	if (!left || left.quotation !== undefined) {
		const phrase = inverted();
		return phrase ? result('inverted', phrase) : left ? inherited() : result('none', undefined);
	}
	if (form === 'ing' && !(auxiliary && BE.has(auxiliary))) {
		if (left.lower === ',' || CONJUNCTIONS.has(left.lower) || PAPERS.has(left.lower)) return inherited();
		const phrase = phraseBefore(items, at);
		return phrase && /^(?:with|and|[–—])$/.test(items[phrase.first - 1]?.lower ?? '') ? result('subject', phrase) : inherited();
	}
	if (left.lower === 'to' || CONJUNCTIONS.has(left.lower)) return relativeTo(items, at) ?? inherited();
	if (RELATIVES.has(left.lower)) return relativeTo(items, at) ?? inherited();
	if (left.lower === ',' || left.lower === '—' || left.lower === '–' || left.lower === '--' || left.lower === ')') {
		const behind = inverted();
		if (behind && endsClause(items, behind.last + 1) && items[behind.last + 1]?.quotation === undefined) return result('inverted', behind);
		const apposed = subjectOverApposition(items, at);
		if (apposed) return result('subject', apposed);
		return behind ? result('inverted', behind) : inherited();
	}
	const phrase = left.token?.kind === 'word' || left.token?.kind === 'number' ? phraseBefore(items, at) : undefined;
	return phrase ? result('subject', phrase) : inherited();

	function relativeTo(all: readonly Item[], i: number): SourcedCue | undefined {
		const pronoun = all[i] as Item;
		if (pronoun.lower !== 'who' && pronoun.lower !== 'which' && pronoun.lower !== 'that') return undefined;
		const before = all[i - 1]?.lower === ',' ? i - 2 : i - 1;
		const name = all[before]?.name?.type === 'person';
		const phrase = name ? { first: before, last: before } : before >= 0 && isNounLike(all[before]) ? phraseBefore(all, before) : undefined;
		if (!phrase) return undefined;
		const found = result('relative', phrase);
		// the pronoun stands for the speaker where it is known who that is
		if (pronoun.lower !== 'who' || found.speaker?.person === undefined) return found;
		const span = { start: pronoun.start, end: pronoun.end };
		return { ...found, sourceFirst: i, sourceLast: i, speaker: { ...found.speaker, ...span, text: text.slice(span.start, span.end) } };
	}
}

/** What the verb of a cue does: say, judge, think. */
export function sortOf(cue: string): CueVerb['sort'] | undefined {
	const word = cue.toLowerCase();
	return CUE_FORMS.get(word)?.verb.sort ?? (BESIDE_QUOTATIONS.has(word) ? 'speech' : undefined);
}

// ── phrases ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A noun phrase, by the indices of its items. */
interface Phrase {
	readonly first: number;
	readonly last: number;
}

/** Whether a word may be part of a noun phrase, other than its determiner. */
function isNounLike(item: Item | undefined): boolean {
	if (!item?.token || (item.token.kind !== 'word' && item.token.kind !== 'number')) return false;
	if (item.name) return true;
	const { lower } = item;
	if (lower === "'s") return true;
	if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || RELATIVES.has(lower) || AUXILIARIES.has(lower)) return false;
	if (item.token.shape === 'lower' && (ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 5))) return false;
	const form = CUE_FORMS.get(lower);
	return !(form && !form.noun && item.token.shape === 'lower');
}

/** The noun phrase that ends at an item: `[the mayor of Lowport] said`. */
function phraseBefore(items: readonly Item[], last: number): Phrase | undefined {
	const end = items[last] as Item;
	if (SUBJECT_PRONOUNS.has(end.lower) || end.pronoun) return { first: last, last };
	let i = last;
	for (let steps = 0; steps < 3; steps++) {
		const first = coreBefore(items, i);
		if (first === undefined) return steps === 0 ? undefined : { first: i + 2, last };
		const link = items[first - 1];
		const noun = items[first - 2];
		if (!link || !LINKING_PREPOSITIONS.has(link.lower) || !isNounLike(noun) || noun?.token?.kind !== 'word') return { first, last };
		const longer = coreBefore(items, first - 2);
		// `former Gov. Ida Brandt of Ohio said`
		if (longer === undefined || !(leadsPhrase(items[longer] as Item) || noun.name?.type === 'person')) return { first, last };
		i = first - 2;
		if (!LINKING_PREPOSITIONS.has(items[longer - 1]?.lower ?? '')) return { first: longer, last };
	}
	return { first: coreBefore(items, i) ?? i, last };
}

/** The first item of a noun phrase without prepositions that ends at an item. */
function coreBefore(items: readonly Item[], last: number): number | undefined {
	const end = items[last];
	if (!isNounLike(end) && !(end && DETERMINERS.has(end.lower))) return undefined;
	let first = last;
	while (first > 0 && last - first < LONGEST_PHRASE) {
		const before = items[first - 1] as Item;
		const here = items[first] as Item;
		if (DETERMINERS.has(here.lower) && here.token?.shape !== 'title' && !(DETERMINERS.has(before.lower) || before.lower === 'of')) break;
		if (!isNounLike(before) && !DETERMINERS.has(before.lower)) break;
		if (before.lower === 'that' && DETERMINERS.has(here.lower)) break; // `an economy that many experts thought …`
		if (SUBJECT_PRONOUNS.has(before.lower) && !DETERMINERS.has(before.lower)) break;
		first--;
	}
	return first;
}

/** Whether a phrase may begin with a word: a determiner, a name, a noun that speaks without an article. */
function leadsPhrase(item: Item): boolean {
	return (
		DETERMINERS.has(item.lower) ||
		item.token?.shape === 'title' ||
		item.token?.shape === 'upper' ||
		UNNAMED_SOURCES.has(item.lower) ||
		!!item.nominal
	);
}

/** The noun phrase that begins at an item: `according to [the mayor of Lowport]`. */
function phraseFrom(items: readonly Item[], from: number): Phrase | undefined {
	const start = items[from];
	if (!start?.token) return undefined;
	if (start.pronoun || ['he', 'she', 'they', 'we', 'i', 'him', 'her', 'them', 'us', 'me', 'you'].includes(start.lower)) {
		const next = items[from + 1];
		const possessive =
			['her', 'his', 'their', 'its', 'my', 'our'].includes(start.lower) && isNounLike(next) && !TIME_WORDS.has(next?.lower ?? '');
		if (!possessive) return { first: from, last: from };
	}
	let last = from - 1;
	let linked = false;
	for (let i = from; i < items.length && i - from < LONGEST_PHRASE; i++) {
		const item = items[i] as Item;
		const before = items[i - 1];
		if (i > from && TIME_WORDS.has(item.lower) && before?.lower !== 'the') break;
		if (isNounLike(item)) {
			if (
				i > from &&
				before?.name?.type === 'person' &&
				!item.name &&
				item.lower !== "'s" &&
				!DETERMINERS.has(start.lower) &&
				!isCapital(item) &&
				!nameAhead(items, i)
			)
				break;
			last = i;
		} else if (DETERMINERS.has(item.lower) && (i === from || linked || DETERMINERS.has(before?.lower ?? ''))) last = i;
		else if (EXTENDING.has(item.lower) && last >= from && (items[last]?.name?.type !== 'person' || item.lower === 'of')) {
			linked = true;
			continue;
		} else break;
		linked = false;
	}
	while (last >= from && (ARTICLES.has(items[last]?.lower ?? '') || EXTENDING.has(items[last]?.lower ?? ''))) last--;
	if (last < from) return undefined;
	// `said the mayor, Jane Doe.`
	const name = items[last + 2];
	if (items[last + 1]?.lower === ',' && items[last]?.name?.type !== 'person' && name?.name?.type === 'person') {
		let end = last + 2;
		while (items[end + 1]?.name === name.name) end++;
		if (endsClause(items, end + 1)) return { first: last + 2, last: end };
	}
	return { first: from, last };
}

/** `Brandt campaign spokesman [Ole Holm]`: whether a phrase comes to a person's name later. */
function nameAhead(items: readonly Item[], from: number): boolean {
	for (let i = from; i < from + 4 && isNounLike(items[i]); i++) if (items[i]?.name?.type === 'person') return true;
	return false;
}

/** `said X`, `said the mayor`: the noun phrase behind the cue, unless it is what was said. */
function invertedSubject(items: readonly Item[], from: number): Phrase | undefined {
	const start = items[from];
	if (!start?.token || start.token.kind !== 'word') return undefined;
	const { lower } = start;
	// `said that gentleman`, but not `said that the board …`
	if ((lower === 'that' || lower === 'this') && items[from + 1]?.nominal && endsClause(items, from + 2))
		return { first: from, last: from + 1 };
	if (lower === 'that' || lower === 'this' || lower === 'it' || lower === 'there' || lower === 'these' || lower === 'reporters')
		return undefined;
	// `Doe, R-Wis., said Tuesday`
	if (TIME_WORDS.has(lower) || (start.token.shape === 'lower' && ADVERBS.has(lower))) return undefined;
	const phrase = nameOfOffices(items, phraseFrom(items, from));
	if (!phrase) return undefined;
	if (!leadsPhrase(start) && !start.name && !SUBJECT_PRONOUNS.has(lower) && !isCapital(items[phrase.last])) return undefined;
	const next = items[phrase.last + 1];
	if (!next?.token || next.token.kind !== 'word') return phrase;
	return PREPOSITIONS.has(next.lower) ||
		RELATIVES.has(next.lower) ||
		TIME_WORDS.has(next.lower) ||
		ADVERBS.has(next.lower) ||
		next.lower === 'and' ||
		next.lower.endsWith('ing') || // `wrote a man calling himself …`
		(next.lower.endsWith('ly') && endsClause(items, phrase.last + 2)) // `said Holm gravely.`
		? phrase
		: undefined;
}

/** `said former Gov. and party chairman [Ida Brandt]`: of two offices the name behind the second speaks. */
function nameOfOffices(items: readonly Item[], phrase: Phrase | undefined): Phrase | undefined {
	if (!phrase || items[phrase.last + 1]?.lower !== 'and' || items[phrase.last]?.name?.type === 'person') return phrase;
	const second = phraseFrom(items, phrase.last + 2);
	const name = second && items[second.last]?.name;
	if (!second || name?.type !== 'person' || second.last - second.first < 2 || items[second.first]?.name === name) return phrase;
	let first = second.last;
	while (first > second.first && items[first - 1]?.name === name) first--;
	return { first, last: second.last };
}

function endsClause(items: readonly Item[], at: number): boolean {
	const item = items[at];
	return !item || item.quotation !== undefined || /^[.,;:!?)—–]/.test(item.lower);
}

/** `X, the mayor of Y, said`; `X, however, said`; `X (R-Texas) said`: the phrase in front of what the marks set off. */
function subjectOverApposition(items: readonly Item[], at: number): Phrase | undefined {
	const close = items[at] as Item;
	const open = close.lower === ')' ? '(' : close.lower;
	let nearest: Phrase | undefined;
	for (let i = at - 1; i > 0 && at - i < 40; i--) {
		if (items[i]?.lower !== open) continue;
		const name = items[i + 1]?.name;
		// `The mayor, Jane Doe, said`: the name speaks, not the title
		if (name?.type === 'person' && items[at - 1]?.name === name) return { first: i + 1, last: at - 1 };
		const phrase = phraseBefore(items, i - 1);
		nearest ??= phrase;
		// `Doe, at a meeting in Lowport, Norway, said`: what hangs on a preposition is no subject
		if (phrase && !PREPOSITIONS.has(items[phrase.first - 1]?.lower ?? '') && items[phrase.last]?.name?.type !== 'place') return phrase;
	}
	return nearest;
}

/** `her claim that`, `the mayor's claim that`. */
function possessorOf(items: readonly Item[], noun: number): Phrase | undefined {
	for (let i = noun - 1; i >= 0 && noun - i < 5; i--) {
		const { lower } = items[i] as Item;
		if (['his', 'her', 'their', 'its', 'my', 'our'].includes(lower)) return { first: i, last: i };
		if (lower === "'s") return phraseBefore(items, i - 1);
		if (items[i]?.name) return phraseBefore(items, i); // `a Norrline announcement that`
		if (!isNounLike(items[i])) return undefined;
	}
	return undefined;
}

/** Words with which a clause begins. */
const CLAUSE_OPENERS = new Set('that because when while if although though after before as since until where whether but ; —'.split(' '));

/** The subject of the clause that holds a verb: `so calm that [the mayor] was prompted to say`; of the main clause if that one has none. */
function clauseSubject(items: readonly Item[], verb: number, ownOnly = false): Phrase | undefined {
	for (let i = verb - 1; i > 0 && verb - i < 40; i--) {
		const { lower, quotation } = items[i] as Item;
		if (quotation !== undefined) break;
		if (!CLAUSE_OPENERS.has(lower)) continue;
		const start = items[i + 1];
		if (!start || i + 1 >= verb) continue;
		if (
			!(
				SUBJECT_PRONOUNS.has(start.lower) ||
				start.pronoun ||
				start.name ||
				(isNounLike(start) && leadsPhrase(start)) ||
				DETERMINERS.has(start.lower)
			)
		)
			continue;
		const phrase = phraseFrom(items, i + 1);
		if (phrase && phrase.last < verb) return phrase;
	}
	return ownOnly ? undefined : mainSubject(items, verb);
}

/** The subject of a period's main clause: `Dahl met the governor and [said]`, `[In a letter,] the mayor [wrote]`. */
function mainSubject(items: readonly Item[], before: number): Phrase | undefined {
	let start = 0;
	for (let turns = 0; turns < 4; turns++) {
		const first = items[start];
		if (!first || start >= before) return undefined;
		const { lower } = first;
		if (lower === 'and' || lower === 'but' || lower === 'so' || lower === 'yet' || !first.token || first.token.kind === 'punctuation') {
			start++;
			continue;
		}
		const adverbial =
			!first.name &&
			(PREPOSITIONS.has(lower) ||
				CONJUNCTIONS.has(lower) ||
				ADVERBS.has(lower) ||
				TIME_WORDS.has(lower) ||
				/(?:ly|ing|ed)$/.test(lower) ||
				(turns > 0 && first.token.kind === 'number' && items[start + 1]?.lower === ','));
		if (!adverbial) {
			// `In Salem, New Hampshire, Jones said`
			const place = turns > 0 ? first.name : undefined;
			let behind = start;
			while (place && items[behind]?.name === place) behind++;
			if (!place || place.type === 'person' || items[behind]?.lower !== ',' || behind >= before) break;
			start = behind + 1;
			continue;
		}
		let comma = start + 1;
		const limit = Math.min(before, start + 40);
		while (comma < limit && items[comma]?.lower !== ',') comma++;
		start = comma < limit ? comma + 1 : start + 1;
	}
	const first = items[start];
	if (!first || start >= before) return undefined;
	if (SUBJECT_PRONOUNS.has(first.lower) || first.pronoun) return { first: start, last: start };
	for (let i = start; i < before && i - start < LONGEST_PHRASE; i++) {
		const item = items[i] as Item;
		const known = item.name?.type === 'person' ? item.name : undefined;
		if (known) {
			let last = i;
			while (items[last + 1]?.name === known) last++;
			const article = items[i - 1]?.lower === 'the' || items[i - 1]?.lower === 'a'; // `the Brandt letter`
			if (items[last + 1]?.lower !== "'s" && !article) return { first: i, last };
		}
		if (!isNounLike(item) && !DETERMINERS.has(item.lower) && !LINKING_PREPOSITIONS.has(item.lower)) break;
		if (i > start && item.token?.shape === 'lower' && /(?:ed|s)$/.test(item.lower) && !DETERMINERS.has(item.lower) && items[i - 1]?.name)
			break;
	}
	const phrase = phraseFrom(items, start);
	if (!phrase || phrase.first >= before) return undefined;
	let last = Math.min(phrase.last, before - 1);
	for (let i = phrase.first + 1; i <= last; i++) if (items[i]?.lower.endsWith('ed') && items[i]?.token?.shape === 'lower') last = i - 1;
	return { first: phrase.first, last };
}

/** The index of what stands before a verb and its auxiliaries and adverbs; -1 at the beginning. */
function beforeVerbGroup(items: readonly Item[], verb: number): number {
	let i = verb - 1;
	while (i >= 0) {
		const { lower, token, name } = items[i] as Item;
		if (!token || name) return i;
		const time = TIME_WORDS.has(lower) && i > 0;
		if (
			AUXILIARIES.has(lower) ||
			ADVERBS.has(lower) ||
			(lower.endsWith('ly') && token.shape === 'lower') ||
			lower === "'s" ||
			lower === "'ve" ||
			time
		)
			i--;
		else if (
			(lower === 'on' || lower === 'last' || lower === 'this' || lower === 'early' || lower === 'late') &&
			TIME_WORDS.has(items[i + 1]?.lower ?? '')
		)
			i--;
		else return i;
	}
	return i;
}

function auxiliaryBefore(items: readonly Item[], verb: number): string | undefined {
	for (let i = verb - 1; i >= 0 && verb - i < 4; i--) {
		const { lower, token } = items[i] as Item;
		if (AUXILIARIES.has(lower) || lower === "'re") return lower;
		if (!token || !(ADVERBS.has(lower) || lower.endsWith('ly'))) return undefined;
	}
	return undefined;
}

/** The index of the noun phrase behind `by`: `was called a liar by [X]`. */
function agentBehind(items: readonly Item[], verb: number): number | undefined {
	for (let i = verb + 1; i < items.length && i - verb < 12; i++) {
		const item = items[i] as Item;
		if (item.lower === 'by') return i + 1;
		if (/^[.;:]/.test(item.lower)) return undefined;
	}
	return undefined;
}

// ── speakers ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Who a phrase stands for: the name alone where it holds one, otherwise its words. */
function speakerOf(text: string, items: readonly Item[], phrase: Phrase): Speaker {
	let head = phrase.last;
	for (let i = phrase.first + 1; i <= phrase.last; i++) {
		const item = items[i] as Item;
		if ((LINKING_PREPOSITIONS.has(item.lower) || item.lower === 'by') && !item.name) {
			head = i - 1;
			break;
		}
	}
	const item = items[head] as Item;
	const named = head < phrase.last ? nameBehind(items, phrase, item) : undefined;
	if (named && (item.nominal || ROLES.has(item.lower))) return spoken(text, named, named.person, 'person');
	const { name } = item;
	if (name) return spoken(text, name, name.person, name.type === 'person' ? 'person' : 'organization');
	if (item.pronoun) return spoken(text, item.pronoun, item.pronoun.person, 'person');
	if (phrase.first === phrase.last && SUBJECT_PRONOUNS.has(item.lower))
		return spoken(text, item, undefined, UNNAMED_SOURCES.has(item.lower) ? 'unnamed' : 'person');
	let capital = head;
	while (capital > phrase.first && isCapital(items[capital - 1])) capital--;
	const span = { start: (items[phrase.first] as Item).start, end: (items[phrase.last] as Item).end };
	const before = items[capital - 1];
	if (isCapital(item) && capital > phrase.first && before && !DETERMINERS.has(before.lower) && before.lower !== "'s")
		return spoken(text, { start: (items[capital] as Item).start, end: item.end }, undefined, 'person');
	if (item.nominal?.person !== undefined) return spoken(text, item.nominal, item.nominal.person, 'person');
	if (isUnnamed(items, phrase, head)) return spoken(text, span, undefined, 'unnamed');
	return spoken(text, span, undefined, item.nominal ? 'person' : 'organization');
}

/** `the mayor of Lowport [Ida Brandt]`, without a comma; but not `a spokesman for Ida Brandt`, `the aide to candidate Ida Brandt`. */
function nameBehind(items: readonly Item[], phrase: Phrase, head: Item): Item['name'] {
	const name = items[phrase.last]?.name;
	if (name?.type !== 'person') return undefined;
	let first = phrase.last;
	while (first > phrase.first && items[first - 1]?.name === name) first--;
	const before = items[first - 1];
	const noun =
		before?.token?.kind === 'word' &&
		(!before.nominal || before.nominal === head.nominal) &&
		!before.pronoun &&
		isNounLike(before) &&
		before.lower !== "'s";
	return noun && first - 1 > phrase.first && before.name?.type !== 'person' ? name : undefined;
}

function isCapital(item: Item | undefined): boolean {
	return (
		!!item?.token &&
		item.token.kind === 'word' &&
		(item.token.shape === 'title' || item.token.shape === 'upper' || item.token.shape === 'mixed') &&
		!DETERMINERS.has(item.lower)
	);
}

/** Whether a phrase names nobody and nothing that the reader could weigh: `officials`, `a source`, `many`. */
function isUnnamed(items: readonly Item[], phrase: Phrase, head: number): boolean {
	const noun = (items[head] as Item).lower;
	if (!UNNAMED_SOURCES.has(noun)) return false;
	if (DOCUMENT_NOUNS.has(noun) && /^(?:the|this|that)$/.test((items[phrase.first] as Item).lower)) return false; // one that was named before
	for (let i = phrase.first; i <= phrase.last; i++) {
		const item = items[i] as Item;
		if (item.name || item.lower === "'s" || ['his', 'her', 'their', 'its'].includes(item.lower)) return false;
		if (i > 0 && isCapital(item)) return false;
	}
	return true;
}

/** Whether a phrase is a document that nobody is said to have put out: `official information`. */
export function isIssuerless(speaker: Speaker): boolean {
	if (speaker.person !== undefined) return false;
	const words = speaker.text.toLowerCase().split(/\s+/);
	return (
		DOCUMENT_NOUNS.has(words[words.length - 1] ?? '') &&
		!/\p{Lu}/u.test(speaker.text.slice(1)) &&
		!/^(?:his|her|their|its)$/.test(words[0] ?? '')
	);
}

function spoken(text: string, span: Span, person: number | undefined, kind: Speaker['kind']): Speaker {
	return { start: span.start, end: span.end, text: text.slice(span.start, span.end), person, kind };
}

/** The subject of a period's main clause as a speaker, for words in quotation marks that no cue governs; placed like a source. */
export function subjectOf({ text, items }: Period, at: number, before: number): Speaker | undefined {
	const phrase = mainSubject(items, before);
	return phrase && placeSpeaker(speakerOf(text, items, phrase), at);
}

/** The speaker that a transcript or headline names before a colon: `WALLACE: …`; placed like a source. */
export function labelled({ text, items }: Period, at: number): Speaker | undefined {
	const colon = items.slice(0, 8).findIndex((item) => item.lower === ':');
	if (colon <= 0) return undefined;
	for (let i = 0; i < colon; i++) if (!isNounLike(items[i]) && !DETERMINERS.has((items[i] as Item).lower)) return undefined;
	if (!isCapital(items[colon - 1])) return undefined;
	return placeSpeaker(speakerOf(text, items, { first: 0, last: colon - 1 }), at);
}
