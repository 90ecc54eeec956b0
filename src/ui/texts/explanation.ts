/** „So ist diese Zahl entstanden“ in words, line by line: for the command line and the page alike. */
import type { Explanation, ExplainedInput, ExplainedPlace } from '#domain/monitor';
import type { Value } from '#domain/statistics';
import { alterationSentences, WHY_ALTERED } from './alteration.ts';
import { formatNumber, formatWithUnit } from './format-number.ts';
import { valueInWords } from './format-value.ts';
import { formulaText } from './formula-text.ts';
import { neverShownUpTo } from './rule-sets.ts';
import { selectionInWords } from './selection-text.ts';

const BASES = { register: 'Register', official: 'amtlich' } as const;

export function explanationText(explanation: Explanation): string[] {
	const { indicator, area, figure, release, other, difference } = explanation;
	const lines = [
		`${indicator.name}, ${area.name}, ${figure.period} (${BASES[figure.basis]})`,
		`Ausgabe ${release.year}, ${release.revision}. Fassung; Definition ${indicator.catalogue}, Fassung ${indicator.version}`,
		'',
		`Wert: ${shown(figure.value, indicator.unit, indicator.decimals)}`,
		...formulaLines(explanation)
	];
	if (other) {
		lines.push(`Daneben (${BASES[other.basis]}): ${shown(other.value, indicator.unit, indicator.decimals)}`);
		// Two percentages differ by percentage points.
		const unit = indicator.unit === '%' ? 'Prozentpunkte' : indicator.unit;
		if (difference !== null) lines.push(`Unterschied: ${formatWithUnit(difference, unit, indicator.decimals)}`);
	}
	lines.push('', `Geheimhaltung: ${disclosureText(explanation)}`, '', 'Eingaben:');
	for (const input of explanation.inputs) lines.push(...inputLines(input));
	lines.push('', `Methode: ${indicator.method}`, `Was die Zahl nicht sagt: ${indicator.doesNotSay}`);
	return lines;
}

function shown(value: Value, unit: string, decimals: number): string {
	return value.kind === 'number' ? formatWithUnit(value.value, unit, decimals) : valueInWords(value, decimals);
}

/** `9.061 : 186.908 × 100 = 4,8 %`, with released numbers only. */
function formulaLines({ indicator, figure }: Explanation): string[] {
	const words = `Formel: ${formulaText(indicator)}`;
	const { numerator, denominator, value } = figure;
	if (!indicator.denominatorText || numerator.kind !== 'number' || denominator.kind !== 'number') return [words];
	const result = value.kind === 'number' ? ` = ${formatWithUnit(value.value, indicator.unit, indicator.decimals)}` : '';
	const multiplier = indicator.multiplier === 1 ? '' : ` × ${formatNumber(indicator.multiplier, 0)}`;
	return [words, `Gerechnet: ${plain(numerator.value)} : ${plain(denominator.value)}${multiplier}${result}`];
}

function plain(value: number): string {
	return formatNumber(value, Number.isInteger(value) ? 0 : 2);
}

function disclosureText({ disclosure, figure }: Explanation): string {
	if (disclosure.status === 'hidden')
		return 'Die Zahl ist gesperrt, damit sich keine kleine Personenzahl ablesen oder zurückrechnen lässt.';
	if (disclosure.status === 'missing')
		return `Es gibt keine Zahl (${valueInWords(figure.value, 0)}); gesperrt haben wir nichts.`;
	if (disclosure.altered.length > 0) return [WHY_ALTERED, ...alterationSentences(disclosure.altered)].join(' ');
	const limit = neverShownUpTo(disclosure.ruleSets);
	return `Die Zahl hat die Geheimhaltungsprüfung bestanden${limit > 0 ? ` (Anzahlen von 1 bis ${limit} werden nicht gezeigt)` : ''}.`;
}

function inputLines({ side, measure, part, year, basis, summedFrom, places }: ExplainedInput): string[] {
	const where = selectionInWords(part.where);
	const factor =
		part.times === undefined || part.times === 1
			? ''
			: ` × ${formatNumber(part.times, Number.isInteger(part.times) ? 0 : 1)}`;
	const name = `${measure.name}${where === '' ? '' : ` (${where})`}${factor}, ${year}, ${BASES[basis]}`;
	const summed = summedFrom.length > 0 ? [`    Summe aus: ${summedFrom.map((area) => area.name).join(', ')}`] : [];
	return [
		`  ${side === 'numerator' ? 'Zähler' : 'Nenner'}: ${name}`,
		...summed,
		...places.map((place) => `    ${placeText(place)}`)
	];
}

function placeText({ source, rows, columns, numbers, printed, isReplacedSince }: ExplainedPlace): string {
	if (isReplacedSince) return 'Eine spätere Lieferung hat diese Angaben ersetzt; die Ausgabe behält ihre eigenen.';
	const text = [
		`Lieferung ${source.delivery}: ${source.publisher}, ${source.table}, Datei „${source.fileName}“`,
		rowsInWords({ rows, columns, numbers }),
		printed ? `gedruckt „${printed.text}“ (${printed.heads}; ${printed.period})` : null,
		source.isInvented ? 'erfundene Zahl' : null
	];
	return text.filter((item) => item !== null).join('; ');
}

/** Where in the file the numbers stand. Of a register count nobody is told, for its rows would tell of its cells. */
export function rowsInWords({ rows, columns, numbers }: Pick<ExplainedPlace, 'rows' | 'columns' | 'numbers'>): string {
	if (numbers === null) return 'die passenden Zeilen zusammengezählt; welche es sind, bleibt geschützt';
	const ranges = rows.slice(0, 3).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
	const more = rows.length > 3 ? ` und ${rows.length - 3} weitere Abschnitte` : '';
	return [
		`${rows.length === 1 && rows[0]?.[0] === rows[0]?.[1] ? 'Zeile' : 'Zeilen'} ${ranges.join(', ')}${more}`,
		`${columns.length === 1 ? 'Spalte' : 'Spalten'} ${columns.slice(0, 3).join(', ')}${columns.length > 3 ? ' …' : ''}`,
		...(numbers > 1 ? [`${formatNumber(numbers, 0)} Angaben zusammengezählt`] : [])
	].join(', ');
}
