/** A half-open range [start, end) of UTF-16 code units; the only notion of position inside the server. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an offset lies in a span or touches its end, as a cursor does that stands just behind a word. */
export function touches(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}

/** The index of the first of `spans` (sorted by start, not overlapping) that ends after `offset`; their number if none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((spans[middle] as Span).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The index of the first of `items` (ascending by `key`) whose key is at least `at`; their number if none is. */
export function firstAtOrAfter<T>(items: readonly T[], at: number, key: (item: T) => number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (key(items[middle] as T) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
