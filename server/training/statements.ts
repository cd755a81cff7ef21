import { describeSentences } from '../src/analysis/claims/sentences.ts';
import { LEAST_FOR_SOURCED, ruledStatements } from '../src/analysis/claims.ts';
import type { Models } from '../src/analysis/model/models.ts';
import { readPeriods } from '../src/analysis/periods.ts';
import { joinQuotations } from '../src/analysis/recognizers/quotations.ts';
import { type Choice, chancesOf, type Schooling, type Weights } from './ranking.ts';
import { factsOf, type MarkedArticle } from './marked.ts';

/** A sentence of the body as a choice: the first answer is that it names a source, the second, without features, that it does not. */
interface StatementChoice extends Choice {
	readonly article: number;
	readonly sourced: boolean;
}

/**
 * Every sentence of the articles' bodies that is marked as naming a source or not; and how many marked ones are in no body. `modelsFor` gives
 * the models that have not learnt from an article.
 */
export function statementChoices(
	articles: readonly MarkedArticle[],
	modelsFor: (article: number) => Models,
): { choices: StatementChoice[]; elsewhere: number } {
	const choices: StatementChoice[] = [];
	let elsewhere = 0;
	articles.forEach((article, number) => {
		const { text } = article;
		const facts = factsOf(article, modelsFor(number));
		const joined = joinQuotations(facts.paragraphs).quotations;
		const coreference = { mentions: facts.mentions, people: facts.people };
		const ruled = ruledStatements(text, facts.paragraphs, facts.quotations, coreference);
		const { words, features, offsets } = describeSentences(
			facts.paragraphs,
			readPeriods(facts.paragraphs, joined, coreference),
			facts.quotations,
			ruled,
		);
		for (const sentence of article.sentences) {
			const index = ruled.findIndex(
				(each) => Math.min(each.end, sentence.end) - Math.max(each.start, sentence.start) >= 0.5 * (sentence.end - sentence.start),
			);
			const sourced = sentence.attr === 'source';
			if (index < 0) {
				if (sourced) elsewhere++;
				continue;
			}
			const own = Int32Array.from([...features.subarray(offsets[index], offsets[index + 1]), ...(words[index] ?? [])]);
			choices.push({
				article: number,
				features: own,
				offsets: Int32Array.from([0, own.length, own.length]),
				right: [sourced ? 0 : 1],
				sourced,
			});
		}
	});
	return { choices, elsewhere };
}

/** How a model of sentences is taught. */
export const STATEMENT_SCHOOLING: Schooling = { epochs: 10, rate: 0.05, sparsity: 0.0002, least: 8 };

/** Whether a model says that a sentence names a source. */
export function saysSourced(choice: StatementChoice, weights: Weights): boolean {
	return Math.log((chancesOf(choice, weights)[0] as number) / (chancesOf(choice, weights)[1] as number)) > LEAST_FOR_SOURCED;
}

/** F1 of *this sentence names a source*, counting marked sentences outside the body as missed. */
export function scoreSourced(
	choices: readonly StatementChoice[],
	said: readonly boolean[],
	elsewhere: number,
): { readonly f1: number; readonly precision: number; readonly recall: number } {
	const hit = choices.filter(({ sourced }, i) => sourced && said[i]).length;
	const precision = hit / (said.filter(Boolean).length || 1);
	const recall = hit / (choices.filter(({ sourced }) => sourced).length + elsewhere || 1);
	return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}
