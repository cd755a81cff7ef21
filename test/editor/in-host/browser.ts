// The entry that the web's extension host calls: a worker, with mocha's build for browsers.
import 'mocha/mocha.js';
import { report } from './report.ts';

/** As much of mocha's browser build as is used here. */
declare const mocha: {
	setup(options: object): void;
	run(done: (failures: number) => void): Parameters<typeof report>[0];
};

/** Runs the tests; rejects when some fail. */
export async function run(): Promise<void> {
	mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: class {} });
	await import('./articles.test.ts');
	await new Promise<void>((resolve, reject) => {
		report(mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve())));
	});
}
