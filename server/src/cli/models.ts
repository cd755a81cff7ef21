import { loadModels, type Models } from '../analysis/model/models.ts';
import { readWeights } from '../disk/weights.ts';
import { complain } from './output.ts';

/** The models out of the weights beside the program. What cannot be used is complained of, and rules do its work. */
export async function readModels(): Promise<Models> {
	const { models, complaints } = await loadModels((file) => readWeights(import.meta.url, file));
	complaints.forEach(complain);
	return models;
}
