import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
// its default entry is UMD, which no bundler can follow
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import { isIsoDate } from '../analysis/recognizers/dates/calendar.ts';
import { findDossiers } from '../disk/decisions.ts';
import { reasonOf } from '../disk/files.ts';
import { DEFAULT_DRAFTS } from '../features/drafts.ts';
import { RULES, type RuleSettings } from '../rules/index.ts';
import type { Severity, Strictness } from '../rules/rule.ts';
import { readDecisionFile } from '../workspace/decision-files.ts';
import { type Decided, type Decision, type NobodyDecision, NOTHING_DECIDED } from '../workspace/decisions.ts';
import { readNoteFile } from '../workspace/notes/note-files.ts';
import type { Note } from '../workspace/notes/notes.ts';
import { decisionsOfDossier, type Dossier, readDossier } from '../workspace/dossiers.ts';

/** What a folder of articles says about itself: VS Code's settings and what the journalist decided. */
export interface Folder {
	/** Its absolute path; undefined for an article in no folder of its own. */
	readonly root: string | undefined;
	/** `copytaster.drafts`: globs of the desk's own copy. */
	readonly drafts: readonly string[];
	readonly rules: RuleSettings;
	/** `copytaster.strictness`. */
	readonly strictness: Strictness;
	/** Globs of files that are no articles, from `files.exclude` and `copytaster.exclude`. */
	readonly exclude: readonly string[];
	/** `copytaster.markdown`: whether Markdown counts as articles. */
	readonly markdown: 'auto' | 'always' | 'never';
	/** The publication dates that the journalist set, by the absolute path of the article. */
	readonly published: ReadonlyMap<string, string>;
	/** The notes on articles, with what is let stand, by the absolute path of the article. */
	readonly notes: ReadonlyMap<string, readonly Note[]>;
	/** What was decided about people; documents by their absolute paths. */
	readonly decided: Decided;
}

/** The severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const STRICTNESSES = ['few', 'balanced', 'all'] as const;
const MARKDOWN = ['auto', 'always', 'never'] as const;

type Complain = (path: string, reason: string) => void;

/**
 * The settings and decisions that hold for a path: those of the nearest folder at or above it that has `.vscode` or `.copytaster`, but no
 * higher than the working directory. `known` keeps what was read before, by folder. What is wrong in these files is complained of; the rest of them counts.
 */
export async function folderOf(path: string, known: Map<string, Folder>, complain: Complain): Promise<Folder> {
	const marked = await rootOf(path);
	const given = resolve(path);
	// a folder without settings may have dossiers all the same
	const root = marked ?? ((await isFolder(given)) ? given : undefined);
	if (root === undefined)
		return {
			root,
			drafts: DEFAULT_DRAFTS,
			rules: {},
			strictness: 'balanced',
			exclude: [],
			markdown: 'auto',
			published: new Map(),
			notes: new Map(),
			decided: NOTHING_DECIDED,
		};
	const before = known.get(root);
	if (before) return before;
	const settings = await readSettings(join(root, '.vscode', 'settings.json'), complain);
	const folder = {
		root,
		...settings,
		published: await readPublished(root, complain),
		notes: await readNotes(root, complain),
		decided: await readDecided(root, complain),
	};
	known.set(root, folder);
	return folder;
}

async function rootOf(path: string): Promise<string | undefined> {
	const given = resolve(path);
	const start = await stat(given).then(
		(found) => (found.isDirectory() ? given : dirname(given)),
		() => undefined,
	);
	if (start === undefined) return undefined;
	const top = process.cwd();
	const inside = isInside(top, start);
	for (let folder = start; ; folder = dirname(folder)) {
		if ((await isFolder(join(folder, '.vscode'))) || (await isFolder(join(folder, '.copytaster')))) return folder;
		if (!inside || folder === top) return undefined;
	}
}

async function readSettings(path: string, complain: Complain): Promise<Omit<Folder, 'root' | 'published' | 'notes' | 'decided'>> {
	const settings = await readJson(path, complain);
	const rules: Record<string, Severity | 'off'> = {};
	for (const { code } of RULES) {
		const key = `copytaster.problems.${code}`;
		const value = settings?.[key];
		if (value === undefined) continue;
		if (value === 'off' || SEVERITIES.some((severity) => severity === value)) rules[code] = value as Severity | 'off';
		else complain(path, `"${key}" must be "error", "warning", "information", "hint" or "off", not ${JSON.stringify(value)}`);
	}
	const given = settings?.['copytaster.strictness'] ?? 'balanced';
	const strictness = STRICTNESSES.find((word) => word === given);
	if (strictness === undefined) complain(path, `"copytaster.strictness" must be "few", "balanced" or "all", not ${JSON.stringify(given)}`);
	const hidden = settings?.['files.exclude'];
	const globs = isObject(hidden) ? Object.keys(hidden).filter((glob) => hidden[glob] === true) : [];
	const own = settings?.['copytaster.exclude'] ?? [];
	if (isGlobs(own)) globs.push(...own);
	else complain(path, '"copytaster.exclude" must be a list of globs');
	const drafts = settings?.['copytaster.drafts'] ?? DEFAULT_DRAFTS;
	if (!isGlobs(drafts)) complain(path, '"copytaster.drafts" must be a list of globs');
	const markdown = settings?.['copytaster.markdown'] ?? 'auto';
	const known = MARKDOWN.find((word) => word === markdown);
	if (known === undefined) complain(path, `"copytaster.markdown" must be "auto", "always" or "never", not ${JSON.stringify(markdown)}`);
	return {
		rules,
		drafts: isGlobs(drafts) ? drafts : DEFAULT_DRAFTS,
		strictness: strictness ?? 'balanced',
		exclude: globs.flatMap((glob) => [glob, `${glob}/**`]),
		markdown: known ?? 'auto',
	};
}

/** `.copytaster/publication/PATH.json`, one file an article: `{ "article": PATH, "published": ISO 8601 }`, PATH relative to the folder. */
async function readPublished(root: string, complain: Complain): Promise<ReadonlyMap<string, string>> {
	const published = new Map<string, string>();
	const folder = join(root, '.copytaster', 'publication');
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	for (const name of names.filter((candidate) => candidate.endsWith('.json')).sort()) {
		const path = join(folder, name);
		const decision = await readJson(path, complain);
		if (decision === undefined) continue;
		const { article, published: date } = decision;
		if (typeof article !== 'string' || typeof date !== 'string' || !isIsoDate(date))
			complain(path, 'no "article" and "published" (YYYY-MM-DD) in it');
		else if (isAbsolute(article) || !isInside(root, resolve(root, article))) complain(path, `"${article}" lies outside the folder`);
		else published.set(resolve(root, article), date);
	}
	return published;
}

/** `.copytaster/notes/PATH.jsonld`, one file an article. */
async function readNotes(root: string, complain: Complain): Promise<ReadonlyMap<string, readonly Note[]>> {
	const notes = new Map<string, readonly Note[]>();
	const folder = join(root, '.copytaster', 'notes');
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	for (const name of names.filter((candidate) => candidate.endsWith('.jsonld')).sort()) {
		const path = join(folder, name);
		try {
			const read = readNoteFile(await readFile(path, 'utf8'));
			if ('reason' in read) complain(`${path}:${read.line + 1}`, `these notes are not used: ${read.reason}`);
			else
				notes.set(
					resolve(root, name.slice(0, -'.jsonld'.length)),
					read.entries.flatMap(({ note }) => note ?? []),
				);
		} catch (error) {
			complain(path, reasonOf(error));
		}
	}
	return notes;
}

/** The decisions in `.copytaster/people/` and the dossiers in `people/`. */
async function readDecided(root: string, complain: Complain): Promise<Decided> {
	const decisions: Decision[] = [];
	const nobodies: NobodyDecision[] = [];
	const dossiers = new Map<string, Dossier>();
	const below = (path: string) => (isAbsolute(path) || !isInside(root, resolve(root, path)) ? undefined : resolve(root, path));
	const readText = async (path: string): Promise<string | undefined> => {
		try {
			return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
		} catch (error) {
			complain(path, reasonOf(error));
			return undefined;
		}
	};
	const names = await readdir(join(root, '.copytaster', 'people')).catch(() => []);
	for (const name of names.filter((candidate) => candidate.endsWith('.yaml')).sort()) {
		const path = join(root, '.copytaster', 'people', name);
		const text = await readText(path);
		if (text === undefined) continue;
		const read = readDecisionFile(path, text, below);
		if ('reason' in read) complain(`${path}:${read.line + 1}`, `this decision is not used: ${read.reason}`);
		else if ('decision' in read) decisions.push(read.decision);
		else nobodies.push(read.nobody);
	}
	for (const path of await findDossiers(root).catch(() => [])) {
		const text = await readText(path);
		if (text === undefined) continue;
		const { dossier, complaint } = readDossier(path, basename(path), text);
		if (complaint) complain(`${path}:${complaint.line + 1}`, `the properties of this note are not used: ${complaint.reason}`);
		dossiers.set(path, dossier);
		decisions.push(...decisionsOfDossier(dossier));
	}
	return { decisions, nobodies, dossiers, aside: new Set(dossiers.keys()) };
}

/** A JSON object with comments and trailing commas, as VS Code writes its settings; empty as an empty file, undefined where there is none. */
async function readJson(path: string, complain: Complain): Promise<Record<string, unknown> | undefined> {
	try {
		const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
		if (text.trim() === '') return {};
		const errors: ParseError[] = [];
		const value: unknown = parse(text, errors, { allowTrailingComma: true });
		const first = errors[0];
		if (first) complain(path, `no valid JSON (${printParseErrorCode(first.error)} at character ${first.offset + 1})`);
		else if (!isObject(value)) complain(path, 'no JSON object');
		return isObject(value) ? value : undefined;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') complain(path, reasonOf(error));
		return undefined;
	}
}

function isInside(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way);
}

async function isFolder(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isDirectory(),
		() => false,
	);
}

function isGlobs(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((glob) => typeof glob === 'string' && glob !== '');
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
