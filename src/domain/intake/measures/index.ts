/** The catalogue of measures: everything a figure of the base data structure can be about. */
import type { Measure } from '../fact.ts';
import { birthAndCitizenshipMeasures } from './births-and-citizenship.ts';
import { careMeasures } from './care.ts';
import { childrenAndYouthMeasures } from './children-and-youth.ts';
import { debtAndRentMeasures } from './debts-and-rents.ts';
import { employmentStructureMeasures } from './employment-structure.ts';
import { employmentMeasures } from './employment.ts';
import { familyAndYouthServiceMeasures } from './family-and-youth-services.ts';
import { furtherTransferMeasures } from './further-transfers.ts';
import { householdAndRegisterMeasures } from './households-and-register.ts';
import { incomeAndHousingMeasures } from './income-and-housing.ts';
import { populationMeasures } from './population.ts';
import { transferMeasures } from './transfers.ts';

export const measures: readonly Measure[] = [
	...populationMeasures,
	...birthAndCitizenshipMeasures,
	...householdAndRegisterMeasures,
	...employmentMeasures,
	...employmentStructureMeasures,
	...transferMeasures,
	...furtherTransferMeasures,
	...careMeasures,
	...childrenAndYouthMeasures,
	...familyAndYouthServiceMeasures,
	...incomeAndHousingMeasures,
	...debtAndRentMeasures
];

const byCode = new Map(measures.map((measure) => [measure.code, measure]));

export function findMeasure(code: string): Measure | undefined {
	return byCode.get(code);
}
