import type { Gender } from '../facts.ts';

/**
 * What kind of description a role noun gives. `office`: an office, rank or profession, which an article gives as somebody's title;
 * `honorific`: only directly before a name; `relation`: what one person is to another (`his wife`, `her counterpart`); `description`: no
 * title, but used in appositions and for taking somebody up again (`the suspect`, `a pariah`).
 */
export type RoleKind = 'office' | 'honorific' | 'relation' | 'description';

/** A noun that stands for a person by what they are or do. */
export interface Role {
	/** Singular, folded, without point. */
	readonly head: string;
	readonly kind: RoleKind;
	readonly gender: Gender | undefined;
	readonly plural: boolean;
	/** Nouns of one group can take each other up: `president`, `leader` and `dictator`. */
	readonly group: string;
}

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

// each line: its nouns can take each other up; m: and f: mark a noun as male or female
const OFFICES = `
president president-elect ex-president leader ruler dictator premier ex-premier autocrat despot tyrant head boss chief m:strongman m:frontman
minister ex-minister
m:chancellor f:chancelloress vice-chancellor
m:spokesman f:spokeswoman spokesperson
secretary undersecretary under-secretary secretary-general
ambassador envoy diplomat consul attaché attache emissary
governor governor-general governor-elect
mayor mayor-elect ex-mayor m:alderman f:alderwoman mayoress
senator m:congressman f:congresswoman lawmaker legislator representative deputy mp mep parliamentarian delegate whip
councillor councilor councilmember m:councilman f:councilwoman
speaker
m:chairman f:chairwoman chairperson chair
director director-general ceo cfo coo cto executive founder co-founder cofounder owner co-owner entrepreneur m:businessman f:businesswoman businessperson tycoon oligarch industrialist publisher
manager coach trainer
commander commander-in-chief general major-general lieutenant-general brigadier-general admiral vice-admiral rear-admiral marshal colonel brigadier captain lieutenant sergeant corporal m:serviceman f:servicewoman soldier officer warlord
detective inspector superintendent inspector-general sheriff constable m:policeman f:policewoman marshal commissioner ombudsman
judge justice magistrate
prosecutor
lawyer attorney attorney-general solicitor-general barrister solicitor counsel
m:king f:queen monarch sovereign m:emperor f:empress m:sultan m:emir m:sheikh m:shah m:tsar
m:prince f:princess
m:duke f:duchess
m:count f:countess
m:baron f:baroness
m:earl
m:pope m:pontiff
bishop m:archbishop m:cardinal m:patriarch metropolitan m:priest pastor vicar rabbi m:imam m:ayatollah cleric preacher reverend chaplain m:monk f:nun m:mullah
aide adviser advisor counsellor counselor assistant strategist consultant speechwriter
official bureaucrat negotiator mediator coordinator administrator
candidate nominee m:frontrunner front-runner challenger incumbent
professor lecturer academic scholar researcher scientist historian economist analyst expert physicist chemist biologist astronomer epidemiologist virologist sociologist psychologist psychiatrist
doctor physician surgeon paediatrician pediatrician nurse midwife paramedic pathologist
reporter journalist correspondent editor editor-in-chief columnist broadcaster anchor m:anchorman f:anchorwoman presenter commentator blogger photographer
author writer novelist poet playwright biographer
m:actor f:actress comedian filmmaker film-maker screenwriter producer
singer singer-songwriter songwriter musician rapper guitarist drummer pianist composer conductor bassist
artist painter sculptor designer architect
striker midfielder defender goalkeeper goalie winger forward quarterback cornerback linebacker receiver pitcher m:baseman shortstop outfielder catcher infielder player footballer cricketer batsman bowler golfer sprinter swimmer cyclist boxer athlete wrestler skater skier gymnast jockey rider racer
teacher headteacher m:headmaster f:headmistress principal rector dean provost
farmer m:fisherman baker driver pilot engineer m:fireman firefighter electrician plumber carpenter builder butcher chef cook f:waitress m:waiter cashier clerk janitor gardener mechanic miner shopkeeper barber hairdresser
treasurer auditor accountant banker broker trader investor financier
astronaut cosmonaut
activist campaigner organiser organizer dissident lobbyist unionist trade-unionist
captain skipper
warden ranger lifeguard
dispatcher harbourmaster harbormaster
m:salesman f:saleswoman m:foreman m:weatherman
vice-president vice-president-elect
co-chair
curator librarian translator interpreter
coroner
treasurer
veterinarian vet
agent publicist spokesmodel
negotiator
master
`;

const RELATIONS = `
m:father f:mother parent
m:husband f:wife spouse f:widow m:widower m:fiancé f:fiancée m:boyfriend f:girlfriend partner m:groom f:bride
m:son f:daughter child
m:brother f:sister sibling
m:uncle f:aunt m:nephew f:niece cousin
m:grandfather f:grandmother m:grandson f:granddaughter
m:stepfather f:stepmother m:stepson f:stepdaughter m:godfather f:godmother
m:father-in-law f:mother-in-law m:son-in-law f:daughter-in-law m:brother-in-law f:sister-in-law
counterpart colleague friend neighbour neighbor successor predecessor teammate team-mate roommate classmate deputy ally rival confidant mentor
`;

const DESCRIPTIONS = `
m:man f:woman m:guy m:gentleman f:lady
m:boy f:girl teenager youth
suspect m:gunman shooter attacker assailant defendant accused killer murderer perpetrator culprit convict inmate prisoner fugitive robber thief terrorist hijacker hacker
victim survivor hostage
pariah outcast outsider
veteran newcomer
critic opponent foe
billionaire millionaire magnate heir f:heiress
legend icon hero f:heroine celebrity star superstar
republican democrat conservative liberal socialist nationalist populist
politician m:statesman f:stateswoman
winner champion runner-up finalist laureate medallist medalist
native resident tenant passenger pedestrian witness bystander motorist
student pupil graduate
patient
whistleblower informant spy
separatist rebel militant extremist
m:frenchman f:frenchwoman m:englishman f:englishwoman m:irishman f:irishwoman m:dutchman m:welshman m:scotsman
celebrity
widowed
pensioner retiree
immigrant migrant refugee
supporter
member
employee worker colleague
`;

const HONORIFICS = `
m:mr f:mrs f:ms f:miss mx m:sir f:dame m:lord f:lady m:herr f:frau m:monsieur f:madame f:mme m:señor f:señora m:sheikh
dr prof rev hon pres gov sen rep amb del sec atty
gen lt maj col capt cmdr cdr adm brig sgt cpl pvt spc supt insp det ltc gdr
private major m:brother f:sister m:father f:mother
m:don f:doña m:hajji m:mullah m:alhaji f:hajia m:mallam f:señora f:señorita m:shri f:smt
`;

/** Abbreviated titles; a point may follow them. Folded, without the point. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(
	words(
		'mr mrs ms mx dr prof rev hon pres gov sen rep amb del sec atty gen lt maj col capt cmdr cdr adm brig sgt cpl pvt spc supt insp det mme',
	),
);

/** Role nouns, singular and plural, folded. */
export const ROLES: ReadonlyMap<string, Role> = readRoles();

/** Nouns that mean a person only with what they lead or belong to: `the head of the Kremlin`, `the Kremlin chief`. */
export const NEEDS_MODIFIER: ReadonlySet<string> = new Set(
	words('head chair chief boss member part forward master agent star general private counsel executive deputy native principal'),
);

/** Words in lower case that stand in a title before its noun. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
	words(`former ex acting deputy vice prime foreign defence defense interior press chief senior junior top lead leading first second third
	opposition police army navy government state city town county district village interim outgoing incoming newly elected long-time longtime
	veteran assistant associate executive managing general public health finance energy economy education justice trade transport environment
	home housing culture sports sport military party team club company union church federal national regional local provincial municipal
	presidential then late self-proclaimed self-styled de facto nobel film movie rock pop folk football soccer tennis baseball basketball
	hockey rugby cricket political economic financial legal security intelligence nuclear medical scientific campaign communications media
	news tv television radio climate human rights civil court high supreme district lead special permanent official exiled jailed
	imprisoned ousted deposed disgraced embattled autocratic authoritarian populist conservative liberal far-right far-left right-wing
	left-wing centre-right centre-left pro-russian longest-serving joint co labour labor agriculture water harbour harbor port fire
	emergency border customs tax central bank investment market stock research university school college hospital prison army's air force
	naval field major lieutenant brigadier rear wing squadron master chief head starting back assistant free agent goalkeeping
	policy development planning information science technology aid relief refugee cabinet parliamentary senate house election electoral anti-corruption
	counter-terrorism space oil gas telecoms tech banking budget immigration migration food land mines works women's children's youth social services
	welfare internal external strategic rights disarmament peace traffic prisons railway rail road tourism
	fisheries industry infrastructure commerce innovation petroleum digital veterans forestry
	honorary titular crown grand arch transitional rebel separatist royal religious spiritual supreme paramount tribal`),
);

/** Nouns in lower case on which a title's complement may end directly before a name: `head of state Anna Berg`. */
export const COMPLEMENT_NOUNS: ReadonlySet<string> = new Set(
	words(`state government parliament party opposition committee council commission union church army navy forces police affairs defence
	defense finance health interior education justice trade energy economy transport agriculture culture staff operations company club
	association federation delegation mission group region province city county district republic security communications sport sports
	tourism labour labor fisheries environment foreign intelligence marketing research development court`),
);

/** Past and present forms of verbs that follow a subject in reports: where one stands, a noun phrase has ended. Folded. */
export const REPORT_VERBS: ReadonlySet<string> = new Set(
	words(`said says say told tells tell added adds announced announces claimed claims called calls asked asks denied denies warned warns
	insisted insists stressed stresses noted notes wrote writes tweeted posted stated states explained explains argued argues admitted
	admits confirmed confirms declared declares replied replies responded responds urged urges believes believed thinks thought knows knew
	wants wanted hopes hoped expects expected plans planned vowed vows pledged promised promises agreed agrees refused refuses accused
	accuses praised praises criticised criticized condemned condemns thanked thanks reported reports revealed reveals suggested suggests
	is are was were be been has have had will would can could may might must shall should does did do went goes came comes made makes
	took takes gave gives got gets left leaves met meets held holds led leads won wins lost loses began begins became becomes arrived
	arrives visited visits returned returns travelled traveled flew spoke speaks signed signs seemed seems appeared appears sat stood
	died dies killed born ran runs saw sees found finds felt kept keeps put puts sent sends set sets paid pays bought sold fell rose
	broke brought built caught chose drove fought heard hid hit knew laid meant read rode sang shot showed shows spent swore taught threw
	understood woke wore needs needed tried tries used uses decided decides ordered orders issued issues resigned resigns quit joined joins
	started starts stopped ended opened opens closed helped helps worked works lives lived played plays moved looked looks turned remains
	remained refers referred repeated repeatedly also not never already now still later recently reportedly allegedly himself herself who
	whom whose which that rejected rejects dismissed dismisses landed launched launches received receives attended attends greeted greets
	demanded demands described describes offered offers emphasized emphasised underlined recalled recalls concluded concludes continued
	continues committed faces faced hosted hosts hailed pointed voiced voices shared shares blamed blames boasted joked jokes laughed
	smiled nodded shook declined declines acknowledged acknowledges predicted predicts estimated asserted asserts`),
);

function readRoles(): ReadonlyMap<string, Role> {
	const roles = new Map<string, Role>();
	const read = (list: string, kind: RoleKind) => {
		for (const line of list.split('\n')) {
			const group = words(line);
			const name = (group[0] ?? '').replace(/^[mf]:/, '');
			for (const entry of group) {
				const gender: Gender | undefined = entry.startsWith('m:') ? 'male' : entry.startsWith('f:') ? 'female' : undefined;
				const head = entry.replace(/^[mf]:/, '');
				if (roles.has(head)) continue;
				roles.set(head, { head, kind, gender, plural: false, group: name });
				if (kind === 'honorific') continue;
				const many = pluralOf(head);
				if (!roles.has(many)) roles.set(many, { head, kind, gender, plural: true, group: name });
			}
		}
	};
	read(OFFICES, 'office');
	read(RELATIONS, 'relation');
	read(DESCRIPTIONS, 'description');
	read(HONORIFICS, 'honorific');
	return roles;
}

function pluralOf(noun: string): string {
	if (noun === 'child') return 'children';
	if (noun === 'spokesperson') return 'spokespeople';
	if (noun.endsWith('-in-law')) return `${noun.replace('-in-law', '')}s-in-law`;
	if (noun.endsWith('-general') && !/^(?:major|lieutenant|brigadier)-/.test(noun)) return `${noun.replace('-general', '')}s-general`;
	if (noun.endsWith('-elect')) return `${noun.replace('-elect', '')}s-elect`;
	if (noun.endsWith('-in-chief')) return `${noun.replace('-in-chief', '')}s-in-chief`;
	if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
	if (noun === 'wife') return 'wives';
	if (noun === 'thief') return 'thieves';
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	if (/(?:s|ss|x|ch|sh)$/.test(noun)) return `${noun}es`;
	return `${noun}s`;
}
