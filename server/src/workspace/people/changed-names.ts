import { familySkeletons, type NameWord } from '../../analysis/personal-name.ts';
import { byKey, type Doubt, type Group, genderOf, isCredit, meet, talliesOf } from './groups.ts';
import { callingOf } from './titles.ts';

/** More women than this of one first name and calling are too many to say anything. */
const MOST_ALIKE = 4;

/** By what a woman is known again who has married or separated: the first name together with what she is called. */
export function callingKeys(group: Group): readonly string[] {
	if (group.kind !== 'full' || isCredit(group) || genderOf(group) !== 'female') return [];
	const given = (group.name.words[0] as NameWord).plain;
	const callings = [...talliesOf(group).titles.keys()].flatMap((title) => callingOf(title) ?? []);
	return [...new Set(callings.map((calling) => `${given}|${calling}`))];
}

/** Doubts between people of one first name and calling whose surnames have nothing in common, and who never appear together. */
export function doubtsOfChangedNames(people: readonly (readonly Group[])[]): readonly Doubt[] {
	if (people.length < 2 || people.length > MOST_ALIKE) return [];
	const firsts = people.map((groups) => groups[0] as Group).sort(byKey);
	return firsts.flatMap((a, i) =>
		firsts.slice(i + 1).flatMap((b): Doubt[] => {
			const sounds = new Set(familySkeletons(a.name));
			if (familySkeletons(b.name).some((sound) => sounds.has(sound)) || meet(a, b)) return [];
			return [
				{
					a,
					b,
					kind: 'changed-name',
					comparison: { score: 0.5, same: false, why: 'the same first name, but another surname: it may have changed' },
				},
			];
		}),
	);
}
