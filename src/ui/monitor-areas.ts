/** The areas the monitor shows: other planning fields have regions of their own, which no indicator is computed for. */
import type { Area } from '#domain/areas';
import type { Edition } from '#domain/monitor';

export function monitorRegions(edition: Edition): Area[] {
	return edition.regions().filter((region) => edition.municipalitiesOf(region).length > 0);
}

/** Municipalities alphabetically, regions, county: the areas that have a page of their own. */
export function areasWithPage(edition: Edition): Area[] {
	return [...edition.municipalities(), ...monitorRegions(edition), edition.county];
}

export function hasPage(edition: Edition, area: Area): boolean {
	return areasWithPage(edition).some(({ id }) => id === area.id);
}
