const SAY = 'said|says|added|adds|wrote|writes|told|tells|asked|asks|replied|continued|explained|noted|argued|insisted|recalled|warned';
const WHO = "(?:he|she|they|\\p{Lu}[\\p{L}’'-]+\\.?(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3}|the\\s\\p{L}+(?:\\s\\p{L}+)?)";
/** `, said Jane Doe` and `, he added`, where the words of a speaker end and those of the writer go on. */
const SPEAKER = new RegExp(
	`[,?!—]\\s(?:(?:${SAY})\\s${WHO}(?![\\p{L}’'])|${WHO}\\s(?:${SAY})(?=[.,:]|\\s(?:in|on|at|to|during|after|with|when|as|of)\\s))`,
	'u',
);
/** The mark of a quotation within, in the place of the outer one: `Let’s go.’ Doe was there`. */
const SINGLE_CLOSING = /[.,!?…]['’](?=[\s.)]|$)/;
const SINGLE_OPENING = /(?:^|[\s(—])['‘](?=\S)/;
/** Further on nothing is looked for. */
const LONGEST = 2_000;

/**
 * Where a quotation whose mark is never closed has ended, going by what else shows it: words that say who speaks, a single mark in the place
 * of the double one, or a bracket that was opened before it. The words of the quotation lie between `from` and `to`; `undefined` where
 * nothing shows it. Linear.
 */
export function endOfUnclosed(text: string, from: number, to: number): number | undefined {
	const words = text.slice(from, Math.min(to, from + LONGEST));
	const speaker = SPEAKER.exec(words);
	const single = SINGLE_CLOSING.exec(words);
	const ends = [
		speaker ? speaker.index + 1 : undefined,
		single && !SINGLE_OPENING.test(words.slice(0, single.index)) ? single.index + 2 : undefined,
		unopenedBracket(words),
	].filter((end) => end !== undefined && end > 1);
	return ends.length > 0 ? from + Math.min(...(ends as number[])) : undefined;
}

/** Whether an unclosed quotation is followed, up to the end of its paragraph, by nothing but who has spoken: `“We will not pay, said Doe.` */
export function endsWithSpeaker(text: string, from: number): boolean {
	const words = text.slice(from, from + LONGEST);
	const speaker = SPEAKER.exec(words);
	if (!speaker || text.length > from + LONGEST) return false;
	return !/[.!?]\s\p{Lu}|[:,]\s*$/u.test(words.slice(speaker.index + speaker[0].length));
}

/** Where a bracket closes that was opened before the words (offset into them); `1)` and `:)` are none. */
export function unopenedBracket(words: string): number | undefined {
	let depth = 0;
	for (let i = 0; i < words.length && i < LONGEST; i++) {
		const character = words.charAt(i);
		if (character === '(') depth++;
		else if (character === ')' && depth > 0) depth--;
		else if (character === ')') return /[\p{L}\p{N}.,%]{3}$/u.test(words.slice(Math.max(0, i - 3), i)) ? i : undefined;
	}
	return undefined;
}
