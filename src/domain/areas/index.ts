export type { Area, AreaId, AreaLevel, Membership, Tile } from './area.ts';
export type { CountyConfiguration } from './county-configuration.ts';
