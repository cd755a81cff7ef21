// npm test: all set-up, then every test that can run here. What cannot is named with its reason. Ends with `N passed, N failed, N skipped`.
import { spawn } from 'child_process';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';
import { build, installDependencies, needNode, seconds } from '../server/set-up.mjs';

needNode();
const here = dirname(fileURLToPath(import.meta.url));
const STEPS = [
	['Types, lint, format, dead code', 'check.mjs'],
	['Unit, grammar and protocol tests', 'unit.mjs'],
	['The extension in the real editor', 'editor/run.mjs'],
];

main().catch((error) => {
	console.error(error.message);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
});

async function main() {
	const began = Date.now();
	heading('Set-up');
	await installDependencies();
	await build();
	const results = [];
	for (const [title, script] of STEPS) {
		heading(title);
		results.push(Object.assign({ title }, await runStep(script)));
	}
	heading(`Result after ${seconds(began)}`);
	for (const { title, passed, failed, skipped } of results) console.log(`  ${title}: ${tally(passed, failed, skipped)}`);
	const reasons = results.flatMap((result) => result.reasons);
	if (reasons.length > 0) console.log(`\nSkipped:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`);
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);
	const failed = sum('failed');
	console.log(
		failed > 0
			? '\nNext: look for the failures above; one part runs alone with `node test/unit.mjs PART_OF_A_PATH`.'
			: '\nNext: `npm start` shows a folder of articles in the terminal, `npm run package` makes the extension to install.',
	);
	console.log(`\n${tally(sum('passed'), failed, sum('skipped'))}`);
	process.exitCode = failed > 0 ? 1 : 0;
}

/** Runs one script, passes on what it prints, and reads its tally: node's own runner's, or a closing line `N passed, N failed`. */
function runStep(script) {
	return new Promise((resolve) => {
		// the runner's readable report, terminal or not
		const env = Object.assign({}, process.env, { CI: process.env.CI || 'true' });
		const child = spawn(process.execPath, [join(here, script)], { cwd: dirname(here), env, stdio: ['ignore', 'pipe', 'inherit'] });
		const result = { passed: 0, failed: 0, skipped: 0, reasons: [] };
		let rest = '';
		child.stdout.setEncoding('utf8');
		child.stdout.on('data', (chunk) => {
			process.stdout.write(chunk);
			const lines = (rest + chunk).split('\n');
			rest = lines.pop();
			for (const line of lines) read(line, result);
		});
		child.on('error', (error) => console.log(error.message));
		child.on('close', (status) => {
			read(rest, result);
			// a script that breaks down, or that ran nothing, has failed whatever it counted
			if (result.failed === 0 && (status !== 0 || result.passed + result.skipped === 0)) result.failed = 1;
			resolve(result);
		});
	});
}

const RUNNER = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped', todo: 'skipped' };

function read(line, result) {
	const runner = /^(?:#|ℹ) (pass|fail|cancelled|skipped|todo) (\d+)$/.exec(line);
	if (runner) result[RUNNER[runner[1]]] += Number(runner[2]);
	const own = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line);
	if (own) {
		result.passed += Number(own[1]);
		result.failed += Number(own[2]);
		result.skipped += Number(own[3] || 0);
	}
	const skipped = /^\s*﹣ (.*?)(?: \([\d.]+ms\))? # (?:SKIP|TODO)\b ?(.*)$/i.exec(line) || /^skipped - (.*?): (.*)$/.exec(line);
	if (skipped) result.reasons.push(`${skipped[1]}: ${skipped[2] || 'no reason given'}`);
}

function tally(passed, failed, skipped) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function heading(text) {
	console.log(`\n── ${text} ${'─'.repeat(Math.max(3, 100 - text.length))}\n`);
}
