import { AMBIGUOUS_ZONES, PLACE_ZONES, SEASONAL_ZONES, ZONE_OFFSETS } from '../../lexicons/calendar.ts';
import type { Atom } from './atoms.ts';
import { type Context, isOne, lowerAt, type Match, match, pastHyphen, pastPoint, wordAt } from './match.ts';
import type { Clock, Point, Zone } from './meaning.ts';

interface ClockMatch {
	readonly end: number;
	readonly clock: Clock;
	/** Whether the copy says which half of the day is meant. */
	readonly halved: boolean;
}

/** A clock time that begins here, without its day: `5 p.m.`, `21:06 IST`, `three o'clock`, `noon`, `8 in the evening`, `half past three`. */
export function clockOnly(c: Context, i: number): ClockMatch | undefined {
	return besideHour(c, i) ?? plainClock(c, i);
}

/** So many minutes from a full hour: `half past three`, `quarter to nine in the morning`, `five minutes before noon`. */
function besideHour(c: Context, i: number): ClockMatch | undefined {
	const atom = c.atoms[i] as Atom;
	const { word } = atom;
	let minutes: number | undefined;
	let at = i + 1;
	if (word?.half) minutes = 30;
	else if (word?.unit === 'quarter' && !word.plural) minutes = 15;
	else if (atom.number?.form === 'plain' || word?.number !== undefined) {
		minutes = atom.number?.value ?? word?.number;
		const ones = wordAt(c, pastHyphen(c, at))?.number;
		if (minutes === 20 && ones !== undefined && ones > 0 && ones < 10) {
			minutes += ones;
			at = pastHyphen(c, at) + 1;
		}
		if (minutes === undefined || minutes < 1 || minutes > 29) return undefined;
		if (wordAt(c, at)?.unit === 'minute') at++;
		// ten to four may be a vote
		else if (minutes % 5 !== 0 || (lowerAt(c, at) === 'to' && (atom.number || !isOne(lowerAt(c, i - 1), 'at by until till'))))
			return undefined;
	}
	if (minutes === undefined) return undefined;
	at = pastHyphen(c, at);
	// half nine: 9:30 in Britain and Ireland
	const halfOf = word?.half === true && isHalfHour(c, i, at);
	const to = TO_THE_HOUR.has(lowerAt(c, at));
	if (!to && !halfOf && lowerAt(c, at) !== 'past' && lowerAt(c, at) !== 'after') return undefined;
	if (word?.half && !halfOf && lowerAt(c, at) !== 'past') return undefined;
	const hourAt = halfOf ? at : pastHyphen(c, at + 1);
	if (!isClockStart(c, hourAt)) return undefined;
	const full = plainClock(c, hourAt);
	const bare = c.atoms[hourAt]?.number?.form === 'plain' ? c.atoms[hourAt]?.number?.value : wordAt(c, hourAt)?.number;
	if (!full && (bare === undefined || bare < 1 || bare > 12 || !standsAlone(c, hourAt + 1))) return undefined;
	// at ten to one: odds
	if (to && bare === 1 && !full && !word?.unit && !isOne(lowerAt(c, at - 1), 'minutes minute')) return undefined;
	if (full && full.clock.minute !== 0) return undefined;
	const hour = full?.clock.hour ?? bare;
	if (hour === undefined) return undefined;
	// a quarter to one is 12:45 unless it is said to be of the night
	const before = hour === 1 && !full ? 12 : (hour + 23) % 24;
	const clock: Clock = { hour: to ? before : hour % 24, minute: to ? 60 - minutes : minutes, second: undefined, zone: full?.clock.zone };
	const halved = full?.halved ?? false;
	return { end: full?.end ?? hourAt + 1, clock: halved ? clock : { ...clock, open: true }, halved };
}

/** Whether the word behind `half` is the hour: `at half nine`, `half seven in the evening`; `half two of them` and `half a dozen` are none. */
function isHalfHour(c: Context, i: number, at: number): boolean {
	const hour = wordAt(c, at)?.number;
	if (hour === undefined || hour < 1 || hour > 12 || !Number.isInteger(hour)) return false;
	return isOne(lowerAt(c, i - 1), 'at by until till') || (lowerAt(c, at + 1) === 'in' && lowerAt(c, at + 2) === 'the');
}

const TO_THE_HOUR = new Set(['to', 'before']);

/** Whether nothing stands at an atom that the number before it could count: `a quarter to three`, but `half past three houses`. */
function standsAlone(c: Context, i: number): boolean {
	const atom = c.atoms[i];
	if (!atom || atom.kind === 'punctuation') return atom === undefined || !isOne(atom.lower, '- ‐ – % $');
	return atom.kind === 'word' && (BEHIND_AN_HOUR.has(atom.lower) || atom.word?.weekday !== undefined || atom.word?.day !== undefined);
}

const BEHIND_AN_HOUR = new Set(
	'and but or all sharp when while as at in on by to from before after until till the a an he she it they we i you his her my our their was were had there that this came went rang struck'.split(
		' ',
	),
);

function plainClock(c: Context, i: number): ClockMatch | undefined {
	const atom = c.atoms[i] as Atom;
	if (atom.word?.hour !== undefined) {
		const named = { hour: atom.word.hour, minute: 0, second: undefined };
		const zone = zoneAt(c, i + 1);
		return { end: zone?.end ?? i + 1, clock: { ...named, zone: zone?.zone }, halved: true };
	}
	const { number } = atom;
	// 0600 GMT
	if (number?.form === 'plain' && number.digits === 4) {
		const [h, m] = [Math.floor(number.value / 100), number.value % 100];
		const zone = h < 24 && m < 60 ? zoneAt(c, i + 1) : undefined;
		if (zone) return { end: zone.end, clock: { hour: h, minute: m, second: undefined, zone: zone.zone }, halved: true };
		// at 0430, 1800 hours
		const hours = isOne(lowerAt(c, i + 1), 'hours hrs') && h < 24 && m < 60 && m % 5 === 0;
		const naught = atom.lower.startsWith('0') && isOne(lowerAt(c, i - 1), 'at by until till from around about');
		if ((hours && (naught || isOne(lowerAt(c, i - 1), 'at by until till from around about'))) || (naught && standsAlone(c, i + 1)))
			return { end: hours ? i + 2 : i + 1, clock: { hour: h, minute: m, second: undefined, zone: undefined }, halved: true };
	}
	const hour = number?.value ?? atom.word?.number;
	if (hour === undefined || !Number.isInteger(hour) || hour > 24) {
		// 5.48 p.m.
		const pointed = number?.form === 'amount' ? /^(\d{1,2})\.(\d{2})$/.exec(atom.lower) : null;
		const half = pointed ? HALVES.get(lowerAt(c, i + 1)) : undefined;
		if (!pointed || !half || Number(pointed[1]) > 12 || Number(pointed[2]) > 59) return undefined;
		const zone = zoneAt(c, i + 2);
		const clock = { hour: to24(Number(pointed[1]), half), minute: Number(pointed[2]), second: undefined, zone: zone?.zone };
		return { end: zone?.end ?? i + 2, clock, halved: true };
	}
	if (number && number.form !== 'plain' && number.form !== 'clock') return undefined;
	let end = i + 1;
	let half = number?.half;
	let sure = number?.form === 'clock';
	if (half === undefined && (hour <= 12 || sure)) {
		half = HALVES.get(lowerAt(c, end));
		if (half) {
			end++;
			sure = true;
			if (
				!lowerAt(c, end - 1).endsWith('.') &&
				lowerAt(c, end) === '.' &&
				c.atoms[end]?.sentence === atom.sentence &&
				c.atoms[end + 1]?.sentence === atom.sentence
			)
				end = pastPoint(c, end);
		}
	}
	const oclock = half === undefined && (lowerAt(c, end) === "o'clock" || lowerAt(c, end) === 'oclock');
	if (oclock) {
		end++;
		sure = true;
	}
	if (half === undefined && hour <= 12 && lowerAt(c, end) === 'in' && lowerAt(c, end + 1) === 'the') {
		const part = wordAt(c, end + 2)?.part;
		if (part && !wordAt(c, end + 2)?.plural) {
			half = part === 'MO' ? 'am' : 'pm';
			end += 3;
			sure = true;
		}
	}
	if (half === undefined && number?.form === 'clock' && isOne(lowerAt(c, end), 'hours hrs')) end++;
	if (half !== undefined && hour > 12 && hour <= 24) half = undefined;
	const zone = zoneAt(c, end);
	if (zone) {
		if (!sure && (number?.digits ?? 0) < 3 && !zone.place) return undefined;
		sure = true;
		end = zone.end;
	}
	if (!sure) return undefined;
	const open = oclock && half === undefined;
	return {
		end,
		clock: {
			hour: half ? to24(hour, half) : hour,
			minute: number?.minute ?? 0,
			second: number?.second,
			zone: zone?.zone,
			...(open ? { open } : {}),
		},
		halved: half !== undefined || hour > 12,
	};
}

const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
	['am', 'am'],
	['a.m.', 'am'],
	['a.m', 'am'],
	['pm', 'pm'],
	['p.m.', 'pm'],
	['p.m', 'pm'],
]);

function to24(hour: number, half: 'am' | 'pm'): number {
	if (hour > 12) return hour;
	return half === 'am' ? hour % 12 : (hour % 12) + 12;
}

/** `GMT`, `(CET)`, `Kyiv time`, `local time`, `Eastern Standard Time`. */
function zoneAt(c: Context, i: number): { end: number; zone: Zone; place: boolean } | undefined {
	let at = i;
	const open = lowerAt(c, at) === '(';
	if (open) at++;
	const atom = c.atoms[at];
	if (!atom || atom.kind !== 'word') return undefined;
	const { lower } = atom;
	const closed = (end: number) => (!open ? end : lowerAt(c, end) === ')' ? end + 1 : -1);
	const meanings = AMBIGUOUS_ZONES.get(lower);
	if (atom.shape === 'upper' && (meanings || ZONE_OFFSETS.has(lower) || SEASONAL_ZONES.has(lower))) {
		const signed = (lower === 'gmt' || lower === 'utc') && isOne(lowerAt(c, at + 1), '+ -') ? c.atoms[at + 2]?.number : undefined;
		const hours = signed?.form === 'plain' && signed.value <= 14 ? signed.value : undefined;
		const offset = hours === undefined ? ZONE_OFFSETS.get(lower) : (lowerAt(c, at + 1) === '-' ? -60 : 60) * hours;
		const end = closed(hours === undefined ? at + 1 : at + 3);
		if (end < 0) return undefined;
		const named = c.text.slice(atom.start, (c.atoms[at + (hours === undefined ? 0 : 2)] as Atom).end);
		return { end, zone: { named, offset, iana: SEASONAL_ZONES.get(lower), ...(meanings ? { meanings } : {}) }, place: false };
	}
	// New York time, Central European Summer Time
	const two = `${lower} ${lowerAt(c, at + 1)}`;
	const last = PLACE_ZONES.has(two) ? at + 1 : at;
	const time = isOne(lowerAt(c, last + 1), 'standard daylight summer winter') ? last + 2 : last + 1;
	if (lowerAt(c, time) !== 'time') return undefined;
	const iana = PLACE_ZONES.get(last > at ? two : lower);
	if (iana === undefined && lower !== 'local' && atom.shape !== 'title') return undefined;
	const end = closed(time + 1);
	if (end < 0) return undefined;
	return { end, zone: { named: c.text.slice(atom.start, (c.atoms[time] as Atom).end), offset: undefined, iana }, place: true };
}

/** Whether a clock time may begin at an atom: a number in digits or words, or a named hour. */
export function isClockStart(c: Context, i: number): boolean {
	const atom = c.atoms[i];
	return atom?.number !== undefined || atom?.word?.number !== undefined || atom?.word?.hour !== undefined;
}

/** A date together with the clock time directly behind it, if there is one: `5/3/2031 4:31 p.m`. */
export function withClockBehind(c: Context, date: Match, point: Point): Match {
	const joined = pastJoint(c, date.end);
	const time = isClockStart(c, joined) ? clockOnly(c, joined) : undefined;
	if (!time) return date;
	return match(date.start, time.end, { kind: 'clock', clock: time.clock, day: point });
}

/** Skips what may stand between date and time: a comma, a dash with spaces, a bar, `at`, `around`. */
function pastJoint(c: Context, i: number): number {
	let at = i;
	if (isOne(lowerAt(c, at), ', | • · – —') || (lowerAt(c, at) === '-' && c.atoms[at]?.start !== c.atoms[at - 1]?.end)) at++;
	if (lowerAt(c, at) === 'at') at++;
	if (lowerAt(c, at) === 'about' || lowerAt(c, at) === 'around') at++;
	return at;
}
