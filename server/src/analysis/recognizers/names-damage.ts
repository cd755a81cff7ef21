import { isUpper } from '../../text/unicode.ts';
import type { NameType, Token } from '../facts.ts';
import { remembered } from '../remembered.ts';
import { classesOf, isGlueWord, isOrdinaryWord, WORD } from './names-lexicon.ts';
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

/** Where the words of a token begin that copy has glued together with their capitals (`byViktorOsterman`): 0, then each inner capital. */
export function capitalCuts({ token, plain }: Word): readonly number[] {
	const { text } = token;
	const starts = [0];
	if (token.shape !== 'mixed' || plain.length !== text.length || text.length > 60) return starts;
	for (let at = 2; at < text.length - 1; at++)
		if (isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at - 1)) && !isUpper(text.charCodeAt(at + 1))) starts.push(at);
	return starts;
}

/** The words that a proved name may be glued behind: `PresidentErik`, `UkrainianPresident`, `byViktor`. */
export function isGlueBefore(plain: string): boolean {
	if (plain.includes('-')) return plain.split('-').every((part) => part === '' || /^\d+$/.test(part) || isGlueBefore(part));
	return isOrdinaryWord(plain) || (classesOf(plain) & (WORD.title | WORD.titleModifier | WORD.role | WORD.demonym | WORD.calendar)) !== 0;
}

/** The two words of `NorwayErik` or `ofNorway`: an inner capital with a known word on each side; undefined for `McDonald`, `YouTube`. */
export function splitInnerCapital({ token, known, plain }: Word): InnerCapital | undefined {
	const { text } = token;
	if (text.length < 6 || known !== 0 || plain.length !== text.length) return undefined;
	for (let at = 2; at <= text.length - 3; at++) {
		if (!isUpper(text.charCodeAt(at)) || isUpper(text.charCodeAt(at - 1)) || isUpper(text.charCodeAt(at + 1))) continue;
		const left = classesOf(plain.slice(0, at));
		const right = classesOf(plain.slice(at));
		const place = (left & WORD.place) !== 0;
		if (
			!place &&
			(at < 3 ? (left & WORD.grammar) === 0 : (left & (WORD.common | WORD.grammar | WORD.demonym | WORD.calendar | WORD.given)) === 0)
		)
			return undefined;
		if ((left & WORD.particle) !== 0 && (left & WORD.grammar) === 0) return undefined;
		// MartinGuzman is one name
		const given = (left & (WORD.given | WORD.place)) === WORD.given;
		if ((right & (WORD.given | WORD.family)) !== 0 && (right & WORD.common) === 0)
			return { at: given ? 0 : at, left: place ? 'place' : undefined, person: true };
		if ((right & WORD.place) !== 0 && (right & WORD.common) === 0) return { at, left: place ? 'place' : undefined, person: false };
		return undefined;
	}
	return undefined;
}

/**
 * The length of the name at the front of a word that is glued to an ordinary word (`Dahlvisited` → 4); undefined if it is not. `isName`
 * says whether letters in plain form are a name that stands proved; a name shorter than `shortest` counts only before a longer word than
 * `is` or `in`. Endings that make surnames (`-son`, `-er`) never count.
 */
export function splitGlued(
	{ plain, cuts }: Pick<Word, 'plain' | 'cuts'>,
	shortest: number,
	isName: (plain: string) => boolean,
	isBehind = isGlue,
): number | undefined {
	for (const at of cuts)
		if ((at >= shortest || plain.length - at > 2) && isName(plain.slice(0, at)) && isBehind(plain.slice(at))) return at;
	return undefined;
}

/** The lengths at which a word may begin that a name is glued to, longest first; none for a word that is known as it is. */
export function gluedCuts({ kind, text }: Pick<Token, 'kind' | 'text'>, plain: string, known: number): readonly number[] {
	if (kind !== 'word' || plain.length !== text.length || plain.length < 5 || plain.length > 40 || (known & ~WORD.family) !== 0)
		return NO_CUTS;
	return cutsOf(plain);
}

const NO_CUTS: readonly number[] = [];

const cutsOf = remembered(5_000, (plain: string): readonly number[] => {
	const cuts: number[] = [];
	for (let at = plain.length - 2; at >= 3; at--) if (isGlueBehind(plain.slice(at))) cuts.push(at);
	if (GLUED_TO_SHORT.has(plain.slice(2))) cuts.push(2);
	return cuts.length > 0 ? cuts : NO_CUTS;
});

/** What a surname of two letters is found glued to: `Lisaid`. */
const GLUED_TO_SHORT = new Set('said told says was has had will who whose'.split(' '));

/** Whether a word may be glued behind a name that the article proves: any but those that end surnames (`-son`, `-er`). */
export function isGlueBehind(rest: string): boolean {
	return isGlue(rest) || SHORT_WORDS.has(rest) || (rest.length > 2 && !NAME_ENDINGS.has(rest) && isOrdinaryWord(rest));
}

/** Whether a word is often glued behind a name, so that no proof is needed. */
function isGlue(rest: string): boolean {
	if (SURNAME_ENDINGS.has(rest)) return false;
	return isGlueWord(rest) || (rest.length > 4 && (rest.endsWith('ed') || rest.endsWith('ing')) && isOrdinaryWord(rest));
}

const SURNAME_ENDINGS = new Set('a an as he on or her'.split(' '));
/** Words that are often in copy and in no lexicon of ordinary words. */
const SHORT_WORDS = new Set(
	`as on or won lost fell rose grew knew drew kept sent spent built bought caught chose fought found felt gave got heard hit hurt laid lay paid put
	sat saw sang sold shot shut spoke stood struck swore taught thought threw tore woke wore wrote began became broke brought drove flew`.split(
		/\s+/,
	),
);
const NAME_ENDINGS = new Set(
	`son sons man men sen berg stein ford field fields wood woods land lands ton well wells ham worth ville ley ling kin ing stone stock bridge brook
	brooks burn bury dale den head hill house lake more one our shaw way ward wick win sky ski tree smith ell son's ring ski ovich ina ion ist ism ists
	ian ians ish ite ites ness ship less ful able port gate mark min ella etta ette rich hard bert sham shire cher ger her hers ler ner per ser ter ver ker
	der ber mer zer sel tel nel mel bel del gel lar mar bar car`.split(/\s+/),
);
