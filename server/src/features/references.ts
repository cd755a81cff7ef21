import type { DocumentFacts, Mention, MentionSummary, Quotation, QuotationSummary } from '../analysis/facts.ts';
import { lineRange } from '../analysis/summary.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { findDefinition } from './definition.ts';
import { mentionsOfName, type NamedInArticle } from './named.ts';
import { mentionsOf, personOf, type Place } from './person.ts';
import { nameOfSpeaker, type Subject, subjectAt } from './subject.ts';

/** All mentions, in all articles, of what stands at an offset of an open one, and what they say; for a quotation those of its speaker. */
export function findReferences(snapshot: Snapshot, uri: string, offset: number, withDefinition: boolean): readonly Place[] {
	const facts = snapshot.articles.get(uri)?.facts;
	const subject = facts && subjectAt(facts, offset);
	if (!subject) return [];
	const definition = withDefinition
		? undefined
		: findDefinition(snapshot, uri, offset)?.places.find((place) => !snapshot.decided.dossiers.has(place.uri));
	return placesOfSubject(snapshot, uri, facts, subject).filter((place) => !(definition && samePlace(place, definition)));
}

/** Words that mean the same as others, or that belong to one quotation: what is said, who says it, and the words that attribute it. */
export interface Highlight extends Span {
	readonly role: 'mention' | 'quotation' | 'speaker' | 'cue';
}

/** The words of one article that mean the same as those at an offset (document offsets); a quotation lights up with all its parts. */
export function findHighlights(facts: DocumentFacts, offset: number): readonly Highlight[] {
	const subject = subjectAt(facts, offset);
	switch (subject?.kind) {
		case undefined:
			return [];
		case 'date':
			return [marked(subject.span, 'mention')];
		case 'person':
			return facts.mentions.filter((mention) => mention.person === subject.local).map((mention) => marked(mention, 'mention'));
		case 'name': {
			const { start } = subject.mention;
			const named = facts.summary.places.names.find(({ mentions }) => mentions.some((mention) => mention.start === start));
			return (named?.mentions ?? [subject.mention]).map((mention) => marked(mention, 'mention'));
		}
		case 'quotation':
		case 'cue':
			return wholeQuotation(facts, subject.quotation);
	}
}

/** `“We know,” he said, “what we do”`: both halves, and what stands between them. */
function wholeQuotation(facts: DocumentFacts, { start, end, cue, speaker, chain, speech, parts }: Quotation): readonly Highlight[] {
	const halves = cue
		? facts.quotations.filter((other) => other.cue?.start === cue.start && other.start !== start && other.end !== end)
		: [];
	const sources = new Map((speech && speaker ? [speaker, ...(chain ?? [])] : []).map((source) => [source.start, source]));
	return [
		...[...parts, ...halves.flatMap((other) => other.parts)].map((part) => marked(part, 'quotation')),
		...[...sources.values()].map((source) => marked(source, 'speaker')),
		...(speech && cue ? [marked(cue, 'cue')] : []),
	].sort((a, b) => a.start - b.start);
}

function marked({ start, end }: Span, role: Highlight['role']): Highlight {
	return { start, end, role };
}

function placesOfSubject(snapshot: Snapshot, uri: string, facts: DocumentFacts, subject: Subject): readonly Place[] {
	switch (subject.kind) {
		case 'date':
			return [{ uri, at: lineRange(facts.snapshot, subject.span), text: subject.timex.text }];
		case 'name':
			return placesOfName(snapshot, uri, subject.mention);
		case 'person':
			return placesOfPerson(snapshot, uri, subject.local);
		case 'quotation':
		case 'cue': {
			const { speaker, speech } = subject.quotation;
			if (!speech || !speaker) return [];
			if (speaker.person !== undefined) return placesOfPerson(snapshot, uri, speaker.person);
			const name = nameOfSpeaker(facts, speaker);
			return name ? placesOfName(snapshot, uri, name) : [];
		}
		default:
			return subject satisfies never;
	}
}

function placesOfName(snapshot: Snapshot, uri: string, { type, text }: Mention): readonly Place[] {
	return mentionsOfName(snapshot, type, text, uri).flatMap((article) => placesIn(article, quotationsOfName(snapshot, article)));
}

function placesOfPerson(snapshot: Snapshot, uri: string, local: number): readonly Place[] {
	const person = personOf(snapshot, uri, local);
	const locals = new Map(person?.members.map((member) => [member.document, member.local]));
	return (person ? mentionsOf(snapshot, person) : []).flatMap((article) => {
		const quotations = snapshot.articles.get(article.uri)?.summary.places.quotations ?? [];
		return placesIn(
			article,
			quotations.filter(({ speaker, guess }) => speaker !== undefined && !guess && speaker === locals.get(article.uri)),
		);
	});
}

/** What an organisation says under one of the names by which an article calls it. */
function quotationsOfName(snapshot: Snapshot, { uri, mentions }: NamedInArticle): readonly QuotationSummary[] {
	const names = new Set(mentions.map(({ text }) => text.toLowerCase()));
	return (snapshot.articles.get(uri)?.summary.places.quotations ?? []).filter(
		({ speaker, speakerText }) =>
			speaker === undefined && speakerText !== undefined && names.has(speakerText.toLowerCase().replace(/^the\s+/u, '')),
	);
}

/** Mentions and quotations of one article, as they follow each other. */
function placesIn(
	article: { readonly uri: string; readonly mentions: readonly MentionSummary[] },
	quotations: readonly QuotationSummary[],
): Place[] {
	return [...article.mentions, ...quotations].sort((a, b) => a.start - b.start).map(({ at, text }) => ({ uri: article.uri, at, text }));
}

function samePlace(a: Place, b: Place): boolean {
	return a.uri === b.uri && a.at.every((number, i) => number === b.at[i]);
}
