import type { Holiday, PartOfDay, Season, Unit } from '../../lexicons/calendar.ts';

/** A year as written, or so many years from the publication's (`June last year`) or from that of the text (`May of the following year`). */
export type YearOf = number | { readonly fromNow: number } | { readonly fromText: number };

/** Which of its kind is meant: the last one, this one, the next one; undefined where the tense has to tell. */
export type Which = -1 | 0 | 1 | undefined;

/** What settles the offset of a clock time: minutes east of Greenwich, or a zone of the IANA database; `named` is how the copy says it. */
export interface Zone {
	readonly named: string;
	readonly offset: number | undefined;
	readonly iana: string | undefined;
	/** The zones that an abbreviation may mean, where it is not settled: `Irish time`, `Indian time`. */
	readonly meanings?: readonly string[];
}

/** A time of day; hour 0…24. */
export interface Clock {
	readonly hour: number;
	readonly minute: number;
	readonly second: number | undefined;
	readonly zone: Zone | undefined;
	/** Whether it may be meant before noon as well as after: `three o'clock`. */
	readonly open?: boolean;
}

/** One stretch of the calendar as the words describe it, not yet placed. */
export type Point =
	| {
			readonly kind: 'day';
			readonly month: number;
			readonly day: number;
			readonly year: YearOf | undefined;
			/** The weekday that the copy gives it. */
			readonly weekday?: number;
			/** `the 3rd of May last`, `the 3rd of June following`. */
			readonly which?: Which;
			readonly from?: Basis;
	  }
	/** The 28th of the month that is spoken of, or of this, the last or the next. */
	| { readonly kind: 'monthday'; readonly day: number; readonly which?: Which }
	/** 03/04/2022: `first` and `second` as written; which is the month has to be found out. */
	| { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
	/** With `from` the text: `the following May`, `that summer`. */
	| { readonly kind: 'month'; readonly month: number; readonly year: YearOf | undefined; readonly which: Which; readonly from?: Basis }
	| { readonly kind: 'season'; readonly season: Season; readonly year: YearOf | undefined; readonly which: Which; readonly from?: Basis }
	| { readonly kind: 'quarter'; readonly quarter: number; readonly year: YearOf | undefined }
	/** The stretch that the figures are about (`the quarter`, `the latest period`), or the same one of another year (`the 1988 period`). */
	| { readonly kind: 'period'; readonly year: YearOf | undefined }
	/** The week that holds a day (`the week of March 6`), or the quarter that ended with one (`the quarter ended Sept. 30`). */
	| { readonly kind: 'week'; readonly of: Point; readonly unit?: 'quarter' }
	/** The nth day, week or weekday (1 for Monday) of a longer stretch, −1 for the last. */
	| { readonly kind: 'nth'; readonly nth: number; readonly what: 'day' | 'week' | number; readonly of: Point }
	| { readonly kind: 'half'; readonly half: number; readonly year: YearOf | undefined }
	/** Years before the year 1 are counted down: 0 is 1 BC, −43 is 44 BC. */
	| { readonly kind: 'year'; readonly year: number }
	/** 198 for the 1980s. */
	| { readonly kind: 'decade'; readonly decade: number }
	/** 19 for the 1900s, the twentieth century; −1 for the first century BC. */
	| { readonly kind: 'century'; readonly century: number }
	/** `lasts`: days to the end of a range that begins with it, `from Monday to Wednesday`. `same`: it only names a day, `on 3 March, a Friday`. */
	| {
			readonly kind: 'weekday';
			readonly weekday: number;
			readonly which: Which;
			readonly from: Basis;
			readonly lasts?: number;
			readonly same?: boolean;
	  }
	| { readonly kind: 'weekend'; readonly which: Which }
	| { readonly kind: 'holiday'; readonly holiday: Holiday; readonly year: YearOf | undefined; readonly which: Which }
	/**
	 * So many units before or after a basis: `yesterday`, `last week`, `two years ago`, `the previous day`. `compares`: `a year earlier` may be the
	 * same quarter of the year before, where the text is about quarters. `whole`: `the following year` is a year of the calendar, where
	 * `a year later` than a day is a day. `of`: counted from another point, `the day before yesterday`.
	 */
	| {
			readonly kind: 'shifted';
			readonly unit: Unit;
			readonly by: number;
			readonly from: Basis;
			readonly compares?: boolean;
			readonly whole?: boolean;
			readonly of?: Point;
	  }
	| { readonly kind: 'clock'; readonly clock: Clock; readonly day: Point | undefined }
	| { readonly kind: 'part'; readonly part: PartOfDay; readonly day: Point | undefined };

/** What a relative expression counts from: the publication, or the day that the text spoke of last. */
export type Basis = 'publication' | 'text';

/** So many units; an amount of undefined is one that the words leave open (`months`). */
export interface Duration {
	readonly kind: 'duration';
	readonly parts: readonly { readonly amount: number | undefined; readonly unit: Unit }[];
}

/** What recurs, as its TIMEX3 value. */
export interface Recurring {
	readonly kind: 'set';
	readonly value: string;
}

/** Two points and all between. */
export interface Range {
	readonly kind: 'range';
	readonly from: Point;
	readonly to: Point;
}

/** What an expression of time says by itself, before it is placed on the calendar. */
export type Meaning = Point | Duration | Recurring | Range;

/** The tense of the verb next to an expression. */
export type Tense = 'past' | 'future' | undefined;

/** Which stretch of a period is meant (`mod` of TIMEX3): `early March`, `the end of the year`, `about two years`. */
export type Mod = 'START' | 'MID' | 'END' | 'APPROX';

/** What is kept in `TimexCandidate.meaning`: all that the words say, without an anchor. */
export interface Reading {
	readonly meaning: Meaning;
	readonly mod: Mod | undefined;
	readonly tense: Tense;
	/** Whether it belongs to what had been before: `he had left in 1872`. */
	readonly before: boolean;
	/** The sentence's index within its paragraph. */
	readonly sentence: number;
}

/** Whether a point needs to know when the article was published, or what was spoken of before. */
export function isRelative(meaning: Meaning): boolean {
	switch (meaning.kind) {
		case 'day':
		case 'quarter':
		case 'half':
			return typeof meaning.year !== 'number';
		case 'month':
		case 'season':
		case 'holiday':
			return typeof meaning.year !== 'number';
		case 'weekday':
		case 'weekend':
		case 'period':
		case 'monthday':
			return true;
		case 'shifted':
			return meaning.of === undefined || isRelative(meaning.of);
		case 'week':
		case 'nth':
			return isRelative(meaning.of);
		case 'clock':
		case 'part':
			return meaning.day === undefined || isRelative(meaning.day);
		case 'range':
			return isRelative(meaning.from) || isRelative(meaning.to);
		case 'numeric':
		case 'year':
		case 'decade':
		case 'century':
		case 'duration':
		case 'set':
			return false;
	}
}
