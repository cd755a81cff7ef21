import type { DocumentFacts } from '../../analysis/facts.ts';
import type { Problem, Severity } from '../../rules/rule.ts';

/** A place in an article, UTF-16 offsets into the text as decoded, half-open. */
interface Place {
	readonly start: number;
	readonly end: number;
}

/** A place and its words. */
interface Words extends Place {
	readonly text: string;
}

/** What is found in one article, as `copytaster/analysis@1` has it. */
export interface Analysis {
	readonly id: string;
	readonly published: string | null;
	readonly publishedFrom: 'given' | 'text' | 'filename' | null;
	readonly mentions: readonly (Words & {
		readonly type: 'person' | 'organization' | 'place' | 'other';
		readonly form: 'name' | 'nominal' | 'pronoun';
		readonly person?: string;
	})[];
	readonly dates: readonly (Words & { readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string | null })[];
	readonly quotations: readonly (Words & {
		readonly kind: 'direct' | 'mixed' | 'indirect';
		readonly speech: boolean;
		readonly speaker: (Words & { readonly person?: string }) | null;
		readonly cue: Words | null;
		readonly confidence: number;
	})[];
	readonly statements: readonly (Place & { readonly attributed: boolean; readonly source?: Words })[];
	readonly problems: readonly (Place & {
		readonly code: string;
		readonly severity: Severity;
		readonly message: string;
		readonly related?: readonly (Place & { readonly id: string; readonly message: string })[];
	})[];
}

/** The analysis of one document; people have ids local to it: `p0`, `p1`. */
export function analysisOf(id: string, facts: DocumentFacts, problems: readonly Problem[]): Analysis {
	const { publication } = facts;
	return {
		id,
		published: publication?.value ?? null,
		publishedFrom: publication === undefined ? null : publication.from === 'caption' ? 'text' : publication.from,
		mentions: facts.mentions.map((m) => ({ ...words(m), type: m.type, form: m.form, ...localPerson(m.person) })),
		dates: facts.timexes.map((t) => ({ ...words(t), type: t.type, value: t.value ?? null })),
		quotations: facts.quotations.map((q) => ({
			...words(q),
			kind: q.kind,
			speech: q.speech,
			speaker: q.speaker ? { ...words(q.speaker), ...localPerson(q.speaker.person) } : null,
			cue: q.cue ? words(q.cue) : null,
			confidence: q.confidence,
		})),
		statements: facts.statements.map((s) => ({
			start: s.start,
			end: s.end,
			attributed: s.attributed,
			...(s.source ? { source: words(s.source) } : {}),
		})),
		problems: problems.map((p) => ({
			code: p.code,
			severity: p.severity,
			start: p.start,
			end: p.end,
			message: p.message,
			...(p.related.length > 0
				? {
						related: p.related.map((r) => ({ id: r.article?.uri ?? id, start: r.start, end: r.end, message: r.message })),
					}
				: {}),
		})),
	};
}

/** The same analysis with the ids of people across the folder; `idOf` takes a local index. */
export function withFolderPeople(analysis: Analysis, idOf: (local: number) => string | undefined): Analysis {
	const across = <T extends { readonly person?: string }>(item: T): T => {
		if (item.person === undefined) return item;
		const { person: local, ...rest } = item;
		const person = idOf(Number(local.slice(1)));
		return (person === undefined ? rest : { ...rest, person }) as T;
	};
	return {
		...analysis,
		mentions: analysis.mentions.map(across),
		quotations: analysis.quotations.map((q) => (q.speaker ? { ...q, speaker: across(q.speaker) } : q)),
	};
}

function words({ start, end, text }: Words): Words {
	return { start, end, text };
}

function localPerson(index: number | undefined): { person?: string } {
	return index === undefined ? {} : { person: `p${index}` };
}
