import type { Mention } from '../analysis/facts.ts';
import { lineRange } from '../analysis/summary.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { fittingPeople } from './fitting.ts';
import { fullestMention, mentionsOfName } from './named.ts';
import { definitionOf, personOf, type Place } from './person.ts';
import { nameOfSpeaker, subjectAt } from './subject.ts';

/** Where a name leads, and the words that lead there. */
export interface Definition {
	readonly span: Span;
	/** The best first; several where only probable people are known. */
	readonly places: readonly Place[];
}

/**
 * The fullest first reference to what stands at an offset of an open article, in whichever article; before it a person's dossier. From a quotation, and from the words
 * that attribute it, it leads to its speaker; where `he said` is left open, to all who may be meant. Where the article's own reference is all that is certain, the people who are probably the same follow it.
 */
export function findDefinition(snapshot: Snapshot, uri: string, offset: number): Definition | undefined {
	const facts = snapshot.articles.get(uri)?.facts;
	const subject = facts && subjectAt(facts, offset);
	if (!subject) return undefined;
	const { span } = subject;
	switch (subject.kind) {
		case 'person':
			return { span, places: placesOfPerson(snapshot, uri, subject.local) };
		case 'name': {
			const place = placeOfName(snapshot, uri, subject.mention);
			return place && { span, places: [place] };
		}
		case 'date': {
			const basis = subject.timex.readAfter ?? (subject.timex.relative ? facts.publication?.span : undefined);
			const text = basis && facts.snapshot.text.slice(basis.start, basis.end);
			return basis && { span, places: [{ uri, at: lineRange(facts.snapshot, basis), text: text ?? '' }] };
		}
		case 'quotation':
		case 'cue': {
			const { speaker, speech } = subject.quotation;
			if (!speaker || !speech) return undefined;
			if (speaker.person !== undefined) return { span, places: placesOfPerson(snapshot, uri, speaker.person) };
			const name = nameOfSpeaker(facts, speaker);
			const place = name && placeOfName(snapshot, uri, name);
			const fitting = fittingPeople(facts, speaker).flatMap((local) => placesOfPerson(snapshot, uri, local).slice(0, 1));
			if (fitting.length > 0) return { span, places: fitting };
			return { span, places: [place ?? { uri, at: lineRange(facts.snapshot, speaker), text: speaker.text }] };
		}
		default:
			return subject satisfies never;
	}
}

/** The fullest form of an organisation's or place's name: in this article, or else in another. */
function placeOfName(snapshot: Snapshot, uri: string, { type, text }: Mention): Place | undefined {
	const articles = mentionsOfName(snapshot, type, text, uri);
	const here = articles.find((article) => article.uri === uri) ?? articles[0];
	const mention = here && fullestMention(here);
	return here && mention && { uri: here.uri, at: mention.at, text: mention.text };
}

function placesOfPerson(snapshot: Snapshot, uri: string, local: number): readonly Place[] {
	const person = personOf(snapshot, uri, local);
	const place = person && definitionOf(snapshot, person);
	if (!person || !place) return [];
	const note = person.dossier === undefined ? undefined : snapshot.decided.dossiers.get(person.dossier);
	const dossier: readonly Place[] = note ? [{ uri: note.uri, at: [note.line, 0, note.line, 0], text: note.name }] : [];
	const certain = person.members.some((member) => member.document !== uri) && person.name.includes(' ');
	if (certain) return [...dossier, place];
	const probable = person.candidates.flatMap((candidate) => {
		const other = snapshot.people.byId(candidate.person);
		return (other && definitionOf(snapshot, other)) ?? [];
	});
	return [...dossier, place, ...probable];
}
