import { lineRange } from '../analysis/summary.ts';
import type { DocumentFacts, MentionSummary } from '../analysis/facts.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { findDefinition } from './definition.ts';
import { mentionsOfName } from './named.ts';
import { mentionsOf, personOf, type Place } from './person.ts';
import { type Subject, subjectAt } from './subject.ts';

/** All mentions, in all articles, of what stands at an offset of an open one; for a quotation those of its speaker. */
export function findReferences(snapshot: Snapshot, uri: string, offset: number, withDefinition: boolean): readonly Place[] {
	const facts = snapshot.articles.get(uri)?.facts;
	const subject = facts && subjectAt(facts, offset);
	if (!subject) return [];
	const definition = withDefinition ? undefined : findDefinition(snapshot, uri, offset)?.places[0];
	return mentionsOfSubject(snapshot, uri, facts, subject).filter((place) => !(definition && samePlace(place, definition)));
}

/** The words of one article that mean the same as those at an offset (document offsets); a quotation lights up with its speaker. */
export function findHighlights(facts: DocumentFacts, offset: number): readonly Span[] {
	const subject = subjectAt(facts, offset);
	if (!subject) return [];
	if (subject.kind === 'date') return [subject.span];
	const quoted: readonly Span[] = subject.kind === 'quotation' ? subject.quotation.parts : [];
	return [...quoted, ...mentionsInArticle(facts, subject)].map(({ start, end }) => ({ start, end }));
}

function mentionsInArticle(facts: DocumentFacts, subject: Subject): readonly Span[] {
	const local = localPerson(subject);
	if (local !== undefined) return facts.mentions.filter((mention) => mention.person === local);
	if (subject.kind === 'quotation' && subject.quotation.speech && subject.quotation.speaker) return [subject.quotation.speaker];
	if (subject.kind !== 'name') return [];
	const { type, text } = subject.mention;
	const name = text.toLowerCase();
	return facts.mentions.filter((mention) => mention.type === type && mention.text.toLowerCase() === name);
}

function mentionsOfSubject(snapshot: Snapshot, uri: string, facts: DocumentFacts, subject: Subject): readonly Place[] {
	if (subject.kind === 'date') return [{ uri, at: lineRange(facts.snapshot, subject.span), text: subject.timex.text }];
	if (subject.kind === 'name') return mentionsOfName(snapshot, subject.mention.type, subject.mention.text).flatMap(placesIn);
	const local = localPerson(subject);
	const person = local === undefined ? undefined : personOf(snapshot, uri, local);
	return person ? mentionsOf(snapshot, person).flatMap(placesIn) : [];
}

function placesIn(article: { readonly uri: string; readonly mentions: readonly MentionSummary[] }): Place[] {
	return article.mentions.map(({ at, text }) => ({ uri: article.uri, at, text }));
}

function samePlace(a: Place, b: Place): boolean {
	return a.uri === b.uri && a.at.every((number, i) => number === b.at[i]);
}

function localPerson(subject: Subject): number | undefined {
	if (subject.kind === 'person') return subject.local;
	return subject.kind === 'quotation' && subject.quotation.speech ? subject.quotation.speaker?.person : undefined;
}
