/** Who is below the moving retirement age of the law, and in which year children come to school. */
import { dateOfDay, dayOf } from '../../../calendar.ts';
import { retirementAge } from '../../../retirement-age.ts';
import { schoolStartYear } from '../../../school-start-year.ts';
import { ageGroup } from './background-tally.ts';
import { CellCounts } from './cell-counts.ts';
import type { DetailPerson } from './detail-person.ts';

const STARTS = [0, 15, 18, 25, 55, 65, 70];
const OLDEST_PRE_SCHOOL = 7;

export class AgeLimitTally {
	readonly counts = new CellCounts([
		'area',
		'measure',
		'age',
		'citizenship',
		'entry-year',
		'retirement',
		'sex',
		'origin'
	]);
	readonly #lastRetiredBirthDay: number;
	readonly #firstEntryYear: number;
	readonly #entryYears = new Map<number, number>();

	constructor(referenceDay: number) {
		this.#lastRetiredBirthDay = lastRetiredBirthDay(referenceDay);
		const year = Number(dateOfDay(referenceDay).slice(0, 4));
		// School begins on 1 August: whoever is due by then is a pupil already.
		this.#firstEntryYear = referenceDay < dayOf(year, 8, 1) ? year : year + 1;
	}

	add({ age, birthDay, sex, citizenship, isInvented }: DetailPerson, places: readonly string[]): void {
		const retirement = birthDay <= this.#lastRetiredBirthDay ? 'reached' : 'below';
		const origin = isInvented ? 'invented' : 'register';
		const entryYear = age <= OLDEST_PRE_SCHOOL ? this.#entryYearOf(birthDay) : 0;
		for (const place of places) {
			this.counts.add([place, 'population', ageGroup(age, STARTS), citizenship, '', retirement, sex, origin]);
			if (entryYear >= this.#firstEntryYear)
				this.counts.add([place, 'school-entrants', '', '', entryYear, '', sex, origin]);
		}
	}

	#entryYearOf(birthDay: number): number {
		const known = this.#entryYears.get(birthDay) ?? schoolStartYear(dateOfDay(birthDay));
		this.#entryYears.set(birthDay, known);
		return known;
	}
}

/** Reached at the end of a day counts on that day; nobody born later has reached it. */
function lastRetiredBirthDay(referenceDay: number): number {
	const year = Number(dateOfDay(referenceDay).slice(0, 4));
	let [below, above] = [dayOf(year - 70, 1, 1), dayOf(year - 60, 1, 1)];
	const referenceDate = dateOfDay(referenceDay);
	while (above - below > 1) {
		const middle = (below + above) >> 1;
		if (retirementAge(dateOfDay(middle)).reachedOn <= referenceDate) below = middle;
		else above = middle;
	}
	return below;
}
