import type { Random } from './random.ts';

/** Paragraphs of copy about events that never were, with all that scraped copy brings: each is one line or several. */
const PARAGRAPHS: readonly string[] = [
	'Harbour Master Quits After Ferry Report: "We Were Warned"',
	'By Ruth Anselm',
	'Published: March 3, 2021, 21:06',
	'PORT ANSEL, March 3 (VNA) — Harbour master Viktor Kharin resigned on Wednesday, two days after a report blamed his office for the sinking of the ferry Meridian.',
	'“We were warned, and we did nothing,” Kharin told reporters at the quay. “I was told in December.',
	'“That is all I have to say,” he added.',
	'"This is not the end," said Olga Harrowgate, the mayor of Port Ansel. She did not say when the inquiry would begin.',
	'According to the transport ministry, 41 people died; officials said the number may rise.',
	'Varnian Defence Minister Timur Sarayev and Prime Minister Bill Harrowgate are scheduled to meet on Friday, Sarayev’s spokesman said.',
	"Sarayev's deputy, V. Kharin, called the claim 'nonsense' and left at 3 p.m. Port Ansel time.",
	'Quote: "The hull was sound in 2019. It is reportedly sound today."',
	'Source: Varnian News Agency, the ministry’s press office',
	'Details: It was also revealed that the ferry had sailed on 19.12. at 17:51 with 300 passengers [sic] on board…',
	'The mayor visited Port Ansellast week and met HarbourMaster Kharin.Timur Sarayev was not there.',
	'«Nous avons tout vu», a dit un pêcheur. „Alles gesehen“, sagte ein anderer.',
	'Photo: Karim al-Bazzaz / VNA',
	'Share this article',
	'Skip to content',
	'READ ALSO: Ten things to know about ferries',
	'ANSELM: Mr Kharin, did you know?\nKHARIN: I did. “Yes” is the word.',
	'- first point, said Kharin\n- second point (“no comment”)\n- third point',
	'It happened in the mid-1990s, yesterday, on 03/04/2022 and every Monday since; the 6\'2" captain said "no".',
	'He said: "She said: \'They said nothing.\'"',
	'The U.S. and the E.U. warned Varnia last month. Dr. J.-P. Marchand of St. Anne’s Hospital, No. 5 Quay St., disagreed.',
	'😀 Reaction was swift 👩‍👩‍👧: “#Meridian” trended.',
	'viktor kharin and olga harrowgate were not available for comment .',
	'The ministers of defence and transport of Varnia, Timur Sarayev and Ruth B. Anselm, said on 2 May that “a full, ‘independent’ inquiry” would follow.',
	'',
	'   ',
	'***',
];

const ENDINGS: readonly string[] = ['\n\n', '\n', '\r\n\r\n', '\r\n', '\r', '\n\n\n'];

const SNIPPETS: readonly string[] = [
	'“', '”', '"', "'", '‘', '’', '«', '»', '„', '(', ')', '.', ',', ':', ' — ', '\n', '\n\n', '\r\n', '\r', ' ', '\u00a0', '\ufeff', '😀', '\ud83d', '\u0000',
	' said Kharin', 'Ruth Anselm ', ' on Monday', ' he said', 'Source: ', '3 p.m.', ' Jr.', 'X', 'a', '1', '\u0301', 'PORT ANSEL, March 3 — ',
]; // biome-ignore format: one screen

/** An article of about `paragraphs` paragraphs, as messy as `random` makes it. */
export function inventArticle(random: Random, paragraphs: number): string {
	let text = random.next() < 0.1 ? '\ufeff' : '';
	const ending = random.pick(ENDINGS);
	for (let i = 0; i < paragraphs; i++) {
		text += random.pick(PARAGRAPHS);
		text += random.next() < 0.8 ? ending : random.pick(ENDINGS);
	}
	return random.next() < 0.3 ? text.trimEnd() : text;
}

/** One edit as a writer makes it: a few letters, a mark, a line, a paragraph, a cut; offsets lie in the text. */
export function inventEdit(random: Random, text: string): { start: number; end: number; text: string } {
	const start = random.below(text.length + 1);
	const kind = random.next();
	if (kind < 0.5) return { start, end: start, text: random.pick(SNIPPETS) };
	if (kind < 0.65) return { start, end: Math.min(text.length, start + random.below(4)), text: '' };
	if (kind < 0.75) return { start, end: Math.min(text.length, start + random.below(200)), text: '' };
	if (kind < 0.85) return { start, end: start, text: `\n\n${random.pick(PARAGRAPHS)}\n\n` };
	return { start, end: Math.min(text.length, start + random.below(20)), text: random.pick(SNIPPETS) };
}

/** Random code units: letters, marks, line endings, lone surrogates, NUL, anything. */
export function inventGarbage(random: Random, length: number): string {
	let text = '';
	while (text.length < length) {
		const kind = random.next();
		if (kind < 0.3) text += random.pick(SNIPPETS);
		else if (kind < 0.5) text += String.fromCharCode(random.below(0x10000));
		else if (kind < 0.8) text += String.fromCharCode(32 + random.below(95));
		else text += random.pick(PARAGRAPHS).slice(0, random.below(40));
	}
	return text.slice(0, length);
}
