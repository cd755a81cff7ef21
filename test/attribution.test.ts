import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeQuotations, isAttributed } from '../server/src/analysis/attribution.ts';
import { findStatements } from '../server/src/analysis/claims.ts';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import type { DocumentFacts } from '../server/src/analysis/facts.ts';
import { joinQuotations } from '../server/src/analysis/recognizers/quotations.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';
import { checkFixtures } from './annotate.ts';

function analyze(text: string): DocumentFacts {
	return analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: undefined }, MODELS);
}

checkFixtures('fixtures/attribution', (text) =>
	analyze(text).quotations.map(({ start, end, kind, speech, speaker, cue, confidence, chain }) => ({
		start,
		end,
		label: `${speech ? kind : 'no speech'}: ${speaker ? `${isAttributed({ speaker, cue, confidence }) ? '' : 'perhaps '}${speaker.text}${speaker.kind === 'unnamed' ? ' (unnamed)' : ''}` : 'nobody'}${cue ? `, ${cue.text}` : ''}${
			chain
				? `, by way of ${chain
						.slice(0, -1)
						.map((via) => via.text)
						.join(', ')}`
				: ''
		}`,
	})),
);

test('speakers and cues lie where their words are', () => {
	const text = 'A headline here\n\n“Never,” said Ida Brandt, the mayor. “Not at all.”\n\nShe told Ole Holm that “no ship” was late.';
	for (const { speaker, cue, parts } of analyze(text).quotations) {
		if (speaker) assert.equal(text.slice(speaker.start, speaker.end), speaker.text);
		if (cue) assert.equal(text.slice(cue.start, cue.end), cue.text);
		assert.ok(parts.length > 0);
	}
});

test('a sentence of cues without end costs linear time', () => {
	for (const words of ['said ', 'to say ', 'and said, ', '“no” said ', 'In May said ', 'Holm, who said, ', '“a ‘b’ c” ']) {
		const text = `A headline about the ferry\n\n${words.repeat(60_000 / words.length)}.`;
		const facts = analyze(text);
		const { quotations } = joinQuotations(facts.paragraphs);
		const began = performance.now();
		const attributed = attributeQuotations(text, facts.paragraphs, quotations, facts, MODELS.speakers);
		findStatements(text, facts.paragraphs, quotations, attributed, facts, MODELS.speakers);
		assert.ok(performance.now() - began < 3_000, `${JSON.stringify(words)} took ${performance.now() - began} ms`);
	}
});
