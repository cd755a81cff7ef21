import type { CalendarWord, Unit } from '../../lexicons/calendar.ts';
import type { Atom } from './atoms.ts';
import { amountAt, direct, isNounPhrase, partsOf } from './durations.ts';
import { type Context, isOne, lowerAt, type Match, match, pastHyphen, wordAt } from './match.ts';
import type { Duration } from './meaning.ts';
import { PART_NOUNS } from './modifiers.ts';
import { UNIT_LETTER } from './sets.ts';
import { dayAt, earlyHours } from './times-of-day.ts';
import { isYear, spelledYearAt } from './years.ts';

/** A unit without a number: `months`, `a year ago`, `year-end`, `year-earlier`, `the quarter`, `the weekend`. */
export function bareUnit(c: Context, i: number, free: number): Match | undefined {
	const atom = c.atoms[i] as Atom;
	const word = atom.word as CalendarWord;
	const unit = word.unit as Unit;
	const before = i > free ? lowerAt(c, i - 1) : '';
	if (word.ordinal !== undefined && !word.plural) {
		if (before !== 'a' && before !== 'per') return undefined;
		if (!isOne(lowerAt(c, i + 1), 'later ago earlier')) return undefined;
	}
	if (word.plural) {
		if (unit === 'second' || unit === 'minute')
			return isOne(lowerAt(c, i + 1), 'ago later earlier')
				? match(i, i + 2, { kind: 'duration', parts: [{ amount: undefined, unit }] })
				: undefined;
		if (unit === 'weekend') return match(i, i + 1, { kind: 'set', value: 'XXXX-WXX-WE' });
		const ago = lowerAt(c, i + 1) === 'ago' ? i + 2 : i + 1;
		// 37 years old, the early hours of Thursday, weeks or months
		if (c.atoms[i - 1]?.number || wordAt(c, i - 1)?.number !== undefined) return undefined;
		if (lowerAt(c, i - 1) === 'many' && lowerAt(c, i - 2) === 'as') return undefined;
		if (unit === 'hour') {
			const early = earlyHours(c, i, free);
			if (early || lowerAt(c, i + 1) === 'of') return early;
		}
		// the interwar years, the years 1840 to 1845
		if (unit === 'year' && (isYear(c.atoms[i + 1]) || PERIODS.has(lowerAt(c, i - 1)))) return undefined;
		const other = isOne(lowerAt(c, i + 1), 'or and') ? wordAt(c, i + 2) : undefined;
		if (other?.unit && other.plural) return match(i, i + 3, { kind: 'duration', parts: [{ amount: undefined, unit }] });
		if (pastHyphen(c, i + 1) > i + 1 && isOne(lowerAt(c, i + 2), 'olds old')) return undefined;
		if (unit === 'quarter' && ago === i + 1) return undefined;
		return match(i, ago, { kind: 'duration', parts: [{ amount: undefined, unit }] });
	}
	const hyphen = pastHyphen(c, i + 1);
	if (unit === 'year' && lowerAt(c, hyphen) === 'end') return match(i, hyphen + 1, { kind: 'day', month: 12, day: 31, year: undefined });
	if (unit === 'year' && isOne(lowerAt(c, i + 1), "'s ’s") && lowerAt(c, i + 2) === 'end')
		return match(i, i + 3, { kind: 'day', month: 12, day: 31, year: undefined });
	if (unit === 'year' && hyphen > i + 1 && isOne(lowerAt(c, hyphen), 'earlier ago')) {
		const tail = periodBehind(c, hyphen + 1);
		if (tail > hyphen + 1) {
			const start = lowerAt(c, i - 1) === 'comparable' && i - 1 >= free ? i - 1 : i;
			return match(start, tail, { kind: 'period', year: { fromNow: -1 } }, { article: true });
		}
		return match(i, tail, { kind: 'shifted', unit: 'year', by: -1, from: 'publication', compares: true }, { article: tail > hyphen + 1 });
	}
	if (isOne(before, 'a an one')) {
		const direction = lowerAt(c, i + 1) === 'or' && lowerAt(c, i + 2) === 'so' ? i + 3 : i + 1;
		const amount = word.times ?? 1;
		// half an hour
		if (lowerAt(c, i - 2) === 'half' && i - 2 >= free && before !== 'one')
			return match(i - 2, i + 1, { kind: 'duration', parts: halfOf(unit) });
		const shifted = direct(c, i - 1, direction, { amount, unit });
		if (shifted) return shifted;
		// an hour and a half
		if (lowerAt(c, i + 1) === 'and' && lowerAt(c, i + 2) === 'a' && lowerAt(c, i + 3) === 'half')
			return match(i - 1, i + 4, { kind: 'duration', parts: partsOf(1.5, unit) });
		if (unit === 'second' || (unit === 'minute' && before === 'a' && lowerAt(c, i + 1) === 'ago')) return undefined;
		if (unit === 'weekend') return undefined;
		if (unit === 'quarter') return undefined;
		// twice a week; $5 a year and 700 seats a week are rates
		const often = lowerAt(c, i - 2);
		if (isOne(often, 'once twice times')) {
			const times = often === 'times' ? i - 3 : i - 2;
			if (times >= free) return match(times, i + 1, { kind: 'set', value: `P1${UNIT_LETTER[unit]}` });
		}
		const beside = isOne(lowerAt(c, i + 1), 'after before') && unit !== 'day';
		if (before !== 'one' && !LASTS.has(often) && !beside) return undefined;
		return match(i - 1, i + 1, { kind: 'duration', parts: [{ amount, unit }] }, { article: true });
	}
	// the whole week
	if (isOne(unit, 'day week month year') && isOne(before, 'whole entire') && isOne(lowerAt(c, i - 2), 'the a an') && i - 2 >= free)
		return match(i - 2, i + 1, { kind: 'duration', parts: [{ amount: 1, unit }] });
	if (isOne(before, 'another additional extra') && isOne(unit, 'hour day week month year decade century')) {
		const start = before !== 'another' && lowerAt(c, i - 2) === 'an' && i - 2 >= free ? i - 2 : i - 1;
		return before === 'another' || start < i - 1 ? match(start, i + 1, { kind: 'duration', parts: [{ amount: 1, unit }] }) : undefined;
	}
	if (before === 'full' && unit === 'year' && lowerAt(c, i - 2) === 'the' && i - 2 >= free)
		return match(i - 1, i + 1, { kind: 'shifted', unit, by: 0, from: 'publication' }, { article: true });
	if (word.mid)
		return isOne(before, 'by in until till since before after around from')
			? match(i, i + 1, { kind: 'shifted', unit, by: 0, from: 'publication' }, { mod: 'MID' })
			: undefined;
	if (before === 'the') {
		if (isPrize(c, i)) return undefined;
		// the week before last, the year after next
		const beyond = `${lowerAt(c, i + 1)} ${lowerAt(c, i + 2)}`;
		if (unit !== 'day' && (beyond === 'before last' || beyond === 'after next'))
			return match(
				i,
				i + 3,
				{ kind: 'shifted', unit, by: beyond === 'before last' ? -2 : 2, from: 'publication', whole: true },
				{ article: true },
			);
		// the day before yesterday, the day after Christmas
		const beside = unit === 'day' && isOne(lowerAt(c, i + 1), 'before after') ? dayAt(c, i + 2) : undefined;
		if (beside) {
			const by = lowerAt(c, i + 1) === 'before' ? -1 : 1;
			return match(i, beside.end, { kind: 'shifted', unit, by, from: 'publication', of: beside.point }, { article: true });
		}
		if (unit === 'weekend') return match(i, i + 1, { kind: 'weekend', which: undefined }, { article: true });
		if (unit === 'quarter' || unit === 'year') {
			if (lowerAt(c, i + 1) === 'of' || hyphen > i + 1) return undefined;
			if (unit === 'year' && (isOne(lowerAt(c, i + 1), 'ended ending') || (lowerAt(c, i + 1) === 'to' && isDated(c, i + 2))))
				return match(i, i + 1, { kind: 'duration', parts: [{ amount: 1, unit }] }, { article: true });
			if (isOne(lowerAt(c, i + 1), 'before after earlier later') && !isNounPhrase(c, i + 2)) return yearBeside(c, i, unit);
			// the quarter ended Sept. 30
			const ended = unit === 'quarter' && isOne(lowerAt(c, i + 1), 'ended ending') ? dayAt(c, i + 2) : undefined;
			if (ended) return match(i, i + 1, { kind: 'week', unit: 'quarter', of: ended.point }, { article: true });
			if (unit === 'quarter') return match(i, i + 1, { kind: 'period', year: undefined }, { article: true });
			const thousand = unit === 'year' && wordAt(c, i + 2)?.number === 1000 ? amountAt(c, i + 1) : undefined;
			if (thousand?.value !== undefined && thousand.value < 2100)
				return match(i, thousand.end, { kind: 'year', year: thousand.value }, { article: true });
			const spelled = unit === 'year' ? spelledYearAt(c, i + 1) : undefined;
			if (spelled && typeof spelled.year === 'number')
				return match(i, spelled.end, { kind: 'year', year: spelled.year }, { article: true });
			if (isYear(c.atoms[i + 1]))
				return match(i, i + 2, { kind: 'year', year: c.atoms[i + 1]?.number?.value as number }, { article: true });
			return match(i, i + 1, { kind: 'shifted', unit, by: 0, from: 'publication' }, { article: true });
		}
		if (isOne(lowerAt(c, i + 1), 'before after earlier later') && !isNounPhrase(c, i + 2)) return yearBeside(c, i, unit);
		// the week of March 6
		if (unit === 'week' && lowerAt(c, i + 1) === 'of') {
			const day = dayAt(c, i + 2);
			return day ? match(i, day.end, { kind: 'week', of: day.point }, { article: true }) : undefined;
		}
		// the end of the month; for the week, the week's
		const asks = lowerAt(c, i - 2) === 'of' && PART_NOUNS.has(lowerAt(c, i - 3));
		const forWeek =
			unit === 'week' && ((isOne(lowerAt(c, i - 2), 'for over') && lowerAt(c, i + 1) !== 'ended') || isOne(lowerAt(c, i + 1), "'s ’s"));
		if (((unit === 'month' || unit === 'week') && asks) || forWeek)
			return match(i, i + 1, { kind: 'shifted', unit, by: 0, from: 'publication' }, { article: true });
	}
	return undefined;
}

/** Liar of the Year, player of the week: a title, not a time. */
function isPrize(c: Context, i: number): boolean {
	if (lowerAt(c, i - 2) !== 'of') return false;
	if (c.atoms[i]?.shape === 'title' && c.atoms[i - 3]?.shape !== 'lower') return true;
	return PRIZES.has(lowerAt(c, i - 3));
}

const PRIZES = new Set(
	'actor album artist athlete author book boss broadcaster car club coach company deal designer driver employee film footballer game goal joke journalist liar man manager match model newcomer newspaper novel phone photo photograph picture play player quote rookie save single song sportsman sportswoman story teacher team woman word worker writer'.split(
		' ',
	),
);

const PERIODS = new Set('interwar inter-war postwar prewar wartime war childhood teenage boyhood'.split(' '));

/** Whether a month or a day of one stands at an atom. */
function isDated(c: Context, i: number): boolean {
	return wordAt(c, i)?.month !== undefined || (c.atoms[i]?.number !== undefined && wordAt(c, i + 1)?.month !== undefined);
}

/** Half of a unit, in whole numbers of smaller ones where the calendar has them. */
function halfOf(unit: Unit): Duration['parts'] {
	switch (unit) {
		case 'hour':
			return [{ amount: 30, unit: 'minute' }];
		case 'day':
			return [{ amount: 12, unit: 'hour' }];
		case 'year':
			return [{ amount: 6, unit: 'month' }];
		case 'decade':
			return [{ amount: 5, unit: 'year' }];
		case 'century':
			return [{ amount: 50, unit: 'year' }];
		default:
			return [{ amount: 0.5, unit }];
	}
}

/** `the year before`, `the day after`: one unit from what the text spoke of last. */
function yearBeside(c: Context, i: number, unit: Unit): Match | undefined {
	if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
	const by = isOne(lowerAt(c, i + 1), 'before earlier') ? -1 : 1;
	const compares = unit === 'year' && by === -1;
	return match(i, i + 2, { kind: 'shifted', unit, by, from: 'text', compares }, { article: true });
}

/** Words before `a week` that make it a length of time. */
const LASTS = new Set(
	'for in within after than about around nearly almost over under only just least most to of took take takes lasted last lasts every half by until during another spent spend'.split(
		' ',
	),
);

/** `year-earlier period`, `year-ago third quarter`. */
function periodBehind(c: Context, i: number): number {
	if (isOne(lowerAt(c, i), 'period quarter')) return i + 1;
	if (wordAt(c, i)?.ordinal !== undefined && wordAt(c, i + 1)?.unit === 'quarter') return i + 2;
	return i;
}
