/**
 * Where what a passage says comes from, as a fact-checker writes it down. All fields are the journalist's own words, but `groundRules`, which is
 * one of `GROUND_RULES`, and `rank`, which is one of `RANKS`; a field that nobody has filled in is not there.
 */
export type SourceRecord = Readonly<Partial<Record<RecordField, string>>>;

/** A field of a source record. */
export type RecordField = (typeof RECORD_FIELDS)[number];

/** The fields in the order in which they are asked for: `document` may be a link, `page` a time in a recording. */
const RECORD_FIELDS = ['who', 'document', 'page', 'groundRules', 'rank', 'corroboratedBy', 'conflictsWith'] as const;

/** On which terms a source has spoken; what each means is the newsroom's to say. */
export const GROUND_RULES = ['on the record', 'background', 'deep background', 'off the record'] as const;

const RANKS: readonly string[] = ['primary', 'secondary'];

/** What the ground rules mean where a newsroom has not said so itself (as the Associated Press has it). */
export const DEFAULT_DEFINITIONS: Readonly<Record<string, string>> = {
	'on the record': 'All that is said may be published, with the name of the source.',
	background: 'What is said may be published, but only as agreed with the source: without the name, with a description of the position.',
	'deep background': 'What is said may be published, but nothing that leads to the source.',
	'off the record': 'What is said may not be published.',
};

/** A source record from data of any shape; undefined where nothing in it is one. */
export function readRecord(given: unknown): SourceRecord | undefined {
	if (typeof given !== 'object' || given === null) return undefined;
	const fields = RECORD_FIELDS.flatMap((field): [RecordField, string][] => {
		const value: unknown = (given as Readonly<Record<string, unknown>>)[field];
		const words = typeof value === 'string' ? value.trim() : '';
		if (words === '' || (field === 'rank' && !RANKS.includes(words))) return [];
		return field === 'groundRules' && !GROUND_RULES.some((rule) => rule === words) ? [] : [[field, words]];
	});
	return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** `Viktor Kharin, minutes of the port board, p. 4 · on background · primary source · conflicts with the ministry’s list` */
export function recordInWords({ who, document, page, groundRules, rank, corroboratedBy, conflictsWith }: SourceRecord): string {
	return [
		[who, document, page].filter((part) => part !== undefined).join(', '),
		groundRules === undefined ? '' : groundRules.includes(' the ') ? groundRules : `on ${groundRules}`,
		rank === undefined ? '' : `${rank} source`,
		corroboratedBy === undefined ? '' : `corroborated by ${corroboratedBy}`,
		conflictsWith === undefined ? '' : `conflicts with ${conflictsWith}`,
	]
		.filter((part) => part !== '')
		.join(' · ');
}
