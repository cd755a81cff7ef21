/** The names of the twelve months in full, January first. */
export const MONTH_NAMES: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** The names of the seven days in full, Monday first as in ISO 8601. */
export const WEEKDAY_NAMES: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A calendar unit as named in copy. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A season as in TIMEX3: spring, summer, fall, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A part of a day as in TIMEX3: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** How a day of the year that has a name is reckoned. */
export type Holiday = (
	| { readonly month: number; readonly day: number }
	/** The n-th such weekday (1 for Monday) of a month, −1 for the last, and so many days behind it. */
	| { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
	/** Days from Easter Sunday of the Western or the Eastern churches. */
	| { readonly easter: 'western' | 'eastern'; readonly plus: number }
) & {
	/** Whose day is meant, where others keep another day under the same name. */
	readonly of?: string;
};

/** What a word may mean in an expression of time; a word may be several things (`second`, `may`, `fall`). */
export interface CalendarWord {
	/** 1…12. */
	readonly month?: number;
	/** 1 for Monday … 7 for Sunday. */
	readonly weekday?: number;
	/** Short for a month or weekday, so that a point may follow. */
	readonly short?: boolean;
	readonly unit?: Unit;
	/** How many of the unit: a fortnight is two weeks. */
	readonly times?: number;
	readonly plural?: boolean;
	/** A cardinal number; `undefined` is never stored: vague quantities have `vague`. */
	readonly number?: number;
	/** 1…99 for `first`, `second`… */
	readonly ordinal?: number;
	/** `several`, `few`, `many`: a number that is not said. */
	readonly vague?: boolean;
	/** 199 for `the nineties`. */
	readonly decade?: number;
	readonly season?: Season;
	readonly part?: PartOfDay;
	/** A part of the day that the sun makes: `at dawn`. */
	readonly sun?: boolean;
	/** Days from the publication: `yesterday` is −1. */
	readonly day?: number;
	/** A whole expression that recurs, as a TIMEX3 value. */
	readonly set?: string;
	/** A clock time that has a name, as hours: `noon` is 12, `midnight` 24. */
	readonly hour?: number;
	/** How it moves what follows: `last` −1, `this` 0, `next` 1. */
	readonly step?: Step;
	/** `each`, `every`. */
	readonly each?: boolean;
	/** `half`, as in `half past three`. */
	readonly half?: boolean;
	/** `the morrow`. */
	readonly morrow?: boolean;
	/** The middle of its unit or season: `midweek`. */
	readonly mid?: boolean;
	/** Worth an attempt only when something else is there: an ordinary word, too. */
	readonly common?: boolean;
}

/** `last May`, `the past year`, `this week`, `the next day`, `the same day`. */
export type Step =
	| 'last'
	| 'past'
	| 'this'
	| 'next'
	| 'coming'
	| 'previous'
	| 'following'
	| 'same'
	| 'that'
	| 'recent'
	| 'current'
	| 'latest';

const LEXICON = new Map<string, CalendarWord>();

function add(words: string, meaning: CalendarWord): void {
	for (const word of words.split(' ')) LEXICON.set(word, { ...LEXICON.get(word), ...meaning });
}

const MONTH_WORDS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
] as const;
const MONTH_SHORT = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'] as const;
MONTH_WORDS.forEach((word, i) => add(word, { month: i + 1 }));
MONTH_SHORT.forEach((words, i) => {
	if (words) add(words, { month: i + 1, short: true });
});
add('march may', { common: true });

const WEEKDAY_SHORT = ['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun'] as const;
WEEKDAY_NAMES.forEach((name, i) => {
	add(name.toLowerCase(), { weekday: i + 1 });
	add(`${name.toLowerCase()}s`, { weekday: i + 1, plural: true });
});
WEEKDAY_SHORT.forEach((words, i) => add(words, { weekday: i + 1, short: true }));

const UNITS: readonly (readonly [Unit, string, string])[] = [
	['second', 'second', 'seconds'],
	['minute', 'minute min', 'minutes mins'],
	['hour', 'hour hr', 'hours hrs'],
	['day', 'day', 'days'],
	['weekend', 'weekend', 'weekends'],
	['week', 'week', 'weeks'],
	['month', 'month', 'months'],
	['quarter', 'quarter', 'quarters'],
	['year', 'year yr', 'years yrs'],
	['decade', 'decade', 'decades'],
	['century', 'century', 'centuries'],
];
for (const [unit, one, many] of UNITS) {
	add(one, { unit });
	add(many, { unit, plural: true });
}

add('fortnight', { unit: 'week', times: 2 });
add('fortnights', { unit: 'week', times: 2, plural: true });

'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
	.split(' ')
	.forEach((word, i) => add(word, { number: i }));
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, i) => add(word, { number: 20 + 10 * i }));
add('hundred', { number: 100 });
add('thousand', { number: 1000 });
'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
	.split(' ')
	.forEach((word, i) => add(word, { ordinal: i + 1 }));
add('thirtieth', { ordinal: 30 });
'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').forEach((word, i) => add(word, { decade: 192 + i }));
add('several few couple dozens many some', { vague: true });
add('couple', { number: 2, vague: false });

add('spring springtime', { season: 'SP' });
add('summer summertime', { season: 'SU' });
add('autumn fall', { season: 'FA' });
add('winter wintertime', { season: 'WI' });
add('springs', { season: 'SP', plural: true });
add('summers', { season: 'SU', plural: true });
add('winters', { season: 'WI', plural: true });

add('morning', { part: 'MO' });
add('mornings', { part: 'MO', plural: true });
add('afternoon', { part: 'AF' });
add('afternoons', { part: 'AF', plural: true });
add('evening', { part: 'EV' });
add('evenings', { part: 'EV', plural: true });
add('night nite', { part: 'NI' });
add('nights', { part: 'NI', plural: true });

add('forenoon', { part: 'MO' });
add('dawn daybreak sunrise sunup', { part: 'MO', sun: true });
add('dusk nightfall sunset sundown twilight', { part: 'EV', sun: true });

add('today tdy', { day: 0 });
add('yesterday', { day: -1 });
add('tomorrow tmr tmrw', { day: 1 });
add('tonight tonite', { day: 0, part: 'NI' });
add('overnight', { part: 'NI' });

add('noon midday noontime', { hour: 12 });
add('midnight', { hour: 24 });

add('daily', { set: 'P1D' });
add('nightly', { set: 'XXXX-XX-XXTNI' });
add('weekly', { set: 'P1W' });
add('fortnightly biweekly', { set: 'P2W' });
add('monthly', { set: 'P1M' });
add('quarterly', { set: 'P1Q' });
add('annually yearly', { set: 'P1Y' });
add('hourly', { set: 'PT1H' });

add('last', { step: 'last' });
add('past', { step: 'past' });
add('this', { step: 'this' });
add('next', { step: 'next' });
add('coming upcoming forthcoming', { step: 'coming' });
add('previous preceding prior', { step: 'previous' });
add('following', { step: 'following' });
add('same', { step: 'same' });
add('that', { step: 'that' });
add('recent', { step: 'recent' });
add('current', { step: 'current' });
add('latest', { step: 'latest' });
add('each every', { each: true });
add('half', { half: true });
add('morrow', { morrow: true });
add('midweek', { unit: 'week', mid: true });
add('midyear', { unit: 'year', mid: true });
add('midsummer', { season: 'SU', mid: true });
add('midwinter', { season: 'WI', mid: true });

/** Every word that takes part in expressions of time, folded, without the point of an abbreviation. */
export const CALENDAR_WORDS: ReadonlyMap<string, CalendarWord> = LEXICON;

const AMERICAN = 'the United States';

/** Named days, as their folded words joined by single spaces; the longest match counts. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
	['christmas', { month: 12, day: 25 }],
	['christmas day', { month: 12, day: 25 }],
	['xmas', { month: 12, day: 25 }],
	['christmas eve', { month: 12, day: 24 }],
	['orthodox christmas', { month: 1, day: 7 }],
	['boxing day', { month: 12, day: 26 }],
	["new year 's", { month: 1, day: 1 }],
	["new year 's day", { month: 1, day: 1 }],
	["new year 's eve", { month: 12, day: 31 }],
	['epiphany', { month: 1, day: 6 }],
	['halloween', { month: 10, day: 31 }],
	["all saints ' day", { month: 11, day: 1 }],
	["valentine 's day", { month: 2, day: 14 }],
	["april fools ' day", { month: 4, day: 1 }],
	['may day', { month: 5, day: 1 }],
	['bastille day', { month: 7, day: 14 }],
	['armistice day', { month: 11, day: 11 }],
	['veterans day', { month: 11, day: 11 }],
	['juneteenth', { month: 6, day: 19 }],
	['easter', { easter: 'western', plus: 0 }],
	['easter sunday', { easter: 'western', plus: 0 }],
	['easter monday', { easter: 'western', plus: 1 }],
	['good friday', { easter: 'western', plus: -2 }],
	['palm sunday', { easter: 'western', plus: -7 }],
	['ash wednesday', { easter: 'western', plus: -46 }],
	['shrove tuesday', { easter: 'western', plus: -47 }],
	['maundy thursday', { easter: 'western', plus: -3 }],
	['holy saturday', { easter: 'western', plus: -1 }],
	['easter saturday', { easter: 'western', plus: -1 }],
	['easter eve', { easter: 'western', plus: -1 }],
	['easter day', { easter: 'western', plus: 0 }],
	['easter tuesday', { easter: 'western', plus: 2 }],
	['ascension day', { easter: 'western', plus: 39 }],
	['pentecost', { easter: 'western', plus: 49 }],
	['whitsun', { easter: 'western', plus: 49 }],
	['whitsunday', { easter: 'western', plus: 49 }],
	['whit sunday', { easter: 'western', plus: 49 }],
	['whit monday', { easter: 'western', plus: 50 }],
	['whitmonday', { easter: 'western', plus: 50 }],
	['whit tuesday', { easter: 'western', plus: 51 }],
	['trinity sunday', { easter: 'western', plus: 56 }],
	['candlemas', { month: 2, day: 2 }],
	['lady day', { month: 3, day: 25 }],
	['midsummer day', { month: 6, day: 24 }],
	["midsummer 's day", { month: 6, day: 24 }],
	['lammas', { month: 8, day: 1 }],
	['michaelmas', { month: 9, day: 29 }],
	['martinmas', { month: 11, day: 11 }],
	["all saints 's day", { month: 11, day: 1 }],
	["all souls ' day", { month: 11, day: 2 }],
	["saint patrick 's day", { month: 3, day: 17 }],
	["st patrick 's day", { month: 3, day: 17 }],
	["st george 's day", { month: 4, day: 23 }],
	["st andrew 's day", { month: 11, day: 30 }],
	["st david 's day", { month: 3, day: 1 }],
	["st stephen 's day", { month: 12, day: 26 }],
	['groundhog day', { month: 2, day: 2 }],
	['anzac day', { month: 4, day: 25 }],
	['cinco de mayo', { month: 5, day: 5 }],
	['bonfire night', { month: 11, day: 5 }],
	['guy fawkes night', { month: 11, day: 5 }],
	['remembrance sunday', { month: 11, weekday: 7, nth: 2 }],
	['remembrance day', { month: 11, day: 11 }],
	['canada day', { month: 7, day: 1 }],
	['australia day', { month: 1, day: 26 }],
	['presidents day', { month: 2, weekday: 1, nth: 3, of: AMERICAN }],
	["presidents ' day", { month: 2, weekday: 1, nth: 3, of: AMERICAN }],
	['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
	['orthodox easter', { easter: 'eastern', plus: 0 }],
	['thanksgiving', { month: 11, weekday: 4, nth: 4, of: AMERICAN }],
	['thanksgiving day', { month: 11, weekday: 4, nth: 4, of: AMERICAN }],
	['independence day', { month: 7, day: 4, of: AMERICAN }],
	['labor day', { month: 9, weekday: 1, nth: 1, of: AMERICAN }],
	['memorial day', { month: 5, weekday: 1, nth: -1, of: AMERICAN }],
	['columbus day', { month: 10, weekday: 1, nth: 2 }],
	['election day', { month: 11, weekday: 1, nth: 1, plus: 1, of: AMERICAN }],
]);

/** The first words of the holidays' names, in lower case. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0] as string));

/** Abbreviations of time zones that mean one offset only, in minutes east of Greenwich. */
export const ZONE_OFFSETS: ReadonlyMap<string, number> = new Map([
	['gmt', 0],
	['utc', 0],
	['wet', 0],
	['cet', 60],
	['cest', 120],
	['eet', 120],
	['eest', 180],
	['msk', 180],
	['edt', -240],
	['est', -300],
	['cdt', -300],
	['mdt', -360],
	['mst', -420],
	['pdt', -420],
	['pst', -480],
	['jst', 540],
	['kst', 540],
	['hkt', 480],
	['sgt', 480],
	['aest', 600],
	['aedt', 660],
	['nzst', 720],
	['nzdt', 780],
]);

/** Abbreviations of time zones whose offset follows the season, and their zones in the IANA database. */
export const SEASONAL_ZONES: ReadonlyMap<string, string> = new Map([
	['et', 'America/New_York'],
	['ct', 'America/Chicago'],
	['mt', 'America/Denver'],
	['pt', 'America/Los_Angeles'],
]);

/** Abbreviations of time zones with several meanings, each as copy writes it out: they belong to the time, but settle no offset. */
export const AMBIGUOUS_ZONES: ReadonlyMap<string, readonly string[]> = new Map([
	['ist', ['Irish time', 'Israel time', 'Indian time']],
	['cst', ['Central time', 'China time', 'Cuba time']],
	['bst', ['British time', 'Bangladesh time', 'Bougainville time']],
	['ast', ['Atlantic time', 'Arabia time']],
	['gst', ['Gulf time', 'South Georgia time']],
	['sst', ['Samoa time', 'Singapore time']],
	['bdt', ['Bangladesh time', 'Brunei time']],
]);

/** Places in `Kyiv time` and `New York time`, and their zones in the IANA database (names that old and new releases know). */
export const PLACE_ZONES: ReadonlyMap<string, string> = new Map([
	['kyiv', 'Europe/Kiev'],
	['kiev', 'Europe/Kiev'],
	['ukraine', 'Europe/Kiev'],
	['ukrainian', 'Europe/Kiev'],
	['moscow', 'Europe/Moscow'],
	['minsk', 'Europe/Minsk'],
	['warsaw', 'Europe/Warsaw'],
	['berlin', 'Europe/Berlin'],
	['german', 'Europe/Berlin'],
	['paris', 'Europe/Paris'],
	['french', 'Europe/Paris'],
	['rome', 'Europe/Rome'],
	['madrid', 'Europe/Madrid'],
	['brussels', 'Europe/Brussels'],
	['vienna', 'Europe/Vienna'],
	['geneva', 'Europe/Zurich'],
	['london', 'Europe/London'],
	['uk', 'Europe/London'],
	['british', 'Europe/London'],
	['dublin', 'Europe/Dublin'],
	['irish', 'Europe/Dublin'],
	['helsinki', 'Europe/Helsinki'],
	['vilnius', 'Europe/Vilnius'],
	['riga', 'Europe/Riga'],
	['tallinn', 'Europe/Tallinn'],
	['athens', 'Europe/Athens'],
	['istanbul', 'Europe/Istanbul'],
	['turkish', 'Europe/Istanbul'],
	['ankara', 'Europe/Istanbul'],
	['jerusalem', 'Asia/Jerusalem'],
	['israel', 'Asia/Jerusalem'],
	['israeli', 'Asia/Jerusalem'],
	['cairo', 'Africa/Cairo'],
	['tehran', 'Asia/Tehran'],
	['dubai', 'Asia/Dubai'],
	['gulf', 'Asia/Dubai'],
	['arabia', 'Asia/Riyadh'],
	['arabian', 'Asia/Riyadh'],
	['delhi', 'Asia/Kolkata'],
	['india', 'Asia/Kolkata'],
	['indian', 'Asia/Kolkata'],
	['beijing', 'Asia/Shanghai'],
	['china', 'Asia/Shanghai'],
	['chinese', 'Asia/Shanghai'],
	['hong kong', 'Asia/Hong_Kong'],
	['singapore', 'Asia/Singapore'],
	['bangladesh', 'Asia/Dhaka'],
	['brunei', 'Asia/Brunei'],
	['tokyo', 'Asia/Tokyo'],
	['japan', 'Asia/Tokyo'],
	['seoul', 'Asia/Seoul'],
	['sydney', 'Australia/Sydney'],
	['eastern', 'America/New_York'],
	['new york', 'America/New_York'],
	['atlantic', 'America/Halifax'],
	['cuba', 'America/Havana'],
	['cuban', 'America/Havana'],
	['los angeles', 'America/Los_Angeles'],
	['south georgia', 'Atlantic/South_Georgia'],
	['samoa', 'Pacific/Pago_Pago'],
	['bougainville', 'Pacific/Bougainville'],
	['washington', 'America/New_York'],
	['central', 'America/Chicago'],
	['mountain', 'America/Denver'],
	['pacific', 'America/Los_Angeles'],
	['greenwich', 'Etc/GMT'],
	['central european', 'Europe/Brussels'],
	['eastern european', 'Europe/Helsinki'],
	['western european', 'Europe/Lisbon'],
]);
