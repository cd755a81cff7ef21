import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyDocuments } from '../server/training/copy-templates.ts';
import { parseCorpus, type TrainingDocument } from '../server/training/corpora.ts';
import type { NamePools } from '../server/training/gazetteers.ts';
import { NAMES_BY_HAND } from '../server/training/names-of-countries.ts';
import { CLUBS, COMPANIES, INSTITUTIONS, NEWS_ORGANISATIONS, OTHERS } from '../server/training/organisations.ts';
import { randomNumbers } from '../server/training/random.ts';
import { inCapitals, inTitleCase, loosened, recased } from '../server/training/typesetting.ts';
import { principalAxes, reduced, wordClusters } from '../server/training/vectors.ts';

/** The names marked in the text: `[Ann Weller|person] left`. */
function marked(document: TrainingDocument): string {
	let text = document.text;
	for (const name of [...document.names].reverse())
		text = `${text.slice(0, name.start)}[${text.slice(name.start, name.end)}|${name.type}]${text.slice(name.end)}`;
	return text;
}

/** A corpus file out of sentences: `Ann/B-PER Weller/I-PER left .` */
function corpus(...sentences: string[]): string {
	return sentences
		.map((sentence) =>
			sentence
				.split(' ')
				.map((word) => {
					const [, text, tag] = /^(.+)\/([BI]-[A-Z]+)$/.exec(word) ?? [word, word, 'O'];
					return `${text}\t${tag}`;
				})
				.join('\n'),
		)
		.join('\n\n');
}

const only = (content: string, name: string) => parseCorpus(content, name).map(marked);

const POOLS: NamePools = {
	people: NAMES_BY_HAND,
	cities: ['Karvia', 'Ostrel', 'Velmar', 'Sint Anna', 'Dorvik'].map((name) => ({ name, country: 'Varnia' })),
	countries: ['Varnia', 'Sarkany', 'Ostrovia'],
	regions: [{ name: 'Upper Velm', country: 'Varnia' }],
	demonyms: ['Varnian', 'Ostrovian'],
	companies: COMPANIES,
	news: NEWS_ORGANISATIONS,
	institutions: INSTITUTIONS,
	clubs: CLUBS,
	others: OTHERS,
};

describe('corpora read back into text', () => {
	it('sets quotation marks, brackets, contractions and points as a paper does', () => {
		assert.deepEqual(
			only(
				corpus(
					'" It is n\'t over , " said Ann/B-PER Weller/I-PER \'s brother ( 41 ) .',
					"The ministers ' plan cost $ 240 million ; 5 % was paid .",
				),
				'news',
			),
			["\"It isn't over,\" said [Ann Weller|person]'s brother (41). The ministers' plan cost $240 million; 5% was paid."],
		);
	});
	it('joins what one corpus splits at hyphens, and parts documents where it says so', () => {
		assert.deepEqual(
			only(corpus('-DOCSTART-', 'Eye - tracking by Cora/B-PER Hale/I-PER -/I-PER Ross/I-PER', '-DOCSTART-', 'A note .'), 'gum'),
			['Eye-tracking by [Cora Hale-Ross|person]', 'A note.'],
		);
	});
	it('keeps each line of a wire story a line, with the gaps of that copy', () => {
		assert.deepEqual(
			only(corpus('-DOCSTART-', 'SKIING - HALE/B-PER WINS .', 'VELMAR/B-LOC 2001-02-03', 'Hale/B-PER of Varnia/B-LOC won .'), 'conll2003'),
			['SKIING - [HALE|person] WINS.\n[VELMAR|place] 2001-02-03\n[Hale|person] of [Varnia|place] won.'],
		);
	});
	it('takes titles and possessives out of names that it may correct', () => {
		assert.deepEqual(only(corpus("President/B-PER Ann/I-PER Weller/I-PER met Ostrel/B-LOC 's/I-LOC mayor ."), 'gmb'), [
			"President [Ann Weller|person] met [Ostrel|place]'s mayor.",
		]);
	});
	it('labels words for peoples in every corpus, and no handle', () => {
		assert.deepEqual(only(corpus('RT @ tom_b/B-PER : the French/B-LOC and two Italians saw the Velmar/B-ORG Post/I-ORG'), 'btc'), [
			'RT @tom_b: the [French|other] and two [Italians|other] saw the [Velmar Post|organization]',
		]);
	});
	it('cuts a run of sentences where the names change', () => {
		const first = [
			'Harkon/B-PER flew to Harkonville/B-LOC on Monday with the delegation .',
			'Mr. Harkon/B-PER told the crowd in Harkonville/B-LOC that nothing had changed .',
			'He said the people of Harkonville/B-LOC trusted Harkon/B-PER .',
		];
		const second = [
			'Belmar/B-PER has lost the chess title to Ilka/B-PER Dorn/I-PER after nine games .',
			'The chess player resigned when Dorn/B-PER took a rook .',
			'Belmar/B-PER has held the title since the ninth game against Dorn/B-PER .',
		];
		const filler = Array.from({ length: 2000 }, (_, i) => `Word${i} stands here with term${i} and nothing else at all .`);
		const documents = parseCorpus(corpus(...first, ...second, ...filler), 'gmb').map((document) => document.text);
		assert.ok(
			documents.some((text) => text.startsWith('Belmar has lost')),
			documents.slice(0, 4).join('\n--\n'),
		);
	});
});

describe('the same words set in other ways', () => {
	const [document] = parseCorpus(
		corpus(
			'Ann/B-PER Weller/I-PER met Tom/B-PER Weller/I-PER and A./B-PER Weller/I-PER in Ostrel/B-LOC .',
			'Weller/B-PER left ; WELLER/B-PER stayed .',
		),
		'conll2003',
	) as [TrainingDocument];
	it('moves no span', () => {
		const random = randomNumbers(3);
		assert.equal(marked(inCapitals(document)).split('\n')[1], '[WELLER|person] LEFT; [WELLER|person] STAYED.');
		assert.match(marked(inTitleCase(document, random)), /Left; \[WELLER\|person\] Stayed\.$/);
		for (const text of [inCapitals(document).text, recased(document, random).text]) assert.equal(text.length, document.text.length);
		const [hyphens] = parseCorpus(corpus('A well-known Hale-Ross/B-PER ’s text .'), 'gmb') as [TrainingDocument];
		assert.equal(marked(loosened(hyphens)), 'A well - known [Hale - Ross|person]’ s text.');
	});
});

describe('copy from templates', () => {
	it('fills every slot, with names that lie in the text and do not overlap', () => {
		for (const document of copyDocuments(600, randomNumbers(11), POOLS)) {
			let at = 0;
			for (const name of document.names) {
				assert.ok(name.start >= at && name.end > name.start && name.end <= document.text.length, marked(document));
				assert.equal(document.text.slice(name.start, name.end).trim().length, name.end - name.start, marked(document));
				at = name.end;
			}
			assert.doesNotMatch(document.text, /[{}]|undefined/, document.text);
		}
	});
	it('is the same for the same seed', () => {
		assert.deepEqual(copyDocuments(5, randomNumbers(2), POOLS), copyDocuments(5, randomNumbers(2), POOLS));
	});
});

describe('words by the company they keep', () => {
	it('finds the directions in which vectors differ', () => {
		const [first] = principalAxes([Float64Array.of(2, 1.5), Float64Array.of(1.5, 2)]);
		assert.ok(Math.abs((first?.[0] as number) - Math.SQRT1_2) < 1e-9);
	});
	it('keeps in fewer dimensions which vectors are alike, in the order of the hashes', () => {
		const rows = [
			[1, 1, 0, 0],
			[-1, -1, 0.1, 0],
			[1, 1, 0, 0.1],
			[-1, -1, 0, 0],
		];
		const { hashes, vectors, dimensions } = reduced([40, 10, 30, 20], rows, 1);
		assert.deepEqual([[...hashes], dimensions], [[10, 20, 30, 40], 1]);
		assert.deepEqual(
			[...vectors].map((value) => Math.sign(value)),
			[-1, -1, 1, 1],
		);
	});
	it('reads clusters, leaving out numbers', () => {
		const { hashes, coarse, fine } = wordClusters('sea\t1\t20\t300\n1,000\t2\t30\t400\nship\t1\t21\t301', 10);
		assert.equal(hashes.length, 2);
		assert.deepEqual([...coarse], [1, 1]);
		assert.deepEqual(
			[...fine].sort((a, b) => a - b),
			[300, 301],
		);
	});
});
