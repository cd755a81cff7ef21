// Whether a desktop VS Code can be had on this machine.
import { lookup } from 'node:dns/promises';

/** `{ path }` of the one that is named, `{ path: undefined }` where one can be downloaded, undefined where neither. */
export async function desktop() {
	if (process.env.VSCODE_EXECUTABLE) return { path: process.env.VSCODE_EXECUTABLE };
	const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	if (!hasScreen) return undefined;
	const reached = await lookup('update.code.visualstudio.com').then(Boolean, () => false);
	return reached ? { path: undefined } : undefined;
}
