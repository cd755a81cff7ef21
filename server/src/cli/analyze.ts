import { createInterface } from 'node:readline';
import { analyzeDocument } from '../analysis/document.ts';
import type { DocumentFacts } from '../analysis/facts.ts';
import { findArticles, readArticle } from '../disk/files.ts';
import { findProblems } from '../rules/index.ts';
import type { Problem } from '../rules/rule.ts';
import { textSnapshot } from '../text/snapshot.ts';
import { joinPeople, type Person } from '../workspace/people.ts';
import { analysisOf } from './formats/analysis.ts';

/** `analyze PATH…`: one JSON object for all articles and the people across them. Returns the exit status. */
export async function analyzePaths(paths: readonly string[]): Promise<number> {
	let status = 0;
	const documents: { path: string; facts: DocumentFacts; problems: readonly Problem[] }[] = [];
	for (const path of paths) {
		const files = await findArticles(path).catch((error: unknown) => {
			process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
			status = 2;
			return [];
		});
		for (const file of files) {
			const read = await readArticle(file);
			if ('reason' in read) {
				process.stderr.write(`${file}: ${read.reason}\n`);
				status = 2;
				continue;
			}
			const facts = analyzeDocument({ snapshot: textSnapshot(read.text), fileName: read.name, published: undefined });
			documents.push({ path: file, facts, problems: problemsOf(facts) });
		}
	}
	const people = joinPeople(documents.map((document) => ({ document: document.path, people: document.facts.summary.people })));
	const places = new Map(documents.map((document) => [document.path, document.facts.summary.places]));
	const result = {
		schema: 'copytaster/analysis@1',
		documents: documents.map((d) => analysisOf(d.path, d.facts, d.problems, (local) => people.of(d.path, local)?.id)),
		people: people.people.map((person) => personOf(person, (document, local) => places.get(document)?.people[local])),
	};
	process.stdout.write(`${JSON.stringify(result)}\n`);
	return status;
}

/** `analyze --jsonl`: one document a line from standard input, one `Analysis` a line to standard output. Returns the exit status. */
export async function analyzeLines(): Promise<number> {
	let status = 0;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		if (line.trim() === '') continue;
		let answer: object;
		try {
			const given: unknown = JSON.parse(line);
			const { id, text, published } = given as { id?: unknown; text?: unknown; published?: unknown };
			if (typeof id !== 'string' || typeof text !== 'string') throw new Error('not an object with the strings "id" and "text"');
			if (published !== undefined && typeof published !== 'string') throw new Error('"published" is no string');
			const facts = analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published });
			answer = analysisOf(id, facts, problemsOf(facts), (local) => `p${local}`);
		} catch (error) {
			status = 2;
			answer = { id: null, error: error instanceof Error ? error.message : String(error) };
		}
		if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
	}
	return status;
}

function problemsOf(facts: DocumentFacts): readonly Problem[] {
	return findProblems(facts, {}, (code, error) => process.stderr.write(`rule ${code} failed: ${String(error)}\n`));
}

function personOf(
	person: Person,
	places: (document: string, local: number) => DocumentFacts['summary']['places']['people'][number] | undefined,
): object {
	const definition = places(person.definition.document, person.definition.local);
	const at = definition?.mentions[definition.definition];
	return {
		id: person.id,
		name: person.name,
		aliases: person.aliases,
		titles: person.titles,
		definition: { document: person.definition.document, start: at?.start ?? 0, end: at?.end ?? 0 },
		mentions: person.members.flatMap(({ document, local }) =>
			(places(document, local)?.mentions ?? []).map((m) => ({ document, start: m.start, end: m.end, text: m.text, form: m.form })),
		),
		candidates: person.candidates,
	};
}
