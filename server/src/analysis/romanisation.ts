import { remembered } from './remembered.ts';

/**
 * A word of a name as it sounds, however it was spelled: the same list of sounds, or nearly, for Khrenin and Hrenin, Zaluzhny and
 * Saluschnyj, Nayev and Naiev. English, French, German and Polish spellings of Slavic, Arabic and East Asian names are read side by side:
 * a spelling that stands for different sounds in different systems (`ch`, `c`, `j`, `w`) is a sound of its own that lies near each of them.
 */

/** The sounds; a word is a list of their numbers. */
const SOUNDS = [
	'A',
	'E',
	'I',
	'O',
	'U',
	'B',
	'P',
	'V',
	'W',
	'F',
	'D',
	'DH',
	'T',
	'TH',
	'G',
	'GH',
	'K',
	'C',
	'KH',
	'H',
	'S',
	'Z',
	'SH',
	'ZH',
	'CH',
	'TCH',
	'J',
	'DJ',
	'TS',
	'X',
	'L',
	'M',
	'N',
	'R',
] as const;
type Sound = (typeof SOUNDS)[number];
const COUNT = SOUNDS.length;
const NUMBER = new Map<string, number>(SOUNDS.map((sound, i) => [sound, i]));
const VOWELS = 5;
const n = (sound: Sound): number => NUMBER.get(sound) as number;
const [E, I, H, J] = [n('E'), n('I'), n('H'), n('J')];

/** What letters stand for, longest first at each place; `…` for what depends on the letters around is decided in `soundsOf`. */
const SPELLINGS: ReadonlyMap<string, readonly number[]> = new Map(
	`schtsch=SH+TCH schtch=SH+TCH shch=SH+TCH chtch=SH+TCH szcz=SH+TCH tsch=TCH dsch=DJ tch=TCH dzh=DJ sch=SH sh=SH sz=SH cz=TCH ch=CH zh=ZH kh=KH gh=GH
	dh=DH th=TH ph=F ts=TS tz=TS tc=TS dj=DJ dz=DJ ck=K qu=K ou=U oo=U ee=I hs=SH
	a=A e=E i=I y=I o=O u=U b=B p=P v=V w=W f=F d=D t=T g=G k=K q=K c=C h=H s=S z=Z j=J l=L m=M n=N r=R`
		.split(/\s+/)
		.map((entry) => entry.split('='))
		.map(([letters = '', sounds = '']) => [letters, sounds.split('+').map((sound) => n(sound as Sound))]),
);
const LONGEST_SPELLING = 7;

/** Letters whose sound would be lost with their diacritics. */
const LETTERS: ReadonlyMap<string, string> = new Map(
	`š=sh ş=sh ș=sh ś=sh č=tch ć=tch ž=zh ż=zh ź=z ł=l đ=dj ø=o ß=ss æ=ae œ=oe ə=a ı=i þ=th ð=d ğ=g ħ=h ŋ=n ĳ=ij ʼ= ʻ= ʿ= ʾ=`
		.split(' ')
		.map((entry) => entry.split('=') as [string, string]),
);

const CYRILLIC: ReadonlyMap<string, string> = new Map(
	`а=a б=b в=v г=g ґ=g д=d е=e ё=io є=ie ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=tch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia ј=j`
		.split(' ')
		.map((entry) => entry.split('=') as [string, string]),
);
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
	`а=a в=b е=e і=i ј=j к=k м=m н=h о=o р=p с=c т=t у=y х=x ѕ=s`.split(' ').map((entry) => entry.split('=') as [string, string]),
);

/**
 * A word in plain lower-case Latin letters: diacritics and marks off, Cyrillic romanised, and a Cyrillic letter in a Latin word taken for
 * the Latin one that looks like it. Letters of other alphabets stay.
 */
export function plainSpelling(word: string): string {
	return spell(word, false);
}

/** A word as a list of sounds, numbers that mean something to `soundDistance` and `skeletonsOf` only. The last words are remembered. */
export const soundsOf: (word: string) => readonly number[] = remembered(50_000, listenTo);

function listenTo(word: string): readonly number[] {
	const letters = spell(word, true);
	const sounds: number[] = [];
	const add = (sound: number) => {
		if (sounds.at(-1) !== sound) sounds.push(sound);
	};
	for (let i = 0; i < letters.length; ) {
		if (letters[i] === 'x') {
			// Alexander, but Xi
			if (i === 0) add(n('X'));
			else {
				add(n('K'));
				add(n('S'));
			}
			i++;
			continue;
		}
		if (letters[i] === 'j') {
			// Najew, but Dmitrij; and Sofija is Sofia
			const vowel = /[aeiou]/.test(letters[i + 1] ?? '');
			if (!vowel) add(i === 0 ? J : I);
			else if (sounds.at(-1) !== I) add(J);
			i++;
			continue;
		}
		if (i > 0 && letters.startsWith('ousk', i)) {
			// Tsikhanouskaya, Belarusian for Tikhanovskaya
			add(n('O'));
			add(n('V'));
			i += 2;
			continue;
		}
		if (letters.startsWith('gu', i) && /[ei]/.test(letters[i + 2] ?? '')) {
			// Serguei
			add(n('G'));
			i += 2;
			continue;
		}
		let length = Math.min(LONGEST_SPELLING, letters.length - i);
		let found: readonly number[] | undefined;
		for (; length > 0; length--) {
			found = SPELLINGS.get(letters.slice(i, i + length));
			if (found) break;
		}
		if (found) found.forEach(add);
		else add(COUNT + (letters.charCodeAt(i) % 1000));
		i += Math.max(1, length);
	}
	return sounds;
}

/**
 * How far two words sound apart: 0 for spellings of the same sounds, about 1 for each consonant that only one of them has. Linear in the
 * product of their lengths, which are those of words.
 */
export function soundDistance(a: readonly number[], b: readonly number[]): number {
	if (a.length > LONGEST_WORD || b.length > LONGEST_WORD)
		return a.length === b.length && a.every((sound, i) => sound === b[i]) ? 0 : LONGEST_WORD;
	let [row, above] = ROWS;
	row[0] = 0;
	for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] as number) + dropCost(b, j - 1);
	for (let i = 1; i <= a.length; i++) {
		[row, above] = [above, row];
		const drop = dropCost(a, i - 1);
		row[0] = (above[0] as number) + drop;
		for (let j = 1; j <= b.length; j++) {
			let cost = (above[j - 1] as number) + swapCost(a, i - 1, b, j - 1);
			cost = Math.min(cost, (above[j] as number) + drop, (row[j - 1] as number) + dropCost(b, j - 1));
			row[j] = cost;
		}
	}
	return row[b.length] as number;
}

/**
 * The consonants of a word by class, vowels, glides and doubling left out: words that sound alike share one of their skeletons, and few
 * others do. A sound of two classes gives two skeletons, at most four in all.
 */
export function skeletonsOf(sounds: readonly number[]): readonly string[] {
	let skeletons = [''];
	sounds.forEach((sound, i) => {
		const classes =
			sound >= COUNT ? [String.fromCharCode(sound)] : i === 0 && sound === n('V') ? ['v'] : (CLASSES[sound] as readonly string[]);
		const next: string[] = [];
		for (const skeleton of skeletons) {
			for (const one of skeletons.length * classes.length > 4 ? classes.slice(0, 1) : classes) {
				next.push(skeleton.endsWith(one) ? skeleton : skeleton + one);
			}
		}
		skeletons = next;
	});
	return [...new Set(skeletons)];
}

const CLASSES: readonly (readonly string[])[] = SOUNDS.map((sound) => {
	if (/^(?:[AEIOUVW])$/.test(sound)) return [''];
	if (/^(?:D|DH|T|TH)$/.test(sound)) return ['t'];
	if (/^[BPFLMNR]$/.test(sound)) return [sound === 'B' ? 'p' : sound.toLowerCase()];
	if (sound === 'J') return ['k', ''];
	if (sound === 'TS') return ['k', 't'];
	return ['k'];
});

/** A name word of more sounds than this is compared letter by letter only. */
const LONGEST_WORD = 40;
const ROWS: readonly [Float64Array, Float64Array] = [new Float64Array(LONGEST_WORD + 1), new Float64Array(LONGEST_WORD + 1)];

const NEAR = nearness(`
A-E .3 A-O .25 A-I .5 A-U .4 E-I .25 E-O .35 E-U .5 I-O .6 I-U .45 O-U .15
I-J 0 E-J .3 U-W .1 U-V .25 O-W .3
V-W 0 V-F .25 W-F .25 B-V .4 B-P .5 P-F .6
D-DH .05 DH-Z .15 DH-T .4 D-T .45 T-TH .05 TH-D .4 TH-S .4 D-TH .4 T-TS .3 TH-TS .3
G-GH .05 G-K .35 G-KH .35 G-H .35 GH-K .3 GH-KH .2 GH-H .2 K-KH .25 K-H .6 K-C 0 K-CH .15 C-KH .2 C-S .1 C-TS .05 C-TCH .1 C-CH .15 C-G .4 C-DJ .2 C-Z .2 C-SH .2 C-J .3
KH-H .05 KH-CH .03 H-CH .1 KH-X .15 H-X .2
S-Z .05 S-SH .3 S-TS .3 S-ZH .4 Z-ZH .25 Z-TS .15 Z-DJ .25 Z-J .3 Z-SH .35
SH-ZH .15 SH-CH .1 SH-TCH .25 SH-J .2 SH-DJ .3 SH-X .05 S-X .2 S-TCH .45 S-CH .4
ZH-J .05 ZH-DJ .1 ZH-TCH .3 ZH-CH .25 J-DJ 0 J-G .4 J-TCH .25 J-CH .25 DJ-TCH .2 DJ-CH .15 DJ-G .2 ZH-G .3 J-KH .4 J-H .4
CH-TCH 0 TCH-TS .25 CH-TS .25 TCH-K .5
M-N .6 L-R .9`);

function nearness(table: string): Float64Array {
	const costs = new Float64Array(COUNT * COUNT).fill(1.1);
	const set = (a: number, b: number, cost: number) => {
		costs[a * COUNT + b] = cost;
		costs[b * COUNT + a] = cost;
	};
	for (let a = 0; a < COUNT; a++) set(a, a, 0);
	const words = table.trim().split(/\s+/);
	for (let i = 0; i + 1 < words.length; i += 2) {
		const [a, b] = (words[i] as string).split('-');
		set(n(a as Sound), n(b as Sound), Number(words[i + 1]));
	}
	return costs;
}

function swapCost(a: readonly number[], i: number, b: readonly number[], j: number): number {
	const [x, y] = [a[i] as number, b[j] as number];
	if (x === y) return 0;
	if (x >= COUNT || y >= COUNT) return 1.1;
	const cost = NEAR[x * COUNT + y] as number;
	// the first sound is the one that writers get right
	return i === 0 && j === 0 && cost > 0.3 ? cost * 1.3 : cost;
}

/** What it costs that only one of two words has this sound. */
function dropCost(word: readonly number[], i: number): number {
	const sound = word[i] as number;
	const before = word[i - 1];
	const after = word[i + 1];
	const vowelAfter = after !== undefined && after < VOWELS;
	const vowelBefore = before !== undefined && before < VOWELS;
	if (sound === I || sound === J) {
		// Nayev and Naev, Yevgeny and Evgeny, Lyudmila and Ludmila
		if (vowelAfter) return before === undefined || vowelBefore ? 0.1 : 0.12;
		if (after === undefined) return vowelBefore ? 0.2 : 0.35;
		return vowelBefore ? 0.6 : 0.45;
	}
	if (sound === H) return 0.25;
	if (sound < VOWELS) {
		if (after === undefined) return sound === E ? 0.2 : 0.45;
		return vowelBefore ? 0.25 : 0.4;
	}
	return 1;
}

function spell(word: string, soundful: boolean): string {
	const lower = word.normalize('NFC').toLowerCase();
	const latin = /[a-z]/.test(lower);
	let out = '';
	for (const letter of lower) {
		if (letter >= 'a' && letter <= 'z') {
			out += letter;
			continue;
		}
		const known = soundful || NO_DIACRITIC.has(letter) ? LETTERS.get(letter) : undefined;
		const replaced = known ?? (latin ? LOOK_ALIKES.get(letter) : CYRILLIC.get(letter));
		if (replaced !== undefined) {
			out += replaced;
			continue;
		}
		for (const part of letter.normalize('NFKD')) {
			const lowered = part.toLowerCase();
			if (/[\p{L}\p{N}]/u.test(lowered)) out += lowered;
		}
	}
	return out;
}

/** The letters of `LETTERS` that Unicode does not take apart into a plain letter and a mark. */
const NO_DIACRITIC: ReadonlySet<string> = new Set('łđøßæœəıþðħŋ');
