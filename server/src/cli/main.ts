import { parseArgs } from 'node:util';
import { analyzeLines, analyzePaths } from './analyze.ts';
import { compareLines, printComparison } from './names.ts';

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { format: { type: 'string' }, severity: { type: 'string' }, jsonl: { type: 'boolean' }, tsv: { type: 'boolean' } },
	});
	const [command, ...paths] = positionals;
	if (command === 'analyze') return values.jsonl ? analyzeLines() : analyzePaths(paths);
	if (command === 'names') {
		if (values.tsv) return compareLines();
		printComparison(paths[0] ?? '', paths[1] ?? '');
		return 0;
	}
	process.stderr.write('usage: copytaster check|analyze|names\n');
	return 2;
}

main().then(
	(status) => {
		process.exitCode = status;
	},
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 2;
	},
);
