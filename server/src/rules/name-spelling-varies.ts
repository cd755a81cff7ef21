import { compareNames, parsePersonalName } from '../analysis/personal-name.ts';
import type { DocumentFacts, LocalPerson, Mention } from '../analysis/facts.ts';
import { remembered } from '../analysis/remembered.ts';
import { plainSpelling } from '../analysis/romanisation.ts';
import { insideQuotation } from './place.ts';
import type { Desk, Fix, Problem, Rule } from './rule.ts';

const CODE = 'name-spelling-varies';

/** One person whose name is spelt in two ways. */
export const nameSpellingVaries: Rule = {
	code: CODE,
	summary: 'One person under two spellings of the name.',
	severity: 'information',
	check: (facts, { folder }) =>
		facts.people
			.flatMap((person, local) => {
				const here = problemsOf(facts, person);
				return here.length > 0 || !folder ? here : spelledElsewhere(facts, person, local, folder);
			})
			.sort((a, b) => a.start - b.start),
	fixes: (facts, problem) =>
		problem.related.flatMap(({ start, end, article }) => {
			if (article) return fixFromElsewhere(facts, problem);
			const name = facts.mentions.find((mention) => mention.start === start && mention.end === end);
			const spelling = name && spellingOf(facts, name);
			if (spelling === undefined) return [];
			const edits = facts.mentions
				.filter((mention) => mention.text === facts.snapshot.text.slice(problem.start, problem.end) && !insideQuotation(facts, mention))
				.map((mention) => ({ start: mention.start, end: mention.end, newText: spelling }));
			return [{ title: `Use “${spelling}”`, edits, command: undefined, preferred: true }];
		}),
};

/** An article compares the same few spellings after every edit. */
const PAIRS_REMEMBERED = 2_000;

interface Spelling {
	readonly text: string;
	readonly first: Mention;
	count: number;
}

function problemsOf(facts: DocumentFacts, person: LocalPerson): readonly Problem[] {
	if (person.credit) return [];
	const spellings = new Map<string, Spelling>();
	for (const index of person.mentions) {
		const mention = facts.mentions[index];
		if (!mention || mention.form !== 'name' || mention.zone === 'furniture' || mention.zone === 'byline') continue;
		const text = spellingOf(facts, mention);
		const known = text === undefined ? undefined : spellings.get(text.toLowerCase());
		if (known) known.count++;
		else if (text !== undefined) spellings.set(text.toLowerCase(), { text, first: mention, count: 1 });
	}
	const all = [...spellings.values()];
	const problems: Problem[] = [];
	for (const [i, one] of all.entries()) {
		const other = all.find((each, j) => j < i && areSpellings(each.text, one.text));
		if (!other) continue;
		// the rarer spelling is the one to look at; of two as frequent, the later
		const [odd, usual] = one.count > other.count ? [other, one] : [one, other];
		if (insideQuotation(facts, odd.first)) continue;
		problems.push({
			code: CODE,
			severity: 'information',
			start: odd.first.start,
			end: odd.first.end,
			message: `“${odd.text}” is spelt “${usual.text}” elsewhere in the article. Check the spelling and use one.`,
			related: [{ start: usual.first.start, end: usual.first.end, message: 'the other spelling' }],
		});
	}
	return problems;
}

/** The folder spells the person otherwise: most of its articles, or what was decided; the rarer spelling is reported. */
function spelledElsewhere(
	facts: DocumentFacts,
	person: LocalPerson,
	local: number,
	{ uri, snapshot }: NonNullable<Desk['folder']>,
): readonly Problem[] {
	if (person.credit || !person.name.includes(' ')) return [];
	const known = snapshot.people.of(uri, local);
	if (!known || known.members.length < 2 || known.name === person.name || !areSpellings(known.name, person.name)) return [];
	const first = person.mentions
		.map((index) => facts.mentions[index])
		.find(
			(mention) => mention?.form === 'name' && mention.text === person.name && mention.zone === 'body' && !insideQuotation(facts, mention),
		);
	const other = known.members.find(({ document, local: at }) => snapshot.articles.get(document)?.summary.people[at]?.name === known.name);
	const article = other && snapshot.articles.get(other.document);
	const places = other && article?.summary.places.people[other.local];
	const place = places?.mentions[places.definition];
	if (!first || first.damage || !other || !article || !place || other.document === uri) return [];
	return [
		{
			code: CODE,
			severity: 'information',
			start: first.start,
			end: first.end,
			message: `“${person.name}” is spelt “${known.name}” in ${article.name}. Check the spelling and use one.`,
			related: [{ start: place.start, end: place.end, message: 'the other spelling', article: { uri: other.document, at: place.at } }],
		},
	];
}

function fixFromElsewhere(facts: DocumentFacts, problem: Problem): readonly Fix[] {
	const here = facts.snapshot.text.slice(problem.start, problem.end);
	const other = /is spelt “([^”]+)” in /u.exec(problem.message)?.[1];
	if (other === undefined) return [];
	const edits = facts.mentions
		.filter((mention) => mention.text === here && !insideQuotation(facts, mention))
		.map(({ start, end }) => ({ start, end, newText: other }));
	return [{ title: `Use “${other}”`, edits, command: undefined, preferred: true }];
}

/** The name as it is spelt at a place, without what is glued to it; undefined where the damage hides it. */
function spellingOf(facts: DocumentFacts, mention: Mention): string | undefined {
	if (mention.damage === 'lower-case' || mention.damage === 'mixed-alphabet') return undefined;
	return facts.snapshot.text
		.slice(mention.start, mention.end)
		.replace(/\s+/g, ' ')
		.replace(/['’]s?$/u, '');
}

/** Whether two names are the same words spelt differently: no short form, no initial, no name more or less. */
function areSpellings(a: string, b: string): boolean {
	return comparedSpellings(`${a}\0${b}`);
}

const comparedSpellings: (both: string) => boolean = remembered(PAIRS_REMEMBERED, (both) => {
	const [a = '', b = ''] = both.split('\0');
	return compareSpellings(a, b);
});

function compareSpellings(a: string, b: string): boolean {
	const [one, other] = [parsePersonalName(a), parsePersonalName(b)];
	if (one.words.length !== other.words.length || one.suffix !== other.suffix) return false;
	const odd = one.words.filter((word, i) => word.plain !== other.words[i]?.plain);
	if (odd.length !== 1 || one.words.some(({ initial }) => initial) || other.words.some(({ initial }) => initial)) return false;
	const at = one.words.indexOf(odd[0] as (typeof one.words)[number]);
	const [x, y] = [plainSpelling(odd[0]?.text ?? ''), plainSpelling(other.words[at]?.text ?? '')];
	if (x.length < 4 || y.length < 4 || x[0] !== y[0] || Math.abs(x.length - y.length) > 2 || lettersApart(x, y) > 2) return false;
	return one.words.length > 1 ? compareNames(a, b).same : lettersApart(x, y) === 1;
}

/** How many letters stand between the common beginning and the common end of two words, in the longer one. */
function lettersApart(a: string, b: string): number {
	let from = 0;
	while (from < a.length && a[from] === b[from]) from++;
	let back = 0;
	while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
	return Math.max(a.length, b.length) - from - back;
}
