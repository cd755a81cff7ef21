/** Scores of a recogniser on texts with marked names, reckoned as for any named-entity task: span and type must both be right. */
import { readFileSync } from 'node:fs';
import type { NameCandidate } from '../src/analysis/facts.ts';
import { ruleNames, type NameRecognizer } from '../src/analysis/recognizers/names.ts';
import type { TrainingDocument } from './corpora.ts';
import { type CutParagraph, cutText } from './examples.ts';

/** F1, in percent, for each type and for person, organisation and place together. */
export type Scores = Readonly<Record<'person' | 'organization' | 'place' | 'all', number>>;

/** Texts cut up once, to be scored again and again. */
export interface ScoredSet {
	readonly name: string;
	readonly documents: readonly { readonly cut: readonly CutParagraph[]; readonly document: TrainingDocument }[];
}

/** A file of texts, `{text, mentions: [{start, end, type}]}` in each line. */
export function readScoredSet(path: string, name: string): ScoredSet {
	return {
		name,
		documents: readFileSync(path, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => {
				const { id, text, mentions } = JSON.parse(line) as { id: string; text: string; mentions: TrainingDocument['names'] };
				return { cut: cutText(text), document: { id, text, names: mentions } };
			}),
	};
}

/** The scores of a recogniser, by what it settles on. */
export function scoreNames(set: ScoredSet, recognizer: NameRecognizer = ruleNames): Scores {
	const types = ['person', 'organization', 'place'] as const;
	const count = { person: [0, 0, 0], organization: [0, 0, 0], place: [0, 0, 0], all: [0, 0, 0] };
	const add = (type: keyof typeof count, which: number) => {
		for (const key of [type, 'all'] as const) count[key][which] = (count[key][which] as number) + 1;
	};
	const scored = new Set(set.documents.flatMap(({ document }) => document.names.map((name) => name.type)));
	for (const { cut, document } of set.documents) {
		const settled = recognizer.settle(
			cut.map(({ paragraph }) => paragraph),
			cut.map(({ proposals }) => proposals),
		);
		const key = (start: number, end: number, type: string) => `${start}/${end}/${type}`;
		const gold = new Set<string>();
		for (const { start, end, type } of document.names) {
			if (type === 'other') continue;
			add(type, 2);
			gold.add(key(start, end, type));
		}
		settled.forEach((names: readonly NameCandidate[], p) => {
			const shift = (cut[p] as CutParagraph).start;
			for (const { start, end, type } of names) {
				if (type === 'other' || !scored.has(type)) continue;
				add(type, 1);
				if (gold.has(key(start + shift, end + shift, type))) add(type, 0);
			}
		});
	}
	const f1 = (key: keyof typeof count) => {
		const [hit = 0, found = 0, wanted = 0] = count[key];
		return hit === 0 ? 0 : (200 * hit) / (found + wanted);
	};
	return { person: f1(types[0]), organization: f1(types[1]), place: f1(types[2]), all: f1('all') };
}
