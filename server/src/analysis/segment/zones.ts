import type { Span } from '../../text/span.ts';
import { isDigit, isLetter, isUpper } from '../../text/unicode.ts';
import type { Carry, Label, ZoneKind } from '../facts.ts';
import { DATELINE_AGENCIES, FOOT, FURNITURE, LABELS, LINK_LABELS } from '../lexicons/furniture.ts';

/** What a paragraph is, in paragraph offsets, and where the next one stands. */
export interface Zoned {
	readonly zone: ZoneKind;
	readonly label: Label | undefined;
	readonly dateline: Span | undefined;
	readonly part: Carry['part'];
}

/** No label has its colon farther on. */
const LONGEST_LABEL = 80;
// What is written for all alphabets takes long to be made ready: letters are asked for one by one, expressions only know marks and plain words.
const BYLINE = /^(?:(?:reported |written |edited |text |story |words |photos? )?by:?|reporter:|author:|from our)\s{1,3}/i;
const STAMP_WORDS =
	/\b(?:published|updated|posted|status|date|last modified|first published|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|[ap]\.?m\b\.?|gmt|utc|ist|cet|cest|eet|est|edt|et|bst|msk|at|on|the|of|th|st|nd|rd)\b/gi;
const CREDIT =
	/\((?:[^()]{0,60}\/\s?)?(?:AFP|AP|Reuters|EPA|Getty(?: Images)?|Sputnik|TASS|Shutterstock|Keystone|dpa|Ukrinform|Handout|File)(?:[^()]{0,60})\)\.?$/i;
const ENDS_IN_BRACKET = /\)\.?$/;
/** Behind a stamp: `Published 3 May 2024 | By Ana Kolar`, `3 May 2024 14:20, staff and agencies`. */
const CREDIT_BEHIND = /\s?[|,·•–—-]\s{1,2}(?:by |from our |(?:our )?staff\b|agencies\b)[^|\n]{0,60}$/i;
const LONGEST_STAMP_WITH_CREDIT = 140;
/** What wires write before a headline; no place of a dateline is called so. */
const WIRE_TAG =
	/^(?:[A-Z]{2,6} )?(?:URGENT|BREAKING|FLASH|NEWSFLASH|ALERT|UPDATE|CORRECTED|CORRECTION|EXCLUSIVE|WRAPUP|FACTBOX|ANALYSIS|EXPLAINER)\b/;
const CAPTION =
	/^(?:(?:image|photo|picture|foto|file photo|photograph|caption|illustration|video|graphic|map|credit|photo credit)s?(?: (?:by|credit|courtesy))?\s?[:|©]|©)/i;
const POSITION =
	/\((?:left|right|[LRC]|centre|center|pictured|second (?:left|right)|from left|front|file)\)|, (?:left|right|centre|center|pictured|from left),/;
const DATELINE =
	/^((?:\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]+){0,3}|\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}(?=[^—–\n]{0,40}(?:\(|\d)))(?:, [^—–\n()]{1,40})?(?: ?\([^()\n]{2,30}\))?(?:, \p{Lu}[\p{L}.]{2,9} \d{1,2}(?:, \d{4})?)?) ?(?:—|–|--|- |_(?=\s|$))/u;
/** What ends a dateline: a text without it need not be read for one. */
const DASH = /[—–_]|-[- ]/;

/**
 * Tells what a paragraph is from its own words and from where it stands. Whatever cannot be told is body: a sentence wrongly taken for
 * furniture would be lost, a furniture line taken for body costs one stray name.
 */
export function zoneOf(text: string, carry: Carry): Zoned {
	const part = carry.part;
	const label = labelOf(text);
	const folded = text.length <= 200 ? text.toLowerCase().trim() : '';
	const zoned = (zone: ZoneKind, next: Carry['part'] = part, dateline?: Span): Zoned => ({ zone, label, dateline, part: next });

	if (label && LINK_LABELS.has(label.word.toLowerCase())) return zoned('furniture');
	if (folded && isFurniture(folded)) return zoned('furniture', part === 'body' && FOOT.test(folded) ? 'foot' : part);
	if (isCaption(text, label)) return zoned('caption');
	if (text.length <= 160 && isByline(text) && !/[.!?]["”’]?$/.test(text)) return zoned('byline', part);
	if (text.length <= 100 && isStamp(text)) return zoned('dateline', part);
	const credit = text.length <= LONGEST_STAMP_WITH_CREDIT ? CREDIT_BEHIND.exec(text) : null;
	if (credit && isStamp(text.slice(0, credit.index))) return zoned(/by /i.test(credit[0]) ? 'byline' : 'dateline', part);
	if (part === 'foot') {
		// a copyright line in mid-article is no foot: real sentences lead back into the body
		if (text.length > 60 && endsLikeSentence(text) && /\p{Ll} \p{Ll}/u.test(text)) return body(text, zoned);
		return zoned('furniture');
	}
	if (part === 'top' && isMasthead(text)) return zoned('furniture');
	if (part === 'top') {
		if (isHeadline(text)) return zoned('headline', 'head');
		return body(text, zoned);
	}
	const known = label && LABELS.get(label.word.toLowerCase());
	if (label && known) {
		if (text.length === label.end || (known === 'origin' && !endsLikeSentence(text))) return zoned('label', part);
		return body(text, zoned);
	}
	// a second deck of the headline: no sentence, and nothing of the body has come yet
	if (
		part === 'head' &&
		text.length <= 200 &&
		!label &&
		!/[.!?…:,;]["”’»)]{0,2}$/.test(text) &&
		startsGreat(text, /^["“‘'«]/.test(text) ? 1 : 0) &&
		!opensCopy(text)
	)
		return zoned('headline');
	if (part === 'body' && text.length <= 120 && isSignature(text)) return zoned('byline', part);
	if (isSubheading(text) && !isTurn(text)) return zoned('subheading', part);
	return body(text, zoned);
}

function body(text: string, zoned: (zone: ZoneKind, next: Carry['part'], dateline?: Span) => Zoned): Zoned {
	const match = mayHaveDateline(text) && !WIRE_TAG.test(text) ? DATELINE.exec(text) : undefined;
	if (!match || match[0].length >= text.length) return zoned('body', 'body');
	const words = match[1] as string;
	if (!/\p{Lu}{3}/u.test(words) && !DATELINE_AGENCIES.test(words) && !/\d/.test(words)) return zoned('body', 'body');
	return zoned('body', 'body', { start: 0, end: match[0].trimEnd().length });
}

/** Whether `DATELINE` is worth a try: what it finds ends in a dash, and is written in capitals or has a digit or an agency in brackets. */
function mayHaveDateline(text: string): boolean {
	const dash = text.search(DASH);
	if (dash < 0) return false;
	const second = text.charCodeAt(1);
	return !isLower(second) || /[(\d]/.test(text.slice(0, Math.max(160, dash + 60)));
}

function isLower(code: number): boolean {
	return isLetter(code) && !isUpper(code);
}

/** Whether a text goes on at an offset with a capital or a digit. */
function startsGreat(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return isUpper(code) || isDigit(code);
}

/** Up to four words, the first with a capital, before a colon that a space, a quotation mark or nothing follows; a bullet may lead. */
function labelOf(text: string): Label | undefined {
	const colon = text.indexOf(':');
	if (colon < 2 || colon > LONGEST_LABEL || !/^(?:\s|["“„«']|$)/.test(text.slice(colon + 1, colon + 2))) return undefined;
	const start = BULLETS.has(text.charAt(0)) ? (/^.\s{0,2}/.exec(text)?.[0].length ?? 1) : 0;
	const end = text.charAt(colon - 1) === ' ' ? colon - 1 : colon;
	if (!isUpper(text.charCodeAt(start))) return undefined;
	let words = 0;
	let length = 0;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === 32) {
			if (length === 0) return undefined;
			length = 0;
			continue;
		}
		if (!isLetter(code) && (length === 0 || (code !== 0x2019 && code !== 39))) return undefined;
		if (length === 0) words++;
		length++;
		if (words > 4 || length > (words === 1 ? 21 : 15)) return undefined;
	}
	const word = text.slice(start, end);
	return length === 0 || word.indexOf(' ') === 1 || word.length < 2 ? undefined : { start, end: colon + 1, word };
}

const BULLETS = new Set('*•·▪–—-');

function isByline(text: string): boolean {
	const match = BYLINE.exec(text);
	return match !== null && isLetter(text.charCodeAt(match[0].length));
}

/** The longest line of furniture with as many marks before and behind it as are overlooked. */
const LONGEST_FURNITURE = Math.max(...Array.from(FURNITURE, (line) => line.length)) + 12;

function isFurniture(folded: string): boolean {
	if (folded.length <= LONGEST_FURNITURE && FURNITURE.has(folded.replace(/^[•·*|>\s-]{1,6}/, '').replace(/[\s:.!…»›>|]{1,6}$/, '')))
		return true;
	if (FOOT.test(folded)) return true;
	if (
		folded.includes('|') &&
		folded.split('|').length > 2 &&
		/^(?:[^|.!?]{1,30}\|){2,20}[^|.!?]{0,30}$/.test(folded) &&
		!/\d:\d\d|\d{4}/.test(folded)
	)
		return true; // a menu
	if (/^(?:https?:\/\/|www\.)\S+$/.test(folded)) return true;
	// only marks and pictures: "• | •", "***", "👍 12"
	return !hasWord(folded) && !/^\d{4}-\d{2}-\d{2}|\d{1,2}[./:]\d{1,2}/.test(folded);
}

/** Whether two letters stand side by side. */
function hasWord(text: string): boolean {
	for (let i = 1; i < text.length; i++) if (isLetter(text.charCodeAt(i)) && isLetter(text.charCodeAt(i - 1))) return true;
	return false;
}

function isCaption(text: string, label: Label | undefined): boolean {
	if (text.length > 500) return false;
	if (CAPTION.test(text)) return true;
	if (!label && ENDS_IN_BRACKET.test(text.slice(-2)) && CREDIT.test(text)) return true;
	return (
		text.length <= 300 &&
		POSITION.test(text) &&
		/\b(?:greets?|shakes?|speaks?|attends?|arrives?|meets?|poses?|walks?|waves?|looks?|stands?|is seen|are seen|during|listens?|sits?|holds?)\b/.test(
			text,
		)
	);
}

/** A line of nothing but date, time and the words around them. */
function isStamp(text: string): boolean {
	if (!/\d/.test(text)) return false;
	if (hasStrangeWord(text)) return false;
	const rest = text.replace(STAMP_WORDS, ' ').replace(/[\d\s.,:;|/()+·•–—-]/g, '');
	return rest.length === 0 || (rest.length <= 3 && text.length > 12);
}

/** Whether a text has a word of four letters or more that begins like none of a stamp's. */
function hasStrangeWord(text: string): boolean {
	let start = -1;
	for (let i = 0; i <= text.length; i++) {
		const code = text.charCodeAt(i) | 32;
		if (code >= 97 && code <= 122) {
			if (start < 0) start = i;
			if (i - start === 3 && !STAMP_STARTS.has(text.slice(start, i).toLowerCase())) return true;
		} else start = -1;
	}
	return false;
}

const STAMP_STARTS = new Set(
	'pub upd pos sta dat las mod fir jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun ces ees'.split(' '),
);

/** Whether a text opens with the dateline of a wire report, in capitals. */
function opensCopy(text: string): boolean {
	return mayHaveDateline(text) && !WIRE_TAG.test(text) && DATELINE.test(text) && /\p{Lu}{3,}/u.test(text.slice(0, 12));
}

function isHeadline(text: string): boolean {
	if (text.length > 250) return false;
	if (/^\s*date \d{4}-\d{2}-\d{2}\b/i.test(text)) return true;
	if (opensCopy(text)) return false;
	if (!/[.!?]["”’]?$/.test(text)) return !/^["“„«]/.test(text) || text.length < 120;
	if (/[?!]["”’]?$/.test(text)) return text.length < 120;
	if (text.length >= 160) return false;
	const words = text.split(/\s+/).filter(isLong);
	const capitals = words.filter((word) => isUpper(word.charCodeAt(0))).length;
	return words.length >= 3 && capitals >= 0.75 * words.length;
}

/** Whether a word begins with four letters. */
function isLong(word: string): boolean {
	for (let i = 0; i < 4; i++) if (!isLetter(word.charCodeAt(i))) return false;
	return true;
}

function isSubheading(text: string): boolean {
	if (text.length > 90 || /[.,;!]["”’]?$/.test(text) || /["“”„«»]/.test(text) || /[.!?]\s/.test(text)) return false;
	const words = text.split(/\s+/).length;
	return words >= 2 && words <= 12 && startsGreat(text, 0) && !text.endsWith(':');
}

/** The name of the paper above everything else: `HARBOUR POST`. */
function isMasthead(text: string): boolean {
	return text.length <= 30 && !isLower(text.charCodeAt(1)) && /^(?:THE )?\p{Lu}[\p{Lu}’'&.-]*(?: \p{Lu}[\p{Lu}’'&.-]*)?$/u.test(text);
}

/** A turn of an interview: `TAPPER: Do you …`, `Q: Is he …`. */
function isTurn(text: string): boolean {
	const colon = text.indexOf(':');
	if (colon < 1 || colon > LONGEST_LABEL) return false;
	for (let i = 0; i < colon; i++) if (isLower(text.charCodeAt(i))) return false;
	return /^\p{Lu}[\p{Lu}.’'-]{0,20}(?: \p{Lu}[\p{Lu}.’'-]{1,20}){0,2}:\s/u.test(text);
}

/** `Lena Marsh, NCW, 5/3/2031 4:31 p.m` */
function isSignature(text: string): boolean {
	return (
		/\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(text) &&
		/^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}, /u.test(text) &&
		!/[.!?]$/.test(text.replace(/\b[ap]\.m\.$/, ''))
	);
}

function endsLikeSentence(text: string): boolean {
	return /[.!?…]["”’»)]{0,2}$/.test(text);
}
