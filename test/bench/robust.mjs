// Whether every text of some folders passes through the command line: node test/bench/robust.mjs [FOLDER …], by default the sample
// newsroom. Texts come from .jsonl files (their "text") and from whole files, read as they are. Ends with 1 if one does not pass.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folders = process.argv.slice(2);
if (folders.length === 0) folders.push(join(root, 'test/articles'));

let failures = 0;
for (const folder of folders) {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isFile()) check(join(entry.parentPath ?? entry.path, entry.name));
	}
}
console.log(failures === 0 ? 'Every text passes.' : `${failures} files do not pass.`);
process.exitCode = failures > 0 ? 1 : 0;

function check(path) {
	const content = readFileSync(path, 'utf8');
	const texts = path.endsWith('.jsonl') ? content.split('\n').filter(Boolean).map(textOf) : [content];
	const began = performance.now();
	const run = spawnSync(process.execPath, [join(root, 'dist/server/cli.js'), 'analyze', '--jsonl'], {
		input: texts.map((text, i) => JSON.stringify({ id: String(i), text, published: '2022-12-19' })).join('\n'),
		encoding: 'utf8',
		maxBuffer: 1 << 30,
	});
	const seconds = (performance.now() - began) / 1000;
	const answers = run.stdout
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
	const wrong = answers.flatMap((answer, i) => (isSound(answer, texts[i], i) ? [] : [i]));
	const passed = run.status === 0 && run.stderr === '' && answers.length === texts.length && wrong.length === 0;
	if (!passed) failures++;
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	const speed = `${(characters / 1e6).toFixed(2)} M characters in ${seconds.toFixed(1)} s`;
	console.log(`${passed ? 'passed' : 'FAILED'}  ${path}  ${texts.length} texts, ${speed}`);
	if (!passed)
		console.log(`  status ${run.status}, ${answers.length} answers, not sound: ${wrong.slice(0, 5)} ${run.stderr.slice(0, 1000)}`);
}

/** Whether an answer belongs to its text: no error, and every span inside the text holds the words it is said to hold. */
function isSound(answer, text, index) {
	if (answer.error !== undefined || answer.id !== String(index)) return false;
	const words = [...answer.mentions, ...answer.dates, ...answer.quotations];
	const places = [...answer.statements, ...answer.problems];
	return (
		words.every(({ start, end, text: said }) => text.slice(start, end) === said) &&
		places.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)
	);
}

function textOf(line) {
	const { text, doc, words } = JSON.parse(line);
	return text ?? doc ?? (Array.isArray(words) ? words.join(' ') : line);
}
