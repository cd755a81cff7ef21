// What the runner outside reads: one line for each test. Both hosts print their console there.

/** As much of mocha's runner as is listened to. */
interface Runner {
	on(event: 'pass', listen: (test: Ended) => void): unknown;
	on(event: 'fail', listen: (test: Ended, error: unknown) => void): unknown;
}

interface Ended {
	fullTitle(): string;
	readonly duration?: number | undefined;
}

/** Prints `ok` and `not ok` lines as the tests end. */
export function report(runner: Runner): void {
	runner.on('pass', (test) => console.log(`ok - ${test.fullTitle()} (${test.duration ?? 0} ms)`));
	runner.on('fail', (test, error) => {
		const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
		console.log(`not ok - ${test.fullTitle()}\n${why.replace(/^/gm, '    ')}`);
	});
}
