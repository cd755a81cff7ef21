import { analyzeDocument } from '../analysis/document.ts';
import type { DocumentSummary } from '../analysis/facts.ts';
import { isIsoDate } from '../analysis/recognizers/dates/calendar.ts';
import { textSnapshot } from '../text/snapshot.ts';
import type { Person } from '../workspace/people.ts';
import { problemsOf, readArticles } from './articles.ts';
import { analysisOf, withFolderPeople } from './formats/analysis.ts';
import { readModels } from './models.ts';
import { linesOf, print } from './output.ts';

/** `analyze PATH…`: one JSON object for all articles and the people across them. Returns the exit status. */
export async function analyzePaths(paths: readonly string[]): Promise<number> {
	const read = await readArticles(paths);
	const { people, summaries } = read;
	// piece by piece: the whole of a large folder does not fit into one string
	await print('{"schema":"copytaster/analysis@1","documents":[');
	let first = true;
	for await (const { path, facts, problems } of read.each()) {
		const whole = withFolderPeople(analysisOf(path, facts, problems), (local) => people.of(path, local)?.id);
		await print(`${first ? '' : ','}\n${JSON.stringify(whole)}`);
		first = false;
	}
	await print('\n],"people":[');
	for (const [index, person] of people.people.entries())
		await print(`${index > 0 ? ',' : ''}\n${JSON.stringify(personOf(person, summaries))}`);
	await print('\n]}\n');
	return read.unusable ? 2 : 0;
}

/** `analyze --jsonl`: one document a line from standard input, one `Analysis` a line to standard output. Returns the exit status. */
export async function analyzeLines(): Promise<number> {
	const models = await readModels();
	let status = 0;
	for await (const line of linesOf(process.stdin)) {
		if (line.trim() === '') continue;
		let answer: object;
		try {
			const { id, text, published } = documentOf(line);
			const facts = analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published }, models);
			answer = analysisOf(id, facts, problemsOf(facts, {}));
		} catch (error) {
			status = 2;
			answer = { id: null, error: error instanceof Error ? error.message : String(error) };
		}
		await print(`${JSON.stringify(answer)}\n`);
	}
	return status;
}

function documentOf(line: string): { id: string; text: string; published: string | undefined } {
	const given: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
	if (typeof given !== 'object' || given === null) throw new Error('no object with the strings "id" and "text"');
	const { id, text, published = null } = given as { id?: unknown; text?: unknown; published?: unknown };
	if (typeof id !== 'string' || typeof text !== 'string') throw new Error('no object with the strings "id" and "text"');
	if (published === null) return { id, text, published: undefined };
	if (typeof published !== 'string' || !isIsoDate(published)) throw new Error('"published" is no ISO 8601 date');
	return { id, text, published };
}

/** A `Person` of the contract: offsets come from the summaries of the documents. */
function personOf(person: Person, summaries: ReadonlyMap<string, DocumentSummary>): object {
	const places = (document: string, local: number) => summaries.get(document)?.places.people[local];
	const { document, local } = person.definition;
	const definition = places(document, local);
	const at = definition?.mentions[definition.definition];
	return {
		id: person.id,
		name: person.name,
		aliases: person.aliases,
		titles: person.titles,
		definition: { document, start: at?.start ?? 0, end: at?.end ?? 0 },
		mentions: person.members.flatMap((member) =>
			(places(member.document, member.local)?.mentions ?? []).map((m) => ({
				document: member.document,
				start: m.start,
				end: m.end,
				text: m.text,
				form: m.form,
			})),
		),
		candidates: person.candidates.map(({ person: other, score, why }) => ({ person: other, score, why })),
	};
}
