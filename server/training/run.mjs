// npm run train -- DATA_FOLDER: makes the weights anew. Installs what only training needs, bundles train.ts and runs it with a larger heap.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installDependencies, needNode, root } from '../set-up.mjs';

/** Megabytes; the corpora and their features are held in memory at once. */
const HEAP = 6144;

needNode();
const here = dirname(fileURLToPath(import.meta.url));
if (existsSync(join(here, 'package.json'))) await installDependencies(here);
// below node_modules, so that the packages of this folder are found from there
const program = join(here, 'node_modules/.cache/train.mjs');
await build({
	entryPoints: [join(here, 'train.ts')],
	outfile: program,
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	packages: 'external',
	sourcemap: 'inline',
	logLevel: 'warning',
});
const words = [`--max-old-space-size=${HEAP}`, '--enable-source-maps', program, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;
