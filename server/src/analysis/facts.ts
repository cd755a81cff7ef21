/**
 * Every type of this room. What a recogniser finds lies in *paragraph* offsets (0 = first code unit of the paragraph), what the document
 * pass makes of it in *document* offsets; each type says which. All of it is immutable and plain, so that it can be cached and sent.
 */
import type { Span } from '../text/span.ts';
import type { TextSnapshot } from '../text/snapshot.ts';

// ── segmentation (paragraph offsets) ────────────────────────────────────────────────────────────────────────────────────────────────

/** The part that a paragraph plays in an article. Only `body` makes claims; `furniture` is what the page put around the copy. */
export type ZoneKind = 'headline' | 'byline' | 'dateline' | 'label' | 'subheading' | 'body' | 'caption' | 'furniture';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url';

/** A word, number or mark. `lower` is its folded form: lower case, curly apostrophes straightened. */
export interface Token extends Span {
	readonly kind: TokenKind;
	readonly text: string;
	readonly lower: string;
	/** How it is written; a word of one capital letter is `upper`. */
	readonly shape: 'lower' | 'title' | 'upper' | 'mixed' | 'none';
	/** The index in `sentences` of the sentence that holds it. */
	readonly sentence: number;
}

/** `Source:`, `Quote:`, `SIGHT:`, `Background:` at the start of a paragraph; the span covers word and colon. */
export interface Label extends Span {
	readonly word: string;
}

/** What a paragraph needs to know of those before it; tiny, compared by value, so that a cached paragraph stays good after an edit above. */
export interface Carry {
	/** Where in the article the paragraph stands: before the headline, between headline and body, in the body, or in the foot behind it. */
	readonly part: 'top' | 'head' | 'body' | 'foot';
	/** A quotation left open by the paragraph before (`mark` is its opening mark), or by the one before that (`age` 2). */
	readonly open: { readonly mark: string; readonly age: 1 | 2 } | undefined;
	/** A conversation in lines that dashes open, and how many paragraphs of other text it may still pause for. */
	readonly lines?: 1 | 2 | undefined;
}

/** What every recogniser is given: one paragraph, cut up. */
export interface Paragraph {
	/** The paragraph's text, without the line ending behind it; may hold single line breaks inside. */
	readonly text: string;
	readonly zone: ZoneKind;
	readonly label: Label | undefined;
	/** The `PARIS, March 3 (AFP) —` in front of a body paragraph's first sentence, dash included. */
	readonly dateline: Span | undefined;
	readonly sentences: readonly Span[];
	readonly tokens: readonly Token[];
	readonly carryIn: Carry;
}

// ── what recognisers find (paragraph offsets) ───────────────────────────────────────────────────────────────────────────────────────

/** What a proper name names; `other` is a name that is none of the three: a ship, an event, a nationality. */
export type NameType = 'person' | 'organization' | 'place' | 'other';
/** The gender that names, titles and pronouns show. */
export type Gender = 'female' | 'male';

/** A proper name as one recogniser sees it in one paragraph. */
export interface NameCandidate extends Span {
	readonly type: NameType;
	/** 0…1: how sure the recogniser is of span and type; the document pass may overrule what is below 0.5. */
	readonly score: number;
	readonly damage: Damage | undefined;
}

/** What is wrong with the copy at a name: words glued together, a name in lower case, letters of two alphabets in one word. */
export type Damage = 'glued' | 'lower-case' | 'mixed-alphabet';

/** A description of a person by office or role: `the palace spokesman`, `Norwegian Fisheries Minister` (the title before a name), `the mayor`. */
export interface Nominal extends Span {
	/** The head noun, singular and folded: `minister`, `spokesman`. */
	readonly head: string;
	readonly gender: Gender | undefined;
	readonly plural: boolean;
	/** How it hangs on a name: `title` directly before it, `apposition` behind or around it, `free` when it stands alone. */
	readonly use: 'title' | 'apposition' | 'free';
	/** The name that it describes (paragraph offsets), for `title` and `apposition`; in lists of several names each in its order. */
	readonly names: readonly Span[];
}

/** `he`, `her`, `themselves`; possessives too. */
export interface Pronoun extends Span {
	readonly gender: Gender | undefined;
	readonly plural: boolean;
	readonly possessive: boolean;
}

/** The types of TIMEX3 (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A temporal expression as read, before it is anchored; `meaning` is private to the dates recogniser, which also resolves it. */
export interface TimexCandidate extends Span {
	readonly type: TimexType;
	/** Whether its value depends on when the article was published. */
	readonly relative: boolean;
	readonly meaning: unknown;
}

/** A pair of quotation marks and what stands between them, or the part of a longer quotation that lies in this paragraph. Marks included. */
export interface QuotationPart extends Span {
	/** The opening mark as written (of the first part, for a part that goes on). */
	readonly mark: string;
	/** Whether it began in an earlier paragraph. */
	readonly continues: boolean;
	/** Whether its closing mark is missing here: it goes on in the next paragraph, or was never closed. */
	readonly open: boolean;
	/** How many quotations it lies in within this paragraph; 0 for the outermost. */
	readonly depth: number;
}

/** A quotation mark that found no partner within its paragraph and that no carry explains. */
export interface StrayMark extends Span {
	readonly mark: string;
	readonly missing: 'opening' | 'closing';
}

/** `said`, `according to`, `told reporters`, `Quote:`. The class follows the trade: neutral, loaded (claimed), denial, document, evidential. */
export interface Cue extends Span {
	readonly class: 'neutral' | 'loaded' | 'denial' | 'document' | 'evidential';
	/** Where its source is to be looked for. */
	readonly source: 'before' | 'after' | 'either';
	/** The base form: `say`, `tell`, `according to`. */
	readonly lemma: string;
}

/** The result of the paragraph pass, a pure function of (paragraph text, carry-in); what an edit elsewhere cannot change. */
export interface ParagraphFacts extends Paragraph {
	readonly names: readonly NameCandidate[];
	readonly nominals: readonly Nominal[];
	readonly pronouns: readonly Pronoun[];
	readonly timexes: readonly TimexCandidate[];
	readonly quotations: readonly QuotationPart[];
	readonly strayMarks: readonly StrayMark[];
	readonly cues: readonly Cue[];
	readonly carryOut: Carry;
}

// ── the document pass (document offsets) ────────────────────────────────────────────────────────────────────────────────────────────

/** A paragraph in its place. Add `start` to any offset in `facts` to get a document offset. */
export interface PlacedParagraph extends Span {
	readonly facts: ParagraphFacts;
}

/** A reference to something in the world: name, nominal or pronoun. */
export interface Mention extends Span {
	readonly text: string;
	readonly type: NameType;
	readonly form: 'name' | 'nominal' | 'pronoun';
	/** The index in `DocumentFacts.people` of the person meant; undefined for other types and where it is not settled. */
	readonly person: number | undefined;
	readonly damage: Damage | undefined;
	/** The zone of the paragraph it stands in. */
	readonly zone: ZoneKind;
}

/** One person of one document: a coreference chain. */
export interface LocalPerson {
	/** The fullest form of the name in this document, repaired (`Nils Dahl` for `Nils Dahlvisited`), without title. */
	readonly name: string;
	/** All forms of the name that occur, each once, in order of first appearance. */
	readonly aliases: readonly string[];
	/** What the article calls the person: `Norwegian Fisheries Minister`, `the chief of staff of the President of Norway`; each once. */
	readonly titles: readonly LocalTitle[];
	readonly gender: Gender | undefined;
	/** Indices into `DocumentFacts.mentions`, in order of appearance. */
	readonly mentions: readonly number[];
	/** The index into `DocumentFacts.mentions` of the fullest first reference: body before caption before headline. */
	readonly definition: number;
	/** Whether it is only somebody who made the report: a byline or a photo credit. */
	readonly credit: boolean;
}

/** A title or role of a person, with the place where the document gives it. */
export interface LocalTitle extends Span {
	readonly text: string;
}

/** When the article was published and where that is said. Dates without a clock time are `YYYY-MM-DD`. */
export interface Publication {
	/** ISO 8601 date or date-time (offset only if the text settles it). */
	readonly value: string;
	readonly from: 'given' | 'text' | 'filename' | 'caption';
	/** Where the text says it; undefined for `given` and `filename`. */
	readonly span: Span | undefined;
}

/** A resolved temporal expression. */
export interface Timex extends Span {
	readonly text: string;
	readonly type: TimexType;
	/** TIMEX3 value (TimeML 1.2.1), or an ISO 8601 interval for a range; undefined if it cannot be resolved. */
	readonly value: string | undefined;
	/** Whether it was read against the publication date. */
	readonly relative: boolean;
	/** What the article said before that it was read against (`the following day`, and in a history the month behind a year); else undefined. */
	readonly readAfter: Span | undefined;
	readonly zone: ZoneKind;
	/** The value in words: `Monday 19 December 2022`; undefined where there is no value. */
	readonly gloss: string | undefined;
	/** The days that it covers; undefined where there is no value, for lengths of time and for what recurs. */
	readonly interval: Interval | undefined;
	/** What the words leave open, gravest first. */
	readonly doubts: readonly DateDoubt[];
	/** The sentence that it stands in. */
	readonly sentence: Span;
}

/** How long a stretch of the calendar is. */
export type Granularity = 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** All days from `first` to `last`, both within it, as days since 1 January 1970; `early March` is the first third of it. */
export interface Interval {
	readonly first: number;
	readonly last: number;
	/** How exactly the words say it: of two dates the longer; the time and the part of a day are of one day. */
	readonly granularity: Granularity | 'part' | 'time';
}

/** Something that the words of a date leave open, so that no guess is shown as a fact. */
export type DateDoubt =
	/** 03/04/2022 in an article that does not settle the order: both days, as they would be written out. */
	| { readonly kind: 'order'; readonly readings: readonly string[] }
	/** A zone with several meanings: `IST` is Irish, Israel or Indian time. */
	| { readonly kind: 'zone'; readonly named: string; readonly meanings: readonly string[]; readonly span: Span }
	/** A clock time with no zone, or with one that nothing settles (`local time`). */
	| { readonly kind: 'no-zone'; readonly named: string | undefined }
	/** A weekday or month whose verb does not say whether it lies behind or ahead. */
	| { readonly kind: 'direction' }
	/** A holiday that other countries keep on another day; it was read as that of one. */
	| { readonly kind: 'holiday'; readonly of: string };

/** Who says it, with the words that stand for the speaker in the text. */
export interface Speaker extends Span {
	readonly text: string;
	/** The index in `DocumentFacts.people`. */
	readonly person: number | undefined;
	/** A person, an organisation or place that speaks (`the Kremlin`), or nobody named (`officials`). */
	readonly kind: 'person' | 'organization' | 'unnamed';
}

/** A whole quotation, all paragraphs of it, marks included. */
export interface Quotation extends Span {
	readonly text: string;
	readonly kind: 'direct' | 'mixed' | 'indirect';
	/** False for titles of works, terms and scare quotes: quoted, but nobody's speech. */
	readonly speech: boolean;
	readonly speaker: Speaker | undefined;
	readonly cue: (Span & { readonly text: string }) | undefined;
	/**
	 * The sources that it came through, from the nearest (the agency that the article has it from) to the origin, who is `speaker`; undefined
	 * where there is only one.
	 */
	readonly chain?: readonly Speaker[];
	/** Where a pronoun speaks that several people fit: their indices in `DocumentFacts.people`, the one named last first. */
	readonly rivals?: readonly number[];
	/** 0…1: how likely the speaker is right. */
	readonly confidence: number;
	/** The parts, one for each paragraph. */
	readonly parts: readonly Span[];
	readonly depth: number;
	readonly zone: ZoneKind;
}

/** A sentence of the body: does the text name a source for it? */
export interface Statement extends Span {
	readonly attributed: boolean;
	readonly source: Speaker | undefined;
	/** How much speaks for a source, in the model's sum of weights: the lower, the surer that there is none; undefined where rules alone decide. */
	readonly weight?: number;
	/** Words that attribute it to nobody in particular: `officials say`, `it was revealed`, `reportedly`. */
	readonly vague: VagueSource | undefined;
	/** The paragraph's index. */
	readonly paragraph: number;
}

/** A source that is no source, with the words that show it. */
export interface VagueSource extends Span {
	readonly text: string;
	/** `described` is an unnamed source of which the reader learns at least whose it is: `Pentagon officials`. */
	readonly kind: 'unnamed' | 'described' | 'agentless' | 'evidential' | 'issuerless' | 'state';
}

/** All that the analysis knows of one document. */
export interface DocumentFacts {
	readonly snapshot: TextSnapshot;
	readonly paragraphs: readonly PlacedParagraph[];
	readonly publication: Publication | undefined;
	/** Sorted by start; names, nominals and pronouns together. */
	readonly mentions: readonly Mention[];
	readonly people: readonly LocalPerson[];
	readonly timexes: readonly Timex[];
	/** Sorted by start. */
	readonly quotations: readonly Quotation[];
	readonly statements: readonly Statement[];
	/** Marks that never open or close, after joining quotations over paragraphs. */
	readonly strayMarks: readonly StrayMark[];
	/** False for logs, code, tables and lists: recognised as no prose and left alone; everything else in here is then empty. */
	readonly prose: boolean;
	readonly summary: DocumentSummary;
}

/** What a caller knows of a document beside its text. */
export interface DocumentInput {
	readonly snapshot: TextSnapshot;
	/** The file's name with its ending, for a date in it. */
	readonly fileName: string | undefined;
	/** The publication date that the caller gives, ISO 8601. */
	readonly published: string | undefined;
	/** Whether the journalist said that it is an article: it is then read as copy whatever it looks like. */
	readonly article?: boolean;
}

// ── the summary: all that the index keeps of a document that is not open ────────────────────────────────────────────────────────────

/**
 * What the index knows of one document. `people` says who they are and holds no positions: it is compared by value, and as long as it
 * stays equal, a keystroke changes nothing outside the document. `places` says where everything stands.
 */
export interface DocumentSummary {
	readonly publication: string | undefined;
	readonly people: readonly PersonSummary[];
	readonly places: SummaryPlaces;
}

/** One person of one document, by what identity across documents is decided on. */
export interface PersonSummary {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly titles: readonly string[];
	readonly gender: Gender | undefined;
	readonly credit: boolean;
	/** How often the person is mentioned, at most 9: who is named often has the better claim to a bare surname. */
	readonly weight: number;
}

/** Where the people, quotations and other names of a document stand. */
export interface SummaryPlaces {
	/** For each of `people`, in the same order. */
	readonly people: readonly PersonPlaces[];
	readonly quotations: readonly QuotationSummary[];
	readonly names: readonly NameSummary[];
	/** The single days that the copy speaks of, each once, in order of the calendar. */
	readonly days: readonly DaySummary[];
}

/** The mentions of one person in one document. */
export interface PersonPlaces {
	readonly mentions: readonly MentionSummary[];
	/** The index in `mentions` of the fullest first reference. */
	readonly definition: number;
	readonly titles: readonly MentionSummary[];
}

/** One mention, in document offsets and in lines, so that a closed file can be pointed at without its text. */
export interface MentionSummary extends Span {
	readonly text: string;
	readonly form: 'name' | 'nominal' | 'pronoun';
	readonly at: LineRange;
}

/** One quotation, shortened. */
export interface QuotationSummary extends Span {
	/** The words, at most 400 code units of them. */
	readonly text: string;
	/** Hashes of the words by which it is known again in other articles (`quotedWords`), ascending; of all its words, not of `text` alone. */
	readonly words: readonly number[];
	/** The index in `DocumentSummary.people` of the speaker. */
	readonly speaker: number | undefined;
	/** The words that stand for the speaker in the text. */
	readonly speakerText: string | undefined;
	/** Whether those words tell who that is also in another article: no `he`, no `officials`, no `the mayor`. */
	readonly speakerNamed: boolean;
	/** Whether the speaker is a guess: it does not count as something that they said. */
	readonly guess: boolean;
	/** The words for the nearest of several sources that it came through: the agency. */
	readonly via: string | undefined;
	readonly at: LineRange;
}

/** A day that a document speaks of, where it does so first. */
export interface DaySummary {
	/** `2022-12-19`. */
	readonly day: string;
	/** The words that mean it: `last Friday`. */
	readonly text: string;
	readonly at: LineRange;
}

/** An organisation, a place or something else that is called by name, with its mentions in the document under all its names. */
export interface NameSummary {
	/** The fullest form: the long form of an acronym. */
	readonly name: string;
	readonly type: NameType;
	/** In order of appearance; their texts are its spellings. */
	readonly mentions: readonly MentionSummary[];
	/** What the text itself says of it, each once. */
	readonly details: readonly NameDetail[];
}

/** What a text says of an organisation or place: that it `is` a think tank in Oslo, lies `in` Ukraine, is `part of` Nord Group. */
export interface NameDetail {
	readonly kind: 'is' | 'in' | 'part of';
	/** As written, without article. */
	readonly text: string;
}

/** Zero-based lines and UTF-16 columns: [start line, start column, end line, end column]. */
export type LineRange = readonly [number, number, number, number];
