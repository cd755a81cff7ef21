/** `npm run train -- DATA_FOLDER [names|speakers|scores]`: makes the weights anew, measures them, and writes both into analysis/model; `scores` only measures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeContainer } from '../src/analysis/model/container.ts';
import { sectionsOf } from '../src/analysis/model/weights.ts';
import { RULES_ALONE } from '../src/analysis/model/models.ts';
import { ruleNames } from '../src/analysis/recognizers/names.ts';
import { taggedNames } from '../src/analysis/recognizers/names-tagger.ts';
import { readScoredSet, type Scores, scoreNames } from './evaluate.ts';
import { trainNames } from './names.ts';
import { trainSpeakers } from './speakers.ts';

const MODEL = join(process.cwd(), 'server/src/analysis/model');
const began = performance.now();
const log = (line: string) => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const [data, part = 'all'] = process.argv.slice(2);
if (!data || !['all', 'names', 'speakers', 'scores'].includes(part)) {
	console.error('npm run train -- DATA_FOLDER [names|speakers|scores]');
	process.exit(2);
}
if (part === 'scores') writeTable('names', table(data, readFileSync(join(MODEL, 'names.bin'))));
if (part === 'all' || part === 'names') {
	const weights = trainNames(data, log);
	const file = writeContainer(sectionsOf(weights));
	writeFileSync(join(MODEL, 'names.bin'), file);
	log(`names.bin: ${file.length} bytes, ${weights.featureHashes.length} features`);
	writeTable('names', table(data, file));
}
if (part === 'all' || part === 'speakers') {
	const names = taggedNames(new Uint8Array(readFileSync(join(MODEL, 'names.bin'))));
	const speakers = trainSpeakers(data, { ...RULES_ALONE, names: names ?? ruleNames }, log);
	writeFileSync(join(MODEL, 'speakers.bin'), speakers.file);
	writeTable('speakers', speakers.card);
}

/** The scores of the weights and of the rules alone on the sets that no training sees. */
function table(folder: string, file: Uint8Array): string {
	const tagger = taggedNames(file);
	if (!tagger) throw new Error('the weights just written cannot be read');
	const cells = ({ person, organization, place, all }: Scores) => [person, organization, place, all].map((f1) => f1.toFixed(1)).join(' | ');
	const rows = ['worldwide-dev', 'conll2003-test', 'conll2003-dev', 'uner-ewt-dev', 'crossner-politics-dev'].map((name) => {
		const set = readScoredSet(join(folder, 'entities', `${name}.jsonl`), name);
		return `| ${name} | ${cells(scoreNames(set, tagger))} | ${cells(scoreNames(set))} |`;
	});
	return [
		'| set | person | organization | place | all three | rules alone: person | organization | place | all three |',
		'|---|---|---|---|---|---|---|---|---|',
		...rows,
	].join('\n');
}

/** Puts a table between its marks in the model card. */
function writeTable(name: string, lines: string): void {
	console.log(lines);
	const path = join(MODEL, 'README.md');
	const card = readFileSync(path, 'utf8');
	const begin = `<!-- ${name}: begin, written by npm run train -->`;
	const end = `<!-- ${name}: end -->`;
	const from = card.indexOf(begin);
	const to = card.indexOf(end);
	if (from < 0 || to < from) throw new Error(`the model card has no marks for the table of ${name}`);
	writeFileSync(path, `${card.slice(0, from + begin.length)}\n${lines}\n${card.slice(to)}`);
}
