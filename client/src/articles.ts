import { FileType, type TextDocument, type Uri, type WorkspaceFolder, workspace } from 'vscode';

/** The endings of files that may hold articles; the server's reader of the disk goes by the same ones. */
export const ARTICLE_ENDINGS = ['txt', 'text', 'article', 'news', 'md', 'markdown'] as const;

/** Where articles live. Output panels, diffs, search results and comment boxes are texts as well, but nobody's copy. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

/** Plain-text files whose names say that they belong to a machine or a lawyer. */
const NO_ARTICLE =
	/^(?:(?:dev-|test-)?requirements|constraints|cmakelists|cmakecache|robots|humans|ads|llms|manifest|top_level|entry_points|sources|version|licen[cs]e|copying|notice|authors|contributors|contributing|code_of_conduct|security|changelog|changes|readme|install|third-?party)(?:[-_.].*)?\.(?:txt|text|md|markdown)$/i;

/** Folders that tools fill. */
const NO_ARTICLES_BELOW = /\/(?:\.[^/]+|node_modules|__pycache__|site-packages)\//;

/** Files at the top of a folder that make it a software project, whose Markdown is documentation. */
const SOFTWARE = new Set([
	'package.json',
	'cargo.toml',
	'go.mod',
	'pyproject.toml',
	'setup.py',
	'requirements.txt',
	'pom.xml',
	'build.gradle',
	'build.gradle.kts',
	'cmakelists.txt',
	'makefile',
	'gemfile',
	'composer.json',
	'mix.exs',
	'deno.json',
	'mkdocs.yml',
]);

/**
 * Which documents are served as articles. A document of the language `article` always is. Plain text is one by its ending, unless its name
 * says otherwise; whether it reads like prose the server finds out. Markdown is one in folders that are no software projects, so that
 * nobody's documentation is copy-edited; the setting `copytaster.markdown` overrules that.
 */
export interface Articles {
	/** Whether a document may be an article, by its place, name and language. The same answer as long as the document is open. */
	serves(document: TextDocument): boolean;
	/** Whether a file may be an article, by its place and name. */
	servesFile(uri: Uri): boolean;
	/** The schemes of documents that may be articles. */
	schemes(): readonly string[];
	/** Looks at the folders (again); to be awaited before the first question. Never throws. */
	look(): Promise<void>;
}

/** The articles of this window. */
export function createArticles(): Articles {
	let software: ReadonlySet<string> = new Set();
	const schemes = () => [...new Set([...SCHEMES, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)])];
	const servesMarkdown = (uri: Uri): boolean => {
		const choice = workspace.getConfiguration('copytaster', uri).get<string>('markdown', 'auto');
		if (choice !== 'auto') return choice === 'always';
		const folder = workspace.getWorkspaceFolder(uri);
		return folder !== undefined && !software.has(folder.uri.toString());
	};
	const servesFile = (uri: Uri): boolean => {
		const ending = endingOf(uri);
		if (ending === 'article' || ending === 'news') return true;
		if (NO_ARTICLE.test(nameOf(uri)) || NO_ARTICLES_BELOW.test(pathInFolder(uri))) return false;
		if (ending === 'md' || ending === 'markdown') return servesMarkdown(uri);
		return ending === 'txt' || ending === 'text';
	};
	return {
		servesFile,
		schemes,
		serves(document) {
			if (!schemes().includes(document.uri.scheme)) return false;
			if (document.languageId === 'article') return true;
			if (document.languageId === 'markdown') return servesMarkdown(document.uri) && !NO_ARTICLE.test(nameOf(document.uri));
			return document.languageId === 'plaintext' && (document.isUntitled || servesFile(document.uri));
		},
		async look() {
			const folders = workspace.workspaceFolders ?? [];
			const found = await Promise.all(folders.map(isSoftware));
			software = new Set(folders.filter((_, i) => found[i]).map((folder) => folder.uri.toString()));
		},
	};
}

/**
 * Whether a text begins like prose: most of its first 4,000 code units stand in lines of eight words or more, in letters, and a sentence
 * ends somewhere. Cheap, because it decides whether the server is started at all.
 */
export function beginsLikeProse(text: string): boolean {
	const start = text.slice(0, 4000);
	let long = 0;
	let all = 0;
	let letters = 0;
	for (const line of start.split(/[\r\n]+/)) {
		const written = line.trim();
		all += written.length;
		if (written.split(/\s+/).length < 8) continue;
		long += written.length;
		letters += written.match(/[\p{L}\p{M}\s'’,.-]/gu)?.length ?? 0;
	}
	return long > 0 && long >= all / 2 && letters >= long * 0.85 && /[\p{L}\p{N}][.!?…]["'”’»)\]]{0,3}(?:\s|$)/u.test(start);
}

async function isSoftware(folder: WorkspaceFolder): Promise<boolean> {
	try {
		const entries = await workspace.fs.readDirectory(folder.uri);
		return entries.some(([name, type]) => type !== FileType.Directory && SOFTWARE.has(name.toLowerCase()));
	} catch {
		return false;
	}
}

function nameOf(uri: Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function endingOf(uri: Uri): string {
	const name = nameOf(uri);
	return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

function pathInFolder(uri: Uri): string {
	const folder = workspace.getWorkspaceFolder(uri);
	return folder ? uri.path.slice(folder.uri.path.replace(/\/$/, '').length) : '';
}
