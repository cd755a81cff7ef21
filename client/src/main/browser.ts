import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Copytaster, startCopytaster } from '../extension.ts';

let running: Copytaster | undefined;

/** The web's entry: the server is a worker of the page. */
export function activate(context: ExtensionContext): Copytaster {
	const module = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
	const server = async () => new Worker(module, { name: 'Copytaster' });
	running = startCopytaster(context, (options) => new LanguageClient('copytaster', 'Copytaster', server, options));
	return running;
}

/** Called when the page closes or the extension is switched off; resolves when the server has ended. */
export async function deactivate(): Promise<void> {
	await running?.stop();
}
