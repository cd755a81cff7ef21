import { allMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { isDigit, isLetter, isSpace } from '../../text/unicode.ts';
import type { Carry, Paragraph, PlacedParagraph, QuotationPart, StrayMark } from '../facts.ts';
import { DASH, dashSpeech } from './dash-speech.ts';
import { endOfUnclosed, endsWithSpeaker, unopenedBracket } from './unclosed-quotations.ts';

/** What the marks of one paragraph make of it (paragraph offsets). */
export interface QuotedParagraph {
	/** Sorted by start; outer before inner. */
	readonly quotations: readonly QuotationPart[];
	readonly strayMarks: readonly StrayMark[];
	/** What is left open for the next paragraph. */
	readonly open: Carry['open'];
	/** What goes on of a conversation in lines that dashes open. */
	readonly lines: Carry['lines'];
}

/** A quotation with all its parts joined (document offsets). */
export interface JoinedQuotation extends Span {
	readonly parts: readonly Span[];
	/** The indices of the paragraphs of the first and the last part. */
	readonly paragraphs: readonly [number, number];
	readonly mark: string;
	readonly depth: number;
}

/** A quotation mark where it stands; what its neighbours say about its part. */
interface Mark extends Span {
	readonly text: string;
	/** `loose` has space on both sides, `glued` on none. */
	readonly role: 'open' | 'close' | 'loose' | 'glued';
}

const MARK = /`{1,4}|'{1,4}|‘{1,2}|’{1,2}|["“”„‟«»‹›‚‛]/g;
const SINGLE = new Set(["'", '`', '‘', '’', '‚', '‛']);
const MARK_CHARACTERS = new Set('\'"`‘’“”„‟«»‹›‚‛');
const BEFORE_OPENING = new Set('([{/–—-');
const BEHIND_CLOSING = new Set(')]}/–—-.,;:!?…');

/** Which marks may close what an opening mark opened. */
const CLOSING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['"', new Set(['"', '”', '“', "''", '’’'])],
	['“', new Set(['”', '"', '“', "''", '’’'])],
	['‟', new Set(['”', '"'])],
	['„', new Set(['“', '”', '"'])],
	['”', new Set(['”', '“', '"'])],
	['``', new Set(["''", '"', '”', '``'])],
	["''", new Set(["''", '"', '”'])],
	['‘‘', new Set(['’’', '”', '"'])],
	['«', new Set(['»'])],
	['»', new Set(['«'])],
	['‹', new Set(['›'])],
	['›', new Set(['‹'])],
]);

/** Words whose first letters an apostrophe stands for. */
const ELISIONS = new Set(['em', 'tis', 'twas', 'til', 'till', 'cause', 'n', 'bout', 'round', 'cuz', 'nuff', 'twere', 'twill']);

/** How far a single quotation may reach that is closed by what could be a plural possessive. */
const LONGEST_WEAK = 60;
/** How many open quotations a closing mark is tried on, innermost first. */
const DEEPEST = 4;

/**
 * Pairs the quotation marks of one paragraph, given what the paragraphs before left open. Double marks are paired first, by the part
 * that their neighbours show (a mark with space before and a letter behind opens), so that one missing mark does not turn the following
 * quotations inside out. Single marks are paired after that, within one double quotation, because most of them are apostrophes.
 */
export function recognizeQuotations({ text, carryIn, zone }: Pick<Paragraph, 'text' | 'tokens' | 'carryIn' | 'zone'>): QuotedParagraph {
	const marks = findMarks(text);
	const flowing = zone === 'body'; // captions, furniture and subheadings stand between the parts of a quotation and are passed over
	const dashed =
		flowing && carryIn.open === undefined
			? dashSpeech(text, carryIn.lines !== undefined).map(({ start, end }) => part(start, end, DASH, false, false))
			: [];
	const lines = flowing ? linesBehind(text, dashed.length > 0, carryIn.lines) : carryIn.lines;
	const carried = flowing ? carryIn.open : undefined;
	if (marks.length === 0 && !carried) return { quotations: dashed, strayMarks: [], open: flowing ? undefined : carryIn.open, lines };
	const doubles = marks.filter((mark) => !SINGLE.has(mark.text));
	const pairs = pairDoubles(text, doubles, carried);
	const quotations = withDepth([...dashed, ...pairs.closed, ...pairSingles(text, marks, pairs.closed), ...pairs.open]);
	const open = pairs.open[0];
	if (!flowing) {
		const unclosed = open && { start: open.start, end: open.start + open.mark.length, mark: open.mark, missing: 'closing' as const };
		return { quotations, strayMarks: unclosed ? [...pairs.stray, unclosed].sort(byStart) : pairs.stray, open: carryIn.open, lines };
	}
	const goesOn = open && ({ mark: open.mark, age: open.continues && !reopens(text, open) ? 2 : 1 } as const);
	return { quotations, strayMarks: pairs.stray, open: goesOn, lines };
}

/** A conversation pauses for a paragraph or two of other text, but not for one that a list follows: `The board has three rules:`. */
function linesBehind(text: string, spoken: boolean, before: Carry['lines']): Carry['lines'] {
	if (spoken) return 2;
	return before === 2 && !text.endsWith(':') ? 1 : undefined;
}

/**
 * Joins the parts of quotations over paragraphs. A quotation goes on only where the next paragraph opens it again or where its closing mark
 * comes within two paragraphs; otherwise it ends with its own paragraph, and its opening mark is reported as stray (document offsets).
 */
export function joinQuotations(paragraphs: readonly PlacedParagraph[]): {
	readonly quotations: readonly JoinedQuotation[];
	readonly strayMarks: readonly StrayMark[];
} {
	const quotations: JoinedQuotation[] = [];
	const strayMarks: StrayMark[] = [];
	let chain: Chain | undefined;
	const end = () => {
		if (!chain) return;
		const { parts, first, last, mark, opening } = chain;
		quotations.push(joined(cutShort(parts, opening, paragraphs[last] as PlacedParagraph), [first, last], mark, 0));
		strayMarks.push({ ...opening, mark, missing: 'closing' });
		chain = undefined;
	};
	paragraphs.forEach(({ start: at, facts }, index) => {
		if (facts.zone === 'body') {
			for (const stray of facts.strayMarks) strayMarks.push({ ...stray, start: at + stray.start, end: at + stray.end });
			if (chain && !facts.quotations.some((part) => part.continues)) end();
		}
		for (const part of facts.quotations) {
			const span = { start: at + part.start, end: at + part.end };
			const opening = { start: span.start, end: span.start + part.mark.length };
			if (part.continues && chain) {
				if (part.open && !reopens(facts.text, part)) chain = { ...chain, pending: [...chain.pending, span] };
				else if (part.open) {
					// a transcript opens each turn: who speaks changes, and so does the quotation
					const turn = TURN.test(facts.text.slice(part.start, part.start + 40));
					if (turn || saysWhoLast(chain, paragraphs[chain.last] as PlacedParagraph)) {
						if (turn) quotations.push(joined(chain.parts, [chain.first, chain.last], chain.mark, 0));
						else end();
						chain = { parts: [span], pending: [], first: index, last: index, mark: part.mark, opening, led: isLed(facts.text, part) };
					} else chain = { ...chain, parts: [...chain.parts, ...chain.pending, span], pending: [], last: index, opening };
				} else if (isSignature(facts.text.slice(part.start, part.end)) || FOLLOW.test(facts.text.slice(part.start, part.start + 100))) {
					// the name below a quotation that has been set inside its marks is no part of what was said
					quotations.push(joined(chain.parts, [chain.first, chain.last], chain.mark, 0));
					chain = undefined;
				} else if (TURN.test(facts.text.slice(part.start, part.start + 40))) {
					quotations.push(joined(chain.parts, [chain.first, chain.last], chain.mark, 0), joined([span], [index, index], chain.mark, 0));
					chain = undefined;
				} else if (
					reopens(facts.text, part) &&
					((chain.led && NEW_SPEAKER.test(facts.text.slice(part.end, part.end + 60))) ||
						saysWhoLast(chain, paragraphs[chain.last] as PlacedParagraph))
				) {
					end();
					quotations.push(joined([span], [index, index], part.mark, 0));
				} else {
					quotations.push(joined([...chain.parts, ...chain.pending, span], [chain.first, index], chain.mark, 0));
					chain = undefined;
				}
			} else if (part.open && !part.continues && facts.zone === 'body') {
				end();
				chain = { parts: [span], pending: [], first: index, last: index, mark: part.mark, opening, led: isLed(facts.text, part) };
			} else if (!part.continues || !part.open) quotations.push(joined([span], [index, index], part.mark, part.depth));
		}
	});
	end();
	return { quotations: quotations.sort((a, b) => a.start - b.start || b.end - a.end), strayMarks: strayMarks.sort(byStart) };
}

/** `“WALLACE: …`: a turn of a transcript. */
const TURN = /^["“„«]\p{Lu}[\p{Lu} .'’-]{1,30}:\s/u;
const SIGNATURE =
	/^\p{Lu}[\p{L}.'’-]{0,20}(?: (?:de|van|von|al|bin))?(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}(?:, [^.!?;:"“”]{1,60})?\.?["”’']{1,2}$/u;

/** `Jane Doe, Institute of Harbours.”`: a name and what its bearer is, without a verb. */
export function isSignature(text: string): boolean {
	return text.length < 110 && SIGNATURE.test(text);
}

/** The line of a page that asks to follow its writer. */
const FOLLOW = /^["“„«]?Follow \p{Lu}[^.!?:]{1,50} (?:on|at) (?:Twitter|X|Facebook|Instagram|@)/u;
/** `,” added the Rev. Jane Doe`: whoever is brought in by the full name has not spoken in the paragraphs before. */
const NEW_SPEAKER =
	/^\s(?:said|says|added|adds|wrote|told|asked|explained|noted|argued|agreed|replied)\s(?:[a-z]+\s){0,3}(?:\p{Lu}[a-z]{1,4}\.\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}\.)?\s\p{Lu}\p{L}/u;

function isLed(text: string, { start }: Span): boolean {
	for (let i = 0; i < start; i++) if (isLetter(text.charCodeAt(i))) return true;
	return false;
}

/** A quotation that is still open while the paragraphs are gone through. */
interface Chain {
	readonly parts: readonly Span[];
	/** Parts that neither opened the quotation again nor closed it: they belong to it only if it is closed after them. */
	readonly pending: readonly Span[];
	readonly first: number;
	readonly last: number;
	readonly mark: string;
	/** The last opening mark. */
	readonly opening: Span;
	/** Whether words stand before it in its first paragraph. */
	readonly led: boolean;
}

function joined(parts: readonly Span[], paragraphs: readonly [number, number], mark: string, depth: number): JoinedQuotation {
	return { start: (parts[0] as Span).start, end: (parts[parts.length - 1] as Span).end, parts, paragraphs, mark, depth };
}

/** The parts of a quotation that is never closed, the last of them no longer than who is said to speak behind it lets it be. */
function cutShort(parts: readonly Span[], opening: Span, { start, facts }: PlacedParagraph): readonly Span[] {
	const last = parts[parts.length - 1] as Span;
	const end = endOfUnclosed(facts.text, opening.end - start, last.end - start);
	return end === undefined ? parts : [...parts.slice(0, -1), { start: last.start, end: start + end }];
}

/** `“We will not pay, said Doe.`: the mark was forgotten, and the next paragraph begins a quotation of its own. */
function saysWhoLast({ opening }: Chain, { start, facts }: PlacedParagraph): boolean {
	return endsWithSpeaker(facts.text, opening.end - start);
}

function byStart(a: Span, b: Span): number {
	return a.start - b.start;
}

/** Whether a part that continues a quotation opens it again with a mark of its own. */
function reopens(text: string, part: QuotationPart): boolean {
	return MARK_CHARACTERS.has(text.charAt(part.start));
}

// ── finding the marks ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

function findMarks(text: string): Mark[] {
	const marks: Mark[] = [];
	const tags = text.includes('="');
	for (const match of allMatches(MARK, text)) {
		const mark = match[0];
		const start = match.index;
		const end = start + mark.length;
		if (mark.length > 2 && mark !== "'''") continue; // code is fenced by ```
		if (isMeasure(text, start) || (tags && isInTag(text, start))) continue;
		// marks that touch are read together: in "'No'" both at the front open, both at the end close
		let left = start - 1;
		let right = end;
		while (left >= 0 && start - left < 5 && MARK_CHARACTERS.has(text.charAt(left))) left--;
		while (right < text.length && right - end < 4 && MARK_CHARACTERS.has(text.charAt(right))) right++;
		const opens =
			left < 0 || isSpace(text.charCodeAt(left)) || turnsDirection(text.charCodeAt(left)) || BEFORE_OPENING.has(text.charAt(left));
		const closes =
			right >= text.length ||
			isSpace(text.charCodeAt(right)) ||
			turnsDirection(text.charCodeAt(right)) ||
			(BEHIND_CLOSING.has(text.charAt(right)) && !leads(text, right));
		const role = opens ? (closes ? 'loose' : 'open') : closes ? 'close' : 'glued';
		if (mark === "'''") {
			// a single quotation at the beginning or end of a double one
			const middle = opens ? start + 2 : start + 1;
			marks.push(
				{ start, end: middle, text: text.slice(start, middle), role },
				{ start: middle, end, text: text.slice(middle, end), role },
			);
		} else marks.push({ start, end, text: mark, role });
	}
	return marks;
}

/** Marks without width that turn the direction of writing, which pages of several languages leave beside quotation marks. */
function turnsDirection(code: number): boolean {
	return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Whether dots or a dash stand in front of a quotation's first word: `“...and then`, `“—never”`. */
function leads(text: string, at: number): boolean {
	let i = at;
	while (i < text.length && i - at < 4 && '.…–—-'.includes(text.charAt(i))) i++;
	if (i === at || (i === at + 1 && text.charAt(at) === '.')) return false;
	return (
		isLetter(text.charCodeAt(i)) ||
		(isSpace(text.charCodeAt(i)) && text.charAt(at) !== '–' && text.charAt(at) !== '—' && text.charAt(at) !== '-')
	);
}

/** Whether a mark belongs to an attribute of left-over HTML: `<img alt="">`. */
function isInTag(text: string, at: number): boolean {
	for (let i = at - 1; i >= 0 && at - i < 300; i--) {
		const code = text.charCodeAt(i);
		if (code === 0x3e) return false;
		if (code === 0x3c) return isLetter(text.charCodeAt(i + 1));
	}
	return false;
}

/** Feet and inches, minutes and seconds: `6'2"`, `5’ 11”`. */
function isMeasure(text: string, at: number): boolean {
	let i = at - 1;
	if (!isDigit(text.charCodeAt(i))) return false;
	if (isDigit(text.charCodeAt(at + 1)) && isFoot(text.charCodeAt(at))) return true;
	while (i > 0 && at - i < 4 && isDigit(text.charCodeAt(i))) i--;
	if (text.charAt(i) === ' ') i--;
	return i > 0 && isFoot(text.charCodeAt(i)) && isDigit(text.charCodeAt(i - 1));
}

function isFoot(code: number): boolean {
	return code === 0x27 || code === 0x2019 || code === 0x2032;
}

// ── pairing ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Pairs {
	readonly closed: readonly QuotationPart[];
	/** The part that the next paragraph may go on with: none or one. */
	readonly open: readonly QuotationPart[];
	readonly stray: readonly StrayMark[];
}

interface Opened {
	readonly mark: Mark;
	readonly as: string;
	readonly continues: boolean;
	/** Whether a pair of the same mark was closed inside: then this one was never meant to go on. */
	readonly held: { same: boolean; from: number };
}

function pairDoubles(text: string, marks: readonly Mark[], carried: Carry['open']): Pairs {
	const closed: QuotationPart[] = [];
	const stray: StrayMark[] = [];
	const stack: Opened[] = [];
	let next = 0;
	const leave = (left: Opened, to: number) => {
		stray.push(strayOpening(left));
		const end = endOfUnclosed(text, left.mark.end, Math.min(to, left.held.from));
		if (end !== undefined) closed.push(part(left.mark.start, end, left.as, left.continues, false));
	};
	const first = marks[0];
	if (carried && !first) {
		const open = carried.age === 1 ? [part(0, text.length, carried.mark, true, true)] : [];
		return { closed, open, stray };
	}
	if (carried && first) {
		if (isNestedIn(carried.mark, first, marks[1])) {
			stack.push({
				mark: { start: 0, end: 0, text: carried.mark, role: 'open' },
				as: carried.mark,
				continues: true,
				held: { same: false, from: Number.POSITIVE_INFINITY },
			});
		} else if (carried.age === 1 && first.role !== 'close' && CLOSING.has(first.text) && startsParagraph(text, first.start)) {
			stack.push({ mark: first, as: carried.mark, continues: true, held: { same: false, from: Number.POSITIVE_INFINITY } });
			next = 1;
		} else if ((first.role === 'close' || first.role === 'loose') && CLOSING.get(carried.mark)?.has(first.text)) {
			closed.push(part(0, first.end, carried.mark, true, false));
			next = 1;
		}
	}
	for (; next < marks.length; next++) {
		const mark = marks[next] as Mark;
		const top = stack[stack.length - 1];
		if (isInches(text, mark, top !== undefined, marks[next + 1])) continue;
		if (opensHere(text, mark, top?.mark.text) || (top === undefined && opensBehindCue(text, mark, marks[next + 1]))) {
			stack.push({ mark, as: mark.text, continues: false, held: { same: false, from: Number.POSITIVE_INFINITY } });
			continue;
		}
		let partner = stack.length - 1;
		const deepest = Math.max(0, stack.length - DEEPEST);
		while (partner >= deepest && !CLOSING.get((stack[partner] as Opened).mark.text)?.has(mark.text)) partner--;
		if (partner < deepest) {
			if (mark.text !== '’’') stray.push({ start: mark.start, end: mark.end, mark: mark.text, missing: 'opening' });
			continue;
		}
		for (const left of stack.splice(partner + 1)) leave(left, mark.start);
		const opened = stack.pop() as Opened;
		closed.push(part(opened.mark.start, mark.end, opened.as, opened.continues, false));
		const outer = stack[stack.length - 1];
		if (outer?.mark.text === opened.mark.text) {
			outer.held.same = true;
			outer.held.from = Math.min(outer.held.from, opened.mark.start);
		}
	}
	if (stack[0]?.mark.end === 0) stack.shift(); // what goes on around quotations of its own ends with them
	const last = stack.pop();
	stack.forEach((left, i) => leave(left, stack[i + 1]?.mark.start ?? last?.mark.start ?? text.length));
	const open: QuotationPart[] = [];
	if (last && (last.held.same || unopenedBracket(text.slice(last.mark.end)) !== undefined)) leave(last, text.length);
	else if (last && text.length > last.mark.end) open.push(part(last.mark.start, text.length, last.as, last.continues, true));
	else if (last) stray.push(strayOpening(last));
	return { closed, open, stray: stray.sort(byStart) };
}

/**
 * Whether a paragraph that a quotation in straight marks may go on with opens with one in curly marks: an excerpt from elsewhere, set in the
 * marks of the page, keeps those of its own quotations.
 */
function isNestedIn(carried: string, first: Mark, second: Mark | undefined): boolean {
	return carried === '"' && first.text === '“' && first.role === 'open' && second?.text === '”' && second.role === 'close';
}

function part(start: number, end: number, mark: string, continues: boolean, open: boolean): QuotationPart {
	return { start, end, mark, continues, open, depth: 0 };
}

function strayOpening({ mark }: Opened): StrayMark {
	return { start: mark.start, end: mark.end, mark: mark.text, missing: 'closing' };
}

function startsParagraph(text: string, at: number): boolean {
	for (let i = 0; i < at; i++) if (!isSpace(text.charCodeAt(i)) && !'[(…. '.includes(text.charAt(i))) return false;
	return true;
}

/** Whether a double mark opens a quotation, where `top` is the mark of the innermost one that is open. */
function opensHere(text: string, mark: Mark, top: string | undefined): boolean {
	const atEnd = mark.end >= text.length;
	switch (mark.text) {
		case '„':
		case '‟':
		case '‘‘':
			return true;
		case '“':
			if (mark.role === 'close') return false;
			if (mark.role === 'loose') return !atEnd && top === undefined;
			// the wrong mark behind a full stop, with the credit run into it: `“… at night.“[Nordwire]`
			if ((top === '“' || top === '"') && '.,!?…'.includes(text.charAt(mark.start - 1) || ' ')) return false;
			return !(mark.role === 'glued' && top === '„');
		case '``':
			return mark.role !== 'close';
		case '«':
			return top !== '»';
		case '»':
			return top !== '«' && mark.role === 'open';
		case '‹':
			return top !== '›';
		case '›':
			return top !== '‹' && mark.role === 'open';
		case '”':
			// the closing mark that is set at the beginning, with dots behind it: `” … and so it is,” she said`
			return top === undefined && (mark.role === 'open' || (mark.role === 'loose' && !atEnd && startsParagraph(text, mark.start)));
		case '’’':
			return false;
		default: // straight marks look alike on both sides
			if (mark.role === 'open') return true;
			if (mark.role === 'close') return false;
			return !atEnd && top === undefined;
	}
}

/** `She says,” we are here.”`: a mark that is glued to the words before opens where those bring in a speaker, and the next one closes. */
function opensBehindCue(text: string, mark: Mark, next: Mark | undefined): boolean {
	if (mark.role !== 'close' || next?.role !== 'close' || !CLOSING.has(mark.text) || text.charAt(mark.end) !== ' ') return false;
	return BEHIND_CUE.test(text.slice(Math.max(0, mark.start - 20), mark.start));
}

const BEHIND_CUE = /(?:^|\s)(?:said|says|adds|added|wrote|writes|asked|asks|replied|replies|continued|continues|saying|adding)[,:]$/;

/** A mark behind a figure that closes nothing: `a 5" pipe`. */
function isInches(text: string, mark: Mark, open: boolean, next: Mark | undefined): boolean {
	if ((mark.text !== '"' && mark.text !== '”') || mark.role !== 'close' || !isDigit(text.charCodeAt(mark.start - 1))) return false;
	if (!open) return true;
	return next?.role === 'close' && text.charAt(mark.end) === ' ' && isLetter(text.charCodeAt(mark.end + 1));
}

/** Pairs single marks. Whatever finds no sure partner is an apostrophe; a pair may not reach across the end of a double quotation. */
function pairSingles(text: string, marks: readonly Mark[], doubles: readonly QuotationPart[]): QuotationPart[] {
	const singles = marks.filter((mark) => SINGLE.has(mark.text));
	if (singles.length < 2) return [];
	const pairs: QuotationPart[] = [];
	const around = enclosing(singles, doubles);
	let opener = -1;
	let weak = -1;
	const settle = (closer: number) => {
		if (opener >= 0 && closer >= 0) {
			const { start, text: mark } = singles[opener] as Mark;
			pairs.push(part(start, (singles[closer] as Mark).end, mark, false, false));
		}
		opener = -1;
		weak = -1;
	};
	singles.forEach((mark, i) => {
		if (opensSingle(text, mark)) {
			settle(weak);
			opener = i;
		} else if (opener >= 0 && around[i] !== around[opener]) {
			if ((doubles[around[opener] ?? -1]?.end ?? text.length) <= mark.start) settle(weak);
		} else if (opener >= 0 && (mark.text === "'" || mark.text === '’') && closesSingle(text, mark)) {
			if (!isPluralPossessive(text, mark)) settle(i);
			else if (weak < 0 && mark.start - (singles[opener] as Mark).start <= LONGEST_WEAK) weak = i;
		}
	});
	settle(weak);
	return pairs;
}

function opensSingle(text: string, mark: Mark): boolean {
	if (mark.role !== 'open' || mark.text === '’') return false;
	let end = mark.end;
	if (isDigit(text.charCodeAt(end))) return !(isDigit(text.charCodeAt(end + 1)) && text.charAt(end + 2) === 's');
	while (end < text.length && end - mark.end < 8 && isLetter(text.charCodeAt(end))) end++;
	return !ELISIONS.has(text.slice(mark.end, end).toLowerCase());
}

/** `‘Clara –’`: a dash before the mark breaks off what is said. */
function closesSingle(text: string, { role, start }: Mark): boolean {
	return role === 'close' || (role === 'loose' && '–—-'.includes(text.charAt(start - 1)));
}

/** `the workers' union`: a closing mark looks the same. */
function isPluralPossessive(text: string, mark: Mark): boolean {
	const before = text.charAt(mark.start - 1);
	return (before === 's' || before === 'S') && text.charAt(mark.end) === ' ' && isLetter(text.charCodeAt(mark.end + 1));
}

/** For each mark the index of the innermost double quotation around it; -1 for none. */
function enclosing(marks: readonly Mark[], doubles: readonly QuotationPart[]): number[] {
	const order = doubles.map((_, i) => i).sort((a, b) => (doubles[a] as Span).start - (doubles[b] as Span).start);
	const stack: number[] = [];
	let next = 0;
	return marks.map((mark) => {
		while (next < order.length && (doubles[order[next] as number] as Span).start <= mark.start) {
			const index = order[next++] as number;
			while (stack.length > 0 && (doubles[stack[stack.length - 1] as number] as Span).end <= (doubles[index] as Span).start) stack.pop();
			stack.push(index);
		}
		while (stack.length > 0 && (doubles[stack[stack.length - 1] as number] as Span).end <= mark.start) stack.pop();
		return stack[stack.length - 1] ?? -1;
	});
}

function withDepth(parts: readonly QuotationPart[]): QuotationPart[] {
	const sorted = [...parts].sort((a, b) => a.start - b.start || b.end - a.end);
	const ends: number[] = [];
	return sorted.map((quotation) => {
		while (ends.length > 0 && (ends[ends.length - 1] as number) <= quotation.start) ends.pop();
		const depth = ends.length;
		ends.push(quotation.end);
		return { ...quotation, depth };
	});
}
