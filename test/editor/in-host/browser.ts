// The entry that the web's extension host calls: a worker, with mocha's build for browsers.
import { report } from './report.ts';

/** As much of mocha's build for browsers as is used here; it puts itself there. */
declare const mocha: {
	setup(options: object): void;
	run(done: (failures: number) => void): Mocha.Runner;
};

/** Runs the tests; rejects when some fail. */
export async function run(): Promise<void> {
	// not at the top: it overwrites the module's exports, and with them this function
	// @ts-expect-error this build comes without types
	await import('mocha/mocha.js');
	mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: class {} });
	await import('./articles.test.ts');
	await import('./decisions.test.ts');
	await import('./notes.test.ts');
	await new Promise<void>((resolve, reject) => {
		report(mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve())));
	});
}
