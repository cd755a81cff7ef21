import type { DateDoubt } from '../../facts.ts';
import { type Anchors, NO_ANCHORS } from './anchors.ts';
import { dateWords } from './gloss.ts';
import type { Clock, Meaning, Point, Reading } from './meaning.ts';
import { isReadAgainstText } from './narrative.ts';
import { place } from './resolve.ts';

const NONE: readonly DateDoubt[] = [];

/** What the words of an expression leave open, gravest first; `start` is where they stand in the document. */
export function doubtsOf(reading: Reading, words: string, start: number, anchors: Anchors): readonly DateDoubt[] {
	const { meaning } = reading;
	if (meaning.kind === 'duration' || meaning.kind === 'set') return NONE;
	const found = [orderDoubt(meaning, anchors), zoneDoubt(meaning, words, start), directionDoubt(reading, anchors), holidayDoubt(meaning)];
	return found.every((doubts) => doubts.length === 0) ? NONE : found.flat();
}

function orderDoubt(meaning: Meaning, { monthFirst }: Anchors): readonly DateDoubt[] {
	const point = meaning.kind === 'clock' ? meaning.day : meaning;
	if (point?.kind !== 'numeric' || monthFirst !== undefined) return NONE;
	if (point.first > 12 || point.second > 12 || point.first === point.second) return NONE;
	const readings = [false, true].flatMap((order) => {
		const placed = place(point, undefined, { ...NO_ANCHORS, monthFirst: order });
		return placed ? [dateWords(placed.first)] : [];
	});
	return [{ kind: 'order', readings }];
}

function zoneDoubt(meaning: Meaning, text: string, start: number): readonly DateDoubt[] {
	const clock = clockOf(meaning);
	if (!clock) return NONE;
	const { zone } = clock;
	if (!zone) return [{ kind: 'no-zone', named: undefined }];
	const { named, meanings } = zone;
	if (meanings) {
		const at = Math.max(0, text.lastIndexOf(named));
		return [{ kind: 'zone', named, meanings, span: { start: start + at, end: start + at + named.length } }];
	}
	return zone.offset === undefined && zone.iana === undefined ? [{ kind: 'no-zone', named }] : NONE;
}

/** A day that another country keeps on another day. */
function holidayDoubt(meaning: Meaning): readonly DateDoubt[] {
	const point = bearerOf(meaning);
	return point?.kind === 'holiday' && point.holiday.of !== undefined ? [{ kind: 'holiday', of: point.holiday.of }] : NONE;
}

function clockOf(meaning: Meaning): Clock | undefined {
	if (meaning.kind === 'clock') return meaning.clock;
	return meaning.kind === 'range' ? clockOf(meaning.from) : undefined;
}

/** A weekday, day or month that may as well lie ahead as behind, because no verb tells. */
function directionDoubt({ meaning, tense }: Reading, anchors: Anchors): readonly DateDoubt[] {
	if (tense !== undefined || anchors.publication === undefined) return NONE;
	const point = bearerOf(meaning);
	if (!point || !isBare(point) || isReadAgainstText(point, anchors)) return NONE;
	const placed = place(point, tense, anchors);
	// the very day, and the month that is not over, are neither
	return !placed || (placed.first <= anchors.publication && anchors.publication <= placed.last) ? NONE : [{ kind: 'direction' }];
}

/** The point that says the day. */
function bearerOf(meaning: Meaning): Point | undefined {
	switch (meaning.kind) {
		case 'duration':
		case 'set':
			return undefined;
		case 'clock':
		case 'part':
			return meaning.day;
		case 'range':
			return bearerOf(meaning.from);
		default:
			return meaning;
	}
}

function isBare(point: Point): boolean {
	switch (point.kind) {
		case 'weekday':
			return point.which === undefined;
		case 'month':
		case 'season':
		case 'holiday':
			return point.which === undefined && point.year === undefined;
		case 'day':
			return point.year === undefined;
		default:
			return false;
	}
}
