const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What organisations are, in lower case. */
export const KINDS_OF_ORGANISATION: ReadonlySet<string> = words(`
	agency newswire newspaper daily weekly tabloid magazine website portal outlet broadcaster channel station network publisher tank institute centre center
	university college school hospital charity foundation fund trust group organisation organization body watchdog regulator association federation union
	league alliance coalition movement party faction militia unit subsidiary arm division branch affiliate offshoot company firm corporation conglomerate
	giant bank lender insurer airline carrier retailer manufacturer maker producer supplier operator utility refiner miner startup start-up brokerage
	consultancy contractor ministry department committee commission council board court parliament club team side orchestra museum theatre ngo nonprofit
	non-profit consortium cooperative co-operative chain platform app cartel gang syndicate brigade battalion regiment`);

/** Words that stand before those, beside nationalities. */
export const WORDS_OF_KINDS: ReadonlySet<string> = words(`
	state state-run state-owned state-controlled news press private local regional independent online national oil gas energy power investment research
	military defence defense daily weekly rights human opposition ruling low-cost public think aid relief media television tv radio internet technology tech
	software shipping steel mining car drug pharmaceutical insurance central commercial largest biggest leading main major global international
	far-right far-left left-wing right-wing liberal conservative nationalist communist green socialist separatist rebel armed criminal football basketball
	trade student environmental conservation charity grain fishing construction railway rail electricity nuclear chemical food retail`);

/** What places are, as the alternatives of a regular expression. */
export const KINDS_OF_PLACE =
	'city|town|village|hamlet|port|capital|region|province|district|suburb|island|islands|peninsula|municipality|settlement|county|state|republic|enclave|exclave|territory|resort|neighbourhood|neighborhood|kingdom|nation|country';

/** Countries, and the states and provinces that English-language copy sets behind a city. */
export const COUNTRIES_AND_STATES: ReadonlySet<string> = new Set(
	`afghanistan; albania; algeria; andorra; angola; argentina; armenia; australia; austria; azerbaijan; bahamas; bahrain; bangladesh;
	barbados; belarus; belgium; belize; benin; bhutan; bolivia; bosnia; bosnia and herzegovina; botswana; brazil; brunei; bulgaria;
	burkina faso; burundi; cambodia; cameroon; canada; cape verde; central african republic; chad; chile; china; colombia; comoros;
	congo; costa rica; croatia; cuba; cyprus; czech republic; czechia; denmark; djibouti; dominica; dominican republic; ecuador;
	egypt; el salvador; england; eritrea; estonia; eswatini; ethiopia; fiji; finland; france; gabon; gambia; georgia; germany; ghana;
	greece; grenada; guatemala; guinea; guyana; haiti; honduras; hungary; iceland; india; indonesia; iran; iraq; ireland; israel;
	italy; ivory coast; jamaica; japan; jordan; kazakhstan; kenya; kosovo; kuwait; kyrgyzstan; laos; latvia; lebanon; lesotho;
	liberia; libya; liechtenstein; lithuania; luxembourg; madagascar; malawi; malaysia; maldives; mali; malta; mauritania; mauritius;
	mexico; moldova; monaco; mongolia; montenegro; morocco; mozambique; myanmar; namibia; nepal; netherlands; new zealand; nicaragua;
	niger; nigeria; north korea; north macedonia; northern ireland; norway; oman; pakistan; palestine; panama; papua new guinea;
	paraguay; peru; philippines; poland; portugal; puerto rico; qatar; romania; russia; rwanda; saudi arabia; scotland; senegal;
	serbia; sierra leone; singapore; slovakia; slovenia; somalia; somaliland; south africa; south korea; south sudan; spain; sri
	lanka; sudan; suriname; sweden; switzerland; syria; taiwan; tajikistan; tanzania; thailand; togo; tunisia; turkey; türkiye;
	turkmenistan; uganda; ukraine; united arab emirates; uae; united kingdom; uk; u.k.; united states; us; u.s.; usa; u.s.a.; uruguay;
	uzbekistan; venezuela; vietnam; wales; yemen; zambia; zimbabwe; alabama; alaska; arizona; arkansas; california; colorado;
	connecticut; delaware; florida; hawaii; idaho; illinois; indiana; iowa; kansas; kentucky; louisiana; maine; maryland;
	massachusetts; michigan; minnesota; mississippi; missouri; montana; nebraska; nevada; new hampshire; new jersey; new mexico; north
	carolina; north dakota; ohio; oklahoma; oregon; pennsylvania; rhode island; south carolina; south dakota; tennessee; texas; utah;
	vermont; virginia; west virginia; wisconsin; wyoming; d.c.`
		.split(';')
		.map((name) => name.replace(/\s+/g, ' ').trim()),
);
