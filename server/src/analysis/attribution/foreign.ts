import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Coreference } from '../coreference.ts';
import type { Cue, Mention, PlacedParagraph, Speaker, Token } from '../facts.ts';
import {
	ENGLISH_WORDS,
	FOREIGN_CUES,
	FOREIGN_PREPOSITIONS,
	FOREIGN_PRONOUNS,
	FOREIGN_SOURCES,
	stemOfVerb,
} from '../lexicons/foreign-cues.ts';
import type { PlacedPart } from '../periods.ts';
import { DASH } from '../recognizers/dash-speech.ts';
import type { WrittenCue } from '../sources.ts';
import type { Reading } from './reading.ts';
import { type RuledSpeaker, STRENGTH } from './ruled.ts';

/** How many words are looked at to tell the language, and how many it takes. */
const WORDS_READ = 600;
const FEWEST_WORDS = 30;
/** How many words around a quotation are looked at. */
const REACH = 30;

/**
 * Who speaks the quotations of copy that is not English, by the commonest verbs of saying of its neighbours: *„…“, sagte Jens Lund*, *selon
 * Claire Aubert*. For each quotation its speaker, undefined where nothing says so; undefined for English copy.
 */
export function foreignSpeakers(reading: Reading, coreference: Coreference): readonly (RuledSpeaker | undefined)[] | undefined {
	if (reading.quotations.length === 0 || !isForeign(reading)) return undefined;
	const speakers: (RuledSpeaker | undefined)[] = reading.quotations.map(() => undefined);
	reading.paragraphs.forEach((paragraph, index) => {
		const parts = (reading.parts[index] ?? []).filter(({ parent }) => parent === undefined);
		parts.forEach((part, at) => {
			if (speakers[part.quotation]) return;
			const own = speakerBeside(paragraph, coreference, parts, at);
			if (own) {
				speakers[part.quotation] = own;
				return;
			}
			const before = parts[at - 1];
			const said = before && speakers[before.quotation];
			if (said) speakers[part.quotation] = { ...said, strength: STRENGTH.fragment, settled: true };
		});
	});
	takeTurns(reading, speakers);
	return speakers;
}

/** Whose the lines are that dashes open and that say nobody, where somebody asks and somebody answers: they go by turns. */
function takeTurns({ text, paragraphs, parts, quotations }: Reading, speakers: (RuledSpeaker | undefined)[]): void {
	const lineOf = (paragraph: number) => {
		const first = parts[paragraph]?.[0];
		return first && quotations[first.quotation]?.mark === DASH ? first.quotation : undefined;
	};
	for (let from = 0; from < paragraphs.length; from++) {
		const lines: number[] = [];
		for (let line = lineOf(from); line !== undefined; line = lineOf(++from)) lines.push(line);
		if (!lines.slice(0, -1).some((line) => text.charAt((quotations[line] as Span).end - 1) === '?')) continue;
		const take = (line: number, other: number | undefined) => {
			const said = other === undefined ? undefined : speakers[other];
			if (said) speakers[line] ??= { speaker: said.speaker, cue: undefined, strength: STRENGTH.turn, settled: true };
		};
		lines.forEach((line, i) => take(line, lines[i - 2]));
		for (let i = lines.length - 1; i >= 0; i--) take(lines[i] as number, lines[i + 2]);
	}
}

function isForeign({ paragraphs }: Reading): boolean {
	let words = 0;
	let english = 0;
	for (const { facts } of paragraphs) {
		for (const { kind, lower } of facts.tokens) {
			if (kind !== 'word') continue;
			words++;
			if (ENGLISH_WORDS.has(lower)) english++;
		}
		if (words >= WORDS_READ) break;
	}
	return words >= FEWEST_WORDS && english * 20 < words;
}

/** A cue of another language, by the index of its token. */
interface ForeignCue {
	readonly token: number;
	readonly source: boolean;
}

function speakerBeside(
	{ start, facts }: PlacedParagraph,
	coreference: Coreference,
	parts: readonly PlacedPart[],
	index: number,
): RuledSpeaker | undefined {
	const part = parts[index] as PlacedPart;
	const { tokens } = facts;
	const next = tokens[firstEndingAfter(tokens, part.end)];
	// the quotation ends its sentence, and another begins
	const ended = next?.shape === 'title' && /[.!?…]["”“»«’']{1,2}$/.test(facts.text.slice(Math.max(0, part.end - 3), part.end));
	const limit = ended ? part.end : (parts[index + 1]?.start ?? facts.text.length);
	const behind = windowOf(tokens, firstEndingAfter(tokens, part.end), 1, limit);
	const close = behind.findIndex((token) => CONJUNCTIONS.has((tokens[token] as Token).lower));
	const before = windowOf(tokens, firstEndingAfter(tokens, part.start) - 1, -1, parts[index - 1]?.end ?? 0);
	// « C’est une honte, affirme Anne Petit. Personne … »: French sets the cue inside the marks
	const inside = windowOf(tokens, firstEndingAfter(tokens, part.start + 1), 1, part.end);
	const looked = [...before, ...inside, ...behind].map((token) => tokens[token] as Token);
	const near = looked.reduce<Span>(
		(span, token) => ({ start: Math.min(span.start, token.start), end: Math.max(span.end, token.end) }),
		part,
	);
	const mentions = mentionsIn(coreference.mentions, { start: start + near.start, end: start + near.end });
	const find = (window: readonly number[], strength: number): RuledSpeaker | undefined => {
		const cue = cueIn(tokens, window);
		const speaker = cue && sourceOf(facts.text, start, tokens, mentions, window, cue);
		return speaker && { speaker, cue: written(tokens[cue.token] as Token, start), strength, settled: true };
	};
	const beside = find(behind.slice(0, close < 0 ? NEAR_CUE : Math.min(close, NEAR_CUE)), STRENGTH.tail);
	if (beside) return find(behind, STRENGTH.tail) ?? beside;
	const lead = find(before, STRENGTH.governed);
	if (lead) return lead;
	const colon = tokens[before[before.length - 1] ?? -1]?.text === ':';
	const named = colon ? nameIn(mentions, tokens, before, start) : undefined;
	if (named) return { speaker: named, cue: undefined, strength: STRENGTH.colon, settled: true };
	const far = find(behind, STRENGTH.closing);
	if (far) return far;
	const inserted = insertedCue(tokens, inside);
	return inserted >= 0 ? find(inside.slice(inserted), STRENGTH.governed) : undefined;
}

/** Where in a window words begin that say who speaks: behind a comma or a dash, `, affirme`, ` —afirmó`, `, a-t-il dit`; −1 for nowhere. */
function insertedCue(tokens: readonly Token[], window: readonly number[]): number {
	const lower = (at: number) => tokens[window[at] ?? -1]?.lower ?? '';
	const isCue = (word: string) => FOREIGN_CUES.has(stemOfVerb(word));
	return window.findIndex(
		(_, i) => i > 0 && /^[,—–―]$/.test(lower(i - 1)) && (isCue(lower(i)) || (/^a-t-(?:il|elle|on)$/.test(lower(i)) && isCue(lower(i + 1)))),
	);
}

/** How many tokens behind a quotation its own cue begins at the latest. */
const NEAR_CUE = 9;
const CONJUNCTIONS = new Set('und et y e i och og en ed'.split(' '));

/** The indices of the tokens from one on, in the order of the text, as far as the sentence goes. */
function windowOf(tokens: readonly Token[], from: number, step: 1 | -1, limit: number): readonly number[] {
	const window: number[] = [];
	for (let i = from; i >= 0 && i < tokens.length && window.length < REACH; i += step) {
		const token = tokens[i] as Token;
		if (step > 0 ? token.start >= limit : token.end <= limit) break;
		if (/^[.;!?]$/.test(token.text)) break;
		window.push(i);
	}
	return step > 0 ? window : window.reverse();
}

function cueIn(tokens: readonly Token[], window: readonly number[]): ForeignCue | undefined {
	for (const [at, index] of window.entries()) {
		const token = tokens[index] as Token;
		if (token.kind !== 'word') continue;
		if (FOREIGN_SOURCES.has(token.lower)) {
			// `nach Nordstadt` is no source, `nach Angaben von` is
			if (token.lower === 'nach' && !/^(?:angaben|ansicht|aussage|einschätzung|meinung|worten)$/.test(tokens[index + 1]?.lower ?? ''))
				continue;
			return { token: index, source: token.lower !== 'zufolge' };
		}
		if (!FOREIGN_CUES.has(token.lower) && !FOREIGN_CUES.has(stemOfVerb(token.lower))) continue;
		// `so` is a cue only in front of who says so
		if (token.lower === 'so' && (at > 1 || !/^(?:title|upper)$/.test(tokens[index + 1]?.shape ?? '')) && !isArticle(tokens[index + 1]))
			continue;
		if (token.lower === 'sa' && at > 2) continue;
		return { token: index, source: false };
	}
	return undefined;
}

function isArticle(token: Token | undefined): boolean {
	return token !== undefined && /^(?:der|die|das|ein|eine|le|la|el|il|de|het|den)$/.test(token.lower);
}

/** Who a cue belongs to: whoever is named behind it, right before it, or at least the words there. */
function sourceOf(
	text: string,
	start: number,
	tokens: readonly Token[],
	mentions: readonly Mention[],
	window: readonly number[],
	{ token, source }: ForeignCue,
): Speaker | undefined {
	const own = tokens[token] as Token;
	const left = tokens[token - 1];
	// `assure-t-il`, `a-t-il ajouté`
	for (const verb of [own, left]) {
		const attached = verb && /-(il|elle|on|ils|elles)$/.exec(verb.lower);
		if (verb && attached) return pronoun(text, start, { start: verb.end - (attached[1] as string).length, end: verb.end });
	}
	// `Er sprach … und sagte der Zeitung`: whom the clause before names
	if (!source && left && CONJUNCTIONS.has(left.lower)) return undefined;
	const inWindow = window.includes(token - 1);
	if (!source && inWindow && left) {
		if (FOREIGN_PRONOUNS.has(left.lower)) return pronoun(text, start, left);
		const name = mentions.findLast(
			(mention) =>
				isNamed(mention) && mention.end <= start + own.start && mention.start >= start + (tokens[window[0] ?? token] as Token).start,
		);
		if (name && start + own.start - name.end < SUBJECT_APART) return asSpeaker(name);
	}
	let last = token;
	for (let i = token + 1; i < tokens.length && i - token <= LONGEST_SOURCE && window.includes(i); i++) {
		const next = tokens[i] as Token;
		if (i === token + 1 && FOREIGN_PRONOUNS.has(next.lower) && tokens[i + 1]?.shape !== 'title') return pronoun(text, start, next);
		if (next.kind !== 'word') break;
		const name = mentions.find((mention) => isNamed(mention) && mention.start <= start + next.start && start + next.start < mention.end);
		if (name?.type === 'person') return asSpeaker(name);
		if (last > token && FOREIGN_PREPOSITIONS.has(next.lower)) break;
		if (!FOREIGN_PREPOSITIONS.has(next.lower)) last = i;
	}
	const behind = mentions.find(
		(mention) =>
			isNamed(mention) &&
			mention.start >= start + own.end &&
			mention.end <= start + (tokens[window[window.length - 1] as number] as Token).end,
	);
	if (behind?.type === 'person' && behind.start - (start + own.end) < SUBJECT_APART) return asSpeaker(behind);
	const first = tokens[token + 1];
	if (last <= token || !first || first.kind !== 'word') return undefined;
	const span = { start: first.start, end: (tokens[last] as Token).end };
	return { start: start + span.start, end: start + span.end, text: text.slice(span.start, span.end), person: undefined, kind: 'person' };
}

/** How many characters may stand between a cue and its source. */
const SUBJECT_APART = 90;
const LONGEST_SOURCE = 5;

function isNamed({ form, type }: Mention): boolean {
	return form === 'name' && type !== 'place';
}

function nameIn(mentions: readonly Mention[], tokens: readonly Token[], window: readonly number[], start: number): Speaker | undefined {
	const first = tokens[window[0] ?? -1];
	const last = tokens[window[window.length - 1] ?? -1];
	if (!first || !last) return undefined;
	const name = mentions.find(
		(mention) =>
			mention.form === 'name' && mention.type === 'person' && mention.start >= start + first.start && mention.end <= start + last.end,
	);
	return name && asSpeaker(name);
}

function asSpeaker({ start, end, text, person, type }: Mention): Speaker {
	return { start, end, text, person, kind: type === 'person' ? 'person' : 'organization' };
}

function pronoun(text: string, start: number, span: Span): Speaker {
	return { start: start + span.start, end: start + span.end, text: text.slice(span.start, span.end), person: undefined, kind: 'person' };
}

function mentionsIn(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
	const found: Mention[] = [];
	for (let i = firstEndingAfter(mentions, start); i < mentions.length && (mentions[i] as Mention).start < end; i++)
		found.push(mentions[i] as Mention);
	return found;
}

function written({ start, end, text, lower }: Token, paragraph: number): WrittenCue {
	const cue: Cue = { start: paragraph + start, end: paragraph + end, class: 'neutral', source: 'either', lemma: lower };
	return { ...cue, text, sort: 'speech' };
}
