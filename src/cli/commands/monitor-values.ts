import { parseArgs } from 'node:util';
import type { ReleasedFigure } from '#domain/disclosure';
import type { Edition } from '#domain/monitor';
import type { Value } from '#domain/statistics';
import { dataFile, editionTable, type DataRow } from '#documents';
import type { CliCommand } from '../cli-command.ts';
import { findArea, findIndicator, NotFound, openEdition, readYear } from './monitor-edition.ts';

export const monitorValues: CliCommand = {
	name: 'monitor values',
	usage: '[--indicator I] [--area G] [--year J] [--release JAHR|JAHR-FASSUNG] [--format json|csv]',
	summary: 'Gibt freigegebene Werte mit Zähler, Nenner, Unsicherheitsbereich, Status und Quelle aus.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({
			args: [...args],
			options: {
				indicator: { type: 'string' },
				area: { type: 'string' },
				year: { type: 'string' },
				release: { type: 'string' },
				format: { type: 'string' },
				json: { type: 'boolean' }
			}
		});
		const format = values.json ? 'json' : (values.format ?? 'json');
		if (format !== 'json' && format !== 'csv') {
			io.stderr(
				`Das Format „${format}“ gibt es nicht.\nAufruf: kreislauf ${monitorValues.name} ${monitorValues.usage}\n`
			);
			return 2;
		}
		try {
			const { edition } = await openEdition(values.release);
			const indicator = values.indicator === undefined ? null : findIndicator(edition, values.indicator);
			const area = values.area === undefined ? null : findArea(edition, values.area);
			const year = values.year === undefined ? null : readYear(values.year);
			const table = editionTable(edition);
			const rows = table.rows.filter(
				(row) =>
					(!indicator || row.indicator.id === indicator.id) &&
					(!area || row.area.id === area.id) &&
					(year === null || row.figure.year === year)
			);
			if (format === 'csv') io.stdout(String(await dataFile({ ...table, rows }, 'csv')));
			else io.stdout(`${JSON.stringify(rows.map((row) => asJson(row, edition)))}\n`);
			return 0;
		} catch (error) {
			if (!(error instanceof NotFound)) throw error;
			io.stderr(`${error.message}\n`);
			return 1;
		}
	}
};

function asJson({ indicator, area, figure }: DataRow, edition: Edition): Record<string, unknown> {
	const { release } = edition;
	return {
		indicator: indicator.id,
		area: area.id,
		areaName: area.name,
		year: figure.year,
		basis: figure.basis,
		period: figure.period,
		value: numberOf(figure.value),
		unit: indicator.unit,
		decimals: indicator.decimals,
		status: figure.value.kind === 'number' ? 'number' : figure.value.why,
		flags: figure.value.kind === 'number' ? figure.value.flags : [],
		numerator: numberOf(figure.numerator),
		denominator: numberOf(figure.denominator),
		multiplier: indicator.multiplier,
		lower: figure.interval?.lower ?? null,
		upper: figure.interval?.upper ?? null,
		sources: sourcesOf(figure, edition),
		release: `${release.year}-${release.revision}`
	};
}

const numberOf = (value: Value): number | null => (value.kind === 'number' ? value.value : null);

function sourcesOf(figure: ReleasedFigure, { sources }: Edition): unknown[] {
	return figure.deliveries.flatMap((delivery) => {
		const source = sources.get(delivery);
		if (!source) return [];
		const { publisher, table, licence, isInvented } = source;
		return [{ delivery, publisher, table, licence, isInvented }];
	});
}
