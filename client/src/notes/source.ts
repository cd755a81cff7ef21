import { type QuickPickItem, window, workspace } from 'vscode';
import type { SourceRecord } from '../../../server/src/protocol.ts';

type Field = keyof SourceRecord;

/** What is asked for each field that is written in words of one's own. */
const QUESTIONS: Readonly<Record<Exclude<Field, 'groundRules' | 'rank'>, { readonly label: string; readonly prompt: string }>> = {
	who: { label: 'Who', prompt: 'Who says so? A person, an office, an agency.' },
	document: { label: 'Document or Link', prompt: 'In which document, recording or page does it stand?' },
	page: { label: 'Page or Timestamp', prompt: 'On which page, or when in the recording?' },
	corroboratedBy: { label: 'Corroborated by', prompt: 'Who or what else says the same?' },
	conflictsWith: { label: 'Conflicts with', prompt: 'Who or what says otherwise?' },
};

const GROUND_RULES = ['on the record', 'background', 'deep background', 'off the record'] as const;

const ORDER: readonly Field[] = ['who', 'document', 'page', 'groundRules', 'rank', 'corroboratedBy', 'conflictsWith'];

/** What the newsroom means by one of the ground rules; empty where it says nothing. */
export function definitionOf(rule = ''): string {
	return rule === '' ? '' : (workspace.getConfiguration('copytaster').get<Record<string, string>>('groundRules', {})[rule] ?? '');
}

/** Asks for the fields of a source record, in any order and as many as are known; undefined if it was left without keeping. */
export async function askForSource(title: string, before: SourceRecord): Promise<SourceRecord | undefined> {
	let record = before;
	for (;;) {
		const fields = ORDER.map((field): QuickPickItem & { readonly field: Field } => ({
			label: field === 'groundRules' ? 'Ground Rules' : field === 'rank' ? 'Primary or Secondary' : QUESTIONS[field].label,
			description: record[field] ?? '',
			field,
		}));
		const keep = { label: '$(check) Keep', description: 'what is written below', field: undefined };
		const changed = JSON.stringify(record) !== JSON.stringify(before);
		// the choice that comes first is the one that Enter takes
		const items = changed ? [keep, ...fields] : fields;
		const chosen = await window.showQuickPick(items, { title, placeHolder: 'What is known of the source? Escape leaves it as it was.' });
		if (!chosen) return undefined;
		if (chosen.field === undefined) return record;
		const value = await askFor(title, chosen.field, record[chosen.field]);
		if (value === undefined) continue;
		const { [chosen.field]: _, ...rest } = record;
		record = value === '' ? rest : { ...rest, [chosen.field]: value };
	}
}

/** The value of one field; empty to clear it, undefined to leave it. */
async function askFor(title: string, field: Field, value: string | undefined): Promise<string | undefined> {
	if (field !== 'groundRules' && field !== 'rank') {
		const { label, prompt } = QUESTIONS[field];
		return (await window.showInputBox({ title: `${title} · ${label}`, prompt, value: value ?? '' }))?.trim();
	}
	const nothing = { label: 'Not known', detail: '', value: '' };
	const choices =
		field === 'rank'
			? [
					{ label: 'Primary', detail: 'It was there, did it, or is the document itself.', value: 'primary' },
					{ label: 'Secondary', detail: 'It passes on what others say.', value: 'secondary' },
				]
			: GROUND_RULES.map((rule) => ({ label: rule.charAt(0).toUpperCase() + rule.slice(1), detail: definitionOf(rule), value: rule }));
	const items = [...choices, nothing].map((item) => (item.value === value ? { ...item, description: 'as it is' } : item));
	const placeHolder = field === 'rank' ? 'What kind of source is it?' : 'On which terms?';
	return (await window.showQuickPick(items, { title, placeHolder }))?.value;
}
