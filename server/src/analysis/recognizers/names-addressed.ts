import { allMatches } from '../../text/matches.ts';
import type { NameCandidate, Paragraph } from '../facts.ts';

/** `Mr. Bloom`, `Mrs Rivers`: whoever is addressed so is a person, whatever else the word means. */
const ADDRESSED = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms)(?:\.\s?|\s)(\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*)/gu;
/** `Mr. President` is no name. */
const OFFICES = new Set(
	'President Speaker Chairman Chairwoman Chair Secretary Mayor Ambassador Justice Senator Minister Prime Vice Attorney General Chief Governor Clerk Commissioner Moderator Leader Foreman Director Right And Of The'.split(
		' ',
	),
);

/** A tagger's names of one paragraph (sorted, not overlapping), and the surnames behind `Mr.`, `Mrs.` and `Ms.` that it takes for other words. */
export function withAddressed({ text }: Pick<Paragraph, 'text'>, names: readonly NameCandidate[]): readonly NameCandidate[] {
	if (!text.includes('Mr') && !text.includes('Ms')) return names;
	const more: NameCandidate[] = [];
	let at = 0;
	for (const match of allMatches(ADDRESSED, text)) {
		const surname = match[1] as string;
		const end = match.index + match[0].length;
		while (at < names.length && (names[at] as NameCandidate).end <= match.index) at++;
		const next = names[at];
		if ((next && next.start < end) || OFFICES.has(surname)) continue;
		more.push({ start: end - surname.length, end, type: 'person', score: 0.8, damage: undefined });
	}
	return more.length > 0 ? [...names, ...more].sort((a, b) => a.start - b.start) : names;
}
