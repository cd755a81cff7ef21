import { existsSync, readFileSync } from 'node:fs';
import { loadModels, type Models } from '../server/src/analysis/model/models.ts';

/** The folder of the weights that ship. */
export const WEIGHTS = 'server/src/analysis/model';

/** The models that ship, as every test takes them. */
export const MODELS: Models = await shippedModels();

/** Reads them anew. Throws if a file is damaged. */
export async function shippedModels(): Promise<Models> {
	const { models, complaints } = await loadModels((file) => {
		const path = `${WEIGHTS}/${file}`;
		return Promise.resolve(existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined);
	});
	if (complaints.length > 0) throw new Error(complaints.join('\n'));
	return models;
}
