import {
	type Diagnostic,
	DiagnosticSeverity,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
	type Location,
} from 'vscode-languageserver';
import type { DocumentFacts } from '../analysis/facts.ts';
import { isDraft, settingsForCopy } from '../features/drafts.ts';
import { withIgnored, withoutStets } from '../features/stets.ts';
import { HELP_SCHEME } from '../protocol.ts';
import { findProblems } from '../rules/index.ts';
import type { Problem, Related } from '../rules/rule.ts';
import { rangeOf } from './convert.ts';
import { fileName } from '../workspace/host.ts';
import { folderOf, pathBelow } from './folders.ts';
import { described } from './guard.ts';
import type { ArticleNotes } from './noted.ts';
import type { Settings } from './settings.ts';
import { type OpenArticle, openArticle, type Session, settingsFor } from './session.ts';

/** Problems on their way to the client, pulled or pushed. */
export interface Diagnostics {
	/** The answer to `textDocument/diagnostic`. */
	report(params: DocumentDiagnosticParams): DocumentDiagnosticReport;
	/** An open article's text or settings changed: clients that do not pull get its problems soon. */
	changed(uri: string): void;
	/** Takes an article's problems off the screen of clients that do not pull. */
	clear(uri: string): void;
	/** Everything may be different: other settings, other publication dates. */
	changedEverywhere(): void;
}

interface Report {
	readonly facts: DocumentFacts | undefined;
	readonly settings: unknown;
	readonly notes: unknown;
	readonly revision: number | undefined;
	readonly resultId: string;
	readonly items: Diagnostic[];
}

const PUSH_AFTER_MS = 200;
const SEVERITY = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
} as const;

/** Problems for one session; `run` makes its result ids differ from those of an earlier server that the client may remember. */
export function createDiagnostics(session: Session, run: string): Diagnostics {
	const reports = new Map<string, Report>();
	const timers = new Map<string, ReturnType<typeof setTimeout>>();
	let number = 0;

	const reportOf = (uri: string): Report => {
		const article = openArticle(session, uri);
		const before = reports.get(uri);
		const revision = article?.snapshot.revision;
		const { settings } = session;
		const notes = article && session.notes.of(uri);
		if (before?.facts === article?.facts && before?.settings === settings && before.revision === revision && before.notes === notes)
			return before;
		// nobody's notes are copy-edited
		const items = article && !article.snapshot.decided.aside.has(uri) ? problemsOf(article).map((problem) => encode(article, problem)) : [];
		const same = before && JSON.stringify(before.items) === JSON.stringify(items);
		const report = {
			facts: article?.facts,
			settings,
			notes,
			revision,
			items,
			resultId: same ? before.resultId : `${run}.${++number}`,
		};
		reports.set(uri, report);
		return report;
	};
	const push = async (uri: string) => {
		timers.delete(uri);
		await session.ready();
		const document = session.documents.get(uri);
		if (!document) return;
		try {
			const { items } = reportOf(uri);
			send(uri, items, document.version);
		} catch (error) {
			session.log(`Problems failed: ${described(error)}`);
		}
	};
	const send = (uri: string, diagnostics: Diagnostic[], version?: number) => {
		const params = { uri: session.addresses.outward(uri), diagnostics };
		void session.connection.sendDiagnostics(version === undefined ? params : { ...params, version });
	};
	const stop = (uri: string) => {
		clearTimeout(timers.get(uri));
		timers.delete(uri);
	};
	const soon = (uri: string) => {
		stop(uri);
		timers.set(
			uri,
			setTimeout(() => void push(uri), PUSH_AFTER_MS),
		);
	};
	const changed = (uri: string) => {
		if (session.client.pullDiagnostics) return;
		soon(uri);
		// what another article quotes may differ now; clients that pull ask again by themselves
		for (const other of session.documents.keys()) if (other !== uri) soon(other);
	};
	return {
		report({ textDocument, previousResultId }) {
			const { resultId, items } = reportOf(session.addresses.inward(textDocument.uri));
			if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
			return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
		},
		changed,
		clear(uri) {
			stop(uri);
			reports.delete(uri);
			if (!session.client.pullDiagnostics) send(uri, []);
		},
		changedEverywhere() {
			if (!session.client.pullDiagnostics) for (const uri of session.documents.keys()) changed(uri);
			else if (session.client.refreshDiagnostics)
				session.connection.languages.diagnostics.refresh().catch((error: unknown) => session.log(described(error)));
		},
	};
}

const foundIn = new WeakMap<
	DocumentFacts,
	{ readonly settings: Settings; readonly notes: ArticleNotes; readonly revision: number; readonly problems: readonly Problem[] }
>();

/** An article's problems under the settings of its folder; found once, because editors ask for fixes at every step of the cursor. */
export function problemsOf({ facts, session, uri, snapshot }: OpenArticle): readonly Problem[] {
	const settings = settingsFor(session, uri);
	const notes = session.notes.of(uri);
	const known = foundIn.get(facts);
	if (known?.settings === settings && known.notes === notes && known.revision === snapshot.revision) return known.problems;
	const severities = withIgnored(settingsForCopy(settings.problems, isOwnCopy(session, uri, settings)), notes.notes);
	const found = findProblems(facts, severities, (code, error) => session.log(`The rule ${code} failed: ${described(error)}`), {
		strictness: settings.strictness,
		folder: { uri, snapshot },
	});
	const problems = withoutStets(found, notes.placed);
	foundIn.set(facts, { settings, notes, revision: snapshot.revision, problems });
	return problems;
}

function isOwnCopy(session: Session, uri: string, { drafts }: Settings): boolean {
	const folder = folderOf(session, uri);
	return isDraft(folder && pathBelow(folder, uri), (folder && fileName(folder)) ?? '', drafts);
}

/** A place of this article, or of another, which may not be open. */
function locationOf(place: Related, facts: DocumentFacts, session: Session, uri: string): Location {
	if (!place.article) return { uri: session.addresses.outward(uri), range: rangeOf(facts.snapshot, place) };
	const [line, character, endLine, endCharacter] = place.article.at;
	return {
		uri: session.addresses.outward(place.article.uri),
		range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
	};
}

/** A problem as the protocol wants it. */
export function encode({ facts, session, uri }: OpenArticle, problem: Problem): Diagnostic {
	const related = session.client.relatedInformation ? problem.related : [];
	return {
		range: rangeOf(facts.snapshot, problem),
		severity: SEVERITY[problem.severity],
		code: problem.code,
		// only our client has a page to open
		...(session.client.copytaster ? { codeDescription: { href: `${HELP_SCHEME}:/${problem.code}.md` } } : {}),
		source: 'copytaster',
		message: problem.message,
		...(related.length > 0
			? {
					relatedInformation: related.map((place) => ({
						location: locationOf(place, facts, session, uri),
						message: place.message,
					})),
				}
			: {}),
	};
}
