import { isUpper } from '../../text/unicode.ts';
import type { NameType } from '../facts.ts';
import { classesOf, isOrdinaryWord, WORD } from './names-lexicon.ts';
import type { Word } from './names-scan.ts';

/** Where a word falls into two that copy has glued together. */
export interface InnerCapital {
	/** The offset of the second word in the first one's token. */
	readonly at: number;
	/** What the first word names, if anything. */
	readonly left: NameType | undefined;
	/** Whether the second word is a person's name; otherwise it is a place. */
	readonly person: boolean;
}

/** The two words of `UkraineSerhiy` or `ofUkraine`: an inner capital with a known word on each side; undefined for `McDonald`, `YouTube`. */
export function splitInnerCapital({ token, known, plain }: Word): InnerCapital | undefined {
	const { text } = token;
	if (text.length < 6 || known !== 0 || plain.length !== text.length) return undefined;
	for (let at = 2; at <= text.length - 3; at++) {
		if (!isUpper(text.charCodeAt(at)) || isUpper(text.charCodeAt(at - 1)) || isUpper(text.charCodeAt(at + 1))) continue;
		const left = classesOf(plain.slice(0, at));
		const right = classesOf(plain.slice(at));
		const place = (left & WORD.place) !== 0;
		if (!place && (at < 3 ? (left & WORD.grammar) === 0 : (left & (WORD.common | WORD.grammar | WORD.demonym | WORD.calendar)) === 0))
			return undefined;
		if ((left & WORD.particle) !== 0 && (left & WORD.grammar) === 0) return undefined;
		if ((right & (WORD.given | WORD.family)) !== 0 && (right & WORD.common) === 0)
			return { at, left: place ? 'place' : undefined, person: true };
		if ((right & WORD.place) !== 0 && (right & WORD.common) === 0) return { at, left: place ? 'place' : undefined, person: false };
		return undefined;
	}
	return undefined;
}

/**
 * The length of the name at the front of a word that is glued to an ordinary word (`Putinvisited` → 5); undefined if it is not. `isName`
 * says whether letters in plain form are a name that stands proved; a name shorter than `shortest` counts only before a longer word than
 * `is` or `in`. Endings that make surnames (`-son`, `-er`) never count.
 */
export function splitGlued(word: Word, shortest: number, isName: (plain: string) => boolean): number | undefined {
	const { plain, token } = word;
	if (plain.length < 6 || plain.length > 40 || plain.length !== token.text.length) return undefined;
	if ((word.known & ~WORD.family) !== 0) return undefined;
	for (let at = plain.length - 2; at >= 4; at--) {
		if (!isName(plain.slice(0, at))) continue;
		const rest = plain.slice(at);
		if (isGlue(rest) && (at >= shortest || rest.length > 2)) return at;
	}
	return undefined;
}

function isGlue(rest: string): boolean {
	if (SURNAME_ENDINGS.has(rest)) return false;
	if ((classesOf(rest) & WORD.glue) !== 0) return true;
	return rest.length > 4 && (rest.endsWith('ed') || rest.endsWith('ing')) && isOrdinaryWord(rest);
}

const SURNAME_ENDINGS = new Set('a an as he on or her'.split(' '));
