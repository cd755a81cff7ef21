import type { Cue } from '../facts.ts';

/** What a cue verb is, in its base form. */
export interface CueVerb {
	readonly lemma: string;
	readonly class: Cue['class'];
	/** `speech` takes a quotation or a that-clause; `judgement` speaks about something (praise, call, blame); `thought` reports a mind. */
	readonly sort: 'speech' | 'judgement' | 'thought';
}

/** A form of a cue verb as it stands in a text. */
export interface CueForm {
	readonly verb: CueVerb;
	readonly form: 'base' | 'present' | 'past' | 'ing';
	/** Whether the same form is often a noun: `reports`, `claim`, `warning`. */
	readonly noun: boolean;
}

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

const NEUTRAL_SPEECH =
	list(`say tell add write ask answer reply respond state note report announce explain tweet retweet post comment continue
	conclude remark observe mention recall relate recount testify telegraph email text message chant shout yell scream cry whisper murmur mutter
	exclaim joke quip laugh sing read volunteer repeat reiterate echo concede predict forecast estimate declare proclaim advise
	caution warn urge suggest propose recommend request inquire wonder quote cite interject interrupt greet remind assure reassure inform notify
	brief counter retort rejoin argue reason stress emphasize emphasise underline underscore highlight confirm acknowledge clarify specify elaborate summarize
	summarise hint signal indicate promise pledge vow swear demand order instruct publish release broadcast narrate pray plead appeal
	convey rule find determine teach lecture preach rattle bark snap deadpan stipulate disclose reveal
	affirm reaffirm express divulge enthuse attest opine avow expound muse ponder lament confide blare chime gush grumble groan sigh shrug beam smile thunder roar marvel intone recite interrupt gasp`);
const LOADED_SPEECH =
	list(`claim admit insist allege maintain assert contend boast brag confess complain profess purport imply insinuate charge accuse threaten
	fume rant rail rave gloat sneer scoff crow trumpet bluster`);
const DENIAL = list(`deny reject refute dispute rebut dismiss disavow disclaim contradict decline refuse`);
const JUDGEMENT =
	list(`call describe praise herald champion espouse criticize criticise blame condemn denounce attack slam blast mock ridicule hail applaud laud welcome thank endorse
	defend decry deride deplore assail lambaste chide scold rebuke berate bemoan tout credit question challenge oppose support compare liken
	portray characterize characterise label brand dub deem term refer nickname paint invoke credit fault slam savage disparage lash rip bash
	congratulate salute commend apologize apologise protest demonize vilify malign taunt tease`);
const THOUGHT =
	list(`agree believe think feel hope fear suppose assume suspect doubt know consider regard view expect realize realise understand imagine
	guess conclude hold worry see learn`);
const DOCUMENT = list(`show demonstrate document prove`);

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle?: string]> = new Map([
	['say', ['said']],
	['tell', ['told']],
	['write', ['wrote', 'written']],
	['read', ['read']],
	['begin', ['began', 'begun']],
	['think', ['thought']],
	['feel', ['felt']],
	['know', ['knew', 'known']],
	['understand', ['understood']],
	['hold', ['held']],
	['see', ['saw', 'seen']],
	['find', ['found']],
	['show', ['showed', 'shown']],
	['swear', ['swore', 'sworn']],
	['sing', ['sang', 'sung']],
	['teach', ['taught']],
	['cast', ['cast']],
	['broadcast', ['broadcast']],
	['forecast', ['forecast']],
	['quip', ['quipped']],
	['brag', ['bragged']],
	['refer', ['referred']],
	['rebut', ['rebutted']],
	['dub', ['dubbed']],
	['slam', ['slammed']],
	['snap', ['snapped']],
	['admit', ['admitted']],
	['rip', ['ripped']],
	['plead', ['pleaded']],
]);

/** Cue verbs of which a form is as often a noun or an adjective. */
const NOUNS = new Set(
	list(`report reports claim claims state states note notes comment comments post posts tweet tweets text texts email emails demand demands order orders
	request requests answer answers reply replies estimate estimates forecast forecasts joke jokes promise promises pledge pledges vow vows
	signal signals hint hints message messages question questions attack attacks challenge challenges charge charges charged blame praise support supports
	label labels brand brands term terms view views regard regards hope hopes fear fears doubt doubts worry worries
	document documents project projects appeal appeals brief briefs briefing warning ruling rule rules finding reading writing meaning call calls
	feeling thinking building broadcast broadcasts cry cries laugh laughs shout shouts scream screams release releases quote quotes lecture protest protests
	cast credit credits fault faults understanding opposed reserved suspect suspects show shows challenge vote votes shouting hold holds
	found based number stress stresses dispute disputes highlight highlights rebuke rail rails confirmed text echo echoes compliment caution learned counter
	counters reason reasons concern state stated united address known`),
);

const DOUBLED = /[^aeiou][aiou][bgpmt]$/;

function formsOf(lemma: string): readonly [string, CueForm['form']][] {
	const irregular = IRREGULAR.get(lemma);
	const consonantY = /[^aeiou]y$/.test(lemma);
	const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
	const doubled = irregular?.[0].startsWith(lemma + lemma.charAt(lemma.length - 1)) || (lemma.length <= 4 && DOUBLED.test(lemma));
	const present = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
	const past = irregular?.[0] ?? (consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
	const ing = lemma === 'see' ? 'seeing' : doubled || lemma === 'begin' ? `${lemma}${lemma.charAt(lemma.length - 1)}ing` : `${stem}ing`;
	return [
		[lemma, 'base'],
		[present, 'present'],
		[past, 'past'],
		[irregular?.[1] ?? past, 'past'],
		[ing, 'ing'],
	];
}

function addVerbs(forms: Map<string, CueForm>, lemmas: readonly string[], cueClass: Cue['class'], sort: CueVerb['sort']): void {
	for (const lemma of lemmas) {
		const verb = { lemma, class: cueClass, sort };
		for (const [word, form] of formsOf(lemma)) if (!forms.has(word)) forms.set(word, { verb, form, noun: NOUNS.has(word) });
	}
}

/** Every form of every cue verb, folded. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = (() => {
	const forms = new Map<string, CueForm>();
	addVerbs(forms, NEUTRAL_SPEECH, 'neutral', 'speech');
	addVerbs(forms, LOADED_SPEECH, 'loaded', 'speech');
	addVerbs(forms, DENIAL, 'denial', 'judgement');
	addVerbs(forms, JUDGEMENT, 'neutral', 'judgement');
	addVerbs(forms, THOUGHT, 'neutral', 'thought');
	addVerbs(forms, DOCUMENT, 'document', 'thought');
	return forms;
})();

/** Verbs that mean speaking only right beside a quotation: *“Never,” returned she*. */
export const BESIDE_QUOTATIONS: ReadonlySet<string> = new Set(
	list(`returned resumed pursued persisted proceeded rejoined ejaculated interposed stammered faltered mumbled panted sobbed moaned wailed hissed
	growled drawled croaked grunted snarled purred bellowed squeaked squealed wheezed chuckled giggled nodded began finished`),
);

/** A cue of several words: the words behind the first (folded) and what the whole is. */
export interface CuePhrase {
	readonly rest: readonly string[];
	readonly lemma: string;
	readonly class: Cue['class'];
	readonly source: Cue['source'];
}

const PHRASES: readonly (readonly [string, Cue['class'], Cue['source']])[] = [
	['according to', 'document', 'after'],
	['in the words of', 'neutral', 'after'],
	['as reported by', 'neutral', 'after'],
	['as told by', 'neutral', 'after'],
	['as noted by', 'neutral', 'after'],
	['in an interview with', 'neutral', 'before'],
	['point out', 'neutral', 'either'],
	['points out', 'neutral', 'either'],
	['pointed out', 'neutral', 'either'],
	['pointing out', 'neutral', 'either'],
	['point to', 'neutral', 'before'],
	['points to', 'neutral', 'before'],
	['pointed to', 'neutral', 'before'],
	['make clear', 'neutral', 'before'],
	['makes clear', 'neutral', 'before'],
	['made clear', 'neutral', 'before'],
	['made it clear', 'neutral', 'before'],
	['put it', 'neutral', 'before'],
	['puts it', 'neutral', 'before'],
	['go on', 'neutral', 'either'],
	['goes on', 'neutral', 'either'],
	['went on', 'neutral', 'either'],
	['shot back', 'neutral', 'either'],
	['shoots back', 'neutral', 'either'],
	['hit back', 'neutral', 'either'],
	['fired back', 'neutral', 'either'],
	['spoke of', 'neutral', 'before'],
	['speaks of', 'neutral', 'before'],
	['spoke about', 'neutral', 'before'],
	['talked about', 'neutral', 'before'],
	['talks about', 'neutral', 'before'],
	['talking about', 'neutral', 'before'],
	['speaking of', 'neutral', 'before'],
	['quoted as saying', 'neutral', 'before'],
	['reported as saying', 'neutral', 'before'],
	['cited as saying', 'neutral', 'before'],
	['took to twitter', 'neutral', 'before'],
	['made the case', 'neutral', 'before'],
	['is convinced', 'neutral', 'before'],
	['was convinced', 'neutral', 'before'],
	['are convinced', 'neutral', 'before'],
	['is confident', 'neutral', 'before'],
	['was confident', 'neutral', 'before'],
	['is sure', 'neutral', 'before'],
	['was sure', 'neutral', 'before'],
	['is certain', 'neutral', 'before'],
	['gave assurances', 'neutral', 'before'],
	['drew attention', 'neutral', 'before'],
	['draws attention', 'neutral', 'before'],
	['made a statement', 'neutral', 'before'],
	['summed up', 'neutral', 'either'],
	['sums up', 'neutral', 'either'],
];

/** Cues of several words by their first word, longest first. */
export const CUE_PHRASES: ReadonlyMap<string, readonly CuePhrase[]> = (() => {
	const phrases = new Map<string, CuePhrase[]>();
	for (const [words, cueClass, source] of PHRASES) {
		const [first, ...rest] = words.split(' ') as [string, ...string[]];
		const lemma = words
			.replace(/^(?:points|pointed|pointing)/, 'point')
			.replace(/^(?:makes|made)/, 'make')
			.replace(/^puts/, 'put');
		const phrase = { rest, lemma: lemma.replace(/^(?:goes|went)/, 'go'), class: cueClass, source };
		phrases.set(
			first,
			[...(phrases.get(first) ?? []), phrase].sort((a, b) => b.rest.length - a.rest.length),
		);
	}
	return phrases;
})();

/** Adverbs that pass on what nobody is named for. */
export const EVIDENTIAL_ADVERBS: ReadonlySet<string> = new Set(list(`reportedly allegedly apparently supposedly purportedly`));

/** Nouns for something said, which a possessive or `that` turns into a cue: `her claim that …`. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
	list(`claim claims assertion assertions allegation allegations statement remark remarks comment comments accusation accusations suggestion contention
	insistence declaration announcement warning view belief argument complaint complaints admission acknowledgment description reference call calls
	promise pledge vow words question response answer tweet tweets speech message`),
);

/** Labels behind which the words of the paragraph's source stand. */
export const QUOTATION_LABELS: ReadonlySet<string> = new Set(list(`quote quotes quotation`));

/** Verbs behind `it was` that say that something is said, but not by whom: `it was revealed`, `is believed`. */
export const AGENTLESS_PARTICIPLES: ReadonlySet<string> = new Set(
	list(`said reported revealed announced claimed alleged believed thought understood expected rumored rumoured considered seen known estimated feared
	suspected assumed speculated suggested confirmed disclosed learned learnt stated noted hoped told leaked`),
);

/** Words with which the names of papers, agencies and stations end, folded. */
export const MEDIA: ReadonlySet<string> = new Set(
	list(`times post news journal gazette herald tribune telegraph guardian press agency wire radio television tv today daily weekly magazine chronicle
	observer mail express star sun mirror globe examiner inquirer dispatch courier record standard independent review bulletin channel network reuters
	interfax bloomberg tass novosti xinhua afp ap upi dpa bbc cnn nbc abc cbs npr msnbc politico axios newspaper zeitung monde figaro pravda`),
);
