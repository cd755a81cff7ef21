import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Lets messages that wait come first, and whoever asked for something: for work that nobody waits for. */
export async function giveWay({ asked }: { readonly asked: ReadonlySet<unknown> }): Promise<void> {
	do await breathe();
	while (asked.size > 0);
}

/** Lets messages that wait come first, so that a pending edit or cancellation is known before work begins. */
export async function breathe(): Promise<void> {
	// messages are handled one for each turn of the event loop: the second turn is for the one behind this request
	for (let turn = 0; turn < 2; turn++) await new Promise<void>((resolve) => setTimeout(resolve, 0));
}

/** A request as it was when it came in. */
export interface GuardedRequest<R> {
	/** For the log: `hover`. */
	readonly name: string;
	/** The answer if the feature fails. */
	readonly empty: R;
	readonly token: CancellationToken;
	/** What the request was asked about (an article's version); a change of it makes the request pointless. Undefined where nothing can. */
	readonly version: () => number | undefined;
	readonly answer: () => R;
}

/** What guards the requests of one session: what they wait for, and the log. */
export interface Guard {
	ready(): Promise<void>;
	log(sentence: string): void;
	/** The requests that wait for their answer. */
	readonly asked: Set<unknown>;
}

/**
 * Answers a request, when the models are there and after the messages that wait: one that was cancelled or whose article has changed meanwhile is refused
 * (RequestCancelled, ContentModified) without any work; a feature that fails is logged and spares all others.
 */
export async function guarded<R>(request: GuardedRequest<R>, guard: Guard): Promise<R> {
	guard.asked.add(request);
	try {
		return await answered(request, guard);
	} finally {
		guard.asked.delete(request);
	}
}

async function answered<R>(request: GuardedRequest<R>, { ready, log }: Guard): Promise<R> {
	const asked = request.version();
	await ready();
	await breathe();
	if (request.token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
	if (request.version() !== asked) throw new ResponseError(LSPErrorCodes.ContentModified, 'the article has changed');
	try {
		return request.answer();
	} catch (error) {
		log(`${request.name} failed: ${described(error)}`);
		return request.empty;
	}
}

/** An error with its stack, for the log. */
export function described(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
