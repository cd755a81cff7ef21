import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(process.cwd(), 'server/training');

/** Requires the npm packages that only training reads; they have a package.json of their own beside this file, and are installed there. */
export const trainingPackage: NodeJS.Require = createRequire(join(folder, 'package.json'));

/** The path of a file of such a package. */
export function trainingFile(name: string, file: string): string {
	return join(folder, 'node_modules', name, file);
}
