import type { Span } from '../../text/span.ts';
import type { PlacedParagraph, Quotation } from '../facts.ts';
import { PREPOSITIONS } from '../lexicons/clauses.ts';
import type { Item } from '../periods.ts';
import { isIssuerless, type SourcedCue } from '../sources.ts';
import type { Reading, ReadPeriod } from './reading.ts';
import { type RuledSpeaker, STRENGTH } from './ruled.ts';

/** One entry for each sentence of the body that says in its own words what somebody said, unless its quotations say it already. */
export function indirectSpeech(
	reading: Reading,
	quotations: readonly Quotation[],
	ruled: readonly (RuledSpeaker | undefined)[],
): Quotation[] {
	const taken = new Set<number>();
	for (const { cue } of [...quotations, ...ruled.flatMap((each) => each ?? [])]) if (cue) taken.add(cue.start);
	const found: Quotation[] = [];
	for (const list of reading.periods) {
		for (const period of list) {
			const zone = (reading.paragraphs[period.paragraph] as PlacedParagraph).facts.zone;
			if (period.sources.length === 0 || period.inside !== undefined || zone === 'furniture') continue;
			const sourced = period.sources.filter(
				({ speaker, cue, by }) => speaker && by !== 'inherited' && cue.lemma !== 'in an interview with',
			);
			if (sourced.some(({ cue }) => taken.has(cue.start))) continue;
			const named = sourced.filter(({ speaker }) => speaker?.kind !== 'unnamed');
			const speaks = ({ cue, by }: SourcedCue) => by === 'object' || cue.sort === 'speech';
			// `sources said that Riga was considering a protest` is the sources'
			const source =
				named.find(speaks) ?? sourced.find((each) => speaks(each) && each.speaker && !isIssuerless(each.speaker)) ?? named[0] ?? sourced[0];
			// `She thanked the harbour master` tells what she did, not what she said
			const content = source && (source.cue.sort !== 'judgement' || source.cue.class === 'denial') && contentOf(period, source);
			if (!content || !source.speaker) continue;
			found.push({
				start: content.start,
				end: content.end,
				text: reading.text.slice(content.start, content.end),
				kind: 'indirect',
				speech: true,
				speaker: source.speaker,
				cue: { start: source.cue.start, end: source.cue.end, text: source.cue.text },
				confidence: source.by === 'subject' || source.by === 'object' ? STRENGTH.governed : STRENGTH.after,
				parts: [content],
				depth: 0,
				zone,
			});
		}
	}
	return found;
}

/** What a cue reports: the words behind it, or, where it ends its sentence, the words before its source. */
function contentOf({ items, at }: ReadPeriod, source: SourcedCue): Span | undefined {
	const from = Math.max(source.last, source.sourceLast) + 1;
	const start = Math.min(source.first, source.sourceFirst);
	let next = from;
	while (next < items.length && (items[next]?.lower === ',' || items[next]?.lower === 'that' || items[next]?.lower === ':')) next++;
	let last = items.length - 1;
	while (last >= next && /^[.!?,;]/.test(items[last]?.lower ?? '')) last--;
	let end = start - 1;
	const comma = items[end]?.lower === ',';
	while (end > 0 && items[end]?.token?.kind === 'punctuation') end--;
	const trailing = next > last || (comma && end > 2 && last - next < 12 && PREPOSITIONS.has(items[next]?.lower ?? ''));
	if ((trailing || (comma && source.by === 'inverted')) && end >= 1)
		return { start: at + (items[firstWord(items)] as Item).start, end: at + (items[end] as Item).end };
	if (next > last) return undefined;
	return { start: at + (items[next] as Item).start, end: at + (items[last] as Item).end };
}

/** `— No, said Holm`: the dash of a conversation is nobody's word. */
function firstWord(items: readonly Item[]): number {
	return items[0]?.token?.kind === 'punctuation' && items.length > 1 ? 1 : 0;
}
