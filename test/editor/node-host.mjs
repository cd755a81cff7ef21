// The tests inside the extension host of a VS Code: one that is named, one that can be downloaded, else the stand-in.
import { lookup } from 'node:dns/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { BUNDLES, root } from './build.mjs';
import { makeNewsroom } from './newsroom.mjs';

const standIn = fileURLToPath(new URL('code.mjs', import.meta.url));
const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

/** A desktop VS Code where there is one: its path, or undefined for "download it"; the stand-in where neither can be. */
async function executable() {
	if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
	const reached = hasScreen && (await lookup('update.code.visualstudio.com').then(Boolean, () => false));
	return reached ? undefined : standIn;
}

const vscodeExecutablePath = await executable();
console.log(vscodeExecutablePath === standIn ? '# VS Code in Chromium' : '# VS Code on the desktop');
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
