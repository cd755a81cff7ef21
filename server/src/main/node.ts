import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { keyOf, openCache, versionOf } from '../disk/cache.ts';
import { findDecisions, sweepDrafts, writeWhole } from '../disk/decisions.ts';
import { findArticles, readArticle } from '../disk/files.ts';
import { readWeights } from '../disk/weights.ts';
import { startServer } from '../lsp/server.ts';
import { createAnalysts, workAsAnalyst } from './threads.ts';

// the server's own threads run this file, too
if (isMainThread) serve();
else workAsAnalyst();

function serve(): void {
	// over IPC nothing but this says that the editor is gone
	process.on('disconnect', () => process.exit(0));
	const weights: Record<string, Uint8Array | undefined> = {};
	startServer(createConnection(), {
		async find(folder, { exclude, markdown }) {
			const path = fileURLToPath(folder);
			const notices: string[] = [];
			const onUnreadable = (at: string, reason: string) => notices.push(`The folder ${at} is not read: ${reason}.`);
			const uris = (paths: readonly string[]) => paths.map((file) => pathToFileURL(resolve(file)).href);
			await sweepDrafts(path, Date.now());
			const articles = await findArticles(path, { exclude, markdown, onUnreadable });
			return { uris: uris(articles), decisions: uris(await findDecisions(path)), notices };
		},
		read: (uri) => readArticle(fileURLToPath(uri)),
		write: (folder, uri, text) => writeWhole(fileURLToPath(folder), fileURLToPath(uri), text),
		weights: async (file) => (weights[file] = await readWeights(import.meta.url, file)),
		analysts: () => createAnalysts(new URL(import.meta.url), weights),
		async cache(storage) {
			if (!storage.startsWith('file:')) return undefined;
			const made = [
				await readFile(fileURLToPath(import.meta.url)),
				...Object.keys(weights)
					.sort()
					.flatMap((file) => weights[file] ?? []),
			];
			const cache = await openCache(join(fileURLToPath(storage), 'summaries'), versionOf(made));
			return { ...cache, keyOf: ({ text, fileName, published }) => keyOf([fileName, published, text]) };
		},
	});
}
