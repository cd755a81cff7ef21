import type { DocumentFacts } from '../../analysis/facts.ts';
import type { Problem } from '../../rules/rule.ts';

/** `Analysis` of the contract, ready for JSON; `person` turns a local person's index into an id. */
export function analysisOf(
	id: string,
	facts: DocumentFacts,
	problems: readonly Problem[],
	person: (local: number) => string | undefined,
): object {
	const who = (local: number | undefined) => (local === undefined ? undefined : person(local));
	const withPerson = (local: number | undefined) => {
		const known = who(local);
		return known === undefined ? {} : { person: known };
	};
	const { publication } = facts;
	const from = publication?.from === 'caption' ? 'text' : publication?.from;
	return {
		id,
		published: publication?.value ?? null,
		publishedFrom: from ?? null,
		mentions: facts.mentions.map((m) => ({
			start: m.start,
			end: m.end,
			text: m.text,
			type: m.type,
			form: m.form,
			...withPerson(m.person),
		})),
		dates: facts.timexes.map((t) => ({ start: t.start, end: t.end, text: t.text, type: t.type, value: t.value ?? null })),
		quotations: facts.quotations.map((q) => ({
			start: q.start,
			end: q.end,
			text: q.text,
			kind: q.kind,
			speech: q.speech,
			speaker: q.speaker ? { start: q.speaker.start, end: q.speaker.end, text: q.speaker.text, ...withPerson(q.speaker.person) } : null,
			cue: q.cue ? { start: q.cue.start, end: q.cue.end, text: q.cue.text } : null,
			confidence: q.confidence,
		})),
		statements: facts.statements.map((s) => ({
			start: s.start,
			end: s.end,
			attributed: s.attributed,
			...(s.source ? { source: { start: s.source.start, end: s.source.end, text: s.source.text } } : {}),
		})),
		problems: problems.map((p) => ({
			code: p.code,
			severity: p.severity,
			start: p.start,
			end: p.end,
			message: p.message,
			...(p.related.length > 0 ? { related: p.related.map((r) => ({ id, start: r.start, end: r.end, message: r.message })) } : {}),
		})),
	};
}
