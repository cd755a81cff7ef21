import { basename, relative, resolve, sep } from 'node:path';
import { analyzeDocument } from '../analysis/document.ts';
import type { DocumentFacts, DocumentSummary } from '../analysis/facts.ts';
import type { Models } from '../analysis/model/models.ts';
import { findArticles, type ReadFile, readArticle, reasonOf } from '../disk/files.ts';
import { isDraft, settingsForCopy } from '../features/drafts.ts';
import { withIgnored, withoutStets } from '../features/stets.ts';
import { findProblems, type RuleSettings } from '../rules/index.ts';
import type { Desk, Problem } from '../rules/rule.ts';
import { textSnapshot } from '../text/snapshot.ts';
import { NO_ARTICLES } from '../workspace/articles.ts';
import { type Decision, NOTHING_DECIDED } from '../workspace/decisions.ts';
import { placeNotes } from '../workspace/notes/notes.ts';
import { joinPeople, type PeopleIndex } from '../workspace/people.ts';
import { LARGEST_ARTICLE } from '../workspace/host.ts';
import { createNobodies, type Nobodies } from '../workspace/nobodies.ts';
import type { Article, Snapshot } from '../workspace/snapshot.ts';
import { type Folder, folderOf } from './folder.ts';
import { readModels } from './models.ts';
import { complain } from './output.ts';

/** One article of the paths given, analysed. */
export interface ReadArticle {
	/** The path as given, or the given folder's with the file's behind it. */
	readonly path: string;
	readonly facts: DocumentFacts;
	/** Under the settings of its folder and without what was let stand there, sorted by start. */
	readonly problems: readonly Problem[];
}

/** All articles of the paths given. */
export interface ReadArticles {
	/** Of every article, by the path as given, in order. */
	readonly summaries: ReadonlyMap<string, DocumentSummary>;
	/** Who is who across the articles. */
	readonly people: PeopleIndex;
	/** Whether some input could not be used; standard error says which and why. */
	readonly unusable: boolean;
	/** The articles one after the other, in order, compared with all others. */
	each(): AsyncGenerator<ReadArticle>;
}

/** An article as it was found; what is read of it again when its turn comes is not kept. */
interface Found {
	readonly path: string;
	readonly folder: Folder;
	readonly nobodies: Nobodies;
	facts: DocumentFacts | undefined;
}

/** So much text (UTF-16 code units) is kept as it was analysed; what is beyond is analysed again when its turn comes, so that memory stays small. */
const MOST_KEPT = 1_000_000;

/** Reads every article under the paths, each once. What cannot be read is complained of and left out. */
export async function readArticles(paths: readonly string[]): Promise<ReadArticles> {
	const models = await readModels();
	const seen = new Set<string>();
	const folders = new Map<string, Folder>();
	const decisions: Decision[] = [];
	const found: Found[] = [];
	const articles = new Map<string, Article>();
	const summaries = new Map<string, DocumentSummary>();
	let left = MOST_KEPT;
	let unusable = false;
	const refuse = (path: string, reason: string) => {
		complain(`${path}: ${reason}`);
		unusable = true;
	};
	for (const path of paths) {
		const before = folders.size;
		const folder = await folderOf(path, folders, refuse);
		if (folders.size > before) decisions.push(...folder.decided.decisions);
		const nobodies = createNobodies(folder.decided.nobodies);
		let unread = false;
		const onUnreadable = (at: string, reason: string) => {
			unread = true;
			refuse(at, reason);
		};
		const files = await findArticles(path, { exclude: folder.exclude, markdown: folder.markdown, onUnreadable }).catch((error: unknown) => {
			refuse(path, reasonOf(error));
			return undefined;
		});
		if (files?.length === 0 && !unread) refuse(path, 'no articles in this folder');
		for (const file of files ?? []) {
			const address = resolve(file);
			if (seen.has(address) || folder.decided.aside.has(address)) continue;
			seen.add(address);
			const read = await readArticle(file);
			const facts = factsOf(file, read, folder, nobodies, models);
			if (typeof facts === 'string') {
				refuse(file, facts);
				continue;
			}
			if ('broken' in read && read.broken) refuse(file, 'not all of it could be decoded; the rest is read');
			left -= facts.snapshot.text.length;
			found.push({ path: file, folder, nobodies, facts: left > 0 ? facts : undefined });
			summaries.set(file, facts.summary);
			articles.set(file, { uri: file, name: basename(file), summary: facts.summary, facts: undefined });
		}
	}
	const people = peopleAcross(summaries, decisions);
	const snapshot: Snapshot = { revision: 0, articles: NO_ARTICLES.with(articles), people, decided: NOTHING_DECIDED };
	const again = async ({ path, folder, nobodies, facts }: Found) =>
		facts ?? factsOf(path, await readArticle(path), folder, nobodies, models);
	return {
		summaries,
		people,
		get unusable() {
			return unusable;
		},
		async *each() {
			for (const article of found) {
				const { path, folder } = article;
				const facts = await again(article);
				article.facts = undefined;
				// gone since a moment ago
				if (typeof facts === 'string') refuse(path, facts);
				else yield { path, facts, problems: problemsIn(path, facts, folder, snapshot) };
			}
		},
	};
}

/** Who is who across the articles, by the paths as they were given; says aloud which decisions contradict each other. */
function peopleAcross(summaries: ReadonlyMap<string, DocumentSummary>, decisions: readonly Decision[]): PeopleIndex {
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

function problemsIn(path: string, facts: DocumentFacts, folder: Folder, snapshot: Snapshot): readonly Problem[] {
	const address = resolve(path);
	const notes = folder.notes.get(address) ?? [];
	const desk: Desk = { strictness: folder.strictness, folder: { uri: path, snapshot } };
	return withoutStets(
		problemsOf(facts, withIgnored(settingsForCopy(folder.rules, isOwnCopy(address, folder)), notes), desk),
		placeNotes(facts.snapshot.text, notes),
	);
}

function isOwnCopy(address: string, { root, drafts }: Folder): boolean {
	const path = root === undefined ? basename(address) : relative(root, address).split(sep).join('/');
	return isDraft(path, root === undefined ? '' : basename(root), drafts);
}

/** What is found in an article, or why there is nothing: a mistake of ours in one article is no reason to be silent about the others. */
function factsOf(path: string, read: ReadFile, folder: Folder, nobodies: Nobodies, models: Models): DocumentFacts | string {
	if ('reason' in read) return read.reason;
	if (read.text.length > LARGEST_ARTICLE) return `too large to be an article (${read.text.length.toLocaleString('en')} characters)`;
	if (read.text.trim() === '') return 'empty';
	try {
		const input = { snapshot: textSnapshot(read.text), fileName: read.name, published: folder.published.get(resolve(path)) };
		return nobodies.facts(resolve(path), analyzeDocument(input, models));
	} catch (error) {
		return `could not be analysed, which is a mistake of Copytaster's: ${reasonOf(error)}`;
	}
}
