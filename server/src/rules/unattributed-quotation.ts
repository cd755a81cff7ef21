import { isAttributed } from '../analysis/attribution.ts';
import type { DocumentFacts, Quotation } from '../analysis/facts.ts';
import { firstEndingAfter } from '../text/span.ts';
import { likelySources, paragraphAt, referenceTo, sentenceAt, titleOf } from './place.ts';
import type { Fix, FixEdit, Problem, Rule } from './rule.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Quoted speech of two words or more that nobody is named for. */
export const unattributedQuotation: Rule = {
	code: 'unattributed-quotation',
	summary: 'Quoted speech with nobody named who said it.',
	severity: 'warning',
	check(facts) {
		// a mark that never closes is reported as such; where the words end, nobody can say
		const stray = new Set(facts.strayMarks.map((mark) => mark.start));
		return facts.quotations
			.filter(
				(quotation) =>
					(isUnattributed(quotation) || isDangling(facts, quotation)) &&
					!stray.has(quotation.start) &&
					!isName(facts, quotation) &&
					!isSourced(facts, quotation),
			)
			.map(problemOf);
	},
	fixes(facts, problem) {
		const quotation = facts.quotations.find((candidate) => candidate.start === problem.start && candidate.end === problem.end);
		if (!quotation) return [];
		return likelySources(facts, quotation).map((name) => ({
			title: titleOf(name),
			edits: attribute(facts, quotation, name === 'TK' ? name : referenceTo(facts, name, quotation.start)),
			command: undefined,
			// the sure one: whoever is named nearby need not have said it
			preferred: name === 'TK',
		})) satisfies Fix[];
	},
};

function isUnattributed(quotation: Quotation): boolean {
	if (quotation.kind === 'indirect' || !quotation.speech || quotation.depth > 0 || quotation.zone !== 'body') return false;
	// a line of a conversation that a dash opens: whose turn it is says who speaks
	if (/^[—–―]/.test(quotation.text)) return false;
	return !isAttributed(quotation) && hasTwoWords(quotation.text);
}

/** Behind a slogan or a title: the year or the thing that it stood on, in brackets. */
const STOOD_ON = /^ ?\((?:[^()]{0,60}\b)?(?:1[89]|20)\d\d\)|^ ?\([^()]{0,40}\b(?:poster|slogan|banner|placard|sign)\b/;
const SLOGAN =
	/\b(?:slogans?|posters?|banners?|placards?|(?:a|the|one|another|hand-lettered|holding|with) signs?|stickers?|graffiti|headlines?|billboards?|T-shirts?)\b/;
/** The last word of what is called by these words: `the “expulsion of criminals initiative”`. */
const THING =
	/\b(?:initiative|campaign|programme|program|plan|law|act|bill|movement|policy|doctrine|rule|clause|agreement|project|award|prize|theory|scheme|strategy|tax|fund|list|index|option|principle)s?[.,]?["“”„«»'‘’]{0,2}$/i;
const DETERMINED = /\b(?:a|an|the|its|this|that|their|his|her|so-called) (?:\p{L}+ )?$/iu;

/** Whether the words are a slogan, a title or a name: quoted, but nobody's speech. */
function isName({ snapshot: { text } }: DocumentFacts, { start, end, text: words }: Quotation): boolean {
	if (/^ (?:which )?(?:means?|translates?)\b/.test(text.slice(end, end + 20))) return true;
	if (STOOD_ON.test(text.slice(end, end + 80))) return true;
	const before = text.slice(Math.max(0, start - 60), start);
	if (SLOGAN.test(before) && words.length < LONGEST_SLOGAN) return true;
	return words.length < LONGEST_SLOGAN && THING.test(words) && DETERMINED.test(before);
}

const LONGEST_SLOGAN = 80;

/** What words are said or written in: whoever the sentence says it is by is their source. */
const UTTERANCE =
	/\b(?:address|speech|remarks|statement|letter|interview|tweet|column|essay|op-ed|editorial|post|memo|e-?mail|sermon|toast)\b/;
const WORDS = /\p{L}{2,}/gu;
/** From how many words before it on a quotation is part of a sentence of the reporter's own. */
const LEAST_BEFORE = 4;

/** Whether the sentence around a few quoted words names a source of its own (`according to the playbook`), or sums up what follows. */
function isSourced(facts: DocumentFacts, { kind, start }: Quotation): boolean {
	const index = firstEndingAfter(facts.statements, start);
	const statement = facts.statements[index];
	if (!statement || statement.start > start) return false;
	const before = facts.snapshot.text.slice(statement.start, start);
	if (/^According to (?!TK\b)/.test(before)) return true;
	if (UTTERANCE.test(before) && kind === 'mixed') return true;
	// a fragment in a sentence that says whose view it tells: the words are theirs
	if (statement.attributed && !statement.vague && (before.match(WORDS)?.length ?? 0) >= LEAST_BEFORE) return true;
	if (kind !== 'mixed') return false;
	return index === 0 && [1, 2].some((next) => facts.statements[next]?.attributed === true && facts.statements[next]?.source !== undefined);
}

/** Whether the words end with a comma, and nothing in front of them or behind is left to name the speaker that it points to. */
function isDangling(facts: DocumentFacts, { kind, zone, depth, start, end, text }: Quotation): boolean {
	if (kind === 'indirect' || zone !== 'body' || depth > 0 || !/,["”»’']{1,2}$/.test(text) || !hasTwoWords(text)) return false;
	const paragraph = paragraphAt(facts, end - 1);
	if (!paragraph || LETTER_OR_DIGIT.test(facts.snapshot.text.slice(end, paragraph.end))) return false;
	return /(?:^|[.!?…]["”»’')\]]{0,2})\s*$/.test(facts.snapshot.text.slice(Math.max(paragraph.start, start - 20), start));
}

/** Whether white space parts letters or digits; looks at each letter once, however long the quotation is. */
function hasTwoWords(text: string): boolean {
	const behind = text.slice(text.search(LETTER_OR_DIGIT));
	const space = behind.search(/\s/u);
	return space > 0 && LETTER_OR_DIGIT.test(behind.slice(space));
}

function problemOf(quotation: Quotation): Problem {
	return {
		code: 'unattributed-quotation',
		severity: 'warning',
		start: quotation.start,
		end: quotation.end,
		message:
			'Nobody is named who said this. Readers must know whose words these are: name the speaker, or put it in your own words without the marks.',
		related: [],
	};
}

/**
 * Adds `NAME said`: behind a whole sentence (`“… end.”` becomes `“… end,” NAME said.`), for a fragment at the end of the sentence that
 * holds it; where that opens with *reportedly* it gives way to `According to NAME`.
 */
function attribute(facts: DocumentFacts, quotation: Quotation, name: string): readonly FixEdit[] {
	const { text } = facts.snapshot;
	const paragraph = paragraphAt(facts, quotation.end - 1);
	const paragraphEnd = paragraph?.end ?? text.length;
	const sentence = paragraph && sentenceAt(paragraph, quotation.start);
	const hedge = sentence && HEDGE.exec(text.slice(sentence.start, sentence.start + 20));
	if (sentence && hedge) return [{ start: sentence.start, end: sentence.start + hedge[0].length, newText: `According to ${name},` }];
	const within =
		sentence && quotation.kind !== 'direct' ? Math.max(endOfSentence(facts, paragraphEnd, quotation.end), quotation.end) : quotation.end;
	return saidAt(text, within, paragraphEnd, name);
}

const HEDGE = /^(?:Reportedly|Allegedly|Apparently|Supposedly|Purportedly),?/;

/** Where the sentence around the end of a quotation ends, its full stop and closing marks included (document offsets). */
function endOfSentence(facts: DocumentFacts, paragraphEnd: number, from: number): number {
	const paragraph = paragraphAt(facts, from - 1);
	return paragraph ? Math.min(sentenceAt(paragraph, from - 1)?.end ?? paragraphEnd, paragraphEnd) : paragraphEnd;
}

/** `NAME said` behind the words that end at an offset, with the marks that American or British copy puts there. */
function saidAt(text: string, end: number, paragraphEnd: number, name: string): readonly FixEdit[] {
	const words = text.slice(Math.max(0, end - 200), end);
	const marks = /[\s"“”„«»'‘’]{1,6}$/u.exec(words)?.[0].length ?? 0;
	const last = end - marks - 1;
	const sign = text.charAt(last);
	const after = text.slice(end, paragraphEnd);
	const insert = (at: number, newText: string): FixEdit => ({ start: at, end: at, newText });
	// `… again”.` and `… again” and`: the sentence's own stop, or none
	if (marks > 0 && /^[,.]/.test(after)) return [{ start: end, end: end + 1, newText: `, ${name} said${after.charAt(0)}` }];
	// a comma inside the marks says that the sentence goes on behind them
	const ends = sign === ',' ? /^\s*$/.test(after) : /^\s*(?:$|[\p{Lu}"“„«'‘([\d–—-])/u.test(after);
	const stop = ends ? '.' : ',';
	if (sign === '.')
		return marks > 0
			? [{ start: last, end: last + 1, newText: ',' }, insert(end, ` ${name} said${stop}`)]
			: [{ start: last, end: last + 1, newText: `, ${name} said.` }];
	if (sign === ',' || sign === '?' || sign === '!') return [insert(end, ` ${name} said${stop}`)];
	return [insert(end, `, ${name} said${stop}`)];
}
