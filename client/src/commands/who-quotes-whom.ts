import { commands } from 'vscode';

/** *Who Quotes Whom*: the editor's own tree of calls, which for articles shows who quotes the person at the cursor, and whom they quote. */
export async function whoQuotesWhom(): Promise<void> {
	await commands.executeCommand('references-view.showCallHierarchy');
}
