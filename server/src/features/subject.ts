import type { DocumentFacts, Mention, Quotation, Speaker, Timex } from '../analysis/facts.ts';
import { contains, type Span, touches } from '../text/span.ts';

/** What stands under the cursor, with the words that stand for it (document offsets). */
export type Subject =
	/** A name, description, title or pronoun of a person; `local` is the index in `DocumentFacts.people`, `mention` undefined for a title. */
	| { readonly kind: 'person'; readonly span: Span; readonly local: number; readonly mention: Mention | undefined }
	/** The name of an organisation, a place or something else. */
	| { readonly kind: 'name'; readonly span: Span; readonly mention: Mention }
	| { readonly kind: 'date'; readonly span: Span; readonly timex: Timex }
	| { readonly kind: 'quotation'; readonly span: Span; readonly quotation: Quotation }
	/** The words that attribute a quotation: `said`, `according to`, a source without a name; also those of reported speech without marks. */
	| { readonly kind: 'cue'; readonly span: Span; readonly quotation: Quotation };

/**
 * What an offset is about: the innermost of names, dates and quotations. A cursor just behind a word still means that word, but where two
 * things meet (`NorwayErik`), the one that begins there.
 */
export function subjectAt(facts: DocumentFacts, offset: number): Subject | undefined {
	return (
		closest(namesAndDates(facts, offset), offset) ??
		closest([...speakersAt(facts, offset), ...cuesAt(facts, offset)], offset) ??
		closest(quotationsAt(facts, offset), offset)
	);
}

/** The name of the organisation that speaks; undefined for people and where the words for the speaker hold no name. */
export function nameOfSpeaker({ mentions }: DocumentFacts, speaker: Speaker): Mention | undefined {
	if (speaker.kind !== 'organization') return undefined;
	const names = mentions.filter((mention) => mention.form === 'name' && mention.person === undefined && contains(speaker, mention));
	return names.find(({ type }) => type === 'organization') ?? names[0];
}

function namesAndDates(facts: DocumentFacts, offset: number): Subject[] {
	const found: Subject[] = [];
	for (const mention of facts.mentions) {
		if (mention.start > offset) break;
		if (!touches(mention, offset)) continue;
		if (mention.person !== undefined) found.push({ kind: 'person', span: mention, local: mention.person, mention });
		else if (mention.form === 'name') found.push({ kind: 'name', span: mention, mention });
	}
	for (const timex of facts.timexes) if (touches(timex, offset)) found.push({ kind: 'date', span: timex, timex });
	facts.people.forEach((person, local) => {
		for (const title of person.titles) if (touches(title, offset)) found.push({ kind: 'person', span: title, local, mention: undefined });
	});
	return found;
}

/** Words that are nobody's mention but stand for the one who speaks; where that is left open, they are about the quotation. */
function speakersAt(facts: DocumentFacts, offset: number): Subject[] {
	return facts.quotations.flatMap((quotation): Subject[] => {
		const { speaker, speech } = quotation;
		if (!speaker || !speech || !touches(speaker, offset)) return [];
		const { person } = speaker;
		return person === undefined
			? [{ kind: 'cue', span: speaker, quotation }]
			: [{ kind: 'person', span: speaker, local: person, mention: undefined }];
	});
}

function cuesAt(facts: DocumentFacts, offset: number): Subject[] {
	return facts.quotations.flatMap((quotation): Subject[] =>
		quotation.speech && quotation.cue && touches(quotation.cue, offset) ? [{ kind: 'cue', span: quotation.cue, quotation }] : [],
	);
}

function quotationsAt(facts: DocumentFacts, offset: number): Subject[] {
	return facts.quotations
		.filter((quotation) => quotation.kind !== 'indirect' && touches(quotation, offset))
		.map((quotation) => ({ kind: 'quotation', span: quotation, quotation }));
}

function closest(found: readonly Subject[], offset: number): Subject | undefined {
	const inside = found.filter(({ span }) => offset < span.end);
	const [first, ...others] = inside.length > 0 ? inside : found;
	return others.reduce((best, other) => (length(other) < length(best as Subject) ? other : best), first);
}

function length({ span }: Subject): number {
	return span.end - span.start;
}
