import type { DocumentFacts } from '../analysis/facts.ts';
import { lineAt, type TextSnapshot } from '../text/snapshot.ts';
import { overlaps } from '../text/span.ts';
import { oneLine } from '../text/unicode.ts';
import { isOrphan, type PlacedNote, TEXT_CHANGED } from '../workspace/notes/notes.ts';
import { escapeMarkdown } from './card.ts';

/** An article with its notes, for a sheet. */
export interface NotedArticle {
	readonly name: string;
	readonly snapshot: TextSnapshot;
	/** Undefined where the article was not analysed: then kind and speaker stay open. */
	readonly facts: DocumentFacts | undefined;
	readonly placed: readonly PlacedNote[];
}

/** How a sheet is written: for spreadsheets, for print, or as text. */
export type SheetFormat = 'csv' | 'html' | 'md';

/** The columns; those without a rule stay empty and are filled in by hand. */
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

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A fact-check sheet of articles: one row for each note, in the order of the text; what was let stand is left out. */
export function factCheckSheet(articles: readonly NotedArticle[], format: SheetFormat): string {
	const rows = articles.flatMap(rowsOf).map((row, i) => ({ ...row, 'No.': String(i + 1) }));
	if (format === 'csv') return csv(rows);
	return format === 'html' ? html(rows) : markdown(rows);
}

function rowsOf({ name, snapshot, facts, placed }: NotedArticle): Row[] {
	return placed
		.filter(({ note }) => note.status !== 'stet' && note.anchor)
		.sort((a, b) => (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER))
		.map((one): Row => {
			const { note, span, changed } = one;
			const orphan = isOrphan(one);
			const gone = changed || note.tags.includes(TEXT_CHANGED);
			const words = span ? snapshot.text.slice(span.start, span.end) : (note.anchor?.exact ?? '');
			return {
				'No.': '',
				Article: name,
				Line: span ? String(lineAt(snapshot, span.start) + 1) : '',
				'Exact words': oneLine(words),
				...(facts && span ? kindAndSpeaker(facts, span) : { Kind: '', 'Who says it': '' }),
				'Ground rules': '',
				Source: '',
				'Primary?': '',
				'Corroborated by': '',
				'Conflicts with': '',
				Status: `${gone ? 'unchecked (text changed)' : NAMES[note.status]}${orphan ? ' (words are gone)' : ''}`,
				'Note or query': note.text,
				By: note.by ?? '',
				Date: note.created?.slice(0, 10) ?? '',
			};
		});
}

const NAMES = { unchecked: 'unchecked', cq: 'CQ', query: 'Query', disputed: 'Disputed', wrong: 'Wrong', stet: 'Stet', tk: 'TK' } as const;

function kindAndSpeaker(facts: DocumentFacts, span: { readonly start: number; readonly end: number }): Pick<Row, 'Kind' | 'Who says it'> {
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

/** A page for print that needs nothing from elsewhere and runs nothing. */
function html(rows: readonly Row[]): string {
	const head = COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('');
	const body = rows.map((row) => `<tr>${COLUMNS.map((column) => `<td>${escapeHtml(row[column])}</td>`).join('')}</tr>`).join('\n');
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Fact-check sheet</title>
<style>
@page { size: A4 landscape; margin: 12mm }
body { font: 9pt/1.35 Georgia, serif; color: #000; background: #fff }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #777; padding: 3px 5px; text-align: left; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere }
th { font: bold 8pt/1.2 sans-serif; overflow-wrap: normal; white-space: normal }
thead { display: table-header-group }
tr { break-inside: avoid }
</style>
</head>
<body>
<h1>Fact-check sheet</h1>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
