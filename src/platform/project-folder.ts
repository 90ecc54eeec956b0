/** The folder that holds `package.json`, `migrations/` and `counties/`: of the source, or of the installed program. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = findUpwards(dirname(fileURLToPath(import.meta.url)));

function findUpwards(folder: string): string {
	if (existsSync(join(folder, 'migrations')) && existsSync(join(folder, 'package.json'))) return folder;
	const parent = dirname(folder);
	if (parent === folder) throw new Error('The project folder was not found.');
	return findUpwards(parent);
}
