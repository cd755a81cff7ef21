// What `npm start` and `npm test` do first on a bare machine: dependencies and build. Written so that an old Node can read it and be told.
import { spawn } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = 20;

/** Ends with a clear message where Node is too old. */
export function needNode() {
	if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
	console.error(
		`Copytaster needs Node ${OLDEST_NODE} or later; this is Node ${process.versions.node}. Get a new one from https://nodejs.org.`,
	);
	process.exit(2);
}

/** Installs what package-lock.json names, unless it is there already. Throws where that fails. */
export async function installDependencies(folder = root) {
	if (isInstalled(folder)) return console.log('Dependencies: up to date.');
	console.log('Dependencies: installing, which takes about a minute the first time …');
	const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	try {
		await runNpm(['ci'].concat(quietly), folder);
	} catch {
		// some versions of npm refuse a lockfile that leaves out an optional package of another system
		console.log('Dependencies: once more, with `npm install` …');
		await runNpm(['install', '--no-save'].concat(quietly), folder);
	}
}

/** Bundles everything into dist/. Throws where that fails. */
export async function build() {
	const began = Date.now();
	await run('Build', process.execPath, ['esbuild.mjs'], root);
	console.log(`Build: done in ${seconds(began)}.`);
}

/** `12.3 s` since a moment. */
export function seconds(began) {
	return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

/** Whether every package of package-lock.json is there in its version; those for other systems need not be. */
export function isInstalled(folder) {
	try {
		const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
		const there = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')).packages;
		return Object.keys(wanted).every((name) => {
			if (!name.includes('node_modules/') || wanted[name].optional || wanted[name].link) return true;
			return there[name] !== undefined && there[name].version === wanted[name].version && existsSync(join(folder, name));
		});
	} catch {
		return false;
	}
}

function runNpm(words, folder) {
	// npm runs this very script, as a rule, and says where it lies; on Windows `npm` is no program of its own
	const npm = process.env.npm_execpath;
	if (npm && /\.c?js$/.test(npm)) return run('Dependencies', process.execPath, [npm].concat(words), folder);
	return run('Dependencies', 'npm', words, folder, process.platform === 'win32');
}

/** Runs a program and shows what it prints; every ten quiet seconds it says that it is still at work. */
function run(what, program, words, folder, shell = false) {
	const began = Date.now();
	return new Promise((resolve, reject) => {
		const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell });
		const clock = setInterval(() => console.log(`${what}: ${Math.round((Date.now() - began) / 1000)} s …`), 10000);
		const end = (problem) => {
			clearInterval(clock);
			if (problem) reject(new Error(`${what}: ${problem}`));
			else resolve();
		};
		child.on('error', (error) => end(error.message));
		child.on('exit', (status, signal) => end(status === 0 ? undefined : `${program} ended with ${signal || `status ${status}`}`));
	});
}
