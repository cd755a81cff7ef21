/** Words for peoples, faiths and parties. Made from the npm package i18n-nationality (MIT), and added to by hand. */

/** Demonyms and the like in the singular, folded: they are never a person's name. */
export const DEMONYMS = `
	abkhaz afghan african afrikaner albanian algerian american andorran anglo-american anglo-saxon angolan anti-american antiguans arab
	arabic argentine argentinean argentinian armenian asian australian austrian azerbaijani azeri bahamian bahraini balinese balkan
	baltic bangladeshi barbadian basque batswana belarusian belarussian belgian belizean bengali beninese bhutanese bissauan bolivian
	bonaire bosniak bosnian brazilian british bruneian buddhist bulgarian burkinabe burmese burundian byelorussian californian cambodian
	cameroonian canadian cantonese caribbean catalan catholic celtic chadian chechen chilean chinese christian colombian communist
	comoran congolese conservative crimean croat croatian cuban cypriot czech danish democrat democratic dominican dutch ecuadorean
	ecuadorian egyptian emirati emirian english eritrean estonian ethiopian euro-atlantic european fijian filipino finnish flemish french
	gabonese gaelic gambian georgian german germanic ghanaian greek grenadian guatemalan guinean guyanese haitian han hausa hebrew
	herzegovinian hindu hispanic honduran hungarian hutu icelandic igbo indian indonesian iranian iraqi irish islamic israeli italian
	ivorian jamaican japanese javanese jewish jordanian kazakh kazakhstani kenyan korean kosovar kurdish kuwaiti kyrgyz labour laotian
	latin latino latvian lebanese leninist liberian libyan liechtensteiner lithuanian londoner luxembourger macedonian malagasy malawian
	malay malaysian maldivan malian maltese mandarin manx maoist marshallese marxist mauritanian mauritian mediterranean mexican
	micronesian moldovan monacan mongolian montenegrin moroccan mozambican muscovite muslim namibian nauruan nazi nepalese nepali
	nicaraguan nigerian nigerien nordic norwegian occupied omani orthodox ossetian pakistani palauan palestinian pan-african panamanian
	paraguayan parisian persian peruvian polish portuguese pro-russian pro-western punjabi qatari quebecois republican rohingya romanian
	russian rwandan salvadoran samoan saudi scandinavian scottish senegalese serb serbian serbs seychellois shia shiite sicilian sikh
	singaporean sinhalese slavic slovak slovakian slovene slovenian somali soviet spanish stalinist sudanese sunni surinamer swahili
	swazi swedish swiss syrian taiwanese tajik tamil tanzanian tatar texan thai tibetan togolese tongan tory trans-atlantic transatlantic
	tunisian turkish turkmen tutsi tuvaluan ugandan uighur ukrainian uruguayan uyghur uzbek uzbekistani venezuelan vietnamese walloon
	welsh xhosa yemeni yemenite yiddish yoruba zambian zimbabwean zionist zulu
	moslem comorian floridian islamist islam christianity judaism buddhism hinduism catholicism communism marxism nazism zionism
	briton brit yank aussie kiwi amiri
`;
