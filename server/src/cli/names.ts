import { compareNames } from '../analysis/personal-name.ts';
import { complain, linesOf, print } from './output.ts';

/** `names A B`: how alike two spellings of a person's name are, as JSON on standard output; the exit status, 2 unless there are two names. */
export async function compareArguments(names: readonly string[]): Promise<number> {
	const [a, b] = names;
	if (a === undefined || b === undefined || names.length !== 2) {
		complain('copytaster names: give two names, each in quotation marks, or --tsv and lines of two names on standard input');
		return 2;
	}
	await printComparison(a, b);
	return 0;
}

/** `names --tsv`: the same for each line `A TAB B` of standard input, one object a line; a line of another form is an error and the run goes on. */
export async function compareLines(): Promise<number> {
	let status = 0;
	let number = 0;
	for await (const line of linesOf(process.stdin)) {
		number++;
		if (line === '') continue;
		const [a, b] = line.split('\t');
		if (a === undefined || b === undefined) {
			await print(`${JSON.stringify({ error: `line ${number}: no two names with a tab between them` })}\n`);
			status = 2;
		} else await printComparison(a, b);
	}
	return status;
}

async function printComparison(a: string, b: string): Promise<void> {
	await print(`${JSON.stringify(compareNames(a, b))}\n`);
}
