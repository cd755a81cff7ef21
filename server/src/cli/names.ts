import { compareNames } from '../analysis/personal-name.ts';
import { complain, linesOf, print } from './output.ts';

/** `names A B`: how alike two spellings of a person's name are, as one JSON object on standard output; status 2 unless there are two. */
export async function compareArguments(names: readonly string[]): Promise<number> {
	const [a, b] = names;
	if (a === undefined || b === undefined || names.length > 2) {
		complain('names takes two names; put quotation marks around each');
		return 2;
	}
	await printComparison(a, b);
	return 0;
}

/**
 * `names --tsv`: the same for each line `A TAB B` of standard input, one object a line, in the same order. A line of another form gets an
 * object with `error` in its place and makes the exit status 2; empty lines are passed over.
 */
export async function compareLines(): Promise<number> {
	let status = 0;
	let number = 0;
	for await (const line of linesOf(process.stdin)) {
		number++;
		if (line === '') continue;
		const [a, b] = line.split('\t');
		if (a === undefined || b === undefined) {
			await print(`${JSON.stringify({ error: `line ${number} has no two names with a tab between them` })}\n`);
			status = 2;
		} else await printComparison(a, b);
	}
	return status;
}

async function printComparison(a: string, b: string): Promise<void> {
	await print(`${JSON.stringify(compareNames(a, b))}\n`);
}
