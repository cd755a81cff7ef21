import type { Span } from '../../text/span.ts';
import type { JoinedQuotation } from '../recognizers/quotations.ts';
import type { Place, Reading, ReadPeriod } from './reading.ts';
import { type RuledSpeaker, STRENGTH } from './ruled.ts';

const INNER_START = /^[\s"“”„‟«»‹›'‘’`[(.…—–―¿¡]*/u;

function insideOf(text: string, quotation: Span): string {
	const words = text.slice(quotation.start, quotation.end);
	return words.replace(INNER_START, '').replace(/["“”„‟«»‹›'‘’`\s]{1,8}$/u, '');
}

/** Direct are whole sentences between marks; a fragment within somebody else's sentence is mixed. */
export function kindOf(text: string, quotation: JoinedQuotation, place: Place | undefined): 'direct' | 'mixed' {
	const inside = insideOf(text, quotation.end - quotation.start > 400 ? { start: quotation.start, end: quotation.start + 400 } : quotation);
	if (!/^[\p{Lu}\p{N}$]/u.test(inside)) return 'mixed';
	const previous = place?.period.items[place.item - 1];
	if (!previous || previous.quotation !== undefined || /^[,:—–]/.test(previous.lower)) return 'direct';
	return /[.!?…,]$/.test(inside) && wordsIn(inside) > 3 ? 'direct' : 'mixed';
}

function wordsIn(inside: string): number {
	return inside.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const TITLED = new Set(
	`titled entitled headlined dubbed nicknamed named film movie book novel song album show series play magazine newspaper paper daily weekly journal
	program programme podcast documentary sitcom musical opera poem essay column hit single video exhibition painting game ship vessel`.split(
		/\s+/,
	),
);
const TERMS = new Set('so-called term word words phrase slogan label motto expression aka hashtag known'.split(' '));

/**
 * Whether the marks hold somebody's words rather than a title, a name, a term or scare quotes; `never` where the words around them say so
 * beyond doubt.
 */
export function readsAsSpeech(reading: Reading, index: number, candidate: RuledSpeaker | undefined): 'yes' | 'no' | 'never' {
	const place = reading.places[index];
	const quotation = reading.quotations[index];
	if (!place || !quotation) return 'yes';
	const { period, item } = place.first;
	const inside = insideOf(
		reading.text,
		quotation.end - quotation.start > 400 ? { start: quotation.start, end: quotation.start + 400 } : quotation,
	);
	if (quotation.end - quotation.start > 400) return 'yes';
	const words = wordsIn(inside);
	if (words === 0) return 'never';
	const adjacent = candidate !== undefined && candidate.strength >= STRENGTH.tail;
	const [second, first] = [period.items[item - 2]?.lower ?? '', period.items[item - 1]?.lower ?? ''];
	if (words <= 20 && /^(?:en)?titled$|^headlined$/.test(first)) return 'never';
	if (words <= 8 && isTerm(period, item, first, second)) return 'never';
	if (words <= 10 && isTitle(inside) && !(adjacent && reading.kinds[index] === 'direct')) {
		if (words > 1 || !candidate) return 'no';
	}
	// American copy puts the comma of the sentence inside the marks: “A Year on the Quay,” her book
	const governed = candidate?.cue !== undefined && candidate.strength > STRENGTH.fragment;
	if (words > 2 && words <= 10 && !governed && /[^.,!][.,]$/.test(inside) && isTitle(inside.slice(0, -1))) return 'no';
	// a cue of thinking makes no speech of a word or two: `nobody believes in the “miracle”`
	const spoken = candidate !== undefined && candidate.strength > STRENGTH.fragment && !(candidate.cue && candidate.cue.sort === 'thought');
	return spoken || words > 3 ? 'yes' : 'no';
}

function isTerm({ items, sources }: ReadPeriod, item: number, first: string, second: string): boolean {
	if (TITLED.has(first) || TERMS.has(first) || (first === 'called' && second === 'so')) return true;
	if (first === 'as' && (second === 'known' || second === 'to')) return true;
	if (first === ',' && TITLED.has(second)) return true;
	const cue = sources.findLast((source) => source.last < item);
	if (!cue || !/^(?:call|dub|term|describe|label|name)$/.test(cue.cue.lemma) || item - cue.last > 4) return false;
	// its term stands between: what it calls its “new order” was “nothing but noise”
	for (let i = cue.last + 1; i < item; i++) if (items[i]?.quotation !== undefined) return false;
	if (cue.agentless || (cue.by === 'none' && cue.cue.class === 'neutral')) return true;
	// `what it calls its “…”`
	return items[cue.sourceFirst - 1]?.lower === 'what';
}

/** Whether all words but the small ones are capitalised: `Meet the Press`. */
function isTitle(inside: string): boolean {
	let capitals = 0;
	for (const word of inside.split(/\s+/)) {
		if (/^\p{Lu}/u.test(word)) capitals++;
		else if (/^\p{L}{4}/u.test(word) && !/^(?:with|from|into|over|that|this|upon|than)\b/.test(word)) return false;
	}
	return capitals > 0 && !/[.,!]$/.test(inside);
}
