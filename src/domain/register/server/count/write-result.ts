/** Writes `counts.csv`, the files of further blocks and `manifest.json`: whole or not at all, the manifest last because it names the counts' hash. */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountDetails } from '../../count-details.ts';
import type { CountManifest } from '../../count-manifest.ts';
import { allDetailFiles, type DetailFile } from './details/detail-files.ts';
import type { Tally } from './tally.ts';

export const countsHead = 'area,sex,age,citizenship,reference_date,origin,persons';

export function writeResult(
	folder: string,
	tally: Tally,
	asOf: string,
	details: readonly DetailFile[],
	manifestOf: (counts: CountManifest['counts'], details: CountDetails['files']) => CountManifest
): CountManifest {
	const lines = [countsHead];
	for (const cell of tally.cells()) {
		lines.push([cell.area, cell.sex, cell.age, cell.citizenship, asOf, cell.origin, cell.persons].join(','));
	}
	const counts = described('counts.csv', lines);
	const others = details.map(({ file, lines: rows }) => described(file, rows));
	const manifest = manifestOf(
		{ ...counts.entry, file: 'counts.csv' },
		others.map(({ entry }) => entry)
	);
	const texts = [counts, ...others].map(({ entry, text }) => [entry.file, text] as const);
	texts.push(['manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`]);
	mkdirSync(folder, { recursive: true });
	const unfinished = (name: string): string => join(folder, `${name}.${process.pid}.tmp`);
	try {
		for (const [name, text] of texts) writeFileSync(unfinished(name), text, { flush: true });
		for (const name of allDetailFiles) rmSync(join(folder, name), { force: true });
		for (const [name] of texts) renameSync(unfinished(name), join(folder, name));
	} finally {
		for (const [name] of texts) rmSync(unfinished(name), { force: true });
	}
	return manifest;
}

function described(file: string, lines: readonly string[]): { entry: CountDetails['files'][number]; text: string } {
	const text = `${lines.join('\n')}\n`;
	return { entry: { file, sha256: createHash('sha256').update(text).digest('hex'), cells: lines.length - 1 }, text };
}
