/** The words around and inside names that tell what a name is; written by hand, folded. */

/** Offices, ranks and forms of address that stand before a person's name. */
export const TITLES = `
	mr mrs ms miss mx dr doctor prof professor rev reverend fr father sister brother hon sir lady lord dame madam madame king queen prince princess
	pope bishop archbishop cardinal patriarch metropolitan imam ayatollah sheikh shaykh mullah rabbi pastor saint president vice-president premier
	chancellor minister ministers secretary secretary-general ambassador consul envoy governor gov mayor senator sen senators congressman
	congresswoman rep reps representative chairman chairwoman chairperson chair chief director director-general commissioner general gen colonel
	col lieutenant lt major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr brigadier brig marshal officer
	detective det inspector insp constable superintendent supt judge justice magistrate coach manager spokesman spokeswoman spokesperson leader
	speaker deputy emperor empress sultan emir duke duchess count countess baron baroness dictator analyst economist attorney prosecutor lawyer
	councillor councilman councilwoman counselor adviser advisor aide delegate historian editor author reporter correspondent journalist
	photographer photojournalist actor actress singer striker defender midfielder goalkeeper founder co-founder owner executive vice-chairman
	undersecretary treasurer comptroller ombudsman sheriff trooper deputy-governor vice-premier vice-chancellor provost dean chef rapper
	comrade lance-corporal chairmen presidents mp ceo cfo coo cto dj sheikha sultana maharaja raja nawab chief-of-staff alderman pres msgr sra sr
	sra señor señora monsieur herr frau khedive shah tsar czar amir counselors generals professors doctors messrs judges princes ambassadors governors mayors secretaries commandant coroner president-elect chancellor-elect surgeon postmaster nominee candidate congressmen
`;

/** Words that stand with a title and are no part of a name: `Deputy Prime Minister`, `Acting Finance Minister`. */
export const TITLE_MODIFIERS = `
	prime vice deputy foreign defense defence interior finance health justice energy education transport transportation agriculture culture
	economy economic economics trade labor labour environment tourism information communications development planning justice home internal
	external affairs exterior former acting interim outgoing incoming late ex first second third senior junior chief executive managing press
	lead top assistant associate permanent special national federal state general crown grand supreme self-proclaimed then opposition party
	attorney security military police commerce industry sports sport interior housing water power oil petroleum mining infrastructure science
	budget treasury emergency emergencies refugee immigration co head star veteran co-head euro area presidential parliamentary regional
	district provincial local city county research policy communications public relations medical marketing campaign right-wing left-wing
	far-right governing ruling honorary emeritus retired ret staff under cabinet
`;

/** Nouns in lower case that prove the name behind them a person: `analyst Douglas …`. Titles in lower case do so as well. */
export const ROLE_NOUNS = `
	wife husband son daughter mother father brother sister uncle aunt cousin nephew niece grandson granddaughter widow girlfriend boyfriend
	friend colleague counterpart predecessor successor rival challenger candidate nominee president-elect incumbent lawmaker legislator
	parliamentarian politician statesman diplomat negotiator mediator official bureaucrat activist campaigner dissident protester rebel
	warlord militant terrorist mastermind kingpin mobster gangster suspect defendant convict inmate victim survivor witness complainant
	scientist researcher academic scholar physicist chemist biologist astronomer engineer architect artist painter sculptor poet writer novelist
	playwright composer musician guitarist drummer pianist violinist conductor dancer choreographer filmmaker film-maker producer screenwriter
	comedian broadcaster presenter anchor columnist commentator blogger publisher philosopher psychologist psychiatrist sociologist
	anthropologist strategist pollster consultant expert specialist entrepreneur businessman businesswoman tycoon billionaire magnate
	industrialist banker trader broker investor shareholder farmer teacher principal student pupil nurse surgeon physician pilot astronaut
	cosmonaut soldier sniper policeman policewoman firefighter driver skipper batsman bowler wicketkeeper all-rounder spinner seamer pitcher
	catcher quarterback winger forward playmaker teenager veteran champion winner runner-up athlete sprinter swimmer cyclist golfer boxer
	wrestler skier skater gymnast goalscorer newcomer compatriot teammate team-mate partner mate boss head chairman vice-captain trainer jockey
	referee umpire countryman countrywoman hero heroine legend icon sidekick oligarch magistrate solicitor barrister advocate counsel
	secretary-general co-author co-owner co-chair spokesperson resident worker clerk guard agent spy double-agent whistleblower hacker
	developer designer model heiress philanthropist preacher cleric priest nun monk guru leader-in-exile strongman autocrat ruler monarch heir
`;

/** Lower-case particles inside a personal name. */
export const PARTICLES = `de da do dos das del della di du der den des van von zu zum zur ter ten la le el al bin ibn bint ben ould abu y e af av und wa ka`;

/** Forms behind a name that belong to it. */
export const NAME_SUFFIXES = `jr sr ii iii iv`;

/** Words that end the name of an organisation, or begin one with `of` or `for` behind them. */
export const ORGANISATION_HEADS = `
	ministry department directorate agency administration authority office bureau commission commissioner committee council board panel court
	tribunal parliament congress senate assembly house-of-representatives duma bundestag knesset cabinet government treasury secretariat embassy
	consulate party alliance coalition front union confederation federation league association society organisation organization institute
	institution institutes foundation fund trust charity centre center university universities college school academy faculty laboratory
	laboratories hospital church diocese archdiocese synod bank banks banking exchange reserve corporation corp inc incorporated ltd limited
	llc plc gmbh ag sa nv co company companies group holding holdings enterprises industries partners ventures capital securities insurance
	assurance airlines airways air aviation motors automotive electric electronics technologies technology systems software solutions networks
	network communications telecom telecommunications television tv radio news press times post herald tribune gazette journal guardian wire
	telegraph observer chronicle mail express independent newsroom magazine media publishing pictures studios entertainment records energy
	petroleum oil gas power pharmaceuticals chemicals steel mines mining railways railway police army navy guard force forces command
	brigade battalion regiment division corps marines militia brotherhood jihad movement congress service services mission
	delegation taskforce team club fc united rovers rangers athletic sox rangers knights bulls lakers giants dodgers yankees cubs mets braves
	eagles raiders cowboys patriots packers steelers dolphins jets bears lions tigers cardinals pirates reds phillies astros padres marlins
	rockies royals twins orioles mariners athletics brewers angels expos blazers celtics knicks nets pistons rockets spurs suns hornets
	cavaliers bucks pacers grizzlies clippers warriors kings jazz magic timberwolves mavericks nuggets supersonics canucks oilers flames bruins
	canadiens senators islanders devils flyers penguins sabres sharks springboks wallabies blacks communications cooperative chamber
	consortium conference watch monitor syndicate guild unit workers nations brothers bros sons
	associates observatory orchestra ombudsman directorate-general inspectorate registry
	restaurants stores supermarkets hotels resorts foods beverages breweries textiles logistics shipping airline studios labs
	investments investment management research strategies advisors advisers institutes minority-rights crescent cross rights
	broadcasting publications international constabulary
`;

/** First words of an organisation's name before the place it comes from: `Real Madrid`, `Radio Free Europe`. */
export const ORGANISATION_OPENERS = `real dynamo dinamo sporting inter atletico deportivo cska spartak lokomotiv zenit shakhtar olympique fc ac as afc borussia bayer hapoel
	maccabi club racing fk sk nk air radio bank university voice federal`;

/** Names of organisations of one word, and words that are one where they are written with a capital. */
export const ORGANISATION_WORDS = `
	reuters interfax xinhua tass itar-tass bloomberg afp upi dpa ukrinform belta kremlin pentagon parliament congress senate knesset duma bundestag
	sejm bundesrat nato unesco unicef unhcr interpol europol opec mercosur asean brics ecowas fifa uefa hezbollah hizbollah hizbullah hamas
	taliban isis isil daesh al-qaida al-qaeda al-shabaab al-jazeera fatah likud knesset google facebook twitter youtube instagram whatsapp tiktok
	microsoft apple amazon netflix tesla boeing airbus toyota honda nissan mitsubishi toshiba sony samsung hyundai daewoo huawei nokia ericsson
	siemens volkswagen daimler bmw renault peugeot fiat volvo ford chrysler exxon exxonmobil chevron shell gazprom rosneft lukoil naftogaz rosatom
	aeroflot lufthansa ryanair nestle unilever pfizer moderna novartis bayer roche merck citigroup citibank jpmorgan barclays hsbc ubs
	santander sberbank rabobank nasdaq greenpeace oxfam amnesty medecins wikileaks wikipedia telegram weibo alibaba tencent sputnik izvestia
	kommersant pravda guardian economist haaretz politico bellingcat meduza nexta stratfor bbc cnn nbc cbs abc npr pbs msnbc juventus arsenal
	chelsea tottenham everton fulham lazio ajax feyenoord benfica celtic bundeswehr wehrmacht kgb fbi cia mossad gestapo
	antifa solidarnosc verkhovna treasury scotland-yard intel ibm adidas nike gucci mcdonald's starbucks walmart wal-mart cabinet
	euronext petronas infosys vodafone orange-telecom wagner-group azov
	kantar ipsos yougov gallup mckinsey deloitte kpmg accenture linklaters freshfields skadden latham-watkins dechert
`;

/** Names of organisations of several words; parted by semicolons. */
export const ORGANISATION_PHRASES = `
	united nations; european union; european commission; european parliament; european council; european central bank; world bank; white house;
	state department; supreme court; security council; un security council; general assembly; red cross; red crescent; wall street journal;
	new york times; washington post; getty images; associated press; agence france presse; agence france-presse; ria novosti; al jazeera; al arabiya;
	fox news; sky news; human rights watch; amnesty international; african union; arab league; islamic state; boko haram; al shabaab; al qaeda;
	al qaida; muslim brotherhood; verkhovna rada; state duma; federation council; house of representatives; house of commons; house of lords;
	institute for the study of war; world health organization; world trade organization; international monetary fund; world food programme;
	international criminal court; international atomic energy agency; scotland yard; downing street; federal reserve; lok sabha; rajya sabha;
	national assembly; constitutional court; high court; deutsche welle; deutsche bank; deutsche telekom; goldman sachs; morgan stanley;
	credit suisse; general motors; general electric; royal dutch shell; british airways; american airlines; united airlines; delta air lines;
	manchester united; manchester city; real madrid; bayern munich; inter milan; ac milan; paris saint-germain; borussia dortmund; west ham;
	boston red sox; new york yankees; los angeles lakers; chicago bulls; radio free europe; radio liberty; voice of america; the economist;
	financial times; daily mail; the guardian; le monde; le figaro; der spiegel; kyiv independent; ukrainska pravda; novaya gazeta; wagner group;
	liberal democrats; conservative party; labour party; democratic party; republican party; communist party; green party; air force; coast guard;
	national guard; black sea fleet; royal navy; us army; us navy; national security council; united russia; fidesz; peoples liberation army;
	mayer brown; baker mckenzie; jones day; clifford chance; hogan lovells; norton rose; perkins coie; akin gump; bryan cave; reed smith; sidley austin;
	davis polk; morrison foerster; gibson dunn; quinn emanuel; paul weiss; herbert smith freehills; merrill lynch; bear stearns; lehman brothers;
	wells fargo; raymond james; edward jones; charles schwab; smith barney; cantor fitzgerald; piper jaffray; piper sandler; goldman sachs group;
	booz allen; booz allen hamilton; arthur andersen; grant thornton; arthur d little; marsh mclennan; korn ferry; burson marsteller; leo burnett;
	martin marietta; lockheed martin; northrop grumman; baker hughes; philip morris; eli lilly; levi strauss; sara lee; john deere; massey ferguson;
	thomas cook; fannie mae; freddie mac; sallie mae; rolls royce; harley davidson; trader joe's; tim hortons; papa john's; jp morgan; j.p. morgan;
	morgan grenfell; standard chartered; alex brown; jane street; oliver wyman; bain capital; hewlett packard; estee lauder; ernst young
`;

/** Last words of a place's name. */
export const PLACE_HEADS = `
	river lake sea ocean bay gulf strait straits channel canal island islands isle isles peninsula cape mountain mountains mount hills hill valley
	desert forest plateau basin delta coast beach oblast krai raion province governorate prefecture county district region municipality
	city town village township street avenue road boulevard lane square park gardens airport station port harbour harbor bridge tunnel
	palace castle cathedral mosque temple monastery fortress tower stadium arena cemetery dam reserve reservoir territory republic kingdom
	hospital clinic museum theatre theater gallery library synagogue hotel hall market mall cinema zoo prison jail house mansion complex
	states emirates heights strip highway terminal border-crossing refuge glacier falls springs junction plaza
`;

/** First words of a place's name. */
export const PLACE_OPENERS = `mount lake cape fort port saint st san santa santo sao puerto north south east west northern southern eastern western central upper lower
	northeast northwest southeast southwest north-east north-west south-east south-west new old greater great inner outer mt el los las la`;

/** Nouns in lower case behind a name that make it a place: `Belgorod region`. */
export const PLACE_NOUNS = `region province district county oblast area city town village township suburb island islands peninsula border airport river valley
	harbour harbor quay municipality prefecture governorate neighbourhood neighborhood coast port capital stadium square street constituency`;

/** Nouns in lower case behind a name that make it an organisation: `Belta news agency`. */
export const ORGANISATION_NOUNS = `newspaper newspapers daily channel agency magazine website portal television tv radio party group militia militants rebels fighters
	insurgents movement shares stock subsidiary spokesman spokeswoman spokesperson company airline airlines bank corporation coalition faction guerrillas
	broadcaster newswire employees executives`;

/** Acronyms that are places. */
export const PLACE_ACRONYMS = `US USA UK UAE U.S. U.S.A. U.K. U.A.E. DRC USSR U.S.S.R. D.C. DPRK PRC`;

/** Acronyms and capitals that name nobody. */
export const PLAIN_ACRONYMS = `
	AM PM TV CEO CFO CTO COO MP MPS GDP GNP AIDS HIV DNA RNA IQ PC CD DVD SUV VIP ID IT AI PR HR FAQ URL PDF SMS GPS USB LED CCTV ATM VAT IPO ETF
	UFO ICU DIY OK NGO NGOS ICT LGBT LGBTQ PTSD IED GMT UTC EST EDT CET CEST EET EEST MSK IST BST PST PDT AD BC BCE CE PHD MBA BA MA
	MSC BSC VP SOS ASAP RIP SARS COVID COVID-19 MERS JR SR II III IV VI VII VIII IX XI XII NO MR MRS MS DR ST VS TBD TBA Q&A EV CO2 LPG LNG USD EUR GBP
	A B C D E F G H I J K L M N O P Q R S T U V W X Y Z HQ HH HE MEC TB STEM RBI FTSE PCT GB CNC SAR EDITOR NOTE CHAPTER PHOTO CAPTION VIDEO LIVE UPDATE BREAKING EXCLUSIVE READ
`;

/** Words of grammar; with a capital they only begin a sentence. */
export const FUNCTION_WORDS = `
	the a an and or but nor so yet if then else when while where after before since until till as at by for from in into of off on onto out over
	to toward towards under up upon with within without about above across against along amid among around behind below beneath beside besides
	between beyond despite during except inside near outside past per than through throughout via he she it we they you i me him her us them
	his hers its our ours their theirs your yours my mine this that these those here there who whom whose which what why how all any both each
	every few many more most much neither no none not one two three four five six seven eight nine ten other others own same several some
	such too very just only also even still again already always ever never now often soon once twice because although though unless
	whether however therefore thus hence moreover furthermore meanwhile otherwise instead perhaps maybe yes indeed according is are was were be
	been being am has have had having do does did doing done will would shall should can could may might must cannot let lets another
	i'm i've i'd i'll it's he's she's that's there's we're we've they're you're don't doesn't didn't won't can't isn't wasn't weren't aren't
	wouldn't couldn't shouldn't let's what's who's where's s t re ve ll
`;

/** Verbs of saying next to a name, which is then a person or speaks for an organisation. */
export const SAYING_VERBS = `
	said says say told tells added adds stressed stresses noted notes claimed claims explained explains replied replies insisted insists warned
	warns announced announces stated states wrote writes asked asks argued argues recalled recalls tweeted declared declares acknowledged
	admitted admits denied denies suggested suggests commented thinks thought believes believed knows knew wants wanted hopes hoped smiled
	laughed nodded shrugged died married resigned
`;

/** Frequent words that copy glues to a name; besides them any ordinary word counts behind a name that the article proves. */
export const GLUE_WORDS = `
	is was are were has had have who whose whom which that the and but for from with into after before while when where also said says told will
	would could can did does not visited visits met meets called arrived announced added warned made gave took went came left held spoke
	in on at to by as of an a he she it his her its their they this new during over about against amid since until
`;

/** Verbs that copy glues to a name and that no surname ends in; each is asked for before those behind it. */
export const GLUED_VERBS = `
	visited promised announced arrived warned added insisted claimed denied called confirmed declared explained admitted accused refused replied
	stressed pledged urged travelled traveled signed resigned told said says
`;

/** What greets and thanks people by their given name, with a capital or without one. */
export const GREETING_WORDS = 'hi hello hey dear thanks thx sorry congrats congratulations';

/** What people are called before their given name; without a capital it only says who they are. */
export const CALLING_WORDS = 'aunt auntie uncle grandma grandpa cousin coach nurse';

/** Last words of the names of events, laws, prizes and works, which are no organisations. */
export const EVENT_HEADS = `
	games olympics olympiad championship championships cup open trophy marathon tournament masters prix festival carnival fair expo summit
	prize award awards medal act bill law code treaty accord accords agreement pact protocol convention declaration constitution charter
	revolution uprising war wars intifada spring crisis day week month year century initiative programme program project plan scheme operation
	strategy agenda index series show bible koran quran book gospel anthem tour derby classic bowl language dialogue
`;

/** Peoples and the like of several words; parted by semicolons. */
export const OTHER_PHRASES = `
	costa rican; costa ricans; sri lankan; sri lankans; south african; south africans; north korean; north koreans; south korean; south koreans;
	new zealander; new zealanders; new yorker; new yorkers; puerto rican; puerto ricans; saudi arabian; south sudanese; latin american;
	latin americans; african american; african americans; native american; native americans; middle eastern; hong konger; hong kongers;
	el salvadoran; old testament; new testament; world war; cold war; world cup; grand prix; super bowl; nobel prize;
	new year; new years; premier league; champions league; major league; national league; american league
`;
