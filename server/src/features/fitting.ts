import type { DocumentFacts, Gender, Speaker } from '../analysis/facts.ts';

/** How many paragraphs before its own a pronoun may take somebody up from. */
const PARAGRAPHS_BACK = 2;
const MOST_FITTING = 4;

/**
 * Who `he` or `the spokesman` may be where the article leaves it open: indices into `DocumentFacts.people`, the last named first. Nobody for
 * words that are neither, and for those that stand for several people.
 */
export function fittingPeople(facts: DocumentFacts, speaker: Speaker): readonly number[] {
	const at = facts.paragraphs.findIndex(({ start, end }) => start <= speaker.start && speaker.end <= end);
	const paragraph = facts.paragraphs[at];
	if (speaker.person !== undefined || !paragraph) return [];
	const inside = (span: { readonly start: number; readonly end: number }) =>
		paragraph.start + span.start >= speaker.start && paragraph.start + span.end <= speaker.end;
	const pronoun = paragraph.facts.pronouns.find(inside);
	const nominal = paragraph.facts.nominals.find(inside);
	if (pronoun && !pronoun.plural) {
		const from = facts.paragraphs[Math.max(0, at - PARAGRAPHS_BACK)]?.start ?? 0;
		return lastNamed(facts, from, speaker.start, pronoun.gender, undefined);
	}
	return nominal && !nominal.plural ? lastNamed(facts, 0, speaker.start, nominal.gender, nominal.head) : [];
}

/** People who are named between two offsets, not against a gender, and who bear a title with the noun `head` if one is given. */
function lastNamed(
	facts: DocumentFacts,
	from: number,
	to: number,
	gender: Gender | undefined,
	head: string | undefined,
): readonly number[] {
	const found = new Set<number>();
	for (let i = facts.mentions.length - 1; i >= 0 && found.size < MOST_FITTING; i--) {
		const mention = facts.mentions[i];
		if (!mention || mention.start >= to || mention.form !== 'name' || mention.person === undefined) continue;
		if (mention.start < from) break;
		const person = facts.people[mention.person];
		const named = person && !person.credit && !(gender && person.gender && person.gender !== gender);
		const titled =
			head === undefined ||
			person?.titles.some(({ text }) =>
				text
					.toLowerCase()
					.split(/[^\p{L}]+/u)
					.includes(head),
			);
		if (named && titled) found.add(mention.person);
	}
	return [...found];
}
