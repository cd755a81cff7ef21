import { sameInBothRomanisations, syllableKeys } from './chinese-names.ts';
import { GIVEN_NAMES } from './lexicons/given-names.ts';
import { GIVEN_NAME_FAMILIES } from './lexicons/given-names-families.ts';
import { plainSpelling, skeletonsOf, soundDistance, soundsOf } from './romanisation.ts';

/** One word of a name that names: neither honorific nor particle nor suffix. */
export interface NameWord {
	/** As written, without point or possessive. */
	readonly text: string;
	/** In plain lower-case Latin letters. */
	readonly plain: string;
	readonly initial: boolean;
}

/** A personal name taken apart; every part as written. */
export interface PersonalName {
	readonly full: string;
	/** `Mr.`, `President`, `Dr.` in front. */
	readonly honorifics: readonly string[];
	/** Given names and initials. */
	readonly given: readonly string[];
	/** `von der`, `al`, `bin`: the particles in front of the family name. */
	readonly particles: readonly string[];
	/** The family name; the only word of a name of one word. */
	readonly family: readonly string[];
	/** `jr`, `sr`, `ii`, `iii`, folded; undefined where there is none. */
	readonly suffix: string | undefined;
	/** Given names and family name word by word, hyphens taken apart, with what was in quotation marks or brackets left out. */
	readonly words: readonly NameWord[];
	/** What stood in quotation marks or brackets: `Bobby` in Robert “Bobby” Brown. */
	readonly nicknames: readonly NameWord[];
	/** The number of words at the end of `words` that make the family name. */
	readonly familyWords: number;
}

/** How alike two spellings of a name are, and why, in words. */
export interface NameComparison {
	/** 0…1. */
	readonly score: number;
	/** Whether they may be joined without asking. */
	readonly same: boolean;
	readonly why: string;
}

/** From this score on two names are the same. */
const SAME_NAME = 0.7;

const HONORIFICS = new Set(
	`mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness viscount count earl duke duchess prince princess king queen emperor sultan sheikh sheik shaikh
	emir imam ayatollah mullah mufti hajji haji hajj pope cardinal archbishop bishop father brother sister rabbi reverend rev pastor patriarch metropolitan
	president premier chancellor minister ambassador governor gov senator sen representative rep congressman congresswoman deputy mayor secretary speaker chairman chairwoman justice judge
	general gen lieutenant lt colonel col major maj captain capt cpt sergeant sgt corporal cpl private pvt admiral adm commander cmdr brigadier marshal officer detective det inspector constable sheriff agent
	attorney lawyer coach comrade herr frau monsieur madame mme mlle m don doña senor señor senora señora signor signora tengku tunku tun datuk dato tan-sri hon honourable honorable
	vice former ex acting prime late drs ir drg hj`.split(/\s+/),
);
/** Honorifics that are common names as well: they are taken off only where two words or more follow. */
const DOUBTFUL_HONORIFICS = new Set(
	'king prince count duke earl major marshal bishop pope judge justice general private m don sheikh mullah imam brother father baron dean late ir tun lord'.split(
		' ',
	),
);
const PARTICLES = new Set(
	'al el ul ad ar as ash at az an bin ben ibn bint bt binti ibni abu abou von van vom zu zum zur der den dem ten ter de la le las los lo du di da do dos das del della dei degli af av y i e of anak ap ab'.split(
		' ',
	),
);
const SUFFIXES: ReadonlyMap<string, string> = new Map(
	'jr=jr jnr=jr junior=jr sr=sr snr=sr senior=sr ii=ii iii=iii iv=iv'.split(' ').map((entry) => entry.split('=') as [string, string]),
);
const DEGREES = new Set('md phd mba ba ma bsc msc llb jd esq cpa rn obe cbe mbe kc qc mp mep dds dvm pe sh mh se mm msi'.split(' '));

/** Takes a personal name apart: honorifics off, given names, initials, particles, family name and suffix. Never throws. */
export function parsePersonalName(full: string): PersonalName {
	const { text, nicknames } = takeNicknames(full.normalize('NFC').slice(0, LONGEST_NAME));
	const [first = '', ...rest] = text.split(',');
	let raw = splitWords(first);
	let suffix: string | undefined;
	for (const part of rest) {
		const words = splitWords(part);
		for (const word of words) suffix ??= SUFFIXES.get(plainSpelling(word));
		const naming = words.filter((word) => !SUFFIXES.has(plainSpelling(word)) && !isDegree(word));
		// "attorney, Shawn Holley" and "Khrenin, Viktor", but not "Holley, attorney"
		if (naming.length === 0 || !naming.some((word) => startsUpper(word))) continue;
		raw =
			raw.length === 1 && startsUpper(raw[0] as string) && !HONORIFICS.has(plainSpelling(raw[0] as string))
				? [...naming, ...raw]
				: [...raw, ...naming];
	}
	const honorifics: string[] = [];
	const lastTitle = raw.findLastIndex(
		(word, i) => i > 0 && i < raw.length - 1 && /^(?:dr|prof|mr|mrs|ms|gen|gov|sen|rep)$/.test(plainSpelling(word)),
	);
	if (lastTitle > 0) honorifics.push(...raw.splice(0, lastTitle));
	while (raw.length > 1) {
		const word = raw[0] as string;
		const plain = plainSpelling(word);
		const title = HONORIFICS.has(plain) && (!DOUBTFUL_HONORIFICS.has(plain) || (raw.length > 2 && !/^\p{L}\.$/u.test(word)));
		if (!title && (startsUpper(word) || PARTICLES.has(plain) || !raw.some((other) => startsUpper(other)))) break;
		honorifics.push(word);
		raw.shift();
	}
	while (raw.length > 1) {
		const word = raw.at(-1) as string;
		const known = SUFFIXES.get(plainSpelling(word));
		if (known) suffix ??= known;
		else if (!(raw.length > 2 && isDegree(word) && (word.includes('.') || word === word.toUpperCase()))) break;
		raw.pop();
	}
	return assemble(full, initialsFirst(raw), honorifics, suffix, nicknames);
}

/** Compares two spellings of a personal name: same, or different, with the reason. Never throws; the same both ways round. */
export function compareNames(a: string, b: string): NameComparison {
	return compareParsedNames(parsePersonalName(a), parsePersonalName(b));
}

/** Compares two names that were taken apart before. */
export function compareParsedNames(a: PersonalName, b: PersonalName): NameComparison {
	if (a.words.length === 0 || b.words.length === 0) return differ(0, 'nothing to compare');
	if (a.suffix && b.suffix && a.suffix !== b.suffix) return differ(0.2, `${written(a.suffix)} and ${written(b.suffix)} are two people`);
	if (sameInBothRomanisations(a, b)) return { score: 0.95, same: true, why: 'the same name in two romanisations of Chinese' };
	return judge(a, b, align(a, b));
}

/**
 * What two full names must share to be candidates for the same person: the sound of the family name and the sound or family of a given
 * name. A name has several keys where it has several given names or where a letter or the order of its words is in doubt; a name of one
 * word, or of initials and one word, has none.
 */
export function candidateKeys(name: PersonalName): readonly string[] {
	const full = name.words.filter((word) => !word.initial);
	if (full.length < 2) return [];
	const [first, last] = [full[0] as NameWord, full.at(-1) as NameWord];
	const keys = new Set<string>();
	const add = (family: NameWord, given: NameWord) => {
		for (const x of wordSkeletons(family)) for (const y of givenKeys(given)) keys.add(`${x} ${y}`);
	};
	for (const given of full.slice(0, Math.min(3, full.length - 1))) add(last, given);
	// Orban Viktor, Wang Jin-pyng
	if (full.length > 2 || (isGivenName(last) && !isGivenName(first))) add(first, last);
	// Pablo Casado Blanco
	if (full.length > 2) add(full.at(-2) as NameWord, first);
	// Shah Gul Rezai
	if (full.length > 2)
		for (const x of wordSkeletons(last)) keys.add(`${x} ${skeletonsOf(soundsOf(first.plain + (full[1] as NameWord).plain))[0]}`);
	for (const key of syllableKeys(name)) keys.add(key);
	return [...keys];
}

/** The same for names whose given names are initials (`V. Putin`), and for full names that may be meant by such: family name and initial. */
export function initialKeys(name: PersonalName): readonly string[] {
	const last = name.words.findLast((word) => !word.initial);
	if (!last || name.words.length < 2) return [];
	const letters = new Set(name.words.filter((word) => word !== last).map((word) => initialClass(word.plain)));
	return wordSkeletons(last).flatMap((family) => [...letters].map((letter) => `${family} ${letter}`));
}

/**
 * The family name in plain letters, without particles, doubled letters and the many endings of -sky: equal for spellings that differ in
 * nothing that a reader would stop at (Zelensky, Zelenskyy, Zelenskiy; Orbán, Orban).
 */
export function familyKey(name: PersonalName): string {
	return name.words
		.slice(name.words.length - name.familyWords)
		.map((word) => surnameKey(word.plain))
		.join(' ');
}

/** `familyKey` of one word in plain letters. */
export function surnameKey(plain: string): string {
	return plain.replace(/(.)\1+/gu, '$1').replace(/(?<=.)[iyj]{1,3}$/, 'y');
}

/** The family name by sound: Khrenin, Hrenin and Chrenin share one. */
export function familySkeletons(name: PersonalName): readonly string[] {
	const last = name.words.findLast((word) => !word.initial);
	return last ? wordSkeletons(last) : [];
}

/** Whether two names begin alike: with forms of one given name, or with an initial that may stand for the other's. */
export function beginAlike(a: PersonalName, b: PersonalName): boolean {
	return a.words.length > 0 && b.words.length > 0 && linkWords(a, 0, b, 0) !== undefined;
}

/** Whether a word is known as a given name; it may be a family name all the same. */
export function isGivenName(word: NameWord): boolean {
	return GIVEN_NAME_FAMILIES.has(word.plain) || KNOWN_GIVEN_NAMES.has(word.plain);
}

const KNOWN_GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN_NAMES.trim().split(/\s+/));

// ── taking apart ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const LONGEST_NAME = 400;

function takeNicknames(text: string): { text: string; nicknames: NameWord[] } {
	const nicknames: NameWord[] = [];
	const rest = text.replace(
		/["“”„«»](?<a>[^"“”„«»]{1,40})["“”„«»]|\((?<b>[^()]{1,40})\)|(?<=\s)['‘](?<c>[^'‘’]{1,40})['’](?=\s)/gu,
		(whole, ...args) => {
			const groups = args.at(-1) as Record<string, string | undefined>;
			for (const word of (groups.a ?? groups.b ?? groups.c ?? '').split(/\s+/)) {
				const named = nameWord(word);
				if (named.plain !== '' && named.plain !== 'the') nicknames.push(named);
			}
			return whole.length > 0 ? ' ' : '';
		},
	);
	return { text: rest, nicknames };
}

function splitWords(text: string): string[] {
	return text
		.replace(/\.(?=\p{Lu}\p{L})/gu, '. ')
		.replace(/\.(?=\p{Ll}{3})/gu, '. ')
		.split(/[\s @]+/u)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/['’]s?$/u, ''))
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** `Bruzon C A` the other way round. */
function initialsFirst(raw: readonly string[]): readonly string[] {
	const last = raw.findLastIndex((word) => !/^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u.test(word));
	return last < 0 || last === raw.length - 1 ? raw : [...raw.slice(last + 1), ...raw.slice(0, last + 1)];
}

function assemble(
	full: string,
	raw: readonly string[],
	honorifics: readonly string[],
	suffix: string | undefined,
	nicknames: readonly NameWord[],
): PersonalName {
	const cut = familyStart(raw);
	const words: NameWord[] = [];
	let familyWords = 0;
	const given: string[] = [];
	const particles: string[] = [];
	const family: string[] = [];
	raw.forEach((word, i) => {
		const particle =
			raw.length > 1 &&
			PARTICLES.has(plainSpelling(word)) &&
			(i < raw.length - 1 || raw.length > 2) &&
			!/^\p{L}\.$/u.test(word) &&
			!isBareInitial(word);
		if (i >= cut) (particle ? particles : family).push(word);
		else given.push(word);
		if (particle) return;
		const parts = nameWords(word);
		for (const part of parts) words.push(part);
		if (i >= cut) familyWords += parts.length;
	});
	return { full, honorifics, given, particles, family, suffix, words, nicknames, familyWords };
}

/** The family name is the last word that is no initial, with the particles before it. */
function familyStart(raw: readonly string[]): number {
	let last = raw.length - 1;
	while (last > 0 && PARTICLES.has(plainSpelling(raw[last] as string))) last--;
	while (last > 0 && PARTICLES.has(plainSpelling(raw[last - 1] as string)) && !isBareInitial(raw[last - 1] as string)) last--;
	return Math.max(0, last);
}

function nameWords(word: string): NameWord[] {
	// initials that stand together: "J.-C.", "R.T.", "H.W."
	if (/^(?:\p{L}\.-?){2,4}\p{L}?$/u.test(word)) return [...word.replace(/[.-]/g, '')].map((letter) => nameWord(letter));
	const parts = word.split(/[-‐‑–]/u).filter((part) => /\p{L}/u.test(part));
	if (parts.length < 2) return [nameWord(word)];
	const naming = parts.filter((part, i) => i === parts.length - 1 || !PARTICLES.has(plainSpelling(part)));
	return naming.map((part) => nameWord(part));
}

function nameWord(word: string): NameWord {
	const text = word.replace(/\.$/, '');
	const plain = plainSpelling(text);
	return { text, plain: SHORT_FORMS.get(plain) ?? plain, initial: plain.length === 1 || /^\p{Lu}[\p{Ll}]?\.$/u.test(word) };
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
	['mohd', 'muhammad'],
	['mohd.', 'muhammad'],
	['moh', 'muhammad'],
	['md', 'muhammad'],
	['abd', 'abdul'],
	['abdel', 'abdul'],
	['abdal', 'abdul'],
	['ab', 'abdul'],
	['wm', 'william'],
	['chas', 'charles'],
	['geo', 'george'],
	['thos', 'thomas'],
	['jos', 'joseph'],
]);

function isBareInitial(word: string): boolean {
	return /^\p{Lu}$/u.test(word);
}

function isDegree(word: string): boolean {
	return DEGREES.has(plainSpelling(word)) || (/\./.test(word) && plainSpelling(word).length <= 4 && !/^\p{Lu}\.$/u.test(word));
}

function startsUpper(word: string): boolean {
	return /^\P{Ll}*\p{Lu}/u.test(word);
}

// ── comparing ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How a word of one name answers to a word of the other. */
type LinkKind = 'equal' | 'spelling' | 'given' | 'gender' | 'initial';

interface Link {
	readonly from: number;
	readonly fromEnd: number;
	readonly to: number;
	readonly toEnd: number;
	readonly kind: LinkKind;
	readonly quality: number;
}

/** The words that answer to each other, best first, each used once. */
function align(a: PersonalName, b: PersonalName): Link[] {
	const links: Link[] = [];
	for (let i = 0; i < a.words.length; i++) {
		for (let j = 0; j < b.words.length; j++) {
			const link = linkWords(a, i, b, j);
			if (link) links.push(link);
			if (a.words.length > b.words.length && i + 1 < a.words.length) pushMerged(links, a, i, i + 2, b, j, j + 1);
			if (b.words.length > a.words.length && j + 1 < b.words.length) pushMerged(links, a, i, i + 1, b, j, j + 2);
		}
	}
	links.sort((x, y) => y.quality - x.quality || offset(x, a, b) - offset(y, a, b) || x.from - y.from || x.to - y.to);
	const usedA = new Set<number>();
	const usedB = new Set<number>();
	return links.filter((link) => {
		for (let i = link.from; i < link.fromEnd; i++) if (usedA.has(i)) return false;
		for (let j = link.to; j < link.toEnd; j++) if (usedB.has(j)) return false;
		for (let i = link.from; i < link.fromEnd; i++) usedA.add(i);
		for (let j = link.to; j < link.toEnd; j++) usedB.add(j);
		return true;
	});
}

function offset(link: Link, a: PersonalName, b: PersonalName): number {
	return Math.min(Math.abs(link.from - link.to), Math.abs(a.words.length - link.from - (b.words.length - link.to)));
}

function linkWords(a: PersonalName, i: number, b: PersonalName, j: number): Link | undefined {
	const x = a.words[i] as NameWord;
	const y = b.words[j] as NameWord;
	const place = { from: i, fromEnd: i + 1, to: j, toEnd: j + 1 };
	if (x.initial || y.initial) {
		if (x.initial && y.initial) return sameInitial(x.plain, y.plain) ? { ...place, kind: 'initial', quality: 0.85 } : undefined;
		return sameInitial(x.plain, y.plain) ? { ...place, kind: 'initial', quality: 0.5 } : undefined;
	}
	if (x.plain === y.plain) return { ...place, kind: 'equal', quality: 1 };
	const xs = GIVEN_NAME_FAMILIES.get(x.plain);
	const ys = GIVEN_NAME_FAMILIES.get(y.plain);
	const related = xs && ys?.some((family) => xs.includes(family));
	const familyX = i >= a.words.length - a.familyWords;
	const familyY = j >= b.words.length - b.familyWords;
	if (related && !(familyX && familyY)) return { ...place, kind: 'given', quality: 0.9 };
	const distance = soundDistance(sounds(x.plain, x.text), sounds(y.plain, y.text));
	const limit = allowance(x.plain, y.plain) * (xs && ys && !familyX && !familyY ? 0.5 : 1);
	if (distance <= limit && !(!(familyX || familyY) && genderPair(x.plain, y.plain)))
		return { ...place, kind: 'spelling', quality: 0.97 - 0.1 * distance };
	if (familyX && familyY && a.words.length > 1 && b.words.length > 1) {
		for (const p of familyForms(x.plain)) {
			for (const q of familyForms(y.plain)) {
				if (p === q || soundDistance(soundsOf(p), soundsOf(q)) <= allowance(p, q)) return { ...place, kind: 'gender', quality: 0.8 };
			}
		}
	}
	return undefined;
}

function pushMerged(links: Link[], a: PersonalName, from: number, fromEnd: number, b: PersonalName, to: number, toEnd: number): void {
	const x = a.words.slice(from, fromEnd);
	const y = b.words.slice(to, toEnd);
	if (x.some((word) => word.initial) || y.some((word) => word.initial)) return;
	const p = x.map((word) => word.plain).join('');
	const q = y.map((word) => word.plain).join('');
	if (p.length > 40 || q.length > 40 || Math.abs(p.length - q.length) > 3) return;
	const distance = soundDistance(soundsOf(p), soundsOf(q));
	if (distance <= Math.min(0.35, allowance(p, q)))
		links.push({ from, fromEnd, to, toEnd, kind: 'spelling', quality: 0.96 - 0.1 * distance });
}

/** How far two words may sound apart and still be spellings of one: the longer, the more. */
function allowance(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	return length < 3 ? 0.1 : Math.min(0.75, 0.12 + 0.07 * length);
}

function genderPair(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return (
		(short.length >= 3 && /^(?:a|e|le|ne|ina|ine)$/.test(long.slice(short.length)) && long.startsWith(short)) ||
		(a.slice(0, -1) === b.slice(0, -1) && /^(?:ao|oa)$/.test(a.slice(-1) + b.slice(-1)))
	);
}

/** A family name without the ending that makes it a woman's (-ova, -ska, -aya) or that a language adds (-ová, -s in Latvia). */
function familyForms(plain: string): string[] {
	const forms = [plain];
	const stem = plain.replace(/(?<=.{2})(?:(?<v>[oe][vw])a|(?<n>in)a|(?<sk>sk|zk|ck)(?:aya|aia|aja|a)|(?:aya|aia|aja|na))$/u, (...args) => {
		const groups = args.at(-1) as Record<string, string | undefined>;
		return groups.v ?? groups.n ?? (groups.sk ? `${groups.sk}y` : 'y');
	});
	if (stem !== plain) forms.push(stem);
	if (/..ova$/.test(plain)) forms.push(plain.slice(0, -3));
	if (/[^aeious]s$/.test(plain) && plain.length > 4) forms.push(plain.slice(0, -1));
	return forms;
}

/** The sounds of a word as written, which its diacritics help to tell, unless it was written short. */
function sounds(plain: string, text: string): readonly number[] {
	return soundsOf(SHORT_FORM_VALUES.has(plain) ? plain : text);
}

const SHORT_FORM_VALUES = new Set(SHORT_FORMS.values());

function sameInitial(a: string, b: string): boolean {
	return initialClass(a) === initialClass(b);
}

/** The first letter, one for all that stand for the same sound in other languages: V. is W. in German, Y. is J. or E. */
function initialClass(plain: string): string {
	const letter = plain.charAt(0);
	return INITIAL_CLASSES.find((group) => group.includes(letter))?.charAt(0) ?? letter;
}

const INITIAL_CLASSES = ['vw', 'yjei', 'kcq', 'gh', 'sz'];

function judge(a: PersonalName, b: PersonalName, links: readonly Link[]): NameComparison {
	const restA = leftOver(a, links, (link) => [link.from, link.fromEnd]);
	const restB = leftOver(b, links, (link) => [link.to, link.toEnd]);
	const fullLinks = links.filter((link) => link.kind !== 'initial');
	const nicknamed = explainByNickname(a, restB) || explainByNickname(b, restA);
	const familyLinked = fullLinks.some(
		(link) => link.fromEnd > a.words.length - a.familyWords && link.toEnd > b.words.length - b.familyWords,
	);
	if (fullLinks.length === 0) return differ(links.length > 0 ? 0.1 : 0, 'no name in common');
	const fullA = restA.filter((word) => !word.initial);
	const fullB = restB.filter((word) => !word.initial);
	if (restA.length > 0 && restB.length > 0 && !nicknamed) {
		const [x, y] = [(fullA[0] ?? restA[0]) as NameWord, (fullB[0] ?? restB[0]) as NameWord];
		if (familyLinked) return differ(0.3, `the same surname, but ${x.text} is not ${y.text}`);
		return differ(0.15, `${x.text} is not ${y.text}`);
	}
	if (middleInitialsConflict(a, b, links)) return differ(0.35, 'the middle initials differ');
	const sizeA = a.words.filter((word) => !word.initial).length;
	const sizeB = b.words.filter((word) => !word.initial).length;
	const why = reasons(a, b, links);
	let score = Math.min(1, ...links.map((link) => LINK_SCORES[link.kind] - (link.kind === 'spelling' ? (1 - link.quality) * 0.5 : 0)));
	if (Math.min(a.words.length, b.words.length) === 1) {
		const [one, other] = a.words.length <= b.words.length ? [a, b] : [b, a];
		if (a.words.length === b.words.length) {
			score = Math.min(score, links[0]?.kind === 'equal' ? 1 : 0.8);
		} else if (familyLinked) {
			score = Math.min(score, 0.75);
			why.push('only the surname is given');
		} else {
			score = Math.min(score, 0.5);
			why.push(`${(one.words[0] as NameWord).text} may be ${other.full.trim()}, but it is no surname here`);
		}
	} else {
		const crossed = fullLinks.length >= 2 && fullLinks.some((link) => fullLinks.some((next) => next.from > link.from && next.to < link.to));
		if (crossed) {
			why.push('given name and surname stand the other way round');
			score = Math.min(score, 0.85);
		}
		// "M. King" answers to nobody in particular in "Martin Luther King" but by its surname
		if (Math.min(sizeA, sizeB) === 1 && !familyLinked && !crossed) score = Math.min(score, sizeA === sizeB ? score : 0.72);
		const more = restA.length > 0 ? restA : restB;
		if (more.length > 0) {
			score = Math.min(score, 0.92) - 0.02 * more.length;
			why.push(`only one of them gives ${more.map((word) => (word.initial ? `${word.text}.` : word.text)).join(' ')}`);
		}
	}
	if ((a.suffix ?? '') !== (b.suffix ?? '')) {
		score = Math.min(score, 0.75);
		why.push(`only one of them is called ${written(a.suffix ?? b.suffix ?? '')}`);
	}
	return { score: round(Math.max(0, score)), same: score >= SAME_NAME, why: why.join('; ') };
}

const LINK_SCORES: Readonly<Record<LinkKind, number>> = { equal: 1, spelling: 0.98, given: 0.93, gender: 0.85, initial: 0.85 };

function reasons(a: PersonalName, b: PersonalName, links: readonly Link[]): string[] {
	if (links.every((link) => link.kind === 'equal') && a.words.length === b.words.length) {
		return [a.full === b.full ? 'the same spelling' : 'the same name'];
	}
	const why: string[] = [];
	for (const link of [...links].sort((x, y) => y.fromEnd - x.fromEnd)) {
		const x = a.words
			.slice(link.from, link.fromEnd)
			.map((word) => word.text)
			.join('-');
		const y = b.words
			.slice(link.to, link.toEnd)
			.map((word) => word.text)
			.join('-');
		const family = link.fromEnd > a.words.length - a.familyWords && link.toEnd > b.words.length - b.familyWords;
		if (link.kind === 'equal') {
			if (family) why.push('the same surname');
		} else if (link.kind === 'spelling') why.push(`${x} is another spelling of ${y}`);
		else if (link.kind === 'given') why.push(`${x} and ${y} are forms of one given name`);
		else if (link.kind === 'gender') why.push(`${x} and ${y} are forms of one surname`);
		else if (x.length === 1 && y.length > 1) why.push(`${x}. stands for ${y}`);
		else if (y.length === 1 && x.length > 1) why.push(`${y}. stands for ${x}`);
	}
	return why;
}

function leftOver(name: PersonalName, links: readonly Link[], ends: (link: Link) => readonly [number, number]): NameWord[] {
	return name.words.filter((_, i) => !links.some((link) => ends(link)[0] <= i && i < ends(link)[1]));
}

/** Whether what the other name has more is what stands here in quotation marks: Robert “Bobby” Brown and Bobby Brown. */
function explainByNickname(name: PersonalName, rest: readonly NameWord[]): boolean {
	return rest.length > 0 && rest.every((word) => name.nicknames.some((nickname) => nickname.plain === word.plain));
}

/** George W. Bush and George H. W. Bush: the same given name in full, and initials behind it of which one name has more. */
function middleInitialsConflict(a: PersonalName, b: PersonalName, links: readonly Link[]): boolean {
	const [x, y] = [initials(a), initials(b)];
	if (x.length === 0 || y.length === 0 || x.length === y.length) return false;
	return links.filter((link) => link.kind !== 'initial').length >= 2;
}

function initials(name: PersonalName): NameWord[] {
	return name.words.filter((word) => word.initial);
}

function differ(score: number, why: string): NameComparison {
	return { score, same: false, why };
}

function written(suffix: string): string {
	return suffix === 'jr' ? 'Jr.' : suffix === 'sr' ? 'Sr.' : suffix.toUpperCase();
}

function round(score: number): number {
	return Math.round(score * 1000) / 1000;
}

// ── keys ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A key for each family of given names that a word belongs to, and for its sound. */
function givenKeys(word: NameWord): string[] {
	const families = GIVEN_NAME_FAMILIES.get(word.plain);
	return [...(families?.map((family) => `#${family}`) ?? []), ...skeletonsOf(sounds(word.plain, word.text))];
}

function wordSkeletons({ plain, text }: NameWord): readonly string[] {
	const known = SKELETONS.get(plain);
	if (known?.text === text) return known.skeletons;
	const skeletons = [...new Set(familyForms(plain).flatMap((form) => skeletonsOf(form === plain ? sounds(plain, text) : soundsOf(form))))];
	if (SKELETONS.size >= MOST_SKELETONS) SKELETONS.clear();
	SKELETONS.set(plain, { text, skeletons });
	return skeletons;
}

/** So many surnames are known by their sound at a time, each as it was written last. */
const MOST_SKELETONS = 20_000;
const SKELETONS = new Map<string, { readonly text: string; readonly skeletons: readonly string[] }>();
