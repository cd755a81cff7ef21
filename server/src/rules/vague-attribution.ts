import type { DocumentFacts, Statement, VagueSource } from '../analysis/facts.ts';
import { FEELINGS } from '../analysis/lexicons/clauses.ts';
import { CUE_FORMS } from '../analysis/lexicons/cues.ts';
import { contains, type Span } from '../text/span.ts';
import { insideQuotation } from './place.ts';
import type { Fix, FixEdit, Problem, Rule } from './rule.ts';

const CODE = 'vague-attribution';

/** A statement attributed to nobody in particular. */
export const vagueAttribution: Rule = {
	code: CODE,
	summary: 'A statement attributed to nobody in particular: officials, reportedly, it was revealed.',
	severity: 'warning',
	family: 'source',
	check: (facts) =>
		facts.statements.flatMap((statement) =>
			statement.vague && !insideQuotation(facts, statement.vague) && !isNoStatement(facts, statement.vague)
				? [problemOf(statement.vague)]
				: [],
		),
	// nobody in the article is offered by name: a false attribution must not be one key away
	fixes(facts, problem) {
		const statement = facts.statements.find((candidate) => contains(candidate, problem));
		return statement?.vague ? [nameTheSource(facts, statement, statement.vague), ...groundRules(facts, statement.vague)] : [];
	},
};

/** An act that is reported as it happened, and a topic or term that nobody is quoted for. */
const NO_STATEMENT =
	/(?:\b(?:rejected|accepted|approved|denied) (?:an?|the|his|her|its|their|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?['’]s) (?:\p{L}+ ){0,2}(?:offers?|bids?|plans?|motions?|bills?|resignation|proposals?|requests?|appeals?|deal|treaty|visas?|permits?|application)|\b(?:confirm|den[iy]|dismiss|reject|disput)\p{Ll}* (?:the|this|that|these|those|such|all) (?:\p{L}+ )?(?:reports?|allegations?|accusations?|rumou?rs?|claims?|news)\b|\b(?:released no|refused entry|requested|hailed)\b|\b(?:most|many|few|some) (?:people|visitors|readers|viewers|tourists|of us) (?:(?:have|had|has|will|would) )?(?:never|not|rarely|seldom|hardly|yet|ever) (?:(?:have|had|has|will|would) )?(?:yet |ever )?(?:seen|see|saw|heard|hear)\b|\b(?:accus|blam|criticiz|criticis)\p{Ll}+ (?:each other|one another))\b/u;
const TOPIC = /\bwhat (?:\p{Ll}+ )?$/u;
/** Behind a term that is defined: `what economists call spending`. */
const NAMED_THERE = /^[^.!?;“"]{0,90}?(?:, |\s)(?:including|such as|among them|led by|like)\s+(?:\p{L}+\.? ){0,4}\p{Lu}/u;

/** Posts of others, set into the copy by the page. */
const EMBEDDED = /<tweet\b|pic\.twitter|https?:\/\/t\.co/;
const DOCUMENT =
	/\b[Tt]he (?:\p{L}+ ){0,2}(report|study|survey|poll|documents?|letter|statement|filing|lawsuit|complaint|indictment|memo|audit|affidavit)\b/u;
/** How far back the document has been named. */
const NAMED_BEFORE = 4000;

/** `according to the report`, of which the copy has spoken before. */
function isKnownDocument(text: string, vague: VagueSource): boolean {
	const noun = DOCUMENT.exec(vague.text)?.[1];
	const before = noun === undefined ? -1 : text.lastIndexOf(noun, vague.start - 1);
	return before >= 0 && before >= vague.start - NAMED_BEFORE;
}

const PUBLISHED =
	/^ (?:[\p{L}\d.-]+ ){0,5}(?:statements?|reports?|data|figures|results|findings|numbers|details|estimates|stud(?:y|ies)|surveys?|polls?|information|transcripts?|list)\b/u;
/** That the sentence names whom it has it from, later on. */
const FROM_WHOM = /^[^.!?;]*?(?:,? according to (?:the )?\p{Lu}|, (?:\p{Lu}[\p{L}’'-]*\.? ){1,3}(?:told|said|says)\b)/u;
/** How far it is looked for, in code units. */
const LONGEST_SENTENCE = 300;
const PUBLISHED_IN = /^ (?:in|by|from|(?:\p{Ll}+ ){1,2}(?:in|by)) (?:the )?\p{Lu}\p{L}+/u;

/** Whether the words for a vague source attribute nothing: an act, a topic, people who are named in the same breath, a participle. */
function isNoStatement({ snapshot: { text } }: DocumentFacts, vague: VagueSource): boolean {
	const before = text.slice(Math.max(0, vague.start - 24), vague.start);
	const behind = text.slice(vague.end, vague.end + 120);
	// `the coalition in [Afghanistan said]`: somebody there speaks, not the country
	if (EMBEDDED.test(text.slice(Math.max(0, vague.start - 200), vague.end + 200))) return true;
	if (isKnownDocument(text, vague)) return true;
	// `according to a report in the Morning Post`: that is its name
	if (/\b(?:reports?|story|article|stud(?:y|ies)|interview|information|data|figures)$/.test(vague.text) && PUBLISHED_IN.test(behind))
		return true;
	if (vague.kind === 'state')
		return (
			/\b(?:in|of|from|at|near|for|against|with|and) (?:the )?$/.test(before) ||
			/\b(?:rarely|never|often|seldom|must|should|can|could|may|might|would|will)\b/.test(vague.text)
		);
	if (NO_STATEMENT.test(vague.text + behind.slice(0, 60))) return true;
	// `is reported to be the richest of them, according to the Harbour Times`
	if (vague.kind === 'agentless' && FROM_WHOM.test(text.slice(vague.end, vague.end + LONGEST_SENTENCE))) return true;
	if (vague.kind !== 'unnamed' && vague.kind !== 'described') return false;
	if (/\b(?:call|calls|term|dub|talking about|think of|mean by)$/.test(vague.text) && TOPIC.test(before)) return true;
	// `three others accused of planning it`: they are accused, and accuse nobody
	if (/\b(?:accused|suspected|alleged)$/.test(vague.text) && /^ (?:of|to)\b/.test(behind)) return true;
	// `many of the late rules could be difficult to undo`: things, not what they do
	if (/\bof (?:the|these|those|his|her|its|their) \p{L}+ (?:rules|orders|notes|claims|reports)$/u.test(vague.text)) return true;
	// what is let go or handed out, and no report of anything
	if (/\breleased$/.test(vague.text) && !PUBLISHED.test(behind)) return true;
	if (
		/\b(?:has|have|had) not(?: yet)? (?:determined|explained|commented|identified|named|released|decided|disclosed|published)$/.test(
			vague.text,
		)
	)
		return true;
	// `two analysts, Petr Aas and Jan Holm, found`: they are named
	if (/,? \p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+(?: and|,)/u.test(vague.text) || /\bretweet(?:s|ed)?$/.test(vague.text)) return true;
	// `with some even promising a tax-free life`: an offer, not a report
	if (/\b(?:some|many|others)(?: even)? (?:promising|offering)$/.test(vague.text)) return true;
	if (/^(?:that|keep)\b|\bcan['’]t\b/.test(vague.text)) return true;
	return NAMED_THERE.test(behind);
}

function problemOf(vague: VagueSource): Problem {
	return {
		code: CODE,
		severity: vague.kind === 'state' || vague.kind === 'described' ? 'hint' : 'warning',
		start: vague.start,
		end: vague.end,
		message: messageOf(vague),
		related: [],
	};
}

function messageOf({ kind, text }: VagueSource): string {
	switch (kind) {
		case 'unnamed':
			return `“${text}” names nobody, so readers cannot weigh it. Name the source, or say whose it is, how it knows and why it goes unnamed.`;
		case 'described':
			return `“${text}” describes the source but does not name it. Name the person, or tell readers why the name is withheld.`;
		case 'agentless':
			return FEELINGS.has(lastWord(text))
				? `“${text}” does not say whose. Name who feels or says so, or quote somebody who does.`
				: `“${text}” leaves out by whom. Name the person, office or document it comes from.`;
		case 'evidential':
			return `“${text}” passes on a report without saying whose. Name the report, or take the word out if you have checked it yourself.`;
		case 'issuerless':
			return `“${text}” does not say who put it out. Name the office, organisation or person behind it.`;
		case 'state':
			return `“${text}” lets a country or capital speak. Say which office or person spoke for it.`;
	}
}

// ── the fix ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Those of the feelings that somebody has put into words: they come from somebody, where fears are among people. */
const VOICED = new Set(['allegations', 'accusations', 'criticism']);

function lastWord(text: string): string {
	return text.slice(text.search(/\p{L}+$/u)).toLowerCase();
}

/** Puts `TK` (to come) where the name of the source belongs, with as little change to the sentence as that takes. */
function nameTheSource(facts: DocumentFacts, statement: Statement, vague: VagueSource): Fix {
	const { text } = facts.snapshot;
	const behind = (title: string, words: string): Fix => fix(title, [{ start: vague.end, end: vague.end, newText: words }]);
	switch (vague.kind) {
		case 'unnamed':
		case 'described': {
			const source = sourceWords(facts, vague);
			const words = text.slice(source.start, source.end);
			if (vague.kind === 'described' && /^an?\s/i.test(words)) return fix('Insert TK for the name', [apposed(text, source)]);
			return fix(`Put TK for “${words}”`, [{ ...source, newText: 'TK' }, ...agreement(text, source, vague)]);
		}
		case 'agentless':
			if (!FEELINGS.has(lastWord(vague.text))) return behind('Insert “by TK”', ' by TK');
			return VOICED.has(lastWord(vague.text)) ? behind('Insert “from TK”', ' from TK') : behind('Insert “among TK”', ' among TK');
		case 'evidential':
			return fix('Say “according to TK” instead', [accordingToTk(text, statement, vague)]);
		case 'issuerless': {
			const { end } = sourceWords(facts, vague);
			return fix('Insert “from TK”', [{ start: end, end, newText: ' from TK' }]);
		}
		case 'state': {
			const { end } = sourceWords(facts, vague);
			const apostrophe = text.includes('’') ? '’' : "'";
			const possessive = text.charAt(end - 1) === 's' ? apostrophe : `${apostrophe}s`;
			return fix('Say who spoke for it (TK)', [{ start: end, end, newText: `${possessive} TK` }]);
		}
	}
}

/** Who may have asked not to be named; experts and critics have no ground rules. */
const UNDER_RULES =
	/\b(?:officials?|sources?|aides?|advis[eo]rs?|diplomats?|persons?|people|insiders?|witness(?:es)?|members?|executives?|employees?|workers?|operatives?|strategists?|staffers?|lawmakers?|officers?|commanders?|negotiators?)\b/i;

/** `officials said` becomes `officials, who asked not to be named because TK, said`: why the source goes unnamed. */
function groundRules(facts: DocumentFacts, vague: VagueSource): readonly Fix[] {
	if (vague.kind !== 'unnamed' && vague.kind !== 'described') return [];
	const { text } = facts.snapshot;
	const { start, end } = sourceWords(facts, vague);
	if (
		!UNDER_RULES.test(text.slice(start, end)) ||
		/\b(?:named|anonym|condition)/.test(text.slice(end, end + 200).split(/[.!?]\s/)[0] ?? '')
	)
		return [];
	const insert = ` who asked not to be named because TK${/^\s*[.,;:!?]/.test(text.slice(end, end + 2)) ? '' : ','}`;
	const edit = { start: end, end, newText: `,${insert}` };
	return [{ ...fix('Give the ground rules (TK)', [edit]), preferred: false }];
}

function fix(title: string, edits: readonly FixEdit[]): Fix {
	return { title, edits, command: undefined, preferred: true };
}

/** The words of a vague source that stand for the source itself, without the verb. */
function sourceWords(facts: DocumentFacts, vague: Span): Span {
	for (const { speaker } of facts.quotations) if (speaker && contains(vague, speaker)) return { start: speaker.start, end: speaker.end };
	const by = /\bby /.exec(facts.snapshot.text.slice(vague.start, vague.end)); // `is seen by many`
	return { start: by ? vague.start + by.index + 3 : vague.start, end: vague.end };
}

/** `a labor official said` becomes `TK, a labor official, said`: what is known of the source stays. */
function apposed(text: string, source: Span): FixEdit {
	const words = text.slice(source.start, source.end);
	const goesOn = /^(?:[,.;:!?]|\s(?:who|whose|familiar|close|with|in|at|from|of)\b)/.test(text.slice(source.end, source.end + 12));
	return { ...source, newText: `TK, ${words.charAt(0).toLowerCase()}${words.slice(1)}${goesOn ? '' : ','}` };
}

const SINGULAR: ReadonlyMap<string, string> = new Map([
	['have', 'has'],
	['are', 'is'],
	['were', 'was'],
	['do', 'does'],
]);

/** `officials say` becomes `TK says`: TK stands for one source, whose verb may stand right behind it or behind an adverb. */
function agreement(text: string, source: Span, vague: Span): readonly FixEdit[] {
	if (/^(?:a|an|one|the)\s/i.test(text.slice(source.start, source.end)) && text.charAt(source.end - 1) !== 's') return [];
	const match = /^(\s(?:\w{1,20}ly\s|also\s)?)(\p{L}{1,20})/u.exec(text.slice(source.end, vague.end));
	const word = match?.[2]?.toLowerCase() ?? '';
	const form = CUE_FORMS.get(word);
	const present =
		form?.form === 'base' ? [...CUE_FORMS].find(([, other]) => other.verb === form.verb && other.form === 'present')?.[0] : undefined;
	const singular = SINGULAR.get(word) ?? present;
	if (!match || singular === undefined) return [];
	const start = source.end + (match[1] as string).length;
	return [{ start, end: start + word.length, newText: singular }];
}

/** `Reportedly, the sides` becomes `According to TK, the sides`; `has reportedly met` becomes `has, according to TK, met`. */
function accordingToTk(text: string, statement: Statement, adverb: Span): FixEdit {
	const rest = text.slice(adverb.end, adverb.end + 2);
	if (adverb.start <= statement.start + 1)
		return { start: adverb.start, end: adverb.end + (rest.startsWith(',') ? 1 : 0), newText: 'According to TK,' };
	const before = text.slice(adverb.start - 2, adverb.start);
	const start = before.endsWith(', ') ? adverb.start - 2 : before.endsWith(' ') ? adverb.start - 1 : adverb.start;
	return { start, end: adverb.end, newText: `, according to TK${/^[,.;:!?]/.test(rest) ? '' : ','}` };
}
