// What is measured: each tool's whole work on one article, and on the same article after an edit; or one part of it alone. Every tool runs in
// a process of its own.
import { pathToFileURL } from 'node:url';

/**
 * Makes a tool ready: `analyze(text)` does all that it can do with a text it has not seen; `edited(text)`, where there is one, looks at the
 * text anew after an edit, with whatever it remembers of the text before. Both may be async. What `prepare`
 * makes of a text, where there is one, is what `analyze` gets; its time does not count. `does` says what the work covers; `part` is the part
 * of it that is all that the tool does.
 */
export const TOOLS = {
	copytaster: {
		does: 'people, organisations, places, dates, quotations, speakers, problems',
		async ready() {
			const { analyzeDocument, findProblems, shippedModels, textSnapshot } = await import(pathToFileURL(process.env.BENCH_BUNDLE).href);
			const fail = (code, error) => {
				throw new Error(`rule ${code}: ${error}`);
			};
			const models = await shippedModels();
			let before;
			const analyze = (text, known) => {
				const input = { snapshot: textSnapshot(text), fileName: undefined, published: '2024-03-14' };
				before = analyzeDocument(input, models, known);
				return findProblems(before, {}, fail).length + before.mentions.length;
			};
			return { analyze: (text) => analyze(text, undefined), edited: (text) => analyze(text, before) };
		},
	},
	'copytaster: names': {
		part: 'names',
		does: 'segmentation, people, organisations, places',
		async ready() {
			const { countNames, shippedModels } = await import(pathToFileURL(process.env.BENCH_BUNDLE).href);
			const models = await shippedModels();
			return { analyze: (text) => countNames(text, models) };
		},
	},
	'copytaster: tagging': {
		part: 'names',
		does: 'the same without segmentation, which all recognisers share',
		async ready() {
			const { countNamesIn, cut, shippedModels } = await import(pathToFileURL(process.env.BENCH_BUNDLE).href);
			const models = await shippedModels();
			return { prepare: cut, analyze: (paragraphs) => countNamesIn(paragraphs, models) };
		},
	},
	'copytaster: dates': {
		part: 'dates',
		does: 'segmentation, dates with their days',
		async ready() {
			const { countDates } = await import(pathToFileURL(process.env.BENCH_BUNDLE).href);
			return { analyze: countDates };
		},
	},
	'copytaster: reading': {
		part: 'dates',
		does: 'the same without segmentation, which all recognisers share',
		async ready() {
			const { countDatesIn, cut } = await import(pathToFileURL(process.env.BENCH_BUNDLE).href);
			return { prepare: cut, analyze: countDatesIn };
		},
	},
	'harper.js': {
		does: 'spelling, grammar and style problems',
		async ready() {
			const { LocalLinter } = await import('harper.js');
			const { binary } = await import('harper.js/binary');
			const linter = new LocalLinter({ binary });
			await linter.setup();
			// the dictionary is read at the first text; that is no part of the work
			await linter.lint('One sentence is enough.', { language: 'plaintext' });
			const analyze = async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
			return { analyze, edited: analyze };
		},
	},
	compromise: {
		does: 'parts of speech, people, organisations, places, quotations',
		async ready() {
			const { default: nlp } = await import('compromise');
			return {
				analyze(text) {
					const doc = nlp(text);
					return [doc.people(), doc.organizations(), doc.places(), doc.quotations()].reduce((sum, view) => sum + view.json().length, 0);
				},
			};
		},
	},
	'wink-nlp': {
		part: 'names',
		does: 'sentences, parts of speech, entities (dates, times, sums)',
		async ready() {
			const { default: winkNLP } = await import('wink-nlp');
			const { default: model } = await import('wink-eng-lite-web-model');
			const nlp = winkNLP(model);
			return {
				analyze(text) {
					return nlp.readDoc(text).entities().out().length;
				},
			};
		},
	},
	// with nothing but what entities need
	'wink-nlp, bare': {
		part: 'names',
		does: 'sentences, entities (dates, times, sums)',
		async ready() {
			const { default: winkNLP } = await import('wink-nlp');
			const { default: model } = await import('wink-eng-lite-web-model');
			const nlp = winkNLP(model, ['sbd', 'ner']);
			return { analyze: (text) => nlp.readDoc(text).entities().out().length };
		},
	},
	'chrono-node': {
		part: 'dates',
		does: 'dates',
		async ready() {
			const chrono = await import('chrono-node');
			const published = new Date(2024, 2, 14);
			return { analyze: (text) => chrono.parse(text, published).length };
		},
	},
};
