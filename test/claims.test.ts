import { analyzeDocument } from '../server/src/analysis/document.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';
import { checkFixtures } from './annotate.ts';

checkFixtures('fixtures/claims', (text) =>
	analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: undefined }, MODELS).statements.flatMap(
		({ start, end, attributed, source, vague }) => [
			{ start, end, label: attributed ? `source: ${source?.text}` : 'no source' },
			...(vague ? [{ start: vague.start, end: vague.end, label: `vague, ${vague.kind}` }] : []),
		],
	),
);
