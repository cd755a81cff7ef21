import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { findDecisions, writeWhole } from '../disk/decisions.ts';
import { findArticles, readArticle } from '../disk/files.ts';
import { readWeights } from '../disk/weights.ts';
import { startServer } from '../lsp/server.ts';

// over IPC nothing but this says that the editor is gone
process.on('disconnect', () => process.exit(0));

startServer(createConnection(), {
	async find(folder, { exclude, markdown }) {
		const path = fileURLToPath(folder);
		const notices: string[] = [];
		const onUnreadable = (at: string, reason: string) => notices.push(`The folder ${at} is not read: ${reason}.`);
		const uris = (paths: readonly string[]) => paths.map((file) => pathToFileURL(resolve(file)).href);
		const articles = await findArticles(path, { exclude, markdown, onUnreadable });
		return { uris: uris(articles), decisions: uris(await findDecisions(path)), notices };
	},
	read: (uri) => readArticle(fileURLToPath(uri)),
	write: (uri, text) => writeWhole(fileURLToPath(uri), text),
	weights: (file) => readWeights(import.meta.url, file),
});
