const LETTER = /^[\p{L}\p{M}]$/u;
const UPPER = /^[\p{Lu}\p{Lt}]$/u;

/** The bit of `CLASSES` for a letter in lower case. */
export const LOWER_BIT = 1;
/** The bit of `CLASSES` for a capital. */
export const UPPER_BIT = 2;
/** The bit of `CLASSES` for a digit. */
export const DIGIT_BIT = 4;
/** The bit of `CLASSES` for white space. */
export const SPACE_BIT = 8;
/** A letter of either case, or of none. */
export const LETTER_BITS: number = LOWER_BIT | UPPER_BIT;

/** What the characters of ASCII and Latin-1 are, so that a scan over a text looks each up once; those beyond have to be asked about one by one. */
export const CLASSES: Uint8Array = new Uint8Array(256);
for (let code = 0; code < 256; code++) CLASSES[code] = classOf(code);

function classOf(code: number): number {
	if (code >= 48 && code <= 57) return DIGIT_BIT;
	if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return SPACE_BIT;
	if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) return UPPER_BIT;
	if ((code >= 97 && code <= 122) || code === 0xaa || code === 0xb5 || code === 0xba || (code >= 0xdf && code !== 0xf7)) return LOWER_BIT;
	return 0;
}

/** Whether a UTF-16 code unit begins or is a letter or combining mark; surrogates (emoji, rare scripts) count as no letter. */
export function isLetter(code: number): boolean {
	if (code < 256) return ((CLASSES[code] as number) & LETTER_BITS) !== 0;
	// behind the end of a text
	if (Number.isNaN(code)) return false;
	if (code < 0x250) return true;
	if (code >= 0x400 && code < 0x482) return true;
	if (code >= 0x2000 && code < 0x2c00) return false;
	if (code >= 0xd800 && code < 0xe000) return false;
	return LETTER.test(String.fromCharCode(code));
}

/** Whether a UTF-16 code unit is a capital letter. */
export function isUpper(code: number): boolean {
	if (code < 256) return ((CLASSES[code] as number) & UPPER_BIT) !== 0;
	// behind the end of a text
	if (Number.isNaN(code)) return false;
	if (code >= 0x400 && code < 0x460) return code < 0x430;
	// dashes and quotation marks
	if (code >= 0x2000 && code < 0x2100) return false;
	if (code >= 0xd800 && code < 0xe000) return false;
	return UPPER.test(String.fromCharCode(code));
}

/** Whether a UTF-16 code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** Whether a UTF-16 code unit is white space, no-break, zero-width and byte order mark among it. */
export function isSpace(code: number): boolean {
	if (code < 256) return ((CLASSES[code] as number) & SPACE_BIT) !== 0;
	return (
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x200e ||
		code === 0x200f ||
		code === 0x202f ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x3000 ||
		code === 0xfeff
	);
}

/**
 * A text as one line that can be shown anywhere: each run of white space, line ends, control characters and marks that turn the direction
 * of writing becomes one space, and none stands at the ends.
 */
export function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
