// npm run bench [-- FOLDER …]: the speed of the whole analysis, of names and dates alone and of an edit, beside peers on the same text in the
// same run, what the trained weights cost, what a folder of many articles costs, and what many notes; npm run bench -- --index [NUMBER]: a
// folder alone, of so many articles (10,000), -- --notes [NUMBER]: notes alone, so many (5,000). Nothing here is remembered from another run:
// every figure is a median of what was measured just now.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { measureIndex } from './index.mjs';
import { measureNotes } from './notes.mjs';
import { TOOLS } from './tools.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PROCESSES = 3;
/** Every tool reads all texts until it has had so many milliseconds; the second half of the rounds counts as “same again”. */
const ROUNDS = { least: 4, most: 60, time: 500 };
const EDITS = 80;
/** The first edits of a session are slow everywhere, until the code is compiled; they are not counted. */
const UNCOUNTED_EDITS = 20;
const BOTH = ['cold', 'warm'];
/** What is compared, ours and theirs, how many times as fast ours is to be, and when: what harper.js has seen it only remembers. */
const RATIOS = [
	['tagging names, beside wink-nlp with nothing but what entities need', 'copytaster: tagging', 'wink-nlp, bare', 1, BOTH],
	['whole analysis with problems, beside compromise', 'copytaster', 'compromise', 4, BOTH],
	['whole analysis with problems, beside harper.js', 'copytaster', 'harper.js', 5, ['cold']],
	['dates with segmentation, beside chrono-node', 'copytaster: dates', 'chrono-node', 1, BOTH],
];
const FIXED_SIZE = 120_000;
const EDITED_SIZE = 10_000;

/** So many articles are a folder, unless another number is asked for. */
const FOLDER = 300;
const NOTES = 5000;

if (process.argv[2] === '--notes') {
	await measureNotes(Number(process.argv[3] ?? NOTES));
	process.exit();
}
if (process.argv[2] === '--index') {
	await measureIndex(Number(process.argv[3] ?? 10_000));
	process.exit();
}

const bundle = join(root, 'out/bench/copytaster.mjs');
await bundleAnalysis();
const { readArticle } = await import(`file://${bundle}`);

const newsroom = await articlesOf(join(root, 'test/articles'));
const corpora = [
	['the sample newsroom', newsroom],
	[`the sample newsroom, repeated to ${FIXED_SIZE.toLocaleString('en-GB')} characters`, repeated(newsroom, FIXED_SIZE)],
	...(await Promise.all(process.argv.slice(2).map(async (folder) => [folder, await articlesOf(folder)]))),
];
const edits = editsOf(newsroom.join('\n\n').slice(0, EDITED_SIZE));

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}; one thread; medians of ${PROCESSES} processes\n`);
const edited = {};
/** For each text, what its tools came to: characters a millisecond. */
const speeds = [];
let weighed;
for (const [name, articles] of corpora) {
	const characters = articles.reduce((sum, text) => sum + text.length, 0);
	const of = `${name} (${articles.length} articles, ${characters.toLocaleString('en-GB')} characters)`;
	speeds.push({ name, tools: {} });
	table(`Whole analysis of ${of}`, undefined, articles, characters);
	table(`Names alone in ${of}`, 'names', articles, characters);
	table(`Dates alone in ${of}`, 'dates', articles, characters);
}
weights();
await measureIndex(FOLDER);
await measureNotes(NOTES);
edit();
targets();

/** One line for each tool of a part, Copytaster first. */
function table(title, part, articles, characters) {
	console.log(title);
	console.log('                        characters a millisecond     copytaster is faster');
	console.log('                        first time  same again       first time  same again');
	const ours = [];
	for (const [tool, { part: own, does }] of Object.entries(TOOLS)) {
		if (own !== part) continue;
		const runs = Array.from({ length: PROCESSES }, () => measure(tool, articles, articles === newsroom ? edits : []));
		const cold = characters / median(runs.map((run) => run.cold));
		const warm = characters / median(runs.flatMap((run) => run.warm));
		if (tool.startsWith('copytaster')) ours.push({ cold, warm });
		speeds.at(-1).tools[tool] = { cold, warm };
		if (articles === newsroom) edited[tool] = runs.flatMap((run) => run.edits.slice(UNCOUNTED_EDITS));
		// beside all of ours and, where there is one, beside its part without segmentation
		const times = (key, theirs) => `${ours.map((our) => (our[key] / theirs).toFixed(1)).join(' / ')} ×`;
		const ratios = tool.startsWith('copytaster') ? ['', ''] : [times('cold', cold), times('warm', warm)];
		console.log(
			`  ${tool.padEnd(20)}  ${number(cold)}  ${number(warm)}       ${ratios.map((ratio) => ratio.padStart(11)).join('  ')}     ${does}`,
		);
	}
	console.log('');
}

function edit() {
	const size = edits[0].length.toLocaleString('en-GB');
	console.log(`From an edit to new problems, in an article of ${size} characters (${EDITS - UNCOUNTED_EDITS} words inserted one by one)`);
	const our = median(edited.copytaster);
	const theirs = median(edited['harper.js']);
	console.log(`  copytaster    ${our.toFixed(2)} ms   (slowest of 20: ${percentile(edited.copytaster, 0.95).toFixed(2)} ms)`);
	console.log(`  harper.js     ${theirs.toFixed(2)} ms   (slowest of 20: ${percentile(edited['harper.js'], 0.95).toFixed(2)} ms)`);
	console.log(`  ratio         1 : ${(theirs / our).toFixed(1)}`);
}

/** What the weights cost: the time to load them, beside JSON of the same length, and the memory that is held when they have been used. */
function weights() {
	const runs = Array.from({ length: PROCESSES }, () => inProcess(['--expose-gc', join(root, 'test/bench/weights.mjs')], newsroom));
	const [{ bytes }] = runs;
	if (bytes === 0) return;
	const of = (key) => median(runs.map((run) => run[key]));
	weighed = { bytes, load: of('load'), memory: of('memory') };
	console.log(`Trained weights (${(bytes / 1e6).toFixed(1)} MB of files)`);
	console.log(`  to load       ${of('load').toFixed(0)} ms   (JSON of as many characters: ${of('json').toFixed(0)} ms)`);
	console.log(`  memory        ${(of('memory') / 1e6).toFixed(1)} MB once the sample newsroom is analysed, beyond what rules alone hold\n`);
}

/** A line for each thing that the project has set itself: what was asked, what was measured just now, and whether that is enough. */
function targets() {
	console.log('\nWhat was asked, and what it came to');
	console.log(`${' '.repeat(74)}asked    first time    same again`);
	const met = (is) => (is ? '  met' : '     ');
	for (const { name, tools } of speeds) {
		console.log(`  ${name}`);
		for (const [what, own, other, asked, keys] of RATIOS) {
			const ratios = keys.map((key) => tools[own][key] / tools[other][key]);
			const got = ratios.map((ratio) => `${ratio.toFixed(2)} ×${met(ratio >= asked)}`.padStart(14));
			console.log(`    ${what.padEnd(67)}${`≥ ${asked} ×`.padStart(8)}${got.join('')}`);
		}
	}
	const line = (what, asked, got, is) => console.log(`  ${what.padEnd(68)}${asked.padStart(9)}${`${got}${met(is)}`.padStart(14)}`);
	const our = median(edited.copytaster);
	const theirs = median(edited['harper.js']);
	line('from an edit to new problems, beside harper.js', '≤ 1 : 10', `1 : ${(theirs / our).toFixed(1)}`, theirs >= 10 * our);
	if (!weighed) return;
	const { bytes, load, memory } = weighed;
	line('files of trained weights', '≤ 8 MB', `${(bytes / 1e6).toFixed(1)} MB`, bytes <= 8e6);
	line('time to load them', '< 150 ms', `${load.toFixed(0)} ms`, load < 150);
	line('memory that they hold', '< 60 MB', `${(memory / 1e6).toFixed(1)} MB`, memory < 60e6);
}

/**
 * First time: the first pass of a fresh process over texts that it has not seen. Same again: the passes behind it; harper.js remembers the
 * clauses of a text it has seen, Copytaster starts afresh each time.
 */
function measure(tool, articles, given) {
	return inProcess([join(root, 'test/bench/measure.mjs'), tool], { articles, edits: given, rounds: ROUNDS });
}

/** The last line that a fresh process prints, as JSON. */
function inProcess(words, input) {
	const run = spawnSync(process.execPath, words, {
		cwd: root,
		input: JSON.stringify(input),
		encoding: 'utf8',
		maxBuffer: 1 << 26,
		env: { ...process.env, BENCH_BUNDLE: bundle },
	});
	if (run.status !== 0) throw new Error(`${words.join(' ')}: ${run.stderr}`);
	return JSON.parse(run.stdout.trim().split('\n').at(-1));
}

async function bundleAnalysis() {
	mkdirSync(dirname(bundle), { recursive: true });
	await build({
		stdin: {
			contents: `export { analyzeDocument } from './server/src/analysis/document.ts';
				export { findProblems } from './server/src/rules/index.ts';
				export { RULES_ALONE } from './server/src/analysis/model/models.ts';
				export { countDates, countDatesIn, countNames, countNamesIn, cut } from './test/bench/parts.ts';
				export { shippedModels } from './test/models.ts';
				export { textSnapshot } from './server/src/text/snapshot.ts';
				export { readArticle } from './server/src/disk/files.ts';`,
			resolveDir: root,
			loader: 'ts',
		},
		outfile: bundle,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		supported: { 'regexp-unicode-property-escapes': true },
		packages: 'external',
		// as it ships
		minify: true,
		logLevel: 'warning',
	});
}

async function articlesOf(folder) {
	const paths = readdirSync(folder, { recursive: true })
		.filter((name) => /\.txt$/i.test(name) && name !== 'crew-rota.txt')
		.sort((a, b) => (a < b ? -1 : 1));
	const articles = await Promise.all(paths.map((name) => readArticle(join(folder, name))));
	return articles.map((article) => article.text);
}

function repeated(articles, size) {
	const all = [];
	for (let i = 0, sum = 0; sum < size; i++) {
		const text = articles[i % articles.length];
		all.push(text);
		sum += text.length;
	}
	return all;
}

/** The text, and then the text with one more word each time, at places spread over it. */
function editsOf(text) {
	const texts = [text];
	for (let i = 1; i <= EDITS; i++) {
		const before = texts.at(-1);
		const space = before.indexOf(' ', Math.floor((before.length * ((i * 37) % 101)) / 101));
		texts.push(`${before.slice(0, space)} calmly${before.slice(space)}`);
	}
	return texts;
}

function median(values) {
	return percentile(values, 0.5);
}

function percentile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function number(value) {
	return (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB')).padStart(9);
}
