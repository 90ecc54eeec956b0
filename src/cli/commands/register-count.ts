/** `kreislauf register count`: runs where personal records may be held, needs no database and keeps no record. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { detailNames, registerIssueText, type DetailName } from '#domain/register';
import { countExtracts, layoutNames, readAreaList, type DetailOptions } from '#domain/register/server';
import { projectFolder } from '#platform/project-folder';
import type { CliCommand } from '../cli-command.ts';
import { showProgress } from '../show-progress.ts';

const countyConfiguration = join(projectFolder, 'counties/gross-gerau/county.json');
const number = new Intl.NumberFormat('de-DE');

export const registerCount: CliCommand = {
	name: 'register count',
	usage:
		'FILE… --as-of JJJJ-MM-TT --out ORDNER [--layout NAME|DATEI] [--areas DATEI] [--details households,migration,age-limits,secondary-residences] [--quarters DATEI [--addresses DATEI]] [--movements DATEI… --previous ORDNER [--comment TEXT]] [--totals DATEI] [--json]',
	summary: 'Zählt Auszüge des Melderegisters und prüft sie; bewahrt nichts über einzelne Personen auf.',
	needsDatabase: false,
	run: async (args, io) => {
		const wrongUse = (reason: string): 2 => {
			io.stderr(
				`${reason}\nAufruf: kreislauf register count ${registerCount.usage}\nLayouts: ${layoutNames().join(', ')}\n`
			);
			return 2;
		};
		let given;
		try {
			given = parseArgs({
				args: [...args],
				allowPositionals: true,
				options: {
					'as-of': { type: 'string' },
					out: { type: 'string' },
					layout: { type: 'string' },
					areas: { type: 'string' },
					details: { type: 'string' },
					quarters: { type: 'string' },
					addresses: { type: 'string' },
					movements: { type: 'string', multiple: true },
					previous: { type: 'string' },
					comment: { type: 'string' },
					totals: { type: 'string' },
					json: { type: 'boolean' }
				}
			});
		} catch {
			return wrongUse('Eine Angabe ist unbekannt oder unvollständig.');
		}
		const { values, positionals } = given;
		if (positionals.length === 0) return wrongUse('Es ist keine Datei angegeben.');
		if (!values['as-of']) return wrongUse('Der Stichtag fehlt (--as-of).');
		if (!values.out) return wrongUse('Der Ordner für das Ergebnis fehlt (--out).');
		const names = (values.details ?? '').split(',').filter((name) => name !== '');
		const unknown = names.find((name) => !(detailNames as readonly string[]).includes(name));
		if (unknown !== undefined)
			return wrongUse(`„${unknown}“ kann nicht gezählt werden (--details: ${detailNames.join(', ')}).`);
		if (values.addresses && !values.quarters) return wrongUse('Zu --addresses gehören die Sozialräume (--quarters).');
		if (values.movements && !values.previous)
			return wrongUse('Zu --movements gehört die Zählung des Vorjahres (--previous).');
		const path = (file: string): string => resolve(io.cwd, file);
		const details: Omit<DetailOptions, 'county'> = {
			names: names as DetailName[],
			...(values.quarters && { quarterFile: path(values.quarters) }),
			...(values.addresses && { addressFile: path(values.addresses) }),
			...(values.movements && { movementFiles: values.movements.map(path) }),
			...(values.previous && { previousDir: path(values.previous) }),
			...(values.comment && { comment: values.comment }),
			...(values.totals && { totalsFile: path(values.totals) })
		};
		const wantsDetails = names.length > 0 || values.quarters || values.movements || values.totals;

		const list = readAreaList(values.areas ? resolve(io.cwd, values.areas) : countyConfiguration);
		if ('issue' in list) {
			io.stderr(`${registerIssueText(list.issue)}\n`);
			return 1;
		}
		const layout = values.layout ?? 'standard';
		const show = showProgress(io);
		const outcome = await countExtracts({
			files: positionals.map((file) => resolve(io.cwd, file)),
			asOf: values['as-of'],
			outDir: resolve(io.cwd, values.out),
			layout: !layoutNames().includes(layout) && existsSync(resolve(io.cwd, layout)) ? resolve(io.cwd, layout) : layout,
			areas: list.areas,
			...(wantsDetails && { details: { ...details, county: list.areas[0]?.slice(0, 5) ?? '' } }),
			progress: ({ label, done, total = 1 }) => show({ label, done: Math.floor((done / total) * 100), total: 100 })
		});
		if (!outcome.ok) {
			for (const issue of outcome.issues) io.stderr(`${registerIssueText(issue)}\n`);
			io.stderr('Es wurde nichts geschrieben.\n');
			return 1;
		}
		const manifest = outcome.value;
		if (values.json) {
			io.stdout(`${JSON.stringify(manifest)}\n`);
			return 0;
		}
		io.stdout(
			`Gezählt: ${number.format(manifest.rowsUsed)} Personen am ${manifest.asOf} aus ${number.format(manifest.rowsRead)} Zeilen ` +
				`(${number.format(manifest.rowsSecondary)} Nebenwohnungen, ${number.format(manifest.rowsRejected)} abgewiesen).\n`
		);
		for (const file of manifest.files) {
			for (const finding of file.findings) io.stdout(`${file.name}: ${finding}\n`);
		}
		for (const finding of manifest.findings) io.stdout(`${finding}\n`);
		for (const note of manifest.details?.notes ?? []) io.stdout(`${note}\n`);
		const files = [...(manifest.details?.files.map(({ file }) => file) ?? []), 'manifest.json'];
		const others = files.length > 1 ? `${files.slice(0, -1).join(', ')} und ${files.at(-1)}` : files[0];
		io.stdout(
			`Ergebnis: ${join(values.out, 'counts.csv')}${files.length > 1 ? ', ' : ' und '}${others}. Die Zählung ist vertraulich.\n`
		);
		return 0;
	}
};
