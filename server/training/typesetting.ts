/** Texts to learn from made more various: the same words set in other ways. */
import type { NameType } from '../src/analysis/facts.ts';
import type { TrainingDocument } from './corpora.ts';
import type { RandomNumbers } from './random.ts';

const SMALL_WORDS = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|is|vs|via|per|nor|over|into|after|than)$/;

/** The document with a capital at each word, as headlines are set; small words keep theirs in half of the documents. */
export function inTitleCase(document: TrainingDocument, random: RandomNumbers): TrainingDocument {
	const sparing = random() < 0.5;
	return {
		...document,
		text: document.text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => (sparing && SMALL_WORDS.test(word) ? word : upperFirst(word))),
	};
}

/** The document in capitals throughout. */
export function inCapitals(document: TrainingDocument): TrainingDocument {
	return { ...document, text: [...document.text].map(upper).join('') };
}

/**
 * The document with each of its paragraphs set in title case or in capitals with the chances given: how headlines, captions and tables
 * stand among running text.
 */
export function recased(document: TrainingDocument, random: RandomNumbers, chances = { title: 0.12, capitals: 0.06 }): TrainingDocument {
	const paragraphs = document.text.split('\n').map((paragraph) => {
		const draw = random();
		const alone = { id: '', text: paragraph, names: [] };
		if (draw < chances.title) return inTitleCase(alone, random).text;
		return draw < chances.title + chances.capitals ? inCapitals(alone).text : paragraph;
	});
	return { ...document, text: paragraphs.join('\n') };
}

/** The document as copy looks that went through another program's tokens: gaps around hyphens and before closing quotation marks. */
export function loosened(document: TrainingDocument): TrainingDocument {
	const names: { start: number; end: number; type: NameType }[] = document.names.map((name) => ({ ...name }));
	let text = '';
	const moved: number[] = [];
	for (let i = 0; i < document.text.length; i++) {
		const letter = document.text[i] as string;
		const [before = ' ', after = ' '] = [document.text[i - 1], document.text[i + 1]];
		// 2022-2023 and 3-1 stay whole
		const isHyphen =
			letter === '-' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after) && !(/\d/.test(before) && /\d/.test(after));
		const isClosing = letter === '”' && /[.,!?]/.test(document.text[i - 1] ?? '');
		if (isHyphen || isClosing) text += ' ';
		moved.push(text.length);
		text += letter;
		if (isHyphen || (letter === '’' && /[\p{L}]/u.test(document.text[i - 1] ?? '') && /^s\b/.test(document.text.slice(i + 1)))) text += ' ';
	}
	moved.push(text.length);
	return {
		id: document.id,
		text,
		names: names.map((name) => ({ start: moved[name.start] as number, end: (moved[name.end - 1] as number) + 1, type: name.type })),
	};
}

function upperFirst(word: string): string {
	return upper(word.charAt(0)) + word.slice(1);
}

function upper(letter: string): string {
	return same(letter, letter.toUpperCase());
}

/** The changed letter where it is as long as the letter was (`ß` has no capital of its own), so that spans stay. */
function same(letter: string, changed: string): string {
	return changed.length === letter.length ? changed : letter;
}
