import { findAreas, getCountyId } from '#domain/areas/server';
import type { Area } from '#domain/areas';
import { findMeasure } from '#domain/intake';
import type { Queryable } from '#platform/database';
import type { Indicator } from '../../indicator.ts';
import { findNotices, type NoticeList } from '../../notices/find-notices.ts';
import { findWorkingFigures } from '../find-working-state.ts';
import { findIndicators } from '../find-indicators.ts';
import { findTargets } from '../targets/find-targets.ts';

export type CurrentNotices = NoticeList & {
	readonly indicators: readonly Indicator[];
	readonly areas: readonly Area[];
};

/** Confidential: what stands out in the working figures as they are now. Empty for whoever may not see those. */
export async function currentNotices(database: Queryable): Promise<CurrentNotices> {
	const [figures, indicators] = [await findWorkingFigures(database), await findIndicators(database)];
	const [areas, county] = [await findAreas(database), await getCountyId(database)];
	const isAdditive = (measure: string): boolean => findMeasure(measure)?.isAdditive ?? false;
	const targets = await findTargets(database);
	return { ...findNotices({ figures, indicators, areas, county, targets, isAdditive }), indicators, areas };
}
