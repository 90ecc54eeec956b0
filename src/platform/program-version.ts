import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** The program's version, as `package.json` names it. */
export const programVersion = String(
	(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { version?: unknown }).version ?? '0'
);
