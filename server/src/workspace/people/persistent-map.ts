/** A map that never changes: `with` makes another one, which shares with it all that is the same. */
export interface PersistentMap<V> {
	get(key: string): V | undefined;
	/** Another map, in which the keys have these values; undefined takes a key out. */
	with(changes: ReadonlyMap<string, V | undefined>): PersistentMap<V>;
}

const CHUNKS = 4096;

/** A map without entries. A change of one key copies little of it. */
export function emptyPersistentMap<V>(): PersistentMap<V> {
	return mapOf<V>([]);
}

function mapOf<V>(chunks: readonly (ReadonlyMap<string, V> | undefined)[]): PersistentMap<V> {
	return {
		get: (key) => chunks[chunkOf(key)]?.get(key),
		with(changes) {
			if (changes.size === 0) return mapOf(chunks);
			const copy: (ReadonlyMap<string, V> | undefined)[] = [...chunks];
			const own = new Map<number, Map<string, V>>();
			for (const [key, value] of changes) {
				const at = chunkOf(key);
				const chunk = own.get(at) ?? new Map(copy[at]);
				own.set(at, chunk);
				copy[at] = chunk;
				if (value === undefined) chunk.delete(key);
				else chunk.set(key, value);
			}
			return mapOf(copy);
		},
	};
}

function chunkOf(key: string): number {
	let hash = 0;
	for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
	return (hash >>> 0) % CHUNKS;
}
