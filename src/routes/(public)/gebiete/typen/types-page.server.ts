/** Types of municipalities: who belongs to which, what the members have in common, how firm that is. */
import { municipalityTypes, type Edition, type MunicipalityType, type Variable } from '#domain/monitor';
import type { Row, Table } from '#ui/components/table-model.ts';
import { editionName } from '#ui/texts/edition-name.ts';
import { formatNumber } from '#ui/texts/format-number.ts';
import type { Sign } from '#ui/texts/format-value.ts';
import { formatList } from '#ui/texts/format-list.ts';
import { structureInWords } from '#ui/texts/distinguishable.ts';
import { firmness, typeInWords } from '#ui/texts/municipality-types.ts';
import { sourceLine } from '#ui/texts/source-line.ts';
import { figureCell } from '../../figure-cell.server.ts';

/** Null where the edition has too few figures for municipalities. */
export function typesPage(edition: Edition) {
	const found = municipalityTypes(edition);
	if (!found) return null;
	const { variables, types, trials, withoutType } = found;
	return {
		edition: editionName(edition.release),
		basis: structureInWords(variables),
		trials,
		withoutType: formatList(withoutType.map(({ name }) => name)),
		types: types.map((type, index) => ({
			name: `Typ ${'ABCDEFGH'[index] ?? index + 1}`,
			text: typeInWords(variables, type.meanZ),
			table: memberTable(type, variables, `Typ ${'ABCDEFGH'[index] ?? index + 1}`, trials)
		})),
		source: sourceLine(
			edition,
			variables.flatMap(({ indicator, year, basis }) =>
				edition.municipalities().map((area) => edition.figureOn(basis, indicator, area, year))
			)
		)
	};
}

function memberTable(
	{ members, meanZ }: MunicipalityType,
	variables: readonly Variable[],
	name: string,
	trials: number
): Table {
	const signs: Sign[] = [];
	return {
		caption: name,
		hideCaption: true,
		columns: [
			{ label: 'Stadt oder Gemeinde', kind: 'text' },
			...variables.map(
				({ indicator, year }) =>
					({ label: indicator.shortName, unit: `${indicator.unit}, ${year}`, kind: 'figure' }) as const
			),
			{ label: 'Wie fest?', kind: 'text' }
		],
		rows: [
			...members
				.toSorted((a, b) => a.area.position - b.area.position)
				.map(({ area, keepsCompany }): Row => ({
					head: { text: area.name, href: `/gebiete/${area.slug}` },
					cells: [
						...variables.map(({ indicator, values }) => figureCell(values.get(area.id), indicator.decimals, signs)),
						{ text: firmness(keepsCompany, trials) }
					]
				})),
			{
				head: { text: 'mittlerer Abstand vom Durchschnitt' },
				hasRule: true,
				cells: [...meanZ.map((z) => ({ text: z === null ? '' : signed(z) })), { text: 'in Standardabweichungen' }]
			}
		],
		signs
	};
}

/** `+0,8`, `−0,8`, `0` for what rounds to it. */
function signed(z: number): string {
	const text = formatNumber(z, 1);
	return z > 0 && text !== '0' ? `+${text}` : text;
}
