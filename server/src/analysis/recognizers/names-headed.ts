import type { NameCandidate, NameType } from '../facts.ts';
import { WORD } from './names-lexicon.ts';
import { at, emitTokens, has, type Run } from './names-reading.ts';
import { isCalendar, phraseAt } from './names-runs.ts';
import { follows, type Word } from './names-scan.ts';

/** A name that its last word, or its first one with `of` behind it, shows to be an organisation's or a place's. */
export function headed(run: Run, from: number, to: number): number {
	let head = -1;
	for (let i = to - 1; i >= from; i--) {
		if (!has(run, i, WORD.organisationHead | WORD.placeHead | WORD.eventHead)) continue;
		head = i;
		break;
	}
	if (head < 0) return 0;
	const known = phraseAt(run.words, run.indices[from] as number);
	if (known && known.type !== 'organization' && known.end > (run.indices[head] as number)) return 0;
	if (run.loudness !== 'plain' && head !== from && !isLoudHead(run, from, head)) return 0;
	// a person stands before the head: Robert Park, or the head belongs to the next name
	if (head > from && has(run, from, WORD.given) && !has(run, from, WORD.place) && isPersonBefore(run, from, head)) return 0;
	const type = headType(at(run, head));
	if (head === to - 1 && to === run.indices.length) {
		const end = continuation(run, head);
		if (end > 0) {
			emitTokens(run, run.indices[from] as number, end, type, 0.8);
			run.behind = end + 1;
			return to;
		}
	}
	if (head === from) return 0;
	let begin = from;
	if (at(run, begin).opens && has(run, begin, WORD.common) && head - begin > 1 && has(run, begin + 1, WORD.place | WORD.demonym)) begin++;
	emitTokens(run, begin === 0 ? coordinated(run) : (run.indices[begin] as number), run.indices[head] as number, type, 0.75);
	return head + 1;
}

/** Where a headed name begins that holds an `and`: `Savings and Credit Cooperative`. */
function coordinated(run: Run): number {
	const { words } = run;
	const first = run.indices[0] as number;
	const and = words[first - 1];
	if (run.loudness !== 'plain' || and?.plain !== 'and' || !has(run, 0, WORD.common) || has(run, 0, WORD.given)) return first;
	let begin = first;
	for (let i = first - 2; i >= 0 && first - i < 8; i--) {
		const word = words[i] as Word;
		if (!word.capital || (word.known & WORD.common) === 0 || !follows(words, i, i + 1) || word.opens) break;
		if ((word.known & (WORD.given | WORD.place | WORD.title)) !== 0) break;
		begin = i;
	}
	const { start } = (words[begin] as Word).token;
	while (begin < first && run.found.length > 0 && (run.found[run.found.length - 1] as NameCandidate).end > start) run.found.pop();
	return begin;
}

/** What a head makes of the words before it. */
function headType(word: Word): NameType {
	if ((word.known & WORD.organisationHead) !== 0) return 'organization';
	return (word.known & WORD.placeHead) !== 0 ? 'place' : 'other';
}

/** In a loud line only a known name before the head makes an organisation: `Bank` alone is just a word there. */
function isLoudHead(run: Run, from: number, head: number): boolean {
	let named = false;
	for (let i = from; i < head; i++) {
		if (has(run, i, WORD.place | WORD.demonym) || !has(run, i, WORD.common | WORD.grammar)) named = true;
		else if (at(run, i).plain !== 'national') return false;
	}
	return named && head - from <= 3;
}

/** Whether the head is the surname of the given name before it: `Robert Park`. */
function isPersonBefore(run: Run, from: number, head: number): boolean {
	return head - from === 1 && SURNAME_HEADS.has(at(run, head).plain);
}

const SURNAME_HEADS = new Set(
	'park hill hills lake lane castle forest rivers falls street mount field banks bell press parks gates cross law knight marsh'.split(' '),
);

/** The index of the last word of `of Foreign Affairs`, `for the Study of War` behind a head; 0 if nothing goes on. */
function continuation(run: Run, head: number): number {
	if (run.loudness === 'capitals' || !has(run, head, WORD.organisationHead | WORD.placeHead)) return 0;
	const { words } = run;
	let at = run.indices[head] as number;
	let end = 0;
	let links = 0;
	for (;;) {
		let next = at + 1;
		if (!follows(words, at, next)) return end;
		const link = (words[next] as Word).plain;
		if (link !== 'of' && link !== 'for' && !(end > 0 && (link === 'and' || link === 'on'))) return end;
		if (link !== 'and' && ++links > 2) return end;
		if (follows(words, next, next + 1) && words[next + 1]?.plain === 'the') next++;
		let word = words[next + 1];
		if (!follows(words, next, next + 1) || !word?.capital || isCalendar(word)) return end;
		// a second name is another name: Ministry of Defence of Belarus, Bank of America and Google
		if (end > 0 && (word.known & WORD.common) === 0) return end;
		if (link === 'and' && ((words[end] as Word).known & WORD.common) === 0) return end;
		const begin = next + 1;
		at = begin;
		while (follows(words, at, at + 1) && (word = words[at + 1])?.capital) {
			if ((word.known & (WORD.title | WORD.calendar)) !== 0 || ((word.known & WORD.given) !== 0 && (word.known & WORD.common) === 0)) break;
			at++;
		}
		end = at;
	}
}
