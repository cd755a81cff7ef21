/**
 * A pure function of a string that remembers what it made, because text repeats its words and names. Past `most` different strings it
 * forgets all of them and begins anew, so that neither a long text nor many texts fill the memory.
 */
export function remembered<Made>(most: number, make: (key: string) => Made): (key: string) => Made {
	return remember(most, make, (key) => ` ${key}`.slice(1));
}

/** The same for strings that are no parts of longer ones, as those of tokens: the very string is found more quickly than another that is equal. */
export function rememberedAsIs<Made>(most: number, make: (key: string) => Made): (key: string) => Made {
	return remember(most, make, (key) => key);
}

function remember<Made>(most: number, make: (key: string) => Made, copy: (key: string) => string): (key: string) => Made {
	const made = new Map<string, Made>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined) return known;
		// a word cut out of a text would keep the whole text in memory: a copy of its own does not
		const own = copy(key);
		const fresh = make(own);
		if (made.size >= most) made.clear();
		made.set(own, fresh);
		return fresh;
	};
}
