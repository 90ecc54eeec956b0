/**
 * Reads all source tables from their folder: a county adds one by adding a file. The files are loaded from the source
 * folder at run time, also by the bundled server, so that no bundler has to know them.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '#platform/project-folder';
import { findMeasure } from '../measures/index.ts';
import type { SourceTable } from '../source-table.ts';

const FOLDER = join(projectFolder, 'src', 'domain', 'intake', 'source-tables');

let loaded: Promise<readonly SourceTable[]> | undefined;

/** Loaded once per process. Throws, naming the file, when one maps to a measure that does not exist. */
export function loadSourceTables(folder = FOLDER): Promise<readonly SourceTable[]> {
	if (folder !== FOLDER) return readFolder(folder);
	loaded ??= readFolder(FOLDER).catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

async function readFolder(folder: string): Promise<readonly SourceTable[]> {
	const names = (await readdir(folder)).filter((name) => /^[^.].*\.(ts|js)$/.test(name) && !name.includes('.test.'));
	return Promise.all(names.toSorted().map((name) => readSourceTable(join(folder, name))));
}

async function readSourceTable(path: string): Promise<SourceTable> {
	const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default?: SourceTable };
	const table = module.default;
	if (!table?.table || !table.columns) throw new Error(`${path} exports no source table.`);
	const unknown = Object.values(table.columns).find(({ measure }) => !findMeasure(measure));
	if (unknown) throw new Error(`${path} uses the measure ${unknown.measure}, which does not exist.`);
	return table;
}
