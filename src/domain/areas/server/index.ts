export { configureCounty, loadCounty, regionId } from './configure-county.ts';
export { countyFile, countyFolder, readCountyFile } from './county-file.ts';
export {
	findAreas,
	findMemberships,
	findNames,
	findSuccessions,
	findTiles,
	getCountyId,
	type AreaName
} from './find-areas.ts';
export { findBoundaries, type Boundaries } from './find-boundaries.ts';
export { importBoundaries } from './import-boundaries.ts';
