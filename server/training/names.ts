/** How the weights of the name tagger are made: teachers learn from closed corpora and label open text, a student learns from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_COUNT } from '../src/analysis/model/labels.ts';
import type { NameWeights } from '../src/analysis/model/weights.ts';
import type { WordTables } from '../src/analysis/model/word-tables.ts';
import { copyDocuments } from './copy-templates.ts';
import { readCorpus, type TrainingDocument } from './corpora.ts';
import { certain, examplesOf, joined, type Lessons } from './examples.ts';
import { buildGazetteer, GAZETTEER, namePools } from './gazetteers.ts';
import { learn, type Lesson } from './learn.ts';
import { type RandomNumbers, randomNumbers } from './random.ts';
import { loosened, recased, replaceNames } from './replacement.ts';
import { renamed, taught } from './teacher.ts';
import { wordClusters, wordVectors } from './vectors.ts';

/** Research-only and non-commercial: these make teachers, and no weights that are shipped. */
const TEACHERS_TEXT = ['conll2003-train', 'worldwide-train'];
/** Open text. */
const STUDENTS_TEXT = ['gmb-train', 'gum-train', 'crossner-politics-train', 'wnut17-train', 'btc-train'];
/** The corpus whose own labels are kept: they are by hand, and by the conventions that we want. */
const OWN_LABELS = /^crossner/;

const TEACHERS: readonly Partial<Lesson>[] = [{ seed: 1 }, { seed: 2 }, { seed: 3, dropout: 0.6 }];
const LESSON: Lesson = {
	seed: 1,
	epochs: 4,
	hidden: 0,
	least: 2,
	rate: 0.1,
	networkRate: 0.02,
	dropout: 0.5,
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
	const lessons = certain(examplesOf(corpora(TEACHERS_TEXT), tables));
	const teachers = TEACHERS.map((special, i) => {
		const teacher = learn(lessons.examples, tables, { ...LESSON, ...special });
		log(`teacher ${i + 1} of ${TEACHERS.length}: ${teacher.featureHashes.length} features`);
		return teacher;
	});
	const open = corpora(STUDENTS_TEXT);
	const main = labelled(open, teachers, tables);
	log(`${open.length} documents labelled`);
	const made = madeLessons(open, main.examples.labels, tables);
	log('copy made');
	const student = joined([{ ...main, weight: 1 }, ...made]);
	return learn(student.examples, tables, { ...LESSON, prune: 0.06, targets: student.targets });
}

/** Word clusters, vectors and lists of names as they are shipped. */
function wordTables(data: string): WordTables {
	const clusters = wordClusters(readFileSync(join(data, 'clusters', 'glove-kmeans.tsv'), 'utf8'), 120_000);
	const lists = buildGazetteer(80_000);
	const vectors = LESSON.hidden > 0 ? wordVectors(50_000, 50) : undefined;
	return {
		clusterHashes: clusters.hashes,
		clusters: [clusters.coarse, clusters.middle, clusters.fine],
		listHashes: lists.words,
		listBits: lists.wordClasses,
		phraseHashes: lists.phrases,
		phraseBits: lists.phraseClasses,
		vectorHashes: vectors?.hashes ?? new Uint32Array(0),
		vectors: vectors?.vectors ?? new Int8Array(0),
		dimensions: vectors?.dimensions ?? 0,
	};
}

/** Open text with the teachers' labels, but for the corpus that keeps its own. */
function labelled(documents: readonly TrainingDocument[], teachers: readonly NameWeights[], tables: WordTables): Lessons {
	const examples = examplesOf(documents, tables);
	const { labels, targets } = taught(documents, teachers);
	for (let stretch = 0; stretch + 1 < examples.stretches.length; stretch++) {
		const document = documents[examples.documents[stretch] as number] as TrainingDocument;
		if (!OWN_LABELS.test(document.id)) continue;
		for (let token = examples.stretches[stretch] as number; token < (examples.stretches[stretch + 1] as number); token++) {
			const own = examples.labels[token] as number;
			labels[token] = own;
			targets.fill(0, token * LABEL_COUNT, (token + 1) * LABEL_COUNT);
			targets[token * LABEL_COUNT + own] = 1;
		}
	}
	return { examples: { ...examples, labels }, targets };
}

/** Copy out of templates, and open text with other names in it and set in other ways. */
function madeLessons(open: readonly TrainingDocument[], labels: Uint8Array, tables: WordTables): (Lessons & { readonly weight: number })[] {
	const pools = namePools();
	const random = randomNumbers(7);
	const named = renamed(open, labels, tables);
	const lessons = (documents: readonly TrainingDocument[], weight: number) => ({
		// some of the names that are put in must not be found in the lists, else only listed names would be learnt
		...certain(examplesOf(documents, thinned(tables, random))),
		weight,
	});
	const share = (part: number) => named.filter(() => random() < part);
	const replaced = share(0.35)
		.filter(({ names }) => names.some(({ type }) => type === 'person'))
		.map((document) => replaceNames(document, random, pools, { places: 0.4, organizations: 0.1 }))
		.map((document) => (random() < 0.5 ? loosened(document) : document));
	return [
		lessons(copyDocuments(2500, random, pools), 0.3),
		lessons(replaced, 0.4),
		lessons(
			share(0.2).map((document) => loosened(document)),
			0.5,
		),
		lessons(
			share(0.15).map((document) => recased(document, random, { title: 0.5, capitals: 0.3 })),
			0.5,
		),
	];
}

/** The tables without a third of the words that are known as names of people. */
function thinned(tables: WordTables, random: RandomNumbers): WordTables {
	const people = GAZETTEER.given | GAZETTEER.givenCommon | GAZETTEER.family | GAZETTEER.familyCommon;
	const kept: number[] = [];
	tables.listBits.forEach((bits, index) => {
		if ((bits & people) === 0 || random() > 0.35) kept.push(index);
	});
	return {
		...tables,
		listHashes: Uint32Array.from(kept, (index) => tables.listHashes[index] as number),
		listBits: Uint16Array.from(kept, (index) => tables.listBits[index] as number),
	};
}
