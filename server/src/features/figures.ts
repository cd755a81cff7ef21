import { europeanPattern } from '../text/european.ts';
import { allMatches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** A figure with its unit or with what is counted: `4 million euros`, `3,000 people`, `12%`, `dozens of beds`. */
export interface Figure extends Span {
	/** Where the amount ends: behind `4 million`, `12%`. What stands behind it may be left out by whoever checks it. */
	readonly amountEnd: number;
	/** Whether it is a lone word, as copy has them everywhere: `two of them`. */
	readonly spelled: boolean;
}

/** The figures of a text, in their order. */
export function figuresIn(text: string): readonly Figure[] {
	const found: Figure[] = [];
	// a figure goes on in the next line, but not in the next paragraph
	for (const { index, 0: words, 1: amount = '' } of allMatches(FIGURE, text.replace(/[\n\u00a0\u202f]/g, ' ')))
		found.push({ start: index, end: index + words.length, amountEnd: index + amount.length, spelled: !/[\d ]/.test(amount) });
	return found;
}

const BIG = '(?:hundred|thousand|million|billion|trillion|lakh|crore)';
const DIGITS = String.raw`(?:(?:US|AU?|CA?|NZ|HK)?[$€£¥₹₽₴] ?|Rs\.? ?|EUR |USD |GBP )?\d+(?:[.,:/]\d+)*(?:[-–]\d+(?:[.,]\d+)*)?`;
const WORDED = String.raw`(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-\p{Ll}{3,5})?)(?!\p{L})`;
const VAGUE = `(?:(?:[Tt]ens|[Ss]cores|[Dd]ozens|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions) of|[Aa] (?:dozen|${BIG}))`;

const UNIT = String.raw` ?%| ?(?:°[CF]?|km/h|mph|k[mg]|[cm]m|kWh|[MGT]Wh?|[MG]B|bn)\b| ?m\b| (?:percentage points?|percent|per cent|points?)\b`;
/** Words that nothing counted lies behind. */
const NOT_BETWEEN =
	'(?:and|or|of|in|at|on|by|for|from|to|with|than|as|but|that|which|who|the|a|an|his|her|its|their|this|is|are|was|were|has|have|had|be|been|it|he|she|they|into|over|after|before|per|ago|will|would|said|says|did|does|not)';
/** Words that end like a plural and are none. */
const NOT_COUNTED = '(?:is|was|has|this|his|its|does|as|us|says|less|thus|perhaps|towards|across|yes|always|plus|minus|versus)';
/** Up to two words, and a plural: `3,000 people`, `four Russian combat planes`, `11 million Kestrovan crowns`. */
const COUNTED = String.raw` (?:(?!${NOT_BETWEEN}\b)[\p{L}’'-]{1,20} ){0,2}?(?!${NOT_COUNTED}\b)(?:\p{L}[\p{L}-]{1,20}s|\p{L}{0,16}(?:[Mm]en|[Ww]omen|people|children)|police|cattle|sheep|aircraft|dead|euros?|yuan|yen|baht|won)\b(?!['’]\p{L})`;

/** An amount with its unit, and behind it what is counted. */
const FIGURE = europeanPattern(
	new RegExp(
		String.raw`(?<![\p{L}\d])((?:${DIGITS}|${WORDED})(?:[- ]${BIG}\b)?(?:${UNIT})?|${VAGUE}(?: (?:thousands|millions|billions) of)?)(?:(?:-\p{L}+)+|${COUNTED})?`,
		'gu',
	),
);
