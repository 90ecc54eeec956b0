/** Figures as rows and back. Missing is a reason in a column of its own, never an empty number. */
import type { Basis, Figure } from '#domain/disclosure';
import { missing, numberValue, type Flag, type MissingReason, type Value } from '#domain/statistics';
import { sql, type DatabaseTransaction, type Queryable } from '#platform/database';

const AT_ONCE = 4000;

export type FigureTable = 'working_figures' | 'released_figures';

/** `release`: which edition they belong to; left out for the working state. */
export async function insertFigures(
	tx: DatabaseTransaction,
	table: FigureTable,
	figures: readonly Figure[],
	release?: number
): Promise<void> {
	const isReleased = release !== undefined;
	for (let first = 0; first < figures.length; first += AT_ONCE) {
		const rows = figures.slice(first, first + AT_ONCE).map(toRow);
		await sql`insert into ${sql.raw(`monitor.${table}`)} (${sql.raw(isReleased ? 'release_id, ' : '')}indicator, area_id,
				year, basis, period, value, why, flags, lower, upper, numerator, numerator_why, denominator, denominator_why,
				deliveries)
			select ${isReleased ? sql`${release}::bigint, ` : sql``} r.indicator, r.area, r.year, r.basis, r.period, r.value, r.why,
				array(select jsonb_array_elements_text(r.flags)), r.lower, r.upper, r.numerator, r.numerator_why, r.denominator,
				r.denominator_why, array(select jsonb_array_elements_text(r.deliveries)::bigint)
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (indicator text, area text, year integer, basis text,
				period text, value double precision, why text, flags jsonb, lower double precision, upper double precision,
				numerator double precision, numerator_why text, denominator double precision, denominator_why text,
				deliveries jsonb)`.execute(tx);
	}
}

function toRow(figure: Figure): Record<string, unknown> {
	const { value, numerator, denominator, interval } = figure;
	return {
		indicator: figure.indicator,
		area: figure.area,
		year: figure.year,
		basis: figure.basis,
		period: figure.period,
		value: numberOf(value),
		why: whyOf(value),
		flags: value.kind === 'number' ? value.flags : [],
		lower: interval?.lower ?? null,
		upper: interval?.upper ?? null,
		numerator: numberOf(numerator),
		numerator_why: whyOf(numerator),
		denominator: numberOf(denominator),
		denominator_why: whyOf(denominator),
		deliveries: figure.deliveries
	};
}

const numberOf = (value: Value): number | null => (value.kind === 'number' ? value.value : null);
const whyOf = (value: Value): MissingReason | null => (value.kind === 'missing' ? value.why : null);

type Row = readonly [
	indicator: string,
	area: string,
	year: number,
	basis: Basis,
	period: string,
	value: number | null,
	why: MissingReason | null,
	flags: readonly Flag[],
	lower: number | null,
	upper: number | null,
	numerator: number | null,
	numeratorWhy: MissingReason | null,
	denominator: number | null,
	denominatorWhy: MissingReason | null,
	deliveries: readonly number[]
];

/** One JSON text for all rows: several times faster than 25,000 rows of fifteen columns. */
export async function readFigures(
	database: Queryable,
	table: FigureTable,
	release?: number,
	condition = sql`true`
): Promise<Figure[]> {
	const { rows } = await sql<{
		figures: string | null;
	}>`select json_agg(json_build_array(indicator, area_id, year, basis,
			period, value, why, flags, lower, upper, numerator, numerator_why, denominator, denominator_why, deliveries)
			order by indicator, area_id, basis, year)::text as figures
		from ${sql.raw(`monitor.${table}`)}
		where ${release === undefined ? sql`true` : sql`release_id = ${release}`} and ${condition}`.execute(database);
	// The same few texts and lists come thousands of times; sharing them keeps an edition small in memory.
	const shared = new Map<string, readonly number[]>();
	const share = (list: readonly number[]): readonly number[] => {
		const key = list.join(' ');
		const known = shared.get(key);
		if (!known) shared.set(key, list);
		return known ?? list;
	};
	return (JSON.parse(rows[0]?.figures ?? '[]') as Row[]).map(
		([
			indicator,
			area,
			year,
			basis,
			period,
			value,
			why,
			flags,
			lower,
			upper,
			top,
			topWhy,
			bottom,
			bottomWhy,
			from
		]) => ({
			indicator,
			area,
			year,
			basis,
			period,
			value: toValue(value, why, flags),
			interval: lower === null || upper === null ? null : { lower, upper },
			numerator: toValue(top, topWhy),
			denominator: toValue(bottom, bottomWhy),
			deliveries: share(from)
		})
	);
}

export function toValue(value: number | null, why: MissingReason | null, flags: readonly Flag[] = []): Value {
	return value === null ? missing(why ?? 'unknown') : numberValue(value, flags);
}
