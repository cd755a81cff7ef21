import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type Complaint, type ReadDecision, readDecisionFile } from '../workspace/decision-files.ts';
import type { Decision } from '../workspace/decisions.ts';
import { decisionsOfDossier, type Dossier, hasAliases, readDossier } from '../workspace/dossiers.ts';
import { fileName } from '../workspace/host.ts';
import { below } from './addresses.ts';
import { described } from './guard.ts';
import type { Session } from './session.ts';

/** The files that hold decisions on people, and the dossiers. What is wrong with one is a problem of that file and spares the others. */
export interface PeopleFiles {
	/** Whether a file is kept here and is no article: a decision, or a note in a folder's `people/`. */
	holds(uri: string): boolean;
	/** Whether a file is a note in a folder's `people/`. */
	isDossier(uri: string): boolean;
	/** What a file that `holds` says now; undefined when it is gone. Takes effect with `settle`. */
	set(uri: string, text: string | undefined): void;
	/** An article was read, or is gone: a note of another folder that gives somebody's aliases counts as a dossier, too. Takes effect with `settle`. */
	noteArticle(uri: string, text: string | undefined): void;
	/** A file, or all below a folder, is gone. Takes effect with `settle`. */
	forget(uri: string): void;
	/** Lets the host know of all that was set since. */
	settle(): void;
	/** Looks for decisions that contradict each other, soon. */
	checkSoon(): void;
}

type Held =
	| { readonly kind: 'decision'; readonly read: ReadDecision }
	| {
			readonly kind: 'dossier';
			readonly dossier: Dossier;
			readonly decisions: readonly Decision[];
			readonly complaint: Complaint | undefined;
			readonly aside: boolean;
	  };

const DECISIONS = '/.copytaster/people/';
const CHECK_AFTER_MS = 500;

/** Whether a URI is that of a file that holds a decision on people. */
export function isDecisionFile(uri: string): boolean {
	const at = uri.lastIndexOf(DECISIONS);
	return at >= 0 && /^[^/]+\.yaml$/.test(uri.slice(at + DECISIONS.length));
}

/** The files of one session; `changed` is called when answers may be others. */
export function createPeopleFiles(session: Session, changed: () => void): PeopleFiles {
	const held = new Map<string, Held>();
	const said = new Map<string, string>();
	const texts = new Map<string, string>();
	let dirty = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const isDossier = (uri: string) =>
		/\.(?:md|markdown)$/i.test(uri) &&
		session.folders.some((folder) => /^\/people\/[^.]/i.test(uri.startsWith(folder) ? uri.slice(folder.replace(/\/$/, '').length) : ''));
	const holds = (uri: string) => isDecisionFile(uri) || isDossier(uri);
	const put = (uri: string, next: Held | undefined) => {
		if (next) held.set(uri, next);
		else held.delete(uri);
		dirty = true;
	};
	const setDossier = (uri: string, text: string, aside: boolean) => {
		const { dossier, complaint } = readDossier(uri, fileName(uri) ?? uri, text);
		put(uri, { kind: 'dossier', dossier, decisions: decisionsOfDossier(dossier), complaint, aside });
	};
	const set = (uri: string, text: string | undefined) => {
		if (texts.get(uri) === text) return;
		if (text === undefined) {
			texts.delete(uri);
			put(uri, undefined);
			return;
		}
		texts.set(uri, text);
		if (isDossier(uri)) {
			setDossier(uri, text, true);
			return;
		}
		const folder = uri.slice(0, uri.lastIndexOf(DECISIONS));
		put(uri, { kind: 'decision', read: readDecisionFile(uri, text, (path) => below(folder, path)) });
	};
	const noteArticle = (uri: string, text: string | undefined) => {
		if (!/\.(?:md|markdown)$/i.test(uri)) return;
		if (text !== undefined && hasAliases(text)) {
			if (texts.get(uri) === text) return;
			texts.set(uri, text);
			setDossier(uri, text, false);
		} else if (texts.delete(uri)) put(uri, undefined);
	};
	const forget = (uri: string) => {
		for (const one of held.keys()) {
			if (one !== uri && !one.startsWith(`${uri}/`)) continue;
			texts.delete(one);
			put(one, undefined);
		}
	};
	const settle = () => {
		if (!dirty) return;
		dirty = false;
		const all = [...held.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
		const dossiers = new Map(all.flatMap(([uri, one]) => (one.kind === 'dossier' ? [[uri, one.dossier] as const] : [])));
		session.host.decide({
			decisions: all.flatMap(([, one]) => {
				if (one.kind === 'dossier') return one.decisions;
				return 'decision' in one.read ? [one.read.decision] : [];
			}),
			nobodies: all.flatMap(([, one]) => (one.kind === 'decision' && 'nobody' in one.read ? [one.read.nobody] : [])),
			dossiers,
			aside: new Set(all.flatMap(([uri, one]) => (one.kind === 'dossier' && one.aside ? [uri] : []))),
		});
		complain();
		checkSoon();
		changed();
	};
	/** Problems of the files themselves: pushed, because most are never opened. */
	const complain = (contradictions: readonly { readonly files: readonly [string, string]; readonly why: string }[] = []) => {
		const problems = new Map<string, (Diagnostic & { readonly message: string })[]>();
		const add = (uri: string, line: number, severity: DiagnosticSeverity, code: string, message: string) => {
			const range = { start: { line, character: 0 }, end: { line, character: 1000 } };
			problems.set(uri, [...(problems.get(uri) ?? []), { range, severity, code, source: 'copytaster', message }]);
		};
		for (const [uri, one] of held) {
			const complaint = one.kind === 'dossier' ? one.complaint : 'reason' in one.read ? one.read : undefined;
			if (!complaint) continue;
			if (one.kind === 'decision')
				add(
					uri,
					complaint.line,
					DiagnosticSeverity.Error,
					'broken-decision',
					`This decision is not used: ${complaint.reason}. Mend the line or delete the file.`,
				);
			else
				add(
					uri,
					complaint.line,
					DiagnosticSeverity.Warning,
					'broken-dossier',
					`The properties of this note are not used: ${complaint.reason}.`,
				);
		}
		for (const { files, why } of contradictions) {
			for (const [file, other] of [files, [files[1], files[0]] as const]) {
				const message = `This contradicts ${fileName(other) ?? other}: ${why}. Take one of them back.`;
				add(file, 0, DiagnosticSeverity.Warning, 'contradicting-decisions', message);
			}
		}
		for (const uri of new Set([...problems.keys(), ...said.keys()])) {
			const diagnostics = problems.get(uri) ?? [];
			const text = JSON.stringify(diagnostics);
			if (text === (said.get(uri) ?? '[]')) continue;
			if (diagnostics.length > 0) said.set(uri, text);
			else said.delete(uri);
			for (const { range, message } of diagnostics)
				session.connection.console.warn(`${session.addresses.outward(uri)}, line ${range.start.line + 1}: ${message}`);
			void session.connection.sendDiagnostics({ uri: session.addresses.outward(uri), diagnostics });
		}
	};
	const checkSoon = () => {
		timer ??= setTimeout(() => {
			timer = undefined;
			// who is who changes with every file that is read
			if (session.reading || held.size === 0) return;
			session
				.ready()
				.then(() => complain(session.host.snapshot().people.contradictions))
				.catch((error: unknown) => session.log(described(error)));
		}, CHECK_AFTER_MS);
	};
	return { holds, isDossier, set, noteArticle, forget, settle, checkSoon };
}
