import { contains, overlaps, type Span } from '../../text/span.ts';
import type { PlacedParagraph, Speaker } from '../facts.ts';
import { MEDIA } from '../lexicons/cues.ts';
import type { JoinedQuotation } from '../recognizers/quotations.ts';
import type { SourcedCue } from '../sources.ts';
import { nearCues, type Reading } from './reading.ts';
import type { RuledSpeaker } from './ruled.ts';

/** The words of a speech noun or verb that hands on what somebody else has said. */
const HANDS_ON = new Set([
	'report',
	'quote',
	'cite',
	'according to',
	'as reported by',
	'as told by',
	'as noted by',
	'write',
	'relate',
	'in an interview with',
]);
const PASSED_ON = new Set(['report', 'announce', 'state', 'inform', 'publish', 'write', 'disclose']);
/** How likely at least the rule has to be that gives a quotation within a quotation a speaker of its own. */
const SURE_WITHIN = 0.45;

/**
 * Who a quotation within a quotation is from, where the words around it say so of somebody in particular: *“She said, ‘Never,’” Holm
 * recalled*. `uttering` is the person who utters the outer one. What nobody in particular says there (*people tell me, ‘…’*), what *I* or *we* say, is the outer speaker's.
 */
export function innerSpeaker(
	quotation: JoinedQuotation,
	outer: JoinedQuotation,
	ruled: RuledSpeaker | undefined,
	uttering: number | undefined,
): RuledSpeaker | undefined {
	if (!ruled?.cue || ruled.strength < SURE_WITHIN || ruled.cue.sort !== 'speech' || ruled.speaker.person === undefined) return undefined;
	if (!contains(outer, ruled.speaker) || !contains(outer, quotation)) return undefined;
	// whoever speaks says *I*: *“He asked them, ‘Really?’” Holm said* is not Holm's question
	const another = ruled.speaker.person === uttering && /^s?he$/i.test(ruled.speaker.text);
	return another ? { ...ruled, speaker: { ...ruled.speaker, person: undefined } } : ruled;
}

/**
 * Through whom a quotation has come, from the nearest to its speaker: the agency or paper that the same sentence reports it from (*…, X
 * said, according to AFP*; *X told the Gazette*), or the one that the template above names (`Source: AFP`). Undefined where there is only
 * the speaker.
 */
export function chainOf(reading: Reading, index: number, speaker: Speaker, cue: Span | undefined): readonly Speaker[] | undefined {
	const place = reading.places[index];
	if (!place || !cue) return undefined;
	const next = reading.periods[place.last.period.paragraph]?.[place.last.order + 1];
	const reported = next && /^(?:this|it|that)$/.test(next.items[0]?.lower ?? '') ? next.sources.find(({ passive }) => passive) : undefined;
	// `This was reported by Nordwire.`
	if (reported?.speaker?.kind === 'organization' && PASSED_ON.has(reported.cue.lemma)) return [reported.speaker, speaker];
	for (const { period, item } of [place.first, place.last]) {
		const sources = nearCues(period.sources, item);
		for (const source of sources) {
			const via = handedOnBy(source, speaker, cue);
			if (via) return [via, speaker];
		}
		const told = toldTo(reading, sources, cue);
		if (told && !overlaps(told, speaker)) return [told, speaker];
	}
	return undefined;
}

/**
 * Whoever is said to have said it where the one found only hands it on: *“…,” Holm said on Monday, according to Nordwire* is Holm's. The
 * words of the one who hands on are its own only where nobody else speaks nearer to the quotation.
 */
export function behindHandedOn(
	reading: Reading,
	index: number,
	{ speaker, cue }: { readonly speaker: Speaker; readonly cue: SourcedCue['cue'] | undefined },
): SourcedCue | undefined {
	const place = reading.places[index];
	if (!place || !cue || !HANDS_ON.has(cue.lemma) || speaker.person !== undefined || speaker.kind !== 'organization') return undefined;
	const { period, item } = cue.start < (reading.quotations[index] as JoinedQuotation).start ? place.first : place.last;
	const sources = nearCues(period.sources, item);
	const own = sources.find((source) => source.cue.start === cue.start);
	if (!own) return undefined;
	const nearer = ({ first }: SourcedCue) => (own.first < item ? own.first < first && first < item : item < first && first < own.first);
	return sources.find(
		(source) =>
			nearer(source) &&
			source.cue.sort === 'speech' &&
			(source.by === 'subject' || source.by === 'inverted') &&
			source.speaker !== undefined &&
			source.speaker.kind === 'person' &&
			!HANDS_ON.has(source.cue.lemma),
	);
}

function handedOnBy({ cue, speaker: via }: SourcedCue, speaker: Speaker, own: Span): Speaker | undefined {
	if (!via || cue.start === own.start || !HANDS_ON.has(cue.lemma) || overlaps(via, speaker)) return undefined;
	if (via.person !== undefined || via.kind !== 'organization' || !/^(?:the )?\p{Lu}/u.test(via.text)) return undefined;
	return via;
}

/** `X told the Lowport Gazette`. */
function toldTo({ text }: Reading, sources: readonly SourcedCue[], own: Span): Speaker | undefined {
	const told = sources.find(({ cue }) => cue.start === own.start && cue.lemma === 'tell');
	if (!told) return undefined;
	const match = MEDIUM.exec(text.slice(told.cue.end, told.cue.end + 60));
	if (!match) return undefined;
	const start = told.cue.end + (match[1] as string).length;
	const name = (match[2] as string).replace(/[.’']+$/, '');
	const last = name.split(' ').at(-1) as string;
	if (!MEDIA.has(last.toLowerCase()) && !/^\p{Lu}{2,5}$/u.test(name)) return undefined;
	return { start, end: start + name.length, text: name, person: undefined, kind: 'organization' };
}

const MEDIUM = /^(\s(?:the )?)(\p{Lu}[\p{L}\p{N}’'.-]{0,20}(?: \p{Lu}[\p{L}’'.-]{0,20}){0,4})/u;

/** The source that a template names in a line of its own above a paragraph: `Source: AFP`. */
export function templateSource(paragraphs: readonly PlacedParagraph[], before: number): Speaker | undefined {
	for (let i = before - 1; i >= 0 && before - i <= LINES_ABOVE; i--) {
		const { facts, start } = paragraphs[i] as PlacedParagraph;
		if (facts.label?.word.toLowerCase() !== 'source') continue;
		const name = /\p{Lu}[^,;.(]{1,60}/u.exec(facts.text.slice(facts.label.end));
		if (!name) return undefined;
		const at = start + facts.label.end + name.index;
		const text = name[0].trimEnd();
		return { start: at, end: at + text.length, text, person: undefined, kind: 'organization' };
	}
	return undefined;
}

const LINES_ABOVE = 4;
