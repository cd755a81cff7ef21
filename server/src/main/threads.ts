import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Analysts, type AnalystTask, createAnalyst } from '../lsp/analyst.ts';

/** What a thread is started with: the weights, in memory that all threads share. */
interface ThreadData {
	readonly weights: Readonly<Record<string, Uint8Array | undefined>>;
}

interface Waiting {
	readonly task: AnalystTask;
	readonly resolve: (packed: Uint8Array | undefined) => void;
	readonly reject: (error: Error) => void;
}

type Answer = { readonly packed: Uint8Array } | { readonly reason: string };

/** More threads than these read no faster: the one that reads files and joins people has its hands full. */
const MOST_THREADS = 3;
/** A thread has one article at work and the next ones at hand, so that it has work while the server's own thread joins people. */
const AT_HAND = 40;
/** Threads with nothing to do wait so long for more. */
const REST_AFTER_MS = 5000;
/** A thread that needs more is ended, and the server's own thread does its work. */
const MOST_MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 48 };

/** Threads that run a bundle which calls `workAsAnalyst`; undefined where there is one core only. They start with the first task. */
export function createAnalysts(bundle: URL, weights: ThreadData['weights']): Analysts | undefined {
	// the server's own thread helps, so that it has a core as well
	const count = Math.min(MOST_THREADS, availableParallelism() - 1);
	if (count < 1) return undefined;
	const waiting: Waiting[] = [];
	const threads = new Set<{ readonly worker: Worker; readonly at: Waiting[] }>();
	let timer: ReturnType<typeof setTimeout> | undefined;

	const start = () => {
		const worker = new Worker(bundle, {
			workerData: { weights } satisfies ThreadData,
			resourceLimits: MOST_MEMORY,
		});
		const thread = { worker, at: [] as Waiting[] };
		threads.add(thread);
		const ended = (reason: string) => {
			threads.delete(thread);
			for (const one of thread.at.splice(0)) one.reject(new Error(reason));
			// without a thread nobody would do the rest
			if (threads.size === 0) for (const one of waiting.splice(0)) one.reject(new Error(reason));
		};
		worker.on('message', (answer: Answer) => {
			const done = thread.at.shift();
			if ('packed' in answer) done?.resolve(answer.packed);
			else done?.reject(new Error(answer.reason));
			hand();
		});
		worker.on('error', (error) => ended(error.message));
		worker.on('exit', () => ended('the thread has ended'));
		worker.unref();
	};
	const hand = () => {
		for (let round = 0; round < AT_HAND; round++) {
			for (const { worker, at } of threads) {
				if (at.length > round) continue;
				const next = waiting.shift();
				if (!next) return;
				at.push(next);
				worker.postMessage(next.task, []);
			}
		}
	};
	return {
		summarize(task) {
			clearTimeout(timer);
			return new Promise((resolve, reject) => {
				waiting.push({ task, resolve, reject });
				while (threads.size < count) start();
				hand();
			});
		},
		help: () => waiting.shift()?.resolve(undefined),
		rest() {
			clearTimeout(timer);
			timer = setTimeout(() => {
				for (const thread of threads) {
					if (thread.at.length > 0) continue;
					// what comes while it ends goes to another one
					threads.delete(thread);
					void thread.worker.terminate();
				}
			}, REST_AFTER_MS).unref();
		},
	};
}

/** The work of such a thread: answers tasks in the order in which they come. */
export function workAsAnalyst(): void {
	const { weights } = workerData as ThreadData;
	const summarize = createAnalyst((file) => Promise.resolve(weights[file]));
	let before: Promise<void> = Promise.resolve();
	parentPort?.on('message', (task: AnalystTask) => {
		before = before.then(async () => {
			const answer: Answer = await summarize(task).then(
				(packed) => ({ packed }),
				(error: unknown) => ({ reason: error instanceof Error ? error.message : String(error) }),
			);
			parentPort?.postMessage(answer, 'packed' in answer ? [answer.packed.buffer as ArrayBuffer] : []);
		});
	});
}
