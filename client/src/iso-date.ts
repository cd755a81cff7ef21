/**
 * Whether a text is an ISO 8601 calendar date of a day that exists, alone or with a clock time and perhaps an offset: what the server takes
 * for a publication date, so that nobody is asked for another one later. The room table keeps the two from being one; a test holds them equal.
 */
export function isIsoDate(text: string): boolean {
	const form = /^([1-9]\d{3})-(\d\d)-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
	const parts = form.exec(text);
	if (!parts) return false;
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
