/** What the parts of an address may be. */
import { defineParams } from '@sveltejs/kit/params';

const DATA = ['csv', 'json', 'xlsx'] as const;
const TABLES = [...DATA, 'sdmx.csv'] as const;
const FIGURES = ['vergleich', 'karte', 'entwicklung', 'trichter'] as const;

export const params = defineParams({
	/** `/monitor/2025/altenquotient.csv` */
	dataFormat: (text) => DATA.find((format) => format === text),
	/** The same, and what also exists as a printed document: `/gebiete/raunheim.pdf` */
	documentFormat: (text) => [...DATA, 'pdf' as const].find((format) => format === text),
	/** `/tabellen.sdmx.csv` */
	tableFormat: (text) => TABLES.find((format) => format === text),
	/** `/monitor/2025/altenquotient/karte.svg` */
	indicatorFigure: (text) => FIGURES.find((figure) => figure === text)
});
