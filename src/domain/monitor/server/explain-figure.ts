import { serviceActor } from '#domain/access';
import type { Area } from '#domain/areas';
import { readAs } from '#domain/audit/server';
import { completeRuleSet, type AlteredSlice, type Basis, type ReleasedFigure, type RuleSet } from '#domain/disclosure';
import { findMeasure, type Fact } from '#domain/intake';
import { findFacts, findObservations } from '#domain/intake/server';
import { isNumber } from '#domain/statistics';
import { sql, type Queryable } from '#platform/database';
import { cellKey, countsOf, type CellPlace, type Counts } from '../compute/counts.ts';
import { basisOf } from '../compute/compute-term.ts';
import { groupFacts } from '../compute/fact-groups.ts';
import { wantedOf } from '../compute/selection.ts';
import { withStandInMovements } from '../compute/stand-in-movements.ts';
import type { Edition } from '../edition.ts';
import type { ExplainedInput, ExplainedPlace, Explanation } from '../explanation.ts';
import type { Indicator, Part } from '../indicator.ts';
import { sliceName } from './altered/slice-of-cell.ts';
import { findEdition, type EditionSelector } from './find-edition.ts';
import { isReleasedCell } from './is-released-cell.ts';

export type FigureQuery = {
	readonly indicator: string;
	/** Slug or id. */
	readonly area: string;
	readonly year: number;
	readonly basis?: Basis;
	/** Default: the current release. */
	readonly release?: EditionSelector;
};

/**
 * How one released figure was computed. Null: the edition has no such figure. Printed numbers appear only where
 * exactly that number is released; of a hidden figure one learns the files and the formula, never a count.
 */
export async function explainFigure(database: Queryable, query: FigureQuery): Promise<Explanation | null> {
	const edition = await findEdition(database, query.release ?? 'current');
	const indicator = edition?.findIndicator(query.indicator);
	const area = edition?.findArea(query.area);
	if (!edition || !indicator || !area) return null;
	const leading = query.basis
		? edition.figureOn(query.basis, indicator, area, query.year)
		: edition.figure(indicator, area, query.year);
	if (!leading) return null;
	const otherBasis: Basis = leading.basis === 'register' ? 'official' : 'register';
	const other = edition.figureOn(otherBasis, indicator, area, query.year) ?? null;
	return {
		release: edition.release,
		indicator,
		area,
		year: query.year,
		figure: leading,
		other,
		difference:
			other && isNumber(leading.value) && isNumber(other.value) ? leading.value.value - other.value.value : null,
		disclosure: {
			status: statusOf(leading),
			altered: alteredBehind(edition, indicator, leading),
			ruleSets: await findRuleSetsOf(database, edition.release.id)
		},
		// Everybody may ask, so this alone reads deliveries past the asker's own rights; it tells what the release shows.
		inputs: await readAs(
			serviceActor('public-explanation'),
			(tx) => explainInputs(tx, edition, indicator, area, leading),
			database
		)
	};
}

function statusOf({ value }: ReleasedFigure): 'shown' | 'hidden' | 'missing' {
	if (isNumber(value)) return 'shown';
	return value.why === 'secret' ? 'hidden' : 'missing';
}

function alteredBehind(edition: Edition, indicator: Indicator, { year, basis }: ReleasedFigure): AlteredSlice[] {
	const slices = new Set(
		[...indicator.numerator, ...(indicator.denominator ?? [])].map(({ measure, yearOffset = 0 }) =>
			sliceName({ measure, year: year + yearOffset, basis: basisOf(measure, basis) })
		)
	);
	return edition.altered.filter((slice) => slices.has(sliceName(slice)));
}

async function findRuleSetsOf(database: Queryable, release: number): Promise<RuleSet[]> {
	const { rows } = await sql<{ ruleSets: RuleSet[] }>`select rule_sets as "ruleSets" from monitor.releases
		where id = ${release}`.execute(database);
	return (rows[0]?.ruleSets ?? []).map(completeRuleSet);
}

async function explainInputs(
	database: Queryable,
	edition: Edition,
	indicator: Indicator,
	area: Area,
	{ year, basis }: ReleasedFigure
): Promise<ExplainedInput[]> {
	const parts = [
		...indicator.numerator.map((part) => ({ side: 'numerator' as const, part })),
		...(indicator.denominator ?? []).map((part) => ({ side: 'denominator' as const, part }))
	];
	const counts = await countsFor(
		database,
		edition,
		parts.map(({ part }) => part),
		area,
		year
	);
	const inputs: ExplainedInput[] = [];
	for (const { side, part } of parts) {
		const measure = findMeasure(part.measure);
		if (!measure) continue;
		const place: CellPlace = {
			measure: part.measure,
			wanted: wantedOf(part.where),
			area: area.id,
			year: year + (part.yearOffset ?? 0),
			basis: basisOf(part.measure, basis)
		};
		const own = counts.factsOf(place);
		const summedFrom = own.length > 0 ? [] : counts.municipalitiesOf(area.id);
		const facts = [...own, ...summedFrom.flatMap((id) => counts.factsOf({ ...place, area: id }))];
		inputs.push({
			side,
			measure,
			part,
			year: place.year,
			basis: place.basis,
			summedFrom: summedFrom.flatMap((id) => edition.findArea(id) ?? []),
			places: await placesOf(database, edition, place, facts)
		});
	}
	return inputs;
}

async function countsFor(
	database: Queryable,
	edition: Edition,
	parts: readonly Part[],
	area: Area,
	year: number
): Promise<Counts> {
	const municipalities = edition.municipalities().map(({ id }) => id as string);
	const facts = await findFacts(database, {
		measures: [...new Set(parts.map(({ measure }) => measure))],
		years: [...new Set(parts.map(({ yearOffset }) => year + (yearOffset ?? 0)))],
		areas: [area.id, ...(area.level === 'region' || area.level === 'county' ? municipalities : [])]
	});
	return countsOf(groupFacts(withStandInMovements(facts), year), {
		areas: edition.areas,
		memberships: edition.memberships,
		measures: new Map(),
		maxYear: edition.release.year
	});
}

async function placesOf(
	database: Queryable,
	edition: Edition,
	place: CellPlace,
	facts: readonly Fact[]
): Promise<ExplainedPlace[]> {
	const byDelivery = Map.groupBy(facts, ({ delivery }) => delivery);
	const [only] = facts;
	// One delivered number that is itself a released cell may be shown as printed; sums and unshown parts may not.
	const isShown = facts.length === 1 && only !== undefined && isReleasedCell(edition, cellKey(place));
	// Register counts list only cells with persons in them: how many rows there are, and which, would tell of unpublished
	// cells who is in them, down to "three rows, three persons". Official tables have a row for every cell.
	const isPlaceTold = place.basis !== 'register';
	const [observation] = isShown ? await findObservations(database, [only]) : [];
	return [...byDelivery].map(([delivery, ofDelivery]) => {
		const known = edition.sources.get(delivery);
		return {
			source: known ?? unknownSource(delivery),
			rows: isPlaceTold ? rangesOf(ofDelivery.map(({ row }) => row)) : [],
			columns: isPlaceTold ? [...new Set(ofDelivery.map(({ column }) => column))].toSorted((a, b) => a - b) : [],
			numbers: isPlaceTold ? ofDelivery.length : null,
			printed:
				observation && known
					? {
							text: observation.sign ?? String(observation.valuePrinted ?? ''),
							heads: [observation.heads, observation.rowDimensions].filter(Boolean).join(' · '),
							period: observation.periodPrinted
						}
					: null,
			isReplacedSince: !known
		};
	});
}

/** Delivered after the release; what it says is none of the release's business. */
function unknownSource(delivery: number): ExplainedPlace['source'] {
	return {
		delivery,
		table: '',
		title: 'Spätere Lieferung',
		publisher: '',
		licence: '',
		publishedOn: null,
		fileName: '',
		sha256: '',
		isInvented: false
	};
}

function rangesOf(rows: readonly number[]): (readonly [number, number])[] {
	const ranges: [number, number][] = [];
	for (const row of [...new Set(rows)].toSorted((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last && last[1] === row - 1) last[1] = row;
		else ranges.push([row, row]);
	}
	return ranges;
}
