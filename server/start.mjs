// npm start [-- FOLDER] [-- --open]: all set-up, then what Copytaster finds in a folder of articles, by default the sample newsroom.
import { spawn, spawnSync } from 'child_process';
import { readFileSync, statSync } from 'fs';
import { relative, resolve } from 'path';
import { build, installDependencies, needNode, root } from './set-up.mjs';

needNode();
const words = process.argv.slice(2);
const open = words.includes('--open');
const unknown = words.find((word) => word.startsWith('-') && word !== '--open');
const given = words.filter((word) => !word.startsWith('-'));
// npm changes into the project's folder; INIT_CWD is where the user stood
const folder = given.length > 0 ? resolve(process.env.INIT_CWD || process.cwd(), given[0]) : resolve(root, 'test/articles');

main().then(
	(status) => {
		process.exitCode = status;
	},
	(error) => {
		console.error(error.message);
		process.exitCode = 2;
	},
);

async function main() {
	if (unknown || given.length > 1) throw new Error(`I do not know ${unknown || given[1]}. Use: npm start [-- FOLDER] [-- --open]`);
	if (!isFolder(folder)) throw new Error(`${folder}: no such folder`);
	await installDependencies();
	await build();
	const name = given.length > 0 ? folder : 'the sample newsroom, nine invented files on one shipwreck';
	console.log(`Analysis of ${name}:\n`);
	const shown = relative(process.cwd(), folder);
	const path = shown.startsWith('..') ? folder : shown || '.';
	const analysis = spawnSync(process.execPath, [resolve(root, 'dist/server/cli.js'), 'analyze', '--format', 'pretty', path], {
		stdio: 'inherit',
	});
	if (open) await openEditor();
	else sayWhatIsNext(path);
	// a file that could not be read has been named above; the rest has been shown
	return analysis.status === 0 || analysis.status === 2 ? 0 : 1;
}

function sayWhatIsNext(path) {
	const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
	const quoted = /[^\w./\\:-]/.test(path) ? `"${path}"` : path;
	console.log(`
What to do next
  See it in VS Code:      npm start -- ${given.length > 0 ? `${quoted} ` : ''}--open
  Keep it in VS Code:     npm run package && code --install-extension copytaster-${version}.vsix
                          then open the folder: code ${quoted}
  Look at another folder: npm start -- FOLDER
  Problems only:          node dist/server/cli.js check ${quoted}
  Run the tests:          npm test`);
}

/** Opens the folder in VS Code with the extension, or in the editor in the browser where no VS Code is installed. */
async function openEditor() {
	const windows = process.platform === 'win32';
	if (spawnSync('code', ['--version'], { shell: windows }).status === 0) {
		const quote = (path) => (windows ? `"${path}"` : path);
		console.log('\nOpening the folder in VS Code …');
		spawnSync('code', ['--new-window', `--extensionDevelopmentPath=${quote(root)}`, quote(folder)], { shell: windows, stdio: 'inherit' });
		return;
	}
	console.log('\nThere is no `code` command here, so the editor opens in the browser.');
	const editor = resolve(root, 'test/editor');
	await installDependencies(editor);
	const vsix = resolve(root, 'out/start.vsix');
	const packed = spawnSync(
		process.execPath,
		[
			resolve(root, 'node_modules/@vscode/vsce/vsce'),
			'package',
			'--no-dependencies',
			'--allow-missing-repository',
			'--no-rewrite-relative-links',
			'--out',
			vsix,
		],
		{
			cwd: root,
			encoding: 'utf8',
		},
	);
	if (packed.status !== 0) throw new Error(`the extension could not be packed: ${packed.stderr || packed.stdout}`);
	const { startServer } = await import('../test/editor/vscode-server.mjs');
	const server = await startServer({ vsix });
	const address = `${server.url}?folder=${encodeURIComponent(folder)}`;
	console.log(`\nThe folder is open at ${address}\nEnd it with Ctrl+C.`);
	openBrowser(address);
	await new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
	});
	await server.stop();
}

/** Asks the system to show an address; where it has no browser, the address in the terminal is enough. */
function openBrowser(address) {
	const [program, ...rest] =
		process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', '""'] : ['xdg-open'];
	if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
	const child = spawn(program, rest.concat(address), { stdio: 'ignore', detached: true });
	child.on('error', () => {});
	child.unref();
}

function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
