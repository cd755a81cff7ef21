import type { PackedSummary } from '../analysis/packed-summary.ts';
import type { Analysts, AnalystTask, SummaryCache } from './analyst.ts';
import type { Disk } from './files.ts';
import { described } from './guard.ts';
import type { Session } from './session.ts';

/** Where summaries of closed articles come from other than this thread: an earlier session, or other threads. */
export interface Summaries {
	/** The summary of an article; undefined where this thread had better make it, which it then is to `keep`. */
	find(task: AnalystTask): Promise<PackedSummary | undefined>;
	/** This thread has nothing to do: an article that waits for other threads is to be summarised here. */
	help(): void;
	/** A summary that this thread has made. */
	keep(task: AnalystTask, packed: PackedSummary): void;
	/** Nothing is to be read for now. `all`: every article of the folders was asked for since the last time. */
	rest(all: boolean): void;
	/** The session ends. */
	end(): Promise<void>;
}

/** Of one reading of a folder so many articles are summarised here before other threads are started: that takes as long, and their memory. */
const HERE_FIRST = 60;

/** A text longer than this (UTF-16 code units) is summarised here: a book would take more memory than other threads are given. */
const LONGEST_ELSEWHERE = 200_000;

/** The summaries of one session; `storage` is the URI of the folder that the client keeps for us, where it does. */
export function createSummaries(session: Session, disk: Disk | undefined, storage: string | undefined): Summaries {
	let opened: Promise<SummaryCache | undefined> | undefined;
	let cache: SummaryCache | undefined;
	let analysts: Analysts | undefined;
	let alone = disk === undefined;
	/** Since the last rest, and since the last time that all was read. */
	let missed = 0;
	let asked = 0;
	let known = 0;

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
			asked++;
			const kept = cache?.get(cache.keyOf(task));
			if (kept) {
				known++;
				return kept;
			}
			if (++missed <= HERE_FIRST || alone || task.text.length > LONGEST_ELSEWHERE) return undefined;
			analysts ??= disk?.analysts();
			if (!analysts) {
				alone = true;
				return undefined;
			}
			try {
				const packed = await analysts.summarize(task);
				if (packed) keep(task, packed);
				return packed;
			} catch (error) {
				if (!alone) session.log(`Articles are read by one thread alone: ${described(error)}`);
				alone = true;
				return undefined;
			}
		},
		help: () => analysts?.help(),
		keep,
		rest(all) {
			analysts?.rest();
			missed = 0;
			if (!all) return;
			if (known > 0) session.connection.console.info(`Of ${asked} articles ${known} are known from an earlier session.`);
			asked = 0;
			known = 0;
			void cache?.settle();
		},
		end: async () => cache?.flush(),
	};
}
