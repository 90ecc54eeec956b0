/** How one number came about, in the order in which it happened: delivered, computed, checked, released. */
import type { Basis } from '#domain/disclosure';
import type { ExplainedInput, ExplainedPlace, Explanation } from '#domain/monitor';
import type { Value } from '#domain/statistics';
import { alterationSentences, WHY_ALTERED } from '#ui/texts/alteration.ts';
import { editionName, releasedOn } from '#ui/texts/edition-name.ts';
import { rowsInWords } from '#ui/texts/explanation.ts';
import { formatNumber, formatWithUnit } from '#ui/texts/format-number.ts';
import { valueInWords } from '#ui/texts/format-value.ts';
import { formulaText } from '#ui/texts/formula-text.ts';
import { dimensionsInWords } from '#ui/texts/dimension-words.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { tableName } from '#ui/texts/source-line.ts';
import { neverShownUpTo } from '#ui/texts/rule-sets.ts';

const BASES: Readonly<Record<Basis, string>> = { register: 'Register', official: 'amtlich' };

export function calculationPage(explanation: Explanation) {
	const { indicator, area, figure, other, difference, release, disclosure } = explanation;
	const shown = (value: Value): string =>
		value.kind === 'number'
			? formatWithUnit(value.value, indicator.unit, indicator.decimals)
			: valueInWords(value, indicator.decimals);
	const isQuotient = (indicator.formula ?? 'quotient') === 'quotient';
	const address = `/monitor/${release.year}/${indicator.id}`;
	return {
		indicator: indicator.name,
		edition: editionName(release),
		editionYear: release.year,
		address,
		where: inArea(area),
		period: figure.period,
		basis: BASES[figure.basis],
		value: shown(figure.value),
		isNumber: figure.value.kind === 'number',
		interval: figure.interval
			? `${formatNumber(figure.interval.lower, indicator.decimals)} bis ${formatWithUnit(figure.interval.upper, indicator.unit, indicator.decimals)}`
			: null,
		inputs: explanation.inputs.map(inputView),
		formula: {
			// Only a quotient can be set as a fraction; other formulas are said in words.
			numeratorText: isQuotient ? indicator.numeratorText : formulaText(indicator),
			denominatorText: (isQuotient && indicator.denominatorText) || null,
			multiplier: indicator.multiplier === 1 ? null : formatNumber(indicator.multiplier, 0),
			numerator: plain(figure.numerator),
			denominator: plain(figure.denominator),
			result: figure.value.kind === 'number' ? shown(figure.value) : null
		},
		other: other
			? {
					basis: BASES[other.basis],
					value: shown(other.value),
					difference: difference === null ? null : formatWithUnit(difference, indicator.unit, indicator.decimals)
				}
			: null,
		disclosure: {
			status: disclosure.status,
			altered: disclosure.altered.length > 0 ? [WHY_ALTERED, ...alterationSentences(disclosure.altered)] : [],
			reason: figure.value.kind === 'missing' ? valueInWords(figure.value, 0) : null,
			neverShownUpTo: neverShownUpTo(disclosure.ruleSets)
		},
		release: { on: releasedOn(release), by: release.releasedBy, hash: release.inputsHash, revision: release.revision },
		definition: `${indicator.catalogue}, Fassung ${indicator.version}`,
		method: indicator.method
	};
}

function plain(value: Value): string | null {
	return value.kind === 'number' ? formatNumber(value.value, Number.isInteger(value.value) ? 0 : 2) : null;
}

function inputView({ side, measure, part, year, basis, summedFrom, places }: ExplainedInput) {
	const where = Object.entries(part.where ?? {}).flatMap(([name, wanted]) =>
		wanted === undefined ? [] : [`${name}=${typeof wanted === 'string' ? wanted : `${wanted[0]}-${wanted[1] ?? ''}`}`]
	);
	return {
		side: side === 'numerator' ? 'Zähler' : 'Nenner',
		name: where.length > 0 ? `${measure.name}, ${dimensionsInWords(where.join('|'))}` : measure.name,
		factor:
			part.times === undefined || part.times === 1
				? null
				: formatNumber(part.times, Number.isInteger(part.times) ? 0 : 1),
		weighting: part.weightedByAge ? 'jede Person mit ihrem Alter plus einem halben Jahr gewichtet' : null,
		year,
		basis: BASES[basis],
		summedFrom: summedFrom.map(({ name }) => name).join(', '),
		places: places.map(placeView)
	};
}

function placeView({ source, rows, columns, numbers, printed, isReplacedSince }: ExplainedPlace) {
	if (isReplacedSince) {
		return {
			source: 'Eine spätere Lieferung hat diese Angaben ersetzt; die Ausgabe behält ihre eigenen.',
			place: '',
			printed: null
		};
	}
	return {
		source: `${source.publisher}, ${tableName(source)}${source.isInvented ? ' (erfunden)' : ''}`,
		place: `Lieferung ${source.delivery}, Datei „${source.fileName}“, ${rowsInWords({ rows, columns, numbers })}`,
		printed: printed
			? `gedruckt „${printed.text}“ (${[printed.heads, printed.period].filter(Boolean).join('; ')})`
			: null
	};
}
