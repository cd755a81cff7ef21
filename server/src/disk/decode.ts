import { analyse } from 'chardet';

/**
 * Decodes a file's bytes: by its byte order mark, else as UTF-8, else by the encoding that its accented or foreign words look like
 * (Windows-1251, Windows-1252 and kin). A byte order mark stays out of the text, as in the editor. Undefined for binary data.
 */
export function decode(bytes: Uint8Array): string | undefined {
	const wide = wideEncoding(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	if (looksBinary(bytes.subarray(0, 8000))) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const lenient = new TextDecoder('utf-8').decode(bytes);
		return mostlyUtf8(lenient) ? lenient : decodeSingleBytes(bytes, singleByteEncoding(bytes));
	}
}

/** UTF-16 by its byte order mark or, as the editor does, by zeros that stand at every other place only. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const length = Math.min(bytes.length, 512) & ~1;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < length; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	if (even === 0 && odd * 4 > length) return 'utf-16le';
	return odd === 0 && even * 4 > length ? 'utf-16be' : undefined;
}

/** Whether zeros or many other control characters stand in the bytes; tab, line ends, form feed and escape occur in old copy. */
function looksBinary(head: Uint8Array): boolean {
	let controls = 0;
	for (const byte of head) {
		if (byte === 0) return true;
		if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++;
	}
	return controls * 20 > head.length;
}

/**
 * Whether a few broken sequences spoil a text that is UTF-8 all the same: cut in the middle of a letter, or pasted together. One sequence
 * may be decoded to several U+FFFD in a row; in an encoding of single bytes a row of them is a word.
 */
function mostlyUtf8(text: string): boolean {
	let broken = 0;
	let sound = 0;
	let before = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 0xfffd && before !== code) broken++;
		else if (code > 127 && code !== 0xfffd) sound++;
		before = code;
	}
	return broken < sound;
}

const SINGLE_BYTE = new Set([
	'windows-1250',
	'windows-1251',
	'windows-1252',
	'windows-1253',
	'windows-1254',
	'koi8-r',
	'iso-8859-2',
	'iso-8859-5',
]);

/** Judges by the words that have letters beyond ASCII: in English copy with a few Russian words the English would outvote them. */
function singleByteEncoding(bytes: Uint8Array): string {
	const words: number[] = [];
	let start = 0;
	for (let i = 0; i <= bytes.length && words.length < 64_000; i++) {
		if (i < bytes.length && (bytes[i] as number) > 32) continue;
		const word = bytes.subarray(start, i);
		if (word.length < 200 && word.some((byte) => byte >= 0xc0)) words.push(...word, 32);
		start = i + 1;
	}
	for (const { name } of words.length > 0 ? analyse(Uint8Array.from(words)) : []) {
		const encoding = webName(name);
		if (encoding && SINGLE_BYTE.has(encoding)) return encoding;
	}
	return 'windows-1252';
}

/** What Windows-1252 has in the places 0x80 to 0x9f, as the Encoding Standard lists them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Several versions of Node (20 among them) read Windows-1252 as Latin-1, which loses every curly quotation mark: this one is done by hand. */
function decodeSingleBytes(bytes: Uint8Array, encoding: string): string {
	const text = new TextDecoder(encoding).decode(bytes);
	if (encoding !== 'windows-1252') return text;
	return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] as string);
}

function webName(name: string): string | undefined {
	try {
		return new TextDecoder(name).encoding;
	} catch {
		return undefined;
	}
}
