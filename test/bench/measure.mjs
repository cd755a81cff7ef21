// Measures one tool in a fresh process: node measure.mjs TOOL, with {"articles": […], "edits": […], "rounds": N} on standard input.
import { readFileSync } from 'node:fs';
import { TOOLS } from './tools.mjs';

const { articles, edits, rounds } = JSON.parse(readFileSync(0, 'utf8'));
const tool = await TOOLS[process.argv[2]].ready();

const passes = [];
let found = 0;
for (let round = 0; round < rounds; round++) {
	const given = tool.prepare ? articles.map(tool.prepare) : articles;
	const began = performance.now();
	for (const text of given) found += await tool.analyze(text);
	passes.push(performance.now() - began);
}

const times = [];
if (tool.edited && edits.length > 0) {
	found += await tool.analyze(edits[0]);
	for (const text of edits.slice(1)) {
		const began = performance.now();
		found += await tool.edited(text);
		times.push(performance.now() - began);
	}
}

console.log(JSON.stringify({ cold: passes[0], warm: passes.slice(1), edits: times, found }));
