/** `npm run build`: builds the pages without starting anything. */
import process from 'node:process';
import { buildPages } from './build-pages.ts';

await buildPages({ stderr: (text) => process.stderr.write(text) });
