import type { Severity } from '../../rules/rule.ts';

/** Writes words in a colour, or leaves them as they are. */
export interface Paint {
	bold(text: string): string;
	dim(text: string): string;
	cyan(text: string): string;
	severity(severity: Severity, text: string): string;
}

const SEVERITY_CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 34, hint: 36 };

/** Paints with the sixteen colours that every terminal and every theme has; not at all unless `coloured`. */
export function paint(coloured: boolean): Paint {
	const wrap = (code: number) => (text: string) => (coloured && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
	return { bold: wrap(1), dim: wrap(2), cyan: wrap(36), severity: (severity, text) => wrap(SEVERITY_CODES[severity])(text) };
}
