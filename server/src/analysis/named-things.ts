import { isCyrillic, placeInLatin } from './cyrillic.ts';
import type { Mention, NameDetail, NameType, ParagraphFacts, PlacedParagraph } from './facts.ts';
import { detailsOf } from './name-details.ts';
import { definitionsIn } from './recognizers/names-acronyms.ts';
import { HINT, scan } from './recognizers/names-scan.ts';

/** One organisation, place or other thing of one document, under all the names that the document gives it. */
export interface NamedThing {
	/** The fullest form: the long form of an acronym, else the first one. */
	readonly name: string;
	readonly type: NameType;
	/** In order of appearance. */
	readonly mentions: readonly Mention[];
	readonly details: readonly NameDetail[];
}

/**
 * The organisations, places and other things of a document. One name is one thing; an acronym goes to the long form that the document gives
 * for it (`Institute for the Study of Tides (IST)`), or to the only one whose initials it is. Linear in the number of mentions.
 */
export function namedThings(paragraphs: readonly PlacedParagraph[], mentions: readonly Mention[]): readonly NamedThing[] {
	const names = mentions.filter(({ form, type }) => form === 'name' && type !== 'person');
	if (names.length === 0) return [];
	const things = new Map<string, Thing>();
	const of = new Map<Mention, Thing>();
	for (const mention of names) {
		const key = `${mention.type} ${nameKey(mention.text)}`;
		let thing = things.get(key);
		if (!thing) things.set(key, (thing = { type: mention.type, mentions: [], joined: undefined }));
		thing.mentions.push(mention);
		of.set(mention, thing);
	}
	joinDefined(paragraphs, names, of);
	joinInitials([...things.values()]);
	const details = gatherDetails(paragraphs, names, of);
	const whole = new Map<Thing, Mention[]>();
	for (const mention of names) {
		const thing = rootOf(of.get(mention) as Thing);
		const own = whole.get(thing);
		if (own) own.push(mention);
		else whole.set(thing, [mention]);
	}
	return [...whole].map(([thing, own]) => ({ name: fullest(own), type: thing.type, mentions: own, details: details.get(thing) ?? [] }));
}

/** The same for the ways of writing one name: without article, points, and what stands behind a company’s name. */
export function nameKey(text: string): string {
	const place = isCyrillic(text) ? placeInLatin(text) : undefined;
	const folded = (place ?? text)
		.toLowerCase()
		.replace(/[’ʼ]/g, "'")
		.replace(/\s+/g, ' ')
		.replace(/^the (?=.)/, '')
		.replace(/'s?$/, '');
	const plain = /^(?:\p{L}\.)+\p{L}?$/u.test(folded) ? folded.replaceAll('.', '') : folded;
	return ONE_PLACE.get(plain) ?? plain.replace(/(?<=\p{L}),? (?:inc|ltd|corp|plc|llc|gmbh|ag|co)\.?$/u, '');
}

/** Whether one name is made of the initials of the other: `ISW` and `Institute for the Study of War`. */
export function isAcronymOf(short: string, long: string): boolean {
	if (!/^\p{Lu}[\p{Lu}.]{1,9}$/u.test(short)) return false;
	const words = long.split(/[\s-]+/u).filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
	return words.length > 1 && words.map((word) => word[0]?.toLowerCase()).join('') === short.replaceAll('.', '').toLowerCase();
}

const SMALL_WORDS = new Set('a an the of for and on in to at de la le du des und der die für'.split(' '));

/** Countries that copy writes in several ways, by their folded names. */
const ONE_PLACE: ReadonlyMap<string, string> = new Map(
	'us=united states;usa=united states;united states of america=united states;america=united states;uk=united kingdom;britain=united kingdom;great britain=united kingdom;uae=united arab emirates;czechia=czech republic;türkiye=turkey;kiev=kyiv;odessa=odesa;kharkov=kharkiv'
		.split(';')
		.map((entry) => entry.split('=') as [string, string]),
);

interface Thing {
	readonly type: NameType;
	readonly mentions: Mention[];
	/** The thing that it has turned out to be. */
	joined: Thing | undefined;
}

function rootOf(thing: Thing): Thing {
	let root = thing;
	while (root.joined) root = root.joined;
	return root;
}

function join(short: Thing | undefined, long: Thing | undefined): void {
	if (!short || !long) return;
	const [from, to] = [rootOf(short), rootOf(long)];
	if (from !== to && from.type === to.type) from.joined = to;
}

function joinDefined(paragraphs: readonly PlacedParagraph[], names: readonly Mention[], of: ReadonlyMap<Mention, Thing>): void {
	let starting: ReadonlyMap<number, Mention> | undefined;
	let ending: ReadonlyMap<number, Mention> | undefined;
	for (const { start, facts } of paragraphs) {
		const { words, hints } = scan(facts);
		if ((hints & HINT.definition) === 0) continue;
		starting ??= new Map(names.map((mention) => [mention.start, mention]));
		ending ??= new Map(names.map((mention) => [mention.end, mention]));
		for (const { short, first, last, spelled } of definitionsIn(words)) {
			const acronym = starting.get(start + (words[short]?.token.start ?? 0));
			const long = ending.get(start + (words[last]?.token.end ?? 0));
			if (!acronym || !long || acronym === long) continue;
			const [shortThing, longThing] = [of.get(acronym), of.get(long)];
			// Manchester Rovers (ENG): what is not spelled out must be spoken of by its acronym
			const sure = spelled
				? long.start === start + (words[first]?.token.start ?? -1)
				: long.type === 'organization' && /\s/.test(long.text) && (shortThing?.mentions.length ?? 0) > 1;
			if (sure) join(shortThing, longThing);
		}
	}
}

/** An acronym that nothing explains goes to the only name whose initials it is. */
function joinInitials(things: readonly Thing[]): void {
	const long = new Map<string, Thing[]>();
	const short: Thing[] = [];
	for (const thing of things) {
		const text = thing.mentions[0]?.text ?? '';
		if (/^\p{Lu}[\p{Lu}.]{1,9}$/u.test(text)) {
			if (!thing.joined) short.push(thing);
			continue;
		}
		const key = `${thing.type} ${text.charAt(0).toLowerCase()}`;
		const same = long.get(key);
		if (same) same.push(thing);
		else long.set(key, [thing]);
	}
	for (const thing of short) {
		const text = thing.mentions[0]?.text ?? '';
		const fitting = (long.get(`${thing.type} ${text.charAt(0).toLowerCase()}`) ?? []).filter((other) =>
			isAcronymOf(text, other.mentions[0]?.text ?? ''),
		);
		if (fitting.length === 1) join(thing, fitting[0]);
	}
}

/** More than these say nothing new. */
const MOST_DETAILS = 4;

function gatherDetails(
	paragraphs: readonly PlacedParagraph[],
	names: readonly Mention[],
	of: ReadonlyMap<Mention, Thing>,
): ReadonlyMap<Thing, readonly NameDetail[]> {
	const details = new Map<Thing, NameDetail[]>();
	let at = 0;
	for (const { start, end, facts } of paragraphs) {
		const first = at;
		while (at < names.length && (names[at] as Mention).start < end) at++;
		if (at === first || (facts.zone !== 'body' && facts.zone !== 'caption')) continue;
		const here = detailsIn(facts, names, first, at, start);
		for (let i = first; i < at; i++) {
			const mention = names[i] as Mention;
			const thing = rootOf(of.get(mention) as Thing);
			const known = details.get(thing) ?? [];
			if (known.length >= MOST_DETAILS) continue;
			for (const found of here(i)) {
				if (known.some(({ kind, text }) => kind === found.kind && text.toLowerCase() === found.text.toLowerCase())) continue;
				known.push(found);
			}
			if (known.length > 0) details.set(thing, known);
		}
	}
	return details;
}

/** What the words around each name of a paragraph say of it, by the offsets and types of all of them. */
const told = new WeakMap<ParagraphFacts, { readonly names: string; readonly details: (readonly NameDetail[] | undefined)[] }>();

/** What a paragraph says of each of its names, which are those from `first` up to `behind`; the same as long as it stands as it was. */
function detailsIn(
	facts: ParagraphFacts,
	names: readonly Mention[],
	first: number,
	behind: number,
	offset: number,
): (index: number) => readonly NameDetail[] {
	let key = '';
	for (let i = first; i < behind; i++) {
		const { start, end, type } = names[i] as Mention;
		key += `${start - offset} ${end - offset} ${type} `;
	}
	let known = told.get(facts);
	if (known?.names !== key) told.set(facts, (known = { names: key, details: [] }));
	const { details } = known;
	let copy: string | undefined;
	return (index) =>
		(details[index - first] ??= detailsOf({
			mention: names[index] as Mention,
			copy: (copy ??= facts.text.replace(/\s/g, ' ')),
			offset,
			previous: index > first ? names[index - 1] : undefined,
			next: index + 1 < behind ? names[index + 1] : undefined,
		}));
}

/** The longest form that is no acronym and in Latin letters, where there is one. */
function fullest(mentions: readonly Mention[]): string {
	let best = '';
	let rank = -1;
	for (const { text } of mentions) {
		const own = (isCyrillic(text) ? 0 : 1_000) + Math.min(text.length, 900);
		if (own > rank) [best, rank] = [text, own];
	}
	return best.replace(/\s+/g, ' ');
}
