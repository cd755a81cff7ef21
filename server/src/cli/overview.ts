import type { DocumentFacts, DocumentSummary } from '../analysis/facts.ts';
import type { Severity } from '../rules/rule.ts';
import type { PeopleIndex } from '../workspace/people.ts';
import { readArticles } from './articles.ts';
import { type Paint, paint } from './formats/colour.ts';
import { columns, lineColumn } from './formats/frame.ts';
import { count, prettyProblems, summaryOf } from './formats/pretty.ts';
import { print, printable } from './output.ts';

/** How much of each sort is shown; the rest is counted. */
const MOST_PEOPLE = 40;
const MOST_ROWS = 12;
const MOST_PROBLEMS = 30;

/** One row of an article's quotations or dates: its line, its words, and what is known of it. */
interface Row {
	readonly line: number;
	readonly text: string;
	readonly known: string;
}

interface Page {
	readonly path: string;
	readonly published: string;
	readonly summary: DocumentSummary;
	readonly quotations: readonly (Row & { readonly person: number | undefined })[];
	readonly dates: readonly Row[];
	readonly problems: number;
}

/** `analyze --format pretty`: people, quotations, dates and problems of a folder, to be read in a terminal. Returns the exit status. */
export async function overview(paths: readonly string[], coloured: boolean, width: number): Promise<number> {
	const colour = paint(coloured);
	const read = await readArticles(paths);
	const { people } = read;
	const pages: Page[] = [];
	const leftAlone: string[] = [];
	const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
	const format = prettyProblems(coloured, width);
	const problemTexts: string[] = [];
	for await (const { path, facts, problems } of read.each()) {
		if (!facts.prose) {
			leftAlone.push(path);
			continue;
		}
		pages.push(pageOf(path, facts, problems.length));
		for (const problem of problems) {
			counts[problem.severity]++;
			if (problemTexts.length < MOST_PROBLEMS) problemTexts.push(format.article({ path, snapshot: facts.snapshot, problems: [problem] }));
		}
	}
	await print(articlesSection(pages, colour));
	await print(peopleSection(people, pages, colour, width));
	await print(
		rowsSection(
			'QUOTATIONS',
			pages,
			(page) => page.quotations.map((row) => ({ ...row, known: speakerOf(people, page.path, row) })),
			colour,
			width,
		),
	);
	await print(rowsSection('DATES', pages, (page) => page.dates, colour, width));
	await print(`${colour.bold('PROBLEMS')}\n\n${problemTexts.join('')}`);
	const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
	if (total > problemTexts.length) await print(`… and ${count(total - problemTexts.length, 'problem')} more.\n\n`);
	const withProblems = pages.filter((page) => page.problems > 0).length;
	await print(`${summaryOf({ articles: pages.length, leftAlone, problems: counts, withProblems, unusable: read.unusable })}\n`);
	return read.unusable ? 2 : 0;
}

function pageOf(path: string, facts: DocumentFacts, problems: number): Page {
	const { publication, snapshot, summary } = facts;
	const where = { given: 'set by you', text: 'said in the text', filename: "from the file's name", caption: 'from a caption' };
	return {
		path,
		published: publication ? `${publication.value}, ${where[publication.from]}` : 'publication date unknown',
		summary,
		quotations: facts.quotations
			.filter((quotation) => quotation.speech && quotation.kind !== 'indirect')
			.map((quotation) => ({
				line: lineColumn(snapshot, quotation.start).line,
				text: quotation.text,
				known: quotation.speaker?.text ?? '',
				person: quotation.speaker?.person,
			})),
		dates: facts.timexes
			.filter((timex) => timex.relative && timex.value !== undefined)
			.map((timex) => ({
				line: lineColumn(snapshot, timex.start).line,
				text: timex.text,
				known: timex.gloss ?? timex.value ?? '',
			})),
		problems,
	};
}

function articlesSection(pages: readonly Page[], colour: Paint): string {
	const rows = pages.map(({ path, published, summary, quotations, problems }) => {
		const people = summary.people.filter((person) => !person.credit).length;
		const numbers = [people === 1 ? '1 person' : `${people} people`, count(quotations.length, 'quotation'), count(problems, 'problem')];
		return `  ${colour.bold(printable(path))}\n    ${colour.dim(`${published} · ${numbers.join(', ')}`)}\n`;
	});
	return `${colour.bold(`ARTICLES  ${pages.length}`)}\n\n${rows.join('')}\n`;
}

function peopleSection(index: PeopleIndex, pages: readonly Page[], colour: Paint, width: number): string {
	const places = new Map(pages.map(({ path, summary }) => [path, summary]));
	const rows = index.people
		.filter((person) => person.members.some(({ document, local }) => places.get(document)?.people[local]?.credit !== true))
		.map((person) => {
			const mentions = person.members.reduce((sum, m) => sum + (places.get(m.document)?.places.people[m.local]?.mentions.length ?? 0), 0);
			const articles = new Set(person.members.map((member) => member.document)).size;
			const probable = person.candidates.flatMap((candidate) => index.byId(candidate.person)?.name ?? []);
			const aliases = person.aliases.filter((alias) => alias !== person.name);
			return {
				mentions,
				text: [
					`  ${colour.bold(printable(person.name))}  ${colour.dim(`${count(mentions, 'mention')} in ${count(articles, 'article')}`)}\n`,
					line('    ', [...new Set(person.titles.map((title) => title.text))].join('; '), width),
					line('    also ', aliases.join(', '), width),
					line('    probably the same: ', probable.join(', '), width),
				].join(''),
			};
		})
		.sort((a, b) => b.mentions - a.mentions);
	const more = rows.length > MOST_PEOPLE ? `  … and ${rows.length - MOST_PEOPLE} more\n` : '';
	const shown = rows.slice(0, MOST_PEOPLE).map((row) => row.text);
	return `${colour.bold(`PEOPLE  ${rows.length}`)}\n\n${shown.join('')}${more}\n`;
}

function rowsSection(title: string, pages: readonly Page[], rowsOf: (page: Page) => readonly Row[], colour: Paint, width: number): string {
	let total = 0;
	let text = '';
	for (const page of pages) {
		const rows = rowsOf(page);
		total += rows.length;
		if (rows.length === 0) continue;
		text += `  ${printable(page.path)}\n`;
		for (const { line: number, text: words, known } of rows.slice(0, MOST_ROWS)) {
			const room = Math.max(20, width - 12 - columns(known));
			text += `  ${colour.dim(String(number).padStart(5))}  ${shorten(words, room)}  ${colour.cyan(printable(known))}\n`;
		}
		if (rows.length > MOST_ROWS) text += `         … and ${rows.length - MOST_ROWS} more\n`;
	}
	return `${colour.bold(`${title}  ${total}`)}\n\n${text}\n`;
}

/** The words that stand for the speaker, and who that is where the words alone do not say it. */
function speakerOf(people: PeopleIndex, document: string, { known, person }: Row & { readonly person: number | undefined }): string {
	if (known === '') return 'nobody named';
	const name = person === undefined ? undefined : people.of(document, person)?.name;
	return name === undefined || name === known ? known : `${known} = ${name}`;
}

function line(lead: string, text: string, width: number): string {
	return text === '' ? '' : `${lead}${shorten(text, width - lead.length)}\n`;
}

/** The text on one line of at most `room` columns. */
function shorten(text: string, room: number): string {
	const flat = printable(text.slice(0, 4 * room).replace(/\s+/g, ' ')).trim();
	if (columns(flat) <= room) return flat;
	let cut = flat.slice(0, room - 1);
	while (columns(cut) > room - 1) cut = cut.slice(0, -1);
	return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}
