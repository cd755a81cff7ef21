/** Several values for a key. Most keys have one, so that a set for each would take more room than all else. */
export interface Multimap<K, V extends object | string> {
	add(key: K, value: V): void;
	drop(key: K, value: V): void;
	has(key: K): boolean;
	/** Whether a value stands under a key. */
	holds(key: K, value: V): boolean;
	get(key: K): Iterable<V>;
	count(key: K): number;
}

/** A multimap without entries. Values must not be sets. */
export function createMultimap<K, V extends object | string>(): Multimap<K, V> {
	const values = new Map<K, V | Set<V>>();
	return {
		add(key, value) {
			const known = values.get(key);
			if (known === undefined) values.set(key, value);
			else if (known instanceof Set) known.add(value);
			else if (known !== value) values.set(key, new Set([known, value]));
		},
		drop(key, value) {
			const known = values.get(key);
			if (known === value) values.delete(key);
			else if (known instanceof Set && known.delete(value) && known.size === 0) values.delete(key);
		},
		has: (key) => values.has(key),
		holds(key, value) {
			const known = values.get(key);
			return known instanceof Set ? known.has(value) : known === value;
		},
		get(key) {
			const known = values.get(key);
			return known === undefined ? [] : known instanceof Set ? known : [known];
		},
		count(key) {
			const known = values.get(key);
			return known === undefined ? 0 : known instanceof Set ? known.size : 1;
		},
	};
}
