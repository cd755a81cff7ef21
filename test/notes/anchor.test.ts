import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../server/src/text/span.ts';
import { type Anchor, anchorOf, findAnchor, moveAnchor } from '../../server/src/workspace/notes/anchor.ts';
import { foldedOffset, foldText } from '../../server/src/workspace/notes/folded-text.ts';
import { inventArticle, inventGarbage } from '../invented.ts';
import { type Random, randomFrom } from '../random.ts';

/** How many random notes the property tests follow; more of them in a soak run. */
const TRIALS = Number(process.env.COPYTASTER_NOTE_TRIALS ?? 2000);

const ARTICLE = `Ferry inquiry opens

PORT ANSEL, March 3 — Officials said 9,000 passengers were turned away in a week.

The line denied it. “We turned nobody away,” said Olga Harrowgate.

In Kestrova the harbour master repeated it: 9,000 passengers were turned away in a week.
`;
const TWIN = '9,000 passengers were turned away in a week.';

function anchored(text: string, words: string, nth = 0): Anchor {
	let start = -1;
	for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
	assert.ok(start >= 0);
	return anchorOf(text, { start, end: start + words.length }) ?? assert.fail();
}

/** The line that a note is found in, with its words in brackets. */
function found(text: string, anchor: Anchor): string {
	const place = findAnchor(text, anchor);
	if (!place) return 'orphan';
	const marked = `${text.slice(0, place.start)}[${text.slice(place.start, place.end)}]${text.slice(place.end)}`;
	const line = marked.split(/[\r\n]+/).find((one) => one.includes('[')) as string;
	return place.changed ? `changed: ${line}` : line;
}

test('a note stays with its words when the article is edited elsewhere', () => {
	const anchor = anchored(ARTICLE, 'We turned nobody away');
	const line = 'The line denied it. “[We turned nobody away],” said Olga Harrowgate.';
	assert.equal(found(ARTICLE, anchor), line);
	assert.equal(found(`A new headline\n\n${ARTICLE}`, anchor), line);
	assert.equal(found(ARTICLE.replaceAll('\n', '\r\n'), anchor), line);
	assert.equal(found(ARTICLE.replace('denied it', 'denied that'), anchor), line.replace('denied it', 'denied that'));
	assert.equal(found(ARTICLE.replaceAll(/[“”]/g, '"'), anchor), line.replaceAll(/[“”]/g, '"'));
	const [head, first, second, third] = ARTICLE.split('\n\n') as [string, string, string, string];
	assert.equal(found([head, second, third, first].join('\n\n'), anchor), line, 'its paragraph was moved');
	assert.equal(found(ARTICLE.replace('denied it. “We', 'denied it.\n“We'), anchor), line.slice(line.indexOf('“')), 'wrapped');
});

test('a note whose words were edited is found between its neighbours, and only there', () => {
	const anchor = anchored(ARTICLE, 'We turned nobody away');
	const edited = ARTICLE.replace('turned nobody', 'sent nobody');
	assert.equal(found(edited, anchor), 'changed: The line denied it. “[We sent nobody away],” said Olga Harrowgate.');
	assert.equal(found(ARTICLE.replace('We turned nobody away', 'No comment'), anchor), 'orphan');
	assert.equal(found(ARTICLE.replace('We turned nobody away', ''), anchor), 'orphan');
});

test('a note on one of two twins stays with its own or is an orphan', () => {
	for (const nth of [0, 1]) {
		const anchor = anchored(ARTICLE, TWIN, nth);
		const other = ARTICLE.split('\n\n')[nth === 0 ? 3 : 1] as string;
		const own = ARTICLE.split('\n\n')[nth === 0 ? 1 : 3] as string;
		assert.equal(found(ARTICLE, anchor), own.trim().replace(TWIN, `[${TWIN}]`));
		assert.equal(found(`More to come.\n\n${ARTICLE}`, anchor), own.trim().replace(TWIN, `[${TWIN}]`));
		assert.equal(found(ARTICLE.replace(own, 'Nothing of that is known any more.\n'), anchor), 'orphan', 'its own is gone');
		const alone = found(ARTICLE.replace(other, ''), anchor);
		assert.ok(alone === 'orphan' || alone === own.trim().replace(TWIN, `[${TWIN}]`), alone);
	}
});

test('a few words that stand in the article once are found as long as one neighbour is much as it was', () => {
	const anchor = anchored(ARTICLE, 'Olga Harrowgate');
	const edited = ARTICLE.replace('nobody away,” said', 'nobody back,” told us').replace('In Kestrova the', 'At Kestrova a');
	assert.equal(found(edited, anchor), 'The line denied it. “We turned nobody back,” told us [Olga Harrowgate].');
	assert.ok(findAnchor(edited, anchor)?.alike, 'it wants a new anchor');
	const [head, dateline, , last] = ARTICLE.split('\n\n') as [string, string, string, string];
	assert.equal(
		found([head, dateline, last, 'The line is led by Olga Harrowgate of Port Ansel.'].join('\n\n'), anchor),
		'orphan',
		'a look-alike',
	);
});

test('one word, one mark, the whole text, two articles in one: each is found while nothing changes', () => {
	const twice = `${ARTICLE}${ARTICLE}`;
	for (const [text, words, nth] of [
		[ARTICLE, 'it', 1],
		[ARTICLE, '“', 0],
		[ARTICLE, ARTICLE, 0],
		['Yes.', 'Yes.', 0],
		['Yes. Yes. Yes.', 'Yes', 1],
		[twice, TWIN, 2],
	] as const) {
		const anchor = anchored(text, words, nth);
		assert.deepEqual(findAnchor(text, anchor), { start: anchor.start, end: anchor.end, changed: false }, words.slice(0, 20));
	}
	assert.equal(anchorOf(ARTICLE, { start: 19, end: 21 }), undefined, 'white space is nothing to note');
	assert.equal(found(`Yes. ${twice}`, anchored(twice, TWIN, 2)), 'orphan', 'which of four it was, nobody can tell any more');
});

test('an open article’s notes move with what is typed', () => {
	const text = 'The line denied it.';
	const typed = (start: number, end: number, words: string): string => {
		const own = { start: 4, end: 8 };
		const place = moveAnchor(own, { span: { start, end }, text: words });
		const after = text.slice(0, start) + words + text.slice(end);
		return place ? `${after.slice(0, place.start)}[${after.slice(place.start, place.end)}]${after.slice(place.end)}` : 'orphan';
	};
	assert.equal(typed(0, 3, 'One'), 'One [line] denied it.');
	assert.equal(typed(4, 4, 'old '), 'The old [line] denied it.');
	assert.equal(typed(8, 8, 's'), 'The [line]s denied it.');
	assert.equal(typed(6, 6, '-'), 'The [li-ne] denied it.');
	assert.equal(typed(2, 6, ''), 'Th[ne] denied it.');
	assert.equal(typed(6, 12, 'mit'), 'The [li]mitied it.');
	assert.equal(typed(4, 8, 'crew'), 'orphan');
	assert.equal(typed(0, 19, ''), 'orphan');
});

test('folding keeps a way back for every offset', () => {
	const text = '\ufeffA\r\n\r\n “b” c\u00ad—\u00a0d\ud83d\ude00';
	const folded = foldText(text);
	assert.equal(folded.text, ' A "b" c- d\ud83d\ude00');
	for (let i = 0; i < folded.text.length; i++) assert.equal(foldedOffset(folded, folded.starts[i] as number), i);
	assert.equal(folded.starts[folded.text.length], text.length);
});

test(`${TRIALS} random notes after random edits elsewhere: each on its own words, or an orphan`, { timeout: 3_600_000 }, () => {
	let whole = 0;
	let lost = 0;
	let alone = 0;
	let lostAlone = 0;
	for (let trial = 0; trial < TRIALS; trial++) {
		const random = randomFrom(trial);
		// of equal paragraphs that changed places nobody can say which is which
		const twins = random.next() < 0.5;
		const before = written(twins ? withTwins(random) : withoutTwins(random));
		const anchor = anchorOf(before.text, randomPassage(random, before.text));
		if (!anchor) continue;
		const owned = new Set(before.ids.slice(anchor.start, anchor.end));
		let after = before;
		for (let edits = random.below(6); edits >= 0; edits--) after = editedOutside(random, after, twins ? 6 : 9);
		const place = findAnchor(after.text, anchor);
		const first = after.ids.indexOf(before.ids[anchor.start] as number);
		const untouched = first >= 0 && before.ids.slice(anchor.start, anchor.end).every((id, i) => after.ids[first + i] === id);
		if (untouched) whole++;
		if (untouched && !place) lost++;
		const exact = foldText(anchor.exact).text;
		if (untouched && anchor.alone && isAlone(foldText(after.text).text, exact)) {
			alone++;
			if (!place) lostAlone++;
			assert.ok(place || exact.length < 32, `trial ${trial}: “${anchor.exact}” stands there, and nowhere else`);
		}
		if (!place) continue;
		const letters = after.ids.slice(place.start, place.end).filter((_, i) => /\S/.test(after.text.charAt(place.start + i)));
		const own = letters.filter((id) => owned.has(id)).length;
		const alien = letters.filter((id) => id < before.next && !owned.has(id)).length;
		// what was moved into the middle of a passage stands in it now, and one full stop is as good as another
		assert.ok(
			own > 0 && (place.changed ? alien < own : alien * 4 <= own),
			`trial ${trial}: a note on “${anchor.exact}” was led to “${after.text.slice(place.start, place.end)}”`,
		);
	}
	// up to six edits in a few paragraphs: most notes whose words are still there are found all the same
	assert.ok(lost < whole * 0.2, `${lost} of ${whole} notes whose words are all there are orphans`);
	assert.ok(lostAlone < alone * 0.02, `${lostAlone} of ${alone} notes whose words stand there and nowhere else are orphans`);
});

test(`${TRIALS} random notes in an open article that is edited: each on its own words, or gone with them`, { timeout: 3_600_000 }, () => {
	for (let trial = 0; trial < TRIALS; trial++) {
		const random = randomFrom(1_000_000 + trial);
		let now = written(withTwins(random));
		const own = anchorOf(now.text, randomPassage(random, now.text));
		if (!own) continue;
		const owned = new Set(now.ids.slice(own.start, own.end));
		let span: Span | undefined = own;
		for (let edits = random.below(8); edits >= 0 && span; edits--) {
			const start = random.below(now.text.length + 1);
			const end = Math.min(now.text.length, start + (random.next() < 0.5 ? 0 : random.below(120)));
			const text = random.next() < 0.4 ? '' : inventGarbage(random, random.below(30));
			// what is written inside a passage belongs to it
			if (span.start < start && end < span.end) for (let i = 0; i < text.length; i++) owned.add(now.next + i);
			span = moveAnchor(span, { span: { start, end }, text });
			now = replace(now, start, end, text);
		}
		if (!span) {
			assert.ok(now.ids.filter((id) => owned.has(id)).length < owned.size, `trial ${trial}: gone without being touched`);
			continue;
		}
		const ids = now.ids.slice(span.start, span.end);
		assert.ok(ids.length > 0 && ids.every((id) => owned.has(id)), `trial ${trial}`);
	}
});

test('garbage throws nothing', () => {
	for (let trial = 0; trial < 300; trial++) {
		const random = randomFrom(trial);
		const text = inventGarbage(random, random.below(400));
		const anchor = anchorOf(text, randomPassage(random, text));
		if (!anchor) continue;
		const again = findAnchor(text, anchor);
		assert.ok(again && !again.changed, `trial ${trial}`);
		findAnchor(inventGarbage(random, random.below(400)), anchor);
		findAnchor('', anchor);
	}
});

/** A text whose every code unit is known again however it is moved. */
interface Known {
	readonly text: string;
	readonly ids: readonly number[];
	/** The first identity that is not given away yet. */
	readonly next: number;
}

function written(text: string): Known {
	return { text, ids: [...Array(text.length).keys()], next: text.length };
}

/** New text gets identities of its own. */
function replace({ text, ids, next }: Known, start: number, end: number, words: string): Known {
	const fresh = Array.from({ length: words.length }, (_, i) => next + i);
	return {
		text: text.slice(0, start) + words + text.slice(end),
		ids: [...ids.slice(0, start), ...fresh, ...ids.slice(end)],
		next: next + words.length,
	};
}

/** An article in which some sentences and paragraphs stand twice. */
function withTwins(random: Random): string {
	const text = inventArticle(random, 3 + random.below(12));
	const paragraphs = text.split('\n');
	const twin = random.pick(paragraphs);
	paragraphs.splice(random.below(paragraphs.length + 1), 0, random.next() < 0.5 ? twin : `As was said on Friday: ${twin}`);
	return paragraphs.join('\n');
}

/** An article in which every line stands once. */
function withoutTwins(random: Random): string {
	const pieces = inventArticle(random, 6 + random.below(12)).split(/([\r\n]+)/);
	const seen = new Set<string>();
	return pieces.filter((piece) => /^[\r\n]*$/.test(piece) || (!seen.has(piece) && seen.add(piece))).join('');
}

function isAlone(text: string, words: string): boolean {
	return text.indexOf(words) === text.lastIndexOf(words);
}

function randomPassage(random: Random, text: string): Span {
	const start = random.below(text.length + 1);
	if (random.next() < 0.5) return { start, end: Math.min(text.length, start + 1 + random.below(80)) };
	// a sentence, or a line
	const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('. ', start - 1) + 1) + 1;
	const to = /\n|\. /.exec(text.slice(Math.max(from, start)));
	return { start: Math.min(from, text.length), end: to ? Math.max(from, start) + to.index + 1 : text.length };
}

let invented = 0;

/** Words that stand nowhere else: what looks like a note's own words and was written anew could be its own, for all anybody can tell. */
function freshWords(random: Random): string {
	return Array.from({ length: 1 + random.below(12) }, () => `w${(invented++).toString(36)}${random.pick(['', ',', '.', '…'])}`).join(' ');
}

/** One edit that another program makes: what it was, only the text tells. */
function editedOutside(random: Random, known: Known, kinds: number): Known {
	const { text, ids, next } = known;
	const start = random.below(text.length + 1);
	const end = Math.min(text.length, start + random.below(random.next() < 0.5 ? 12 : 250));
	const kind = random.below(kinds);
	if (kind === 0) return replace(known, start, start, ` ${freshWords(random)} `);
	if (kind === 1) return replace(known, start, start, `\n\n${freshWords(random)}\n\n`);
	if (kind === 2 || kind === 3) return replace(known, start, end, '');
	if (kind === 4) return replace(known, start, end, freshWords(random));
	if (kind === 5) {
		// line ends
		const ending = random.pick(['\n', '\r\n', '\r']);
		return { text: text.replace(/\r\n|\r|\n/g, ending), ids: reendedIds(text, ids, ending), next };
	}
	const lines = lineSpans(text);
	const from = random.pick(lines);
	if (kind === 6) {
		// a copy is as good as what it was made of, where nobody saw which of the two was there before
		const to = random.pick(lines).start;
		return {
			text: text.slice(0, to) + text.slice(from.start, from.end) + text.slice(to),
			ids: [...ids.slice(0, to), ...ids.slice(from.start, from.end), ...ids.slice(to)],
			next,
		};
	}
	// a paragraph is moved
	const [moved, movedIds] = [text.slice(from.start, from.end), ids.slice(from.start, from.end)];
	const rest = text.slice(0, from.start) + text.slice(from.end);
	const restIds = [...ids.slice(0, from.start), ...ids.slice(from.end)];
	const to = random.pick(lineSpans(rest)).start;
	return { text: rest.slice(0, to) + moved + rest.slice(to), ids: [...restIds.slice(0, to), ...movedIds, ...restIds.slice(to)], next };
}

function reendedIds(text: string, ids: readonly number[], ending: string): number[] {
	const result: number[] = [];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code !== 10 && code !== 13) result.push(ids[i] as number);
		else {
			for (let j = 0; j < ending.length; j++) result.push(ids[i] as number);
			if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
		}
	}
	return result;
}

function lineSpans(text: string): Span[] {
	const spans: Span[] = [];
	for (let start = 0; start <= text.length; ) {
		const end = text.indexOf('\n', start);
		spans.push({ start, end: end < 0 ? text.length : end + 1 });
		if (end < 0) break;
		start = end + 1;
	}
	return spans;
}
