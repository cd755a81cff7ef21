import { firstEndingAfter } from '../../text/span.ts';
import type { Coreference } from '../coreference.ts';
import type { Gender, Mention, PlacedParagraph, Speaker } from '../facts.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['she', 'female'],
	['her', 'female'],
]);

/** How many people at most are offered for one pronoun. */
const MOST_RIVALS = 4;

/**
 * The people whom a pronoun that speaks may mean, where more than one fits and nothing settles which: those named before it in its
 * paragraph or the one before whose gender does not forbid it, the last one first.
 */
export function rivalsFor(
	{ start, text, person }: Speaker,
	{ mentions, people }: Coreference,
	paragraphs: readonly PlacedParagraph[],
): readonly number[] | undefined {
	const gender = GENDERS.get(text.toLowerCase());
	if (!gender || person !== undefined) return undefined;
	const own = firstEndingAfter(paragraphs, start);
	let first = own - 1;
	while (first > 0 && paragraphs[first]?.facts.zone !== 'body') first--;
	const from = paragraphs[Math.max(0, first)]?.start ?? 0;
	const rivals = new Set<number>();
	for (let i = firstEndingAfter(mentions, start) - 1; i >= 0 && rivals.size < MOST_RIVALS; i--) {
		const mention = mentions[i] as Mention;
		if (mention.start < from) break;
		if (mention.form !== 'name' || mention.person === undefined || mention.start >= start) continue;
		const known = people[mention.person]?.gender;
		if (known === undefined || known === gender) rivals.add(mention.person);
	}
	return rivals.size > 1 ? [...rivals] : undefined;
}
