/**
 * Words that point to one state: its name, its adjective, its people, its capital and seat of government where they stand for it. Folded,
 * one state a line, the first word is the key. A name of several words is written with `_`.
 */
const STATES = `
russia russian kremlin moscow russia's
belarus belarusian belarussian belorussian minsk
ukraine ukrainian kyiv kiev
poland polish warsaw
germany german berlin
france french paris elysee élysée
britain british uk u.k united_kingdom london england english downing_street
america american us u.s u.s.a usa united_states washington white_house pentagon
china chinese beijing
japan japanese tokyo
india indian delhi
pakistan pakistani islamabad
israel israeli jerusalem
palestine palestinian ramallah
iran iranian tehran
iraq iraqi baghdad
syria syrian damascus
lebanon lebanese beirut
turkey turkish türkiye ankara
egypt egyptian cairo
jordan jordanian amman
saudi riyadh
yemen yemeni sanaa
qatar qatari doha
italy italian rome
spain spanish madrid
portugal portuguese lisbon
greece greek athens
hungary hungarian budapest
romania romanian bucharest
bulgaria bulgarian sofia
serbia serbian belgrade
croatia croatian zagreb
kosovo kosovar pristina
albania albanian tirana
austria austrian vienna
switzerland swiss bern
netherlands dutch hague
belgium belgian
sweden swedish stockholm
norway norwegian oslo
finland finnish helsinki
denmark danish copenhagen
ireland irish dublin
scotland scottish edinburgh
wales welsh cardiff
iceland icelandic reykjavik
estonia estonian tallinn
latvia latvian riga
lithuania lithuanian vilnius
moldova moldovan chisinau
georgia georgian tbilisi
armenia armenian yerevan
azerbaijan azerbaijani azeri baku
kazakhstan kazakh astana
uzbekistan uzbek tashkent
kyrgyzstan kyrgyz bishkek
tajikistan tajik dushanbe
turkmenistan turkmen ashgabat
afghanistan afghan kabul
czech prague czechia
slovakia slovak bratislava
slovenia slovenian ljubljana
canada canadian ottawa
mexico mexican
brazil brazilian brasilia
argentina argentine argentinian buenos_aires
chile chilean santiago
colombia colombian bogota
venezuela venezuelan caracas
cuba cuban havana
peru peruvian lima
bolivia bolivian
ecuador ecuadorian quito
haiti haitian
australia australian canberra
zealand wellington
korea korean seoul
vietnam vietnamese hanoi
thailand thai bangkok
philippines philippine filipino manila
indonesia indonesian jakarta
malaysia malaysian
singapore singaporean
myanmar burma burmese
bangladesh bangladeshi dhaka
nepal nepalese kathmandu
lanka lankan colombo
nigeria nigerian abuja
kenya kenyan nairobi
ethiopia ethiopian addis_ababa
somalia somali mogadishu
sudan sudanese khartoum
libya libyan tripoli
tunisia tunisian tunis
algeria algerian algiers
morocco moroccan rabat
ghana ghanaian accra
uganda ugandan kampala
rwanda rwandan kigali
congo congolese kinshasa
zimbabwe zimbabwean harare
zambia zambian lusaka
mozambique mozambican maputo
angola angolan luanda
mali malian bamako
niger nigerien niamey
senegal senegalese dakar
africa african pretoria
europe european eu brussels
vatican papal
taiwan taiwanese taipei
`;

/** For each folded word that points to a state the state's key. */
export const STATE_OF: ReadonlyMap<string, string> = new Map(
	STATES.trim()
		.split('\n')
		.flatMap((line) => {
			const [key = '', ...rest] = line.split(' ');
			return [key, ...rest.map((word) => word.replaceAll('_', ' '))].map((word): [string, string] => [word, key]);
		}),
);
