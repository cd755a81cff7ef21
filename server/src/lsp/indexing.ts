import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { textSnapshot } from '../text/snapshot.ts';
import { fileName, LARGEST_ARTICLE } from '../workspace/host.ts';
import { prepareLookups } from '../workspace/lookup.ts';
import { articleOfNoteFile } from '../workspace/notes/note-files.ts';
import type { AnalystTask } from './analyst.ts';
import { isPublicationFile, readPublicationFile } from './decisions.ts';
import type { Files } from './files.ts';
import { described, giveWay } from './guard.ts';
import type { PeopleFiles } from './people-files.ts';
import { type Session, settingsFor } from './session.ts';
import type { Status } from './status.ts';
import type { Summaries } from './summaries.ts';

/** Reads the folders' articles in the background, a little at a time, so that requests never wait for it. */
export interface Indexing {
	/** Lists the folders again, reads what is new and forgets what is gone. */
	readFolders(): Promise<void>;
	/** Reads files that have changed on the disk, or whose document was closed. */
	reread(uris: readonly string[]): void;
	/** Whether a file is one of the folders' articles, or lies beside them and is read like them. */
	lists(uri: string): boolean;
	/** Forgets a file that is gone, or all files of a folder that is. Returns the URIs that were known. */
	forget(uri: string): readonly string[];
}

/** So many articles are being read, or are with other threads, at once: enough for each of those to have the next ones at hand. */
const READ_AT_ONCE = 64;
/** After so many more the client hears how far it is, and decisions that were read hold. */
const TELL_AFTER = 64;
/** After so many articles the people of the folder are joined, so that it is never the work of all of them at once. */
const JOIN_AFTER = 512;
/** Where reading is much quicker than joining it goes on for longer, because everybody who comes again is joined anew; but not past so many. */
const JOIN_AT_LATEST = 2048;
/** Joining takes one part in so many of the time. */
const JOIN_SHARE = 8;
const WORK_MS = 10;

/** The indexing of one session. `datesChanged` is called when a publication date was set or taken back. */
export function createIndexing(
	session: Session,
	files: Files,
	summaries: Summaries,
	status: Status,
	people: PeopleFiles,
	datesChanged: () => void,
): Indexing {
	const { host, connection } = session;
	/** URIs to be read, in order; one that is queued again while it is read is read again. */
	const queue = new Set<string>();
	/** URIs that are being read. */
	const reading = new Set<string>();
	/** Goes on with reading: there is more to read, or room for it. */
	let wake = () => {};
	/** Which article each publication file dates. */
	const dated = new Map<string, string>();
	/** What the host is to summarise itself, by URI. */
	const tasks = new Map<string, AnalystTask>();
	/** What the folders hold, and those of it that were not read because somebody has stopped that. */
	let known = new Set<string>();
	const unread = new Set<string>();
	let working: Promise<void> | undefined;
	/** Of what is being read now: so many are, and so many are left since somebody has stopped it. */
	let done = 0;
	let left = 0;
	let listings = 0;
	/** Whether somebody has stopped the last reading of the folders. */
	let stopped = false;

	const readFolders = async () => {
		status.reading();
		stopped = false;
		status.clearNotice('stopped');
		const listing = ++listings;
		const found = await files.find(session.folders, (folder) => settingsFor(session, `${folder}/`));
		// a later listing knows better
		if (listing !== listings) return;
		const uris = found.uris.map(session.addresses.inward);
		const decisions = found.decisions.map(session.addresses.inward).filter((uri) => isPublicationFile(uri) || people.holds(uri));
		const most = session.settings.general.maxArticles;
		const wanted = new Set([...decisions, ...uris.slice(0, most)]);
		const notices = [...found.notices];
		if (uris.length > most)
			notices.push(`The folder holds ${uris.length} articles; the first ${most} are read (the setting copytaster.maxArticles).`);
		status.setNotices('folder', notices);
		for (const uri of known) if (!wanted.has(uri)) forgetOne(uri);
		const fresh = [...wanted].filter((uri) => !known.has(uri) || unread.has(uri));
		known = wanted;
		reread(fresh);
		await working;
		people.settle();
		await prepare();
		if (listing === listings && !stopped) summaries.rest(true);
		status.ready();
		people.checkSoon();
	};
	const reread = (uris: readonly string[]) => {
		for (const uri of uris) {
			queue.delete(uri);
			queue.add(uri);
		}
		if (queue.size > 0) working ??= work().finally(() => (working = undefined));
		wake();
	};
	const work = async () => {
		const progress = startProgress();
		done = 0;
		left = 0;
		let [told, joined, joinAt] = [0, 0, 0];
		try {
			while (queue.size > 0 || reading.size > 0) {
				readNext();
				summaries.help();
				await new Promise<void>((resolve) => (wake = resolve));
				await settleAll();
				if (done - told < TELL_AFTER) continue;
				told = done;
				people.settle();
				const fresh = done - joined;
				if (fresh >= JOIN_AT_LATEST || (fresh >= JOIN_AFTER && Date.now() >= joinAt)) {
					joined = done;
					const began = Date.now();
					void host.snapshot().people.people;
					joinAt = Date.now() + JOIN_SHARE * (Date.now() - began);
				}
				const total = done + reading.size + queue.size;
				progress.report(Math.round((100 * done) / total), `${done} of ${total}`);
				status.changed();
			}
			people.settle();
		} catch (error) {
			session.log(`Reading the folder failed: ${described(error)}`);
		} finally {
			progress.end();
			if (left > 0) status.setNotices('stopped', [`Reading the folder was stopped: ${done} of ${done + left} articles are known.`]);
			summaries.rest(false);
			status.changed();
		}
	};
	/** Begins to read what is next, as far as there is room. */
	const readNext = () => {
		for (const uri of queue) {
			if (reading.size >= READ_AT_ONCE) return;
			// what is being read is read again when that is done, lest the older text came later
			if (reading.has(uri)) continue;
			queue.delete(uri);
			unread.delete(uri);
			reading.add(uri);
			readOne(uri)
				.catch((error: unknown) => session.log(`${session.addresses.outward(uri)} could not be read: ${described(error)}`))
				.finally(() => {
					reading.delete(uri);
					done++;
					wake();
				});
		}
	};
	/** Makes ready what answers over the whole folder go by, so that the first one does not have to wait for it. */
	const prepare = async () => {
		const { articles, people: index } = host.snapshot();
		void index.people;
		let until = Date.now() + WORK_MS;
		for (const _ of prepareLookups(articles)) {
			if (Date.now() < until) continue;
			await giveWay(session);
			until = Date.now() + WORK_MS;
		}
	};
	const stop = () => {
		if (queue.size === 0) return;
		stopped = true;
		left = queue.size;
		for (const uri of queue) unread.add(uri);
		queue.clear();
	};
	const settleAll = async () => {
		await session.ready();
		let until = Date.now() + WORK_MS;
		for (let settled = host.settleNext(); settled; settled = host.settleNext()) {
			const task = tasks.get(settled.uri);
			tasks.delete(settled.uri);
			if (task) summaries.keep(task, settled.packed);
			if (Date.now() < until) continue;
			await giveWay(session);
			until = Date.now() + WORK_MS;
		}
	};
	const readOne = async (uri: string) => {
		const read = await files.read(session.addresses.outward(uri));
		if (queue.has(uri)) return;
		if (isPublicationFile(uri)) {
			setDate(uri, read);
			return;
		}
		if (people.holds(uri)) {
			if (host.isOpen(uri)) return;
			people.set(uri, 'reason' in read ? undefined : read.text);
			// it was an article for as long as it was open
			host.setOnDisk(uri, undefined);
			seekNotes(articleOfNoteFile(uri));
			return;
		}
		if (!host.isOpen(uri)) people.noteArticle(uri, 'reason' in read ? undefined : read.text);
		const complaint = 'reason' in read ? read.reason : read.text.length > LARGEST_ARTICLE ? 'too large to be an article' : undefined;
		if (complaint === undefined) status.clearNotice(uri);
		else if (known.has(uri)) status.setNotices(uri, [`${session.addresses.outward(uri)} is not read: ${complaint}.`]);
		if (host.isOpen(uri)) return;
		if ('reason' in read || complaint !== undefined || !known.has(uri)) host.setOnDisk(uri, undefined);
		else await summarize(uri, read.text);
	};
	/** An article that was read before its notes is read again, to see whether their words are in it. */
	const seekNotes = (article: string | undefined) => {
		if (article === undefined || host.isOpen(article) || queue.has(article) || unread.has(article)) return;
		if (known.has(article)) reread([article]);
	};
	const summarize = async (uri: string, text: string) => {
		const task: AnalystTask = { text, fileName: fileName(uri), published: host.published(uri) };
		const packed = await summaries.find(task);
		// asked for again, gone or opened meanwhile
		if (queue.has(uri) || !known.has(uri) || host.isOpen(uri)) return;
		if (packed) {
			try {
				host.setSummary(uri, packed);
				return;
			} catch {
				// a summary that is none is made anew
			}
		}
		tasks.set(uri, task);
		host.setOnDisk(uri, textSnapshot(text));
	};
	const setDate = (uri: string, read: Awaited<ReturnType<Files['read']>>) => {
		const decision = 'reason' in read ? read.reason : readPublicationFile(uri, read.text);
		const before = dated.get(uri);
		if (typeof decision === 'string') {
			session.log(`${session.addresses.outward(uri)} is not used: ${decision}.`);
			takeDateBack(uri);
			return;
		}
		if (before !== undefined && before !== decision.article) takeDateBack(uri);
		dated.set(uri, decision.article);
		host.setPublished(decision.article, decision.published);
		dateChanged(decision.article);
	};
	const takeDateBack = (uri: string) => {
		const article = dated.get(uri);
		if (article === undefined) return;
		dated.delete(uri);
		host.setPublished(article, undefined);
		dateChanged(article);
	};
	const dateChanged = (article: string) => {
		if (host.isOpen(article)) datesChanged();
		else if (known.has(article)) reread([article]);
	};
	const forget = (uri: string) => {
		const gone = [...known].filter((one) => one === uri || one.startsWith(`${uri}/`));
		gone.forEach(forgetOne);
		people.forget(uri);
		people.settle();
		status.changed();
		return gone;
	};
	const forgetOne = (uri: string) => {
		known.delete(uri);
		queue.delete(uri);
		unread.delete(uri);
		takeDateBack(uri);
		people.forget(uri);
		status.clearNotice(uri);
		host.setOnDisk(uri, undefined);
	};
	/** Shows progress as soon as the client is ready to, without waiting for it, until it ends or somebody stops it. */
	const startProgress = () => {
		let reporter: WorkDoneProgressServerReporter | undefined;
		let ended = false;
		const show = (created: WorkDoneProgressServerReporter) => {
			created.begin('Reading articles', 0, undefined, true);
			if (ended) {
				created.done();
				return;
			}
			reporter = created;
			created.token.onCancellationRequested(() => {
				stop();
				end();
			});
		};
		const end = () => {
			if (!ended) reporter?.done();
			ended = true;
			reporter = undefined;
		};
		if (queue.size > 1)
			connection.window
				.createWorkDoneProgress()
				.then(show)
				.catch((error: unknown) => session.log(`The client shows no progress: ${described(error)}`));
		return {
			report: (percentage: number, message: string) => reporter?.report(percentage, message),
			end,
		};
	};
	return { readFolders, reread, lists: (uri) => known.has(uri), forget };
}
