import {
	DecorationRangeBehavior,
	Disposable,
	Range,
	StatusBarAlignment,
	type TextDocument,
	type TextEditor,
	ThemeColor,
	window,
	workspace,
} from 'vscode';
import { type FactsParams, type FactsToCheck, factsRequest } from '../../../server/src/protocol.ts';
import type { DecisionServer } from '../commands/decisions.ts';
import type { NoteDesk } from './desk.ts';

/** Underlines what is still to be checked. */
export interface FactLines extends Disposable {
	/** Turns it on or off for the window. */
	toggle(): void;
}

const AFTER_TYPING_MS = 500;

/** The lines of one window, and how far the checking of the article in front has come. */
export function createFactLines(server: DecisionServer, desk: NoteDesk, serves: (document: TextDocument) => boolean): FactLines {
	const color = new ThemeColor('copytaster.note.unchecked');
	const line = window.createTextEditorDecorationType({
		rangeBehavior: DecorationRangeBehavior.ClosedClosed,
		borderColor: color,
		borderStyle: 'dotted',
		borderWidth: '0 0 2px 0',
	});
	const status = window.createStatusBarItem('copytaster.checked', StatusBarAlignment.Right, 89);
	status.name = 'Copytaster: Facts Checked';
	status.command = 'copytaster.underlineFacts';
	let on = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const draw = async (editor: TextEditor) => {
		const uri = editor.document.uri.toString();
		const { version } = editor.document;
		const answer = await server.request<FactsToCheck | null>(factsRequest, { uri } satisfies FactsParams);
		if (!on || !answer || editor.document.version !== version) return;
		editor.setDecorations(
			line,
			answer.unchecked.map((at) => new Range(...at)),
		);
		if (editor !== window.activeTextEditor) return;
		status.text = `${answer.checked} of ${answer.total} checked`;
		status.tooltip = 'Names, titles, figures, dates and quotations that are CQ. A click ends the underlining.';
		status.show();
	};
	const drawAll = () => {
		if (!on) return;
		status.hide();
		for (const editor of window.visibleTextEditors) if (serves(editor.document)) draw(editor).catch(() => undefined);
	};
	const soon = () => {
		clearTimeout(timer);
		timer = setTimeout(drawAll, AFTER_TYPING_MS);
	};
	const listeners = Disposable.from(
		desk.onDidChange(soon),
		window.onDidChangeActiveTextEditor(soon),
		workspace.onDidChangeTextDocument(({ document }) => {
			if (on && serves(document)) soon();
		}),
	);
	return {
		toggle() {
			on = !on;
			if (on) return drawAll();
			status.hide();
			for (const editor of window.visibleTextEditors) editor.setDecorations(line, []);
		},
		dispose() {
			clearTimeout(timer);
			Disposable.from(listeners, line, status).dispose();
		},
	};
}
