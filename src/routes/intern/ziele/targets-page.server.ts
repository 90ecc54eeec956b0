/** What the page of the targets lists and offers; released figures only. */
import { targetState, type Edition, type IndicatorTarget } from '#domain/monitor';
import { isNumber } from '#domain/statistics';
import { seriesOf } from '#ui/series-of.ts';
import { formatWithUnit } from '#ui/texts/format-number.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { targetStateSentences, targetStatusText, targetText } from '#ui/texts/targets.ts';

const LEVELS: ReadonlySet<string> = new Set(['municipality', 'region', 'county']);

export function targetRows(edition: Edition, targets: readonly IndicatorTarget[]) {
	return targets.flatMap((target) => {
		const indicator = edition.indicators.find(({ id }) => id === target.indicator);
		const area = edition.findArea(target.area);
		if (!indicator || !area) return [];
		const state = targetState(target, seriesOf(edition, indicator, area));
		const query = new URLSearchParams({ indikator: indicator.id, gebiet: area.id });
		return [
			{
				indicator: indicator.id,
				area: area.id as string,
				version: target.version,
				title: `${indicator.name} ${inArea(area)}`,
				href: `/monitor/${edition.release.year}/${indicator.id}?gebiet=${area.slug}#ziel`,
				change: `/intern/ziele?${query}#setzen`,
				status: targetStatusText(state),
				target: targetText(target, indicator),
				state: targetStateSentences(target, state, indicator).join(' '),
				source: target.source,
				savedAt: target.savedAt,
				savedBy: target.savedBy
			}
		];
	});
}

/** Indicators and areas to choose from, and for the chosen pair its released years. */
export function targetChoice(edition: Edition, query: URLSearchParams) {
	const indicator = edition.indicators.find(({ id }) => id === query.get('indikator'));
	const area = edition.areas.find(({ id, level }) => id === query.get('gebiet') && LEVELS.has(level));
	return {
		indicator: indicator?.id,
		indicators: edition.indicators.map(({ id, name, theme }) => ({ id, name, theme })),
		areas: [edition.county, ...edition.regions(), ...edition.municipalities()].map(({ id, name }) => ({
			id: id as string,
			name,
			isChosen: id === area?.id
		})),
		chosen: indicator && area ? chosenPlace(edition, indicator, area) : null
	};
}

/** The fields of the form as the target in force would fill them; null where none is. */
export function presentTarget(
	targets: readonly IndicatorTarget[],
	{ indicator, area }: { readonly indicator: string; readonly area: string }
): Readonly<Record<string, string>> | null {
	const target = targets.find((one) => one.indicator === indicator && one.area === area);
	if (!target) return null;
	const { baseYear, targetYear, targetValue, source } = target;
	return {
		baseYear: String(baseYear),
		targetYear: String(targetYear),
		targetValue: String(targetValue).replace('.', ','),
		source
	};
}

function chosenPlace(edition: Edition, indicator: Edition['indicators'][number], area: Edition['county']) {
	return {
		indicator: indicator.id,
		area: area.id as string,
		/** Kept while a form is refused, so that what was typed stays on its place. */
		query: new URLSearchParams({ indikator: indicator.id, gebiet: area.id }).toString(),
		title: `${indicator.name} ${inArea(area)}`,
		unit: indicator.unit,
		years: seriesOf(edition, indicator, area)
			.toReversed()
			.flatMap(({ year, value }) =>
				isNumber(value) ? [{ year, text: formatWithUnit(value.value, indicator.unit, indicator.decimals) }] : []
			)
	};
}
