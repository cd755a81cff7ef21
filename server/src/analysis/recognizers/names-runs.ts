import type { NameType } from '../facts.ts';
import { isOrdinaryWord, PHRASES, WORD } from './names-lexicon.ts';
import { follows, type Loudness, nextWord, type Word } from './names-scan.ts';

/** Whether a run of capitalised words may begin with a word. */
export function startsRun(word: Word): boolean {
	return word.capital && !breaksRun(word);
}

/** No part of any name: a month or weekday, `I`, `Moscow-based`. */
function breaksRun(word: Word): boolean {
	return isCalendar(word) || word.plain === 'i' || word.plain.startsWith("i'") || isCompoundAdjective(word);
}

/** Whether a word is a month, weekday or feast and no given name. */
export function isCalendar(word: Word): boolean {
	return (word.known & WORD.calendar) !== 0 && (word.known & WORD.given) === 0;
}

/** `Western-backed`, `Moscow-based`: an adjective, though it begins with a name. */
function isCompoundAdjective(word: Word): boolean {
	if ((word.known & (WORD.given | WORD.family | WORD.place | WORD.demonym)) !== 0) return false;
	const hyphen = word.plain.lastIndexOf('-');
	if (hyphen <= 0 || word.token.text.charCodeAt(hyphen + 1) < 97) return false;
	const last = word.plain.slice(hyphen + 1);
	return isOrdinaryWord(last) && (COMPOUND_ENDINGS.has(last) || last.endsWith('ed') || last.endsWith('ing'));
}

const COMPOUND_ENDINGS = new Set('led style born wide run era like held made bound built owned language century'.split(' '));

/** The indices of the words of a run: capitals, and between them initials' points, particles and `&`. */
export function runAt(words: readonly Word[], first: number, loudness: Loudness): number[] {
	const run = [first];
	let last = first;
	while (run.length < LONGEST_RUN) {
		const next = nextWord(words, last);
		const word = words[next];
		if (word && word.capital) {
			if (breaksRun(word)) return run;
			run.push((last = next));
			continue;
		}
		if (word && loudness !== 'capitals' && (word.known & WORD.particle) !== 0 && word.plain !== 'y') {
			let end = next;
			while (
				end - next < 2 &&
				follows(words, end, end + 1) &&
				((words[end + 1] as Word).known & WORD.particle) !== 0 &&
				!(words[end + 1] as Word).capital
			)
				end++;
			const after = words[end + 1];
			if (after?.capital && follows(words, end, end + 1) && !isCalendar(after) && (after.known & WORD.grammar) === 0) {
				for (let i = next; i <= end + 1; i++) run.push(i);
				last = end + 1;
				continue;
			}
		}
		const dashed = dashedName(words, run, last);
		if (dashed > 0) {
			run.push(last + 1, (last = dashed));
			continue;
		}
		if (isShortenedArticle(words, last)) {
			run.push(last + 1, last + 2, (last += 3));
			continue;
		}
		const ampersand = words[last + 1];
		if (ampersand?.token.text === '&' && words[last + 2]?.capital && words[last + 2]?.token.sentence === ampersand.token.sentence) {
			run.push(last + 1, (last += 2));
			continue;
		}
		const possessive = words[last + 1];
		if (possessive?.plain === "'s" && isPossessor(words[last] as Word) && words[last + 2]?.capital && follows(words, last + 1, last + 2)) {
			run.push(last + 1, (last += 2));
			continue;
		}
		if (isPluralPossessive(words, last)) {
			run.push(last + 1, (last += 2));
			continue;
		}
		return run;
	}
	return run;
}

/** No name is longer, and what reads a run may look at each word of it for each other one. */
const LONGEST_RUN = 40;

/** The index of the second half of a name whose hyphen stands between spaces: `Abdel - Fattah El - Sisi`, `Kim Ki - hyun`; 0 if there is none. */
function dashedName(words: readonly Word[], run: readonly number[], last: number): number {
	const left = words[last] as Word;
	const dash = words[last + 1];
	const right = words[last + 2];
	if (!dash || !right || dash.token.text !== '-' || right.token.kind !== 'word' || right.token.sentence !== left.token.sentence) return 0;
	if ((right.known & (WORD.common | WORD.grammar | WORD.place | WORD.demonym | WORD.calendar)) !== 0) return 0;
	if (ARTICLES.has(left.plain)) return right.capital ? last + 2 : 0;
	const before = words[run[run.length - 2] ?? -1];
	const inName =
		before !== undefined && before.capital && ((before.known & WORD.title) !== 0 || (before.known & (WORD.common | WORD.place)) === 0);
	if ((left.known & (WORD.place | WORD.common | WORD.demonym | WORD.organisationHead)) !== 0 || left.token.shape === 'upper') return 0;
	return inName || (right.capital && (left.known & right.known & WORD.given) !== 0) ? last + 2 : 0;
}

/** `Maarten ’t Hooft`: the shortened Dutch article between given name and surname. */
function isShortenedArticle(words: readonly Word[], last: number): boolean {
	const [mark, article, name] = [words[last + 1], words[last + 2], words[last + 3]];
	return (
		mark !== undefined &&
		article?.plain === 't' &&
		(mark.token.text === "'" || mark.token.text === '’' || mark.token.text === '‘') &&
		article.token.start === mark.token.end &&
		name?.capital === true &&
		follows(words, last, last + 1) &&
		follows(words, last + 2, last + 3)
	);
}

const ARTICLES = new Set('al el abdel abdul abd ben bin ibn abu abou'.split(' '));

/** `Fishermen’s Association`, `People’s Party`: words whose possessive is part of a name. */
function isPossessor({ plain, known }: Word): boolean {
	return POSSESSORS.has(plain) || (plain.endsWith('men') && (known & (WORD.given | WORD.family | WORD.place)) === 0);
}

/** `Harbour Workers’ Union`: many people’s organisation. */
function isPluralPossessive(words: readonly Word[], last: number): boolean {
	const [owners, mark, head] = [words[last] as Word, words[last + 1], words[last + 2]];
	return (
		mark !== undefined &&
		head?.capital === true &&
		(mark.token.text === '’' || mark.token.text === "'") &&
		mark.token.start === owners.token.end &&
		head.token.start > mark.token.end &&
		head.token.sentence === owners.token.sentence &&
		owners.plain.endsWith('s') &&
		(owners.known & WORD.common) !== 0 &&
		(owners.known & (WORD.given | WORD.family | WORD.place)) === 0 &&
		(head.known & WORD.organisationHead) !== 0
	);
}

const POSSESSORS = new Set(
	'people women men children king queen lord worker farmer mother teacher driver player lloyd sotheby christie moody mcdonald'.split(' '),
);

/** A known name of several words that begins at a word: what it names and the index behind it. */
export function phraseAt(words: readonly Word[], index: number): { readonly end: number; readonly type: NameType } | undefined {
	const first = words[index] as Word;
	if (!first.capital) return undefined;
	for (const phrase of PHRASES.get(first.plain) ?? []) {
		let at = index;
		let i = 1;
		for (; i < phrase.words.length; i++) {
			const next = nextWord(words, at);
			const word = words[next];
			if (!word || word.plain !== phrase.words[i] || (!word.capital && phrase.words[i] === phrase.words[phrase.words.length - 1])) break;
			at = next;
		}
		if (i === phrase.words.length) return { end: at + 1, type: phrase.type };
	}
	return undefined;
}
