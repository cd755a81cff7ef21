import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { loadModels, type WeightFile } from '../analysis/model/models.ts';
import { described } from './guard.ts';
import type { Session } from './session.ts';
import type { Status } from './status.ts';

/** A client that hands out its weights slowly (over a network) is waited for this long; until it has, rules do their work. */
const WAIT_MS = 5000;

/** Where weights come from: the bytes of one file, undefined where there is no such file. May throw. */
export type ReadWeights = (file: WeightFile) => Promise<Uint8Array | undefined>;

/**
 * Makes the function that everything waits for before it asks the host for an answer. Its first call reads the weights, so that
 * `initialize` never waits for them; `late` is called if they came when answers had been given without them.
 */
export function createModels(session: Session, read: ReadWeights | undefined, status: Status, late: () => void): () => Promise<void> {
	const load = async () => {
		if (!read) {
			status.setNotices('weights', ['Names are recognised by rules alone: this client hands out no weights.']);
			return;
		}
		const { models, complaints } = await loadModels(read);
		session.host.useModels(models);
		if (complaints.length === 0) return;
		status.setNotices('weights', complaints);
		// a notification: the library's own way to show a warning waits for an answer that not every client gives
		const params = { type: MessageType.Warning, message: complaints.join(' ') };
		await session.connection.sendNotification(ShowMessageNotification.method, params);
	};
	const start = async () => {
		let waited = false;
		const loaded = load()
			.then(() => waited && late())
			.catch((error: unknown) => session.log(`The weights could not be read: ${described(error)}`));
		await new Promise<void>((resolve) => {
			const timer = setTimeout(() => {
				waited = true;
				resolve();
			}, WAIT_MS);
			void loaded.then(() => {
				clearTimeout(timer);
				resolve();
			});
		});
	};
	let started: Promise<void> | undefined;
	return () => (started ??= start());
}
