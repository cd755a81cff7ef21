import {
	type DecorationOptions,
	DecorationRangeBehavior,
	Disposable,
	OverviewRulerLane,
	Range,
	type TextEditorDecorationType,
	ThemeColor,
	window,
	workspace,
} from 'vscode';
import type { NoteDesk } from './desk.ts';
import { statusNames, statusNow } from './words.ts';

/** The statuses that are marked in the text; what is let stand is not. */
const MARKED = ['unchecked', 'cq', 'query', 'disputed', 'wrong', 'tk'] as const;

/** Draws the status of each note under its words, with its letters behind them and a mark in the overview ruler. */
export function createNoteMarks(desk: NoteDesk): Disposable {
	let types = MARKED.map(typeFor);
	const forget = () => {
		for (const type of types) type.dispose();
	};
	const draw = () => {
		const names = statusNames();
		for (const editor of window.visibleTextEditors) {
			const notes = desk.all.get(editor.document.uri.toString()) ?? [];
			MARKED.forEach((status, i) => {
				const ranges = notes.flatMap((note): DecorationOptions[] =>
					note.at && statusNow(note, names).status === status ? [{ range: new Range(...note.at) }] : [],
				);
				const type = types[i];
				if (type) editor.setDecorations(type, ranges);
			});
		}
	};
	const renamed = workspace.onDidChangeConfiguration((change) => {
		if (!change.affectsConfiguration('copytaster.statusNames')) return;
		forget();
		types = MARKED.map(typeFor);
		draw();
	});
	return Disposable.from(desk.onDidChange(draw), renamed, new Disposable(forget));
}

function typeFor(status: (typeof MARKED)[number]): TextEditorDecorationType {
	const color = new ThemeColor(`copytaster.note.${status}`);
	return window.createTextEditorDecorationType({
		rangeBehavior: DecorationRangeBehavior.ClosedClosed,
		overviewRulerColor: color,
		overviewRulerLane: OverviewRulerLane.Right,
		borderColor: color,
		borderStyle: status === 'cq' ? 'solid' : 'dashed',
		borderWidth: '0 0 2px 0',
		after: {
			contentText: statusNames()[status] ?? status,
			color,
			margin: '0 0 0 3px',
			fontWeight: 'bold',
			textDecoration: 'none; font-size: 0.75em',
		},
	});
}
