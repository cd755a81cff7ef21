import type { DocumentFacts } from '../analysis/facts.ts';
import { lineAt, type TextSnapshot } from '../text/snapshot.ts';
import { firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import { oneLine } from '../text/unicode.ts';
import { isOrphan, type NoteStatus, type PlacedNote, STATUS_NAMES, TEXT_CHANGED } from '../workspace/notes/notes.ts';
import { escapeMarkdown } from './card.ts';

/** An article with its notes, for a sheet. */
export interface NotedArticle {
	readonly name: string;
	readonly snapshot: TextSnapshot;
	/** Undefined where the article was not analysed: then kind and speaker stay open. */
	readonly facts: DocumentFacts | undefined;
	readonly placed: readonly PlacedNote[];
}

/** How a sheet is written: for spreadsheets, for print, as text, or as text with the queries to writers alone. */
export type SheetFormat = 'csv' | 'html' | 'md' | 'queries';

/** The columns; what the notes do not know stays empty, to be filled in by hand. */
const COLUMNS = [
	'No.',
	'Article',
	'Line',
	'Exact words',
	'Kind',
	'Who says it',
	'Ground rules',
	'Source',
	'Primary?',
	'Corroborated by',
	'Conflicts with',
	'Status',
	'Note or query',
	'By',
	'Date',
] as const;

/** The columns whose words stay whole; in the others a file's name or an address may be long. */
const WHOLE: ReadonlySet<string> = new Set(['No.', 'Line', 'Kind', 'Who says it', 'Ground rules', 'Primary?', 'Status', 'By', 'Date']);

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A row with where its words stand in their article. */
interface PlacedRow {
	readonly row: Row;
	readonly span: Span | undefined;
	readonly status: NoteStatus;
}

/**
 * A fact-check sheet of articles: one row for each note, in the order of the text; what was let stand is left out. `names` are what the newsroom
 * calls the statuses, where it has names of its own.
 */
export function factCheckSheet(
	articles: readonly NotedArticle[],
	format: SheetFormat,
	names: Readonly<Record<string, string>> = {},
): string {
	let number = 0;
	const placed = articles.map((article) => ({
		article,
		rows: rowsOf(article, { ...STATUS_NAMES, unchecked: 'unchecked', ...names }).map((one): PlacedRow => {
			return { ...one, row: { ...one.row, 'No.': String(++number) } };
		}),
	}));
	const rows = placed.flatMap((one) => one.rows.map(({ row }) => row));
	if (format === 'csv') return csv(rows);
	if (format === 'queries') return queries(placed.flatMap((one) => one.rows));
	return format === 'html' ? html(placed, rows) : markdown(rows);
}

function rowsOf({ name, snapshot, facts, placed }: NotedArticle, names: Readonly<Record<NoteStatus, string>>): PlacedRow[] {
	return placed
		.filter(({ note }) => note.status !== 'stet' && note.anchor)
		.sort((a, b) => (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER))
		.map((one): PlacedRow => {
			const { note, span, changed } = one;
			const orphan = isOrphan(one);
			const stale = note.tags.includes(TEXT_CHANGED) || (changed && note.status === 'cq');
			const words = span ? snapshot.text.slice(span.start, span.end) : (note.anchor?.exact ?? '');
			const { who, document, page, groundRules, rank, corroboratedBy, conflictsWith } = note.record ?? {};
			const state = orphan ? ' (words are gone)' : changed && !stale ? ' (words have changed)' : '';
			const row: Row = {
				'No.': '',
				Article: name,
				Line: span ? String(lineAt(snapshot, span.start) + 1) : '',
				'Exact words': oneLine(words),
				...(facts && span ? kindAndSpeaker(facts, span) : { Kind: '', 'Who says it': '' }),
				'Ground rules': groundRules ?? '',
				Source: [who, document, page].filter((part) => part !== undefined).join(', '),
				'Primary?': rank ?? '',
				'Corroborated by': corroboratedBy ?? '',
				'Conflicts with': conflictsWith ?? '',
				Status: `${stale ? `${names.unchecked} (text changed)` : names[note.status]}${state}`,
				'Note or query': note.text,
				By: note.by ?? '',
				Date: note.created?.slice(0, 10) ?? '',
			};
			return { row, span, status: note.status };
		});
}

function kindAndSpeaker(facts: DocumentFacts, span: Span): Pick<Row, 'Kind' | 'Who says it'> {
	const quotation = facts.quotations.find((one) => one.speech && overlaps(one, span));
	const speaker = quotation?.speaker && oneLine(quotation.speaker.text);
	const mention = facts.mentions.find((one) => one.form === 'name' && overlaps(one, span));
	const kind = facts.timexes.some((one) => overlaps(one, span))
		? 'date'
		: mention
			? mention.type === 'other'
				? 'name'
				: mention.type
			: /\d/.test(facts.snapshot.text.slice(span.start, span.end))
				? 'figure'
				: quotation
					? 'quotation'
					: '';
	return { Kind: kind, 'Who says it': speaker ?? '' };
}

/** RFC 4180, in UTF-8 with the mark that spreadsheets know it by. No cell can begin a formula. */
function csv(rows: readonly Row[]): string {
	const cell = (text: string) => {
		const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
		return /[",\r\n;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
	};
	return `\ufeff${[[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function markdown(rows: readonly Row[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		'# Fact-check sheet',
		'',
		line(COLUMNS),
		line(COLUMNS.map(() => '---')),
		...rows.map((row) => line(COLUMNS.map((column) => escapeMarkdown(row[column])))),
		'',
	].join('\n');
}

/** What the writers are to be asked, by article. */
function queries(rows: readonly PlacedRow[]): string {
	const asked = rows.filter(({ status }) => status === 'query');
	const lines = asked.flatMap(({ row }, i) => [
		...(row.Article === asked[i - 1]?.row.Article ? [] : ['', `## ${escapeMarkdown(row.Article)}`, '']),
		`- **${row['No.']}**, ${row.Line === '' ? 'words that are gone' : `line ${row.Line}`}, ${escapeMarkdown(quoted(row['Exact words']))}: ${escapeMarkdown(oneLine(row['Note or query']))}${row.By === '' ? '' : ` (${escapeMarkdown(row.By)})`}`,
	]);
	return ['# Queries', ...(asked.length > 0 ? lines : ['', 'There are none.']), ''].join('\n');
}

/** Words in quotation marks, unless they have their own. */
function quoted(words: string): string {
	return /^["“„«‘]/.test(words) ? words : `“${words}”`;
}

/** A page for print that needs nothing from elsewhere and runs nothing: each article with the notes beside its lines, then all in a table. */
function html(articles: readonly { readonly article: NotedArticle; readonly rows: readonly PlacedRow[] }[], rows: readonly Row[]): string {
	const head = COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('');
	const cell = (row: Row, column: (typeof COLUMNS)[number]) =>
		`<td${WHOLE.has(column) ? ' class="whole"' : ''}>${escapeHtml(row[column])}</td>`;
	const body = rows.map((row) => `<tr>${COLUMNS.map((column) => cell(row, column)).join('')}</tr>`).join('\n');
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Fact-check sheet</title>
<style>
@page { size: A4 landscape; margin: 12mm }
body { font: 9pt/1.35 Georgia, serif; color: #000; background: #fff }
h2 { font-size: 12pt; break-after: avoid }
.line { display: grid; grid-template-columns: 2.5em 1fr 22em; gap: 0 1em; break-inside: avoid; padding: 1px 0 }
.line > span { color: #555; font: 8pt/1.5 sans-serif; text-align: right }
.line p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
mark { color: #000; background: #eee; border-bottom: 1.5px solid #000 }
sup { font: bold 7pt/1 sans-serif }
.aside p { color: #777 }
.line ul { margin: 0; padding: 0 0 0 8px; border-left: 2px solid #777; list-style: none }
li { margin: 0 0 3px; white-space: pre-wrap; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
table, section { break-before: page }
section:first-of-type { break-before: auto }
th, td { border: 1px solid #777; padding: 3px 5px; text-align: left; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere }
td.whole { overflow-wrap: break-word }
th { font: bold 8pt/1.2 sans-serif; overflow-wrap: normal; white-space: normal }
thead { display: table-header-group }
tr { break-inside: avoid }
</style>
</head>
<body>
<h1>Fact-check sheet</h1>
${articles
	.filter((one) => one.rows.length > 0)
	.map((one) => besideLines(one.article, one.rows))
	.join('\n')}
<table>
<caption>All notes</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</body>
</html>
`;
}

/** An article line by line, its noted words marked with the numbers of their notes, and these beside the line that they begin in. */
function besideLines({ name, snapshot, facts }: NotedArticle, rows: readonly PlacedRow[]): string {
	const { text } = snapshot;
	const furniture = (facts?.paragraphs ?? []).filter((paragraph) => paragraph.facts.zone === 'furniture');
	let from = 0;
	const lines = text.split(/\r\n|\r|\n/).flatMap((line, i): string[] => {
		const [start, end] = [from, from + line.length];
		from = end + (text.startsWith('\r\n', end) ? 2 : 1);
		if (line.trim() === '') return [];
		const touching = rows.filter(({ span }) => span && span.start < end && span.end > start);
		const here = touching.filter(({ span }) => span && span.start >= start);
		const notes = here.length > 0 ? `<ul>${here.map(({ row }) => `<li>${noteInLine(row)}</li>`).join('')}</ul>` : '<div></div>';
		const aside = furniture[firstEndingAfter(furniture, start)];
		return [
			`<div class="line${aside && aside.start < end ? ' aside' : ''}"><span>${i + 1}</span><p>${marked(text, { start, end }, touching)}</p>${notes}</div>`,
		];
	});
	const gone = rows.filter(({ span }) => !span);
	const list = gone.map(({ row }) => `<li>${escapeHtml(quoted(row['Exact words']))}: ${noteInLine(row)}</li>`).join('');
	const left = gone.length > 0 ? `<h3>Notes whose words are gone</h3><ul>${list}</ul>` : '';
	return `<section><h2>${escapeHtml(name)}</h2>\n${lines.join('\n')}\n${left}</section>`;
}

/** `3 Query: Who counted? Source: harbour log, p. 4 (background)` */
function noteInLine(row: Row): string {
	const rank = row['Primary?'] === '' ? '' : `${row['Primary?']} source`;
	const terms = [row['Ground rules'], rank].filter((part) => part !== '').join(', ');
	const source = [row.Source, terms === '' ? '' : `(${terms})`].filter((part) => part !== '').join(' ');
	const parts = [
		row['Note or query'],
		source === '' ? '' : `Source: ${source}`,
		row['Corroborated by'] === '' ? '' : `Corroborated by ${row['Corroborated by']}`,
		row['Conflicts with'] === '' ? '' : `Conflicts with ${row['Conflicts with']}`,
		[row.By, row.Date].filter((part) => part !== '').join(', '),
	].filter((part) => part !== '');
	return `<b>${row['No.']} ${escapeHtml(row.Status)}</b>${parts.length > 0 ? `: ${parts.map(escapeHtml).join(' · ')}` : ''}`;
}

/** A line with what is noted in it marked; where notes lie over each other, what any of them covers. */
function marked(text: string, line: Span, rows: readonly PlacedRow[]): string {
	const spans = rows.flatMap(({ span }) => (span ? [{ start: Math.max(span.start, line.start), end: Math.min(span.end, line.end) }] : []));
	const edges = new Set([line.start, line.end, ...spans.flatMap(({ start, end }) => [start, end])]);
	const cuts = [...edges].sort((a, b) => a - b);
	return cuts
		.slice(1)
		.map((end, i) => {
			const start = cuts[i] as number;
			const words = escapeHtml(text.slice(start, end));
			const numbers = rows.flatMap(({ span, row }) => (span && Math.min(span.end, line.end) === end ? [row['No.']] : []));
			const inside = spans.some((span) => span.start < end && span.end > start);
			return `${inside ? `<mark>${words}</mark>` : words}${numbers.length > 0 ? `<sup>${numbers.join(', ')}</sup>` : ''}`;
		})
		.join('');
}

function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
