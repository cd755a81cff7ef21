import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeDocument } from '../server/src/analysis/document.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { isIsoDate as asked } from '../client/src/iso-date.ts';
import { isIsoDate as taken } from '../server/src/analysis/recognizers/dates/calendar.ts';
import { MODELS } from './models.ts';

const BODY = 'The ferries of Port Elder stood still, the union said, and nobody knew for how long they would.';

/** `value from "words of the text"`, for an article of a stamp and a body. */
function published(text: string, fileName?: string, given?: string): string {
	const { publication } = analyzeDocument({ snapshot: textSnapshot(text), fileName, published: given }, MODELS);
	if (!publication) return 'none';
	const words = publication.span ? ` "${text.slice(publication.span.start, publication.span.end)}"` : '';
	return `${publication.value} ${publication.from}${words}`;
}

test('stamps at the top', () => {
	assert.equal(published(` date 2022-03-07 Crews vote to strike\n${BODY}`), '2022-03-07 text "2022-03-07"');
	assert.equal(
		published(`Published 18:20 IST, March 7th 2022\n\nCrews vote to strike\n\n${BODY}`),
		'2022-03-07T18:20 text "18:20 IST, March 7th 2022"',
	);
	assert.equal(published(`Crews vote to strike\n\nStatus: 03/17/2022 6:20 p.m\n\n${BODY}`), '2022-03-17T18:20 text "03/17/2022 6:20 p.m"');
	assert.equal(
		published(`Crews vote to strike\n\n7 March 2022, 18:20 CET\n\n${BODY}`),
		'2022-03-07T18:20+01:00 text "7 March 2022, 18:20 CET"',
	);
	assert.equal(published(`---\ntitle: Crews vote to strike\ndate: 2022-03-07\n---\n\n${BODY}`), '2022-03-07 text "2022-03-07"');
});

test('the first publication counts, not the update', () => {
	assert.equal(
		published(`Crews vote to strike\n\nUpdated: 8 March 2022\n\nPublished: 7 March 2022\n\n${BODY}`),
		'2022-03-07 text "7 March 2022"',
	);
});

test('a stamp at the foot', () => {
	assert.equal(
		published(`Crews vote to strike\n\n${BODY}\n\n${BODY}\n\n18:20 IST, March 7th 2022`),
		'2022-03-07T18:20 text "18:20 IST, March 7th 2022"',
	);
});

test('a day without a year takes it from elsewhere, or is none', () => {
	assert.equal(published(`Crews vote to strike\n\n07.03. 17:51 | Updated 07.03. 18:18\n\n${BODY}`), 'none');
	assert.equal(
		published(`Crews vote to strike\n\n07.03. 17:51 | Updated 07.03. 18:18\n\n${BODY}`, 'elder-2022-03-08.txt'),
		'2022-03-07T17:51 text "07.03. 17:51"',
	);
	assert.equal(published(`PORT ELDER, March 7 (AFP) — ${BODY}`), 'none');
	assert.equal(published(`PORT ELDER, March 7 (AFP) — ${BODY}`, '20220308_elder.txt'), '2022-03-07 text "March 7"');
});

test('the address that the article was copied from', () => {
	assert.equal(published(`https://news.example/2022/03/07/crews-strike\n\n${BODY}`), '2022-03-07 text "2022/03/07"');
	assert.equal(published(`https://news.example/world/20220307165908669.html\n\n${BODY}`), '2022-03-07 text "20220307"');
	assert.equal(published(`https://news.example/20220308/a.html\n\nPORT ELDER, March 7 (AFP) — ${BODY}`), '2022-03-07 text "March 7"');
	assert.equal(published(`https://news.example/article/20223107\n\n${BODY}`), 'none');
	assert.equal(published(`${BODY} See https://news.example/2022/03/07/`), 'none');
});

test('the name of the file', () => {
	assert.equal(published(BODY, '2022-03-07-elder.txt'), '2022-03-07 filename');
	assert.equal(published(BODY, '20220307_elder.txt'), '2022-03-07 filename');
	assert.equal(published(BODY, 'elder 2022_03_07.txt'), '2022-03-07 filename');
	assert.equal(published(BODY, 'elder_07.03.2022.txt'), '2022-03-07 filename');
	assert.equal(published(BODY, 'transcript - Radio Elder, Mon Mar 7, 2022, 7.30 pm.txt'), '2022-03-07 filename');
	assert.equal(published(BODY, 'elder 7-March-2022.txt'), '2022-03-07 filename');
	assert.equal(published(BODY, 'channel 4 may 2.txt'), 'none');
	assert.equal(published(BODY, 'quay 7 cranes 2022.txt'), 'none');
	assert.equal(published(BODY, '001_20221399.txt'), 'none');
	assert.equal(published(BODY, '000_12345678901234.txt'), 'none');
});

test('what is given beats all, a caption is the last resort', () => {
	const text = `Crews vote to strike\n\n${BODY}\n\nThe gates of Port Elder on March 7, 2022. (Photo: M. Lind / AFP)\n\n${BODY}`;
	assert.equal(published(text), '2022-03-07 caption "March 7, 2022"');
	assert.equal(published(text, '2022-03-09-elder.txt'), '2022-03-09 filename');
	assert.equal(published(text, '2022-03-09-elder.txt', '2022-03-10T08:00+01:00'), '2022-03-10T08:00+01:00 given');
	assert.equal(published(text, undefined, 'yesterday'), '2022-03-07 caption "March 7, 2022"');
});

test('the date in the heading of a letter, where nothing else says when', () => {
	assert.equal(published(`Lowport, March 3, 1861\n\nDear Mary,\n\n${BODY}`), '1861-03-03 text "March 3, 1861"');
	assert.equal(
		published(`A letter home\n\nThe Quay, Lowport, 3 March 1861.\n\nTo the Editor:\n\n${BODY}`),
		'1861-03-03 text "3 March 1861"',
	);
	assert.equal(published(`Lowport, March 3, 1861\n\nDear Mary,\n\n${BODY}\n\nPublished: 4 May 1999`), '1999-05-04 text "4 May 1999"');
	assert.equal(published(`Lowport, March 3, 1861\n\n${BODY}`), 'none');
	assert.equal(published(`The fleet sailed on March 3, 1861, and came back.\n\nDear Mary,\n\n${BODY}`), 'none');
});

test('a date in the body is not when the article was published', () => {
	assert.equal(published(`Crews vote to strike\n\n${BODY}\n\nThe port opened on 1 May 1998. ${BODY}`), 'none');
});

test('the editor asks for the publication dates that the server takes, and for no others', () => {
	const good = ['2024-03-09', '2024-02-29', '2024-03-09T17:30', '2024-03-09T17:30:05.25Z', '2024-03-09T17:30+02:00'];
	const bad = [
		'2023-02-29',
		'2024-13-01',
		'2024-00-10',
		'0999-01-01',
		'2024-03-09T24:00',
		'2024-03-09T17:60',
		'2024-03-09 17:30',
		'9 March',
		'',
	];
	for (const text of [...good, ...bad]) assert.equal(asked(text), taken(text), text);
	for (const text of good) assert.equal(asked(text), true, text);
	for (const text of bad) assert.equal(asked(text), false, text);
});
