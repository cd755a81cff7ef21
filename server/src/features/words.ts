import { MONTH_NAMES } from '../analysis/lexicons/calendar.ts';
import { oneLine } from '../text/unicode.ts';

/** A number with its noun: `1 mention`, `8 mentions`. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** An ISO 8601 date or date-time as a reader writes it: `20 December 2022`, `20 December 2022, 15:00`; other values unchanged. */
export function dateInWords(iso: string): string {
	const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
	const month = MONTH_NAMES[Number(found?.[2]) - 1];
	if (!found || !month) return iso;
	return `${Number(found[3])} ${month} ${found[1]}${found[4] ? `, ${found[4]}` : ''}`;
}

/** Things in a row: `a, b and c`; after `most` of them the number of the others. */
export function list(items: readonly string[], most = 6): string {
	const shown = items.slice(0, most);
	if (items.length > most) return `${shown.join(', ')} and ${items.length - most} more`;
	return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** A name with a title that stands before names alone, `Dr. Ada Moen`; every other title is `after` it: `Ada Moen`, `mayor of Lomme`. */
export function titled(name: string, title: string | undefined): { readonly name: string; readonly after: string | undefined } {
	const before = title !== undefined && /^(?:\p{Lu}\p{Ll}{1,4}\. ?){1,3}$/u.test(title);
	return before ? { name: `${title.trim()} ${name}`, after: undefined } : { name, after: title };
}

/** Text on one line, at most `most` code units of it, cut at a word with an ellipsis. */
export function shorten(text: string, most: number): string {
	const line = oneLine(text);
	if (line.length <= most) return line;
	const cut = line.slice(0, most);
	const space = line.charAt(most) === ' ' ? most : cut.lastIndexOf(' ');
	return `${cut.slice(0, space > most / 2 ? space : most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
