import { commands, type Disposable, Range, type TextDocument, type TextEditor, window } from 'vscode';

/** The lines that are looked at; misread letters stand in the first ones or, mostly, nowhere. */
const BEGINNING = new Range(0, 0, 500, 0);

/**
 * Says so, once for each article, when the editor has read it in the wrong encoding, as it does with Windows-1251 and its kin: what it could
 * not read stands as � in the text, and names with such letters are not recognised. The editor's own command puts it right.
 */
export function watchEncoding(serves: (document: TextDocument) => boolean): Disposable {
	const told = new Set<string>();
	const look = async (editor: TextEditor | undefined) => {
		const document = editor?.document;
		if (!document || !serves(document) || told.has(document.uri.toString())) return;
		if (!document.getText(BEGINNING).includes('\ufffd')) return;
		told.add(document.uri.toString());
		const reopen = 'Reopen with Encoding…';
		const message =
			'Some letters of this article could not be read and show as �. It was probably saved in another encoding, such as Windows-1251.';
		if ((await window.showInformationMessage(message, reopen)) === reopen)
			await commands.executeCommand('workbench.action.editor.changeEncoding');
	};
	void look(window.activeTextEditor);
	return window.onDidChangeActiveTextEditor((editor) => void look(editor));
}
