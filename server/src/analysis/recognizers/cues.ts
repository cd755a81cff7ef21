import type { Cue, Paragraph, Token } from '../facts.ts';
import { ADVERBS, AUXILIARIES, BE, DETERMINERS, PREPOSITIONS } from '../lexicons/clauses.ts';
import {
	AGENTLESS_PARTICIPLES,
	BESIDE_QUOTATIONS,
	CUE_FORMS,
	CUE_PHRASES,
	EVIDENTIAL_ADVERBS,
	QUOTATION_LABELS,
	SPEECH_NOUNS,
} from '../lexicons/cues.ts';

/** Words that attribute what is said to somebody (paragraph offsets, sorted by start, not overlapping). */
export function recognizeCues(paragraph: Pick<Paragraph, 'tokens' | 'label'>): readonly Cue[] {
	const { tokens, label } = paragraph;
	const cues: Cue[] = [];
	let i = 0;
	if (label && QUOTATION_LABELS.has(label.word.toLowerCase())) {
		cues.push({
			start: label.start,
			end: label.start + label.word.length,
			class: 'neutral',
			source: 'before',
			lemma: label.word.toLowerCase(),
		});
		while (i < tokens.length && (tokens[i] as Token).start < label.end) i++;
	}
	while (i < tokens.length) {
		const token = tokens[i] as Token;
		const length = token.kind === 'word' ? cueAt(tokens, i, cues) : 0;
		i += Math.max(1, length);
	}
	return cues;
}

/** Adds the cue that starts at a token; the number of its tokens, 0 for none. */
function cueAt(tokens: readonly Token[], at: number, cues: Cue[]): number {
	const token = tokens[at] as Token;
	for (const phrase of CUE_PHRASES.get(token.lower) ?? []) {
		if (!phrase.rest.every((word, k) => tokens[at + 1 + k]?.lower === word)) continue;
		const last = tokens[at + phrase.rest.length] as Token;
		cues.push({ start: token.start, end: last.end, class: phrase.class, source: phrase.source, lemma: phrase.lemma });
		return 1 + phrase.rest.length;
	}
	if (EVIDENTIAL_ADVERBS.has(token.lower)) {
		cues.push({ start: token.start, end: token.end, class: 'evidential', source: 'either', lemma: token.lower });
		return 1;
	}
	const form = CUE_FORMS.get(token.lower);
	if (form && !(form.noun && readsAsNoun(tokens, at)) && !isName(tokens, at) && !isModifier(tokens, at)) {
		const agentless = form.form === 'past' && AGENTLESS_PARTICIPLES.has(token.lower) && isPassive(tokens, at);
		cues.push({
			start: token.start,
			end: token.end,
			class: agentless ? 'evidential' : form.verb.class,
			source: form.verb.sort === 'speech' ? 'either' : 'before',
			lemma: form.verb.lemma,
		});
		return 1;
	}
	if (BESIDE_QUOTATIONS.has(token.lower) && isBesideQuotation(tokens, at)) {
		cues.push({ start: token.start, end: token.end, class: 'neutral', source: 'either', lemma: token.lower });
		return 1;
	}
	// `her claim that …`, `her answer was that …`
	const is = tokens[at + 1]?.lower === 'was' || tokens[at + 1]?.lower === 'is';
	if (SPEECH_NOUNS.has(token.lower) && tokens[is ? at + 2 : at + 1]?.lower === 'that' && tokens[at - 1]) {
		cues.push({ start: token.start, end: token.end, class: 'neutral', source: 'before', lemma: token.lower });
		return 1;
	}
	// `Marten's description of the plan as “a farce”`
	if (SPEECH_NOUNS.has(token.lower) && isOwned(tokens[at - 1]) && isBeforeQuotation(tokens, at)) {
		cues.push({ start: token.start, end: token.end, class: 'neutral', source: 'before', lemma: token.lower });
		return 1;
	}
	return 0;
}

function isOwned(before: Token | undefined): boolean {
	return before !== undefined && (before.lower === "'s" || OWNERS.has(before.lower));
}

const OWNERS = new Set(['his', 'her', 'their', 'its']);
/** How many words a noun of saying may stand before the quotation that it announces. */
const BEFORE_QUOTATION = 8;

function isBeforeQuotation(tokens: readonly Token[], at: number): boolean {
	for (let i = at + 1; i <= at + BEFORE_QUOTATION && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
		if (QUOTATION_OPENERS.has((tokens[i] as Token).text)) return true;
		if ((tokens[i] as Token).kind === 'punctuation') return false;
	}
	return false;
}

const QUOTATION_OPENERS = new Set(['“', '"', "''", '‘', '«', '„', '``']);

/** Whether a participle has a form of `be` before it, adverbs between them allowed: `was also revealed`. */
export function isPassive(tokens: readonly Pick<Token, 'lower' | 'kind'>[], at: number): boolean {
	for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
		const { lower, kind } = tokens[i] as Token;
		if (BE.has(lower) || lower === "'re") return true;
		if (kind !== 'word' || !(lower.endsWith('ly') || lower === 'also' || lower === 'not' || lower === 'now' || lower === 'widely'))
			return false;
	}
	return false;
}

/** Whether what stands around a word makes a noun of it: `the claims`, `a phone call`, `new reports of`, `those attacks.` */
function readsAsNoun(tokens: readonly Token[], at: number): boolean {
	const { lower, sentence } = tokens[at] as Token;
	const before = tokens[at - 1];
	const next = tokens[at + 1];
	if (!before || before.sentence !== sentence) return true;
	// `both have claims`, but `has broadcast`
	if (HAVE.has(before.lower) && (lower.endsWith('s') || !/(?:ed|cast)$/.test(lower)) && CUE_FORMS.get(lower)?.form !== 'past') return true;
	if (VERB_BEFORE.has(before.lower) || AUXILIARIES.has(before.lower))
		return lower.endsWith('ing') && before.lower !== 'be' && !BE.has(before.lower);
	if (before.lower === "'s" || before.kind === 'number') return true;
	if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || before.lower === 'united') return true;
	if (before.kind !== 'word') return before.text === '-' || before.text === '$';
	if (lower === 'found' && next?.lower === 'that') return false;
	if (lower.endsWith('ing')) return before.shape === 'lower' && next?.lower !== 'that';
	const adverb = before.lower.endsWith('ly') || ADVERBS.has(before.lower);
	if (lower.endsWith('ed')) return false;
	const behind =
		next === undefined || (next.kind === 'punctuation' && !OPENING.has(next.text)) || NOUN_BEHIND.has(next.lower) || BE.has(next.lower);
	if (lower.endsWith('s') && !lower.endsWith('ss')) {
		if (behind && endsQuotation(tokens, at)) return false;
		if (/(?:al|ic|ive|ous|ful|ary|able|new|recent|many|few|ist|ent|er|s)$/.test(before.lower) && before.shape === 'lower') return true;
		return behind && before.shape === 'lower' && !adverb;
	}
	// the base form follows a plural: "polls show", but not "a heavily Democratic state"
	return !(
		adverb ||
		(/[^s]s$/.test(before.lower) && !behind) ||
		before.lower === 'people' ||
		before.lower === 'police' ||
		before.lower === 'media'
	);
}

/** `“…,” the press release states.`: a noun phrase right behind a quotation wants its verb. */
function endsQuotation(tokens: readonly Token[], at: number): boolean {
	for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
		const { kind, text, lower } = tokens[i] as Token;
		if (kind !== 'word') return at - i > 2 && CLOSING.has(text) && DETERMINERS.has(tokens[i + 1]?.lower ?? '');
		if (PREPOSITIONS.has(lower)) return false;
	}
	return false;
}

const CLOSING = new Set(['”', '"', "''", '’', '»', "'", '“']);

/** Whether nothing but its subject stands between a verb and the closing mark before it. */
function isBesideQuotation(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (!before) return false;
	if (before.kind !== 'word') return CLOSING.has(before.text) && leadsOn(tokens, at + 1);
	for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
		const { kind, text, lower } = tokens[i] as Token;
		if (kind !== 'word') return CLOSING.has(text) && at - i > 1;
		if (PREPOSITIONS.has(lower)) return false;
	}
	return false;
}

/** Whether somebody is named next. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	return next !== undefined && next.kind === 'word' && (next.shape === 'title' || DETERMINERS.has(next.lower) || PEOPLE.has(next.lower));
}

const PEOPLE = new Set(['he', 'she', 'they', 'i', 'we']);

const HAVE = new Set(['have', 'has', 'had']);

/** Words behind which a form that could be a noun is a verb. */
const VERB_BEFORE = new Set('to i you we they he she it who which that and not'.split(' '));
const OPENING = new Set(['“', '"', "''", '‘', '«', '„', '``', "'", ':', ',']);
const NOUN_BEHIND = new Set('of on against in from and or at for with between over by'.split(' '));

/** `the proposed wall`, `his stated goal`: a participle in front of its noun. */
function isModifier(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return before !== undefined && before.sentence === tokens[at]?.sentence && ARTICLES.has(before.lower);
}

const ARTICLES = new Set('the a an his its their our my your'.split(' '));

/** `Pope Says` is a headline, but `Mr. Read` and `Ted Sees` are names. */
function isName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	if (token.shape !== 'title' || at === 0) return false;
	const before = tokens[at - 1] as Token;
	return (
		before.sentence === token.sentence &&
		before.kind === 'word' &&
		before.shape === 'title' &&
		!token.lower.endsWith('s') &&
		!token.lower.endsWith('d')
	);
}
