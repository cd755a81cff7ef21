import { oneLine } from '../text/unicode.ts';

/**
 * What a hover shows, as plain text in blocks. Words of an article are untrusted: they stay plain text here, and only the two functions
 * below make something to display of them.
 */
export type Card = readonly CardBlock[];

/** One block of a card; `label` and a heading's first part are set off in bold. */
export type CardBlock =
	| { readonly kind: 'heading'; readonly text: string; readonly after: string | undefined }
	| { readonly kind: 'line'; readonly label: string | undefined; readonly text: string }
	| { readonly kind: 'list'; readonly label: string; readonly items: readonly string[] }
	| { readonly kind: 'quote'; readonly text: string; readonly from: string }
	| { readonly kind: 'wordings'; readonly label: string; readonly items: readonly CardWording[] }
	| { readonly kind: 'doubts'; readonly label: string; readonly items: readonly CardDoubt[] };

/** Something that waits for a decision, with the decisions to choose from; `title` is a text of our own. */
export interface CardDoubt {
	readonly text: string;
	readonly choices: readonly { readonly title: string; readonly kind: 'same' | 'apart'; readonly person: string; readonly other: string }[];
}

/** The address of the command that carries out a choice of a card; undefined where the client has none. */
export type ChoiceLink = (choice: CardDoubt['choices'][number]) => string | undefined;

/** Another wording of quoted words, cut up by how it differs, and where it stands. */
export interface CardWording {
	readonly runs: readonly WordingRun[];
	readonly from: string;
}

/** Neighbouring words that stand in both wordings, in the other one alone (`there`), or in that of the card alone (`here`). */
export interface WordingRun {
	readonly text: string;
	readonly only: 'there' | 'here' | undefined;
}

/** A card as Markdown in which no word of an article can become a link, an image, HTML or anything else but itself. */
export function cardAsMarkdown(card: Card, link: ChoiceLink = () => undefined): string {
	return card.map((block) => blockAsMarkdown(block, link)).join('\n\n');
}

/** A card for clients that show plain text. */
export function cardAsText(card: Card): string {
	return card.map(blockAsText).join('\n');
}

/** Text with all that Markdown would read into it made harmless; always one line. */
export function escapeMarkdown(text: string): string {
	return oneLine(text)
		.replace(/[\\`*[\]<>~|&$]/g, '\\$&')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
		.replace(/^(?:[#+=:-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
		.replace(/:(?=\/\/)/g, '\\:')
		.replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
		.replace(/@/g, '\\@');
}

function blockAsMarkdown(block: CardBlock, link: ChoiceLink): string {
	switch (block.kind) {
		case 'heading':
			return `**${escapeMarkdown(block.text)}**${block.after === undefined ? '' : `, ${escapeMarkdown(block.after)}`}`;
		case 'line':
			return block.label === undefined ? escapeMarkdown(block.text) : `**${block.label}:** ${escapeMarkdown(block.text)}`;
		case 'list':
			return [`**${block.label}:**`, '', ...block.items.map((item) => `- ${escapeMarkdown(item)}`)].join('\n');
		case 'quote':
			// words and place on one line: of a card a dozen lines are seen without scrolling
			return `> ${escapeMarkdown(block.text)} (${escapeMarkdown(block.from)})`;
		case 'wordings': {
			const items = block.items.map(({ runs, from }) => `- “${runs.map(runAsMarkdown).join(' ')}” (${escapeMarkdown(from)})`);
			return [`**${block.label}** (bold: only there; struck out: only here):`, '', ...items].join('\n');
		}
		case 'doubts': {
			const items = block.items.map(({ text, choices }) => {
				const links = choices.flatMap((choice) => {
					const address = link(choice);
					return address === undefined ? [] : [`[${choice.title}](${address})`];
				});
				return `- ${escapeMarkdown(text)}${links.length > 0 ? ` — ${links.join(' · ')}` : ''}`;
			});
			return [`**${block.label}:**`, '', ...items].join('\n');
		}
		default:
			return block satisfies never;
	}
}

function blockAsText(block: CardBlock): string {
	switch (block.kind) {
		case 'heading':
			return oneLine(block.after === undefined ? block.text : `${block.text}, ${block.after}`);
		case 'line':
			return oneLine(block.label === undefined ? block.text : `${block.label}: ${block.text}`);
		case 'list':
			return [`${block.label}:`, ...block.items.map((item) => `  - ${oneLine(item)}`)].join('\n');
		case 'quote':
			return `  ${oneLine(block.text)} (${oneLine(block.from)})`;
		case 'wordings': {
			const items = block.items.map(({ runs, from }) => `  - “${runs.map(runAsText).filter(Boolean).join(' ')}” (${oneLine(from)})`);
			return [`${block.label} (in stars: only there):`, ...items].join('\n');
		}
		case 'doubts':
			return [`${block.label}:`, ...block.items.map(({ text }) => `  - ${oneLine(text)}`)].join('\n');
		default:
			return block satisfies never;
	}
}

function runAsMarkdown({ text, only }: WordingRun): string {
	const words = escapeMarkdown(text);
	if (words === '' || only === undefined) return words;
	return only === 'there' ? `**${words}**` : `~~${words}~~`;
}

/** Plain text cannot strike out: what is not said there is left out. */
function runAsText({ text, only }: WordingRun): string {
	if (only === 'here') return '';
	const words = oneLine(text);
	return only === 'there' && words !== '' ? `*${words}*` : words;
}
