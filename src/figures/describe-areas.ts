/** Sentences and table that every figure over several areas shares. */
import { isNumber, roundAsShown } from '#domain/statistics';
import type { AreaFigure, FigureTable, Measure } from './figure.ts';
import { formatNumber, formatValue, isSecret, sayValue, sayValueAfterPreposition } from './format.ts';

export function periodOf(rows: readonly (AreaFigure | undefined)[]): string {
	return rows.find((row) => row?.figure)?.figure?.period ?? '';
}

export function numberOf(row: AreaFigure | undefined): number | null {
	return row?.figure && isNumber(row.figure.value) ? row.figure.value.value : null;
}

/** Highest first; areas without a number last, in their usual order. */
export function byValue(rows: readonly AreaFigure[]): AreaFigure[] {
	return rows.toSorted((a, b) => {
		const [left, right] = [numberOf(a), numberOf(b)];
		if (left === null || right === null) return Number(left === null) - Number(right === null) || byPosition(a, b);
		return right - left || byPosition(a, b);
	});
}

export function byPosition(a: AreaFigure, b: AreaFigure): number {
	return a.area.position - b.area.position || a.area.name.localeCompare(b.area.name, 'de');
}

/** `12 von 14 Gebieten haben einen Wert. Am höchsten … am niedrigsten … Kreis Groß-Gerau: … 2 Werte sind geheim.` */
export function describeAreas(
	measure: Measure,
	rows: readonly AreaFigure[],
	references: readonly (AreaFigure | undefined)[]
): string {
	const compared = rows.some(({ area }) => area.level === 'municipality')
		? rows.filter(({ area }) => area.level === 'municipality')
		: rows;
	const shown = byValue(compared).filter((row) => numberOf(row) !== null);
	const period = periodOf([...rows, ...references]);
	const sentences = [
		`${measure.name}${period && `, ${period}`}: ${shown.length} von ${compared.length} ${placesOf(compared)} mit Wert.`
	];
	const [highest, lowest] = [shown[0], shown.at(-1)];
	const shownValue = (row: AreaFigure): number => roundAsShown(numberOf(row) ?? NaN, measure.decimals);
	if (highest && lowest && highest !== lowest) {
		const say = (row: AreaFigure): string =>
			`in ${nameAfterIn(row)} mit ${sayValueAfterPreposition(row.figure?.value, measure)}`;
		sentences.push(
			shownValue(highest) === shownValue(lowest)
				? `Überall gleich: ${sayValue(highest.figure?.value, measure)}.`
				: `Am höchsten ${say(highest)}, am niedrigsten ${say(lowest)}.`
		);
	} else if (highest) sentences.push(`${highest.area.name}: ${sayValue(highest.figure?.value, measure)}.`);
	for (const reference of references) {
		if (reference) sentences.push(`${reference.area.name}: ${sayValue(reference.figure?.value, measure)}.`);
	}
	const secret = compared.filter((row) => isSecret(row.figure?.value)).length;
	const other = compared.length - shown.length - secret;
	if (secret > 0) sentences.push(secret === 1 ? 'Ein Wert ist geheim.' : `${secret} Werte sind geheim.`);
	if (other > 0) sentences.push(other === 1 ? 'Ein Wert fehlt.' : `${other} Werte fehlen.`);
	return sentences.join(' ');
}

function nameAfterIn({ area }: AreaFigure): string {
	if (area.level !== 'region') return area.name;
	return /^(kreis)?region/i.test(area.name) ? `der ${area.name}` : `der Kreisregion ${area.name}`;
}

function placesOf(rows: readonly AreaFigure[]): string {
	return rows.every(({ area }) => area.level === 'municipality') ? 'Städten und Gemeinden' : 'Gebieten';
}

/** Alphabetical order of the areas as everywhere in tables; unit in the head. */
export function areaTable(title: string, measure: Measure, rows: readonly AreaFigure[]): FigureTable {
	const hasInterval = rows.some((row) => row.figure?.interval);
	return {
		caption: title,
		head: [
			'Gebiet',
			`${measure.shortName} (${measure.unit})`,
			...(hasInterval ? ['95-%-Bereich von', '95-%-Bereich bis'] : [])
		],
		rows: rows.toSorted(byPosition).map((row) => {
			const interval = row.figure?.value.kind === 'number' ? row.figure.interval : null;
			const limits = interval
				? [formatNumber(interval.lower, measure.decimals), formatNumber(interval.upper, measure.decimals)]
				: ['', ''];
			return [row.area.name, formatValue(row.figure?.value, measure, ''), ...(hasInterval ? limits : [])];
		})
	};
}
