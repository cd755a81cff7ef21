/** The kinds of number that a section of a model file may hold, all little-endian. */
export type SectionKind = 'u8' | 'i8' | 'u16' | 'i16' | 'u32' | 'f32';

/** The numbers of one section. */
export type SectionValues = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Float32Array;

/** What stands at the start of a model file; the digit is the version of this format. */
const MAGIC = 'COPYTAS1';

/** Where the directory's length stands, and its checksum; the directory follows them. */
const HEADER = MAGIC.length + 8;

/** One line of the directory: `offset` and `length` in bytes from the start of the data. */
interface Entry {
	readonly name: string;
	readonly kind: SectionKind;
	readonly offset: number;
	readonly length: number;
}

/**
 * The sections of a model file by name, as views into the file itself: reading copies nothing and takes no time, so that the weights may
 * be loaded on first use. Undefined if the file is no model, is of another version, or was cut short or damaged on its way.
 */
export function readContainer(file: Uint8Array): ReadonlyMap<string, SectionValues> | undefined {
	// typed arrays need their place in memory to be a multiple of eight
	const bytes = file.byteOffset % 8 === 0 ? file : new Uint8Array(file);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < HEADER || ascii(bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
	const directoryLength = view.getUint32(MAGIC.length, true);
	const data = aligned(HEADER + directoryLength);
	if (data > bytes.length || checksum(bytes.subarray(HEADER)) !== view.getUint32(MAGIC.length + 4, true)) return undefined;
	const sections = new Map<string, SectionValues>();
	for (const entry of JSON.parse(ascii(bytes.subarray(HEADER, HEADER + directoryLength))) as Entry[])
		sections.set(entry.name, viewOf(entry.kind, bytes.buffer as ArrayBuffer, bytes.byteOffset + data + entry.offset, entry.length));
	return sections;
}

/** A model file out of its sections; the same sections in the same order give the same bytes. */
export function writeContainer(sections: ReadonlyMap<string, SectionValues>): Uint8Array {
	const entries: Entry[] = [];
	let offset = 0;
	for (const [name, values] of sections) {
		entries.push({ name, kind: kindOf(values), offset, length: values.byteLength });
		offset = aligned(offset + values.byteLength);
	}
	const directory = JSON.stringify(entries);
	const data = aligned(HEADER + directory.length);
	const bytes = new Uint8Array(data + offset);
	putAscii(bytes, 0, MAGIC);
	putAscii(bytes, HEADER, directory);
	let index = 0;
	for (const values of sections.values()) {
		const { offset: at } = entries[index++] as Entry;
		bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), data + at);
	}
	const view = new DataView(bytes.buffer);
	view.setUint32(MAGIC.length, directory.length, true);
	view.setUint32(MAGIC.length + 4, checksum(bytes.subarray(HEADER)), true);
	return bytes;
}

function aligned(offset: number): number {
	return Math.ceil(offset / 8) * 8;
}

function viewOf(kind: SectionKind, buffer: ArrayBuffer, offset: number, length: number): SectionValues {
	switch (kind) {
		case 'u8':
			return new Uint8Array(buffer, offset, length);
		case 'i8':
			return new Int8Array(buffer, offset, length);
		case 'u16':
			return new Uint16Array(buffer, offset, length / 2);
		case 'i16':
			return new Int16Array(buffer, offset, length / 2);
		case 'u32':
			return new Uint32Array(buffer, offset, length / 4);
		case 'f32':
			return new Float32Array(buffer, offset, length / 4);
	}
}

function kindOf(values: SectionValues): SectionKind {
	if (values instanceof Uint8Array) return 'u8';
	if (values instanceof Int8Array) return 'i8';
	if (values instanceof Uint16Array) return 'u16';
	if (values instanceof Int16Array) return 'i16';
	return values instanceof Uint32Array ? 'u32' : 'f32';
}

/** A checksum over every 32-bit word (FNV-1a by words): quick enough to be made at each load. */
function checksum(bytes: Uint8Array): number {
	let sum = 0x811c9dc5;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const whole = bytes.length & ~3;
	for (let i = 0; i < whole; i += 4) sum = Math.imul(sum ^ view.getUint32(i, true), 0x01000193);
	for (let i = whole; i < bytes.length; i++) sum = Math.imul(sum ^ (bytes[i] as number), 0x01000193);
	return sum >>> 0;
}

function ascii(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}

function putAscii(bytes: Uint8Array, offset: number, text: string): void {
	for (let i = 0; i < text.length; i++) bytes[offset + i] = text.charCodeAt(i);
}
