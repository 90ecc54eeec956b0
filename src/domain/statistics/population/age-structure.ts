/** Persons of one completed year of age; `null`: not known, which makes every measure that needs it unknown. */
export type YearOfAge = { readonly age: number; readonly persons: number | null };
/** Half-open: from 20 up to but not including 65. Without an end: and older. */
export type AgeSpan = { readonly from: number; readonly below?: number };

/**
 * Measures of an age structure from single years of age. The bounds belong to the measure's name: other bounds give
 * clearly different numbers (20/65, 18/65 and 20/67 are all in use). Source: Regionalatlas AI0215–0217, methods 4.6.
 */
export function personsAged(years: readonly YearOfAge[], { from, below = Infinity }: AgeSpan): number | null {
	return addUp(years.filter(({ age }) => age >= from && age < below).map(({ persons }) => persons));
}

/** Persons of one age per hundred of another: Jugendquotient, Altenquotient, Greying-Index. Null over nobody. */
export function ageQuotient(years: readonly YearOfAge[], of: AgeSpan, over: AgeSpan, multiplier = 100): number | null {
	const [above, below] = [personsAged(years, of), personsAged(years, over)];
	return above === null || !below ? null : (above / below) * multiplier;
}

/** Billeter's J: (0–14 minus 50 and older) over 15–49; below 0 for an ageing population. Source: Billeter 1954. */
export function billeterMeasure(years: readonly YearOfAge[]): number | null {
	const children = personsAged(years, { from: 0, below: 15 });
	const parents = personsAged(years, { from: 15, below: 50 });
	const grandparents = personsAged(years, { from: 50 });
	return children === null || grandparents === null || !parents ? null : (children - grandparents) / parents;
}

/**
 * Mean age with half a year added to the completed years; sources without it are 0.5 lower. Where the highest age is
 * an open group ("90 and older") give the mean age assumed for it.
 */
export function meanAge(years: readonly YearOfAge[], meanOfOpenGroup?: number): number | null {
	const all = personsAged(years, { from: 0 });
	const oldest = Math.max(...years.map(({ age }) => age));
	const middle = (age: number): number =>
		age === oldest && meanOfOpenGroup !== undefined ? meanOfOpenGroup : age + 0.5;
	const lived = addUp(years.map(({ age, persons }) => (persons === null ? null : persons * middle(age))));
	return lived === null || !all ? null : lived / all;
}

/** The age that half of the people have not reached; linear within the year of age. */
export function medianAge(years: readonly YearOfAge[]): number | null {
	const all = personsAged(years, { from: 0 });
	if (!all) return null;
	let younger = 0;
	for (const { age, persons } of years.toSorted((a, b) => a.age - b.age)) {
		if (persons && younger + persons >= all / 2) return age + (all / 2 - younger) / persons;
		younger += persons ?? 0;
	}
	return null;
}

function addUp(parts: readonly (number | null)[]): number | null {
	let sum = 0;
	for (const part of parts) {
		if (part === null) return null;
		sum += part;
	}
	return sum;
}
