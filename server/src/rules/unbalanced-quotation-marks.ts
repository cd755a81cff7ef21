import type { DocumentFacts, PlacedParagraph, StrayMark } from '../analysis/facts.ts';
import type { Span } from '../text/span.ts';
import { oneLine } from '../text/unicode.ts';
import { paragraphAt, sentenceAt } from './place.ts';
import type { Fix, Problem, Rule } from './rule.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '»': '«', '‘': '’', '‹': '›', '``': "''", '”': '”' };
const OPENING: Readonly<Record<string, string>> = { '”': '“', '“': '“', '»': '«', '«': '»', '’': '‘', '›': '‹', "''": '``' };

/** A quotation mark that never opens or never closes, after joining quotations over paragraphs. */
export const unbalancedQuotationMarks: Rule = {
	code: 'unbalanced-quotation-marks',
	summary: 'A quotation mark that never opens or never closes.',
	severity: 'error',
	check(facts) {
		const problems = new Map<number, Problem>();
		for (const mark of facts.strayMarks) {
			if (!inCopy(facts, mark) || hasOpenedWrongly(facts, mark)) continue;
			const turned = turnedMark(facts, mark);
			const at = turned?.start ?? mark.start;
			if (turned || !problems.has(at)) problems.set(at, turned ? problemOfTurned(turned) : problemOf(mark));
		}
		return [...problems.values()].sort((a, b) => a.start - b.start);
	},
	fixes(facts, problem) {
		const before = facts.strayMarks.find((mark) => turnedMark(facts, mark)?.start === problem.start);
		if (before) return [turnRound(facts, problem, CLOSING[before.mark] ?? before.mark)];
		const stray = facts.strayMarks.find((mark) => mark.start === problem.start);
		const paragraph = stray && paragraphAt(facts, stray.start);
		if (!stray || !paragraph) return [];
		const { text } = facts.snapshot;
		const sentence = sentenceAt(paragraph, stray.start) ?? paragraph;
		const closing = stray.missing === 'closing';
		const mark = (closing ? CLOSING : OPENING)[stray.mark] ?? stray.mark;
		const insert = (title: string, at: number): Fix => {
			// a single mark in the place of the double one is changed, not doubled
			const single = SINGLE.test(text.charAt(closing ? at - 1 : at));
			const start = single && closing ? at - 1 : at;
			const end = single && !closing ? at + 1 : at;
			return {
				title: single ? title.replace('Insert', `Change ${text.slice(start, end)} to`) : title,
				edits: [{ start, end, newText: mark }],
				command: undefined,
				preferred: false,
			};
		};
		const near = closing ? sentence.end : sentence.start;
		const far = closing ? paragraph.end : paragraph.start + (paragraph.facts.label?.end ?? 0);
		const side = closing ? 'end' : 'start';
		const said = closing ? beforeSpeaker(paragraph, stray, sentence) : undefined;
		const fixes: Fix[] = [];
		if (said !== undefined) fixes.push(insert(`Insert ${mark} behind “${lastWords(text, stray.end, said)}”`, said));
		if (near !== stray.start && said === undefined) fixes.push(insert(`Insert ${mark} at the ${side} of the sentence`, near));
		if (far !== near && far !== stray.start) fixes.push(insert(`Insert ${mark} at the ${side} of the paragraph`, far));
		const spaced = text.charAt(stray.start - 1) === ' ' && text.charAt(stray.end) === ' ';
		fixes.push({
			title: `Delete this ${stray.mark}`,
			edits: [{ start: spaced ? stray.start - 1 : stray.start, end: stray.end, newText: '' }],
			command: undefined,
			preferred: false,
		});
		return fixes.map((fix, i) => (i === 0 && fixes.length > 1 ? { ...fix, preferred: true } : fix));
	},
};

/**
 * A mark that should have closed what an earlier one opened, and stands with its face to the speaker: `“We will not pay, “he said.` That
 * neither it nor the one before is ever closed tells as much as a speaker does, also where the speech begins a paragraph earlier.
 */
function turnedMark(facts: DocumentFacts, { start, end, mark, missing }: StrayMark): Span | undefined {
	const paragraph = missing === 'closing' ? paragraphAt(facts, start) : undefined;
	if (!paragraph) return undefined;
	const { text } = facts.snapshot;
	const near = text.slice(end, end + LONGEST_SPEECH);
	const behind = near.search(/["“”„«»]/);
	const next = end + behind;
	if (behind < 0 || !text.startsWith(mark, next)) return undefined;
	if (!/[,.!?…] ?$/.test(near.slice(Math.max(0, behind - 2), behind))) return undefined;
	const spoken = SPEAKER.test(text.slice(next + mark.length, next + mark.length + 60));
	const stray = facts.strayMarks.some((other) => other.start === next && other.missing === 'closing');
	const turned = next < paragraph.end ? spoken || (stray && FACES.test(text.slice(next - 2, next + mark.length + 2))) : spoken && stray;
	return turned ? { start: next, end: next + mark.length } : undefined;
}

/** Whether a mark closes what an earlier one of its sentence would have opened, had it not stood on the wrong side of its space: `in“ The Dunes”`. */
function hasOpenedWrongly(facts: DocumentFacts, { start, missing }: StrayMark): boolean {
	const paragraph = missing === 'opening' ? paragraphAt(facts, start) : undefined;
	const sentence = paragraph && sentenceAt(paragraph, start);
	if (!sentence) return false;
	const { text } = facts.snapshot;
	return facts.strayMarks.some(
		(other) =>
			other.missing === 'opening' &&
			other.start >= sentence.start &&
			other.end < start &&
			/[\p{L},:]/u.test(text.charAt(other.start - 1)) &&
			/^ \p{L}/u.test(text.slice(other.end, other.end + 2)),
	);
}

/** Behind a comma and a space, and on the words that follow: `“Yes, “to the question`. */
const FACES = /^, [^\p{L}]{1,2}\p{Ll}/u;

/** How many code units a quotation before a turned mark has at most. */
const LONGEST_SPEECH = 1_500;

/** What follows the words of a quotation: `he said`, `said Jane Doe`, `Doe told`. */
const SPEAKER =
	/^(?:(?:he|she|they|the \p{L}+(?: \p{L}+)?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:said|says|told|added|adds|asked|wrote|replied|insisted|reported|testified|explained|recalled|continued|noted|warned|stated)\b/u;

function turnRound({ snapshot }: DocumentFacts, { start, end }: Span, closing: string): Fix {
	const spaced = snapshot.text.charAt(start - 1) === ' ';
	return {
		title: `Turn it round: ${closing}`,
		edits: [{ start: spaced ? start - 1 : start, end, newText: `${closing} ` }],
		command: undefined,
		preferred: true,
	};
}

function problemOfTurned(span: Span): Problem {
	return {
		code: 'unbalanced-quotation-marks',
		severity: 'error',
		...span,
		message:
			'This quotation mark opens again before the quotation is closed, so readers cannot tell where it ends. Turn it round, with its space behind it.',
		related: [],
	};
}

const SINGLE = /['‘’]/;

/** Where a quotation that is never closed should have been: behind the comma in front of `said Jane Doe` or `Jane Doe said`. */
function beforeSpeaker({ start: at, facts }: PlacedParagraph, stray: Span, sentence: Span): number | undefined {
	for (const cue of facts.cues) {
		if (cue.source !== 'either' || at + cue.start < stray.end || at + cue.end > sentence.end) continue;
		const comma = facts.text.lastIndexOf(',', cue.start);
		if (comma < 0 || at + comma < stray.end) continue;
		const between = facts.text.slice(comma + 1, cue.start).trim();
		if (
			between.split(/\s+/).length <= 4 &&
			(between === '' || /^(?:\p{Lu}\p{L}|he\b|she\b|they\b|the\b)/u.test(between)) &&
			!/^We\b/.test(between)
		)
			return at + comma + 1;
	}
	return undefined;
}

/** The last words before an offset, for a title. */
function lastWords(text: string, from: number, to: number): string {
	return oneLine(text.slice(Math.max(from, to - 60), to))
		.split(' ')
		.slice(-3)
		.join(' ');
}

function inCopy(facts: DocumentFacts, mark: StrayMark): boolean {
	const zone = paragraphAt(facts, mark.start)?.facts.zone;
	if (zone !== 'body' && zone !== 'label') return false;
	// tags that the page left in the copy: `target=”_blank”`
	const { text } = facts.snapshot;
	return (
		text.charAt(mark.start - 1) !== '=' &&
		!(TAG.test(text.slice(Math.max(0, mark.start - 200), mark.start)) && /^(?: \w+=|\/?>)/.test(text.slice(mark.end, mark.end + 20)))
	);
}

const TAG = /<\w{1,12} [^<>]*=[^<>]*$/;

function problemOf(mark: StrayMark): Problem {
	return {
		code: 'unbalanced-quotation-marks',
		severity: 'error',
		start: mark.start,
		end: mark.end,
		message:
			mark.missing === 'closing'
				? 'This quotation mark is never closed, so readers cannot tell where the quotation ends. Insert the closing mark, or delete this one.'
				: 'This quotation mark closes a quotation that was never opened, so readers cannot tell where it begins. Insert the opening mark, or delete this one.',
		related: [],
	};
}
