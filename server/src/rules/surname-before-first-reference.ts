import type { DocumentFacts, LocalPerson, Mention } from '../analysis/facts.ts';
import { insideQuotation, paragraphAt } from './place.ts';
import type { Problem, Rule } from './rule.ts';

const CODE = 'surname-before-first-reference';

/** A surname alone in the body before the article gives the full name. */
export const surnameBeforeFirstReference: Rule = {
	code: CODE,
	summary: 'A surname alone in the copy before the full name has been given.',
	severity: 'information',
	check: (facts) => facts.people.flatMap((person) => problemsOf(facts, person)).sort((a, b) => a.start - b.start),
	fixes: (facts, problem) => {
		const mention = facts.mentions.find(({ start, end }) => start === problem.start && end === problem.end);
		const name = mention?.person === undefined ? undefined : facts.people[mention.person]?.name;
		if (name === undefined) return [];
		return [
			{
				title: `Use the full name: ${name}`,
				edits: [{ start: problem.start, end: problem.end, newText: name }],
				command: undefined,
				preferred: true,
			},
		];
	},
};

function problemsOf(facts: DocumentFacts, person: LocalPerson): readonly Problem[] {
	if (person.credit || !person.name.includes(' ')) return [];
	const named = person.mentions
		.map((index) => facts.mentions[index])
		.filter((mention): mention is Mention => mention !== undefined && mention.form === 'name' && mention.zone === 'body');
	const first = named[0];
	if (!first || first.damage || !isSurname(first.text, person.name) || insideQuotation(facts, first)) return [];
	const paragraph = paragraphAt(facts, first.start);
	// a short line of its own is the headline of something
	if (
		!paragraph ||
		paragraph.end - paragraph.start < SHORTEST ||
		/['’]s $/.test(facts.snapshot.text.slice(Math.max(0, first.start - 3), first.start))
	)
		return [];
	// a dateline in capitals, and whoever reigns under one name
	if (
		/^\p{Lu}{4,}$/u.test(first.text) ||
		/\b(?:King|Queen|Pope|Prince|Princess|Emperor|Sultan|Emir|Saint|St\.?) $/.test(
			facts.snapshot.text.slice(Math.max(0, first.start - 10), first.start),
		)
	)
		return [];
	const full = named.find((mention) => mention.text.includes(' ') && mention.text.toLowerCase().endsWith(first.text.toLowerCase()));
	if (!full || insideQuotation(facts, full)) return [];
	// somebody else's full name with that surname has come before: the surname may be theirs
	if (facts.mentions.some((other) => other.start < first.start && other.zone === 'body' && other.text.endsWith(` ${first.text}`)))
		return [];
	// the name of a firm, an office or a law: `the Brandt campaign`
	if (
		/^['’]?s?[ -](?:administration|campaign|family|government|presidency|Foundation|Act|era|years|doctrine|brothers|sisters|name)/.test(
			facts.snapshot.text.slice(first.end, first.end + 20),
		)
	)
		return [];
	return [
		{
			code: CODE,
			severity: 'information',
			start: first.start,
			end: first.end,
			message: `“${first.text}” stands here before the copy has given the full name, ${full.text}. Use the full name at first reference.`,
			related: [{ start: full.start, end: full.end, message: 'the full name comes only here' }],
		},
	];
}

const SHORTEST = 100;

function isSurname(text: string, name: string): boolean {
	return !text.includes(' ') && text.length > 2 && name.toLowerCase().endsWith(` ${text.toLowerCase()}`);
}
