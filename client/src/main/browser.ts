import { type ExtensionContext, Uri } from 'vscode';
import { type Copytaster, startCopytaster } from '../extension.ts';

let running: Copytaster | undefined;
let worker: Worker | undefined;

/** The web's entry: the server is a worker of the page. */
export function activate(context: ExtensionContext): Copytaster {
	const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
	running = startCopytaster(context, async (options) => {
		const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser');
		const server = async () => {
			worker?.terminate();
			worker = new Worker(script, { name: 'Copytaster' });
			// not the worker itself: the editor's own class of workers is no `Worker` to the client
			return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
		};
		return new LanguageClient('copytaster', 'Copytaster', server, options);
	});
	return running;
}

/** Called when the page closes or the extension is switched off; resolves when the server has ended. */
export const deactivate = (): Promise<void> | undefined => running?.stop();
