// Bundles everything into dist/, lays the weights beside the server, and says whose libraries are in it: node esbuild.mjs [--production] [--watch]
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const shared = {
	bundle: true,
	minify: production,
	sourcemap: production ? false : 'linked',
	logLevel: 'warning',
	// whose libraries they are is said once, in dist/THIRD-PARTY-NOTICES.txt
	legalComments: 'none',
	metafile: true,
	target: 'node20',
	// left as they are written, \p{…} are compiled once; else they are made anew at each call, for fear of scripts that Unicode has since added
	supported: { 'regexp-unicode-property-escapes': true },
};
// CommonJS has no import.meta; a bundled library asks for its address to make a `require`
const here = `const bundleUrl = require('node:url').pathToFileURL(__filename).href;`;
const node = { ...shared, platform: 'node', format: 'cjs', define: { 'import.meta.url': 'bundleUrl' }, banner: { js: here } };
// the web host and the worker know no modules; a Node API that creeps in fails the build here
const web = { ...shared, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'], conditions: ['browser'] };
const bundles = [
	{ ...node, entryPoints: ['client/src/main/node.ts'], outfile: 'dist/client/extension.js', external: ['vscode'] },
	{ ...web, format: 'cjs', entryPoints: ['client/src/main/browser.ts'], outfile: 'dist/client/extension.web.js', external: ['vscode'] },
	{ ...node, entryPoints: ['server/src/main/node.ts'], outfile: 'dist/server/node.js' },
	{ ...web, format: 'iife', entryPoints: ['server/src/main/browser.ts'], outfile: 'dist/server/browser.js' },
	{ ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/server/cli.js', banner: { js: `#!/usr/bin/env node\n${here}` } },
].filter((options) => existsSync(options.entryPoints[0]));

const weights = 'server/src/analysis/model';
mkdirSync('dist/server', { recursive: true });
for (const file of readdirSync(weights)) if (file.endsWith('.bin')) copyFileSync(`${weights}/${file}`, `dist/server/${file}`);

if (process.argv.includes('--watch')) for (const options of bundles) await (await context(options)).watch();
else {
	const built = await Promise.all(bundles.map((options) => build(options)));
	const files = built.flatMap(({ metafile }) => Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)));
	writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(files));
}

/** What the licences ask to be said of the data that went into Copytaster and of the libraries whose files are bundled. Throws where one has no licence. */
function noticesOf(files) {
	const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
	const libraries = [...folders]
		.sort((a, b) => (a < b ? -1 : 1))
		.map((folder) => {
			const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
			const texts = readdirSync(folder).filter((file) =>
				/^(?:licen[cs]e|copying|notice|third-?party-?notices)(?:\.(?:md|txt))?$/i.test(file),
			);
			if (texts.length === 0) throw new Error(`${name} is bundled, and no licence lies in ${folder}`);
			const heading = `${name} ${version} (${license})`;
			const said = texts.sort().map((file) => readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n?/g, '\n').trim());
			return [heading, '-'.repeat(heading.length), '', ...said].join('\n');
		});
	return `${[readFileSync('server/data-notices.txt', 'utf8').trim(), ...libraries].join('\n\n\n')}\n`;
}
