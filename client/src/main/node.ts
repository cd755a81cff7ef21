import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Copytaster, startCopytaster } from '../extension.ts';

let running: Copytaster | undefined;

/** The desktop's and the remote host's entry: the server is a child process of the editor's own runtime, so that nothing needs installing. */
export function activate(context: ExtensionContext): Copytaster {
	const module = context.asAbsolutePath('dist/server/node.js');
	const server = { module, transport: TransportKind.ipc };
	running = startCopytaster(context, (options) => new LanguageClient('copytaster', 'Copytaster', { run: server, debug: server }, options));
	return running;
}

/** Called when the window closes or the extension is switched off; resolves when the server has ended. */
export async function deactivate(): Promise<void> {
	await running?.stop();
}
