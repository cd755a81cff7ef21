import { Document, isSeq } from 'yaml';
import { type Complaint, readYaml, textOf } from './decision-files.ts';
import type { Decision, PersonReference } from './decisions.ts';

/** What a note `people/NAME.md` says of a person. */
export interface Dossier {
	readonly uri: string;
	/** The note's name, which is the person's. */
	readonly name: string;
	/** Other names and spellings. */
	readonly aliases: readonly string[];
	readonly title: string | undefined;
	readonly born: string | undefined;
	readonly wikidata: string | undefined;
	/** Names of people who are somebody else. */
	readonly not: readonly string[];
	/** The first lines of what is written below the properties, without headings and marks. */
	readonly lead: string;
	/** The line of the first heading, or of the first text below the properties; from 0. */
	readonly line: number;
}

/** How much of a note is shown on a card (UTF-16 code units). */
const LONGEST_LEAD = 240;
/** How much of a line is looked at for it: many times as much, for what links hide of themselves. */
const LONGEST_LINE = 4000;

/**
 * Reads a note. Where its properties are broken it is a dossier of its name alone, with a complaint. A note without a name, or with the
 * properties of nobody, still is one: it lies in the folder of people. Never throws.
 */
export function readDossier(
	uri: string,
	fileName: string,
	text: string,
): { readonly dossier: Dossier; readonly complaint: Complaint | undefined } {
	const name = fileName
		.replace(/\.(?:md|markdown)$/i, '')
		.normalize('NFC')
		.trim();
	const { front, body, bodyLine, complaint: open } = splitNote(text);
	const { lead, line } = leadOf(body, bodyLine);
	const bare: Dossier = { uri, name, aliases: [], title: undefined, born: undefined, wikidata: undefined, not: [], lead, line };
	if (open) return { dossier: bare, complaint: open };
	if (front === undefined || front.trim() === '') return { dossier: bare, complaint: undefined };
	const yaml = readYaml(front);
	// the properties begin below the line of their own mark
	if ('reason' in yaml) return { dossier: bare, complaint: { ...yaml, line: yaml.line + 1 } };
	const one = (key: string) => textOf(yaml.root.get(key, true))[0];
	const many = (key: string) => listOf(yaml.root.get(key, true));
	return {
		dossier: {
			...bare,
			aliases: [...new Set([...many('aliases'), ...many('alias')])].filter((alias) => alias !== name),
			title: one('title'),
			born: one('born'),
			wikidata: one('wikidata'),
			not: many('not'),
		},
		complaint: undefined,
	};
}

/** Whether a Markdown text begins like a note about somebody: with properties that give other names. */
export function hasAliases(text: string): boolean {
	return /^\ufeff?---[ \t]*\r?\n/.test(text) && /^alias(?:es)?[ \t]*:/m.test(splitNote(text.slice(0, 20_000)).front ?? '');
}

/** What a dossier decides: its names are one person, who is called by the note's name and is none of those under `not`. */
export function decisionsOfDossier({ uri, name, aliases, not }: Dossier): readonly Decision[] {
	if (name === '') return [];
	const people = [name, ...aliases].map(everywhere);
	const decision = (id: string, kind: Decision['kind'], of: readonly PersonReference[], use?: string): Decision => ({
		id: `${uri}#${id}`,
		file: uri,
		kind,
		people: of,
		use,
		dossier: true,
	});
	return [
		decision('same', 'same', people),
		decision('spelling', 'spelling', people, name),
		...not.map((other, i) => decision(`not${i}`, 'apart', [everywhere(name), everywhere(other)])),
	];
}

/** What a new dossier is to say; the journalist fills in the rest. */
export interface NewDossier {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly title: string | undefined;
	readonly not: readonly string[];
}

/** The file of a new dossier: its name below `people/`, and its text with all properties that a dossier can have. */
export function newDossier({ name, aliases, title, not }: NewDossier): { readonly fileName: string; readonly text: string } {
	const safe = fileNameOf(name);
	const others = [...(safe === name ? [] : [name]), ...aliases];
	const properties = new Document({ aliases: others, title: title ?? null, born: null, wikidata: null, not });
	const front = properties
		.toString({ lineWidth: 0, nullStr: '' })
		.replace(/[ \t]+$/gm, '')
		.replace(/^([a-z]+):.*$/gm, (line, key: string) => `${line} # ${EXPLAINED[key as keyof typeof EXPLAINED]}`);
	return { fileName: `${safe}.md`, text: `---\n${front}---\n\n` };
}

/** What stands behind each property of a new dossier, for whoever fills it in. */
const EXPLAINED = {
	aliases: 'other names and spellings of the same person',
	title: 'what the person is, as it is to stand on the card',
	born: 'a year or a date',
	wikidata: 'the number on wikidata.org, such as Q42',
	not: 'names of others who could be mistaken for this person',
};

/** A name as a file may be called on every system and in Obsidian. */
export function fileNameOf(name: string): string {
	const safe = name
		.normalize('NFC')
		.replace(/[\p{Cc}\\/:*?"<>|#^[\]]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '')
		.slice(0, 100)
		.trim();
	if (safe === '') return 'person';
	return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i.test(safe) ? `${safe}_` : safe;
}

function everywhere(name: string): PersonReference {
	return { name, articles: [] };
}

function splitNote(text: string): { front: string | undefined; body: string; bodyLine: number; complaint?: Complaint } {
	const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const opening = /^---[ \t]*\n/.exec(plain);
	if (!opening) return { front: undefined, body: plain, bodyLine: 0 };
	const rest = plain.slice(opening[0].length);
	const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest);
	if (!closing)
		return { front: undefined, body: '', bodyLine: 0, complaint: { line: 0, reason: 'the properties have no line “---” behind them' } };
	const front = rest.slice(0, closing.index);
	return { front, body: rest.slice(closing.index + closing[0].length), bodyLine: 1 + front.split('\n').length - 1 };
}

/** Obsidian takes a list, or names with commas between them; a link `[[Name]]` is the name. */
function listOf(node: unknown): string[] {
	const items = isSeq(node) ? node.items.flatMap(textOf) : textOf(node).flatMap((text) => text.split(','));
	return items.map((item) => item.replace(/^\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/, '$1').trim()).filter((item) => item !== '');
}

function leadOf(body: string, bodyLine: number): { lead: string; line: number } {
	const lines = body.split('\n');
	const written = lines.findIndex((text) => text.trim() !== '');
	let lead = '';
	for (const text of lines) {
		const plain = text
			.slice(0, LONGEST_LINE)
			.replace(/^[\s>*+-]*(?:#{1,6}\s.*)?/, '')
			.replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
			.trim();
		if (plain === '') {
			if (lead !== '') break;
			continue;
		}
		lead += `${lead === '' ? '' : ' '}${plain}`;
		if (lead.length > LONGEST_LEAD) break;
	}
	return {
		lead: lead.length > LONGEST_LEAD ? `${lead.slice(0, LONGEST_LEAD).replace(/\s+\S*$/, '')}…` : lead,
		line: written < 0 ? 0 : bodyLine + written,
	};
}
