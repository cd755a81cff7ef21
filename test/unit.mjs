// Bundles test/**/*.test.ts and runs them with node's own runner: node test/unit.mjs [part of a path …] [--update]
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const tests = globSync(['test/**/*.test.ts'], { cwd: root, ignore: ['test/editor/**'] })
	.filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
	.sort();
if (tests.length === 0) {
	console.error(`no test file has ${wanted.join(' or ')} in its path`);
	process.exit(1);
}
const out = join(root, 'out/test', String(process.pid));
await build({
	absWorkingDir: root,
	entryPoints: tests,
	outdir: out,
	outbase: 'test',
	outExtension: { '.js': '.mjs' },
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	packages: 'external',
	sourcemap: 'inline',
	logLevel: 'warning',
});
const run = spawnSync(
	process.execPath,
	[
		'--enable-source-maps',
		'--test',
		...(process.env.CI ? ['--test-reporter=spec'] : []),
		...tests.map((test) => join(out, relative('test', test).replace(/\.ts$/, '.mjs'))),
	],
	{ cwd: root, stdio: 'inherit', env: { ...process.env, ...(process.argv.includes('--update') ? { UPDATE_FIXTURES: '1' } : {}) } },
);
rmSync(out, { recursive: true, force: true });
process.exitCode = run.status ?? 1;
