import type { Atom } from './atoms.ts';
import { isOne } from './match.ts';
import type { Tense } from './meaning.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const FUTURE =
	words(`will 'll shall won't would expected expects expect scheduled due supposed plans planned planning plan intends intend slated likely
	hopes hope aims aim must should may could might can upcoming deadline begins starts opens meets arrives returns resumes ends expires
	leaves`);
const PAST = words(`was were had did said told went came took made began met left won lost found held saw got gave became wrote spoke led
	ran rose fell paid sold bought sent hit cut kept brought thought sat stood broke struck shot drew drove flew grew hurt knew sought shook
	spent swept threw woke withdrew tore blew bore caught chose crept dealt drank dug fed felt forbade forgot forgave fought fled flung froze
	hung hid knelt laid lay lent meant misled overcame overtook overthrew rang rode sang sank shone shrank slept slid spun sprang stole stuck
	stung strode swore swam swung taught undertook understood upheld wept wore withstood arose awoke beat bent bled bred built burnt clung dreamt
	learnt sewed shed slung slit sped spelt spilt split stank strove strung swelled underwent wove wrung been has have used died didn't wasn't weren't hadn't reached`);
/** Words before `-ing` that make it a plan: `is flying out on Sunday`. */
const PRESENT_BE = words(`is are am 's 're 'm`);
/** What somebody could not be on a day gone by: `could not be reached Friday`. */
const NOT_REACHED = words('reached located found seen heard contacted determined confirmed verified');
/** Events that `Friday's …` looks forward to as often as back: the verb decides. */
const EVENTS =
	words(`vote election elections meeting summit talks deadline hearing game match final finals poll session debate race referendum
	conference ceremony concert`);
/** Verbs that, in the past, settle what is to come: `arranged to meet in April`. */
const COMMITTING =
	words(`agreed arranged decided promised vowed pledged promise agree decide vow pledge arrange threatened threaten committed
	want wants wanted hoped intended aimed sought prepared`);
/** Nouns before `to` that do so, too: `announced a deal to buy the mill in June`. */
const DEALS = words('agreement deal pact offer bid proposal intention contract');
/** What was to be, once something had been: `had been due to sail on Tuesday`. */
const PLANNED = words('due scheduled expected planned supposed set');
const FARTHEST = 25;

/**
 * The tense of the verb that an expression in [start, end) belongs to: `since` and `until` before it, else the nearest verb before it in
 * the sentence, else the nearest behind. Undefined where nothing tells. A window keeps it linear.
 */
export function tenseNear(atoms: readonly Atom[], start: number, end: number): Tense {
	const sentence = atoms[start]?.sentence;
	const before = atoms[start - 1]?.lower;
	if (before === 'since') return 'past';
	if (before === 'until' || before === 'till') return isDenied(atoms, start, end) ? 'past' : 'future';
	// terms of a contract: whichever is nearer
	if (before === 'effective' || (before === 'through' && atoms[start]?.word?.weekday === undefined)) return undefined;
	if (before === 'of' && atoms[start - 2]?.lower === 'as') return 'past';
	// Friday's ruling is one that was given, unless it is something that is held on a day
	if (isOne(atoms[end]?.lower ?? '', "'s ’s") && !nounIsEvent(atoms, end + 1)) return 'past';
	if (opensClause(atoms, start, end)) {
		for (let i = end; i < atoms.length && i - end <= NEAR && atoms[i]?.sentence === sentence; i++) {
			const tense = tenseAt(atoms, i);
			if (tense !== undefined) return tense;
		}
	}
	for (let i = start - 1; i >= 0 && start - i <= FARTHEST && atoms[i]?.sentence === sentence; i--) {
		const tense = tenseAt(atoms, i);
		if (tense !== undefined) return tense;
	}
	if (before === 'for' && atoms[start]?.word?.weekday !== undefined) return 'future';
	for (let i = end; i < atoms.length && i - end <= FARTHEST && atoms[i]?.sentence === sentence; i++) {
		const tense = tenseAt(atoms, i);
		if (tense !== undefined) return tense;
	}
	return undefined;
}

/** Whether the verb that an expression in [start, end) belongs to is a pluperfect: the nearest before it in the sentence, else the nearest behind. */
export function isBefore(atoms: readonly Atom[], start: number, end: number): boolean {
	const sentence = atoms[start]?.sentence;
	const opens = opensClause(atoms, start, end);
	for (let i = start - 1; !opens && i >= 0 && start - i <= FARTHEST && atoms[i]?.sentence === sentence; i--) {
		const verb = pluperfectAt(atoms, i);
		if (verb !== undefined) return verb;
	}
	for (let i = end; i < atoms.length && i - end <= FARTHEST && atoms[i]?.sentence === sentence; i++) {
		const verb = pluperfectAt(atoms, i);
		if (verb !== undefined) return verb;
	}
	return false;
}

/** Whether a word is the `had` or the participle of a pluperfect; undefined where it is no verb. */
function pluperfectAt(atoms: readonly Atom[], i: number): boolean | undefined {
	const atom = atoms[i] as Atom;
	if (atom.kind !== 'word' || !mayTell(atom.lower) || tenseAt(atoms, i) !== 'past') return undefined;
	for (let back = i; back >= i - 4 && back >= 0; back--) {
		const word = atoms[back]?.lower ?? '';
		if (word === 'had' || word === "hadn't") return isParticiple(atoms[back + 1]) || back < i;
		if (back < i && !isOne(word, "been not n't also never already just long since only then soon later previously once")) return false;
	}
	return false;
}

/** had been, had long left, had not come: no `had a dog`. */
function isParticiple(atom: Atom | undefined): boolean {
	return (
		atom !== undefined &&
		atom.kind === 'word' &&
		(mayTell(atom.lower) ||
			isOne(atom.lower, 'not never already also long only just gone come done become begun grown fallen taken given written risen'))
	);
}

const NEAR = 6;
const SUBJECTS = words('he she it they we i you the a an his her its their our my this that these those there');

/** Whether an expression opens a clause of its own, with the subject behind it: `It rained, and on Monday she will leave`. */
function opensClause(atoms: readonly Atom[], start: number, end: number): boolean {
	const next = atoms[end];
	if (!next || next.kind !== 'word' || !(SUBJECTS.has(next.lower) || next.shape === 'title')) return false;
	let i = start - 1;
	if (isOne(atoms[i]?.lower ?? '', 'on in at by from during')) i--;
	const { sentence } = atoms[start] as Atom;
	if (isOne(atoms[i]?.lower ?? '', 'and but while or then'))
		return atoms[i - 1]?.lower === ',' || atoms[i - 1]?.lower === ';' || i < start - 1;
	return atoms[i]?.sentence === sentence && isOne(atoms[i]?.lower ?? '', '; : — –');
}

/** `They did not speak until Thursday`: what had not been until then has been since. */
function isDenied(atoms: readonly Atom[], start: number, end: number): boolean {
	const { sentence } = atoms[start] as Atom;
	for (let i = Math.max(0, start - 10); i < Math.min(atoms.length, end + 6); i++) {
		if (atoms[i]?.sentence !== sentence) continue;
		if (isOne(atoms[i]?.lower ?? '', "didn't hadn't wasn't weren't")) return true;
		if (isOne(atoms[i]?.lower ?? '', 'did had was were') && isOne(atoms[i + 1]?.lower ?? '', "not n't never")) return true;
	}
	return false;
}

function nounIsEvent(atoms: readonly Atom[], from: number): boolean {
	for (let i = from; i < from + 4 && i < atoms.length; i++) if (EVENTS.has(atoms[i]?.lower ?? '')) return true;
	return false;
}

const MOST_KNOWN = 20_000;
const known = new Map<string, boolean>();

/** Whether a word may say anything of time: most do not, and an expression looks at many. */
function mayTell(lower: string): boolean {
	let tells = known.get(lower);
	if (tells === undefined) {
		tells =
			lower === 'set' ||
			lower === 'going' ||
			lower.endsWith("'ll") ||
			(lower.length > 3 && lower.endsWith('ed')) ||
			[PRESENT_BE, COMMITTING, DEALS, PLANNED, FUTURE, PAST].some((words) => words.has(lower));
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(lower, tells);
	}
	return tells;
}

/** What one word says of time, with the words around it. */
function tenseAt(atoms: readonly Atom[], i: number): Tense {
	const atom = atoms[i] as Atom;
	const { lower } = atom;
	if (atom.kind !== 'word' || !mayTell(lower)) return undefined;
	const before = atoms[i - 1]?.lower ?? '';
	const next = atoms[i + 1]?.lower ?? '';
	if (lower === 'set') return next === 'to' || next === 'for' ? 'future' : 'past';
	if (lower === 'going') return next === 'to' || PRESENT_BE.has(before) ? 'future' : undefined;
	if (PRESENT_BE.has(lower)) return next === 'to' || isDoing(atoms[i + 1]) ? 'future' : undefined;
	if ((COMMITTING.has(lower) || DEALS.has(lower)) && next === 'to') return 'future';
	if (lower === 'may' && atom.shape === 'title') return undefined;
	if (PLANNED.has(lower) && before === 'been' && atoms[i - 2]?.lower === 'had') return 'past';
	if (FUTURE.has(lower)) return auxiliaryTense(atoms, i);
	if (lower.endsWith("'ll")) return 'future';
	if ((lower === 'was' || lower === 'were') && next === 'to') return 'future';
	if (PAST.has(lower) || isPastForm(atom)) {
		// could be reached, will be held, has to be paid: the word in front of the auxiliary decides, and it is near
		for (let back = i - 1; back >= i - 4 && back >= 0; back--) {
			const word = atoms[back]?.lower ?? '';
			if (FUTURE.has(word) && !isPastForm(atoms[back])) return auxiliaryTense(atoms, back);
			// a vote that was to be held Wednesday
			if (isOne(word, 'was were') && atoms[back + 1]?.lower === 'to') return 'future';
			if (!isOne(word, "be been have not n't also to soon then")) break;
		}
		return 'past';
	}
	return undefined;
}

/** `could not be reached` speaks of the past, as does `would have`; a modal verb else of what is to come. */
function auxiliaryTense(atoms: readonly Atom[], i: number): Tense {
	for (let k = i + 1; k <= i + 3; k++) {
		const lower = atoms[k]?.lower ?? '';
		if (lower === 'have') return 'past';
		if (NOT_REACHED.has(lower)) return 'past';
	}
	return 'future';
}

function isDoing(atom: Atom | undefined): boolean {
	return atom !== undefined && atom.kind === 'word' && atom.lower.length > 5 && atom.lower.endsWith('ing');
}

function isPastForm(atom: Atom | undefined): boolean {
	return (
		atom !== undefined &&
		atom.kind === 'word' &&
		atom.shape === 'lower' &&
		atom.lower.length > 3 &&
		atom.lower.endsWith('ed') &&
		!atom.lower.endsWith('eed')
	);
}
