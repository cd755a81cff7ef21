import type { DocumentFacts, ParagraphFacts, PlacedParagraph } from '../analysis/facts.ts';
import { isOrdinaryWord } from '../analysis/recognizers/names-lexicon.ts';
import { europeanPattern } from '../text/european.ts';
import { allMatches } from '../text/matches.ts';
import { firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import type { Fix, Rule } from './rule.ts';

const CODE = 'damaged-text';

/** Words glued together, letters of two alphabets in one word, and letters read in the wrong encoding. */
export const damagedText: Rule = {
	code: CODE,
	summary: 'Words glued together, letters of two alphabets in one word, or letters read in the wrong encoding.',
	severity: 'information',
	check: (facts) =>
		damages(facts).map(({ start, end, message }) => ({ code: CODE, severity: 'information', start, end, message, related: [] })),
	fixes: (facts, problem) => {
		const damage = damages(facts).find(({ start, end }) => start === problem.start && end === problem.end);
		return damage?.fix ? [damage.fix] : [];
	},
};

interface Damage extends Span {
	readonly message: string;
	readonly fix: Fix | undefined;
}

/** Not every word of a broken page is shown: an article has at most so many of these. */
const MOST = 12;

function damages(facts: DocumentFacts): readonly Damage[] {
	const found: Damage[] = [];
	for (const damage of gluedNames(facts).slice(0, MOST)) if (!found.some((other) => overlaps(other, damage))) found.push(damage);
	for (const paragraph of facts.paragraphs) {
		const { zone } = paragraph.facts;
		if (zone === 'furniture' || zone === 'byline') continue;
		if (found.length >= MOST) break;
		// of each kind more than are ever shown, yet not the thousands that one line may hold: each is held against all others
		if (sound.has(paragraph.facts)) continue;
		const here = [gluedSentences, gluedWords, gluedMarks, mixedWords].flatMap((find) => find(paragraph).slice(0, 4 * MOST));
		if (here.length === 0) sound.add(paragraph.facts);
		for (const damage of here) if (!found.some((other) => overlaps(other, damage) || other.end === damage.start)) found.push(damage);
	}
	const misread = misreadRegions(facts).filter((damage) => !found.some((other) => overlaps(other, damage)));
	return [...found, ...misread].sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** Paragraphs in which nothing is glued or mixed: most are, and most outlive an edit. */
const sound = new WeakSet<ParagraphFacts>();

// ── glued ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function gluedNames(facts: DocumentFacts): readonly Damage[] {
	const { text } = facts.snapshot;
	return facts.mentions.flatMap((mention): Damage[] => {
		if (mention.damage !== 'glued' || mention.zone === 'furniture' || mention.zone === 'byline') return [];
		const before = /\p{L}/u.test(text.charAt(mention.start - 1));
		const behind = /\p{L}/u.test(text.charAt(mention.end));
		if (!before && !behind) return [];
		// what begins with a capital is glued only if it is a name of its own: RoseAnn is one name
		if (before && !prefixIsWord(facts, mention.start)) return [];
		if (behind && COINED.test(text.slice(mention.end, mention.end + 12))) return [];
		const from = before
			? mention.start - (/\p{L}{1,40}$/u.exec(text.slice(Math.max(0, mention.start - 40), mention.start))?.[0].length ?? 0)
			: mention.start;
		const to = behind ? mention.end + (/^\p{L}{1,40}/u.exec(text.slice(mention.end, mention.end + 40))?.[0].length ?? 0) : mention.end;
		const edits = [...(before ? [mention.start] : []), ...(behind ? [mention.end] : [])].map((at) => ({
			start: at,
			end: at,
			newText: ' ',
		}));
		return [
			{
				start: from,
				end: to,
				message: `“${text.slice(from, to)}” is glued to the name of ${mention.text}. Insert the missing space.`,
				fix: {
					title: `Insert a space: “${spaced(
						text.slice(from, to),
						edits.map(({ start }) => start - from),
					)}”`,
					edits,
					command: undefined,
					preferred: true,
				},
			},
		];
	});
}

/** What makes a new word of a name: Obamacare, Trumpism. */
const COINED = /^(?:care|ism|ist|ists|ite|ites|esque|ian|ians|nomics|gate|mania|world|land|ville|bot|s)\b/i;

/** Whether the letters in front of an offset are a word in small letters, or a name that the article has found there. */
function prefixIsWord({ snapshot, mentions }: DocumentFacts, at: number): boolean {
	const prefix = /\p{L}{1,40}$/u.exec(snapshot.text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
	return /^\p{Ll}{2,}$/u.test(prefix) || mentions[firstEndingAfter(mentions, at - 1)]?.end === at;
}

function spaced(words: string, at: readonly number[]): string {
	return [...at].sort((a, b) => b - a).reduce((text, offset) => `${text.slice(0, offset)} ${text.slice(offset)}`, words);
}

const BEGINNERS = '(?:but|and|the|in|he|she|it|they|this|that|however|meanwhile|also|on|at|for|with|as|after|according)';

const GLUED_SENTENCES = europeanPattern(
	new RegExp(
		String.raw`(?<![\w.,;@/:-])\p{L}{3,30}([.!?,;])(\p{Lu}\p{Ll}{1,20}|${BEGINNERS}|(?<=[,;])\p{Ll}{2,20}(?![,;]\p{L}))(?![\w./@:-]*[\w/@])(?!\.\p{L})`,
		'gu',
	),
);
/** What a paragraph must hold for the search to be worth its while: most hold nothing of it, and this is found out many times as fast. */
const MAY_GLUE_SENTENCES = /[.!?,;][A-Za-z\u0080-\uffff]/;
const MAY_GLUE_MARKS = /[”»][A-Za-z\u0080-\uffff]|[A-Za-z\u0080-\uffff][“«]/;
const GLUED_BEHIND = europeanPattern(/\p{L}{2,30}[,.!?]?[”»](\p{L}{2,30})/gu);
const GLUED_BEFORE = europeanPattern(/\p{L}{2,30}([“«])\p{L}{2,30}/gu);
const WORDS = /\p{L}{2,60}/gu;
const MAY_BE_MISREAD = /[ÃÂÄÅÐÑâ\ufffd]/;

function gluedSentences({ start, facts: { text } }: PlacedParagraph): readonly Damage[] {
	if (!MAY_GLUE_SENTENCES.test(text)) return [];
	return [...allMatches(GLUED_SENTENCES, text)].flatMap((match) => {
		const at = start + match.index + match[0].length - (match[2] as string).length;
		return URLISH.test(match[0]) ? [] : [space(start + match.index, start + match.index + match[0].length, at, match[0])];
	});
}

/** Ordinary words glued together: `conferenceheld`. Only what no longer word ends in is taken for the second one. */
function gluedWords({ start, facts: { text } }: PlacedParagraph): readonly Damage[] {
	return [...allMatches(GLUED_WORD, text)].flatMap((match) => {
		const [word, first = ''] = match;
		if (isOrdinaryWord(word) || !isOrdinaryWord(first)) return [];
		const at = start + match.index;
		return [space(at, at + word.length, at + first.length, word)];
	});
}

const GLUED_WORD =
	/(?<![\w\u00c0-\u024f@#./'’-])([a-z]{6,20}?)(held|said|that|which|were|with|from|been|would|could|should|have|their|because|about|after|before)(?![\w\u00c0-\u024f@./'’-])/g;

const URLISH = /\.(?:com|org|net|gov|edu|info|co|io|uk|us|ru|ua|de|fr|eu|tv|Com|Net|Org|News|TV)\b|^(?:www|http)/i;

function gluedMarks({ start, facts: { text } }: PlacedParagraph): readonly Damage[] {
	const found: Damage[] = [];
	if (!MAY_GLUE_MARKS.test(text)) return found;
	for (const match of allMatches(GLUED_BEHIND, text)) {
		const at = start + match.index + match[0].length - (match[1] as string).length;
		found.push(space(start + match.index, start + match.index + match[0].length, at, match[0]));
	}
	for (const match of allMatches(GLUED_BEFORE, text)) {
		const at = start + match.index + match[0].indexOf(match[1] as string);
		found.push(space(start + match.index, start + match.index + match[0].length, at, match[0]));
	}
	return found;
}

function space(start: number, end: number, at: number, words: string): Damage {
	return {
		start,
		end,
		message: `A space is missing in “${words}”. Insert it.`,
		fix: {
			title: `Insert a space: “${spaced(words, [at - start])}”`,
			edits: [{ start: at, end: at, newText: ' ' }],
			command: undefined,
			preferred: true,
		},
	};
}

// ── two alphabets ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const LOOKALIKES: Readonly<Record<string, string>> = {
	а: 'a',
	е: 'e',
	о: 'o',
	р: 'p',
	с: 'c',
	у: 'y',
	х: 'x',
	і: 'i',
	ѕ: 's',
	ј: 'j',
	А: 'A',
	В: 'B',
	Е: 'E',
	К: 'K',
	М: 'M',
	Н: 'H',
	О: 'O',
	Р: 'P',
	С: 'C',
	Т: 'T',
	Х: 'X',
	І: 'I',
	Ѕ: 'S',
	Ј: 'J',
};
const LATIN_LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(LOOKALIKES).map(([cyrillic, latin]) => [latin, cyrillic]),
);

function mixedWords({ start, facts: { text } }: PlacedParagraph): readonly Damage[] {
	if (!/[\u0400-\u04ff]/.test(text)) return [];
	return [...allMatches(WORDS, text)].flatMap((match): Damage[] => {
		const word = match[0];
		const cyrillic = (word.match(/\p{Script=Cyrillic}/gu) ?? []).length;
		const latin = (word.match(/\p{Script=Latin}/gu) ?? []).length;
		if (cyrillic === 0 || latin === 0) return [];
		const [few, table] = cyrillic <= latin ? [/\p{Script=Cyrillic}/gu, LOOKALIKES] : [/\p{Script=Latin}/gu, LATIN_LOOKALIKES];
		const alphabet = cyrillic <= latin ? 'Latin' : 'Cyrillic';
		const mended = word.replace(few, (letter) => table[letter] ?? letter);
		const span = { start: start + match.index, end: start + match.index + word.length };
		const whole = !few.test(mended);
		return [
			{
				...span,
				message: `“${word}” has letters of two alphabets, so nobody who searches for it finds it. Write it in ${alphabet} letters.`,
				fix: whole
					? { title: `Use ${alphabet} letters: “${mended}”`, edits: [{ ...span, newText: mended }], command: undefined, preferred: true }
					: undefined,
			},
		];
	});
}

// ── misread ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** UTF-8 read as Windows-1252, in runs: `Ã©`, `â€™`. */
const MISREAD = /(?:[ÃÂÄÅÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|â(?:€|\u0080)[\u0080-\u00bf™œ\u009d“”˜¦‹›\u009c])+|\ufffd+/gu;
/** What Windows-1252 makes of the bytes from 80 to 9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** From how many misread places on a stretch of paragraphs is one problem: the file as a whole was read wrongly. */
const MANY = 4;

/** Misread places: each for itself where there are few, else one problem for each stretch of paragraphs that is full of them. */
function misreadRegions(facts: DocumentFacts): readonly Damage[] {
	const found: Damage[] = [];
	let region: Span[] = [];
	let clean = 0;
	const close = (): void => {
		found.push(...(region.length < MANY ? region.map((place) => misreadPlace(facts, place)) : [misreadRegion(facts, region)]));
		region = [];
	};
	for (const { start, facts: paragraph } of facts.paragraphs) {
		if (paragraph.zone === 'furniture' || paragraph.zone === 'byline') continue;
		if (found.length >= MOST) break;
		const places = misreadIn(paragraph);
		// one clean paragraph between two damaged ones has no letter that could be damaged
		if (places.length === 0 && ++clean > 1) close();
		if (places.length > 0) clean = 0;
		for (const place of places) region.push({ start: start + place.start, end: start + place.end });
	}
	close();
	return found;
}

const misread = new WeakMap<ParagraphFacts, readonly Span[]>();

/** The misread places of a paragraph (paragraph offsets), found once. */
function misreadIn(paragraph: ParagraphFacts): readonly Span[] {
	const known = misread.get(paragraph);
	if (known) return known;
	const { text } = paragraph;
	const places = MAY_BE_MISREAD.test(text)
		? [...allMatches(MISREAD, text)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
		: [];
	misread.set(paragraph, places);
	return places;
}

function misreadPlace({ snapshot: { text } }: DocumentFacts, span: Span): Damage {
	const words = text.slice(span.start, span.end);
	const mended = mendedAt(text, span);
	return {
		...span,
		message: `“${words}” was read in the wrong encoding. ${mended === undefined ? 'Look the letter up in the original.' : `It should be “${mended}”.`}`,
		fix:
			mended === undefined
				? undefined
				: { title: `Write “${mended}”`, edits: [{ ...span, newText: mended }], command: undefined, preferred: true },
	};
}

/** One problem at the first place of many, with one fix for all that can be mended. */
function misreadRegion({ snapshot: { text } }: DocumentFacts, places: readonly Span[]): Damage {
	const [first] = places as readonly [Span, ...Span[]];
	const edits = places.flatMap((place) => {
		const mended = mendedAt(text, place);
		return mended === undefined ? [] : [{ ...place, newText: mended }];
	});
	const what = `From “${text.slice(first.start, first.end)}” on, ${places.length} places were read in the wrong encoding.`;
	return {
		...first,
		message:
			edits.length === places.length
				? `${what} Open the article in its own encoding, or mend them all.`
				: `${what} Open the article in its own encoding (often Western, Windows 1252), or look the letters up in the original.`,
		fix: edits.length === 0 ? undefined : { title: `Mend all ${edits.length} misread places`, edits, command: undefined, preferred: true },
	};
}

/** What was meant; undefined for what is past mending, such as letters that were misread twice. */
function mendedAt(text: string, { start, end }: Span): string | undefined {
	return /[\u0080-\u00bf€]/.test(text.charAt(end)) ? undefined : decoded(text.slice(start, end));
}

/** The letters that were meant; undefined where the bytes are no UTF-8. */
function decoded(words: string): string | undefined {
	let escaped = '';
	for (const letter of words) {
		const high = WINDOWS_1252.indexOf(letter);
		const byte = high >= 0 ? 0x80 + high : letter.charCodeAt(0);
		if (byte > 0xff) return undefined;
		escaped += `%${byte.toString(16).padStart(2, '0')}`;
	}
	try {
		return decodeURIComponent(escaped);
	} catch {
		return undefined;
	}
}
