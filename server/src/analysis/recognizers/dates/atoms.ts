import type { Token } from '../../facts.ts';
import { CALENDAR_WORDS, type CalendarWord, HOLIDAY_STARTS } from '../../lexicons/calendar.ts';

/**
 * A token as the grammar of dates reads it; hyphened words of time (`third-quarter`, `mid-November`) are taken apart, hyphens included. A
 * token that means nothing in the calendar is its own atom.
 */
export interface Atom {
	readonly start: number;
	readonly end: number;
	readonly lower: string;
	readonly kind: Token['kind'];
	readonly shape: Token['shape'];
	readonly sentence: number;
	/** What it means in the calendar, if anything. */
	readonly word?: CalendarWord | undefined;
	/** What its digits say, for numbers. */
	readonly number?: NumberAtom | undefined;
	/** Whether an expression of time may begin with it. */
	readonly enters?: boolean;
	/** Whether the word goes on behind a hyphen that follows, or began before one. */
	readonly hyphened?: boolean;
}

/** What a number token says. */
export interface NumberAtom {
	readonly value: number;
	/** `19`, `19th`, `1990s`, `21:06` and `5pm`, `2.5` and `1,200`, `19.12.2022`. */
	readonly form: 'plain' | 'ordinal' | 'decade' | 'clock' | 'amount' | 'date';
	readonly digits: number;
	readonly minute: number;
	readonly second: number | undefined;
	/** `am` or `pm` glued to the digits. */
	readonly half: 'am' | 'pm' | undefined;
	/** A unit glued to the digits: `5hrs`, `30min`, `10years`. */
	readonly unit: CalendarWord | undefined;
}

const HYPHEN = /[-‐‑]/;

/** The atoms of a paragraph's tokens; none where no expression of time may begin with any of them. Linear. */
export function atomsOf(tokens: readonly Token[]): readonly Atom[] {
	let atoms: Atom[] | undefined;
	let taken = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		const { kind } = token;
		const role = kind === 'word' || kind === 'number' ? roleOf(token.lower) : NOTHING;
		if (role === NOTHING) continue;
		// most tokens are taken over as they are, a run at a time
		if (atoms === undefined) atoms = tokens.slice(0, i);
		else for (let k = taken; k < i; k++) atoms.push(tokens[k] as Token);
		taken = i + 1;
		if (role.compound) split(token, atoms);
		else atoms.push(atomOf(role, token.lower, token.start, token.end, kind, token.shape, token.sentence, false));
	}
	if (atoms === undefined) return NONE;
	for (let k = taken; k < tokens.length; k++) atoms.push(tokens[k] as Token);
	return atoms;
}

const NONE: readonly Atom[] = [];

/** What a word or number is to the grammar by its letters alone. */
interface Role {
	readonly enters: boolean;
	readonly word: CalendarWord | undefined;
	readonly number: NumberAtom | undefined;
	/** Whether it is taken apart at its hyphens. */
	readonly compound: boolean;
}

const NOTHING: Role = { enters: false, word: undefined, number: undefined, compound: false };

const MOST_ROLES = 20_000;
/** The keys are the words as the tokens hold them: what is found by the very same string needs no comparison. */
const roles = new Map<string, Role>();

function roleOf(lower: string): Role {
	let role = roles.get(lower);
	if (role === undefined) {
		role = makeRole(lower);
		if (roles.size >= MOST_ROLES) roles.clear();
		roles.set(lower, role);
	}
	return role;
}

function makeRole(lower: string): Role {
	if (hasHyphen(lower) && splits(lower)) return { enters: false, word: undefined, number: undefined, compound: true };
	if (/^(?:\d|fy\d)/.test(lower)) return { enters: true, word: undefined, number: numberOf(lower), compound: false };
	return ENTRIES.has(lower) ? { enters: true, word: ENTRIES.get(lower), number: undefined, compound: false } : NOTHING;
}

/** What the words that expressions of time begin with, and others that mean something in them, mean in the calendar. */
const ENTRIES: ReadonlyMap<string, CalendarWord | undefined> = new Map<string, CalendarWord | undefined>([
	...[...HOLIDAY_STARTS, 'fiscal', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'].map((word): [string, undefined] => [word, undefined]),
	...CALENDAR_WORDS,
]);

function hasHyphen(lower: string): boolean {
	const { length } = lower;
	return length > 3 && length < 40 && (lower.includes('-') || lower.includes('\u2010') || lower.includes('\u2011'));
}

function splits(lower: string): boolean {
	return lower.split(HYPHEN).some((part) => CALENDAR_WORDS.has(part) || /^\d/.test(part));
}

function split(token: Token, into: Atom[]): void {
	let at = 0;
	for (const part of token.lower.split(HYPHEN)) {
		if (at > 0) into.push(atomOf(NOTHING, '-', token.start + at - 1, token.start + at, 'punctuation', 'none', token.sentence, true));
		if (part !== '') {
			const kind = /^\d/.test(part) ? 'number' : 'word';
			into.push(
				atomOf(
					roleOf(part),
					part,
					token.start + at,
					token.start + at + part.length,
					kind,
					shapeOfPart(token, at, part.length),
					token.sentence,
					true,
				),
			);
		}
		at += part.length + 1;
	}
}

function shapeOfPart(token: Token, at: number, length: number): Atom['shape'] {
	const part = token.text.slice(at, at + length);
	if (part === part.toLowerCase()) return 'lower';
	return part === part.toUpperCase() ? 'upper' : 'title';
}

function atomOf(
	role: Role,
	lower: string,
	start: number,
	end: number,
	kind: Atom['kind'],
	shape: Atom['shape'],
	sentence: number,
	hyphened: boolean,
): Atom {
	return {
		start,
		end,
		lower,
		kind,
		shape,
		sentence,
		word: role.word,
		number: role.number,
		enters: role.enters,
		hyphened,
	};
}

const PLAIN = /^\d{1,4}$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const DECADE = /^(\d{3}0|\d0)s$/;
const CLOCK = /^(\d{1,2})[:h](\d{2})(?::(\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/;
const POINTED = /^(\d{1,2})\.(\d{2})(am|pm|a\.m\.?|p\.m\.?)$/;
const HALF = /^(\d{1,2})(am|pm|a\.m\.?|p\.m\.?)$/;
const RUN_TOGETHER = /^(\d{1,2})(\d{2})(am|pm|hrs|h)$/;
const POINTED_DATE = /^\d{1,4}\.\d{1,2}\.\d{1,4}$/;
const AMOUNT = /^\d{1,3}(?:,\d{3}){1,4}$|^\d{1,6}(?:\.\d{1,4})?$/;
const GLUED = /^(\d{1,4}(?:\.\d)?)(s|secs?|min|mins|h|hrs?|hours?|days?|weeks?|months?|yrs?|years?)$/;

function numberOf(lower: string): NumberAtom | undefined {
	if (lower.length > 16) return undefined;
	if (PLAIN.test(lower)) return number(Number(lower), 'plain', lower.length);
	let match = ORDINAL.exec(lower);
	if (match) return number(Number(match[1]), 'ordinal', 2);
	match = DECADE.exec(lower);
	if (match) return number(Number(match[1]), 'decade', (match[1] as string).length);
	match = CLOCK.exec(lower) ?? POINTED.exec(lower);
	if (match) {
		const half = match[4] ?? (match[3]?.includes('m') ? match[3] : undefined);
		return clock(match[1], match[2], match[3]?.includes('m') ? undefined : match[3], half);
	}
	match = HALF.exec(lower);
	if (match) return clock(match[1], '0', undefined, match[2]);
	match = RUN_TOGETHER.exec(lower);
	if (match) return clock(match[1], match[2], undefined, match[3]?.includes('m') ? match[3] : undefined);
	if (AMOUNT.test(lower)) return number(Number(lower.replaceAll(',', '')), 'amount', 0);
	if (POINTED_DATE.test(lower)) return number(0, 'date', 0);
	match = GLUED.exec(lower);
	if (match) return { ...number(Number(match[1]), 'amount', 0), unit: CALENDAR_WORDS.get(match[2] as string) };
	return undefined;
}

function number(value: number, form: NumberAtom['form'], digits: number): NumberAtom {
	return { value, form, digits, minute: 0, second: undefined, half: undefined, unit: undefined };
}

function clock(
	hour: string | undefined,
	minute: string | undefined,
	second: string | undefined,
	half: string | undefined,
): NumberAtom | undefined {
	const h = Number(hour);
	const m = Number(minute);
	if (h > 24 || m > 59 || (half && (h > 12 || h === 0))) return undefined;
	return {
		value: h,
		form: 'clock',
		digits: 0,
		minute: m,
		second: second === undefined ? undefined : Number(second),
		half: half === undefined ? undefined : half.startsWith('a') ? 'am' : 'pm',
		unit: undefined,
	};
}
