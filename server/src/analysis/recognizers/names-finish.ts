import { isCyrillic } from '../cyrillic.ts';
import type { NameCandidate, Paragraph } from '../facts.ts';
import { joinAcronyms } from './names-acronyms.ts';
import { mendNames } from './names-mend.ts';

/**
 * What the names of every recogniser go through last, once the whole document is settled: damaged names are mended by the undamaged ones,
 * and acronyms join their long forms. Same length and order as `paragraphs` (paragraph offsets).
 */
export function finishNames(
	paragraphs: readonly Paragraph[],
	names: readonly (readonly NameCandidate[])[],
): readonly (readonly NameCandidate[])[] {
	return joinAcronyms(paragraphs, mendNames(paragraphs, names));
}

/**
 * A tagger's names of one paragraph, with the rules' answer where the tagger knows nothing: in Cyrillic passages, and where the rules have
 * taken damaged copy apart (sorted, not overlapping).
 */
export function withRuled(
	{ text }: Paragraph,
	tagged: readonly NameCandidate[],
	ruled: readonly NameCandidate[],
): readonly NameCandidate[] {
	const kept = ruled.filter((name) => name.damage !== undefined || isCyrillic(text.slice(name.start, name.end)));
	const cyrillic = HAS_CYRILLIC.test(text);
	if (kept.length === 0 && !cyrillic) return tagged;
	const free = tagged.filter(
		({ start, end }) => !(cyrillic && isCyrillic(text.slice(start, end))) && !kept.some((name) => name.start < end && name.end > start),
	);
	return [...free, ...kept].sort((a, b) => a.start - b.start);
}

const HAS_CYRILLIC = /[\u0400-\u052f]/;
