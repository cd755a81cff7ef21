// Measures one tool in a fresh process: node measure.mjs TOOL, with {"articles": […], "edits": […], "rounds": {"least": N, "most": N,
// "time": MS}} on standard input.
import { readFileSync } from 'node:fs';
import { TOOLS } from './tools.mjs';

const { articles, edits, rounds } = JSON.parse(readFileSync(0, 'utf8'));
const tool = await TOOLS[process.argv[2]].ready();

const passes = [];
let found = 0;
let spent = 0;
// a slow tool gets fewer rounds, but every tool as much time to become as fast as it can be
while (passes.length < rounds.least || (spent < rounds.time && passes.length < rounds.most)) {
	const given = tool.prepare ? articles.map(tool.prepare) : articles;
	const began = performance.now();
	for (const text of given) found += await tool.analyze(text);
	const took = performance.now() - began;
	passes.push(took);
	spent += took;
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

console.log(JSON.stringify({ cold: passes[0], warm: passes.slice(Math.ceil(passes.length / 2)), edits: times, found }));
