import type { DocumentFacts } from '../analysis/facts.ts';
import { ambiguousDate } from './ambiguous-date.ts';
import { ambiguousSpeaker } from './ambiguous-speaker.ts';
import { damagedText } from './damaged-text.ts';
import { hearsayChain } from './hearsay-chain.ts';
import { loadedAttributionVerb } from './loaded-attribution-verb.ts';
import { mismatchedQuotationMarks } from './mismatched-quotation-marks.ts';
import { nameSpellingVaries } from './name-spelling-varies.ts';
import { quotationWordingDiffers } from './quotation-wording-differs.ts';
import { relativeDateUnanchored } from './relative-date-unanchored.ts';
import { paragraphAt, sentenceAt } from './place.ts';
import { type Desk, PLAIN_DESK, type Problem, type Rule, type Severity } from './rule.ts';
import { scareQuotes } from './scare-quotes.ts';
import { sharedSurname } from './shared-surname.ts';
import { surnameBeforeFirstReference } from './surname-before-first-reference.ts';
import { unattributedAccusation } from './unattributed-accusation.ts';
import { unattributedCausal } from './unattributed-causal.ts';
import { unattributedFigure } from './unattributed-figure.ts';
import { unattributedIntent } from './unattributed-intent.ts';
import { unattributedQuotation } from './unattributed-quotation.ts';
import { unattributedSuperlative } from './unattributed-superlative.ts';
import { unbalancedQuotationMarks } from './unbalanced-quotation-marks.ts';
import { vagueAttribution } from './vague-attribution.ts';

/** Every rule, in the order of the README's table of problems. */
export const RULES: readonly Rule[] = [
	unattributedQuotation,
	unattributedAccusation,
	unattributedFigure,
	unattributedIntent,
	unattributedCausal,
	unattributedSuperlative,
	vagueAttribution,
	hearsayChain,
	ambiguousSpeaker,
	scareQuotes,
	unbalancedQuotationMarks,
	mismatchedQuotationMarks,
	quotationWordingDiffers,
	nameSpellingVaries,
	surnameBeforeFirstReference,
	sharedSurname,
	relativeDateUnanchored,
	ambiguousDate,
	damagedText,
	loadedAttributionVerb,
];

/** What the settings make of a rule: another severity, or none. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** All problems of one document under the given settings, sorted by start; a rule that fails is reported to `onError` and spares the rest. */
export function findProblems(
	facts: DocumentFacts,
	settings: RuleSettings,
	onError: (code: string, error: unknown) => void,
	desk: Desk = PLAIN_DESK,
): readonly Problem[] {
	// each rule's a list of its own: a damaged file has more problems than a call takes arguments
	const problems: (readonly Problem[])[] = [];
	const families = new Map<string, Problem[]>();
	for (const rule of RULES) {
		const severity = settings[rule.code] ?? rule.severity;
		if (severity === 'off') continue;
		try {
			const found = rule.check(facts, desk);
			// a setting overrules the rule, which may grade its own problems while nothing is set
			const own = settings[rule.code] === undefined ? found : found.map((problem) => ({ ...problem, severity }));
			if (!rule.family) problems.push(withoutWall(own));
			else families.set(rule.family, [...(families.get(rule.family) ?? []), ...own]);
		} catch (error) {
			onError(rule.code, error);
		}
	}
	for (const family of families.values()) problems.push(withoutWall(gravest(gravestBySentence(facts, family), desk)));
	return problems.flat().sort(inOrder);
}

/** How many problems of one rule or family an article has at most: a file with more is damaged, and an editor with 200,000 of them slow. */
const MOST_ALIKE = 1_000;

/** The first of too many problems alike; the last of these says how many there are beside them. */
function withoutWall(problems: readonly Problem[]): readonly Problem[] {
	const more = problems.length - MOST_ALIKE;
	if (more <= 0) return problems;
	const first = [...problems].sort(inOrder).slice(0, MOST_ALIKE);
	const last = first[MOST_ALIKE - 1] as Problem;
	const besides = `${more.toLocaleString('en')} more like ${more === 1 ? 'it is' : 'it are'} not shown.`;
	return first.with(MOST_ALIKE - 1, { ...last, message: `${last.message} ${besides}` });
}

function inOrder(a: Problem, b: Problem): number {
	return a.start - b.start || a.end - b.end;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** How many problems of a family an article has at most, so that nobody is shown a wall of them; what was never sourced at all is seen soon enough. */
const MOST_OF_FAMILY: Readonly<Record<Desk['strictness'], number>> = { few: 8, balanced: 14, all: Number.POSITIVE_INFINITY };

/** Of too many problems the gravest, the earlier of equally grave ones first. */
function gravest(problems: readonly Problem[], { strictness }: Desk): readonly Problem[] {
	return [...problems].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity] || a.start - b.start).slice(0, MOST_OF_FAMILY[strictness]);
}

/** Of several problems in one sentence the gravest; of equally grave ones that of the rule that stands first. */
function gravestBySentence(facts: DocumentFacts, problems: readonly Problem[]): readonly Problem[] {
	const gravest = new Map<number, Problem>();
	for (const problem of problems) {
		const paragraph = paragraphAt(facts, problem.start);
		const sentence = (paragraph && sentenceAt(paragraph, problem.start))?.start ?? problem.start;
		const known = gravest.get(sentence);
		if (!known || GRAVITY[problem.severity] > GRAVITY[known.severity]) gravest.set(sentence, problem);
	}
	return [...gravest.values()];
}
