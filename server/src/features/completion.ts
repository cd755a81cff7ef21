import type { Span } from '../text/span.ts';
import { kindOf, parsed } from '../workspace/people/groups.ts';
import type { Person } from '../workspace/people.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { fold } from './folder-search.ts';
import { otherSpellings } from './person.ts';
import { list, shorten } from './words.ts';

/** A name that may be about to be written. */
export interface Completion {
	readonly name: string;
	/** Title and other spellings. */
	readonly detail: string;
	/** What was typed of it, to be replaced (document offsets). */
	readonly span: Span;
	/** The spelling that what was typed is the beginning of. */
	readonly typed: string;
}

const MOST_NAMES = 50;
/** Fewer letters than this say too little: every sentence begins with one. */
const LEAST_LETTERS = 2;
/** Looks this far back from the cursor for the beginning of a name. */
const LONGEST_BEGINNING = 60;

/**
 * Known names that begin with what stands before an offset, the surname first where the article has the full name already. Nothing for what
 * is no beginning of a name: words in lower case, a single letter, or a name that is written out. `asked` says that the writer wants to see
 * names where nothing was typed, too.
 */
export function completions(snapshot: Snapshot, uri: string, offset: number, asked: boolean): readonly Completion[] {
	const facts = snapshot.articles.get(uri)?.facts;
	if (!facts) return [];
	const { text } = facts.snapshot;
	const before = text.slice(Math.max(0, offset - LONGEST_BEGINNING), offset);
	const beginnings = beginningsIn(before, asked).map((typed) => ({ typed, wanted: fold(typed) }));
	if (beginnings.length === 0) return [];
	const here = new Set(
		facts.people.flatMap(({ name, mentions }, local) => {
			const first = facts.mentions[mentions[0] as number];
			const known = first && first.start < offset && kindOf(parsed(name)) === 'full';
			return known ? (snapshot.people.of(uri, local)?.id ?? []) : [];
		}),
	);
	const found: { completion: Completion; rank: number }[] = [];
	for (const person of snapshot.people.people) {
		if (kindOf(parsed(person.name)) === 'bare') continue;
		for (const { typed, wanted } of beginnings) {
			const match = begins(person, wanted);
			if (!match) continue;
			const span = { start: offset - typed.length, end: offset };
			const weight = (here.has(person.id) ? 1000 : 0) + Math.min(99, person.members.length);
			const detail = detailOf(person);
			if (match.family !== undefined && here.has(person.id))
				found.push({
					completion: { name: match.family, detail: `${person.name}${detail === '' ? '' : `, ${detail}`}`, span, typed: match.typed },
					rank: weight + 1,
				});
			found.push({ completion: { name: person.name, detail, span, typed: match.typed }, rank: weight });
			break;
		}
	}
	return found
		.sort((a, b) => b.rank - a.rank || (a.completion.name < b.completion.name ? -1 : 1))
		.slice(0, MOST_NAMES)
		.map(({ completion }) => completion);
}

/** The last words before the cursor that may begin a name, the longest first: `Viktor Khr` and `Khr`. */
function beginningsIn(before: string, asked: boolean): string[] {
	const words = /(?:\p{Lu}[\p{L}\p{M}'’.-]* ){0,3}\p{Lu}[\p{L}\p{M}'’-]*$/u.exec(before)?.[0];
	if (words === undefined) return asked && /(?:^|[\s“"(])$/u.test(before) ? [''] : [];
	const starts = words.split(' ').map((_, i, all) => all.slice(i).join(' '));
	return starts.filter((start) => start.length >= LEAST_LETTERS);
}

interface Match {
	/** The spelling or word of it that begins so. */
	readonly typed: string;
	/** The family name, where what was typed begins it. */
	readonly family: string | undefined;
}

interface Spelling {
	readonly whole: string;
	readonly folded: string;
	readonly words: readonly { readonly text: string; readonly folded: string }[];
}

const spellings = new WeakMap<Person, readonly Spelling[]>();

function begins(person: Person, wanted: string): Match | undefined {
	let known = spellings.get(person);
	if (!known) {
		known = [person.name, ...otherSpellings(person)].map((whole) => ({
			whole,
			folded: fold(whole),
			words: whole.split(' ').map((text) => ({ text, folded: fold(text) })),
		}));
		spellings.set(person, known);
	}
	const [own] = known;
	// a name that is written out needs no more
	if (known.some((spelling) => spelling.words.some((word) => word.folded === wanted))) return undefined;
	for (const spelling of known) {
		const last = spelling.words.at(-1);
		if (last && wanted !== '' && last.folded.startsWith(wanted))
			return { typed: last.text, family: spelling === own ? last.text : own?.words.at(-1)?.text };
		if (spelling.folded.startsWith(wanted) && spelling.folded !== wanted) return { typed: spelling.whole, family: undefined };
	}
	return undefined;
}

function detailOf(person: Person): string {
	const title = person.titles[0] && shorten(person.titles[0].text, 60);
	const aliases = otherSpellings(person);
	return [title, aliases.length > 0 ? `also ${list(aliases, 2)}` : undefined].filter(Boolean).join(' · ');
}
