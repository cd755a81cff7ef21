// The tests inside the web's extension host: the manifest's `browser` entry, with the server as a worker.
import { BUNDLES, root } from './build.mjs';
import { makeNewsroom } from './newsroom.mjs';
import { serveFiles } from './serve-files.mjs';
import { startServer } from './vscode-server.mjs';
import { openWorkbench } from './workbench.mjs';

const newsroom = makeNewsroom();
const files = await serveFiles(root);
const server = await startServer();
let workbench;
try {
	const web = { extensions: [files.at('/')], extensionTestsPath: files.at(`/${BUNDLES.browser}`) };
	workbench = await openWorkbench(server, { folder: newsroom.folder, web });
	const late = new Promise((done) => setTimeout(() => done(98), 240_000).unref());
	const code = await Promise.race([workbench.done, late]);
	if (code === 98) console.log(`# no result in time; the console's last lines:\n${workbench.said.slice(-20).join('\n')}`);
	process.exitCode = code;
} finally {
	await workbench?.close();
	await server.stop();
	files.close();
	newsroom.remove();
}
