/** How one cell of a built table came about. */
import { error } from '@sveltejs/kit';
import { computePivot, explainParts, pivotSize, type Breakdown } from '#domain/monitor';
import { findReleasedCounts } from '#domain/monitor/server';
import { findMeasure } from '#domain/intake';
import type { Value } from '#domain/statistics';
import { getDatabase } from '#platform/database';
import { dimensionsInWords } from '#ui/texts/dimension-words.ts';
import { editionName, releasedOn } from '#ui/texts/edition-name.ts';
import { formatNumber, formatWithUnit } from '#ui/texts/format-number.ts';
import { valueInWords } from '#ui/texts/format-value.ts';
import { sourceLineOf } from '#ui/texts/source-line.ts';
import { ageLabel, ORIGIN_WORDS } from '#ui/texts/table-members.ts';
import { BASIS_NAMES, membersOf } from '#documents';
import { unserialised } from '../../unserialised.server.ts';
import { readTableQuery } from '../read-table-query.server.ts';
import { requestedEdition } from '../requested-edition.server.ts';

const MOST_PARTS = 1000;

export const load = async ({ url }: { url: URL }) => {
	const edition = await requestedEdition(url.searchParams);
	const asked = edition && readTableQuery(edition, url.searchParams).query;
	const [indicator, ...others] = asked?.indicators ?? [];
	const isOne =
		asked && others.length === 0 && [asked.sexes, asked.ages, asked.citizenships].every(({ length }) => length === 1);
	if (!edition || !asked || !indicator || !isOne || pivotSize(asked) > MOST_PARTS) {
		error(404, {
			message: 'Diese Zahl gibt es nicht',
			hint: 'Die Adresse muss genau ein Feld einer Tabelle nennen. Tabellen stehen auf der Seite „Eigene Tabellen“.'
		});
	}
	const query = { ...asked, hasAreaSum: asked.areas.length > 1, hasYearMean: asked.years.length > 1 };
	const counts = await findReleasedCounts(getDatabase(), edition);
	const pivot = computePivot(edition, counts, query);
	const at = (area: number, year: number): number =>
		pivot.at({ indicator: 0, area, year, sex: 0, age: 0, citizenship: 0 });
	const [lastArea, lastYear] = [pivot.areas - 1, pivot.years - 1];
	const cell = at(lastArea, lastYear);
	const members = membersOf(pivot);
	const breakdown: Breakdown = {
		sex: query.sexes[0] ?? null,
		age: query.ages[0] ?? null,
		citizenship: query.citizenships[0] ?? null
	};
	const parts = query.areas.flatMap((area, a) => query.years.map((year, y) => ({ area, year, at: at(a, y) })));
	const isSingle = parts.length === 1;
	const basis = pivot.basis(cell);
	const interval = pivot.interval(cell, indicator);
	const value = pivot.value(cell);
	const [only] = parts;
	const [numerator, denominator] = [plain(pivot.numerator(cell)), plain(pivot.denominator(cell))];
	return {
		cell: unserialised({
			title: indicator.name,
			edition: editionName(edition.release),
			where: [
				members.areas[lastArea]?.name,
				members.years[lastYear]?.label,
				...(breakdown.sex ? [members.sexes[0]?.label] : []),
				...(breakdown.age ? [ageLabel(breakdown.age)] : []),
				...(breakdown.citizenship ? [members.citizenships[0]?.label] : [])
			].join(', '),
			value: shown(value, indicator.unit, indicator.decimals),
			isNumber: value.kind === 'number',
			isHidden: value.kind === 'missing' && value.why === 'secret',
			basis: basis && BASIS_NAMES[basis],
			interval: interval
				? `${formatNumber(interval.lower, indicator.decimals)} bis ${formatWithUnit(interval.upper, indicator.unit, indicator.decimals)}`
				: null,
			origin: ORIGIN_WORDS[pivot.origin(cell)],
			isWhole: pivot.origin(cell) === 'whole' && isSingle,
			calculation:
				pivot.origin(cell) === 'whole' && isSingle
					? `/monitor/${edition.release.year}/${indicator.id}/berechnung?gebiet=${only?.area.slug}&jahr=${only?.year}`
					: null,
			numeratorText: indicator.numeratorText,
			denominatorText: indicator.denominatorText ?? null,
			multiplier: indicator.multiplier === 1 ? null : formatNumber(indicator.multiplier, 0),
			numerator,
			denominator: indicator.denominator ? denominator : null,
			counts:
				isSingle && only && basis
					? explainParts(counts, indicator, { breakdown, area: only.area.id, year: only.year, basis }).map((part) => ({
							side: part.side === 'numerator' ? 'Zähler' : 'Nenner',
							what: `${findMeasure(part.measure)?.name ?? part.measure}, ${dimensionsInWords(part.part)}, ${part.year}`,
							times: part.times === 1 ? '' : formatNumber(part.times, Number.isInteger(part.times) ? 0 : 1),
							count: plain(part.count) ?? valueInWords(part.count, 0)
						}))
					: [],
			summands: isSingle
				? []
				: parts.map((part) => ({
						name: [
							...(query.areas.length > 1 ? [part.area.name] : []),
							...(query.years.length > 1 ? [part.year] : [])
						].join(', '),
						numerator: plain(pivot.numerator(part.at)) ?? valueInWords(pivot.numerator(part.at), 0),
						denominator: plain(pivot.denominator(part.at)) ?? valueInWords(pivot.denominator(part.at), 0)
					})),
			method: indicator.method,
			definition: `${indicator.catalogue}, Fassung ${indicator.version}`,
			source: sourceLineOf(edition, pivot.deliveries[0] ?? []),
			released: `In „${editionName(edition.release)}“, ${edition.release.revision}. Fassung, am ${releasedOn(edition.release)}.`
		})
	};
};

function plain(value: Value): string | null {
	return value.kind === 'number' ? formatNumber(value.value, Number.isInteger(value.value) ? 0 : 1) : null;
}

function shown(value: Value, unit: string, decimals: number): string {
	return value.kind === 'number' ? formatWithUnit(value.value, unit, decimals) : valueInWords(value, decimals);
}
