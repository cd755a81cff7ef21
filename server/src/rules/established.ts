import type { DocumentFacts, Timex } from '../analysis/facts.ts';
import { parseIsoDate } from '../analysis/recognizers/dates/calendar.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

/** How many days after it nobody asks any more who says so, for a time that is told from the day of writing (`last year`) at least. */
const LONG_SETTLED = 300;

/** Before a time that is no more than where a count begins or ends: `since 2005`, `more than in 2009`. */
const REACHES = /\b(?:since|until|till|by|than in|from|to|through|after) (?:early |late |mid-?)?$/i;

/** What is in the books of history. */
const LONG_AGO =
	/\b(?:World War|Nazi|Soviet (?!-era)|colonial|Ottoman|Roman Empire|Cold War|[Mm]iddle [Aa]ges|medieval|dynasty|1\dth[- ]century|(?:September|Sept\.) 11,? (?:2001|attacks|terror))\b/;

/** Where one clause ends and another begins. */
const BORDER = /[,;:()—–](?!\d)| (?:who|which|whose|where|when|while|but|although|though) /u;
/** Behind a date that dates the clause: `in 1984 when the army took the palace`. */
const WHEN = /^,? when /;
/** How many code units into a sentence a date opens it: `In June 2009,` dates the whole. */
const OPENS = 14;

/**
 * Whether what a sentence tells at `at` is over and dated: an election of four years ago, a flood of 1953, a raid of last month with its
 * day. The date stands in the same clause or opens the sentence. Against the publication; in an article without one, against the last year
 * that it speaks of. `after` is how many
 * days after its date nobody asks any more who counted.
 */
export function isHistory(facts: DocumentFacts, sentence: Span, at: Span, after = LONG_SETTLED): boolean {
	const { publication, timexes } = facts;
	// what has come about since then lasts
	if (
		/\b(?:has|have)\s(?:\p{Ll}+\s){0,3}(?:\p{Ll}+\s)?$/u.test(facts.snapshot.text.slice(Math.max(sentence.start, at.start - 40), at.start))
	)
		return false;
	const published = publication && publication.from !== 'caption' ? parseIsoDate(publication.value.slice(0, 10)) : undefined;
	if (/\b\d{2,4} years (?:since|ago|later)\b|\b\d+(?:st|nd|rd|th) anniversary\b/.test(facts.snapshot.text.slice(sentence.start, at.start)))
		return true;
	if (LONG_AGO.test(facts.snapshot.text.slice(sentence.start, sentence.end))) return true;
	for (let i = firstEndingAfter(timexes, sentence.start); i < timexes.length; i++) {
		const timex = timexes[i];
		if (!timex || timex.start >= sentence.end) return false;
		if (timex.type !== 'DATE' || !timex.interval) continue;
		const between = timex.start < at.start ? [timex.end, at.start] : [at.end, timex.start];
		if (timex.start - sentence.start > OPENS && BORDER.test(facts.snapshot.text.slice(between[0], between[1]).replace(WHEN, ''))) continue;
		if (REACHES.test(facts.snapshot.text.slice(Math.max(sentence.start, timex.start - 20), timex.start))) continue;
		if (published === undefined) {
			if (yearOf(timex) < Math.max(lastYear(facts) - Math.floor(after / 365), LONG_GONE)) return true;
		} else if (
			timex.interval.last <
			published - (/\d/.test(timex.text) && !timex.text.endsWith(' ago') ? after : Math.max(after, LONG_SETTLED))
		)
			return true;
	}
	return false;
}

/** A year before which nothing is news in copy that is kept in files, whenever it was published. */
const LONG_GONE = 1990;
const YEAR = /(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/;

/** The year written in a date; far ahead for one without. */
function yearOf({ text }: Timex): number {
	return Number(YEAR.exec(text)?.[0] ?? Number.POSITIVE_INFINITY);
}

const lastYears = new WeakMap<DocumentFacts, number>();

/** The last of the years written in an article, found once for each. */
function lastYear(facts: DocumentFacts): number {
	const known = lastYears.get(facts);
	if (known !== undefined) return known;
	let last = 0;
	for (const timex of facts.timexes) {
		const year = yearOf(timex);
		if (Number.isFinite(year) && year > last) last = year;
	}
	lastYears.set(facts, last);
	return last;
}

/** From how many sentences on it can be told whether an article reports or reflects. */
const TELLING = 12;
/** Words of somebody who speaks for themselves or to the reader, outside quotations. */
const OWN_VOICE = /\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Oo]urs?|us|[Mm]y|[Yy]ou|[Yy]our|[Ll]et['’]s)\b/;
/** Questions of the writer's own in copy that reports. */
const MOST_ASKED = 3;
const QUOTED = /["“”„«]|''/;

const reports = new WeakMap<DocumentFacts, boolean>();

/**
 * Whether an article reports at all. Advice, essays, obituaries and encyclopaedias name next to no source in many sentences, or say *we* and
 * *you* again and again; their writers speak for themselves, so that only what costs money or lives wants a source there.
 */
export function isReported(facts: DocumentFacts): boolean {
	const known = reports.get(facts);
	if (known !== undefined) return known;
	const reported = doesReport(facts);
	reports.set(facts, reported);
	return reported;
}

function doesReport({ statements, snapshot }: DocumentFacts): boolean {
	if (statements.length < TELLING) return true;
	let sourced = 0;
	let own = 0;
	let asked = 0;
	for (const statement of statements) {
		if (statement.attributed) sourced++;
		else {
			const words = snapshot.text.slice(statement.start, statement.end);
			if (QUOTED.test(words)) continue;
			if (OWN_VOICE.test(words)) own++;
			if (words.trimEnd().endsWith('?')) asked++;
		}
	}
	// a column asks its readers again and again
	if (asked >= MOST_ASKED && asked * 20 >= statements.length && sourced * 2 < statements.length) return false;
	return sourced * 20 >= statements.length && own * 10 < statements.length;
}

/** Contests, exams and their results, which are on a score board for all to see. */
export const CONTEST =
	/\b(?:(?:gold|silver|bronze) (?:medals?|medall?ists?)|golds|silvers|medals|olympiads?|[Oo]lympics?|toppers?|topped the|(?:first|second|third|fourth|fifth) (?:position|place)|championships?|tournaments?|\d%? marks|semi-?finals?|quarter-?finals?|seeded|innings|wickets?|touchdowns?|quarterback|kick-?off|free throws?|rebounds|scored|(?:winning|own|late|early) goals?|hat-?trick|playoffs?|podium|Grand Prix|World Cup|Cup final|[A-Z][a-z]+ (?:Open|Masters|League|Cup)|(?:the|a|final|friendly|opening|home|away) match\b|striker|goalkeeper|midfielder|unbeaten|standings|doubles|singles|World title|knockouts?|innings?|batsm[ae]n|bowlers?|overs|aces|match point|tie-?break|midfield|penalty shoot-?out|head coach|half-?time|at the half|from the field|outscor(?:ed|ing)|heavyweight|boxing|the ring|WTA|ATP|NBA|NCAA|NFL|NHL|UEFA|top-seeded|pageant|Miss [A-Z][a-z]+)\b|\b(?:[Ww]in|[Ww]on|[Bb]eat|[Ll]ost|[Dd]r[ae]w|[Dd]rawn?|[Ll]ed|[Tt]ied|[Dd]efeat(?:ed)?|victory|loss|draw) (?:[\p{L}.’'-]+ ){0,4}\d{1,3}[-–]\d{1,3}\b(?! (?:vote|margin|ruling|decision|percent|per cent))/u;

const contests = new WeakMap<DocumentFacts, boolean>();

/** Whether an article reports a contest, so that its numbers are on the score board also where a sentence names none of its words. */
export function isOfContest(facts: DocumentFacts): boolean {
	const known = contests.get(facts);
	if (known !== undefined) return known;
	const { statements, snapshot } = facts;
	const telling = statements.filter(({ start, end }) => CONTEST.test(snapshot.text.slice(start, end))).length;
	const contest = telling >= LEAST_TELLING && telling * MOST_BETWEEN >= statements.length;
	contests.set(facts, contest);
	return contest;
}

/** How many sentences tell of a contest at least, and on how many one of them comes at most. */
const LEAST_TELLING = 3;
const MOST_BETWEEN = 4;
