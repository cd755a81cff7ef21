// oxlint-disable unicorn/require-post-message-target-origin -- that is for windows, these are workers
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

/** The server in a web worker, spoken to as the client of a browser does. */
export interface WorkerServer {
	ask<R>(method: string, params: object): Promise<R>;
	tell(method: string, params: object): void;
	/** Parameters of the notifications that came, by method. */
	readonly told: ReadonlyMap<string, readonly unknown[]>;
	stop(): Promise<void>;
}

/** What a worker has in a browser and Node's has not: `self` with its events. Everything of Node is out of reach of the bundle. */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const self = new EventTarget();
self.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => {
	const event = new MessageEvent('message', { data });
	self.onmessage?.(event);
	self.dispatchEvent(event);
});
const names = ['self', 'require', 'module', 'process', 'Buffer', 'global', 'setImmediate'];
new Function(...names, workerData)(self);
`;

interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
	readonly error?: unknown;
}

/** Starts the server as it ships for browsers. `answers` are the client's, by method; what is not among them is not known to the client. */
export async function startWorker(answers: Readonly<Record<string, (params: never) => unknown>> = {}): Promise<WorkerServer> {
	const { outputFiles } = await build({
		entryPoints: ['server/src/main/browser.ts'],
		bundle: true,
		write: false,
		platform: 'browser',
		format: 'iife',
		target: 'es2022',
		mainFields: ['browser', 'module', 'main'],
		conditions: ['browser'],
		logLevel: 'warning',
	});
	const worker = new Worker(WORKER, { eval: true, workerData: outputFiles[0]?.text });
	const waiting = new Map<number, (answer: unknown) => void>();
	const told = new Map<string, unknown[]>();
	worker.on('message', ({ id, method, params, result, error }: Message) => {
		if (method === undefined) waiting.get(id as number)?.(error ?? result);
		else if (id === undefined) told.set(method, [...(told.get(method) ?? []), params]);
		else {
			const answer = answers[method];
			const unknown = { error: { code: -32601, message: `no method ${method}` } };
			worker.postMessage({ jsonrpc: '2.0', id, ...(answer ? { result: answer(params as never) ?? null } : unknown) });
		}
	});
	let last = 0;
	return {
		ask: <R>(method: string, params: object) =>
			new Promise<R>((resolve) => {
				waiting.set(++last, resolve as (answer: unknown) => void);
				worker.postMessage({ jsonrpc: '2.0', id: last, method, params });
			}),
		tell: (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params }),
		told,
		stop: async () => {
			await worker.terminate();
		},
	};
}
