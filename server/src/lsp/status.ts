import { type StatusParams, statusNotification } from '../protocol.ts';
import type { Session } from './session.ts';

/** What the client's status item shows, and what the log says of files that could not be read. */
export interface Status {
	reading(): void;
	ready(): void;
	/** Something was read: sends the figures soon, if they changed. */
	changed(): void;
	/** Sets what is to be said about one matter (a URI, or `folder`); each new sentence goes to the log once. */
	setNotices(about: string, notices: readonly string[]): void;
	clearNotice(about: string): void;
}

const SEND_AFTER_MS = 300;
const MOST_NOTICES = 20;

/** The status of one session. */
export function createStatus(session: Session): Status {
	const notices = new Map<string, readonly string[]>();
	let sent = '';
	let timer: ReturnType<typeof setTimeout> | undefined;

	const send = async () => {
		timer = undefined;
		if (!session.client.copytaster) return;
		await session.ready();
		const { articles, people, decided } = session.host.snapshot();
		const all = [...notices.values()].flat();
		const params: StatusParams = {
			state: session.reading ? 'reading' : 'ready',
			// notes on people are read, but are no articles
			articles: [...articles.keys()].filter((uri) => !decided.aside.has(uri)).length,
			// who is who changes with every file that is read: worth counting when all are
			people: session.reading ? 0 : people.people.length,
			notices: all.length > MOST_NOTICES ? [...all.slice(0, MOST_NOTICES), `${all.length - MOST_NOTICES} more; see the log.`] : all,
		};
		const text = JSON.stringify(params);
		if (text === sent) return;
		sent = text;
		void session.connection.sendNotification(statusNotification, params);
	};
	const changed = () => {
		timer ??= setTimeout(() => void send(), SEND_AFTER_MS);
	};
	return {
		reading() {
			session.reading = true;
			changed();
		},
		ready() {
			session.reading = false;
			changed();
		},
		changed,
		setNotices(about, sentences) {
			const before = notices.get(about) ?? [];
			for (const sentence of sentences) if (!before.includes(sentence)) session.connection.console.warn(sentence);
			if (sentences.length > 0) notices.set(about, sentences);
			else notices.delete(about);
			changed();
		},
		clearNotice(about) {
			if (notices.delete(about)) changed();
		},
	};
}
