/**
 * Agency copy made of our own templates, filled with drawn names: results, tables, line-ups, transfers, market reports, briefs, bylines,
 * lists, letters. The open corpora hold none of these kinds, and the wires are full of them.
 */
import type { NameType } from '../src/analysis/facts.ts';
import { COPY, HEADLINES, TABLES } from './copy-texts.ts';
import type { TrainingDocument, TrainingName } from './corpora.ts';
import {
	blend,
	type DrawnPerson,
	drawCountry,
	drawPerson,
	inventedAcronym,
	pick,
	type RandomNumbers,
	withoutAccents,
} from './drawn-names.ts';
import type { NamePools } from './gazetteers.ts';
import type { CountryNames } from './names-of-countries.ts';
import type { CLUBS } from './organisations.ts';
import { inCapitals, inTitleCase, loosened } from './typesetting.ts';

/** So many documents of made copy, each another; the same for the same random numbers. */
export function copyDocuments(count: number, random: RandomNumbers, pools: NamePools): TrainingDocument[] {
	return Array.from({ length: count }, (_, index) => {
		const document = writeCopy(random, pools);
		// scraped copy has gaps at its hyphens, and a gap is then no end of a name
		return { ...(random() < LOOSE ? loosened(document) : document), id: `copy/${index}` };
	});
}

/** The share of documents set with gaps at their hyphens. */
const LOOSE = 0.35;
/** The share of names that no list holds: what is unknown is not always a person. */
const UNKNOWN = 0.2;

/** The sports whose clubs are listed. */
export type Sport = keyof typeof CLUBS;

/** One line of a table: a line of text with slots, and how often it comes. */
export interface TableLine {
	readonly line: string;
	readonly least: number;
	readonly most: number;
}

/** A table: a headline, a dateline, and its lines; `sport` says whose clubs play. */
export interface Table {
	readonly sport?: Sport;
	readonly headline: readonly string[];
	readonly lines: readonly TableLine[];
}

/**
 * Copy in prose: an optional headline, and sentences that are drawn from. In a text, `(a|b)` is a choice and `{kind}` a slot; `{kind1}`
 * is the same name wherever it comes in the document, `{kind:Name}` that very name. The kinds are the keys of `SLOTS`, and of `PLAIN` for what is no name.
 */
export interface Copy {
	readonly sport?: Sport;
	/** Letters and the like, which no agency sends: without byline, dateline and credits. */
	readonly isPrivate?: boolean;
	readonly headline: readonly string[];
	readonly lead: readonly string[];
	readonly body: readonly string[];
}

function writeCopy(random: RandomNumbers, pools: NamePools): TrainingDocument {
	const draw = random();
	const page = new Page(random, pools);
	if (draw < 0.4) page.table(pick(TABLES, random));
	else if (draw < 0.9) page.story(pick(COPY, random));
	else page.headlines(HEADLINES);
	return page.document();
}

/** How a line is set. */
type Setting = 'capitals' | 'title' | 'plain';

/** Text that grows, with its names. */
class Page {
	private text = '';
	private readonly names: TrainingName[] = [];
	private readonly drawn = new Map<string, string>();
	private readonly people = new Map<string, DrawnPerson>();
	private readonly country: CountryNames;
	private sport: Sport = 'football';

	private readonly random: RandomNumbers;
	private readonly pools: NamePools;
	private readonly accents: boolean;

	constructor(random: RandomNumbers, pools: NamePools) {
		this.random = random;
		this.pools = pools;
		this.accents = random() < 0.3;
		this.country = drawCountry(pools, random);
	}

	document(): TrainingDocument {
		return { id: '', text: this.text, names: this.names };
	}

	table(table: Table): void {
		this.sport = table.sport ?? pick(['football', 'baseball', 'basketball', 'hockey', 'american', 'rugby'], this.random);
		this.headline(pick(table.headline, this.random));
		if (this.random() < 0.7) this.line(pick(DATELINES, this.random));
		for (const { line, least, most } of table.lines) {
			const count = least + Math.floor(this.random() * (most - least + 1));
			for (let i = 0; i < count; i++) {
				this.line(line.replaceAll('{row}', String(i + 1)));
			}
		}
	}

	story(copy: Copy): void {
		this.sport = copy.sport ?? 'football';
		if (this.random() < 0.7) this.headline(pick(copy.headline, this.random));
		if (!copy.isPrivate && this.random() < 0.25) this.line(pick(BYLINES, this.random));
		const dateline = copy.isPrivate ? 1 : this.random();
		if (dateline < 0.3) this.line(pick(DATELINES, this.random));
		const lead = pick(copy.lead, this.random);
		this.line(dateline >= 0.3 && dateline < 0.65 ? pick(RUN_IN, this.random) + lead : lead);
		const body = shuffled(copy.body, this.random).slice(0, 2 + Math.floor(this.random() * 5));
		let paragraph = '';
		for (const sentence of body) {
			// a signature or the head of a letter begins a line
			const isApart = sentence.includes('\n');
			paragraph = paragraph === '' ? sentence : `${paragraph}${isApart ? '\n' : ' '}${sentence}`;
			if (paragraph.includes('\n') || this.random() < 0.6) {
				this.line(paragraph);
				paragraph = '';
			}
		}
		if (paragraph !== '') this.line(paragraph);
		if (!copy.isPrivate && this.random() < 0.2) this.line(pick(CREDITS, this.random));
	}

	headlines(lines: readonly string[]): void {
		const how = pick<Setting>(['capitals', 'title', 'title', 'plain'], this.random);
		for (const line of shuffled(lines, this.random).slice(0, 3 + Math.floor(this.random() * 5))) this.line(line, how);
	}

	/** A headline; one that is written in capitals here has its names in capitals too. */
	private headline(template: string): void {
		const isLoud = !/\p{Ll}/u.test(template.replace(/\{[^}]*\}/g, ''));
		this.line(template, isLoud ? 'capitals' : pick<Setting>(['capitals', 'title', 'title', 'plain'], this.random));
	}

	private line(template: string, how: Setting = 'plain'): void {
		if (this.text !== '') this.text += '\n';
		const start = this.text.length;
		this.fill(
			chosen(template, this.random)
				.replace(/ {2,}/g, ' ')
				.replace(/ (?=[:.,]$)/, ''),
		);
		const alone = { id: '', text: this.text.slice(start), names: [] };
		if (how === 'capitals') this.text = this.text.slice(0, start) + inCapitals(alone).text;
		if (how === 'title') this.text = this.text.slice(0, start) + inTitleCase(alone, this.random).text;
	}

	private fill(template: string): void {
		let at = 0;
		for (const slot of template.matchAll(/\{([a-z]+)(\d*)(?::([^}]*))?\}/g)) {
			this.text += template.slice(at, slot.index);
			at = slot.index + slot[0].length;
			const [, kind = '', number = '', literal] = slot;
			const plain = PLAIN[kind];
			if (plain) {
				this.text += plain(this.random, this.pools);
				continue;
			}
			const type = SLOTS[kind];
			const name = literal ?? this.named(kind, number);
			if (type) this.names.push({ start: this.text.length, end: this.text.length + name.length, type });
			else if (type === undefined) throw new Error(`no slot is called ${kind}`);
			this.text += name;
		}
		this.text += template.slice(at);
	}

	private named(kind: string, number: string): string {
		if (kind === 'person' || kind === 'short' || kind === 'initial' || kind === 'given') return this.personAs(kind, number);
		if (kind === 'shortcaps') return inCapitals({ id: '', text: this.personAs('short', number), names: [] }).text;
		if (kind === 'firm') {
			// a firm is called by the first word of its name once it has been named
			const whole = this.named('company', number);
			const trade =
				/^(\p{Lu}[\p{L}-]+) (?:Holdings|Industries|Group|Bank|Brothers|&|Capital|Securities|Airlines|Energy|Steel|Motors|Pharma|Insurance|Mining|Partners|Oil|Petroleum|Electronics|Foods|Media|Telecom)\b/u;
			return trade.exec(whole)?.[1] ?? whole.replace(/ (?:Inc|Corp|AG|Plc|Ltd|SA)$/, '');
		}
		if (kind === 'acronym') {
			// the first letters of the institution with the same number
			const long = this.named('institution', number);
			const letters = long.match(/\p{Lu}/gu) ?? [];
			return !long.includes(' ') ? long : letters.length > 1 ? letters.slice(0, 5).join('') : 'UNX';
		}
		const key = kind.replace(/caps$/, '') + number;
		let name = number === '' ? undefined : this.drawn.get(key);
		if (name === undefined) {
			name = this.draw(kind.replace(/caps$/, ''));
			// two teams of a match are two
			for (let tries = 0; tries < 9 && [...this.drawn.values()].includes(name); tries++) name = this.draw(kind.replace(/caps$/, ''));
			if (number !== '') this.drawn.set(key, name);
		}
		return kind.endsWith('caps') ? inCapitals({ id: '', text: name, names: [] }).text : name;
	}

	private personAs(kind: string, number: string): string {
		let person = number === '' ? undefined : this.people.get(number);
		if (!person) {
			const country = this.random() < 0.4 ? this.country : drawCountry(this.pools, this.random);
			person = drawPerson(country, this.random);
			if (this.random() < UNKNOWN && person.family === person.short && !person.family.includes(' ')) {
				const family = blend(person.family, pick(country.family, this.random), this.random);
				person = { given: person.given, family, full: person.full.replace(person.family, () => family), short: family };
			}
			if (number !== '') this.people.set(number, person);
		}
		if (kind === 'person') return person.full;
		if (kind === 'short') return person.short;
		if (kind === 'given') return person.given;
		return person.given === person.family ? person.full : `${person.given.charAt(0)}. ${person.family}`;
	}

	private draw(kind: string): string {
		const { pools, random } = this;
		const city = () => {
			// large cities are in the news most
			let name = '';
			do name = pools.cities[Math.floor(random() ** 4 * pools.cities.length)]?.name ?? 'Paris';
			while (/[()/]/.test(name));
			if (random() < UNKNOWN) name = blend(name, pick(pools.cities, random).name, random);
			return this.accents ? name : withoutAccents(name);
		};
		switch (kind) {
			case 'city':
				return city();
			case 'country':
			case 'nation':
				return random() < 0.6 ? pick(OFTEN, random) : pick(pools.countries, random);
			case 'region':
				return random() < UNKNOWN ? blend(pick(pools.regions, random).name, city(), random) : pick(pools.regions, random).name;
			case 'team': {
				const clubs = pools.clubs[this.sport];
				const club = pick(clubs, random);
				if (this.sport === 'football' && random() < UNKNOWN) return blend(city(), club, random);
				// in North America a team goes by its city
				if (this.sport === 'american' || this.sport === 'baseball' || this.sport === 'basketball' || this.sport === 'hockey')
					return random() < 0.6 ? cityOf(club) : club;
				return this.sport === 'football' && random() < 0.45 ? city() : club;
			}
			case 'nick':
				return pick(pools.clubs[this.sport], random).split(' ').pop() as string;
			case 'company':
				return random() < 0.3
					? madeCompany(pick(this.country.family, random), city(), random)
					: pick(pools.companies, random) + pick(['', '', '', ' Inc', ' Corp', ' AG', ' Plc', ' Ltd', ' SA'], random);
			case 'institution':
				if (random() < UNKNOWN) return inventedAcronym(random);
				return random() < 0.4 ? madeInstitution(city(), pick(pools.countries, random), random) : pick(pools.institutions, random);
			case 'news':
				return pick(pools.news, random);
			case 'newsroom':
				return pick([`${city()} Newsroom`, `${city()} newsroom`, `${city()} News Desk`, `${city()} Bureau`], random);
			case 'shop':
				return pick(
					[
						`${pick(this.country.family, random)}'s`,
						`${pick(this.country.given, random)}'s ${pick(SHOPS, random)}`,
						`${pick(this.country.family, random)} ${pick(SHOPS, random)}`,
						`${city()} ${pick(SHOPS, random)}`,
						`${pick(SIGNS, random)} ${pick(SHOPS, random)}`,
						`The ${pick(SIGNS, random)} ${pick(['Lion', 'Anchor', 'Table', 'Spoon', 'Garden', 'House'], random)}`,
					],
					random,
				);
			case 'law':
				return `${pick(['', '', `${pick(pools.countries, random)} `, `${city()} `], random)}${pick(LAWS, random)} ${pick(['Act', 'Act', 'Law', 'Bill', 'Convention', 'Agreement', 'Initiative', 'Programme', 'Plan', 'Project'], random)}`;
			case 'district':
				return `${random() < 0.2 ? pick(this.country.family, random) : city()} ${pick(['County', 'District', 'Province', 'Township', 'Municipality', 'Region', 'Island', 'Valley', 'Bay', 'Hills', 'Bridge', 'Square', 'Park', 'Street', 'Peninsula', 'Sea', 'State', 'Oblast', 'Creek', 'Desert', 'Mountains', 'Highway'], random)}`;
			case 'court':
				return `${city()} ${pick(['High Court', 'District Court', 'Supreme Court', 'Magistrates Court', 'Crown Court'], random)}`;
			case 'hospital':
				return `${city()} ${pick(['General Hospital', 'Hospital', 'Medical Center', 'Teaching Hospital', 'Clinic'], random)}`;
			case 'museum':
				return pick([`${city()} Museum of Modern Art`, `${city()} National Museum`, `Museum of ${city()}`, `${city()} Gallery`], random);
			case 'university':
				return pick(
					[
						`University of ${city()}`,
						`${city()} University`,
						`${city()} State University`,
						`${city()} Institute of Technology`,
						`${pick(this.country.family, random)} University`,
					],
					random,
				);
			case 'party':
				return pick(
					[
						...PARTIES,
						`${pick(pools.demonyms, random)} ${pick(PARTIES, random)}`,
						`${pick(PARTIES, random)} of ${pick(pools.countries, random)}`,
					],
					random,
				);
			case 'demonym':
				return pick(
					pools.demonyms.filter(
						(word) =>
							/(?:n|ese|ish|i|ch)$/.test(word) &&
							!/(?:republican|christian|buddhist|communist|lutheran|presbyterian|bohemian)$/i.test(word),
					),
					random,
				);
			case 'hyphened':
				return `${pick([...HYPHENED, pick(pools.demonyms, random), pick(pools.countries, random), city()], random)}-${pick(HYPHENS, random)}`;
			case 'event':
				return random() < UNKNOWN
					? `${blend(city(), pick(this.country.given, random), random)} ${pick(['Festival', 'Prize', 'Award', 'Treaty', 'Day', 'Agreement', 'War', 'Uprising'], random)}`
					: pick(pools.others, random);
			case 'cup':
				return pick(
					[
						`${city()} Open`,
						`${city()} Cup`,
						`${pick(pools.countries, random)} Cup`,
						`${pick(pools.demonyms, random)} Open`,
						`${city()} Marathon`,
						`${pick(pools.demonyms, random)} Grand Prix`,
						...EVENTS,
					],
					random,
				);
			case 'league':
				return pick([...EVENTS, `${pick(pools.demonyms, random)} League`, `${pick(pools.demonyms, random)} Cup`], random);
			case 'venue':
				return pick(
					[
						`${city()} Stadium`,
						`${city()} Park`,
						`${pick(this.country.family, random)} Park`,
						`Old ${city()}`,
						`${city()} Arena`,
						`${city()} Airport`,
						`${city()} International Airport`,
						`${pick(this.country.family, random)} Street`,
						`${city()} Road`,
						`Mount ${pick(this.country.family, random)}`,
						`Lake ${city()}`,
						`${city()} River`,
					],
					random,
				);
			case 'ship':
				return pick(
					[
						`${city()} Star`,
						`Ocean ${pick(['Spirit', 'Pearl', 'Hope'], random)}`,
						`MV ${pick(this.country.family, random)}`,
						`USS ${city()}`,
						`HMS ${pick(['Resolute', 'Dauntless', 'Argus'], random)}`,
						`${pick(this.country.given, random)} ${pick(['I', 'II', 'Maersk', 'Express'], random)}`,
					],
					random,
				);
			default:
				throw new Error(`no slot is called ${kind}`);
		}
	}
}

/** What each slot is labelled as. */
const SLOTS: Readonly<Record<string, NameType>> = {
	person: 'person',
	short: 'person',
	initial: 'person',
	given: 'person',
	city: 'place',
	citycaps: 'place',
	country: 'place',
	countrycaps: 'place',
	nation: 'place',
	region: 'place',
	venue: 'place',
	team: 'organization',
	teamcaps: 'organization',
	companycaps: 'organization',
	shortcaps: 'person',
	demonymcaps: 'other',
	nationcaps: 'place',
	hyphened: 'other',
	nick: 'organization',
	company: 'organization',
	institution: 'organization',
	news: 'organization',
	university: 'organization',
	party: 'organization',
	demonym: 'other',
	event: 'other',
	cup: 'other',
	league: 'other',
	ship: 'other',
	newsroom: 'organization',
	acronym: 'organization',
	court: 'organization',
	firm: 'organization',
	shop: 'organization',
	law: 'other',
	district: 'place',
	hospital: 'organization',
	museum: 'organization',
	// for names written out in a text
	place: 'place',
	organization: 'organization',
	other: 'other',
};

const number = (random: RandomNumbers, least: number, most: number) => String(least + Math.floor(random() * (most - least + 1)));
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** What a slot stands for that is no name. */
const PLAIN: Readonly<Record<string, (random: RandomNumbers, pools: NamePools) => string>> = {
	n: (random) => number(random, 1, 9),
	nn: (random) => number(random, 10, 99),
	nnn: (random) => number(random, 100, 999),
	thousands: (random) => `${number(random, 1, 99)},${number(random, 100, 999)}`,
	percent: (random) => `${number(random, 0, 30)}.${number(random, 0, 9)}`,
	money: (random) =>
		`${pick(['$', '$', '€', '£', 'US$'], random)}${number(random, 1, 900)}${pick(['', '.5', ' million', ' billion', ' million'], random)}`,
	year: (random) => number(random, 1945, 2024),
	age: (random) => number(random, 18, 79),
	score: (random) => `${number(random, 0, 4)}-${number(random, 0, 4)}`,
	set: (random) => pick(['6-4', '6-3', '7-5', '6-2', '7-6 (7-4)', '4-6', '6-1', '6-0', '3-6'], random),
	minute: (random) => number(random, 1, 90),
	day: (random) => pick(DAYS, random),
	month: (random) => pick(MONTHS, random),
	date: (random) =>
		pick(
			[
				`${pick(MONTHS, random)} ${number(random, 1, 30)}`,
				`${number(random, 1, 30)} ${pick(MONTHS, random)}`,
				`${pick(MONTHS, random).slice(0, 3)} ${number(random, 1, 30)}`,
			],
			random,
		),
	iso: (random) => `${number(random, 1990, 2024)}-0${number(random, 1, 9)}-${number(random, 10, 28)}`,
	time: (random) => `${number(random, 1, 12)}:${number(random, 10, 59)}`,
	pct: (random) => `.${number(random, 200, 799)}`,
	ordinal: (random) => pick(['first', 'second', 'third', 'fourth', '11th', '23rd'], random),
	generic: (random) => pick(GENERIC, random),
	role: (random) => pick(ROLES, random),
	office: (random) => pick(OFFICES, random),
	rank: (random) => pick(RANKS, random),
	honorific: (random) => pick(HONORIFICS, random),
};

const ROLES =
	'defender|midfielder|striker|goalkeeper|captain|coach|manager|winger|forward|spokesman|spokeswoman|analyst|economist|lawyer|lawmaker|professor|researcher|farmer|teacher|shopkeeper|activist|journalist|trader|dealer|engineer|nurse|police officer|resident|driver|student|historian|director|author|poet'.split(
		'|',
	);
const OFFICES =
	'President|Prime Minister|Foreign Minister|Defence Minister|Defense Minister|Finance Minister|Interior Minister|Justice Minister|Health Minister|Economy Minister|Deputy Prime Minister|Vice President|Chancellor|Premier|Secretary of State|Secretary-General|Attorney General|Ambassador|Governor|Mayor|Senator|Speaker|Police Chief|Central Bank Governor|Chief Justice|Opposition leader|Former President|Trade Minister|Education Minister|Culture Minister|MP|Congressman|Councillor|Judge|Sen.|Rep.|Gov.'.split(
		'|',
	);
const RANKS =
	'General|Colonel|Major|Captain|Lieutenant|Lieutenant Colonel|Lieutenant General|Major General|Brigadier|Admiral|Sergeant|Corporal|Gen.|Col.|Lt. Col.|Maj.|Capt.|Sgt.|Lt. Gen.|Maj. Gen.|Adm.|Private|Commander|Air Marshal|Field Marshal|Inspector|Superintendent'.split(
		'|',
	);
const MINISTRIES =
	"Health|Education|Finance|Justice|Agriculture|Tourism|Energy|Transport|Labour|Defence|Environment|Fisheries|Trade|Culture|Youth and Sports|Home Affairs|Foreign Affairs|Water Resources|Women's Affairs|Land|Statistics|Broadcasting|Farmers|Teachers|Nurses|Journalists|Workers".split(
		'|',
	);
const SHOPS =
	'Pizza|Grill|Cafe|Bakery|Diner|Bar|Salon|Auto Repair|Auto Sales|Dental|Animal Hospital|Veterinary Clinic|Plumbing|Roofing|Motors|Bike Shop|Books|Florist|Golf Club|Inn|Hotel|Resort|Spa|Gym|Yoga|Photography|Moving|Storage|Law Firm|Realty|Nursery|Kitchen|Steakhouse|Noodle House|Deli|Market|Pharmacy|Optical|School of Dance'.split(
		'|',
	);
const SIGNS =
	'Golden|Blue|Silver|Royal|Red|Lucky|Old Town|Green|Sunset|Lakeside|Premier|Advanced|Family|Elite|Happy|Crystal|Main Street|Riverside|Northside|Classic'.split(
		'|',
	);
const LAWS =
	'Data Protection|Public Order|Clean Water|Land Reform|Freedom of Information|Prevention of Terrorism|Fair Trade|Mental Health|Electricity|Citizenship|Marriage|Broadcasting|Fisheries|Extradition|Civil Rights|Minimum Wage|Heritage|Green Growth|Anti-Corruption'.split(
		'|',
	);
const GENERIC = 'SMEs|CEO|GDP|CPU|MoU|GPS|SUV|ATM|PPE|CCTV|DNA|MP|MPs|NGOs|NGO|PhD|PR|IT|TV|VAT|IPO|CFO|HR|AI|ID|PM|FDI|CV'.split('|');
const HONORIFICS =
	"Mr|Mrs|Ms|Mr.|Mrs.|Ms.|Dr|Dr.|Prof.|Professor|Sir|Lady|Lord|Dame|Sheikh|Ayatollah|Imam|Mullah|Rabbi|Father|Sister|Bishop|Archbishop|Cardinal|Patriarch|Pope|King|Queen|Prince|Princess|Crown Prince|Emperor|Sultan|Emir|Grand Duke|Chief|Pastor|Rev.|Maulana|Madam|Justice|Chief Justice|Commissioner|Uncle|Aunty|Elder|Sister|Detective|Inspector|Magistrate|Hon'ble Justice|former president|the late".split(
		'|',
	);
const PARTIES =
	"Socialist Party|Democratic Party|Liberal Party|Labour Party|Conservative Party|National Party|Communist Party|People's Party|Republican Party|Green Party|Social Democratic Party|Christian Democratic Union|Freedom Party|Progressive Party|Workers' Party|National Front|Democratic Union|Centre Party|Reform Party|Unity Party|Justice Party|National Congress|Radical Party|Agrarian Party|Popular Front|Liberation Movement".split(
		'|',
	);
const HYPHENED = 'U.S.|NATO|UN|EU|Saudi|Israeli|Russian|British|Turkish|Iranian|French|Moscow|London|New York|Kremlin'.split('|');
const HYPHENS = 'led|backed|born|based|run|made|controlled|brokered|occupied|trained|sponsored|owned|held|funded|speaking'.split('|');
const EVENTS =
	'World Cup|Champions League|UEFA Cup|Premier League|Bundesliga|Serie A|FA Cup|League Cup|European Championship|Olympics|Olympic Games|Davis Cup|Commonwealth Games|Asian Games|Grand Prix|Grand Slam|World Championships|African Nations Cup|Asian Cup|Copa America|Super League|European Cup|World Series|Super Bowl|Stanley Cup|Six Nations|Tour de France|Wimbledon|Ryder Cup'.split(
		'|',
	);
const OFTEN =
	'England|Scotland|Wales|Ireland|France|Germany|Italy|Spain|Netherlands|Belgium|Portugal|Sweden|Norway|Denmark|Finland|Austria|Switzerland|Russia|Ukraine|Poland|Czech Republic|Hungary|Romania|Bulgaria|Croatia|Serbia|Greece|Turkey|Israel|Iran|Iraq|Saudi Arabia|Egypt|Morocco|Algeria|Nigeria|Ghana|Cameroon|South Africa|Kenya|Zimbabwe|India|Pakistan|Sri Lanka|Bangladesh|Australia|New Zealand|China|Japan|South Korea|U.S.|United States|USA|Britain|Canada|Mexico|Brazil|Argentina|Chile|Colombia|Uruguay|Paraguay|West Indies|Jamaica|Cuba'.split(
		'|',
	);
const DATELINES = [
	'{citycaps} {iso}',
	'{citycaps} {iso}',
	'{citycaps}, {date}',
	'{city}, {country}',
	'{date}, {year}',
	'{citycaps} ({news}) -',
];
const RUN_IN = [
	'{citycaps}, {date} ({news}) - ',
	'{citycaps} ({news}) — ',
	'{citycaps} — ',
	'{citycaps}, {country} ({news}) -- ',
	'{city}, {date} – ',
	'{citycaps}, {region} - ',
	'{citycaps} ({news}) - ',
];
const BYLINES = [
	'By {person}',
	'By {person} and {person}',
	'By {person}, {news}',
	'{person} in {city}',
	'By {person}\n{news} Staff Writer',
	'by {person} | {date}, {year}',
	'{person}\n{news}',
	'BY {person} IN {citycaps}',
	'{person}, {city}',
];
const CREDITS = [
	'(Reporting by {person}; editing by {person})',
	'(Additional reporting by {person} in {city} and {person} in {city}; writing by {person})',
	'Photo: {person}/{news}',
	'PHOTO: {person} / {news}',
	'{person} is a correspondent for {news} in {city}.',
	'-- {newsroom}',
	'-- {newsroom} +{nn} {nn} {nnn} {thousands}',
	'({news})',
	'Image: {person}',
	'Source: {news}',
	'© {news} {year}',
	'Contact: {person}, {company}, {city}',
	'Translated by {person}',
];

/** Texts with each `(a|b|c)` decided. */
function chosen(template: string, random: RandomNumbers): string {
	return template.replace(/\(([^()|]*(?:\|[^()|]*)+)\)/g, (_, choices: string) => pick(choices.split('|'), random));
}

function cityOf(club: string): string {
	const words = club.split(' ');
	return /(?:Sox|Jays|Lakers|Blazers|Wings|Leafs|Ducks|Bay|Angels)$/.test(club) && words.length > 2 && !/Lakers|Angels/.test(club)
		? words.slice(0, -2).join(' ')
		: words.slice(0, -1).join(' ') || club;
}

function madeCompany(family: string, city: string, random: RandomNumbers): string {
	const tail = pick(
		[
			'Holdings',
			'Industries',
			'Group',
			'Bank',
			'Corp',
			'Inc',
			'Ltd',
			'Brothers',
			'& Sons',
			'Capital',
			'Securities',
			'Airlines',
			'Energy',
			'Steel',
			'Motors',
			'Pharma',
			'Insurance',
			'Mining',
			'Partners',
			'Oil',
			'Petroleum',
			'Electronics',
			'Foods',
			'Media',
			'Telecom',
		],
		random,
	);
	return `${random() < 0.5 ? family : city} ${tail}`;
}

function madeInstitution(city: string, country: string, random: RandomNumbers): string {
	return pick(
		[
			...MINISTRIES.flatMap((field) => [
				`Ministry of ${field}`,
				`${field} Ministry`,
				`Department of ${field}`,
				`National ${field} Authority`,
			]),
			...['Agency', 'Commission', 'Council', 'Association', 'Trust', 'Foundation', 'Network', 'Alliance', 'Union', 'Board'].map(
				(head) =>
					`${pick(['National', 'African', 'Asian', 'European', 'International', 'Pacific', city, country], random)} ${pick(MINISTRIES, random)} ${head}`,
			),
			`National Bank of ${country}`,
			`Bank of ${country}`,
			`${city} City Council`,
			`${city} Chamber of Commerce`,
			`${city} Stock Exchange`,
			`Ministry of Foreign Affairs of ${country}`,
			`Embassy of ${country}`,
			`${city} Police Department`,
			`${city} High Court`,
			`${country} Football Association`,
			`${country} Cricket Board`,
			`${country} Olympic Committee`,
			`${city} Central Hospital`,
			`${city} Court of Appeal`,
			`Museum of ${city}`,
			`Institute for Policy Research`,
			`Centre for Strategic Studies`,
			`Committee to Protect ${country}`,
			`Federation of ${country} Industries`,
			`${city} Symphony Orchestra`,
			`Free ${country} Army`,
			`Front for the Liberation of ${country}`,
		],
		random,
	);
}

function shuffled<T>(items: readonly T[], random: RandomNumbers): T[] {
	const mixed = [...items];
	for (let i = mixed.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
	}
	return mixed;
}
