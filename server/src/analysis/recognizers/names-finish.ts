import { isCyrillic } from '../cyrillic.ts';
import { isDigit, isUpper } from '../../text/unicode.ts';
import type { NameCandidate, Paragraph } from '../facts.ts';
import { joinAcronyms } from './names-acronyms.ts';
import { greetingLength, inLetters } from './names-in-letters.ts';
import { mendNames } from './names-mend.ts';
import { withoutNamesakes } from './names-no-people.ts';
import { HINT, scan } from './names-scan.ts';

/**
 * What the names of every recogniser go through last, once the whole document is settled: places and firms with people’s names are told
 * from people, damaged names are mended by the undamaged ones, and acronyms join their long forms. Same length and order as `paragraphs` (paragraph offsets).
 */
export function finishNames(
	paragraphs: readonly Paragraph[],
	names: readonly (readonly NameCandidate[])[],
): readonly (readonly NameCandidate[])[] {
	return joinAcronyms(
		paragraphs,
		mendNames(
			paragraphs,
			withoutNamesakes(paragraphs, names).map((own, i) => withPoints(own, paragraphs[i]?.text ?? '')),
		),
	);
}

/** The names with the point of an abbreviation at their end, unless it may end the sentence: `Tendai Moyo Jr.,`, `Lynn B. is late`. */
function withPoints(names: readonly NameCandidate[], text: string): readonly NameCandidate[] {
	const abbreviated = ({ start, end, type }: NameCandidate) =>
		text.charAt(end) === '.' &&
		(type === 'person' ? SHORTENED : ABBREVIATED).test(text.slice(Math.max(start, end - 5), end)) &&
		/^\.(?:,|;|:|\)| ?[\p{Ll}(–—-])/u.test(text.slice(end, end + 3));
	return names.some(({ end }) => text.charCodeAt(end) === 0x2e) && names.some(abbreviated)
		? names.map((name) => (abbreviated(name) ? { ...name, end: name.end + 1 } : name))
		: names;
}

const ABBREVIATED = /\b(?:Jr|Sr|Inc|Corp|Ltd|Co|Bros)$/;
/** `Jr`, and the letter that stands for a surname: `Lynn B. is late`. */
const SHORTENED = /\b(?:Jr|Sr)$|\p{Ll} \p{Lu}$/u;

/**
 * A tagger's names of one paragraph, with the rules' answer where the tagger knows nothing: in Cyrillic passages, and where the rules have
 * taken damaged copy apart (sorted, not overlapping).
 */
export function withRuled(
	paragraph: Paragraph,
	found: readonly NameCandidate[],
	ruled: readonly NameCandidate[],
): readonly NameCandidate[] {
	const { text } = paragraph;
	const { hints } = scan(paragraph);
	const right: NameCandidate[] = [];
	for (const name of found) {
		if (name.type === 'person') right.push(...corrected(name, paragraph, ruled));
		else right.push(name);
	}
	const tagged = inLetters(paragraph, apart(right));
	const byRule = (hints & (HINT.foreign | HINT.shortArticle)) !== 0;
	if (!byRule && !ruled.some(({ damage }) => damage !== undefined)) return tagged;
	const kept = ruled.filter(({ start, end, damage }) => damage !== undefined || (byRule && BY_RULE.test(text.slice(start, end))));
	const cyrillic = (hints & HINT.foreign) !== 0 && HAS_CYRILLIC.test(text);
	if (kept.length === 0 && !cyrillic) return tagged;
	const free = tagged.filter(
		({ start, end }) => !(cyrillic && isCyrillic(text.slice(start, end))) && !kept.some((name) => name.start < end && name.end > start),
	);
	return [...free, ...kept].sort((a, b) => a.start - b.start);
}

/** The names without those that begin in the one before. */
function apart(names: readonly NameCandidate[]): readonly NameCandidate[] {
	let behind = 0;
	return names.filter(({ start, end }) => {
		if (start < behind) return false;
		behind = end;
		return true;
	});
}

/** What a tagger gets wrong of single words, put right by what is known of copy. */
function corrected(name: NameCandidate, paragraph: Paragraph, ruled: readonly NameCandidate[]): readonly NameCandidate[] {
	if (name.type !== 'person') return [name];
	const { text, label } = paragraph;
	const words = text.slice(name.start, name.end);
	// 15:55 Brenik said …
	const number = isDigit(words.charCodeAt(0)) ? (/^\d[\d:.,]*\s*/.exec(words)?.[0].length ?? 0) : 0;
	if (number > 0) return number < words.length ? [{ ...name, start: name.start + number }] : [];
	const greeting = greetingLength(words);
	if (greeting > 0) return corrected({ ...name, start: name.start + greeting }, paragraph, ruled);
	const pair = words.includes('&') || words.includes('/') ? PAIR.exec(words) : null;
	if (pair) {
		// Jonas & Mirela, Jonas/Mirela
		const [, one = '', between = ''] = pair;
		const first = { ...name, end: name.start + one.length };
		return [first, ...corrected({ ...name, start: first.end + between.length }, paragraph, ruled)];
	}
	// Smith’s Bank
	const owned =
		text.charAt(name.end + 1) === 's' && isUpper(text.charCodeAt(name.end + 3))
			? OWNED.exec(text.slice(name.end, name.end + LONGEST_OWNED))
			: null;
	if (owned) return [{ ...name, end: name.end + owned[0].length, type: 'organization' }];
	if (/\s/.test(words)) return [TRADES.has(words.split(/\s/).at(-1) ?? '') ? { ...name, type: 'organization' } : name];
	// Source: Elcomercio
	if (label && SOURCES.test(label.word)) return [{ ...name, type: 'organization' }];
	// the ferry Aurelia, and then the Aurelia
	const thing = ruled.some(
		({ start, end, type, score }) => start === name.start && end === name.end && type === 'other' && score >= NAMED_THING,
	);
	return [thing ? { ...name, type: 'other' } : name];
}

const OWNED =
	/^['’]s (?:Bakery|Bank|Bar|Bistro|Books|Bookshop|Brewery|Café|Cafe|Deli|Diner|Garage|Grille?|Grocery|Hotel|Inn|Jewelers|Jewellers|Kitchen|Pharmacy|Pizza|Pizzeria|Plumbing|Pub|Restaurant|Salon|Steakhouse|Stores?|Supermarket|Tavern)(?![\p{L}\p{N}'’-]| \p{Lu})/u;
/** As long as the longest of these with the letters behind it. */
const LONGEST_OWNED = 20;

/** What behind a person’s name makes it a shop’s or the like: `Marlo Plumbing`. */
const TRADES = new Set(
	`Academy Auto Automotive Bakery Bistro Boutique Café Cafe Catering Chiropractic Cleaners Clinic Construction Consulting Dental
	Dentistry Diner Electric Fitness Florist Grill Grille Heating Hotel Inn Insurance Jewelers Jewellers Kennel Kennels Landscaping
	Motel Motors Orthodontics Pharmacy Photography Pizza Pizzeria Plumbing Pub Realty Repair Restaurant Roofing Salon Service Services
	Solutions Spa Steakhouse Studio Studios Sushi Tavern Tires Towing Travel Veterinary`.split(/\s+/),
);
const PAIR = /^([^&/]*[^&/\s])(\s+&\s+|\/)(?=\p{L})/u;
const SOURCES = /^(?:sources?|via|photos?|credit)\b/i;
/** How sure the rules are of a ship that bears a person’s name. */
const NAMED_THING = 0.5;

/** Maarten ’t Hooft, and names all in Cyrillic. */
const BY_RULE = /\p{L} ['’‘]t \p{Lu}|^[^\p{Script=Latin}]*\p{Script=Cyrillic}[^\p{Script=Latin}]*$/u;
const HAS_CYRILLIC = /[\u0400-\u052f]/;
