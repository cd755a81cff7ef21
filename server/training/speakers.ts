import { join } from 'node:path';
import { type Answer, askForSpeakers } from '../src/analysis/attribution/questions.ts';
import { readArticle } from '../src/analysis/attribution/reading.ts';
import { ruledSpeakers } from '../src/analysis/attribution/rules.ts';
import { type SectionValues, writeContainer } from '../src/analysis/model/container.ts';
import type { Speaker } from '../src/analysis/facts.ts';
import type { Models } from '../src/analysis/model/models.ts';
import { LINEAR_SECTIONS, readSpeakers } from '../src/analysis/model/speakers.ts';
import { joinQuotations } from '../src/analysis/recognizers/quotations.ts';
import type { Span } from '../src/text/span.ts';
import { factsOf, type MarkedArticle, readMarked } from './marked.ts';
import { type Choice, chancesOf, learnToChoose, type Schooling, type Weights } from './ranking.ts';
import { saysSourced, scoreSourced, STATEMENT_SCHOOLING, statementChoices } from './statements.ts';

/** A quotation whose speaker is known, as a choice. */
interface SpeakerChoice extends Choice {
	readonly article: number;
	/** The index of the quotation. */
	readonly quotation: number;
	readonly kind: 'direct' | 'mixed';
	readonly answers: readonly Answer[];
	/** Whether somebody is marked as its speaker; nobody is right otherwise. */
	readonly spoken: boolean;
	/** Whether the speaker is among the answers. */
	readonly reachable: boolean;
}

/** Who speaks each quotation of each article, as far as it is known: by article, then by quotation. */
type Answered = readonly (readonly (Speaker | undefined)[])[];

/** Every quotation of the articles as a choice among its possible speakers; `before` is who speaks the quotations before it. */
function speakerChoices(articles: readonly MarkedArticle[], models: Models, before?: Answered): SpeakerChoice[] {
	const choices: SpeakerChoice[] = [];
	articles.forEach((article, number) => {
		const { text } = article;
		const facts = factsOf(article, models);
		const { quotations } = joinQuotations(facts.paragraphs);
		const coreference = { mentions: facts.mentions, people: facts.people };
		const reading = readArticle(text, facts.paragraphs, quotations, coreference);
		const ruled = ruledSpeakers(reading, coreference);
		askForSpeakers(reading, coreference, ruled, (quotation, question) => {
			const { answers, features, offsets } = question();
			const span = quotations[quotation] as Span;
			const marked = markedAs(article, span);
			const heads = marked ? headsOf(text, marked.speaker) : [];
			const right = answers.flatMap(({ speaker }, i) => (covers(speaker, heads) ? [i] : []));
			choices.push({
				article: number,
				quotation,
				kind: marked?.kind ?? reading.kinds[quotation] ?? 'mixed',
				answers,
				features: features.slice(),
				offsets,
				right: marked ? right : [answers.length],
				spoken: marked !== undefined,
				reachable: !marked || right.length > 0,
			});
			return before?.[number]?.[quotation];
		});
	});
	return choices;
}

function markedAs({ quotes }: MarkedArticle, span: Span): { kind: 'direct' | 'mixed'; speaker: Span } | undefined {
	let best: MarkedArticle['quotes'][number] | undefined;
	let most = 0;
	for (const quote of quotes) {
		if (quote.noSource || !quote.speaker || quote.kind === 'indirect') continue;
		const shared = Math.min(quote.end, span.end) - Math.max(quote.start, span.start);
		if (shared > most) {
			most = shared;
			best = quote;
		}
	}
	if (!best?.speaker || most < 0.5 * (span.end - span.start)) return undefined;
	return { kind: best.kind as 'direct' | 'mixed', speaker: best.speaker };
}

/** The last words of a marked phrase before what hangs on it; the name of an apposition counts too. */
function headsOf(text: string, speaker: Span): Span[] {
	const heads: Span[] = [];
	let at = 0;
	for (const [n, raw] of text.slice(speaker.start, speaker.end).split(',').slice(0, 2).entries()) {
		const cut = raw.search(/\s(?:of|for|at|in|with|from|on|who|that|to|close|familiar|by|about|whose)\s/);
		const part = cut > 0 ? raw.slice(0, cut) : raw;
		const match = /([\p{L}\p{N}.’'-]+)\W*$/u.exec(part);
		if (match) {
			const word = match[1] as string;
			const start = speaker.start + at + part.lastIndexOf(word);
			const capital = /^\p{Lu}/u.test(word);
			if (n === 0 || capital) heads.push({ start, end: start + word.replace(/[’']s$/, '').length });
			if (n === 0 && capital) break;
		}
		at += raw.length + 1;
	}
	return heads;
}

function covers(speaker: Span, heads: readonly Span[]): boolean {
	return heads.some((head) => speaker.start <= head.start && speaker.end >= head.end - 1);
}

/** How a ranker of speakers is taught. */
const SPEAKER_SCHOOLING: Schooling = { epochs: 10, rate: 0.1, sparsity: 0.0004, least: 6 };

/** What a ranker makes of a choice. */
interface Outcome {
	/** The chance of the likeliest speaker. */
	readonly chance: number;
	readonly right: boolean;
	readonly speaker: Speaker | undefined;
	/** The chance that nobody says it. */
	readonly nobody: number;
}

function outcomeOf(choice: SpeakerChoice, weights: Weights): Outcome {
	const chances = chancesOf(choice, weights);
	const nobody = choice.answers.length;
	let best = -1;
	for (let i = 0; i < nobody; i++) if (best < 0 || (chances[i] as number) > (chances[best] as number)) best = i;
	return {
		chance: chances[best] ?? 0,
		right: choice.right.includes(best),
		speaker: choice.answers[best]?.speaker,
		nobody: chances[nobody] as number,
	};
}

/** How often a ranker is right, of quotations whose speaker is marked. */
interface SpeakerScore {
	readonly direct: number;
	readonly mixed: number;
	readonly all: number;
	/** Among the four fifths that it is surest of. */
	readonly sure: number;
	/** How many quotations that nobody says it takes for nobody's. */
	readonly nobody: number;
}

/** The score of outcomes, in the order of their choices. */
function scoreOf(choices: readonly SpeakerChoice[], outcomes: readonly Outcome[]): SpeakerScore {
	const spoken = choices.flatMap((choice, i) => (choice.spoken ? [{ kind: choice.kind, ...(outcomes[i] as Outcome) }] : []));
	const right = (list: readonly Outcome[]) => list.filter((outcome) => outcome.right).length / (list.length || 1);
	const ranked = [...spoken].sort((x, y) => y.chance - x.chance);
	const unspoken = outcomes.filter((_, i) => !choices[i]?.spoken);
	return {
		direct: right(spoken.filter(({ kind }) => kind === 'direct')),
		mixed: right(spoken.filter(({ kind }) => kind === 'mixed')),
		all: right(spoken),
		sure: right(ranked.slice(0, Math.round(0.8 * ranked.length))),
		nobody: unspoken.filter(({ nobody }) => nobody > 0.5).length / (unspoken.length || 1),
	};
}

/** What training gives: the file `speakers.bin`, and the table of what it reaches, in Markdown. */
interface TrainedSpeakers {
	readonly file: Uint8Array;
	readonly card: string;
}

/** In how many parts the articles are cut: each is judged by a model that has not learnt from it. */
const FOLDS = 5;
/** Steps of the table that turns the chance of a speaker into how often such a speaker is right. */
const CONFIDENCE_STEPS = 20;

/**
 * Learns who says what from the marked articles in `dataFolder`: a ranker of possible speakers, and whether a sentence names a source.
 * `models` are those that the product will use beside it, since it learns from what they find. The same input gives the same bytes.
 */
export function trainSpeakers(dataFolder: string, models: Models, log: (line: string) => void): TrainedSpeakers {
	const articles = readMarked(join(dataFolder, 'quotes', 'polnear-train.jsonl'));
	const choices = taughtTwice(articles, models, log);
	const spoken = choices.filter((choice) => choice.spoken);
	const reachable = spoken.filter((choice) => choice.reachable).length / spoken.length;
	log(`${articles.length} articles, ${choices.length} quotations; the speaker is among the candidates of ${percent(reachable)} %`);
	const folds = foldsOf(choices, SPEAKER_SCHOOLING, log);
	const judged = judgedBy(folds, choices, outcomeOf);
	const speakers = rounded(learnToChoose(choices, SPEAKER_SCHOOLING));
	const confidence = steadily(choices.flatMap((choice, i) => (choice.spoken ? [judged[i] as Outcome] : [])));
	const withSpeakers = folds.map((fold) => ({ ...models, speakers: readSpeakers(fileOf(fold, NO_WEIGHTS, confidence)) }));
	const { choices: sentences, elsewhere } = statementChoices(articles, (article) => withSpeakers[article % FOLDS] as Models);
	const said = judgedBy(foldsOf(sentences, STATEMENT_SCHOOLING, log), sentences, saysSourced);
	const statements = rounded(learnToChoose(sentences, STATEMENT_SCHOOLING));
	const file = fileOf(speakers, statements, confidence);
	const score = scoreOf(choices, judged);
	const { f1, precision, recall } = scoreSourced(sentences, said, elsewhere);
	const card = [
		'| who says it, articles not learnt from | |',
		'|---|---|',
		`| quotations | ${spoken.length} of ${articles.length} articles |`,
		`| the speaker is among the candidates | ${percent(reachable)} % |`,
		`| right speaker, whole sentences in marks | ${percent(score.direct)} % |`,
		`| right speaker, fragments in marks | ${percent(score.mixed)} % |`,
		`| right speaker, all | ${percent(score.all)} % |`,
		`| right speaker, surest four fifths | ${percent(score.sure)} % |`,
		`| a sentence names a source | F1 ${percent(f1)} (precision ${percent(precision)}, recall ${percent(recall)}) |`,
		`| features of speakers, of sentences | ${speakers.features.length}, ${statements.features.length} |`,
		`| size | ${Math.ceil(file.length / 1000)} kB |`,
	].join('\n');
	return { file, card };
}

/** The choices as they come up once somebody has decided on the quotations before: a ranker that has not learnt from their articles. */
function taughtTwice(articles: readonly MarkedArticle[], models: Models, log: (line: string) => void): SpeakerChoice[] {
	const choices = speakerChoices(articles, models);
	const answered: (Speaker | undefined)[][] = articles.map(() => []);
	judgedBy(foldsOf(choices, SPEAKER_SCHOOLING, log), choices, outcomeOf).forEach(({ speaker }, i) => {
		const { article, quotation } = choices[i] as SpeakerChoice;
		(answered[article] as (Speaker | undefined)[])[quotation] = speaker;
	});
	return speakerChoices(articles, models, answered);
}

function percent(share: number): string {
	return (100 * share).toFixed(1);
}

/** For each part of the articles what is learnt from all the others. */
function foldsOf(
	choices: readonly (Choice & { readonly article: number })[],
	schooling: Schooling,
	log: (line: string) => void,
): RoundedWeights[] {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const others = choices.filter(({ article }) => article % FOLDS !== fold);
		const learnt = rounded(learnToChoose(others, schooling));
		log(`part ${fold + 1} of ${FOLDS}: ${learnt.features.length} features`);
		return learnt;
	});
}

/** What models make of choices that they have not learnt from, in the order of the choices. */
function judgedBy<Kind extends Choice & { readonly article: number }, Judged>(
	folds: readonly RoundedWeights[],
	choices: readonly Kind[],
	judge: (choice: Kind, weights: Weights) => Judged,
): Judged[] {
	return choices.map((choice) => judge(choice, (folds[choice.article % FOLDS] as RoundedWeights).weights));
}

// ── the file ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Weights in whole steps, as the file holds them, and what they come to. */
interface RoundedWeights {
	readonly features: Uint32Array;
	readonly weights: ReadonlyMap<number, number>;
	readonly steps: Int8Array;
	readonly step: number;
}

const NO_WEIGHTS: RoundedWeights = { features: new Uint32Array(), weights: new Map(), steps: new Int8Array(), step: 1 };

function rounded(weights: Weights): RoundedWeights {
	let largest = 0;
	for (const weight of weights.values()) largest = Math.max(largest, Math.abs(weight));
	const step = Math.fround(Math.max(largest, 1e-6) / 127);
	const kept = [...weights]
		.map(([feature, weight]): [number, number] => [feature >>> 0, Math.round(weight / step)])
		.filter(([feature, steps]) => steps !== 0 && feature !== 0)
		.sort(([a], [b]) => a - b);
	return {
		features: Uint32Array.from(kept, ([feature]) => feature),
		weights: new Map(kept.map(([feature, steps]) => [feature | 0, steps * step])),
		steps: Int8Array.from(kept, ([, steps]) => steps),
		step,
	};
}

function fileOf(speakers: RoundedWeights, statements: RoundedWeights, confidence: Float32Array): Uint8Array {
	const sections = new Map<string, SectionValues>();
	for (const [name, { features, steps, step }] of [
		['speakers', speakers],
		['statements', statements],
	] as const) {
		const [features_, weights_, step_] = LINEAR_SECTIONS;
		sections.set(`${name}.${features_}`, features);
		sections.set(`${name}.${weights_}`, steps);
		sections.set(`${name}.${step_}`, Float32Array.of(step));
	}
	sections.set('speakers.confidence', confidence);
	return writeContainer(sections);
}

/** How often speakers of each chance are right, never falling as the chance rises (pool adjacent violators). */
function steadily(outcomes: readonly Outcome[]): Float32Array {
	const steps = Array.from({ length: CONFIDENCE_STEPS + 1 }, (_, i) => {
		const near = outcomes.filter(({ chance }) => Math.abs(chance * CONFIDENCE_STEPS - i) <= 0.75);
		// a step that nobody stands on is taken at its word
		const weight = near.length + 4;
		return { value: (near.filter(({ right }) => right).length + (4 * i) / CONFIDENCE_STEPS) / weight, weight, count: 1 };
	});
	const pools: typeof steps = [];
	for (const next of steps) {
		let pool = next;
		for (let last = pools.at(-1); last && last.value >= pool.value; last = pools.at(-1)) {
			pools.pop();
			const weight = last.weight + pool.weight;
			pool = { value: (last.value * last.weight + pool.value * pool.weight) / weight, weight, count: last.count + pool.count };
		}
		pools.push(pool);
	}
	return Float32Array.from(pools.flatMap(({ value, count }) => Array.from({ length: count }, () => value)));
}
