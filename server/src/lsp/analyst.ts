import { loadModels, type Models, RULES_ALONE } from '../analysis/model/models.ts';
import type { PackedSummary } from '../analysis/packed-summary.ts';
import { textSnapshot } from '../text/snapshot.ts';
import { summarizeArticle } from '../workspace/host.ts';
import type { ReadWeights } from './models.ts';

/** An article that is to be summarised, and all that tells on what its summary says. */
export interface AnalystTask {
	readonly text: string;
	readonly fileName: string | undefined;
	/** The publication date that the journalist set, ISO 8601. */
	readonly published: string | undefined;
}

/** Threads beside the server's own that summarise articles. */
export interface Analysts {
	/** The summary of an article; undefined if the server's own thread is to make it. Rejects if the thread that was at it has ended. */
	summarize(task: AnalystTask): Promise<PackedSummary | undefined>;
	/** The server's own thread has nothing to do: of the articles that no other thread has begun, it is given one. */
	help(): void;
	/** There is nothing to do for now: lets the threads go, with their memory. */
	rest(): void;
}

/** Summaries that an earlier session made, by what they were made of. Nothing in it throws, and nobody waits for it but at the start. */
export interface SummaryCache {
	/** By what a task is known again. */
	keyOf(task: AnalystTask): string;
	get(key: string): PackedSummary | undefined;
	set(key: string, packed: PackedSummary): void;
	/** Writes what waits to be written. */
	flush(): Promise<void>;
	/** All articles have been asked for: what is left over may be thrown away. */
	settle(): Promise<void>;
}

/** What a thread of `Analysts` does: summarises with weights that it reads when the first article comes. */
export function createAnalyst(read: ReadWeights): (task: AnalystTask) => Promise<PackedSummary> {
	let loaded: Promise<Models> | undefined;
	const load = () =>
		loadModels(read).then(
			({ models }) => models,
			() => RULES_ALONE,
		);
	return async ({ text, fileName, published }) => {
		loaded ??= load();
		return summarizeArticle({ snapshot: textSnapshot(text), fileName, published }, await loaded);
	};
}
