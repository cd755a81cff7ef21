import type { DocumentFacts, Quotation } from '../analysis/facts.ts';
import { firstEndingAfter, overlaps } from '../text/span.ts';
import { paragraphAt, sentenceAt } from './place.ts';
import type { Problem, Rule } from './rule.ts';

const CODE = 'scare-quotes';

/** One to three words in quotation marks that nobody is quoted for and that are no title or term. */
export const scareQuotes: Rule = {
	code: CODE,
	summary: 'One to three words in quotation marks that quote nobody.',
	severity: 'hint',
	check: (facts) => {
		const times = new Map<string, number>();
		for (const quotation of facts.quotations) {
			if (quotation.kind === 'indirect' || quotation.text.length > LONGEST) continue;
			const words = inside(quotation).toLowerCase();
			times.set(words, (times.get(words) ?? 0) + 1);
		}
		// a term that comes again is a term
		return facts.quotations
			.filter((quotation) => times.get(inside(quotation).toLowerCase()) === 1 && isScare(facts, quotation))
			.map(problemOf);
	},
	fixes: (facts, problem) => {
		const quotation = facts.quotations.find(({ start, end }) => start === problem.start && end === problem.end);
		if (!quotation) return [];
		const words = inside(quotation);
		return [
			{
				title: 'Take the quotation marks off',
				edits: [{ start: problem.start, end: problem.end, newText: words }],
				command: undefined,
				preferred: false,
			},
		];
	},
};

function problemOf({ start, end }: Quotation): Problem {
	return {
		code: CODE,
		severity: 'hint',
		start,
		end,
		message:
			'These marks quote nobody, so readers wonder what they hint at. Say whose words they are, take the marks off, or say what is meant.',
		related: [],
	};
}

/** Words that introduce a term, a name or a manner of speaking. */
const INTRODUCED =
	/(?:\b(?:call(?:s|ed|ing)?|dub(?:s|bed)|named?|nicknamed?|known as|so-called|term(?:s|ed)?|words?|phrases?|label(?:s|l?ed)?|means?|meaning|titled?|entitled|brand(?:s|ed)|slogan|chant(?:s|ed|ing)?|song|show|film|movie|book|series|program(?:me)?|magazine|album|episode|column|play|novel|hashtag|as|or|the|like|deemed|marked|designated|rated|stamped|upgraded to|listed|classified)\s*|[:(–—-]\s*)$/i;

function isScare(facts: DocumentFacts, quotation: Quotation): boolean {
	const { kind, speech, zone, depth, speaker, cue, start, end } = quotation;
	if (kind === 'indirect' || speech || zone !== 'body' || depth > 0 || speaker || cue) return false;
	const words = inside(quotation);
	if (!/^\p{Ll}[\p{L}’'-]*(?: [\p{Ll}][\p{L}’'-]*){0,2}[.,]?$/u.test(words)) return false;
	const { text } = facts.snapshot;
	if (INTRODUCED.test(text.slice(Math.max(0, start - 24), start)) || /^\s*[(=]/.test(text.slice(end, end + 3))) return false;
	// a foreign word with its gloss
	if (/^,? (?:or|meaning|i\.e\.) /.test(text.slice(end, end + 12))) return false;
	const paragraph = paragraphAt(facts, start);
	// a first line without its full stop is a headline whatever stands around it
	if (paragraph && paragraph === facts.paragraphs[0] && !/[.!?…]\W*$/u.test(paragraph.facts.text.slice(-END))) return false;
	const sentence = paragraph && sentenceAt(paragraph, start);
	if (!paragraph || !sentence) return false;
	// somebody speaks in the sentence: the words may be theirs
	const statement = facts.statements[firstEndingAfter(facts.statements, start)];
	if (!statement || statement.attributed) return false;
	if (paragraph.facts.cues.some((each) => overlaps(sentence, { start: paragraph.start + each.start, end: paragraph.start + each.end })))
		return false;
	return true;
}

/** Longer quotations are no three words. */
const LONGEST = 80;
/** Marks behind the last word of a paragraph, UTF-16 code units. */
const END = 100;

function inside({ text }: Quotation): string {
	if (text.length > LONGEST) return text;
	return text.replace(/^["“”„«»'‘’`]{1,2}|["“”„«»'‘’`]{1,2}$/gu, '');
}
