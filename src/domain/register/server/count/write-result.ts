/** Writes `counts.csv` and `manifest.json`: whole or not at all, the manifest last because it names the counts' hash. */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountManifest } from '../../count-manifest.ts';
import type { Tally } from './tally.ts';

export const countsHead = 'area,sex,age,citizenship,reference_date,origin,persons';

export function writeResult(
	folder: string,
	tally: Tally,
	asOf: string,
	manifestOf: (counts: CountManifest['counts']) => CountManifest
): CountManifest {
	const lines = [countsHead];
	for (const cell of tally.cells()) {
		lines.push([cell.area, cell.sex, cell.age, cell.citizenship, asOf, cell.origin, cell.persons].join(','));
	}
	const text = `${lines.join('\n')}\n`;
	const sha256 = createHash('sha256').update(text).digest('hex');
	const manifest = manifestOf({ file: 'counts.csv', sha256, cells: lines.length - 1 });
	mkdirSync(folder, { recursive: true });
	const unfinished = (name: string): string => join(folder, `${name}.${process.pid}.tmp`);
	try {
		writeFileSync(unfinished('counts.csv'), text, { flush: true });
		writeFileSync(unfinished('manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`, { flush: true });
		renameSync(unfinished('counts.csv'), join(folder, 'counts.csv'));
		renameSync(unfinished('manifest.json'), join(folder, 'manifest.json'));
	} finally {
		for (const name of ['counts.csv', 'manifest.json']) rmSync(unfinished(name), { force: true });
	}
	return manifest;
}
