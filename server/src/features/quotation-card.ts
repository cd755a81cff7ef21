import type { DocumentFacts, Quotation, QuotationSummary, Speaker } from '../analysis/facts.ts';
import { isNamed } from '../analysis/summary.ts';
import { lineAt } from '../text/snapshot.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { otherWordings, type Wording } from '../workspace/wordings.ts';
import type { Card, CardBlock, CardWording } from './card.ts';
import { certainty } from './certainty.ts';
import { wordingKey, wordingRuns } from './differences.ts';
import { fittingPeople } from './fitting.ts';
import { articleName } from './in-articles.ts';
import { personOf, wordsOf } from './person.ts';
import { list, shorten, titled } from './words.ts';

const MOST_WORDINGS = 4;
/** Where the same wording stands in many articles, so many of them are named. */
const MOST_PLACES = 3;
/** Words of the text that say who speaks are shown as they stand if they lie so close together. */
const LONGEST_ATTRIBUTION = 100;

/** Who says the quoted words, how sure that is and how the text says so, through whom it came, and how others word it. */
export function quotationCard(snapshot: Snapshot, uri: string, facts: DocumentFacts, quotation: Quotation): Card {
	if (!quotation.speech)
		return [
			{ kind: 'heading', text: 'Quoted words', after: undefined },
			{ kind: 'line', label: undefined, text: 'A title, a term or words held at a distance: nobody’s speech.' },
		];
	return [...whoSays(snapshot, uri, facts, quotation), ...chain(facts, quotation), ...elsewhere(snapshot, uri, quotation)];
}

function whoSays(snapshot: Snapshot, uri: string, facts: DocumentFacts, quotation: Quotation): CardBlock[] {
	const { speaker, cue, confidence, kind } = quotation;
	const reported: CardBlock[] =
		kind === 'indirect' ? [{ kind: 'line', label: undefined, text: 'In the writer’s words, not in quotation marks.' }] : [];
	if (!speaker)
		return [
			{ kind: 'heading', text: kind === 'indirect' ? 'Reported' : 'Quotation', after: undefined },
			{ kind: 'line', label: undefined, text: 'The text does not say who says this.' },
			...reported,
		];
	const person = speaker.person === undefined ? undefined : personOf(snapshot, uri, speaker.person);
	const title = person?.titles.find(({ document }) => document === uri) ?? person?.titles[0];
	const { name, after } = titled(person?.name ?? called(speaker.text, isNamed(speaker)), title && shorten(title.text, 120));
	const sure = certainty(confidence);
	// that “they” say it may be certain, but who they are is not
	const how = isNamed(speaker) || sure === 'a guess' ? ` (${sure})` : '';
	const blocks: CardBlock[] = [
		{ kind: 'heading', text: `Said by ${name}${after === undefined ? how : ''}`, after: after && `${after}${how}` },
	];
	if (speaker.kind === 'unnamed') blocks.push({ kind: 'line', label: undefined, text: 'A source without a name.' });
	else if (!isNamed(speaker)) blocks.push({ kind: 'line', label: undefined, text: leftOpen(facts, speaker) });
	blocks.push({ kind: 'line', label: 'In the text', text: attribution(facts, speaker, cue) });
	if (sure === 'a guess')
		blocks.push({ kind: 'line', label: undefined, text: 'Check who speaks here: the words around the quotation leave it open.' });
	return [...blocks, ...reported];
}

function leftOpen(facts: DocumentFacts, speaker: Speaker): string {
	const names = fittingPeople(facts, speaker).flatMap((local) => facts.people[local]?.name ?? []);
	if (names.length === 0) return 'The text leaves open who that is.';
	return `The text leaves open who that is: perhaps ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`}.`;
}

/** `“said union leader Solveig Tharaldsen”, line 3`. */
function attribution(facts: DocumentFacts, speaker: Speaker, cue: Quotation['cue']): string {
	const line = (at: Span) => `line ${lineAt(facts.snapshot, at.start) + 1}`;
	if (!cue) return `“${shorten(speaker.text, 80)}”, ${line(speaker)}`;
	const [start, end] = [Math.min(speaker.start, cue.start), Math.max(speaker.end, cue.end)];
	const words = facts.snapshot.text.slice(start, end);
	if (words.length <= LONGEST_ATTRIBUTION && !/["“”„«»\n]/.test(words))
		return `“${shorten(words, LONGEST_ATTRIBUTION)}”, ${line({ start, end })}`;
	const both = [speaker, cue].sort((a, b) => a.start - b.start);
	return list(both.map((part) => `“${shorten(part.text, 60)}” in ${line(part)}`));
}

function chain(facts: DocumentFacts, { chain: sources, speaker }: Quotation): CardBlock[] {
	const nearer = (sources ?? []).filter((source) => !(speaker && overlaps(source, speaker)));
	if (nearer.length === 0) return [];
	const each = nearer.map((source) => `${shorten(source.text, 60)} (line ${lineAt(facts.snapshot, source.start) + 1})`);
	return [{ kind: 'line', label: 'By way of', text: list(each, MOST_PLACES) }];
}

// ── the same words at other places ──────────────────────────────────────────────────────────────────────────────────────────────────

function elsewhere(snapshot: Snapshot, uri: string, quotation: Quotation): CardBlock[] {
	const own = summaryOf(snapshot, uri, quotation);
	if (!own) return [];
	const key = wordingKey(wordsOf(own));
	const groups = new Map<string, Wording[]>();
	for (const wording of otherWordings(snapshot, uri, own)) {
		const theirs = wordingKey(wordsOf(wording.quotation));
		const known = groups.get(theirs);
		if (known) known.push(wording);
		else groups.set(theirs, [wording]);
	}
	const same = groups.get(key) ?? [];
	groups.delete(key);
	const places = (group: readonly Wording[]) => {
		const shown = group.slice(0, MOST_PLACES).map((wording) => place(snapshot, uri, own, wording));
		return `${shown.join('; ')}${group.length > shown.length ? ` and ${group.length - shown.length} more` : ''}`;
	};
	const items = [...groups.values()].slice(0, MOST_WORDINGS).map((group): CardWording => {
		const [first] = group as [Wording];
		return { runs: wordingRuns(quotation.text, wordsOf(first.quotation)) ?? [], from: places(group) };
	});
	const more = groups.size - items.length;
	const blocks: CardBlock[] = [];
	if (same.length > 0) blocks.push({ kind: 'line', label: 'The same words', text: places(same) });
	if (items.length > 0) blocks.push({ kind: 'wordings', label: 'Other wordings', items });
	if (more > 0) blocks.push({ kind: 'line', label: undefined, text: `and ${more} more ${more === 1 ? 'wording' : 'wordings'}` });
	return blocks;
}

function summaryOf(snapshot: Snapshot, uri: string, { start, end }: Quotation): QuotationSummary | undefined {
	return snapshot.articles.get(uri)?.summary.places.quotations.find((quotation) => quotation.start === start && quotation.end === end);
}

/** `strike, line 3`; with the speaker there, unless it is the same. */
function place(snapshot: Snapshot, here: string, own: QuotationSummary, { uri, quotation, speaker }: Wording): string {
	const where = `${articleName(snapshot, here, uri)}, line ${quotation.at[0] + 1}`;
	if (speaker === 'same') return where;
	const person = quotation.speaker === undefined ? undefined : personOf(snapshot, uri, quotation.speaker);
	const name = person?.name ?? (quotation.speakerText === undefined ? undefined : called(quotation.speakerText, quotation.speakerNamed));
	if (name !== undefined) return `${where}, where ${name} says it`;
	return own.speaker === undefined && own.speakerText === undefined ? where : `${where}, where nobody is named`;
}

// ── words ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A name, or words that are none in quotation marks. */
function called(text: string, named: boolean): string {
	return named ? shorten(text, 80) : `“${shorten(text, 80)}”`;
}
