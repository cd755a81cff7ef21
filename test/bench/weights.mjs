// What the trained weights cost a fresh process: node --expose-gc weights.mjs, with a list of articles on standard input.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const articles = JSON.parse(readFileSync(0, 'utf8'));
const { analyzeDocument, RULES_ALONE, shippedModels, textSnapshot } = await import(pathToFileURL(process.env.BENCH_BUNDLE).href);
const folder = 'server/src/analysis/model';
const files = readdirSync(folder).filter((file) => file.endsWith('.bin'));
const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

// a file of numbers as JSON has it, to say what a millisecond is worth on this machine
const json = JSON.stringify(Array.from({ length: Math.round(bytes / 4) }, (_, i) => i % 1000));
const parsed = timed(() => JSON.parse(json));

analyzeAll(RULES_ALONE);
const before = memory();
const began = performance.now();
const models = await shippedModels();
const load = performance.now() - began;
analyzeAll(models);
console.log(JSON.stringify({ bytes, load, json: parsed, memory: memory() - before, used: models !== undefined }));

function analyzeAll(models) {
	for (const text of articles) analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: undefined }, models);
}

function timed(run) {
	const began = performance.now();
	run();
	return performance.now() - began;
}

function memory() {
	for (let i = 0; i < 3; i++) globalThis.gc();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}
