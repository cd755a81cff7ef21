// Writes the folder that the tests open: an invented vote, reported by four desks, as untidy as copy is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FILES = {
	'harbour-vote.txt': `Veldhaven council votes to dredge the harbour

By Petra Lindqvist, Veldhaven Post
Published 21:06 CET, March 12th 2024

VELDHAVEN — The council of Veldhaven voted on Monday to dredge the old harbour, the mayor's office said.

“We have waited eleven years for this,” said Ilse Maarten, the mayor of Veldhaven. “Nobody will wait any longer.”

Maarten said the work would begin in April. She thanked the harbour master, Tomas O'Brien-Vidal, for his patience.

Officials say the dredging will cost four million euros. The dredger is rented in Rotterdam and arrives at night.

The vote was held in the old fish market. There was no heating, and the lamps went out twice before the count began.

“The fish will not come back for a speech.”

A second vote is needed for the bridge.

Advertisement
  • share
`,
	// line endings of another system, no full stop at the end, the surname alone in the headline
	'wire 0312 (2).txt': [
		'Maarten wins harbour vote',
		'',
		'VELDHAVEN, March 12 (Kestrel News) - Veldhaven Mayor Ilse Maarten won a vote on the harbour on Monday.',
		'',
		'"It is a good day for boats," Maarten told reporters. The harbour master, Tomas O\'Brien-Vidal, declined to comment.',
		'',
		'Anders Holm, who leads the opposition, called the plan "a hole full of money".',
		'',
		'Holm said he would appeal',
	].join('\r\n'),
	'archive/2023-11-02 radio transcript.txt': `Radio Kestrova, morning programme, November 2, 2023

Presenter: Good morning. With us is Ilse Maarten, who wants to be mayor of Veldhaven.

Maarten: Good morning. I want the harbour dredged, and I have said so for years.

Presenter: And the money?

Maarten: The money is there, Anders Holm knows that very well.
`,
	'archive/portrait.md': `# The woman who counts boats

Ilse Maarten was born in Veldhaven. “I counted boats before I could read,” Maarten said in an interview in 2021.
`,
	'letter to the editor.txt':
		'A letter\n\nOn the bridge, Maarten said nothing at all. I was there in 2019 and asked her twice. A reader from the North ward.\n',
	'tools/requirements.txt': 'requests==2.31.0\nnumpy>=1.26\n# the scraper of the sports desk\nbeautifulsoup4~=4.12\n',
	'turnout.csv': 'ward,votes,share\nNorth,1204,48.1\nHarbour,988,39.4\n',
	'pasted.copy':
		'Holm speaks again\n\n“We will appeal on Tuesday,” Anders Holm said in Veldhaven on Sunday. Nobody else from the opposition spoke.\n',
};

/** A new folder of articles; `remove` takes it away. */
export function makeNewsroom() {
	const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
	for (const [path, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	writeFileSync(join(folder, 'photo.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
