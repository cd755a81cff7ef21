import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import { timeline } from '../server/src/features/timeline.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { MODELS } from './models.ts';

/** Each event as `from to granularity | words | sentence | doubts | read against`. */
function events(text: string, published?: string): string[] {
	const facts = analyzeDocument({ snapshot: textSnapshot(text), fileName: undefined, published }, MODELS);
	const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
	return timeline(facts).map(({ from, to, granularity, when, sentence, doubts, readAgainst }) =>
		[
			`${from} ${to} ${granularity}`,
			words(when),
			words(sentence),
			doubts.map(({ kind }) => kind).join(' ') || '–',
			readAgainst ? words(readAgainst) : '–',
		].join(' | '),
	);
}

test('what happened when, in order of time, with the sentence that tells it', () => {
	const text = `Ferry crews vote

Published: 19 December 2022

Crews voted at 21:06 IST today. They had met from Monday to Wednesday. The hull was laid on 3 March 1998, and the next day the yard burnt down.

The boats may sail in early January. In 1998 nobody sailed for three weeks.`;
	assert.deepEqual(events(text), [
		'1998-01-01 1998-12-31 year | 1998 | In 1998 nobody sailed for three weeks. | – | –',
		'1998-03-03 1998-03-03 day | 3 March 1998 | The hull was laid on 3 March 1998, and the next day the yard burnt down. | – | –',
		'1998-03-04 1998-03-04 day | the next day | The hull was laid on 3 March 1998, and the next day the yard burnt down. | – | 3 March 1998',
		'2022-12-12 2022-12-14 day | Monday to Wednesday | They had met from Monday to Wednesday. | – | 19 December 2022',
		'2022-12-19 2022-12-19 time | 21:06 IST today | Crews voted at 21:06 IST today. | zone | 19 December 2022',
		'2023-01-01 2023-01-10 month | early January | The boats may sail in early January. | – | 19 December 2022',
	]);
});

test('two dates that say one stretch are one event', () => {
	const text = `Ferry crews vote

Published: 19 December 2022

The booth was open Monday to Friday. The fleet sailed between the 3rd of May and the 5th of May 2021.`;
	assert.deepEqual(
		events(text).map((event) => event.split(' | ').slice(0, 2).join(' | ')),
		['2021-05-03 2021-05-05 day | the 3rd of May and the 5th of May 2021', '2022-12-12 2022-12-16 day | Monday to Friday'],
	);
});

test('when it was published, what has no value and what recurs are no events', () => {
	assert.deepEqual(
		events('Ferry crews vote\n\nPublished: 19 December 2022\n\nThey meet every Monday, for hours, on 03/04/2022 or so.'),
		[],
	);
});
