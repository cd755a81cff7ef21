// npm run check: types, lint, format and dead code, side by side; prints what each finds and how long it took.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const STEPS = [
	['types', 'typescript/bin/tsc', ['-b']],
	['lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']],
	['format', '@biomejs/biome/bin/biome', ['format']],
	['dead code', 'knip/bin/knip.js', ['--no-progress']],
];

const failed = (await Promise.all(STEPS.map(([name, program, words]) => step(name, program, words)))).filter((passed) => !passed).length;
console.log(`${STEPS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function step(name, program, words) {
	const began = performance.now();
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(process.execPath, [join(root, 'node_modules', program), ...words], { cwd: root });
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('close', (status) => {
			console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(9)}  ${((performance.now() - began) / 1000).toFixed(1)} s`);
			if (status !== 0) console.log(output.trimEnd());
			resolve(status === 0);
		});
	});
}
