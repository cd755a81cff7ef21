import { ambiguousStamp } from '../analysis/ambiguous-stamp.ts';
import type { DocumentFacts, Publication, Timex } from '../analysis/facts.ts';
import { dayWords } from '../analysis/recognizers/dates/gloss.ts';
import { parseIsoDate } from '../analysis/recognizers/dates/calendar.ts';
import { insideQuotation } from './place.ts';
import type { Problem, Rule } from './rule.ts';

/** The first weekday, `today`, `last week` or month without a year of an article that does not say when it was published. */
export const relativeDateUnanchored: Rule = {
	code: 'relative-date-unanchored',
	summary: 'A weekday, “today”, “last week” or a month without a year, in an article that does not say when it was published.',
	severity: 'warning',
	check(facts) {
		const { publication } = facts;
		if (publication && publication.from !== 'caption') return [];
		const first = facts.timexes.find((timex) => needsAnchor(timex) && !settlesItself(facts, timex) && !insideQuotation(facts, timex));
		return first ? [problemOf(first, publication, facts)] : [];
	},
	fixes: () => [{ title: 'Set the publication date…', edits: [], command: 'copytaster.setPublicationDate', preferred: true }],
};

const DAY_WORDS =
	/\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|today|tonight|yesterday|tomorrow|last|next|this|ago|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

function needsAnchor(timex: Timex): boolean {
	if (!timex.relative || timex.zone !== 'body') return false;
	// `Liar of the Year`: a title
	if (/^(?:the|a) (?:Year|Month|Week|Day|Decade|Century)$/.test(timex.text)) return false;
	// `at noon`, `by 5 p.m.`: an hour leans on the day beside it, which is reported itself
	return timex.type === 'DATE' || (timex.type === 'TIME' && DAY_WORDS.test(timex.text));
}

/** Whether a day comes round (`is kept each year on 7 March`, `who shops on a Saturday`) or is written out beside it (`Monday (March 7, 2022)`). */
function settlesItself(facts: DocumentFacts, { start, end, text }: Timex): boolean {
	const before = facts.snapshot.text.slice(Math.max(0, start - 30), start);
	const after = facts.snapshot.text.slice(end, end + 25);
	if (
		/\b(?:every|each) year (?:on |in )?(?:the )?$|\b(?:annually|yearly) (?:on |in )?(?:the )?$|\b(?:on|of|for) (?:a|any|every|each) $/i.test(
			before,
		)
	)
		return true;
	if (/\byears ago$/i.test(text)) return true;
	return /^ ?\([^()]{3,14} \d{4}\)|^,? (?:19|20)\d\d\b/.test(after);
}

function problemOf(timex: Timex, caption: Publication | undefined, facts: DocumentFacts): Problem {
	const { code } = relativeDateUnanchored;
	const severity = 'warning';
	const { start, end, text } = timex;
	const stamp = ambiguousStamp(facts);
	if (stamp)
		return {
			code,
			severity,
			start,
			end,
			message: `The date of the article, ${stamp.timex.text}, may be ${stamp.readings.join(' or ')}, so “${text}” cannot be placed. Set the publication date.`,
			related: [{ start: stamp.timex.start, end: stamp.timex.end, message: 'the date of the article' }],
		};
	const which = `The article does not say when it was published, so “${text}” `;
	if (!caption?.span)
		return {
			code,
			severity,
			start,
			end,
			message: `${which}cannot be placed. Set the publication date, or write the date out.`,
			related: [],
		};
	const day = parseIsoDate(caption.value);
	const words = day === undefined ? facts.snapshot.text.slice(caption.span.start, caption.span.end) : dayWords(day);
	return {
		code,
		severity,
		start,
		end,
		message: `${which}is read against the date of a caption, ${words}. Set the publication date if it is another, or write the date out.`,
		related: [{ ...caption.span, message: 'the date of the caption' }],
	};
}
