import { parseArgs } from 'node:util';
import { explainFigure } from '#domain/monitor/server';
import { getDatabase } from '#platform/database';
import { explanationText } from '#ui/texts/explanation.ts';
import type { CliCommand } from '../cli-command.ts';
import { findArea, findIndicator, NotFound, openEdition, readYear } from './monitor-edition.ts';

export const monitorExplain: CliCommand = {
	name: 'monitor explain',
	usage: 'INDIKATOR GEBIET JAHR [--basis register|official] [--release JAHR|JAHR-FASSUNG] [--json]',
	summary: 'Zeigt, wie eine freigegebene Zahl entstanden ist: Lieferungen, Zeilen, Formel, Geheimhaltung.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { basis: { type: 'string' }, release: { type: 'string' }, json: { type: 'boolean' } }
		});
		const [indicatorId, areaText, yearText] = positionals;
		const basis = values.basis;
		if (!indicatorId || !areaText || !yearText || (basis && basis !== 'register' && basis !== 'official')) {
			io.stderr(`Aufruf: kreislauf ${monitorExplain.name} ${monitorExplain.usage}\n`);
			return 2;
		}
		try {
			const { edition, selector } = await openEdition(values.release);
			const indicator = findIndicator(edition, indicatorId);
			const area = findArea(edition, areaText);
			const explanation = await explainFigure(getDatabase(), {
				indicator: indicator.id,
				area: area.id,
				year: readYear(yearText),
				release: selector,
				...(basis === 'register' || basis === 'official' ? { basis } : {})
			});
			if (!explanation)
				throw new NotFound(`Für „${indicator.name}“, ${area.name}, ${yearText} hat diese Ausgabe keinen Wert.`);
			if (values.json) io.stdout(`${JSON.stringify(explanation)}\n`);
			else io.stdout(`${explanationText(explanation).join('\n')}\n`);
			return 0;
		} catch (error) {
			if (!(error instanceof NotFound)) throw error;
			io.stderr(`${error.message}\n`);
			return 1;
		}
	}
};
