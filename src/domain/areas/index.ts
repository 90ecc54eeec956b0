export type { Area, AreaId, AreaLevel, Membership, Succession, Tile } from './area.ts';
export type { CountyConfiguration } from './county-configuration.ts';
