// Bundles the tests that run inside the editor into out/editor/.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the bundles lie, below the repository, so that a web host that loads the extension can load the tests as well. */
export const BUNDLES = { node: 'out/editor/node.js', browser: 'out/editor/browser.js' };

/** Bundles the tests of both hosts. */
export async function buildTests() {
	const shared = { absWorkingDir: root, bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning' };
	const node = { platform: 'node', target: 'node20', external: ['vscode', 'mocha'] };
	const browser = { platform: 'browser', target: 'es2022', external: ['vscode'] };
	await build({ ...shared, ...node, entryPoints: ['test/editor/in-host/node.ts'], outfile: BUNDLES.node });
	await build({ ...shared, ...browser, entryPoints: ['test/editor/in-host/browser.ts'], outfile: BUNDLES.browser });
}
