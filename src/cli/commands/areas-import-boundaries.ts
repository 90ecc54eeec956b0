import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { importBoundaries } from '#domain/areas/server';
import { issueText } from '#ui/texts/issues.ts';
import type { CliCommand } from '../cli-command.ts';

const LARGEST_FILE_IN_BYTES = 200_000_000;

export const areasImportBoundaries: CliCommand = {
	name: 'areas import-boundaries',
	usage: 'DATEI [--valid-on JJJJ-MM-TT] [--source TEXT] [--json]',
	summary: 'Übernimmt Gebietsgrenzen aus GeoJSON oder TopoJSON mit AGS oder ARS.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { 'valid-on': { type: 'string' }, source: { type: 'string' }, json: { type: 'boolean' } }
		});
		const [name] = positionals;
		if (!name) {
			io.stderr(`Aufruf: kreislauf ${areasImportBoundaries.name} ${areasImportBoundaries.usage}\n`);
			return 2;
		}
		const path = resolve(io.cwd, name);
		const size = statSync(path, { throwIfNoEntry: false })?.size;
		if (size === undefined || size > LARGEST_FILE_IN_BYTES) {
			const reason = size === undefined ? 'gibt es nicht' : 'ist größer als 200 MB';
			io.stderr(`Die Datei „${name}“ ${reason}. Es wurde nichts übernommen.\n`);
			return 1;
		}
		const outcome = await importBoundaries(operator, {
			fileName: basename(path),
			text: readFileSync(path, 'utf8'),
			validOn: values['valid-on'] ?? new Date().toISOString().slice(0, 10),
			...(values.source ? { source: values.source } : {})
		});
		if (!outcome.ok) {
			for (const issue of outcome.issues) io.stderr(`${issueText(issue)}\n`);
			io.stderr('Es wurde nichts übernommen.\n');
			return 1;
		}
		const { areas, ignored } = outcome.value;
		if (values.json) io.stdout(`${JSON.stringify(outcome.value)}\n`);
		else
			io.stdout(`Grenzen von ${areas.length} Gebieten übernommen${ignored ? `, ${ignored} fremde übergangen` : ''}.\n`);
		return 0;
	}
};
