// A folder of articles about people who never were, as many as one wants: the same number is always the same article. Names are varied: of
// those whom an article names about half stand in no other one, the others recur, some of them in every tenth article.

const GIVEN = {
	male: `Aaron Abel Adrian Alban Aldo Alec Anders Anton Arne Arvid Aslan Axel Bertil Boris Bruno Casimir Cedric Conrad Cyril Damian Dario David
		Denis Dmitry Edgar Edmund Egon Elias Emil Enzo Erik Ernest Ewan Fabian Felix Ferdinand Filip Florian Frank Fredrik Gabriel Gareth Georg
		Gilbert Goran Gregor Gustav Hamid Harald Hassan Hector Henrik Hugo Ibrahim Igor Ilya Ivan Ivor Jakob Jan Jasper Joachim Jonas Josef Julian
		Kamil Karim Karl Kaspar Klaus Konrad Lars Laszlo Leif Leon Leonid Linus Lorenz Lucas Magnus Marcel Marek Marko Martin Matthias Maurice Max
		Mikhail Milan Miles Mirko Nathan Niels Nikolai Norbert Olaf Oleg Oscar Otto Pascal Patrick Pavel Pedro Peter Philip Rafael Rainer Ralf Ramon
		Raymond Renato Robert Roland Roman Rufus Rupert Samir Samuel Sergei Simon Stanislav Stefan Sven Tariq Theodor Thomas Tibor Tobias Umar Urban
		Vadim Valentin Victor Viktor Vincent Vladimir Walter Werner Xavier Yakov Yusuf Zoltan`,
	female: `Ada Agnes Aisha Alba Alice Alma Amalia Amina Anastasia Anita Anna Astrid Barbara Beatrice Bella Berta Bianca Brigitte Camilla Carla
		Cecilia Clara Claudia Cora Dagmar Daria Deborah Diana Dora Edith Elena Elisa Elsa Emilia Emma Erika Esther Eva Fatima Felicia Fiona Flora
		Frida Gabriela Galina Gerda Gloria Grace Greta Hanna Harriet Hedwig Helena Hilda Ida Ilona Ines Ingrid Irene Iris Isabel Jana Jasmin Johanna
		Judith Julia Karin Katarina Katya Kirsten Klara Lara Laura Leila Lena Leonora Lidia Lilian Linda Livia Lucia Ludmila Lydia Magda Maja Marcela
		Margot Maria Marianne Marina Marta Mathilda Maya Melanie Milena Mira Miriam Mona Nadia Natalia Nina Nora Olga Olivia Oxana Paula Petra Pia
		Rebecca Regina Renata Rita Rosa Ruth Sabina Sandra Sara Selma Silvia Sofia Sonia Stella Susan Svetlana Tamara Tatiana Teresa Thea Ursula Valeria
		Vanessa Vera Veronika Viola Wanda Yasmin Yelena Zara Zoe`,
};
const SYLLABLES = {
	first:
		'Al An Ar Bal Ban Bar Bel Ber Bor Bran Bren Cal Car Cas Cor Dal Dan Dar Del Dor Dra Ek El Er Fal Far Fen Fer Gal Gar Ger Gor Gra Hal Han Har Hel Hol Ir Jan Jar Kal Kar Kas Kel Kol Kor Kra Lan Lar Lem Lin Lor Mal Man Mar Mel Mer Mol Mor Nar Nel Nor Ol Or Os Pal Pan Par Pel Per Pol Ral Ran Ras Rol Ros Sal San Sar Sel Ser Sol Sor Tal Tan Tar Tel Tor Tra Ul Ur Val Van Var Vel Ver Vol Vor Wal Wen Wer Yar Zal Zan Zel Zor',
	middle:
		'a e i o u ada ali ami ana ani ara asti ava edi eli ema eni era eva idi ika ili ima ini iri ita oba odo oli oma oni ora osi ova ubi uli uma uni',
	last: 'bach bak berg beck by dahl der din dorf feld ford gard gan ham hart holm horn ic ier in jak ka kin ko kov land lev lin lo low man mann mark nen ner nik no nov quist rak rath rell rin ring rio ris rov ru sen ser ski son stad stein stone strom tano ten ter ton tov va vic vik ville voy wald well wick wood worth yan zek zin',
};
const TITLES =
	'Mayor Minister Senator Judge Professor Captain Inspector Ambassador General Colonel Governor Bishop Commissioner Councillor Director Chief Dr.'.split(
		' ',
	);
const CALLINGS =
	'the harbour master;a spokesman for the ministry;the chief engineer;a retired teacher;the head of the inquiry;an economist at the institute;the owner of the yard;a ferry captain;the deputy mayor;a union leader;the opposition leader;a surgeon at the hospital;the director of the museum;a goalkeeper;the finance minister;a lawyer for the families;a fisherman;the regional governor;an analyst;the party secretary'.split(
		';',
	);
const SUBJECTS =
	'the council;the report;the inquiry;the port;the railway;the new bridge;the hospital;our budget;the harbour wall;the tunnel;the reservoir;the steelworks;the schools;the coast guard;the vaccine programme;the treaty;the election;the pension fund;the wheat harvest;the pipeline;the museum;the airport;the dam;the power station;the ceasefire;the river;the night ferry;the orchestra;the forest;the border crossing'.split(
		';',
	);
const VERBS =
	'will be closed;has been delayed;was never inspected;cannot be trusted;will cost more;must be rebuilt;was ignored;needs new staff;has failed us;is safe;was warned;will open again;is running out of time;deserves an answer;was sold too cheaply;has lost its way;was flooded twice;is nobody’s business;has been forgotten;was promised to us'.split(
		';',
	);
const TAILS =
	'before the winter;after what happened;in spite of every warning;for the third year in a row;because nobody listened;and everyone knew it;without a single vote;at the taxpayers’ expense;whatever they say;since the flood;until the court decides;with the money we have;under this government;by the end of the month;as long as I am here;for lack of steel;against our advice;out of sheer neglect'.split(
		';',
	);
const NOUNS =
	'actor airline alarm ally archive army asset audit bakery ballot barge barn basin battery beach bill blaze border breach brewery brick budget cabin cable camp canal cargo cathedral cattle census chapel charter cinema citizen clause clinic coal coast colony concert contract convoy copper cottage court crane creek crew crop currency customs dairy debt deck decree depot desert diary dike diver doctor drought duty editor embassy engine estate evidence export factory famine farm fence fever fishery fleet flood flour forest fortress freight frontier fuel garage garden garrison gate glacier grain granary grant gravel harvest heating highway hostel hotel hunger ice import income industry injury island jacket jail jury kitchen labour ladder lake lamp lease ledger letter library licence lighthouse livestock loan lorry lottery machine mansion map marina market marsh mast meadow medal merger mill mine mint monument mortgage motor mountain mutiny navy nurse oil orchard ore oven oxygen palace paper parade parcel park parole patent patrol pavement payroll pharmacy pier pilot pilgrim pipe pirate planet plaster plough poem poison police pony port poverty powder prairie prayer prison profit proof quarry quota rabbit radar radio raft railing ransom recipe refinery refugee rent rescue reserve revenue ribbon rifle ritual road robbery rocket roof rope ruin saddle sailor salary salmon salt sand satellite saw scandal script seed sewer shaft sheep shelter shipyard shore shovel signal silk silver siren snow soil soldier spy square stable stadium statue stove strike sugar summit surgeon swamp syringe tank tariff tax tea telescope temple theatre thief timber tin toll tomb tower tractor trade trail tram trench tribe trolley trout truck tugboat turbine tyre uranium valley vault veteran villa village vine violin visa voyage wage wagon warehouse warrant water weapon weather well whale wharf wheel willow window winery wolf wool workshop wreck yacht youth zinc'.split(
		' ',
	);
const KINDS_OF =
	'abandoned ancient annual armed bankrupt bitter borrowed brave broken burning busy central cheap civil clean coastal cold common costly crowded cruel damp dangerous dark deaf decent deep dirty distant double dry dusty early eastern elderly empty endless expensive faded faithful familiar famous fatal federal fertile foreign fragile frozen future generous gentle giant golden grateful guilty heavy hidden hollow honest hostile hungry idle illegal inner jealous joint junior lazy legal little local lonely loyal lucky massive medical mild military missing modern moral muddy narrow naval nervous neutral noble noisy northern novel obvious odd official outer painful parallel patient permanent pleasant polite poor popular precious primary private proud public pure quiet rare ready recent remote rich rigid risky rotten rough royal rural rusty sacred savage secret senior severe shallow sharp silent simple single slow smart solid southern spare special steady steep stolen strange strict sturdy sudden supreme sweet tall temporary tender thick tidy tiny tired tough tragic united unpaid upper urban useful vacant valid vast violent vital vulnerable warm wealthy western wide wild winding wooden worthy wounded young'.split(
		' ',
	);
const DEEDS =
	'absorbed accused adopted answered arrested attacked auctioned banned begged blamed blocked bought built buried burned cancelled carried caught chased cheated checked cleared closed collected counted covered cured damaged defended delivered demanded denied deserved destroyed doubled drained dropped emptied escaped examined expelled exposed fed feared filled financed fixed flooded followed forced forgave fought found founded froze guarded handled harmed hated healed heard helped hid hired hunted ignored improved informed inherited invaded invented joined judged kept killed launched led lent lifted lost loved managed marked measured missed moved murdered named needed obeyed offended opened ordered owed owned packed paid painted pardoned planted poisoned protected pulled punished pushed raised recovered refused rejected remembered removed rented repaired replaced restored returned robbed ruined saved searched seized sold settled shared shook shut smuggled solved spared spoiled stole stopped studied supplied supported surprised tested threatened tolerated touched trained trapped treated trusted twisted used visited voted wanted warned washed wasted watched welcomed wiped won wrecked'.split(
		' ',
	);
const CUES = 'said told reporters added warned insisted argued explained wrote announced admitted'.split(' ');
const KINDS =
	'Institute;Bank;University;Agency;Shipping Company;Council;Ministry of Transport;Hospital;Port Authority;Steel Works;Football Club;Trade Union;Foundation;Observatory'.split(
		';',
	);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const LISTS = { male: GIVEN.male.split(/\s+/), female: GIVEN.female.split(/\s+/) };
const FIRST = SYLLABLES.first.split(' ');
const MIDDLE = SYLLABLES.middle.split(' ');
const LAST = SYLLABLES.last.split(' ');
const RECURRING = 4000;

/** The article of a number: its file's name and its text of about `size` characters. */
export function inventedArticle(number, size = 4000) {
	const dice = diceOf(number + 1);
	const city = placeName(dice(400));
	const [day, month] = [1 + dice(28), dice(12)];
	const cast = Array.from({ length: 8 }, (_, i) => person(i < 4 ? recurring(dice) : RECURRING + number * 8 + i));
	const things = Array.from({ length: 4 }, () => `${placeName(dice(900))} ${pick(dice, KINDS)}`);
	const text = [headline(dice, city), `By ${personName(person(RECURRING + (number % 60)))}`];
	let length = text.join('\n\n').length;
	text.push(`${city.toUpperCase()}, ${MONTHS[month]} ${day}, ${2015 + dice(9)} — ${introduction(dice, cast[0], things[0])}`);
	length += text.at(-1).length;
	for (let i = 1; length < size; i++) {
		const known = i >= cast.length;
		const one = cast[i % cast.length];
		const paragraph = known ? again(dice, one, cast[(i + 3) % cast.length]) : introduction(dice, one, things[i % things.length]);
		text.push(paragraph);
		length += paragraph.length + 2;
	}
	return { name: `${String(number).padStart(6, '0')}-${city.toLowerCase()}.txt`, text: `${text.join('\n\n')}\n` };
}

/** Somebody, always the same for a number. */
function person(number) {
	const dice = diceOf(7_919 * (number + 1));
	const gender = dice(2) === 0 ? 'male' : 'female';
	const given = pick(dice, LISTS[gender]);
	const family = pick(dice, FIRST) + (dice(3) === 0 ? '' : pick(dice, MIDDLE)) + pick(dice, LAST);
	const middle = dice(6) === 0 ? ` ${'ABCDEFGHJKLMNPRST'[dice(17)]}.` : '';
	const title = dice(3) === 0 ? pick(dice, TITLES) : undefined;
	return { gender, given: given + middle, family, title, calling: pick(dice, CALLINGS) };
}

/** Who is in the news: the lower the number, the more often. */
function recurring(dice) {
	return Math.floor(RECURRING * (dice(10_000) / 10_000) ** 3);
}

function personName({ given, family }) {
	return `${given} ${family}`;
}

function placeName(number) {
	const dice = diceOf(104_729 * (number + 1));
	return (
		pick(dice, FIRST) +
		pick(dice, MIDDLE) +
		pick(dice, ['burg', 'port', 'ville', 'ford', 'grad', 'sund', 'mouth', 'stad', 'bridge', 'field'])
	);
}

function headline(dice, city) {
	return `${city} Waits as ${pick(dice, SUBJECTS)
		.replace(/^(?:the|our) /, '')
		.replace(/^./, (letter) => letter.toUpperCase())} Row Goes On`;
}

/** What somebody says: telling words enough that hardly two say the same, among those that everybody says. */
function said(dice) {
	const clause = () => {
		switch (dice(4)) {
			case 0:
				return `${pick(dice, SUBJECTS)} ${pick(dice, VERBS)} ${pick(dice, TAILS)}`;
			case 1:
				return `the ${pick(dice, KINDS_OF)} ${pick(dice, NOUNS)} ${pick(dice, DEEDS)} ${pick(dice, SUBJECTS)} ${pick(dice, TAILS)}`;
			case 2:
				return `nobody ${pick(dice, DEEDS)} the ${pick(dice, NOUNS)} or the ${pick(dice, KINDS_OF)} ${pick(dice, NOUNS)}`;
			default:
				return `we ${pick(dice, DEEDS)} ${2 + dice(900)} ${pick(dice, KINDS_OF)} ${pick(dice, NOUNS)}s and ${pick(dice, DEEDS)} the ${pick(dice, NOUNS)}`;
		}
	};
	return dice(2) === 0 ? capital(clause()) : `${capital(clause())}. ${capital(clause())}`;
}

function introduction(dice, one, thing) {
	const name = one.title ? `${one.title} ${personName(one)}` : `${personName(one)}, ${one.calling},`;
	const day = pick(dice, DAYS);
	const facts = [
		`${name} ${pick(dice, ['visited', 'criticised', 'praised', 'left', 'joined'])} the ${thing} on ${day}.`,
		`The ${thing} reported a loss of ${2 + dice(90)} million on ${MONTHS[dice(12)]} ${1 + dice(28)}, and ${pick(dice, SUBJECTS)} ${pick(dice, VERBS)}.`,
		`“${said(dice)},” ${one.family} ${pick(
			dice,
			CUES.filter((cue) => cue !== 'told reporters'),
		)} on ${day}.`,
	];
	return facts.slice(0, 2 + dice(2)).join(' ');
}

function again(dice, one, other) {
	const [he, his] = one.gender === 'male' ? ['he', 'his'] : ['she', 'her'];
	return pick(dice, [
		`“${said(dice)},” ${one.family} ${pick(dice, CUES)} ${pick(dice, ['', 'in a letter', 'at the quay', 'after the meeting'])}`.trimEnd() +
			`. ${capital(he)} did not say when ${pick(dice, SUBJECTS)} would be discussed again.`,
		`${one.family} and ${other.family} met ${1 + dice(20)} days later. According to ${his} office, ${pick(dice, SUBJECTS)} ${pick(dice, VERBS)} ${pick(dice, TAILS)}.`,
		`${capital(pick(dice, SUBJECTS))} ${pick(dice, VERBS)}, ${one.family} ${pick(dice, CUES)}, and “the ${pick(dice, KINDS_OF)} ${pick(dice, NOUNS)} ${pick(dice, VERBS)} ${pick(dice, TAILS)}”.`,
		`Residents said that ${pick(dice, SUBJECTS)} ${pick(dice, VERBS)} ${pick(dice, TAILS)}. ${other.family} called ${one.family}’s plan “a ${pick(dice, KINDS_OF)} ${pick(dice, NOUNS)} for a ${pick(dice, KINDS_OF)} ${pick(dice, NOUNS)}”.`,
	]);
}

function capital(words) {
	return words[0].toUpperCase() + words.slice(1);
}

function pick(dice, list) {
	return list[dice(list.length)];
}

/** Whole numbers below a limit, always the same ones for a seed. */
function diceOf(seed) {
	let state = Math.imul(seed, 0x9e3779b1) >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) % below;
	};
}
