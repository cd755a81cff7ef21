import { languages, window } from 'vscode';

/** *Treat as Article*: the text in front is copy, whatever its name; it gets the language `article` until it is closed. */
export async function treatAsArticle(): Promise<void> {
	const editor = window.activeTextEditor;
	if (editor) await languages.setTextDocumentLanguage(editor.document, 'article');
}
