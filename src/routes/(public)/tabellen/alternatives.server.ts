/** Coarser tables that hide less than the one asked for; each was computed before it is offered. */
import { computePivot, pivotSize, type Edition, type PivotQuery, type ReleasedCounts } from '#domain/monitor';
import { BROAD_GROUPS } from '#ui/texts/table-members.ts';
import { countHidden } from './table-view.server.ts';

export type Alternative = { readonly label: string; readonly query: PivotQuery; readonly hidden: number };

/** Offered tables are computed on the spot; larger ones would double the time of the page. */
const LARGEST = 100_000;

export function findAlternatives(
	edition: Edition,
	counts: ReleasedCounts,
	query: PivotQuery,
	hidden: number
): Alternative[] {
	if (hidden === 0 || pivotSize(query) > LARGEST) return [];
	const candidates: [label: string, query: PivotQuery][] = [];
	const hasAges = query.ages.some((age) => age !== null);
	const isBroad = query.ages.every(
		(age) => !age || BROAD_GROUPS.some(({ from, to }) => from === age.from && to === age.to)
	);
	if (hasAges && !isBroad) candidates.push(['gröbere Altersgruppen', { ...query, ages: BROAD_GROUPS }]);
	if (hasAges) candidates.push(['alle Altersgruppen zusammen', { ...query, ages: [null] }]);
	if (query.sexes.some((sex) => sex)) candidates.push(['Frauen und Männer zusammen', { ...query, sexes: [null] }]);
	if (query.citizenships.some((who) => who))
		candidates.push(['alle Staatsangehörigkeiten zusammen', { ...query, citizenships: [null] }]);
	if (query.areas.some(({ level }) => level === 'municipality') && edition.regions().length > 0)
		candidates.push(['Kreisregionen statt Städte und Gemeinden', inRegions(edition, query)]);
	return candidates
		.map(([label, coarser]) => ({
			label,
			query: coarser,
			hidden: countHidden(computePivot(edition, counts, coarser))
		}))
		.filter((one) => one.hidden < hidden);
}

function inRegions(edition: Edition, query: PivotQuery): PivotQuery {
	const wanted = new Set(
		query.areas.map((area) => (area.level === 'municipality' ? (edition.regionOf(area) ?? area) : area))
	);
	return { ...query, areas: edition.areas.filter((area) => wanted.has(area)), hasAreaSum: false };
}
