import { analyzeDocument } from '../server/src/analysis/document.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { checkFixtures } from './annotate.ts';

// zones, datelines, labels and sentences, all on one page
checkFixtures('fixtures/segment', (text) => {
	const facts = analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published: undefined });
	return facts.paragraphs.flatMap(({ start, end, facts: paragraph }) => [
		{ start, end, label: paragraph.zone },
		...(paragraph.dateline ? [{ start: start + paragraph.dateline.start, end: start + paragraph.dateline.end, label: 'dateline' }] : []),
		...(paragraph.label ? [{ start: start + paragraph.label.start, end: start + paragraph.label.end, label: 'label' }] : []),
		...(paragraph.zone === 'body'
			? paragraph.sentences.map((s) => ({ start: start + s.start, end: start + s.end, label: 'sentence' }))
			: []),
	]);
});
