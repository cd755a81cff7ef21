import { copyFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { WEIGHTS } from './models.ts';

/**
 * Bundles one entrance of the server for Node and lays the weights beside it, as the build does, so that no test depends on an earlier build.
 * Throws what esbuild throws.
 */
export async function bundleForNode(entrance: string, outfile: string): Promise<void> {
	await build({
		entryPoints: [entrance],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		// CommonJS has no import.meta, which a bundled library asks for
		define: { 'import.meta.url': 'bundleUrl' },
		banner: { js: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;` },
		logLevel: 'warning',
	});
	for (const file of readdirSync(WEIGHTS)) if (file.endsWith('.bin')) copyFileSync(join(WEIGHTS, file), join(dirname(outfile), file));
}
