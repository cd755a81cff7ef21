import type { Mention, NameDetail } from './facts.ts';
import { DEMONYMS } from './lexicons/demonyms.ts';
import { COUNTRIES_AND_STATES, KINDS_OF_ORGANISATION, KINDS_OF_PLACE, WORDS_OF_KINDS } from './lexicons/kinds-of-names.ts';
import { ROLES } from './lexicons/roles.ts';

/** A name with the words around it and the names next to it, of one paragraph. */
export interface NameInCopy {
	readonly mention: Mention;
	/** The paragraph’s text on one line, and where it begins in the document. */
	readonly copy: string;
	readonly offset: number;
	readonly previous: Mention | undefined;
	readonly next: Mention | undefined;
}

/** No description is longer, and nothing farther from a name is looked at. */
const FARTHEST = 110;

/** What the words around an organisation’s or place’s name say of it: what it is, where it lies, what it is part of. */
export function detailsOf(name: NameInCopy): readonly NameDetail[] {
	return name.mention.type === 'place' ? ofPlace(name) : name.mention.type === 'organization' ? ofOrganisation(name) : [];
}

function ofPlace(name: NameInCopy): readonly NameDetail[] {
	const { mention, previous, next } = name;
	const found: NameDetail[] = [];
	const [before, after] = around(name);
	if (next?.type === 'place' && !isState(mention.text)) {
		const between = name.copy.slice(mention.end - name.offset, next.start - name.offset);
		// Lviv, Ukraine, but not: in Lviv, Ukraine and Poland
		if (between === ', ' && isState(next.text) && /^(?:$|[.;:)”"’—–]|,(?! \p{Lu})| (?!and\b|or\b|&))/u.test(behind(name, next)))
			found.push(detail('in', next.text));
		if (IN.test(between) && isState(next.text)) found.push(detail('in', next.text));
	}
	if (
		previous?.type === 'place' &&
		isState(previous.text) &&
		/^[’']s (?:\p{Ll}+ )?$/u.test(name.copy.slice(previous.end - name.offset, mention.start - name.offset))
	)
		found.push(detail('in', previous.text));
	const noun = /^ (region|province|district|oblast|county|municipality|prefecture|governorate|peninsula|constituency|township)\b/.exec(
		after,
	)?.[1];
	if (noun) found.push(detail('is', noun));
	const named = ENDS_IN_KIND.test(before) ? PLACE_BEFORE.exec(before)?.[1] : undefined;
	if (named) found.push(detail('is', named));
	const said = DESCRIBED.test(after) ? PLACE_BEHIND.exec(after)?.[1] : undefined;
	if (said) found.push(detail('is', said.trim()));
	return found;
}

function ofOrganisation(name: NameInCopy): readonly NameDetail[] {
	const { mention, next } = name;
	const found: NameDetail[] = [];
	const [before, after] = around(name);
	const said = OPENS_BEHIND.test(after) ? ORGANISATION_BEHIND.exec(after)?.[1] : undefined;
	const between = next && name.copy.slice(mention.end - name.offset, next.start - name.offset);
	const parent = next?.type === 'organization' && between?.includes(' of ') && PART_OF.test(between) ? next.text : undefined;
	if (said && !parent && KINDS_OF_ORGANISATION.has(headOf(said))) found.push(detail('is', said));
	const noun = / the $/i.test(` ${before}`) ? kindBehind(after) : undefined;
	if (noun) found.push(detail('is', noun));
	const kind = kindBefore(before);
	if (kind) found.push(detail('is', kind));
	if (parent) found.push(detail('part of', parent));
	if (next?.type === 'place' && between !== undefined && /^,? \(?(?:which is )?(?:based|headquartered) in (?:the )?$/.test(between))
		found.push(detail('in', next.text));
	const seat = before.includes('-based ') ? SEAT_BEFORE.exec(before)?.[1] : undefined;
	if (seat) found.push(detail('in', seat));
	return found;
}

function detail(kind: NameDetail['kind'], text: string): NameDetail {
	return { kind, text };
}

function around({ mention, copy, offset }: NameInCopy): readonly [before: string, after: string] {
	const [start, end] = [mention.start - offset, mention.end - offset];
	return [copy.slice(Math.max(0, start - FARTHEST), start), copy.slice(end, end + FARTHEST)];
}

function behind({ copy, offset }: NameInCopy, mention: Mention): string {
	return copy.slice(mention.end - offset, mention.end - offset + 3);
}

function isState(text: string): boolean {
	return COUNTRIES_AND_STATES.has(text.toLowerCase().replace(/^the\s+/u, ''));
}

/** The noun that a description is about: `tank` in `think tank that studies tides`. */
function headOf(description: string): string {
	let head = '';
	for (const word of description.toLowerCase().split(' ')) {
		if (HEAD_ENDS.has(word)) break;
		if (ROLES.has(word)) return '';
		head = word;
	}
	return head;
}

const HEAD_ENDS = new Set(
	'of in for that which who based with at on to from founded owned run led linked close near by and under behind whose'.split(' '),
);

/** `news agency` in `the Interfax news agency said`, but nothing in `the Interfax agency head`. */
function kindBehind(after: string): string | undefined {
	const words = /^((?: [a-z-]+){1,4})/.exec(after)?.[1]?.trim().split(' ') ?? [];
	for (let count = Math.min(3, words.length); count > 0; count--) {
		if (!KINDS_OF_ORGANISATION.has(words[count - 1] as string)) continue;
		if (!words.slice(0, count - 1).every((word) => WORDS_OF_KINDS.has(word))) continue;
		const following = words[count];
		return following && (ROLES.has(following) || FOLLOWED.has(following)) ? undefined : words.slice(0, count).join(' ');
	}
	return undefined;
}

const FOLLOWED = new Set(
	'officials official leaders members member staff workers employees executives offices building headquarters shares bosses'.split(' '),
);

/** `Russian state news agency` in front of a name. */
function kindBefore(before: string): string | undefined {
	const words = before.trimEnd().split(' ').slice(-5);
	if (!KINDS_OF_ORGANISATION.has(words.at(-1) ?? '') || /\s$/.test(before.trimEnd()) || !before.endsWith(' ')) return undefined;
	let from = words.length - 1;
	while (from > 0 && isWordOfKind(words[from - 1] as string)) from--;
	return words.slice(from).join(' ');
}

function isWordOfKind(word: string): boolean {
	return WORDS_OF_KINDS.has(word) || NATIONALITIES.has(word.toLowerCase());
}

const NATIONALITIES: ReadonlySet<string> = new Set(DEMONYMS.split(/\s+/).filter(Boolean));
const IN = /^ in (?:the )?(?:(?:north|south|east|west|central|far|upper|lower)(?:-?(?:north|south|east|west|central))?(?:ern)? )?$/;
// letters of all alphabets take long to be made ready: plain words are asked for first
const ENDS_IN_KIND = new RegExp(`(?:${KINDS_OF_PLACE})(?: of|,)? $`);
const DESCRIBED = /^, (?:which is )?(?:the|an?) /;
const OPENS_BEHIND = /^(?:, | \()/;
const ORGANISATION_BEHIND = /^(?: \(\p{Lu}[\p{L}.]{1,9}\))?(?:, (?:which is )?| \()(?:an?|the) ([^,.;:()“”"]{3,90})[,.;:)—–]/u;
const SEAT_BEFORE = /(?:^|\s)(\p{Lu}[\p{L}’-]{2,30})-based (?:[\p{L}-]+ ){0,3}$/u;
const PART_OF =
	/^(?: \(\p{Lu}[\p{L}.]{1,9}\))?(?:,| \()? ?(?:which is )?(?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:unit|subsidiary|arm|division|branch|affiliate|part|wing|offshoot) of (?:the )?$/u;
const PLACE_BEFORE = new RegExp(`(?:^|\\s)(?:the|an?) ((?:[\\p{L}’'-]+ ){0,3}(?:${KINDS_OF_PLACE}))(?: of|,)? $`, 'u');
const PLACE_BEHIND = new RegExp(
	`^, (?:which is )?(?:the|an?) ((?:[\\p{L}’'-]+ ){0,4}(?:${KINDS_OF_PLACE})(?: [^,.;:()“”"]{0,50})?)[,.;:)—–]`,
	'u',
);
