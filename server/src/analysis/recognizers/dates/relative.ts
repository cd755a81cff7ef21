import { type Step, type Unit, HOLIDAY_STARTS } from '../../lexicons/calendar.ts';
import { monthFirst } from './calendar-dates.ts';
import { partsOf, quantity } from './durations.ts';
import { type Context, isOne, lowerAt, type Match, match, pastHyphen, wordAt } from './match.ts';
import type { Basis, Meaning, Point, Which } from './meaning.ts';
import { weekday } from './named-days.ts';
import { holiday, ordinalUnit } from './periods.ts';
import { STEP_BY } from './steps.ts';
import { yearBehind } from './years.ts';

/** A word that steps and what it steps over: `last week`, `this Friday`, `next May`, `the past three months`, `recent years`. */
export function stepped(c: Context, i: number, step: Step): Match | undefined {
	let at = i + 1;
	let which = STEP_BY[step];
	let from: Basis = FROM_TEXT.has(step) ? 'text' : 'publication';
	// this past spring, this coming Sunday, that same year
	const inner = wordAt(c, at)?.step;
	if (inner !== undefined && (step === 'this' ? /^(?:past|last|coming|next)$/ : step === 'that' ? /^same$/ : /^$/).test(inner)) {
		which = STEP_BY[inner];
		at++;
	}
	if (step === 'next' && c.atoms[i - 1]?.lower === 'the' && wordAt(c, at)?.unit && !wordAt(c, at)?.plural) from = 'text';
	const word = wordAt(c, at);
	const article = isOne(step, 'last past next coming previous following same current latest');
	if (step === 'recent') {
		return word?.unit && word.plural
			? match(i, at + 1, { kind: 'duration', parts: [{ amount: undefined, unit: word.unit }] }, { article: true })
			: undefined;
	}
	if (step === 'latest' || step === 'current') {
		if (step === 'latest' && isOne(lowerAt(c, at), 'period quarter'))
			return match(i, at + 1, { kind: 'period', year: undefined }, { article: true });
		const year = isOne(lowerAt(c, at), 'fiscal full') ? at + 1 : at;
		const unit = wordAt(c, year)?.unit;
		if (!unit || wordAt(c, year)?.plural || !isOne(unit, 'quarter year month week')) return latestSpan(c, i, at);
		return match(i, year + 1, { kind: 'shifted', unit, by: which as number, from: 'publication' }, { article: true });
	}
	const many = word?.unit ? undefined : quantity(c, at);
	if (many?.meaning.kind === 'duration') {
		if (step === 'this' || step === 'that' || step === 'same') return undefined;
		return match(i, many.end, many.meaning, { article: true });
	}
	if (step === 'last' && lowerAt(c, at) === 'half') {
		const year = yearBehind(c, at + 1);
		return year ? match(i, year.end, { kind: 'half', half: 2, year: year.year }, { article: true }) : undefined;
	}
	if (!word) {
		const named = HOLIDAY_STARTS.has(lowerAt(c, at))
			? holiday(c, at, step === 'that' || step === 'same' ? undefined : (which as Which))
			: undefined;
		return named ? { ...named, start: i } : undefined;
	}
	if (step === 'that' && word.plural) return undefined;
	// the programme "This Week"
	if (step === 'this' && word.unit && c.atoms[i]?.shape === 'title' && c.atoms[at]?.shape === 'title' && at === i + 1) return undefined;
	if (step === 'that' && word.unit === 'quarter') return match(i, at + 1, { kind: 'period', year: undefined });
	if (word.weekday !== undefined && !word.plural) {
		const behind = weekday(c, at);
		if (!behind) return undefined;
		// last Thursday week
		if (behind.meaning.kind === 'shifted' && behind.meaning.of && step === 'last')
			return { ...behind, start: i, meaning: { ...behind.meaning, by: -1, of: withWhich(behind.meaning.of, -1, from) as Point } };
		if (behind.meaning.kind === 'day' || behind.meaning.kind === 'range') return { ...behind, start: i };
		return { ...behind, start: i, meaning: withWhich(behind.meaning, which as Which, from), article };
	}
	if (
		word.month !== undefined &&
		(c.atoms[at]?.shape !== 'lower' || !word.common) &&
		!(word.short && !lowerAt(c, at + 1).startsWith('.'))
	) {
		const behind = monthFirst(c, at);
		if (behind?.meaning.kind === 'month' && behind.meaning.year === undefined)
			return { ...behind, start: i, meaning: { ...behind.meaning, which: which as Which, from }, article };
		return behind ? { ...behind, start: i } : undefined;
	}
	if (word.season !== undefined && !word.plural && word.unit === undefined) {
		if (lowerAt(c, at) === 'fall' && (step === 'past' || step === 'that' || step === 'following')) return undefined;
		return match(i, at + 1, { kind: 'season', season: word.season, year: undefined, which: which as Which, from }, { article });
	}
	if (word.part !== undefined && word.day === undefined && !word.plural) {
		if (step === 'past' || step === 'coming') return undefined;
		const day: Point = { kind: 'shifted', unit: 'day', by: which as number, from };
		const inText = from === 'text' || step === 'next';
		return match(i, at + 1, { kind: 'part', part: word.part, day: { ...day, from: inText ? 'text' : 'publication' } }, { article });
	}
	if (word.unit) {
		if (word.ordinal !== undefined && !word.plural) return undefined;
		if (word.plural) {
			if (!isOne(step, 'past last next coming previous following') || c.atoms[at]?.hyphened) return undefined;
			return match(i, at + 1, { kind: 'duration', parts: [{ amount: undefined, unit: word.unit }] }, { article: true });
		}
		if (step === 'last' && word.unit === 'quarter' && lowerAt(c, at + 1) === 'of') {
			const year = yearBehind(c, at + 1);
			if (year) return match(i, year.end, { kind: 'quarter', quarter: 4, year: year.year }, { article: true });
		}
		if (word.unit === 'weekend') return match(i, at + 1, { kind: 'weekend', which: which as Which });
		if (isOne(word.unit, 'second minute hour')) {
			return step === 'past' || step === 'last' || step === 'next' ? lengthOf(i, at, word.unit) : undefined;
		}
		const the = lowerAt(c, i - 1) === 'the';
		// the past year, the last decade: so long a time, not the calendar's
		if (step === 'past' || (the && (step === 'last' || step === 'next') && word.unit === 'decade'))
			return match(i, at + 1, { kind: 'duration', parts: partsOf(1, word.unit) }, { article: true });
		if (step === 'last' && word.unit === 'day') return undefined;
		if (step === 'this' && word.unit === 'day') return undefined;
		if (pastHyphen(c, at + 1) > at + 1) return undefined;
		if (word.unit === 'year' && isOne(lowerAt(c, at + 1), "'s ’s") && which !== undefined && from === 'publication') {
			const ordinal = wordAt(c, at + 2)?.ordinal !== undefined ? ordinalUnit(c, at + 2) : undefined;
			if (ordinal?.meaning.kind === 'quarter')
				return { ...ordinal, start: i, article: false, meaning: { ...ordinal.meaning, year: { fromNow: which } } };
			if (isOne(lowerAt(c, at + 2), 'quarter period')) return match(i, at + 3, { kind: 'period', year: { fromNow: which } });
		}
		const soft = lowerAt(c, at + 1) === 'or' && lowerAt(c, at + 2) === 'so' ? 2 : 0;
		if (soft > 0)
			return match(
				i,
				at + 1 + soft,
				{ kind: 'shifted', unit: word.unit, by: which as number, from, whole: true },
				{ article, mod: 'APPROX' },
			);
		return match(i, at + 1, { kind: 'shifted', unit: word.unit, by: which as number, from, whole: true }, { article });
	}
	return undefined;
}

const FROM_TEXT: ReadonlySet<Step> = new Set(['previous', 'following', 'same', 'that']);

function lengthOf(start: number, at: number, unit: Unit): Match | undefined {
	return unit === 'hour' ? match(start, at + 1, { kind: 'duration', parts: [{ amount: 1, unit }] }, { article: true }) : undefined;
}

/** `the latest nine months`, `the latest week`. */
function latestSpan(c: Context, i: number, at: number): Match | undefined {
	const many = quantity(c, at);
	return many?.meaning.kind === 'duration' ? match(i, many.end, many.meaning, { article: true }) : undefined;
}

function withWhich(meaning: Meaning, which: Which, from: Basis): Meaning {
	if (meaning.kind === 'weekday') return { ...meaning, which, from };
	if ((meaning.kind === 'part' || meaning.kind === 'clock') && meaning.day)
		return { ...meaning, day: withWhich(meaning.day, which, from) as Point };
	return meaning;
}
