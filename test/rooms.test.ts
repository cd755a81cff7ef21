import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';

/** What a room may import. `packages` are names from npm, `node` the built-in modules. */
interface Room {
	readonly rooms: readonly string[];
	readonly packages: readonly string[];
	readonly node: boolean;
}

const SERVER = ['text', 'analysis', 'workspace', 'rules', 'features'];

/** The table of rooms: the one statement of who may import whom. The linter's settings and the project references follow it. */
const ROOMS: Readonly<Record<string, Room>> = {
	text: { rooms: [], packages: ['picomatch'], node: false },
	analysis: { rooms: ['text'], packages: ['temporal-polyfill'], node: false },
	workspace: { rooms: ['text', 'analysis'], packages: ['approx-string-match', 'yaml'], node: false },
	rules: { rooms: ['text', 'analysis', 'workspace'], packages: [], node: false },
	features: { rooms: ['text', 'analysis', 'workspace', 'rules'], packages: ['diff', 'fuzzysort'], node: false },
	protocol: { rooms: [], packages: ['vscode-languageserver-protocol'], node: false },
	lsp: { rooms: [...SERVER, 'protocol'], packages: ['vscode-languageserver'], node: false },
	disk: { rooms: ['text'], packages: ['chardet', 'tinyglobby'], node: true },
	cli: { rooms: [...SERVER, 'disk'], packages: ['jsonc-parser', 'sarif'], node: true },
	main: { rooms: ['lsp', 'disk'], packages: ['vscode-languageserver'], node: true },
	// makes the weights; nothing imports it and it is never shipped
	training: { rooms: ['text', 'analysis'], packages: trainingPackages(), node: true },
	client: { rooms: ['protocol'], packages: ['vscode', 'vscode-languageclient'], node: false },
	// the entry under Node, and what it sees of the disk that the editor does not show
	'client/main/node.ts': { rooms: ['client', 'protocol'], packages: ['vscode', 'vscode-languageclient'], node: true },
};

/** What exists in Node only, so that a room without Node must not name it. */
const NODE_GLOBALS = /(?<![.\w'"`])(?:process|Buffer|__dirname|__filename|require|setImmediate|global)(?=\s*[.([])/;

const FILES = globSync(['server/src/**/*.ts', 'server/training/**/*.ts', 'client/src/**/*.ts'], { ignore: ['**/node_modules/**'] }).sort();

test('every file lies in a room, and every room has files', () => {
	assert.deepEqual([...new Set(FILES.map(roomOf))].sort(), Object.keys(ROOMS).sort());
});

for (const [name, room] of Object.entries(ROOMS)) {
	test(`${name} imports only what it may`, () => {
		const files = FILES.filter((file) => roomOf(file) === name).map((file) => ({
			file,
			text: withoutComments(readFileSync(file, 'utf8')),
		}));
		const forbidden = files.flatMap(({ file, text }) =>
			importsOf(text)
				.filter((imported) => !mayImport(file, name, room, imported))
				.map((imported) => `${file} imports ${imported}`),
		);
		const named = room.node ? [] : files.flatMap(({ file, text }) => NODE_GLOBALS.exec(text)?.map((word) => `${file} names ${word}`) ?? []);
		assert.deepEqual([...forbidden, ...named], []);
	});
}

test('everything that is exported says what it is', () => {
	const silent = FILES.flatMap((file) => {
		const lines = readFileSync(file, 'utf8').split('\n');
		return lines.flatMap((line, i) => {
			const exported = /^export (?:declare )?(?:abstract )?(?:async )?(?:const|function|interface|type|class|let) /.test(line);
			return exported && !lines[i - 1]?.endsWith('*/') ? [`${file}:${i + 1} ${line}`] : [];
		});
	});
	assert.deepEqual(silent, []);
});

test('the table is checked for real', () => {
	const rules = ROOMS.rules as Room;
	const allowed = (imported: string) => mayImport('server/src/rules/a.ts', 'rules', rules, imported);
	assert.deepEqual(['../text/span.ts', './b.ts', '../analysis/facts.ts'].filter(allowed).length, 3);
	assert.deepEqual(['../features/hover.ts', '../lsp/server.ts', 'node:fs', 'fs', 'vscode', '../../../client/src/x.ts'].filter(allowed), []);
	assert.deepEqual(importsOf(`import type { A } from './a.ts';\nexport * from "./b.ts";\nawait import('./c.ts');\nimport './d.ts';`), [
		'./a.ts',
		'./b.ts',
		'./c.ts',
		'./d.ts',
	]);
	assert.ok(NODE_GLOBALS.test('process.env.X') && NODE_GLOBALS.test('Buffer.from(x)') && !NODE_GLOBALS.test('this.process.x'));
});

/** What training/package.json lists: word vectors and lists of names, which no other room needs. */
function trainingPackages(): string[] {
	const manifest = 'server/training/package.json';
	if (!existsSync(manifest)) return [];
	const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies?: Record<string, string> };
	return Object.keys(dependencies);
}

function roomOf(file: string): string {
	if (file.startsWith('server/training/')) return 'training';
	if (file === 'server/src/protocol.ts') return 'protocol';
	if (file.startsWith('client/src/')) return /^client\/src\/main\/(?:node|links)\.ts$/.test(file) ? 'client/main/node.ts' : 'client';
	return file.split('/')[2] ?? '';
}

function mayImport(file: string, name: string, room: Room, imported: string): boolean {
	if (imported.startsWith('.')) {
		const target = roomOf(normalize(join(dirname(file), imported)));
		return target === name || room.rooms.includes(target);
	}
	if (imported.startsWith('node:') || builtinModules.includes(imported)) return room.node;
	return room.packages.some((known) => imported === known || imported.startsWith(`${known}/`));
}

function importsOf(text: string): string[] {
	const found = text.matchAll(/^(?:import|export)\b(?:[^'";=]*\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm);
	return [...found].map((match) => (match[1] ?? match[2]) as string);
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
