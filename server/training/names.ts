/** How the weights of the name tagger are made: teachers learn from closed corpora and label open text, a student learns from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_COUNT } from '../src/analysis/model/labels.ts';
import type { NameWeights } from '../src/analysis/model/weights.ts';
import type { WordTables } from '../src/analysis/model/word-tables.ts';
import { blended } from './blend.ts';
import { copyDocuments } from './copy-templates.ts';
import { readCorpus, type TrainingDocument } from './corpora.ts';
import { certain, type Examples, examplesOf, joined, type Lessons } from './examples.ts';
import { buildGazetteer, namePools } from './gazetteers.ts';
import { learn, type Lesson } from './learn.ts';
import { type RandomNumbers, randomNumbers } from './random.ts';
import { recased } from './typesetting.ts';
import { renamed, type Taught, taught } from './teacher.ts';
import { wordClusters, wordVectors } from './vectors.ts';

/** Research-only and non-commercial: these make teachers, and no weights that are shipped. */
const TEACHERS_TEXT = ['conll2003-train', 'worldwide-train'];
/** Open text. */
const STUDENTS_TEXT = ['gmb-train', 'gum-train', 'crossner-politics-train', 'wnut17-train', 'btc-train'];
/** A corpus whose own labels count alone: they are by hand, and by the conventions that we want. */
const GOLD = 'crossner-politics-train';
/** Corpora whose own labels, by hand or from hand-made ones, may count beside the teachers'. */
const HAND_MADE: readonly string[] = ['gum-train', 'wnut17-train', 'btc-train'];

/**
 * Much is left out at each step, so that they say how unsure they are; two have a window network. Three know news alone; the last also what
 * people label by hand in open text, for private writing is not read as news is.
 */
const TEACHERS: readonly (Partial<Lesson> & { readonly handMade?: boolean })[] = [
	{ seed: 1, dropout: 0.5, hidden: 64 },
	{ seed: 2, dropout: 0.5 },
	{ seed: 3, dropout: 0.6 },
	{ seed: 1, dropout: 0.5, hidden: 64, handMade: true },
];

/**
 * Two students learn, and what is shipped is their mean: one from the open text alone, mostly as it is read by the teacher who knows more than
 * news; the other as the teachers of news read it, and also from made copy, from headlines and from how people label private writing. Each
 * alone is worse on all sets but its own. `teachers` says whom one hears, and whom twice.
 */
const STUDENTS: readonly {
	readonly share: number;
	readonly teachers: readonly number[];
	readonly ownLabels: number;
	readonly made: boolean;
}[] = [
	{ share: 0.5, teachers: [0, 3, 3], ownLabels: 0, made: false },
	{ share: 0.5, teachers: [0, 1, 2], ownLabels: 0.3, made: true },
];

/** How many hidden units the network of a student has. */
const HIDDEN = 32;
const LESSON: Lesson = {
	seed: 1,
	epochs: 4,
	hidden: 0,
	least: 6,
	rate: 0.1,
	networkRate: 0.02,
	dropout: 0.4,
	hiddenDropout: 0.3,
	inputDropout: 0.3,
	withoutRules: 0.15,
	prune: 0.02,
};

/** The weights of the name tagger, out of the corpora in `data`; the same input gives the same weights. */
export function trainNames(data: string, log: (line: string) => void): NameWeights {
	const tables = wordTables(data);
	log('word tables');
	const corpora = (names: readonly string[]) => names.flatMap((name) => readCorpus(join(data, 'entities', 'train', `${name}.tsv`)));
	const closed = certain(examplesOf(corpora(TEACHERS_TEXT), tables));
	const byHand = joined([closed, certain(examplesOf(corpora([...HAND_MADE, GOLD]), tables))].map((part) => ({ ...part, weight: 1 })));
	const teachers = TEACHERS.map(({ handMade = false, ...special }, i) => {
		const { examples } = handMade ? byHand : closed;
		const teacher = learn(examples, tables, { ...LESSON, least: 2, ...special });
		log(`teacher ${i + 1} of ${TEACHERS.length}: ${teacher.featureHashes.length} features`);
		return teacher;
	});
	const open = corpora(STUDENTS_TEXT);
	const examples = examplesOf(open, tables);
	const students = STUDENTS.map(({ share, teachers: heard, ownLabels, made }, i) => {
		const word = taught(
			open,
			heard.map((teacher) => teachers[teacher] as NameWeights),
		);
		log(`${open.length} documents labelled`);
		const main = labelled(open, examples, word, ownLabels);
		const parts = [{ ...main, weight: 1 }, ...(made ? madeLessons(open, main.examples.labels, tables) : [])];
		const student = joined(parts);
		const weights = learn(student.examples, tables, { ...LESSON, hidden: HIDDEN, epochs: 3, prune: 0.05, targets: student.targets });
		log(`student ${i + 1} of ${STUDENTS.length}: ${weights.featureHashes.length} features`);
		return { weights, share };
	});
	return blended(students, 2);
}

/** Word clusters, word vectors and lists of names as they are shipped. */
function wordTables(data: string): WordTables {
	const clusters = wordClusters(readFileSync(join(data, 'clusters', 'glove-kmeans.tsv'), 'utf8'), 120_000);
	const lists = buildGazetteer(80_000);
	const vectors = wordVectors(50_000, 50);
	return {
		clusterHashes: clusters.hashes,
		clusters: [clusters.coarse, clusters.middle, clusters.fine],
		listHashes: lists.words,
		listBits: lists.wordClasses,
		phraseHashes: lists.phrases,
		phraseBits: lists.phraseClasses,
		vectorHashes: vectors.hashes,
		vectors: vectors.vectors,
		dimensions: vectors.dimensions,
	};
}

/** Open text with the teachers' word for it; hand-made labels count beside it with their share. */
function labelled(documents: readonly TrainingDocument[], examples: Examples, word: Taught, ownLabels: number): Lessons {
	const labels = word.labels.slice();
	const targets = word.targets.slice();
	for (let stretch = 0; stretch + 1 < examples.stretches.length; stretch++) {
		const { id } = documents[examples.documents[stretch] as number] as TrainingDocument;
		const corpus = id.slice(0, id.indexOf('/'));
		const share = corpus === GOLD ? 1 : HAND_MADE.includes(corpus) ? ownLabels : 0;
		if (share === 0) continue;
		for (let token = examples.stretches[stretch] as number; token < (examples.stretches[stretch + 1] as number); token++) {
			const own = examples.labels[token] as number;
			if (share === 1) labels[token] = own;
			const at = token * LABEL_COUNT;
			for (let label = 0; label < LABEL_COUNT; label++)
				targets[at + label] = (targets[at + label] as number) * (1 - share) + (label === own ? share : 0);
		}
	}
	return { examples: { ...examples, labels }, targets };
}

/** Copy out of templates, and open text set as headlines are. */
function madeLessons(open: readonly TrainingDocument[], labels: Uint8Array, tables: WordTables): (Lessons & { readonly weight: number })[] {
	const random = randomNumbers(5);
	const copy = copyDocuments(2500, random, namePools());
	const headlines = renamed(open, labels, tables)
		.filter(() => random() < 0.1)
		.map((document) => recased(document, random, { title: 0.5, capitals: 0.3 }));
	return [
		// the names in the copy come from the lists: without some of them, or only listed names would be learnt
		{ ...certain(examplesOf(copy, thinned(tables, random))), weight: 0.05 },
		{ ...certain(examplesOf(headlines, tables)), weight: 0.5 },
	];
}

/** The tables without two fifths of the words on the lists of names. */
function thinned(tables: WordTables, random: RandomNumbers): WordTables {
	const kept: number[] = [];
	for (let index = 0; index < tables.listHashes.length; index++) if (random() >= 0.4) kept.push(index);
	return {
		...tables,
		listHashes: Uint32Array.from(kept, (index) => tables.listHashes[index] as number),
		listBits: Uint16Array.from(kept, (index) => tables.listBits[index] as number),
	};
}
