import type { NameCandidate, NameType, Paragraph, Token } from '../facts.ts';
import { decoderOf } from '../model/decode.ts';
import { type LocalScores, type Scorer, scorerOf } from '../model/emissions.ts';
import { heardIn, type Hearsay, listen, type Reading, readParagraph } from '../model/features.ts';
import { isOpen, NAME_TYPES, OUTSIDE, typeOfLabel } from '../model/labels.ts';
import { type NameWeights, readWeights } from '../model/weights.ts';
import type { NameRecognizer } from './names.ts';
import { withAddressed } from './names-addressed.ts';
import { finishNames, withRuled } from './names-finish.ts';
import { inFurniture, proposeNames } from './names-propose.ts';
import { sameNames } from './names-same.ts';
import type { Word } from './names-scan.ts';
import { settleNames } from './names-settle.ts';
import { trimPeople } from './names-trim.ts';

/** Names by a trained tagger, out of the bytes of its weights; undefined if they are of no use. */
export function taggedNames(file: Uint8Array): NameRecognizer | undefined {
	const weights = readWeights(file);
	return weights && recognizerOf(weights);
}

/**
 * Names by trained weights. The rules propose and settle first: what they find is one of the things that the tagger goes by, and what
 * they repair in damaged copy stands.
 */
export function recognizerOf(weights: NameWeights): NameRecognizer {
	const scorer = scorerOf(weights);
	const read = readerOf(weights, scorer);
	const viterbi = decoderOf(weights.transitions);
	const settledBefore = new WeakMap<Reading, Settled>();
	return {
		propose: proposeNames,
		settle(paragraphs, proposals) {
			const ruled = settleNames(paragraphs, proposals);
			const readings = paragraphs.map(read);
			const hearsay = listen(
				readings.map(({ reading }) => reading),
				ruled,
			);
			const settled = paragraphs.map((paragraph, p) => {
				const { reading, local } = readings[p] as Ready;
				const own = ruled[p] ?? [];
				// the rest of the article says of it what it said before the last edit
				const heard = heardIn(hearsay[p] as Hearsay);
				const before = settledBefore.get(reading);
				if (before && sameNumbers(before.heard, heard) && sameNames(before.ruled, own)) return before.names;
				const tagged: NameCandidate[] = [];
				const scores = scorer.allEmissions(reading, hearsay[p] as Hearsay, local);
				let first = 0;
				for (const { from, to } of reading.stretches) {
					namesOf(reading.words, from, to, viterbi(scores, first, to - from), tagged);
					first += to - from;
				}
				const all = withRuled(paragraph, trimPeople(withAddressed(paragraph, tagged), paragraph), own);
				const names = paragraph.zone === 'furniture' ? inFurniture(paragraph, all) : all;
				settledBefore.set(reading, { heard, ruled: own, names });
				return names;
			});
			return finishNames(paragraphs, settled);
		},
	};
}

/** A paragraph with what the model makes of its words alone. */
interface Ready {
	readonly reading: Reading;
	readonly local: LocalScores;
}

/** What a paragraph's names have come to, and what the rest of the article had to do with it. */
interface Settled {
	readonly heard: Int32Array;
	readonly ruled: readonly NameCandidate[];
	readonly names: readonly NameCandidate[];
}

function sameNumbers(a: Int32Array, b: Int32Array): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}

function readerOf({ tables }: NameWeights, scorer: Scorer): (paragraph: Paragraph) => Ready {
	// an edit leaves the tokens of all other paragraphs as they are
	const known = new WeakMap<readonly Token[], Ready>();
	return (paragraph) => {
		const before = known.get(paragraph.tokens);
		if (before) return before;
		const reading = readParagraph(paragraph, scorer.formOf, tables);
		const ready = { reading, local: scorer.allLocal(reading) };
		known.set(paragraph.tokens, ready);
		return ready;
	};
}

/** Adds the names that a stretch's labels tell. */
function namesOf(words: readonly Word[], from: number, to: number, labels: Uint8Array, names: NameCandidate[]): void {
	let start = 0;
	for (let i = 0; i < to - from; i++) {
		const label = labels[i] as number;
		if (label === OUTSIDE) start = i + 1;
		else if (!isOpen(label)) {
			const type = NAME_TYPES[typeOfLabel(label)] as NameType;
			const first = words[from + start] as Word;
			const last = words[from + i] as Word;
			names.push({
				start: first.token.start,
				end: last.token.end,
				type,
				score: 0.9,
				damage: last.mixed || first.mixed ? 'mixed-alphabet' : undefined,
			});
			start = i + 1;
		}
	}
}
