/** The catalogue of measures: everything a figure of the base data structure can be about. */
import type { Measure } from '../fact.ts';
import { careMeasures } from './care.ts';
import { childrenAndYouthMeasures } from './children-and-youth.ts';
import { employmentMeasures } from './employment.ts';
import { householdAndRegisterMeasures } from './households-and-register.ts';
import { incomeAndHousingMeasures } from './income-and-housing.ts';
import { populationMeasures } from './population.ts';
import { transferMeasures } from './transfers.ts';

export const measures: readonly Measure[] = [
	...populationMeasures,
	...householdAndRegisterMeasures,
	...employmentMeasures,
	...transferMeasures,
	...careMeasures,
	...childrenAndYouthMeasures,
	...incomeAndHousingMeasures
];

const byCode = new Map(measures.map((measure) => [measure.code, measure]));

export function findMeasure(code: string): Measure | undefined {
	return byCode.get(code);
}
