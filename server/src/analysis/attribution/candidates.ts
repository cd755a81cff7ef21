import { firstAtOrAfter, firstEndingAfter, overlaps, type Span } from '../../text/span.ts';
import type { Coreference } from '../coreference.ts';
import type { Mention, PlacedParagraph, Speaker } from '../facts.ts';
import { LINKING_PREPOSITIONS, UNNAMED_SOURCES } from '../lexicons/clauses.ts';
import type { SourcedCue } from '../sources.ts';
import { type Flow, SIGN } from './flow.ts';
import type { Reading } from './reading.ts';

/** Somebody or something in a flow that may be the speaker of a quotation. */
export interface Candidate {
	readonly speaker: Speaker;
	/** The indices of its first and last unit, and of the last word before what hangs on it: `[a spokesman] for the coast guard`. */
	readonly first: number;
	readonly last: number;
	readonly head: number;
	readonly form: Form;
	/** The units of the cues whose source it is. */
	readonly cues: readonly number[];
}

/** How a candidate is put. */
export type Form =
	| 'person'
	| 'organization'
	| 'place'
	| 'other'
	| 'nominal'
	| 'he'
	| 'possessive'
	| 'they'
	| 'i'
	| 'who'
	| 'unnamed'
	| 'phrase';

/** All candidates of a flow, sorted by first unit: every mention outside quotations, and all that cues point at. */
export function candidatesIn(flow: Flow, reading: Reading, { mentions }: Coreference): readonly Candidate[] {
	const drafts = new Map<number, { -readonly [Key in keyof Candidate]: Candidate[Key] } & { cues: number[] }>();
	const add = (speaker: Speaker, first: number, last: number, form: Form, cue: number | undefined) => {
		const head = headOf(flow, reading.text, first, last);
		const known = drafts.get(head);
		if (!known) {
			drafts.set(head, { speaker, first, last, head, form, cues: cue === undefined ? [] : [cue] });
			return;
		}
		if (cue !== undefined) known.cues.push(cue);
		// what a cue points at is the whole phrase, and its person that of the mention in it
		if (cue === undefined && known.cues.length > 0) return;
		if (last - first < known.last - known.first && cue === undefined) return;
		const person = speaker.person ?? known.speaker.person;
		known.speaker = { ...speaker, person, kind: person === undefined ? speaker.kind : 'person' };
		known.first = first;
		known.last = last;
		if (cue === undefined || known.form === 'phrase') known.form = form;
	};
	const at = unitFinder(flow);
	for (const [unit, source] of flow.cues) {
		const { speaker } = source;
		if (!speaker || source.by === 'inherited') continue;
		const first = at(speaker.start);
		const last = at(speaker.end - 1);
		if (first !== undefined && last !== undefined) add(speaker, first, last, formOf(flow, mentions, speaker, first, last), unit);
	}
	for (const [unit, source] of flow.cues) {
		const { speaker } = source;
		if (!speaker || source.by !== 'inherited') continue;
		const first = at(speaker.start);
		const last = at(speaker.end - 1);
		if (first !== undefined && last !== undefined) add(speaker, first, last, formOf(flow, mentions, speaker, first, last), unit);
	}
	for (let unit = 0; unit < flow.count; unit++) {
		const index = flow.mentions[unit] as number;
		if (index >= 0) {
			let last = unit;
			while (last + 1 < flow.count && flow.mentions[last + 1] === index) last++;
			const mention = mentions[index] as Mention;
			// a nominal within which a name begins is seen again at its later words
			if (unit === 0 || flow.mentions[unit - 1] !== index) add(speakerOf(mention), unit, last, formOfMention(mention), undefined);
			continue;
		}
		const sign = flow.signs[unit];
		if (sign !== SIGN.pronoun && sign !== SIGN.possessive && sign !== SIGN.relative) continue;
		const text = reading.text.slice(flow.starts[unit], flow.ends[unit]);
		const form = pronounForm(text.toLowerCase());
		if (!form) continue;
		const kind = form === 'unnamed' ? 'unnamed' : 'person';
		add({ start: flow.starts[unit] as number, end: flow.ends[unit] as number, text, person: undefined, kind }, unit, unit, form, undefined);
	}
	for (const { paragraph, span } of plurals(flow, reading)) {
		const start = (reading.paragraphs[paragraph] as PlacedParagraph).start;
		const first = at(start + span.start);
		const last = at(start + span.end - 1);
		if (first === undefined || last === undefined || flow.quotations[first] !== -1) continue;
		const text = reading.text.slice(start + span.start, start + span.end);
		const kind = UNNAMED_SOURCES.has(span.head) || UNNAMED_SOURCES.has(`${span.head}s`) ? 'unnamed' : 'organization';
		add({ start: start + span.start, end: start + span.end, text, person: undefined, kind }, first, last, 'nominal', undefined);
	}
	for (const [first, last] of phrases(flow)) {
		const span = { start: flow.starts[first] as number, end: flow.ends[last] as number };
		add(
			{ ...span, text: reading.text.slice(span.start, span.end), person: undefined, kind: 'organization' },
			first,
			last,
			'phrase',
			undefined,
		);
	}
	for (const { cues } of drafts.values()) cues.sort((a, b) => a - b);
	return [...drafts.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The unit that covers a document offset. */
export function unitFinder(flow: Flow): (offset: number) => number | undefined {
	return (offset) => {
		let low = 0;
		let high = flow.count;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((flow.ends[middle] as number) <= offset) low = middle + 1;
			else high = middle;
		}
		return low < flow.count && (flow.starts[low] as number) <= offset ? low : undefined;
	};
}

function headOf(flow: Flow, text: string, first: number, last: number): number {
	if (first === last) return first;
	for (let unit = first + 1; unit <= last; unit++) {
		if (flow.signs[unit] !== SIGN.preposition) continue;
		if (LINKING_PREPOSITIONS.has(text.slice(flow.starts[unit], flow.ends[unit]).toLowerCase())) return unit - 1;
	}
	return last;
}

/** Noun phrases that are no mentions, in the sentences around quotations: `[the audience] echoed “too many”`, `[organisers] call it …`. */
function* phrases(flow: Flow): Iterable<readonly [number, number]> {
	let quoted = -2;
	const near = new Set<number>();
	for (const [first] of flow.quoted.values()) {
		const sentence = flow.sentences[first] as number;
		if (sentence === quoted) continue;
		quoted = sentence;
		for (const each of [sentence - 1, sentence, sentence + 1]) near.add(each);
	}
	for (let unit = 0; unit < flow.count; unit++) {
		if (!near.has(flow.sentences[unit] as number)) continue;
		const sign = flow.signs[unit];
		const opens = sign === SIGN.determiner || sign === SIGN.possessive || sign === SIGN.number;
		if (!opens && sign !== SIGN.word) continue;
		let last = unit;
		while (last + 1 < flow.count && last - unit < LONGEST_PHRASE && continues(flow, last + 1, unit)) last++;
		const end = flow.signs[last];
		if (end === SIGN.word && (last > unit || !opens) && flow.ends[last] !== undefined) yield [unit, last];
		unit = last;
	}
}

const LONGEST_PHRASE = 7;

function continues(flow: Flow, unit: number, first: number): boolean {
	if (flow.sentences[unit] !== flow.sentences[first] || flow.mentions[unit] !== -1) return false;
	const sign = flow.signs[unit];
	return sign === SIGN.word || sign === SIGN.number || (sign === SIGN.determiner && unit === first + 1);
}

function* plurals(flow: Flow, reading: Reading): Iterable<{ paragraph: number; span: Span & { head: string } }> {
	let before = -1;
	for (let unit = 0; unit < flow.count; unit++) {
		const paragraph = flow.paragraphs[unit] as number;
		if (paragraph === before) continue;
		before = paragraph;
		const { facts } = reading.paragraphs[paragraph] as PlacedParagraph;
		for (const nominal of facts.nominals) if (nominal.plural && nominal.use === 'free') yield { paragraph, span: nominal };
	}
}

function speakerOf({ start, end, text, person, type, form }: Mention): Speaker {
	return { start, end, text, person, kind: type === 'person' || form !== 'name' ? 'person' : 'organization' };
}

function formOfMention({ form, type, text }: Mention): Form {
	if (form === 'name') return type;
	if (form === 'nominal') return 'nominal';
	return pronounForm(text.toLowerCase()) ?? 'he';
}

function formOf(flow: Flow, mentions: readonly Mention[], speaker: Speaker, first: number, last: number): Form {
	if (first === last) {
		const pronoun = pronounForm(speaker.text.toLowerCase());
		if (pronoun) return pronoun;
	}
	if (speaker.kind === 'unnamed') return 'unnamed';
	for (let unit = first; unit <= last; unit++) {
		const mention = mentions[flow.mentions[unit] as number];
		if (mention && mention.start <= speaker.start && mention.end >= speaker.end) return formOfMention(mention);
	}
	const index = firstEndingAfter(mentions, speaker.start);
	const inside = mentions[index];
	return inside && inside.form === 'nominal' && overlaps(inside, speaker) ? 'nominal' : 'phrase';
}

const PRONOUN_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
	['he', 'he'],
	['she', 'he'],
	['him', 'he'],
	['his', 'possessive'],
	['her', 'possessive'],
	['hers', 'possessive'],
	['himself', 'he'],
	['herself', 'he'],
	['they', 'they'],
	['them', 'they'],
	['their', 'possessive'],
	['it', 'they'],
	['its', 'possessive'],
	['we', 'i'],
	['us', 'i'],
	['our', 'possessive'],
	['i', 'i'],
	['me', 'i'],
	['my', 'possessive'],
	['you', 'i'],
	['who', 'who'],
	['which', 'who'],
	['that', 'who'],
	['one', 'unnamed'],
	['others', 'unnamed'],
	['some', 'unnamed'],
	['many', 'unnamed'],
	['everyone', 'unnamed'],
	['someone', 'unnamed'],
	['nobody', 'unnamed'],
	['both', 'unnamed'],
]);

function pronounForm(word: string): Form | undefined {
	return PRONOUN_FORMS.get(word);
}

/** The cue of a candidate that stands nearest to a unit. */
export function nearestCue(
	flow: Flow,
	{ cues }: Candidate,
	unit: number,
): { readonly unit: number; readonly source: SourcedCue } | undefined {
	const at = firstAtOrAfter(cues, unit, (cue) => cue);
	const [before, behind] = [cues[at - 1], cues[at]];
	const best = before === undefined || (behind !== undefined && behind - unit < unit - before) ? behind : before;
	return best === undefined ? undefined : { unit: best, source: flow.cues.get(best) as SourcedCue };
}
