import type { DocumentFacts, Mention } from '../analysis/facts.ts';
import { insideQuotation } from './place.ts';
import type { Problem, Rule } from './rule.ts';

const CODE = 'shared-surname';

/** How far back, in code units, the other bearer of a surname is still in the reader's mind. */
const NEAR = 600;

/** A surname alone close behind two people who bear it. */
export const sharedSurname: Rule = {
	code: CODE,
	summary: 'A surname alone where two people of the article bear it.',
	severity: 'information',
	check: (facts) =>
		[...bearers(facts)].flatMap(([surname, people]) => problemsOf(facts, surname, people)).sort((a, b) => a.start - b.start),
	fixes: (facts, problem) => {
		const surname = facts.snapshot.text.slice(problem.start, problem.end);
		return (bearers(facts).get(surname) ?? []).flatMap((person) => {
			const name = facts.people[person]?.name;
			if (name === undefined) return [];
			return [
				{
					title: `Write “${name}”`,
					edits: [{ start: problem.start, end: problem.end, newText: name }],
					command: undefined,
					preferred: false,
				},
			];
		});
	},
};

/** The surnames that two or more people of the article bear who are named in full in its body. */
function bearers(facts: DocumentFacts): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	facts.people.forEach(({ name, credit, mentions }, index) => {
		const space = name.lastIndexOf(' ');
		const full = mentions.some(
			(at) => facts.mentions[at]?.zone === 'body' && facts.mentions[at]?.form === 'name' && facts.mentions[at]?.text === name,
		);
		if (credit || space < 0 || !full || mentions.length < 2) return;
		const surname = name.slice(space + 1);
		found.set(surname, [...(found.get(surname) ?? []), index]);
	});
	return new Map([...found].filter(([, people]) => people.length > 1));
}

/** What in front of a surname tells the two apart. */
const TOLD_APART =
	/(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Senator|Governor|President|Secretary|Judge|Sir|Lady|Lord|[Tt]he (?:elder|younger|former|latter))\.? |\p{Lu}\p{L}*[- ])$/u;

function problemsOf(facts: DocumentFacts, surname: string, people: readonly number[]): readonly Problem[] {
	const near = (mention: Mention): readonly Mention[] => {
		const last = people.map((person) =>
			(facts.people[person]?.mentions ?? [])
				.map((index) => facts.mentions[index])
				.filter(
					(each): each is Mention => each !== undefined && each.form === 'name' && each.text.includes(' ') && each.start < mention.start,
				)
				.at(-1),
		);
		const close = last.filter((each): each is Mention => each !== undefined && mention.start - each.end < NEAR);
		return close.length > 1 ? close : [];
	};
	const { text } = facts.snapshot;
	const bare = facts.mentions.find(
		(mention) =>
			mention.form === 'name' &&
			mention.text === surname &&
			mention.zone === 'body' &&
			!TOLD_APART.test(text.slice(Math.max(0, mention.start - 16), mention.start)) &&
			!insideQuotation(facts, mention) &&
			near(mention).length > 0,
	);
	if (!bare) return [];
	const names = people.flatMap((person) => facts.people[person]?.name ?? []);
	return [
		{
			code: CODE,
			severity: 'information',
			start: bare.start,
			end: bare.end,
			message: `“${surname}” may be ${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}. Use first and last name where two people share a surname.`,
			related: near(bare).map(({ start, end }) => ({ start, end, message: 'bears it too' })),
		},
	];
}
