import type { Snapshot } from '../workspace/snapshot.ts';
import { decisionsOn, inWords } from './decide.ts';
import { choicesAt } from './person-choices.ts';
import { shorten } from './words.ts';

/** Something that can be decided about the name under the cursor, ready to be carried out or to be asked about. */
export interface PersonAction {
	readonly title: string;
	/** A doubt that waits for a decision is a fix; everything else is only offered. */
	readonly fixes: boolean;
	readonly does:
		| { readonly kind: 'same' | 'apart'; readonly person: string; readonly other: string }
		| { readonly kind: 'nobody'; readonly words: string }
		| { readonly kind: 'spelling'; readonly person: string; readonly use: string }
		| { readonly kind: 'dossier'; readonly person: string }
		| { readonly kind: 'takeBack'; readonly file: string }
		/** To be asked about. */
		| { readonly kind: 'ask'; readonly what: 'same' | 'apart' | 'split' };
}

/** Doubts beyond these are reached by asking. */
const MOST_DOUBTS = 3;

/** What can be decided about the name at an offset, likely things first. */
export function personActions(snapshot: Snapshot, uri: string, offset: number): readonly PersonAction[] {
	const choices = choicesAt(snapshot, uri, offset);
	if (!choices) return [];
	const { person, words, spellings, candidates, articles } = choices;
	const { id, name } = person;
	const doubts = candidates.slice(0, MOST_DOUBTS).flatMap((other): PersonAction[] => [
		{ title: `${name} is ${other.name}`, fixes: true, does: { kind: 'same', person: id, other: other.id } },
		{ title: `${name} is never ${other.name}`, fixes: true, does: { kind: 'apart', person: id, other: other.id } },
	]);
	const here = spellings.find((spelling) => spelling === words && spelling !== name);
	return [
		...doubts,
		...(here === undefined
			? []
			: [{ title: `Use the spelling ${here} for ${name}`, fixes: false, does: { kind: 'spelling', person: id, use: here } } as const]),
		{ title: 'Same Person…', fixes: false, does: { kind: 'ask', what: 'same' } },
		{ title: 'Never the Same…', fixes: false, does: { kind: 'ask', what: 'apart' } },
		...(articles.length > 1 ? [{ title: 'Split…', fixes: false, does: { kind: 'ask', what: 'split' } } as const] : []),
		{ title: `“${words}” is not a person`, fixes: false, does: { kind: 'nobody', words } },
		...decisionsOn(snapshot, person).map(
			(decision): PersonAction => ({
				title: `Take back: ${shorten(inWords(snapshot, decision), 80)}`,
				fixes: false,
				does: { kind: 'takeBack', file: decision.file },
			}),
		),
		...(person.dossier === undefined
			? [{ title: `Create a dossier for ${name}`, fixes: false, does: { kind: 'dossier', person: id } } as const]
			: []),
	];
}
