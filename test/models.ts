import { readFileSync } from 'node:fs';
import { loadModels, type Models } from '../server/src/analysis/model/models.ts';

/** The folder of the weights that ship. */
export const WEIGHTS = 'server/src/analysis/model';

/** The models that ship, as every test takes them. */
export const MODELS: Models = await shippedModels();

/** Reads them anew. Throws if a file is damaged. */
export async function shippedModels(): Promise<Models> {
	const { models, complaints } = await loadModels((file) => Promise.resolve(new Uint8Array(readFileSync(`${WEIGHTS}/${file}`))));
	if (complaints.length > 0) throw new Error(complaints.join('\n'));
	return models;
}
