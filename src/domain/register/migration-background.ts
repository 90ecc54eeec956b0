/** Countries as the caller writes them (ISO codes, keys of the register): compared, never interpreted. */
export type OriginOfPerson = {
	/** A German citizenship stands first where there is one; null where the register names none. */
	readonly citizenship: string | null;
	readonly secondCitizenship: string | null;
	readonly birthCountry: string | null;
	/** The country the person moved in from. */
	readonly previousCountry: string | null;
	/** How the German citizenship was acquired; null also where the register says that it is unknown. */
	readonly acquisition: 'naturalised' | 'option' | 'repatriate' | null;
	readonly age: number;
	readonly wasBornToGermansAbroad: boolean;
};

export type MigrationBackground =
	'foreign' | 'naturalised' | 'option' | 'repatriate' | 'second-citizenship' | 'by-family' | 'none';

export type CountryKeys = {
	readonly germany: string;
	/** Countries repatriates (Aussiedlerinnen und Aussiedler) came from. */
	readonly repatriateCountries: ReadonlySet<string>;
};

const ADULT = 18;

/**
 * Migration background as the register suggests it, by the first test that holds (MigraPro type, methods.md 4.3): a
 * convention, an estimate, not comparable with Mikrozensus or "Einwanderungsgeschichte". `parents`: those who live in
 * the household; their own parents are not asked.
 */
export function migrationBackground(
	person: OriginOfPerson,
	parents: readonly OriginOfPerson[],
	countries: CountryKeys
): MigrationBackground {
	const own = ownBackground(person, countries);
	if (own !== 'none' || person.age >= ADULT) return own;
	return parents.some((parent) => ownBackground(parent, countries) !== 'none') ? 'by-family' : 'none';
}

/** Without the last test, which asks the parents. */
export function ownBackground(
	person: OriginOfPerson,
	{ germany, repatriateCountries }: CountryKeys
): MigrationBackground {
	const { citizenship, secondCitizenship, birthCountry, previousCountry, acquisition } = person;
	if (citizenship !== germany) return 'foreign';
	if (acquisition) return acquisition;
	const hasSecond = secondCitizenship !== null && secondCitizenship !== germany;
	if (birthCountry !== null && birthCountry !== germany) {
		if (hasSecond) return 'naturalised';
		const cameFrom = previousCountry ?? '';
		if (repatriateCountries.has(birthCountry) && repatriateCountries.has(cameFrom)) return 'repatriate';
		if (!person.wasBornToGermansAbroad) return 'naturalised';
	}
	return hasSecond ? 'second-citizenship' : 'none';
}
