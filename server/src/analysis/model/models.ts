import { type NameRecognizer, ruleNames } from '../recognizers/names.ts';
import { taggedNames } from '../recognizers/names-tagger.ts';
import { readSpeakers, type SpeakerModel } from './speakers.ts';

/** What the analysis recognises with: an explicit value that goes from whoever could read the weights down to every paragraph. */
export interface Models {
	/** The trained tagger, or rules alone where its weights could not be read. */
	readonly names: NameRecognizer;
	/** What is learnt about who says what; undefined where rules alone decide. */
	readonly speakers: SpeakerModel | undefined;
}

/** What is used where there are no weights. */
export const RULES_ALONE: Models = { names: ruleNames, speakers: undefined };

/** The files of weights, which lie beside every bundle of the server. */
export const WEIGHT_FILES = ['names.bin', 'speakers.bin'] as const;

/** The name of a file of weights. */
export type WeightFile = (typeof WEIGHT_FILES)[number];

/** Models, and for each file of weights that is of no use a sentence that tells the user. */
export interface LoadedModels {
	readonly models: Models;
	readonly complaints: readonly string[];
}

/**
 * The models out of their files. `read` gives a file's bytes, undefined where there is no such file, and may throw. What cannot be used is
 * complained of, and rules do its work: nothing else stops.
 */
export async function loadModels(read: (file: WeightFile) => Promise<Uint8Array | undefined>): Promise<LoadedModels> {
	const complaints: string[] = [];
	const load = async <Model>(
		file: WeightFile,
		lost: string,
		make: (bytes: Uint8Array) => Model | undefined,
	): Promise<Model | undefined> => {
		let bytes: Uint8Array | undefined;
		try {
			bytes = await read(file);
		} catch {
			// whatever the reason is, a new installation is the remedy
		}
		const model = bytes && made(make, bytes);
		if (!model)
			complaints.push(
				`${lost} by rules alone: the file ${file} of Copytaster is ${bytes ? 'damaged' : 'missing'}; install Copytaster again.`,
			);
		return model;
	};
	const names = await load('names.bin', 'Names are recognised', taggedNames);
	const speakers = await load('speakers.bin', 'Speakers are found', readSpeakers);
	return { models: { names: names ?? ruleNames, speakers }, complaints };
}

/** The model, or undefined: bytes that pass for a model may still lead its reader astray. */
function made<Model>(make: (bytes: Uint8Array) => Model | undefined, bytes: Uint8Array): Model | undefined {
	try {
		return make(bytes);
	} catch {
		return undefined;
	}
}
