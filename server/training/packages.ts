import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Requires the npm packages that only training reads; they have a package.json of their own beside this file, and are installed there. */
export const trainingPackage: NodeJS.Require = createRequire(
	join(process.env.COPYTASTER_ROOT ?? process.cwd(), 'server/training/package.json'),
);
