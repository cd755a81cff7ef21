/** Texts with labelled names, read as the analysis reads them and written down in numbers that a trainer can go through again and again. */
import type { NameCandidate, Paragraph } from '../src/analysis/facts.ts';
import { keysAt, placedKey } from '../src/analysis/model/emissions.ts';
import {
	createSink,
	documentFeatures,
	type Hearsay,
	listen,
	localFeatures,
	PLACES,
	type Reading,
	readParagraph,
	ruleFeatures,
	type Stretch,
} from '../src/analysis/model/features.ts';
import { LABEL_COUNT, labelOf, NAME_TYPES, PART } from '../src/analysis/model/labels.ts';
import { FORM_UNITS, readForm, type WordForm } from '../src/analysis/model/word-forms.ts';
import type { WordTables } from '../src/analysis/model/word-tables.ts';
import { FIRST_CARRY } from '../src/analysis/paragraph.ts';
import { ruleNames } from '../src/analysis/recognizers/names.ts';
import type { Word } from '../src/analysis/recognizers/names-scan.ts';
import { splitParagraphs } from '../src/analysis/segment/paragraphs.ts';
import { splitSentences } from '../src/analysis/segment/sentences.ts';
import { placeTokens, tokenize } from '../src/analysis/segment/tokens.ts';
import { zoneOf } from '../src/analysis/segment/zones.ts';
import type { TrainingDocument, TrainingName } from './corpora.ts';

/** A paragraph cut up as the analysis cuts it, in its place. */
export interface CutParagraph {
	readonly start: number;
	readonly paragraph: Paragraph;
	readonly proposals: readonly NameCandidate[];
}

/** The paragraphs of a text with what the rules propose in them, without the rest of the analysis. */
export function cutText(text: string): CutParagraph[] {
	let carry = FIRST_CARRY;
	return splitParagraphs(text).map(({ start, end }) => {
		const words = text.slice(start, end);
		const zoned = zoneOf(words, carry);
		const raw = tokenize(words);
		const sentences = splitSentences(words, raw);
		const paragraph: Paragraph = {
			text: words,
			zone: zoned.zone,
			label: zoned.label,
			dateline: zoned.dateline,
			sentences,
			tokens: placeTokens(raw, sentences),
			carryIn: carry,
		};
		carry = { part: zoned.part, open: undefined };
		return { start, paragraph, proposals: ruleNames.propose(paragraph) };
	});
}

/** A document's paragraphs with what the rules settle on; kept as long as the document, which every teacher reads. */
function ruledText(document: TrainingDocument): {
	readonly cut: readonly CutParagraph[];
	readonly ruled: readonly (readonly NameCandidate[])[];
} {
	let known = ruledTexts.get(document);
	if (!known) {
		const cut = cutText(document.text);
		const ruled = ruleNames.settle(
			cut.map(({ paragraph }) => paragraph),
			cut.map(({ proposals }) => proposals),
		);
		ruledTexts.set(document, (known = { cut, ruled }));
	}
	return known;
}

const ruledTexts = new WeakMap<
	TrainingDocument,
	{ readonly cut: readonly CutParagraph[]; readonly ruled: readonly (readonly NameCandidate[])[] }
>();

/** Numbers in one growing row. */
class Row<Values extends Uint32Array | Int32Array | Uint8Array> {
	private values: Values;
	length = 0;
	private readonly kind: new (
		length: number,
	) => Values;

	constructor(kind: new (length: number) => Values) {
		this.kind = kind;
		this.values = new kind(1 << 16);
	}

	push(value: number): void {
		if (this.length === this.values.length) {
			const larger = new this.kind(this.values.length * 2);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}

	done(): Values {
		return this.values.slice(0, this.length) as Values;
	}
}

/** Stretches of tokens with all their features, one after the other. Token `t` has the numbers from `…Starts[t]` to `…Starts[t + 1]`. */
export interface Examples {
	/** Where each stretch begins among the tokens; one more for the end. */
	readonly stretches: Uint32Array;
	readonly labels: Uint8Array;
	readonly keyStarts: Uint32Array;
	/** Feature hashes; those from `ruleKeys[t]` on come from the rules' answer. */
	readonly keys: Uint32Array;
	readonly ruleKeys: Uint32Array;
	readonly unitStarts: Uint32Array;
	readonly units: Uint32Array;
	readonly ruleUnits: Uint32Array;
	/** For each token the vector rows of its window, -1 for none. */
	readonly vectors: Int32Array;
	/** How often each stretch counts. */
	readonly weights: Float32Array;
	/** For each stretch: the document that it is of. */
	readonly documents: Uint32Array;
	/** What share of the gold names can be told in labels at all. */
	readonly reachable: number;
}

/** The examples of documents. */
export function examplesOf(documents: readonly TrainingDocument[], tables: WordTables, weight: (id: string) => number = () => 1): Examples {
	const stretches = new Row(Uint32Array);
	const labels = new Row(Uint8Array);
	const keyStarts = new Row(Uint32Array);
	const keys = new Row(Uint32Array);
	const ruleKeys = new Row(Uint32Array);
	const unitStarts = new Row(Uint32Array);
	const units = new Row(Uint32Array);
	const ruleUnits = new Row(Uint32Array);
	const vectors = new Row(Int32Array);
	const owners = new Row(Uint32Array);
	const weights: number[] = [];
	const forms = new Map<string, WordForm>();
	const formOf = (word: Word): WordForm => {
		let form = forms.get(word.token.text);
		if (!form) forms.set(word.token.text, (form = readForm(word, tables)));
		return form;
	};
	const placed = new Map<WordForm, readonly (readonly number[])[]>();
	const placedKeys = (form: WordForm, place: number): readonly number[] => {
		let all = placed.get(form);
		if (!all) placed.set(form, (all = Array.from({ length: PLACES }, (_, at) => keysAt(form, at).map((key) => placedKey(key, at)))));
		return all[place] as readonly number[];
	};
	let gold = 0;
	let reached = 0;
	let token = 0;
	let told: Uint8Array = new Uint8Array(0);
	const sink = createSink();
	const flush = () => {
		for (let k = 0; k < sink.keys.count; k++) keys.push(sink.keys.values[k] as number);
		for (let u = 0; u < sink.units.count; u++) units.push(sink.units.values[u] as number);
		sink.keys.count = 0;
		sink.units.count = 0;
	};
	visitStretches(documents, formOf, tables, {
		paragraph(document, reading, start, end) {
			const own = document.names.filter((name) => name.start >= start && name.end <= end);
			const projected = project(reading, own, start);
			told = projected.labels;
			reached += projected.found;
		},
		stretch(index, reading, hearsay, stretch) {
			stretches.push(token);
			owners.push(index);
			weights.push(weight((documents[index] as TrainingDocument).id));
			for (let i = stretch.from; i < stretch.to; i++) {
				token++;
				labels.push(told[i] as number);
				keyStarts.push(keys.length);
				unitStarts.push(units.length);
				const { sentence } = (reading.words[i] as Word).token;
				for (let place = 0; place < PLACES; place++) {
					const form = reading.formAt(i + place - 2, sentence);
					for (const key of placedKeys(form, place)) keys.push(key);
					for (const unit of form.units) units.push(place * FORM_UNITS + unit);
					vectors.push(form.vector);
				}
				localFeatures(reading, stretch, i, sink);
				documentFeatures(reading, hearsay, i, sink);
				flush();
				ruleKeys.push(keys.length);
				ruleUnits.push(units.length);
				ruleFeatures(reading, hearsay, i, sink);
				flush();
			}
		},
	});
	for (const document of documents) gold += document.names.length;
	stretches.push(token);
	keyStarts.push(keys.length);
	unitStarts.push(units.length);
	return {
		stretches: stretches.done(),
		labels: labels.done(),
		keyStarts: keyStarts.done(),
		keys: keys.done(),
		ruleKeys: ruleKeys.done(),
		unitStarts: unitStarts.done(),
		units: units.done(),
		ruleUnits: ruleUnits.done(),
		vectors: vectors.done(),
		weights: Float32Array.from(weights),
		documents: owners.done(),
		reachable: gold === 0 ? 1 : reached / gold,
	};
}

/** What goes through all stretches of documents, in their order. */
export interface StretchVisitor {
	readonly paragraph?: (document: TrainingDocument, reading: Reading, start: number, end: number) => void;
	readonly stretch: (document: number, reading: Reading, hearsay: Hearsay, stretch: Stretch) => void;
}

/** Goes through all stretches of documents, in their order. */
export function visitStretches(
	documents: readonly TrainingDocument[],
	formOf: (word: Word) => WordForm,
	tables: WordTables,
	visitor: StretchVisitor,
): void {
	documents.forEach((document, index) => {
		const { cut, ruled } = ruledText(document);
		const readings = cut.map(({ paragraph }) => readParagraph(paragraph, formOf, tables));
		const hearsay = listen(readings, ruled);
		cut.forEach(({ start, paragraph }, p) => {
			const reading = readings[p] as Reading;
			visitor.paragraph?.(document, reading, start, start + paragraph.text.length);
			for (const stretch of reading.stretches) visitor.stretch(index, reading, hearsay[p] as Hearsay, stretch);
		});
	});
}

/** The labels of a paragraph's tokens for names in document offsets; a name whose borders no tokens have is left out. */
function project(reading: Reading, names: readonly TrainingName[], start: number): { labels: Uint8Array; found: number } {
	const { words, stretches } = reading;
	const labels = new Uint8Array(words.length);
	let found = 0;
	let at = 0;
	for (const name of names) {
		const from = name.start - start;
		const to = name.end - start;
		while (at < words.length && (words[at] as Word).token.end <= from) at++;
		let end = at;
		while (end < words.length && (words[end] as Word).token.start < to) end++;
		if (end === at) continue;
		const inside = stretches.find((stretch) => stretch.from <= at && stretch.to >= end);
		if (!inside) continue;
		if ((words[at] as Word).token.start === from && (words[end - 1] as Word).token.end === to) found++;
		const type = NAME_TYPES.indexOf(name.type);
		for (let i = at; i < end; i++)
			labels[i] = labelOf(type, end - at === 1 ? PART.unit : i === at ? PART.begin : i === end - 1 ? PART.last : PART.inside);
		at = end;
	}
	return { labels, found };
}

/** Examples with what is to be learnt of them: how likely each label is for each token, `LABEL_COUNT` numbers that add up to 1. */
export interface Lessons {
	readonly examples: Examples;
	readonly targets: Float32Array;
}

/** What the labels of examples themselves say, as targets. */
export function certain(examples: Examples): Lessons {
	const targets = new Float32Array(examples.labels.length * LABEL_COUNT);
	examples.labels.forEach((label, token) => {
		targets[token * LABEL_COUNT + label] = 1;
	});
	return { examples, targets };
}

/** Several sets of lessons as one, the stretches of each counting as much as its weight says. */
export function joined(parts: readonly (Lessons & { readonly weight: number })[]): Lessons {
	const tokensOf = (examples: Examples) => examples.labels.length;
	const keysOf = (examples: Examples) => examples.keys.length;
	const unitsOf = (examples: Examples) => examples.units.length;
	const row = <Values extends Uint32Array | Int32Array | Uint8Array | Float32Array>(
		kind: new (length: number) => Values,
		of: (part: Lessons & { readonly weight: number }) => Values,
	): Values => {
		const all = new kind(parts.reduce((sum, part) => sum + of(part).length, 0));
		let at = 0;
		for (const part of parts) {
			all.set(of(part), at);
			at += of(part).length;
		}
		return all;
	};
	const shifted = (of: (examples: Examples) => Uint32Array, length: (examples: Examples) => number, ends: boolean): Uint32Array => {
		const all = new Uint32Array(parts.reduce((sum, { examples }) => sum + of(examples).length - (ends ? 1 : 0), ends ? 1 : 0));
		let at = 0;
		let shift = 0;
		for (const { examples } of parts) {
			const own = of(examples);
			const most = own.length - (ends ? 1 : 0);
			for (let i = 0; i < most; i++) all[at++] = (own[i] as number) + shift;
			shift += length(examples);
		}
		if (ends) all[at] = shift;
		return all;
	};
	return {
		examples: {
			stretches: shifted(({ stretches }) => stretches, tokensOf, true),
			labels: row(Uint8Array, ({ examples }) => examples.labels),
			keyStarts: shifted(({ keyStarts }) => keyStarts, keysOf, true),
			keys: row(Uint32Array, ({ examples }) => examples.keys),
			ruleKeys: shifted(({ ruleKeys }) => ruleKeys, keysOf, false),
			unitStarts: shifted(({ unitStarts }) => unitStarts, unitsOf, true),
			units: row(Uint32Array, ({ examples }) => examples.units),
			ruleUnits: shifted(({ ruleUnits }) => ruleUnits, unitsOf, false),
			vectors: row(Int32Array, ({ examples }) => examples.vectors),
			weights: row(Float32Array, ({ examples, weight }) => examples.weights.map((own) => own * weight)),
			documents: row(Uint32Array, ({ examples }) => examples.documents),
			reachable: 1,
		},
		targets: row(Float32Array, ({ targets }) => targets),
	};
}
