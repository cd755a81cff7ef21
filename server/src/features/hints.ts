import type { DocumentFacts, Publication, Timex } from '../analysis/facts.ts';
import { MONTH_NAMES } from '../analysis/lexicons/calendar.ts';
import type { Span } from '../text/span.ts';

/** Words shown behind a place in the text that are not part of it (document offset). */
export interface Hint {
	readonly offset: number;
	readonly text: string;
	readonly kind: 'date' | 'speaker';
}

/** In a part of an article: which day a relative date means, and who the pronoun of a speaker is. Sorted by offset. */
export function hints(facts: DocumentFacts, within: Span): readonly Hint[] {
	const inside = ({ start, end }: Span) => start <= within.end && within.start <= end;
	const dates = facts.timexes
		.filter(
			(timex) =>
				(timex.relative || timex.readAfter) && (timex.type === 'DATE' || timex.type === 'TIME') && timex.zone === 'body' && inside(timex),
		)
		.flatMap((timex): Hint[] => {
			const text = missingOf(timex, timex.readAfter ? undefined : facts.publication);
			return text === undefined ? [] : [{ offset: timex.end, text, kind: 'date' }];
		});
	const pronouns = new Map(facts.mentions.filter(({ form }) => form === 'pronoun').map((mention) => [mention.start, mention.end]));
	const speakers = facts.quotations.flatMap(({ speaker }): Hint[] => {
		if (speaker?.person === undefined || !inside(speaker)) return [];
		const name = facts.people[speaker.person]?.name;
		return pronouns.get(speaker.start) === speaker.end && name !== undefined ? [{ offset: speaker.end, text: name, kind: 'speaker' }] : [];
	});
	const unique = new Map([...dates, ...speakers].map((hint) => [hint.offset, hint]));
	return [...unique.values()].sort((a, b) => a.offset - b.offset);
}

/**
 * What a date leaves out: `14 March 2024` behind *Thursday*, the day behind *9 a.m.*; nothing where only the year is missing and it is
 * the year of publication, as every reader assumes.
 */
function missingOf({ text, gloss }: Timex, publication: Publication | undefined): string | undefined {
	if (gloss === undefined) return undefined;
	const words = gloss.replace(/ \([^()]*\)$/, '');
	const said = text.toLowerCase();
	const at = words.toLowerCase().indexOf(said);
	const day = words.indexOf(' on ');
	let rest = words;
	if (at >= 0) rest = words.slice(at + text.length).trim();
	else if (MONTH_NAMES.some((month) => said.includes(month.slice(0, 3).toLowerCase()) && words.includes(month)))
		rest = /\d{4}$/.exec(words)?.[0] ?? words;
	else if (day > 0) {
		// 21:06 on Monday: neither the hour in other words nor the weekday again
		const [weekday = '', ...date] = words.slice(day + 4).split(' ');
		rest = said.includes(weekday.toLowerCase()) ? date.join(' ') : words.slice(day + 4);
	} else {
		// Tuesday night: neither the night nor the weekday again
		const [, weekday, date] = /^the [a-z]+ of (\p{Lu}\p{Ll}+) (\d.*)$/u.exec(words) ?? [];
		if (weekday && date && said.includes(weekday.toLowerCase())) rest = date;
	}
	return rest === '' || rest === publication?.value.slice(0, 4) ? undefined : rest;
}
