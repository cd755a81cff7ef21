/** Where the letters of the Latin, Greek and Cyrillic alphabets lie, and where those do that copy in English has of them as a rule. */
const ALL_BLOCKS = [
	[0x41, 0x24f],
	[0x370, 0x52f],
	[0x1e00, 0x1fff],
] as const;
const COMMON_BLOCKS = [
	[0x41, 0x17f],
	[0x386, 0x3ce],
	[0x400, 0x45f],
] as const;

/**
 * A pattern for European copy, made of one with the flag `u`: in it `\p{L}`, `\p{Lu}` and `\p{Ll}` (it must have no other properties)
 * stand for the letters of the Latin, Greek and Cyrillic alphabets. The engine compiles it many times as fast as one with that flag, which
 * has to reckon with what lies beyond 16 bits at every step.
 */
export function europeanPattern({ source, flags }: RegExp): RegExp {
	let pattern = '';
	let inClass = false;
	for (let i = 0; i < source.length; i++) {
		const char = source.charAt(i);
		const property = char === '\\' ? PROPERTY.exec(source.slice(i, i + 6)) : null;
		if (property) {
			const ranges = RANGES[property[1] as keyof typeof RANGES];
			pattern += inClass ? ranges : `[${ranges}]`;
			i += property[0].length - 1;
		} else if (char === '\\') {
			pattern += source.slice(i, i + 2);
			i++;
		} else {
			if (char === '[') inClass = true;
			else if (char === ']') inClass = false;
			pattern += char;
		}
	}
	return new RegExp(pattern, flags.replace('u', ''));
}

const PROPERTY = /^\\p\{(L|Lu|Ll)\}/;
const RANGES = {
	L: rangesOf(/\p{L}+/gu, ALL_BLOCKS),
	// capitals and small letters take turns in the rarer blocks, and each turn has to be written out wherever the class stands
	Lu: rangesOf(/\p{Lu}+/gu, COMMON_BLOCKS),
	Ll: rangesOf(/\p{Ll}+/gu, COMMON_BLOCKS),
};

/** The ranges of the letters that a pattern finds in some blocks, as they are written in a class. */
function rangesOf(letters: RegExp, blocks: readonly (readonly [number, number])[]): string {
	let ranges = '';
	for (const [from, to] of blocks) {
		const all = String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
		for (const run of all.match(letters) ?? []) ranges += run.length < 3 ? run : `${run.charAt(0)}-${run.charAt(run.length - 1)}`;
	}
	return ranges;
}
