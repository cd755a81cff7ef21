import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The bytes of a file of weights that lies beside a bundle, in memory that threads can share; `bundle` is the bundle's URL. Undefined where there is none; throws what else the disk says. */
export async function readWeights(bundle: string, file: string): Promise<Uint8Array | undefined> {
	try {
		const bytes = await readFile(fileURLToPath(new URL(file, bundle)));
		const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
		shared.set(bytes);
		return shared;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
