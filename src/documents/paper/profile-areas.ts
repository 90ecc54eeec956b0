/** The areas a document speaks of. */
import type { Area } from '#domain/areas';
import type { Edition } from '#domain/monitor';

/** The regions the monitor shows; regions of single planning fields (care, schools) have no figures of their own here. */
export function mainRegions(edition: Edition): Area[] {
	return edition.regions().filter((region) => edition.municipalitiesOf(region).length > 0);
}

/** Areas that get a printed profile: municipalities, regions, county. */
export function profileAreas(edition: Edition): Area[] {
	return [...edition.municipalities(), ...mainRegions(edition), edition.county];
}
