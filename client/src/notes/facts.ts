import {
	DecorationRangeBehavior,
	Disposable,
	Range,
	Selection,
	StatusBarAlignment,
	type TextDocument,
	type TextEditor,
	TextEditorRevealType,
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
	/** Selects the next fact of the article in front that is still to be checked, behind the cursor or else from the beginning. */
	next(): Promise<void>;
}

const AFTER_TYPING_MS = 500;

/**
 * The lines of one window, and how far the checking of the article in front has come, which `tell` is told as well; undefined while nothing is
 * underlined.
 */
export function createFactLines(
	server: DecisionServer,
	desk: NoteDesk,
	serves: (document: TextDocument) => boolean,
	tell: (progress: string | undefined) => void,
): FactLines {
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
	const ask = async ({ document }: TextEditor) =>
		server.request<FactsToCheck | null>(factsRequest, { uri: document.uri.toString() } satisfies FactsParams);
	const draw = async (editor: TextEditor) => {
		const { version } = editor.document;
		const answer = await ask(editor);
		if (!on || !answer || editor.document.version !== version) return;
		editor.setDecorations(
			line,
			answer.unchecked.map((at) => new Range(...at)),
		);
		if (editor !== window.activeTextEditor) return;
		const progress = `${answer.checked} of ${answer.total} checked`;
		tell(progress);
		status.text = progress;
		status.accessibilityInformation = { label: `${progress} in this article. Ends the underlining of facts.`, role: 'button' };
		status.tooltip = 'Names, titles, figures, dates and quotations that are CQ. A click ends the underlining.';
		status.show();
	};
	const drawAll = () => {
		if (!on) return;
		status.hide();
		tell(undefined);
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
			tell(undefined);
			for (const editor of window.visibleTextEditors) editor.setDecorations(line, []);
		},
		async next() {
			const editor = window.activeTextEditor;
			const answer = editor && (await ask(editor));
			if (!editor || !answer) return void window.showInformationMessage('Open an article first.');
			const ranges = answer.unchecked.map((at) => new Range(...at));
			const { start, end, isEmpty } = editor.selection;
			// what is selected is what was shown before; a quotation may begin where the name in it does
			const behind = ranges.findIndex((range) => {
				const ahead = range.start.compareTo(start);
				return ahead > 0 || (ahead === 0 && (isEmpty || range.end.isBefore(end)));
			});
			const range = ranges[Math.max(0, behind)];
			if (!range) return void window.showInformationMessage(`All ${answer.total} facts are checked.`);
			editor.selection = new Selection(range.start, range.end);
			editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
		},
		dispose() {
			clearTimeout(timer);
			Disposable.from(listeners, line, status).dispose();
		},
	};
}
