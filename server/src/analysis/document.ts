import type { Carry, DocumentFacts, DocumentInput, ParagraphFacts, PlacedParagraph } from './facts.ts';
import { attributeQuotations } from './attribution.ts';
import { findStatements } from './claims.ts';
import { resolveCoreference } from './coreference.ts';
import type { Models } from './model/models.ts';
import { analyzeParagraph, FIRST_CARRY, sameCarry } from './paragraph.ts';
import { isProse } from './prose.ts';
import { findPublication } from './publication.ts';
import { resolveTimexes } from './recognizers/dates.ts';
import { joinQuotations } from './recognizers/quotations.ts';
import { splitParagraphs } from './segment/paragraphs.ts';
import { EMPTY_SUMMARY, summarize } from './summary.ts';

/**
 * Analyses one document. `before` is what the same models found in it before an edit: paragraphs whose text and carry-in stand unchanged
 * are taken over as the same objects, so that an edit costs its paragraph and the document pass. The result does not depend on `before` (the
 * property that test/incremental.test.ts holds), and no text makes it throw.
 */
export function analyzeDocument(input: DocumentInput, models: Models, before?: DocumentFacts): DocumentFacts {
	const { snapshot } = input;
	const { text } = snapshot;
	if (!input.article && !isProse(text)) return emptyFacts(input);
	const paragraphs = placeParagraphs(text, models, before);
	const facts = paragraphs.map((paragraph) => paragraph.facts);
	const names = models.names.settle(
		facts,
		facts.map((paragraph) => paragraph.names),
	);
	const joined = joinQuotations(paragraphs);
	const coreference = resolveCoreference(paragraphs, names, joined.quotations);
	const quotations = attributeQuotations(text, paragraphs, joined.quotations, coreference, models.speakers);
	const publication = findPublication(paragraphs, input);
	const whole: Omit<DocumentFacts, 'summary'> = {
		snapshot,
		paragraphs,
		publication,
		mentions: coreference.mentions,
		people: coreference.people,
		timexes: resolveTimexes(paragraphs, publication),
		quotations,
		statements: findStatements(text, paragraphs, joined.quotations, quotations, coreference, models.speakers),
		strayMarks: joined.strayMarks,
		prose: true,
	};
	return { ...whole, summary: summarize(whole, before?.summary) };
}

/** The facts of a text that is no copy, or that is too large to be read. */
export function emptyFacts(input: DocumentInput): DocumentFacts {
	return {
		snapshot: input.snapshot,
		paragraphs: [],
		publication: undefined,
		mentions: [],
		people: [],
		timexes: [],
		quotations: [],
		statements: [],
		strayMarks: [],
		prose: false,
		summary: EMPTY_SUMMARY,
	};
}

function placeParagraphs(text: string, models: Models, before: DocumentFacts | undefined): PlacedParagraph[] {
	const old = before?.paragraphs ?? [];
	let known: ReadonlyMap<string, readonly ParagraphFacts[]> | undefined;
	let carry: Carry = FIRST_CARRY;
	const spans = splitParagraphs(text);
	return spans.map(({ start, end }, index) => {
		// most stand where they stood, counted from the top or from the end
		let facts = [old[index], old[old.length - spans.length + index]].find(
			(candidate) =>
				candidate &&
				end - start === candidate.facts.text.length &&
				text.startsWith(candidate.facts.text, start) &&
				sameCarry(candidate.facts.carryIn, carry),
		)?.facts;
		if (!facts) {
			const words = text.slice(start, end);
			known ??= byText(old);
			facts = known.get(words)?.find((candidate) => sameCarry(candidate.carryIn, carry)) ?? analyzeParagraph(words, carry, models);
		}
		carry = facts.carryOut;
		return { start, end, facts };
	});
}

function byText(paragraphs: readonly PlacedParagraph[]): ReadonlyMap<string, readonly ParagraphFacts[]> {
	const known = new Map<string, ParagraphFacts[]>();
	for (const { facts } of paragraphs) {
		const same = known.get(facts.text);
		// one for each carry: a thousand equal lines are looked up at once
		if (same?.some((other) => sameCarry(other.carryIn, facts.carryIn))) continue;
		if (same) same.push(facts);
		else known.set(facts.text, [facts]);
	}
	return known;
}
