import type { DocumentFacts } from '../analysis/facts.ts';
import type { Span } from '../text/span.ts';

/** Words shown behind a place in the text that are not part of it (document offset). */
export interface Hint {
	readonly offset: number;
	readonly text: string;
	readonly kind: 'date' | 'speaker';
}

/** In a part of an article: which day a relative date means, and who the pronoun of a speaker is. Sorted by offset. */
export function hints(facts: DocumentFacts, within: Span): readonly Hint[] {
	const inside = ({ start, end }: Span) => start <= within.end && within.start <= end;
	const dates = facts.timexes
		.filter((timex) => timex.relative && (timex.type === 'DATE' || timex.type === 'TIME') && timex.zone === 'body' && inside(timex))
		.flatMap(({ end, gloss }): Hint[] => (gloss === undefined ? [] : [{ offset: end, text: gloss, kind: 'date' }]));
	const pronouns = new Map(facts.mentions.filter(({ form }) => form === 'pronoun').map((mention) => [mention.start, mention.end]));
	const speakers = facts.quotations.flatMap(({ speaker }): Hint[] => {
		if (speaker?.person === undefined || !inside(speaker)) return [];
		const name = facts.people[speaker.person]?.name;
		return pronouns.get(speaker.start) === speaker.end && name !== undefined ? [{ offset: speaker.end, text: name, kind: 'speaker' }] : [];
	});
	const unique = new Map([...dates, ...speakers].map((hint) => [hint.offset, hint]));
	return [...unique.values()].sort((a, b) => a.offset - b.offset);
}
