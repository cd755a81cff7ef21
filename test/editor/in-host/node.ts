// The entry that the desktop's extension host calls.
import Mocha from 'mocha';
import { report } from './report.ts';

/** Runs the tests; rejects when some fail. */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, reporter: class {} as unknown as string });
	mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, 'global', mocha);
	await import('./articles.test.ts');
	await import('./decisions.test.ts');
	await import('./notes.test.ts');
	await import('./disk.test.ts');
	await new Promise<void>((resolve, reject) => {
		report(mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve())));
	});
}
