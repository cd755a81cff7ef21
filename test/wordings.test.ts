import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedWords } from '../server/src/analysis/quoted-words.ts';
import { wordingRuns } from '../server/src/features/differences.ts';
import { quotationWordingDiffers } from '../server/src/rules/quotation-wording-differs.ts';
import { PLAIN_DESK } from '../server/src/rules/rule.ts';
import { textSnapshot } from '../server/src/text/snapshot.ts';
import { createHost } from '../server/src/workspace/host.ts';
import { otherWordings } from '../server/src/workspace/wordings.ts';
import { MODELS } from './models.ts';
import { randomFrom } from './random.ts';

const HOME = 'LINDHOLM, March 4, 2024 — “The quay was flooded by greedy contractors and a lazy council,” said Petra Salonen, the mayor.';

/** Where else the first quotation of the first article is quoted: by each, which article, whose words and which. */
function found(...articles: readonly string[]): string[] {
	const host = createHost(MODELS);
	articles.forEach((text, i) => host.open(`test:/${i}.txt`, textSnapshot(`Talk of the town\n\n${text}\n`)));
	const snapshot = host.snapshot();
	const [quotation] = snapshot.articles.get('test:/0.txt')?.summary.places.quotations ?? [];
	assert.ok(quotation, 'the first article quotes somebody');
	return otherWordings(snapshot, 'test:/0.txt', quotation).map(
		({ uri, speaker, quotation: { text } }) => `${uri.slice(6, -4)} ${speaker} ${text}`,
	);
}

test('the same words of the same speaker are found in any order and translation', () => {
	assert.deepEqual(
		found(
			HOME,
			'March 5, 2024 — Mayor Petra Salonen blamed “greedy contractors” and “a council that is lazy” for the flooded quay.',
			'March 5, 2024 — “A lazy council and greedy builders flooded the quay,” Petra Salonen said.',
			'March 5, 2024 — “The ferries will sail on Sunday,” Petra Salonen said.',
		).sort(),
		['1 same “a council that is lazy”', '1 same “greedy contractors”', '2 same “A lazy council and greedy builders flooded the quay,”'],
	);
});

test('another speaker’s words have to be nearly the same, and are said to be another’s', () => {
	assert.deepEqual(
		found(
			HOME,
			'March 5, 2024 — “The quay was flooded by greedy contractors and a lazy council,” said Odd Brekke, the harbour master.',
			'March 5, 2024 — “The lazy council sleeps,” said Odd Brekke, the harbour master.',
			'March 5, 2024 — Rain fell.\n\nIt was late.\n\n“The quay was flooded by greedy contractors and a lazy council.”\n\nIt was early.',
		),
		[
			'1 other “The quay was flooded by greedy contractors and a lazy council,”',
			'3 unknown “The quay was flooded by greedy contractors and a lazy council.”',
		],
	);
});

test('what a speaker said at another time is another quotation, unless it is nearly the same', () => {
	assert.deepEqual(
		found(
			HOME,
			'LINDHOLM, June 5, 2021 — “A lazy council never built a quay,” said Petra Salonen, the mayor.',
			'LINDHOLM, June 5, 2024 — “The quay was flooded by greedy contractors,” Mayor Petra Salonen had said in March.',
		),
		['2 same “The quay was flooded by greedy contractors,”'],
	);
});

test('he and officials are not the same speaker in two articles', () => {
	const officials = (day: number, words: string) => `March ${day}, 2024 — “${words},” officials said.`;
	assert.deepEqual(found(officials(4, 'The council is lazy'), officials(5, 'The council knows everything')), []);
	assert.deepEqual(found(officials(4, 'The lazy council owns the quay'), officials(5, 'The lazy council owns the quay')), [
		'1 unknown “The lazy council owns the quay,”',
	]);
});

test('what the editor put in brackets and small words do not make quotations alike', () => {
	assert.deepEqual(quotedWords('“[The mayor] was there, and it was so.”'), quotedWords('and it was so there'));
	assert.deepEqual(quotedWords('“The Quays, the quay’s”'), quotedWords('quay'));
	assert.deepEqual(quotedWords(''), []);
	assert.deepEqual(quotedWords('“…”'), []);
	assert.ok(quotedWords('“No.”').length > 0);
	assert.deepEqual(quotedWords('“Ми не платимо”'), quotedWords('ми НЕ платимо!'));
});

test('the differences of two wordings are marked word by word', () => {
	const marked = (here: string, there: string) =>
		wordingRuns(here, there)
			?.map(({ text, only }) => (only === 'there' ? `+${text}+` : only === 'here' ? `-${text}-` : text))
			.join(' ');
	assert.equal(marked('“We will not pay.”', '“We will pay,”'), 'We will -not- pay');
	assert.equal(marked('“We won’t pay,”', "‘WE WON'T PAY!’"), undefined);
	assert.equal(marked('“We came. It was plainly foolish, idle talk, and we left.”', '“foolish and idle”'), 'foolish +and+ idle');
	assert.equal(
		marked('“in perfect order”', '“It was found in May to be in perfect order.”'),
		'+It was found in May to be+ in perfect order',
	);
	assert.equal(marked('“It was in May in order.”', '“in order”'), 'in order');
	assert.equal(marked('“a”', '“”'), '');
	assert.equal(marked('“”', '“a b”'), '+a b+');
	assert.equal(marked('“one – two”', '“one two three”'), 'one two +three+');
	const long = Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ');
	assert.ok((marked(`“${long}”`, `“begin ${long.slice(0, 300)} end”`) ?? '').length < 400);
});

test('wordings are found through the pieces of a large folder as they are among all its articles at once', () => {
	const { below: dice } = randomFrom(21);
	const host = createHost(MODELS);
	const names = ['Ole Brandt', 'Marta Hrabar', 'Ingrid Solvang'];
	const words = 'wall ferry winter bridge report council storm harbour ministry engine fish price'.split(' ');
	const copy = () =>
		Array.from({ length: 1 + dice(3) }, () => {
			const said = Array.from({ length: 1 + dice(6) }, () => `the ${words[dice(words.length)]}`).join(' and ');
			return `“We saw ${said},” ${names[dice(names.length)]} said.`;
		}).join('\n\n');
	const uris = Array.from({ length: 300 }, (_, i) => `test:/${i}.txt`);
	for (const uri of uris) host.setOnDisk(uri, textSnapshot(`KARSUND, June ${1 + dice(28)}, 2023 — It rained.\n\n${copy()}`));
	while (host.settleNext());
	for (let step = 0; step < 12; step++) {
		const uri = uris[dice(5)] as string;
		host.open(uri, textSnapshot(`KARSUND, June 5, 2023 — It rained.\n\n${copy()}`));
		if (dice(3) === 0) host.setOnDisk(uris[5 + dice(200)] as string, dice(2) === 0 ? undefined : textSnapshot(copy()));
		while (host.settleNext());
		const snapshot = host.snapshot();
		const whole = { ...snapshot, people: snapshot.people, articles: new Map([...snapshot.articles.values()].map((one) => [one.uri, one])) };
		// the second time it is known
		for (const here of [uri, uris[0] as string, uri]) {
			for (const quotation of snapshot.articles.get(here)?.summary.places.quotations ?? [])
				assert.deepEqual(otherWordings(snapshot, here, quotation), otherWordings(whole, here, quotation), `step ${step}`);
		}
	}
});

test('another wording is told in marks of its own, a long one by its beginning', () => {
	const told = (other: string) => {
		const host = createHost(MODELS);
		[HOME, `March 5, 2024 — ${other} Petra Salonen said.`].forEach((text, i) => {
			host.open(`test:/${i}.txt`, textSnapshot(`Talk of the town\n\nLINDHOLM, ${text.replace('LINDHOLM, ', '')}\n`));
		});
		const snapshot = host.snapshot();
		const facts = snapshot.articles.get('test:/0.txt')?.facts ?? assert.fail();
		return quotationWordingDiffers.check(facts, { ...PLAIN_DESK, folder: { uri: 'test:/0.txt', snapshot } }).map(({ message }) => message);
	};
	assert.deepEqual(told('“A lazy council and greedy builders flooded the quay,”'), [
		'1.txt quotes Petra Salonen in other words: “A lazy council and greedy builders flooded the quay”. Compare the two; between quotation marks stands what was said.',
	]);
	const [long] = told(`“A lazy council and greedy builders flooded the quay, ${'and nobody has ever paid for it, '.repeat(6)}I fear,”`);
	assert.match(long ?? '', / in other words: “A lazy council [^”]{20,90} …”\. Compare the two/);
});
