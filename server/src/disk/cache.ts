import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What was made of texts by this version of everything, in files beside each other. Losing it costs time and nothing else. */
export interface Cache {
	/** The bytes that were kept under a key (`keyOf`); what is asked for is in use. */
	get(key: string): Uint8Array | undefined;
	/** Keeps bytes: they are written soon, and not while the caller waits. */
	set(key: string, bytes: Uint8Array): void;
	/** Writes all that waits to be written. Never throws. */
	flush(): Promise<void>;
	/** The same; and throws away what is in use no longer, if that is a large part. */
	settle(): Promise<void>;
}

/** By what a text and what else it is read by are known again. */
export function keyOf(parts: readonly (string | undefined)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part === undefined ? '-' : `${part.length}:${part}`);
	return hash.digest('hex').slice(0, KEY_BYTES * 2);
}

/** The version of everything that makes what is kept: the files of the program and of its weights. */
export function versionOf(files: readonly Uint8Array[]): string {
	const hash = createHash('sha256');
	for (const bytes of files) hash.update(`${bytes.length}:`).update(bytes);
	return hash.digest('hex');
}

const MAGIC = 'COPYTCA1';
const KEY_BYTES = 16;
const CHECKSUM_BYTES = 16;
const HEADER = MAGIC.length + 32 + CHECKSUM_BYTES;
/** So many entries are written at a time. */
const PIECE = 512;
/** What waits is written after so long, if no piece fills before. */
const WRITE_AFTER_MS = 5000;
/** A small change writes a small piece; so many of them are put together. */
const MOST_PIECES = 64;
/** A part of the entries as large as this that nobody asks for is thrown away. */
const UNUSED = 0.3;
/** What was left half-written by a server that ended is thrown away when it is as old as this; a younger one may be at work. */
const ABANDONED_MS = 60_000;

/**
 * Opens the cache in a folder, which need not be there yet. Pieces that are damaged, cut short or made by another version are deleted
 * without a word. Never throws: if nothing can be read or written, it remembers nothing.
 */
export async function openCache(folder: string, version: string): Promise<Cache> {
	const entries = new Map<string, Uint8Array>();
	const used = new Set<string>();
	const pieces = new Set<string>();
	let waiting: string[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	let writing: Promise<void> = Promise.resolve();
	let number = 0;

	for (const name of (await readdir(folder).catch((): string[] => [])).sort()) {
		const path = join(folder, name);
		if (name.endsWith('.tmp')) await removeAbandoned(path);
		if (!name.endsWith('.piece')) continue;
		const read = await readFile(path).catch(() => undefined);
		const found = read && readPiece(read, version);
		if (found) {
			pieces.add(name);
			for (const [key, bytes] of found) entries.set(key, bytes);
		} else if (read) await remove(path);
	}

	/** Writes entries into new pieces, each whole or not at all; false if that failed. */
	const write = async (keys: readonly string[]): Promise<boolean> => {
		try {
			for (let from = 0; from < keys.length; from += PIECE) {
				const own = keys.slice(from, from + PIECE).flatMap((key) => {
					const bytes = entries.get(key);
					return bytes ? [[key, bytes] as const] : [];
				});
				const name = `${Date.now().toString(36)}-${process.pid}-${number++}.piece`;
				const draft = join(folder, `${name}.tmp`);
				await mkdir(folder, { recursive: true });
				await writeFile(draft, pieceOf(own, version), { flush: true });
				await rename(draft, join(folder, name));
				pieces.add(name);
			}
			return true;
		} catch {
			return false;
		}
	};
	const flush = () => {
		clearTimeout(timer);
		timer = undefined;
		const keys = waiting;
		waiting = [];
		if (keys.length > 0) writing = writing.then(() => write(keys)).then(() => undefined);
		return writing;
	};
	const rewrite = async () => {
		const old = [...pieces];
		for (const key of entries.keys()) if (!used.has(key)) entries.delete(key);
		if (!(await write([...entries.keys()]))) return;
		for (const name of old) {
			await remove(join(folder, name));
			pieces.delete(name);
		}
	};
	return {
		get(key) {
			const bytes = entries.get(key);
			if (bytes) used.add(key);
			return bytes;
		},
		set(key, bytes) {
			used.add(key);
			if (entries.has(key)) return;
			entries.set(key, bytes);
			waiting.push(key);
			if (waiting.length >= PIECE) void flush();
			else timer ??= setTimeout(() => void flush(), WRITE_AFTER_MS).unref();
		},
		flush,
		settle() {
			void flush();
			const unused = entries.size - used.size;
			if (unused > entries.size * UNUSED || pieces.size > MOST_PIECES) writing = writing.then(rewrite);
			return writing;
		},
	};
}

function pieceOf(entries: readonly (readonly [string, Uint8Array])[], version: string): Uint8Array {
	const size = entries.reduce((sum, [, bytes]) => sum + KEY_BYTES + 4 + bytes.length, 0);
	const piece = Buffer.alloc(HEADER + size);
	piece.write(MAGIC, 'latin1');
	piece.write(version, MAGIC.length, 'hex');
	let at = HEADER;
	for (const [key, bytes] of entries) {
		piece.write(key, at, 'hex');
		piece.writeUInt32LE(bytes.length, at + KEY_BYTES);
		piece.set(bytes, at + KEY_BYTES + 4);
		at += KEY_BYTES + 4 + bytes.length;
	}
	checksum(piece).copy(piece, HEADER - CHECKSUM_BYTES);
	return piece;
}

/** The entries of a piece; undefined if it is of another version, damaged or cut short. */
function readPiece(piece: Buffer, version: string): Map<string, Uint8Array> | undefined {
	if (piece.length < HEADER || piece.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
	if (piece.toString('hex', MAGIC.length, MAGIC.length + 32) !== version) return undefined;
	if (!checksum(piece).equals(piece.subarray(HEADER - CHECKSUM_BYTES, HEADER))) return undefined;
	const entries = new Map<string, Uint8Array>();
	for (let at = HEADER; at < piece.length; ) {
		const start = at + KEY_BYTES + 4;
		const end = start + piece.readUInt32LE(at + KEY_BYTES);
		entries.set(piece.toString('hex', at, at + KEY_BYTES), new Uint8Array(piece.buffer, piece.byteOffset + start, end - start));
		at = end;
	}
	return entries;
}

function checksum(piece: Buffer): Buffer {
	return createHash('sha256').update(piece.subarray(HEADER)).digest().subarray(0, CHECKSUM_BYTES);
}

async function removeAbandoned(path: string): Promise<void> {
	const found = await stat(path).catch(() => undefined);
	if (found && Date.now() - found.mtimeMs > ABANDONED_MS) await remove(path);
}

function remove(path: string): Promise<void> {
	return rm(path, { force: true }).catch(() => undefined);
}
