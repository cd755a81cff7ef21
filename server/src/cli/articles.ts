import { resolve } from 'node:path';
import { analyzeDocument } from '../analysis/document.ts';
import type { DocumentFacts, DocumentSummary } from '../analysis/facts.ts';
import type { Models } from '../analysis/model/models.ts';
import { findArticles, readArticle, reasonOf } from '../disk/files.ts';
import { findProblems, type RuleSettings } from '../rules/index.ts';
import type { Desk, Problem } from '../rules/rule.ts';
import { textSnapshot } from '../text/snapshot.ts';
import type { Decision } from '../workspace/decisions.ts';
import { joinPeople, type PeopleIndex } from '../workspace/people.ts';
import { createNobodies, type Nobodies } from '../workspace/nobodies.ts';
import { type Folder, folderOf } from './folder.ts';
import { readModels } from './models.ts';
import { complain } from './output.ts';

/** One article of the paths given, analysed. */
export interface ReadArticle {
	/** The path as given, or the given folder's with the file's behind it. */
	readonly path: string;
	readonly facts: DocumentFacts;
	/** Under the settings of its folder, sorted by start. */
	readonly problems: readonly Problem[];
}

/** What was met on the way; filled while the articles are read. */
export interface Course {
	/** What was decided in the folders, documents by their absolute paths. */
	readonly decisions: Decision[];
	/** Whether some input could not be used; standard error says which and why. */
	unusable: boolean;
}

/** Every article under the paths, each once, one at a time so that memory holds one. What cannot be read is complained of and left out. */
export async function* readArticles(paths: readonly string[], course: Course): AsyncGenerator<ReadArticle> {
	const models = await readModels();
	const seen = new Set<string>();
	const folders = new Map<string, Folder>();
	const unusable = (path: string, reason: string) => {
		complain(`${path}: ${reason}`);
		course.unusable = true;
	};
	for (const path of paths) {
		const before = folders.size;
		const folder = await folderOf(path, folders, unusable);
		if (folders.size > before) course.decisions.push(...folder.decided.decisions);
		const nobodies = createNobodies(folder.decided.nobodies);
		let unread = false;
		const onUnreadable = (at: string, reason: string) => {
			unread = true;
			unusable(at, reason);
		};
		const files = await findArticles(path, { exclude: folder.exclude, markdown: folder.markdown, onUnreadable }).catch((error: unknown) => {
			unusable(path, reasonOf(error));
			return undefined;
		});
		if (files?.length === 0 && !unread) unusable(path, 'no articles in this folder');
		for (const file of files ?? []) {
			const address = resolve(file);
			if (seen.has(address) || folder.decided.aside.has(address)) continue;
			seen.add(address);
			const read = await readArticle(file);
			if ('reason' in read) unusable(file, read.reason);
			else if (read.text.trim() === '') unusable(file, 'empty');
			else {
				if (read.broken) unusable(file, 'not all of it could be decoded; the rest is read');
				const article = articleOf(file, read.name, read.text, folder, nobodies, models);
				if (typeof article === 'string') unusable(file, article);
				else yield article;
			}
		}
	}
}

/** Who is who across the articles, by the paths as they were given; says aloud which decisions contradict each other. */
export function peopleAcross(summaries: ReadonlyMap<string, DocumentSummary>, { decisions }: Course): PeopleIndex {
	const given = new Map([...summaries.keys()].map((path) => [resolve(path), path]));
	const pathsAsGiven = decisions.map((decision) => ({
		...decision,
		people: decision.people.map((person) => ({
			...person,
			articles: person.articles.map((article) => ({ ...article, document: given.get(article.document) ?? article.document })),
		})),
	}));
	const people = joinPeople(
		[...summaries].map(([document, summary]) => ({ document, people: summary.people })),
		pathsAsGiven,
	);
	for (const { files, why } of people.contradictions) complain(`${files[0]} contradicts ${files[1]}: ${why}`);
	return people;
}

/** The problems of one document as a desk wants them (`copytaster.strictness`); a rule that fails is complained of and spares the others. */
export function problemsOf(facts: DocumentFacts, settings: RuleSettings, desk?: Desk): readonly Problem[] {
	return findProblems(facts, settings, (code, error) => complain(`the rule ${code} failed: ${reasonOf(error)}`), desk);
}

/** The article, or why it could not be analysed: a mistake of ours in one article is no reason to be silent about the others. */
function articleOf(path: string, name: string, text: string, folder: Folder, nobodies: Nobodies, models: Models): ReadArticle | string {
	try {
		const input = { snapshot: textSnapshot(text), fileName: name, published: folder.published.get(resolve(path)) };
		const facts = nobodies.facts(resolve(path), analyzeDocument(input, models));
		return { path, facts, problems: problemsOf(facts, folder.rules, folder) };
	} catch (error) {
		return `could not be analysed, which is a mistake of Copytaster's: ${reasonOf(error)}`;
	}
}
