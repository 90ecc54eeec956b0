export type { Area, AreaId, AreaLevel, Membership, Tile } from './area.ts';
