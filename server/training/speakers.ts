import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, askForSpeakers } from '../src/analysis/attribution/questions.ts';
import { readArticle } from '../src/analysis/attribution/reading.ts';
import { ruledSpeakers } from '../src/analysis/attribution/rules.ts';
import { readsAsSpeech } from '../src/analysis/attribution/speech.ts';
import { analyzeDocument } from '../src/analysis/document.ts';
import type { Models } from '../src/analysis/model/models.ts';
import { joinQuotations } from '../src/analysis/recognizers/quotations.ts';
import type { Span } from '../src/text/span.ts';
import { textSnapshot } from '../src/text/snapshot.ts';
import { type Choice, chancesOf, learnToChoose, type Schooling, type Weights } from './ranking.ts';

/** An article with all that it attributes, marked by hand. */
export interface MarkedArticle {
	readonly id: string;
	readonly text: string;
	readonly date?: string;
	readonly quotes: readonly (Span & {
		readonly kind: 'direct' | 'mixed' | 'indirect';
		readonly speaker?: Span | null;
		readonly cue?: Span | null;
		readonly noSource?: boolean;
	})[];
	readonly sentences: readonly (Span & { readonly attr: 'source' | 'no-source' | 'none' })[];
}

/** The articles of a file of marked ones. */
export function readMarked(path: string): readonly MarkedArticle[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as MarkedArticle);
}

/** A quotation whose speaker is known, as a choice. */
export interface SpeakerChoice extends Choice {
	readonly article: number;
	readonly kind: 'direct' | 'mixed';
	readonly answers: readonly Answer[];
	/** Whether somebody is marked as its speaker; nobody is right otherwise. */
	readonly spoken: boolean;
	/** Whether the speaker is among the answers. */
	readonly reachable: boolean;
	readonly text: string;
	readonly ruleSpeech: 'yes' | 'no' | 'never';
}

/** Every quotation of the articles as a choice among its possible speakers. */
export function speakerChoices(articles: readonly MarkedArticle[], models: Models): SpeakerChoice[] {
	const choices: SpeakerChoice[] = [];
	articles.forEach((article, number) => {
		const { text } = article;
		const facts = analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: article.date, article: true }, models);
		const { quotations } = joinQuotations(facts.paragraphs);
		const coreference = { mentions: facts.mentions, people: facts.people };
		const reading = readArticle(text, facts.paragraphs, quotations, coreference);
		const ruled = ruledSpeakers(reading);
		askForSpeakers(reading, coreference, ruled, ({ quotation, answers, features, offsets }) => {
			const span = quotations[quotation] as Span;
			const marked = markedAs(article, span);
			const heads = marked ? headsOf(text, marked.speaker) : [];
			const right = answers.flatMap(({ speaker }, i) => (covers(speaker, heads) ? [i] : []));
			choices.push({
				article: number,
				kind: marked?.kind ?? reading.kinds[quotation] ?? 'mixed',
				answers,
				features: features.slice(),
				offsets,
				right: marked ? right : [answers.length],
				spoken: marked !== undefined,
				ruleSpeech: readsAsSpeech(reading, quotation, ruled[quotation]),
				reachable: !marked || right.length > 0,
				text: `${text.slice(Math.max(0, span.start - 160), span.start)}«${text.slice(span.start, Math.min(span.end, span.start + 60))} … ${text.slice(Math.max(span.start, span.end - 30), span.end)}»${text.slice(span.end, span.end + 120)} GOLD ${marked ? text.slice(marked.speaker.start, marked.speaker.end) : 'nobody'}`,
			});
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
export const SPEAKER_SCHOOLING: Schooling = { epochs: 12, rate: 0.15, sparsity: 0.0004, least: 3 };

/** How often the likeliest answer is right, by kind of quotation, and among the most confident four fifths. */
export function scoreSpeakers(
	choices: readonly SpeakerChoice[],
	weights: Weights,
): { direct: number; mixed: number; all: number; sure: number; none: number } {
	const sums = { direct: [0, 0], mixed: [0, 0], all: [0, 0] };
	const ranked: [number, boolean][] = [];
	let nobody = 0;
	let nobodyRight = 0;
	for (const choice of choices) {
		const chances = chancesOf(choice, weights);
		const none = choice.answers.length;
		if (!choice.spoken) {
			nobody++;
			if (chances.every((chance, i) => i === none || chance <= (chances[none] as number))) nobodyRight++;
			continue;
		}
		let best = -1;
		for (let i = 0; i < none; i++) if (best < 0 || (chances[i] as number) > (chances[best] as number)) best = i;
		const right = choice.right.includes(best);
		for (const key of [choice.kind, 'all'] as const) {
			(sums[key][1] as number)++;
			sums[key][1] = (sums[key][1] as number) + 1;
			if (right) sums[key][0] = (sums[key][0] as number) + 2;
		}
		ranked.push([best < 0 ? 0 : (chances[best] as number), right]);
	}
	ranked.sort((a, b) => b[0] - a[0]);
	const top = ranked.slice(0, Math.round(0.8 * ranked.length));
	const share = ([a, b]: number[]) => (a as number) / (2 * ((b as number) / 2) || 1);
	return {
		direct: share(sums.direct),
		mixed: share(sums.mixed),
		all: share(sums.all),
		sure: top.filter(([, right]) => right).length / (top.length || 1),
		none: nobodyRight / (nobody || 1),
	};
}

/** The file of articles to learn from. */
export function trainingFile(dataFolder: string): string {
	return join(dataFolder, 'quotes', 'polnear-train.jsonl');
}

export { learnToChoose };
