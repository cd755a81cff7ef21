/** Labels that trained weights give to texts: what a student learns from texts whose own labels are poor, or none. */
import { decode, marginals } from '../src/analysis/model/decode.ts';
import { scorerOf } from '../src/analysis/model/emissions.ts';
import type { NameType } from '../src/analysis/facts.ts';
import { isOpen, LABEL_COUNT, NAME_TYPES, OUTSIDE, typeOfLabel } from '../src/analysis/model/labels.ts';
import type { NameWeights } from '../src/analysis/model/weights.ts';
import { readForm } from '../src/analysis/model/word-forms.ts';
import type { WordTables } from '../src/analysis/model/word-tables.ts';
import type { Word } from '../src/analysis/recognizers/names-scan.ts';
import type { TrainingDocument, TrainingName } from './corpora.ts';
import { visitStretches } from './examples.ts';

/** What teachers say of the tokens of all stretches, in the order of the examples of the same documents. */
export interface Taught {
	/** The best legal labels by all teachers together. */
	readonly labels: Uint8Array;
	/** How likely they find each label, `LABEL_COUNT` numbers for each token. */
	readonly targets: Float32Array;
}

/** The labels of documents by teachers, each teacher's word counting the same. */
export function taught(documents: readonly TrainingDocument[], teachers: readonly NameWeights[]): Taught {
	const votes = teachers.map((teacher) => marginalsOf(documents, teacher));
	const length = votes[0]?.targets.length ?? 0;
	const targets = new Float32Array(length);
	for (const { targets: own } of votes)
		for (let i = 0; i < length; i++) targets[i] = (targets[i] as number) + (own[i] as number) / votes.length;
	const labels = new Uint8Array(length / LABEL_COUNT);
	const free = new Float32Array(LABEL_COUNT * LABEL_COUNT);
	let at = 0;
	for (const stretch of votes[0]?.lengths ?? []) {
		const scores = targets.subarray(at * LABEL_COUNT, (at + stretch) * LABEL_COUNT).map((share) => Math.log(share + 1e-6));
		labels.set(decode(scores, free), at);
		at += stretch;
	}
	return { labels, targets };
}

function marginalsOf(
	documents: readonly TrainingDocument[],
	teacher: NameWeights,
): { readonly targets: Float32Array; readonly lengths: readonly number[] } {
	const scorer = scorerOf(teacher);
	const lengths: number[] = [];
	const parts: Float64Array[] = [];
	visitStretches(documents, scorer.formOf, teacher.tables, {
		stretch(_, reading, hearsay, stretch) {
			const emissions = scorer.emissions(reading, stretch, hearsay, scorer.local(reading, stretch));
			parts.push(marginals(emissions, teacher.transitions).tokens);
			lengths.push(stretch.to - stretch.from);
		},
	});
	const targets = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		targets.set(part, at);
		at += part.length;
	}
	return { targets, lengths };
}

/** The documents with names by the labels of their stretches' tokens, in place of their own. */
export function renamed(documents: readonly TrainingDocument[], labels: Uint8Array, tables: WordTables): TrainingDocument[] {
	const names: TrainingName[][] = documents.map(() => []);
	let token = 0;
	let shift = 0;
	visitStretches(documents, (word) => readForm(word, tables), tables, {
		paragraph(_document, _reading, start) {
			shift = start;
		},
		stretch(document, { words }, _hearsay, { from, to }) {
			let first = from;
			for (let i = from; i < to; i++) {
				const label = labels[token++] as number;
				if (label === OUTSIDE) first = i + 1;
				else if (!isOpen(label)) {
					(names[document] as TrainingName[]).push({
						start: shift + (words[first] as Word).token.start,
						end: shift + (words[i] as Word).token.end,
						type: NAME_TYPES[typeOfLabel(label)] as NameType,
					});
					first = i + 1;
				}
			}
		},
	});
	return documents.map((document, i) => ({ ...document, names: names[i] as TrainingName[] }));
}
