import { allMatches } from '../../text/matches.ts';
import type { LocalTitle, Nominal } from '../facts.ts';
import { ROLES, type Role } from '../lexicons/roles.ts';
import { STATE_OF } from '../lexicons/states.ts';

/** What a description says of a person, for holding two descriptions against each other. */
export interface RoleEvidence {
	readonly head: string;
	readonly group: string;
	/** Keys of the states that it names: `russia` for the Kremlin leader. */
	readonly states: ReadonlySet<string>;
	/** All other words but small ones, folded: `defence`, `press`. */
	readonly words: ReadonlySet<string>;
}

const LONGEST_TITLE = 120;
const LEADING = /^(?:the|an?|this|that|another|his|her|its|their|our|my)\s+/i;
/** Mr and Mrs tell a person's gender, but nobody's office. */
const STYLES: ReadonlySet<string> = new Set('mr mrs ms miss mx herr frau monsieur madame mme señor señora'.split(' '));
const SMALL: ReadonlySet<string> = new Set('the a an of for to at in from on and or s with by his her its their then former ex'.split(' '));

/**
 * The title that a description gives to each of the names it stands with, in their order, without article; undefined where it is no title
 * (`his wife`, `a pariah`, `Mr`). A list shares it out: `the Ministers of Fisheries of Norway and Iceland` behind two names, as well as two
 * titles behind two names.
 */
export function titlesOf(nominal: Nominal, text: string, start: number): readonly (LocalTitle | undefined)[] {
	const role = ROLES.get(nominal.head);
	if (!role || role.kind === 'relation' || role.kind === 'description' || STYLES.has(role.head)) return nominal.names.map(() => undefined);
	const words = text.replace(/\s+/g, ' ');
	const lead = LEADING.exec(text)?.[0].length ?? 0;
	const span = { start: start + lead, end: start + text.length };
	return shareOut(words.replace(LEADING, ''), nominal).map((title) =>
		title.length > 0 && title.length <= LONGEST_TITLE ? { ...span, text: title } : undefined,
	);
}

/** What a description says, for comparison. */
export function evidenceOf(nominal: Nominal, text: string): RoleEvidence {
	const states = new Set<string>();
	const words = new Set<string>();
	const all = text
		.toLowerCase()
		.replace(/[’ʼ]/g, "'")
		.split(/[^\p{L}\p{N}.-]+/u)
		.map((word) => word.replace(/\.$/, ''))
		.filter(Boolean);
	all.forEach((word, i) => {
		const state = STATE_OF.get(`${word} ${all[i + 1] ?? ''}`) ?? STATE_OF.get(word);
		if (state) states.add(state);
		else if (!SMALL.has(word) && ROLES.get(word)?.head !== nominal.head) words.add(word);
	});
	return { head: nominal.head, group: ROLES.get(nominal.head)?.group ?? nominal.head, states, words };
}

function shareOut(title: string, nominal: Nominal): string[] {
	const count = nominal.names.length;
	// the minister of fisheries and the mayor of Elder
	const own = count > 1 ? title.split(/ and (?=(?:the|an?) )/i) : [];
	if (count > 1 && own.length === count && own.every(isOfOne)) return own.map((each) => each.replace(LEADING, ''));
	if (!nominal.plural || count === 0) return nominal.names.map(() => title);
	const head = findHead(title, nominal.head);
	if (!head) return nominal.names.map(() => title);
	const one = matchCase(head.role.head, head.word);
	const before = title.slice(0, head.at);
	const behind = title.slice(head.at + head.word.length);
	// of Norway and Iceland
	const shared = /^(.* (?:of|for|to|at|in) )(?!.* (?:of|for|to|at|in) )(.+)$/.exec(behind);
	const owners = shared ? listOf(shared[2] as string) : [];
	if (shared && owners.length === count && count > 1) return owners.map((owner) => `${before}${one}${shared[1] as string}${owner}`);
	// the defence and foreign ministers
	const kinds = listOf(before.trim());
	if (count > 1 && kinds.length === count) return kinds.map((kind) => `${kind} ${one}${behind}`);
	return nominal.names.map(() => `${before}${one}${behind}`);
}

/** Whether a title is one person's: `the Minister of Finance`, not `the Ministers of Finance` nor `the Netherlands`. */
function isOfOne(title: string): boolean {
	return title.split(/[^\p{L}'’-]+/u).some((word) => ROLES.get(word.toLowerCase())?.plural === false);
}

const TITLE_WORDS = /[\p{L}'’-]+/gu;

function findHead(title: string, head: string): { at: number; word: string; role: Role } | undefined {
	for (const match of allMatches(TITLE_WORDS, title)) {
		const role = ROLES.get(match[0].toLowerCase());
		if (role?.plural && role.head === head) return { at: match.index, word: match[0], role };
	}
	return undefined;
}

function matchCase(word: string, like: string): string {
	return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function listOf(words: string): string[] {
	if (!/ and /.test(words)) return [];
	return words
		.split(/, (?:and )?| and /)
		.map((word) => word.trim())
		.filter(Boolean);
}
