import { once } from 'node:events';

/** Writes to standard output and waits until a slow reader has caught up, so that nothing is lost and memory stays small. */
export async function print(text: string): Promise<void> {
	if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says one thing on standard error, on one line. */
export function complain(text: string): void {
	process.stderr.write(`${printable(text)}\n`);
}

/** When a reader like `head` has had enough, there is nobody left to tell anything: the run ends quietly. */
export function endWithTheReader(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			process.exit(error.code === 'EPIPE' ? 0 : 2);
		});
	}
}

/** Whether a stream's reader wants colours: a terminal, unless NO_COLOR is set; FORCE_COLOR decides for pipes (see no-color.org). */
export function wantsColour(stream: NodeJS.WriteStream): boolean {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
	if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
	return stream.isTTY && TERM !== 'dumb';
}

/** The text without what would command a terminal or turn its lines around: control characters and direction marks become `·`. */
export function printable(text: string): string {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (mark) => (mark === '\t' ? ' ' : '·'));
}

/** The lines of a stream as they come, split at LF only: a JSON string may hold U+2028, which is no end of a line here. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
	stream.setEncoding('utf8');
	let pieces: string[] = [];
	for await (const chunk of stream) {
		const text = String(chunk);
		let start = 0;
		for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
			yield withoutReturn(pieces.join('') + text.slice(start, end));
			pieces = [];
			start = end + 1;
		}
		if (start < text.length) pieces.push(text.slice(start));
	}
	if (pieces.length > 0) yield withoutReturn(pieces.join(''));
}

function withoutReturn(line: string): string {
	return line.endsWith('\r') ? line.slice(0, -1) : line;
}
