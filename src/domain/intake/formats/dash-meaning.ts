/**
 * What a `-` means where it stands. Offices print it for zero, but also for an area that does not exist at that time
 * (its whole row is `-`) and for a measure that is not delivered for that period or level (its whole column is `-`).
 * Those are not applicable, never zero.
 */
import type { Observation } from '../observation.ts';
import { isCountUnit } from './printed-unit.ts';

type Tally = { cells: number; dashes: number };

/** Returns the same observations; those whose `-` is no zero get the status `not-applicable`. */
export function withDashMeaning(observations: readonly Observation[]): readonly Observation[] {
	if (!observations.some((observation) => observation.status === 'zero')) return observations;
	const rows = tally(observations, 'area');
	const columns = tally(observations, 'measure');
	return observations.map((observation) => {
		if (observation.status !== 'zero') return observation;
		const row = rows.get(observation.period)?.get(observation.area);
		const column = columns.get(observation.period)?.get(observation.measure);
		return isAbsent(row, observation) || isWholly(column) ? { ...observation, status: 'not-applicable' } : observation;
	});
}

function tally(observations: readonly Observation[], by: 'area' | 'measure'): Map<string, Map<string, Tally>> {
	const periods = new Map<string, Map<string, Tally>>();
	for (const observation of observations) {
		let group = periods.get(observation.period);
		if (!group) periods.set(observation.period, (group = new Map()));
		let entry = group.get(observation[by]);
		if (!entry) group.set(observation[by], (entry = { cells: 0, dashes: 0 }));
		entry.cells++;
		if (observation.status === 'zero') entry.dashes++;
	}
	return periods;
}

function isWholly(group: Tally | undefined): boolean {
	return group !== undefined && group.cells > 1 && group.dashes === group.cells;
}

/** With a single figure for the area the row proves nothing: then a count is zero, an amount or a rate does not exist. */
function isAbsent(row: Tally | undefined, { unit }: Observation): boolean {
	return isWholly(row) || (row?.cells === 1 && !isCountUnit(unit));
}
