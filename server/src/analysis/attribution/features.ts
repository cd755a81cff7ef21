/** Features on their way to a linear model: hashes in one growing column. */
export interface Features {
	ids: Int32Array;
	count: number;
}

/** An empty column, with room for some features before it has to grow. */
export function noFeatures(room = 2048): Features {
	return { ids: new Int32Array(room), count: 0 };
}

/** Adds the feature that a template makes of up to three values. */
export function put(features: Features, template: number, a: number, b = 0, c = 0): void {
	let h = Math.imul(template + 1, 0x9e3779b1);
	h = Math.imul(h ^ (h >>> 15) ^ a, 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35);
	h = Math.imul(h ^ (h >>> 16) ^ c, 0x27d4eb2f);
	h ^= h >>> 15;
	if (features.count === features.ids.length) {
		const longer = new Int32Array(features.ids.length * 2);
		longer.set(features.ids);
		features.ids = longer;
	}
	features.ids[features.count++] = h;
}
