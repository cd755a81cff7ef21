import type { ExtensionContext } from 'vscode';
import { type Copytaster, type CreateClient, startCopytaster } from '../extension.ts';
import { leadsOut } from './links.ts';

let running: Copytaster | undefined;

/** The desktop's and the remote host's entry: the server is a child process of the editor's own runtime, so that nothing needs installing. */
export function activate(context: ExtensionContext): Copytaster {
	const module = context.asAbsolutePath('dist/server/node.js');
	const createClient: CreateClient = async (options) => {
		const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
		const server = { module, transport: TransportKind.ipc };
		return new LanguageClient('copytaster', 'Copytaster', { run: server, debug: server }, options);
	};
	running = startCopytaster(context, createClient, leadsOut);
	return running;
}

/** Called when the window closes or the extension is switched off; resolves when the server has ended. */
export const deactivate = (): Promise<void> | undefined => running?.stop();
