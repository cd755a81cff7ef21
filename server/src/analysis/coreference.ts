import { chainNames, type NameOccurrence } from './coreference/name-chains.ts';
import type { LocalPerson, Mention, NameCandidate, PlacedParagraph, ZoneKind } from './facts.ts';
import type { JoinedQuotation } from './recognizers/quotations.ts';

/** Every mention of a document and the people behind them (document offsets). */
export interface Coreference {
	/** Sorted by start. */
	readonly mentions: readonly Mention[];
	readonly people: readonly LocalPerson[];
}

/**
 * Decides who is who within one document: full names, surnames, titles, nominals and pronouns. `names` holds the settled names of each
 * paragraph (paragraph offsets). Two people that fit a surname or pronoun equally well leave it unresolved.
 */
export function resolveCoreference(
	paragraphs: readonly PlacedParagraph[],
	names: readonly (readonly NameCandidate[])[],
	_quotations: readonly JoinedQuotation[],
): Coreference {
	const mentions: Mention[] = [];
	const occurrences: NameOccurrence[] = [];
	const named: number[] = [];
	paragraphs.forEach(({ start, facts }, index) => {
		for (const name of names[index] ?? []) {
			const text = facts.text.slice(name.start, name.end);
			if (name.type === 'person') {
				named.push(mentions.length);
				occurrences.push({ text, credit: facts.zone === 'byline', furniture: facts.zone === 'furniture', gender: undefined });
			}
			mentions.push({
				start: start + name.start,
				end: start + name.end,
				text,
				type: name.type,
				form: 'name',
				person: undefined,
				damage: name.damage,
				zone: facts.zone,
			});
		}
	});
	const chains = chainNames(occurrences);
	const members: number[][] = Array.from({ length: chains.count }, () => []);
	chains.of.forEach((chain, at) => {
		if (chain === undefined) return;
		const mention = named[at] as number;
		mentions[mention] = { ...(mentions[mention] as Mention), person: chain };
		members[chain]?.push(mention);
	});
	const people = members.map((own): LocalPerson => {
		const forms = own.map((i) => mentions[i] as Mention);
		return {
			name: fullestName(forms),
			aliases: [...new Set(forms.map((m) => m.text))],
			titles: [],
			gender: undefined,
			mentions: own,
			definition: own[firstReference(forms)] as number,
			credit: forms.every((m) => m.zone === 'byline'),
		};
	});
	return { mentions, people };
}

function fullestName(forms: readonly Mention[]): string {
	let best = '';
	for (const { text } of forms) if (text.split(/\s+/).length > (best ? best.split(/\s+/).length : 0)) best = text;
	return best;
}

function firstReference(forms: readonly Mention[]): number {
	const rank = ({ text, zone }: Mention) => (/\s/.test(text) ? 0 : 10) + (ZONE_RANK[zone] ?? 3);
	let best = 0;
	forms.forEach((form, i) => {
		if (rank(form) < rank(forms[best] as Mention)) best = i;
	});
	return best;
}

const ZONE_RANK: Partial<Record<ZoneKind, number>> = { body: 0, label: 0, caption: 1, headline: 2, subheading: 2 };
