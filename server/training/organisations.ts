/** Organisations, teams and events that the press writes about, written by hand; of several words with `_` between them. */

const list = (words: string): string[] =>
	words
		.trim()
		.split(/\s+/)
		.map((word) => word.replace(/_/g, ' '));

/** Firms, as copy calls them: without `Inc.` or `AG`. */
export const COMPANIES: readonly string[] = list(`
	Gazprom Rosneft Lukoil Yukos Sberbank VTB Aeroflot Transneft Rosatom Rostec Rosoboronexport Sukhoi Kaspersky Yandex Vkontakte Telegram Novatek Surgutneftegas Tatneft Rusal Severstal Norilsk_Nickel Alrosa
	Naftogaz Ukrnafta Antonov Motor_Sich Privatbank Metinvest Belavia Belaruskali Orlen PKN_Orlen LOT Polkomtel Skoda_Auto CEZ MOL OTP_Bank Wizz_Air Petrom Tarom Petrol INA Agrokor Telekom_Srbija
	Siemens Volkswagen BMW Daimler Mercedes-Benz Audi Porsche Opel Bosch BASF Bayer Hoechst Henkel Thyssen ThyssenKrupp Krupp Mannesmann Deutsche_Bank Commerzbank Dresdner_Bank Allianz Munich_Re SAP Lufthansa Deutsche_Telekom
	Deutsche_Post DHL Metro Aldi Lidl Adidas Puma Wirecard RWE E.ON Continental Infineon Bertelsmann Axel_Springer Rheinmetall Heckler_&_Koch KUKA Linde Merck Fresenius
	Renault Peugeot Citroen PSA Total TotalEnergies Elf_Aquitaine EDF Areva Alstom Thales Dassault Airbus EADS Air_France Air_France-KLM BNP_Paribas Societe_Generale Credit_Agricole Credit_Lyonnais AXA L'Oreal LVMH Kering
	Danone Carrefour Auchan Michelin Sanofi Saint-Gobain Lafarge Vivendi Canal+ Orange France_Telecom Alcatel Bouygues Suez Veolia Pechiney Thomson
	Fiat Ferrari Alfa_Romeo Olivetti Pirelli Eni Enel Telecom_Italia Mediaset Fininvest UniCredit Intesa_Sanpaolo Generali Alitalia Finmeccanica Leonardo Parmalat Benetton Montedison Luxottica
	Repsol Telefonica Banco_Santander Santander BBVA Iberia Endesa Iberdrola Inditex Zara SEAT Mapfre Bankia Galp TAP EDP
	Philips Shell Royal_Dutch_Shell Unilever ING ABN_Amro Heineken KLM Akzo_Nobel Fokker Rabobank ASML Booking.com TomTom AB_InBev Solvay KBC Sabena Fortis Dexia
	Nestle Novartis Roche UBS Credit_Suisse ABB Swissair Swatch Glencore Zurich_Insurance Swiss_Re Syngenta Rolex Nord_Stream Ciba Sandoz
	Volvo Saab Ericsson Electrolux Ikea H&M Nordea SEB SAS Scania Vattenfall TeliaSonera Spotify Klarna Northvolt Nokia Finnair Fortum Neste Rovio Norsk_Hydro Statoil Equinor Telenor DNB Kvaerner Maersk Carlsberg Novo_Nordisk Lego Vestas Danske_Bank Orsted
	BP British_Petroleum British_Airways British_Gas British_Telecom BT Barclays HSBC Lloyds NatWest Royal_Bank_of_Scotland Standard_Chartered Vodafone Tesco Sainsbury's Marks_&_Spencer Asda Rolls-Royce BAE_Systems GlaxoSmithKline Glaxo_Wellcome
	AstraZeneca Zeneca ICI Cadbury Diageo Guinness Reckitt_Benckiser Rio_Tinto Anglo_American BHP_Billiton BHP Lonrho Hanson P&O EasyJet Ryanair Aer_Lingus Virgin_Atlantic Jaguar Land_Rover Reuters Pearson BSkyB ITV Channel_4 Railtrack National_Grid
	Centrica Thames_Water Northern_Rock Prudential Aviva Legal_&_General Dixons Boots WH_Smith Ladbrokes William_Hill Cable_&_Wireless
	General_Motors GM Ford Chrysler Tesla Boeing McDonnell_Douglas Lockheed_Martin Northrop_Grumman Raytheon General_Electric GE General_Dynamics United_Technologies Honeywell Caterpillar Deere IBM Microsoft Apple Google Alphabet Amazon Facebook Meta
	Twitter Netflix Uber Airbnb Intel AMD Nvidia Qualcomm Cisco Oracle Dell Hewlett-Packard HP Compaq Xerox Kodak Motorola AT&T Verizon Sprint T-Mobile MCI WorldCom Lucent Comcast Time_Warner Walt_Disney Disney Viacom CBS NBC ABC CNN Fox_News HBO MSNBC
	Exxon Mobil ExxonMobil Chevron Texaco ConocoPhillips Halliburton Schlumberger Enron Bechtel Blackwater DynCorp Citigroup Citibank JPMorgan JP_Morgan_Chase Chase_Manhattan Goldman_Sachs Morgan_Stanley Merrill_Lynch Lehman_Brothers Bear_Stearns Wells_Fargo
	Bank_of_America Wachovia AIG Fannie_Mae Freddie_Mac BlackRock Berkshire_Hathaway Visa Mastercard American_Express PayPal Moody's Standard_&_Poor's Fitch Nasdaq Walmart Wal-Mart Target Kmart Sears J.C._Penney Home_Depot Costco Starbucks McDonald's
	Burger_King KFC Coca-Cola PepsiCo Pepsi Procter_&_Gamble Johnson_&_Johnson Pfizer Merck Eli_Lilly Bristol-Myers_Squibb Moderna Monsanto DuPont Dow_Chemical Union_Carbide Philip_Morris R.J._Reynolds Nike Levi_Strauss Gap Mattel Hasbro
	United_Airlines American_Airlines Delta_Air_Lines Northwest_Airlines US_Airways Southwest_Airlines TWA Pan_Am FedEx UPS Amtrak Union_Pacific Conrail CSX SpaceX Blue_Origin Palantir OpenAI Zoom TikTok Snapchat Instagram WhatsApp YouTube LinkedIn Reddit
	Toyota Honda Nissan Mitsubishi Mazda Subaru Suzuki Isuzu Sony Panasonic Matsushita Toshiba Hitachi Fujitsu NEC Sharp Canon Nikon Olympus Nintendo Sega SoftBank NTT_DoCoMo Nomura Daiwa Yamaichi Sumitomo Mitsui Marubeni Itochu Nippon_Steel Japan_Airlines All_Nippon_Airways
	TEPCO Takata Rakuten Uniqlo Asahi Kirin Samsung Hyundai Kia Daewoo LG SK_Group Hanbo Posco Lotte Korean_Air Asiana Huawei ZTE Lenovo Alibaba Tencent Baidu Xiaomi ByteDance Sinopec CNOOC PetroChina Bank_of_China ICBC Air_China China_Eastern Cathay_Pacific
	Evergrande Hutchison_Whampoa Jardine_Matheson HSBC_Holdings Foxconn TSMC Acer Asus Tata_Steel Tata_Motors Reliance_Industries Infosys Wipro Mahindra Bajaj_Auto Hero_Honda ICICI_Bank State_Bank_of_India Air_India Jet_Airways Kingfisher_Airlines ONGC Adani_Group Flipkart Paytm
	Singapore_Airlines Temasek DBS SingTel Petronas Malaysia_Airlines AirAsia Proton Maybank Pertamina Garuda Garuda_Indonesia Lion_Air Thai_Airways PTT Siam_Cement San_Miguel Philippine_Airlines Vietnam_Airlines Vingroup Petrovietnam Qantas Telstra Woolworths Westpac ANZ
	Commonwealth_Bank National_Australia_Bank News_Corp Fairfax Ansett Air_New_Zealand Fonterra Saudi_Aramco Aramco SABIC Emirates Etihad Qatar_Airways Al_Jazeera Al_Arabiya Turkish_Airlines Koc_Holding Sabanci Aselsan Baykar El_Al Elbit Rafael Teva Check_Point NSO_Group
	Sonatrach EgyptAir Orascom MTN Safaricom Equity_Bank Kenya_Airways Ethiopian_Airlines Dangote_Cement NNPC Eskom Transnet De_Beers Sasol Naspers Anglogold Sonangol Debswana Ashanti_Goldfields Petrobras Vale Embraer Odebrecht JBS Itau Bradesco Varig Globo Pemex Cemex Telmex Televisa
	Banamex Bimbo America_Movil Avianca LAN_Chile LATAM Codelco YPF Aerolineas_Argentinas Mercado_Libre PDVSA Ecopetrol Bombardier Nortel BlackBerry Research_in_Motion Air_Canada Barrick Royal_Bank_of_Canada Bre-X Inco Alcan Magna SNC-Lavalin Hudson's_Bay`);

/** Agencies and papers that sign copy. */
export const NEWS_ORGANISATIONS: readonly string[] = list(`
	Reuters AP Associated_Press AFP Agence_France-Presse dpa DPA UPI EFE ANSA Xinhua Tass TASS ITAR-Tass Interfax RIA_Novosti Ukrinform UNIAN Ukrainska_Pravda Ukrayinska_Pravda Interfax-Ukraine BelTA Belta Nasha_Niva Meduza Kommersant Izvestia Vedomosti Novaya_Gazeta
	RFE/RL Radio_Free_Europe Radio_Liberty Deutsche_Welle Euronews BBC BBC_News Sky_News The_Guardian The_Times The_Independent The_Daily_Telegraph Financial_Times The_Economist The_Sun Daily_Mail Le_Monde Le_Figaro Liberation France_24 RFI Der_Spiegel Bild Die_Welt Die_Zeit
	Frankfurter_Allgemeine_Zeitung Sueddeutsche_Zeitung ARD ZDF El_Pais El_Mundo ABC Corriere_della_Sera La_Repubblica La_Stampa RAI PAP Gazeta_Wyborcza Rzeczpospolita CTK MTI Hurriyet Milliyet Sabah Anadolu Anadolu_Agency Kyodo Kyodo_News Jiji_Press NHK Asahi_Shimbun
	Yomiuri_Shimbun Mainichi_Shimbun Nikkei Yonhap KCNA Rodong_Sinmun People's_Daily Global_Times CCTV South_China_Morning_Post Caixin Straits_Times The_Hindu The_Times_of_India Hindustan_Times PTI Press_Trust_of_India ANI NDTV Dawn Geo_News IRNA Fars Tasnim Mehr Press_TV
	SANA WAFA MENA Al-Ahram Al-Manar Al-Hayat Asharq_al-Awsat Haaretz Jerusalem_Post Yedioth_Ahronoth Times_of_Israel Daily_Nation The_Standard Daily_Monitor New_Vision The_Punch Vanguard ThisDay Premium_Times Mail_&_Guardian SABC News24 The_Herald allAfrica Afrol_News
	Granma Prensa_Latina Telam Clarin La_Nacion Folha_de_S.Paulo O_Globo Reforma La_Jornada El_Universal Notimex El_Tiempo El_Comercio El_Mercurio Telesur Globovision The_New_York_Times The_Washington_Post The_Wall_Street_Journal Los_Angeles_Times USA_Today Chicago_Tribune
	Boston_Globe Miami_Herald Newsweek Time Bloomberg Politico Axios ProPublica NPR PBS VOA Voice_of_America The_Globe_and_Mail Toronto_Star CBC Sydney_Morning_Herald The_Age The_Australian ABC_News Radio_New_Zealand NZ_Herald Fiji_Times Getty_Images EPA Bellingcat`);

/** Bodies of states, alliances, parties, armed groups, charities. */
export const INSTITUTIONS: readonly string[] = list(`
	United_Nations UN U.N. UNICEF UNESCO UNHCR WHO World_Health_Organization WFP World_Food_Programme FAO ILO IAEA International_Atomic_Energy_Agency UN_Security_Council Security_Council UN_General_Assembly International_Court_of_Justice ICJ International_Criminal_Court ICC
	World_Bank IMF International_Monetary_Fund WTO World_Trade_Organization OECD OPEC OPEC+ G7 G8 G20 BRICS NATO OSCE Council_of_Europe European_Union EU European_Commission European_Parliament European_Council European_Central_Bank ECB European_Court_of_Human_Rights Europol
	Interpol Frontex Eurogroup CIS CSTO Collective_Security_Treaty_Organization Eurasian_Economic_Union African_Union AU ECOWAS SADC East_African_Community IGAD Arab_League Gulf_Cooperation_Council GCC Organisation_of_Islamic_Cooperation ASEAN APEC SAARC Mercosur OAS
	Organization_of_American_States CARICOM Andean_Community Pacific_Islands_Forum Commonwealth Red_Cross Red_Crescent ICRC Amnesty_International Human_Rights_Watch Greenpeace Oxfam Save_the_Children Medecins_Sans_Frontieres Doctors_Without_Borders Transparency_International
	Reporters_Without_Borders Freedom_House Carnegie_Endowment Chatham_House RAND_Corporation Brookings_Institution Institute_for_the_Study_of_War ISW International_Crisis_Group Council_on_Foreign_Relations
	State_Duma Duma Federation_Council FSB KGB GRU SVR Roskomnadzor Rosgvardia Wagner Wagner_Group Verkhovna_Rada Rada SBU Azov Security_Service_of_Ukraine General_Staff Armed_Forces_of_Ukraine Sejm Bundestag Bundesrat Bundeswehr Bundesbank BND Riksdag Folketing Storting Eduskunta Saeima
	Seimas Riigikogu Knesset Majlis Loya_Jirga Lok_Sabha Rajya_Sabha Diet House_of_Commons House_of_Lords House_of_Representatives Senate Congress Pentagon State_Department Treasury Supreme_Court CIA FBI NSA NASA FDA CDC EPA IRS DEA Federal_Reserve Fed SEC FAA FEMA
	Department_of_Justice Department_of_Defense Justice_Department Defense_Department Commerce_Department Homeland_Security Coast_Guard National_Guard Marine_Corps Air_Force Scotland_Yard Metropolitan_Police Home_Office Foreign_Office Ministry_of_Defence MI5 MI6 GCHQ Bank_of_England
	Bank_of_Japan Bank_of_Israel Bank_of_Russia Reserve_Bank_of_India People's_Liberation_Army Politburo Communist_Party National_People's_Congress Falun_Gong Kuomintang Democratic_Progressive_Party Workers_Party Liberal_Democratic_Party Komeito
	Labour Labour_Party Conservative_Party Tories Liberal_Democrats Lib_Dems UKIP SNP Scottish_National_Party Plaid_Cymru Sinn_Fein Democratic_Unionist_Party Ulster_Unionist_Party IRA Fianna_Fail Fine_Gael Republican_Party Democratic_Party GOP National_Rifle_Association NAACP ACLU AFL-CIO
	Christian_Democratic_Union CDU CSU SPD Social_Democrats Free_Democrats FDP Greens AfD Die_Linke Socialist_Party National_Front National_Rally Gaullists UMP En_Marche Forza_Italia Northern_League Lega Five_Star_Movement Democratic_Left Popular_Party PSOE Podemos Vox Ciudadanos ETA Batasuna
	Syriza New_Democracy Pasok Golden_Dawn Fidesz Jobbik Law_and_Justice Civic_Platform Solidarity United_Russia Yabloko A_Just_Russia Batkivshchyna Party_of_Regions Servant_of_the_People Georgian_Dream AKP Justice_and_Development_Party PKK HDP CHP MHP Likud Kadima Shas Meretz Yisrael_Beiteinu
	Fatah Hamas Islamic_Jihad Hezbollah Hizbollah PLO Palestinian_Authority Amal Baath_Party Muslim_Brotherhood Wafd Ennahda FLN FIS Polisario Houthis al-Qaeda al_Qaeda al-Qaida Islamic_State ISIS ISIL Daesh Taliban Taleban Haqqani_network Lashkar-e-Taiba Jaish-e-Mohammed Jemaah_Islamiah Abu_Sayyaf
	Moro_Islamic_Liberation_Front Khmer_Rouge Tamil_Tigers LTTE Congress_Party BJP Bharatiya_Janata_Party Aam_Aadmi_Party Shiv_Sena CPI Awami_League Bangladesh_Nationalist_Party Pakistan_Peoples_Party PPP PML-N Muslim_League Tehreek-e-Insaf ISI Revolutionary_Guards Guardian_Council Basij Mossad Shin_Bet IDF Israel_Defense_Forces
	ANC African_National_Congress Inkatha Inkatha_Freedom_Party Democratic_Alliance Economic_Freedom_Fighters ZANU-PF Zanu-PF MDC Movement_for_Democratic_Change SWAPO FRELIMO Frelimo RENAMO Renamo MPLA UNITA KANU Jubilee Orange_Democratic_Movement Chama_Cha_Mapinduzi Chadema NRM Lord's_Resistance_Army LRA M23
	Interahamwe RPF SPLM SPLA Janjaweed Rapid_Support_Forces Boko_Haram al-Shabab al_Shabaab APC PDP All_Progressives_Congress NPP NDC National_Democratic_Congress EPRDF TPLF Oromo_Liberation_Front Seleka Anti-balaka Revolutionary_United_Front FARC ELN Shining_Path Sandinistas Contras FMLN ARENA
	PRI PAN PRD Morena Zapatistas Workers'_Party Peronists Justicialist_Party Colorado_Party APRA Movement_Toward_Socialism Lavalas Legislative_Assembly National_Assembly Constitutional_Court Central_Election_Commission Election_Commission Electoral_Commission
	Holy_See Roman_Catholic_Church Church_of_England Russian_Orthodox_Church World_Council_of_Churches Salvation_Army Freemasons Rotary Harvard Yale Princeton Stanford MIT Oxford_University Cambridge_University Sorbonne Harvard_University Columbia_University London_School_of_Economics
	FIFA UEFA FIA IOC International_Olympic_Committee WADA World_Anti-Doping_Agency IAAF World_Athletics FINA ATP WTA ICC_Cricket_Board UCI FIBA NBA NFL NHL MLB NCAA PGA Football_Association FA Premier_League_Board Union_of_European_Football_Associations`);

/** Clubs whose name is no place's, or more than that, with the sport that their results are written in. */
export const CLUBS: Readonly<
	Record<'football' | 'american' | 'baseball' | 'basketball' | 'hockey' | 'rugby' | 'cricket' | 'aussie', readonly string[]>
> = {
	football: list(`
		Arsenal Chelsea Everton Fulham Millwall Charlton Tottenham Tottenham_Hotspur West_Ham West_Ham_United Crystal_Palace Queens_Park_Rangers Wimbledon Watford Aston_Villa West_Bromwich_Albion Wolverhampton_Wanderers Port_Vale Tranmere Tranmere_Rovers Manchester_United
		Manchester_City Man_Utd Leeds_United Newcastle_United Sheffield_Wednesday Sheffield_United Nottingham_Forest Notts_County Blackburn_Rovers Bolton_Wanderers Preston_North_End Derby_County Stoke_City Norwich_City Ipswich_Town Brighton_&_Hove_Albion Leyton_Orient
		Celtic Rangers Hearts Hibernian Aberdeen Dundee_United Raith_Rovers Partick_Thistle Queen_of_the_South St_Johnstone Kilmarnock Motherwell Shamrock_Rovers Bohemians Linfield Glentoran
		Bayern_Munich Borussia_Dortmund Borussia_Moenchengladbach Werder_Bremen Bayer_Leverkusen Schalke Schalke_04 VfB_Stuttgart Eintracht_Frankfurt Hertha_Berlin Hansa_Rostock Hamburger_SV RB_Leipzig Arminia_Bielefeld MSV_Duisburg Fortuna_Duesseldorf 1860_Munich VfL_Bochum St_Pauli
		Real_Madrid Atletico_Madrid Barcelona Real_Betis Real_Sociedad Athletic_Bilbao Deportivo_Coruna Celta_Vigo Real_Zaragoza Racing_Santander Espanyol Rayo_Vallecano Sporting_Gijon Valencia Villarreal Osasuna
		Juventus AC_Milan Inter_Milan Internazionale Lazio AS_Roma Sampdoria Fiorentina Atalanta Udinese Napoli Torino Parma Cagliari Bologna Vicenza Piacenza Paris_St_Germain Olympique_Marseille Monaco Girondins_Bordeaux Auxerre Olympique_Lyonnais Racing_Lens Saint-Etienne Nantes Guingamp
		Ajax Ajax_Amsterdam PSV PSV_Eindhoven Feyenoord Vitesse_Arnhem Sparta_Rotterdam Willem_II Roda_JC NAC_Breda FC_Twente Anderlecht Club_Brugge Standard_Liege Racing_Genk Porto Benfica Sporting_Lisbon Boavista Vitoria_Guimaraes Grasshoppers Young_Boys Servette Neuchatel_Xamax Lausanne_Sports
		Rapid_Vienna Austria_Vienna Sturm_Graz Red_Bull_Salzburg Galatasaray Fenerbahce Besiktas Trabzonspor Olympiakos Panathinaikos AEK_Athens PAOK Dynamo_Kyiv Dynamo_Kiev Shakhtar_Donetsk Metalist Karpaty Chornomorets Dnipro Vorskla Spartak_Moscow CSKA_Moscow Lokomotiv_Moscow Dynamo_Moscow
		Zenit Zenit_St_Petersburg Rubin_Kazan Anzhi Alania_Vladikavkaz Rotor_Volgograd Dinamo_Minsk BATE_Borisov Torpedo_Kutaisi Dinamo_Tbilisi Sheriff_Tiraspol Legia_Warsaw Widzew_Lodz Lech_Poznan Wisla_Krakow Ruch_Chorzow Gornik_Zabrze Sparta_Prague Slavia_Prague Banik_Ostrava Viktoria_Plzen
		Slovan_Bratislava Ferencvaros Ujpest MTK_Budapest Steaua_Bucharest Dinamo_Bucharest Rapid_Bucharest CFR_Cluj Levski_Sofia CSKA_Sofia Ludogorets Red_Star_Belgrade Partizan_Belgrade Dinamo_Zagreb Hajduk_Split Croatia_Zagreb NK_Maribor Omonia Apoel Maccabi_Tel_Aviv Maccabi_Haifa Hapoel_Tel_Aviv
		IFK_Gothenburg AIK Djurgarden Malmo_FF Brondby FC_Copenhagen Rosenborg Brann Lillestrom HJK_Helsinki Flora_Tallinn Skonto_Riga FBK_Kaunas Boca_Juniors River_Plate Independiente Racing_Club San_Lorenzo Estudiantes Velez_Sarsfield Newell's_Old_Boys Rosario_Central Penarol Nacional
		Flamengo Fluminense Botafogo Vasco_da_Gama Corinthians Palmeiras Santos Sao_Paulo Cruzeiro Atletico_Mineiro Gremio Internacional Colo_Colo Universidad_de_Chile Universidad_Catolica Olimpia Cerro_Porteno Emelec LDU_Quito Alianza_Lima Sporting_Cristal Millonarios Atletico_Nacional
		America_de_Cali Chivas Guadalajara Cruz_Azul Pumas Necaxa Atlas Toluca Al-Ahly Al_Ahly Zamalek Ismaily Esperance Etoile_du_Sahel Club_Africain Raja_Casablanca Wydad_Casablanca JS_Kabylie Kaizer_Chiefs Orlando_Pirates Mamelodi_Sundowns Asante_Kotoko Hearts_of_Oak Enyimba Iwuanyanwu_Nationale
		TP_Mazembe Gor_Mahia AFC_Leopards Simba Yanga Al-Hilal Al-Nasr Al-Nassr Al-Ittihad Persepolis Esteghlal Jubilo_Iwata Kashima_Antlers Urawa_Reds Yokohama_Marinos Verdy_Kawasaki Gamba_Osaka Nagoya_Grampus_Eight Pohang_Steelers Suwon_Bluewings Seongnam_Ilhwa Dalian_Wanda Guangzhou_Evergrande
		Mohun_Bagan East_Bengal Persib Persija Perth_Glory Melbourne_Victory Sydney_FC Los_Angeles_Galaxy D.C._United Tampa_Bay_Mutiny`),
	american: list(`
		Dallas_Cowboys New_York_Giants New_York_Jets Philadelphia_Eagles Washington_Redskins Green_Bay_Packers Chicago_Bears Detroit_Lions Minnesota_Vikings Tampa_Bay_Buccaneers Atlanta_Falcons Carolina_Panthers New_Orleans_Saints San_Francisco_49ers St._Louis_Rams
		Arizona_Cardinals Seattle_Seahawks New_England_Patriots Buffalo_Bills Miami_Dolphins Pittsburgh_Steelers Cleveland_Browns Cincinnati_Bengals Baltimore_Ravens Houston_Oilers Tennessee_Titans Jacksonville_Jaguars Indianapolis_Colts Kansas_City_Chiefs Denver_Broncos
		Oakland_Raiders San_Diego_Chargers Houston_Texans Las_Vegas_Raiders`),
	baseball: list(`
		New_York_Yankees Boston_Red_Sox Baltimore_Orioles Toronto_Blue_Jays Detroit_Tigers Cleveland_Indians Chicago_White_Sox Milwaukee_Brewers Minnesota_Twins Kansas_City_Royals Texas_Rangers Seattle_Mariners Oakland_Athletics California_Angels Tampa_Bay_Rays
		Atlanta_Braves Montreal_Expos Florida_Marlins New_York_Mets Philadelphia_Phillies Houston_Astros St._Louis_Cardinals Cincinnati_Reds Chicago_Cubs Pittsburgh_Pirates San_Diego_Padres Los_Angeles_Dodgers Colorado_Rockies San_Francisco_Giants Yomiuri_Giants Hanshin_Tigers
		Orix_BlueWave Seibu_Lions Chunichi_Dragons Yakult_Swallows LG_Twins Samsung_Lions`),
	basketball: list(`
		Boston_Celtics New_York_Knicks New_Jersey_Nets Philadelphia_76ers Washington_Bullets Washington_Wizards Miami_Heat Orlando_Magic Atlanta_Hawks Charlotte_Hornets Chicago_Bulls Cleveland_Cavaliers Detroit_Pistons Indiana_Pacers Milwaukee_Bucks Toronto_Raptors
		Dallas_Mavericks Denver_Nuggets Houston_Rockets Minnesota_Timberwolves San_Antonio_Spurs Utah_Jazz Vancouver_Grizzlies Golden_State_Warriors Los_Angeles_Lakers Los_Angeles_Clippers Phoenix_Suns Portland_Trail_Blazers Sacramento_Kings Seattle_SuperSonics
		Kinder_Bologna Pau-Orthez Limoges Cibona_Zagreb Maccabi_Elite Efes_Pilsen Ulker Estudiantes_Madrid Zalgiris_Kaunas Panionios`),
	hockey: list(`
		Montreal_Canadiens Boston_Bruins Buffalo_Sabres Hartford_Whalers Ottawa_Senators Pittsburgh_Penguins New_York_Rangers New_York_Islanders New_Jersey_Devils Philadelphia_Flyers Washington_Capitals Florida_Panthers Tampa_Bay_Lightning Chicago_Blackhawks
		Detroit_Red_Wings Toronto_Maple_Leafs St._Louis_Blues Dallas_Stars Phoenix_Coyotes Colorado_Avalanche Edmonton_Oilers Calgary_Flames Vancouver_Canucks Anaheim_Mighty_Ducks Los_Angeles_Kings San_Jose_Sharks Ak_Bars_Kazan HIFK Jokerit Tappara Farjestad`),
	rugby: list(`
		Wigan St_Helens Bradford_Bulls Leeds_Rhinos Warrington Castleford Hull_Kingston_Rovers Harlequins Saracens Wasps London_Irish Leicester_Tigers Bath Gloucester Sale Llanelli Pontypridd Neath Cardiff Toulouse Brive Stade_Francais Natal Transvaal Western_Province Northern_Transvaal
		Auckland_Blues Canterbury_Crusaders Otago Waikato Queensland_Reds ACT_Brumbies NSW_Waratahs Manly Canberra_Raiders Brisbane_Broncos Sydney_Roosters Parramatta_Eels All_Blacks Wallabies Springboks Leinster Munster Ulster Clermont`),
	cricket: list(`
		Derbyshire Durham Essex Glamorgan Gloucestershire Hampshire Kent Lancashire Leicestershire Middlesex Northamptonshire Nottinghamshire Somerset Surrey Sussex Warwickshire Worcestershire Yorkshire
		Mumbai_Indians Chennai_Super_Kings Rajasthan_Royals Kolkata_Knight_Riders Eastern_Province Free_State Border Boland Griqualand_West`),
	aussie: list(`
		Essendon Collingwood Carlton Richmond Hawthorn Geelong Fitzroy St_Kilda Footscray Melbourne North_Melbourne Sydney_Swans West_Coast_Eagles Fremantle Adelaide_Crows Port_Adelaide Brisbane_Bears Western_Bulldogs`),
};

/** Competitions, wars, days, prizes, works: names that are none of the three. */
export const OTHERS: readonly string[] = list(`
	World_Cup European_Championship Euro_2012 Champions_League Champions'_Cup Cup_Winners'_Cup UEFA_Cup Europa_League Copa_America Asian_Cup African_Nations_Cup Nations_Cup Gold_Cup FA_Cup League_Cup Coca-Cola_Cup Premier_League Bundesliga Serie_A La_Liga Ligue_1 Eredivisie
	Olympics Olympic_Games Winter_Olympics Summer_Olympics Paralympics Commonwealth_Games Asian_Games Pan_American_Games Wimbledon U.S._Open Australian_Open French_Open Roland_Garros Davis_Cup Fed_Cup Ryder_Cup Masters British_Open PGA_Championship Tour_de_France Giro_d'Italia Vuelta
	Grand_Prix Monaco_Grand_Prix Formula_One Super_Bowl World_Series Stanley_Cup Six_Nations Five_Nations Tri-Nations Ashes Sheffield_Shield County_Championship Sahara_Cup Grand_National Melbourne_Cup Kentucky_Derby Super_12 Rose_Bowl Golden_Boot Ballon_d'Or
	World_War_One World_War_Two World_War_II First_World_War Second_World_War Cold_War Gulf_War Vietnam_War Korean_War Falklands_War Iraq_War Holocaust Euromaidan Maidan Orange_Revolution Arab_Spring Prague_Spring Velvet_Revolution Great_Depression Brexit Watergate
	Nobel_Peace_Prize Nobel_Prize Pulitzer_Prize Booker_Prize Oscar Oscars Academy_Award Grammy Emmy Golden_Globe Palme_d'Or Bastille_Day Independence_Day Victory_Day Eid_al-Fitr New_Year
	Geneva_Convention Kyoto_Protocol Paris_Agreement Maastricht_Treaty Lisbon_Treaty Treaty_of_Versailles Schengen_Agreement Dayton_Accords Oslo_Accords Minsk_Agreements Good_Friday_Agreement Bill_of_Rights Magna_Carta Patriot_Act Bible Koran Quran Torah
	Kalashnikov Patriot Tomahawk Javelin Bayraktar HIMARS Scud MiG-29 Su-25 F-16 Boeing_747 Boeing_737 Airbus_A320 Concorde Titanic Windows iPhone iPad Android Viagra Prozac Covid-19 COVID-19 Ebola
	Islam Christianity Judaism Buddhism Hinduism Catholicism Marxism Zionism Mona_Lisa Star_Wars Harry_Potter Hamlet Big_Bang Internet`);
