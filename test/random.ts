/** A seeded source of random numbers, so that a property test that fails fails again. */
export interface Random {
	/** At least 0, less than 1. */
	next(): number;
	/** A whole number of at least 0 and less than `below`. */
	below(below: number): number;
	/** One of the items, each as likely. */
	pick<T>(items: readonly T[]): T;
}

/** Random numbers from a seed (the generator is mulberry32). */
export function randomFrom(seed: number): Random {
	let state = seed | 0;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return { next, below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}

/** The items in an order that the seed decides. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
	const random = randomFrom(seed);
	const mixed = [...items];
	for (let i = mixed.length - 1; i > 0; i--) {
		const j = random.below(i + 1);
		[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
	}
	return mixed;
}
