/**
 * Families of given names, one a line: the spellings and short forms under which the press prints one and the same name. Written by hand,
 * lower case, without diacritics. A form may belong to several families (`alex`, `chris`, `sasha`). Translations that are names of their
 * own in the same country (John and Ivan) are no family.
 */
const FAMILIES = `
alexander aleksandr alexandr aleksander oleksandr olexandr alyaksandr aliaksandr aleksandar alexandre alexandros alexandru aleksandro sasha sascha sacha sanya alex alec alexis oleks
alexandra aleksandra oleksandra alyaksandra aliaksandra alexandrine sasha alex
alexei alexey aleksei aleksey alexej aleksej alexi alexiy aleksiy oleksiy oleksii olexiy olexij alyaksei aliaksei alyaksey lyosha alyosha aleksii alexeï
anastasia anastasiya anastasija nastya nastia anastassia
anatoly anatoliy anatolii anatoli anatolij anatol anatolie anatole tolya
andrei andrey andrej andriy andrii andrij andriej andrzej andrew andrius andriejus
andrew andy drew
anna hanna ganna anya ania ann anne annie anita ana hannah
anthony antony tony
anton antonin antons
antonio antoni antonis tony toni antonius ante
antonina tonya tonia
antonia antonija antoniya antonina
arkady arkadi arkadiy arkadij
artem artyom artiom artjom artsiom
arthur artur art artie
benjamin binyamin benyamin ben benny benji bibi beniamin veniamin benyamim
boris borys barys borya
bogdan bohdan bahdan
charles charlie chuck chas
carlos carlo
karl carl karel karol
christopher chris kit topher
kristofer kristoffer christoffer christoph christophe
christian cristian kristian chris
christine christina kristina kristin chris chrissy tina cristina khristina christa krystyna hristina
catherine katherine kathryn catharine katharine kate katie kathy cathy kitty kay cate kat
ekaterina yekaterina jekaterina katerina kateryna katsiaryna katya katja katia
caterina catalina
katarina katarzyna kasia
daniel dan danny
danil danila danylo daniil danilo danylo
daniele dani
daria darya dariya daryna dasha
david dave davey
davyd davit davide dawid davyd
denis denys dzianis dennis dionisio
diana dyana dzyiana
dmitry dmitri dmitriy dmitrij dmitrii dimitri dimitry dmytro dmitro dzmitry dima mitya dimitrij dimitar dimityr dimitr
edward ed eddie edd ted ned teddy
eduard edward edvard edik
elizabeth liz lizzie beth betty eliza elisabeth bess libby elsie
elizaveta yelizaveta liza yelyzaveta lizaveta lisa
isabel isabella isabelle izzy isobel ysabel isabela bella
lisbeth elisabeth
elena yelena jelena olena alena alyona aliona alona
helen helena ellen nell
helene
eleanor elinor ellie nell nora eleonora
emily emilia emiliya emma em
eugene gene eugen eugenio
yevgeny evgeny yevgeniy evgeniy evgenii evgeni yevgeni jewgeni jewgenij evgenij yevhen yevhenii evhen yauhen yaugen ewgeni jevgenij zhenya evgueni eugene
evgenia yevgenia yevgeniya evgeniya yevheniia yevhenia jewgenija eugenia zhenya evguenia
francis frank frankie
francisco paco pancho
frantisek franciszek
frances fran francesca frankie
frederick fred freddie frederic freddy
friedrich fritz
fredrik frederik
fyodor fedor fiodor fedir fyodar
gabriel gabriele gavriil havryil gabe gavril
gennady gennadi gennadiy gennadii hennadiy hennadii henadz gennadij hienadz
george georgie
yuri yury yuriy yurii jurij juri iouri youri yurij yuryi iuri iurii
georgy georgi georgiy georgii heorhiy heorhii gheorghe georgij
giorgi giorgio
gerald gerry jerry gerard
gerhard gerd
german herman hermann
gregory greg gregg
grigory grigori grigoriy grigorij hryhoriy hryhorii grisha grigor ryhor grigorii
harold harry hal harald
henry harry hank hal
hendrik henrik
enrique quique
hussein husayn hussain husein hossein hussien hussin hosein husain huseyin hocine housseini
ibrahim ebrahim ibraheem ibrahima abraham avraham abe brahim ibragim
igor ihor ihar
ilya ilia ilja illia illya elijah elias iliya
irina iryna irena iryne ira arina
ismail ismael ismayil esmail
ivan iwan iban vanya ioan ivano
jacob jake
jakob yakov yaakov yakiv
jacqueline jackie jacquelyn jacquie jacki
james jim jimmy jamie jem
john johnny jack jon jonny
jan johan johann johannes hans
joan johan
ian iain
ioannis yannis giannis
jon john
janet jan janette jeannette
jeffrey jeff geoffrey geoff jeffery
jennifer jenny jen jenna jenni
jessica jess jessie jesse jessika
joanna joanne jo joan johanna yoanna
jonathan jon jonny johnny yonatan jonatan
joseph joe joey josef jo jose
josef jozef iosif josep
yosef yosif
jose pepe
yusuf yousef youssef yusef yousuf joussef
joshua josh yehoshua
judith judy jude judi
julia yulia yuliya julija iulia yuliia ioulia juliya julie jule giulia iuliia
karim kareem kerim
kenneth ken kenny
khalid khaled halid chalid khalil
konstantin constantin kostiantyn kostyantyn kostya kanstantsin constantine
kiril kirill kyrylo cyril kiryl kirils
larisa larissa larysa lara
lawrence laurence larry laurie lawrie
laurent lorenzo laurens
lavrenty lavrentiy
leo lev lyova leon
leonard leonardo leonhard
leonid leonyd lyonya leanid
leonard len lenny leo leonardo leonhard
leslie les lesley
louis lewis lou louie
luis luiz lluis
ludwig ludvik
lyudmila ludmila liudmila lyudmyla ludmilla mila liudmyla
mahmoud mahmud mahmood machmud makhmud mehmood
makar makary
marcus mark marc marco marko markus
margaret maggie meg peggy marge margie maisie daisy margo peg
margarita marguerite margarethe margarida marharyta rita margot margarete
greta margareta
maria mary marie mariya marija mari marya maryia mariia masha
mary molly polly
miriam maryam mariam
marina maryna
matthew matt
matthias matthieu mathieu mathias
matvei matvey matviy matvii
mateo mateus
maurice mo moritz mauricio morris maury
max maxim maximilian maxwell maxime
maxim maksim maksym maxime maksims
melissa mel missy
michael mike mick mickey mikey mitch micheal mikael
mikhail mikhael michail mykhailo mykhaylo mihail mikhailo mihai misha mikheil micheil mikhaylo mikhal michael
mihailo mihajlo
michelle michele shelly micheline
mohammed muhammad mohamed mohammad mohamad muhammed muhamad mohamud mohd mohamet muhamed mohammod mehmet mahomed muhammet mahamat mohammud magomed md muh moh mamadou
muammar moammar mu'ammar muamar
mustafa mustapha moustapha moustafa mostafa mustafah
najib nadjib nagib naguib najeeb
nadezhda nadia nadya nadiya nadeschda nadezda nadejda nadiia nadja
natalia natalya nataliya natalie natasha natalija nathalie nataliia natallia nataliya natali
nathan nathaniel nate nat natan
nicholas nick nicky nicolas nic nico nikolas
nikita mykyta mikita
oleg oleh aleh
olga olha volha olya
omar omer umar umer
oscar oskar
osama usama oussama ousama usamah
pamela pam
patricia pat patty trish tricia patsy patti
patrick pat paddy padraig patrik patricio
paul pauls
pavel pavlo pawel paval
paolo paulo
pauline polina paulina paulette palina
peter pete
petr petro pyotr piotr petar petya pjotr petru
pieter petter peder
per peter
philip phil phillip pip
felipe filip filipp philipp
rachel rachael raquel rahel raquelle shelly
raymond ray
rebecca becky becca rebekah bec
richard dick rick ricky rich richie ritchie rickey ric dickie
ricardo riccardo
robert bob rob bobby bert robbie bobbie
roberto
rodney rod roddy
roger rogelio rodger hodge ruggero rutger
ronald ron ronnie ronny ronaldo
rosemary rosie rose
rosa rose
russell russ russel
ruslan rouslan ruslans
said saeed sayed sayid saiid sayeed
samuel sam sammy samuil shmuel samuele
samantha sam sammy
sandra sandy sondra
sarah sara sally sarra
sergei sergey sergej serguei serhiy serhii serhij siarhei siarhey serge sergiy sergii sergiu serghei sergejs seryozha siergiej syarhei sergi sergij siarhej sjarhej
slobodan sloba
sofia sophia sophie sofiya sofya sonia sonya sofija zofia sofie sophy
stanislav stanislaw stas stanislau stanislaus stan stanislavs estanislao
stephen steven steve stephan stephon stevie stephanus stefan
stefan stephan steffen
stepan stefan
stephanie steph stefanie stefania stephany
stuart stewart stu
suleiman sulayman suleyman suleman sleiman soleimane soliman souleymane sulaiman sulejman sulaymon
susan sue susie suzanne susanne susanna suzie suzy susana susannah
svetlana sviatlana svitlana swetlana sveta svyatlana svjetlana svetla
sviatoslav svyatoslav
tatiana tatyana tatsiana tetiana tanya tania tetyana tatjana tanja tatjana
terence terry terrence terrance terri
theresa teresa therese tess terry tessa teresita
theodore ted teddy theo theodor tad
teodor fedor
thomas tom tommy thom
tomas tomasz thomas
timothy tim timmy
timofei timofey timofiy tymofiy timofij
vadim vadym vadzim wadim
valentin valentyn walentin valiantsin valentino
valentina valentyna walentina valiantsina
valery valeri valeriy valerii valerij walerij waleri valeriu valerijs valeryi valerio valère
vasily vasili vasiliy vasilij vasilii vasyl vasil wassili wasil vassily vasile wasyl vassili
viacheslav vyacheslav vjacheslav vyacheslau wjatscheslaw slava viatcheslav wiatscheslaw
victor viktor wiktor viktar vic viktors vitya
victoria viktoria viktoriya vicky vicki tori viktoriia vika viktoryia vikki
vincent vince vinny vinnie
virginia ginny ginger
vitaly vitali vitaliy vitalii vitalij witali vital vitalie vitalijs witalij
vladimir wladimir volodymyr wolodymyr uladzimir vladimiro vova volodya vladymyr wolodimir volodimir wladymir vlad uladzimer vladimirs
vladislav vladyslav uladzislau vlad wladislaw vladyslau vladislavs
vsevolod usevalad wsewolod
walter walt wally valter
william bill billy will willy willie liam
wilhelm willem wim vilhelm willi
yaroslav jaroslav iaroslav yaraslau jaroslaw jaroslaus
yasser yasir jassir yaser jasir yassir jasser yassar
zachary zach zack zak zachariah
zinaida zina
abigail abby gail
albert al bert bertie albrecht alberto
alfred al fred alf alfie
allan alan allen alain al
amanda mandy
angela angie angel andzhela
arnold arnie
barbara barb barbie babs varvara basia
bernard bernie barney bernardo bernhard
beatrice bea trixie beatriz beatrix
bradley brad
brian bryan
calvin cal
cameron cam
caroline carolyn carrie carol caro karolina carolina karoline lyn
cecilia cecily celia cissy
clifford cliff
cynthia cindy cyndi
deborah debra debbie deb debora
desmond des
dominic dom dominique dominik
donald don donnie donny donal
dorothy dot dottie dolly dorothea dora
douglas doug dougie
edmund ed eddie ted ned edmond
edwin ed eddie
eugenie genie
evelyn eve evie evelina
fatima fatma fatimah fatemeh
florence flo flossie
gordon gord gordie
gwendolyn gwen
hamid hameed hamed
hasan hassan hasan hasson hasen
hillary hilary
hugh hughie huw
ignatius ignacio nacho iggy ignaz inaki
jeremy jerry jeremiah jeremias jem
jerome jerry hieronymus geronimo
jill gillian jillian gill
kimberly kim
kevin kev
lillian lily lilian lil liliana
linda lynda lindy
lynn lyn lynne
malcolm mal
marianne mariann maryann
martha marta matty
marvin marv
maureen mo maura
mercedes merche
mildred millie
mitchell mitch
nancy nan anne ann
norman norm
oliver ollie olivier oliviero
pavlina paulina
penelope penny pen
peregrine perry
phyllis phil
priscilla cilla prisca
ralph raul raoul rafe
randall randy randolph
raphael rafael rafi rafa rafal
reginald reg reggie reggy
roland rolland
roslyn ros rosalyn rosalind roz
rosaleen rosie
rudolf rudolph rudy rudi rodolfo
salim saleem selim
shirley shirl
sidney sid sydney
simon simeon shimon szymon
sean shaun shawn shane
spencer spence
sylvia silvia sylvie silvie
thaddeus tad thad tadeusz
tobias toby tobiah
ursula uschi ulla
valerie val valeria valeriya
vivian viv vivienne
wallace wally wal
warren wazza
wilfred wilf fred wilfried
winifred winnie freda
winston winnie
yitzhak isaac itzhak isaak yitzchak izhak ishak
moshe moses moise moises
shlomo solomon
yehuda judah yehudah
recep redzhep
abdullah abdallah abdulla abdulah abdoullah
ahmed ahmad ahmet achmed achmad ahmat ahmadou
ali aly alee
aishah aisha ayesha aicha aysha ayse
bashar bachar baschar
jamal gamal djamal dschamal jamaal cemal
jafar jaafar jaffar djafar dschafar cafer
muqtada moqtada muktada
nasser nasir naser nassir nacer
qasem qassem qasim kassem kasim qassim ghasem kasem
rashid rasheed rachid raschid rashed reshid
saif seif saief sayf
sayyid sayed seyed sayyed syed said
tariq tarek tareq tarik tariq
umar omar
yahya yehya yahia jahja
zayed zaid zayd said
ziad ziyad
ilham il'ham ilxam
heydar haidar heidar gaidar geidar
kassym qasym kasym kassim
noursoultan nursultan
nurlan nourlan
rustam roustam rustem
timur teymur timour taimur
tayyip tayyib taieb
nikol nicole nicola
suheil suhail suhayl sohail
`;

/** For each form of a given name the numbers of the families it belongs to. */
export const GIVEN_NAME_FAMILIES: ReadonlyMap<string, readonly number[]> = readFamilies();

function readFamilies(): Map<string, number[]> {
	const families = new Map<string, number[]>();
	for (const [number, line] of FAMILIES.trim().split('\n').entries()) {
		for (const form of new Set(line.split(' '))) {
			const known = families.get(form);
			if (known) known.push(number);
			else families.set(form, [number]);
		}
	}
	return families;
}
