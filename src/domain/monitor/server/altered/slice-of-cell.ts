/** Measure, year and basis of a cell by its key, `population 06433001 2025 register age=0-4`: what has one method. */
export function sliceOfCell(key: string): string {
	const [measure = '', , year = '', basis = ''] = key.split(' ', 4);
	return sliceName({ measure, year, basis });
}

export function sliceName({ measure, year, basis }: { measure: string; year: number | string; basis: string }): string {
	return `${measure} ${year} ${basis}`;
}

const BETWEEN = / without | \+ /;

/** A rest stands in a sum with several cells, and may be the rest of another measure. */
export function slicesOfCell(key: string): string[] {
	return BETWEEN.test(key) ? [...new Set(key.split(BETWEEN).map(sliceOfCell))] : [sliceOfCell(key)];
}
