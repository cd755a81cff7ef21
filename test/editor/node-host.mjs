// The tests inside the extension host of a VS Code: one that is named, one that can be downloaded, else the stand-in.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { BUNDLES, root } from './build.mjs';
import { desktop } from './desktop.mjs';
import { makeNewsroom } from './newsroom.mjs';

const found = await desktop();
const vscodeExecutablePath = found ? found.path : fileURLToPath(new URL('code.mjs', import.meta.url));
console.log(found ? '# VS Code on the desktop' : '# VS Code in Chromium');
const newsroom = makeNewsroom();
try {
	await runTests({
		...(vscodeExecutablePath ? { vscodeExecutablePath } : {}),
		version: process.env.VSCODE_VERSION ?? 'stable',
		extensionDevelopmentPath: root,
		extensionTestsPath: join(root, BUNDLES.node),
		launchArgs: [newsroom.folder, '--disable-extensions'],
	});
} catch (error) {
	console.log(`# ${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
} finally {
	newsroom.remove();
}
