import { ROLES } from '../../analysis/lexicons/roles.ts';
import { compareText, type Group, talliesOf } from './groups.ts';

/** The words of a title that both are given: at least two, or all of a title. */
export function sharedTitle(a: readonly Group[], b: readonly Group[]): string | undefined {
	const others = titlesOf(b);
	if (others.length === 0) return undefined;
	let most: readonly string[] = [];
	for (const mine of titlesOf(a)) {
		for (const other of others) {
			const shared = mine.filter((word) => other.some((next) => sameStem(word, next)));
			if (shared.length > most.length && (shared.length > 1 || shared.length === Math.min(mine.length, other.length))) most = shared;
		}
	}
	return most.length > 0 ? most.join(' ') : undefined;
}

/** More titles than this are not looked at. */
const MOST_TITLES = 12;

function titlesOf(groups: readonly Group[]): (readonly string[])[] {
	const counts = new Map<string, number>();
	for (const group of groups) for (const [title, count] of talliesOf(group).titles) counts.set(title, (counts.get(title) ?? 0) + count);
	return [...counts]
		.sort(([a, m], [b, n]) => n - m || compareText(a, b))
		.slice(0, MOST_TITLES)
		.map(([title]) => titleWords(title));
}

const SMALL_WORDS = new Set('the a an of for and to in at on his her their its s former then who is was new'.split(' '));

function titleWords(title: string): string[] {
	return title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !SMALL_WORDS.has(word.toLowerCase()));
}

/** Belarus and Belarusian, defence and defense, minister and ministers. */
function sameStem(one: string, other: string): boolean {
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	if (a === b) return true;
	const length = Math.min(a.length, b.length, 6);
	return length >= 4 && a.slice(0, length).replace('c', 's') === b.slice(0, length).replace('c', 's');
}

/** What somebody does, so far apart from the others that one person seldom does two of them at a time. */
export type Walk = 'politics' | 'sport' | 'arts' | 'trade' | 'medicine' | 'church';

const WALKS: Readonly<Record<Walk, string>> = {
	politics: `minister mayor senator congressman congresswoman lawmaker mp mep parliamentarian governor ambassador chancellor premier councillor
		councilor councilman councilwoman alderman diplomat envoy`,
	sport: `striker midfielder defender goalkeeper goalie winger quarterback cornerback linebacker pitcher shortstop outfielder infielder
		footballer cricketer batsman bowler golfer sprinter swimmer cyclist boxer athlete wrestler skater skier gymnast jockey`,
	arts: `singer singer-songwriter songwriter musician rapper guitarist drummer pianist composer conductor bassist actor actress comedian
		filmmaker screenwriter novelist poet playwright painter sculptor cellist violinist dancer`,
	trade: `farmer fisherman baker plumber carpenter butcher electrician cook waiter waitress cashier janitor gardener mechanic miner
		shopkeeper barber hairdresser builder bricklayer welder trawlerman`,
	medicine: 'doctor physician surgeon paediatrician pediatrician nurse midwife paramedic pathologist dentist',
	church: 'bishop archbishop cardinal patriarch priest pastor vicar rabbi imam ayatollah monk nun',
};

const WALK_OF: ReadonlyMap<string, Walk> = new Map(
	(Object.entries(WALKS) as [Walk, string][]).flatMap(([walk, heads]) => heads.split(/\s+/).map((head) => [head, walk] as const)),
);

/** What a title says that somebody does: by its noun, not by what it is of; nothing where it was long ago or the noun is not telling. */
export function walkOf(title: string): Walk | undefined {
	const words = title
		.toLowerCase()
		.split(/[^\p{L}\p{N}-]+/u)
		.filter(Boolean);
	if (words.some((word) => LONG_AGO.has(word))) return undefined;
	const end = words.findIndex((word, i) => i > 0 && COMPLEMENT.has(word));
	const own = end < 0 ? words : words.slice(0, end);
	const head = own.findLast((word) => WALK_OF.has(word) || ROLES.has(word));
	return head === undefined ? undefined : WALK_OF.get(head);
}

/** What a title calls somebody, in a form that is equal for equal callings; undefined for a title that many have at a time. */
export function callingOf(title: string): string | undefined {
	const words = titleWords(title).map((word) => word.toLowerCase());
	if (words.some((word) => LONG_AGO.has(word)) || (words.length < 2 && walkOf(title) === undefined)) return undefined;
	return words
		.map((word) => word.slice(0, 6).replace('c', 's'))
		.sort()
		.join(' ');
}

const LONG_AGO = new Set('former ex retired onetime one-time then late ex-minister'.split(' '));
const COMPLEMENT = new Set('of for in at from to with who and'.split(' '));
