import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContainer, type SectionValues, writeContainer } from '../server/src/analysis/model/container.ts';
import { decode, marginals } from '../server/src/analysis/model/decode.ts';
import { keysAt, placedKey, scorerOf } from '../server/src/analysis/model/emissions.ts';
import {
	createSink,
	documentFeatures,
	listen,
	localFeatures,
	PLACES,
	readParagraph,
	ruleFeatures,
} from '../server/src/analysis/model/features.ts';
import { hashText } from '../server/src/analysis/model/hash.ts';
import { isOpen, LABEL_COUNT, mayFollow, OUTSIDE } from '../server/src/analysis/model/labels.ts';
import { type NameWeights, readWeights, sectionsOf } from '../server/src/analysis/model/weights.ts';
import { FORM_UNITS } from '../server/src/analysis/model/word-forms.ts';
import { indexOfHash, NO_TABLES, type WordTables } from '../server/src/analysis/model/word-tables.ts';
import type { Word } from '../server/src/analysis/recognizers/names-scan.ts';
import { recognizerOf, taggedNames } from '../server/src/analysis/recognizers/names-tagger.ts';
import type { TrainingDocument } from '../server/training/corpora.ts';
import { blended } from '../server/training/blend.ts';
import { cutText, examplesOf } from '../server/training/examples.ts';
import { learn } from '../server/training/learn.ts';
import { taught } from '../server/training/teacher.ts';
import { inventArticle } from './invented.ts';
import { randomFrom } from './random.ts';

/** A document out of text in which names stand in brackets: `[Ruth Anselm|person]`. */
function marked(id: string, text: string): TrainingDocument {
	const names: TrainingDocument['names'][number][] = [];
	let plain = '';
	let at = 0;
	for (const match of text.matchAll(/\[([^|\]]+)\|(\w+)\]/g)) {
		plain += text.slice(at, match.index);
		names.push({ start: plain.length, end: plain.length + (match[1] as string).length, type: match[2] as 'person' });
		plain += match[1];
		at = match.index + match[0].length;
	}
	return { id, text: plain + text.slice(at), names };
}

// words that no lexicon knows as what they are here, so that the rules alone cannot be right
const LESSONS = [
	'The envoy [Zubrik Vaxolt|person] met [Grindlestone Fleem|organization] in [Quabberton|place] on Monday.',
	'“We will go,” said [Zubrik Vaxolt|person], who works for [Grindlestone Fleem|organization].',
	'Ferries from [Quabberton|place] were late, the envoy [Mivlo Trask|person] said.',
	'Workers of [Grindlestone Fleem|organization] left [Quabberton|place] in the morning.',
	'In [Quabberton|place] the envoy [Mivlo Trask|person] waited for [Zubrik Vaxolt|person].',
	'The report by [Grindlestone Fleem|organization] named no one.',
	'Later [Mivlo Trask|person] told reporters that [Quabberton|place] was safe.',
	'It was raining in [Quabberton|place] when [Zubrik Vaxolt|person] came.',
	'Shares of [Grindlestone Fleem|organization] fell by a third.',
	'The envoy [Mivlo Trask|person] left [Grindlestone Fleem|organization] last year.',
].map((text, i) => marked(`lesson/${i}`, text));

const LESSON = {
	seed: 1,
	epochs: 30,
	hidden: 8,
	least: 1,
	rate: 0.1,
	networkRate: 0.02,
	dropout: 0.2,
	hiddenDropout: 0.2,
	inputDropout: 0.1,
	withoutRules: 0.2,
	prune: 0.01,
};

let pupil: NameWeights | undefined;
const learnt = (): NameWeights => (pupil ??= learn(examplesOf(LESSONS, NO_TABLES), NO_TABLES, LESSON));

function namesIn(text: string, weights: NameWeights): string[] {
	const cut = cutText(text);
	const recognizer = recognizerOf(weights);
	const paragraphs = cut.map(({ paragraph }) => paragraph);
	return recognizer
		.settle(
			paragraphs,
			paragraphs.map((paragraph) => recognizer.propose(paragraph)),
		)
		.flatMap((names, p) =>
			names.map(({ start, end, type }) => `${(paragraphs[p] as (typeof paragraphs)[0]).text.slice(start, end)}|${type}`),
		);
}

test('the scores of a token are what its features and the network weigh together, however often its words were seen', () => {
	for (const weights of [learn(examplesOf(LESSONS, NO_TABLES), NO_TABLES, { ...LESSON, hidden: 0 }), learntWithVectors(1)]) {
		const rows = rowsOf(weights);
		const tokens = scoredTokens(weights, [...LESSONS, ...LESSONS, { text: LESSONS.map((lesson) => lesson.text).join(' ') }]);
		assert.ok(tokens.length > 60, `${tokens.length}`);
		for (const { scores, keys, units, vectors } of tokens) {
			const network = networkScores(weights, units, vectors);
			scores.forEach((score, label) => {
				const linear = keys.reduce((sum, key) => sum + (rows.get(key)?.[label] ?? 0), 0) * weights.featureScale;
				if (network) assert.ok(Math.abs(score - linear - (network[label] as number)) < 0.01, `${score}`);
				else assert.equal(score, Math.fround(linear));
			});
		}
	}
});

/** A token with its scores and all that it shows. */
interface ScoredToken {
	readonly scores: readonly number[];
	readonly keys: readonly number[];
	readonly units: readonly number[];
	readonly vectors: readonly number[];
}

/** The tokens of all stretches of texts, one after the other. */
function scoredTokens(weights: NameWeights, texts: readonly { readonly text: string }[]): ScoredToken[] {
	const scorer = scorerOf(weights);
	const sink = createSink();
	const tokens: ScoredToken[] = [];
	for (const { text } of texts) {
		const readings = cutText(text).map(({ paragraph }) => readParagraph(paragraph, scorer.formOf, weights.tables));
		const hearsay = listen(
			readings,
			readings.map(() => []),
		);
		readings.forEach((reading, p) => {
			const heard = hearsay[p] as (typeof hearsay)[0];
			for (const stretch of reading.stretches) {
				const scores = scorer.emissions(reading, stretch, heard, scorer.local(reading, stretch));
				for (let i = stretch.from; i < stretch.to; i++) {
					const forms = Array.from({ length: PLACES }, (_, place) =>
						reading.formAt(i + place - 2, (reading.words[i] as Word).token.sentence),
					);
					localFeatures(reading, stretch, i, sink);
					documentFeatures(reading, heard, i, sink);
					ruleFeatures(reading, heard, i, sink);
					tokens.push({
						scores: [...scores.subarray((i - stretch.from) * LABEL_COUNT, (i - stretch.from + 1) * LABEL_COUNT)],
						keys: [
							...forms.flatMap((form, place) => keysAt(form, place).map((key) => placedKey(key, place))),
							...sink.keys.values.slice(0, sink.keys.count),
						],
						units: [
							...forms.flatMap((form, place) => form.units.map((unit) => place * FORM_UNITS + unit)),
							...sink.units.values.slice(0, sink.units.count),
						],
						vectors: forms.map((form) => form.vector),
					});
					sink.keys.count = 0;
					sink.units.count = 0;
				}
			}
		});
	}
	return tokens;
}

/** What a network adds to the score of each label, reckoned plainly; undefined without one. */
function networkScores(weights: NameWeights, units: readonly number[], vectors: readonly number[]): number[] | undefined {
	const { hidden, tables, vectorWeights, vectorScales, unitWeights, unitScale, hiddenBias, outputWeights } = weights;
	if (hidden === 0) return undefined;
	const { dimensions } = tables;
	const active = Array.from(hiddenBias, (bias, h) => {
		let sum = bias;
		for (const unit of units) sum += (unitWeights[unit * hidden + h] as number) * unitScale;
		vectors.forEach((vector, place) => {
			for (let d = 0; vector >= 0 && d < dimensions; d++) {
				const row = place * dimensions + d;
				const value = tables.vectors[vector * dimensions + d] as number;
				sum += value * (vectorWeights[row * hidden + h] as number) * (vectorScales[row] as number);
			}
		});
		return Math.max(0, sum);
	});
	return Array.from({ length: LABEL_COUNT }, (_, label) =>
		active.reduce((sum, value, h) => sum + value * (outputWeights[h * LABEL_COUNT + label] as number), 0),
	);
}

/** A few of the words of the lessons with vectors. */
const SOME_VECTORS: WordTables = (() => {
	const random = randomFrom(7);
	const vectorHashes = Uint32Array.from(['the', 'envoy', 'met', 'in', 'said', 'left', 'of', 'works'], (word) => hashText(word)).sort();
	const dimensions = 7;
	return { ...NO_TABLES, vectorHashes, vectors: Int8Array.from({ length: 8 * dimensions }, () => random.below(255) - 127), dimensions };
})();

function learntWithVectors(seed: number): NameWeights {
	return learn(examplesOf(LESSONS, SOME_VECTORS), SOME_VECTORS, { ...LESSON, seed });
}

test('a hash is found in a sorted table wherever it lies, and no other one', () => {
	const random = randomFrom(11);
	for (const [size, most] of [
		[0, 2 ** 32],
		[1, 2 ** 32],
		[5000, 2 ** 32],
		[5000, 2 ** 20],
	] as const) {
		const hashes = Uint32Array.from(new Set(Array.from({ length: size }, () => random.below(most)))).sort();
		hashes.forEach((hash, index) => assert.equal(indexOfHash(hashes, hash), index));
		const known = new Set(hashes);
		for (let i = 0; i < 1000; i++) {
			const hash = random.below(2 ** 32);
			if (!known.has(hash)) assert.equal(indexOfHash(hashes, hash), -1);
		}
	}
});

/** The weights of each feature, one for each label, by hash. */
function rowsOf({ featureHashes, featureMasks, featureValues }: NameWeights): ReadonlyMap<number, readonly number[]> {
	let at = 0;
	return new Map(
		[...featureHashes].map((hash, feature) => {
			const mask = featureMasks[feature] as number;
			return [
				hash,
				Array.from({ length: LABEL_COUNT }, (_, label) =>
					label === 0 || (mask & (1 << (label - 1))) !== 0 ? (featureValues[at++] as number) : 0,
				),
			];
		}),
	);
}

test('a model file gives back the sections that it was made of', () => {
	const sections = new Map<string, SectionValues>([
		['bytes', Uint8Array.of(1, 2, 255)],
		['small', Int8Array.of(-128, 127)],
		['words', Uint16Array.of(65_535)],
		['numbers', Uint32Array.of(1, 4_294_967_295)],
		['parts', Float32Array.of(0.5, -2)],
	]);
	const file = writeContainer(sections);
	assert.deepEqual(readContainer(file), sections);
	// the same within a larger buffer, where it does not lie at a multiple of eight
	const shifted = new Uint8Array(file.length + 3);
	shifted.set(file, 3);
	assert.deepEqual(readContainer(shifted.subarray(3)), sections);
});

test('weights that are cut short, damaged or none at all are not used', () => {
	const file = writeContainer(sectionsOf(learnt()));
	assert.ok(taggedNames(file));
	assert.equal(taggedNames(new Uint8Array(0)), undefined);
	assert.equal(taggedNames(new TextEncoder().encode('no weights, but a page that says so')), undefined);
	for (const length of [4, 16, 100, file.length >> 1, file.length - 1]) assert.equal(taggedNames(file.subarray(0, length)), undefined);
	const random = randomFrom(7);
	for (let n = 0; n < 50; n++) {
		const damaged = file.slice();
		const at = random.below(file.length);
		damaged[at] = (damaged[at] as number) ^ (1 + random.below(255));
		assert.equal(taggedNames(damaged), undefined, `byte ${at}`);
	}
});

test('a section of the wrong length or kind is noticed', () => {
	const sections = sectionsOf(learnt());
	for (const name of sections.keys()) {
		const without = new Map(sections);
		without.delete(name);
		assert.equal(readWeights(writeContainer(without)), undefined, `without ${name}`);
		const other = new Map(sections);
		other.set(name, Int16Array.of(1, 2, 3));
		assert.equal(readWeights(writeContainer(other)), undefined, `another ${name}`);
	}
});

test('labels decoded from any scores make whole names', () => {
	const random = randomFrom(3);
	for (let n = 0; n < 300; n++) {
		const length = 1 + random.below(12);
		const scores = Float32Array.from({ length: length * LABEL_COUNT }, () => 20 * random.next() - 10);
		const transitions = Float32Array.from({ length: LABEL_COUNT ** 2 }, () => 20 * random.next() - 10);
		const labels = decode(scores, transitions);
		let before = OUTSIDE;
		for (const label of labels) {
			assert.ok(mayFollow(before, label), `${label} behind ${before}`);
			before = label;
		}
		assert.ok(!isOpen(before), 'a name without an end');
		assert.deepEqual(decode(scores, transitions), labels);
		const { tokens } = marginals(scores, transitions);
		for (let i = 0; i < length; i++) {
			const sum = tokens.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT).reduce((total, share) => total + share, 0);
			assert.ok(Math.abs(sum - 1) < 1e-6, `${sum}`);
		}
	}
});

test('the likeliest labelling of two tokens is that of the largest score', () => {
	const random = randomFrom(4);
	for (let n = 0; n < 50; n++) {
		const scores = Float32Array.from({ length: 2 * LABEL_COUNT }, () => 4 * random.next());
		const transitions = Float32Array.from({ length: LABEL_COUNT ** 2 }, () => 4 * random.next());
		const step = (before: number, label: number) => transitions[before * LABEL_COUNT + label] as number;
		let best: number[] = [];
		let most = Number.NEGATIVE_INFINITY;
		let all = 0;
		for (let a = 0; a < LABEL_COUNT; a++)
			for (let b = 0; b < LABEL_COUNT; b++) {
				if (!mayFollow(OUTSIDE, a) || !mayFollow(a, b) || !mayFollow(b, OUTSIDE)) continue;
				const score = step(OUTSIDE, a) + (scores[a] as number) + step(a, b) + (scores[LABEL_COUNT + b] as number) + step(b, OUTSIDE);
				all += Math.exp(score);
				if (score <= most) continue;
				most = score;
				best = [a, b];
			}
		assert.deepEqual([...decode(scores, transitions)], best);
		assert.ok(Math.abs(marginals(scores, transitions).logSum - Math.log(all)) < 1e-4);
	}
});

test('ten sentences are learnt, and names in other sentences like them are found', () => {
	const weights = learnt();
	for (const { text, names } of LESSONS)
		assert.deepEqual(
			namesIn(text, weights),
			names.map(({ start, end, type }) => `${text.slice(start, end)}|${type}`),
		);
	assert.deepEqual(namesIn('On Friday the envoy Zubrik Vaxolt left Quabberton.', weights), ['Zubrik Vaxolt|person', 'Quabberton|place']);
});

test('the same lesson gives the same weights, in the file as well', () => {
	const again = learn(examplesOf(LESSONS, NO_TABLES), NO_TABLES, LESSON);
	const file = writeContainer(sectionsOf(learnt()));
	assert.deepEqual(writeContainer(sectionsOf(again)), file);
	assert.deepEqual(writeContainer(sectionsOf(readWeights(file) as NameWeights)), file);
});

test('a pupil of the pupil learns from its word alone', () => {
	const { labels, targets } = taught(LESSONS, [learnt()]);
	const examples = examplesOf(LESSONS, NO_TABLES);
	assert.deepEqual(labels, examples.labels);
	const student = learn({ ...examples, labels: new Uint8Array(labels.length) }, NO_TABLES, { ...LESSON, targets });
	assert.ok(namesIn((LESSONS[0] as TrainingDocument).text, student).includes('Zubrik Vaxolt|person'));
});

test('the mean of models decides as they do together', () => {
	const lesson = { ...LESSON, hidden: 0 };
	const [one, other] = [1, 2].map((seed) => learn(examplesOf(LESSONS, NO_TABLES), NO_TABLES, { ...lesson, seed })) as [
		NameWeights,
		NameWeights,
	];
	const both = blended([
		{ weights: one, share: 0.5 },
		{ weights: other, share: 0.5 },
	]);
	for (const { text } of LESSONS) assert.deepEqual(namesIn(text, both), namesIn(text, one));
	const itself = blended([
		{ weights: one, share: 0.5 },
		{ weights: one, share: 0.5 },
	]);
	assert.deepEqual(itself.featureValues, one.featureValues);
});

test('models with networks, and one without, score together what they score by themselves', () => {
	const plain = learn(examplesOf(LESSONS, SOME_VECTORS), SOME_VECTORS, { ...LESSON, hidden: 0 });
	const parts = [
		{ weights: learntWithVectors(1), share: 0.5 },
		{ weights: learntWithVectors(2), share: 0.3 },
		{ weights: plain, share: 0.2 },
	];
	const together = blended(parts);
	assert.equal(together.hidden, 16);
	const alone = parts.map(({ weights }) => scoredTokens(weights, LESSONS));
	scoredTokens(together, LESSONS).forEach(({ scores }, token) => {
		scores.forEach((score, label) => {
			const mean = parts.reduce((sum, { share }, p) => sum + share * (alone[p]?.[token]?.scores[label] as number), 0);
			assert.ok(Math.abs(score - mean) < 0.3, `${score} ${mean}`);
		});
	});
	const file = writeContainer(sectionsOf(together));
	assert.deepEqual(writeContainer(sectionsOf(readWeights(file) as NameWeights)), file);
});

test('what is proposed in a paragraph hangs on that paragraph alone', () => {
	const recognizer = recognizerOf(learnt());
	const [one, other] = [1, 2].map((seed) => cutText(inventArticle(randomFrom(seed), 12)).map(({ paragraph }) => paragraph));
	const proposed = one?.map((paragraph) => recognizer.propose(paragraph));
	recognizer.settle(other ?? [], other?.map((paragraph) => recognizer.propose(paragraph)) ?? []);
	assert.deepEqual(
		one?.map((paragraph) => recognizer.propose(paragraph)),
		proposed,
	);
});

test('names of any article are in order and within their paragraph, and come out the same a second time', () => {
	const recognizer = recognizerOf(learnt());
	for (let seed = 1; seed <= 30; seed++) {
		const paragraphs = cutText(inventArticle(randomFrom(seed), 20)).map(({ paragraph }) => paragraph);
		const proposals = paragraphs.map((paragraph) => recognizer.propose(paragraph));
		const settled = recognizer.settle(paragraphs, proposals);
		settled.forEach((names, p) => {
			let end = 0;
			for (const name of names) {
				assert.ok(name.start >= end && name.end > name.start && name.end <= (paragraphs[p]?.text.length ?? 0));
				end = name.end;
			}
		});
		assert.deepEqual(recognizer.settle(paragraphs, proposals), settled);
	}
});
