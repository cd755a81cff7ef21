import { createInterface } from 'node:readline';
import { compareNames } from '../analysis/personal-name.ts';

/** `names A B`: how alike two spellings of a person's name are, as JSON. */
export function printComparison(a: string, b: string): void {
	process.stdout.write(`${JSON.stringify(compareNames(a, b))}\n`);
}

/** `names --tsv`: the same for each line `A TAB B` of standard input. */
export async function compareLines(): Promise<number> {
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		if (line === '') continue;
		const [a = '', b = ''] = line.split('\t');
		printComparison(a, b);
	}
	return 0;
}
