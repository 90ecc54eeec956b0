import { ageCompletedOn } from './age-completed-on.ts';

/** Hessisches Schulgesetz, § 58 Abs. 1. */
export const HESSIAN_CUT_OFF = '06-30';

/**
 * The year in which school becomes compulsory on 1 August: the sixth year of life is completed by the cut-off day
 * (`MM-DD`). It is completed the day before the birthday, so a birthday on 1 July still counts for 30 June.
 */
export function schoolStartYear(birthDate: string, cutOff: string = HESSIAN_CUT_OFF): number {
	const completedOn = ageCompletedOn(birthDate, 6);
	const year = Number(completedOn.slice(0, 4));
	return completedOn.slice(5) <= cutOff ? year : year + 1;
}
