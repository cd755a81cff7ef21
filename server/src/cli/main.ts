import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyzeLines, analyzePaths } from './analyze.ts';
import { checkPaths } from './check.ts';
import { SEVERITIES } from './folder.ts';
import { githubProblems } from './formats/github.ts';
import { jsonProblems } from './formats/json.ts';
import { prettyProblems } from './formats/pretty.ts';
import type { ProblemFormat } from './formats/problems.ts';
import { sarifProblems } from './formats/sarif.ts';
import { compareArguments, compareLines } from './names.ts';
import { complain, endWithTheReader, print, wantsColour } from './output.ts';
import { overview } from './overview.ts';

const HELP = `copytaster: people, quotations, dates and sourcing in plain-text articles, offline

  copytaster check PATH…                 problems of the articles under PATH
    --format pretty|json|sarif|github    how to print them (default: pretty)
    --severity error|warning|information|hint
                                         the least grave to report (default: hint, that is all)
    Exit status: 0 no such problem, 1 some, 2 some input could not be used.

  copytaster analyze PATH…               everything that is found, and the people across the articles
    --format json|pretty                 one JSON object, or an overview to read (default: json)
  copytaster analyze --jsonl             the same for one {"id", "text", "published"?} a line of standard input,
                                         one JSON object a line; each line stands alone

  copytaster names A B                   whether two spellings may be one person's name, as JSON
  copytaster names --tsv                 the same for each line "A TAB B" of standard input

  copytaster --help, --version

PATH is a file, or a folder of .txt, .text, .article, .news, .md and .markdown files. The severities in the folder's
.vscode/settings.json, the decisions in .copytaster and the dossiers in people/ count here as they do in the editor.
`;

/** A mistake in how the command was called; the message says what to do. */
class UsageError extends Error {}

async function run(words: readonly string[]): Promise<number> {
	const [command, ...rest] = words;
	if (command === undefined) throw new UsageError('say what to do: check, analyze or names');
	if (rest.includes('--help') || command === '--help' || command === '-h' || command === 'help') {
		await print(HELP);
		return 0;
	}
	if (command === '--version' || command === '-v') {
		await print(`${version()}\n`);
		return 0;
	}
	if (command === 'check') return check(rest);
	if (command === 'analyze') return analyze(rest);
	if (command === 'names') return names(rest);
	throw new UsageError(`there is no command "${command}"`);
}

async function check(words: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: words,
		allowPositionals: true,
		options: { format: { type: 'string', default: 'pretty' }, severity: { type: 'string', default: 'hint' } },
	});
	const severity = SEVERITIES.find((known) => known === values.severity);
	if (!severity) throw new UsageError(`--severity is one of ${SEVERITIES.join(', ')}, not "${values.severity}"`);
	return checkPaths(needPaths(positionals), problemFormat(values.format), severity);
}

function problemFormat(name: string): ProblemFormat {
	if (name === 'pretty') return prettyProblems(wantsColour(process.stdout), terminalWidth());
	if (name === 'json') return jsonProblems();
	if (name === 'sarif') return sarifProblems(version());
	if (name === 'github') return githubProblems();
	throw new UsageError(`--format is one of pretty, json, sarif, github, not "${name}"`);
}

async function analyze(words: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: words,
		allowPositionals: true,
		options: { format: { type: 'string' }, jsonl: { type: 'boolean', default: false } },
	});
	if (values.jsonl) {
		if (positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no PATH');
		if (values.format !== undefined && values.format !== 'json') throw new UsageError('--jsonl always prints JSON');
		return analyzeLines();
	}
	const format = values.format ?? 'json';
	if (format !== 'json' && format !== 'pretty') throw new UsageError(`--format is one of json, pretty, not "${format}"`);
	const paths = needPaths(positionals);
	return format === 'json' ? analyzePaths(paths) : overview(paths, wantsColour(process.stdout), terminalWidth());
}

async function names(words: string[]): Promise<number> {
	const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options: { tsv: { type: 'boolean', default: false } } });
	if (values.tsv) {
		if (positionals.length > 0) throw new UsageError('--tsv reads standard input and takes no names');
		return compareLines();
	}
	return compareArguments(positionals);
}

function needPaths(paths: readonly string[]): readonly string[] {
	if (paths.length === 0) throw new UsageError('say which files or folders to read');
	return paths;
}

function terminalWidth(): number {
	return Math.max(40, Math.min(process.stdout.columns ?? 120, 160));
}

function version(): string {
	const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
	return String((manifest as { version?: unknown }).version);
}

endWithTheReader();
run(process.argv.slice(2)).then(
	(status) => {
		process.exitCode = status;
	},
	(error: unknown) => {
		const wrongUse = error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
		complain(`copytaster: ${error instanceof Error ? error.message : String(error)}`);
		if (wrongUse) complain('copytaster --help lists what there is.');
		process.exitCode = 2;
	},
);
