/**
 * Turns a printed key into the ids it may stand for, best first. Only keys join figures, never names.
 * 12 digits are an ARS (Land 2, RB 1, Kreis 2, Verband 4, Gemeinde 3): the AGS leaves the association out.
 * 6 digits come from the Hessian municipal statistics, which print the key without the `06` of the state.
 */
export function areaIdsOf(printed: string, county: string): readonly string[] {
	const key = printed.trim();
	if (/^\d{12}$/.test(key)) {
		if (key.endsWith('0000000')) return [key.slice(0, 5)];
		return [`${key.slice(0, 5)}${key.slice(9)}`, key];
	}
	if (/^\d{6}$/.test(key)) return [key, `${county.slice(0, 2)}${key}`];
	return [key];
}

/** Whether the key claims to lie in the county: then it must be known, or the file has a wrong key. */
export function claimsCounty(printed: string, county: string): boolean {
	return areaIdsOf(printed, county).some((id) => id.startsWith(county));
}
