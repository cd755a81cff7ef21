import type { DocumentFacts } from '../analysis/facts.ts';
import type { Span } from '../text/span.ts';
import { likelySources, paragraphAt, referenceTo, sentenceAt, titleOf } from './place.ts';
import type { Fix, FixEdit } from './rule.ts';

/**
 * The fixes that name a source for the sentence around a problem: people named nearby and `TK` (to come), which is the one to try first, for
 * whoever is named nearby need not have said it. `said` puts `, NAME said` behind the sentence, `according` puts `, according to NAME`.
 */
export function attributeSentence(facts: DocumentFacts, problem: Span, manner: 'said' | 'according'): readonly Fix[] {
	const paragraph = paragraphAt(facts, problem.start);
	const sentence = paragraph && sentenceAt(paragraph, problem.start);
	if (!sentence) return [];
	return likelySources(facts, problem).map((name) => {
		const shown = name === 'TK' ? name : referenceTo(facts, name, sentence.end);
		return {
			title: titleOf(name),
			edits: [behind(facts.snapshot.text, sentence, manner === 'said' ? `, ${shown} said` : `, according to ${shown}`)],
			command: undefined,
			preferred: name === 'TK',
		};
	});
}

/** Words in front of the stop that ends a sentence; where it ends without one, they bring none. */
function behind(text: string, sentence: Span, words: string): FixEdit {
	const end = /[\s.!…]{0,6}$/u.exec(text.slice(Math.max(sentence.start, sentence.end - 6), sentence.end));
	const at = sentence.end - (end?.[0].length ?? 0);
	// a comma inside the marks of a last quoted word, as American copy has it, is not ours to move
	return { start: at, end: at, newText: words };
}
