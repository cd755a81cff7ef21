import { createInterface } from 'node:readline';
import { compareNames } from '../analysis/personal-name.ts';

/** `names A B`: how alike two spellings of a person's name are, as JSON on standard output; the exit status, 2 unless there are two names. */
export function compareArguments(names: readonly string[]): number {
	const [a, b] = names;
	if (a === undefined || b === undefined || names.length !== 2) {
		process.stderr.write('copytaster names: give two names, each in quotation marks, or --tsv and lines of two names on standard input\n');
		return 2;
	}
	printComparison(a, b);
	return 0;
}

/** `names --tsv`: the same for each line `A TAB B` of standard input, one object a line; a line of another form is an error and the run goes on. */
export async function compareLines(): Promise<number> {
	let status = 0;
	let number = 0;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		number++;
		if (line === '') continue;
		const [a, b] = line.split('\t');
		if (a === undefined || b === undefined) {
			process.stdout.write(`${JSON.stringify({ error: `line ${number}: no two names with a tab between them` })}\n`);
			status = 2;
		} else printComparison(a, b);
	}
	return status;
}

function printComparison(a: string, b: string): void {
	process.stdout.write(`${JSON.stringify(compareNames(a, b))}\n`);
}
