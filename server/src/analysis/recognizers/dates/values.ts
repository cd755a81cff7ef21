import type { Unit } from '../../lexicons/calendar.ts';
import { civilDay, isoDate, isoWeek, twoDigits, yearValue } from './calendar.ts';
import type { Duration, Meaning } from './meaning.ts';
import type { Placed, PlacedClock } from './stretches.ts';

/** The TIMEX3 value (TimeML 1.2.1) of a stretch of the calendar. */
export function valueOf(placed: Placed): string {
	const { first, granularity, part, clock } = placed;
	const { year, month } = civilDay(first);
	switch (granularity) {
		case 'day':
			if (clock) return `${isoDate(first)}T${clockValue(clock)}`;
			return part ? `${isoDate(first)}T${part}` : isoDate(first);
		case 'weekend':
		case 'week': {
			const iso = isoWeek(first);
			return `${yearValue(iso.year)}-W${twoDigits(iso.week)}${granularity === 'weekend' ? '-WE' : ''}`;
		}
		case 'month':
			return `${yearValue(year)}-${twoDigits(month)}`;
		case 'season':
			return `${yearValue(year)}-${month >= 12 ? 'WI' : month >= 9 ? 'FA' : month >= 6 ? 'SU' : 'SP'}`;
		case 'quarter':
			return `${yearValue(year)}-Q${Math.floor((month + 2) / 3)}`;
		case 'half':
			return `${yearValue(year)}-H${month < 7 ? 1 : 2}`;
		case 'year':
			return yearValue(year);
		case 'decade':
			return yearValue(year).slice(0, 3);
		case 'century':
			return year < 1 ? `BC${twoDigits(Math.floor(-year / 100))}` : yearValue(year).slice(0, 2);
	}
}

/** `15:00`, `15:00:30+02:00`. */
export function clockValue(clock: PlacedClock): string {
	const seconds = clock.second === undefined ? '' : `:${twoDigits(clock.second)}`;
	return `${twoDigits(clock.hour)}:${twoDigits(clock.minute)}${seconds}${offsetValue(clock.offset)}`;
}

function offsetValue(offset: number | undefined): string {
	if (offset === undefined) return '';
	if (offset === 0) return 'Z';
	const minutes = Math.abs(offset);
	return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The TIMEX3 value of a duration: `P3Y6M`, `PT2H`, `PXW`. */
export function durationValue(duration: Duration): string {
	let days = '';
	let time = '';
	for (const { amount, unit } of duration.parts) {
		const { letter, times, clock } = DURATION_UNITS[unit];
		const n = amount === undefined ? 'X' : formatAmount(amount * times);
		if (clock) time += `${n}${letter}`;
		else days += `${n}${amount === undefined && times > 1 ? (times > 10 ? 'C' : 'E') : letter}`;
	}
	return `P${days}${time ? `T${time}` : ''}`;
}

const DURATION_UNITS: Readonly<Record<Unit, { letter: string; times: number; clock: boolean }>> = {
	second: { letter: 'S', times: 1, clock: true },
	minute: { letter: 'M', times: 1, clock: true },
	hour: { letter: 'H', times: 1, clock: true },
	day: { letter: 'D', times: 1, clock: false },
	weekend: { letter: 'WE', times: 1, clock: false },
	week: { letter: 'W', times: 1, clock: false },
	month: { letter: 'M', times: 1, clock: false },
	quarter: { letter: 'Q', times: 1, clock: false },
	year: { letter: 'Y', times: 1, clock: false },
	decade: { letter: 'Y', times: 10, clock: false },
	century: { letter: 'Y', times: 100, clock: false },
};

function formatAmount(n: number): string {
	return String(Math.round(n * 100) / 100);
}

/** The type of an expression as in TIMEX3. */
export function typeOf(meaning: Meaning): 'DATE' | 'TIME' | 'DURATION' | 'SET' {
	switch (meaning.kind) {
		case 'clock':
		case 'part':
			return 'TIME';
		case 'duration':
			return 'DURATION';
		case 'set':
			return 'SET';
		case 'range':
			return meaning.from.kind === 'clock' ? 'TIME' : 'DATE';
		default:
			return 'DATE';
	}
}
