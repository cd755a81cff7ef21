import type { PackedSummary } from '../analysis/packed-summary.ts';
import type { Analysts, AnalystTask, SummaryCache } from './analyst.ts';
import type { Disk } from './files.ts';
import { described } from './guard.ts';
import type { Session } from './session.ts';

/** Where summaries of closed articles come from other than this thread: an earlier session, or other threads. */
export interface Summaries {
	/** The summary of an article; undefined where this thread had better make it, which it then is to `keep`. */
	find(task: AnalystTask): Promise<PackedSummary | undefined>;
	/** A summary that this thread has made. */
	keep(task: AnalystTask, packed: PackedSummary): void;
	/** Nothing is to be read for now. `all`: every article of the folders was asked for since the last time. */
	rest(all: boolean): void;
}

/** Of one reading of a folder so many articles are summarised here before other threads are started: that takes as long, and their memory. */
const HERE_FIRST = 60;

/** The summaries of one session; `storage` is the URI of the folder that the client keeps for us, where it does. */
export function createSummaries(session: Session, disk: Disk | undefined, storage: string | undefined): Summaries {
	let opened: Promise<SummaryCache | undefined> | undefined;
	let cache: SummaryCache | undefined;
	let analysts: Analysts | undefined;
	let alone = disk === undefined;
	let missed = 0;

	const open = async () => {
		await session.ready();
		try {
			cache = storage === undefined ? undefined : await disk?.cache(storage);
		} catch (error) {
			session.log(`Nothing is kept from session to session: ${described(error)}`);
		}
		return cache;
	};
	const keep = (task: AnalystTask, packed: PackedSummary) => cache?.set(cache.keyOf(task), packed);
	return {
		async find(task) {
			await (opened ??= open());
			const known = cache?.get(cache.keyOf(task));
			if (known) return known;
			if (++missed <= HERE_FIRST || alone) return undefined;
			analysts ??= disk?.analysts();
			if (!analysts) {
				alone = true;
				return undefined;
			}
			try {
				const packed = await analysts.summarize(task);
				keep(task, packed);
				return packed;
			} catch (error) {
				if (!alone) session.log(`Articles are read by one thread alone: ${described(error)}`);
				alone = true;
				return undefined;
			}
		},
		keep,
		rest(all) {
			missed = 0;
			analysts?.rest();
			if (all) void cache?.settle();
		},
	};
}
