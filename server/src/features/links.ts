import type { DocumentFacts } from '../analysis/facts.ts';
import type { Span } from '../text/span.ts';
import { oneLine } from '../text/unicode.ts';

/** An address of the web that the text spells out (document offsets). */
export interface Link extends Span {
	readonly target: string;
}

/** The web addresses in an article, and nothing else: no other scheme, because the text is not to be trusted. */
export function links(facts: DocumentFacts): readonly Link[] {
	return facts.paragraphs.flatMap((paragraph) =>
		paragraph.facts.tokens.flatMap((token): Link[] => {
			if (token.kind !== 'url') return [];
			const target = targetOf(token.text);
			return target === undefined ? [] : [{ start: paragraph.start + token.start, end: paragraph.start + token.end, target }];
		}),
	);
}

function targetOf(text: string): string | undefined {
	// what cannot be seen would hide where the link leads
	if (oneLine(text) !== text) return undefined;
	if (/^https?:\/\/[^\s/]/i.test(text)) return text;
	return /^www\.[^\s.]/i.test(text) ? `https://${text}` : undefined;
}
