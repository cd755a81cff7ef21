import type { DocumentFacts, Statement, VagueSource } from '../analysis/facts.ts';
import { contains } from '../text/span.ts';
import { accordingTo } from './according-to.ts';
import { insideQuotation, likelySources, titleOf } from './place.ts';
import type { FixEdit, Problem, Rule } from './rule.ts';

const CODE = 'vague-attribution';

/** A statement attributed to nobody in particular. */
export const vagueAttribution: Rule = {
	code: CODE,
	summary: 'A statement attributed to nobody in particular: officials, reportedly, it was revealed.',
	severity: 'warning',
	check: (facts) =>
		facts.statements.flatMap((statement) =>
			statement.vague && !insideQuotation(facts, statement.vague) ? [problemOf(statement.vague)] : [],
		),
	fixes(facts, problem) {
		const statement = facts.statements.find((candidate) => contains(candidate, problem));
		if (!statement?.vague) return [];
		const { vague } = statement;
		return likelySources(facts, problem).map((name, i) => ({
			title: titleOf(name),
			edits: nameTheSource(facts, statement, vague, name),
			command: undefined,
			preferred: i === 0,
		}));
	},
};

function problemOf(vague: VagueSource): Problem {
	return {
		code: CODE,
		severity: vague.kind === 'state' || vague.kind === 'described' ? 'hint' : 'warning',
		start: vague.start,
		end: vague.end,
		message: messageOf(vague),
		related: [],
	};
}

function messageOf({ kind, text }: VagueSource): string {
	switch (kind) {
		case 'unnamed':
			return `“${text}” names nobody. A reader cannot weigh a source that is not described: say who it is, or at least whose and why unnamed.`;
		case 'described':
			return `“${text}” names nobody. If there is a reason not to give the name, tell readers what it is and how the source comes to know; otherwise name the person.`;
		case 'agentless':
			return `“${text}” leaves out who says so. Name the person, office or document that it comes from.`;
		case 'evidential':
			return `“${text}” passes on what somebody else reported without saying who. Name the report, or leave the word out if it is established.`;
		case 'issuerless':
			return `“${text}” is a document without an issuer. Say who put it out.`;
		case 'state':
			return `“${text}” lets a country speak. Say which office or person spoke for it.`;
	}
}

/** Vague words at the start of the sentence give way to `According to NAME,`; anywhere else it is put in front, and an adverb goes. */
function nameTheSource(facts: DocumentFacts, statement: Statement, vague: VagueSource, name: string): readonly FixEdit[] {
	const { text } = facts.snapshot;
	if (vague.start <= statement.start + 1) {
		const rest = /^\s?(?:,|that\b)/.exec(text.slice(vague.end, vague.end + 6));
		return [{ start: vague.start, end: vague.end + (rest?.[0].length ?? 0), newText: `According to ${name},` }];
	}
	const opening = accordingTo(text, statement.start, name);
	if (vague.kind !== 'evidential') return [opening];
	return [opening, { start: vague.start, end: vague.end + (text.charAt(vague.end) === ' ' ? 1 : 0), newText: '' }];
}
