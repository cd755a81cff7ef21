import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { findDecisions } from '../disk/decisions.ts';
import { findArticles, readArticle } from '../disk/files.ts';
import { startServer } from '../lsp/server.ts';

// over IPC nothing but this says that the editor is gone
process.on('disconnect', () => process.exit(0));

startServer(createConnection(), {
	async find(folder) {
		const path = fileURLToPath(folder);
		const uris = (paths: readonly string[]) => paths.map((file) => pathToFileURL(resolve(file)).href);
		return { uris: uris(await findArticles(path)), decisions: uris(await findDecisions(path)) };
	},
	read: (uri) => readArticle(fileURLToPath(uri)),
});
