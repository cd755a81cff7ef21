import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml';
import { oneLine } from '../text/unicode.ts';
import { type ArticleReference, type Decision, fingerprint, type NobodyDecision, type PersonReference } from './decisions.ts';

/** A decision before it has a file: whom it is about by paths relative to the folder. */
export type NewDecision =
	| { readonly kind: 'same' | 'apart'; readonly people: readonly NewReference[] }
	| { readonly kind: 'spelling'; readonly people: readonly NewReference[]; readonly use: string }
	| { readonly kind: 'nobody'; readonly words: string; readonly articles: readonly string[] };

/** A `PersonReference` whose articles are paths relative to the folder. */
export interface NewReference {
	readonly name: string;
	readonly articles: readonly { readonly path: string; readonly beside: readonly string[] }[];
}

/** What a file of decisions holds, or at which line (from 0) and in plain words why it cannot be used. */
export type ReadDecision = { readonly decision: Decision } | { readonly nobody: NobodyDecision } | Complaint;

/** What is wrong with a file, at a line from 0. */
export interface Complaint {
	readonly line: number;
	readonly reason: string;
}

/** A file larger than this (UTF-16 code units) holds no decision of ours. */
const LARGEST = 100_000;
/** So many lists in each other, or twice as many columns before the first word of a line or marks of lists in it, are no file of ours. */
const DEEPEST = 50;
const KINDS = { same: 'same', 'never-same': 'apart', spelling: 'spelling', 'not-a-person': 'nobody' } as const;
const WORDS = { same: 'same', apart: 'never-same', spelling: 'spelling', nobody: 'not-a-person' } as const;

/**
 * The file that keeps a decision: its name below `.copytaster/people/`, and its text. Both depend on nothing but the decision, so that two
 * people who decide the same make the same file, and two who decide differently never touch each other's.
 */
export function decisionFile(decision: NewDecision): { readonly name: string; readonly text: string } {
	const ordered = inOrder(decision);
	const body = stringify(contentOf(ordered), { lineWidth: 0 });
	return { name: `${fingerprint(body)}.yaml`, text: `# ${oneLine(decisionInWords(ordered))}\n${body}` };
}

/** `Viktor Khrenin and Hrenin are one person.` */
export function decisionInWords(decision: NewDecision): string {
	if (decision.kind === 'nobody') {
		const where = decision.articles.length > 0 ? ` in ${decision.articles.join(', ')}` : '';
		return `“${decision.words}” is not a person${where}.`;
	}
	const people = decision.people.map(({ name, articles }) => {
		const [first] = articles;
		if (!first) return name;
		return `${name} (${first.path}${articles.length > 1 ? ` and ${articles.length - 1} more` : ''})`;
	});
	const names = people.length < 2 ? people.join('') : `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`;
	if (decision.kind === 'same') return `${names} are one person.`;
	if (decision.kind === 'spelling') return `${names} is spelled ${decision.use}.`;
	return `${names} are not the same person.`;
}

/**
 * Reads a file of `.copytaster/people/`. `addressOf` makes a URI of a path below the folder, and refuses with undefined what leads out of it.
 * Never throws.
 */
export function readDecisionFile(file: string, text: string, addressOf: (path: string) => string | undefined): ReadDecision {
	const yaml = readYaml(text);
	if ('reason' in yaml) return yaml;
	const { root, lineOf } = yaml;
	const at = (node: unknown, reason: string): Complaint => ({ line: lineOf(node), reason });
	const wanted = root.get('decision', true);
	const word = isScalar(wanted) ? String(wanted.value) : '';
	const kind = Object.hasOwn(KINDS, word) ? KINDS[word as keyof typeof KINDS] : undefined;
	if (kind === undefined) return at(wanted, `“decision” is none of ${Object.keys(KINDS).join(', ')}`);
	const articlesOf = (node: unknown): ArticleReference[] | Complaint => {
		if (node === undefined || (isScalar(node) && node.value === null)) return [];
		if (!isSeq(node)) return at(node, '“articles” is no list');
		const articles: ArticleReference[] = [];
		for (const item of node.items) {
			const path = isMap(item) ? item.get('path') : isScalar(item) ? item.value : undefined;
			if (typeof path !== 'string') return at(item, 'an article has no “path”');
			const document = addressOf(path);
			if (document === undefined) return at(item, `“${path}” lies outside the folder`);
			const beside = isMap(item) ? item.get('beside', true) : undefined;
			articles.push({ document, beside: isSeq(beside) ? beside.items.flatMap(textOf) : [] });
		}
		return articles;
	};
	if (kind === 'nobody') {
		const words = textOf(root.get('words', true))[0];
		const articles = articlesOf(root.get('articles', true));
		if (words === undefined) return at(root.get('words', true), 'there are no “words” in it');
		if ('reason' in articles) return articles;
		return { nobody: { file, words, documents: articles.map((article) => article.document) } };
	}
	const list = root.get('people', true);
	const least = kind === 'spelling' ? 1 : 2;
	if (!isSeq(list) || list.items.length < least) return at(list, `“people” is no list of ${least === 1 ? 'one' : 'two people'} or more`);
	const people: PersonReference[] = [];
	for (const item of list.items) {
		const name = isMap(item) ? textOf(item.get('name', true))[0] : textOf(item)[0];
		if (name === undefined) return at(item, 'a person has no “name”');
		const articles = isMap(item) ? articlesOf(item.get('articles', true)) : [];
		if ('reason' in articles) return articles;
		people.push({ name, articles });
	}
	const use = textOf(root.get('use', true))[0];
	if (kind === 'spelling' && use === undefined) return at(root.get('use', true), 'it does not say which spelling to “use”');
	return { decision: { id: file, file, kind, people, use: kind === 'spelling' ? use : undefined, dossier: false } };
}

/** A YAML mapping with the line (from 0) of each of its nodes, or what is wrong with the text. Never throws. */
export function readYaml(text: string): { readonly root: YamlMap; lineOf(node: unknown): number } | Complaint {
	if (text.length > LARGEST) return { line: 0, reason: 'it is too large' };
	const deep = deepLine(text);
	if (deep !== undefined) return { line: deep, reason: 'its lists lie too deep in each other' };
	const conflict = /^(?:<{7}|>{7}|={7}$)/m.exec(text);
	if (conflict) return { line: text.slice(0, conflict.index).split('\n').length - 1, reason: 'git left the marks of a conflict in it' };
	try {
		const lines = new LineCounter();
		// its pretty errors quote the text, each of thousands anew
		const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false });
		const line = (offset: number) => Math.max(0, lines.linePos(offset).line - 1);
		const [error] = document.errors;
		if (error) return { line: line(error.pos[0]), reason: error.message.split('\n')[0] as string };
		const root = document.contents;
		if (!isMap(root)) return { line: 0, reason: 'there are no properties in it' };
		const start = (node: unknown) => (node as Node | undefined)?.range?.[0] ?? 0;
		return { root: { get: (key, keep) => root.get(key, keep as true) }, lineOf: (node) => line(start(node)) };
	} catch (error) {
		return { line: 0, reason: error instanceof Error ? (error.message.split('\n')[0] as string) : 'it is no YAML' };
	}
}

/**
 * The first line (from 0) at which lists or properties lie deeper in each other than anybody writes. The library goes into them by calling
 * itself, and where a stack ends while a pattern is made ready, the whole process ends, not only the call.
 */
function deepLine(text: string): number | undefined {
	let open = 0;
	const line = text.split('\n').findIndex((row) => {
		// each `- `, `? ` and `: ` of a line may lie in the one before
		if ((/^[ \t]*/.exec(row) as RegExpExecArray)[0].length > DEEPEST * 2 || (row.match(/[-?:](?=[ \t]|$)/g)?.length ?? 0) > DEEPEST * 2)
			return true;
		for (const sign of row) {
			if (sign === '[' || sign === '{') open++;
			else if ((sign === ']' || sign === '}') && open > 0) open--;
			if (open > DEEPEST) return true;
		}
		return false;
	});
	return line < 0 ? undefined : line;
}

/** The mapping at the top of a YAML document. */
export interface YamlMap {
	/** The value of a property; with `keep` its node. */
	get(key: string, keep?: boolean): unknown;
}

/** The text of a node, in a list of one; an empty list for what is no text. Numbers and dates count as they are written. */
export function textOf(node: unknown): string[] {
	const written = isScalar(node) && node.value !== null && typeof node.value !== 'string' ? node.source : undefined;
	const value: unknown = written ?? (isScalar(node) ? node.value : node);
	if (typeof value !== 'string' && typeof value !== 'number') return [];
	const text = oneLine(String(value)).trim();
	return text === '' || text.length > LONGEST ? [] : [text];
}

const LONGEST = 400;

/** The same decision whichever way round it was put. */
function inOrder(decision: NewDecision): NewDecision {
	if (decision.kind === 'nobody') return { ...decision, articles: [...new Set(decision.articles)].sort() };
	const people = decision.people.map(({ name, articles }) => ({
		name,
		articles: articles.map(({ path, beside }) => ({ path, beside: [...beside].sort() })).sort((a, b) => (a.path < b.path ? -1 : 1)),
	}));
	return { ...decision, people: people.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
}

function contentOf(decision: NewDecision): object {
	const word = WORDS[decision.kind];
	if (decision.kind === 'nobody') {
		const articles = decision.articles.map((path) => ({ path }));
		return { decision: word, words: decision.words, ...(articles.length > 0 ? { articles } : {}) };
	}
	const people = decision.people.map(({ name, articles }) => {
		const listed = articles.map(({ path, beside }) => ({ path, ...(beside.length > 0 ? { beside } : {}) }));
		return { name, ...(listed.length > 0 ? { articles: listed } : {}) };
	});
	return { decision: word, ...(decision.kind === 'spelling' ? { use: decision.use } : {}), people };
}
