import type {
	DaySummary,
	DocumentSummary,
	Gender,
	LineRange,
	MentionSummary,
	NameDetail,
	NameSummary,
	NameType,
	PersonPlaces,
	PersonSummary,
	QuotationSummary,
	SummaryPlaces,
} from './facts.ts';

/**
 * A summary as bytes: what is kept in memory of an article that is not open, in a cache, and what goes from thread to thread. About a tenth
 * of what the same takes as objects, and nothing in it holds on to the article's text. Parts of it are read without the rest.
 */
export type PackedSummary = Uint8Array;

/** Changes whenever the bytes mean something else. */
const FORMAT = 2;

const FORMS: readonly MentionSummary['form'][] = ['name', 'nominal', 'pronoun'];
const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'other'];
const GENDERS: readonly (Gender | undefined)[] = [undefined, 'female', 'male'];
const DETAILS: readonly NameDetail['kind'][] = ['is', 'in', 'part of'];
/** What is so of a quotation: that its speaker is named, that its speaker is a guess. */
const [NAMED, GUESS] = [1, 2];

/** Packs a summary. */
export function packSummary({ publication, people, places }: DocumentSummary): PackedSummary {
	const strings = createStrings();
	const sections = [
		people.map((person) => packed(strings, (out) => writePerson(out, person))),
		places.people.map((person) => packed(strings, (out) => writePlaces(out, person))),
		places.quotations.map((quotation) => packed(strings, (out) => writeQuotation(out, quotation))),
		places.names.map((name) => packed(strings, (out) => writeName(out, name))),
		places.days.map((day) => packed(strings, (out) => writeDay(out, day))),
	];
	const out = createWriter(strings);
	out.number(FORMAT);
	out.optional(publication);
	const written = [strings.all(), ...sections].map((records) =>
		packed(strings, (section) => {
			section.number(records.length);
			for (const record of records) section.number(record.length);
			for (const record of records) section.bytes(record);
		}),
	);
	for (const section of written) out.number(section.length);
	for (const section of written) out.bytes(section);
	return out.done();
}

/** The summary that was packed. Throws if the bytes are none. */
export function unpackSummary(bytes: PackedSummary): DocumentSummary {
	const opened = open(bytes);
	return { publication: publicationIn(opened), people: peopleIn(opened), places: placesIn(opened) };
}

/** The publication date and the people alone. Throws if the bytes are no summary. */
export function unpackPeople(bytes: PackedSummary): Pick<DocumentSummary, 'publication' | 'people'> {
	const opened = open(bytes);
	return { publication: publicationIn(opened), people: peopleIn(opened) };
}

/** Where everything stands, alone. */
export function unpackPlaces(bytes: PackedSummary): SummaryPlaces {
	return placesIn(open(bytes));
}

/** Where one of the people stands, alone. */
export function unpackPersonPlaces(bytes: PackedSummary, local: number): PersonPlaces | undefined {
	const opened = open(bytes);
	const record = recordOf(opened, PLACES, local);
	return record && readPlaces(opened, record);
}

/** The quotations that stand at some of the places in `SummaryPlaces.quotations`, alone. */
export function unpackQuotations(
	bytes: PackedSummary,
	wanted: (speaker: number | undefined, index: number) => boolean,
): QuotationSummary[] {
	const opened = open(bytes);
	const found: QuotationSummary[] = [];
	for (let i = 0; i < countOf(opened, QUOTATIONS); i++) {
		const record = recordOf(opened, QUOTATIONS, i) as Reader;
		if (wanted(record.count(), i)) found.push(readQuotation(opened, recordOf(opened, QUOTATIONS, i) as Reader));
	}
	return found;
}

/** How often one of the people is mentioned, alone. */
export function unpackMentionCount(bytes: PackedSummary, local: number): number {
	const record = recordOf(open(bytes), PLACES, local);
	record?.number();
	return record?.number() ?? 0;
}

/** How many quotations one of the people surely speaks, alone. */
export function unpackSaidCount(bytes: PackedSummary, local: number): number {
	const opened = open(bytes);
	let said = 0;
	for (let i = 0; i < countOf(opened, QUOTATIONS); i++) {
		const record = recordOf(opened, QUOTATIONS, i) as Reader;
		if (record.count() === local && (record.number() & GUESS) === 0) said++;
	}
	return said;
}

/** One of the organisations, places and other things that are called by name, alone. */
export function unpackName(bytes: PackedSummary, index: number): NameSummary | undefined {
	const opened = open(bytes);
	const record = recordOf(opened, NAMES, index);
	return record && readName(opened, record);
}

/** What an article is found by, alone: no people, and quotations without their words as written. */
export function unpackFindable(bytes: PackedSummary): Findable {
	const opened = open(bytes);
	return {
		quotations: allOf(opened, QUOTATIONS, (_, record) => readQuotation(opened, record, false)),
		names: allOf(opened, NAMES, readName),
		days: daysIn(opened),
	};
}

/** What an article is found by. */
export interface Findable extends Pick<SummaryPlaces, 'names' | 'days'> {
	readonly quotations: readonly Omit<QuotationSummary, 'text'>[];
}

/** The days alone. */
export function unpackDays(bytes: PackedSummary): readonly DaySummary[] {
	return daysIn(open(bytes));
}

// ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The strings of a summary, each once. */
interface Strings {
	numberOf(text: string): number;
	all(): readonly Uint8Array[];
}

interface Writer {
	number(value: number): void;
	text(value: string): void;
	optional(value: string | undefined): void;
	bytes(value: Uint8Array): void;
	done(): Uint8Array;
}

function createStrings(): Strings {
	const numbers = new Map<string, number>();
	return {
		numberOf(text) {
			const known = numbers.get(text);
			if (known !== undefined) return known;
			numbers.set(text, numbers.size);
			return numbers.size - 1;
		},
		all: () => [...numbers.keys()].map(encoded),
	};
}

function createWriter(strings: Strings): Writer {
	let bytes = new Uint8Array(64);
	let length = 0;
	const make = (room: number) => {
		if (length + room <= bytes.length) return;
		const larger = new Uint8Array(Math.max(bytes.length * 2, length + room));
		larger.set(bytes);
		bytes = larger;
	};
	const number = (value: number) => {
		make(5);
		let rest = value >>> 0;
		while (rest > 127) {
			bytes[length++] = (rest & 127) | 128;
			rest >>>= 7;
		}
		bytes[length++] = rest;
	};
	return {
		number,
		text: (value) => number(strings.numberOf(value)),
		optional: (value) => number(value === undefined ? 0 : strings.numberOf(value) + 1),
		bytes(value) {
			make(value.length);
			bytes.set(value, length);
			length += value.length;
		},
		done: () => bytes.slice(0, length),
	};
}

function packed(strings: Strings, write: (out: Writer) => void): Uint8Array {
	const out = createWriter(strings);
	write(out);
	return out.done();
}

function writeTexts(out: Writer, texts: readonly string[]): void {
	out.number(texts.length);
	for (const text of texts) out.text(text);
}

function writePerson(out: Writer, { name, aliases, titles, gender, credit, weight }: PersonSummary): void {
	out.text(name);
	writeTexts(out, aliases);
	writeTexts(out, titles);
	out.number(weight * 8 + GENDERS.indexOf(gender) * 2 + (credit ? 1 : 0));
}

function writePlaces(out: Writer, { mentions, definition, titles }: PersonPlaces): void {
	out.number(definition);
	writeMentions(out, mentions);
	writeMentions(out, titles);
}

function writeMentions(out: Writer, mentions: readonly MentionSummary[]): void {
	out.number(mentions.length);
	for (const mention of mentions) {
		out.text(mention.text);
		out.number(FORMS.indexOf(mention.form));
		writeSpan(out, mention);
	}
}

function writeSpan(out: Writer, { start, end, at }: Pick<MentionSummary, 'start' | 'end' | 'at'>): void {
	out.number(start);
	out.number(end - start);
	writeRange(out, at);
}

function writeRange(out: Writer, [line, column, endLine, endColumn]: LineRange): void {
	out.number(line);
	out.number(column);
	out.number(endLine - line);
	out.number(endLine === line ? endColumn - column : endColumn);
}

function writeQuotation(out: Writer, quotation: QuotationSummary): void {
	const { text, words, speaker, speakerText, speakerNamed, guess, via } = quotation;
	out.number(speaker === undefined ? 0 : speaker + 1);
	out.number((speakerNamed ? NAMED : 0) + (guess ? GUESS : 0));
	out.number(words.length);
	let before = 0;
	for (const word of words) {
		out.number(word - before);
		before = word;
	}
	out.text(text);
	out.optional(speakerText);
	out.optional(via);
	writeSpan(out, quotation);
}

function writeName(out: Writer, { name, type, mentions, details }: NameSummary): void {
	out.text(name);
	out.number(TYPES.indexOf(type));
	writeMentions(out, mentions);
	out.number(details.length);
	for (const { kind, text } of details) {
		out.number(DETAILS.indexOf(kind));
		out.text(text);
	}
}

function writeDay(out: Writer, { day, text, at }: DaySummary): void {
	out.text(day);
	out.text(text);
	writeRange(out, at);
}

// ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Reader {
	number(): number;
	/** What `number` reads, less one; undefined for nothing. */
	count(): number | undefined;
}

/** A packed summary, of which sections are read as they are asked for. */
interface Opened {
	readonly bytes: Uint8Array;
	readonly publication: number;
	/** Where each section begins, and where the last one ends. */
	readonly sections: readonly number[];
	/** For each section that was asked for the beginnings of its records, and the end of the last one. */
	readonly records: (Uint32Array | undefined)[];
	/** Those that were read. */
	readonly strings: (string | undefined)[];
}

const [STRINGS, PEOPLE, PLACES, QUOTATIONS, NAMES, DAYS] = [0, 1, 2, 3, 4, 5] as const;
const SECTIONS = 6;

function open(bytes: PackedSummary): Opened {
	const { number, place } = numbersAt(bytes, 0);
	if (number() !== FORMAT) throw new Error('no packed summary');
	const publication = number();
	const sizes = Array.from({ length: SECTIONS }, number);
	let at = place();
	const sections = [at];
	for (const size of sizes) sections.push((at += size));
	if (at !== bytes.length) throw new Error('a packed summary is cut short');
	return { bytes, publication, sections, records: [], strings: [] };
}

/** Where the records of a section begin, and where the last one ends. */
function startsIn(opened: Opened, section: number): Uint32Array {
	const known = opened.records[section];
	if (known) return known;
	const { number, place } = numbersAt(opened.bytes, opened.sections[section] as number);
	const count = number();
	if (count > opened.bytes.length) throw new Error('no packed summary');
	const starts = new Uint32Array(count + 1);
	for (let i = 1; i <= count; i++) starts[i] = (starts[i - 1] as number) + number();
	const first = place();
	for (let i = 0; i <= count; i++) starts[i] = (starts[i] as number) + first;
	if (starts[count] !== opened.sections[section + 1]) throw new Error('a packed summary is cut short');
	opened.records[section] = starts;
	return starts;
}

function countOf(opened: Opened, section: number): number {
	return startsIn(opened, section).length - 1;
}

function recordOf(opened: Opened, section: number, index: number): Reader | undefined {
	const starts = startsIn(opened, section);
	if (index < 0 || index + 1 >= starts.length) return undefined;
	const { number } = numbersAt(opened.bytes, starts[index] as number);
	return {
		number,
		count() {
			const value = number();
			return value === 0 ? undefined : value - 1;
		},
	};
}

/** Reads numbers one behind the other from a place on; `place` is where it has come to. */
function numbersAt(bytes: Uint8Array, start: number): { number(): number; place(): number } {
	let at = start;
	const number = () => {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = bytes[at++];
			if (byte === undefined) throw new Error('a packed summary is cut short');
			value |= (byte & 127) << shift;
			if (byte < 128) return value >>> 0;
		}
		throw new Error('no packed summary');
	};
	return { number, place: () => at };
}

function textOf(opened: Opened, number: number): string {
	const known = opened.strings[number];
	if (known !== undefined) return known;
	const starts = startsIn(opened, STRINGS);
	const [start, end] = [starts[number], starts[number + 1]];
	if (start === undefined || end === undefined) throw new Error('no packed summary');
	const text = decoded(opened.bytes, start, end);
	opened.strings[number] = text;
	return text;
}

function optionalOf(opened: Opened, record: Reader): string | undefined {
	const number = record.count();
	return number === undefined ? undefined : textOf(opened, number);
}

function publicationIn(opened: Opened): string | undefined {
	return opened.publication === 0 ? undefined : textOf(opened, opened.publication - 1);
}

function allOf<T>(opened: Opened, section: number, read: (opened: Opened, record: Reader) => T): T[] {
	return Array.from({ length: countOf(opened, section) }, (_, i) => read(opened, recordOf(opened, section, i) as Reader));
}

function peopleIn(opened: Opened): readonly PersonSummary[] {
	return allOf(opened, PEOPLE, readPerson);
}

function daysIn(opened: Opened): readonly DaySummary[] {
	return allOf(opened, DAYS, readDay);
}

function placesIn(opened: Opened): SummaryPlaces {
	return {
		people: allOf(opened, PLACES, readPlaces),
		quotations: allOf(opened, QUOTATIONS, (_, record) => readQuotation(opened, record)),
		names: allOf(opened, NAMES, readName),
		days: daysIn(opened),
	};
}

const NO_TEXTS: readonly string[] = [];

function readTexts(opened: Opened, record: Reader): readonly string[] {
	const count = record.number();
	// most people have one form of name and no title
	if (count === 0) return NO_TEXTS;
	const texts: string[] = [];
	for (let i = 0; i < count; i++) texts.push(textOf(opened, record.number()));
	return texts;
}

function readPerson(opened: Opened, record: Reader): PersonSummary {
	const name = textOf(opened, record.number());
	const aliases = readTexts(opened, record);
	const titles = readTexts(opened, record);
	const rest = record.number();
	return { name, aliases, titles, gender: GENDERS[(rest >> 1) & 3], credit: (rest & 1) === 1, weight: rest >> 3 };
}

function readPlaces(opened: Opened, record: Reader): PersonPlaces {
	const definition = record.number();
	const mentions = readMentions(opened, record);
	return { mentions, definition, titles: readMentions(opened, record) };
}

function readMentions(opened: Opened, record: Reader): readonly MentionSummary[] {
	const mentions: MentionSummary[] = [];
	for (let left = record.number(); left > 0; left--) {
		const text = textOf(opened, record.number());
		const form = FORMS[record.number()] as MentionSummary['form'];
		const start = record.number();
		mentions.push({ start, end: start + record.number(), text, form, at: readRange(record) });
	}
	return mentions;
}

function readRange(record: Reader): LineRange {
	const line = record.number();
	const column = record.number();
	const lines = record.number();
	const last = record.number();
	return [line, column, line + lines, lines === 0 ? column + last : last];
}

function readWords(record: Reader): readonly number[] {
	const words: number[] = [];
	let word = 0;
	for (let left = record.number(); left > 0; left--) words.push((word += record.number()));
	return words;
}

/** With `whole` false its text is left empty, which takes as long to make as all the rest. */
function readQuotation(opened: Opened, record: Reader, whole = true): QuotationSummary {
	const speaker = record.count();
	const flags = record.number();
	const words = readWords(record);
	const number = record.number();
	const text = whole ? textOf(opened, number) : '';
	const speakerText = optionalOf(opened, record);
	const via = optionalOf(opened, record);
	const start = record.number();
	const end = start + record.number();
	const [speakerNamed, guess] = [(flags & NAMED) !== 0, (flags & GUESS) !== 0];
	return { start, end, text, words, speaker, speakerText, speakerNamed, guess, via, at: readRange(record) };
}

function readName(opened: Opened, record: Reader): NameSummary {
	const name = textOf(opened, record.number());
	const type = TYPES[record.number()] as NameType;
	const mentions = readMentions(opened, record);
	const details: NameDetail[] = [];
	for (let left = record.number(); left > 0; left--)
		details.push({ kind: DETAILS[record.number()] as NameDetail['kind'], text: textOf(opened, record.number()) });
	return { name, type, mentions, details };
}

function readDay(opened: Opened, record: Reader): DaySummary {
	const day = textOf(opened, record.number());
	return { day, text: textOf(opened, record.number()), at: readRange(record) };
}

// ── strings ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the bytes 0x80 to 0x9f stand for, which are letters of no text: the marks of copy, so that most of it takes one byte a letter. */
const MARKS = '‘’“”„‚–—…•€™′″‐‑‒\u2009\u200a\u200b\u202f\u2060\ufeffŠšŽžŒœŸƒ−';
const UNITS = Uint16Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 && byte < 0xa0 ? MARKS.charCodeAt(byte - 0x80) : byte));
const BYTES: ReadonlyMap<number, number> = new Map([...UNITS].map((unit, byte) => [unit, byte]));
const [NARROW, WIDE] = [0, 1];

/** One byte for each code unit where that can be, else two; which of both it is, the first byte says. */
function encoded(text: string): Uint8Array {
	const narrow = new Uint8Array(text.length + 1);
	narrow[0] = NARROW;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		const byte = unit < 0x80 ? unit : BYTES.get(unit);
		if (byte === undefined) return encodedWide(text);
		narrow[i + 1] = byte;
	}
	return narrow;
}

function encodedWide(text: string): Uint8Array {
	const wide = new Uint8Array(text.length * 2 + 1);
	wide[0] = WIDE;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		wide[i * 2 + 1] = unit & 255;
		wide[i * 2 + 2] = unit >> 8;
	}
	return wide;
}

/** So many code units become a string at a time: each is an argument of a call. */
const AT_ONCE = 4096;
const units = new Uint16Array(AT_ONCE);

function decoded(bytes: Uint8Array, start: number, end: number): string {
	const wide = bytes[start] === WIDE;
	const length = wide ? (end - start - 1) >> 1 : end - start - 1;
	let text = '';
	for (let from = 0; from < length; from += AT_ONCE) {
		const count = Math.min(AT_ONCE, length - from);
		for (let i = 0; i < count; i++) {
			const at = start + 1 + (wide ? (from + i) * 2 : from + i);
			const byte = bytes[at] as number;
			units[i] = wide ? byte | ((bytes[at + 1] as number) << 8) : (UNITS[byte] as number);
		}
		text += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
	}
	return text;
}
