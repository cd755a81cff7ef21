const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = list(
	`the a an this that these those his her its their our my your some any no every each either neither both another one two three several many
	most few all other others such`,
);

/** Prepositions, folded. */
export const PREPOSITIONS: ReadonlySet<string> = list(
	`of for in at from with on to by about into onto over under after before during against between among through without within along across behind
	near since until till upon toward towards amid despite via per like as than around outside inside including following off out up down`,
);

/** Prepositions that hang a name or place on a description: `a spokesman for`, `officials in`. */
export const LINKING_PREPOSITIONS: ReadonlySet<string> = list('of for in at from with on to close familiar near');

/** Conjunctions and subordinators. */
export const CONJUNCTIONS: ReadonlySet<string> = list(
	`and or but nor yet so while when where whereas because although though if unless that than whether once as since after before until then`,
);

/** Relative pronouns. */
export const RELATIVES: ReadonlySet<string> = list('who which that whom whose what');

/** Auxiliary verbs and their contractions. */
export const AUXILIARIES: ReadonlySet<string> = list(
	`is are was were be been being am has have had having do does did will would shall should can could may might must ain't isn't aren't wasn't
	weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't cannot get gets got`,
);

/** Forms of `be`, which make a participle behind them passive. */
export const BE: ReadonlySet<string> = list(`is are was were be been being am isn't aren't wasn't weren't get gets got`);

/** Adverbs that stand between subject and verb; those in -ly are told by their ending. */
export const ADVERBS: ReadonlySet<string> = list(
	`also not never n't later then once again now still just even often always sometimes ever already soon first further too only yet only instead
	thus therefore however meanwhile nevertheless nonetheless moreover though indeed today yesterday tomorrow earlier recently previously previous
	almost all both simply actually perhaps maybe rather so long since there here back twice least last`,
);

/** Pronouns that can be a subject. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = list('he she they it we i you who one others some many everyone someone nobody both');

/** Days and parts of time that stand between subject and verb without a preposition. */
export const TIME_WORDS: ReadonlySet<string> = list(
	`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
	morning afternoon evening night week month year today yesterday tonight`,
);

/** Nouns of feeling and of saying that stand for what unnamed people feel or say: `amid growing fears`. */
export const FEELINGS: ReadonlySet<string> = list(
	`fears fear concerns concern speculation rumors rumours worries suspicions allegations accusations criticism`,
);

/** Nouns for those who speak without a name, singular and plural. */
export const UNNAMED_SOURCES: ReadonlySet<string> = list(
	`official officials source sources expert experts diplomat diplomats analyst analysts observer observers insider insiders critic critics aide aides
	adviser advisers advisor advisors person people many some most others media reports report observers scientists researchers economists lawmakers authorities
	witness witnesses resident residents locals rumours rumors everyone someone activists strategists experts commentators pundits supporters
	opponents neighbours neighbors politicians economist`,
);

/** Nouns for documents and facts that need an issuer to be a source. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = list(
	`information data figures statistics document documents report reports studies study survey surveys polls estimates estimate accounts records
	leaks intelligence research`,
);
