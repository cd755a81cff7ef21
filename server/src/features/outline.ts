import type { DocumentFacts, PlacedParagraph, Quotation } from '../analysis/facts.ts';
import { parsePersonalName } from '../analysis/personal-name.ts';
import { contains, type Span } from '../text/span.ts';
import { certainty } from './certainty.ts';
import { type Section, sectionsOf } from './sections.ts';
import { shorten } from './words.ts';

/** One row of an article's outline (document offsets); `span` holds everything below it but the people of a group, `name` stands at `at`. */
export interface OutlineRow {
	readonly kind: 'headline' | 'section' | 'quotation' | 'group' | 'person';
	readonly name: string;
	readonly detail: string | undefined;
	readonly span: Span;
	readonly at: Span;
	readonly children: readonly OutlineRow[];
}

/** An article at a glance: its headline, below it the sections by subheading with who says what, and at last the people by first mention. */
export function outline(facts: DocumentFacts): readonly OutlineRow[] {
	const heads = facts.paragraphs.filter(({ facts: { zone } }) => zone === 'headline');
	const end = facts.paragraphs.at(-1)?.end ?? 0;
	const rows = quotationRows(facts);
	const sections = withChildren(sectionsOf(facts), rows);
	const inSections = new Set(sections.flatMap(({ children }) => children));
	const below = [...rows.filter((row) => !inSections.has(row)), ...sections].sort((a, b) => a.span.start - b.span.start);
	const people = peopleRows(facts);
	const [head] = heads;
	if (!head) return [...below, ...people];
	const at = { start: head.start, end: head.end };
	const span = { start: head.start, end: Math.max(end, head.end) };
	const inside = [...below, ...people].filter((row) => contains(span, row.span));
	const outside = [...below, ...people].filter((row) => !contains(span, row.span));
	return [...outside, { kind: 'headline', name: headlineOf(facts, head), detail: undefined, span, at, children: inside }];
}

/** The headline without the date that some archives put in front of it. */
function headlineOf({ publication, snapshot }: DocumentFacts, head: PlacedParagraph): string {
	const date = publication?.span;
	const start = date && contains(head, date) && date.start - head.start < 10 ? date.end : head.start;
	return shorten(snapshot.text.slice(start, head.end), 120) || shorten(head.facts.text, 120);
}

/** A row for each section, with those of `rows` (sorted by start) below it that lie in it. */
function withChildren(sections: readonly Section[], rows: readonly OutlineRow[]): OutlineRow[] {
	let next = 0;
	return sections.map(({ heading, start, end }) => {
		const children: OutlineRow[] = [];
		for (let row = rows[next]; row && row.span.start < end; row = rows[++next])
			if (row.span.start >= heading.end && row.span.end <= end) children.push(row);
		const at = { start: heading.start, end: heading.end };
		return { kind: 'section', name: shorten(heading.facts.text, 120), detail: undefined, span: { start, end }, at, children };
	});
}

/** A row for each quotation of the copy; below it those that its speaker quotes in turn. */
function quotationRows(facts: DocumentFacts): readonly OutlineRow[] {
	const said = facts.quotations.filter(
		({ kind, speech, zone }) => kind !== 'indirect' && speech && zone !== 'headline' && zone !== 'furniture',
	);
	const rows: OutlineRow[] = [];
	for (let i = 0; i < said.length; i++) {
		const outer = said[i] as Quotation;
		if (outer.depth > 0) continue;
		const inner: OutlineRow[] = [];
		for (let next = said[i + 1]; next && next.depth > 0; next = said[++i + 1])
			if (contains(outer, next) && next.speaker && next.speaker.start !== outer.speaker?.start) inner.push(quotationRow(facts, next, []));
		rows.push(quotationRow(facts, outer, inner));
	}
	return rows;
}

function quotationRow(facts: DocumentFacts, quotation: Quotation, children: readonly OutlineRow[]): OutlineRow {
	const { speaker, start, end, text, confidence } = quotation;
	const person = speaker?.person === undefined ? undefined : facts.people[speaker.person];
	const name = person ? surname(person.name) : speaker && shorten(speaker.text, 40);
	const words = shorten(text, 70);
	return {
		kind: 'quotation',
		name: name === undefined ? words : `${name}: ${words}`,
		detail: name === undefined ? 'no speaker' : certainty(confidence) === 'a guess' ? 'a guess' : undefined,
		span: { start, end },
		at: { start, end },
		children,
	};
}

function peopleRows(facts: DocumentFacts): readonly OutlineRow[] {
	const rows = facts.people.flatMap((person): OutlineRow[] => {
		const mention = facts.mentions[person.definition];
		if (!mention || person.credit) return [];
		const at = { start: mention.start, end: mention.end };
		const title = person.titles[0]?.text;
		return [{ kind: 'person', name: person.name, detail: title && shorten(title, 60), span: at, at, children: [] }];
	});
	const [first] = rows;
	if (!first) return [];
	// people stand all over an article: editors that show where the reader is would take a group of all that for a part of it
	return [{ kind: 'group', name: 'People', detail: `${rows.length}`, span: first.at, at: first.at, children: rows }];
}

/** How copy calls a person after the first reference: `van Aarden`. */
function surname(name: string): string {
	const { particles, family } = parsePersonalName(name);
	return [...particles, ...family].join(' ') || name;
}
