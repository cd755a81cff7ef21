import type { DocumentFacts, QuotationSummary } from '../analysis/facts.ts';
import { oneLine } from '../text/unicode.ts';
import type { Article, Snapshot } from '../workspace/snapshot.ts';
import { otherWordings } from '../workspace/wordings.ts';
import { insideQuotation, paragraphAt } from './place.ts';
import type { Desk, Problem, Related, Rule } from './rule.ts';

const CODE = 'quotation-wording-differs';

/** Words that another article of the same days quotes from the same speaker in another wording. */
export const quotationWordingDiffers: Rule = {
	code: CODE,
	summary: 'Words that another article of the same days quotes from the same speaker in another wording.',
	severity: 'information',
	check: (facts, { folder }) => (folder ? facts.summary.places.quotations.flatMap((each) => problemsOf(facts, each, folder)) : []),
	// which of the two is right, only the speaker or a recording can tell
	fixes: () => [],
};

/** Least share of what is telling in the shorter of two wordings that the other has too. */
const LEAST_CLOSENESS = 0.6;
/** Shorter fragments differ as fragments do. */
const LEAST_WORDS = 5;
const MOST_DAYS = 7;
const MOST_SHOWN = 3;

function problemsOf(facts: DocumentFacts, quotation: QuotationSummary, { uri, snapshot }: NonNullable<Desk['folder']>): readonly Problem[] {
	const { start, end, text } = quotation;
	if (quotation.guess || !quotation.speakerNamed || quotation.speakerText === undefined || wordsOf(text).length < LEAST_WORDS) return [];
	if (paragraphAt(facts, start)?.facts.zone === 'furniture' || isNested(facts, quotation)) return [];
	const others = otherWordings(snapshot, uri, quotation).filter(
		(other) =>
			other.uri !== uri &&
			other.speaker === 'same' &&
			!other.quotation.guess &&
			other.closeness >= LEAST_CLOSENESS &&
			areNear(snapshot, uri, other.uri) &&
			differ(text, other.quotation.text),
	);
	if (others.length === 0) return [];
	const first = others[0] as (typeof others)[number];
	const name = (snapshot.articles.get(first.uri) as Article).name;
	return [
		{
			code: CODE,
			severity: 'information',
			start,
			end,
			message: `${name} quotes ${quotation.speakerText} in other words: ${shown(first.quotation.text)}. Compare the two; between quotation marks stands what was said.`,
			related: others.slice(0, MOST_SHOWN).map(
				(other): Related => ({
					start: other.quotation.start,
					end: other.quotation.end,
					message: 'the other wording',
					article: { uri: other.uri, at: other.quotation.at },
				}),
			),
		},
	];
}

/** A wording as it is told of: in quotation marks, without the comma before them, the beginning of a long one. */
function shown(text: string): string {
	const words = oneLine(text).replace(/^["“„«‘'`]+|[,"”“»’'`]+$/gu, '');
	return `“${words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/u, '')} …` : words}”`;
}

const LONGEST_SHOWN = 100;

function isNested(facts: DocumentFacts, { start, end }: QuotationSummary): boolean {
	return insideQuotation(facts, { start: start - 1, end });
}

/** Whether both articles say when they were published, and that is at most a week apart: later it may have been said again. */
function areNear(snapshot: Snapshot, a: string, b: string): boolean {
	const [one, other] = [a, b].map((uri) => Date.parse(snapshot.articles.get(uri)?.summary.publication?.slice(0, 10) ?? ''));
	return Math.abs((one as number) - (other as number)) <= MOST_DAYS * 86_400_000;
}

/** Whether two wordings differ beyond capitals, marks and what one of them leaves out at its ends or at a deletion. */
function differ(a: string, b: string): boolean {
	const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
	const whole = ` ${wordsOf(longer).join(' ')} `;
	const parts = shorter.split(/\.{3}|…|\[[^\]]{0,80}\]/u).map((part) => wordsOf(part).join(' '));
	return wordsOf(shorter).length >= LEAST_WORDS && !parts.every((part) => part === '' || whole.includes(` ${part} `));
}

function wordsOf(text: string): readonly string[] {
	return (
		text
			.toLowerCase()
			.replace(/[’‘`]/g, "'")
			.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
	);
}
