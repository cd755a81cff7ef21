import type { Span } from '../../text/span.ts';
import { FOREIGN_CUES, stemOfVerb } from '../lexicons/foreign-cues.ts';

/** The mark of quotations that a dash opens and nothing closes. */
export const DASH = '—';

const DASHES = '—–―';
/** More of a paragraph is not looked at. */
const LONGEST = 4_000;
/** A line without words that say who speaks is no longer. */
const LONGEST_LINE = 1_000;
const ENGLISH = new Set('said says asked replied answered cried whispered shouted added muttered'.split(' '));
const ENGLISH_PRONOUN = /^(?:he|she|I|they) (?:said|asked|replied|answered|cried|whispered|shouted)\b/;
const ENGLISH_SUBJECT = /^\s(?:he|she|they|I|we|the|a|an|my|his|her|Mr|Mrs|Miss|\p{Lu})/u;

/**
 * What is said in a paragraph that a dash opens, up to the words that say who says it (paragraph offsets): *– Det är en skandal, säger Greta
 * Lind. – Ingen tar ansvar.* None where no such words are in it, unless it is a sentence in the midst of a conversation: lists are set with
 * dashes, too. Linear.
 */
export function dashSpeech(text: string, conversation: boolean): readonly Span[] {
	if (!DASHES.includes(text.charAt(0)) || text.length > LONGEST || !/^[—–―]\s?[\p{Lu}¿¡«“„"']/u.test(text)) return [];
	const spoken: Span[] = [];
	let told = false;
	let telling = false;
	let from = 0;
	while (from < text.length) {
		const to = nextDash(text, from + 1);
		const words = from + 1 + (/^\s*/.exec(text.slice(from + 1, from + 4))?.[0].length ?? 0);
		if (startsCue(text, words)) telling = true;
		else if (telling || spoken.length === 0) {
			telling = false;
			spoken.push({ start: from, end: to });
		} else spoken[spoken.length - 1] = { start: (spoken[spoken.length - 1] as Span).start, end: to };
		if (telling) told = true;
		else {
			const clause = clauseIn(text, words, to);
			const last = spoken[spoken.length - 1] as Span;
			if (clause !== undefined) {
				spoken[spoken.length - 1] = { start: last.start, end: clause };
				telling = true;
				told = true;
			}
		}
		from = to;
	}
	if (conversation && text.length <= LONGEST_LINE && /[.!?…][»”"]?\s*$/.test(text)) told = true;
	return told ? spoken.map((part) => trimmed(text, part)).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))) : [];
}

/** The next dash that is set off on one side at least. */
function nextDash(text: string, from: number): number {
	for (let i = from; i < text.length; i++) {
		if (!DASHES.includes(text.charAt(i))) continue;
		if (/\s/.test(text.charAt(i - 1)) || /[\s.,:;]/.test(text.charAt(i + 1) || ' ')) return i;
	}
	return text.length;
}

/** Whether a verb of saying stands at an offset: `—preguntó un pasajero`. */
function startsCue(text: string, at: number): boolean {
	if (ENGLISH_PRONOUN.test(text.slice(at, at + 20))) return true;
	const word = /^\p{Ll}[\p{L}-]{0,24}/u.exec(text.slice(at, at + 26))?.[0];
	if (!word) return false;
	return isForeign(word) || (ENGLISH.has(word) && ENGLISH_SUBJECT.test(text.slice(at + word.length, at + word.length + 6)));
}

function isForeign(word: string): boolean {
	return word !== 'so' && (FOREIGN_CUES.has(word) || FOREIGN_CUES.has(stemOfVerb(word)));
}

/** Where the speech ends in front of the words that say who speaks: `…, säger Greta Lind`. */
function clauseIn(text: string, from: number, to: number): number | undefined {
	for (let i = from; i + 1 < to; i++)
		if (',?!…'.includes(text.charAt(i)) && text.charAt(i + 1) === ' ' && startsCue(text, i + 2)) return i + 1;
	return undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
	let to = end;
	while (to > start && /\s/.test(text.charAt(to - 1))) to--;
	return { start, end: to };
}
