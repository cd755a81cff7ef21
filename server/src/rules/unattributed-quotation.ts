import type { DocumentFacts, Quotation } from '../analysis/facts.ts';
import { accordingTo } from './according-to.ts';
import { likelySources, titleOf, paragraphAt, sentenceAt } from './place.ts';
import type { Fix, FixEdit, Problem, Rule } from './rule.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Quoted speech of two words or more that nobody is named for. */
export const unattributedQuotation: Rule = {
	code: 'unattributed-quotation',
	summary: 'Quoted speech with nobody named who said it.',
	severity: 'warning',
	check(facts) {
		// a mark that never closes is reported as such; where the words end, nobody can say
		const stray = new Set(facts.strayMarks.map((mark) => mark.start));
		return facts.quotations.filter((quotation) => isUnattributed(quotation) && !stray.has(quotation.start)).map(problemOf);
	},
	fixes(facts, problem) {
		const quotation = facts.quotations.find((candidate) => candidate.start === problem.start && candidate.end === problem.end);
		if (!quotation) return [];
		return likelySources(facts, quotation).map((name, i) => ({
			title: titleOf(name),
			edits: attribute(facts, quotation, name),
			command: undefined,
			preferred: i === 0,
		})) satisfies Fix[];
	},
};

function isUnattributed(quotation: Quotation): boolean {
	if (quotation.kind === 'indirect' || !quotation.speech || quotation.depth > 0 || quotation.zone !== 'body') return false;
	return !quotation.speaker && hasTwoWords(quotation.text);
}

/** Whether white space parts letters or digits; looks at each letter once, however long the quotation is. */
function hasTwoWords(text: string): boolean {
	const behind = text.slice(text.search(LETTER_OR_DIGIT));
	const space = behind.search(/\s/u);
	return space > 0 && LETTER_OR_DIGIT.test(behind.slice(space));
}

function problemOf(quotation: Quotation): Problem {
	return {
		code: 'unattributed-quotation',
		severity: 'warning',
		start: quotation.start,
		end: quotation.end,
		message:
			'Nobody is named who said this. A reader must know whose words stand between quotation marks: name the speaker, or take the marks away.',
		related: [],
	};
}

/** `“… end.”` becomes `“… end,” NAME said.`; before a fragment the sentence gets `According to NAME, `. */
function attribute(facts: DocumentFacts, quotation: Quotation, name: string): readonly FixEdit[] {
	const { text } = facts.snapshot;
	if (quotation.kind === 'direct') {
		const mark = text.slice(quotation.end - 2).startsWith("''") ? 2 : 1;
		const last = quotation.end - mark - 1;
		const said = { start: quotation.end, end: quotation.end, newText: ` ${name} said.` };
		const after = text.charAt(quotation.end);
		if (after === ',' || after === '.') return [{ start: quotation.end, end: quotation.end + 1, newText: `, ${name} said${after}` }];
		return text.charAt(last) === '.' ? [{ start: last, end: last + 1, newText: ',' }, said] : [said];
	}
	const paragraph = paragraphAt(facts, quotation.start);
	const sentence = paragraph && sentenceAt(paragraph, quotation.start);
	return sentence ? [accordingTo(text, sentence.start, name)] : [];
}
