/** The areas the monitor shows: other planning fields have regions of their own, which no indicator is computed for. */
import type { Area } from '#domain/areas';
import type { Edition } from '#domain/monitor';

export function monitorRegions(edition: Edition): Area[] {
	return edition.regions().filter((region) => edition.municipalitiesOf(region).length > 0);
}

/** Municipalities alphabetically, regions, county: the areas that lists and tables name. */
export function areasWithPage(edition: Edition): Area[] {
	return [...edition.municipalities(), ...monitorRegions(edition), edition.county];
}

/** Quarters of all municipalities that supply them. */
export function quarters(edition: Edition): Area[] {
	return edition.municipalities().flatMap((municipality) => edition.quartersOf(municipality));
}

export function hasPage(edition: Edition, area: Area): boolean {
	return [...areasWithPage(edition), ...quarters(edition)].some(({ id }) => id === area.id);
}
